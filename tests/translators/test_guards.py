import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.translators.guards import (
    FLAGS,
    check,
    is_copy,
    is_odd_length,
    is_repetitive,
)
from spacy_xner.translators.numbers import find_numbers, numbers_differ
from spacy_xner.translators.units import find_units, units_differ

FINE = [
    # decimals and thousands
    ("en", "fr", "0.5 mg", "0,5 mg"),
    ("en", "de", "47.5 mg", "47,5 mg"),
    ("en", "fr", "1,000 mg", "1 000 mg"),
    ("en", "fr", "1,000 mg", "1\u202f000 mg"),
    ("en", "fr", "1,000 mg", "1\u00a0000 mg"),
    ("en", "fr", "1,000 mg", "1000 mg"),
    ("en", "de", "10,000 IU", "10.000 IE"),
    ("en", "de", "1,000,000 units", "1.000.000 Einheiten"),
    ("en", "de", "1,500.5 mg", "1.500,5 mg"),
    ("de", "en", "1'000 mg", "1,000 mg"),
    ("de", "fr", "0,125 mg", "0,125 mg"),
    ("en", "fr", "2.50 mg", "2,5 mg"),
    ("en", "fr", ".5 mg", "0,5 mg"),
    ("en", "fr", "take 2 500 mg tablets", "prendre 2 comprimés de 500 mg"),
    # fractions and words
    ("en", "fr", "½ tablet", "0,5 comprimé"),
    ("en", "fr", "1/2 tablet", "½ comprimé"),
    ("en", "de", "1½ tablets", "1,5 Tabletten"),
    ("en", "de", "1 1/2 tablets", "1½ Tabletten"),
    ("en", "de", "1.5 tablets", "anderthalb Tabletten"),
    ("en", "fr", "½ tablet", "un demi-comprimé"),
    ("en", "fr", "half a tablet", "1/2 comprimé"),
    ("en", "de", "half a tablet", "eine halbe Tablette"),
    ("en", "de", "a tablet", "1 Tablette"),
    ("en", "fr", "1 tablet", "un comprimé"),
    ("fr", "en", "une gélule", "1 capsule"),
    ("de", "en", "eine Tablette", "1 tablet"),
    ("en", "fr", "two tablets", "2 comprimés"),
    ("en", "de", "25 days", "fünfundzwanzig Tage"),
    ("fr", "de", "vingt-cinq jours", "25 Tage"),
    ("en", "fr", "seventy-five", "75"),
    ("fr", "en", "quatre-vingt-dix", "90"),
    ("fr", "en", "septante-deux", "72"),
    ("en", "fr", "two hundred and fifty", "250"),
    ("de", "en", "zweihundertfünfzig", "250"),
    ("de", "fr", "zehntausend", "10 000"),
    ("en", "de", "type II diabetes", "Typ-2-Diabetes"),
    # frequencies
    ("en", "fr", "twice daily", "2 fois par jour"),
    ("en", "fr", "twice daily", "2x par jour"),
    ("en", "de", "twice daily", "2x täglich"),
    ("en", "de", "daily", "1x täglich"),
    ("en", "de", "once daily", "1 x täglich"),
    ("en", "fr", "bid", "2 fois par jour"),
    ("en", "fr", "b.i.d.", "2 fois par jour"),
    ("en", "de", "TID", "3x täglich"),
    ("en", "fr", "q.i.d.", "4 fois par jour"),
    ("de", "en", "3x täglich", "t.i.d."),
    ("de", "en", "3x täglich", "three times daily"),
    ("de", "en", "zweimal täglich", "2 times a day"),
    ("en", "fr", "every other day", "1 jour sur 2"),
    ("en", "fr", "every other day", "tous les 2 jours"),
    ("en", "de", "every second day", "jeden 2. Tag"),
    ("en", "fr", "the 3rd day", "le troisième jour"),
    ("en", "de", "27 February", "am siebenundzwanzigsten Februar"),
    ("en", "fr", "q6h", "toutes les 6 h"),
    ("en", "de", "every 6 hours", "alle 6 Stunden"),
    ("en", "de", "every 6 hours", "6-stündlich"),
    ("en", "fr", "every 4-6 hours", "toutes les 4 à 6 heures"),
    # intake schemes
    ("de", "en", "1-0-1", "1-0-1"),
    ("de", "en", "1-0-1", "1 in the morning and 1 in the evening"),
    ("de", "fr", "1 - 0 - 1", "1 matin, 1 soir"),
    ("de", "en", "½-0-½", "half in the morning and half in the evening"),
    ("de", "en", "10-0-8 IE", "10 units in the morning, 8 units in the evening"),
    # times
    ("en", "fr", "at 7 am", "à 7h"),
    ("en", "fr", "at 7 am", "à 7 heures"),
    ("en", "de", "at 7 pm", "um 19 Uhr"),
    ("en", "fr", "at 7:30 p.m.", "à 19h30"),
    ("en", "de", "at 7:00 am", "um 7 Uhr"),
    ("en", "de", "at 12 am", "um 0 Uhr"),
    ("en", "fr", "at noon", "à 12 h"),
    ("fr", "en", "à 19h", "at 7 pm"),
    ("de", "en", "um 19.30 Uhr", "at 7:30 pm"),
    ("en", "de", "at 2:30 in the afternoon", "um 14:30 Uhr"),
    ("en", "fr", "at 10 o'clock", "à 22 h"),
    # dates
    ("de", "en", "bis zum 12.03.", "until 12/03"),
    ("de", "en", "bis zum 12.03.", "until March 12"),
    ("en", "fr", "on March 12, 2021", "le 12/03/2021"),
    ("en", "de", "03/12/2021", "12.03.2021"),
    ("de", "fr", "am 12.03.2021", "le 12 mars 2021"),
    # names with digits
    ("en", "fr", "vitamin B12 and HbA1c", "vitamine B12 et HbA1c"),
    ("en", "de", "CO2 and m²", "CO₂ und m2"),
    # units
    ("en", "fr", "100 mcg", "100 µg"),
    ("en", "fr", "100 \u00b5g", "100 \u03bcg"),
    ("en", "de", "100 micrograms", "100 Mikrogramm"),
    ("en", "fr", "500 IU", "500 UI"),
    ("en", "de", "500 IU", "500 I.E."),
    ("en", "de", "10 units", "10 Einheiten"),
    ("en", "de", "10 units", "10 IE"),
    ("en", "fr", "10 U", "10 unités"),
    ("en", "fr", "5 mL", "5 ml"),
    ("en", "fr", "5 cc", "5 ml"),
    ("en", "fr", "5 milliliters", "5 ml"),
    ("en", "fr", "ten milligrams", "10 mg"),
    ("en", "de", "500mg", "500 mg"),
    ("en", "fr", "500-mg tablet", "comprimé de 500 mg"),
    ("en", "fr", "10-20 mg", "10 mg à 20 mg"),
    ("en", "de", "10 mg to 20 mg", "10 bis 20 mg"),
    ("en", "fr", "500/30 mg", "500 mg/30 mg"),
    ("en", "fr", "500-1,000 mg", "500-1 000 mg"),
    ("en", "de", "500-1,000 mg", "500 mg bis 1.000 mg"),
    ("en", "fr", "1/2 l of water", "½ litre d'eau"),
    ("en", "de", "5 mg/kg per hour", "5 mg/kg/h"),
    ("en", "fr", "5 percent", "5 %"),
    ("en", "fr", "5 %", "5 pour cent"),
    ("en", "de", "40 mEq", "40 mval"),
    ("en", "fr", "she lost 20 lbs", "elle a perdu 20 livres"),
    ("en", "fr", "the intensive care unit", "les soins intensifs"),
    ("en", "de", "e.g. 5 g, i.e. a lot", "z.B. 5 g, d.h. viel"),
    ("de", "en", "5 mg u. 10 mg", "5 mg and 10 mg"),
    ("en", "fr", "by the family", "par l'entourage"),
    ("en", "de", "two hours", "2 Stunden"),
]


