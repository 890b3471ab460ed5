import pickle

import numpy
import pytest

from spacy_xner.aligners.encoders import TransformersEncoder, build_transformers_encoder
from spacy_xner.aligners.similarity import encode

WORDS = ["take", "two", "tablets", "of", "para", "##cetamol", "for", "days", "."]


@pytest.fixture(scope="module")
def model_path(tmp_path_factory):
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("encoder")
    vocab = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS]
    (path / "vocab.txt").write_text("\n".join(vocab), encoding="utf-8")
    tokenizer = transformers.BertTokenizerFast(
        str(path / "vocab.txt"), model_max_length=512
    )
    config = transformers.BertConfig(
        vocab_size=len(vocab),
        hidden_size=16,
        num_hidden_layers=3,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=24,
    )
    transformers.BertModel(config).save_pretrained(path)
    tokenizer.save_pretrained(path)
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
    ((vectors, word_ids),) = encode(encoder, [words])
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
