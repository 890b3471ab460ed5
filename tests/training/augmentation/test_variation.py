import pickle
import re
from random import Random

import pytest
from spacy.util import registry

from spacy_xner.corpora.synthetic import generate
from spacy_xner.training.augmentation.amounts import load_units
from spacy_xner.training.augmentation.annotated import AnnotatedText, LabelledSpan
from spacy_xner.training.augmentation.phrases import load_phrases
from spacy_xner.training.augmentation.variation import KINDS, LocalVariation

from .util import blank, make_example, read, vary, write

FRENCH = (
    "Traitement :\n- [D:Doliprane] [S:1000 mg], [O:comprimé] : [A:1] [O:comprimé] "
    "[F:trois fois par jour] [U:pendant 5 jours].\n- [D:Lasilix] [S:40 mg] "
    "[F:1-0-0]\n- [D:oméprazole] [~:20 mg le soir]"
)
GERMAN = (
    "Medikation: [D:Ramipril] [S:2.5 mg] [A:1] [O:Tablette] [F:morgens und abends] "
    "[U:für 10 Tage], [D:Novalgin] [S:500 mg] [A:20] [O:Tropfen] [F:bei Bedarf]"
)


def vary_often(kind, marked, *, lang="fr", times=40, rate=1.0, **settings):
    """Give all different results of one kind of variation."""
    augmenter = LocalVariation(kinds={kind: rate}, **settings)
    return {vary(augmenter, marked, lang=lang)[0] for _ in range(times)}


@pytest.mark.parametrize("lang,marked", [("fr", FRENCH), ("de", GERMAN)])
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "schemes"])
def test_every_kind_keeps_the_labels_in_their_order(kind, lang, marked):
    before = [label for _, _, label in read(marked).spans]
    for made in vary_often(kind, marked, lang=lang, times=15):
        assert [label for _, _, label in read(made).spans] == before
        assert len(read(made).missing) == len(read(marked).missing)


@pytest.mark.parametrize("lang,marked", [("fr", FRENCH), ("de", GERMAN)])
@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind not in ("convention", "compounds")]
)
def test_every_kind_can_be_seen_and_switched_off(kind, lang, marked):
    assert vary_often(kind, marked, lang=lang) - {marked}
    assert vary_often(kind, marked, lang=lang, rate=0.0, times=3) == {marked}


@pytest.mark.parametrize(
    "marked,expected",
    [
        ("Die Therapie mit [D:Delix] wurde", "Die [D:Delix]-Therapie wurde"),
        ("Nach Gabe von [D:ASS].", "Nach [D:ASS]-Gabe."),
        ("Einnahme von [D:L-Thyroxin], dann", "[D:L-Thyroxin]-Einnahme, dann"),
        # What belongs to the drug would stand behind another noun.
        ("Therapie mit [D:Delix] [S:5 mg]", ""),
        ("Therapie mit [D:Delix] und [D:ASS].", ""),
        ("Therapie mit [~:nur] [D:Delix].", ""),
        ("Der Therapie [~:mit] [D:Delix].", ""),
        ("Pat. mit [D:Delix].", ""),
    ],
)
def test_compounds_with_a_hyphen(marked, expected):
    assert vary_often("compounds", marked, lang="de", times=4) == {expected or marked}
    assert vary_often("compounds", marked, lang="fr", times=2) == {marked}


@pytest.mark.parametrize(
    "lang,marked,pattern",
    [
        ("de", "[D:Ramipril] [S:5 mg]", r"\[D:Ramipril(?: \w+)?-ratiopharm\] \[S:"),
        ("de", "[D:Ramipril] [S:5 mg]", r"\[D:Ramipril (?:retard|comp)\] \[S:"),
        ("fr", "[D:metformine] [S:1 g]", r"\[D:METFORMINE (?:ACC|ARW|BIOG)\] \[S:"),
        ("fr", "[D:tramadol] [S:1 g]", r"\[D:(?i:tramadol) LP\] \[S:"),
    ],
)
def test_suffixes_and_makers_belong_to_names(lang, marked, pattern):
    made = vary_often("names", marked, lang=lang, times=250)
    assert any(re.match(pattern, text) for text in made)
    for text in ("[D:ACC-ratiopharm]", "[D:ASS 100]", "[D:AmoxiHEXAL]", "[D:Delix]®"):
        assert vary_often("names", text, lang=lang, times=10) == {text}


