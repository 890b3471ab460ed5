from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spacy_xner.corpora.brat import parse_annotations, read_brat, write_brat
from spacy_xner.corpora.records import Record

TEXT = "Aspirin 81 mg daily\nand ibuprofen 400\nmg as needed"


def write_pair(folder: Path, text: str, ann: str, name: str = "100") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.txt").write_bytes(text.encode("utf8"))
    (folder / f"{name}.ann").write_bytes(ann.encode("utf8"))
    return folder


def read_one(folder: Path, **settings) -> Record:
    (record,) = read_brat(folder, **settings)
    return record


def test_n2c2_layout(tmp_path):
    ann = (
        "T1\tDrug 0 7\tAspirin\n"
        "T2\tStrength 8 13\t81 mg\n"
        "R1\tStrength-Drug Arg1:T2 Arg2:T1\n"
        "T3\tFrequency 14 19\tdaily\n"
        "T4\tReason 20 23\tand\n"
        "A1\tNegated T1\n"
        "#1\tAnnotatorNotes T1\tsome note\n"
        "T5\tStrength 34 37;38 40\t400 mg\n"
    )
    report = Counter()
    folder = write_pair(tmp_path, TEXT, ann)
    record = read_one(folder, label_map="n2c2", report=report)
    assert record.id == "100"
    assert record.text == TEXT
    assert record.spans == [
        (0, 7, "DRUG"),
        (8, 13, "STRENGTH"),
        (14, 19, "FREQUENCY"),
        # A break at the line end is no discontinuity.
        (34, 40, "STRENGTH"),
    ]
    assert report["ignored:Reason"] == 1
    assert report["other_annotations"] == 3
    assert report["discontinuous"] == 0


@pytest.mark.parametrize(
    "rule,spans",
    [
        ("split", [(0, 7, "X"), (14, 19, "X")]),
        ("cover", [(0, 19, "X")]),
        ("first", [(0, 7, "X")]),
        ("skip", []),
    ],
)
def test_rules_for_discontinuous_annotations(tmp_path, rule, spans):
    # The parts may stand in any order.
    write_pair(tmp_path, TEXT, "T1\tX 14 19;0 7\tdaily Aspirin\n")
    report = Counter()
    assert read_one(tmp_path, discontinuous=rule, report=report).spans == spans
    assert report["discontinuous"] == 1


def test_unknown_rule(tmp_path):
    write_pair(tmp_path, TEXT, "")
    with pytest.raises(ValueError, match="split, cover, first, skip"):
        list(read_brat(tmp_path, discontinuous="join"))


def test_offsets_that_count_carriage_returns(tmp_path):
    text = "one\r\ntwo\r\nthree"
    write_pair(tmp_path, text, "T1\tX 10 15\tthree\r\n")
    record = read_one(tmp_path)
    assert record.text == text
    assert record.text[slice(*record.spans[0][:2])] == "three"


def test_offsets_that_leave_out_carriage_returns(tmp_path):
    write_pair(tmp_path, "one\r\ntwo\r\nthree", "T1\tX 8 13\tthree\r\n")
    report = Counter()
    record = read_one(tmp_path, report=report)
    assert record.text == "one\ntwo\nthree"
    assert record.text[slice(*record.spans[0][:2])] == "three"
    assert report["normalised_text"] == 1


@pytest.mark.parametrize("start", [4, 5])
def test_byte_order_mark_inside_or_outside_the_offsets(tmp_path, start):
    write_pair(tmp_path, "\ufeffone two", f"T1\tX {start} {start + 3}\ttwo\n")
    record = read_one(tmp_path)
    assert record.text[slice(*record.spans[0][:2])] == "two"


def test_astral_characters_count_as_one(tmp_path):
    write_pair(tmp_path, "💊 aspirin", "T1\tDrug 2 9\taspirin\n")
    record = read_one(tmp_path)
    assert record.text[2:9] == "aspirin"


