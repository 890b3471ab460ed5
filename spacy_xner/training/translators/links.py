from typing import Callable, Dict, List, Sequence, Set, Tuple
from collections import Counter

from ...aligners.eflomal import run_eflomal
from ...aligners.types import WordPair
from ...errors import Errors
from .data import Pair, words

WordLinks = Set[Tuple[int, int]]


def eflomal_links(pairs: Sequence[WordPair]) -> List[WordLinks]:
    """Align with the eflomal program (Östling & Tiedemann 2016).

    pairs (Sequence[WordPair]): Words of both sides; all pairs are aligned together.
    RETURNS (List[WordLinks]): For each pair the links that both directions have.
    """
    forward, backward, _ = run_eflomal(pairs)
    return [left & right for left, right in zip(forward, backward)]


def statistical_links(pairs: Sequence[WordPair]) -> List[WordLinks]:
    """Align with the package's own statistical aligner, which needs no program.

    pairs (Sequence[WordPair]): Words of both sides; all pairs are aligned together.
    RETURNS (List[WordLinks]): For each pair the links that both directions together
        make probable.
    """
    from ...aligners.statistical import train

    links = train(pairs).align(pairs, seen=True)
    return [{(link.source, link.target) for link in found} for found in links]


ALIGNERS: Dict[str, Callable[[Sequence[WordPair]], List[WordLinks]]] = {
    "eflomal": eflomal_links,
    "statistical": statistical_links,
}
"""What can align the training pairs, by name."""


def align_pairs(pairs: Sequence[Pair], *, aligner: str = "eflomal") -> List[WordLinks]:
    """Align sentence pairs for guided alignment.

    pairs (Sequence[Pair]): The pairs; all of them are aligned together.
    aligner (str): One of `ALIGNERS`.
    RETURNS (List[WordLinks]): For each pair the links between the words that
        `data.words` gives.
    RAISES (ValueError): If there is no such aligner.
    """
    if aligner not in ALIGNERS:
        raise ValueError(
            Errors.E404.format(
                setting="aligner", value=aligner, options=", ".join(ALIGNERS)
            )
        )
    return ALIGNERS[aligner](
        [
            (
                [pair.source[i:j] for i, j in words(pair.source)],
                [pair.target[i:j] for i, j in words(pair.target)],
            )
            for pair in pairs
        ]
    )


def refine(pair: Pair, links: WordLinks) -> WordLinks:
    """Bring statistical links in line with what is known of a pair.

    A word that occurs once on both sides (same string, with a digit or at least
    four letters) is linked to itself. Links never leave the aligned fragment that
    the grammar states; two single words that form a fragment are linked.

    pair (Pair): The pair with its fragments.
    links (WordLinks): Links from the statistical aligner.
    RETURNS (WordLinks): The refined links.
    """
    source, target = words(pair.source), words(pair.target)
    if pair.chunks:
        source_chunk = _innermost([c[:2] for c in pair.chunks], source)
        target_chunk = _innermost([c[2:] for c in pair.chunks], target)
        links = {(i, j) for i, j in links if source_chunk[i] == target_chunk[j]}
        sizes = Counter(source_chunk), Counter(target_chunk)
        at = {chunk: j for j, chunk in enumerate(target_chunk)}
        for i, chunk in enumerate(source_chunk):
            if chunk >= 0 and sizes[0][chunk] == 1 == sizes[1][chunk]:
                links.add((i, at[chunk]))
    left = _singles(pair.source, source)
    right = _singles(pair.target, target)
    same = {(left[w], right[w]) for w in left.keys() & right.keys()}
    rows, columns = {i for i, _ in same}, {j for _, j in same}
    links = {(i, j) for i, j in links if i not in rows and j not in columns}
    return links | same


def _innermost(
    chunks: Sequence[Tuple[int, ...]], spans: Sequence[Tuple[int, int]]
) -> List[int]:
    result = []
    for start, end in spans:
        best, size = -1, 10**9
        for index, (a, b) in enumerate(chunks):
            if a <= start and end <= b and b - a < size:
                best, size = index, b - a
        result.append(best)
    return result


def _singles(text: str, spans: Sequence[Tuple[int, int]]) -> Dict[str, int]:
    strings = [text[i:j].lower() for i, j in spans]
    counts = Counter(strings)
    return {
        word: index
        for index, word in enumerate(strings)
        if counts[word] == 1 and (len(word) >= 4 or word.isdigit())
    }
