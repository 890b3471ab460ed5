import pickle

import numpy
import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from spacy_xner.aligners.similarity import (
    build_argmax_aligner,
    build_entmax_aligner,
    build_itermax_aligner,
    build_match_aligner,
    build_softmax_aligner,
    encode,
)
from spacy_xner.translation import SentencePair, Translation

BUILDERS = [
    build_argmax_aligner,
    build_itermax_aligner,
    build_match_aligner,
    build_softmax_aligner,
    build_entmax_aligner,
]
MEANINGS = {"take": 0, "prendre": 0, "two": 1, "deux": 1, "tablets": 2, "comprimés": 2}


class PieceEncoder:
    """Encode known words as one axis each, and each word in two pieces."""

    def __init__(self):
        self.calls = []

    def __call__(self, words_batch):
        self.calls.append(words_batch)
        results = []
        for words in words_batch:
            vectors = numpy.zeros((2 * len(words), 8), dtype="float32")
            for i, word in enumerate(words):
                vectors[2 * i : 2 * i + 2, MEANINGS.get(word, 7)] = 5.0
                vectors[2 * i + 1, 6] = 1.0
            results.append((vectors, [i // 2 for i in range(2 * len(words))]))
        return results


def make_batch():
    doc = Doc(Vocab(), words=["take", "two", "\n", "tablets", "two"])
    target = Doc(Vocab(), words=["deux", "prendre", "\n", "deux", "comprimés"])
    half, end = len("deux prendre"), len(target.text)
    translation = Translation(
        "fr",
        "en",
        target.text,
        sentences=[
            SentencePair(0, len("take two"), 0, half),
            SentencePair(len("take two \n "), len(doc.text), half + 3, end),
        ],
    )
    return doc, translation, target


@pytest.mark.parametrize("build", BUILDERS)
def test_links_stay_inside_sentence_pairs(build):
    doc, translation, target = make_batch()
    aligner = build(PieceEncoder())
    empty = Doc(Vocab())
    nothing = Translation("fr", "en", "")
    links = aligner([doc, empty], [translation, nothing], [target, empty])
    assert [link[:2] for link in links[0]] == [(0, 1), (1, 0), (3, 4), (4, 3)]
    assert all(0.3 < link.probability <= 1.0 for link in links[0])
    assert links[1] == []


@pytest.mark.parametrize("build", BUILDERS)
def test_batch_size_changes_nothing(build):
    doc, translation, target = make_batch()
    batch = ([doc] * 3, [translation] * 3, [target] * 3)
    small, large = build(PieceEncoder(), batch_size=1), build(PieceEncoder())
    assert small(*batch) == large(*batch)
    assert len(small.encoder.calls) == 6
    assert len(large.encoder.calls) == 1


@pytest.mark.parametrize("build", BUILDERS)
def test_aligners_can_be_pickled(build):
    doc, translation, target = make_batch()
    aligner = build(PieceEncoder())
    copy = pickle.loads(pickle.dumps(aligner))
    batch = ([doc], [translation], [target])
    assert copy(*batch) == aligner(*batch)
    assert copy.id == aligner.id


def test_threshold_drops_weak_links():
    doc, translation, target = make_batch()
    aligner = build_match_aligner(PieceEncoder(), threshold=1.0 + 1e-9)
    assert aligner([doc], [translation], [target]) == [[]]


def test_the_name_tells_method_and_settings():
    assert "softmax(threshold=0.1)" in build_softmax_aligner(PieceEncoder(), 0.1).id


def test_equal_sentences_are_encoded_once():
    encoder = PieceEncoder()
    first, second, third = encode(encoder, [["two"], ["take"], ["two"]])
    assert encoder.calls == [[["two"], ["take"]]]
    assert numpy.array_equal(first[0], third[0])
    assert not numpy.array_equal(first[0], second[0])


@pytest.mark.parametrize(
    "result,code",
    [
        ([], "E013"),
        ([(numpy.zeros(4), [0])], "E202"),
        ([(numpy.zeros((2, 4)), [0])], "E202"),
        ([(numpy.zeros((1, 4)), [1])], "E202"),
    ],
)
def test_broken_encoders_are_reported(result, code):
    with pytest.raises(ValueError, match=code):
        encode(lambda words_batch: result, [["two"]])
