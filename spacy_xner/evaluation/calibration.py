"""How far scores can be believed: reliability, risk and coverage, thresholds."""

from typing import List, NamedTuple, Optional, Sequence

import numpy

from ..errors import Errors


class ReliabilityBin(NamedTuple):
    """What became of the predictions with about the same score.

    low (float): Smallest score of the bin.
    high (float): Largest score.
    size (int): Number of predictions.
    predicted (float): Their mean score.
    observed (float): Share of them that is right.
    """

    low: float
    high: float
    size: int
    predicted: float
    observed: float


class CoveragePoint(NamedTuple):
    """What is left when all predictions below a threshold go.

    threshold (float): The threshold.
    coverage (float): Share of the predictions that is left.
    risk (float): Share of these that is wrong.
    """

    threshold: float
    coverage: float
    risk: float


def _as_arrays(scores: Sequence[float], right: Sequence[bool]) -> List[numpy.ndarray]:
    if len(scores) != len(right):
        raise ValueError(Errors.E508.format(n_scores=len(scores), n_right=len(right)))
    values = numpy.asarray(scores, dtype="float64")
    if len(values) and not (values.min() >= 0.0 and values.max() <= 1.0):
        raise ValueError(Errors.E509.format(low=values.min(), high=values.max()))
    return [values, numpy.asarray(right, dtype="float64")]


def reliability_table(
    scores: Sequence[float], right: Sequence[bool], *, n_bins: int = 10
) -> List[ReliabilityBin]:
    """Compare scores with how often they are right, in bins of equal size.

    Bins hold equally many predictions, not equal ranges of scores: most scores are
    high, and a bin with three of them says nothing.

    scores (Sequence[float]): Scores in [0, 1].
    right (Sequence[bool]): Whether each prediction is right.
    n_bins (int): Most bins, >= 1. Equal scores share a bin.
    RETURNS (List[ReliabilityBin]): The bins by ascending score; none without scores.
    RAISES (ValueError): E508 or E509 for scores that do not fit.
    """
    values, truth = _as_arrays(scores, right)
    order = numpy.argsort(values, kind="stable")
    values, truth = values[order], truth[order]
    bins: List[ReliabilityBin] = []
    start = 0
    for k in range(n_bins):
        stop = round((k + 1) * len(values) / n_bins)
        if stop <= start:
            continue
        stop = int(numpy.searchsorted(values, values[stop - 1], side="right"))
        part = slice(start, stop)
        bins.append(
            ReliabilityBin(
                float(values[start]),
                float(values[stop - 1]),
                stop - start,
                float(values[part].mean()),
                float(truth[part].mean()),
            )
        )
        start = stop
    return bins


def calibration_error(
    scores: Sequence[float], right: Sequence[bool], *, n_bins: int = 10
) -> float:
    """Compute the expected calibration error over bins of equal size.

    scores (Sequence[float]): Scores in [0, 1].
    right (Sequence[bool]): Whether each prediction is right.
    n_bins (int): Most bins, >= 1.
    RETURNS (float): Mean distance between predicted and observed, weighted by the
        predictions of each bin; 0 without scores.
    RAISES (ValueError): E508 or E509 for scores that do not fit.
    SOURCE: Naeini et al. 2015, with bins as in Nguyen & O'Connor 2015.
    """
    bins = reliability_table(scores, right, n_bins=n_bins)
    total = sum(b.size for b in bins)
    if not total:
        return 0.0
    return sum(b.size * abs(b.predicted - b.observed) for b in bins) / total


def risk_coverage(
    scores: Sequence[float],
    right: Sequence[bool],
    *,
    weights: Optional[Sequence[float]] = None,
) -> List[CoveragePoint]:
    """Trace how the risk falls as predictions with low scores go.

    scores (Sequence[float]): Scores in [0, 1].
    right (Sequence[bool]): Whether each prediction is right.
    weights (Optional[Sequence[float]]): Weight of each, > 0. None for 1.
    RETURNS (List[CoveragePoint]): One point for each different score, by ascending
        threshold; predictions at the threshold are left in.
    RAISES (ValueError): E508 or E509 for scores that do not fit.
    SOURCE: El-Yaniv & Wiener 2010.
    """
    values, truth = _as_arrays(scores, right)
    if not len(values):
        return []
    mass = numpy.ones(len(values)) if weights is None else numpy.asarray(weights)
    order = numpy.argsort(-values, kind="stable")
    values, mass = values[order], mass[order]
    n_right = numpy.cumsum(mass * truth[order])
    total = numpy.cumsum(mass)
    # The last prediction of each group of equal scores.
    last = numpy.flatnonzero(numpy.append(values[1:] != values[:-1], True))
    return [
        CoveragePoint(
            float(values[k]),
            float(total[k] / total[-1]),
            float(1.0 - n_right[k] / total[k]),
        )
        for k in last[::-1]
    ]


def choose_threshold(
    points: Sequence[CoveragePoint], precision: float
) -> Optional[CoveragePoint]:
    """Choose the threshold that keeps most and still reaches a precision.

    points (Sequence[CoveragePoint]): The curve of `risk_coverage`.
    precision (float): Least share of right predictions, in [0, 1].
    RETURNS (Optional[CoveragePoint]): The point with the largest coverage, or None
        where no threshold reaches the precision.
    """
    fine = [point for point in points if 1.0 - point.risk >= precision]
    return max(fine, key=_coverage, default=None)


def _coverage(point: CoveragePoint) -> float:
    return point.coverage
