from itertools import pairwise

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from spacy_xner.aligners.subwords import (
    find_tokens,
    get_sentence_words,
    get_windows,
    merge_piece_links,
    merge_windows,
)
from spacy_xner.translation import SentencePair, Translation

TOKENS = [(0, 3), (3, 5), (6, 10)]


@pytest.mark.parametrize(
    "start,end,expected",
    [
        (0, 3, [0]),
        (2, 4, [0, 1]),
        (5, 6, []),
        (4, 7, [1, 2]),
        (0, 99, [0, 1, 2]),
        (10, 12, []),
        (3, 3, []),
        (4, 2, []),
    ],
)
def test_find_tokens(start, end, expected):
    assert list(find_tokens(start, end, TOKENS)) == expected


@given(
    st.lists(st.integers(0, 40), max_size=12), st.integers(0, 40), st.integers(0, 40)
)
def test_find_tokens_finds_what_shares_a_character(edges, start, end):
    edges = sorted(set(edges))
    tokens = list(zip(edges[::2], edges[1::2]))
    expected = [
        i
        for i, (first, last) in enumerate(tokens)
        if set(range(first, last)) & set(range(start, end))
    ]
    assert list(find_tokens(start, end, tokens)) == expected


def test_merge_piece_links_keeps_the_best():
    pieces = [(0, 1, 0.2), (0, 1, 0.7), (2, 1, 0.1), (0, 1, 0.5)]
    assert merge_piece_links(pieces) == {(0, 1): 0.7, (2, 1): 0.1}


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


def test_sentence_words_leave_out_white_space():
    doc = Doc(Vocab(), words=["a", "\n", "b", "c"], spaces=[False, False, True, False])
    target = Doc(
        Vocab(), words=["A", "\n", "B", "C"], spaces=[False, False, True, False]
    )
    translation = Translation(
        "fr",
        "en",
        "A\nB C",
        sentences=[SentencePair(0, 2, 0, 1), SentencePair(2, 5, 2, 5)],
    )
    assert get_sentence_words(doc, translation, target) == [
        ([0], [0]),
        ([2, 3], [2, 3]),
    ]
