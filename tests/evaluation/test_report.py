import pytest
from wasabi import table

from spacy_xner.corpora.records import Record
from spacy_xner.evaluation import (
    confusion_table,
    error_table,
    evaluate_spans,
    markdown_table,
    score_table,
    summary_table,
    to_markdown,
)

RECORDS = [
    Record("a", "aspirin 5 mg", [(0, 7, "DRUG"), (8, 12, "STRENGTH")]),
    Record("b", "take\nibuprofen", [(5, 14, "DRUG")]),
]


@pytest.fixture
def result():
    predicted = [[(0, 7, "DRUG"), (8, 12, "DRUG")], []]
    return evaluate_spans(RECORDS, predicted, lang="en", n_samples=50)


def test_score_table(result):
    header, rows = score_table(result)
    assert header == ("", "P", "R", "F1", "F1 95 % interval", "gold", "found")
    assert [row[0] for row in rows] == [
        "DRUG",
        "STRENGTH",
        "micro",
        "macro",
        "weighted",
    ]
    assert rows[0][1:4] == ("50.0", "50.0", "50.0")
    assert rows[0][5:] == ("2", "2")
    assert rows[2][3] == "40.0"
    assert [row[0] for row in score_table(result, labels=False)[1]] == [
        "micro",
        "macro",
        "weighted",
    ]
    assert "50.0" in table(rows, header=header)


def test_summary_has_the_three_ways_of_counting(result):
    _, rows = summary_table(result)
    assert [row[0] for row in rows] == [
        "Entities (strict), micro",
        "Tokens, micro",
        "Tokens, weighted",
        "Characters, micro",
    ]


def test_one_document_shows_no_interval():
    result = evaluate_spans(RECORDS[:1], [[]], lang="en")
    _, rows = score_table(result)
    assert rows[0][4] == "-"
    assert rows[0][3] == "0.0"


def test_confusion_table(result):
    header, rows = confusion_table(result)
    assert header == ("gold \\ predicted", "DRUG", "STRENGTH", "O")
    assert rows == [
        ("DRUG", "1", "", "1"),
        ("STRENGTH", "1", "", ""),
        ("O", "", "", ""),
    ]


def test_error_table(result):
    _, rows = error_table(result)
    assert rows == [
        ("label", "a", "5 mg [STRENGTH]", "5 mg [DRUG]", "aspirin 5 mg"),
        ("missed", "b", "ibuprofen [DRUG]", "", "take ibuprofen"),
    ]
    assert len(error_table(result, limit=1)[1]) == 1
    assert [row[0] for row in error_table(result, kinds=["missed"])[1]] == ["missed"]


def test_markdown(result):
    text = to_markdown(result)
    assert text.startswith("2 documents, 3 gold entities, 2 predicted.\n")
    assert "| DRUG | 50.0 | 50.0 | 50.0 |" in text
    assert "ibuprofen" not in text
    assert "ibuprofen" in to_markdown(result, errors=5)


def test_markdown_cells_are_escaped():
    assert markdown_table(["a"], [["x|y\nz"]]) == "| a |\n|---|\n| x\\|y z |"
