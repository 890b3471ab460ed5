import json
import shutil
from typing import List
from pathlib import Path

import pytest

from spacy_xner.translators.convert import convert
from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator
from spacy_xner.translators.folder import read_folder

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.usefixtures("hub_offline"),
]

TEXTS = [
    "take two tablets in the morning",
    "no pain",
    "the patient drinks water for seven days since yesterday",
]
N_NEW = 12


def _read_tokens(folder: Path, text: str, source: str, target: str) -> List[str]:
    """Translate greedily and give the raw tokens, as the model says them."""
    engine = CTranslate2Translator(folder, compute_type="float32", beam_size=1)
    loaded = engine._load(source, target)
    info = loaded.folder
    pieces = loaded.source_spm.encode(text, out_type=str)
    tokens = [
        *info.get_source_prefix(source, target),
        *pieces,
        *info.source_suffix,
    ]
    prefix = info.get_target_prefix(source, target)
    result = loaded.translator.translate_batch(
        [tokens],
        target_prefix=[prefix] if prefix else None,
        beam_size=1,
        max_decoding_length=N_NEW,
    )[0]
    # Transformers has no name for the ids that fill up M2M-100's vocabulary.
    names = result.hypotheses[0]
    return ["<unk>" if name.startswith("madeupword") else name for name in names]


def _generate(path: Path, text: str, source: str, target: str) -> List[str]:
    """Translate greedily with transformers and give the raw tokens."""
    import torch
    import transformers

    from spacy_xner.translators.convert import load_tokenizer

    tokenizer = load_tokenizer(str(path))
    model = transformers.AutoModelForSeq2SeqLM.from_pretrained(str(path)).eval()
    settings = {}
    if "m2m100" in path.name:
        tokenizer.src_lang = source
        settings["forced_bos_token_id"] = tokenizer.get_lang_id(target)
    elif "nllb" in path.name:
        codes = {"en": "eng_Latn", "fr": "fra_Latn", "de": "deu_Latn"}
        tokenizer.src_lang = codes[source]
        settings["forced_bos_token_id"] = tokenizer.convert_tokens_to_ids(codes[target])
    elif "mul" in path.name:
        text = {"fr": ">>fra<<", "de": ">>deu<<"}[target] + text
    with torch.no_grad():
        ids = model.generate(
            **tokenizer(text, return_tensors="pt"),
            num_beams=1,
            do_sample=False,
            max_new_tokens=N_NEW,
            forced_eos_token_id=None,
            **settings,
        )[0].tolist()[1:]
    tokens = tokenizer.convert_ids_to_tokens(ids)
    return tokens[: tokens.index("</s>")] if "</s>" in tokens else tokens


@pytest.mark.parametrize(
    "name,pairs",
    [
        ("marian", [("en", "fr")]),
        ("multi_marian", [("en", "fr"), ("en", "de")]),
        ("m2m100", [("en", "fr"), ("de", "en")]),
        ("nllb", [("en", "fr"), ("en", "de"), ("fr", "en")]),
    ],
)
def test_converted_models_say_what_transformers_says(request, tmp_path, name, pairs):
    path = request.getfixturevalue(name)
    out = tmp_path / "out"
    convert(path, out, quantization="float32")
    outputs = set()
    for source, target in pairs:
        for text in TEXTS:
            expected = _generate(path, text, source, target)
            assert _read_tokens(out, text, source, target) == expected
            outputs.add(tuple(expected))
    # Random weights must not always say the same.
    assert len(outputs) > len(pairs)


def test_marian_folder(marian, tmp_path):
    folder = convert(marian, tmp_path / "out")
    assert folder == read_folder(tmp_path / "out")
    assert (folder.kind, folder.name) == ("marian", "opus-mt-en-fr")
    assert folder.language_pairs() == [("en", "fr")]
    assert folder.get_source_prefix("en", "fr") == []
    assert folder.source_spm.name == "source.spm"
    assert folder.target_spm.name == "target.spm"
    assert folder.source_spm.read_bytes() != folder.target_spm.read_bytes()
    assert folder.alignment
    assert (folder.max_length, folder.max_target_length) == (62, 60)
    assert folder.licence == "CC-BY-4.0" and "OPUS-MT" in folder.attribution
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out"]


