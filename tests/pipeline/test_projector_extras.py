"""What a recogniser knows of the receiving side, and calibrated scores."""

import pickle
import warnings

import pytest
import spacy
from spacy.tokens import DocBin, Span, SpanGroup

from spacy_xner.pipeline.projector import DEFAULT_CONFIG, get_recognised
from spacy_xner.projectors.calibration import Calibration, fit_calibration
from spacy_xner.translation import Annotation, Link, SentencePair, get_translations

from .test_projector import get_spans, make_annotated, make_case, make_projector

NER = {
    "projector": {
        "@misc": "spacy-xner.candidate_projector.v1",
        "candidates": {"@misc": "spacy-xner.ner_candidates.v1"},
        "scores": {"ner": {"@misc": "spacy-xner.ner_score.v1"}},
    }
}


def make_scored_doc():
    doc = spacy.blank("fr").make_doc("Prendre aspirine 500 mg")
    group = SpanGroup(
        doc, name="sc", spans=[Span(doc, 1, 2, "DRUG"), Span(doc, 2, 4, "STRENGTH")]
    )
    group.attrs["scores"] = [0.9, 0.8]
    doc.spans["sc"] = group
    return doc


def test_spans_and_scores_of_a_recogniser():
    doc = make_scored_doc()
    assert get_recognised(doc, "sc") == (
        [(1, 2, "DRUG", 0.9), (2, 4, "STRENGTH", 0.8)],
        {},
    )
    doc.ents = [Span(doc, 1, 2, "DRUG"), Span(doc, 2, 3, "DOSAGE")]
    assert get_recognised(doc, "ents") == (
        [(1, 2, "DRUG", 0.9), (2, 3, "DOSAGE", 1.0)],
        {},
    )
    assert get_recognised(doc, "other") == ([], {})
    assert get_recognised(doc, None) == ([], {})


def test_probabilities_of_tokens_survive_storage():
    doc = make_scored_doc()
    doc.spans["sc"].attrs["token_probabilities"] = {
        "DRUG": [[0.0, 0.7, 0.0, 0.0], [0.0, 0.0, 0.1, 0.0]]
    }
    stored = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (again,) = DocBin().from_bytes(stored).get_docs(doc.vocab)
    assert get_recognised(again, "sc")[1] == {
        "DRUG": ([0.0, 0.7, 0.0, 0.0], [0.0, 0.0, 0.1, 0.0])
    }


def test_going_backward_the_recogniser_reads_the_doc():
    component = make_projector(ner_key="sc", **NER)
    doc = make_annotated()
    group = SpanGroup(doc, name="sc", spans=[Span(doc, 1, 2, "DRUG")])
    group.attrs["scores"] = [0.75]
    doc.spans["sc"] = group
    component(doc)
    spans = {span.label: span for span in get_translations(doc)["fr"].spans}
    assert spans["DRUG"].score == pytest.approx(0.75)
    assert spans["DRUG"].start >= 0
    assert spans["STRENGTH"].status == "masked"


def test_going_forward_it_is_what_an_annotator_found_on_the_translation():
    component = make_projector(direction="forward", **NER)
    doc = make_case(
        links=[],
        entities=[Annotation(8, 16, "DRUG", 0.6), Annotation(17, 23, "STRENGTH", 0.7)],
        direction="backward",
    )
    component(doc)
    assert get_spans(doc) == [
        ("aspirine", "DRUG", "kept"),
        ("500 mg", "STRENGTH", "kept"),
    ]


CALIBRATION = fit_calibration(
    [0.4] * 100 + [0.95] * 100,
    ["links+surface"] * 200,
    [k < 40 for k in range(100)] + [k < 98 for k in range(100)],
)


def make_fused(**settings):
    """Make the config of a projector without a lexicon."""
    fused = {"@misc": "spacy-xner.fused_score.v1", "lexicon": None, **settings}
    return {"@misc": "spacy-xner.candidate_projector.v1", "scores": {"fused": fused}}


