import shutil
import struct

import numpy
import pytest

from spacy_xner.translators.convert import convert
from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator
from spacy_xner.translators.folder import SHIPPED_PATH, read_folder
from spacy_xner.translators.heads import (
    MODEL_FILE,
    count_heads,
    list_heads,
    read_model,
    replace_alignment_head,
    set_alignment_head,
    swap_heads,
    write_model,
)
from spacy_xner.translators.transformers_engine import TransformersTranslator

from ..util import make_toy_translator_folder

TEXTS = ["take two tablets in the morning", "no pain", ""]
TARGETS = ["le patient prend", "pas de douleur", "le"]
LANGS = {"source_lang": "en", "target_lang": "fr"}


@pytest.fixture(scope="module")
def toy(tmp_path_factory):
    return make_toy_translator_folder(tmp_path_factory.mktemp("toy") / "en-fr")


def make_engine(path):
    return CTranslate2Translator(path, beam_size=1, compute_type="float32")


def same(first, second):
    assert first.keys() == second.keys()
    return all(
        first[name][0] == second[name][0]
        and first[name][1].dtype == second[name][1].dtype
        and numpy.array_equal(first[name][1], second[name][1])
        for name in first
    )


def test_written_as_it_was_read(toy, tmp_path):
    paths = [toy, *(path for path in SHIPPED_PATH.iterdir() if path.is_dir())]
    for path in paths:
        model = read_model(path / MODEL_FILE)
        write_model(tmp_path / MODEL_FILE, model)
        written = (tmp_path / MODEL_FILE).read_bytes()
        assert written == (path / MODEL_FILE).read_bytes()


def test_swapping_twice_undoes_it():
    path = SHIPPED_PATH / "en-xx" / MODEL_FILE
    first, model = read_model(path), read_model(path)
    layers, heads = count_heads(model)
    swap_heads(model, (layers - 1, heads - 1))
    assert not same(model.variables, first.variables)
    swap_heads(model, (layers - 1, heads - 1))
    assert same(model.variables, first.variables)


def test_damaged_weights_are_reported(toy, tmp_path):
    data = (toy / MODEL_FILE).read_bytes()
    path = tmp_path / MODEL_FILE
    for damaged in (data[: len(data) // 2], b"", struct.pack("<I", 7) + data[4:]):
        path.write_bytes(damaged)
        with pytest.raises(ValueError, match="E131"):
            read_model(path)


def test_unknown_head(toy, tmp_path):
    path = shutil.copytree(toy, tmp_path / "copy")
    layers, heads = count_heads(read_model(path / MODEL_FILE))
    for head in ((layers, 0), (0, heads)):
        with pytest.raises(ValueError, match="E132"):
            set_alignment_head(path, head)
        with pytest.raises(ValueError, match="E132"):
            replace_alignment_head(path, head)
    assert read_folder(path).alignment_head is None
    assert [found.name for found in tmp_path.iterdir()] == ["copy"]


def test_wrong_head_in_the_settings(toy, tmp_path):
    path = shutil.copytree(toy, tmp_path / "copy")
    meta = path / "translator.json"
    for wrong in ("[1]", "[1, -1]", "[1, true]", '"5:0"'):
        text = (toy / "translator.json").read_text()
        meta.write_text(text.replace("{", f'{{"alignment_head": {wrong},', 1))
        with pytest.raises(ValueError, match="E106"):
            read_folder(path)


@pytest.fixture(scope="module")
def many(marian, tmp_path_factory):
    """A converted model with 2 layers of 4 heads, and what transformers says of it."""
    path = tmp_path_factory.mktemp("heads") / "opus"
    convert(marian, path, quantization="float32", alignment=True)
    reference = TransformersTranslator(marian, attention=True, beam_size=1)
    return path, reference.align_heads(TEXTS, TARGETS, **LANGS)


def close(found, expected):
    return [[link[:4] for link in links] for links in found] == [
        [link[:4] for link in links] for links in expected
    ] and numpy.allclose(
        [link[4] for links in found for link in links],
        [link[4] for links in expected for link in links],
        atol=1e-4,
    )


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_each_head_gives_the_attention_that_transformers_gives(many):
    path, expected = many
    found = make_engine(path).align_heads(TEXTS, TARGETS, **LANGS)
    assert list(found) == [(layer, head) for layer in range(2) for head in range(4)]
    assert list(found) == list(expected)
    for head, links in found.items():
        assert close(links, expected[head])
        assert close(links, expected[1, 0]) == (head == (1, 0))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("quantization", ["float32", "int8", "int16", "float16"])
def test_the_choice_of_a_head_changes_the_attention_only(
    marian, many, tmp_path, quantization
):
    path = tmp_path / "opus"
    convert(marian, path, quantization=quantization, alignment_head=(0, 2))
    folder = read_folder(path)
    assert folder.alignment and folder.alignment_head == (0, 2)
    plain = tmp_path / "plain"
    convert(marian, plain, quantization=quantization)
    for text in TEXTS:
        expected = make_engine(plain).translate([text], **LANGS)[0]
        found = make_engine(path).translate([text], **LANGS)[0]
        assert found.text == expected.text
        assert found.score == pytest.approx(expected.score)
    if quantization == "float32":
        links = make_engine(path).align(TEXTS, TARGETS, **LANGS)
        assert close(links, many[1][0, 2])
    # another choice replaces the first one, and the first head brings all back
    replace_alignment_head(path, (1, 3))
    assert read_folder(path).alignment_head == (1, 3)
    replace_alignment_head(path, (1, 0))
    first, second = (read_model(p / MODEL_FILE).variables for p in (plain, path))
    assert int(second["decoder/alignment_layer"][1]) == 1
    second["decoder/alignment_layer"] = first["decoder/alignment_layer"]
    assert same(first, second)
    assert list_heads(read_model(path / MODEL_FILE))[-1] == (1, 3)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_transformers_reads_the_head_that_is_set(marian, many):
    engine = TransformersTranslator(marian, attention=True, attention_head=[0, 3])
    assert close(engine.align(TEXTS, TARGETS, **LANGS), many[1][0, 3])
    assert engine.id != TransformersTranslator(marian, attention=True).id
    for wrong in ([2, 0], [0, 4]):
        engine = TransformersTranslator(marian, attention=True, attention_head=wrong)
        with pytest.raises(ValueError, match="E132"):
            engine.align(TEXTS, TARGETS, **LANGS)
    with pytest.raises(ValueError, match="E115"):
        TransformersTranslator(marian, attention=True, attention_head=[1])
    with pytest.raises(ValueError, match="E117"):
        TransformersTranslator(marian).align_heads(TEXTS, TARGETS, **LANGS)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_weak_links_are_given_when_asked(marian, many):
    best = many[1][1, 0]
    engines = [make_engine(many[0]), TransformersTranslator(marian, attention=True)]
    for engine in engines:
        found = engine.align(TEXTS, TARGETS, **LANGS, min_weight=0.01)
        for links, expected in zip(found, best):
            assert len(links) >= len(expected)
            for start, end in {link[2:4] for link in links}:
                weights = [link[4] for link in links if link[2:4] == (start, end)]
                tops = [link[4] for link in expected if link[2:4] == (start, end)]
                assert max(weights) == pytest.approx(max(tops), abs=1e-4)
                assert min(weights) >= 0.01 and sum(weights) <= len(tops) + 1e-4
