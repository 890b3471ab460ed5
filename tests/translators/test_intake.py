import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.translators.batching import translate_texts
from spacy_xner.translators.guards import check
from spacy_xner.translators.intake import (
    MEANINGS,
    TARGET_LANGS,
    Replacement,
    expand,
    find_abbreviations,
    find_missing,
    find_replacements,
    move_links,
    replace_ranges,
)
from spacy_xner.translators.numbers import numbers_differ
from spacy_xner.translators.types import SentenceTranslation

EN_FR = {"source_lang": "en", "target_lang": "fr"}
EN_DE = {"source_lang": "en", "target_lang": "de"}

# Each meaning: how it is written, and translations in use.
SAID = [
    ("twice a day", "bid", ["2x/j", "deux fois par jour"], ["2x tgl.", "zweimal täglich"]),
    ("twice a day", "B.I.D.", ["matin et soir", "x 2/j"], ["morgens und abends"]),
    ("twice a day", "5 mg BD", ["5 mg 2 x/j"], ["5 mg 2 x tgl."]),
    ("three times a day", "t.i.d.", ["3 fois/j"], ["3-mal täglich", "dreimal täglich"]),
    ("three times a day", "tds", ["trois fois par jour"], ["3x/d"]),
    ("four times a day", "QID", ["4 prises par jour"], ["4x tgl."]),
    ("once a day", "qd", ["1x/j", "tous les jours", "/j"], ["tgl.", "1x/d", "/Tag"]),
    ("once a day", "20 mg od", ["20 mg/j"], ["20 mg einmal täglich"]),
    ("every other day", "qod", ["1 j/2", "un jour sur deux"], ["jeden 2. Tag"]),
    ("three times a week", "tiw", ["3x/sem"], ["3x/Woche"]),
    ("once a week", "qwk", ["1x/sem", "par semaine"], ["1x/Wo.", "wöchentlich"]),
    ("once a month", "qmonth", ["1 fois par mois"], ["monatlich"]),
    ("every {n} hours", "q8h", ["ttes les 8 h", "toutes les huit heures"], ["alle 8 Std."]),
    ("every {n} hours", "q 4-6 hrs", ["ttes les 4-6 h"], ["alle 4 bis 6 Stunden"]),
    ("every {n} hours", "q6h", ["4x/j, /6h"], ["6-stündlich"]),
    ("every {n} minutes", "q5min", ["toutes les 5 min"], ["alle 5 Minuten"]),
    ("every {n} days", "q3d", ["tous les 3 jours"], ["alle 3 Tage"]),
    ("every {n} weeks", "q2wk", ["toutes les 2 sem"], ["alle zwei Wochen"]),
    ("every {n} months", "q6mo", ["tous les 6 mois"], ["alle 6 Monate"]),
    ("in the morning", "mane", ["le matin"], ["morgens", "früh"]),
    ("in the morning", "qAM", ["chaque matin"], ["jeden Morgen"]),
    ("in the morning", "5 mg om", ["5 mg le matin"], ["5 mg morgens"]),
    ("in the evening", "qPM", ["le soir"], ["abends"]),
    ("at bedtime", "qhs", ["au coucher"], ["zur Nacht", "z. N.", "jeden Abend"]),
    ("at bedtime", "nocte", ["la nuit"], ["vor dem Schlafen"]),
    ("at bedtime", "bid and hs", ["2x/j et au coucher"], ["2x tgl. und z.N."]),
    ("as needed", "prn", ["si besoin", "SB", "à la demande"], ["b. Bed.", "bei Bedarf"]),
    ("as needed", "p.r.n.", ["en cas de douleur"], ["bei Schmerzen", "falls nötig"]),
    ("before meals", "tid ac", ["3x/j avant les repas"], ["3x tgl. v. d. Essen"]),
    ("after meals", "tid pc", ["3x/j ap. repas"], ["3x tgl. nach dem Essen"]),
    ("at once", "5 mg stat", ["5 mg de suite"], ["5 mg sofort"]),
    ("by mouth", "5 mg po", ["5 mg PO", "5 mg per os"], ["5 mg p.o.", "5 mg oral"]),
    ("under the tongue", "5 mg SL", ["5 mg sous la langue"], ["5 mg s.l."]),
    ("rectally", "5 mg PR", ["5 mg par voie rectale"], ["5 mg rektal"]),
]  # fmt: skip