def with_calibration(tmp_path, **config):
    path = tmp_path / "calibration.json"
    CALIBRATION.to_disk(path)
    calibration = {"@misc": "spacy-xner.calibration.v1", "path": str(path)}
    return make_projector(
        **{"calibration": calibration, "projector": make_fused(), **config}
    )


def test_spans_keep_their_score_and_get_a_probability(tmp_path):
    component = make_projector(projector=make_fused())
    plain = get_translations(component(make_case()))["fr"].spans
    doc = with_calibration(tmp_path)(make_case())
    spans = get_translations(doc)["fr"].spans
    for span, before in zip(spans, plain, strict=True):
        assert span.method == "links+surface"
        assert (before.probability, span.score) == (None, before.score)
        expected = CALIBRATION.probability(before.score, "links+surface")
        assert span.probability == span.confidence == expected != span.score
    target = doc._.xner_translated("fr")
    assert target.spans["xner"].attrs["scores"].tolist() == [
        span.probability for span in spans
    ]


def test_probabilities_survive_storage(tmp_path):
    doc = with_calibration(tmp_path)(make_case())
    stored = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (again,) = DocBin().from_bytes(stored).get_docs(doc.vocab)
    spans = get_translations(again)["fr"].spans
    assert spans == get_translations(doc)["fr"].spans
    assert all(span.probability is not None for span in spans)


def test_going_backward_the_doc_gets_probabilities(tmp_path):
    doc = with_calibration(tmp_path)(make_annotated())
    spans = [
        span for span in get_translations(doc)["fr"].spans if span.status == "kept"
    ]
    scores = doc.spans["xner"].attrs["scores"].tolist()
    assert scores == [span.probability for span in spans] != []


def test_without_a_calibration_scores_decide_as_ever(tmp_path):
    """A score above the threshold is kept, whatever its probability would be."""
    settings = {"threshold": 0.3, "projector": make_fused(surface_trust=0.0)}
    case = {"links": [Link(1, 1, 0.4)], "ents": [(1, 2, "DRUG")]}
    (plain,) = get_translations(make_projector(**settings)(make_case(**case)))[
        "fr"
    ].spans
    assert (plain.probability, plain.status, plain.reason) == (None, "kept", "")
    assert plain.confidence == plain.score >= 0.3
    assert DEFAULT_CONFIG["calibration"] is None
    assert DEFAULT_CONFIG["target_precision"] is None
    assert DEFAULT_CONFIG["threshold"] == 0.2


@pytest.mark.parametrize(
    "policy,status", [("mask", "masked"), ("drop_entity", "dropped"), ("keep", "kept")]
)
def test_the_probability_is_what_a_policy_looks_at(tmp_path, policy, status):
    path = tmp_path / "calibration.json"
    Calibration({"links+surface": [(0.0, 0.1), (1.0, 0.4)]}).to_disk(path)
    component = make_projector(
        policy=policy,
        threshold=0.45,
        projector=make_fused(),
        calibration={"@misc": "spacy-xner.calibration.v1", "path": str(path)},
    )
    (span, *_) = get_translations(component(make_case()))["fr"].spans
    # The score would pass the threshold.
    assert span.probability <= 0.4 < 0.45 < span.score
    assert (span.status, span.reason) == (status, "low_score")


def test_no_probability_makes_good_for_a_wrong_dose(tmp_path):
    path = tmp_path / "calibration.json"
    Calibration({"links+surface": [(0.0, 1.0), (1.0, 1.0)]}).to_disk(path)
    component = make_projector(
        projector=make_fused(),
        calibration={"@misc": "spacy-xner.calibration.v1", "path": str(path)},
    )
    pairs = [SentencePair(0, 30, 0, 39, flags=["numbers"])]
    doc = component(make_case(pairs=pairs))
    spans = {span.label: span for span in get_translations(doc)["fr"].spans}
    assert spans["STRENGTH"].probability == 1.0
    assert (spans["STRENGTH"].status, spans["STRENGTH"].reason) == ("masked", "guard")
    assert spans["DRUG"].status == "kept"


