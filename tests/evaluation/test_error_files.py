import json

import pytest

from spacy_xner.corpora.records import Record
from spacy_xner.evaluation.error_files import write_errors
from spacy_xner.evaluation.evaluate import evaluate_spans

from ..html import Page

TEXT = "Prendre <b>Aspirin</b> 500 mg\nmatin & soir, 5 jours"
GOLD = [
    (11, 18, "DRUG"),
    (23, 29, "STRENGTH"),
    (30, 42, "FREQUENCY"),
    (44, 51, "DURATION"),
]
FOUND = [
    (0, 7, "FORM"),
    (11, 18, "DRUG"),
    (23, 29, "DOSAGE"),
    (38, 42, "FREQUENCY"),
]


@pytest.fixture
def result():
    records = [
        Record("bad <1>", TEXT, GOLD),
        Record("good", "Aspirin", [(0, 7, "DRUG")]),
    ]
    labels = ["DRUG", "STRENGTH", "FREQUENCY", "DURATION", "DOSAGE", "FORM"]
    return evaluate_spans(records, [FOUND, [(0, 7, "DRUG")]], lang="fr", labels=labels)


def show(marks):
    return [(m.children[0], m.attrs["title"]) for m in marks]


def test_page_shows_gold_and_found(result, tmp_path):
    path = tmp_path / "errors.html"
    write_errors(result, path, title="A & B")
    page = Page(path.read_text(encoding="utf-8")).root
    assert page.find("title")[0].text == "A & B"
    (article,) = page.find("article")
    assert article.find("h3")[0].text == "bad <1>"
    gold, found = article.find(".row")
    # The texts are whole, character for character.
    for row in (gold, found):
        (text,) = row.find(".text")
        labels = [small.text for small in text.find("small")]
        plain = text.text
        for label in labels:
            plain = plain.replace(label, "", 1)
        assert plain == TEXT
    assert show(gold.find("mark")) == [
        ("Aspirin", "DRUG"),
        ("500 mg", "STRENGTH: label"),
        ("matin & soir", "FREQUENCY: boundary"),
        ("5 jours", "DURATION: missed"),
    ]
    assert show(found.find("mark")) == [
        ("Prendre", "FORM: false alarm"),
        ("Aspirin", "DRUG"),
        ("500 mg", "DOSAGE: label"),
        ("soir", "FREQUENCY: boundary"),
    ]
    assert len(gold.find(".wrong")) == 3
    assert article.find(".why")[0].text == (
        "missed 1, false alarm 1, boundary 1, label 1"
    )
    # Scores and confusion; the only wrong cells are those of this text.
    assert len(page.find("table")) == 2
    assert [cell.text for cell in page.find(".off")] == ["1", "1", "1"]


def test_the_page_loads_nothing(result, tmp_path):
    write_errors(result, tmp_path / "errors.html")
    html = (tmp_path / "errors.html").read_text(encoding="utf-8")
    assert "default-src 'none'" in html
    for word in ("<script", "http:", "https:", "src="):
        assert word not in html


def test_spans_that_overlap_are_all_shown(tmp_path):
    record = Record("a", "500 mg/j", [(0, 8, "DOSAGE"), (4, 6, "FORM")])
    result = evaluate_spans([record], [[]], lang="fr")
    write_errors(result, tmp_path / "errors.html")
    page = Page((tmp_path / "errors.html").read_text(encoding="utf-8")).root
    assert show(page.find("mark")) == [
        ("500 mg/j", "DOSAGE: missed"),
        ("mg", "FORM: missed"),
    ]


def test_lines_and_tables(result, tmp_path):
    write_errors(result, tmp_path / "errors.jsonl")
    lines = (tmp_path / "errors.jsonl").read_text(encoding="utf-8").splitlines()
    errors = [json.loads(line) for line in lines]
    assert [error["kind"] for error in errors] == [
        "false_alarm",
        "label",
        "boundary",
        "missed",
    ]
    assert errors[1]["gold"] == [23, 29, "STRENGTH"]
    assert errors[1]["predicted"] == [23, 29, "DOSAGE"]
    assert "Aspirin" in errors[1]["context"]
    write_errors(result, tmp_path / "errors.md")
    table = (tmp_path / "errors.md").read_text(encoding="utf-8")
    assert table.splitlines()[0].startswith("| error | record |")
    assert len(table.splitlines()) == 6