@pytest.mark.parametrize("meaning,source,french,german", SAID)
def test_translations_are_known(meaning, source, french, german):
    names = [MEANINGS[item.meaning].name for item in find_abbreviations(source)]
    assert meaning in names
    for target in french:
        assert find_missing(source, target, **EN_FR) == [], target
    for target in german:
        assert find_missing(source, target, **EN_DE) == [], target
    for langs in (EN_FR, EN_DE):
        assert len(find_missing(source, "5 mg", **langs)) == len(names)
        assert "abbreviations" in check(source, "5 mg", **langs)
        assert "abbreviations" in check(source, "", **langs)


def test_every_meaning_is_tested():
    assert {meaning for meaning, *_ in SAID} == {meaning.name for meaning in MEANINGS}


@pytest.mark.parametrize("meaning,source,french,german", SAID)
@pytest.mark.parametrize("lang", TARGET_LANGS)
def test_copies_are_replaced_by_what_says_the_same(
    meaning, source, french, german, lang
):
    langs = {"source_lang": "en", "target_lang": lang}
    replacements = find_replacements(source, source, **langs)
    text, _ = replace_ranges(source, [], replacements)
    # `po`, `s.l.` and numbers can stay
    missing = find_missing(source, source, **langs)
    assert len(replacements) == len(missing)
    assert find_missing(source, text, **langs) == []
    assert find_replacements(source, text, **langs) == []
    assert not numbers_differ(source, text, **langs)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Pain in the AC joint, PR interval 160 ms.",
        "The patient is on a PC all day.",
        "overdose (OD) of paracetamol",
        "in a bidding war; statistics; podium; 8 am",
        "HbA1c and SLE, b.o.d",
        "forbid, tidy, acid",
    ],
)
def test_other_words_are_no_abbreviations(text):
    assert find_abbreviations(text) == []


@pytest.mark.parametrize(
    "text,found",
    [
        ("1 tab po bid x 7d", ["po", "bid"]),
        ("Omeprazole 20 mg od ac", ["od", "ac"]),
        ("Metoclopramide 10 mg ac and hs", ["ac", "hs"]),
        ("Zofran q4-6h prn.", ["q4-6h", "prn"]),
        ("b.i.d., t.i.d. p.r.n.", ["b.i.d.", "t.i.d.", "p.r.n."]),
        ("amlodipine BD for 3 days", ["BD"]),
        # an unclear one inside of a clear one is no other
        ("5 mg q.o.d.", ["q.o.d."]),
    ],
)
def test_neighbours_make_clear_what_is_meant(text, found):
    assert [text[item.start : item.end] for item in find_abbreviations(text)] == found


@pytest.mark.parametrize(
    "source,target,langs,text",
    [
        ("1 tab po bid", "1 cp po bid", EN_FR, "1 cp po 2x/j"),
        ("1 tab po bid", "1 Tbl. po bid", EN_DE, "1 Tbl. po 2x täglich"),
        ("q4-6h prn", "q4-6h prn", EN_FR, "toutes les 4 à 6 h si besoin"),
        ("q4-6h prn", "q4-6h prn", EN_DE, "alle 4-6 h bei Bedarf"),
        ("bid, then BID", "2x/j, puis BID", EN_FR, "2x/j, puis 2x/j"),
        ("5 mg stat and qhs", "5 mg stat et", EN_FR, "5 mg immédiatement et"),
        ("5 mg bid", "5 mg 3x/j", EN_FR, "5 mg 3x/j"),
        # of several copies each is replaced, the last one at the end too
        ("5 mg bid, 9 mg bid", "5 mg bid, 9 mg bid", EN_FR, "5 mg 2x/j, 9 mg 2x/j"),
        ("5 mg bid, 9 mg bid", "5 mg 2x/j, 9 mg bid", EN_FR, "5 mg 2x/j, 9 mg 2x/j"),
        ("5 mg bid, 9 mg bid", "5 mg bid", EN_DE, "5 mg 2x täglich"),
        ("5 mg bid", "5 mg morbid bid-x", EN_FR, "5 mg morbid bid-x"),
    ],
)
def test_replacements(source, target, langs, text):
    replacements = find_replacements(source, target, **langs)
    assert replace_ranges(target, [], replacements)[0] == text


@pytest.mark.parametrize(
    "langs",
    [
        {"source_lang": "fr", "target_lang": "en"},
        {"source_lang": "en", "target_lang": "es"},
    ],
)
def test_languages_without_a_table(langs):
    assert find_missing("5 mg bid prn", "5 mg bid prn", **langs) == []
    assert find_replacements("5 mg bid prn", "5 mg bid prn", **langs) == []


