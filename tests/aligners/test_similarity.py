import pickle
import tracemalloc

import numpy
import pytest
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from spacy_xner.aligners.similarity import (
    METHODS,
    PRESETS,
    build_argmax_aligner,
    build_entmax_aligner,
    build_itermax_aligner,
    build_match_aligner,
    build_similarity_aligner,
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


class LanguageEncoder(PieceEncoder):
    """An encoder that is told the language."""

    def encode(self, words_batch, *, lang):
        results = self(words_batch)
        self.calls[-1] = (lang, words_batch)
        return results


def test_encoders_that_ask_are_told_the_language():
    encoder = LanguageEncoder()
    encode(encoder, [("en", ["two"]), ("fr", ["two"]), ("en", ["two"])])
    assert encoder.calls == [("en", [["two"]]), ("fr", [["two"]])]


class WordEncoder:
    """Give each meaning a vector of its own: s17 and t17 mean the same."""

    def __init__(self):
        vectors = numpy.random.RandomState(0).normal(size=(2000, 64))
        norms = numpy.linalg.norm(vectors, axis=1, keepdims=True)
        self.vectors = (9.0 * vectors / norms).astype("float32")

    def __call__(self, words_batch):
        return [
            (self.vectors[[int(word[1:]) for word in words]], list(range(len(words))))
            for words in words_batch
        ]


def make_long_pair(n_parts, n_lost):
    """Make parts of 100 words, of which each word comes back after seven parts."""
    parts = []
    for k in range(n_parts):
        numbers = [(k * 100 + i) % 700 for i in range(100)]
        source = [f"s{number}" for number in numbers]
        target = [f"t{numbers[i ^ 1]}" for i in range(100)]
        parts.append((source, target[: 100 - n_lost] if k % 4 == 3 else target))
    return parts


def align_words(aligner, source, target):
    docs = [Doc(Vocab(), words=words) for words in (source, target)]
    texts = [doc.text for doc in docs]
    pair = SentencePair(0, len(texts[0]), 0, len(texts[1]))
    translation = Translation("fr", "en", texts[1], sentences=[pair])
    return aligner([docs[0]], [translation], [docs[1]])[0]


# itermax goes on until one side is complete, which a part can be and the whole not.
@pytest.mark.parametrize(
    "build,n_lost",
    [(build, 5 * (build is not build_itermax_aligner)) for build in BUILDERS],
)
def test_a_long_pair_gives_the_links_of_its_parts(build, n_lost):
    aligner = build(WordEncoder(), window=400, overlap=50)
    parts = make_long_pair(30, n_lost)
    expected = []
    i = j = 0
    for source, target in parts:
        found = align_words(aligner, source, target)
        assert len(found) >= 100 - n_lost
        expected += [(link[0] + i, link[1] + j) for link in found]
        i, j = i + len(source), j + len(target)
    source = [word for words, _ in parts for word in words]
    target = [word for _, words in parts for word in words]
    assert len(source) == 3000
    assert [link[:2] for link in align_words(aligner, source, target)] == expected
    # in one piece the words that come back get in each other's way
    whole = build(WordEncoder(), window=5000)
    assert [link[:2] for link in align_words(whole, source, target)] != expected


@pytest.mark.parametrize("build", BUILDERS)
def test_long_pairs_need_memory_for_a_window_only(build):
    """Ten times the words need about ten times the memory, not a hundred times."""
    aligner = build(WordEncoder(), window=50, overlap=10)
    source, target = ([f"{side}{i}" for i in range(2000)] for side in "st")
    peaks = []
    for n in (200, 2000):
        tracemalloc.start()
        assert len(align_words(aligner, source[:n], target[:n])) >= n
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 15 * peaks[0]
    assert peaks[1] < 8 * 2000 * 2000 / 4


@pytest.mark.parametrize(
    "settings,code",
    [
        ({"method": "best"}, "E207"),
        ({"preset": "best"}, "E207"),
        ({"rounds": 2}, "E209"),
        ({"method": "softmax", "damping": 0.5}, "E209"),
        ({"method": "itermax", "rounds": 0}, "E207"),
        ({"threshold": 1.1}, "E207"),
        ({"threshold": -0.1}, "E207"),
        ({"window": 0}, "E207"),
        ({"window": 10, "overlap": 5}, "E207"),
        ({"layer": 8}, "E210"),
        ({"model": "mine"}, "E210"),
    ],
)
def test_wrong_settings(settings, code):
    with pytest.raises(ValueError, match=code):
        build_similarity_aligner(PieceEncoder(), **settings)


def test_an_encoder_is_needed():
    with pytest.raises(ValueError, match=r"E210.*awesome"):
        build_similarity_aligner()


@pytest.mark.parametrize(
    "preset,expected",
    [
        (
            "awesome",
            "softmax(threshold=0.001) bert-base-multilingual-cased layer 8",
        ),
        ("simalign", "argmax(threshold=0.0) bert-base-multilingual-cased layer 8"),
        ("labse", "softmax(threshold=0.1) sentence-transformers/LaBSE layer 6"),
        (
            "nllb-encoder",
            "softmax(threshold=0.001) facebook/nllb-200-distilled-600M layer 12",
        ),
    ],
)
def test_presets_are_one_line(preset, expected):
    config = {"@misc": "spacy-xner.similarity_aligner.v1", "preset": preset}
    assert registry.resolve({"aligner": config})["aligner"].id == expected


def test_what_a_preset_sets_can_be_changed():
    assert PRESETS.keys() == {"awesome", "simalign", "labse", "nllb-encoder"}
    build = build_similarity_aligner
    mine = build(preset="labse", model="mine", layer=3, threshold=0.2)
    assert mine.id == "softmax(threshold=0.2) mine layer 3"
    # a threshold belongs to its method
    assert build(preset="labse", method="argmax").id.startswith("argmax(threshold=0.0)")
    assert build(PieceEncoder(), preset="labse").id == (
        "softmax(threshold=0.1) PieceEncoder"
    )
    assert build(model="mine").id == "argmax(threshold=0.0) mine layer 8"


@pytest.mark.parametrize("method", METHODS)
def test_methods_have_names_of_their_own(method):
    config = {
        "@misc": f"spacy-xner.{method}_aligner.v1",
        "encoder": {"@misc": "spacy-xner.TransformersEncoder.v1", "model": "mine"},
    }
    filled = registry.fill({"aligner": config})
    assert registry.resolve(filled)["aligner"].id.startswith(f"{method}(")
    with pytest.raises(ValueError, match="no_such_setting"):
        registry.resolve({"aligner": {**config, "no_such_setting": 1}})


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
    (links,) = build_match_aligner(PieceEncoder())([doc], [translation], [target])
    strong = max(link.probability for link in links)
    aligner = build_match_aligner(PieceEncoder(), threshold=strong)
    assert aligner([doc], [translation], [target]) == [
        [link for link in links if link.probability >= strong]
    ]


def test_the_name_tells_method_and_settings():
    aligner = build_softmax_aligner(PieceEncoder(), threshold=0.1)
    assert aligner.id == "softmax(threshold=0.1) PieceEncoder"
    assert "rounds=3" in build_itermax_aligner(PieceEncoder(), rounds=3).id


def test_equal_sentences_are_encoded_once():
    encoder = PieceEncoder()
    sentences = [("en", ["two"]), ("en", ["take"]), ("fr", ["two"])]
    first, second, third = encode(encoder, sentences)
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
        encode(lambda words_batch: result, [("en", ["two"])])
