import numpy
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Span
from spacy.training import Example

from spacy_xner.ensembles import get_recognitions
from spacy_xner.pipeline.ensemble import read_probabilities, read_projection
from spacy_xner.translation import Annotation, Translation

from .util import get_ents, make_backward_nlp, make_ensemble_nlp

TEXT = "Prendre ibuprofène 400 mg, comprimés"


def get_scores(doc):
    group = doc.spans["xner_ensemble"]
    return [
        (span.text, span.label_, pytest.approx(score))
        for span, score in zip(group, group.attrs["scores"])
    ]


def test_both_are_heard(annotator_path, own_path):
    nlp = make_ensemble_nlp(annotator_path, own_path, weight=0.6)
    doc = nlp(TEXT)
    # Both find the drug; the English pipeline alone the strength, whose share is
    # larger, and the French pipeline alone the form, whose share is smaller.
    assert get_scores(doc) == [("ibuprofène", "DRUG", 1.0), ("400 mg", "STRENGTH", 0.6)]
    assert get_ents(doc) == [("ibuprofène", "DRUG"), ("400 mg", "STRENGTH")]
    doc = make_ensemble_nlp(annotator_path, own_path, weight=0.4)(TEXT)
    assert get_ents(doc) == [("ibuprofène", "DRUG"), ("comprimés", "FORM")]


@pytest.mark.parametrize("weight,n_ents", [(0.0, 2), (1.0, 2)])
def test_one_alone(annotator_path, own_path, weight, n_ents):
    doc = make_ensemble_nlp(annotator_path, own_path, weight=weight)(TEXT)
    assert len(doc.ents) == n_ents
    if weight == 1.0:
        assert get_ents(doc) == get_ents(make_backward_nlp(annotator_path)(TEXT))


def test_without_a_projection_the_own_pipeline_decides(annotator_path, own_path):
    nlp = make_ensemble_nlp(annotator_path, own_path, weight=1.0)
    doc = nlp.make_doc("LOSE ibuprofène")
    for name in ("xner_translator", "xner_annotator"):
        nlp.get_pipe(name)(doc)
    assert doc._.xner_translations["en"].text.strip() == ""
    for name in ("xner_aligner", "xner_projector", "xner_ensemble"):
        nlp.get_pipe(name)(doc)
    assert get_ents(doc) == [("ibuprofène", "DRUG")]


def test_no_label_is_missing(annotator_path, own_path):
    nlp = make_ensemble_nlp(annotator_path, own_path, weight=0.4)
    nlp.get_pipe("xner_projector").cfg["threshold"] = 1.0
    doc = nlp(TEXT)
    assert all(token.ent_iob for token in doc)
    # Doubtful spans leave the decision to the other pipeline.
    assert get_ents(doc) == [("ibuprofène", "DRUG"), ("comprimés", "FORM")]


@pytest.mark.parametrize("overwrite", [False, True])
def test_entities_that_were_there(annotator_path, own_path, overwrite):
    nlp = make_ensemble_nlp(annotator_path, own_path, overwrite_ents=overwrite)
    nlp.get_pipe("xner_projector").cfg["overwrite_ents"] = overwrite
    doc = nlp.make_doc(TEXT)
    doc.ents = [Span(doc, 0, 2, label="OTHER")]
    for _, component in nlp.pipeline:
        component(doc)
    assert ("Prendre ibuprofène", "OTHER") in get_ents(doc) or overwrite
    assert ("ibuprofène", "DRUG") in get_ents(doc) or not overwrite


def test_probabilities_of_recognizers(tmp_path):
    for lang, text in (("en", "ibuprofen"), ("fr", "ibuprofène")):
        own = spacy.blank(lang)
        own.add_pipe("ner").add_label("DRUG")
        doc = own.make_doc(text)
        reference = doc.copy()
        reference.ents = [Span(reference, 0, 1, label="DRUG")]
        own.initialize(lambda: [Example(doc, reference)])  # noqa: B023
        for _ in range(30):
            own.update([Example(own.make_doc(text), reference)])
        own.to_disk(tmp_path / lang)
    doc = make_ensemble_nlp(tmp_path / "en", tmp_path / "fr")("ibuprofène")
    (score,) = doc.spans["xner_ensemble"].attrs["scores"]
    expected = []
    for lang, text in (("en", "ibuprofen"), ("fr", "ibuprofène")):
        own = spacy.load(tmp_path / lang)
        docs = list(own.pipe([text]))
        (found,) = get_recognitions(own, docs)
        ((_, _, label, probability),) = found.spans
        assert label == "DRUG" and 0.5 < probability < 1.0
        expected.append(probability)
    assert score == pytest.approx(sum(expected) / 2, abs=1e-6)
    (entity,) = doc._.xner_translations["en"].entities
    assert entity.score == pytest.approx(expected[0], abs=1e-6)