@pytest.mark.parametrize("source_lang,target_lang,source,target", FINE)
def test_numbers_and_units_without_false_alarm(
    source_lang, target_lang, source, target
):
    langs = {"source_lang": source_lang, "target_lang": target_lang}
    assert not numbers_differ(source, target, **langs)
    assert not units_differ(source, target, **langs)


@pytest.mark.parametrize(
    "source_lang,target_lang,source,target",
    [
        ("en", "fr", "500 mg", "50 mg"),
        ("en", "fr", "500 mg", "mg"),
        ("en", "fr", "aspirin", "aspirine 500"),
        ("en", "fr", "0.5 mg", "5 mg"),
        ("en", "fr", "0.5 mg", "0,05 mg"),
        ("en", "de", "1,000 mg", "1,000 mg"),
        ("de", "en", "1.000 mg", "1.000 mg"),
        ("en", "fr", "5 mg and 5 mg", "5 mg"),
        ("en", "fr", "2 tablets twice daily", "comprimés deux fois par jour"),
        ("en", "fr", "twice daily", "3 fois par jour"),
        ("en", "de", "daily", "2x täglich"),
        ("en", "de", "bid", "3x täglich"),
        ("en", "de", "2 tablets", "Tabletten"),
        ("en", "fr", "for 7 days", "pendant une semaine"),
        ("de", "en", "1-0-1", "1 in the morning"),
        ("de", "en", "1-0-1", "in the morning and in the evening"),
        ("en", "de", "at 7 am", "um 19 Uhr"),
        ("en", "de", "at 7:30 am", "um 7 Uhr"),
        ("en", "fr", "half a tablet", "2 comprimés"),
        ("en", "fr", "½ tablet", "1 comprimé"),
        ("en", "fr", "1/2 tablet", "2 comprimés"),
        ("en", "fr", "231 mg", "239 mg"),
        ("en", "de", "100", "hundertfünf"),
        ("de", "en", "12.03.2021", "12.03.2022"),
    ],
)
def test_changed_numbers_are_found(source_lang, target_lang, source, target):
    langs = {"source_lang": source_lang, "target_lang": target_lang}
    assert numbers_differ(source, target, **langs)
    assert "numbers" in check(source, target, **langs)


