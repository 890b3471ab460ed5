import functools
import pickle
import re
from random import Random

import pytest
import spacy
import srsly
from spacy.util import registry

from spacy_xner.corpora.synthetic.model import LABELS, Choice, Mark, Slot, parse
from spacy_xner.training.augmentation.annotated import AnnotatedText
from spacy_xner.training.augmentation.convention import relabel_strengths
from spacy_xner.training.augmentation.layout import merge_periods
from spacy_xner.training.augmentation.lines import (
    KINDS,
    LocalLines,
    load_context,
    write_prescription,
)
from spacy_xner.training.augmentation.local import load_local
from spacy_xner.training.augmentation.medications import Medication, find_medications
from spacy_xner.training.augmentation.phrases import RESOURCES
from spacy_xner.training.augmentation.writer import LineWriter
from spacy_xner.training.tokenizer import refine_tokenizer

from .util import blank, make_example, read, vary, write

FRENCH = (
    "Le patient prend [A:2] [O:comprimés] de [D:Zyxoprine] [S:35 mg] [F:le matin] et "
    "[D:Qurolol] [S:7 mg] [F:0-0-1] [U:pendant 9 jours], arrêt des [D:statines]."
)
GERMAN = (
    "Er nimmt [D:Zyxoprin] [S:35 mg] [A:2] [O:Tabletten] [F:morgens] und [D:Qurolol] "
    "[S:7 mg] [F:0-0-1] [U:für 9 Tage] ein, [D:Statine] wurden abgesetzt."
)
TEXTS = [("fr", FRENCH), ("de", GERMAN)]


def write_often(lang, marked, *, times=300, **settings):
    augmenter = LocalLines(**settings)
    return [read(vary(augmenter, marked, lang=lang)[0]) for _ in range(times)]


def get(text, label):
    return [text.text[a:b] for a, b, found in text.spans if found == label]


@pytest.mark.parametrize("lang,marked", TEXTS)
def test_what_a_text_says_is_found(lang, marked):
    first, second = find_medications(read(marked), load_local(lang))
    assert (first.drug.lower()[:7], first.strength, first.form) == (
        *("zyxopri", "35 mg", "tablet"),
    )
    assert (first.count, first.frequency[-5:]) == ("2", first.frequency[-5:])
    assert (second.frequency, second.strength) == ("0-0-1", "7 mg")
    assert "9" in second.duration and not second.count and not second.form


@pytest.mark.parametrize("lang,marked", TEXTS)
def test_lines_are_about_the_drugs_of_the_text(lang, marked):
    made = write_often(lang, marked, own=0.0, times=100, kinds={})
    for text in made:
        names = [name.lower() for name in get(text, "DRUG")]
        assert any(name.startswith("zyxopri") for name in names)
        assert any(name.startswith("qurolol") for name in names)
        assert not any(name.startswith("statin") for name in names)
    strengths = [
        re.sub(r"\s", "", amount).lower()
        for text in made
        for amount in get(text, "STRENGTH") + get(text, "DOSAGE")
    ]
    assert strengths.count("35mg") > 30
    # The scheme and the duration of the text are written in other ways too.
    durations = {duration for text in made for duration in get(text, "DURATION")}
    assert len([duration for duration in durations if "9" in duration]) > 3


@pytest.mark.parametrize("lang,marked", TEXTS)
def test_lines_are_well_formed(lang, marked):
    for text in write_often(lang, marked, own=0.6):
        assert read(write(text)).spans == text.spans
        assert not re.search(r"[^\S\n]{3,}|^\s|\s$|{|}|\[|\]", text.text), text.text
        last = 0
        for start, end, label in text.spans:
            body = text.text[start:end]
            assert last <= start and body == body.strip() and body
            assert label in (
                "DRUG",
                "STRENGTH",
                "FORM",
                "DOSAGE",
                "FREQUENCY",
                "DURATION",
            )
            # Two expressions side by side are one.
            last = end
        for left, right in zip(text.spans, text.spans[1:]):
            if left.label == right.label == "FREQUENCY":
                assert text.text[left.end : right.start] != " "


@pytest.mark.parametrize("lang,marked", TEXTS)
def test_labels_keep_the_convention(lang, marked):
    local = load_local(lang)
    for text in write_often(lang, marked):
        assert text.apply(relabel_strengths(text, local)) is text
    if lang == "fr":
        made = write_often(lang, "[D:Zyxoprine] [S:35 mg] [F:le matin]", own=0.0)
        labels = {
            (bool(get(text, "DOSAGE")), bool(get(text, "STRENGTH"))) for text in made
        }
        assert {(True, False), (True, True)} <= labels


