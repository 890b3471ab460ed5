"""How far scores can be believed: reliability, risk and coverage, thresholds."""

from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple
from math import sqrt
from statistics import NormalDist

import numpy

from ..errors import Errors

# Of comparisons between sums of fractions.
TOLERANCE = 1e-9


class ReliabilityBin(NamedTuple):
    """What became of the predictions with about the same score.

    low (float): Smallest score of the bin.
    high (float): Largest score.
    size (int): Number of predictions.
    share (float): Their part of the weight of all predictions.
    predicted (float): Their mean score.
    observed (float): Share of them that is right.
    """

    low: float
    high: float
    size: int
    share: float
    predicted: float
    observed: float


class CoveragePoint(NamedTuple):
    """What is left when all predictions below a threshold go.

    threshold (float): The threshold.
    coverage (float): Share of the predictions that is left.
    risk (float): Share of these that is wrong.
    low (float): Lower end of the interval of the risk.
    high (float): Upper end.
    """

    threshold: float
    coverage: float
    risk: float
    low: float
    high: float


def _as_arrays(
    scores: Sequence[float],
    right: Sequence[bool],
    weights: Optional[Sequence[float]] = None,
) -> List[numpy.ndarray]:
    if len(scores) != len(right):
        raise ValueError(Errors.E508.format(n_scores=len(scores), n_right=len(right)))
    values = numpy.asarray(scores, dtype="float64")
    # Not a number is no score either.
    if len(values) and not (values.min() >= 0.0 and values.max() <= 1.0):
        raise ValueError(Errors.E509.format(low=values.min(), high=values.max()))
    mass = numpy.ones(len(values)) if weights is None else numpy.asarray(weights, "f8")
    if len(mass) != len(values) or (len(mass) and not mass.min() > 0.0):
        least = f", the least {mass.min()}" if len(mass) else ""
        raise ValueError(
            Errors.E505.format(
                setting="weights",
                value=f"{len(mass)} for {len(values)} scores{least}",
                expected="Give every score a number above 0.",
            )
        )
    return [values, numpy.asarray(right, dtype="float64"), mass]


def reliability_table(
    scores: Sequence[float],
    right: Sequence[bool],
    *,
    weights: Optional[Sequence[float]] = None,
    n_bins: int = 10,
) -> List[ReliabilityBin]:
    """Compare scores with how often they are right, in bins of equal weight.

    Bins hold equally many predictions, not equal ranges of scores: most scores are
    high, and a bin with three of them says nothing.

    scores (Sequence[float]): Scores in [0, 1].
    right (Sequence[bool]): Whether each prediction is right.
    weights (Optional[Sequence[float]]): Weight of each, > 0. None for 1.
    n_bins (int): Most bins, >= 1. Equal scores share a bin.
    RETURNS (List[ReliabilityBin]): The bins by ascending score; none without scores.
    RAISES (ValueError): E505, E508 or E509 for numbers that do not fit.
    """
    values, truth, mass = _as_arrays(scores, right, weights)
    order = numpy.argsort(values, kind="stable")
    values, truth, mass = values[order], truth[order], mass[order]
    reached = numpy.cumsum(mass)
    bins: List[ReliabilityBin] = []
    start = 0
    for k in range(n_bins):
        if start >= len(values):
            break
        wanted = reached[-1] * (k + 1) / n_bins
        stop = int(numpy.searchsorted(reached, wanted * (1.0 - TOLERANCE))) + 1
        stop = min(stop, len(values))
        if stop <= start:
            continue
        stop = int(numpy.searchsorted(values, values[stop - 1], side="right"))
        part = slice(start, stop)
        bins.append(
            ReliabilityBin(
                float(values[start]),
                float(values[stop - 1]),
                stop - start,
                float(mass[part].sum() / mass.sum()),
                float(numpy.average(values[part], weights=mass[part])),
                float(numpy.average(truth[part], weights=mass[part])),
            )
        )
        start = stop
    return bins


def calibration_error(
    scores: Sequence[float],
    right: Sequence[bool],
    *,
    weights: Optional[Sequence[float]] = None,
    n_bins: int = 10,
) -> float:
    """Compute the expected calibration error over bins of equal weight.

    scores (Sequence[float]): Scores in [0, 1].
    right (Sequence[bool]): Whether each prediction is right.
    weights (Optional[Sequence[float]]): Weight of each, > 0. None for 1.
    n_bins (int): Most bins, >= 1.
    RETURNS (float): Mean distance between predicted and observed, weighted by the
        predictions of each bin; 0 without scores.
    RAISES (ValueError): E505, E508 or E509 for numbers that do not fit.
    SOURCE: Naeini et al. 2015, with bins as in Nguyen & O'Connor 2015.
    """
    bins = reliability_table(scores, right, weights=weights, n_bins=n_bins)
    return sum(b.share * abs(b.predicted - b.observed) for b in bins)


def brier_score(
    scores: Sequence[float],
    right: Sequence[bool],
    *,
    weights: Optional[Sequence[float]] = None,
) -> float:
    """Compute the mean squared distance of scores from the truth.

    Unlike the calibration error it also falls as right and wrong part.

    scores (Sequence[float]): Scores in [0, 1].
    right (Sequence[bool]): Whether each prediction is right.
    weights (Optional[Sequence[float]]): Weight of each, > 0. None for 1.
    RETURNS (float): In [0, 1], lower is better; 0 without scores.
    RAISES (ValueError): E505, E508 or E509 for numbers that do not fit.
    SOURCE: Brier 1950.
    """
    values, truth, mass = _as_arrays(scores, right, weights)
    if not len(values):
        return 0.0
    return float(numpy.average((values - truth) ** 2, weights=mass))