@pytest.mark.parametrize(
    "kind,lang,marked,some",
    [
        ("forms", "fr", "[A:2] [O:comprimés]", {"[A:2] [O:cp]", "[A:2] [O:cpr]"}),
        ("forms", "fr", "[A:1] [O:gélule]", {"[A:1] [O:gél]", "[A:1] [O:gél.]"}),
        ("forms", "de", "[A:2] [O:Tabletten]", {"[A:2] [O:Tbl.]", "[A:2] [O:Tabl.]"}),
        ("forms", "de", "[A:20] [O:Tropfen]", {"[A:20] [O:Trpf.]", "[A:20] [O:gtt]"}),
        (
            "frequencies",
            "fr",
            "[A:1] [O:cp] [F:3 fois par jour]",
            {"[A:1] [O:cp] [F:3x/j]", "[A:1] [O:cp] [F:matin, midi et soir]"},
        ),
        (
            "frequencies",
            "fr",
            "[F:matin et soir]",
            {"[F:le matin et le soir]", "[F:matin/soir]", "[F:toutes les 12h]"},
        ),
        (
            "frequencies",
            "de",
            "[D:ASS] [S:100 mg] [F:zweimal täglich]",
            {"[D:ASS] [S:100 mg] [F:2x tgl.]", "[D:ASS] [S:100 mg] [F:2x täglich]"},
        ),
        ("frequencies", "de", "[F:bei Bedarf]", {"[F:b. Bed.]", "[F:b.B.]"}),
        (
            "durations",
            "fr",
            "[U:pendant 5 jours]",
            {"[U:pdt 5j]", "[U:pdt 5 j]", "[U:x 5j]", "[U:QSP 5 jours]"},
        ),
        ("durations", "fr", "[U:pendant un mois]", {"[U:QSP 1 mois]"}),
        (
            "durations",
            "de",
            "[U:für 10 Tage]",
            {"[U:10 Tage lang]", "[U:für 10 Tg.]", "[U:10 Tg.]"},
        ),
        ("counts", "fr", "[A:1] [O:gélule]", {"[A:une] [O:gélule]"}),
        ("counts", "de", "[A:0,5] [O:Tablette]", {"[A:½] [O:Tablette]"}),
        ("numbers", "fr", "[S:2.5 mg]", {"[S:2,5 mg]"}),
        ("numbers", "fr", "[S:1000 mg]", {"[S:1 000 mg]"}),
        ("numbers", "de", "[S:1000 mg]", {"[S:1.000 mg]"}),
        ("units", "fr", "[S:25 µg]", {"[S:25 mcg]", "[S:25 microgrammes]"}),
        ("units", "fr", "[S:1 g]", {"[S:1000 mg]"}),
        ("units", "de", "[A:10 Einheiten]", {"[A:10 IE]", "[A:10 I.E.]"}),
        ("spaces", "de", "[S:500 mg]", {"[S:500mg]", "[S:500\u00a0mg]"}),
        (
            "layout",
            "fr",
            "[D:Tahor] [S:40 mg] [A:1] [O:cp] [F:le soir]",
            {
                "[D:Tahor] [S:40 mg] : [A:1] [O:cp] [F:le soir]",
                "[D:Tahor] [S:40 mg], [A:1] [O:cp] [F:le soir]",
                "[D:Tahor] [S:40 mg]\n[A:1] [O:cp] [F:le soir]",
                "- [D:Tahor] [S:40 mg] [A:1] [O:cp] [F:le soir]",
            },
        ),
        (
            "case",
            "fr",
            "[D:énalapril] [S:5 mg] le matin",
            {"[D:ENALAPRIL] [S:5 mg] le matin", "[D:ENALAPRIL] [S:5 MG] LE MATIN"},
        ),
        (
            "accents",
            "fr",
            "[A:1] [O:gélule] à [F:l'après-midi]",
            {"[A:1] [O:gelule] a [F:l'apres-midi]"},
        ),
        (
            "accents",
            "de",
            "[F:täglich] [U:für 3 Tage]",
            {"[F:taeglich] [U:fuer 3 Tage]", "[F:taglich] [U:fur 3 Tage]"},
        ),
        (
            "schemes",
            "de",
            "[D:ASS] [A:1] [O:Tbl.] [F:morgens und abends]",
            {"[D:ASS] [F:1-0-1]", "[D:ASS] [O:Tbl.] [F:1-0-1]"},
        ),
        (
            "schemes",
            "fr",
            "[A:2] [O:cp] [F:3 fois par jour]",
            {"[F:2-2-2]", "[F:3 x] [A:2] [O:cp]"},
        ),
        ("schemes", "de", "[F:1-0-½]", {"[F:1 - 0 - ½]", "[F:1-0-0,5]"}),
    ],
)
def test_ways_of_writing_are_known(kind, lang, marked, some):
    assert some <= vary_often(kind, marked, lang=lang, times=600)


