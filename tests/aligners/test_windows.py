from itertools import pairwise

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.aligners.windows import (
    find_anchors,
    get_pair_windows,
    get_windows,
    merge_links,
    merge_windows,
)


@given(st.integers(0, 60), st.integers(1, 20), st.integers(0, 19))
def test_windows_cover_the_sequence(length, size, overlap):
    overlap = min(overlap, size - 1)
    windows = get_windows(length, size, overlap)
    assert {i for start, end in windows for i in range(start, end)} == set(
        range(length)
    )
    assert all(end - start == size for start, end in windows[:-1])
    assert all(0 < end - start <= size for start, end in windows)
    for (_, end), (start, _) in pairwise(windows):
        assert end - start == overlap


@pytest.mark.parametrize("size,overlap", [(0, 0), (3, 3), (3, -1)])
def test_wrong_windows(size, overlap):
    with pytest.raises(ValueError, match="E207"):
        get_windows(10, size, overlap)


@given(st.integers(1, 60), st.integers(2, 20), st.integers(0, 19))
def test_merged_windows_restore_the_sequence(length, size, overlap):
    windows = get_windows(length, size, min(overlap, size - 1))
    sequence = numpy.random.RandomState(0).uniform(size=(length, 3))
    vectors = [sequence[start:end] for start, end in windows]
    assert numpy.array_equal(merge_windows(windows, vectors), sequence)


def test_merged_windows_take_the_vector_with_most_context():
    windows = [(0, 6), (2, 8)]
    vectors = [numpy.full((6, 1), 1.0), numpy.full((6, 1), 2.0)]
    merged = merge_windows(windows, vectors)[:, 0].tolist()
    assert merged == [1, 1, 1, 1, 2, 2, 2, 2]


def has(windows, i, j):
    return any(a <= i < b and c <= j < d for (a, b), (c, d) in windows)


words = st.lists(st.sampled_from("abcdefghij"), max_size=12)


@given(words, words)
def test_anchors_are_single_words_in_order(source, target):
    anchors = find_anchors(source, target)
    for i, j in anchors:
        assert source[i] == target[j]
        assert source.count(source[i]) == target.count(target[j]) == 1
    for (i, j), (k, m) in pairwise(anchors):
        assert i < k and j < m
    shared = {w for w in source if source.count(w) == target.count(w) == 1}
    assert bool(anchors) == bool(shared)
    assert [(j, i) for i, j in find_anchors(target, source)] == anchors or len(
        find_anchors(target, source)
    ) == len(anchors)


def test_anchors_are_the_longest_chain():
    # E stands before the others on the other side
    assert find_anchors(list("abcdE"), list("Eabcd")) == [(0, 0 + 1)] + [
        (i, i + 1) for i in range(1, 4)
    ]
    assert find_anchors(["Mg", "x"], ["MG", "y"]) == [(0, 0)]


@given(st.integers(0, 60), st.integers(0, 60), st.integers(1, 30), st.integers(0, 9))
def test_pair_windows_cover_both_texts(n, m, size, overlap):
    overlap = min(overlap, (size - 1) // 2)
    source = [f"s{i}" for i in range(n)]
    target = [f"t{i}" for i in range(m)]
    windows = get_pair_windows(source, target, size=size, overlap=overlap)
    if not n or not m:
        assert windows == []
        return
    for side, length in ((0, n), (1, m)):
        covered = {i for window in windows for i in range(*window[side])}
        assert covered == set(range(length))
        assert all(0 < w[side][1] - w[side][0] <= size for w in windows)
    assert (len(windows) == 1) == (max(n, m) <= size)
    # a proportional place is always together with its counterpart
    assert all(has(windows, i, min(m - 1, int((i + 0.5) * m / n))) for i in range(n))


def get_context(place, start, end, length):
    left = length if start == 0 else place - start
    return min(left, length if end == length else end - 1 - place)


@given(
    st.integers(1, 20),
    st.integers(1, 20),
    st.integers(3, 12),
    st.integers(0, 4),
    st.data(),
)
def test_merged_links_are_found_in_the_windows_of_both_words(n, m, size, overlap, data):
    overlap = min(overlap, (size - 1) // 2)
    windows = get_pair_windows(["s"] * n, ["t"] * m, size=size, overlap=overlap)
    cells = st.tuples(st.integers(0, n - 1), st.integers(0, m - 1))
    links = [
        {
            (i, j): data.draw(st.sampled_from([0.2, 0.7]))
            for i, j in data.draw(st.sets(cells, max_size=6))
            if i in range(*left) and j in range(*right)
        }
        for left, right in windows
    ]
    expected = {}
    for pair in {pair for found in links for pair in found}:
        best = []
        for side, length in ((0, n), (1, m)):
            contexts = [
                get_context(pair[side], *window[side], length)
                if pair[side] in range(*window[side])
                else -1
                for window in windows
            ]
            best.append(
                [
                    found[pair]
                    for found, context in zip(links, contexts)
                    if context == max(contexts) and pair in found
                ]
            )
        if len(windows) == 1 or (best[0] and best[1]):
            expected[pair] = max(best[0] + best[1])
    assert merge_links(windows, links) == expected


def test_anchors_lead_past_an_insertion():
    source = [f"w{i % 50}" if i % 9 else f"{i}" for i in range(1000)]
    target = [*source[:300], *["und"] * 500, *source[300:]]
    windows = get_pair_windows(source, target, size=100, overlap=20)
    for i in range(1000):
        assert has(windows, i, i if i < 300 else i + 500)
    assert max(b - a for pair in windows for a, b in pair) <= 100
    plain = [word if not word.isdigit() else "w" for word in source]
    target = [word if not word.isdigit() else "w" for word in target]
    windows = get_pair_windows(plain, target, size=100, overlap=20)
    assert not has(windows, 310, 810)


def test_a_chance_word_far_away_leads_nowhere():
    source = ["s"] * 1000
    target = ["t"] * 1000
    source[100] = target[800] = "die"
    windows = get_pair_windows(source, target, size=100, overlap=20)
    assert all(has(windows, i, i) for i in range(1000))
    # where several say so, they are believed
    for i in range(100, 200, 10):
        source[i] = target[i + 700] = f"die{i}"
    windows = get_pair_windows(source, target, size=100, overlap=20)
    assert all(has(windows, i, i + 700) for i in range(100, 190))


@pytest.mark.parametrize("size,overlap", [(0, 0), (3, 2), (4, 2), (3, -1)])
def test_wrong_pair_windows(size, overlap):
    with pytest.raises(ValueError, match="E207"):
        get_pair_windows(["a"], ["b"], size=size, overlap=overlap)
