import pytest
import spacy

from spacy_xner.cli._sources import (
    find_format,
    read_source_docs,
    read_source_records,
)
from spacy_xner.cli._util import UserError


def read(path, **settings):
    records = read_source_records(str(path), **settings)
    return [(record.id, record.text) for record in records]


def test_text_file_has_one_text_per_line(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes("Prenez 1 comprimé.\r\n\n  Deux.\n".encode())
    assert find_format(str(path)) == "text"
    assert read(path) == [("notes-1", "Prenez 1 comprimé."), ("notes-3", "  Deux.")]


def test_folder_of_text_files_has_one_text_per_file(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "b.txt").write_bytes(b"one\n\ntwo\n")
    (tmp_path / "sub" / "a.txt").write_bytes(b"")
    assert find_format(str(tmp_path)) == "text"
    assert sorted(read(tmp_path)) == [("b", "one\n\ntwo\n"), ("sub/a", "")]


def test_folder_with_ann_files_is_brat(tmp_path):
    (tmp_path / "a.txt").write_text("aspirin")
    (tmp_path / "a.ann").write_text("T1\tDrug 0 7\taspirin\n")
    assert find_format(str(tmp_path)) == "brat"
    assert find_format(str(tmp_path / "a.txt")) == "brat"


def test_csv_fields_keep_line_breaks_commas_and_quotes(tmp_path):
    path = tmp_path / "notes.csv"
    path.write_bytes(b'\xef\xbb\xbfname,note\nn1,"a, ""b""\r\nc"\nn2,d\n')
    assert find_format(str(path)) == "csv"
    expected = [("n1", 'a, "b"\nc'), ("n2", "d")]
    assert read(path, text_column="note", id_column="name") == expected
    assert [id for id, _ in read(path, text_column="note")] == ["notes-1", "notes-2"]


def test_tsv_is_split_at_tabs(tmp_path):
    path = tmp_path / "notes.tsv"
    path.write_text("id\ttext\n1\ta, b\n")
    assert read(path, id_column="id") == [("1", "a, b")]


def test_csv_without_the_column_names_those_it_has(tmp_path):
    path = tmp_path / "notes.csv"
    path.write_text("name,note\nn1,a\n")
    with pytest.raises(UserError, match=r"no column 'text'.*name, note.*--text-column"):
        read(path)


def test_csv_folder_leaves_out_files_without_the_column(tmp_path):
    (tmp_path / "meta.csv").write_text("name\nn1\n")
    (tmp_path / "notes.csv").write_text("name,text\nn1,a\n")
    assert read(tmp_path, format="csv") == [("notes-1", "a")]


def test_invalid_utf8_names_the_line(tmp_path):
    for name in ("notes.txt", "notes.csv"):
        path = tmp_path / name
        path.write_bytes(b"text\ncaf\xe9\n")
        with pytest.raises(ValueError, match=r"line 2: not valid UTF-8"):
            read(path)


def test_limit(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("a\nb\nc\n")
    assert len(read(path, limit=2)) == 2


def test_unknown_format(tmp_path):
    with pytest.raises(UserError, match="Unknown format 'docx'"):
        find_format(str(tmp_path), "docx")


def test_missing_source(tmp_path):
    with pytest.raises(FileNotFoundError, match="Can't find the corpus"):
        find_format(str(tmp_path / "nothing.jsonl"))


def test_docs_have_ids(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("a b\n")
    (doc,) = read_source_docs(str(path), spacy.blank("en"))
    assert (doc.text, doc.user_data["id"]) == ("a b", "notes-1")


def test_format_that_can_not_be_told(tmp_path):
    (tmp_path / "x.bin").write_bytes(b"\x00\xff")
    for path in (tmp_path, tmp_path / "x.bin"):
        with pytest.raises(UserError, match="--format: one of brat, conll, csv"):
            find_format(str(path))
