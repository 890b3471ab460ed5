import random
from math import inf

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.evaluation.calibration import (
    CoveragePoint,
    brier_score,
    calibration_error,
    choose_threshold,
    reliability_table,
    risk_coverage,
    wilson_interval,
)

SCORES = [0.9, 0.9, 0.8, 0.5, 0.2]
RIGHT = [True, True, False, True, False]
predictions = st.lists(
    st.tuples(
        st.floats(0.0, 1.0), st.booleans(), st.floats(0.1, 5.0), st.integers(0, 5)
    ),
    max_size=30,
)


def get_triples(points):
    return [point[:3] for point in points]


def test_reliability_bins_are_equally_large():
    table = reliability_table([k / 10 for k in range(10)], [True] * 10, n_bins=2)
    assert [(b.low, b.high, b.size) for b in table] == [(0.0, 0.4, 5), (0.5, 0.9, 5)]
    assert table[0].predicted == pytest.approx(0.2)
    assert table[0].observed == 1.0
    assert table[0].share == 0.5


def test_equal_scores_share_a_bin():
    table = reliability_table([0.5] * 6 + [0.9], [True] * 3 + [False] * 4, n_bins=5)
    assert [b.size for b in table] == [6, 1]
    assert table[0].observed == 0.5


def test_bins_are_equally_heavy():
    scores = [0.1, 0.2, 0.3, 0.4, 0.5]
    table = reliability_table(scores, [True] * 5, weights=[3, 1, 1, 1, 2], n_bins=2)
    assert [b.size for b in table] == [2, 3]
    assert [b.share for b in table] == [0.5, 0.5]


def test_calibration_error():
    assert calibration_error([1.0, 0.0], [True, False]) == 0.0
    assert calibration_error([0.75] * 4, [True, True, True, False]) == 0.0
    assert calibration_error([0.9] * 4, [True, True, False, False]) == (
        pytest.approx(0.4)
    )
    assert calibration_error([], []) == 0.0


def test_brier_score():
    assert brier_score([1.0, 0.0], [True, False]) == 0.0
    assert brier_score([0.5, 0.5], [True, False]) == 0.25
    assert brier_score([0.0, 1.0], [True, False]) == 1.0
    assert brier_score([0.0, 1.0], [True, True], weights=[1, 3]) == 0.25
    assert brier_score([], []) == 0.0


def test_weights_count_in_the_means():
    (only,) = reliability_table([0.5, 0.5], [True, False], weights=[3, 1])
    assert only == (0.5, 0.5, 2, 1.0, 0.5, 0.75)
    assert calibration_error([0.5, 0.5], [True, False], weights=[3, 1]) == 0.25


# The first four as in Newcombe 1998, table I.
@pytest.mark.parametrize(
    "wrong,size,low,high",
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (10, 10, 0.7225, 1.0),
    ],
)
def test_known_intervals(wrong, size, low, high):
    assert wilson_interval(wrong / size, size) == (
        pytest.approx(low, abs=5e-5),
        pytest.approx(high, abs=5e-5),
    )


def test_risk_and_coverage():
    assert get_triples(risk_coverage(SCORES, RIGHT)) == [
        (0.2, 1.0, pytest.approx(0.4)),
        (0.5, 0.8, pytest.approx(0.25)),
        (0.8, 0.6, pytest.approx(1 / 3)),
        (0.9, 0.4, 0.0),
    ]
    assert risk_coverage([], []) == []


def test_intervals_of_texts_of_their_own_are_those_of_a_plain_sample():
    scores, right = [0.5] * 20, [True] * 15 + [False] * 5
    (point,) = risk_coverage(scores, right)
    # The variance over texts has one degree of freedom less.
    assert point[3:] == pytest.approx(wilson_interval(0.25, 19))
    (all_right,) = risk_coverage([0.5] * 20, [True] * 20)
    assert all_right[3:] == pytest.approx((0.0, 0.1611), abs=5e-5)


