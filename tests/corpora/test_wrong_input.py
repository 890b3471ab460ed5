"""Wrong input gives one clear error that names the file, the line and what to do."""

import pytest
import spacy

from spacy_xner.corpora import (
    read_brat,
    read_conll,
    read_docbin,
    read_docs,
    read_jsonl,
    read_mednerf,
    read_panx,
    read_records,
    write_records,
)
from spacy_xner.corpora.records import Record

READERS = [
    read_brat,
    read_conll,
    read_docbin,
    read_jsonl,
    read_mednerf,
    read_panx,
    read_records,
]


@pytest.mark.parametrize("read", READERS)
def test_missing_file(tmp_path, read):
    path = tmp_path / "absent.jsonl"
    with pytest.raises(FileNotFoundError, match=r"E401.*absent\.jsonl.*Check"):
        list(read(path))


def test_missing_file_of_docs(tmp_path):
    with pytest.raises(FileNotFoundError, match="E401"):
        read_docs(tmp_path / "absent.spacy", spacy.blank("en"))


@pytest.mark.parametrize("read", READERS[:-1])
def test_folder_without_corpus_files(tmp_path, read):
    (tmp_path / "notes.doc").write_text("x")
    with pytest.raises(FileNotFoundError, match=r"E402.*Expected files ending in"):
        list(read(tmp_path))


def test_folder_of_an_unknown_format(tmp_path):
    with pytest.raises(ValueError, match="E403"):
        read_records(tmp_path)


@pytest.mark.parametrize(
    "data", [b"", b"not a DocBin", b"x\x9cbroken zlib", b"\x1f\x8b\x08", b"{}\n"]
)
def test_spacy_file_that_is_none(tmp_path, data):
    path = tmp_path / "train.spacy"
    path.write_bytes(data)
    with pytest.raises(ValueError, match=r"E415.*train\.spacy.*not a spaCy DocBin"):
        list(read_docbin(path))
    with pytest.raises(ValueError, match="E415"):
        list(read_records(path))


def test_compressed_file_that_is_no_docbin(tmp_path):
    import zlib

    import srsly

    path = tmp_path / "train.spacy"
    path.write_bytes(zlib.compress(srsly.msgpack_dumps({"some": "thing"})))
    with pytest.raises(ValueError, match="E415"):
        list(read_docbin(path))


def test_brat_span_beyond_the_text(tmp_path):
    (tmp_path / "7.txt").write_text("short")
    (tmp_path / "7.ann").write_text("T1\tDrug 0 5\tshort\nT2\tDrug 3 50\tx\n")
    with pytest.raises(
        ValueError, match=r"E408.*7\.ann, line 2.*3-50 \(Drug\).*5 char"
    ):
        list(read_brat(tmp_path))


def test_brat_span_one_character_beyond_the_text(tmp_path):
    (tmp_path / "7.txt").write_text("short")
    (tmp_path / "7.ann").write_text("T1\tDrug 0 6\tshort\n")
    with pytest.raises(ValueError, match=r"E408.*7\.ann, line 1"):
        list(read_brat(tmp_path))


@pytest.mark.parametrize(
    "line", ["T1 Drug 0 5 short", "T1\tDrug 0\tshort", "T1\tDrug a b\tx", "hello"]
)
def test_brat_line_that_is_none(tmp_path, line):
    (tmp_path / "7.txt").write_text("short")
    (tmp_path / "7.ann").write_text(f"#1\tNote T1\tx\n{line}\n")
    with pytest.raises(ValueError, match=r"E409.*7\.ann, line 2"):
        list(read_brat(tmp_path))


def test_brat_annotations_without_text(tmp_path):
    (tmp_path / "7.ann").write_text("")
    with pytest.raises(FileNotFoundError, match=r"E410.*7\.txt"):
        list(read_brat(tmp_path))


def test_brat_text_without_annotations(tmp_path):
    (tmp_path / "7.txt").write_text("short")
    with pytest.raises(FileNotFoundError, match=r"7\.ann"):
        list(read_brat(tmp_path / "7.txt"))


def test_invalid_utf8_in_json_lines(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "fine"}\n{"text": "caf\xe9"}\n')
    with pytest.raises(ValueError, match=r"E405.*a\.jsonl, line 2.*0xe9.*position 13"):
        list(read_jsonl(path))


