"""Where in a sentence the translation of a word stands: pure functions on arrays.

Arrays of cells have the shape (n_emitted, n, n_given): n pairs of about the same
lengths, padded. Emissions are the probabilities of the emitted words given the given
words: 0 where a given word is padding, 1 where only the emitted word is.
"""

from typing import List, NamedTuple, Optional

import numpy
from numpy import ndarray

_LEAST_TENSION = 0.1
_MOST_TENSION = 20.0
_BISECTIONS = 16
# From this length on the sums over jumps are cheaper in parts than as a product.
_LONG = 160


class Posteriors(NamedTuple):
    """What a position model says about a batch.

    links (ndarray): Probability that the emitted word comes from the given word, of
        shape (n_emitted, n, n_given).
    log_likelihood (float): Of the emitted words.
    """

    links: ndarray
    log_likelihood: float


def align_uniform(
    emissions: ndarray, nulls: ndarray, given_mask: ndarray, *, p_null: float
) -> Posteriors:
    """Find link probabilities where every position is as probable.

    Brown et al. 1993, model 1, with the null word of Dyer et al. 2013.

    emissions (ndarray): Of shape (n_emitted, n, n_given).
    nulls (ndarray): Probability of each emitted word from no word, of shape (n_emitted,
        n); 1 where it is padding.
    given_mask (ndarray): Which places hold a given word, of shape (n, n_given).
    p_null (float): Probability that a word comes from no word.
    RETURNS (Posteriors): The link probabilities.
    """
    share = (1.0 - p_null) / given_mask.sum(axis=1)
    return _normalize(emissions * share.astype("float32")[:, None], nulls, p_null)


def _normalize(links: ndarray, nulls: ndarray, p_null: float) -> Posteriors:
    """Normalize over the given words and none; changes `links`."""
    total = links.sum(axis=2)
    total += p_null * nulls
    links /= total[:, :, None]
    return Posteriors(links, float(numpy.log(total, dtype="float64").sum()))


def get_distances(given_lengths: ndarray, emitted_lengths: ndarray) -> ndarray:
    """Measure how far each cell is from the diagonal of its sentence pair.

    Dyer et al. 2013: |i/m - j/n|, words counted from 1.

    given_lengths (ndarray): Number of given words of each pair, of shape (n,).
    emitted_lengths (ndarray): Number of emitted words of each pair, of shape (n,).
    RETURNS (ndarray): Distances of shape (n_emitted, n, n_given), type float32.
    """
    given = numpy.arange(1, given_lengths.max() + 1) / given_lengths[:, None]
    emitted = numpy.arange(1, emitted_lengths.max() + 1)[:, None] / emitted_lengths
    distances = given.astype("float32") - emitted.astype("float32")[:, :, None]
    return numpy.abs(distances, out=distances)


def align_diagonal(
    emissions: ndarray,
    nulls: ndarray,
    given_mask: ndarray,
    distances: ndarray,
    *,
    tension: float,
    p_null: float,
) -> Posteriors:
    """Find link probabilities where positions near the diagonal are more probable.

    Dyer et al. 2013 ("A Simple, Fast, and Effective Reparameterization of IBM Model
    2", fast_align): p(a_j = i) ∝ exp(-tension · |i/m - j/n|).

    emissions (ndarray): Of shape (n_emitted, n, n_given).
    nulls (ndarray): Probability of each emitted word from no word, of shape (n_emitted,
        n); 1 where it is padding.
    given_mask (ndarray): Which places hold a given word, of shape (n, n_given).
    distances (ndarray): See `get_distances`.
    tension (float): How much the diagonal is preferred, > 0.
    p_null (float): Probability that a word comes from no word.
    RETURNS (Posteriors): The link probabilities.
    """
    weights = numpy.exp(distances * numpy.float32(-tension))
    weights *= given_mask
    weights *= ((1.0 - p_null) / weights.sum(axis=2))[:, :, None]
    weights *= emissions
    return _normalize(weights, nulls, p_null)


