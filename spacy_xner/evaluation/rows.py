"""Figures as rows: one for each metric and label of a gold, for files and tables."""

import json
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence, Tuple, Union
from pathlib import Path

from ..corpora.files import atomic_text
from .bootstrap import Interval
from .evaluate import EvaluationResult, ScoreEstimate

KEYS = (
    "language",
    "gold",
    "route",
    "label",
    "metric",
    "precision",
    "recall",
    "f1",
    "low",
    "high",
)
"""Keys of a row. `low` and `high` bound the F1; where there is none, the recall."""
METRICS = {"entity": "strict", "token": "token-wise", "character": "character-wise"}
NAME_METRICS = {
    "seen": "strict, seen names",
    "unseen": "strict, unseen names",
    "new_words": "strict, names of unseen words",
}

Row = Dict[str, Any]


def make_rows(
    result: EvaluationResult, *, language: str, gold: str, route: str
) -> Iterator[Row]:
    """Write a result as rows.

    result (EvaluationResult): The result.
    language (str): Language of the texts.
    gold (str): Name of the gold.
    route (str): How the pipeline was made.
    YIELDS (Dict[str, Any]): A row with the keys `KEYS` for each way of counting, for
        the labels "micro" and "weighted" (totals) and for each label.
    """
    for level, metric in METRICS.items():
        scores = result.levels[level]
        totals = {"micro": scores.micro, "weighted": scores.weighted}
        for label, estimate in {**totals, **scores.labels}.items():
            yield _make_row(language, gold, route, label, metric, estimate, estimate.f1)


def make_name_rows(
    estimates: Dict[str, ScoreEstimate],
    *,
    language: str,
    gold: str,
    route: str,
    label: str = "DRUG",
) -> Iterator[Row]:
    """Write the recall of seen and unseen names as rows.

    estimates (Dict[str, ScoreEstimate]): What `score_names` gives.
    language (str): Language of the texts.
    gold (str): Name of the gold.
    route (str): How the pipeline was made.
    label (str): Label of the names.
    YIELDS (Dict[str, Any]): The rows.
    """
    for name, metric in NAME_METRICS.items():
        estimate = estimates[name]
        yield _make_row(language, gold, route, label, metric, estimate, estimate.recall)


def read_rows(path: Union[str, Path]) -> List[Row]:
    """Read rows.

    path (Union[str, Path]): The file.
    RETURNS (List[Dict[str, Any]]): The rows; none if there is no file.
    """
    path = Path(path)
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


def merge_rows(
    old: Iterable[Row],
    new: Sequence[Row],
    *,
    keys: Sequence[str] = ("language", "gold", "route"),
) -> List[Row]:
    """Put new rows in the place of old ones about the same.

    old (Iterable[Dict[str, Any]]): Rows that were there.
    new (Sequence[Dict[str, Any]]): New rows.
    keys (Sequence[str]): Rows with the same values of these are about the same: all old
        ones go where there is a new one.
    RETURNS (List[Dict[str, Any]]): All rows, sorted by these values, so that it does
        not matter in which order they were measured.
    """
    replaced = {_identify(row, keys) for row in new}
    rows = [row for row in old if _identify(row, keys) not in replaced]
    groups: Dict[Tuple[Any, ...], List[Row]] = {}
    for row in [*rows, *new]:
        groups.setdefault(_identify(row, keys), []).append(row)
    return [row for name in sorted(groups) for row in groups[name]]


def write_data(path: Union[str, Path], data: Any) -> None:
    """Write JSON as the metrics files have it.

    path (Union[str, Path]): The file; its folder is made.
    data (Any): The data.
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with atomic_text(path) as file:
        text = json.dumps(data, indent=1, ensure_ascii=False, allow_nan=False)
        file.write(f"{text}\n")


def _identify(row: Row, keys: Sequence[str]) -> Tuple[Any, ...]:
    return tuple(row[key] for key in keys)


def _make_row(
    language: str,
    gold: str,
    route: str,
    label: str,
    metric: str,
    estimate: ScoreEstimate,
    interval: Optional[Interval],
) -> Row:
    low, high = interval or (None, None)
    score = estimate.score
    values = (language, gold, route, label, metric)
    return dict(
        zip(KEYS, (*values, score.precision, score.recall, score.f1, low, high))
    )