def test_methods_of_which_the_calibration_knows_nothing(tmp_path):
    config = {"projector": {"@misc": "spacy-xner.heuristic_projector.v1"}}
    component = with_calibration(tmp_path, **config)
    with pytest.warns(UserWarning, match=r"W301.*'heuristic'"):
        doc = component(make_case())
    for span in get_translations(doc)["fr"].spans:
        assert (span.probability, span.status) == (None, "kept")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        component(make_case())
    # No precision is known of them, so that none can be promised.
    component = with_calibration(tmp_path, target_precision=0.5, **config)
    with pytest.warns(UserWarning, match="W301"):
        doc = component(make_case())
    for span in get_translations(doc)["fr"].spans:
        assert (span.status, span.reason) == ("masked", "uncalibrated")


@pytest.mark.parametrize("precision,status", [(0.5, "kept"), (0.975, "masked")])
def test_target_precision(tmp_path, precision, status):
    component = with_calibration(
        tmp_path,
        target_precision=precision,
        projector=make_fused(surface_trust=0.0, copy_weight=0.5),
    )
    doc = component(make_case(links=[Link(1, 1, 0.4)], ents=[(1, 2, "DRUG")]))
    (span,) = get_translations(doc)["fr"].spans
    assert (span.method, span.status) == ("links+surface", status)


def test_a_target_needs_a_calibration_that_reaches_it(tmp_path):
    with pytest.raises(ValueError, match=r"E012.*target_precision"):
        make_projector(target_precision=0.9)
    with pytest.raises(ValueError, match=r"E012.*target_precision"):
        with_calibration(tmp_path, target_precision=1.5)
    with pytest.raises(ValueError, match="E326"):
        with_calibration(tmp_path, target_precision=0.999)(make_case())
    # A component that was saved with a calibration, loaded into one without.
    data = with_calibration(tmp_path, target_precision=0.5).to_bytes()
    with pytest.raises(ValueError, match=r"E012.*target_precision"):
        make_projector(projector=make_fused()).from_bytes(data)(make_case())


def test_the_calibration_is_saved_with_the_component(tmp_path):
    component = with_calibration(tmp_path, target_precision=0.975)
    component.to_disk(tmp_path / "component")
    data = component.to_bytes()
    config = {
        "calibration": {"@misc": "spacy-xner.calibration.v1"},
        "projector": make_fused(),
    }
    loaded = [
        make_projector(**config).from_disk(tmp_path / "component"),
        make_projector(**config).from_bytes(data),
        pickle.loads(pickle.dumps(component)),
    ]
    (tmp_path / "calibration.json").unlink()
    for other in loaded:
        assert isinstance(other.calibration, Calibration)
        assert other.threshold == component.threshold != 0.2
        assert other.calibration.to_dict() == CALIBRATION.to_dict()
        spans = get_translations(other(make_case()))["fr"].spans
        assert spans == get_translations(component(make_case()))["fr"].spans


@pytest.mark.parametrize("path", ["own", "shipped"])
def test_a_saved_pipeline_has_its_calibration_with_it(tmp_path, path):
    if path == "own":
        path = str(tmp_path / "calibration.json")
        CALIBRATION.to_disk(path)
    nlp = spacy.blank("en")
    config = {
        "calibration": {"@misc": "spacy-xner.calibration.v1", "path": path},
        "target_precision": 0.9,
        "projector": make_fused(),
    }
    component = nlp.add_pipe("xner_projector", config=config)
    nlp.to_disk(tmp_path / "pipeline")
    data = nlp.to_bytes()
    (tmp_path / "calibration.json").unlink(missing_ok=True)
    restored = spacy.blank("en")
    restored.add_pipe("xner_projector", config=config)
    for other in (spacy.load(tmp_path / "pipeline"), restored.from_bytes(data)):
        loaded = other.get_pipe("xner_projector")
        assert loaded.threshold == component.threshold != 0.2
        assert loaded.calibration.to_dict() == component.calibration.to_dict()
        assert loaded.calibration.maps