class DiagonalCounts:
    """Collect what the tension is fitted to."""

    def __init__(self) -> None:
        self.distance = 0.0
        self._places: List[ndarray] = []
        self._weights: List[ndarray] = []

    def add(
        self,
        links: ndarray,
        distances: ndarray,
        given_lengths: ndarray,
        emitted_lengths: ndarray,
    ) -> None:
        """Add a batch.

        links (ndarray): Link probabilities, 0 where anything is padding.
        distances (ndarray): See `get_distances`.
        given_lengths (ndarray): Number of given words of each pair.
        emitted_lengths (ndarray): Number of emitted words of each pair.
        """
        self.distance += float(numpy.vdot(links, distances))
        place = numpy.arange(1, len(links) + 1)[:, None]
        size = int(max(given_lengths.max(), emitted_lengths.max())) + 1
        keys = (given_lengths * size + emitted_lengths) * size + place
        inside = place <= emitted_lengths
        keys, where = numpy.unique(keys[inside], return_inverse=True)
        places = [keys // size**2, keys // size % size, keys % size]
        self._places.append(numpy.stack(places, axis=1))
        self._weights.append(numpy.bincount(where, links.sum(axis=2)[inside]))

    def fit(self, tension: float) -> float:
        """Find the tension under which the words are as near the diagonal as found.

        tension (float): What is returned when nothing was added.
        RETURNS (float): The tension that maximizes the expected log-likelihood.
        """
        if not self._places:
            return tension
        places = numpy.concatenate(self._places)
        weights = numpy.concatenate(self._weights)
        n_given = places[:, 0]
        starts = numpy.concatenate([[0], numpy.cumsum(n_given)[:-1]])
        i = numpy.arange(n_given.sum()) - numpy.repeat(starts, n_given) + 1
        at = numpy.repeat(places[:, 2] / places[:, 1], n_given)
        distances = numpy.abs(i / numpy.repeat(n_given, n_given) - at)
        low, high = _LEAST_TENSION, _MOST_TENSION
        for _ in range(_BISECTIONS):
            tension = (low + high) / 2
            density = numpy.exp(-tension * distances)
            expected = numpy.add.reduceat(density * distances, starts)
            expected /= numpy.add.reduceat(density, starts)
            if float(expected @ weights) > self.distance:
                low = tension
            else:
                high = tension
        return tension


class JumpCounts:
    """Collect how far the translations of neighbouring words are apart.

    Jumps of more than `max_jump` words count as one of that many.

    max_jump (int): Farthest jump that is told apart, >= 1.
    """

    def __init__(self, max_jump: int):
        self.max_jump = max_jump
        self.found = numpy.zeros(2 * max_jump + 1)
        self.expected = numpy.zeros(2 * max_jump + 1)

    def add(self, found: ndarray, expected: ndarray) -> None:
        """Add a batch.

        found (ndarray): Number of jumps, of shape (n_given + 1, n_given): from no word
            or a given word to a given word.
        expected (ndarray): Number of jumps per unit of weight, of that shape.
        """
        bins = _get_jumps(found.shape[1], self.max_jump).ravel()
        for counts, values in ((self.found, found), (self.expected, expected)):
            counts += numpy.bincount(bins, values.ravel(), minlength=len(counts))

    def fit(self, jumps: ndarray, smoothing: float) -> ndarray:
        """Find the weights of jumps under which as many are expected as were found.

        jumps (ndarray): The weights so far, of shape (2 * max_jump + 1,).
        smoothing (float): Share of the weight that is spread evenly, in [0, 1].
        RETURNS (ndarray): The new weights; they sum to 1.
        """
        if not self.found.any():
            return jumps
        weights = self.found / numpy.maximum(self.expected, 1e-9)
        weights /= weights.sum()
        return (1.0 - smoothing) * weights + smoothing / len(weights)


def _get_jumps(n_given: int, max_jump: int) -> ndarray:
    """Number the jumps from the start or a given word to a given word."""
    places = numpy.arange(n_given)
    jumps = places[None, :] - numpy.arange(-1, n_given)[:, None]
    return numpy.clip(jumps, -max_jump, max_jump) + max_jump


class _Moves:
    """Sum over the jumps between the places of a sentence.

    weights (ndarray): Weight of each jump, of shape (2 * max_jump + 1,).
    n_given (int): Number of given words.
    """

    def __init__(self, weights: ndarray, n_given: int):
        self.weights = weights.astype("float32")
        self.n_given = n_given
        self.max_jump = len(weights) // 2
        self.matrix = self.get_matrix() if n_given < _LONG else None

    def get_matrix(self) -> ndarray:
        """RETURNS (ndarray): Weights of shape (n_given + 1, n_given)."""
        return self.weights[_get_jumps(self.n_given, self.max_jump)]

    def forward(self, values: ndarray) -> ndarray:
        """Sum over where jumps come from.

        values (ndarray): Of shape (n, n_given + 1), for no word and each given word.
        RETURNS (ndarray): Of shape (n, n_given).
        """
        if self.matrix is not None:
            return values @ self.matrix
        return self._sum(values, self.weights)[:, 1:]

    def backward(self, values: ndarray) -> ndarray:
        """Sum over where jumps go to.

        values (ndarray): Of shape (n, n_given).
        RETURNS (ndarray): Of shape (n, n_given + 1).
        """
        if self.matrix is not None:
            return values @ self.matrix.T
        padded = numpy.pad(values, ((0, 0), (1, 0)))
        return self._sum(padded, self.weights[::-1])

    def _sum(self, values: ndarray, weights: ndarray) -> ndarray:
        """Sum over jumps one by one, and over all that are too far at once."""
        far = self.max_jump
        size = values.shape[1]
        total = numpy.zeros((len(values), size + 1), dtype="float64")
        numpy.cumsum(values, axis=1, out=total[:, 1:], dtype="float64")
        result = numpy.zeros(values.shape, dtype="float64")
        result[:, far:] += weights[-1] * total[:, 1 : size + 1 - far]
        result[:, : size - far] += weights[0] * (total[:, -1:] - total[:, far:size])
        for jump in range(1 - far, far):
            weight = weights[jump + far]
            if jump >= 0:
                result[:, jump:] += weight * values[:, : size - jump]
            else:
                result[:, :jump] += weight * values[:, -jump:]
        return result.astype("float32")


def align_jumps(
    emissions: ndarray,
    nulls: ndarray,
    given_mask: ndarray,
    emitted_mask: ndarray,
    *,
    jumps: ndarray,
    p_null: float,
    counts: Optional[JumpCounts] = None,
) -> Posteriors:
    """Find link probabilities where a position depends on the one before.

    The hidden Markov model of Vogel et al. 1996, with the null words of Och & Ney 2003:
    a word from no word keeps the position. A sentence starts before its first word.
    Works on many pairs at once, one emitted word after the other, there and back.

    emissions (ndarray): Of shape (n_emitted, n, n_given).
    nulls (ndarray): Probability of each emitted word from no word, of shape (n_emitted,
        n); 1 where it is padding.
    given_mask (ndarray): Which places hold a given word, of shape (n, n_given).
    emitted_mask (ndarray): Which hold an emitted word, of shape (n_emitted, n).
    jumps (ndarray): Weight of each jump, from -max_jump to max_jump, all > 0.
    p_null (float): Probability that a word comes from no word.
    counts (Optional[JumpCounts]): Receives the jumps.
    RETURNS (Posteriors): The link probabilities.
    """
    n_emitted, n, n_given = emissions.shape
    moves = _Moves(jumps, n_given)
    mask = given_mask.astype("float32")
    share = ((1.0 - p_null) / moves.backward(mask)).astype("float32")
    nulls = (p_null * nulls).astype("float32")
    links = numpy.empty((n_emitted, n, n_given), dtype="float32")
    places = numpy.zeros((n_emitted + 1, n, n_given + 1), dtype="float32")
    places[0, :, 0] = 1.0
    scales = numpy.empty((n_emitted, n, 1), dtype="float32")
    for j in range(n_emitted):
        before, now = places[j], places[j + 1]
        numpy.multiply(moves.forward(before * share), emissions[j], out=links[j])
        numpy.multiply(before, nulls[j][:, None], out=now)
        now[:, 1:] += links[j]
        now.sum(axis=1, keepdims=True, out=scales[j])
        now /= scales[j]
        links[j] /= scales[j]
    after = numpy.ones((n, n_given + 1), dtype="float32")
    found = numpy.zeros((n_given + 1, n_given))
    leaving = numpy.zeros((n, n_given + 1))
    for j in range(n_emitted - 1, -1, -1):
        links[j] *= after[:, 1:]
        arriving = emissions[j] * after[:, 1:]
        arriving /= scales[j]
        back = moves.backward(arriving)
        if counts is not None:
            start = places[j] * emitted_mask[j][:, None]
            leaving += start * back
            found += (start * share).T @ arriving
        after *= nulls[j][:, None] / scales[j]
        after += share * back
    if counts is not None:
        # The weights of all jumps from a place are normalized together.
        leaving *= share * share / (1.0 - p_null)
        counts.add(found * moves.get_matrix(), leaving.T @ given_mask)
    inside = numpy.log(scales[:, :, 0], dtype="float64") * emitted_mask
    return Posteriors(links, float(inside.sum()))
