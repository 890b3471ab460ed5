import pytest

from spacy_xner.projectors.edges import grow_edges, mirror_edges, strip_edges


def strip(text, label, lang, **kwargs):
    words = text.split()
    start, end = strip_edges(words, None, (0, len(words)), label, lang, **kwargs)
    return " ".join(words[start:end])


@pytest.mark.parametrize(
    "text,label,lang,expected",
    [
        ("d' ibuprofène", "DRUG", "fr", "ibuprofène"),
        ("l’ aspirine", "DRUG", "fr", "aspirine"),
        ("du paracétamol .", "DRUG", "fr", "paracétamol"),
        ("des comprimés", "FORM", "fr", "comprimés"),
        ("La Haye", "LOC", "fr", "La Haye"),
        ("de la vitamine D", "DRUG", "fr", "vitamine D"),
        ("den Niederlanden", "LOC", "de", "Niederlanden"),
        ("zu 500 mg", "STRENGTH", "de", "500 mg"),
        ("Ramipril ®", "DRUG", "de", "Ramipril"),
        ("( aspirin )", "DRUG", "en", "aspirin"),
        ("Aspirin ( ASS )", "DRUG", "de", "Aspirin ( ASS )"),
        ("Aspirin ASS )", "DRUG", "de", "Aspirin ASS"),
        ("Aspirin ( ASS", "DRUG", "de", "Aspirin ( ASS"),
        ("[ ASS ] Aspirin", "DRUG", "de", "[ ASS ] Aspirin"),
        ("qu’ elle", "X", "fr", ""),
        ("jusqu' au bord", "X", "fr", "bord"),
        ("l' Union européenne", "ORG", "fr", "Union européenne"),
        ("aux États-Unis", "LOC", "fr", "États-Unis"),
        ("diesen Fonds gefördert worden", "ORG", "de", "Fonds gefördert"),
        ("beim Rat", "ORG", "de", "Rat"),
        ("del Consejo", "ORG", "es", "Consejo"),
        ("nell' Unione", "ORG", "it", "Unione"),
        ("the aspirin of", "DRUG", "en", "aspirin"),
        ("par jour", "FREQUENCY", "fr", "par jour"),
        ("/ j ,", "FREQUENCY", "fr", "/ j"),
        ("et le matin et", "FREQUENCY", "fr", "le matin"),
        ("matin , midi , soir ,", "FREQUENCY", "fr", "matin , midi , soir"),
        ("zur Nacht", "FREQUENCY", "de", "zur Nacht"),
        ("pendant 5 jours .", "DURATION", "fr", "pendant 5 jours"),
        ("Tbl .", "FORM", "de", "Tbl ."),
        ("Tablette .", "FORM", "de", "Tablette"),
        ("cpr .", "FORM", "fr", "cpr ."),
        ("L' insuline", "DRUG", "fr", "insuline"),
        ("une", "DOSAGE", "fr", "une"),
        ("un comprimé", "FORM", "fr", "comprimé"),
        ("une à deux fois", "FREQUENCY", "fr", "une à deux fois"),
        ("/ 0-0-0-2", "FREQUENCY", "de", "0-0-0-2"),
        ("/ Tag", "FREQUENCY", "de", "/ Tag"),
        ("comprimé PO", "FORM", "fr", "comprimé"),
        ("Ampullen s.c .", "FORM", "de", "Ampullen"),
        ("10 Tg .", "DURATION", "de", "10 Tg ."),
        ("de", "DRUG", "fr", ""),
        (". ,", "DRUG", "xx", ""),
        ("de aspirin", "DRUG", "xx", "de aspirin"),
    ],
)
def test_strip(text, label, lang, expected):
    assert strip(text, label, lang) == expected


def test_strip_keeps_what_the_entity_has():
    assert strip("les Alpes", "LOC", "fr", keep_first=True) == "les Alpes"
    assert strip("x )", "X", "fr", keep_last=True) == "x )"
    # The only token that stands for a word of the entity stays, if not alone.
    assert strip("des Verts", "ORG", "fr", needed=frozenset([0])) == "des Verts"
    assert strip("des", "ORG", "fr", needed=frozenset([0])) == ""


def test_a_period_after_a_space_is_no_abbreviation():
    words = ["Tbl", "."]
    assert strip_edges(words, [True, False], (0, 2), "FORM", "de") == (0, 1)
    assert strip_edges(words, [False, False], (0, 2), "FORM", "de") == (0, 2)


def grow(text, start, end, label, lang, *, window=None, free=True, **kwargs):
    words = text.split()
    found = grow_edges(
        words,
        kwargs.pop("spaces", None),
        (start, end),
        label,
        lang,
        window or (0, len(words)),
        is_free=lambda token: free,
        **kwargs,
    )
    return " ".join(words[found[0] : found[1]])


