import re
from random import Random

import pytest
import srsly

from spacy_xner.corpora.synthetic.lexicon import load_drugs, load_table
from spacy_xner.training.augmentation.phrases import (
    LOCAL_LANGUAGES,
    RESOURCES,
    Phrase,
    load_phrases,
    load_tables,
)

SECTIONS = [
    (lang, section, kind)
    for lang in LOCAL_LANGUAGES
    for section in ("frequency", "duration", "count")
    for kind in load_tables(lang)[section]
]


def test_languages_have_the_same_groups():
    first, second = (load_tables(lang) for lang in LOCAL_LANGUAGES)
    for section in ("frequency", "duration", "count", "units", "parts"):
        assert set(first[section]) == set(second[section]), section


@pytest.mark.parametrize("lang,section,kind", SECTIONS)
def test_groups_have_weights_and_no_stray_blanks(lang, section, kind):
    group = load_tables(lang)[section][kind]
    assert set(group) == {"long", "short"} or set(group) == {"long"}
    for style in group.values():
        assert sum(style.values()) > 0
        for template, weight in style.items():
            assert template == " ".join(template.split()) and weight >= 0


@pytest.mark.parametrize("lang", LOCAL_LANGUAGES)
def test_what_is_written_is_read_again(lang):
    table = load_phrases(lang)
    values = {
        **{"n": "3", "m": "5", "a": "morning", "b": "noon", "c": "evening"},
        **{"g": "bedtime", "t": "7:00", "u": "12:30", "v": "18:00", "x": "22:00"},
        **{"d": "0", "e": "2", "f": "4", "z": "12.03.2024", "y": "15.03.2024"},
    }
    rng = Random(0)
    for section, groups in table.groups.items():
        for kind in groups:
            for number in range(40):
                said = Phrase(kind, values)
                text = table.write(section, said, rng, short=number % 2 == 0)
                assert text == text.strip() and "{" not in text
                found = table.read(section, text)
                assert found is not None, (section, kind, text)


@pytest.mark.parametrize("lang", LOCAL_LANGUAGES)
def test_forms_and_units_are_known(lang):
    forms = {row["en"] for row in load_table("forms")}
    assert set(load_tables(lang)["forms"]) <= forms
    assert all(table for table in load_tables(lang)["units"].values())


def test_products_name_known_substances_and_forms():
    rows = srsly.read_json(RESOURCES / "products.json")
    substances = {row[0] for row in load_drugs()}
    forms = {row["en"] for row in load_table("forms")}
    assert len({row["en"] for row in rows}) == len(rows) >= 250
    for row in rows:
        assert row["en"] in substances
        assert set(row["forms"]) <= forms and row["forms"]
        assert row["fr"] or row["de"]
        for strength in row["strengths"]:
            assert re.match(r"\d+(?:\.\d+)? ?[a-zA-Z%/]", strength), strength
        for name in (*row["fr"], *row["de"]):
            assert name == name.strip() and 2 < len(name) < 40
