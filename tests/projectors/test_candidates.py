import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.projectors.assignment import assign_exact
from spacy_xner.projectors.candidates import (
    aligned_ngram,
    aligned_subrange,
    aligned_window,
    edge_ranges,
    merge_ranges,
    ngram,
)
from spacy_xner.projectors.scores import alignment_score
from spacy_xner.projectors.types import Candidate


def test_ngram():
    assert ngram(2, 5, max_length=2) == [(2, 3), (2, 4), (3, 4), (3, 5), (4, 5)]
    assert ngram(2, 2) == []


def test_aligned():
    links = [(0, 4, 1.0), (1, 2, 1.0), (5, 9, 1.0)]
    assert aligned_window(links, (0, 2)) == (2, 5)
    assert aligned_window(links, (2, 4)) is None
    assert aligned_subrange(links, (0, 2)) == ngram(2, 5, max_length=3)
    assert aligned_subrange(links, (0, 2), max_length=1) == [(2, 3), (3, 4), (4, 5)]
    assert aligned_subrange(links, (2, 4)) == []
    both = aligned_ngram(links, [(0, 2), (5, 6)], max_length=3)
    assert both == sorted([*ngram(2, 5, max_length=3), (9, 10)])


def test_merge_drops_doubles():
    assert merge_ranges([(3, 4), (1, 2)], [(1, 2)], []) == [(1, 2), (3, 4)]


@given(st.sets(st.integers(0, 30), max_size=10), st.integers(1, 12))
def test_edge_ranges_are_the_aligned_ranges_with_supported_edges(tokens, max_length):
    ordered = sorted(tokens)
    links = [(0, t, 1.0) for t in ordered]
    expected = [
        (i, j)
        for i, j in aligned_subrange(links, (0, 1), max_length=max_length)
        if i in tokens and j - 1 in tokens
    ]
    assert edge_ranges(ordered, max_length=max_length) == expected


@pytest.mark.parametrize("weight", ["count", "probability", "coverage"])
@given(
    st.lists(
        st.tuples(st.integers(0, 7), st.integers(0, 7), st.floats(0.01, 1)), max_size=12
    ),
    st.sets(st.integers(0, 8), max_size=6),
)
def test_nothing_outside_the_aligned_windows_can_win(weight, links, edges):
    """Proved by Shkalikov 2025 for the alignment score and one place at most."""
    ordered = sorted(edges)
    sources = list(zip(ordered[::2], ordered[1::2]))

    def solve(ranges_of):
        pool = [
            Candidate(k, *place, alignment_score(links, source, place, weight=weight))
            for k, source in enumerate(sources)
            for place in ranges_of(source)
        ]
        return assign_exact(pool).objective

    everything = solve(lambda source: ngram(0, 8, max_length=8))
    assert solve(lambda source: aligned_subrange(links, source)) == pytest.approx(
        everything
    )
    windows = aligned_ngram(links, sources, max_length=8)
    assert solve(lambda source: windows) == pytest.approx(everything)
