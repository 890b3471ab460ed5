import json

import pytest

from spacy_xner.corpora.records import Record
from spacy_xner.evaluation.evaluate import evaluate_spans
from spacy_xner.evaluation.names import NameIndex, score_names
from spacy_xner.evaluation.rows import (
    KEYS,
    make_name_rows,
    make_rows,
    merge_rows,
    read_rows,
    write_data,
)

IDS = {"language": "fr", "gold": "own", "route": "a"}


@pytest.fixture
def result():
    records = [Record(str(i), "aspirin 5 mg", [(0, 7, "DRUG")]) for i in range(3)]
    found = [[(0, 7, "DRUG")], [], [(0, 7, "DRUG")]]
    return evaluate_spans(records, found, lang="fr", n_samples=50)


def test_rows_have_the_same_keys(result):
    rows = list(make_rows(result, **IDS))
    assert all(tuple(row) == KEYS for row in rows)
    assert [row["label"] for row in rows[:3]] == ["micro", "weighted", "DRUG"]
    assert [row["metric"] for row in rows[::3]] == [
        "strict",
        "token-wise",
        "character-wise",
    ]
    assert rows[0]["f1"] == pytest.approx(0.8)
    assert rows[0]["low"] <= 0.8 <= rows[0]["high"]
    json.dumps(rows, allow_nan=False)


def test_rows_of_names(result):
    scores = score_names(result, NameIndex(["aspirin"]), n_samples=50)
    rows = list(make_name_rows(scores, **IDS))
    assert all(tuple(row) == KEYS for row in rows)
    assert [row["metric"] for row in rows] == [
        "strict, seen names",
        "strict, unseen names",
        "strict, names of unseen words",
    ]
    assert rows[0]["recall"] == pytest.approx(2 / 3) and rows[0]["f1"] is None
    assert rows[0]["low"] <= 2 / 3 <= rows[0]["high"]
    assert rows[1]["recall"] is rows[1]["low"] is None


def make(route, value, gold="own"):
    return {"language": "fr", "gold": gold, "route": route, "value": value}


def test_new_rows_replace_those_about_the_same():
    old = [make("b", 1), make("b", 2), make("a", 3)]
    new = [make("b", 4), make("c", 5, gold="other")]
    merged = merge_rows(old, new)
    assert merged == [make("c", 5, gold="other"), make("a", 3), make("b", 4)]
    # In whatever order they come.
    assert merge_rows(merge_rows([], new), old[2:]) == merged
    assert merge_rows(merged, merged) == merged


def test_files(tmp_path, result):
    path = tmp_path / "new" / "rows.json"
    assert read_rows(path) == []
    rows = list(make_rows(result, **IDS))
    write_data(path, rows)
    assert read_rows(path) == rows
    assert path.read_text(encoding="utf-8").endswith("]\n")