def test_marian_translates_and_aligns(marian, tmp_path):
    convert(marian, tmp_path / "out")
    engine = CTranslate2Translator(tmp_path / "out")
    texts = [
        *TEXTS,
        "½ tablet\u00a0of \u2167 ﬁne w\u00efth e\u0301 \U0001f600",
        "x " * 90,
    ]
    outputs = engine.translate(texts, source_lang="en", target_lang="fr")
    for text, output in zip(texts, outputs):
        assert output.text == output.text.strip()
        assert "▁" not in output.text and "<" not in output.text
        for start, end, target_start, target_end, weight in output.links:
            assert 0 <= start < end <= len(text)
            assert 0 <= target_start < target_end <= len(output.text)
            assert 0 <= weight <= 1
    links = engine.align(
        TEXTS, ["le patient", "", "pas de douleur"], source_lang="en", target_lang="fr"
    )
    assert links[0] and not links[1] and links[2]
    scores = engine.score(
        TEXTS, [o.text for o in outputs[:3]], source_lang="en", target_lang="fr"
    )
    assert all(score < 0 for score in scores)


def test_marian_with_target_tokens(multi_marian, tmp_path):
    folder = convert(multi_marian, tmp_path / "out")
    assert sorted(folder.language_pairs()) == [("en", "de"), ("en", "fr")]
    assert folder.get_source_prefix("en", "fr") == [">>fra<<"]
    assert folder.get_source_prefix("en", "de") == [">>deu<<"]
    engine = CTranslate2Translator(tmp_path / "out")
    french = engine.translate(TEXTS, source_lang="en", target_lang="fr")
    german = engine.translate(TEXTS, source_lang="en", target_lang="de")
    assert [o.text for o in french] != [o.text for o in german]
    with pytest.raises(ValueError, match="E110"):
        engine.translate(TEXTS, source_lang="en", target_lang="it")


def test_pairs_can_be_named(multi_marian, tmp_path):
    folder = convert(multi_marian, tmp_path / "out", pairs=[["en", "fr"]], name="mine")
    assert folder.language_pairs() == [("en", "fr")]
    assert folder.name == "mine"


def test_a_target_without_a_token_is_an_error(multi_marian, tmp_path):
    with pytest.raises(ValueError, match="E126.*'it'.*de, fr"):  # noqa: RUF043
        convert(multi_marian, tmp_path / "out", pairs=[["en", "it"]])
    assert list(tmp_path.iterdir()) == []


def test_m2m100_folder(m2m100, tmp_path):
    folder = convert(m2m100, tmp_path / "out")
    assert folder.kind == "m2m100" and not folder.alignment
    assert folder.offers("fr", "de") and folder.offers("zu", "af")
    assert folder.get_source_prefix("fr", "de") == ["__fr__"]
    assert folder.get_target_prefix("fr", "de") == ["__de__"]
    assert folder.source_spm.name == "sentencepiece.model"
    engine = CTranslate2Translator(tmp_path / "out")
    outputs = engine.translate([*TEXTS, ""], source_lang="en", target_lang="de")
    assert not any("__" in output.text or output.links for output in outputs)
    assert outputs[-1].text == ""
    scores = engine.score(TEXTS, TEXTS, source_lang="en", target_lang="de")
    assert all(score < 0 for score in scores)
    with pytest.raises(ValueError, match="E110"):
        engine.translate(TEXTS, source_lang="en", target_lang="xx")


def test_nllb_folder(nllb, tmp_path):
    folder = convert(nllb, tmp_path / "out", pairs=[["en", "fr"], ["en", "zh"]])
    assert folder.kind == "nllb"
    assert folder.get_source_prefix("en", "fr") == ["eng_Latn"]
    assert folder.get_target_prefix("en", "fr") == ["fra_Latn"]
    assert folder.get_target_prefix("en", "zh") == ["zho_Hans"]
    assert folder.licence == "CC-BY-NC-4.0"
    with pytest.raises(ValueError, match="E126.*'xx'"):  # noqa: RUF043
        convert(nllb, tmp_path / "out", pairs=[["en", "xx"]], overwrite=True)
    assert read_folder(tmp_path / "out") == folder


def test_int8_is_smaller(marian, tmp_path):
    sizes = {}
    for quantization in ("int8", "float32"):
        out = tmp_path / quantization
        convert(marian, out, quantization=quantization)
        sizes[quantization] = (out / "model.bin").stat().st_size
    assert sizes["int8"] < 0.6 * sizes["float32"]


