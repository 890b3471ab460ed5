import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from spacy_xner.aligners.attention import (
    AttentionAligner,
    build_attention_aligner,
    keep_best_sources,
    map_to_tokens,
)
from spacy_xner.translation import Link, PieceLink, SentencePair, Translation


def make_pair(attention, *, flags=()):
    doc = Doc(Vocab(), words=["twice", "daily", "\n", "ok"])
    target = Doc(Vocab(), words=["2x", "täglich", "\n", "ok"])
    assert (doc.text, target.text) == ("twice daily \n ok ", "2x täglich \n ok ")
    sentences = [
        SentencePair(0, 11, 0, 10, -0.1, list(flags), attention),
        SentencePair(14, 16, 13, 15, -0.1, [], []),
    ]
    return doc, Translation("de", "en", target.text, sentences), target


def align(attention, **settings):
    doc, translation, target = make_pair(attention)
    (links,) = AttentionAligner(**settings)([doc], [translation], [target])
    return links


def test_pieces_become_tokens():
    attention = [
        PieceLink(0, 3, 0, 1, 0.4),
        PieceLink(3, 5, 1, 2, 0.9),
        PieceLink(5, 11, 2, 10, 0.7),
    ]
    assert align(attention) == [Link(0, 0, 0.9), Link(1, 1, 0.7)]


def test_only_the_best_source_of_a_target_piece_counts():
    attention = [
        PieceLink(0, 5, 3, 6, 0.6),
        PieceLink(6, 11, 3, 6, 0.3),
        PieceLink(6, 11, 6, 10, 0.5),
    ]
    assert align(attention) == [Link(0, 1, 0.6), Link(1, 1, 0.5)]


def test_equally_good_sources_all_count():
    attention = [PieceLink(0, 5, 3, 10, 0.5), PieceLink(6, 11, 3, 10, 0.5)]
    assert align(attention) == [Link(0, 1, 0.5), Link(1, 1, 0.5)]


def test_white_space_is_never_linked():
    attention = [PieceLink(11, 13, 10, 12, 0.9), PieceLink(0, 5, 0, 2, 0.5)]
    assert align(attention) == [Link(0, 0, 0.5)]


def test_threshold_is_inclusive():
    attention = [PieceLink(0, 5, 0, 2, 0.5), PieceLink(6, 11, 3, 10, 0.49)]
    assert align(attention, threshold=0.5) == [Link(0, 0, 0.5)]


@pytest.mark.parametrize("threshold", [-0.1, 1.1])
def test_wrong_threshold(threshold):
    with pytest.raises(ValueError, match="E207"):
        build_attention_aligner(threshold)


def test_no_attention_says_what_to_do():
    with pytest.raises(ValueError, match=r"E201.*another aligner"):
        align([])


@pytest.mark.parametrize("words", [[], ["\n", " "]])
def test_nothing_to_align(words):
    doc = Doc(Vocab(), words=words)
    translation = Translation("de", "en", doc.text)
    assert AttentionAligner()([doc], [translation], [doc]) == [[]]
    assert AttentionAligner()([], [], []) == []


def test_empty_translation_has_no_links():
    doc = Doc(Vocab(), words=["hm"])
    translation = Translation("de", "en", "", [SentencePair(0, 2, 0, 0, None)])
    target = Doc(Vocab())
    assert AttentionAligner()([doc], [translation], [target]) == [[]]


offsets = st.integers(0, 12)
ranges = st.tuples(offsets, offsets).map(sorted)
piece_links = st.lists(
    st.builds(
        lambda s, t, p: PieceLink(*s, *t, p), ranges, ranges, st.floats(0, 1, width=16)
    ),
    max_size=8,
)


@given(piece_links)
def test_best_sources_are_one_per_target_piece_up_to_ties(links):
    best = keep_best_sources(links)
    assert {link[2:4] for link in best} == {link[2:4] for link in links}
    for link in best:
        rivals = [other.probability for other in links if other[2:4] == link[2:4]]
        assert link.probability == max(rivals)


@given(piece_links)
def test_tokens_are_linked_iff_pieces_are(links):
    tokens = [(0, 3), (3, 4), (5, 9), (9, 12)]

    def touch(first, last, token):
        return bool(set(range(first, last)) & set(range(*token)))

    found = map_to_tokens(links, tokens, tokens)
    for i, source in enumerate(tokens):
        for j, target in enumerate(tokens):
            probabilities = [
                link.probability
                for link in links
                if touch(link[0], link[1], source) and touch(link[2], link[3], target)
            ]
            assert found.get((i, j)) == (max(probabilities) if probabilities else None)