def test_schemes_are_spelled_out():
    made = vary_often("schemes", "[D:Tahor] [F:1-0-2]", times=200)
    counts = [
        [text.text[a:b] for a, b, label in text.spans if label == "DOSAGE"]
        for text in map(read, made)
    ]
    assert all(found in ([], ["1", "2"]) for found in counts)
    assert ["1", "2"] in counts


@pytest.mark.parametrize(
    "marked",
    [
        # Counts of their own for each part of the day.
        "[A:1] [F:matin], [A:2] [F:soir]",
        "[F:morgens] [A:2], [F:abends] [A:1]",
        # No parts of the day, or no single count.
        "[A:1] [O:cp] [F:toutes les 8 heures]",
        "[A:1 à 2] [O:cp] [F:matin et soir]",
        # Something stands between.
        "[A:1] [O:cp] par voie orale [F:matin et soir]",
        "[A:1] [~:cp] [F:matin et soir]",
    ],
)
def test_no_scheme_is_made_of_what_is_none(marked):
    assert vary_often("schemes", marked, lang="fr") == {marked}


@pytest.mark.parametrize(
    "marked,expected",
    [
        ("[D:paracétamol] [S:1 g] [F:à 7h]", "A"),
        ("[D:paracétamol], [S:500 mg] [F:toutes les 6 heures]", "A"),
        ("[S:500 mg] de [D:paracétamol] [F:si besoin]", "A"),
        ("[D:Cortancyl] [S:20 à 40 mg] [F:le matin]", "A"),
        ("sous [D:prednisone] [S:40 mg]", "A"),
        # A count, a scheme, or one times another say what is taken.
        ("[D:Kardégic] [S:75 mg] [O:sachet] : [A:1] [F:/j]", "S"),
        ("[D:Tahor] [S:40 mg] [F:0-0-1]", "S"),
        ("[D:Tahor] [S:40 mg] [F:2 x] [A:1]", "S"),
        # Concentrations, percentages, combined strengths, numbers without a unit.
        ("[D:Augmentin] [S:1 g/125 mg] [F:3x/j]", "S"),
        ("[D:Bétadine] [S:10 %] [F:matin et soir]", "S"),
        ("[D:Oramorph] [S:10 mg/5 ml] [F:si besoin]", "S"),
        ("[D:Lasilix] [S:40] [F:le matin]", "S"),
        # The name of a product, and what may have a count that is not known.
        ("[D:Doliprane] [S:500 mg], [O:comprimé]", "S"),
        ("[D:Doliprane] [S:500 mg] [~:deux] [F:le soir]", "S"),
    ],
)
def test_french_convention_for_amounts(marked, expected):
    (made,) = vary_often("convention", marked, times=1)
    assert made == marked.replace("[S:", f"[{expected}:")
    assert vary_often("convention", marked, lang="de", times=1) == {marked}


