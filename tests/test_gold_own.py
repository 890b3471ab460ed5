import re
from pathlib import Path

import pytest
import spacy
import srsly

ASSETS = Path(__file__).parent.parent / "assets"
LABELS = {"DRUG", "STRENGTH", "FORM", "DOSAGE", "FREQUENCY", "DURATION"}
LANGS = ["de", "en", "fr"]
KNOWN = {
    "fr": (
        "Prendre 1 comprimé de paracétamol 500 mg matin et soir pendant 5 jours",
        [
            ("1", "DOSAGE"),
            ("comprimé", "FORM"),
            ("paracétamol", "DRUG"),
            ("500 mg", "STRENGTH"),
            ("matin et soir", "FREQUENCY"),
            ("pendant 5 jours", "DURATION"),
        ],
    ),
    "de": (
        "Metoprolol 47,5 mg 1-0-1, Ibuprofen 400 mg 3x täglich für 5 Tage",
        [
            ("Metoprolol", "DRUG"),
            ("47,5 mg", "STRENGTH"),
            ("1-0-1", "FREQUENCY"),
            ("Ibuprofen", "DRUG"),
            ("400 mg", "STRENGTH"),
            ("3x täglich", "FREQUENCY"),
            ("für 5 Tage", "DURATION"),
        ],
    ),
}


@pytest.fixture(params=LANGS)
def gold(request):
    path = ASSETS / f"gold-own.{request.param}.jsonl"
    return request.param, list(srsly.read_jsonl(path))


def test_size_and_negatives(gold):
    _, records = gold
    assert len(records) >= 45
    negatives = [record for record in records if not record["spans"]]
    assert 0.15 <= len(negatives) / len(records) <= 0.3
    for record in records:
        assert ("negative" in record["tags"]) == (not record["spans"]), record["id"]
    used = {span["label"] for record in records for span in record["spans"]}
    assert used == LABELS


def test_records_are_unique(gold):
    lang, records = gold
    assert all(set(record) == {"id", "text", "spans", "tags"} for record in records)
    assert len({record["id"] for record in records}) == len(records)
    assert len({record["text"] for record in records}) == len(records)
    assert all(record["id"].startswith(f"own-{lang}-") for record in records)


def test_spans_are_clean(gold):
    _, records = gold
    for record in records:
        end = 0
        for span in record["spans"]:
            assert span["label"] in LABELS
            assert end <= span["start"] < span["end"] <= len(record["text"]), record
            end = span["end"]
            text = record["text"][span["start"] : span["end"]]
            assert re.match(r"[\w½/#]", text), (record["id"], text)
            # a final period belongs to an abbreviation or to a German date
            assert re.search(r"[\w%½²]$|\w\.$", text), (record["id"], text)
            assert "®" not in text


def test_known_lines(gold):
    lang, records = gold
    if lang not in KNOWN:
        pytest.skip("no line is fixed for this language")
    text, expected = KNOWN[lang]
    record = next(record for record in records if record["text"] == text)
    found = [(text[s["start"] : s["end"]], s["label"]) for s in record["spans"]]
    assert found == expected


def test_most_spans_fall_on_token_boundaries(gold):
    lang, records = gold
    tokenizer = spacy.blank(lang)
    spans = aligned = 0
    for record in records:
        doc = tokenizer.make_doc(record["text"])
        for span in record["spans"]:
            spans += 1
            aligned += doc.char_span(span["start"], span["end"]) is not None
    assert aligned / spans >= 0.95
