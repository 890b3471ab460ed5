import json

import pytest
import spacy
from spacy.tokens import DocBin

from spacy_xner.evaluation.medication import (
    REPORT_KEYS,
    compare,
    measure,
    merge_reports,
    read_test_sets,
    read_training_texts,
    save_figures,
    save_report,
)
from spacy_xner.evaluation.names import NameIndex
from spacy_xner.evaluation.rows import KEYS

LINES = [
    {
        "id": "a",
        "text": "Ramipril 5 mg",
        "label": [[0, 8, "Drug"], [9, 13, "Strength"]],
    },
    {"id": "b", "text": "Metoprolol am 3. Mai", "label": [[0, 10, "Drug"]]},
    {"id": "c", "text": "kein Befund", "label": []},
]


@pytest.fixture
def assets(tmp_path):
    (tmp_path / "projection" / "markup-tags").mkdir(parents=True)
    law = tmp_path / "projection" / "markup-tags" / "dev-eurlex.de"
    law.write_text('(1)<x id="1"/>Absatz 2\nohne Zahl\nRamipril 7\n', encoding="utf-8")
    gold = "\n".join(json.dumps(line) for line in LINES)
    (tmp_path / "gold-own.de.jsonl").write_text(gold, encoding="utf-8")
    return tmp_path


@pytest.fixture
def nlp():
    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns(
        [
            {"label": "DRUG", "pattern": "Ramipril"},
            {"label": "STRENGTH", "pattern": [{"IS_DIGIT": True}, {"LOWER": "mg"}]},
        ]
    )
    return nlp


def test_what_is_there_is_read(assets):
    sets = read_test_sets(assets, "de", noise=0.3, copies=2, negatives=4, seed=1)
    assert [r.id for r in sets.gold["gold-own.de"]] == ["a", "b", "c"]
    assert sets.gold["gold-own.de"][0].spans[0] == (0, 8, "DRUG")
    assert len(sets.noisy["gold-own.de"]) == 6
    assert len(sets.negatives["synthetic"]) == 4
    assert [r.id for r in sets.negatives["gold"]] == ["c"]
    # Segments without a number are no hard negatives.
    assert [r.text for r in sets.negatives["eurlex"]] == ["(1)Absatz 2", "Ramipril 7"]
    assert sets.absent == [
        "medication/de.gernermedpp-ood.jsonl",
        "medication/de.grascco.dev.jsonl",
    ]
    again = read_test_sets(assets, "de", noise=0.3, copies=2, negatives=4, seed=1)
    assert again == sets


def test_nothing_more_than_gold_by_default(assets):
    sets = read_test_sets(assets, "de")
    assert sets.noisy == sets.negatives == {}
    assert read_test_sets(assets, "fr").gold == {}


def test_measurement(assets, nlp, tmp_path):
    sets = read_test_sets(assets, "de", noise=0.0, copies=2, negatives=4)
    index = NameIndex(["Ramipril"])
    errors = tmp_path / "errors"
    found = measure(
        nlp, sets, route="my road", index=index, errors=errors, n_samples=20
    )
    rows = {(row["gold"], row["metric"], row["label"]): row for row in found.rows}
    assert all(tuple(row) == KEYS for row in found.rows)
    own = rows["gold-own.de", "strict", "micro"]
    assert (own["precision"], own["recall"]) == (1.0, pytest.approx(2 / 3))
    assert rows["gold-own.de", "strict, seen names", "DRUG"]["recall"] == 1.0
    assert rows["gold-own.de", "strict, unseen names", "DRUG"]["recall"] == 0.0
    # Without noise the copies score alike.
    noisy = rows["gold-own.de, noisy", "strict", "micro"]
    assert noisy["f1"] == own["f1"]
    report = found.report
    assert set(report) == set(REPORT_KEYS)
    (loss,) = report["noise"]
    assert loss["first_f1"] == own["f1"] and loss["difference"] == 0.0
    (entry,) = report["evaluations"]
    assert entry["confusion"]["DRUG"] == {"DRUG": 1, "STRENGTH": 0, "O": 1}
    assert entry["errors"]["missed"] == 1
    assert entry["false_alarms"]["false_alarms"] == 0
    (names,) = report["names"]
    assert names["unseen"] == {"names": 1, "recall": 0.0, "low": 0.0, "high": 0.0}
    by_set = {entry["set"]: entry for entry in report["negatives"]}
    assert by_set["eurlex"]["false_alarms"] == 1
    assert by_set["eurlex"]["texts"] == 2
    # Texts of others are not copied into the report.
    assert "examples" in by_set["synthetic"] and "examples" not in by_set["eurlex"]
    assert "Metoprolol" not in json.dumps(report, allow_nan=False)
    assert sorted(path.name for path in errors.iterdir()) == [
        "gold-own.de.my-road.html",
        "gold-own.de.my-road.jsonl",
        "gold-own.de.my-road.names.json",
    ]


