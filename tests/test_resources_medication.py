import re
from typing import Any, Dict, List
from pathlib import Path

import pytest
import srsly

import spacy_xner

FOLDER = Path(spacy_xner.__file__).parent / "resources" / "medication"
NOUN = {"en": str, "fr": str, "fr_gender": str, "de": str, "de_gender": str}
FIELDS: Dict[str, Dict[str, type]] = {
    "drugs": {"en": str, "fr": str, "de": str, "atc": str},
    "brands": {"name": str, "inn_en": str},
    "amounts": {"en": str, "low": float, "high": float, "unit": str},
    "common": {"name": str, "kind": str},
    "classes": {**NOUN, "number": str},
    "diagnoses": NOUN,
    "symptoms": NOUN,
    "body_parts": NOUN,
    "procedures": NOUN,
    "specialties": NOUN,
    "labs": {"en": str, "fr": str, "de": str, "unit": str, "low": float, "high": float},
    "forms": {
        **NOUN,
        "en_plural": str,
        "fr_plural": str,
        "de_plural": str,
        "countable": bool,
        "abbr": dict,
    },
    "routes": {"en": str, "fr": str, "de": str, "abbr": dict},
}
MINIMUM = {
    "drugs": 800,
    "brands": 500,
    "amounts": 200,
    "common": 200,
    "classes": 60,
    "diagnoses": 250,
    "symptoms": 100,
    "body_parts": 100,
    "procedures": 80,
    "specialties": 30,
    "labs": 70,
    "forms": 70,
    "routes": 30,
}


def load(name: str) -> List[Dict[str, Any]]:
    return srsly.read_json(FOLDER / f"{name}.json")


def strings(entry: Dict[str, Any]) -> List[str]:
    found = [value for value in entry.values() if isinstance(value, str)]
    for abbreviations in entry.get("abbr", {}).values():
        found.extend(abbreviations)
    return found


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_entries_have_the_documented_fields(name):
    entries = load(name)
    assert len(entries) >= MINIMUM[name]
    for entry in entries:
        assert {key: type(value) for key, value in entry.items()} == FIELDS[name], entry


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_strings_are_filled_and_trimmed(name):
    for entry in load(name):
        for key, value in entry.items():
            if isinstance(value, str) and key != "unit":
                assert value, entry
        for value in strings(entry):
            assert value == " ".join(value.split()), entry
            assert not re.search(r"[|;\"<>]", value), entry
            assert value.isprintable(), entry


@pytest.mark.parametrize("name", sorted(set(FIELDS) - {"amounts", "brands", "common"}))
def test_no_triple_twice(name):
    triples = [(e["en"], e["fr"], e["de"], e.get("unit")) for e in load(name)]
    assert len(triples) == len(set(triples))


@pytest.mark.parametrize(
    "name", sorted(name for name in FIELDS if "fr_gender" in FIELDS[name])
)
def test_genders(name):
    for entry in load(name):
        assert entry["fr_gender"] in {"m", "f", "pl"}, entry
        assert entry["de_gender"] in {"m", "f", "n", "pl"}, entry


def test_drug_names_follow_the_case_rules():
    for entry in load("drugs"):
        assert re.fullmatch(r"[A-Z]\d\d", entry["atc"]), entry
        for key in ("en", "fr"):
            first = entry[key].split()[0].split("/")[0]
            proper = first[1:] != first[1:].lower()  # an acronym, e.g. "HPV"
            names = {"Saccharomyces", "Ginkgo", "Ringer", "Ringer's", "St"}
            assert first[0].islower() or proper or first in names, entry
        words = re.split(r"[\s/-]", entry["de"])
        assert any(word[:1].isupper() for word in words), entry
        assert not re.search(r"[éèêëïîôœç]", entry["en"] + entry["de"]), entry


def test_brands_point_to_drugs():
    names = [brand["name"] for brand in load("brands")]
    assert len(names) == len(set(names))
    known = {drug["en"] for drug in load("drugs")}
    assert {brand["inn_en"] for brand in load("brands")} <= known


def test_classes_have_both_numbers():
    assert {entry["number"] for entry in load("classes")} == {"sg", "pl"}


def test_german_nouns_are_capitalised():
    for name in ("classes", "diagnoses", "symptoms", "body_parts", "forms"):
        for entry in load(name):
            assert re.search(r"\b[A-ZÄÖÜ]", entry["de"]), entry


def test_lab_ranges_are_ordered():
    for entry in load("labs"):
        assert 0 <= entry["low"] < entry["high"], entry


@pytest.mark.parametrize("name", ["forms", "routes"])
def test_abbreviations_name_the_three_languages(name):
    for entry in load(name):
        assert set(entry["abbr"]) == {"en", "fr", "de"}, entry
        for abbreviations in entry["abbr"].values():
            assert all(abbreviations), entry
            assert len(abbreviations) == len(set(abbreviations)), entry


def test_common_names_stand_in_the_lists():
    known = {
        "generic": {row["en"] for row in load("drugs")},
        "brand": {row["name"] for row in load("brands")},
    }
    for row in load("common"):
        assert row["name"] in known[row["kind"]]
