import itertools
import re
from typing import List

import pytest
import spacy
from hypothesis import example, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from spacy_xner.translators.sentences import LONGEST, from_doc, split, split_lines


def _split(text: str, lang: str) -> List[str]:
    return [text[start:end] for start, end in split(text, lang=lang)]


@pytest.mark.parametrize("lang", ["en", "fr", "de", "it", "xx"])
@pytest.mark.parametrize(
    "text,expected",
    [
        ("", []),
        (" \n\t ", []),
        ("one", ["one"]),
        ("  one  two ", ["one  two"]),
        ("one\ntwo", ["one", "two"]),
        ("one\r\n\r\n two", ["one", "two"]),
        ("one\ttwo", ["one", "two"]),
        ("one   two", ["one", "two"]),
        ("one \u00a0 two", ["one", "two"]),
        ("one  two", ["one  two"]),
        ("a\u2028b\x0bc\x85d", ["a", "b", "c", "d"]),
        (
            "- Metoprolol 25 mg p.o.\n- Aspirin",
            ["- Metoprolol 25 mg p.o.", "- Aspirin"],
        ),
        ("1. Metoprolol\n2. Aspirin", ["1. Metoprolol", "2. Aspirin"]),
        ("1) Metoprolol 2) Aspirin", ["1) Metoprolol", "2) Aspirin"]),
        ("1. Metoprolol 25 mg 2. Aspirin", ["1. Metoprolol 25 mg", "2. Aspirin"]),
        ("Metoprolol 2.5 mg 1-0-1", ["Metoprolol 2.5 mg 1-0-1"]),
        ("Metoprolol 100 mg. 2 x 1", ["Metoprolol 100 mg. 2 x 1"]),
        ("Really ? Xyzab!", ["Really ?", "Xyzab!"]),
        ("Dr. Miller", ["Dr. Miller"]),
        ("J. Miller", ["J. Miller"]),
        ("Metoprolol b.i.d. Aspirin", ["Metoprolol b.i.d. Aspirin"]),
        ("...", ["..."]),
        ("a) Aspirin", ["a) Aspirin"]),
    ],
)
def test_layout_and_international_rules(text, expected, lang):
    assert _split(text, lang) == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("She is well. She walks.", ["She is well.", "She walks."]),
        ("Pain is gone (finally). He left.", ["Pain is gone (finally).", "He left."]),
        ('He said "no." He left.', ['He said "no."', "He left."]),
        ("Take 1 tab. p.o. b.i.d. with food.", ["Take 1 tab. p.o. b.i.d. with food."]),
        (
            "Lisinopril 10 mg p.o. daily. Lasix 20 mg p.o. The patient agrees.",
            ["Lisinopril 10 mg p.o. daily.", "Lasix 20 mg p.o.", "The patient agrees."],
        ),
        ("Aspirin 81 mg. Metoprolol 25 mg.", ["Aspirin 81 mg. Metoprolol 25 mg."]),
        ("Aspirin 500mg. Metoprolol 25 mg", ["Aspirin 500mg. Metoprolol 25 mg"]),
        ("He took 81 mg. He left.", ["He took 81 mg.", "He left."]),
        ("Seen by Dr. Smith on Jan. 5 at 7 a.m. today", None),
        (
            "Fraction of 45%. Mitral regurgitation.",
            ["Fraction of 45%.", "Mitral regurgitation."],
        ),
        ("For 4 hours. Lungs clear.", ["For 4 hours.", "Lungs clear."]),
        ("Hemoglobin was 8. Repeat it.", ["Hemoglobin was 8.", "Repeat it."]),
        ("Seen in 2014. Then again.", ["Seen in 2014.", "Then again."]),
        ("Allergies? No. Meds: none.", ["Allergies?", "No.", "Meds: none."]),
        ("Room No. 5 is free.", None),
        ("pt denies pain. takes aspirin 81 mg. will return", None),
        ("approx. two tablets vs. three", None),
        ("E. coli and S. aureus grew.", None),
        ("Vitamin D. She takes it.", ["Vitamin D.", "She takes it."]),
        (
            "He waits... and waits. Then he left.",
            ["He waits... and waits.", "Then he left."],
        ),
        ("e.g. Tylenol or i.e. Paracetamol", None),
        ("pain.She", None),
    ],
)
def test_english(text, expected):
    if text.startswith("pt denies"):
        expected = ["pt denies pain.", "takes aspirin 81 mg. will return"]
    assert _split(text, "en") == (expected or [text])


