"""From scores to probabilities: how often was a span with such a score right?

A score orders the spans of one method; it is no probability. The map is fitted on gold
by centred isotonic regression, one for each method with enough spans: it keeps the
order, and is interpolated between the middles of its steps. The map of a rare method is
that of all, moved by as many log-odds as its spans were better or worse.

SOURCE: Zadrozny & Elkan 2002 for the use, Oron & Flournoy 2017 for the middles; the
pool-adjacent-violators algorithm is by Ayer et al. 1955.
"""

from typing import (
    Any,
    Dict,
    Iterable,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Union,
)
from bisect import bisect_right
from dataclasses import replace
from importlib import resources
from math import exp, floor, log
from pathlib import Path

import numpy
import srsly
from spacy.util import SimpleFrozenList, registry

from ..errors import Errors
from ..evaluation.calibration import CoveragePoint, choose_threshold, risk_coverage
from .types import Projection

VERSION = 1
SHIPPED = "calibration/projection.json"
# Key of the map of all methods, for mixtures of known ones that were never seen.
EVERY = "*"
# Spans that a step counts as more, with the share that is right overall.
PRIOR = 2.0
# Observations that what is known of all methods counts as for a rare one.
SHIFT_PRIOR = 10.0
# Most that a map may lose when knots are left out of it.
TOLERANCE = 0.002
# Fewest spans that a point of the curve must leave: a few may be right by chance.
MIN_KEPT = 30
# Most points that are kept of the curve of risk and coverage.
MAX_POINTS = 100

DIGITS = 4

# (score, probability), both ascending
Knots = List[Tuple[float, float]]


def pool_adjacent_violators(
    values: Sequence[float], weights: Sequence[float]
) -> List[float]:
    """Fit the closest values that never fall, in the sense of least squares.

    values (Sequence[float]): Values in order.
    weights (Sequence[float]): Weight of each, > 0.
    RETURNS (List[float]): As many values, none smaller than the one before.
    SOURCE: Ayer et al. 1955.
    """
    blocks: List[Tuple[float, float, int]] = []
    for value, weight in zip(values, weights):
        size = 1
        while blocks and blocks[-1][0] >= value:
            other, other_weight, other_size = blocks.pop()
            total = weight + other_weight
            value = (value * weight + other * other_weight) / total
            weight, size = total, size + other_size
        blocks.append((value, weight, size))
    return [value for value, _, size in blocks for _ in range(size)]


def fit_knots(
    scores: Sequence[float],
    right: Sequence[bool],
    *,
    weights: Optional[Sequence[float]] = None,
) -> Knots:
    """Fit the map from scores to probabilities.

    scores (Sequence[float]): Scores in [0, 1], at least one.
    right (Sequence[bool]): Whether each span is right.
    weights (Optional[Sequence[float]]): Weight of each span, > 0. None for 1.
    RETURNS (List[Tuple[float, float]]): Score and probability at the middle of each
        step, both ascending. Every step is drawn a little towards the overall share,
        and at least as far as Laplace's rule of succession says: no span is certain.
    """
    values = numpy.asarray(scores, dtype="float64")
    truth = numpy.asarray(right, dtype="float64")
    mass = numpy.ones(len(values)) if weights is None else numpy.asarray(weights, "f8")
    order = numpy.argsort(values, kind="stable")
    values, truth, mass = values[order], truth[order], mass[order]
    # Equal scores are one observation.
    starts = numpy.flatnonzero(numpy.append(True, values[1:] != values[:-1]))
    total = numpy.add.reduceat(mass, starts)
    share = numpy.add.reduceat(mass * truth, starts) / total
    fitted = numpy.asarray(pool_adjacent_violators(list(share), list(total)))
    steps = numpy.flatnonzero(numpy.append(True, fitted[1:] != fitted[:-1]))
    size = numpy.add.reduceat(total, steps)
    middle = numpy.add.reduceat(total * values[starts], steps) / size
    overall = float((mass * truth).sum() / mass.sum())
    drawn = (fitted[steps] * size + PRIOR * overall) / (size + PRIOR)
    drawn = numpy.clip(drawn, 1.0 / (size + 2.0), (size + 1.0) / (size + 2.0))
    # A small step may be drawn past its neighbour.
    drawn = numpy.asarray(pool_adjacent_violators(list(drawn), list(size)))
    return [(float(s), float(p)) for s, p in zip(middle, drawn)]


