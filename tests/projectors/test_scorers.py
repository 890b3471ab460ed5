import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.pipeline.spancat import build_ngram_suggester
from spacy.tokens import Doc
from spacy.vocab import Vocab
from thinc.api import Ragged

from spacy_xner.projectors.builders import (
    aligned_ngram_candidates,
    aligned_subrange_candidates,
    alignment_score,
    candidate_projector,
    fused_score,
    merged_candidates,
    ner_candidates,
    ner_score,
    ner_span_score,
    ngram_candidates,
    suggested_candidates,
    surface_score,
)
from spacy_xner.projectors.scorers import label_probabilities
from spacy_xner.projectors.scores import alignment_score as score_one
from spacy_xner.projectors.scores import brevity
from spacy_xner.projectors.types import CandidateGenerator, SpanScorer

from .test_properties import inputs
from .util import make_item, texts

GENERATORS = {
    "ngram": ngram_candidates(max_length=3),
    "aligned_ngram": aligned_ngram_candidates(max_length=3),
    "aligned_subrange": aligned_subrange_candidates(),
    "ner": ner_candidates(),
    "suggested": suggested_candidates(build_ngram_suggester([1, 3])),
}
SCORERS = {
    "count": alignment_score(),
    "probability": alignment_score(weight="probability"),
    "coverage": alignment_score(weight="coverage"),
    "surface": surface_score(),
    "ner": ner_score(),
    "ner_span": ner_span_score(),
    "fused": fused_score(),
}


def places(item):
    n = len(item.target_words)
    return [
        (entity, (i, j))
        for entity in range(len(item.entities))
        for i in range(n)
        for j in range(i + 1, min(n, i + 4) + 1)
    ]


@pytest.mark.parametrize("name", sorted(GENERATORS))
@given(st.lists(inputs(), max_size=3))
@settings(deadline=None, max_examples=20)
def test_generators_keep_their_contract(name, items):
    generator = GENERATORS[name]
    assert isinstance(generator, CandidateGenerator)
    results = generator(items, "fr")
    assert len(results) == len(items)
    for item, found in zip(items, results):
        assert len(set(found)) == len(found)
        for entity, (start, end) in found:
            assert 0 <= entity < len(item.entities)
            assert 0 <= start < end <= len(item.target_words)
    assert results == [generator([item], "fr")[0] for item in items]


@pytest.mark.parametrize("name", sorted(SCORERS))
@given(st.lists(inputs(), max_size=3))
@settings(deadline=None, max_examples=20)
def test_scorers_keep_their_contract(name, items):
    scorer = SCORERS[name]
    assert isinstance(scorer, SpanScorer)
    candidates = [places(item) for item in items]
    results = scorer(items, candidates, "fr")
    assert [len(scores) for scores in results] == [len(c) for c in candidates]
    top = 1.0 if name in ("coverage", "surface", "fused") else 10.0
    assert all(0.0 <= score <= top for scores in results for score in scores)
    backwards = [c[::-1] for c in candidates]
    assert scorer(items, backwards, "fr") == [scores[::-1] for scores in results]


@pytest.mark.parametrize("weight", ["count", "probability", "coverage"])
@given(inputs())
@settings(deadline=None, max_examples=40)
def test_alignment_equals_the_score_of_one_candidate(weight, item):
    item.target_blocks = []
    candidates = places(item)
    (scores,) = alignment_score(weight=weight)([item], [candidates], "fr")
    for (entity, place), score in zip(candidates, scores):
        source = item.entities[entity][:2]
        links = [link for link in item.links if link[2] > 0.0]
        assert score == pytest.approx(score_one(links, source, place, weight=weight))


@pytest.mark.parametrize("name", ["count", "probability", "coverage"])
@given(inputs(), st.data())
@settings(deadline=None, max_examples=40)
def test_removing_a_link_never_raises_a_score(name, item, data):
    candidates = places(item)
    (before,) = SCORERS[name]([item], [candidates], "fr")
    if item.links:
        del item.links[data.draw(st.integers(0, len(item.links) - 1))]
    (after,) = SCORERS[name]([item], [candidates], "fr")
    assert all(b <= a + 1e-9 for a, b in zip(before, after))


