import gzip
import importlib.util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.translators.casing import (
    Casing,
    fold,
    get_casing,
    learn_casing,
    parse_casing,
    write_casing,
)

ROOT = Path(__file__).parents[2]


@given(st.text())
def test_small_letters_are_as_many_as_the_letters(text):
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_letters_with_a_longer_small_form_stay():
    assert fold("İZMİR ẞ") == "İzmİr ß"


def test_words_inside_of_sentences_are_learnt():
    texts = ["Nach dem Essen eine Tablette (retard) mit COPD"] * 3
    forms = learn_casing(texts).forms
    assert forms["essen"] == "Essen" and forms["copd"] == "COPD"
    assert forms["dem"] == "dem"
    # the first word says nothing
    assert "nach" not in forms


@pytest.mark.parametrize(
    "texts",
    [
        ["the Metoprolol"] * 2,
        ["the metoprolol", "the Metoprolol"] * 5,
        ["the METOPROLOL 50"] * 5,
        ["Begin. Metoprolol"] * 5,
        ["TAKE THE TABLETS NOW"] * 5,
    ],
    ids=["rare", "undecided", "capitals", "sentence start", "text in capitals"],
)
def test_what_proves_nothing_is_not_learnt(texts):
    forms = learn_casing(texts).forms
    assert not {"metoprolol", "tablets"} & set(forms)


def test_names_are_known_even_when_never_seen():
    casing = learn_casing(
        ["le métoprolol ici"] * 3, names=["Metoprolol", "Métoprolol", "acide a"]
    )
    assert casing.forms["métoprolol"] == "métoprolol"
    assert casing.forms["metoprolol"] == "Metoprolol"
    assert casing.names == {"métoprolol", "metoprolol"}


def test_accents_that_capitals_lack_are_found():
    casing = Casing(
        {"comprimés": "comprimés", "pâte": "pâte", "pâté": "pâté"}, frozenset()
    )
    assert casing.find("comprimes") == "comprimés"
    assert casing.find("pate") is None
    assert casing.find("pâte") == "pâte"


def test_a_table_is_written_and_read(tmp_path):
    casing = Casing(
        {"essen": "Essen", "copd": "COPD", "aspirin": "Aspirin"}, frozenset(["aspirin"])
    )
    write_casing(tmp_path / "a.txt.gz", casing, notes=["Made up"])
    write_casing(tmp_path / "b.txt.gz", casing, notes=["Made up"])
    data = (tmp_path / "a.txt.gz").read_bytes()
    assert data == (tmp_path / "b.txt.gz").read_bytes()
    assert parse_casing(data, name="a") == casing


@pytest.mark.parametrize(
    "data", [b"Essen", gzip.compress(b"\xff\xfe"), gzip.compress(b"Essen")[:-9]]
)
def test_a_damaged_table_is_named(data):
    with pytest.raises(ValueError, match=r"E133.*de\.txt\.gz"):
        parse_casing(data, name="de.txt.gz")


@pytest.mark.parametrize(
    "lang,word,form",
    [
        ("en", "tablet", "tablet"),
        ("en", "copd", "COPD"),
        ("en", "lipitor", "Lipitor"),
        ("fr", "bpco", "BPCO"),
        ("fr", "gélule", "gélule"),
        ("de", "tropfen", "Tropfen"),
        ("de", "einnehmen", "einnehmen"),
    ],
)
def test_tables_that_ship(lang, word, form):
    casing = get_casing(lang)
    assert casing.find(word) == form
    assert casing.names <= set(casing.forms)
    assert all(fold(form) == word for word, form in casing.forms.items())


def test_other_languages_have_no_table():
    assert get_casing("xx") is None


def test_the_script_makes_tables(tmp_path):
    spec = importlib.util.spec_from_file_location(
        "casing", ROOT / "scripts" / "casing.py"
    )
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    corpus = tmp_path / "en-de.tsv"
    pairs = ["I see the Zebra\tIch sehe das Zebra", "All of it\tAlles"] * 2
    pairs += ["We fed a zebra\tHier ein Zebra", "We fed the zebra\tDort ein Zebra"]
    pairs += ["You fed the zebra\tDa ein Zebra"]
    corpus.write_text("\n".join(pairs), encoding="utf-8")
    script.main(tmp_path / "out", [corpus], note="Made up", texts=200)
    tables = {
        lang: parse_casing(
            (tmp_path / "out" / f"{lang}.txt.gz").read_bytes(), name=lang
        )
        for lang in ("en", "fr", "de")
    }
    # each sentence counts once
    assert tables["en"].forms["zebra"] == "zebra"
    assert tables["de"].forms["zebra"] == "Zebra"
    assert tables["fr"].forms["mg"] == "mg" and "zebra" not in tables["fr"].forms
    assert "metoprolol" in tables["en"].names