def test_comparison(assets, nlp):
    sets = read_test_sets(assets, "de")
    first = measure(spacy.blank("de"), sets, route="a", n_samples=20)
    second = measure(nlp, sets, route="b", n_samples=20)
    entries = compare(first, second, language="de", names=("a", "b"), n_samples=20)
    assert [entry["metric"] for entry in entries] == ["strict", "token-wise"]
    assert entries[0]["first"] == "a" and entries[0]["first_f1"] == 0.0
    assert entries[0]["difference"] == pytest.approx(0.8)
    assert set(REPORT_KEYS["comparisons"]) <= set(entries[0])


def test_files_keep_what_was_not_measured_anew(assets, nlp, tmp_path):
    sets = read_test_sets(assets, "de")
    figures, report = tmp_path / "out" / "rows.json", tmp_path / "out" / "report.json"
    for pipeline, route in ((nlp, "a"), (spacy.blank("de"), "b"), (nlp, "b")):
        found = measure(pipeline, sets, route=route, n_samples=20)
        save_figures(figures, found.rows)
        save_report(report, found.report)
    rows = json.loads(figures.read_text(encoding="utf-8"))
    micro = [
        (row["route"], row["f1"])
        for row in rows
        if row["label"] == "micro" and row["metric"] == "strict"
    ]
    assert micro == [("a", pytest.approx(0.8)), ("b", pytest.approx(0.8))]
    parts = json.loads(report.read_text(encoding="utf-8"))
    assert [entry["route"] for entry in parts["evaluations"]] == ["a", "b"]
    assert merge_reports(parts, {}) == parts


def test_training_texts_come_from_the_config(tmp_path, monkeypatch):
    nlp = spacy.blank("de")
    docs = [nlp("Ramipril 5 mg"), nlp("nichts")]
    DocBin(docs=docs).to_disk(tmp_path / "train.spacy")
    config = nlp.config.copy()
    config["paths"]["train"] = str(tmp_path / "train.spacy")
    config["corpora"]["train"]["path"] = "${paths.train}"
    nlp.config = config
    nlp.to_disk(tmp_path / "nlp")
    loaded = spacy.load(tmp_path / "nlp")
    texts = list(read_training_texts(loaded, rounds=2))
    assert texts == ["Ramipril 5 mg", "nichts"] * 2
    assert NameIndex(texts).classify("ramipril") == "seen"


def test_an_augmenter_adds_to_what_training_has_seen(tmp_path):
    nlp = spacy.blank("de")
    DocBin(docs=[nlp("Ramipril")]).to_disk(tmp_path / "train.spacy")
    nlp.config["corpora"]["train"]["path"] = str(tmp_path / "train.spacy")
    nlp.config["corpora"]["train"]["augmenter"] = {
        "@augmenters": "spacy.lower_case.v1",
        "level": 1.0,
    }
    assert "ramipril" in list(read_training_texts(nlp, rounds=1))


@pytest.mark.parametrize("path", [None, "nowhere.spacy"])
def test_training_corpus_that_is_not_there(path):
    nlp = spacy.blank("de")
    nlp.config["corpora"]["train"]["path"] = path
    with pytest.raises(ValueError, match="E512"):
        list(read_training_texts(nlp))
