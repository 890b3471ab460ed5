from collections import Counter

import pytest

from spacy_xner.corpora.panx import is_panx, read_panx, write_panx
from spacy_xner.corpora.records import Record


def write(path, text):
    path.write_bytes(text.encode("utf8"))
    return path


def test_sentences(tmp_path):
    text = (
        "en:Ada\tB-PER\nen:Lind\tI-PER\nen:in\tO\nen:Lima\tB-LOC\n\n\n"
        "en:at\tO\nen:10:30\tO\n"
    )
    records = list(read_panx(write(tmp_path / "train", text)))
    assert [(r.id, r.text, r.spans) for r in records] == [
        ("train-1", "Ada Lind in Lima", [(0, 8, "PER"), (12, 16, "LOC")]),
        ("train-2", "at 10:30", []),
    ]
    assert records[0].tokens == [(0, 3), (4, 8), (9, 11), (12, 16)]
    assert records[0].meta == {"lang": "en"}


def test_languages_with_hyphens_and_tokens_without_letters(tmp_path):
    text = "zh-min-nan:Tâi\tB-LOC\nzh-min-nan:\tI-LOC\nzh-min-nan::\tO\n"
    (record,) = read_panx(write(tmp_path / "dev", text))
    assert (record.text, record.spans) == ("Tâi :", [(0, 3, "LOC")])
    assert record.meta == {"lang": "zh-min-nan"}


def test_windows_line_ends_and_a_byte_order_mark(tmp_path):
    path = write(tmp_path / "dev", "\ufefffr:Lyon\tB-LOC\r\n\r\nfr:oui\tO\r\n")
    assert [r.text for r in read_panx(path)] == ["Lyon", "oui"]


def test_labels_are_mapped_and_spacing_is_natural(tmp_path):
    path = write(tmp_path / "x.panx", "fr:Lyon\tB-LOC\nfr:!\tO\n")
    report = Counter()
    (record,) = read_panx(path, label_map="LOC=", spacing="natural", report=report)
    assert (record.text, record.spans) == ("Lyon !", [])
    assert report == {"records": 1, "spans": 0, "ignored:LOC": 1}


@pytest.mark.parametrize(
    "line,problem",
    [
        ("secret\tO", "does not name a language"),
        (":secret\tO", "does not name a language"),
        ("en:secret", r"1 column\(s\)"),
        ("en:secret\tx\tO", r"3 column\(s\)"),
        ("en:a\tsecret", "a string of 6 characters is no IOB tag"),
        ("en:secret O", r"1 column\(s\)"),
    ],
)
def test_errors_name_file_and_line(tmp_path, line, problem):
    path = write(tmp_path / "test", f"en:fine\tO\n\n{line}\n")
    with pytest.raises(ValueError, match=rf"E426.*test, line 3: .*{problem}") as error:
        list(read_panx(path))
    assert "secret" not in str(error.value)


def test_writing(tmp_path):
    records = [
        Record("a", "Ada, Lima", [(5, 9, "LOC")], meta={"lang": "es"}),
        Record("b", " \n"),
    ]
    path = tmp_path / "out.panx"
    report = Counter()
    assert write_panx(records, path, lang="en", report=report) == 1
    assert path.read_text() == "es:Ada\tO\nes:,\tO\nes:Lima\tB-LOC\n\n"
    assert report["without_tokens"] == 1
    with pytest.raises(ValueError, match=r"E421.*PAN-X.*word 1"):
        write_panx([Record("c", "a\tb", tokens=[(0, 3)])], path)


def test_what_looks_like_it():
    assert is_panx(["en:a\tO", "en:b\tB-X"])
    for lines in ([], ["en:a O"], ["en:a\tO", "de:b\tO"], ["a\tO"], ["en:a\tx"]):
        assert not is_panx(lines)
