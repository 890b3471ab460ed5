import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.training.augmentation.declension import GermanNoun, decline
from spacy_xner.training.augmentation.drugs import choose_article
from spacy_xner.training.augmentation.forms import load_forms

TABLET = GermanNoun(
    "magensaftresistente Tablette", "magensaftresistente Tabletten", "f"
)
PATCH = GermanNoun("transdermales Pflaster", "transdermale Pflaster", "n")
JUICE = GermanNoun("Saft", "Säfte", "m")
DROPS = GermanNoun("Tropfen zum Einnehmen", "Tropfen zum Einnehmen", "pl")


@pytest.mark.parametrize(
    "noun,case,settings,text",
    [
        (TABLET, "n", {}, "magensaftresistente Tablette"),
        (TABLET, "d", {"plural": True}, "magensaftresistenten Tabletten"),
        (TABLET, "n", {"plural": True, "article": "d"}, "die |magensaftresistenten T"),
        (TABLET, "d", {"article": "u"}, "einer |magensaftresistenten Tablette"),
        (TABLET, "a", {"plural": True, "article": "i"}, "Ihre |magensaftresistenten"),
        (PATCH, "n", {}, "transdermales Pflaster"),
        (PATCH, "n", {"article": "u"}, "ein |transdermales Pflaster"),
        (PATCH, "n", {"article": "d"}, "das |transdermale Pflaster"),
        (PATCH, "d", {"plural": True, "article": "d"}, "den |transdermalen Pflastern"),
        (PATCH, "g", {"article": "u"}, "eines |transdermalen Pflasters"),
        (
            JUICE,
            "a",
            {"article": "d", "adjective": "verordnet"},
            "den verordneten |Saft",
        ),
        (JUICE, "a", {"article": "u"}, "einen |Saft"),
        (JUICE, "n", {"article": "u", "adjective": "halb"}, "ein halber |Saft"),
        (JUICE, "d", {"plural": True}, "Säften"),
        (JUICE, "g", {"article": "d"}, "des |Saftes"),
        (JUICE, "a", {"article": "e"}, "diesen |Saft"),
        (DROPS, "d", {"article": "d"}, "den |Tropfen zum Einnehmen"),
        (DROPS, "a", {"article": "u"}, "Tropfen zum Einnehmen"),
    ],
)
def test_german_nouns_are_declined(noun, case, settings, text):
    assert (
        "|".join(filter(None, decline(noun, case, **settings)))
        .replace("  ", " ")
        .startswith(text)
    )


_FORMS = load_forms("de")


@given(
    st.sampled_from(sorted(_FORMS.names)),
    st.sampled_from("nadg"),
    st.booleans(),
    st.sampled_from(["", "d", "u", "i", "e"]),
)
def test_all_forms_are_declined(key, case, plural, article):
    noun = GermanNoun(*_FORMS.names[key], _FORMS.genders[key])
    before, name = decline(noun, case, plural=plural, article=article)
    assert re.fullmatch(r"(?:[A-Za-z]+ )?", before)
    assert name == name.strip() and not re.search(r"  |[|]", name)
    # the words are the same, but for their endings
    written = noun.plural if plural else noun.singular
    for old, new in zip(written.split(), name.split()):
        assert new.startswith(old[:-2])
    assert len(name.split()) == len(written.split())


@pytest.mark.parametrize(
    "kind,name,gender,plural,article",
    [
        ("le", "comprimé", "m", False, "le "),
        ("le", "ampoule", "f", False, "l'"),
        ("du", "crème", "f", False, "de la "),
        ("du", "gouttes", "f", True, "des "),
        ("of", "ampoules", "f", True, "d'"),
        ("of", "gélules", "f", True, "de "),
        ("au", "patchs", "m", True, "aux "),
        ("au", "inhalateur", "m", False, "à l'"),
        ("ce", "sirop", "m", False, "ce "),
        ("vos", "gélules", "f", True, "vos "),
    ],
)
def test_french_articles_agree(kind, name, gender, plural, article):
    assert choose_article(kind, name, gender, plural=plural) == article
