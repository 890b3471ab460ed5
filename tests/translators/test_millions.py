"""Millions are numbers of their own: one that gets lost is another dose."""

import pytest

from spacy_xner.translators.numbers import numbers_differ, write_millions
from spacy_xner.translators.units import units_differ


@pytest.mark.parametrize(
    "source,target,lang",
    [
        ("2.4 million units", "2,4 Millionen Einheiten", "de"),
        ("2.4 million units", "2,4 millions d'unités", "fr"),
        ("3 million units", "3 MUI", "fr"),
        ("3 million units", "3 000 000 UI", "fr"),
        ("3 million units", "3.000.000 IE", "de"),
        ("0.5 million units", "500 000 UI", "fr"),
        ("9 million IU", "9 Mio. IE", "de"),
        ("9 million IU", "9 Mio IE", "de"),
        ("1 million people", "1 Million Menschen", "de"),
        ("one million units", "1 Million Einheiten", "de"),
        ("a million units", "un million d'unités", "fr"),
        ("1 million units", "eine Million Einheiten", "de"),
    ],
)
def test_the_same_number_of_millions(source, target, lang):
    langs = {"source_lang": "en", "target_lang": lang}
    assert not numbers_differ(source, target, **langs)
    assert not units_differ(source, target, **langs)


@pytest.mark.parametrize(
    "source,target,lang",
    [
        ("2.4 million units", "2,4 Einheiten", "de"),
        ("3 million units", "3 unités", "fr"),
        ("3 units", "3 millions d'unités", "fr"),
        ("9 million IU", "900.000 IE", "de"),
    ],
)
def test_a_lost_or_new_million(source, target, lang):
    assert numbers_differ(source, target, source_lang="en", target_lang=lang)


@pytest.mark.parametrize("target", ["2,4", "2,4 Millionen"])
def test_a_lost_unit_behind_a_million(target):
    langs = {"source_lang": "en", "target_lang": "de"}
    assert units_differ("2.4 million units", target, **langs)


@pytest.mark.parametrize(
    "text", ["3 mm", "5 ml", "10 mg", "2 minutes", "4 M", "1 mill"]
)
def test_other_words_stay(text):
    assert write_millions(text) == text
