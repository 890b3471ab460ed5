"""Word alignment from a similarity matrix: pure functions, one per method.

Each takes a matrix of shape (n_source, n_target) and returns two of that shape: which
cells are links, and a probability for every cell.
"""

from typing import Tuple

import numpy
from numpy import ndarray

from ..errors import Errors

Alignment = Tuple[ndarray, ndarray]
"""Links, boolean, and probabilities in [0, 1], both of shape (n_source, n_target)."""


def get_cosine_similarity(source: ndarray, target: ndarray) -> ndarray:
    """Get the cosine similarity of all pairs of vectors, mapped to [0, 1].

    As SimAlign does: (cos + 1) / 2. The similarity to a zero vector is 0.5.

    source (ndarray): Vectors of shape (n_source, width).
    target (ndarray): Vectors of shape (n_target, width).
    RETURNS (ndarray): Similarities of shape (n_source, n_target).
    """
    cosine = _normalize(source) @ _normalize(target).T
    return numpy.clip((cosine + 1.0) / 2.0, 0.0, 1.0)


def _normalize(vectors: ndarray) -> ndarray:
    vectors = numpy.asarray(vectors, dtype="float64")
    norms = numpy.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / numpy.where(norms == 0.0, 1.0, norms)


def get_dot_similarity(source: ndarray, target: ndarray) -> ndarray:
    """Get the dot product of all pairs of vectors, S = H_s · H_tᵀ, as AWESoME does.

    source (ndarray): Vectors of shape (n_source, width).
    target (ndarray): Vectors of shape (n_target, width).
    RETURNS (ndarray): Similarities of shape (n_source, n_target).
    """
    return numpy.asarray(source, dtype="float64") @ numpy.asarray(target, "float64").T


def align_argmax(similarity: ndarray, *, threshold: float = 0.0) -> Alignment:
    """Link the pairs of which each is the best of the other.

    Jalili Sabet et al. 2020 (SimAlign), section 3.2, "Argmax". Of equal values the
    first counts.

    similarity (ndarray): Similarities in [0, 1], of shape (n_source, n_target).
    threshold (float): Smallest similarity of a link, in [0, 1].
    RETURNS (Alignment): Links, and the similarities as probabilities.
    """
    similarity = _check(similarity)
    return _drop_weak(_get_mutual_best(similarity), similarity, threshold)


def _drop_weak(links: ndarray, similarity: ndarray, threshold: float) -> Alignment:
    return links & (similarity >= threshold), numpy.clip(similarity, 0.0, 1.0)


def _check(similarity: ndarray) -> ndarray:
    similarity = numpy.asarray(similarity, dtype="float64")
    if similarity.ndim != 2:
        raise ValueError(Errors.E206.format(shape=similarity.shape))
    return similarity


def _get_mutual_best(similarity: ndarray) -> ndarray:
    links = numpy.zeros(similarity.shape, dtype=bool)
    if similarity.size:
        rows = numpy.arange(similarity.shape[0])
        best_target = similarity.argmax(axis=1)
        best_source = similarity.argmax(axis=0)
        mutual = best_source[best_target] == rows
        links[rows[mutual], best_target[mutual]] = True
    return links


def align_itermax(
    similarity: ndarray,
    *,
    rounds: int = 2,
    damping: float = 0.9,
    threshold: float = 0.0,
) -> Alignment:
    """Link by argmax again and again, so that a word may get several links.

    Jalili Sabet et al. 2020 (SimAlign), section 3.2, "Itermax", and its published
    code. The first round is argmax. In a further round the cells whose row and column
    are both aligned are zero, the cells of which one side is aligned are damped, and
    the mutual best of the rest are added. It ends when a round adds nothing, or when
    all words of one side are aligned. With one or two words on either side the first
    round is the only one.

    similarity (ndarray): Similarities in [0, 1], of shape (n_source, n_target).
    rounds (int): Number of rounds, >= 1.
    damping (float): Factor in [0, 1] for cells of which one side is aligned.
    threshold (float): Smallest similarity of a link, in [0, 1].
    RETURNS (Alignment): Links, and the similarities as probabilities.
    """
    similarity = _check(similarity)
    links = _get_mutual_best(similarity)
    if min(similarity.shape) > 2:
        for _ in range(rounds - 1):
            rows = numpy.asarray(links.any(axis=1))
            columns = numpy.asarray(links.any(axis=0))
            if rows.all() or columns.all():
                break
            both = rows[:, None] & columns[None, :]
            one = rows[:, None] ^ columns[None, :]
            factor = numpy.where(both, 0.0, numpy.where(one, damping, 1.0))
            new = _get_mutual_best(similarity * factor) & ~both
            if not new.any():
                break
            links |= new
    return _drop_weak(links, similarity, threshold)


