import pickle
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.evaluation.calibration import calibration_error
from spacy_xner.projectors.calibration import (
    Calibration,
    build_calibration,
    fit_calibration,
    fit_knots,
    interpolate,
    pool_adjacent_violators,
)
from spacy_xner.projectors.types import Projection

values = st.lists(
    st.tuples(st.floats(0.0, 1.0), st.floats(0.1, 5.0)), min_size=1, max_size=20
)


def sample(n, seed=0, method="links"):
    """Draw scores of which each is right as often as its square says."""
    rng = random.Random(seed)
    scores = [rng.random() for _ in range(n)]
    return scores, [method] * n, [rng.random() < s * s for s in scores]


def test_violators_are_pooled():
    assert pool_adjacent_violators([1, 3, 2, 4], [1, 1, 1, 1]) == [1, 2.5, 2.5, 4]
    assert pool_adjacent_violators([3, 0], [1, 2]) == [1, 1]
    assert pool_adjacent_violators([], []) == []


@given(values)
def test_pooled_values_ascend_and_keep_their_mean(pairs):
    given_values, weights = [v for v, _ in pairs], [w for _, w in pairs]
    fitted = pool_adjacent_violators(given_values, weights)
    assert fitted == sorted(fitted)
    total = sum(v * w for v, w in pairs)
    assert sum(v * w for v, w in zip(fitted, weights)) == pytest.approx(total)


def test_pooled_values_equal_those_of_scipy():
    optimize = pytest.importorskip("scipy.optimize")
    if not hasattr(optimize, "isotonic_regression"):
        pytest.skip("an older scipy")
    rng = random.Random(1)
    numbers = [rng.random() + k / 50 for k in range(50)]
    weights = [rng.random() + 0.1 for _ in numbers]
    expected = optimize.isotonic_regression(numbers, weights=weights).x
    assert pool_adjacent_violators(numbers, weights) == pytest.approx(list(expected))


@given(
    st.lists(st.tuples(st.floats(0.0, 1.0), st.booleans()), min_size=1, max_size=30),
    st.floats(0.0, 1.0),
    st.floats(0.0, 1.0),
)
def test_the_map_ascends_and_stays_in_range(pairs, a, b):
    knots = fit_knots([s for s, _ in pairs], [r for _, r in pairs])
    low, high = interpolate(knots, min(a, b)), interpolate(knots, max(a, b))
    assert 0.0 <= low <= high + 1e-12 <= 1.0 + 1e-9


def test_no_span_is_certain():
    knots = fit_knots([0.1] * 10 + [0.9] * 10, [False] * 10 + [True] * 10)
    assert knots == [
        (pytest.approx(0.1), pytest.approx(1 / 12)),
        (pytest.approx(0.9), pytest.approx(11 / 12)),
    ]
    assert interpolate(knots, 0.5) == pytest.approx(0.5)
    assert interpolate(knots, 0.0) == pytest.approx(1 / 12)
    assert interpolate(knots, 1.0) == pytest.approx(11 / 12)


def test_the_fit_finds_the_probability():
    calibration = fit_calibration(*sample(5000))
    for score in (0.2, 0.5, 0.8, 0.95):
        assert calibration.probability(score, "links") == (
            pytest.approx(score * score, abs=0.07)
        )
    scores, methods, right = sample(3000, seed=1)
    found = [calibration.probability(s, m) for s, m in zip(scores, methods)]
    assert calibration_error(found, right) < 0.03
    assert calibration_error(scores, right) > 0.1


def test_methods_have_maps_of_their_own_when_there_are_enough():
    scores, methods, right = sample(400)
    scores += [0.5] * 300 + [0.5] * 10
    methods += ["surface"] * 300 + ["lexicon"] * 10
    right += [True] * 300 + [False] * 10
    calibration = fit_calibration(scores, methods, right, min_count=200)
    assert calibration.probability(0.5, "surface") > 0.99
    assert calibration.probability(0.5, "links") < 0.5
    # Too rare for a map of its own.
    rare = calibration.probability(0.5, "lexicon")
    assert calibration.probability(0.5, "links") < rare < 0.99
    # Never seen: left alone.
    assert calibration.probability(0.123, "heuristic") == 0.123


def test_weights_let_corpora_count_alike():
    scores, right = [0.5] * 110, [True] * 100 + [False] * 10
    weights = [1.0] * 100 + [10.0] * 10
    even = fit_calibration(scores, ["m"] * 110, right, weights=weights)
    assert even.probability(0.5, "m") == pytest.approx(0.5)
    assert fit_calibration(scores, ["m"] * 110, right).probability(0.5, "m") > 0.9


def test_scores_become_probabilities():
    calibration = Calibration({"links": [(0.0, 0.5), (1.0, 1.0)]})
    before = [
        Projection(0, 1, 2, 0.5, "links", ""),
        Projection(1, -1, -1, 0.0, "", "lost"),
        Projection(2, 3, 4, 0.5, "span", ""),
    ]
    after = calibration(before)
    assert [p.score for p in after] == [0.75, 0.0, 0.5]
    assert before[0].score == 0.5
    assert [(p.start, p.method, p.reason) for p in after] == [
        (p.start, p.method, p.reason) for p in before
    ]


def test_target_precision_picks_the_threshold():
    calibration = fit_calibration(*sample(5000))
    scores, methods, right = sample(5000, seed=2)
    for precision in (0.6, 0.8):
        threshold = calibration.threshold(precision)
        kept = [
            r
            for s, m, r in zip(scores, methods, right)
            if calibration.probability(s, m) >= threshold
        ]
        assert sum(kept) / len(kept) == pytest.approx(precision, abs=0.04)
        assert len(kept) > 500
    wrong = fit_calibration([0.5] * 9, ["links"] * 9, [True] * 8 + [False])
    with pytest.raises(ValueError, match=r"E326.* 0\.889"):
        wrong.threshold(0.9)
    with pytest.raises(ValueError, match="E326"):
        Calibration().threshold(0.5)


def test_round_trips(tmp_path):
    calibration = fit_calibration(*sample(500), notes={"gold": "made up"})
    path = tmp_path / "calibration"
    calibration.to_disk(path)
    loaded = [
        Calibration().from_disk(path),
        Calibration().from_bytes(calibration.to_bytes()),
        pickle.loads(pickle.dumps(calibration)),
        build_calibration(str(path)),
    ]
    for other in loaded:
        assert other.to_dict() == calibration.to_dict()
        assert other.notes == {"gold": "made up"}
        assert len(other.curve) <= 200


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"version": 2, "maps": {}, "curve": []}',
        '{"version": 1, "maps": {"links": []}, "curve": []}',
        '{"version": 1, "maps": {"links": [[0.5, 0.9], [0.6, 0.1]]}, "curve": []}',
        '{"version": 1, "maps": {"links": [[0.5, 1.9]]}, "curve": []}',
    ],
)
def test_what_is_no_calibration(text, tmp_path):
    with pytest.raises(ValueError, match="E325"):
        Calibration().from_bytes(text.encode())
    path = tmp_path / "calibration.json"
    path.write_text(text)
    with pytest.raises(ValueError, match="E325"):
        build_calibration(str(path)).probability(0.5, "links")
    with pytest.raises(ValueError, match="E325"):
        build_calibration(str(tmp_path / "missing.json")).probability(0.5, "links")


def test_nothing_to_fit():
    with pytest.raises(ValueError, match="E327"):
        fit_calibration([], [], [])
    with pytest.raises(ValueError, match="E508"):
        fit_calibration([0.5], ["links"], [])
