import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.aligners.surface import (
    SurfaceAligner,
    build_surface_aligner,
    get_word_similarity,
    link_similar_words,
)

from .util import align, make_docs, make_translation

LANGS = {"source_lang": "en", "target_lang": "fr"}


@pytest.mark.parametrize(
    "source,target,expected",
    [
        ("Sri", "SRI", 1.0),
        ("0.5", "0,5", 1.0),
        ("500", "50", 0.0),
        ("mg", "mg", 1.0),
        ("mg", "ml", 0.0),
        ("a", "b", 0.0),
        ("the", "tha", 0.0),
    ],
)
def test_similarity_of_words(source, target, expected):
    assert get_word_similarity(source, target, "en", "fr") == expected


def test_names_may_differ_a_little():
    similarity = get_word_similarity("paracetamol", "paracétamol", "en", "fr")
    assert similarity == 1.0
    assert 0.7 < get_word_similarity("ibuprofen", "ibuprofène", "en", "fr") < 1.0


def test_words_that_look_alike_are_linked():
    links = align(
        build_surface_aligner(),
        "Take Ibuprofen 0.5 g , then paracetamol",
        "prendre ibuprofène 0,5 g , puis du paracétamol",
    )
    assert [link[:2] for link in links] == [(1, 1), (2, 2), (3, 3), (4, 4), (6, 7)]
    assert all(0.8 < link.probability <= 1.0 for link in links)


def test_of_equal_words_those_in_the_same_place_go_together():
    links = align(SurfaceAligner(), "mg x mg x mg x mg", "mg y mg y mg y mg")
    best = {}
    for source, target, probability in links:
        best[source] = max(best.get(source, (0, -1)), (probability, target))
    assert {source: target for source, (_, target) in best.items()} == {
        0: 0,
        2: 2,
        4: 4,
        6: 6,
    }
    assert sum(probability for source, _, probability in links if source == 0) <= 1.0


def test_nothing_alike():
    aligner = SurfaceAligner()
    assert align(aligner, "nothing", "rien") == align(aligner, "", "") == []
    doc, target = make_docs("a", "")
    assert aligner([doc], [make_translation(doc, target)], [target]) == [[]]
    with pytest.raises(ValueError, match="E207"):
        SurfaceAligner(threshold=1.1)


def test_long_sentences_are_compared_in_windows():
    words = [f"word{'abcdefghij'[i % 10]}" for i in range(1000)]
    links = link_similar_words(words, words, **LANGS, threshold=1.0)
    assert {(i, i) for i in range(1000)} <= links.keys()
    assert max(abs(i - j) for i, j in links) < 200


words = st.lists(st.sampled_from(["mg", "500", "Aspirin", "aspirine", ",", "und"]))


@given(words, words, st.floats(0, 1))
def test_probabilities_are_shares(source, target, threshold):
    links = link_similar_words(source, target, **LANGS, threshold=threshold)
    assert all(0.0 < probability <= 1.0 for probability in links.values())
    for side, n in ((0, len(source)), (1, len(target))):
        for word in range(n):
            share = sum(p for pair, p in links.items() if pair[side] == word)
            assert share <= 1.0 + 1e-9
    turned = link_similar_words(target, source, **LANGS, threshold=threshold)
    assert {(j, i): pytest.approx(p) for (i, j), p in turned.items()} == links
