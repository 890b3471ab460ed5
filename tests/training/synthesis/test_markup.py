import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.training.synthesis.markup import MarkupError, is_label, parse, render

LABELS = ("DRUG", "STRENGTH")


def test_tags_become_entities():
    text, spans = parse(
        "Take <DRUG>aspirin</DRUG> <STRENGTH>100 mg</STRENGTH>, 5 & 6.", LABELS
    )
    assert text == "Take aspirin 100 mg, 5 & 6."
    assert spans == [(5, 12, "DRUG"), (13, 19, "STRENGTH")]


def test_text_without_tags():
    assert parse("Nothing to take", LABELS) == ("Nothing to take", [])


@pytest.mark.parametrize(
    "sentence,reason",
    [
        ("<drug>aspirin</drug>", "unknown label"),
        ("<b>aspirin</b>", "unknown label"),
        ("<DRUG>aspirin", "tag not closed"),
        ("aspirin</DRUG>", "tag closed that is not open"),
        ("<DRUG>aspirin</STRENGTH>", "tag closed that is not open"),
        ("<DRUG>a <STRENGTH>1 mg</STRENGTH></DRUG>", "nested tags"),
        ("<DRUG></DRUG> now", "empty entity"),
        ("<DRUG> </DRUG> now", "empty entity"),
        ("<DRUG>aspirin </DRUG>now", "white space at the edge of an entity"),
        ("<DRUG>aspirin</DRUG> if pain < 3", "angle bracket outside of a tag"),
        ('<DRUG id="1">aspirin</DRUG>', "tag closed that is not open"),
        ("<DRUG/>aspirin", "angle bracket outside of a tag"),
        ("<DRUG>aspirin</DRUG> &lt; 3", "character reference"),
        ("<DRUG>aspirin</DRUG> caf&#233;", "character reference"),
    ],
)
def test_nothing_is_mended(sentence, reason):
    with pytest.raises(MarkupError) as error:
        parse(sentence, LABELS)
    assert error.value.reason == reason


@given(st.text(alphabet="<>/DRUGa &;", max_size=30))
def test_any_string_is_parsed_or_refused(sentence):
    try:
        text, spans = parse(sentence, LABELS)
    except MarkupError:
        return
    assert render(text, spans) == sentence
    for start, end, label in spans:
        assert text[start:end].strip() == text[start:end] != "" and label in LABELS


@pytest.mark.parametrize(
    "text,spans",
    [
        ("a b c", [(0, 3, "DRUG"), (2, 5, "DRUG")]),
        ("a < b", [(0, 1, "DRUG")]),
        ("a b", [(1, 3, "DRUG")]),
    ],
)
def test_what_can_not_be_read_again_is_not_written(text, spans):
    with pytest.raises(MarkupError):
        render(text, spans)


def test_names_of_tags():
    assert is_label("DRUG") and is_label("B-1")
    assert not any(map(is_label, ["", "a b", "a/b", "<a", "a&b"]))