@pytest.mark.parametrize(
    "text,expected",
    [
        ("Va bien ? Oui. Merci !", ["Va bien ?", "Oui.", "Merci !"]),
        ("Prendre 1 cp. matin et soir.", None),
        (
            "1 cp. de 500 mg. Le patient va bien.",
            ["1 cp. de 500 mg.", "Le patient va bien."],
        ),
        ("Vu par le Dr. Martin et M. Dupont.", None),
        ("Amoxicilline 1 g. Doliprane 1 g.", None),
        ("Pendant 5 jours. Revoir ensuite.", ["Pendant 5 jours.", "Revoir ensuite."]),
        ("Douleur, p.ex. Le soir", None),
        (
            "Paracétamol 1,5 g toutes les 6 h. L'enfant dort.",
            ["Paracétamol 1,5 g toutes les 6 h.", "L'enfant dort."],
        ),
        ("Le poids est de 1 000 g env. 3 fois", None),
        ("Arrêt le 12. Reprise le 15.", ["Arrêt le 12.", "Reprise le 15."]),
    ],
)
def test_french(text, expected):
    assert _split(text, "fr") == (expected or [text])


@pytest.mark.parametrize(
    "text,expected",
    [
        ("Es geht gut. Er läuft.", ["Es geht gut.", "Er läuft."]),
        ("Bis zum 12.03. Ibuprofen 400 mg nehmen.", None),
        ("Bis zum 12.03. Danach Ibuprofen.", ["Bis zum 12.03.", "Danach Ibuprofen."]),
        ("Am 3. Tag Fieber, am 4. Tag nicht.", None),
        ("2. Zyklus am 1. Januar", None),
        ("Am 12.03.2021. Ibuprofen", ["Am 12.03.2021.", "Ibuprofen"]),
        ("1 Tbl. Ibuprofen tgl. morgens, z.B. Aspirin, bzw. Ass.", None),
        (
            "Ibuprofen 400 mg 1 Tbl. tgl. Der Patient geht.",
            ["Ibuprofen 400 mg 1 Tbl. tgl.", "Der Patient geht."],
        ),
        ("Prof. Dr. med. Müller, Nr. 5, ca. 3 Std. später", None),
        (
            "V.a. Pneumonie, Z.n. Apoplex. Kein Fieber.",
            ["V.a. Pneumonie, Z.n. Apoplex.", "Kein Fieber."],
        ),
        ("20 I.E. Insulin s.c. z.B. Lantus", None),
        (
            "Metoprolol 47,5 mg 1-0-1. Weiter Ramipril.",
            ["Metoprolol 47,5 mg 1-0-1.", "Weiter Ramipril."],
        ),
        (
            "Alle 4 Stunden. Ramipril ab morgen.",
            ["Alle 4 Stunden.", "Ramipril ab morgen."],
        ),
        ("Pat. wach. Lunge frei.", ["Pat. wach.", "Lunge frei."]),
        ("Fieber bis 39. Kopfschmerzen", None),
        ("Puls 100. Kopfschmerzen", ["Puls 100.", "Kopfschmerzen"]),
    ],
)
def test_german(text, expected):
    assert _split(text, "de") == (expected or [text])


_LAYOUT = st.lists(
    st.sampled_from(
        ["Take", "1.", "2.", "mg.", "p.o.", "Dr.", "12.03.", "?", "!", ".", "...", "-"]
        + [
            " ",
            "  ",
            "   ",
            "\n",
            "\n\n",
            "\t",
            "\u00a0",
            "\r\n",
            "The",
            "pain.",
            "(",
            ").",
        ]
    ),
    max_size=30,
)


@settings(max_examples=300, deadline=None)
@given(_LAYOUT, st.sampled_from(["en", "fr", "de", "xx"]))
@example(["1.", " ", "2.", " ", "Take"], "en")
def test_segments_and_gaps_rebuild_the_text(pieces, lang):
    _check("".join(pieces), lang)


@settings(max_examples=300, deadline=None)
@given(
    st.text(max_size=80) | st.text("|¦ -:\ta1.\n", max_size=30),
    st.sampled_from(["en", "fr", "de", "xx"]),
)
def test_any_text_is_rebuilt(text, lang):
    _check(text, lang)


BETWEEN = re.compile(r"(?:\s|[|¦│┃║｜](?:\s*[-=_:+]{2,}\s*)?)*")