@pytest.mark.parametrize(
    "source_lang,target_lang,source,target",
    [
        ("en", "fr", "500 mg", "500 g"),
        ("en", "fr", "500 mcg", "500 mg"),
        ("en", "fr", "500 mg", "500"),
        ("en", "de", "5", "5 ml"),
        ("en", "de", "10 units", "10 mg"),
        ("en", "fr", "10 mg and 5 mg", "10 mg et 5"),
        ("en", "fr", "5 mg/ml", "5 mg"),
        ("en", "fr", "every 6 hours", "tous les 6 jours"),
        ("en", "de", "30 minutes", "30 Stunden"),
        ("en", "fr", "5 %", "5"),
        ("en", "fr", "mg per liter", "mg"),
    ],
)
def test_changed_units_are_found(source_lang, target_lang, source, target):
    langs = {"source_lang": source_lang, "target_lang": target_lang}
    assert units_differ(source, target, **langs)
    assert "units" in check(source, target, **langs)


@pytest.mark.parametrize(
    "text,lang,values",
    [
        ("", "en", []),
        ("no numbers", "en", []),
        ("1,000", "en", [1000]),
        ("1,000", "fr", [1]),
        ("1.000", "de", [1000]),
        ("0,5 und 2.5", "de", [0.5, 2.5]),
        ("x10", "en", [10]),
        ("5-10", "en", [5, 10]),
        ("½", "en", [0.5]),
        ("2½", "en", [2.5]),
        ("7 pm", "en", [19]),
        ("10⁹", "en", [10, 9]),
    ],
)
def test_likeliest_reading(text, lang, values):
    tokens = find_numbers(text, lang=lang)
    found = [float(v) for token in tokens for v in token.readings[0]]
    assert found == values


@pytest.mark.parametrize(
    "text,lang,units",
    [
        ("5 mg, 5 g", "en", {"mg": 1, "g": 1}),
        ("a g string", "en", {}),
        ("10 ie", "en", {}),
        ("10 IE", "de", {"unit": 1}),
        ("10-20-30 mg", "en", {"mg": 3}),
        ("mg/kg", "en", {"mg": 1, "kg": 1}),
        ("COVID-19 he", "en", {}),
        ("5mg.", "en", {"mg": 1}),
        ("5 mgx", "en", {}),
        # fragments, as cells of tables are
        ("mg", "en", {"mg": 1}),
        ("ml/h", "fr", {"ml": 1, "hour": 1}),
        ("g", "en", {}),
        ("units", "en", {}),
        ("/g", "de", {"g": 1}),
        ("10/20 mg |", "en", {"mg": 2}),
        ("0-10-20 mg", "en", {"mg": 2}),
        ("5 u. 10 mg", "de", {"mg": 1}),
        ("5 U und 10 U", "de", {"unit": 2}),
        ("ten  mg", "en", {"mg": 1}),
    ],
)
def test_find_units(text, lang, units):
    assert dict(find_units(text, lang=lang)) == units


@pytest.mark.parametrize(
    "source,target,flags",
    [
        ("", "", []),
        ("  ", "x", []),
        ("The pain is gone.", "", ["empty"]),
        ("The pain is gone.", " \n", ["empty"]),
        ("Take 5 mg.", "", ["empty", "numbers", "units"]),
        ("The pain is gone.", "The pain  is GONE.", ["copy"]),
        ("Metoprolol 25 mg 1-0-1", "Metoprolol 25 mg 1-0-1", []),
        ("Aspirin, Metoprolol", "Aspirin, Metoprolol", []),
        ("The pain is gone now, finally.", "Parti.", ["length_ratio"]),
        ("The pain is gone now.", "La douleur a disparu. " * 3, ["length_ratio"]),
        ("Short text here.", "x" * 9 + " y" * 40, []),
        ("The pain is gone now.", "La douleur a disparu.", []),
        # fragments: nothing but a number and a unit
        ("50 mg", "50", ["units"]),
        ("50 mg", "mg", ["numbers"]),
        ("50 mg", "5 mg", ["numbers"]),
        ("50 mg", "50 g", ["units"]),
        ("50 mg", "50 mg 50 mg", ["numbers", "units"]),
        ("50 mg", "", ["empty", "numbers", "units"]),
        ("50 mg bid", "", ["empty", "numbers", "units", "abbreviations"]),
        ("-", "-", []),
        ("-", "", ["empty"]),
        ("50 mg", "50 mg", []),
    ],
)
def test_check(source, target, flags):
    found = check(source, target, source_lang="en", target_lang="fr")
    if source == "Short text here.":
        found = [flag for flag in found if flag != "repetition"]
    assert found == flags