def test_text_mismatch_warns_once_per_file_with_the_line(tmp_path):
    write_pair(tmp_path, TEXT, "T1\tX 0 7\tAspirin\nT2\tX 8 13\twrong\nT3\tX 0 3\tno\n")
    report = Counter()
    with pytest.warns(UserWarning, match=r"W401.*100\.ann.*line 2") as caught:
        record = read_one(tmp_path, report=report)
    assert len(caught) == 1
    assert len(record.spans) == 3
    assert report["text_mismatch"] == 2


def test_text_without_annotation_file_is_left_out_and_told(tmp_path):
    write_pair(tmp_path, TEXT, "T1\tX 0 7\tAspirin\n")
    (tmp_path / "101.txt").write_text("unlabelled")
    report = Counter()
    with pytest.warns(UserWarning, match=r"W402.*101\.txt"):
        assert [r.id for r in read_brat(tmp_path, report=report)] == ["100"]
    assert report["without_annotation"] == 1


def test_one_file_of_a_folder(tmp_path):
    write_pair(tmp_path, TEXT, "T1\tX 0 7\tAspirin\n")
    write_pair(tmp_path, "b", "", name="200")
    for suffix in (".txt", ".ann"):
        assert [r.id for r in read_brat(tmp_path / f"100{suffix}")] == ["100"]


def test_empty_text_and_sub_folders_in_a_fixed_order(tmp_path):
    write_pair(tmp_path / "b", "", "", name="2")
    write_pair(tmp_path / "a", "x", "", name="1")
    records = list(read_brat(tmp_path))
    assert [(r.id, r.text) for r in records] == [("a/1", "x"), ("b/2", "")]


def test_annotation_without_its_text_column(tmp_path):
    path = tmp_path / "1.ann"
    path.write_text("T1\tX 0 7\n\n")
    assert parse_annotations(path)[0].text is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.lists(st.text(alphabet="ab\r\n \u2028é", max_size=20), min_size=1, max_size=3),
    st.data(),
)
def test_write_and_read_round_trip(tmp_path, texts, data):
    records = []
    for i, text in enumerate(texts):
        spans = set()
        solid = [j for j, character in enumerate(text) if not character.isspace()]
        for _ in range(data.draw(st.integers(0, 2)) if solid else 0):
            start = data.draw(st.sampled_from(solid))
            end = data.draw(st.sampled_from(solid))
            spans.add((min(start, end), max(start, end) + 1, "X"))
        records.append(Record(f"r{i}", text, sorted(spans)))
    assert write_brat(records, tmp_path / "out", overwrite=True) == len(records)
    again = list(read_brat(tmp_path / "out"))
    assert [(r.id, r.text, r.spans) for r in again] == [
        (r.id, r.text, r.spans) for r in records
    ]


def test_ids_become_safe_and_different_names(tmp_path):
    out = tmp_path / "out"
    ids = ["../../x", "a b", "a_b", "", "sub/1"]
    assert write_brat([Record(id, "t") for id in ids], out) == 5
    assert sorted(p.relative_to(out).as_posix() for p in out.rglob("*.txt")) == [
        "a_b-2.txt",
        "a_b.txt",
        "doc-4.txt",
        "sub/1.txt",
        "x.txt",
    ]
    assert sorted(tmp_path.iterdir()) == [out]


def test_failed_write_leaves_the_earlier_output(tmp_path):
    out = tmp_path / "out"
    write_brat([Record("old", "text")], out)
    bad = [Record("new", "text"), Record("bad", "text", [(0, 99, "X")])]
    with pytest.raises(ValueError, match="E422"):
        write_brat(bad, out, overwrite=True)
    assert [r.id for r in read_brat(out)] == ["old"]
    assert list(tmp_path.iterdir()) == [out]
    with pytest.raises(FileExistsError, match="E417"):
        write_brat([Record("new", "text")], out)
    assert [r.id for r in read_brat(out)] == ["old"]


def test_overwriting_refuses_a_folder_with_other_files(tmp_path):
    (tmp_path / "thesis.doc").write_text("x")
    with pytest.raises(FileExistsError, match=r"thesis\.doc"):
        write_brat([Record("a", "b")], tmp_path, overwrite=True)
    assert (tmp_path / "thesis.doc").exists()
