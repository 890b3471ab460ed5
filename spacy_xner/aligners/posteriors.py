from typing import List, Optional

import numpy
from numpy import ndarray

from ..translation import Link
from .symmetrization import SYMMETRIZERS, Pair, check_choice

DEFAULT_THRESHOLD = 0.55
"""Probability of a link that one direction is sure of and the other finds possible."""

# Part of the threshold that is enough beside a link.
_BESIDE = 0.7
# Sums over arrays of other sizes differ in the last digits.
_DIGITS = 4


def decode(
    forward: ndarray,
    backward: ndarray,
    *,
    symmetrization: Optional[str] = None,
    threshold: float = DEFAULT_THRESHOLD,
) -> List[Link]:
    """Choose links by the link probabilities of both directions.

    Without symmetrization every pair of words is a link whose average probability is
    above the threshold: a bit more than .5 for a link that one direction is sure of and
    the other does not rule out. As one direction is never sure that several words are
    linked to one, a word that is still free then gets a link beside one of the same
    other word, if its probability is above 70 % of the threshold. With symmetrization
    each direction has the best link of each word that it emits, if its probability
    reaches the threshold and no link is less probable.

    forward (ndarray): Probability that the target word comes from the source word, of
        shape (n_source, n_target).
    backward (ndarray): Probability that the source word comes from the target word, of
        that shape.
    symmetrization (Optional[str]): One of `SYMMETRIZERS`, which joins the links of both
        directions, or None.
    threshold (float): In [0, 1].
    RETURNS (List[Link]): The links, sorted; the probability is the average.
    """
    check_choice(threshold, symmetrization)
    average = ((forward + backward) / 2).astype("float64")
    average = numpy.round(average, _DIGITS).clip(0.0, 1.0)
    if symmetrization is None:
        pairs = _grow(average, threshold)
    else:
        pairs = SYMMETRIZERS[symmetrization](
            _get_best(forward, threshold),
            [(i, j) for j, i in _get_best(backward.T, threshold)],
        )
    return [Link(i, j, float(average[i, j])) for i, j in pairs]


def _grow(average: ndarray, threshold: float) -> List[Pair]:
    """Link words above the threshold, then free words beside those links."""
    rows, columns = numpy.nonzero(average > _BESIDE * threshold)
    found = sorted(
        zip((-average[rows, columns]).tolist(), rows.tolist(), columns.tolist())
    )
    links = {(i, j) for value, i, j in found if -value > threshold}
    weak = [(i, j) for value, i, j in found if -value <= threshold]
    sources, targets = {i for i, _ in links}, {j for _, j in links}
    grown = bool(links)
    while grown:
        grown = False
        for i, j in weak:
            beside = (
                not links.isdisjoint([(i, j - 1), (i, j + 1)])
                if j not in targets
                else i not in sources and not links.isdisjoint([(i - 1, j), (i + 1, j)])
            )
            if beside:
                links.add((i, j))
                sources.add(i)
                targets.add(j)
                grown = True
    return sorted(links)


def _get_best(links: ndarray, threshold: float) -> List[Pair]:
    """Find the best link of each column, unless no link is more probable."""
    if not links.size:
        return []
    links = numpy.round(links, _DIGITS)
    best = links.argmax(axis=0)
    columns = numpy.arange(links.shape[1])
    values = links[best, columns]
    chosen = (values >= threshold) & (values > 1.0 - links.sum(axis=0))
    return list(zip(best[chosen].tolist(), columns[chosen].tolist()))
