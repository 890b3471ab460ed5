"""Which of several routes is the best one, and how sure that is."""

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.corpora.records import Record
from spacy_xner.evaluation import evaluate_spans
from spacy_xner.evaluation.comparison import (
    advise,
    compare_routes,
    count_wins,
    judge,
)

N = 40
RECORDS = [Record(f"r{i}", "Ramipril abends", [(0, 8, "DRUG")]) for i in range(N)]


def make_result(hits, labels=("DRUG",)):
    """A result with the entity found in some of the texts."""
    spans = [[(0, 8, "DRUG")] if i in hits else [] for i in range(N)]
    return evaluate_spans(RECORDS, spans, labels=list(labels), n_samples=100)


def test_a_clear_winner():
    results = {"low": make_result(range(4)), "high": make_result(range(36))}
    found = compare_routes(results, n_samples=500)
    assert found.ranking == ["high", "low"] and found.rivals == []
    assert found.wins == {"low": 0.0, "high": 1.0}
    assert found.differences["low"].interval.high < 0
    advice = advise(found)
    assert advice.startswith("Use high: its strict F1 of 94.7 (95 %: ")
    assert "on 40 texts is the best of 2 routes, beyond chance: the next, low" in advice
    assert advice.count(".") - advice.count("0.") and advice.endswith(").")


def test_no_clear_winner():
    results = {
        "a": make_result(range(20)),
        "b": make_result(range(1, 20)),
        "c": make_result({*range(2, 20), 39}),
        "d": make_result({*range(3, 20), 39}),
        "e": make_result({*range(3, 20), 38}),
        "f": make_result([1]),
    }
    found = compare_routes(results, n_samples=500)
    assert found.best == "a" and found.rivals == ["b", "c", "d", "e"]
    assert sum(found.wins.values()) == pytest.approx(1)
    speeds = dict.fromkeys(results, 10.0)
    advice = advise(found, words_per_second={**speeds, "c": 99.0, "f": 999.0})
    assert "can't tell it from b, which has" in advice
    assert "nor from c, d and e;" in advice
    assert "% of the resamples, and c is the fastest of them." in advice
    assert "fastest" not in advise(found, words_per_second={**speeds, "a": 11.0})
    assert advise(found).endswith("of the resamples.")


def test_many_rivals_are_counted():
    results = {name: make_result(range(20)) for name in "abcdef"}
    found = compare_routes(results, n_samples=50)
    assert "nor from c, d and 2 others;" in advise(found)
    assert found.wins["a"] == pytest.approx(1 / 6)
    assert found.differences["b"].p_value == 1.0


def test_one_route_and_none():
    assert "is the only one" in advise(compare_routes({"a": make_result(range(9))}))
    nothing = compare_routes({"a": make_result([]), "b": make_result([])})
    assert advise(nothing) == "No route finds any entity of these 40 texts: use none."
    with pytest.raises(ValueError, match="E513"):
        compare_routes({})


def test_labels_must_be_the_same():
    results = {"a": make_result([1]), "b": make_result([1], ["DRUG", "FORM"])}
    with pytest.raises(ValueError, match="E503"):
        compare_routes(results)


def test_other_levels():
    results = {"a": make_result([1]), "b": make_result([1, 2])}
    found = compare_routes(results, level="token", n_samples=50)
    assert "Use b: its token-wise F1" in advise(found)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sets(st.integers(0, N - 1)), min_size=1, max_size=4))
def test_shares_add_up_and_follow_the_order_of_sets(hits):
    results = [make_result(found) for found in hits]
    shares = count_wins(results, "entity", n_samples=50)
    assert sum(shares) == pytest.approx(1)
    for one, mine in zip(hits, shares):
        for other, theirs in zip(hits, shares):
            # no false alarms here: who finds more of the same never wins less often
            if one <= other:
                assert mine <= theirs + 1e-9


def test_one_group_gives_no_shares():
    records = [Record("a", "Ramipril", [(0, 8, "DRUG")], meta={"group": 1})] * 2
    result = evaluate_spans(records, [[(0, 8, "DRUG")], []], n_samples=10)
    assert count_wins([result], "entity") is None
    assert numpy.isclose(result.levels["entity"].micro.score.f1, 2 / 3)


@pytest.mark.parametrize(
    "difference,p_value,expected",
    [
        (0.03, 0.01, "better"),
        (-0.03, 0.01, "worse"),
        (0.03, 0.2, "no better, no worse beyond chance"),
        (-0.1, 0.05, "no better, no worse beyond chance"),
        (0.0, 0.0, "no better, no worse beyond chance"),
    ],
)
def test_a_route_against_its_start(difference, p_value, expected):
    assert judge(difference, p_value) == expected