def test_candidates_stay_in_the_sentence_pair():
    item = make_item(
        "a . b", "x . y", [(2, 3, "X")], "2-0", blocks=[(0, 2, 0, 2), (2, 3, 2, 3)]
    )
    assert ngram_candidates()([item], "fr") == [[(0, (2, 3))]]
    assert aligned_subrange_candidates()([item], "fr") == [[]]
    assert aligned_ngram_candidates()([item], "fr") == [[]]
    # What a generator lists outside is ignored.
    item.target_spans = [(0, 1, "X", 1.0)]
    project = candidate_projector(candidates=ner_candidates())
    assert project([item], "fr")[0][0].reason == "lost"


NER = make_item("in Sri Lanka now", "jetzt in Sri Lanka", [(1, 3, "LOC")])


def test_ner_candidates_of_any_or_of_the_same_label():
    item = make_item("a b", "x y", [(0, 1, "LOC"), (1, 2, "PER")])
    item.target_spans = [(0, 1, "LOC", 0.9), (1, 2, "LOC", 0.5), (0, 1, "ORG", 0.1)]
    assert ner_candidates()([item], "de") == [
        [(0, (0, 1)), (0, (1, 2)), (1, (0, 1)), (1, (1, 2))]
    ]
    assert ner_candidates(same_label=True)([item], "de") == [[(0, (0, 1)), (0, (1, 2))]]


def test_span_scores_stand_in_for_token_probabilities():
    item = make_item("a", "x y z", [(0, 1, "LOC")])
    item.target_spans = [(0, 2, "LOC", 0.8), (1, 2, "LOC", 0.6), (2, 3, "PER", 0.5)]
    assert label_probabilities(item) == {
        "LOC": ([0.8, 0.6, 0.0], [0.0, 0.8, 0.0]),
        "PER": ([0.0, 0.0, 0.5], [0.0, 0.0, 0.0]),
    }
    item.target_probabilities = {"LOC": ([0.1, 0.1, 0.1], [0.0, 0.0, 0.0])}
    assert label_probabilities(item)["LOC"] == ([0.1, 0.1, 0.1], [0.0, 0.0, 0.0])


def test_ner_scores_find_what_has_no_link():
    item = make_item("in Colombo now", "jetzt in Kolumbus hier", [(1, 2, "LOC")])
    item.target_probabilities = {
        "LOC": ([0.0, 0.0, 0.1, 0.0], [0.0] * 4),
        "PER": ([0.0, 0.0, 0.8, 0.0], [0.0] * 4),
    }
    candidates = ngram_candidates(max_length=2)
    for score, expected in ((ner_score(), 0.1), (ner_span_score(), 0.8)):
        project = candidate_projector(
            candidates=candidates, scores={"n": score}, min_score=0.0
        )
        (found,) = project([item], "de")[0]
        assert found.score == pytest.approx(expected)
        assert found.method == "n"


def test_a_label_that_the_recogniser_does_not_know():
    item = make_item("a", "x", [(0, 1, "DRUG")])
    item.target_spans = [(0, 1, "LOC", 0.9)]
    assert ner_score()([item], [[(0, (0, 1))]], "de") == [[0.0]]
    assert ner_span_score()([item], [[(0, (0, 1))]], "de") == [[0.9]]


def test_scores_are_fused_to_their_weighted_mean():
    item = make_item("a b", "x y", [(0, 2, "LOC")], "0-0 1-1")
    item.target_spans = [(0, 2, "LOC", 0.5)]
    project = candidate_projector(
        candidates=ner_candidates(),
        scores={
            "fused": fused_score(),
            "alignment": alignment_score(),
            "ner": ner_score(alpha=1.0),
        },
        weights={"fused": 2.0, "alignment": 1.0, "ner": 1.0},
    )
    (found,) = project([item], "de")[0]
    (fused,) = fused_score()([item], [[(0, (0, 2))]], "de")[0]
    assert found.score == pytest.approx((2 * fused + 1 + 0.5) / 4)