def test_convention_looks_at_one_drug_at_a_time():
    marked = (
        "[D:Tahor] [S:40 mg] [F:le soir], [D:Kardégic] [S:75 mg] [A:1] [F:/j] "
        "puis [S:1 g] de [D:paracétamol] [F:si besoin]. [D:Xarelto] [S:20 mg] [F:/j]"
    )
    (made,) = vary_often("convention", marked, times=1)
    labels = [span.label for span in read(made).spans if span.label in "DOSAGESTRENGTH"]
    assert labels == ["DOSAGE", "STRENGTH", "DOSAGE", "DOSAGE", "DOSAGE"]


def test_convention_holds_for_all_texts_whatever_the_level():
    augmenter = LocalVariation(level=0.0)
    marked = "[D:paracétamol] [S:1 g] [F:à 7h]"
    assert vary(augmenter, marked) == ["[D:paracétamol] [A:1 g] [F:à 7h]"]
    assert vary(augmenter, "[D:paracétamol] [F:à 7h]") == ["[D:paracétamol] [F:à 7h]"]


@pytest.mark.parametrize(
    "kind,marked",
    [
        ("frequencies", "[D:ASS] [S:100 mg] [F:2x täglich]."),
        ("durations", "[D:ASS] [U:für 3 Wochen]."),
        ("forms", "[D:ASS] [A:2] [O:Tabletten]."),
        ("units", "[D:Insulin] [S:20 Einheiten]."),
        ("schemes", "[D:ASS] [F:1-0-0]."),
    ],
)
def test_no_second_period_behind_an_abbreviation(kind, marked):
    made = vary_often(kind, marked, lang="de", times=100)
    texts = [read(text).text for text in made]
    assert not any(".." in text for text in texts)
    assert any(text.endswith(".]") for text in made)


@pytest.mark.parametrize(
    "given", ["[D:Zyxoprin] .. [F:tgl..]", "[D:ASS] ... [F:tgl.].."]
)
def test_periods_that_were_doubled_before_stay(given):
    # no kind touches them
    text = vary(LocalVariation(kinds={"drugs": 0.0}), given, lang="de")
    assert text == [given]


@pytest.mark.parametrize("lang", ["fr", "de"])
def test_no_text_of_the_grammar_gets_a_second_period(lang):
    augmenter = LocalVariation(kinds=dict.fromkeys(KINDS, 0.7))
    for number, item in enumerate(generate(60, seed=5, languages=(lang,))):
        spans = [LabelledSpan(*span[:3]) for span in item.spans[lang]]
        text = AnnotatedText(item.texts[lang], [s for s in spans if s.start < s.end])
        for seed in range(3):
            made = augmenter.vary(text, Random(f"{number} {seed}"), lang=lang)
            assert not re.search(r"(?<!\.)\.\s?\.(?!\.)", made.text)


def test_level_is_the_share_of_varied_texts():
    augmenter = LocalVariation(level=0.3, kinds={"accents": 1.0})
    made = [vary(augmenter, "é")[0] for _ in range(600)]
    assert 140 < made.count("e") < 220


@pytest.mark.parametrize(
    "marked,names",
    [
        ("prise de l'[D:oméprazole]", {"prise de l'", "prise du ", "prise de la "}),
        ("sous [D:X], arrêt d'[D:aspirine]", {"sous"}),
        ("avec la [D:metformine]", {"avec la ", "avec le ", "avec l'"}),
        ("au [D:Doliprane]", {"au ", "à l'", "à la "}),
        ("Le [D:Doliprane]", {"Le ", "L'", "La "}),
    ],
)
def test_french_articles_agree_with_the_new_name(marked, names):
    for made in vary_often("drugs", marked, times=100):
        before, _, name = made.rpartition("[D:")
        assert any(before.startswith(start) for start in names)
        vowel = name[0].lower() in "aeiouyhéèêàâîôûœ"
        assert not (vowel and before.endswith(("de la ", "du ", " le ", " la ", "au ")))
        assert not (not vowel and before.endswith(("l'", "d'")))