@pytest.mark.parametrize(
    "lang,patterns",
    [
        (
            "fr",
            [
                r"\[D:[^]]+\] \[S:[^]]+\],? \[O:[^]]+\] : \[A:[^]]+\] \[O:",
                r"\[D:[^]]+\] \[A:[^]]+ ?m?g\] ?\[F:",
                r"\[A:[^]]+g\] d['e] ?\[D:",
                r"\[A:1\] \[F:[^]]*matin\],? \[A:",
                r"\[F:\d ?x\] ?\[A:[^]]+\]\[F:/",
                r"\[A:\d\]\[F:/ ?j",
                r"\[U:(?:QSP|qsp) ",
                r"\[A:[^]]+ml\] de \[D:[^]]+\]",
                r"\[F:1 ?- ?0 ?- ?1\]",
            ],
        ),
        (
            "de",
            [
                r"\[D:[^]]+\] \[S:[^]]+\] \[F:\d-\d-\d",
                r"\[D:[^]]+\] \[S:\d+\] \[F:",
                r"\[A:[^]]+\] \[D:[^]]+\]",
                r"\[F:(?:bei Bedarf|b\. ?B)",
                r"max\. \[A:\d+\] \[O:[^]]+\] \[F:",
                r"\[F:\d ?x\] ?\[A:[^]]+\]",
                r" N[123]",
                r"\[A:\d+ml\]|\[A:\d+ ml\] \[D:|\[A:\d+ ml\] \[U:",
            ],
        ),
    ],
)
def test_orders_of_the_country_are_written(lang, patterns):
    marked = dict(TEXTS)[lang]
    made = "\n".join(write(text) for text in write_often(lang, marked, times=1500))
    for pattern in patterns:
        assert re.search(pattern, made), pattern


def test_own_products_are_known_ones():
    local = load_local("de")
    known = {
        name.lower() for m in local.drugs.market for name in (m.substance, *m.brands)
    }
    known |= {
        name.lower()
        for name in LineWriter(local, Random(0), fill=1.0).pools.special["insulins"]
    }
    names = {
        name.lower()
        for text in write_often("de", "[D:Zyxoprin]", own=1.0)
        for name in get(text, "DRUG")
    }
    assert "zyxoprin" not in names
    assert len(names & known) > 80


def test_sentences_or_lines():
    settings = {"own": 0.0, "context": 0.0, "times": 60}
    sentences = write_often("de", GERMAN, sentences=1.0, **settings)
    assert all(text.text.rstrip()[-1] in ".?" for text in sentences)
    lines = write_often("de", GERMAN, sentences=0.0, **settings)
    assert sum(text.text.endswith(".") for text in lines) < 30


@pytest.mark.parametrize("lang", ["fr", "de"])
def test_every_template_is_written_with_slots_that_exist(lang):
    tables = srsly.read_json(RESOURCES / f"{lang}.lines.json")
    kinds = srsly.read_json(RESOURCES / f"{lang}.kinds.json")
    prose = srsly.read_json(RESOURCES / f"{lang}.prose.json")
    assert not set(tables) & (set(kinds) | set(prose)) - {"special"}
    assert not set(kinds) & set(prose) - {"special", "kind sentence"}
    assert not set(kinds["special"]) & set(prose["special"])
    special = set(kinds.pop("special")) | set(prose.pop("special"))
    known = {name[6:] for name in dir(LineWriter) if name.startswith("_slot_")}
    # A method would hide a list of words.
    assert not special & known and not special & set(tables.pop("special"))
    known |= set(tables) | set(kinds) | set(prose) | special | {"i"}

    def slots(nodes):
        for node in nodes:
            assert isinstance(node, (str, Slot, Choice, Mark)), node
            if isinstance(node, Slot):
                yield node.name
            elif isinstance(node, Mark):
                assert node.label and node.key in LABELS
                yield from slots(node.nodes)
            elif isinstance(node, Choice):
                for option in node.options:
                    yield from slots(option)

    for pool in tables.values():
        for weights in pool.values():
            assert all(weight > 0 for weight in weights.values())
            for template in weights:
                assert set(slots(parse(template))) <= known, template
    for pool in (*kinds.values(), *prose.values()):
        for templates in pool.values():
            assert len(set(templates)) == len(templates)
            for template in templates:
                assert set(slots(parse(template))) <= known, template


