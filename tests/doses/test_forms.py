import pytest

from spacy_xner.doses.forms import find_form_kind, is_possible_count


@pytest.mark.parametrize(
    "text,lang,name",
    [
        ("comprimés", "fr", "tablet"),
        ("cpr LP", "fr", "tablet"),
        ("gélule", "fr", "capsule"),
        ("GÉL", "fr", "capsule"),
        ("gel", "fr", ""),
        ("GEL en flacon pressurisé", "fr", ""),
        ("crème dermique", "fr", "mass"),
        ("gouttes buvables", "fr", "drop"),
        ("sachets", "fr", ""),
        ("Filmtabletten", "de", "tablet"),
        ("Tbl.", "de", "tablet"),
        ("Retardkapsel", "de", "capsule"),
        ("Augensalbe", "de", "mass"),
        ("Lösung zum Einnehmen", "de", "mass"),
        ("Gel", "de", "mass"),
        ("Hübe", "de", "puff"),
        ("Sprühstöße", "de", "puff"),
        ("Ampullen", "de", ""),
        ("eye drops", "en", "drop"),
        ("topical cream", "en", "mass"),
        ("gel", "en", "mass"),
        ("extended-release capsule", "en", "capsule"),
        ("", "en", ""),
        ("?!", "de", ""),
    ],
)
def test_kinds_of_forms(text, lang, name):
    assert find_form_kind(text, lang).name == name


@pytest.mark.parametrize(
    "text,possible,impossible",
    [
        ("tablet", [1, 0.5, 0.25, 1.5, 0.33, 2 / 3, 12], [0.3, 0.1, 2.7, 0, 100]),
        ("capsule", [1, 2], [0.5, 1.5, 0, 100]),
        ("drops", [1, 20, 150], [0.5, 500]),
        ("puffs", [2], [0.5, 80]),
        ("cream", [], [1, 2, 0.5]),
        ("sachets", [0.5, 1, 3, 500], [0]),
    ],
)
def test_counts(text, possible, impossible):
    kind = find_form_kind(text, "en")
    assert all(is_possible_count(count, kind) for count in possible)
    if text == "sachets":
        impossible = []
    assert not any(is_possible_count(count, kind) for count in impossible)
