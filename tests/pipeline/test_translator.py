import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from spacy_xner.pipeline.translator import join_segments
from spacy_xner.translation import Translation, get_translations
from spacy_xner.translators.types import SentenceTranslation

from ..util import ToyEngine, make_toy_translator_folder
from .util import TOY_ENGINE


def make_nlp(lang="en", **config):
    nlp = spacy.blank(lang)
    nlp.add_pipe("xner_translator", config={"engine": TOY_ENGINE, **config})
    return nlp


LAYOUT = " \n\n * Take paracetamol,  twice daily.\tFor 5 days \r\n\nand the tablets\n"


def test_layout_is_kept():
    nlp = make_nlp(target_langs=["fr"])
    translation = nlp(LAYOUT)._.xner_translations["fr"]
    assert translation.text == (
        " \n\n * Prendre paracétamol,  deux fois par jour.\tPendant 5 jours"
        " \r\n\net le comprimés\n"
    )
    pieces = [
        (
            LAYOUT[pair.source_start : pair.source_end],
            translation.text[pair.target_start : pair.target_end],
        )
        for pair in translation.sentences
    ]
    assert pieces == [
        (
            "* Take paracetamol,  twice daily.",
            "* Prendre paracétamol,  deux fois par jour.",
        ),
        ("For 5 days", "Pendant 5 jours"),
        ("and the tablets", "et le comprimés"),
    ]


def test_attention_is_in_document_offsets():
    nlp = make_nlp(target_langs=["fr"])
    translation = nlp(LAYOUT)._.xner_translations["fr"]
    words = {
        (
            LAYOUT[link.source_start : link.source_end],
            translation.text[link.target_start : link.target_end],
        )
        for pair in translation.sentences
        for link in pair.attention
    }
    assert ("paracetamol", "paracétamol") in words
    assert ("days", "jours") in words
    assert ("and", "et") in words


def test_result_is_plain_data_with_engine_and_scores():
    translation = make_nlp()("Take it.")._.xner_translations["de"]
    assert Translation.from_bytes(translation.to_bytes()) == translation
    assert translation.engine == f"{ToyEngine().id}:capitals1"
    assert [pair.score for pair in translation.sentences] == [-0.1]
    assert (translation.lang, translation.source_lang) == ("de", "en")
    assert (translation.direction, translation.aligner) == ("forward", "")


ENTITIES = ["paracetamol", "twice daily", "5 days", "tablets"]


def make_marked_doc(markers, text=LAYOUT, entities=ENTITIES, **config):
    nlp = make_nlp(markers=markers, **config)
    doc = nlp.make_doc(text)
    starts = [text.index(entity) for entity in entities]
    spans = [
        doc.char_span(start, start + len(entity), label="X")
        for start, entity in zip(starts, entities)
    ]
    if config.get("spans_key"):
        doc.spans[config["spans_key"]] = spans
    else:
        doc.ents = spans
    return nlp.get_pipe("xner_translator")(doc)


def get_marked(doc, lang="fr"):
    translation = get_translations(doc)[lang]
    return [
        (
            doc.text[span.source_start : span.source_end],
            translation.text[span.target_start : span.target_end],
        )
        for pair in translation.sentences
        for span in pair.markers
    ]


@pytest.mark.parametrize("markers", ["brackets", "parentheses", "xml"])
@pytest.mark.parametrize("spans_key", [None, "sc"])
def test_marked_entities_are_found_in_the_translation(markers, spans_key):
    doc = make_marked_doc(markers, spans_key=spans_key)
    assert get_marked(doc) == [
        ("paracetamol", "paracétamol"),
        ("twice daily", "deux fois par jour"),
        ("5 days", "5 jours"),
        ("tablets", "comprimés"),
    ]
    # No marker is left, nor any trace of one in the links.
    plain = get_translations(make_nlp()(LAYOUT))["fr"]
    translation = get_translations(doc)["fr"]
    assert translation.text == plain.text
    assert [pair.attention for pair in translation.sentences] == [
        pair.attention for pair in plain.sentences
    ]
    assert all(not pair.flags for pair in translation.sentences)
    assert Translation.from_bytes(translation.to_bytes()) == translation