def thin_knots(knots: Knots, tolerance: float = TOLERANCE) -> Knots:
    """Leave out the knots of a map that hardly change it.

    knots (List[Tuple[float, float]]): The map, scores ascending.
    tolerance (float): Most that a probability may change, >= 0.
    RETURNS (List[Tuple[float, float]]): Some of the knots, with both ends.
    SOURCE: Douglas & Peucker 1973, with the distance along the probability.
    """
    if len(knots) < 3:
        return list(knots)
    kept = {0, len(knots) - 1}
    parts = [(0, len(knots) - 1)]
    while parts:
        first, last = parts.pop()
        ends = [knots[first], knots[last]]
        gaps = [
            (abs(knots[k][1] - interpolate(ends, knots[k][0])), k)
            for k in range(first + 1, last)
        ]
        gap, worst = max(gaps, default=(0.0, first))
        if gap > tolerance:
            kept.add(worst)
            parts += [(first, worst), (worst, last)]
    return [knots[k] for k in sorted(kept)]


def interpolate(knots: Knots, score: float) -> float:
    """Read a map between its knots; beyond the ends it is flat.

    knots (List[Tuple[float, float]]): The map, not empty.
    score (float): A score.
    RETURNS (float): The probability.
    """
    k = bisect_right(knots, (score, 2.0))
    if k == 0:
        return knots[0][1]
    if k == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[k - 1], knots[k]
    return y0 + (y1 - y0) * (score - x0) / (x1 - x0) if x1 > x0 else y1


