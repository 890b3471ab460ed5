import json
from collections import Counter

import pytest
import spacy

from spacy_xner.corpora import read_docs, read_records, write_records
from spacy_xner.corpora.formats import FORMATS, detect_format
from spacy_xner.corpora.records import Record

RECORDS = [
    Record("a", "Take aspirin daily", [(5, 12, "DRUG"), (13, 18, "FREQUENCY")]),
    Record("b", "nothing here", []),
]
OUTPUTS = {
    "brat": "out",
    "conll": "out.conll",
    "jsonl": "out.jsonl",
    "mednerf": "out.json",
    "panx": "out.panx",
    "spacy": "out.spacy",
}
IDS = {"panx": ["out-1", "out-2"]}


def plain(records, format=""):
    """What comes back; some formats have no ids."""
    ids = IDS.get(format, [])
    found = [(r.id, r.text, r.spans) for r in records]
    return [(id, *rest) for id, (_, *rest) in zip(ids, found)] if ids else found


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_every_format_is_written_told_and_read(tmp_path, format):
    path = tmp_path / OUTPUTS[format]
    assert write_records(RECORDS, path, format=format) == 2
    assert detect_format(path) == format
    assert plain(read_records(path)) == plain(RECORDS, format)


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_docs_of_every_format(tmp_path, format):
    nlp = spacy.blank("en")
    path = tmp_path / OUTPUTS[format]
    write_records(RECORDS, path, format=format)
    report = Counter()
    docs = list(read_docs(path, nlp, label_map="DRUG=MED,FREQUENCY=", report=report))
    assert [[(e.text, e.label_) for e in doc.ents] for doc in docs] == [
        [("aspirin", "MED")],
        [],
    ]
    assert [doc.user_data["id"] for doc in docs] == IDS.get(format, ["a", "b"])
    assert docs[0].vocab is nlp.vocab
    assert report["entities"] == 1
    assert report["ignored:FREQUENCY"] == 1


@pytest.mark.parametrize("format", sorted(set(FORMATS) - {"mednerf"}))
def test_folder_of_every_format_is_told(tmp_path, format):
    write_records(RECORDS, tmp_path / "in" / OUTPUTS[format], format=format)
    (tmp_path / "in" / "LICENSE").write_text("x")
    assert detect_format(tmp_path / "in") == format


@pytest.mark.parametrize(
    "name,content,format",
    [
        ("a.dat", '{"text": "x"}\n', "jsonl"),
        ("a.dat", "x O\ny B-LOC\n", "conll"),
        ("a.jsonl", '{"tokens": ["x"], "ner_tags": ["O"]}\n', "mednerf"),
        ("a.json", '[{"ner_tags": [0], "tokens": ["x"]}]', "mednerf"),
        ("a.json", '[{"text": "x"}]', "jsonl"),
        ("train", "en:x\tB-LOC\nen:y\tO\n\nen::\tO\n", "panx"),
        ("a", "en:x\tB-LOC\nde:y\tO\n", "conll"),
        ("a", "10:30\tO\n", "conll"),
    ],
)
def test_content_decides_where_the_name_does_not(tmp_path, name, content, format):
    (tmp_path / name).write_text(content)
    assert detect_format(tmp_path / name) == format


@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a"])
def test_unknown_format_lists_the_formats(tmp_path, name):
    (tmp_path / name).write_text("some words only\n")
    with pytest.raises(
        ValueError, match=r"E403.*brat, conll, jsonl, mednerf, panx, spacy"
    ):
        read_records(tmp_path / name)


def test_explicit_format_wins(tmp_path):
    (tmp_path / "a.txt").write_text(json.dumps({"text": "x"}))
    assert [r.text for r in read_records(tmp_path / "a.txt", format="jsonl")] == ["x"]


def test_limit(tmp_path):
    write_records(RECORDS, tmp_path / "a.jsonl")
    assert len(list(read_records(tmp_path / "a.jsonl", limit=1))) == 1
    write_records(RECORDS, tmp_path / "a.spacy")
    assert len(list(read_docs(tmp_path / "a.spacy", spacy.blank("en"), limit=1))) == 1


def test_errors_come_before_the_first_record(tmp_path):
    write_records(RECORDS, tmp_path / "a.jsonl")
    with pytest.raises(ValueError, match="Unknown format 'csv'"):
        read_records(tmp_path / "a.jsonl", format="csv")
    with pytest.raises(ValueError, match="Unknown setting of the format jsonl"):
        read_records(tmp_path / "a.jsonl", discontinuous="cover")
    with pytest.raises(ValueError, match="E418"):
        read_records(tmp_path / "a.jsonl", label_map="nothing")


def test_settings_reach_reader_and_writer(tmp_path):
    path = tmp_path / "a.jsonl"
    write_records(RECORDS, path, style="doccano")
    assert "label" in json.loads(path.read_text().splitlines()[0])
    with pytest.raises(ValueError, match="style"):
        write_records(RECORDS, tmp_path / "a.conll", style="doccano")
    with pytest.raises(ValueError, match="E403"):
        write_records(RECORDS, tmp_path / "a.xyz")
