import re
from typing import (
    AbstractSet,
    Iterable,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
)

from ..errors import Errors, describe

Pair = Tuple[int, int]

_LINK = re.compile(r"^(\d+)([-p?])(\d+)$")
_SIGNS = re.compile(r"[\d\-p?:.]+")
_WEIGHTED_LINK = re.compile(r"^(\d+)-(\d+)(?::(\d+(?:\.\d+)?(?:e-\d+)?))?$")


class AlignmentScore(NamedTuple):
    """How well word links agree with a gold alignment.

    precision (float): Share of predicted links that are possible, 0 to 1.
    recall (float): Share of sure links that were predicted, 0 to 1.
    f1 (float): Harmonic mean of the two.
    aer (float): Alignment error rate, 0 (best) to 1.
    predicted (int): Number of predicted links.
    sure (int): Number of sure links.
    """

    precision: float
    recall: float
    f1: float
    aer: float
    predicted: int
    sure: int


class GoldLinks(NamedTuple):
    """The gold alignment of one sentence pair.

    sure (Set[Tuple[int, int]]): Sure links.
    possible (Set[Tuple[int, int]]): Possible links; they contain the sure ones.
    """

    sure: Set[Pair]
    possible: Set[Pair]


def parse_pharaoh(line: str, *, one_based: bool = False, where: str = "") -> GoldLinks:
    """Read one line of word links in Pharaoh format.

    line (str): Pairs "i-j" (sure) and "ipj" or "i?j" (possible), separated by white
        space.
    one_based (bool): Words are counted from 1.
    where (str): File and line, for the error text.
    RETURNS (GoldLinks): Links with words counted from 0.
    RAISES (ValueError): If a pair is malformed, or 0 where words count from 1.
    """
    shift = 1 if one_based else 0
    sure, possible = set(), set()
    for token in line.split():
        match = _LINK.match(token)
        if match is None:
            raise _link_error(token, where)
        pair = (int(match[1]) - shift, int(match[3]) - shift)
        if min(pair) < 0:
            raise _link_error(token, where)
        possible.add(pair)
        if match[2] == "-":
            sure.add(pair)
    return GoldLinks(sure, possible)


def read_pharaoh(
    lines: Iterable[str], *, one_based: bool = False, name: str = ""
) -> List[GoldLinks]:
    """Read the lines of a file of word links, one sentence pair per line.

    lines (Iterable[str]): The lines; an empty line is a pair without links.
    one_based (bool): Words are counted from 1.
    name (str): Name of the file, for error texts.
    RETURNS (List[GoldLinks]): One item per line.
    RAISES (ValueError): If a pair is malformed; names the line.
    """
    return [
        parse_pharaoh(line, one_based=one_based, where=f"{name}, line {number}")
        for number, line in enumerate(lines, start=1)
    ]


def format_pharaoh(
    links: Iterable[Pair], possible: Iterable[Pair] = (), *, one_based: bool = False
) -> str:
    """Write the links of one sentence pair in Pharaoh format.

    links (Iterable[Tuple[int, int]]): Sure links, words counted from 0.
    possible (Iterable[Tuple[int, int]]): Possible links, written as "ipj"; sure ones
        among them are written as sure.
    one_based (bool): Count words from 1.
    RETURNS (str): The pairs, sorted, separated by blanks.
    """
    shift = 1 if one_based else 0
    signs = dict.fromkeys(possible, "p")
    signs.update((pair, "-") for pair in links)
    return " ".join(f"{i + shift}{signs[i, j]}{j + shift}" for i, j in sorted(signs))


def format_links(
    links: Iterable[Tuple[int, int, float]], *, probabilities: bool = False
) -> str:
    """Write links with probabilities in Pharaoh format.

    links (Iterable[Tuple[int, int, float]]): Links, words counted from 0, and their
        probabilities.
    probabilities (bool): Write "0-1:0.97", else "0-1".
    RETURNS (str): The links, sorted, separated by blanks.
    """
    return " ".join(
        f"{i}-{j}:{probability:.4g}" if probabilities else f"{i}-{j}"
        for i, j, probability in sorted(links)
    )


def parse_links(line: str, *, where: str = "") -> List[Tuple[int, int, float]]:
    """Read one line of links in Pharaoh format, with or without probabilities.

    line (str): Links "i-j" or "i-j:probability", separated by white space.
    where (str): File and line, for the error text.
    RETURNS (List[Tuple[int, int, float]]): The links, as they are; those without
        probability have 1.
    RAISES (ValueError): If a link is malformed.
    """
    links = []
    for token in line.split():
        match = _WEIGHTED_LINK.match(token)
        if match is None or not 0.0 <= float(match[3] or 1) <= 1.0:
            raise _link_error(token, where)
        links.append((int(match[1]), int(match[2]), float(match[3] or 1)))
    return links


def score_alignment(
    predicted: Sequence[AbstractSet[Pair]],
    sure: Sequence[AbstractSet[Pair]],
    possible: Optional[Sequence[AbstractSet[Pair]]] = None,
) -> AlignmentScore:
    """Compute alignment error rate and alignment F1 over a corpus.

    With predicted links A, sure links S and possible links P (which include S):
    precision = |A & P| / |A|, recall = |A & S| / |S|, F1 their harmonic mean,
    AER = 1 - (|A & S| + |A & P|) / (|A| + |S|), all counted over the whole corpus.
    Without possible links AER is 1 - F1. An empty set on one side alone scores 0; with
    neither predicted nor sure links everything is right. Source: Och & Ney 2003.

    predicted (Sequence[AbstractSet[Tuple[int, int]]]): Links per sentence pair.
    sure (Sequence[AbstractSet[Tuple[int, int]]]): Sure gold links.
    possible (Optional[Sequence[AbstractSet[Tuple[int, int]]]]): Possible gold links;
        by default the sure ones.
    RETURNS (AlignmentScore): The scores.
    RAISES (ValueError): If the numbers of sentence pairs differ.
    """
    possible = sure if possible is None else possible
    if not len(predicted) == len(sure) == len(possible):
        raise ValueError(
            Errors.E507.format(
                predicted=len(predicted), sure=len(sure), possible=len(possible)
            )
        )
    n_predicted = n_sure = in_possible = in_sure = 0
    for links, sure_links, possible_links in zip(predicted, sure, possible):
        n_predicted += len(links)
        n_sure += len(sure_links)
        in_sure += len(links & sure_links)
        in_possible += len(links & (possible_links | sure_links))
    if n_predicted + n_sure == 0:
        return AlignmentScore(1.0, 1.0, 1.0, 0.0, 0, 0)
    precision = in_possible / n_predicted if n_predicted else 0.0
    recall = in_sure / n_sure if n_sure else 0.0
    total = precision + recall
    return AlignmentScore(
        precision=precision,
        recall=recall,
        f1=2 * precision * recall / total if total else 0.0,
        aer=1 - (in_sure + in_possible) / (n_predicted + n_sure),
        predicted=n_predicted,
        sure=n_sure,
    )


def _link_error(token: str, where: str) -> ValueError:
    # What is no link may be a word of a text in the place of the links.
    found = repr(token) if _SIGNS.fullmatch(token) else describe(token)
    return ValueError(Errors.E506.format(where=where or "Word links", found=found))