class Calibration:
    """Give projections the probability of being right, which their score tells.

    maps (Optional[Mapping[str, Knots]]): The map of each method, and that of all under
        `EVERY`, if there is one.
    curve (Iterable[CoveragePoint]): Risk and coverage on the gold of the fit.
    notes (Optional[Mapping[str, Any]]): Where the maps come from.
    path (Optional[str]): File to read them from instead, at the first use. "shipped"
        for the one of the package.
    sure (bool): Whether the upper end of the interval of the risk chooses a threshold,
        not the risk that was observed.
    """

    def __init__(
        self,
        maps: Optional[Mapping[str, Knots]] = None,
        *,
        curve: Iterable[CoveragePoint] = (),
        notes: Optional[Mapping[str, Any]] = None,
        path: Optional[str] = None,
        sure: bool = False,
    ):
        self.path = path
        self.sure = sure
        # What is saved equals what is not.
        self._maps: Dict[str, Knots] = {
            method: [(_round(s), _round(p)) for s, p in knots]
            for method, knots in (maps or {}).items()
        }
        self._curve = [_round_point(point) for point in curve]
        self._notes: Dict[str, Any] = dict(notes or {})

    @property
    def maps(self) -> Dict[str, Knots]:
        """RETURNS (Dict[str, Knots]): The map of each method."""
        self._read()
        return self._maps

    @property
    def curve(self) -> List[CoveragePoint]:
        """RETURNS (List[CoveragePoint]): Risk and coverage on the gold of the fit."""
        self._read()
        return self._curve

    @property
    def notes(self) -> Dict[str, Any]:
        """RETURNS (Dict[str, Any]): Where the maps come from."""
        self._read()
        return self._notes

    def _read(self) -> None:
        """Read the file, unless that has been done."""
        if self.path is None:
            return
        path, self.path = self.path, None
        try:
            if path == "shipped":
                file = resources.files("spacy_xner.resources") / SHIPPED
                data = srsly.json_loads(file.read_text(encoding="utf8"))
            else:
                data = srsly.read_json(path)
            self._load(data)
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as e:
            self.path = path
            raise ValueError(Errors.E325.format(path=path, error=e)) from e

    def probability(self, score: float, method: str) -> Optional[float]:
        """Get the probability that a span is right.

        score (float): Its score, in [0, 1].
        method (str): Its method.
        RETURNS (Optional[float]): The probability, in [0, 1]. That of the map of all
            methods for a mixture of parts of known ones, such as `links+lexicon`; None
            for a method of which nothing is known.
        """
        maps = self.maps
        knots = maps.get(method)
        if knots is None and EVERY in maps:
            known = {p for name in maps if name != EVERY for p in name.split("+")}
            knots = maps[EVERY] if known.issuperset(method.split("+")) else None
        return None if knots is None else interpolate(knots, score)

    def __call__(self, projections: Iterable[Projection]) -> List[Projection]:
        """Give projections their probabilities, beside the scores.

        projections (Iterable[Projection]): Projections; they stay as they are.
        RETURNS (List[Projection]): Copies with probabilities; those without a place,
            and those of an unknown method, have none.
        """
        return [
            replace(p, probability=self.probability(p.score, p.method))
            if p.start >= 0
            else replace(p, probability=None)
            for p in projections
        ]

    def threshold(self, precision: float) -> float:
        """Choose the threshold for a precision, as measured on the gold of the fit.

        precision (float): Least share of right spans among those kept, in [0, 1].
        RETURNS (float): The smallest probability of a span to keep.
        RAISES (ValueError): E326 if no threshold reaches the precision.
        """
        point = choose_threshold(self.curve, precision, sure=self.sure)
        if point is None:
            risks = [p.high if self.sure else p.risk for p in self.curve]
            best = 1.0 - min(risks, default=1.0)
            raise ValueError(Errors.E326.format(precision=precision, best=best))
        return point.threshold

    def to_dict(self) -> Dict[str, Any]:
        """RETURNS (Dict[str, Any]): Plain data that `from_dict` reads."""
        return {
            "version": VERSION,
            "notes": self.notes,
            "maps": {
                method: [list(knot) for knot in self.maps[method]]
                for method in sorted(self.maps)
            },
            "curve": [list(point) for point in self.curve],
        }

    def _load(self, data: Mapping[str, Any]) -> None:
        if data["version"] != VERSION:
            raise ValueError(f"version {data['version']}, expected {VERSION}")
        maps: Dict[str, Knots] = {}
        for method, knots in data["maps"].items():
            maps[method] = [(_round(s), _round(p)) for s, p in knots]
            for values in zip(*maps[method]):
                if list(values) != sorted(values) or not _in_range(values):
                    raise ValueError(f"the map of '{method}' does not ascend in [0, 1]")
            if not maps[method]:
                raise ValueError(f"the map of '{method}' is empty")
        curve = [_round_point(CoveragePoint(*point)) for point in data["curve"]]
        if not all(map(_in_range, curve)):
            raise ValueError("the curve leaves [0, 1]")
        notes = dict(data.get("notes", {}))
        self._maps, self._curve, self._notes = maps, curve, notes

    def to_bytes(self, *, exclude: Iterable[str] = SimpleFrozenList()) -> bytes:
        """Serialise the calibration as JSON.

        exclude (Iterable[str]): Not used.
        RETURNS (bytes): What `from_bytes` reads.
        """
        return srsly.json_dumps(self.to_dict()).encode("utf8")

    def from_bytes(
        self, bytes_data: bytes, *, exclude: Iterable[str] = SimpleFrozenList()
    ) -> "Calibration":
        """Use a serialised calibration from now on.

        bytes_data (bytes): What `to_bytes` gave.
        exclude (Iterable[str]): Not used.
        RETURNS (Calibration): The calibration itself.
        RAISES (ValueError): E325 if these bytes are none.
        """
        try:
            self._load(srsly.json_loads(bytes_data.decode("utf8")))
        except (ValueError, TypeError, KeyError, AttributeError) as e:
            raise ValueError(Errors.E325.format(path="the given bytes", error=e)) from e
        self.path = None
        return self

    def to_disk(
        self, path: Union[str, Path], *, exclude: Iterable[str] = SimpleFrozenList()
    ) -> None:
        """Save the calibration as JSON.

        path (Union[str, Path]): File to write.
        exclude (Iterable[str]): Not used.
        """
        Path(path).write_text(_format(self.to_dict()), encoding="utf8")

    def from_disk(
        self, path: Union[str, Path], *, exclude: Iterable[str] = SimpleFrozenList()
    ) -> "Calibration":
        """Use a saved calibration from now on.

        path (Union[str, Path]): File to read.
        exclude (Iterable[str]): Not used.
        RETURNS (Calibration): The calibration itself.
        RAISES (ValueError): E325 if the file is none.
        """
        self.path = str(path)
        self._read()
        return self


