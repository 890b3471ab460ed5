"""How many words a word is translated into: pure functions on arrays."""

import numpy
from numpy import ndarray

MAX_FERTILITY = 6
"""More words than that count as that many."""

_LEAST = 1e-6


def count_fertilities(words: ndarray, mask: ndarray, links: ndarray, n: int) -> ndarray:
    """Count how many words each word is linked to.

    An expected number between two whole ones counts for both.

    words (ndarray): Words of a batch, of any shape.
    mask (ndarray): Which places hold a word, of the same shape.
    links (ndarray): Expected number of links of each, of the same shape.
    n (int): Number of different words.
    RETURNS (ndarray): Counts of shape (n, MAX_FERTILITY + 1).
    """
    width = MAX_FERTILITY + 1
    links = numpy.clip(links[mask], 0.0, MAX_FERTILITY)
    low = numpy.minimum(links.astype("int64"), MAX_FERTILITY - 1)
    part = links - low
    keys = words[mask].astype("int64") * width + low
    counts = numpy.bincount(keys, 1.0 - part, minlength=n * width)
    counts += numpy.bincount(keys + 1, part, minlength=n * width)
    return counts.reshape(n, width)


def get_ratios(counts: ndarray, weight: float) -> ndarray:
    """Get how much more or less probable one more link makes a word.

    The distribution of each word is drawn towards that of all words.

    counts (ndarray): See `count_fertilities`.
    weight (float): How many occurrences the distribution of all words counts as.
    RETURNS (ndarray): p(fertility + 1) / p(fertility), of shape (n, MAX_FERTILITY) and
        type float32.
    """
    overall = counts.sum(axis=0) + 1e-3
    overall /= overall.sum()
    total = counts.sum(axis=1, keepdims=True)
    shares = numpy.maximum((counts + weight * overall) / (total + weight), _LEAST)
    return (shares[:, 1:] / shares[:, :-1]).astype("float32")


def get_factors(ratios: ndarray, given: ndarray, links: ndarray) -> ndarray:
    """Get the factor for one more link to words that have others already.

    ratios (ndarray): See `get_ratios`.
    given (ndarray): Given words, of shape (n, n_given).
    links (ndarray): Link probabilities of all cells, of shape (n_emitted, n, n_given).
    RETURNS (ndarray): A factor for each cell, of that shape: of the links of its given
        word all but its own count.
    """
    others = links.sum(axis=0) - links
    numpy.clip(others, 0.0, MAX_FERTILITY - 1.0, out=others)
    low = numpy.minimum(others.astype("int32"), MAX_FERTILITY - 2)
    others -= low
    table = ratios.ravel()
    low += (given * numpy.int32(MAX_FERTILITY))[None]
    factors = table[low]
    low += 1
    factors += (table[low] - factors) * others
    return factors
