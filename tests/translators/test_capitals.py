import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from spacy_xner.projectors.marked_translation import translate_marked
from spacy_xner.translators.batching import translate_texts
from spacy_xner.translators.cache import TranslationCache
from spacy_xner.translators.capitals import (
    is_capitals,
    restore_capitals,
    to_capitals,
    to_small,
    write_small,
)
from spacy_xner.translators.casing import fold
from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator
from spacy_xner.translators.types import SentenceTranslation

from ..util import ToyEngine

PAIR = {"source_lang": "en", "target_lang": "fr"}
# what a text in capitals is made of, with what goes wrong
WORDS = st.sampled_from(
    [
        "TAKE",
        "METOPROLOL",
        "50",
        "MG",
        "µG",
        "1,5",
        "Q8H",
        "P.O.",
        "I.E.",
        "B.I.D.",
        "GROSSE",
        "GRÖẞE",
        "TÄGLICH",
        "L'EAU",
        "QU'IL",
        "A",
        "I",
        "À",
        "COPD",
        "HCTZ",
        "X3",
        "2X/J",
        "COMPRIMES",
        "İZMİR",
        "ŒDÈME",
        "ΣΑΣ",
        "ŉ",
        "ﬁ",
        "ǅ",
        "10MG/5ML",
        "37.5°",
        "(IV)",
        "MÖ",
        "TBL",
        "Z.B.",
        "[",
        "]",
        "|",
    ]
)
CAPITALS = st.lists(WORDS | st.text(max_size=3), max_size=12).map(" ".join)


@pytest.mark.parametrize(
    "text,expected",
    [
        ("TAKE METOPROLOL 50 MG TWICE DAILY", "Take metoprolol 50 mg twice daily"),
        ("TAKE METOPROLOL 50 mg TWICE DAILY", "Take metoprolol 50 mg twice daily"),
        ("HEPARIN 5000 UNITS SC Q8H", "Heparin 5000 units SC q8h"),
        ("VITAMIN D 1000 IU DAILY", "Vitamin D 1000 IU daily"),
        ("FUROSEMIDE 40MG IV BID", "Furosemide 40mg IV bid"),
        ("POTASSIUM 20 MEQ/L", "Potassium 20 mEq/L"),
        ("1. ATORVASTATIN 40MG P.O. Q.H.S.", "1. Atorvastatin 40mg p.o. q.h.s."),
        ("1 TABLET DAILY X 5 DAYS", "1 tablet daily x 5 days"),
        ("PT WITH COPD ON HCTZ", "pt with COPD on HCTZ"),
        ("GIVE A TABLET OR I WILL", "Give a tablet or I will"),
        ("LIPITOR GIVEN MONDAY", "Lipitor given Monday"),
        ("MEDICATIONS:", "Medications:"),
        ("SEEN AT 5 A.M. BY J.R., M.D.", "Seen at 5 a.m. by J.R., M.D."),
        ("DON'T TAKE IT W/ FOOD", "Don't take it w/ food"),
        ("PAIN C/O S/P X-RAY, N/V", "Pain c/o s/p x-ray, N/V"),
    ],
)
def test_english_in_small_letters(text, expected):
    assert to_small(text, lang="en") == expected
    assert is_capitals(text, lang="en")


