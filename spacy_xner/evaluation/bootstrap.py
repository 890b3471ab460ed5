from typing import Callable, Iterator, NamedTuple, Optional, Sequence, Tuple

import numpy

from ..errors import Errors
from .metrics import micro_average

# Resampled counts are made in blocks of about this many numbers.
BLOCK = 4_000_000

Statistic = Callable[[numpy.ndarray], numpy.ndarray]


class Interval(NamedTuple):
    """A percentile interval.

    low (float): Lower end.
    high (float): Upper end.
    """

    low: float
    high: float


class Difference(NamedTuple):
    """The outcome of a paired bootstrap.

    first (float): Score of the first system.
    second (float): Score of the second system.
    difference (float): Second minus first.
    interval (Optional[Interval]): Percentile interval of the difference; None with
        fewer than two documents.
    p_value (float): Two-sided: twice the smaller share of resamples whose difference
        is at most, or at least, 0; at most 1.
    """

    first: float
    second: float
    difference: float
    interval: Optional[Interval]
    p_value: float


def resample_counts(
    counts: numpy.ndarray, *, n_samples: int = 1000, seed: int = 0
) -> Iterator[numpy.ndarray]:
    """Draw documents with replacement and add up their counts, block by block.

    counts (numpy.ndarray): Counts per document, shape (documents, ...).
    n_samples (int): Number of resamples.
    seed (int): Seed; the same seed gives the same resamples, whatever the counts.
    YIELDS (numpy.ndarray): Sums, int64, shape (block, ...); blocks add up to n_samples.
    """
    _check(n_samples=n_samples)
    n_docs = len(counts)
    flat = numpy.ascontiguousarray(counts.reshape(n_docs, -1), dtype="float64")
    random = numpy.random.default_rng(seed)
    size = max(1, BLOCK // max(1, n_docs))
    for start in range(0, n_samples, size):
        n = min(size, n_samples - start)
        # How often each document is drawn: the same as drawing n_docs of them.
        draws = random.multinomial(n_docs, numpy.full(n_docs, 1 / n_docs), size=n)
        # Exact: sums of whole numbers far below 2 ** 53.
        sums = draws.astype("float64") @ flat
        yield sums.astype("int64").reshape((n, *counts.shape[1:]))


def pool_counts(counts: numpy.ndarray, groups: Sequence[str]) -> numpy.ndarray:
    """Add up the counts of documents that belong together.

    Lines of one letter, or copies of one text, are not independent: the bootstrap
    must draw them together, or its intervals are too narrow. Source: the cluster
    bootstrap, Field & Welsh 2007.

    counts (numpy.ndarray): Counts per document, shape (documents, ...).
    groups (Sequence[str]): Group of each document.
    RETURNS (numpy.ndarray): Sums, shape (groups, ...), in the order in which the groups
        first occur.
    """
    numbers = {group: i for i, group in enumerate(dict.fromkeys(groups))}
    pooled = numpy.zeros((len(numbers), *counts.shape[1:]), dtype=counts.dtype)
    numpy.add.at(pooled, [numbers[group] for group in groups], counts)
    return pooled


def bootstrap_interval(
    counts: numpy.ndarray,
    statistic: Statistic = micro_average,
    *,
    n_samples: int = 1000,
    seed: int = 0,
    level: float = 0.95,
) -> Optional[numpy.ndarray]:
    """Compute percentile intervals of scores over documents.

    Documents, not entities, are drawn: entities of one text are not independent.
    Resamples in which a score is undefined (a rare label that was not drawn) are left
    out for that score. Source: Efron & Tibshirani 1993, chapter 13.

    counts (numpy.ndarray): Counts per document, shape (documents, labels, 3).
    statistic (Callable[[numpy.ndarray], numpy.ndarray]): From counts of shape
        (..., labels, 3) to scores of shape (..., scores).
    n_samples (int): Number of resamples.
    seed (int): Seed.
    level (float): Level of confidence, between 0 and 1.
    RETURNS (Optional[numpy.ndarray]): Lower and upper ends, shape (2, scores), not a
        number where a score is always undefined; None with fewer than two documents.
    """
    _check(level=level, n_samples=n_samples)
    if len(counts) < 2:
        return None
    samples = numpy.concatenate(
        [
            statistic(sums)
            for sums in resample_counts(counts, n_samples=n_samples, seed=seed)
        ]
    )
    return _percentiles(samples, level)


def paired_bootstrap(
    first: numpy.ndarray,
    second: numpy.ndarray,
    statistic: Statistic = micro_average,
    *,
    score: int = 2,
    n_samples: int = 1000,
    seed: int = 0,
    level: float = 0.95,
) -> Difference:
    """Compare two systems on the same documents.

    Both are scored on the same resamples. Source: Koehn 2004; Berg-Kirkpatrick et al.
    2012.

    first (numpy.ndarray): Counts of the first system, shape (documents, labels, 3).
    second (numpy.ndarray): Counts of the second system, the same shape and order.
    statistic (Callable[[numpy.ndarray], numpy.ndarray]): As in `bootstrap_interval`.
    score (int): Which score of the statistic: 0 precision, 1 recall, 2 F1.
    n_samples (int): Number of resamples.
    seed (int): Seed.
    level (float): Level of confidence, between 0 and 1.
    RETURNS (Difference): The difference and its interval.
    RAISES (ValueError): If the shapes differ.
    """
    _check(level=level, n_samples=n_samples)
    if first.shape != second.shape:
        reason = f"counts of shapes {first.shape} and {second.shape}"
        raise ValueError(Errors.E503.format(reason=reason))
    scores = [
        float(numpy.nan_to_num(statistic(counts.sum(axis=0))[score]))
        for counts in (first, second)
    ]
    difference = scores[1] - scores[0]
    if len(first) < 2:
        return Difference(scores[0], scores[1], difference, None, 1.0)
    both = numpy.stack([first, second], axis=1)
    samples = numpy.concatenate(
        [
            numpy.diff(numpy.nan_to_num(statistic(sums)[..., score]), axis=1)[:, 0]
            for sums in resample_counts(both, n_samples=n_samples, seed=seed)
        ]
    )
    low, high = _percentiles(samples[:, None], level)[:, 0]
    share = min((samples <= 0).mean(), (samples >= 0).mean())
    return Difference(
        scores[0],
        scores[1],
        difference,
        Interval(float(low), float(high)),
        float(min(1.0, 2 * share)),
    )


def _percentiles(samples: numpy.ndarray, level: float) -> numpy.ndarray:
    tail = 50 * (1 - level)
    ends = numpy.full((2, samples.shape[1]), numpy.nan)
    for column in range(samples.shape[1]):
        defined = samples[:, column][~numpy.isnan(samples[:, column])]
        if len(defined):
            ends[:, column] = numpy.percentile(defined, [tail, 100 - tail])
    return ends


def _check(*, level: float = 0.95, n_samples: int = 1) -> None:
    for setting, value, fits, expected in _limits(level, n_samples):
        if not fits:
            raise ValueError(
                Errors.E505.format(setting=setting, value=value, expected=expected)
            )


def _limits(level: float, n_samples: int) -> Tuple[Tuple[str, float, bool, str], ...]:
    return (
        ("level", level, 0 < level < 1, "It must lie between 0 and 1, e.g. 0.95."),
        ("n_samples", n_samples, n_samples >= 1, "It must be 1 or more, e.g. 1000."),
    )