def test_without_markers_nothing_is_marked():
    doc = make_marked_doc(None)
    assert get_marked(doc) == []
    assert get_translations(doc) == get_translations(make_nlp()(LAYOUT))


def test_a_sentence_without_entities_is_translated_as_ever():
    doc = make_marked_doc("brackets", entities=["5 days"])
    assert get_marked(doc) == [("5 days", "5 jours")]
    plain = get_translations(make_nlp()(LAYOUT))["fr"]
    assert get_translations(doc)["fr"].text == plain.text


@pytest.mark.parametrize(
    "text,entities,flags",
    [
        ("LOSE it", ["it"], ["empty", "marker_lost"]),
        ("Take it.\nTake it now.", ["it.\nTake"], ["marker_split"]),
    ],
)
def test_what_can_not_be_marked_has_a_flag(text, entities, flags):
    doc = make_marked_doc("brackets", text, entities)
    assert get_marked(doc) == []
    translation = get_translations(doc)["fr"]
    assert all(pair.flags == flags for pair in translation.sentences)
    assert translation.text == get_translations(make_nlp()(text))["fr"].text


def test_overlapping_spans_have_a_flag():
    doc = make_marked_doc(
        "xml", "Take two tablets", ["two tablets", "tablets"], spans_key="sc"
    )
    translation = get_translations(doc)["fr"]
    assert translation.sentences[0].flags == ["marker_overlap"]
    assert translation.text == "Prendre two comprimés"


def test_unknown_markers_are_an_error():
    with pytest.raises(ValueError, match=r"E012.*brackets.*quotes"):
        make_nlp(markers="quotes")


def test_markers_are_saved(tmp_path):
    make_nlp(markers="xml", spans_key="sc").to_disk(tmp_path / "nlp")
    cfg = spacy.load(tmp_path / "nlp").get_pipe("xner_translator").cfg
    assert (cfg["markers"], cfg["spans_key"]) == ("xml", "sc")


def test_guards_leave_their_flags():
    translation = make_nlp(target_langs=["fr"])("LOSE it")._.xner_translations["fr"]
    assert "empty" in translation.sentences[0].flags
    assert translation.text == ""


def test_sentences_of_the_doc_are_used():
    nlp = make_nlp(target_langs=["fr"])
    doc = Doc(
        nlp.vocab,
        words=["Take", "tablets", "and", "drops"],
        sent_starts=[True, False, True, False],
    )
    translation = nlp.get_pipe("xner_translator")(doc)._.xner_translations["fr"]
    assert [(p.source_start, p.source_end) for p in translation.sentences] == [
        (0, 12),
        (13, 22),
    ]


def test_all_languages_are_the_default():
    assert sorted(make_nlp()("Take it")._.xner_translations) == ["de", "fr"]
    assert sorted(make_nlp("de")("Tage")._.xner_translations) == ["en"]


def test_source_language_can_be_given():
    nlp = make_nlp("xx", source_lang="en", target_langs=["fr"])
    assert nlp("Take")._.xner_translated("fr").text == "Prendre"


def test_a_batch_is_one_call():
    nlp = make_nlp(target_langs=["fr"])
    engine = nlp.get_pipe("xner_translator").engine
    list(nlp.pipe(["Take it. Days.", "The drops", "", "The patient"]))
    assert engine.calls == [4]


def test_other_languages_are_left_alone():
    nlp = make_nlp(target_langs=["fr"])
    doc = nlp.make_doc("Take it")
    other = Translation("es", "en", "Tómalo")
    doc._.xner_translations = {"es": other}
    assert get_translations(nlp(doc))["es"] is other