def test_links_stay_on_their_words():
    source, target = "1 tab bid at home", "1 cp bid à domicile"
    links = [(0, 1, 0, 1, 0.9), (6, 9, 5, 8, 0.8), (13, 17, 11, 19, 0.7)]
    replacements = find_replacements(source, target, **EN_FR)
    text, moved = replace_ranges(target, links, replacements)
    assert text == "1 cp 2x/j à domicile"
    assert [(source[a:b], text[c:d]) for a, b, c, d, _ in moved] == [
        ("1", "1"),
        ("bid", "2x/j"),
        ("home", "domicile"),
    ]
    assert [link[4] for link in moved] == [0.9, 0.8, 0.7]


def test_links_at_the_end_stay_there():
    replacements = [Replacement(0, 3, "2x/j"), Replacement(7, 10, "si besoin")]
    text, moved = replace_ranges(
        "bid et prn",
        [(0, 3, 0, 3, 0.9), (4, 7, 7, 10, 0.8), (0, 7, 0, 10, 0.7)],
        replacements,
    )
    assert text == "2x/j et si besoin"
    assert [text[c:d] for _, _, c, d, _ in moved] == ["2x/j", "si besoin", text]


@given(st.data())
def test_links_stay_inside_and_what_is_outside_stays(data):
    target = data.draw(st.text(max_size=30))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(target)), max_size=6)))
    replacements = [
        Replacement(start, end, data.draw(st.text(min_size=1, max_size=5)))
        for start, end in zip(cuts[::2], cuts[1::2])
    ]
    links = []
    for _ in range(data.draw(st.integers(0, 5))):
        if target:
            start = data.draw(st.integers(0, len(target) - 1))
            links.append(
                (0, 1, start, data.draw(st.integers(start + 1, len(target))), 0.5)
            )
    text, moved = replace_ranges(target, links, replacements)
    removed = sum(end - start for start, end, _ in replacements)
    assert len(text) == len(target) - removed + sum(len(r.text) for r in replacements)
    for (_, _, c, d, _), (_, _, new_c, new_d, _) in zip(links, moved):
        assert 0 <= new_c < new_d <= len(text)
        if all(end <= c or d <= start for start, end, _ in replacements):
            assert text[new_c:new_d] == target[c:d]


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(TARGET_LANGS))
def test_any_texts_can_be_compared(source, target, lang):
    langs = {"source_lang": "en", "target_lang": lang}
    for item in find_missing(source, target, **langs):
        assert 0 <= item.start < item.end <= len(source)
    for start, end, written in find_replacements(source, target, **langs):
        assert 0 <= start < end <= len(target) and written


def test_abbreviations_in_full():
    text = "1 tab q4-6h prn, 5 mg od"
    full, places = expand(text, find_abbreviations(text))
    assert full == "1 tab every 4 to 6 hours as needed, 5 mg once a day"
    assert len(places) == len(full)
    for word, stands_for in [("tab", "tab"), ("hours", "q4-6h"), ("needed", "prn")]:
        start = full.index(word)
        link = (start, start + len(word), 0, 1, 0.5)
        ((a, b, c, d, p),) = move_links([link], places)
        assert (text[a:b], c, d, p) == (stands_for, 0, 1, 0.5)
    assert expand(text, []) == (text, [(i, i + 1) for i in range(len(text))])


class CopyingEngine:
    """Copy every text, with links between equal characters."""

    id = "copying"

    def translate(self, texts, *, source_lang, target_lang):
        return [
            SentenceTranslation(
                text, links=[(i, i + 1, i, i + 1, 1.0) for i in range(len(text))]
            )
            for text in texts
        ]


def test_what_is_translated_has_no_copies():
    texts = ["Aspirin 100 mg bid prn", "Aspirin 100 mg", "bid"]
    outputs = translate_texts(CopyingEngine(), texts, **EN_FR)
    assert outputs[0].text == "Aspirin 100 mg 2x/j si besoin"
    assert outputs[0].flags == ["replaced"]
    for a, _, c, d, _ in outputs[0].links:
        if texts[0][a] in "bid":
            expected = {"b": "2x/j", "i": "2x/j", "d": "2x/j"}
        if 15 <= a < 18:
            assert outputs[0].text[c:d] == expected[texts[0][a]]
        elif a >= 19:
            assert outputs[0].text[c:d] == "si besoin"
    assert (outputs[1].text, outputs[1].flags) == ("Aspirin 100 mg", [])
    assert (outputs[2].text, outputs[2].flags) == ("2x/j", ["replaced"])


def test_cached_copies_are_replaced_too(tmp_path):
    from spacy_xner.translators.cache import TranslationCache

    with TranslationCache(tmp_path / "cache.sqlite") as cache:
        first = translate_texts(CopyingEngine(), ["5 mg qhs"], cache=cache, **EN_DE)
        second = translate_texts(CopyingEngine(), ["5 mg qhs"], cache=cache, **EN_DE)
    assert first == second
    assert second[0].text == "5 mg zur Nacht"