def _format(data: Mapping[str, Any], depth: int = 0) -> str:
    """Write JSON with a line for each value of the outer two levels."""
    rows = [
        f"{srsly.json_dumps(key)}:"
        + (
            _format(value, depth + 1)
            if isinstance(value, dict) and value and not depth
            else srsly.json_dumps(value)
        )
        for key, value in data.items()
    ]
    inner, outer = "  " * (depth + 1), "  " * depth
    end = "" if depth else "\n"
    return "{\n" + ",\n".join(f"{inner}{row}" for row in rows) + f"\n{outer}}}{end}"


def _round(value: float) -> float:
    return round(float(value), DIGITS)


def _round_point(point: CoveragePoint) -> CoveragePoint:
    """Round down the threshold: the spans at the point must stay above it."""
    factor = 10.0**DIGITS
    threshold = floor(point.threshold * factor + 1e-6) / factor
    return CoveragePoint(threshold, *map(_round, point[1:]))


def _in_range(values: Sequence[float]) -> bool:
    return 0.0 <= min(values) <= max(values) <= 1.0


def fit_calibration(
    scores: Sequence[float],
    methods: Sequence[str],
    right: Sequence[bool],
    *,
    groups: Optional[Sequence[int]] = None,
    weights: Optional[Sequence[float]] = None,
    min_count: int = 200,
    notes: Optional[Mapping[str, Any]] = None,
) -> Calibration:
    """Fit a calibration on projections whose truth is known.

    scores (Sequence[float]): Score of each projection that has a place.
    methods (Sequence[str]): Its method.
    right (Sequence[bool]): Whether it is right.
    groups (Optional[Sequence[int]]): Number of its text, for the intervals of the
        curve. None for texts of their own.
    weights (Optional[Sequence[float]]): Its weight, > 0, such as to let several corpora
        count alike. None for 1.
    min_count (int): Methods with fewer projections share the map of all, moved by as
        many log-odds as they were better or worse, >= 1.
    notes (Optional[Mapping[str, Any]]): Where the projections come from.
    RETURNS (Calibration): The calibration.
    RAISES (ValueError): E327 without projections, E505, E508 or E509 for numbers that
        do not fit.
    """
    if not len(scores):
        raise ValueError(Errors.E327)
    if not len(scores) == len(methods) == len(right):
        raise ValueError(Errors.E508.format(n_scores=len(scores), n_right=len(right)))
    mass = [1.0] * len(scores) if weights is None else list(weights)
    maps = _fit_maps(scores, methods, right, mass, min_count)
    calibration = Calibration(maps)
    found = [_read_map(calibration, s, m) for s, m in zip(scores, methods)]
    curve = risk_coverage(found, right, weights=mass, groups=groups)
    enough = [point for point in curve if point.coverage * len(found) >= MIN_KEPT]
    curve = enough or curve[:1]
    return Calibration(maps, curve=thin_curve(curve), notes=notes)


class CrossValidation(NamedTuple):
    """What maps that were fitted without a text say about its projections.

    probabilities (List[float]): Probability of each projection; its score where the
        other texts say nothing of its method.
    kept (List[bool]): Whether it passes the threshold that the other texts choose for
        the precision; never where none reaches it.
    """

    probabilities: List[float]
    kept: List[bool]


def cross_validate(
    scores: Sequence[float],
    methods: Sequence[str],
    right: Sequence[bool],
    groups: Sequence[int],
    *,
    precision: float = 0.95,
    weights: Optional[Sequence[float]] = None,
    n_folds: int = 5,
    min_count: int = 200,
) -> CrossValidation:
    """Judge every projection by a calibration that was fitted without its text.

    scores (Sequence[float]): Score of each projection that has a place.
    methods (Sequence[str]): Its method.
    right (Sequence[bool]): Whether it is right.
    groups (Sequence[int]): Number of its text.
    precision (float): Precision to choose thresholds for, in [0, 1].
    weights (Optional[Sequence[float]]): Its weight, > 0. None for 1.
    n_folds (int): Number of parts, >= 2; with fewer texts as many as these.
    min_count (int): See `fit_calibration`.
    RETURNS (CrossValidation): Probabilities and decisions.
    RAISES (ValueError): E328 if all projections stand in one text.
    """
    mass = [1.0] * len(scores) if weights is None else list(weights)
    places = {group: k for k, group in enumerate(sorted(set(groups)))}
    if len(places) < 2:
        raise ValueError(Errors.E328.format(n_texts=len(places)))
    n_folds = min(n_folds, len(places))
    folds = [places[group] % n_folds for group in groups]
    probabilities = [float(score) for score in scores]
    kept = [False] * len(scores)
    for fold in range(n_folds):
        rest = [k for k in range(len(scores)) if folds[k] != fold]
        calibration = fit_calibration(
            [scores[k] for k in rest],
            [methods[k] for k in rest],
            [right[k] for k in rest],
            weights=[mass[k] for k in rest],
            min_count=min_count,
        )
        point = choose_threshold(calibration.curve, precision)
        for k in range(len(scores)):
            if folds[k] != fold:
                continue
            probability = calibration.probability(scores[k], methods[k])
            if probability is not None:
                probabilities[k] = probability
                kept[k] = point is not None and probability >= point.threshold
    return CrossValidation(probabilities, kept)


