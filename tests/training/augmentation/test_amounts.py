from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.training.augmentation.amounts import (
    NUMBER,
    load_units,
    read_amount,
    vary_number,
)

LANGS = st.sampled_from(["fr", "de"])


@pytest.mark.parametrize(
    "text,lang,value",
    [
        ("1.000", "de", 1000.0),
        ("1.000", "fr", 1.0),
        ("1 000", "fr", 1000.0),
        ("1\u202f000,5", "fr", 1000.5),
        ("1.000,5", "fr", 1000.5),
        ("1.000.000", "fr", 1_000_000.0),
        ("1.000.000", "de", 1_000_000.0),
        ("0.500.000", "de", 500_000.0),
        ("0,125", "de", 0.125),
        ("0.125", "fr", 0.125),
    ],
)
def test_points_and_blanks_between_digits(text, lang, value):
    assert read_amount(text, lang) == value


@given(
    st.from_regex(NUMBER, fullmatch=True, alphabet="0123456789., \u00a0\u202f"), LANGS
)
def test_every_number_of_a_text_is_read(text, lang):
    assert read_amount(text, lang) >= 0
    assert len(load_units(lang).find(f"{text} mg")) <= 1


@given(
    st.from_regex(NUMBER, fullmatch=True, alphabet="0123456789., "), LANGS, st.randoms()
)
def test_varied_numbers_keep_their_value(text, lang, rng):
    varied = vary_number(text, lang, rng)
    assert read_amount(varied, lang) == read_amount(text, lang)


@pytest.mark.parametrize(
    "lang,expected", [("de", {"2,125"}), ("fr", {"2,125", "2.125"})]
)
def test_a_point_that_would_mean_thousands_is_not_written(lang, expected):
    assert {vary_number("2,125", lang, Random(i)) for i in range(60)} == expected