@pytest.mark.parametrize(
    "text,expected",
    [
        ("PRENDRE 2 COMPRIMES LE SOIR", "Prendre 2 comprimés le soir"),
        ("ARRÊT DE L'ASPIRINE 75 MG/J", "Arrêt de l'aspirine 75 mg/j"),
        ("AVANT QU’IL PARTE À 8 H", "Avant qu’il parte à 8 h"),
        ("QU'IL PRENNE SON COMPRIMÉ", "Qu'il prenne son comprimé"),
        ("PUIS QU’IL DORME", "Puis qu’il dorme"),
        ("A PRENDRE LE SOIR", "A prendre le soir"),
        ("DE 2 À 4 GOUTTES PAR JOUR", "De 2 à 4 gouttes par jour"),
    ],
)
def test_french_in_small_letters(text, expected):
    assert to_small(text, lang="fr") == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("EINE TABLETTE MORGENS EINNEHMEN", "Eine Tablette morgens einnehmen"),
        ("20 I.E. INSULIN S.C. VOR DEM ESSEN", "20 I.E. Insulin s.c. vor dem Essen"),
        # unknown words follow their last part, or are nouns
        ("DIE KORTISONSALBE DÜNN", "Die Kortisonsalbe dünn"),
        ("DAS QUXOPRIL MITEINNEHMEN", "Das Quxopril miteinnehmen"),
        ("EINE GROSSE TABLETTE", "Eine grosse Tablette"),
        ("EINE GROẞE TABLETTE", "Eine große Tablette"),
        ("ALLE 8 STUNDEN 20 EINHEITEN", "Alle 8 Stunden 20 Einheiten"),
        ("EINE TABLETTE B. BEDARF", "Eine Tablette b. Bedarf"),
        ("EINE TABLETTE B. B. UND N. D. ESSEN", "Eine Tablette b. B. und n. D. Essen"),
    ],
)
def test_german_in_small_letters(text, expected):
    assert to_small(text, lang="de") == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "50 MG",
        "METOPROLOL",
        "COPD, CHF",
        "NKDA",
        "XZ-1234 B",
        "QUXOPRIL",
        "Take metoprolol 50 mg twice daily",
        "Take METOPROLOL twice",
        "TAKE two tablets DAILY",
        "1-0-1",
        "日本語",
    ],
)
def test_what_is_no_text_in_capitals(text):
    assert to_small(text, lang="en") is None
    assert write_small(text, lang="en") == text
    assert not is_capitals(text, lang="en")


def test_a_language_without_a_table():
    assert to_small("PRENDERE UNA COMPRESSA 50 MG", lang="it") == (
        "Prendere UNA compressa 50 mg"
    )


@settings(max_examples=100, deadline=None)
@given(CAPITALS, st.sampled_from(["en", "fr", "de", "it"]))
@example("ŉ" * 9 + " ABCD EFGH", "en")
def test_every_character_stays_in_its_place(text, lang):
    small = to_small(text, lang=lang)
    if small is not None:
        assert len(small) == len(text)
        assert is_capitals(text, lang=lang)
        for old, new in zip(text, small):
            if not old.isalpha():
                assert new == old
            elif fold(old) != fold(new):
                # an accent that the capitals lacked
                assert old.isascii() and not new.isascii()
        # once small, it stays small
        assert to_small(small, lang=lang) is None


@settings(max_examples=100, deadline=None)
@given(st.text() | CAPITALS.map(str.lower), st.booleans())
@example("große Straße, 5 µg, ﬁn ŉ", True)
def test_capitals_say_where_each_letter_went(text, small_units):
    capitals, places = to_capitals(text, small_units=small_units)
    assert len(places) == len(text) + 1 and places[-1] == len(capitals)
    for i, letter in enumerate(text):
        written = capitals[places[i] : places[i + 1]]
        assert written and written in (letter, letter.upper())


def test_longer_capitals_move_what_follows():
    text = "weiße Füße, süß 5 µg"
    links = [(0, 1, 0, 5, 0.5), (1, 2, 6, 10, 0.5), (2, 3, 16, 20, 0.5)]
    output = SentenceTranslation(text, score=-1.0, links=links, flags=["numbers"])
    found, places = restore_capitals("WHITE 5 µg", output, [(12, 15), (16, 20)])
    assert found.text == "WEISSE FÜSSE, SÜSS 5 µg"
    words = [found.text[c:d] for _, _, c, d, _ in found.links]
    assert words == ["WEISSE", "FÜSSE", "5 µg"]
    assert [link[:2] for link in found.links] == [link[:2] for link in links]
    assert [found.text[a:b] for a, b in places] == ["SÜSS", "5 µg"]
    assert (found.score, found.flags) == (-1.0, ["numbers", "capitals"])
    # the translation that was given is as it was
    assert output.text == text and output.flags == ["numbers"]


@pytest.mark.parametrize(
    "source,expected",
    [("TAKE 50 MG", "50 MG, 5 µg"), ("TAKE 50 mg", "50 mg, 5 µg")],
)
def test_units_are_written_as_in_the_source(source, expected):
    output = SentenceTranslation("50 mg, 5 µg")
    assert restore_capitals(source, output)[0].text == expected


TEXTS = [
    "TAKE METOPROLOL 50 MG TWICE DAILY",
    "take metoprolol 50 mg twice daily",
    "Take metoprolol 50 mg twice daily",
]