@pytest.mark.parametrize(
    "lang,config,code,text",
    [
        ("en", {"target_langs": ["fr", "es"]}, "E010", "en-fr"),
        ("es", {}, "E011", "en-fr"),
        ("es", {"target_langs": ["en"]}, "E011", "'es'"),
        ("en", {"source_lang": "fr", "target_langs": ["de"]}, "E010", "'fr' into 'de'"),
    ],
)
def test_unknown_language_pairs(lang, config, code, text):
    nlp = make_nlp(lang, **config)
    with pytest.raises(ValueError, match=code) as error:
        nlp("hola")
    assert text in str(error.value)
    with pytest.raises(ValueError, match=code):
        nlp.initialize()


def test_initialize_takes_a_loader():
    nlp = make_nlp()
    component = nlp.get_pipe("xner_translator")

    def load(engine):
        assert engine is component.engine
        return ToyEngine([("en", "de")])

    component.initialize(list, nlp=nlp, loader=load)
    assert sorted(nlp("Take it")._.xner_translations) == ["de"]


def test_cache_is_used(tmp_path):
    path = str(tmp_path / "cache.sqlite")
    first, second = make_nlp(cache=path), make_nlp(cache=path)
    expected = first("Take 2 tablets")._.xner_translations
    assert second("Take 2 tablets")._.xner_translations == expected
    assert first.get_pipe("xner_translator").engine.calls
    assert not second.get_pipe("xner_translator").engine.calls


def test_model_folder_travels_with_the_pipeline(tmp_path):
    folder = make_toy_translator_folder(tmp_path / "model")
    nlp = spacy.blank("en")
    engine = {"@misc": "spacy-xner.CTranslate2Translator.v1", "model": str(folder)}
    nlp.add_pipe("xner_translator", config={"engine": engine})
    nlp.add_pipe("xner_aligner")
    expected = nlp("take tablets")._.xner_translations["fr"]
    assert expected.text == "prendre comprimés"
    assert [link[:2] for link in expected.links] == [(0, 0), (1, 1)]
    nlp.to_disk(tmp_path / "nlp")
    folder.rename(tmp_path / "gone")
    loaded = spacy.load(tmp_path / "nlp")
    assert loaded("take tablets")._.xner_translations["fr"] == expected


def test_engine_that_loses_texts_is_noticed():
    class Loser(ToyEngine):
        def translate(self, texts, **kwargs):
            return super().translate(texts, **kwargs)[1:]

    nlp = make_nlp()
    nlp.get_pipe("xner_translator").engine = Loser()
    with pytest.raises(ValueError, match="XNER-E"):
        nlp("Take it")


pieces = st.text(st.sampled_from("ab1 é"), max_size=5)


@given(
    st.lists(st.tuples(st.sampled_from(["", " ", "\n\n", "\t", " \r\n"]), pieces)),
    st.data(),
)
@settings(max_examples=200, deadline=None)
def test_everything_between_segments_is_copied(parts, data):
    """Random layouts: gaps stay, segments are replaced, offsets are exact."""
    text, expected = "", ""
    segments, results = [], []
    for gap, segment in parts:
        target = data.draw(pieces)
        text, expected = text + gap, expected + gap
        segments.append((len(text), len(text) + len(segment)))
        results.append(
            SentenceTranslation(target, links=[(0, len(segment), 0, len(target), 0.5)])
        )
        text, expected = text + segment, expected + target
    end = data.draw(st.sampled_from(["", "\n", "  "]))
    found, pairs = join_segments(text + end, segments, results)
    assert found == expected + end
    for pair, (start, stop), result in zip(pairs, segments, results):
        assert (pair.source_start, pair.source_end) == (start, stop)
        assert found[pair.target_start : pair.target_end] == result.text
        (link,) = pair.attention
        assert (link.source_start, link.source_end) == (start, stop)
        assert found[link.target_start : link.target_end] == result.text
    Translation.from_dict(Translation("fr", "en", found, pairs).to_dict())


layouts = st.lists(
    st.one_of(
        st.sampled_from([" ", "\n", "\n\n", "\t", "   ", "\r\n", "\u00a0"]),
        st.sampled_from(["Take", "tablets", "5", "daily.", "and", "x", ",", "é"]),
    ),
    max_size=15,
).map("".join)


