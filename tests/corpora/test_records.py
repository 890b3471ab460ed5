import re
from typing import List, Tuple
from collections import Counter

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from spacy_xner.corpora.records import (
    Record,
    Word,
    decode_tags,
    doc_to_record,
    encode_tags,
    make_doc,
    map_labels,
    record_to_doc,
    record_to_words,
    records_to_docs,
    resolve_label_map,
    split_tokens,
    trim_span,
    words_to_record,
)

TEXT = "Take 500mg of aspirin\ntwice daily."


@pytest.fixture
def nlp():
    return spacy.blank("en")


def test_record_to_doc_keeps_spans_on_boundaries(nlp):
    record = Record("a", TEXT, [(14, 21, "DRUG"), (22, 33, "FREQUENCY")], {"g": 1})
    report = Counter()
    doc = record_to_doc(record, nlp, report=report)
    assert doc.text == TEXT
    assert [(e.text, e.label_) for e in doc.ents] == [
        ("aspirin", "DRUG"),
        ("twice daily", "FREQUENCY"),
    ]
    assert doc.user_data["id"] == "a"
    assert doc.user_data["meta"] == {"g": 1}
    assert report["widened"] == 0
    assert report["entities"] == 2


def test_span_inside_a_token_is_widened_and_counted():
    doc_vocab = spacy.blank("en").vocab

    def tokenizer(text: str) -> Doc:
        return Doc(doc_vocab, words=text.split(" "))

    report = Counter()
    record = Record("a", "take 500mg/day now", [(8, 10, "UNIT")])
    doc = record_to_doc(record, tokenizer, report=report)
    assert [e.text for e in doc.ents] == ["500mg/day"]
    assert report["widened"] == 1


def test_split_keeps_every_span_of_one_token(nlp):
    text = "G5 3x1g/j x 3j"
    spans = [(3, 5, "FREQUENCY"), (5, 7, "DOSAGE"), (7, 9, "FREQUENCY")]
    report = Counter()
    doc = record_to_doc(
        Record("a", text, spans), spacy.blank("fr"), misaligned="split", report=report
    )
    assert doc.text == text
    assert [(e.start_char, e.end_char, e.label_) for e in doc.ents] == spans
    assert report["overlapping"] == 0
    assert report["widened"] == 0
    assert report["split"] > 0


def test_longest_of_overlapping_spans_stays_and_the_group_has_all(nlp):
    record = Record("a", "very low dose aspirin", [(14, 21, "A"), (5, 21, "B")])
    report = Counter()
    doc = record_to_doc(record, nlp, spans_key="all", report=report)
    assert [e.label_ for e in doc.ents] == ["B"]
    assert [s.label_ for s in doc.spans["all"]] == ["A", "B"]
    assert report["overlapping"] == 1


def test_white_space_at_the_edges_is_trimmed(nlp):
    record = Record("a", "take  aspirin \n now", [(4, 15, "DRUG"), (13, 15, "FORM")])
    report = Counter()
    doc = record_to_doc(record, nlp, report=report)
    assert [e.text for e in doc.ents] == ["aspirin"]
    assert report["trimmed"] == 2
    assert report["empty"] == 1


def test_missing_ranges_become_missing_labels_and_come_back(nlp):
    record = Record("a", "one two three four", [(0, 3, "X")], missing=[(4, 13)])
    doc = record_to_doc(record, nlp)
    assert [token.ent_iob_ for token in doc] == ["B", "", "", "O"]
    again = doc_to_record(doc)
    assert again.missing == [(4, 13)]
    assert again.spans == record.spans


def test_entity_prevails_over_missing(nlp):
    record = Record("a", "one two three", [(4, 7, "X")], missing=[(0, 13)])
    doc = record_to_doc(record, nlp)
    assert [token.ent_iob_ for token in doc] == ["", "B", ""]
    assert [e.text for e in doc.ents] == ["two"]


@pytest.mark.parametrize("text", ["", " ", "\n\n\t"])
def test_texts_without_words_are_defined(nlp, text):
    doc = record_to_doc(Record("a", text), nlp)
    assert doc.text == text
    assert doc.ents == ()
    assert doc_to_record(doc).spans == []
    assert doc_to_record(doc).missing == []


@pytest.mark.parametrize("span", [(0, 99, "X"), (-1, 2, "X"), (3, 3, "X"), (4, 2, "X")])
def test_span_outside_the_text_is_an_error(nlp, span):
    with pytest.raises(ValueError, match="E422"):
        record_to_doc(Record("rec-7", "aspirin", [span]), nlp)


def test_stream_warns_once(nlp):
    records = [Record(str(i), "aspirin", [(0, 3, "X")]) for i in range(3)]
    with pytest.warns(UserWarning, match="W403") as caught:
        assert len(list(records_to_docs(records, nlp))) == 3
    assert len(caught) == 1
    assert "3 of 3" in str(caught[0].message)


def test_source_tokens_are_kept(nlp):
    record = Record("a", "500mg a  day", tokens=[(0, 5), (6, 7), (9, 12)])
    doc = make_doc(record, nlp, use_tokens=True)
    assert [t.text for t in doc if not t.is_space] == ["500mg", "a", "day"]
    assert doc.text == record.text


@pytest.mark.parametrize("tokens", [[(0, 5)], [(0, 5), (4, 12)], [(6, 12), (0, 5)]])
def test_source_tokens_that_do_not_fit_the_text(nlp, tokens):
    record = Record("rec-3", "500mg a  day", tokens=tokens)
    with pytest.raises(ValueError, match=r"E423.*rec-3"):
        make_doc(record, nlp, use_tokens=True)


