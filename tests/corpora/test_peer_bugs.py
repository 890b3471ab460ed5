"""Bugs that other projects have with corpora, each a regression test here."""

import json
from collections import Counter

import pytest
import spacy
from spacy.tokens import Doc

from spacy_xner.corpora.brat import read_brat
from spacy_xner.corpora.jsonl import read_jsonl
from spacy_xner.corpora.records import Record, record_to_doc, records_to_docs
from spacy_xner.corpora.synthetic import generate


def test_b9_the_same_seed_draws_the_same():
    """HUMADEX draws without a seed."""
    first, again, other = (
        list(generate(20, seed=seed, languages=("en", "fr"))) for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


def test_b10_a_span_off_the_tokens_is_widened_and_reported():
    """gliner-spacy asks for strict spans and drops what is none."""
    vocab = spacy.blank("en").vocab

    def tokenizer(text):
        return Doc(vocab, words=text.split(" "))

    report = Counter()
    record = Record("a", "x 500mg y z", [(3, 6, "STRENGTH"), (8, 9, "DRUG")])
    doc = record_to_doc(record, tokenizer, report=report)
    assert [ent.text for ent in doc.ents] == ["500mg", "y"]
    assert (report["entities"], report["widened"]) == (2, 1)
    with pytest.warns(UserWarning, match="1 of 2 spans"):
        assert len(list(records_to_docs([record], tokenizer))) == 1


LAYOUT = "  Take\t\taspirin   500\u00a0mg\r\n\r\n now\n"


@pytest.mark.parametrize("kind", ["jsonl", "brat"])
def test_b11_offsets_hold_whatever_the_white_space(tmp_path, kind):
    """ContProto's offsets take every gap for one space."""
    spans = []
    for words, label in (("aspirin", "DRUG"), ("500\u00a0mg", "STRENGTH")):
        start = LAYOUT.index(words)
        spans.append((start, start + len(words), label))
    if kind == "jsonl":
        path = tmp_path / "a.jsonl"
        entities = [list(span) for span in spans]
        row = {"id": "a", "text": LAYOUT, "entities": entities}
        path.write_text(json.dumps(row), "utf8")
        (record,) = read_jsonl(path)
    else:
        (tmp_path / "a.txt").write_bytes(LAYOUT.encode("utf8"))
        lines = [
            f"T{k}\t{label} {start} {end}\t{LAYOUT[start:end]}\n"
            for k, (start, end, label) in enumerate(spans, 1)
        ]
        (tmp_path / "a.ann").write_text("".join(lines), "utf8")
        (record,) = read_brat(tmp_path)
    assert record.text == LAYOUT
    assert record.spans == spans
    report = Counter()
    doc = record_to_doc(record, spacy.blank("en"), report=report)
    assert doc.text == LAYOUT
    assert [(e.start_char, e.end_char, e.label_) for e in doc.ents] == spans
    assert report["widened"] == 0