@pytest.mark.parametrize(
    "text,start,end,label,lang,expected",
    [
        ("1 comprimé le matin", 3, 4, "FREQUENCY", "fr", "le matin"),
        ("1 comprimé par jour", 3, 4, "FREQUENCY", "fr", "par jour"),
        ("pris toutes les 8 heures", 3, 5, "FREQUENCY", "fr", "toutes les 8 heures"),
        ("pris pendant 5 jours", 2, 4, "DURATION", "fr", "pendant 5 jours"),
        ("1 Tablette zur Nacht", 3, 4, "FREQUENCY", "de", "zur Nacht"),
        ("für 5 Tage lang", 1, 3, "DURATION", "de", "für 5 Tage lang"),
        ("taken at bedtime", 2, 3, "FREQUENCY", "en", "at bedtime"),
        ("de paracétamol", 1, 2, "DRUG", "fr", "paracétamol"),
        ("2 Tbl . morgens", 1, 2, "FORM", "de", "Tbl ."),
        ("le soir", 1, 2, "FREQUENCY", "xx", "soir"),
        ("alle 12 h", 0, 2, "FREQUENCY", "de", "alle 12 h"),
        (
            "toutes les deux semaines",
            0,
            3,
            "FREQUENCY",
            "fr",
            "toutes les deux semaines",
        ),
        ("chaque jour", 0, 1, "FREQUENCY", "fr", "chaque jour"),
        ("prendre 2x / j", 2, 4, "FREQUENCY", "fr", "2x / j"),
        ("deux fois par jour", 1, 4, "FREQUENCY", "fr", "deux fois par jour"),
        ("eine Woche lang", 1, 3, "DURATION", "de", "eine Woche lang"),
        ("3 mal täglich", 0, 1, "FREQUENCY", "de", "3 mal"),
        ("20 Tropfen", 1, 2, "FORM", "de", "Tropfen"),
    ],
)
def test_grow(text, start, end, label, lang, expected):
    assert grow(text, start, end, label, lang) == expected


def test_growth_stops_at_other_spans_and_other_links():
    assert grow("le matin", 1, 2, "FREQUENCY", "fr", window=(1, 2)) == "matin"
    assert grow("le matin", 1, 2, "FREQUENCY", "fr", free=False) == "matin"


def test_numbers_and_units_are_not_cut():
    words = "Metoprolol 47 , 5 mg"
    spaces = [True, False, False, True, False]
    assert grow(words, 1, 2, "STRENGTH", "de", spaces=spaces) == "47 , 5"
    assert grow(words, 3, 5, "STRENGTH", "de", spaces=spaces) == "47 , 5 mg"
    found = grow(words, 1, 2, "STRENGTH", "de", spaces=spaces, unit="u:mg")
    assert found == "47 , 5 mg"
    # Without the unit in the entity, or with another one, the number stays alone.
    assert grow("20 Tropfen", 0, 1, "DOSAGE", "de", unit="u:mg") == "20"
    assert grow("20 mg", 0, 1, "DOSAGE", "de") == "20"
    assert grow("20 mg", 0, 1, "DOSAGE", "de", unit="u:mg", window=(0, 1)) == "20"
    scheme = [False] * 5
    assert grow("1 - 0 - 1", 2, 3, "FREQUENCY", "de", spaces=scheme) == "1 - 0 - 1"


@pytest.mark.parametrize(
    "text,start,end,first,last,expected",
    [
        ("der Bericht .", 0, 2, "the", ".", "der Bericht ."),
        ("der Bericht .", 0, 2, "the", "report", "der Bericht"),
        ("der Bericht ;", 1, 2, "the", ".", "der Bericht ;"),
        ("— 12 EUR ,", 1, 3, "-", ";", "— 12 EUR ,"),
        ("„ Bericht “ .", 1, 2, '"', '"', "„ Bericht “"),
        ("( Bericht )", 1, 2, "(", ")", "( Bericht )"),
        ("( Bericht )", 1, 2, "report", ".", "Bericht"),
        ("Kommission der Bericht", 1, 3, "the", "report", "der Bericht"),
        ("Bericht . .", 0, 2, "report", ".", "Bericht ."),
    ],
)
def test_edges_of_the_entity_are_mirrored(text, start, end, first, last, expected):
    words = text.split()
    start, end = mirror_edges(
        words,
        (start, end),
        "de",
        (0, len(words)),
        first=first,
        last=last,
        source_lang="en",
        is_free=lambda index: True,
    )
    assert " ".join(words[start:end]) == expected


def test_mirroring_stops_at_other_spans_and_other_links():
    words = ["der", "Bericht", "."]
    place = {"first": "the", "last": ".", "source_lang": "en"}
    for window, taken, expected in (
        ((0, 2), (), (0, 2)),
        ((1, 3), (), (1, 3)),
        ((0, 3), (2,), (0, 2)),
    ):
        free = lambda index: index not in taken  # noqa: B023, E731
        found = mirror_edges(words, (1, 2), "de", window, is_free=free, **place)
        assert found == expected