def test_tokens_of_the_annotating_pipeline_may_differ():
    translation = Translation(
        lang="en",
        source_lang="fr",
        text="500mg daily",
        probabilities=[
            Annotation(0, 5, "U-S", 0.8),
            Annotation(6, 9, "B-F", 0.6),
            Annotation(9, 11, "L-F", 0.6),
        ],
    )
    found = read_probabilities(translation, [(0, 3), (3, 5), (6, 11)])
    assert found.labels == ["F", "S"]
    # A token that is cut, and one that is joined of three and two characters.
    assert found.values[0, 1].tolist() == [0.8, 0, 0, 0]
    assert found.values[1, 1].tolist() == [0, 0, 0.8, 0]
    assert found.values[2, 0].tolist() == pytest.approx([0.36, 0, 0.24, 0])
    assert numpy.count_nonzero(found.values) == 4


def test_projection_of_a_doc(annotator_path, own_path):
    nlp = make_ensemble_nlp(annotator_path, own_path)
    doc = nlp(TEXT)
    found, weights = read_projection(doc, doc._.xner_translations["en"])
    assert found.labels == ["DRUG", "STRENGTH"]
    assert weights.tolist() == [1.0] * len(doc)
    assert found.outside.tolist() == [1.0, 0.0, 0.0, 0.0, 1.0, 1.0]


def test_calibrated_places_count_by_their_probability(annotator_path, own_path):
    nlp = make_ensemble_nlp(annotator_path, own_path)
    doc = nlp(TEXT)
    for span in doc._.xner_translations["en"].spans:
        span.probability = 0.7
    _, weights = read_projection(doc, doc._.xner_translations["en"])
    assert weights.tolist() == [1.0, 0.7, 0.7, 0.7, 1.0, 1.0]


def test_the_annotator_must_be_asked_for_probabilities(annotator_path, own_path):
    nlp = make_ensemble_nlp(annotator_path, own_path)
    nlp.get_pipe("xner_annotator").cfg["probabilities"] = False
    with pytest.raises(ValueError, match=r"E026.*'en'.*xner_annotator"):
        nlp(TEXT)


def test_other_languages_and_directions(annotator_path, own_path):
    nlp = make_ensemble_nlp(annotator_path, own_path, lang="de")
    with pytest.raises(ValueError, match=r"E005.*'de'"):
        nlp(TEXT)
    nlp = make_ensemble_nlp(annotator_path, own_path)
    nlp.remove_pipe("xner_annotator")
    with pytest.raises(ValueError, match=r"E020.*xner_ensemble"):
        nlp(TEXT)


@Language.component("xner_test_retokenize")
def retokenize(doc):
    with doc.retokenize() as retokenizer:
        retokenizer.merge(doc[:2])
    return doc


def test_pipeline_that_changes_the_tokens(annotator_path, tmp_path):
    own = spacy.blank("fr")
    own.add_pipe("xner_test_retokenize")
    own.to_disk(tmp_path / "own")
    with pytest.raises(ValueError, match="E025"):
        make_ensemble_nlp(annotator_path, tmp_path / "own")(TEXT)


@pytest.mark.parametrize("weight", [-0.1, 1.1])
def test_wrong_weight(weight):
    with pytest.raises(ValueError, match=r"E012.*weight"):
        spacy.blank("fr").add_pipe("xner_ensemble", config={"weight": weight})


def test_evaluation(annotator_path, own_path):
    nlp = make_ensemble_nlp(annotator_path, own_path)
    reference = nlp.make_doc(TEXT)
    reference.ents = [Span(reference, 1, 2, label="DRUG")]
    scores = nlp.evaluate([Example(nlp.make_doc(TEXT), reference)])
    assert scores["ents_r"] == 1.0
