import json

import pytest

from spacy_xner.cli import corpus_compare
from spacy_xner.cli._util import UserError

from .conftest import make_item, write_lines


@pytest.fixture
def reference(tmp_path):
    text = "She takes lisinopril 20 mg once a day."
    spans = [[10, 20, "DRUG"], [21, 26, "STRENGTH"], [27, 37, "FREQUENCY"]]
    items = [make_item(f"r{i}", text, spans) for i in range(4)]
    return write_lines(tmp_path / "reference.jsonl", items)


def test_compare_prints_tables(run, source, reference):
    output = run("corpus", "compare", source, reference)
    assert "DRUG" in output and "covered" in output
    assert "FREQUENCY: numbers folded: more often in the reference" in output
    assert "once a day" in output
    assert "1 / 4" in output


def test_compare_writes_json(run, tmp_path, source, reference):
    path = tmp_path / "gaps.json"
    output = run("corpus", "compare", source, reference, "--output", path, "--top", 1)
    assert f"Wrote {path}" in output
    report = json.loads(path.read_text())
    row = report["labels"]["FREQUENCY"]
    assert row["count"] == [1, 4]
    assert row["patterns"]["missing"] == [
        {"value": "once a day", "count": 4, "share": 1.0, "found": 0.0}
    ]
    assert row["patterns"]["attainable"] == 1
    assert report["labels"]["STRENGTH"]["patterns"]["coverage"] == 1


def test_compare_prints_json(run, source, reference):
    output = run(
        "corpus", "compare", source, reference, "--output", "-", only_stdout=True
    )
    assert json.loads(output)["corpora"][1]["texts"] == 4


def test_compare_renames_labels(source, reference):
    report = corpus_compare(str(source), str(reference), labels="DRUG=D,*=")
    assert list(report["labels"]) == ["D"]


def test_compare_with_an_empty_corpus(run, tmp_path, source):
    empty = tmp_path / "empty.jsonl"
    empty.write_text("")
    assert "holds no texts" in run("corpus", "compare", source, empty, code=1)
    with pytest.raises(UserError):
        corpus_compare(str(empty), str(source))


def test_compare_with_a_missing_corpus(run, tmp_path, source):
    output = run("corpus", "compare", source, tmp_path / "none.jsonl", code=1)
    assert "none.jsonl" in output
