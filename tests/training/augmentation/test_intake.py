from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.training.augmentation.intake import (
    DAY,
    HOURS,
    count_of,
    parts_of,
    read_scheme,
    relate,
    to_scheme,
    write_clock,
    write_frequency,
    write_parts,
    write_scheme,
)
from spacy_xner.training.augmentation.phrases import Phrase, load_phrases

LANGS = st.sampled_from(["fr", "de"])


@pytest.mark.parametrize(
    "text,counts",
    [
        ("1-0-1", ["1", "0", "1"]),
        ("1 - 0 - 1 - 0", ["1", "0", "1", "0"]),
        ("1–0–½", ["1", "0", "0.5"]),
        ("1/0/1", ["1", "0", "1"]),
        # a slash is a half beside other signs
        ("1/2-0-1", ["0.5", "0", "1"]),
        ("0,5/1/1", ["0.5", "1", "1"]),
        ("1 0 1", ["1", "0", "1"]),
        ("10-0-20", ["10", "0", "20"]),
        # no schemes: two counts, six, dates, words
        ("1-0", None),
        ("1-0-1-0-1-0", None),
        ("1-x-1", None),
        ("1 matin", None),
        ("", None),
    ],
)
def test_schemes_are_read(text, counts):
    assert read_scheme(text) == counts


@given(
    st.lists(st.sampled_from(["0", "0.5", "1", "2", "12"]), min_size=3, max_size=4),
    LANGS,
    st.randoms(use_true_random=False),
)
def test_a_written_scheme_says_the_same(counts, lang, rng):
    assert read_scheme(write_scheme(counts, lang, rng)) == counts


@pytest.mark.parametrize(
    "phrases,count",
    [
        ([], None),
        ([Phrase("number", {"n": "2"})], "2"),
        ([Phrase("half", {})], "0.5"),
        ([Phrase("one and a half", {})], "1.5"),
        ([Phrase("range", {"n": "1", "m": "2"})], None),
        ([Phrase("number", {"n": "2"}), Phrase("half", {})], None),
    ],
)
def test_one_count_or_none(phrases, count):
    assert count_of(phrases) == count


@pytest.mark.parametrize(
    "phrase,parts",
    [
        (Phrase("morning", {}), ("morning",)),
        (
            Phrase("parts 2", {"a": "noon", "b": "bedtime"}),
            ("noon", "bedtime"),
        ),
        (Phrase("times/day", {"n": "2"}), ("morning", "evening")),
        (Phrase("times/day", {"n": "4"}), DAY),
        # once a day says no part of it, and five times has none
        (Phrase("times/day", {"n": "1"}), None),
        (Phrase("times/day", {"n": "5"}), None),
        (Phrase("every hours", {"n": "8"}), None),
    ],
)
def test_parts_of_the_day(phrase, parts):
    assert parts_of(phrase) == parts


@pytest.mark.parametrize(
    "phrase,schemes",
    [
        (Phrase("morning", {}), ["2 0 0", "2 0 0 0"]),
        (Phrase("bedtime", {}), ["0 0 0 2"]),
        (Phrase("times/day", {"n": "1"}), ["2 0 0", "2 0 0 0"]),
        (Phrase("times/day", {"n": "3"}), ["2 2 2", "2 2 2 0"]),
        (Phrase("times/day", {"n": "4"}), ["2 2 2 2"]),
        (Phrase("times/day", {"n": "6"}), []),
        (Phrase("every hours", {"n": "8"}), []),
        (Phrase("as needed", {}), []),
    ],
)
def test_schemes_of_what_is_said(phrase, schemes):
    made = [to_scheme(phrase, "2", Random(seed)) for seed in range(40)]
    assert {" ".join(counts) for counts in made if counts} == set(schemes)
    assert (None in made) is not bool(schemes)


def count_intakes(phrase):
    """Count how often a day something is taken."""
    if phrase.kind == "times/day":
        return int(phrase.values["n"])
    if phrase.kind == "every hours":
        return 24 // int(phrase.values["n"])
    return 1 if phrase.kind in DAY else int(phrase.kind.split()[-1])


PHRASES = st.one_of(
    st.sampled_from(DAY).map(lambda part: Phrase(part, {})),
    st.integers(1, 4).map(lambda n: Phrase("times/day", {"n": str(n)})),
    st.sampled_from(["6", "8", "12", "24"]).map(
        lambda n: Phrase("every hours", {"n": n})
    ),
    st.lists(st.sampled_from(DAY), min_size=2, max_size=4, unique=True).map(
        lambda parts: write_parts(sorted(parts, key=DAY.index))
    ),
    st.sampled_from([hours for some in HOURS.values() for hours in some]).map(
        write_clock
    ),
)


@given(PHRASES, st.randoms(use_true_random=False), LANGS, st.booleans())
def test_what_is_related_is_taken_as_often(phrase, rng, lang, short):
    other = relate(phrase._replace(join=" und "), rng)
    assert count_intakes(other) == count_intakes(phrase)
    assert other.kind != phrase.kind and other.join == " und "
    # and can be written and read again
    table = load_phrases(lang)
    text = write_frequency(table, [other], rng, short=short, slash=False)
    assert text == text.strip() and text and not text.startswith(("/", "x"))


@pytest.mark.parametrize("kind", ["as needed", "weekly", "every days"])
def test_what_has_no_number_of_intakes_stays(kind):
    phrase = Phrase(kind, {"n": "2"})
    assert relate(phrase, Random(0)) is phrase
    assert relate(Phrase("times/day", {"n": "5"}), Random(0)).values == {"n": "5"}
    every = Phrase("every hours", {"n": "5"})
    assert relate(every, Random(0)) is every


def test_two_phrases_keep_what_stands_between():
    table = load_phrases("fr")
    phrases = [Phrase("morning", {}), Phrase("evening", {}, " + ")]
    for seed in range(20):
        text = write_frequency(table, phrases, Random(seed), short=False)
        assert " + " in text and not text.startswith(("/", "x"))
