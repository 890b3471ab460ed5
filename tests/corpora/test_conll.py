from collections import Counter

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spacy_xner.corpora.conll import read_conll, write_conll
from spacy_xner.corpora.records import Record


def write(path, text):
    path.write_bytes(text.encode("utf8"))
    return path


def test_two_columns(tmp_path):
    path = write(tmp_path / "a.conll02", "Dr.\tO\nSmith\tB-PER\n\n\nHi\tO\n")
    records = list(read_conll(path))
    assert [(r.id, r.text, r.spans) for r in records] == [
        ("a-1", "Dr. Smith", [(4, 9, "PER")]),
        ("a-2", "Hi", []),
    ]
    assert records[0].tokens == [(0, 3), (4, 9)]


def test_conll_2003_columns_with_docstart_and_iob1(tmp_path):
    text = (
        "-DOCSTART- -X- -X- O\n\nEU NNP B-NP I-ORG\nCouncil NNP I-NP I-ORG\n"
        "Rome NNP I-NP B-ORG\n\nyes UH O O\n\n-DOCSTART- -X- -X- O\n\nno UH O O\n"
    )
    path = write(tmp_path / "a.iob", text)
    sentences = list(read_conll(path))
    assert [r.text for r in sentences] == ["EU Council Rome", "yes", "no"]
    assert sentences[0].spans == [(0, 10, "ORG"), (11, 15, "ORG")]
    documents = list(read_conll(path, unit="document"))
    assert [r.text for r in documents] == ["EU Council Rome\nyes", "no"]
    assert documents[0].spans == [(0, 10, "ORG"), (11, 15, "ORG")]


def test_columns_by_number(tmp_path):
    path = write(tmp_path / "a.tsv", "1\tRome\tB-LOC\tx\n2\tis\tO\ty\n")
    (record,) = read_conll(path, word_column=1, tag_column=2)
    assert (record.text, record.spans) == ("Rome is", [(0, 4, "LOC")])


def test_windows_line_ends_hash_words_and_no_break_spaces(tmp_path):
    path = write(tmp_path / "a.conll", "#\tO\r\n5\u00a0000 B-DOSAGE\r\n\r\n")
    (record,) = read_conll(path)
    assert record.text == "# 5\u00a0000"
    assert record.spans == [(2, 7, "DOSAGE")]


def test_missing_labels(tmp_path):
    path = write(tmp_path / "a.conll", "a\tO\nb\t-\nc\t-\n")
    (record,) = read_conll(path)
    assert record.missing == [(2, 5)]
    write_conll([record], tmp_path / "b.conll")
    assert next(iter(read_conll(tmp_path / "b.conll"))).missing == [(2, 5)]


def test_natural_spacing(tmp_path):
    path = write(tmp_path / "a.conll", "Rome\tB-LOC\n,\tO\nyes\tO\n.\tO\n")
    (record,) = read_conll(path, spacing="natural")
    assert record.text == "Rome, yes."


@pytest.mark.parametrize(
    "line,code", [("word", "E411"), ("word\tPER", "E412"), ("word\tB-", "E412")]
)
def test_errors_name_file_and_line(tmp_path, line, code):
    path = write(tmp_path / "a.conll", f"fine\tO\n{line}\n")
    with pytest.raises(ValueError, match=rf"{code}.*a\.conll, line 2"):
        list(read_conll(path))


def test_column_beyond_the_line(tmp_path):
    path = write(tmp_path / "a.conll", "fine\tO\n")
    with pytest.raises(ValueError, match="column 5"):
        list(read_conll(path, tag_column=5))


def test_labels_are_mapped_and_counted(tmp_path):
    path = write(tmp_path / "a.conll", "x\tB-Drug\ny\tB-Route\n")
    report = Counter()
    (record,) = read_conll(path, label_map="n2c2", report=report)
    assert record.spans == [(0, 1, "DRUG")]
    assert report["ignored:Route"] == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(alphabet="ab .\n\t\r\\|_'é\u00a0", max_size=25), st.data())
def test_text_and_spans_come_back_exactly(tmp_path, text, data):
    nlp = _NLP
    solid = [t for t in nlp.make_doc(text) if not t.is_space]
    spans = [
        (t.idx, t.idx + len(t), "X") for t in solid if data.draw(st.booleans(), "span")
    ]
    path = tmp_path / "out.conll"
    report = Counter()
    count = write_conll(
        [Record("a b", text, spans)], path, tokenizer=nlp, report=report
    )
    again = list(read_conll(path))
    if not solid:
        assert count == 0
        assert again == []
        assert report["without_tokens"] == 1
    else:
        assert [(r.id, r.text, r.spans) for r in again] == [("a b", text, spans)]


def test_plain_columns(tmp_path):
    path = tmp_path / "out.conll"
    record = Record("a", "5 mg  daily.", [(0, 4, "X")])
    write_conll([record], path, tokenizer=_NLP, white_space=False)
    assert path.read_text() == "5\tB-X\nmg\tI-X\ndaily\tO\n.\tO\n\n"


def test_word_that_fits_no_column_is_an_error(tmp_path):
    record = Record("rec-1", "a\tb", tokens=[(0, 3)])
    with pytest.raises(ValueError, match=r"E421.*rec-1"):
        write_conll([record], tmp_path / "out.conll")
    assert list(tmp_path.iterdir()) == []


_NLP = spacy.blank("fr")