def align_match(similarity: ndarray, *, threshold: float = 0.0) -> Alignment:
    """Link by maximum-weight bipartite matching: each word has one link at most.

    Jalili Sabet et al. 2020 (SimAlign), section 3.2, "Match" ("mwmf"). All words of
    the shorter side get a link, weak ones are dropped afterwards.

    similarity (ndarray): Similarities in [0, 1], of shape (n_source, n_target).
    threshold (float): Smallest similarity of a link, in [0, 1].
    RETURNS (Alignment): Links, and the similarities as probabilities.
    """
    from scipy.optimize import linear_sum_assignment

    similarity = _check(similarity)
    links = numpy.zeros(similarity.shape, dtype=bool)
    links[linear_sum_assignment(similarity, maximize=True)] = True
    return _drop_weak(links, similarity, threshold)


def align_softmax(similarity: ndarray, *, threshold: float = 0.001) -> Alignment:
    """Link the pairs that are probable in both directions.

    Dou and Neubig 2021 (AWESoME), section 2.1: softmax over the targets > threshold
    and softmax over the sources > threshold.

    similarity (ndarray): Dot products, of shape (n_source, n_target).
    threshold (float): Smallest probability, exclusive, in [0, 1).
    RETURNS (Alignment): Links, and the harmonic mean of both probabilities.
    """
    similarity = _check(similarity)
    return _align_both_ways(
        get_softmax(similarity), get_softmax(similarity.T).T, threshold
    )


def align_entmax(similarity: ndarray, *, threshold: float = 0.0) -> Alignment:
    """Link the pairs that are probable in both directions, by sparse probabilities.

    Dou and Neubig 2021 (AWESoME), section 2.1, with alpha-entmax, alpha = 1.5, in
    place of softmax.

    similarity (ndarray): Dot products, of shape (n_source, n_target).
    threshold (float): Smallest probability, exclusive, in [0, 1).
    RETURNS (Alignment): Links, and the harmonic mean of both probabilities.
    """
    similarity = _check(similarity)
    return _align_both_ways(
        get_entmax(similarity), get_entmax(similarity.T).T, threshold
    )


def _align_both_ways(
    forward: ndarray, backward: ndarray, threshold: float
) -> Alignment:
    total = forward + backward
    mean = 2.0 * forward * backward / numpy.where(total == 0.0, 1.0, total)
    return (forward > threshold) & (backward > threshold), numpy.clip(mean, 0.0, 1.0)


def get_softmax(scores: ndarray) -> ndarray:
    """Get the softmax of each row.

    scores (ndarray): Finite scores of shape (n_rows, n_columns).
    RETURNS (ndarray): Probabilities of the same shape; each row sums to 1.
    """
    if not scores.size:
        return numpy.zeros(scores.shape)
    exp = numpy.exp(scores - scores.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def get_entmax(scores: ndarray) -> ndarray:
    """Get the 1.5-entmax of each row, a softmax that gives exact zeros.

    Peters, Niculae and Martins 2019, "Sparse Sequence-to-Sequence Models", algorithm 2
    (exact, by sorting).

    scores (ndarray): Finite scores of shape (n_rows, n_columns).
    RETURNS (ndarray): Probabilities of the same shape; each row sums to 1.
    """
    if not scores.size:
        return numpy.zeros(scores.shape)
    half = (scores - scores.max(axis=1, keepdims=True)) / 2.0
    ordered = -numpy.sort(-half, axis=1)
    rank = numpy.arange(1, scores.shape[1] + 1)
    mean = ordered.cumsum(axis=1) / rank
    mean_square = (ordered**2).cumsum(axis=1) / rank
    delta = (1.0 - rank * (mean_square - mean**2)) / rank
    thresholds = mean - numpy.sqrt(numpy.maximum(delta, 0.0))
    support = (thresholds <= ordered).sum(axis=1, keepdims=True)
    threshold = numpy.take_along_axis(thresholds, support - 1, axis=1)
    return numpy.maximum(half - threshold, 0.0) ** 2
