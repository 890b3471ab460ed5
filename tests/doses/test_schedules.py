import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.doses.schedules import find_impossible


@pytest.mark.parametrize(
    "text",
    [
        "1-0-1",
        "1 - 0 - 0 - 1",
        "½-0-½",
        "1/2-0-1/2",
        "0,5-0-0,5",
        "0-0-0-20",
        "20-20-20",
        "10-0-8",
        "0-0-2-2-2-1",
        "3x täglich",
        "24 x /j",
        "30 fois par mois",
        "toutes les 72 heures",
        "alle 4-6 h",
        "every 4 to 6 hours",
        "à 8h, 12h, 16h et 20h",
        "um 24 Uhr",
        "at 7:30",
        "pendant 10 jours",
        "bis zum 31.12.",
        "until 12/31",
        "jusqu'au 14/05",
        "jusqu'au 2022-07-28",
        "bis 12-03-2021",
        "for 0.5 days",
        "",
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr", "de"])
def test_possible(text, lang):
    assert find_impossible(text, lang) is None


@pytest.mark.parametrize(
    "text,part",
    [
        ("0-0-0", "0-0-0"),
        ("täglich 0-0-0-0", "0-0-0-0"),
        ("1-0-10", "1-0-10"),
        ("1-0-500", "1-0-500"),
        ("1/0-0-1", "1/0-0-1"),
        ("0x täglich", "0x"),
        ("30 x täglich", "30 x"),
        ("30 fois par jour", "30 fois"),
        ("toutes les 0 heures", "toutes les 0 heures"),
        ("alle 8-6 h", "alle 8-6 h"),
        ("every 800 hours", "every 800 hours"),
        ("à 25h", "à 25h"),
        ("um 8:75", "um 8:75"),
        ("à 8h et 32h", "et 32h"),
        ("pendant 0 jours", "0 jours"),
        ("bis zum 32.01.", "32.01."),
        ("jusqu'au 12/13", None),
        ("bis zum 12.13.", "12.13."),
        ("until 13/32", "13/32"),
    ],
)
def test_impossible(text, part):
    assert find_impossible(text, "de") == part


@given(st.lists(st.integers(0, 4), min_size=3, max_size=6))
def test_only_empty_schemes_of_small_numbers_are_impossible(parts):
    scheme = "-".join(map(str, parts))
    assert (find_impossible(scheme, "de") == scheme) is (not any(parts))


@given(st.text(max_size=60))
def test_any_text_can_be_read(text):
    part = find_impossible(text, "fr")
    assert part is None or part in text