@pytest.fixture(scope="module")
def toy_nlp():
    nlp = make_nlp(target_langs=["fr"])
    nlp.add_pipe("xner_aligner")
    return nlp


@given(text=layouts)
@settings(max_examples=100, deadline=None)
def test_random_layouts_survive(toy_nlp, text):
    doc = toy_nlp(text)
    translation = doc._.xner_translations["fr"]
    Translation.from_dict(translation.to_dict())

    def get_gaps(value, ranges):
        starts = [0, *(end for _, end in ranges)]
        ends = [*(start for start, _ in ranges), len(value)]
        return [value[start:end] for start, end in zip(starts, ends)]

    sources = [(p.source_start, p.source_end) for p in translation.sentences]
    targets = [(p.target_start, p.target_end) for p in translation.sentences]
    gaps = get_gaps(text, sources)
    assert get_gaps(translation.text, targets) == gaps
    assert not "".join(gaps).strip()
    for start, end in sources:
        assert text[start:end] == text[start:end].strip() != ""
    assert doc._.xner_translated("fr").text == translation.text


TABLE = "| DRUG | dose ||\n|---|:-:|\n|TAKE METOPROLOL|50 MG TWICE DAILY|take|\t\n"


def test_bars_separate_and_stay():
    translation = make_nlp(target_langs=["fr"])(TABLE)._.xner_translations["fr"]
    assert translation.text == (
        "| DRUG | dose ||\n|---|:-:|\n|PRENDRE MÉTOPROLOL|50 MG DEUX FOIS PAR JOUR|"
        "prendre|\t\n"
    )
    flags = {
        TABLE[pair.source_start : pair.source_end]: pair.flags
        for pair in translation.sentences
    }
    assert flags == {
        "DRUG": ["capitals"],
        "dose": [],
        "TAKE METOPROLOL": ["capitals"],
        "50 MG TWICE DAILY": ["capitals"],
        "take": [],
    }


def test_capitals_are_a_setting_that_is_noted(tmp_path):
    text = "TAKE METOPROLOL 50 MG"
    on, off = make_nlp(), make_nlp(capitals=False)
    translated = [get_translations(nlp(text))["de"] for nlp in (on, off)]
    assert translated[0].text == "NEHMEN METOPROLOL 50 MG"
    assert translated[0].sentences[0].flags == ["capitals"]
    # the toy translator keeps the capital of a word's first letter only
    assert translated[1].text == "Nehmen Metoprolol 50 MG"
    assert translated[1].sentences[0].flags == []
    assert translated[1].engine == ToyEngine().id != translated[0].engine
    off.to_disk(tmp_path / "off")
    again = make_nlp().from_disk(tmp_path / "off")
    assert get_translations(again(text))["de"] == translated[1]


CAPITALS_NLP = make_nlp(target_langs=["fr"])
PARTS = st.sampled_from(
    ["TAKE", "METOPROLOL", "TWICE DAILY", "take", "50 MG", "µG", "|", "||", "\n", "\t"]
    + [" ", "   ", "|---|", "ß", "İ", "GROSSE", "the"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PARTS | st.text("| -aB\t", max_size=3), max_size=12).map("".join))
def test_tables_in_capitals_keep_all_that_is_between(text):
    doc = CAPITALS_NLP(text)
    translation = get_translations(doc)["fr"]
    source = target = 0
    for pair in translation.sentences:
        gap = text[source : pair.source_start]
        assert translation.text[target : pair.target_start] == gap
        assert "|" not in text[pair.source_start : pair.source_end]
        for link in pair.attention:
            assert pair.source_start <= link.source_start < link.source_end
            assert link.source_end <= pair.source_end
            assert pair.target_start <= link.target_start < link.target_end
            assert link.target_end <= pair.target_end
            word = text[link.source_start : link.source_end].lower()
            written = translation.text[link.target_start : link.target_end].lower()
            if word in ("take", "metoprolol"):
                assert written in ("prendre", "métoprolol")
        source, target = pair.source_end, pair.target_end
    assert text[source:] == translation.text[target:]
