import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from spacy_xner.aligners.subwords import (
    find_tokens,
    get_sentence_words,
    merge_piece_links,
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