@pytest.mark.parametrize("name", ["source.spm", "target.spm"])
def test_a_missing_sentencepiece_model_is_an_error(marian, tmp_path, name):
    shutil.copytree(marian, tmp_path / "model")
    (tmp_path / "model" / name).unlink()
    with pytest.raises(ValueError, match=f"E125.*{name}"):
        convert(tmp_path / "model", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_separate_vocabularies_are_an_error(marian, tmp_path):
    # Converting would give a model that says the wrong words.
    path = tmp_path / "opus-mt-en-fr"
    shutil.copytree(marian, path)
    settings = json.loads((path / "tokenizer_config.json").read_text("utf8"))
    settings["separate_vocabs"] = True
    (path / "tokenizer_config.json").write_text(json.dumps(settings), "utf8")
    shutil.copy(path / "vocab.json", path / "target_vocab.json")
    with pytest.raises(ValueError, match=r"E119.*vocabularies of their own"):
        convert(path, tmp_path / "out")


def test_a_missing_end_token_is_an_error(tmp_path):
    from .hf_models import make_marian

    path = make_marian(tmp_path / "opus-mt-en-fr", vocab_without=["</s>"])
    with pytest.raises(ValueError, match="E111.*</s>|E128"):  # noqa: RUF043
        convert(path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_model_that_adds_the_end_itself(marian, tmp_path):
    # Models converted straight from Marian append `</s>`: it must not come twice.
    convert(marian, tmp_path / "out", quantization="float32")
    engine = CTranslate2Translator(tmp_path / "out", compute_type="float32")
    before = engine.translate(TEXTS, source_lang="en", target_lang="fr")
    path = tmp_path / "out" / "config.json"
    config = json.loads(path.read_text(encoding="utf8"))
    config["add_source_eos"] = True
    path.write_text(json.dumps(config), encoding="utf8")
    other = CTranslate2Translator(tmp_path / "out", compute_type="float32")
    after = other.translate(TEXTS, source_lang="en", target_lang="fr")
    assert [o.text for o in after] == [o.text for o in before]
    assert [o.score for o in after] == pytest.approx([o.score for o in before])


def test_unknown_languages_must_be_named(tmp_path):
    from .hf_models import make_marian

    path = make_marian(tmp_path / "model", source_lang=None, target_lang=None)
    with pytest.raises(ValueError, match="E124.*--pair"):  # noqa: RUF043
        convert(path, tmp_path / "out")
    folder = convert(path, tmp_path / "out", pairs=[["en", "fr"]])
    assert folder.language_pairs() == [("en", "fr")]


def test_another_model_type_is_an_error(tmp_path):
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text('{"model_type": "bert"}')
    with pytest.raises(ValueError, match="E122.*bert"):  # noqa: RUF043
        convert(tmp_path / "model", tmp_path / "out")


@pytest.mark.parametrize("model", ["no/such/folder", "./absent", "absent-model"])
def test_a_missing_model_is_an_error_at_once(tmp_path, model):
    with pytest.raises(ValueError, match="E120"):
        convert(model, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_an_existing_folder_is_kept_unless_asked(marian, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("x")
    with pytest.raises(ValueError, match="E121"):
        convert(marian, out)
    assert [file.name for file in out.iterdir()] == ["mine.txt"]
    convert(marian, out, overwrite=True)
    assert not (out / "mine.txt").exists()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out"]


def test_a_failed_conversion_leaves_the_old_folder(marian, tmp_path):
    convert(marian, tmp_path / "out")
    before = {f.name: f.read_bytes() for f in (tmp_path / "out").iterdir()}
    shutil.copytree(marian, tmp_path / "model")
    (tmp_path / "model" / "model.safetensors").write_bytes(b"damaged")
    with pytest.raises(ValueError, match="E128"):
        convert(
            tmp_path / "model", tmp_path / "out", overwrite=True, pairs=[["en", "fr"]]
        )
    assert {f.name: f.read_bytes() for f in (tmp_path / "out").iterdir()} == before


def test_a_folder_that_cannot_be_written_is_an_error(marian, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(ValueError, match="E127"):
        convert(marian, tmp_path / "file" / "out")


@pytest.mark.parametrize("pairs", [["en-fr"], [["en"]], [["en", "en"]]])
def test_wrong_pairs_are_an_error(marian, tmp_path, pairs):
    with pytest.raises(ValueError, match="E129"):
        convert(marian, tmp_path / "out", pairs=pairs)


def test_wrong_quantization_is_an_error(marian, tmp_path):
    with pytest.raises(ValueError, match="E115.*int4"):  # noqa: RUF043
        convert(marian, tmp_path / "out", quantization="int4")