def _check(text: str, lang: str) -> None:
    last = 0
    for start, end in split(text, lang=lang):
        assert last <= start < end
        assert BETWEEN.fullmatch(text, last, start)
        segment = text[start:end]
        assert segment == segment.strip()
        assert not set("|¦│┃║｜") & set(segment)
        assert "   " not in segment
        assert not set("\n\t\r\v\f") & set(segment)
        last = end
    assert BETWEEN.fullmatch(text, last)


def test_split_lines_of_a_range():
    text = "a b\n c   d \t e"
    spans = split_lines(text, 2, len(text))
    assert [text[a:b] for a, b in spans] == ["b", "c", "d", "e"]


@pytest.mark.parametrize("lang", ["en", "fr", "de"])
def test_from_doc_without_sentences_is_split_by_rule(lang):
    nlp = spacy.blank(lang)
    text = "1 Tbl. p.o.\n\nDr. Miller. 500 mg"
    doc = nlp(text)
    assert from_doc(doc) == split(text, lang=lang)


def test_from_doc_uses_the_sentences_of_the_doc():
    doc = Doc(
        Vocab(),
        words=["Dr.", "\n", "Who", "was", "here", "   ", "today", "."],
        spaces=[True, False, True, True, False, False, False, False],
        sent_starts=[True, False, False, True, False, False, False, False],
    )
    segments = [doc.text[a:b] for a, b in from_doc(doc)]
    assert segments == ["Dr.", "Who", "was here", "today."]


@pytest.mark.parametrize("text", ["", " ", "\n", "Aspirin"])
def test_from_doc_of_tiny_docs(text):
    doc = spacy.blank("en")(text)
    assert [doc.text[a:b] for a, b in from_doc(doc)] == text.split()


@pytest.mark.parametrize("lang", ["en", "fr", "de", "xx"])
@pytest.mark.parametrize(
    "text,expected",
    [
        ("| Metoprolol | 50 mg |", ["Metoprolol", "50 mg"]),
        ("Metoprolol|50 mg||1-0-1", ["Metoprolol", "50 mg", "1-0-1"]),
        ("Metoprolol │ 50 mg ¦ p.o.", ["Metoprolol", "50 mg", "p.o."]),
        ("| drug | dose |\n|---|:-:|\n| Aspirin | - |", None),
        ("| a |\n|---|", ["a"]),
        ("| | ||", []),
        ("|", []),
        ("x --- y", ["x --- y"]),
        ("a | -- b", ["a", "-- b"]),
        ("a | 1 -- 2 |", ["a", "1 -- 2"]),
    ],
)
def test_bars_separate(text, expected, lang):
    if expected is None:
        expected = ["drug", "dose", "Aspirin", "-"]
    assert _split(text, lang) == expected


def test_bars_inside_of_sentences_of_a_doc():
    words = ["a", "|", "b", "c", "|"]
    doc = Doc(Vocab(), words=words, sent_starts=[True, False, False, True, False])
    assert [doc.text[i:j] for i, j in from_doc(doc)] == ["a", "b", "c"]


def test_many_bars_are_read_in_linear_time():
    text = ("|" + " " * 50 + "-" * 50) * 400 + "x"
    assert split(text, lang="en") == [(len(text) - 51, len(text))]


def test_long_lines_are_cut_where_a_clause_ends():
    clause = "aspirin 5 mg at night, "
    text = f"Take {clause * 400}\u00a0 then stop"
    spans = split(text, lang="en")
    assert len(spans) > 9
    assert max(end - start for start, end in spans) <= LONGEST
    for (_, end), (start, _) in itertools.pairwise(spans):
        assert text[end - 1] == "," and text[end:start].isspace()
    assert spans[0][0] == 0 and spans[-1][1] == len(text)
    # as with sentences of the Doc
    doc = spacy.blank("en")(text)
    doc[0].is_sent_start = True
    for token in doc[1:]:
        token.is_sent_start = False
    assert from_doc(doc) == spans


@pytest.mark.parametrize("length", [LONGEST, LONGEST + 1, 50 * LONGEST])
def test_long_words_stay_whole(length):
    text = "x" * length
    assert split(f"{text} {text}", lang="en") == [
        (0, length),
        (length + 1, 2 * length + 1),
    ]


def test_long_lines_are_cut_in_linear_time():
    text = "word " * 200_000
    assert len(split(text, lang="en")) == 1000