def test_segments_in_capitals_are_translated_small():
    outputs = translate_texts(ToyEngine(), TEXTS, **PAIR)
    assert [output.text for output in outputs] == [
        "PRENDRE MÉTOPROLOL 50 MG DEUX FOIS PAR JOUR",
        "prendre métoprolol 50 mg deux fois par jour",
        "Prendre métoprolol 50 mg deux fois par jour",
    ]
    assert [output.flags for output in outputs] == [["capitals"], [], []]
    assert outputs[0].links == outputs[2].links


def test_the_same_text_in_two_cases_is_translated_once(tmp_path):
    engine = ToyEngine()
    cache = TranslationCache(tmp_path / "cache")
    translate_texts(engine, [TEXTS[0], TEXTS[2]], cache=cache, **PAIR)
    assert sum(engine.calls) == 1
    # what is kept has small letters: the setting changes nothing there
    again = translate_texts(engine, TEXTS[:1], cache=cache, capitals=False, **PAIR)
    assert sum(engine.calls) == 2
    assert again[0].flags == []


def test_marked_segments_in_capitals():
    text = "TAKE METOPROLOL 50 MG TWICE DAILY"
    spans = [(22, 33), (5, 15)]
    for style in ("brackets", "parentheses", "xml"):
        (result,) = translate_marked(ToyEngine(), [text], [spans], style=style, **PAIR)
        output = result.translation
        assert output.text == "PRENDRE MÉTOPROLOL 50 MG DEUX FOIS PAR JOUR"
        assert output.flags == ["capitals"]
        found = [output.text[start:end] for start, end in result.spans]
        assert found == ["DEUX FOIS PAR JOUR", "MÉTOPROLOL"]


class LongEngine(ToyEngine):
    """Say everything with letters whose capitals are longer."""

    def _translate_one(self, text, table):
        output = super()._translate_one(text, table)
        links = [(a, b, c, d, p) for a, b, c, d, p in output.links]
        moved = SentenceTranslation(output.text.replace("e", "ß"), -0.1, links)
        return moved


@settings(max_examples=100, deadline=None)
@given(st.lists(CAPITALS, max_size=4))
@example(["TAKE THE TABLETS"])
def test_links_stay_on_their_words(texts):
    outputs = translate_texts(LongEngine(), texts, **PAIR)
    plain = translate_texts(
        LongEngine(), [write_small(t, lang="en") for t in texts], **PAIR, capitals=False
    )
    for text, output, other in zip(texts, outputs, plain):
        assert len(output.links) == len(other.links)
        for (a, b, c, d, _), (e, f, g, h, _) in zip(output.links, other.links):
            assert (a, b) == (e, f) and 0 <= a < b <= len(text)
            written = output.text[c:d]
            before = other.text[g:h]
            assert 0 <= c < d <= len(output.text)
            assert fold(written) == fold(before.upper()) or written in before


@pytest.fixture(scope="module")
def shipped():
    return CTranslate2Translator(intra_threads=1, inter_threads=1)


@pytest.mark.parametrize(
    "source_lang,target_lang,text,words",
    [
        ("en", "fr", TEXTS[0], ["MÉTOPROLOL", "50 MG", "FOIS PAR JOUR"]),
        ("en", "de", TEXTS[0], ["METOPROLOL", "50 MG", "TÄGLICH EINNEHMEN"]),
        ("en", "fr", "TAKE 1 TABLET BY MOUTH EVERY DAY", ["1 COMPRIMÉ", "VOIE ORALE"]),
        ("en", "de", "APPLY CREAM TID X 10 DAYS", ["CREME", "3X TGL.", "10 TAGE"]),
        (
            "fr",
            "en",
            "PRENDRE 2 COMPRIMES LE SOIR PENDANT 5 JOURS",
            ["2 TABLETS", "5 D"],
        ),
        ("fr", "en", "METOPROLOL 50 MG DEUX FOIS PAR JOUR", ["50 MG", "TWICE"]),
        ("de", "en", "20 TROPFEN BEI BEDARF", ["20 DROPS", "NEEDED"]),
        ("de", "en", "METOPROLOL 50 MG ZWEIMAL TÄGLICH", ["50 MG", "TWICE DAILY"]),
    ],
)
def test_lines_in_capitals_come_out_right(
    shipped, source_lang, target_lang, text, words
):
    (output,) = translate_texts(
        shipped, [text], source_lang=source_lang, target_lang=target_lang
    )
    for word in words:
        assert word in output.text
    assert output.flags == ["capitals"]
    for a, b, c, d, _ in output.links:
        assert 0 <= a < b <= len(text) and 0 <= c < d <= len(output.text)