def thin_curve(
    points: Sequence[CoveragePoint], max_points: int = MAX_POINTS
) -> List[CoveragePoint]:
    """Leave out points of a curve that lie close together.

    points (Sequence[CoveragePoint]): The curve, by ascending threshold.
    max_points (int): Most points, >= 2.
    RETURNS (List[CoveragePoint]): Those next above evenly spread coverages, with both
        ends.
    """
    if len(points) <= max_points:
        return list(points)
    ascending = [point.coverage for point in reversed(points)]
    wanted = numpy.linspace(ascending[0], ascending[-1], max_points)
    chosen = set(numpy.searchsorted(ascending, wanted[:-1]).tolist())
    chosen.add(len(points) - 1)
    return [points[-1 - k] for k in sorted(chosen, reverse=True)]


def _read_map(calibration: Calibration, score: float, method: str) -> float:
    probability = calibration.probability(score, method)
    return score if probability is None else probability


def _fit_maps(
    scores: Sequence[float],
    methods: Sequence[str],
    right: Sequence[bool],
    weights: Sequence[float],
    min_count: int,
) -> Dict[str, Knots]:
    """Fit the map of all methods and that of each."""
    groups: Dict[str, List[int]] = {}
    for k, method in enumerate(methods):
        groups.setdefault(method, []).append(k)
    shared = _fit_some(scores, right, weights, range(len(scores)))
    maps: Dict[str, Knots] = {EVERY: shared}
    for method in sorted(groups):
        numbers = groups[method]
        if len(numbers) >= min_count:
            maps[method] = _fit_some(scores, right, weights, numbers)
        else:
            shift = _find_shift(
                [interpolate(shared, scores[k]) for k in numbers],
                [right[k] for k in numbers],
                [weights[k] for k in numbers],
            )
            maps[method] = [(s, _shift(p, shift)) for s, p in shared]
    return maps


def _fit_some(
    scores: Sequence[float],
    right: Sequence[bool],
    weights: Sequence[float],
    numbers: Sequence[int],
) -> Knots:
    return thin_knots(
        fit_knots(
            [scores[k] for k in numbers],
            [right[k] for k in numbers],
            weights=[weights[k] for k in numbers],
        )
    )


def _logit(probability: float) -> float:
    clipped = min(max(probability, 1e-4), 1.0 - 1e-4)
    return log(clipped / (1.0 - clipped))


def _shift(probability: float, log_odds: float) -> float:
    return 1.0 / (1.0 + exp(-_logit(probability) - log_odds))


def _find_shift(
    predicted: Sequence[float], right: Sequence[bool], weights: Sequence[float]
) -> float:
    """Find how many log-odds some projections are better than predicted.

    The prediction counts as so many observations that a few do not move it far.
    """
    n = len(predicted)
    mean = float(numpy.average(predicted, weights=weights))
    share = float(numpy.average(numpy.asarray(right, "f8"), weights=weights))
    return _logit((n * share + SHIFT_PRIOR * mean) / (n + SHIFT_PRIOR)) - _logit(mean)


@registry.misc("spacy-xner.calibration.v1")
def build_calibration(path: str = "shipped", sure: bool = False) -> Calibration:
    """Build a calibration that is read at its first use.

    path (str): File that `spacy xner calibrate` wrote, or "shipped" for the one of the
        package, which fits the default road: links by the attention of the translators
        that ship, and the candidate projector.
    sure (bool): Whether a target precision must be reached by the lower end of the
        interval of the precision on the gold of the fit, not by what was observed.
    RETURNS (Calibration): The calibration.
    """
    return Calibration(path=path, sure=sure)
