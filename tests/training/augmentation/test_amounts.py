from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from spacy_xner.training.augmentation.amounts import (
    NUMBER,
    convert,
    load_units,
    read_amount,
    vary_number,
    write_amount,
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
@example("0.000,0", "fr")
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


@pytest.mark.parametrize(
    "value,unit,expected",
    [
        (1000, "mg", {(1, "g")}),
        (1250, "mg", {(1.25, "g")}),
        # nobody says it so
        (750, "mg", {(750, "mg")}),
        (1100, "mg", {(1100, "mg")}),
        (0.25, "g", {(250, "mg")}),
        (4, "g", {(4000, "mg")}),
        (4.25, "g", {(4.25, "g")}),
        (0.1, "g", {(0.1, "g")}),
        (0.125, "mg", {(0.125, "mg"), (125, "µg")}),
        (0.3, "mg", {(0.3, "mg")}),
        (0, "mg", {(0, "mg")}),
        (500, "µg", {(0.5, "mg")}),
        (50, "µg", {(50, "µg")}),
        (1000, "ml", {(1000, "ml")}),
    ],
)
def test_amounts_in_neighbouring_units(value, unit, expected):
    assert {convert(value, unit, Random(i)) for i in range(40)} == expected


@given(st.integers(0, 8000), st.sampled_from(["g", "mg", "µg"]), st.randoms())
def test_converted_amounts_are_the_same(thousandths, unit, rng):
    scale = {"g": 1e6, "mg": 1e3, "µg": 1.0}
    value = thousandths / 8
    new, other = convert(value, unit, rng)
    assert new * scale[other] == pytest.approx(value * scale[unit])


@pytest.mark.parametrize(
    "value,grouped,text",
    [
        (1000, " ", "1 000"),
        (999, " ", "999"),
        (10000.5, ".", "10.000,5"),
        (100000, " ", "100 000"),
        (1234567, ".", "1.234.567"),
        (1000, None, "1000"),
    ],
)
def test_thousands_are_set_apart(value, grouped, text):
    assert write_amount(value, "de", grouped=grouped) == text


@pytest.mark.parametrize(
    "text,lang,some",
    [
        ("4000", "de", {"4000", "4.000", "4 000"}),
        ("4000", "fr", {"4000", "4 000"}),
        ("400", "de", {"400"}),
        ("4.000", "de", {"4.000", "4000"}),
        ("2.5", "fr", {"2.5", "2,5"}),
    ],
)
def test_ways_to_write_a_number(text, lang, some):
    found = {
        vary_number(text, lang, Random(i)).replace("\u00a0", " ") for i in range(200)
    }
    assert {number.replace("\u202f", " ") for number in found} == some
