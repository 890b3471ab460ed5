"""From scores to probabilities: how often was a span with such a score right?

A score orders the spans of one method; it is no probability. The map is fitted on gold
by isotonic regression, one for each method with enough spans, and interpolated between
its steps, so that it keeps the order.

SOURCE: Zadrozny & Elkan 2002; the pool-adjacent-violators algorithm is by Ayer et al.
1955.
"""

from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, Union
from bisect import bisect_right
from dataclasses import replace
from importlib import resources
from pathlib import Path

import numpy
import srsly
from spacy.util import registry

from ..errors import Errors
from ..evaluation.calibration import CoveragePoint, choose_threshold, risk_coverage
from .types import Projection

VERSION = 1
SHIPPED = "calibration/projection.json"
# Spans that a step counts as more, with the share that is right overall.
PRIOR = 2.0
# Most points that are kept of the curve of risk and coverage.
MAX_POINTS = 200

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
        so that no span is certain.
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
    # A small step may be drawn past its neighbour.
    drawn = numpy.asarray(pool_adjacent_violators(list(drawn), list(size)))
    return [(float(s), float(p)) for s, p in zip(middle, drawn)]


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
    """Turn scores of projections into the probability of being right.

    maps (Optional[Mapping[str, Knots]]): The map of each method. Scores of other
        methods stay as they are.
    curve (Iterable[CoveragePoint]): Risk and coverage on the gold of the fit.
    notes (Optional[Mapping[str, Any]]): Where the maps come from.
    path (Optional[str]): File to read them from instead, at the first use. "shipped"
        for the one of the package.
    """

    def __init__(
        self,
        maps: Optional[Mapping[str, Knots]] = None,
        *,
        curve: Iterable[CoveragePoint] = (),
        notes: Optional[Mapping[str, Any]] = None,
        path: Optional[str] = None,
    ):
        self.path = path
        # What is saved equals what is not.
        self._maps: Dict[str, Knots] = {
            method: [(_round(s), _round(p)) for s, p in knots]
            for method, knots in (maps or {}).items()
        }
        self._curve = [CoveragePoint(*map(_round, point)) for point in curve]
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
        except (OSError, ValueError, TypeError, KeyError) as e:
            self.path = path
            raise ValueError(Errors.E325.format(path=path, error=e)) from e

    def probability(self, score: float, method: str) -> float:
        """Get the probability that a span is right.

        score (float): Its score, in [0, 1].
        method (str): Its method.
        RETURNS (float): The probability; the score itself for an unknown method.
        """
        knots = self.maps.get(method)
        return interpolate(knots, score) if knots else score

    def __call__(self, projections: Iterable[Projection]) -> List[Projection]:
        """Replace the scores of projections by probabilities.

        projections (Iterable[Projection]): Projections; they stay as they are.
        RETURNS (List[Projection]): Copies with probabilities as scores; those without a
            place keep their score of 0.
        """
        return [
            replace(p, score=self.probability(p.score, p.method)) if p.start >= 0 else p
            for p in projections
        ]

    def threshold(self, precision: float) -> float:
        """Choose the threshold for a precision, as measured on the gold of the fit.

        precision (float): Least share of right spans among those kept, in [0, 1].
        RETURNS (float): The smallest probability of a span to keep.
        RAISES (ValueError): E326 if no threshold reaches the precision.
        """
        point = choose_threshold(self.curve, precision)
        if point is None:
            best = max((1.0 - p.risk for p in self.curve), default=0.0)
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
        self._maps = maps
        self._curve = [CoveragePoint(*map(_round, point)) for point in data["curve"]]
        self._notes = dict(data.get("notes", {}))

    def to_bytes(self) -> bytes:
        """RETURNS (bytes): What `from_bytes` reads."""
        return srsly.json_dumps(self.to_dict()).encode("utf8")

    def from_bytes(self, bytes_data: bytes) -> "Calibration":
        """Use a serialised calibration from now on.

        bytes_data (bytes): What `to_bytes` gave.
        RETURNS (Calibration): The calibration itself.
        RAISES (ValueError): E325 if these bytes are none.
        """
        try:
            self._load(srsly.json_loads(bytes_data.decode("utf8")))
        except (ValueError, TypeError, KeyError) as e:
            raise ValueError(Errors.E325.format(path="the given bytes", error=e)) from e
        self.path = None
        return self

    def to_disk(self, path: Union[str, Path], *, exclude: Iterable[str] = ()) -> None:
        """Save the calibration as JSON.

        path (Union[str, Path]): File to write.
        exclude (Iterable[str]): Not used.
        """
        srsly.write_json(path, self.to_dict())

    def from_disk(
        self, path: Union[str, Path], *, exclude: Iterable[str] = ()
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


def _round(value: float) -> float:
    return round(float(value), DIGITS)


def _in_range(values: Sequence[float]) -> bool:
    return 0.0 <= min(values) <= max(values) <= 1.0


def fit_calibration(
    scores: Sequence[float],
    methods: Sequence[str],
    right: Sequence[bool],
    *,
    weights: Optional[Sequence[float]] = None,
    min_count: int = 200,
    notes: Optional[Mapping[str, Any]] = None,
) -> Calibration:
    """Fit a calibration on projections whose truth is known.

    scores (Sequence[float]): Score of each projection that has a place.
    methods (Sequence[str]): Its method.
    right (Sequence[bool]): Whether it is right.
    weights (Optional[Sequence[float]]): Its weight, > 0, such as to let several corpora
        count alike. None for 1.
    min_count (int): Methods with fewer projections share one map, >= 1.
    notes (Optional[Mapping[str, Any]]): Where the projections come from.
    RETURNS (Calibration): The calibration.
    RAISES (ValueError): E327 without projections, E508 if the numbers differ.
    """
    if not len(scores):
        raise ValueError(Errors.E327)
    if not len(scores) == len(methods) == len(right):
        raise ValueError(Errors.E508.format(n_scores=len(scores), n_right=len(right)))
    mass = [1.0] * len(scores) if weights is None else list(weights)
    groups: Dict[str, List[int]] = {}
    for k, method in enumerate(methods):
        groups.setdefault(method, []).append(k)
    everything = list(range(len(scores)))
    shared: Optional[Knots] = None
    maps: Dict[str, Knots] = {}
    for method in sorted(groups):
        numbers = groups[method]
        if len(numbers) >= min_count:
            maps[method] = _fit_some(scores, right, mass, numbers)
            continue
        if shared is None:
            rare = [k for k in everything if len(groups[methods[k]]) < min_count]
            shared = _fit_some(
                scores, right, mass, rare if len(rare) >= min_count else everything
            )
        maps[method] = shared
    calibration = Calibration(maps, notes=notes)
    found = [calibration.probability(scores[k], methods[k]) for k in everything]
    curve = _thin(risk_coverage(found, right, weights=mass))
    return Calibration(maps, curve=curve, notes=notes)


def cross_calibrate(
    scores: Sequence[float],
    methods: Sequence[str],
    right: Sequence[bool],
    groups: Sequence[int],
    *,
    weights: Optional[Sequence[float]] = None,
    n_folds: int = 5,
    min_count: int = 200,
) -> List[float]:
    """Calibrate every projection with a map that was fitted without its text.

    scores (Sequence[float]): Score of each projection that has a place.
    methods (Sequence[str]): Its method.
    right (Sequence[bool]): Whether it is right.
    groups (Sequence[int]): Number of its text.
    weights (Optional[Sequence[float]]): Its weight, > 0. None for 1.
    n_folds (int): Number of parts; with fewer texts as many as these.
    min_count (int): See `fit_calibration`.
    RETURNS (List[float]): Probability of each projection; its score where there is
        only one text.
    """
    mass = [1.0] * len(scores) if weights is None else list(weights)
    places = {group: k for k, group in enumerate(sorted(set(groups)))}
    n_folds = min(n_folds, len(places))
    found = list(scores)
    if n_folds < 2:
        return found
    folds = [places[group] % n_folds for group in groups]
    for fold in range(n_folds):
        rest = [k for k in range(len(scores)) if folds[k] != fold]
        calibration = fit_calibration(
            [scores[k] for k in rest],
            [methods[k] for k in rest],
            [right[k] for k in rest],
            weights=[mass[k] for k in rest],
            min_count=min_count,
        )
        for k in range(len(scores)):
            if folds[k] == fold:
                found[k] = calibration.probability(scores[k], methods[k])
    return found


def _fit_some(
    scores: Sequence[float],
    right: Sequence[bool],
    weights: Sequence[float],
    numbers: Sequence[int],
) -> Knots:
    return fit_knots(
        [scores[k] for k in numbers],
        [right[k] for k in numbers],
        weights=[weights[k] for k in numbers],
    )


def _thin(points: List[CoveragePoint]) -> List[CoveragePoint]:
    """Keep at most so many points, evenly spread, with both ends."""
    if len(points) <= MAX_POINTS:
        return points
    kept = {round(k * (len(points) - 1) / (MAX_POINTS - 1)) for k in range(MAX_POINTS)}
    return [points[k] for k in sorted(kept)]


@registry.misc("spacy-xner.calibration.v1")
def build_calibration(path: str = "shipped") -> Calibration:
    """Build a calibration that is read at its first use.

    path (str): File that `spacy xner calibrate` wrote, or "shipped" for the one of the
        package, which fits the default road: links by the attention of the translators
        that ship, and the candidate projector.
    RETURNS (Calibration): The calibration.
    """
    return Calibration(path=path)
