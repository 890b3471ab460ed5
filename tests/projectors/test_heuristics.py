from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.projectors.builders import (
    candidate_projector,
    greedy_assignment,
    heuristic_projector,
)
from spacy_xner.projectors.heuristics import (
    contiguous_ranges,
    free_ranges,
    heuristic,
    span,
)

from .util import make_item, texts


def test_span():
    assert span([4, 2, 7]) == (2, 8)
    assert span([]) is None


def test_gap_and_ratio():
    assert contiguous_ranges([1, 3, 4]) == [(1, 2), (3, 5)]
    assert heuristic([1, 3, 4], 3, merge_gap=0) == [(3, 5)]
    assert heuristic([1, 3, 4], 3, merge_gap=1) == [(1, 5)]
    assert heuristic([1, 4], 2, merge_gap=1) == [(1, 2)]
    assert heuristic([1, 4], 2, merge_gap=1, top_k=2) == [(1, 2), (4, 5)]
    # The ratio must be exceeded.
    assert heuristic([1, 2], 2, min_ratio=1.0) == []
    assert heuristic([1, 2], 2, min_ratio=0.8) == [(1, 3)]
    assert heuristic([], 2) == []


def test_ratio_is_off_for_german():
    item = make_item(
        "sore throat tablets", "Halsschmerztabletten", [(0, 3, "X")], "0-0"
    )
    project = heuristic_projector()
    assert texts(project, item, "de") == ["Halsschmerztabletten"]
    assert texts(project, item, "fr") == [None]
    assert project([item], "fr")[0][0].reason == "ratio"


def test_never_overwrites_a_better_entity():
    item = make_item("a b c", "x y z", [(0, 1, "A"), (1, 3, "B")], "0-1 1-0 1-1:.2 2-2")
    project = heuristic_projector()
    best, other = project([item], "de")[0]
    assert (best.start, best.end, best.reason) == (1, 2, "")
    assert (other.end <= 1 or other.start >= 2) and other.start >= 0


def test_top_k_gives_several_projections():
    item = make_item("a b", "x y z v", [(0, 1, "A"), (1, 2, "B")], "0-0 0-3")
    found = heuristic_projector(top_k=2, default_ratio=0.0)([item], "de")[0]
    assert [(p.entity, p.start, p.end) for p in found] == [
        (0, 0, 1),
        (0, 3, 4),
        (1, -1, -1),
    ]


@pytest.mark.parametrize("drop,expected", [(False, "x ,"), (True, "x")])
def test_punctuation_is_an_option(drop, expected):
    item = make_item("a b", "x , y", [(0, 1, "A")], "0-0 0-1")
    assert texts(heuristic_projector(drop_punctuation=drop), item) == [expected]


@pytest.mark.parametrize(
    "project",
    [
        heuristic_projector(),
        heuristic_projector(method="span"),
        candidate_projector(),
        candidate_projector(assignment=greedy_assignment()),
    ],
)
@pytest.mark.parametrize("links", ["0-0 2-2 4-4", "0-0 1-1 2-2 3-3 4-4"])
def test_a_list_with_commas_is_one_entity(project, links):
    item = make_item(
        "morning , noon , evening , please",
        "matin , midi , soir , merci",
        [(0, 5, "FREQUENCY")],
        links,
    )
    assert texts(project, item) == ["matin , midi , soir"]


@given(
    st.lists(st.integers(0, 20), max_size=12),
    st.integers(0, 3),
    st.integers(1, 5),
    st.floats(0, 2),
    st.integers(1, 3),
)
def test_heuristic_ranges(tokens, gap, length, ratio, top_k):
    ranges = heuristic(tokens, length, merge_gap=gap, min_ratio=ratio, top_k=top_k)
    assert len(ranges) <= top_k
    for start, end in ranges:
        assert start in tokens and end - 1 in tokens
        assert (end - start) / length > ratio
    ordered = sorted(ranges)
    assert all(b[0] - a[1] > gap for a, b in pairwise(ordered))


@given(
    st.tuples(st.integers(0, 8), st.integers(0, 8)),
    st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=4),
)
def test_free_ranges_are_what_is_left(target, taken):
    target = (min(target), max(target))
    taken = [(min(t), max(t)) for t in taken]
    left = {t for part in free_ranges(target, taken) for t in range(*part)}
    gone = {t for other in taken for t in range(*other)}
    assert left == set(range(*target)) - gone
