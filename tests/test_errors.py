"""Errors go to terminals, logs and reports: no text of a document may stand in them."""

import gzip
import string
import zlib

import pytest
import spacy
import srsly

from spacy_xner.corpora import Record
from spacy_xner.corpora.brat import read_brat
from spacy_xner.corpora.conll import read_conll, write_conll
from spacy_xner.corpora.docbin import read_docbin
from spacy_xner.corpora.jsonl import read_jsonl
from spacy_xner.corpora.mednerf import read_mednerf
from spacy_xner.corpora.parallel import read_text_pairs
from spacy_xner.corpora.records import record_to_doc
from spacy_xner.errors import Errors, Warnings, describe
from spacy_xner.evaluation.alignment import parse_links, parse_pharaoh
from spacy_xner.translation import SentencePair, Translation

SECRET = "Qzvwkjyxqj"
# Names of fields that would be filled with what a document says.
OF_DOCUMENTS = frozenset(
    [
        "text",
        "texts",
        "word",
        "words",
        "sentence",
        "content",
        "snippet",
        "annotated",
        "gap",
        "tag",
        "token",
        "data",
    ]
)
# What is named so but is none of it: a code point of a vocabulary, numbers of tokens.
FINE = {"E111": {"token"}, "E413": {"tokens"}, "E414": {"tag"}}


def get_texts():
    return [
        (code, vars(cls)[code])
        for cls in (Errors, Warnings)
        for code in vars(cls)
        if code[:1] in "EW" and code[1:].isdigit()
    ]


@pytest.mark.parametrize("code,text", get_texts())
def test_no_error_has_a_place_for_text_of_documents(code, text):
    fields = [
        (name, conversion) for _, name, _, conversion in string.Formatter().parse(text)
    ]
    names = {name for name, _ in fields if name}
    assert not names & OF_DOCUMENTS - FINE.get(code, set())


def test_there_are_errors_to_walk_over():
    codes = [code for code, _ in get_texts()]
    assert len(codes) > 200 and {"E001", "E415", "W401"} <= set(codes)


@pytest.mark.parametrize(
    "value,expected",
    [
        (SECRET, "a string of 10 characters"),
        ("", "a string of 0 characters"),
        (SECRET.encode(), "10 bytes"),
        ([SECRET], "a list of 1 items"),
        ({SECRET: SECRET}, "a dict of 1 items"),
        (None, "None"),
        (7, "7"),
        (True, "True"),
        (0.5, "0.5"),
        (Record(SECRET, SECRET), "an object of the type Record"),
    ],
)
def test_values_are_described_without_what_they_say(value, expected):
    assert describe(value) == expected


def write(path, data):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def as_line(value):
    return srsly.json_dumps(value)


@pytest.mark.parametrize(
    "name,read,data,said",
    [
        ("x.spacy", read_docbin, SECRET, "10 bytes"),
        ("x.spacy", read_docbin, b"x" + SECRET.encode(), "11 bytes can't be unpacked"),
        (
            "x.spacy",
            read_docbin,
            zlib.compress(srsly.msgpack_dumps({SECRET: SECRET})),
            "the field tokens is missing",
        ),
        ("x.jsonl", read_jsonl, as_line(SECRET), "line 1"),
        ("x.jsonl", read_jsonl, as_line([SECRET]), "item 1"),
        ("x.jsonl", read_jsonl, f'{{"text": "{SECRET}', "line 1"),
        (
            "x.jsonl",
            read_jsonl,
            as_line({"text": "a", "spans": [SECRET]}),
            "spans[0]: found a string of 10",
        ),
        (
            "x.jsonl",
            read_jsonl,
            as_line({"text": "a", "spans": [[0, SECRET, "X"]]}),
            "the offsets are 0 and a string of 10",
        ),
        (
            "x.jsonl",
            read_jsonl,
            as_line({"text": "a", "spans": [[0, 1, [SECRET]]]}),
            "the label is a list of 1",
        ),
        (
            "x.jsonl",
            read_jsonl,
            as_line({"text": "a", "spans": [], "missing": [[0, SECRET]]}),
            "found a list of 2",
        ),
        ("x.conll", read_conll, f"word\t{SECRET}\n", "line 1: a string of 10"),
        ("x.tsv.gz", read_text_pairs, SECRET, "BadGzipFile"),
        ("x.tsv.gz", read_text_pairs, gzip.compress(SECRET.encode())[:-4], "EOFError"),
        ("x.tsv", read_text_pairs, f"{SECRET}\n", "line 1"),
        (
            "x.jsonl",
            read_mednerf,
            as_line({"tokens": [{"a": SECRET}], "ner_tags": ["O"]}),
            "tokens[0]: found a dict",
        ),
        (
            "x.jsonl",
            read_mednerf,
            as_line({"tokens": ["a"], "ner_tags": [SECRET]}),
            "found a string of 10 characters as a tag",
        ),
    ],
)
def test_files_are_not_quoted(tmp_path, name, read, data, said):
    path = write(tmp_path / name, data)
    with pytest.raises(ValueError) as caught:
        list(read(path))
    message = str(caught.value)
    assert said in message and name in message
    for start in range(len(SECRET) - 1):
        assert SECRET[start : start + 3] not in message


