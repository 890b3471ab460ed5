import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.evaluation.calibration import (
    calibration_error,
    choose_threshold,
    reliability_table,
    risk_coverage,
)

SCORES = [0.9, 0.9, 0.8, 0.5, 0.2]
RIGHT = [True, True, False, True, False]
predictions = st.lists(st.tuples(st.floats(0.0, 1.0), st.booleans()), max_size=30)


def test_reliability_bins_are_equally_large():
    table = reliability_table([k / 10 for k in range(10)], [True] * 10, n_bins=2)
    assert [(b.low, b.high, b.size) for b in table] == [(0.0, 0.4, 5), (0.5, 0.9, 5)]
    assert table[0].predicted == pytest.approx(0.2)
    assert table[0].observed == 1.0


def test_equal_scores_share_a_bin():
    table = reliability_table([0.5] * 6 + [0.9], [True] * 3 + [False] * 4, n_bins=5)
    assert [b.size for b in table] == [6, 1]
    assert table[0].observed == 0.5


def test_calibration_error():
    assert calibration_error([1.0, 0.0], [True, False]) == 0.0
    assert calibration_error([0.75] * 4, [True, True, True, False]) == 0.0
    assert calibration_error([0.9] * 4, [True, True, False, False]) == (
        pytest.approx(0.4)
    )
    assert calibration_error([], []) == 0.0


def test_risk_and_coverage():
    assert risk_coverage(SCORES, RIGHT) == [
        (0.2, 1.0, pytest.approx(0.4)),
        (0.5, 0.8, pytest.approx(0.25)),
        (0.8, 0.6, pytest.approx(1 / 3)),
        (0.9, 0.4, 0.0),
    ]
    assert risk_coverage([], []) == []


def test_weights_count_like_repetition():
    weights = [1, 2, 1, 3, 1]
    repeated = [(s, r) for s, r, w in zip(SCORES, RIGHT, weights) for _ in range(w)]
    expected = risk_coverage([s for s, _ in repeated], [r for _, r in repeated])
    found = risk_coverage(SCORES, RIGHT, weights=weights)
    assert [point.threshold for point in found] == [p.threshold for p in expected]
    for a, b in zip(found, expected):
        assert a == pytest.approx(b)


@pytest.mark.parametrize(
    "precision,threshold", [(0.5, 0.2), (0.7, 0.5), (0.75, 0.5), (0.8, 0.9), (1.0, 0.9)]
)
def test_the_threshold_that_keeps_most(precision, threshold):
    assert choose_threshold(risk_coverage(SCORES, RIGHT), precision)[0] == threshold


def test_no_threshold_is_enough():
    assert choose_threshold(risk_coverage([0.9], [False]), 0.5) is None
    assert choose_threshold([], 0.5) is None


@given(predictions)
def test_the_curve_ends_with_everything(pairs):
    scores, right = [s for s, _ in pairs], [r for _, r in pairs]
    points = risk_coverage(scores, right)
    thresholds = [point.threshold for point in points]
    assert thresholds == sorted(set(scores))
    coverage = [point.coverage for point in points]
    assert coverage == sorted(coverage, reverse=True)
    if points:
        assert coverage[0] == 1.0
        assert points[0].risk == pytest.approx(1.0 - sum(right) / len(right))
    assert sum(b.size for b in reliability_table(scores, right)) == len(scores)


@pytest.mark.parametrize("function", [reliability_table, risk_coverage])
def test_wrong_input(function):
    with pytest.raises(ValueError, match="E508"):
        function([0.5], [])
    with pytest.raises(ValueError, match="E509"):
        function([1.5], [True])
