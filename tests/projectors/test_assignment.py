import importlib.util
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.projectors import assignment
from spacy_xner.projectors.assignment import (
    assign_exact,
    assign_greedy,
    prune_dominated,
)
from spacy_xner.projectors.types import Candidate

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"


@pytest.fixture
def benchmark():
    """The script that compares with the integer programme as it was published."""
    path = BENCHMARKS / "exact_assignment.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def overlap(a, b):
    return a.start < b.end and b.start < a.end


def is_feasible(candidates, chosen, n_proj):
    picked = [candidates[i] for i in chosen]
    if any(overlap(a, b) for a, b in combinations(picked, 2)):
        return False
    entities = [c.entity for c in picked]
    return all(entities.count(entity) <= n_proj for entity in entities)


def brute_force(candidates, n_proj):
    """Search every choice, with overlap stated pair by pair."""
    conflicts = {
        (i, j)
        for i, j in combinations(range(len(candidates)), 2)
        if overlap(candidates[i], candidates[j])
    }

    def best(k, chosen, used, value):
        if k == len(candidates):
            return value
        result = best(k + 1, chosen, used, value)
        c = candidates[k]
        if used.get(c.entity, 0) < n_proj and not any(
            (j, k) in conflicts for j in chosen
        ):
            more = {**used, c.entity: used.get(c.entity, 0) + 1}
            result = max(result, best(k + 1, [*chosen, k], more, value + c.score))
        return result

    return best(0, [], {}, 0.0)


candidate_lists = st.lists(
    st.builds(
        lambda entity, start, length, score: Candidate(
            entity, start, start + length, score / 16
        ),
        st.integers(0, 3),
        st.integers(0, 9),
        st.integers(1, 4),
        st.integers(0, 16),
    ),
    max_size=10,
)


def test_greedy_against_exact():
    candidates = [
        Candidate(0, 1, 3, 0.2),
        Candidate(0, 2, 4, 0.3),
        Candidate(0, 3, 6, 0.2),
    ]
    greedy = assign_greedy(candidates, n_proj=2)
    exact = assign_exact(candidates, n_proj=2)
    assert (greedy.chosen, greedy.objective) == ([1], 0.3)
    assert (exact.chosen, exact.objective) == ([0, 2], 0.4)
    assert not exact.timed_out


def test_overlap_is_not_transitive():
    candidates = [
        Candidate(0, 2, 5, 0.5),
        Candidate(1, 1, 3, 0.4),
        Candidate(2, 4, 6, 0.4),
    ]
    assert assign_greedy(candidates).chosen == [0]
    assert assign_exact(candidates).chosen == [1, 2]


def test_nothing_to_choose():
    for assign in (assign_greedy, assign_exact):
        assert assign([]).chosen == []
        assert assign([Candidate(0, 1, 2, 0.0), Candidate(0, 2, 2, 0.5)]).chosen == []


@given(candidate_lists, st.integers(1, 2))
@settings(max_examples=150, deadline=None)
def test_exact_equals_pairwise_brute_force(candidates, n_proj):
    exact = assign_exact(candidates, n_proj=n_proj)
    greedy = assign_greedy(candidates, n_proj=n_proj)
    assert is_feasible(candidates, exact.chosen, n_proj)
    assert is_feasible(candidates, greedy.chosen, n_proj)
    assert exact.objective == pytest.approx(brute_force(candidates, n_proj))
    assert exact.objective >= greedy.objective - 1e-9
    assert exact.objective == pytest.approx(
        sum(candidates[i].score for i in exact.chosen)
    )


def test_exact_equals_the_published_integer_programme(benchmark):
    """The script does the same with 10,000 instances."""
    row = benchmark.compare(1000, seed=1)
    assert row["dynamic_differs"] == row["integer_differs"] == 0
    assert row["not_allowed"] == row["timed_out"] == 0
    # The instances are hard enough that something could be wrong.
    assert row["greedy_less"] > 100
    assert 0.8 < row["greedy_share"] < 1.0


def test_the_comparison_finds_what_is_wrong(benchmark, monkeypatch, tmp_path):
    def greedy(candidates, *, n_proj, max_states):
        return assign_greedy(candidates, n_proj=n_proj + (max_states == 0))

    monkeypatch.setattr(benchmark, "assign_exact", greedy)
    row = benchmark.compare(60)
    assert row["dynamic_differs"] == row["greedy_less"] > 0
    assert row["not_allowed"] > 0
    out = tmp_path / "row.json"
    assert benchmark.main(["--instances", "60", "--json", str(out)]) == 1
    assert '"dynamic_differs"' in out.read_text()
    monkeypatch.undo()
    assert benchmark.main(["--instances", "5"]) == 0


@given(candidate_lists, st.integers(1, 2))
@settings(max_examples=40, deadline=None)
def test_integer_programme_equals_dynamic_programming(candidates, n_proj):
    dynamic = assign_exact(candidates, n_proj=n_proj)
    integer = assign_exact(candidates, n_proj=n_proj, max_states=0)
    assert is_feasible(candidates, integer.chosen, n_proj)
    assert not integer.timed_out
    assert integer.objective == pytest.approx(dynamic.objective)


@given(candidate_lists, st.randoms())
@settings(max_examples=60, deadline=None)
def test_the_order_of_candidates_changes_no_objective(candidates, random):
    shuffled = list(candidates)
    random.shuffle(shuffled)
    before = assign_exact(candidates).objective
    assert assign_exact(shuffled).objective == pytest.approx(before)


@pytest.mark.parametrize("time_limit", [0.0, 1e-9])
def test_out_of_time_gives_greedy_and_says_so(time_limit, monkeypatch):
    candidates = [
        Candidate(0, 2, 5, 0.5),
        Candidate(1, 1, 3, 0.4),
        Candidate(2, 4, 6, 0.4),
    ]
    if time_limit:
        monkeypatch.setattr(assignment, "_milp", lambda *args: None)
    found = assign_exact(candidates, max_states=0, time_limit=time_limit)
    assert found.timed_out
    assert found.chosen == assign_greedy(candidates).chosen


def test_solver_without_time_gives_greedy_and_says_so():
    candidates = [
        Candidate(e, s, s + 1 + (e + s) % 5, 0.1 + (e * 7 + s * 3) % 11 / 11)
        for e in range(20)
        for s in range(0, 60, 2)
    ]
    greedy = assign_greedy(candidates)
    late = assign_exact(candidates, max_states=0, time_limit=1e-6)
    assert late.timed_out
    assert (late.chosen, late.objective) == (greedy.chosen, greedy.objective)
    exact = assign_exact(candidates, max_states=0, time_limit=60.0)
    assert not exact.timed_out
    assert is_feasible(candidates, exact.chosen, 1)
    assert exact.objective > greedy.objective + 1.0


@given(candidate_lists)
@settings(deadline=None)
def test_dominated_candidates_are_not_missed(candidates):
    entities = {c.entity for c in candidates}
    pruned = [
        c
        for entity in sorted(entities)
        for c in prune_dominated([c for c in candidates if c.entity == entity])
    ]
    assert set(pruned) <= set(candidates)
    before = assign_exact(candidates).objective
    assert assign_exact(pruned).objective == pytest.approx(before)


def test_pruning_mixed_entities_is_an_error():
    with pytest.raises(ValueError, match="E309"):
        prune_dominated([Candidate(0, 0, 1, 1.0), Candidate(1, 0, 1, 1.0)])