def test_annotations_are_not_quoted(tmp_path):
    write(tmp_path / "a.txt", f"Herr {SECRET}")
    write(tmp_path / "a.ann", f"T1\tX 0 4\t{SECRET}\n")
    with pytest.warns(UserWarning) as caught:
        list(read_brat(tmp_path))
    write(tmp_path / "a.ann", f"{SECRET} {SECRET}\n")
    with pytest.raises(ValueError) as error:
        list(read_brat(tmp_path))
    assert "W401" in str(caught[0].message) and "10 characters" in str(
        caught[0].message
    )
    assert "line 1: a string of 21" in str(error.value)
    assert SECRET not in f"{caught[0].message} {error.value}"
    assert "Herr" not in str(caught[0].message)


def test_records_are_not_quoted(tmp_path):
    nlp = spacy.blank("xx")
    record = Record("r", f"a {SECRET} b", tokens=[(0, 1), (13, 14)])
    with pytest.raises(ValueError, match=r"E423.*a string of 12 char") as error:
        record_to_doc(record, nlp, use_tokens=True)
    assert SECRET not in str(error.value)
    word = Record("r", f"a {SECRET}\t b", tokens=[(0, 1), (2, 13), (14, 15)])
    with pytest.raises(ValueError, match=r"E421.*word 2") as error:
        write_conll([word], tmp_path / "x.conll", tokenizer=nlp)
    assert SECRET not in str(error.value)


@pytest.mark.parametrize("parse", [parse_links, parse_pharaoh])
def test_what_is_no_link_is_not_quoted(parse):
    with pytest.raises(ValueError, match="E506") as error:
        parse(SECRET)
    assert SECRET not in str(error.value)


TRANSLATION = Translation(
    "fr",
    "en",
    "le texte",
    sentences=[SentencePair(0, 8, 0, 8)],
    tokens=[(0, 2), (3, 8)],
).to_dict()
WRONG = [SECRET, [SECRET], {SECRET: SECRET}, [[SECRET] * 3], [{"a": SECRET}]]


@pytest.mark.parametrize("key", [key for key in TRANSLATION if key != "text"])
def test_translations_are_not_quoted(key):
    n_errors = 0
    for wrong in WRONG:
        data = {**TRANSLATION, key: wrong}
        try:
            Translation.from_dict(data)
        except ValueError as err:
            n_errors += 1
            # a key that is not known is named: keys are no text
            assert SECRET not in str(err).replace(f"unknown key '{SECRET}'", "")
    assert n_errors >= 3


@pytest.mark.parametrize(
    "key", ["score", "flags", "attention", "markers", "source_end"]
)
def test_sentences_of_translations_are_not_quoted(key):
    sentence = {**TRANSLATION["sentences"][0], key: SECRET}
    with pytest.raises(ValueError, match="E001") as error:
        Translation.from_dict({**TRANSLATION, "sentences": [sentence]})
    assert SECRET not in str(error.value)