def test_a_scorer_sees_the_whole_batch_in_one_call():
    calls = []

    def scorer(items, candidates, lang):
        calls.append([len(c) for c in candidates])
        return [[1.0] * len(c) for c in candidates]

    items = [
        make_item("a b", "x y", [(0, 1, "X"), (1, 2, "Y")], "0-0 1-1"),
        make_item("", "", []),
        make_item("a", "x", [(0, 1, "X")], "0-0"),
    ]
    project = candidate_projector(scores={"fused": fused_score(), "mine": scorer})
    assert [len(found) for found in project(items, "fr")] == [2, 0, 1]
    assert calls == [[2, 0, 1]]


@pytest.mark.parametrize("wrong", [[], [[0.5, 0.5]]])
def test_a_scorer_that_returns_too_little_or_too_much(wrong):
    item = make_item("a", "x", [(0, 1, "X")], "0-0")
    project = candidate_projector(scores={"mine": lambda *_: wrong})
    with pytest.raises(ValueError, match="E322"):
        project([item], "fr")


def test_a_generator_that_forgets_a_text():
    project = candidate_projector(candidates=lambda *_: [])
    with pytest.raises(ValueError, match="E322"):
        project([make_item("a", "x", [(0, 1, "X")])], "fr")


def test_a_suggester_may_read_annotations():
    def suggest_sentences(docs, *, ops=None):
        lengths, spans = [], []
        for doc in docs:
            found = [(sent.start, sent.end) for sent in doc.sents]
            lengths.append(len(found))
            spans.extend(found)
        return Ragged(numpy.array(spans), numpy.array(lengths))

    item = make_item("a b", "x y z", [(0, 1, "X"), (1, 2, "X")])
    item.target_doc = Doc(
        Vocab(), words=item.target_words, sent_starts=[True, False, True]
    )
    found = suggested_candidates(suggest_sentences)([item], "fr")
    assert found == [[(0, (0, 2)), (0, (2, 3)), (1, (0, 2)), (1, (2, 3))]]


def test_merged_candidates_have_no_doubles():
    item = make_item("a", "x y", [(0, 1, "X")], "0-1")
    generator = merged_candidates(
        aligned_subrange_candidates(), ngram_candidates(max_length=1)
    )
    assert generator([item], "fr") == [[(0, (0, 1)), (0, (1, 2))]]


def test_config_with_generators_and_scores():
    from spacy.util import registry
    from thinc.api import Config

    config = Config().from_str(
        """
        [projector]
        @misc = "spacy-xner.candidate_projector.v1"

        [projector.candidates]
        @misc = "spacy-xner.merged_candidates.v1"

        [projector.candidates.*]

        [projector.candidates.*.aligned]
        @misc = "spacy-xner.aligned_subrange_candidates.v1"

        [projector.candidates.*.suggested]
        @misc = "spacy-xner.suggested_candidates.v1"

        [projector.candidates.*.suggested.suggester]
        @misc = "spacy.ngram_suggester.v1"
        sizes = [1,2]

        [projector.scores]

        [projector.scores.fused]
        @misc = "spacy-xner.fused_score.v1"
        surface = true

        [projector.scores.fused.lexicon]
        @misc = "spacy-xner.lexicon.v1"

        [projector.scores.ner_span]
        @misc = "spacy-xner.ner_span_score.v1"

        [projector.weights]
        fused = 1.0
        ner_span = 0.5
        """
    )
    project = registry.resolve(config)["projector"]
    item = make_item("a Lasix", "du Lasix", [(1, 2, "DRUG")])
    assert texts(project, item) == ["Lasix"]


@given(st.integers(0, 50), st.integers(0, 50))
def test_brevity(source, target):
    value = brevity(source, target)
    assert 0.0 <= value <= 1.0
    assert brevity(source, target + 1) >= value
    if target >= source:
        assert value == 1.0


def test_brevity_of_a_half():
    assert brevity(20, 20, mean=0.16) == pytest.approx(0.923, abs=0.001)
    assert brevity(20, 9) < 0.2