def wilson_interval(
    share: float, size: float, *, level: float = 0.95
) -> Tuple[float, float]:
    """Compute the interval of a share.

    share (float): The share that was observed, in [0, 1].
    size (float): Number of observations, > 0; need not be whole.
    level (float): Level of confidence, between 0 and 1.
    RETURNS (Tuple[float, float]): Lower and upper end, in [0, 1]. Both are sensible
        for a share of 0 or 1 too, where resampling sees no doubt at all.
    SOURCE: Wilson 1927.
    """
    z = NormalDist().inv_cdf(0.5 + level / 2.0)
    spread = z * z / size
    middle = (share + spread / 2.0) / (1.0 + spread)
    half = z * sqrt(share * (1.0 - share) / size + spread / (4.0 * size))
    half /= 1.0 + spread
    return max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))


class _Sums:
    """Add up predictions of texts to a share and the size of an equal plain sample."""

    def __init__(self) -> None:
        self.texts: Dict[int, Tuple[float, float]] = {}
        self.wrong = self.total = self.squares = 0.0
        # Sums over texts of wrong², wrong * total and total².
        self.moments = [0.0, 0.0, 0.0]

    def add(self, group: int, is_wrong: float, weight: float) -> None:
        wrong, total = self.texts.get(group, (0.0, 0.0))
        more = weight * is_wrong
        self.texts[group] = (wrong + more, total + weight)
        self.moments[0] += more * (2.0 * wrong + more)
        self.moments[1] += wrong * weight + more * (total + weight)
        self.moments[2] += weight * (2.0 * total + weight)
        self.wrong += more
        self.total += weight
        self.squares += weight * weight

    def risk(self) -> float:
        return min(1.0, max(0.0, self.wrong / self.total))

    def size(self) -> float:
        """Get the number of independent predictions that would be as telling."""
        n_texts = self.total**2 / self.moments[2]
        share = self.risk()
        if (
            not TOLERANCE * self.total < self.wrong < self.total * (1.0 - TOLERANCE)
            or len(self.texts) < 2
        ):
            return n_texts
        a, b, c = self.moments
        variance = (a - 2.0 * share * b + share * share * c) / self.total**2
        variance *= len(self.texts) / (len(self.texts) - 1.0)
        most = self.total**2 / self.squares
        if variance * most <= share * (1.0 - share):
            return most
        return max(1.0, share * (1.0 - share) / variance)


def risk_coverage(
    scores: Sequence[float],
    right: Sequence[bool],
    *,
    weights: Optional[Sequence[float]] = None,
    groups: Optional[Sequence[int]] = None,
    level: float = 0.95,
) -> List[CoveragePoint]:
    """Trace how the risk falls as predictions with low scores go.

    The intervals of the risk take the predictions of one text together, for they are
    right and wrong together: Wilson's interval for as many independent predictions as
    would tell as much (its variance over texts is that of a ratio).

    scores (Sequence[float]): Scores in [0, 1].
    right (Sequence[bool]): Whether each prediction is right.
    weights (Optional[Sequence[float]]): Weight of each, > 0. None for 1.
    groups (Optional[Sequence[int]]): Number of the text of each prediction. None for
        texts of their own.
    level (float): Level of confidence of the intervals, between 0 and 1.
    RETURNS (List[CoveragePoint]): One point for each different score, by ascending
        threshold; predictions at the threshold are left in.
    RAISES (ValueError): E505, E508 or E509 for numbers that do not fit.
    SOURCE: El-Yaniv & Wiener 2010; Dean & Pagano 2015 for the intervals.
    """
    values, truth, mass = _as_arrays(scores, right, weights)
    numbers = list(range(len(values)) if groups is None else groups)
    if len(numbers) != len(values):
        raise ValueError(
            Errors.E505.format(
                setting="groups",
                value=f"{len(numbers)} for {len(values)} scores",
                expected="Give every score the number of its text.",
            )
        )
    everything = float(mass.sum())
    order = numpy.argsort(-values, kind="stable")
    points: List[CoveragePoint] = []
    sums = _Sums()
    for k, number in enumerate(order):
        sums.add(numbers[number], 1.0 - truth[number], float(mass[number]))
        value = float(values[number])
        if k + 1 < len(order) and values[order[k + 1]] == value:
            continue
        risk = sums.risk()
        interval = wilson_interval(risk, sums.size(), level=level)
        coverage = min(1.0, sums.total / everything)
        points.append(CoveragePoint(value, coverage, risk, *interval))
    return points[::-1]


def choose_threshold(
    points: Sequence[CoveragePoint], precision: float, *, sure: bool = False
) -> Optional[CoveragePoint]:
    """Choose the threshold that keeps most and still reaches a precision.

    points (Sequence[CoveragePoint]): The curve of `risk_coverage`.
    precision (float): Least share of right predictions, in [0, 1].
    sure (bool): Whether the upper end of the interval of the risk must reach it, not
        the risk that was observed.
    RETURNS (Optional[CoveragePoint]): The point with the largest coverage, or None
        where no threshold reaches the precision.
    """
    most = 1.0 - precision + TOLERANCE
    fine = [p for p in points if (p.high if sure else p.risk) <= most]
    return max(fine, key=_coverage, default=None)


def _coverage(point: CoveragePoint) -> float:
    return point.coverage
