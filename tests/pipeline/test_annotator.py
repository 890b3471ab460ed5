import numpy
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Span, SpanGroup

from spacy_xner.ensembles.recognizer import get_span_scores
from spacy_xner.translation import Annotation, get_translations

from .util import TOY_ENGINE, describe, make_backward_nlp


@Language.component("xner_test_scored")
def set_scored_spans(doc):
    spans = [Span(doc, i, i + 1, "WORD") for i in range(len(doc))]
    group = SpanGroup(doc, name="sc", spans=spans)
    group.attrs["scores"] = numpy.linspace(0, 1, len(spans))
    doc.spans["sc"] = group
    doc.ents = spans[::2]
    return doc


@pytest.fixture
def scored_path(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("xner_test_scored")
    nlp.to_disk(tmp_path / "scored")
    return tmp_path / "scored"


def make_nlp(path, **config):
    nlp = spacy.blank("fr")
    nlp.add_pipe("xner_translator", config={"engine": TOY_ENGINE})
    nlp.add_pipe("xner_annotator", config={"pipeline": str(path), **config})
    return nlp


def annotate(path, **config):
    doc = make_nlp(path, **config)("le matin et jours")
    return get_translations(doc)["en"].entities


def test_entities_and_direction(annotator_path):
    doc = make_nlp(annotator_path)("Prendre paracétamol 500 mg")
    translation = doc._.xner_translations["en"]
    assert translation.entities == [
        Annotation(5, 16, "DRUG", 1.0),
        Annotation(17, 23, "STRENGTH", 1.0),
    ]
    assert translation.direction == "backward"


def test_direction_is_backward_without_entities(annotator_path):
    doc = make_nlp(annotator_path)("et")
    assert doc._.xner_translations["en"].entities == []
    assert doc._.xner_translations["en"].direction == "backward"


def test_scores_come_from_span_groups(scored_path):
    assert annotate(scored_path) == [
        Annotation(0, 2, "WORD", 0.0),
        Annotation(7, 14, "WORD", 0.5),
        Annotation(19, 23, "WORD", 1.0),
    ]


def test_threshold(scored_path):
    scores = [entity.score for entity in annotate(scored_path, threshold=0.5)]
    assert scores == [0.5, 1.0]


def test_span_group_as_source(scored_path):
    assert len(annotate(scored_path, spans_key="sc")) == 5
    assert annotate(scored_path, spans_key="other") == []


def test_best_score_of_several_groups():
    doc = spacy.blank("en")("one two")
    for key, score in (("a", 0.2), ("b", 0.7), ("c", 1.5)):
        group = SpanGroup(doc, name=key, spans=[Span(doc, 0, 1, key[:1])])
        group.append(Span(doc, 1, 2, "X"))
        group.attrs["scores"] = [score, score / 2]
        doc.spans[key] = group
    doc.spans["none"] = [Span(doc, 0, 2, "Y")]
    x = doc.vocab.strings["X"]
    assert get_span_scores(doc)[(1, 2, x)] == 0.75
    assert get_span_scores(doc, "a")[(1, 2, x)] == 0.1
    assert len(get_span_scores(doc)) == 4
    assert get_span_scores(doc)[(0, 1, doc.vocab.strings["c"])] == 1.0


def test_no_pipeline():
    nlp = spacy.blank("fr")
    nlp.add_pipe("xner_translator", config={"engine": TOY_ENGINE})
    nlp.add_pipe("xner_annotator")
    with pytest.raises(ValueError, match="E015"):
        nlp("et")


def test_pipeline_that_is_not_there(tmp_path):
    with pytest.raises(ValueError, match=r"E016.*nowhere"):
        make_nlp(tmp_path / "nowhere")("et")


def test_no_translation_into_the_language(annotator_path):
    with pytest.raises(ValueError, match=r"E005.*'de'.*available: en"):
        make_nlp(annotator_path, lang="de")("et")


@pytest.mark.parametrize("threshold", [-0.1, 1.1])
def test_wrong_threshold(threshold):
    with pytest.raises(ValueError, match=r"E012.*threshold"):
        spacy.blank("fr").add_pipe("xner_annotator", config={"threshold": threshold})


def test_pipeline_of_another_language_is_reported_once(tmp_path):
    spacy.blank("de").to_disk(tmp_path / "de")
    nlp = make_nlp(tmp_path / "de")
    with pytest.warns(UserWarning, match="W001") as records:
        list(nlp.pipe(["et", "le", "jours"], batch_size=1))
    assert len([r for r in records if "W001" in str(r.message)]) == 1


@Language.component("xner_test_shorten")
def shorten(doc):
    return doc[:1].as_doc()


def test_pipeline_that_changes_the_text(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("xner_test_shorten")
    nlp.to_disk(tmp_path / "short")
    with pytest.raises(ValueError, match="E017"):
        make_nlp(tmp_path / "short")("le matin et jours")


def test_saved_pipeline_is_self_contained(annotator_path, tmp_path):
    source = tmp_path / "en"
    spacy.load(annotator_path).to_disk(source)
    nlp = make_backward_nlp(source)
    nlp.to_disk(tmp_path / "fr")
    source.rename(tmp_path / "gone")
    loaded = spacy.load(tmp_path / "fr")
    text = "Prendre paracétamol 500 mg"
    expected = describe(make_backward_nlp(tmp_path / "gone")(text))
    assert describe(loaded(text)) == expected
    # saved onto itself, then moved
    loaded = spacy.load(tmp_path / "fr")
    loaded.to_disk(tmp_path / "fr")
    (tmp_path / "fr").rename(tmp_path / "moved")
    assert describe(spacy.load(tmp_path / "moved")(text)) == expected


def test_saved_pipeline_may_leave_it_out(annotator_path, tmp_path):
    nlp = make_nlp(annotator_path, include_pipeline=False)
    nlp.to_disk(tmp_path / "fr")
    assert not (tmp_path / "fr" / "xner_annotator" / "pipeline").exists()
    doc = spacy.load(tmp_path / "fr")("paracétamol")
    assert len(doc._.xner_translations["en"].entities) == 1
    assert len(nlp.to_bytes()) < len(make_nlp(annotator_path).to_bytes())


def test_component_without_pipeline_can_be_saved(tmp_path):
    nlp = spacy.blank("fr")
    nlp.add_pipe("xner_annotator")
    nlp.to_disk(tmp_path / "fr")
    nlp.to_bytes()
    assert spacy.load(tmp_path / "fr").pipe_names == ["xner_annotator"]
