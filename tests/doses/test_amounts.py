import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.doses.amounts import (
    find_number_texts,
    get_reading_lang,
    has_unit,
    read_amount,
    read_count,
    read_number,
)


@pytest.mark.parametrize(
    "text,lang,values,unit",
    [
        ("500 mg", "fr", (500,), "mg"),
        ("500mg", "en", (500,), "mg"),
        ("500-mg", "en", (500,), "mg"),
        ("47,5 mg", "de", (47.5,), "mg"),
        ("0.125 mg", "en", (0.125,), "mg"),
        ("1.000 mg", "de", (1000,), "mg"),
        ("1.000 mg", "fr", (1, 1000), "mg"),
        ("1,000 mg", "en", (1000,), "mg"),
        ("100 000 UI", "fr", (100_000,), "unit"),
        ("20.000 I.E.", "de", (20_000,), "unit"),
        ("1,2 Mio. I.E.", "de", (1_200_000,), "unit"),
        ("16 E", "de", (16,), "unit"),
        ("75 μg", "fr", (75,), "µg"),
        ("75 mcg", "en", (75,), "µg"),
        ("0,9 %", "fr", (0.9,), "%"),
        ("up to 10 units", "en", (10,), "unit"),
        ("½ l", "de", (0.5,), "l"),
    ],
)
def test_amounts_are_read(text, lang, values, unit):
    amount = read_amount(text, lang)
    assert amount is not None
    assert (amount.values, amount.unit, amount.per) == (values, unit, False)


@pytest.mark.parametrize("text", ["5 mg/ml", "75 mg/m²", "25 µg/h", "2 mg per kg"])
def test_amounts_for_each_of_something(text):
    amount = read_amount(text, "en")
    assert amount is not None and amount.per


@pytest.mark.parametrize(
    "text", ["", "mg", "500", "16/12,5 mg", "500 mg/30 mg/x y", "200-400 mg", "a lot"]
)
def test_what_is_no_single_amount(text):
    amount = read_amount(text, "de")
    assert amount is None or amount.per


@pytest.mark.parametrize(
    "text,lang,counts",
    [
        ("1", "fr", (1,)),
        ("1-2", "de", (1, 2)),
        ("1 à 2", "fr", (1, 2)),
        ("½", "de", (0.5,)),
        ("1½", "de", (1.5,)),
        ("1 1/2", "en", (1.5,)),
        ("1/4", "fr", (0.25,)),
        ("bis zu 3", "de", (3,)),
        ("deux", "fr", (2,)),
        ("two", "en", (2,)),
        ("une", "fr", ()),
        ("eine", "de", ()),
        ("a", "en", ()),
        ("5 ml", "fr", ()),
        ("two", "xx", ()),
        ("1/0", "de", ()),
    ],
)
def test_counts_are_read(text, lang, counts):
    assert read_count(text, lang) == counts


@pytest.mark.parametrize(
    "text,has",
    [("5 mg", True), ("5mg", True), ("5 %", True), ("5", False), ("400/80", False)],
)
def test_units_are_seen(text, has):
    assert has_unit(text) is has


def test_the_mark_decides_how_numbers_are_read():
    assert get_reading_lang("de", ",") == "de"
    assert get_reading_lang("de", ".") == "en"
    assert get_reading_lang("en", ",") == "de"
    assert get_reading_lang("de", "") == ""
    assert read_number("1.000", "") == (1, 1000)


def test_nonsense_has_no_value():
    assert read_number("1.2.3", "de") == ()
    assert find_number_texts("1.2.3 und 1 000,5") == ["1.2.3", "1 000,5"]


@given(st.decimals(min_value=0, max_value=900, places=2), st.sampled_from(["fr", "de"]))
def test_a_decimal_has_one_value_with_either_mark(number, lang):
    with_comma = read_number(str(number).replace(".", ","), lang)
    assert with_comma == read_number(str(number), "en") == (float(number),)


@given(st.text(max_size=40), st.sampled_from(["en", "fr", "de", ""]))
def test_any_text_can_be_read(text, lang):
    amount = read_amount(text, lang)
    assert amount is None or all(value >= 0 for value in amount.values)
    assert all(count >= 0 for count in read_count(text, lang))
