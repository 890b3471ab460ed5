"""Symmetrization: one alignment from the alignments of both directions.

The heuristics of Och and Ney 2003 and Koehn, Och and Marcu 2003 ("Statistical
Phrase-Based Translation"), as in Koehn 2010, "Statistical Machine Translation",
figure 4.14.
"""

from typing import Callable, Dict, Iterable, List, Mapping, Optional, Set, Tuple

from ..errors import Errors

Pair = Tuple[int, int]
Symmetrizer = Callable[[Iterable[Pair], Iterable[Pair]], List[Pair]]

_NEIGHBORS = [(-1, 0), (0, -1), (1, 0), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)]


def intersection(forward: Iterable[Pair], backward: Iterable[Pair]) -> List[Pair]:
    """Keep the links that both directions have.

    forward (Iterable[Pair]): Source and target index of each link.
    backward (Iterable[Pair]): The links of the other direction, also source first.
    RETURNS (List[Pair]): The links, sorted.
    """
    return sorted(set(forward) & set(backward))


def union(forward: Iterable[Pair], backward: Iterable[Pair]) -> List[Pair]:
    """Keep the links that either direction has.

    forward (Iterable[Pair]): Source and target index of each link.
    backward (Iterable[Pair]): The links of the other direction, also source first.
    RETURNS (List[Pair]): The links, sorted.
    """
    return sorted(set(forward) | set(backward))


def grow_diag(forward: Iterable[Pair], backward: Iterable[Pair]) -> List[Pair]:
    """Grow the intersection: add neighbours from the union that reach a new word.

    forward (Iterable[Pair]): Source and target index of each link.
    backward (Iterable[Pair]): The links of the other direction, also source first.
    RETURNS (List[Pair]): The links, sorted.
    """
    return sorted(_grow(set(forward), set(backward)))


def grow_diag_final(forward: Iterable[Pair], backward: Iterable[Pair]) -> List[Pair]:
    """Grow the intersection, then add links of which either word is still free.

    forward (Iterable[Pair]): Source and target index of each link.
    backward (Iterable[Pair]): The links of the other direction, also source first.
    RETURNS (List[Pair]): The links, sorted.
    """
    forward, backward = set(forward), set(backward)
    links = _grow(forward, backward)
    for pairs in (forward, backward):
        _finish(links, pairs, both=False)
    return sorted(links)


def grow_diag_final_and(
    forward: Iterable[Pair], backward: Iterable[Pair]
) -> List[Pair]:
    """Grow the intersection, then add links of which both words are still free.

    forward (Iterable[Pair]): Source and target index of each link.
    backward (Iterable[Pair]): The links of the other direction, also source first.
    RETURNS (List[Pair]): The links, sorted.
    """
    forward, backward = set(forward), set(backward)
    links = _grow(forward, backward)
    for pairs in (forward, backward):
        _finish(links, pairs, both=True)
    return sorted(links)


def _grow(forward: Set[Pair], backward: Set[Pair]) -> Set[Pair]:
    links, candidates = forward & backward, forward | backward
    sources = {source for source, _ in links}
    targets = {target for _, target in links}
    added = True
    while added:
        added = False
        for source, target in sorted(links):
            for step, side in _NEIGHBORS:
                pair = (source + step, target + side)
                if pair in links or pair not in candidates:
                    continue
                if pair[0] not in sources or pair[1] not in targets:
                    links.add(pair)
                    sources.add(pair[0])
                    targets.add(pair[1])
                    added = True
    return links


def _finish(links: Set[Pair], pairs: Iterable[Pair], *, both: bool) -> None:
    sources = {source for source, _ in links}
    targets = {target for _, target in links}
    for source, target in sorted(pairs):
        new = [source not in sources, target not in targets]
        if all(new) if both else any(new):
            links.add((source, target))
            sources.add(source)
            targets.add(target)


SYMMETRIZERS: Dict[str, Symmetrizer] = {
    "intersection": intersection,
    "union": union,
    "grow_diag": grow_diag,
    "grow_diag_final": grow_diag_final,
    "grow_diag_final_and": grow_diag_final_and,
}
"""The heuristics by name."""


def check_choice(threshold: float, symmetrization: Optional[str]) -> None:
    """Check the settings of `choose_links`.

    threshold (float): Smallest probability of a link.
    symmetrization (Optional[str]): One of `SYMMETRIZERS`, or None.
    RAISES (ValueError): If one is wrong.
    """
    if not 0.0 <= threshold <= 1.0:
        raise ValueError(
            Errors.E207.format(
                setting="threshold", expected="from 0 to 1", value=threshold
            )
        )
    if symmetrization is not None and symmetrization not in SYMMETRIZERS:
        raise ValueError(
            Errors.E207.format(
                setting="symmetrization",
                expected="null or one of " + ", ".join(SYMMETRIZERS),
                value=symmetrization,
            )
        )


def choose_links(
    probabilities: Mapping[Pair, float],
    *,
    threshold: float = 0.0,
    symmetrization: Optional[str] = None,
) -> Dict[Pair, float]:
    """Choose links by their probabilities.

    The forward links are the best source of each target, the backward links the best
    target of each source; of equal ones the first counts.

    probabilities (Mapping[Pair, float]): Probability of each link, in [0, 1].
    threshold (float): Smallest probability of a link; 0 itself is never one.
    symmetrization (Optional[str]): One of `SYMMETRIZERS`, which joins forward and
        backward links. None for every link that is probable enough.
    RETURNS (Dict[Pair, float]): The links chosen, sorted.
    """
    kept = {
        pair: probability
        for pair, probability in sorted(probabilities.items())
        if probability >= threshold and probability > 0.0
    }
    if symmetrization is None:
        return kept
    forward: Dict[int, Pair] = {}
    backward: Dict[int, Pair] = {}
    for pair, probability in kept.items():
        for best, word in ((backward, pair[0]), (forward, pair[1])):
            if word not in best or probability > kept[best[word]]:
                best[word] = pair
    chosen = SYMMETRIZERS[symmetrization](forward.values(), backward.values())
    return {pair: kept[pair] for pair in chosen}