def test_invalid_utf8_in_a_json_list(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b'[\n{"text": "caf\xe9"}\n]')
    with pytest.raises(ValueError, match=r"E405.*a\.json, line 2.*position 13"):
        list(read_jsonl(path))


def test_invalid_utf8_in_brat(tmp_path):
    (tmp_path / "7.txt").write_bytes(b"fine\nna\xefve")
    (tmp_path / "7.ann").write_text("")
    with pytest.raises(ValueError, match=r"E405.*7\.txt, line 2.*position 2"):
        list(read_brat(tmp_path))


def test_invalid_utf8_in_columns(tmp_path):
    path = tmp_path / "a.conll"
    path.write_bytes(b"fine\tO\ncaf\xe9\tO\n")
    with pytest.raises(ValueError, match=r"E405.*a\.conll, line 2"):
        list(read_conll(path))


@pytest.mark.parametrize(
    "line", ["{", "text", '{"text": "a"} {"text": "b"}', "{'a': 1}"]
)
def test_bad_json_line(tmp_path, line):
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"text": "fine"}}\n\n{line}\n')
    with pytest.raises(ValueError, match=r"E406.*a\.jsonl, line 3"):
        list(read_jsonl(path))


def test_bad_json_list(tmp_path):
    path = tmp_path / "a.json"
    path.write_text('[\n{"text": "fine"},\n{"text": }\n]')
    with pytest.raises(ValueError, match=r"E406.*a\.json, line 3"):
        list(read_jsonl(path))


@pytest.mark.parametrize("name", ["out.jsonl", "out.conll", "out.spacy", "out.json"])
def test_output_that_cannot_be_written(tmp_path, name):
    (tmp_path / "file").write_text("kept")
    with pytest.raises(OSError, match=r"E416.*Can't write"):
        write_records([Record("a", "b")], tmp_path / "file" / name)
    assert (tmp_path / "file").read_text() == "kept"


def test_output_folder_that_is_a_file(tmp_path):
    (tmp_path / "out").write_text("kept")
    with pytest.raises(OSError, match="E416"):
        write_records([Record("a", "b")], tmp_path / "out", format="brat")
    assert (tmp_path / "out").read_text() == "kept"


def test_output_file_that_is_a_folder(tmp_path):
    (tmp_path / "out.jsonl").mkdir()
    with pytest.raises(OSError, match="E416"):
        write_records([Record("a", "b")], tmp_path / "out.jsonl")


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
@pytest.mark.parametrize(
    "data", ["[" * 100_000, '{"text": "a", "n": ' + "1" * 5000 + "}", '{"a":' * 50_000]
)
def test_json_that_python_refuses(tmp_path, name, data):
    path = tmp_path / name
    path.write_text(data)
    for read in (read_jsonl, read_mednerf):
        with pytest.raises(ValueError, match=rf"E406.*{name}, line 1"):
            list(read(path))


@pytest.mark.parametrize(
    "line",
    [
        r'{"text": "fine", "id": "\ud800"}',
        r'{"text": "fine", "note": ["\uDFFF"]}',
        r'{"text": "fine", "spans": [[0, 4, "\udc00"]]}',
    ],
)
def test_lone_surrogates_beside_the_text(tmp_path, line):
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"text": "\\ud83d\\ude00"}}\n{line}\n')
    with pytest.raises(ValueError, match=r"E420.*a\.jsonl, line 2"):
        list(read_jsonl(path))


@pytest.mark.parametrize("data", [b"", b"no gzip", b"\x1f\x8b\x08\x00damaged"])
def test_packed_file_that_is_none(tmp_path, data):
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(data)
    if not data:
        assert list(read_jsonl(path)) == []
        return
    with pytest.raises(ValueError, match=r"E425.*a\.jsonl\.gz"):
        list(read_jsonl(path))


def test_brat_offsets_of_thousands_of_digits(tmp_path):
    (tmp_path / "7.txt").write_text("short")
    (tmp_path / "7.ann").write_text(f"T1\tDrug 0 {'1' * 5000}\tshort\n")
    with pytest.raises(ValueError, match=r"E409.*7\.ann, line 1"):
        list(read_brat(tmp_path))
