import builtins
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.projectors import surface
from spacy_xner.projectors.surface import (
    fold,
    lcs_length,
    readings,
    same_numbers,
    same_units,
    string_similarity,
    surface_similarity,
    token_pieces,
)


def pieces(text, lang=""):
    return token_pieces(text.split(), None, lang)


@pytest.mark.parametrize(
    "text,lang,values",
    [
        ("500", "en", ("500",)),
        ("0.50", "en", ("0.5",)),
        ("0,5", "fr", ("0.5",)),
        ("1,000", "en", ("1000",)),
        ("1,000", "de", ("1",)),
        ("2.500", "en", ("2.5",)),
        ("2.500", "de", ("2500",)),
        ("47.5", "de", ("47.5",)),
        ("0.125", "de", ("0.125",)),
        ("1.000", "fr", ("1", "1000")),
        ("1,000", "", ("1", "1000")),
        ("1,000.50", "en", ("1000.5",)),
        ("1.000,50", "de", ("1000.5",)),
        ("1.000.000", "de", ("1000000",)),
        ("1\u202f000", "fr", ("1000",)),
        ("1\u00a0000,5", "fr", ("1000.5",)),
        ("12.03.2024", "de", ("12.03.2024",)),
        ("007", "en", ("7",)),
    ],
)
def test_readings(text, lang, values):
    assert readings(text, lang) == values


@pytest.mark.parametrize(
    "source,target,lang",
    [
        ("500 mg", "500 mg", "fr"),
        ("500 mg", "500mg", "fr"),
        ("0.5 mg", "0,5 mg", "fr"),
        ("5 mcg", "5 µg", "fr"),
        ("5 mcg", "5 \u03bcg", "de"),
        ("5 ug", "5 Mikrogramm", "de"),
        ("100 IU", "100 UI", "fr"),
        ("100 IU", "100 I.E.", "de"),
        ("100 units", "100 Einheiten", "de"),
        ("1,000 IU", "1.000 IE", "de"),
        ("0.9%", "0,9 %", "de"),
        ("1/2", "½", "fr"),
        ("1.5", "1½", "de"),
        ("Lasix", "LASIX", "fr"),
        ("1-0-1", "1 - 0 - 1", "de"),
    ],
)
def test_copies_are_equal(source, target, lang):
    assert surface_similarity(pieces(source, "en"), pieces(target, lang)) == 1.0


@pytest.mark.parametrize(
    "source,target,lang",
    [
        ("500 mg", "50 mg", "fr"),
        ("500 mg", "500 g", "fr"),
        ("500 mg", "500", "fr"),
        ("mg", "500 mg", "fr"),
    ],
)
def test_other_quantities_are_not_alike(source, target, lang):
    assert surface_similarity(pieces(source, "en"), pieces(target, lang)) == 0.0


def test_a_copied_string_can_read_as_another_number():
    left, right = pieces("2.500 mg", "en"), pieces("2.500 mg", "de")
    assert surface_similarity(left, right) == 1.0
    assert not same_numbers(left, right)


def test_similar_names_ignore_accents_and_case():
    similar = surface_similarity(pieces("Paracetamol"), pieces("paracétamol"))
    assert similar == 1.0
    other = surface_similarity(pieces("ibuprofen"), pieces("ibuprofène"))
    assert 0.9 < other < 1.0
    assert surface_similarity([], pieces("x")) == 0.0


@pytest.mark.parametrize(
    "source,target,lang,same",
    [
        ("two", "2", "fr", True),
        ("one", "une", "fr", True),
        ("1", "un", "fr", True),
        ("a", "1", "fr", True),
        ("1 to 2", "1 à 2", "fr", True),
        ("half", "demi", "fr", True),
        ("two", "drei", "de", False),
        ("2", "", "fr", False),
        ("tablets", "2", "fr", False),
        ("10 10", "10", "fr", False),
        ("1,500", "1 500", "fr", True),
        ("1 500", "1500", "fr", True),
        ("20 40", "40 20", "fr", True),
        ("the", "une", "fr", True),
    ],
)
def test_same_numbers(source, target, lang, same):
    assert same_numbers(pieces(source, "en"), pieces(target, lang)) is same


def test_same_units():
    assert same_units(pieces("5 mg / 2 ml"), pieces("5 milligrammes / 2 ml"))
    assert not same_units(pieces("5 mg"), pieces("5 mg mg"))


def test_number_over_several_tokens():
    words, spaces = (
        ["1", "\u202f", "000", "UI", "/j"],
        [False, False, True, False, False],
    )
    found = token_pieces(words, spaces, "fr")
    assert [(p.first, p.last, p.canonical) for p in found] == [
        (0, 2, "#1000"),
        (3, 3, "u:iu"),
        (4, 4, "/"),
        (4, 4, "j"),
    ]
    assert [(p.left, p.right) for p in found] == [
        (True, True),
        (True, True),
        (True, False),
        (False, True),
    ]
    assert found[2].joined


@given(st.text(max_size=12), st.text(max_size=12))
def test_lcs_agrees_with_the_table(a, b):
    row = [0] * (len(b) + 1)
    for x in a:
        last = row
        row = [0]
        for j, y in enumerate(b):
            row.append(last[j] + 1 if x == y else max(last[j + 1], row[j]))
    assert lcs_length(a, b) == row[-1]


@given(st.text(max_size=20), st.text(max_size=20))
def test_rapidfuzz_gives_the_same(a, b):
    fuzzy = pytest.importorskip("rapidfuzz.distance")
    assert fuzzy.LCSseq.similarity(a, b) == lcs_length(a, b)


@given(st.text(max_size=10), st.text(max_size=10))
def test_string_similarity_is_a_symmetric_share(a, b):
    value = string_similarity(a, b)
    assert 0.0 <= value <= 1.0
    assert value == string_similarity(b, a)
    assert (value == 1.0) == (a == b)


def test_works_without_rapidfuzz(monkeypatch):
    real = builtins.__import__

    def fail(name, *args, **kwargs):
        if name.startswith("rapidfuzz"):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(surface, "_LCS", [])
    monkeypatch.setattr(builtins, "__import__", fail)
    string_similarity.cache_clear()
    assert string_similarity("metformin", "metformine") == 18 / 19
    assert surface._LCS[0] is lcs_length
    string_similarity.cache_clear()


@given(st.text(max_size=30), st.sampled_from(["", "en", "fr", "de"]))
def test_any_text_has_pieces(text, lang):
    found = token_pieces([text], None, lang)
    assert all(p.first == p.last == 0 for p in found)
    assert bool(found) == bool(text.strip())


@given(st.lists(st.sampled_from(["1", ",", "5", "mg", ".", "x", "\u202f", "I.E."])))
def test_pieces_tile_the_tokens(words):
    spaces = [k % 3 == 0 for k in range(len(words))]
    found = token_pieces(words, spaces, "fr")
    assert all(p.first <= p.last for p in found)
    assert all(a.last <= b.first for a, b in pairwise(found))
    covered = {t for p in found for t in range(p.first, p.last + 1)}
    assert covered == {t for t, word in enumerate(words) if word.strip()}


def test_fold():
    assert fold("Gélule") == "gelule"
    assert fold("Straße") == "strasse"
