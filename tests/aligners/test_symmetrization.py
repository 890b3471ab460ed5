import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.aligners.symmetrization import (
    SYMMETRIZERS,
    grow_diag,
    grow_diag_final,
    grow_diag_final_and,
    intersection,
    union,
)

links = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=15)


def test_intersection_and_union():
    assert intersection([(1, 1), (0, 0)], [(0, 0), (2, 2)]) == [(0, 0)]
    assert union([(1, 1), (0, 0)], [(0, 0), (2, 2)]) == [(0, 0), (1, 1), (2, 2)]


def test_grow_diag_reaches_neighbours_of_neighbours():
    forward, backward = [(0, 0), (1, 1), (2, 1), (5, 5)], [(0, 0)]
    assert grow_diag(forward, backward) == [(0, 0), (1, 1), (2, 1)]


def test_grow_diag_adds_no_link_between_aligned_words():
    forward, backward = [(0, 0), (1, 1), (0, 1)], [(0, 0), (1, 1)]
    assert grow_diag(forward, backward) == [(0, 0), (1, 1)]


def test_final_adds_links_of_one_free_word():
    forward, backward = [(0, 0), (0, 4), (3, 3)], [(0, 0)]
    assert grow_diag(forward, backward) == [(0, 0)]
    assert grow_diag_final(forward, backward) == [(0, 0), (0, 4), (3, 3)]
    assert grow_diag_final_and(forward, backward) == [(0, 0), (3, 3)]


def test_final_reads_both_directions():
    forward, backward = [(0, 0)], [(0, 0), (4, 2)]
    assert grow_diag_final_and(forward, backward) == [(0, 0), (4, 2)]


def test_final_and_takes_each_word_once():
    forward, backward = [(0, 0), (3, 3), (3, 5)], [(0, 0), (5, 3)]
    assert grow_diag_final_and(forward, backward) == [(0, 0), (3, 3)]


@given(links, links)
def test_each_heuristic_keeps_more_than_the_one_before(forward, backward):
    found = {name: set(SYMMETRIZERS[name](forward, backward)) for name in SYMMETRIZERS}
    assert found["intersection"] <= found["grow_diag"]
    for final in (found["grow_diag_final"], found["grow_diag_final_and"]):
        assert found["grow_diag"] <= final <= found["union"]


@given(links, links)
def test_final_reaches_every_word_of_the_union(forward, backward):
    final, both = grow_diag_final(forward, backward), union(forward, backward)
    for side in (0, 1):
        assert {link[side] for link in final} == {link[side] for link in both}


@given(links, st.sampled_from(sorted(SYMMETRIZERS)))
def test_equal_directions_change_nothing(both, name):
    assert SYMMETRIZERS[name](both, both) == sorted(set(both))


@pytest.mark.parametrize("name", sorted(SYMMETRIZERS))
def test_nothing_to_symmetrize(name):
    assert SYMMETRIZERS[name]([], []) == []