@pytest.mark.parametrize("lang", ["fr", "de"])
def test_words_of_lists_have_no_blanks_at_their_ends(lang):
    special = srsly.read_json(RESOURCES / f"{lang}.kinds.json")["special"]
    special |= srsly.read_json(RESOURCES / f"{lang}.prose.json")["special"]
    for name, words in special.items():
        for word in words:
            assert word == word.rstrip() and not re.search(r"[][{}<>]|  ", word), word
            if name in ("suffixes", "makers"):
                assert word[0] in " -"
            else:
                assert word == word.strip()


def write_kinds(lang, kind, *, times=120, sentence=False):
    local = load_local(lang)
    for number in range(times):
        writer = LineWriter(local, Random(number), fill=1.0)
        made = writer.write_kind(kind, writer.draw_medication(), sentence=sentence)
        if made is not None:
            yield made


@pytest.mark.parametrize("sentence", [False, True])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lang", ["fr", "de"])
def test_kinds_are_written_with_sound_entities(lang, kind, sentence):
    pools = LineWriter(load_local(lang), Random(0), fill=1.0).pools.pools
    known = kind in pools["kind sentence" if sentence else "kind line"]
    made = list(write_kinds(lang, kind, sentence=sentence))
    assert len(made) > 100 if known else not made
    for text in made:
        assert read(write(text)).spans == text.spans
        assert not re.search(r"[^\S\n]{2,}|^\s|\s$|[][{}]", text.text), text.text
        last = 0
        for start, end, label in text.spans:
            body = text.text[start:end]
            assert label in LABELS.values()
            assert last <= start < end and body == body.strip()
            assert not re.search(r"^[,;:()]|[,;:]$|®", body), body
            last = end
        assert bool(text.spans) == (kind not in ("plain", "passages")), text.text
        assert not sentence or text.text[-1] in ".?", text.text


@functools.cache
def refined(lang):
    return refine_tokenizer(spacy.blank(lang))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lang", ["fr", "de"])
def test_entities_of_kinds_stand_on_the_tokens_of_a_pipeline(lang, kind):
    nlp = refined(lang)
    for sentence in (False, True):
        for text in write_kinds(lang, kind, times=50, sentence=sentence):
            end = "" if text.text.endswith(".") else "."
            doc = nlp.make_doc(merge_periods(text).text + end)
            for span in merge_periods(text).spans:
                assert doc.char_span(span.start, span.end), (span, doc.text)


