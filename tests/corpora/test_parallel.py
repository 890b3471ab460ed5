import gzip

import pytest

from spacy_xner.corpora.parallel import read_text_pairs


def test_pairs(tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_bytes("\ufeff a \tb\r\n\nc\t\td\n\te\n".encode())
    assert list(read_text_pairs(path)) == [("a", "b"), ("c", ""), ("", "e")]
    kept = list(read_text_pairs(path, keep_empty=True))
    assert kept == [("a", "b"), ("", ""), ("c", ""), ("", "e")]


def test_packed_pairs(tmp_path):
    path = tmp_path / "pairs.tsv.gz"
    path.write_bytes(gzip.compress("é\tà\n".encode()))
    assert list(read_text_pairs(path)) == [("é", "à")]


@pytest.mark.parametrize(
    "name,data,match",
    [
        ("x.tsv", b"a\tb\nc\n", r"E424.*x\.tsv, line 2"),
        ("x.tsv", b"a\tb\n\xff\t\n", r"E405.*line 2"),
        ("x.tsv.gz", b"a\tb\n", r"E425.*x\.tsv\.gz"),
        ("x.tsv.gz", gzip.compress(b"a\tb\n" * 1000)[:-12], r"E425"),
    ],
)
def test_bad_files(tmp_path, name, data, match):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ValueError, match=match):
        list(read_text_pairs(path))


def test_missing_file(tmp_path):
    with pytest.raises(FileNotFoundError, match="E401"):
        list(read_text_pairs(tmp_path / "no.tsv"))
