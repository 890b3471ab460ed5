import pickle
import shutil

import pytest
from spacy import registry

from spacy_xner.translators.convert import convert
from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator
from spacy_xner.translators.transformers_engine import (
    TransformersTranslator,
    build_transformers_translator,
)
from spacy_xner.translators.types import TranslatorEngine

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.usefixtures("hub_offline"),
]

TEXTS = [
    "take two tablets  in the morning",
    "",
    "no pain",
    "the patient drinks\nwater for seven days since yesterday",
]
TARGETS = ["le patient prend", "", "pas de douleur", "elle boit  de l'eau"]
MODELS = [
    ("marian", "en", "fr"),
    ("multi_marian", "en", "fr"),
    ("multi_marian", "en", "de"),
    ("m2m100", "en", "de"),
    ("nllb", "fr", "en"),
]


def _pair(source, target):
    return {"source_lang": source, "target_lang": target}


def test_it_is_registered_and_builds_without_reading():
    builder = registry.misc.get("spacy-xner.TransformersTranslator.v1")
    assert builder is build_transformers_translator
    engine = builder(model="/no/such/folder")
    with pytest.raises(ValueError, match="E120"):
        engine.languages()


def test_it_is_an_engine(marian):
    assert isinstance(TransformersTranslator(marian), TranslatorEngine)


@pytest.mark.parametrize("name,source,target", MODELS)
@pytest.mark.parametrize("beam_size", [1, 3])
def test_says_what_ctranslate2_says(request, tmp_path, name, source, target, beam_size):
    path = request.getfixturevalue(name)
    convert(path, tmp_path / "out", quantization="float32", alignment=True)
    reference = CTranslate2Translator(
        tmp_path / "out", compute_type="float32", beam_size=beam_size
    )
    engine = TransformersTranslator(path, beam_size=beam_size, attention=True)
    pair = _pair(source, target)
    if beam_size == 1:
        outputs = engine.translate(TEXTS, **pair)
        expected = reference.translate(TEXTS, **pair)
        unknown = [i for i, o in enumerate(expected) if o.truncated]
        for i, (output, other) in enumerate(zip(outputs, expected)):
            if i not in unknown:
                assert output.text == other.text
                assert [k[:4] for k in output.links] == [k[:4] for k in other.links]
    assert engine.score(TEXTS, TARGETS, **pair) == pytest.approx(
        reference.score(TEXTS, TARGETS, **pair), abs=1e-3
    )
    mine = engine.score_pieces(TEXTS, TARGETS, **pair)
    theirs = reference.score_pieces(TEXTS, TARGETS, **pair)
    assert [[p[:2] for p in row] for row in mine] == [
        [p[:2] for p in row] for row in theirs
    ]
    assert [p.log_prob for row in mine for p in row] == pytest.approx(
        [p.log_prob for row in theirs for p in row], abs=1e-3
    )
    links = engine.align(TEXTS, TARGETS, **pair)
    others = reference.align(TEXTS, TARGETS, **pair)
    for mine, theirs in zip(links, others):
        assert [k[:4] for k in mine] == [k[:4] for k in theirs]
        assert [k[4] for k in mine] == pytest.approx([k[4] for k in theirs], abs=1e-3)
    assert links[0] and not links[1]


@pytest.mark.parametrize("max_batch_tokens", [1, 60, 5000])
def test_batch_size_does_not_matter(marian, max_batch_tokens):
    pair = _pair("en", "fr")
    expected = [
        TransformersTranslator(marian).translate([text], **pair)[0] for text in TEXTS
    ]
    engine = TransformersTranslator(marian, max_batch_tokens=max_batch_tokens)
    outputs = engine.translate(TEXTS, **pair)
    assert [o.text for o in outputs] == [o.text for o in expected]
    assert outputs[1].text == "" and outputs[1].score is None


def test_scores_a_language_given_itself(m2m100, marian, tmp_path):
    convert(m2m100, tmp_path / "out", quantization="float32")
    engine = TransformersTranslator(m2m100)
    reference = CTranslate2Translator(tmp_path / "out", compute_type="float32")
    pair = _pair("en", "en")
    assert engine.score(TEXTS, TEXTS, **pair) == pytest.approx(
        reference.score(TEXTS, TEXTS, **pair), abs=1e-3
    )
    with pytest.raises(ValueError, match="E110"):
        engine.translate(TEXTS, **pair)
    with pytest.raises(ValueError, match="E110"):
        TransformersTranslator(marian).score(TEXTS, TEXTS, **pair)


def test_attention_is_off_by_default(marian):
    engine = TransformersTranslator(marian)
    outputs = engine.translate(TEXTS, **_pair("en", "fr"))
    assert not any(output.links for output in outputs)
    with pytest.raises(ValueError, match="E117"):
        engine.align(TEXTS, TARGETS, **_pair("en", "fr"))


def test_languages(multi_marian, nllb):
    engine = TransformersTranslator(multi_marian)
    assert sorted(engine.languages()) == [("en", "de"), ("en", "fr")]
    assert engine._loaded.model is None
    engine = TransformersTranslator(nllb, pairs=[["en", "fr"]])
    assert engine.languages() == [("en", "fr")]


@pytest.mark.parametrize("name", ["multi_marian", "m2m100", "nllb"])
def test_an_unknown_language_is_an_error(request, name):
    engine = TransformersTranslator(request.getfixturevalue(name))
    with pytest.raises(ValueError, match="E110"):
        engine.translate(["take"], **_pair("en", "xyz"))
    with pytest.raises(ValueError, match="E126"):
        TransformersTranslator(
            request.getfixturevalue(name), pairs=[["en", "xyz"]]
        ).languages()


def test_pickle_and_disk(marian, tmp_path):
    engine = TransformersTranslator(marian)
    pair = _pair("en", "fr")
    expected = [output.text for output in engine.translate(TEXTS, **pair)]
    data = pickle.dumps(engine)
    assert len(data) < 2000
    other = pickle.loads(data)
    assert [output.text for output in other.translate(TEXTS, **pair)] == expected
    engine.to_disk(tmp_path / "engine")
    read = TransformersTranslator("/no/such/folder").from_disk(tmp_path / "engine")
    assert [output.text for output in read.translate(TEXTS, **pair)] == expected


def test_id_follows_model_and_settings(marian, multi_marian):
    ids = {
        TransformersTranslator(marian).id,
        TransformersTranslator(marian, beam_size=4).id,
        TransformersTranslator(marian, attention=True).id,
        TransformersTranslator(multi_marian).id,
    }
    assert len(ids) == 4
    assert TransformersTranslator(marian, max_batch_tokens=5).id in ids


def test_damaged_weights_are_an_error(marian, tmp_path):
    shutil.copytree(marian, tmp_path / "opus-mt-en-fr")
    (tmp_path / "opus-mt-en-fr" / "model.safetensors").write_bytes(b"damaged")
    engine = TransformersTranslator(tmp_path / "opus-mt-en-fr")
    with pytest.raises(ValueError, match="E130"):
        engine.translate(["take"], **_pair("en", "fr"))


@pytest.mark.parametrize("settings", [{"beam_size": 0}, {"max_batch_tokens": 0}])
def test_wrong_settings_are_an_error(settings):
    with pytest.raises(ValueError, match="E115"):
        TransformersTranslator("model", **settings)


def test_a_wrong_device_is_an_error(marian):
    engine = TransformersTranslator(marian, device="toaster")
    with pytest.raises(ValueError, match=r"E115.*toaster"):
        engine.translate(["take"], **_pair("en", "fr"))
