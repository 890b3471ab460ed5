"""The benchmarks of `xner_ner`, on tiny pipelines made on the spot."""

import json

import pytest
import spacy
from spacy.tokens import DocBin
from spacy.util import fix_random_seed

from .models.util import make_doc, make_nlp
from .pipeline.test_ner import TRAIN, make_examples, train
from .test_medication_scripts import load

ner_benchmark = load("benchmarks", "recognizer")
contproto_benchmark = load("benchmarks", "contproto")
tables = load("scripts", "readme_tables")


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """Rows of two pipelines that have learnt the same few texts."""
    root = tmp_path_factory.mktemp("measured")
    dev = root / "dev.spacy"
    docs = [make_doc(spacy.blank("de"), text, *ents) for text, ents in TRAIN]
    DocBin(docs=docs).to_disk(dev)
    for name in ("xner_ner", "ner"):
        nlp = make_nlp(lang="de") if name == "xner_ner" else spacy.blank("de")
        if name == "xner_ner":
            train(nlp, make_examples(nlp), 40)
        else:
            nlp.add_pipe("ner")
            fix_random_seed(0)
            optimizer = nlp.initialize(lambda: make_examples(nlp))  # noqa: B023
            for _ in range(30):
                nlp.update(make_examples(nlp), sgd=optimizer)
        nlp.config["paths"]["dev"] = str(dev)
        (root / name / "de").mkdir(parents=True)
        nlp.to_disk(root / name / "de" / "model-best")
    gold = [
        {"id": "a", "text": "take paracetamol", "label": [[5, 16, "Drug"]]},
        {"id": "b", "text": "500 mg of aspirin", "label": [[10, 17, "Drug"]]},
    ]
    (root / "assets").mkdir()
    path = root / "assets" / "gold-own.de.jsonl"
    path.write_text("\n".join(map(json.dumps, gold)), encoding="utf-8")
    output = root / "metrics.json"
    old = {"language": "fr", "gold": "old", "component": "ner"}
    output.write_text(json.dumps([old]))
    ner_benchmark.main(
        *(root / "xner_ner", root / "ner", output),
        languages="de",
        assets=root / "assets",
        rounds=1,
        samples=50,
    )
    return json.loads(output.read_text())


def test_rows_of_both_components(measured):
    found = {(row["gold"], row["component"]): row for row in measured}
    assert len(measured) == 5 and ("old", "ner") in found
    for gold in ("projected dev", "gold-own.de"):
        own, other = found[gold, "xner_ner"], found[gold, "ner"]
        assert own["difference"] == pytest.approx(own["f1"] - other["f1"])
        assert 0.0 <= own["ece"] <= 1.0 and "ece" not in other
        assert own["words_per_second"] > 0 and other["words_per_second"] > 0
    assert found["projected dev", "xner_ner"]["f1"] == 1.0
    change = found["gold-own.de", "xner_ner"]
    assert change["difference_low"] <= change["difference"] <= change["difference_high"]
    assert change["low"] <= change["f1"] <= change["high"]


def test_the_table_of_recognizers(measured):
    rows = [row for row in measured if row["gold"] != "old"]
    table = tables.recognizer_table(rows).splitlines()
    assert len(table) == 4
    assert table[3].startswith("| de | projected dev | ") and "| 100.0 |" in table[3]
    assert "– |" in table[3] and "`gold-own.de`" in table[2]


def make_row(component, **values):
    row = {"language": "de", "gold": "projected dev", "component": component}
    return {**row, "words_per_second": 100.0, **values}


@pytest.mark.parametrize(
    "values,expected",
    [
        ({}, []),
        ({"difference": -0.011}, ["de, projected dev: -1.1 points to ner"]),
        ({"ece": 0.06}, ["de, projected dev: calibration error 0.060"]),
        ({"words_per_second": 49.0}, ["de: 0.49 of the speed of ner"]),
    ],
)
def test_missed_aims_are_named(values, expected):
    own = make_row("xner_ner", **{"difference": 0.0, "ece": 0.05, **values})
    assert ner_benchmark.judge([own, make_row("ner")]) == expected


def test_a_step_of_contproto_equals_the_loop(tmp_path, capsys):
    output = tmp_path / "contproto.json"
    # ends with an error if losses or gradients differ
    contproto_benchmark.main(
        sentences=2, tokens=6, max_span=3, max_outside=8, repeats=1, output=output
    )
    assert "ratio" in capsys.readouterr().out
    rows = json.loads(output.read_text())
    assert [row["what"] for row in rows] == ["vectorised", "span by span"]
    table = tables.contproto_table(rows)
    assert table.splitlines()[-1].startswith("| ratio |")
    slow, fast = rows[1]["milliseconds"], rows[0]["milliseconds"]
    assert f"| {slow / fast:.1f} |" in table