@pytest.mark.parametrize(
    "target,flags", [("Bon.", ["truncated"]), ("", ["empty", "truncated"])]
)
def test_truncated_is_passed_on(target, flags):
    found = check("Good.", target, source_lang="en", target_lang="fr", truncated=True)
    assert found == flags


@pytest.mark.parametrize(
    "source,target,repetitive",
    [
        ("a", "b c d " * 3, False),
        ("a", "b c d " * 4, True),
        ("x y z " * 4, "b c d " * 4, False),
        ("x y z " * 4, "b c d " * 6, True),
        ("I am sorry", "Je " * 6, True),
        ("a", "la" * 12, True),
        ("......................", "......................", False),
        ("a", "b c", False),
    ],
)
def test_repetition(source, target, repetitive):
    assert is_repetitive(source, target) is repetitive


@pytest.mark.parametrize(
    "source,target,copy",
    [
        ("Take tablets", "take tablets", True),
        ("Take tablets", "prendre", False),
        ("Tylenol", "Tylenol", False),
        ("BP 120/80", "BP 120/80", False),
        # words of three letters count, of two they don't
        ("the cat", "the cat", True),
        ("he is", "he is", False),
        ("TAKE TABLETS", "TAKE TABLETS", False),
    ],
)
def test_copy(source, target, copy):
    assert is_copy(source, target) is copy


@pytest.mark.parametrize(
    "n_source,n_target,odd",
    [
        (20, 1, False),
        (21, 8, True),
        (21, 9, False),
        (25, 10, False),
        (40, 100, False),
        (40, 101, True),
    ],
)
def test_length_ratio(n_source, n_target, odd):
    assert is_odd_length("x" * n_source, "y" * n_target) is odd


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["en", "fr", "de", "it"]))
def test_a_text_has_its_own_numbers_and_units(text, lang):
    assert not numbers_differ(text, text, source_lang=lang, target_lang=lang)
    assert not units_differ(text, text, source_lang=lang, target_lang=lang)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.integers(min_value=2, max_value=999), min_size=1, max_size=5),
    st.integers(min_value=0, max_value=4),
)
def test_a_lost_number_is_always_found(numbers, lost):
    source = " mg, ".join(map(str, numbers)) + " mg"
    kept = [n for i, n in enumerate(numbers) if i != lost % len(numbers)]
    target = " mg, ".join(map(str, kept))
    langs = {"source_lang": "en", "target_lang": "fr"}
    assert numbers_differ(source, target, **langs)
    assert numbers_differ(target, source, **langs)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.decimals(0, 5000, places=2), min_size=1, max_size=8), st.randoms())
def test_order_and_decimal_comma_do_not_matter(numbers, random):
    source = "; ".join(str(n) for n in numbers)
    shuffled = list(numbers)
    random.shuffle(shuffled)
    target = "; ".join(str(n).replace(".", ",") for n in shuffled)
    assert not numbers_differ(source, target, source_lang="en", target_lang="de")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=50), st.text(max_size=50), st.booleans())
def test_flags_are_known_and_in_order(source, target, truncated):
    flags = check(
        source, target, source_lang="en", target_lang="de", truncated=truncated
    )
    assert flags == [flag for flag in FLAGS if flag in flags]


@pytest.mark.parametrize(
    "text",
    ["1-" * 3000, "1/" * 3000, "1.2," * 2000, "1 000 " * 1000, "½" * 2000, "a" * 20000],
)
def test_long_nonsense_is_quick(text):
    import time

    start = time.perf_counter()
    check(text, text[::-1], source_lang="en", target_lang="fr")
    assert time.perf_counter() - start < 5


def test_false_alarm_table_has_digits_or_units():
    # A pair without anything to compare would test nothing.
    for _, _, source, target in FINE:
        words = r"\d|½|mg|unit|family|semi|twice|hours|half|seventy|tausend|fünf"
        assert re.search(words, source + target)
