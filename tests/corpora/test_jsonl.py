import json
from collections import Counter

import pytest

from spacy_xner.corpora.jsonl import read_jsonl, write_jsonl
from spacy_xner.corpora.records import Record

TEXT = "Ramipril 5 mg"
SPANS = [(0, 8, "DRUG"), (9, 13, "STRENGTH")]


def write_lines(path, *values):
    path.write_text("".join(json.dumps(value) + "\n" for value in values), "utf8")
    return path


@pytest.mark.parametrize(
    "fields",
    [
        {"spans": [{"start": s, "end": e, "label": label} for s, e, label in SPANS]},
        {"label": [list(span) for span in SPANS]},
        {"labels": [list(span) for span in SPANS]},
        {"entities": [list(span) for span in SPANS]},
        {
            "entities": [
                {"id": i, "start_offset": s, "end_offset": e, "label": label}
                for i, (s, e, label) in enumerate(SPANS)
            ],
            "relations": [],
        },
    ],
)
def test_field_names_of_every_tool(tmp_path, fields):
    path = write_lines(tmp_path / "a.jsonl", {"id": 7, "text": TEXT, **fields})
    (record,) = read_jsonl(path)
    assert (record.id, record.text, record.spans) == ("7", TEXT, SPANS)


def test_prodigy_tasks(tmp_path):
    task = {
        "text": TEXT,
        "spans": [{"start": 0, "end": 8, "label": "Drug", "token_start": 0}],
        "tokens": [
            {"text": "Ramipril", "start": 0, "end": 8, "id": 0, "ws": True},
            {"text": "5", "start": 9, "end": 10, "id": 1, "ws": True},
            {"text": "mg", "start": 11, "end": 13, "id": 2, "ws": False},
        ],
        "meta": {"id": "note-1", "page": 3},
        "_input_hash": 1,
        "answer": "accept",
    }
    path = write_lines(tmp_path / "a.jsonl", task, {**task, "answer": "reject"})
    report = Counter()
    (record,) = read_jsonl(path, label_map="n2c2", report=report)
    assert record.id == "note-1"
    assert record.spans == [(0, 8, "DRUG")]
    assert record.tokens == [(0, 8), (9, 10), (11, 13)]
    assert record.meta == {"meta": {"id": "note-1", "page": 3}}
    assert report["not_accepted"] == 1


def test_ids_blank_lines_byte_order_mark_and_line_separators(tmp_path):
    path = tmp_path / "notes.jsonl"
    path.write_bytes(
        '\ufeff{"text": "a\u2028b"}\r\n\r\n{"text": "", "spans": []}\n'.encode()
    )
    report = Counter()
    records = list(read_jsonl(path, report=report))
    assert [(r.id, r.text) for r in records] == [
        ("notes-1", "a\u2028b"),
        ("notes-3", ""),
    ]
    assert report["unlabelled"] == 1


def test_list_in_a_json_file(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"text": "a"}, {"text": "b"}], indent=1))
    assert [r.text for r in read_jsonl(path)] == ["a", "b"]


def test_json_lines_under_a_json_suffix(tmp_path):
    path = write_lines(tmp_path / "a.json", {"text": "a"}, {"text": "b"})
    assert [r.text for r in read_jsonl(path)] == ["a", "b"]


def test_folder_is_read_in_order(tmp_path):
    write_lines(tmp_path / "b.jsonl", {"text": "2"})
    write_lines(tmp_path / "a.jsonl", {"text": "1"})
    (tmp_path / "readme.md").write_text("no corpus")
    assert [r.text for r in read_jsonl(tmp_path)] == ["1", "2"]


def test_reading_streams(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "fine"}\nbroken\n')
    records = read_jsonl(path)
    assert next(records).text == "fine"
    with pytest.raises(ValueError, match="line 2"):
        next(records)


@pytest.mark.parametrize(
    "value,message",
    [
        (["a"], "object with a text"),
        ({"txt": "a"}, "no text among"),
        ({"text": 5}, "no text among"),
        ({"text": "abc", "spans": [{"start": 0, "end": "2", "label": "X"}]}, "offsets"),
        (
            {"text": "abc", "spans": [{"start": 0, "end": True, "label": "X"}]},
            "offsets",
        ),
        ({"text": "abc", "spans": [{"start": 0, "end": 2}]}, "label is None"),
        ({"text": "abc", "label": [[0, 2]]}, r"label\[0\]"),
        ({"text": "abc", "label": [[0, 4, "X"]]}, "outside the text"),
        ({"text": "abc", "label": [[2, 1, "X"]]}, "outside the text"),
        ({"text": "abc", "missing": [[0, 9]]}, "inside the text"),
        ({"text": "a\ud800"}, "surrogate"),
    ],
)
def test_errors_name_file_and_line(tmp_path, value, message):
    path = write_lines(tmp_path / "gold.jsonl", {"text": "fine"}, value)
    with pytest.raises(ValueError, match=rf"gold\.jsonl, line 2.*{message}"):
        list(read_jsonl(path))


def test_empty_span_is_left_out_and_counted(tmp_path):
    path = write_lines(tmp_path / "a.jsonl", {"text": "abc", "label": [[1, 1, "X"]]})
    report = Counter()
    (record,) = read_jsonl(path, report=report)
    assert record.spans == []
    assert report["empty"] == 1


@pytest.mark.parametrize("style", ["xner", "prodigy", "doccano"])
def test_every_style_comes_back(tmp_path, style):
    records = [
        Record("a", TEXT, SPANS, tokens=[(0, 8), (9, 10), (11, 13)]),
        Record("b", "", []),
    ]
    path = tmp_path / "new" / "out.jsonl"
    assert write_jsonl(records, path, style=style) == 2
    again = list(read_jsonl(path))
    assert [(r.id, r.text, r.spans) for r in again] == [
        (r.id, r.text, r.spans) for r in records
    ]


def test_own_style_keeps_fields_and_missing_ranges(tmp_path):
    record = Record("a", TEXT, SPANS, {"group": "D1"}, missing=[(9, 13)])
    write_jsonl([record], tmp_path / "out.jsonl")
    assert list(read_jsonl(tmp_path / "out.jsonl")) == [record]


def test_prodigy_style_has_token_numbers(tmp_path):
    record = Record("a", TEXT, SPANS, tokens=[(0, 8), (9, 10), (11, 13)])
    write_jsonl([record], tmp_path / "out.jsonl", style="prodigy")
    task = json.loads((tmp_path / "out.jsonl").read_text("utf8"))
    assert task["spans"][1]["token_start"] == 1
    assert task["spans"][1]["token_end"] == 2
    assert [t["text"] for t in task["tokens"]] == ["Ramipril", "5", "mg"]
    assert [t["ws"] for t in task["tokens"]] == [True, True, False]


def test_failed_write_leaves_the_earlier_file(tmp_path):
    path = tmp_path / "out.jsonl"
    write_jsonl([Record("old", "text")], path)
    with pytest.raises(ValueError, match="E422"):
        write_jsonl([Record("n", "x"), Record("bad", "x", [(0, 9, "X")])], path)
    assert [r.id for r in read_jsonl(path)] == ["old"]
    assert list(tmp_path.iterdir()) == [path]


def test_unknown_style(tmp_path):
    with pytest.raises(ValueError, match="xner, prodigy, doccano"):
        write_jsonl([], tmp_path / "a.jsonl", style="csv")
    assert list(tmp_path.iterdir()) == []
