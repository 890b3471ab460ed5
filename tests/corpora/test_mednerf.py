import json
from collections import Counter

import pytest

from spacy_xner.corpora.mednerf import read_mednerf, write_mednerf
from spacy_xner.corpora.records import Record

ITEM = {
    "tokens": ["prendre", "1", "comprimé", "matin", "et", "soir"],
    "ner_tags": [
        "O",
        "B-DOSAGE",
        "B-FORM",
        "B-FREQUENCY",
        "I-FREQUENCY",
        "I-FREQUENCY",
    ],
}
NAMES = ["O", "B-DOSAGE", "I-DOSAGE", "B-FORM", "I-FORM", "B-FREQUENCY", "I-FREQUENCY"]
NUMBERED = {**ITEM, "ner_tags": [NAMES.index(tag) for tag in ITEM["ner_tags"]]}
SPANS = [(8, 9, "DOSAGE"), (10, 18, "FORM"), (19, 32, "FREQUENCY")]


def write(path, value):
    path.write_text(json.dumps(value), "utf8")
    return path


@pytest.mark.parametrize(
    "value",
    [
        [ITEM],
        ITEM,
        {"data": [ITEM]},
        {"names": NAMES, "data": [NUMBERED]},
        {key: [value] for key, value in ITEM.items()},
    ],
)
def test_layouts(tmp_path, value):
    (record,) = read_mednerf(write(tmp_path / "a.json", value))
    assert record.text == "prendre 1 comprimé matin et soir"
    assert record.spans == SPANS
    assert len(record.tokens) == 6


def test_json_lines_with_numbers(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(NUMBERED) + "\n" + json.dumps(ITEM) + "\n", "utf8")
    records = list(read_mednerf(path, names=NAMES))
    assert [r.spans for r in records] == [SPANS, SPANS]
    assert [r.id for r in records] == ["a-1", "a-2"]


def test_columns_keep_other_fields(tmp_path):
    value = {"id": [5, 6], "tokens": [["a"], ["b"]], "ner_tags": [["O"], ["B-DRUG"]]}
    records = list(read_mednerf(write(tmp_path / "a.json", value)))
    assert [(r.id, r.text, r.spans) for r in records] == [
        ("5", "a", []),
        ("6", "b", [(0, 1, "DRUG")]),
    ]


@pytest.mark.parametrize(
    "item,code",
    [
        ({"tokens": ["a"], "ner_tags": []}, "E413"),
        ({"tokens": ["a"]}, "E407"),
        ({"tokens": "a", "ner_tags": ["O"]}, "E407"),
        ({"tokens": [1], "ner_tags": ["O"]}, "E407"),
        ({"tokens": ["a"], "ner_tags": ["DRUG"]}, "E407"),
        ({"tokens": ["a"], "ner_tags": [1]}, "E414"),
        ("text", "E407"),
    ],
)
def test_errors_name_file_and_item(tmp_path, item, code):
    path = write(tmp_path / "med.json", [ITEM, item])
    with pytest.raises(ValueError, match=rf"{code}.*med\.json, item 2"):
        list(read_mednerf(path))


def test_number_beyond_the_names(tmp_path):
    path = write(tmp_path / "a.json", [NUMBERED])
    with pytest.raises(ValueError, match="beyond the 2 names"):
        list(read_mednerf(path, names=["O", "B-DRUG"]))


def test_empty_item_is_an_empty_record(tmp_path):
    path = write(tmp_path / "a.json", [{"tokens": [], "ner_tags": []}])
    (record,) = read_mednerf(path)
    assert (record.text, record.spans) == ("", [])


@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
@pytest.mark.parametrize("count", [0, 2])
def test_writing_comes_back(tmp_path, suffix, count):
    record = Record("x", "Aspirin 5 mg", [(0, 7, "DRUG"), (8, 12, "STRENGTH")])
    path = tmp_path / f"out{suffix}"
    assert write_mednerf([record] * count, path) == count
    assert [(r.id, r.text, r.spans) for r in read_mednerf(path)] == [
        (record.id, record.text, record.spans)
    ] * count


def test_widened_spans_are_counted(tmp_path):
    report = Counter()
    write_mednerf(
        [Record("x", "Aspirin", [(0, 3, "X")])], tmp_path / "a.json", report=report
    )
    assert report["widened"] == 1