@pytest.mark.parametrize(
    "lang,kind,pattern",
    [
        ("de", "pairs", r"\[D:[^]]+\] \[D:[^]]+\] \[S:[^]]+\] \[O:"),
        ("de", "pairs", r"\[D:[^]]+\] ?= ?\[D:"),
        ("de", "pairs", r"\[D:[^]]+\]\t\[D:[^]]+\]\t\[S:"),
        ("de", "pairs", r"\[D:[^]]+\] \(\[D:[^]]+\]"),
        ("de", "names", r"\[D:\w+ (?i:retard|comp\.?|forte|plus|AL|HEXAL)\] \[S:"),
        ("de", "names", r"\[D:[^]]+ (?:\d\d/\d\d|Mix \d\d)\] "),
        ("de", "compounds", r"\[D:[^]]+\]-(?:Therapie|Gabe|Dosis)"),
        ("de", "compounds", r"\[D:[^]]+\]-\[O:(?:Tropfen|Pflaster|Spray)\]"),
        ("de", "regimens", r"\[D:[^]]+\]/ ?\[D:[^]]+\]"),
        ("de", "regimens", r"\[D:[^]]+\] \+ \[D:[^]]+\]"),
        ("de", "rates", r"\[A:[\d,]+ ?mg/m[²2]\]"),
        ("de", "rates", r"\[A:AUC \d"),
        ("de", "rates", r"\[A:[\d,]+ ?l/min\]"),
        ("de", "rates", r"IE\]\[F:/Woche\]|IE\] \[F:"),
        ("de", "periods", r"\[U:\d\d?/\d+ ?-? ?(?:bis )?\d\d?/\d+\]"),
        ("de", "periods", r"\[U:bis einschlie"),
        ("de", "periods", r"\[F:Mo, Mi, Fr"),
        ("de", "periods", r"\[F:alle \d Monate\]"),
        ("de", "limits", r"max\. \[F:\dx"),
        ("de", "limits", r"\[F:bis zu \dx"),
        ("fr", "forms", r"\[O:comprimé pelliculé quadrisécable\]"),
        ("fr", "forms", r"\[O:suspension pour inhalation par nébuliseur en récip"),
        ("fr", "forms", r"\[O:(?:CPR|cp|cpr|GELU|gél) L[MP]\]"),
        ("fr", "names", r"\[D:\w+ (?:ACC|ARW|BIOG|MYL|SDZ)\]"),
        ("fr", "names", r"\[D:[^]]+ (?i:flexpen|kwikpen|solostar)\]"),
        ("fr", "names", r"\[D:[^]]+ (?i:turbuhaler|diskus)\]"),
        ("fr", "bags", r"\[A:[^]]+\] \+ \[D:[^]]+\] \[A:\d[^]]*g\] \+ \[D:KC"),
        ("fr", "bags", r" dans \[D:[^]]+\] \[A:\d+ ?(?:ml|mL|cc)\] \[U:(?:en|sur)"),
        ("fr", "bags", r"qsp \[A:4?5?[80] ?m"),
        ("fr", "rates", r"bolus \[A:[^]]+\] \[F:toutes les"),
        ("fr", "rates", r"\[A:\d+ ?UI anti-Xa/kg\]"),
        ("fr", "scales", r"si glycémie > [\d,]+ g/L : \[A:"),
        ("fr", "periods", r"(?i)\[U:à partir du [^]]+ jusqu'au [^]]+\]"),
        ("fr", "periods", r"\[F:aux 1er, 8e et 15e jours du cycle\]"),
        ("fr", "periods", r"\[F:du lundi au vendredi\]"),
        ("fr", "limits", r"\[F:\dh? ?h? entre 2 prises\]|\[F:espacer"),
        ("fr", "words", r"\[A:trois quarts\] de \[O:"),
        ("fr", "words", r"\[A:vingt-cinq microgrammes\]"),
    ],
)
def test_kinds_write_what_they_are_for(lang, kind, pattern):
    made = "\n".join(map(write, write_kinds(lang, kind, times=800)))
    assert re.search(pattern, made)


@pytest.mark.parametrize(
    "lang,kind,pattern",
    [
        ("de", "prose", r"Form von \[O:[^]]*(?:tabletten|tropfen|Kapseln)\]"),
        ("de", "prose", r"Form eine[rs] \[O:\w+\]"),
        ("de", "prose", r"\bden? [a-z]*\ ?\[O:"),
        ("de", "prose", r"\[A:eine(?:r)? halben?\] \[O:Tablette\]"),
        ("de", "prose", r"\[F:(?:in der Früh|zu den Mahlzeiten|an jedem dritten Tag)"),
        ("de", "prose", r"\[U:(?:lebenslang|bis zur Entbindung|auf Dauer)\]"),
        ("de", "prose", r"\[S:\d+-mg\]-\[O:"),
        ("de", "prose", r"\?$"),
        ("fr", "prose", r"sous forme (?:de |d')\[O:(?:comprim|g[ée]lule|ampoule)"),
        ("fr", "prose", r"\b(?:les|aux|ces|vos) \[O:comprim[^]]+s\b"),
        ("fr", "prose", r"\[A:un demi\] \[O:comprimé\]"),
        ("fr", "prose", r"\[A:deux\] \[O:gélules\]"),
        ("fr", "prose", r"\[F:(?:un jour sur deux|au cours des repas)\]"),
        ("fr", "prose", r"\[U:(?:à vie|jusqu'à l'accouchement)\]"),
        ("fr", "prose", r"\?$"),
    ],
)
def test_sentences_of_kinds_write_what_they_are_for(lang, kind, pattern):
    made = write_kinds(lang, kind, times=1500, sentence=True)
    assert re.search(pattern, "\n".join(map(write, made)), re.MULTILINE)


@pytest.mark.parametrize("lang,marked", TEXTS)
@pytest.mark.parametrize("kind", KINDS)
def test_kinds_are_switched_one_by_one(lang, marked, kind):
    only = LocalLines(kinds={kind: 1.0}, own=0.0, context=0.0, sentences=0.5)
    off = LocalLines(kinds={kind: 0.0}, own=0.0, context=0.0, sentences=0.5)
    none = LocalLines(kinds={}, own=0.0, context=0.0, sentences=0.5)
    made = [vary(only, marked, lang=lang)[0] for _ in range(6)]
    ordinary = [vary(none, marked, lang=lang)[0] for _ in range(6)]
    assert made != ordinary
    assert ordinary == [vary(off, marked, lang=lang)[0] for _ in range(6)]


