import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.projectors.scores import (
    alignment_score,
    combine_evidence,
    coverage_scores,
    fused_score,
    ner_score,
    ner_span_score,
)

WEIGHTS = ["count", "probability", "coverage"]
links_strategy = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 7), st.floats(0.01, 1.0)), max_size=15
)
range_strategy = st.tuples(st.integers(0, 5), st.integers(1, 4)).map(
    lambda pair: (pair[0], pair[0] + pair[1])
)


@pytest.mark.parametrize("weight", WEIGHTS)
def test_alignment_vectors(weight):
    links = [(0, 0, 1.0), (1, 1, 1.0)]
    assert alignment_score(links, (0, 2), (0, 2), weight=weight) == 1.0
    assert alignment_score(links, (0, 2), (0, 3), weight=weight) == pytest.approx(0.8)
    assert alignment_score([], (0, 2), (0, 3), weight=weight) == 0.0
    assert alignment_score(links, (0, 0), (0, 3), weight=weight) == 0.0


def test_alignment_weights_differ_on_probabilities_and_many_to_many():
    links = [(0, 0, 0.5), (1, 1, 1.0)]
    assert alignment_score(links, (0, 2), (0, 2)) == 1.0
    assert alignment_score(links, (0, 2), (0, 2), weight="probability") == 0.75
    square = [(s, t, 1.0) for s in range(2) for t in range(2)]
    assert alignment_score(square, (0, 2), (0, 2)) == 2.0
    assert alignment_score(square, (0, 2), (0, 2), weight="coverage") == 1.0


def test_unknown_weight():
    with pytest.raises(ValueError, match="E307"):
        alignment_score([], (0, 1), (0, 1), weight="sum")  # type: ignore[arg-type]


@pytest.mark.parametrize("weight", WEIGHTS)
@given(links_strategy, range_strategy, range_strategy, st.data())
def test_removing_a_link_never_raises_the_score(weight, links, source, target, data):
    before = alignment_score(links, source, target, weight=weight)
    assert before >= 0.0
    if weight == "coverage":
        assert before <= 1.0 + 1e-12
    if links:
        gone = data.draw(st.integers(0, len(links) - 1))
        rest = links[:gone] + links[gone + 1 :]
        assert alignment_score(rest, source, target, weight=weight) <= before + 1e-12


@given(links_strategy, range_strategy)
def test_coverage_of_many_ranges_equals_each_alone(links, source):
    inside = {}
    for s, t, probability in links:
        if source[0] <= s < source[1]:
            row = inside.setdefault(t, {})
            row[s] = max(probability, row.get(s, 0.0))
    evidence = [(t, list(inside[t].items())) for t in sorted(inside)]
    ranges = [(i, j) for i in range(8) for j in range(i + 1, 9)]
    scores = coverage_scores(evidence, source[1] - source[0], ranges)
    for place, score in zip(ranges, scores):
        alone = alignment_score(links, source, place, weight="coverage")
        assert score == pytest.approx(alone)


def test_cheap_tokens_shorten_a_range():
    evidence = [(0, [(0, 1.0)]), (2, [(1, 1.0)])]
    assert coverage_scores(evidence, 2, [(0, 3)]) == [0.8]
    assert coverage_scores(evidence, 2, [(0, 3)], costs={1: 0.5}) == [4 / 4.5]


def test_ner_vectors():
    begin, inside = [0.9, 0.0], [0.0, 0.8]
    assert ner_score(begin, inside, (0, 1)) == pytest.approx(0.9)
    assert ner_score(begin, inside, (0, 2), alpha=1.0) == pytest.approx(0.85)
    assert ner_score(begin, inside, (0, 2)) == pytest.approx(0.9775)
    assert ner_score([0.04], [0.0], (0, 1)) == 0.0
    assert ner_score(begin, inside, (1, 1)) == 0.0


def test_ner_span_takes_the_best_label():
    begin = {"DRUG": [0.2], "FORM": [0.7]}
    inside = {"DRUG": [0.0], "FORM": [0.0]}
    assert ner_span_score(begin, inside, (0, 1)) == pytest.approx(0.7)
    assert ner_span_score({}, {}, (0, 1)) == 0.0


def test_fused_is_a_weighted_sum():
    scores = {"alignment": 0.8, "ner_span": 0.5, "translation": 0.4, "other": 9.0}
    weights = {"alignment": 0.5, "ner_span": 0.5, "translation": 1.0}
    assert fused_score(scores, weights) == pytest.approx(1.05)


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=5))
def test_combined_evidence_is_no_less_than_its_best_part(parts):
    value = combine_evidence([s for s, _ in parts], [t for _, t in parts])
    assert 0.0 <= value <= 1.0
    assert value >= max((s * t for s, t in parts), default=0.0) - 1e-12