@given(st.text(alphabet="ab \n\t\u00a0é", max_size=20))
def test_any_white_space_between_source_tokens_is_kept(text):
    tokens = [match.span() for match in re.finditer(r"\S+", text)]
    doc = make_doc(Record("a", text, tokens=tokens), _NLP, use_tokens=True)
    assert doc.text == text
    assert [(t.idx, t.idx + len(t)) for t in doc if not t.is_space] == tokens


def test_spans_key_that_is_absent_gives_no_spans(nlp):
    assert doc_to_record(nlp.make_doc("a b"), spans_key="nope").spans == []


@given(st.text(alphabet="ab \n\t\u00a0'é-.", max_size=30), st.data())
def test_record_and_doc_round_trip(text, data):
    nlp = _NLP
    doc = nlp.make_doc(text)
    solid = [t for t in doc if not t.is_space]
    spans: List[Tuple[int, int, str]] = []
    for token in solid:
        if data.draw(st.booleans()):
            spans.append((token.idx, token.idx + len(token), "X"))
    record = Record("id", text, spans)
    again = doc_to_record(record_to_doc(record, nlp))
    assert (again.id, again.text, again.spans) == ("id", text, spans)


@given(st.text(alphabet="ab1 /-é", max_size=20), st.sets(st.integers(0, 20)))
def test_split_tokens_keeps_the_text_and_makes_boundaries(text, edges):
    doc = split_tokens(_NLP.make_doc(text), edges)
    assert doc.text == text
    bounds = {t.idx for t in doc} | {t.idx + len(t) for t in doc}
    inside = {e for e in edges if 0 < e < len(text)}
    for edge in inside:
        # An edge is a boundary, or lies in a single blank, which is no token.
        assert edge in bounds or text[edge - 1] == " "


@given(st.text(max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_trim_span_gives_solid_edges(text, a, b):
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    new_start, new_end = trim_span(text, start, end)
    assert text[new_start:new_end] == text[start:end].strip()
    assert start <= new_start <= new_end <= max(end, new_start)


@st.composite
def token_spans(draw):
    length = draw(st.integers(0, 12))
    spans, i = [], 0
    while i < length:
        size = draw(st.integers(0, 3))
        if size and i + size <= length:
            spans.append((i, i + size, draw(st.sampled_from(["A", "B"]))))
        i += max(size, 1)
    return length, spans


@given(token_spans())
def test_tags_round_trip(case):
    length, spans = case
    decoded, missing = decode_tags(encode_tags(length, spans))
    assert decoded == spans
    assert missing == []


@pytest.mark.parametrize(
    "tags,spans",
    [
        (["I-A", "I-A", "O", "I-B"], [(0, 2, "A"), (3, 4, "B")]),
        (["I-A", "B-A", "I-A"], [(0, 1, "A"), (1, 3, "A")]),
        (["B-A", "I-B"], [(0, 1, "A"), (1, 2, "B")]),
        (["B-A", "L-A", "U-A", "B-A"], [(0, 2, "A"), (2, 3, "A"), (3, 4, "A")]),
        (["B-A", "E-A", "I-A"], [(0, 2, "A"), (2, 3, "A")]),
        (["S-A", "I-A"], [(0, 1, "A"), (1, 2, "A")]),
        (["B-A", "-", "I-A"], [(0, 1, "A"), (2, 3, "A")]),
    ],
)
def test_every_iob_scheme_is_read(tags, spans):
    assert decode_tags(tags)[0] == spans


def test_missing_tags():
    assert decode_tags(["-", "-", "O", "-"])[1] == [(0, 2), (3, 4)]
    assert encode_tags(4, [(1, 3, "A")], [(0, 2)]) == ["-", "B-A", "I-A", "O"]


@pytest.mark.parametrize(
    "lang,text", [("en", "L'eau (5 mg), now: ok."), ("fr", "L'eau (5 mg), now : ok.")]
)
def test_natural_spacing(lang, text):
    words = ["L'", "eau", "(", "5", "mg", ")", ",", "now", ":", "ok", "."]
    tagged = [Word(word, "O") for word in words]
    record = words_to_record("a", tagged, spacing="natural", lang=lang)
    assert record.text == text
    assert [record.text[s:e] for s, e in record.tokens] == words


def test_words_carry_all_white_space():
    record = Record("a", " 5 mg\n\nnow\t", [(1, 5, "X")])
    words = record_to_words(record)
    assert [(w.text, w.tag) for w in words] == [
        ("5", "B-X"),
        ("mg", "I-X"),
        ("now", "O"),
    ]
    assert words_to_record("a", words).text == record.text


@pytest.mark.parametrize("preset", ["n2c2", "gernermed", "mednerf", "N2C2"])
def test_presets_reach_the_six_labels(preset):
    table = resolve_label_map(preset)
    assert {new for new in table.values() if new} == {
        "DRUG",
        "STRENGTH",
        "FORM",
        "DOSAGE",
        "FREQUENCY",
        "DURATION",
    }


def test_ignored_labels_are_counted_and_unknown_ones_stay():
    record = Record("a", "abc", [(0, 1, "Drug"), (1, 2, "ROUTE"), (2, 3, "Other")])
    report = Counter()
    map_labels(record, resolve_label_map("n2c2"), report=report)
    assert record.spans == [(0, 1, "DRUG"), (2, 3, "Other")]
    assert report == {"ignored:ROUTE": 1, "records": 1, "spans": 2}


def test_pairs_and_star():
    table = resolve_label_map("Drug=MED, *=")
    record = map_labels(Record("a", "ab", [(0, 1, "drug"), (1, 2, "X")]), table)
    assert record.spans == [(0, 1, "MED")]


def test_bad_label_map():
    with pytest.raises(ValueError, match="E418"):
        resolve_label_map("n2c3")


_NLP = spacy.blank("en")
