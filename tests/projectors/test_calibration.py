import json
import pickle
import random
from importlib import resources
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.evaluation.calibration import (
    CoveragePoint,
    calibration_error,
    risk_coverage,
)
from spacy_xner.projectors.calibration import (
    SHIPPED,
    Calibration,
    build_calibration,
    cross_validate,
    fit_calibration,
    fit_knots,
    interpolate,
    pool_adjacent_violators,
    thin_curve,
    thin_knots,
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


@given(
    st.lists(
        st.tuples(st.floats(0.0, 1.0), st.floats(0.0, 1.0)), min_size=1, max_size=30
    ),
    st.floats(0.0, 0.2),
)
def test_thinning_a_map_changes_it_no_more_than_allowed(pairs, tolerance):
    knots = list(zip(sorted(s for s, _ in pairs), sorted(p for _, p in pairs)))
    thinned = thin_knots(knots, tolerance)
    assert set(thinned) <= set(knots)
    assert (thinned[0], thinned[-1]) == (knots[0], knots[-1])
    # Knots at one score are a jump, at which a map has two values.
    scores = [score for score, _ in knots]
    for score, probability in knots:
        if scores.count(score) == 1:
            found = interpolate(thinned, score)
            assert found == pytest.approx(probability, abs=tolerance + 1e-9)


def test_thinning_finds_the_corners():
    line = [(k / 10, k / 20) for k in range(8)] + [(0.8, 0.9), (0.9, 0.95), (1.0, 1.0)]
    assert thin_knots(line) == [line[0], line[7], line[8], line[10]]
    assert thin_knots(line, 1.0) == [line[0], line[10]]
    assert thin_knots(line[:1]) == line[:1]


def test_thinning_a_curve_keeps_even_coverage():
    points = [
        CoveragePoint(k / 999, 1.0 - k / 1000, 0.1, 0.0, 0.2) for k in range(1000)
    ]
    thinned = thin_curve(points, 11)
    assert len(thinned) == 11
    assert (thinned[0], thinned[-1]) == (points[0], points[-1])
    steps = [a.coverage - b.coverage for a, b in pairwise(thinned)]
    assert max(steps) < 0.102
    assert thinned == sorted(thinned)
    assert thin_curve(points[:5], 11) == points[:5]


def test_no_span_is_certain():
    knots = fit_knots([0.1] * 10 + [0.9] * 10, [False] * 10 + [True] * 10)
    assert knots == [
        (pytest.approx(0.1), pytest.approx(1 / 12)),
        (pytest.approx(0.9), pytest.approx(11 / 12)),
    ]
    assert interpolate(knots, 0.5) == pytest.approx(0.5)
    assert interpolate(knots, 0.0) == pytest.approx(1 / 12)
    assert interpolate(knots, 1.0) == pytest.approx(11 / 12)


@pytest.mark.parametrize("truth,expected", [(True, 301 / 302), (False, 1 / 302)])
def test_what_was_always_seen_is_not_certain(truth, expected):
    assert fit_knots([0.7] * 300, [truth] * 300) == [
        (pytest.approx(0.7), pytest.approx(expected))
    ]


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
    # Too rare for a map of its own: that of all, moved down.
    everything = fit_calibration(scores, ["all"] * len(scores), right)
    shared = everything.probability(0.5, "all")
    assert 0.2 * shared < calibration.probability(0.5, "lexicon") < 0.7 * shared
    # A mixture that was never seen, of parts that were: that of all.
    assert calibration.probability(0.5, "links+lexicon") == pytest.approx(shared)
    # Of other things nothing is known.
    for method in ("heuristic", "links+heuristic", ""):
        assert calibration.probability(0.123, method) is None


def test_a_method_alone_is_no_help_for_others():
    calibration = Calibration({"links": [(0.0, 0.5), (1.0, 1.0)]})
    assert calibration.probability(0.5, "links") == 0.75
    assert calibration.probability(0.5, "links+links") is None


def test_weights_let_corpora_count_alike():
    scores, right = [0.5] * 110, [True] * 100 + [False] * 10
    weights = [1.0] * 100 + [10.0] * 10
    even = fit_calibration(scores, ["m"] * 110, right, weights=weights)
    assert even.probability(0.5, "m") == pytest.approx(0.5)
    assert fit_calibration(scores, ["m"] * 110, right).probability(0.5, "m") > 0.9


def test_scores_get_probabilities():
    calibration = Calibration({"links": [(0.0, 0.5), (1.0, 1.0)]})
    before = [
        Projection(0, 1, 2, 0.5, "links", ""),
        Projection(1, -1, -1, 0.0, "", "lost"),
        Projection(2, 3, 4, 0.5, "span", ""),
    ]
    after = calibration(before)
    assert [p.probability for p in after] == [0.75, None, None]
    assert [p.confidence for p in after] == [0.75, 0.0, 0.5]
    # The raw score stays beside it, and what was given stays as it is.
    assert [p.score for p in after] == [0.5, 0.0, 0.5]
    assert [p.probability for p in before] == [None] * 3
    assert [(p.start, p.method, p.reason) for p in after] == [
        (p.start, p.method, p.reason) for p in before
    ]
    # A second calibration reads the scores, not the probabilities of the first.
    assert calibration(after) == after
    assert Calibration()(after) == before


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
    assert wrong.threshold(0.88) == wrong.curve[0].threshold
    with pytest.raises(ValueError, match=r"E326.* 0\.889"):
        wrong.threshold(0.9)
    with pytest.raises(ValueError, match="E326"):
        Calibration().threshold(0.5)


def test_a_sure_threshold_is_higher():
    calibration = fit_calibration(*sample(2000))
    plain = calibration.threshold(0.8)
    calibration.sure = True
    assert calibration.threshold(0.8) > plain
    (point,) = [
        p for p in calibration.curve if p.threshold == calibration.threshold(0.8)
    ]
    assert point.high <= 0.2
    with pytest.raises(ValueError, match="E326"):
        calibration.threshold(0.999)


def test_a_few_spans_that_are_right_by_chance_are_no_threshold():
    scores = [k / 400 for k in range(400)]
    right = [k % 10 != 0 or k > 390 for k in range(400)]
    calibration = fit_calibration(scores, ["links"] * 400, right)
    assert calibration.curve[-1].coverage == pytest.approx(30 / 400, abs=0.01)
    with pytest.raises(ValueError, match="E326"):
        calibration.threshold(0.99)


@given(st.lists(st.tuples(st.floats(0.0, 1.0), st.booleans()), min_size=1, max_size=40))
def test_spans_at_the_threshold_pass_it(pairs):
    """Rounding must not lift the threshold over the spans that it was chosen by."""
    scores, right = [s for s, _ in pairs], [r for _, r in pairs]
    calibration = fit_calibration(scores, ["m"] * len(pairs), right)
    found = [calibration.probability(score, "m") for score in scores]
    for point in calibration.curve:
        kept = sum(p >= point.threshold for p in found)
        assert kept >= point.coverage * len(pairs) - 0.01


def test_cross_validation_judges_by_other_texts():
    # Each text has a score of its own, which is right or wrong as a whole.
    scores = [k / 40 for k in range(40) for _ in range(5)]
    right = [k % 2 == 0 for k in range(40) for _ in range(5)]
    groups = [k for k in range(40) for _ in range(5)]
    methods = ["m"] * 200
    found = cross_validate(scores, methods, right, groups, precision=0.9)
    own = fit_calibration(scores, methods, right)
    assert len(found.probabilities) == len(found.kept) == 200
    # Probabilities that have seen their text look better than they are.
    assert calibration_error([own.probability(s, "m") for s in scores], right) < 0.1
    assert calibration_error(found.probabilities, right) > 0.1
    # All spans of one text were judged by the same map.
    for k in range(0, 200, 5):
        assert len(set(found.probabilities[k : k + 5])) == 1


def test_cross_validation_keeps_what_reaches_the_precision():
    scores, methods, right = sample(4000)
    groups = [k // 4 for k in range(4000)]
    found = cross_validate(scores, methods, right, groups, precision=0.8)
    kept = [r for r, k in zip(right, found.kept) if k]
    assert len(kept) > 700
    assert sum(kept) / len(kept) == pytest.approx(0.8, abs=0.04)
    assert calibration_error(found.probabilities, right) < 0.03
    right = [r and k % 5 > 0 for k, r in enumerate(right)]
    assert not any(cross_validate(scores, methods, right, groups, precision=0.95).kept)


def test_cross_validation_of_what_only_one_text_has():
    scores, methods = [0.5] * 10 + [0.3], ["links"] * 10 + ["markers"]
    found = cross_validate(scores, methods, [True] * 11, list(range(11)), precision=0.5)
    # Nothing else says what the score of a marker is worth.
    assert (found.probabilities[-1], found.kept[-1]) == (0.3, False)
    assert all(found.kept[:-1])
    with pytest.raises(ValueError, match="E328"):
        cross_validate([0.5] * 3, ["links"] * 3, [True] * 3, [4] * 3)


def test_intervals_of_the_curve_go_by_texts():
    scores, methods, right = sample(400)
    groups = [k // 20 for k in range(400)]
    alone = fit_calibration(scores, methods, right).curve[0]
    together = fit_calibration(scores, methods, right, groups=groups).curve[0]
    assert alone.risk == together.risk
    found = [
        fit_calibration(scores, methods, right).probability(s, "links") for s in scores
    ]
    expected = risk_coverage(found, right, groups=groups)[0]
    assert together[1:] == pytest.approx(expected[1:], abs=1e-4)


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
        assert len(other.curve) <= 100
    assert json.loads(path.read_text()) == calibration.to_dict()
    # A line for each map, not for each number.
    assert len(path.read_text().splitlines()) < 20


def test_a_saved_calibration_needs_its_old_file_no_more(tmp_path):
    path = tmp_path / "calibration.json"
    fit_calibration(*sample(500)).to_disk(path)
    data = build_calibration(str(path)).to_bytes()
    path.unlink()
    again = build_calibration(str(path), sure=True).from_bytes(data)
    assert again.probability(0.5, "links") is not None
    assert again.sure


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"version": 2, "maps": {}, "curve": []}',
        '{"version": 1, "maps": {"links": []}, "curve": []}',
        '{"version": 1, "maps": {"links": [[0.5, 0.9], [0.6, 0.1]]}, "curve": []}',
        '{"version": 1, "maps": {"links": [[0.5, 1.9]]}, "curve": []}',
        '{"version": 1, "maps": {"links": [[0.5]]}, "curve": []}',
        '{"version": 1, "maps": [], "curve": []}',
        '{"version": 1, "maps": {}, "curve": [[0.5, 0.5, 0.5]]}',
        '{"version": 1, "maps": {}, "curve": [[0.5, 0.5, 0.5, 0.4, 1.6]]}',
        '{"version": 1, "maps": {}}',
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


def test_the_shipped_calibration():
    path = resources.files("spacy_xner.resources") / SHIPPED
    assert len(path.read_bytes()) < 10_000
    shipped = build_calibration()
    for source in ("spacy-xner (MIT)", "mt-markup-tags", "CC BY 4.0"):
        assert source in shipped.notes["note"]
    assert {item["lang"] for item in shipped.notes["corpora"]} == {"fr", "de"}
    # Whatever mixture of evidence the candidate projector names is known.
    names = ["links", "surface", "lexicon"]
    mixtures = ["+".join(c) for n in (1, 2, 3) for c in combinations(names, n)]
    for method in [*mixtures, "neighbours"]:
        low, high = (shipped.probability(score, method) for score in (0.2, 0.95))
        # Where all evidence agrees a low score may be as sure as a high one.
        assert 0.0 < low <= high < 1.0
        assert low < high or method.count("+") == 2
    assert shipped.probability(0.9, "heuristic") is None
    # Good copies are surer than bare links.
    assert shipped.probability(0.9, "links+surface") > shipped.probability(0.9, "links")
    assert shipped.threshold(0.9) < shipped.threshold(0.95)
    assert shipped.threshold(0.95) < build_calibration(sure=True).threshold(0.95)
    held_out = shipped.notes["held_out"]
    assert held_out["calibration_error"] < 0.03
    assert held_out["low"] <= held_out["target_precision"] <= held_out["high"]


def test_nothing_to_fit():
    with pytest.raises(ValueError, match="E327"):
        fit_calibration([], [], [])
    with pytest.raises(ValueError, match="E508"):
        fit_calibration([0.5], ["links"], [])
