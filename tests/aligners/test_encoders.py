import pickle

import numpy
import pytest
import spacy
from spacy.tokens import Doc

from spacy_xner.aligners.encoders import (
    SpacyTransformerEncoder,
    TransformersEncoder,
    build_spacy_transformer_encoder,
    build_transformers_encoder,
)
from spacy_xner.aligners.similarity import (
    METHODS,
    PRESETS,
    build_similarity_aligner,
    encode,
)
from spacy_xner.translation import SentencePair, Translation, get_translations

from ..util import make_tiny_bert

WORDS = ["take", "two", "tablets", "of", "para", "##cetamol", "for", "days", "."]


@pytest.fixture(scope="module")
def model_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("encoder")
    make_tiny_bert(path, WORDS, layers=3, max_positions=24)
    return str(path)


def get_states(path, words, layer):
    """Encode one sentence with plain transformers."""
    import torch
    from transformers import AutoModel, AutoTokenizer

    batch = AutoTokenizer.from_pretrained(path)(
        words, is_split_into_words=True, return_tensors="pt"
    )
    model = AutoModel.from_pretrained(path).eval()
    with torch.inference_mode():
        states = model(**batch, output_hidden_states=True).hidden_states[layer]
    return states[0, 1:-1].numpy()


@pytest.mark.slow
@pytest.mark.parametrize("layer", [0, 2, -1])
def test_vectors_are_those_of_the_layer(model_path, layer):
    sentences = [["take", "two", "tablets"], ["paracetamol", "."], ["of"]]
    encoder = build_transformers_encoder(model_path, layer=layer, batch_size=2)
    results = encoder(sentences)
    assert [list(word_ids) for _, word_ids in results] == [[0, 1, 2], [0, 0, 1], [0]]
    for words, (vectors, _) in zip(sentences, results):
        expected = get_states(model_path, words, layer)
        assert numpy.allclose(vectors, expected, atol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize("overlap", [0, 3, 64])
@pytest.mark.parametrize("n_words", [1, 9, 10, 11, 50])
def test_long_sentences_are_encoded_in_windows(model_path, n_words, overlap):
    words = (["paracetamol", "two"] * n_words)[:n_words]
    encoder = TransformersEncoder(model_path, layer=1, max_length=12, overlap=overlap)
    ((vectors, word_ids),) = encode(encoder, [("en", words)])
    assert set(word_ids) == set(range(n_words))
    assert list(word_ids) == sorted(word_ids)
    assert len(vectors) == n_words + (n_words + 1) // 2
    assert numpy.isfinite(vectors).all()
    assert (numpy.abs(vectors).sum(axis=1) > 0).all()


@pytest.mark.slow
def test_context_beyond_one_window_still_counts(model_path):
    encoder = TransformersEncoder(model_path, layer=1, max_length=12, overlap=5)
    words = ["two"] * 9 + ["days"] + ["two"] * 9
    ((vectors, _),) = encoder([words])
    plain = encoder([["two"] * 19])[0][0]
    assert not numpy.allclose(vectors[9], plain[9])
    assert not numpy.allclose(vectors[10], plain[10])


@pytest.mark.slow
def test_pickled_encoder_loads_again(model_path):
    encoder = TransformersEncoder(model_path, layer=1)
    expected = encoder([["two"]])[0][0]
    copy = pickle.loads(pickle.dumps(encoder))
    assert copy._loaded is None
    assert numpy.allclose(copy([["two"]])[0][0], expected)


@pytest.mark.slow
def test_unknown_layer(model_path):
    with pytest.raises(ValueError, match=r"E204.*layer 4"):
        TransformersEncoder(model_path, layer=4)([["two"]])


@pytest.mark.slow
def test_model_that_is_not_there(tmp_path):
    pytest.importorskip("transformers")
    with pytest.raises(ValueError, match="E208"):
        TransformersEncoder(str(tmp_path))([["two"]])


@pytest.mark.slow
def test_limit_without_room(model_path):
    with pytest.raises(ValueError, match="E207"):
        TransformersEncoder(model_path, layer=1, max_length=2)([["two"]])


def test_nothing_to_encode_loads_nothing():
    assert TransformersEncoder("no/such/model")([]) == []


@pytest.mark.slow
def test_layers_that_nobody_needs_are_not_computed(model_path):
    encoder = TransformersEncoder(model_path, layer=1)
    encoder([["two"]])
    assert len(encoder._loaded.model.encoder.layer) == 1
    for layer in (0, -1):
        encoder = TransformersEncoder(model_path, layer=layer)
        encoder([["two"]])
        assert len(encoder._loaded.model.encoder.layer) == 3


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_models_with_languages_are_told_which(tmp_path):
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    from ..translators.hf_models import make_nllb

    path = str(make_nllb(tmp_path / "nllb"))
    words = ["le", "patient", "prend", "deux"]
    tokenizer = transformers.AutoTokenizer.from_pretrained(path, src_lang="fra_Latn")
    batch = tokenizer(words, is_split_into_words=True, return_tensors="pt")
    model = transformers.AutoModel.from_pretrained(path).get_encoder().eval()
    with torch.inference_mode():
        expected = model(**batch).last_hidden_state[0, 1:-1].numpy()
    encoder = TransformersEncoder(path, layer=2)
    ((vectors, word_ids),) = encoder.encode([words], lang="fr")
    assert set(word_ids) == set(range(4))
    assert numpy.allclose(vectors, expected, atol=1e-5)
    ((other, _),) = encoder.encode([words], lang="de")
    assert not numpy.allclose(vectors, other, atol=1e-3)
    ((unknown, _),) = encoder.encode([words], lang="tlh")
    assert unknown.shape == vectors.shape


@pytest.fixture(scope="module")
def make_pipeline(model_path, tmp_path_factory):
    """Save a pipeline with a transformer, and give its path."""
    pytest.importorskip("spacy_transformers")

    def make(window=128, stride=96, **config):
        nlp = spacy.blank("en")
        spans = {"@span_getters": "spacy-transformers.strided_spans.v1"}
        model = {
            "@architectures": "spacy-transformers.TransformerModel.v3",
            "name": model_path,
            "get_spans": {**spans, "window": window, "stride": stride},
            "transformer_config": config,
        }
        nlp.add_pipe("transformer", config={"model": model})
        nlp.initialize()
        path = tmp_path_factory.mktemp("pipeline") / "trf"
        nlp.to_disk(path)
        return path

    return make


@pytest.mark.slow
@pytest.mark.parametrize("layer", [-1, 1])
def test_vectors_of_a_spacy_transformer(make_pipeline, model_path, layer):
    path = make_pipeline(output_hidden_states=True)
    encoder = build_spacy_transformer_encoder(str(path), layer=layer, batch_size=2)
    sentences = [["take", "two", "tablets"], ["paracetamol", "."], ["of"]]
    expected = TransformersEncoder(model_path, layer=layer)(sentences)
    for results in (encoder(sentences), pickle.loads(pickle.dumps(encoder))(sentences)):
        for (vectors, word_ids), (wanted, wanted_ids) in zip(results, expected):
            assert list(word_ids) == list(wanted_ids)
            assert numpy.allclose(vectors, wanted, atol=1e-5)
    assert str(path) in encoder.id


@pytest.mark.slow
def test_words_in_several_windows_have_the_vectors_with_most_context(make_pipeline):
    nlp = spacy.load(make_pipeline(window=8, stride=4))
    encoder = SpacyTransformerEncoder(nlp)
    words = ["two", "paracetamol", "days", "of"] * 4
    ((vectors, word_ids),) = encoder([words])
    assert list(word_ids) == sorted(word_ids)
    assert len(word_ids) == 20 and set(word_ids) == set(range(16))
    # the words 4 to 11 are in two windows each: 4 and 5 have more context in the first
    ((first, first_ids),) = encoder([words[:8]])
    ((second, second_ids),) = encoder([words[4:12]])
    for word, window, ids, shift in (
        (5, first, first_ids, 0),
        (6, second, second_ids, 4),
    ):
        mine = [vector for vector, i in zip(vectors, word_ids) if i == word]
        theirs = [vector for vector, i in zip(window, ids) if i == word - shift]
        assert numpy.allclose(mine, theirs, atol=1e-4)


@pytest.mark.slow
def test_layers_that_the_transformer_does_not_give(make_pipeline):
    encoder = SpacyTransformerEncoder(make_pipeline(), layer=2)
    with pytest.raises(ValueError, match=r"E212.*output_hidden_states"):
        encoder([["two"]])
    encoder = SpacyTransformerEncoder(make_pipeline(output_hidden_states=True), layer=9)
    with pytest.raises(ValueError, match=r"E212.*layers 0 to 3"):
        encoder([["two"]])


def test_pipelines_without_a_transformer():
    assert SpacyTransformerEncoder("no/such/pipeline")([]) == []
    with pytest.raises(ValueError, match=r"E211.*no component"):
        SpacyTransformerEncoder(spacy.blank("en"))([["two"]])


@pytest.fixture(scope="module")
def bilingual_path(tmp_path_factory):
    """A tiny BERT in which the words s7 and t7 mean the same."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("encoder") / "bilingual"
    path.mkdir()
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    sides = [[f"{side}{i}" for i in range(700)] for side in "st"]
    (path / "vocab.txt").write_text("\n".join([*special, *sides[0], *sides[1]]))
    tokenizer = transformers.BertTokenizerFast(str(path / "vocab.txt"))
    config = transformers.BertConfig(
        vocab_size=1405,
        hidden_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=48,
    )
    model = transformers.BertModel(config, add_pooling_layer=False)
    with torch.no_grad():
        # The meaning of a word counts more than its place.
        model.embeddings.position_embeddings.weight.mul_(0.1)
        words = model.embeddings.word_embeddings.weight
        words[705:] = words[5:705] + 0.3 * words[705:]
    model.save_pretrained(path)
    tokenizer.save_pretrained(path)
    return str(path)


@pytest.mark.slow
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("preset", [None, *PRESETS])
def test_every_method_and_preset_aligns_in_a_pipeline(bilingual_path, preset, method):
    nlp = spacy.blank("en")
    # A preset brings its own method, and its threshold for it.
    aligner = {
        "@misc": "spacy-xner.similarity_aligner.v1",
        "preset": preset,
        "model": bilingual_path,
        "layer": 2,
        "method": method,
    }
    nlp.add_pipe("xner_aligner", config={"aligner": aligner})
    docs = [nlp.make_doc("s5 s7 s9 s11"), nlp.make_doc(""), nlp.make_doc("s1 s2")]
    for doc, target in zip(docs, ["t11 t5 t9 t7", "", "t2 t1"]):
        pair = SentencePair(0, len(doc.text), 0, len(target))
        pairs = [pair] if target else []
        doc._.xner_translations = {"fr": Translation("fr", "en", target, pairs)}
    found = [
        [link[:2] for link in get_translations(doc)["fr"].links]
        for doc in nlp.pipe(docs)
    ]
    assert found == [[(0, 1), (1, 3), (2, 2), (3, 0)], [], [(0, 1), (1, 0)]]


@pytest.mark.slow
@pytest.mark.parametrize("method", ["argmax", "itermax", "softmax"])
def test_a_pair_far_beyond_the_limit_gives_the_links_of_its_parts(
    bilingual_path, method
):
    """3,000 tokens, of which the model takes 46 at once."""
    aligner = build_similarity_aligner(
        model=bilingual_path, layer=2, method=method, window=300, overlap=50
    )
    vocab = spacy.blank("en").vocab

    def align(source, target):
        docs = [Doc(vocab, words=words) for words in (source, target)]
        pair = SentencePair(0, len(docs[0].text), 0, len(docs[1].text))
        translation = Translation("fr", "en", docs[1].text, sentences=[pair])
        (links,) = aligner([docs[0]], [translation], [docs[1]])
        return [link[:2] for link in links]

    parts, expected = [], []
    for k in range(30):
        numbers = [(k * 100 + i) % 700 for i in range(100)]
        source = [f"s{number}" for number in numbers]
        target = [f"t{numbers[i ^ 1]}" for i in range(100)]
        parts.append((source, target))
        found = align(source, target)
        assert found == [(i, i ^ 1) for i in range(100)]
        expected += [(100 * k + i, 100 * k + j) for i, j in found]
    source, target = ([word for part in side for word in part] for side in zip(*parts))
    assert len(source) == 3000
    assert align(source, target) == expected