def test_predictions_of_a_text_are_no_independent_witnesses():
    right = ([True] * 3 + [False]) * 10
    points = [
        risk_coverage([0.5] * 160, [r for r in right for _ in range(4)], groups=groups)
        for groups in (None, [k // 4 for k in range(160)])
    ]
    (alone,), (together,) = points
    assert alone.risk == together.risk == 0.25
    assert together.high - together.low == pytest.approx(
        2 * (alone.high - alone.low), rel=0.05
    )
    # One text tells as much as one prediction.
    (single,) = risk_coverage([0.5] * 160, [True] * 160, groups=[7] * 160)
    assert single[3:] == pytest.approx(wilson_interval(0.0, 1))


def test_the_interval_covers_the_risk_as_often_as_it_says():
    rng = random.Random(0)
    hits = 0
    for _ in range(300):
        right, groups = [], []
        for text in range(60):
            # Texts differ: right nearly always, or half the time.
            share = 0.95 if rng.random() < 0.75 else 0.55
            n = rng.randint(1, 8)
            right += [rng.random() < share for _ in range(n)]
            groups += [text] * n
        (point,) = risk_coverage([0.5] * len(right), right, groups=groups)
        hits += point.low <= 0.15 <= point.high
    assert hits / 300 == pytest.approx(0.95, abs=0.035)


def test_weights_count_like_repetition():
    weights = [1, 2, 1, 3, 1]
    repeated = [
        (s, r, g)
        for g, (s, r, w) in enumerate(zip(SCORES, RIGHT, weights))
        for _ in range(w)
    ]
    scores, right, groups = zip(*repeated)
    expected = get_triples(risk_coverage(scores, right, groups=groups))
    found = get_triples(risk_coverage(SCORES, RIGHT, weights=weights))
    assert numpy.array(found) == pytest.approx(numpy.array(expected))


@pytest.mark.parametrize(
    "precision,threshold", [(0.5, 0.2), (0.7, 0.5), (0.75, 0.5), (0.8, 0.9), (1.0, 0.9)]
)
def test_the_threshold_that_keeps_most(precision, threshold):
    assert choose_threshold(risk_coverage(SCORES, RIGHT), precision)[0] == threshold


def test_a_sure_threshold_keeps_less():
    points = [
        CoveragePoint(0.2, 1.0, 0.2, 0.15, 0.25),
        CoveragePoint(0.5, 0.8, 0.05, 0.03, 0.08),
        CoveragePoint(0.9, 0.4, 0.01, 0.0, 0.04),
    ]
    assert choose_threshold(points, 0.95) == points[1]
    assert choose_threshold(points, 0.95, sure=True) == points[2]
    assert choose_threshold(points, 0.99, sure=True) is None


def test_no_threshold_is_enough():
    assert choose_threshold(risk_coverage([0.9], [False]), 0.5) is None
    assert choose_threshold([], 0.5) is None


@given(predictions)
def test_the_curve_ends_with_everything(rows):
    scores, right, weights, groups = (list(c) for c in zip(*rows)) if rows else [[]] * 4
    points = risk_coverage(scores, right, weights=weights, groups=groups)
    thresholds = [point.threshold for point in points]
    assert thresholds == sorted(set(scores))
    coverage = [point.coverage for point in points]
    assert coverage == sorted(coverage, reverse=True)
    for point in points:
        assert 0.0 <= point.low <= point.risk <= point.high <= 1.0
        assert point.low < point.high
    if points:
        assert coverage[0] == pytest.approx(1.0)
        share = numpy.average(right, weights=weights)
        assert points[0].risk == pytest.approx(1.0 - share)
    table = reliability_table(scores, right, weights=weights)
    assert sum(b.size for b in table) == len(scores)
    assert sum(b.share for b in table) == pytest.approx(1.0 if rows else 0.0)
    assert len(table) <= 10


@given(predictions, st.floats(0.0, 1.0), st.booleans())
def test_the_threshold_reaches_the_precision(rows, precision, sure):
    scores, right = [row[0] for row in rows], [row[1] for row in rows]
    points = risk_coverage(scores, right)
    best = choose_threshold(points, precision, sure=sure)
    risks = [point.high if sure else point.risk for point in points]
    if best is None:
        assert all(1.0 - risk < precision for risk in risks)
    else:
        kept = [r for s, r in zip(scores, right) if s >= best.threshold]
        assert sum(kept) / len(kept) >= precision - 1e-6
        assert best.coverage == pytest.approx(len(kept) / len(scores))


@pytest.mark.parametrize(
    "function", [reliability_table, risk_coverage, calibration_error, brier_score]
)
def test_wrong_input(function):
    with pytest.raises(ValueError, match="E508"):
        function([0.5], [])
    for value in (1.5, -0.1, inf, float("nan")):
        with pytest.raises(ValueError, match="E509"):
            function([value], [True])
    for weights in ([1.0, 1.0], [0.0], [float("nan")]):
        with pytest.raises(ValueError, match=r"E505.*weights"):
            function([0.5], [True], weights=weights)


def test_every_prediction_belongs_to_a_text():
    with pytest.raises(ValueError, match=r"E505.*groups"):
        risk_coverage([0.5], [True], groups=[1, 2])