@pytest.mark.parametrize("lang,marked", TEXTS)
def test_kinds_lose_no_drug_of_the_text(lang, marked):
    kinds = dict.fromkeys(KINDS, 0.2)
    made = write_often(
        lang, marked, own=0.0, context=0.0, sentences=0.0, kinds=kinds, times=80
    )
    for text in made:
        names = [name.lower() for name in get(text, "DRUG")]
        assert any(name.startswith("zyxopri") for name in names), text.text
        assert any(name.startswith("qurolol") for name in names), text.text


@pytest.mark.parametrize("lang,marked", TEXTS)
def test_texts_without_a_drug_stand_around(lang, marked):
    others = load_context(lang)
    assert len(set(others)) > 1000
    for text in write_often(lang, marked, own=0.0, context=1.0, times=60):
        names = [name.lower() for name in get(text, "DRUG")]
        assert any(name.startswith("zyxopri") for name in names)
        outside = text.text[: text.spans[0].start], text.text[text.spans[-1].end :]
        assert any(other in part for part in outside for other in others)
    for text in write_often(lang, marked, own=0.0, context=0.0, times=30):
        assert not any(other in text.text for other in others if len(other) > 20)


@pytest.mark.parametrize("lang,marked", TEXTS)
@pytest.mark.parametrize("sentences", [0.0, 1.0])
def test_no_second_period_is_written(lang, marked, sentences):
    made = write_often(lang, marked, own=0.7, sentences=sentences, times=400)
    for text in made:
        assert not re.search(r"(?<!\.)\.[ \u00a0]?\.(?![.\d])", text.text), text.text
        assert all(span.end <= len(text.text) for span in text.spans)
    # an abbreviation does end some of them
    assert any(re.search(r"[a-z]\.$", text.text) for text in made)


def test_frequencies_of_another_language_are_taken_as_they_are():
    medication = Medication("Lasix", strength="40 mg", form="tablet", frequency="q8h")
    writer = LineWriter(load_local("fr"), Random(3), fill=1.0)
    lines = [write(writer.write_line(medication)) for _ in range(200)]
    assert any("[F:q8h]" in line for line in lines)


def test_level_texts_without_drugs_and_missing_labels():
    nlp = blank("fr")
    augmenter = LocalLines(level=0.4)
    example = make_example("[D:Lasilix] [~:40 mg]", nlp)
    made = [next(augmenter(nlp, example)) for _ in range(300)]
    assert 80 < sum(one is not example for one in made) < 160
    for one in made:
        if one is not example:
            # Nothing of a written line is unknown.
            assert AnnotatedText.from_doc(one.reference).missing == []
    for marked in ("", "Bonjour.", "[F:le matin]", "[D:statine]", "[~:Lasilix]"):
        example = make_example(marked, nlp)
        assert next(LocalLines()(nlp, example)) is example


def test_seed_decides_and_pickles_go_on():
    first, again = LocalLines(seed=5), LocalLines(seed=5)
    made = [vary(first, FRENCH)[0] for _ in range(5)]
    assert made == [vary(again, FRENCH)[0] for _ in range(5)]
    assert len(set(made)) == 5
    copy = pickle.loads(pickle.dumps(first))
    assert vary(copy, FRENCH) == vary(first, FRENCH)


def test_registered_and_checked():
    build = registry.augmenters.get("spacy-xner.local_lines.v1")
    assert isinstance(build(own=0.5), LocalLines)
    for setting in ("level", "own", "fill", "sentences", "context"):
        with pytest.raises(ValueError, match=rf"E711.*{setting}"):
            build(**{setting: 2.0})
    with pytest.raises(ValueError, match=r"E711.*kinds\.pairs"):
        build(kinds={"pairs": 2.0})
    with pytest.raises(ValueError, match=r"E712.*unheard"):
        build(kinds={"unheard": 0.5})


def test_long_lists_are_cut():
    medications = [Medication("Lasix", strength="40 mg", form="tablet")] * 30
    text = write_prescription(
        medications, load_local("de"), Random(0), own=0.0, fill=1.0
    )
    assert len(get(text, "DRUG")) < 30