def test_one_name_gets_one_name():
    marked = "[D:Lasilix] [S:40 mg], [D:lasilix] [S:20 mg]"
    for made in vary_often("drugs", marked, times=50):
        text = read(made)
        names = [
            text.text[span.start : span.end].lower()
            for span in text.spans
            if span.label == "DRUG"
        ]
        assert names[0] == names[1]


def test_classes_stay_classes():
    assert vary_often("drugs", "sous [D:bêtabloquant]") == {"sous [D:bêtabloquant]"}
    assert vary_often("drugs", "[D:Antibiotika]", lang="de") == {"[D:Antibiotika]"}


def test_sentences_stay_sentences():
    marked = "Un [O:gel] de [D:dapsone] [F:chaque soir] ; le [D:Doliprane] est arrêté."
    assert vary_often("layout", marked) == {marked}
    marked = "Behandelt mit [D:Omep], [D:Clont] und [D:Klacid] [F:2x tgl.]."
    assert vary_often("layout", marked, lang="de") == {marked}


@pytest.mark.parametrize("lang,marked", [("fr", FRENCH), ("de", GERMAN)])
def test_numbers_of_amounts_keep_their_value(lang, marked):

    def values(marked):
        found = []
        for start, end, label in read(marked).spans:
            if label == "STRENGTH":
                for quantity in load_units(lang).find(read(marked).text[start:end]):
                    scale = {"g": 1e6, "mg": 1e3, "µg": 1.0}[quantity.name]
                    found.append(round(quantity.value * scale, 6))
        return found

    for kind in ("numbers", "spaces", "units"):
        for made in vary_often(kind, marked, lang=lang):
            assert values(made) == values(marked)


def test_seed_decides_and_pickles_go_on(tmp_path):
    first, again, other = (LocalVariation(seed=seed) for seed in (1, 1, 2))
    made = [vary(first, FRENCH) for _ in range(5)]
    assert made == [vary(again, FRENCH) for _ in range(5)]
    assert made != [vary(other, FRENCH) for _ in range(5)]
    copy = pickle.loads(pickle.dumps(first))
    assert vary(copy, FRENCH) == vary(first, FRENCH)
    table = load_phrases("fr")
    assert pickle.loads(pickle.dumps(table)) is table


@pytest.mark.parametrize("marked", ["", " ", "Bonjour.", "[~:Doliprane 1 g]"])
def test_texts_without_entities(marked):
    nlp = blank("fr")
    example = make_example(marked, nlp)
    (made,) = LocalVariation(kinds={"drugs": 1.0, "layout": 1.0})(nlp, example)
    assert made is example


def test_registered_and_checked():
    build = registry.augmenters.get("spacy-xner.local_variation.v1")
    assert list(build(kinds={"case": 0.5, "drugs": 1.0}).kinds) == ["drugs", "case"]
    with pytest.raises(ValueError, match=r"E711.*level"):
        build(level=-1)
    with pytest.raises(ValueError, match=r"E712.*colour.*drugs"):
        build(kinds={"colour": 0.5})
    with pytest.raises(ValueError, match=r"E714.*'es'.*de, fr"):
        build().vary(read("[D:Lasix]"), Random(0), lang="es")


@pytest.mark.parametrize("name", ["local_variation", "local_lines"])
def test_another_language_stays_as_it_is_and_is_named_once(name):
    nlp = blank("es")
    example = make_example("[D:Lasix] [S:40 mg]", nlp)
    augmenter = registry.augmenters.get(f"spacy-xner.{name}.v1")()
    with pytest.warns(UserWarning, match=r"W701.*'es'.*de, fr") as caught:
        assert [made is example for _ in range(3) for made in augmenter(nlp, example)]
    assert len(caught) == 1


def test_names_of_a_vocabulary_folder(tmp_path):
    (tmp_path / "edsnlp").mkdir()
    (tmp_path / "edsnlp" / "drugs.json").write_text('{"A01AA01": ["ZZYZZX"]}')
    made = vary_often("drugs", "[D:Doliprane]", times=100, vocabulary=str(tmp_path))
    assert any("zzyzzx" in text.lower() for text in made)
    assert write(read(FRENCH)) == FRENCH
