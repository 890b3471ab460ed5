"""Bugs that other projects have with translators, each a regression test here."""

import pytest

from spacy_xner.translators.batching import translate_texts
from spacy_xner.translators.cache import TranslationCache
from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator
from spacy_xner.translators.pieces import clean_text
from spacy_xner.translators.segments import split_long
from spacy_xner.translators.transformers_engine import TransformersTranslator

from ..projectors.engines import TableEngine
from ..util import make_toy_translator_folder


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("target", ["fr", "de"])
@pytest.mark.parametrize("name", ["nllb", "m2m100"])
def test_b6_the_target_language_is_forced(request, monkeypatch, name, target):
    """Easy-Translate reads the gone `lang_code_to_id` and takes any language then."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    path = request.getfixturevalue(name)
    tokenizer = transformers.AutoTokenizer.from_pretrained(path)
    if name == "nllb":
        assert not hasattr(tokenizer, "lang_code_to_id")
    known = {"fr": ("fra_Latn", "__fr__"), "de": ("deu_Latn", "__de__")}[target]
    wanted = tokenizer.convert_tokens_to_ids(known[name == "m2m100"])
    assert wanted != tokenizer.unk_token_id
    outputs = []
    generate = transformers.M2M100ForConditionalGeneration.generate

    def spy(self, *args, **kwargs):
        found = generate(self, *args, **kwargs)
        outputs.append(found)
        return found

    kind = transformers.M2M100ForConditionalGeneration
    monkeypatch.setattr(kind, "generate", spy)
    engine = TransformersTranslator(path, beam_size=1)
    engine.translate(["take two tablets"], source_lang="en", target_lang=target)
    # The decoder's first token is the end of the sentence, the second the language.
    assert torch.equal(outputs[0][:, 1], torch.tensor([wanted]))
    # A language that the model does not know is never "some language".
    with pytest.raises(ValueError, match="E110"):
        engine.translate(["take"], source_lang="en", target_lang="xyz")
    assert len(outputs) == 1


def test_b7_the_same_words_in_another_order_are_another_text(tmp_path):
    """spacy-llm adds up the hashes of the tokens, so their order is lost."""

    def turn(text):
        return text.upper()

    texts = ["two before five", "five before two", "before two five"]
    with TranslationCache(tmp_path / "cache.db") as cache:
        langs = {"source_lang": "en", "target_lang": "fr", "cache": cache}
        first = translate_texts(TableEngine(change=turn), texts[:1], **langs)
        engine = TableEngine(change=turn)
        found = translate_texts(engine, texts, **langs)
        assert [output.text for output in found] == [text.upper() for text in texts]
        assert found[0].text == first[0].text
        assert sorted(text for call in engine.calls for text in call) == sorted(
            texts[1:]
        )


@pytest.mark.parametrize("limit", [10, 40, 510])
def test_b9_long_texts_are_never_cut_inside_a_word(limit):
    """HUMADEX cuts every 510 characters, in the middle of words."""
    words = [f"hydrochlorothiazide{k}"[: 3 + k % 7] for k in range(700)]
    parts, cut = split_long(" ".join(words), limit, len)
    assert not cut
    text = " ".join(words)
    assert [w for a, b in parts for w in text[a:b].split(" ")] == words
    assert all(b - a <= limit for a, b in parts)


def test_b9_words_beyond_the_limit_of_the_model_keep_their_links(tmp_path):
    """HUMADEX loses the labels of everything after the 180th piece."""
    folder = make_toy_translator_folder(tmp_path / "toy", [("en", "fr")])
    engine = CTranslate2Translator(folder)
    text = "take drops and " * 200 + "aspirin"
    (output,) = engine.translate([text], source_lang="en", target_lang="fr")
    assert not output.truncated
    start = len(text) - len("aspirin")
    places = [link[2:4] for link in output.links if start <= link[0]]
    assert output.text[min(a for a, _ in places) : max(b for _, b in places)] == (
        "aspirine"
    )


def test_b11_every_clean_up_runs_and_offsets_stay_exact():
    """ContProto runs the first clean-up that applies, and counts on single spaces."""
    text = " \u00a0Take\t\t5\u202f000\n IU \u2581 of\x00heparin \ud800 "
    clean, origin = clean_text(text)
    assert clean == "Take 5 000 IU of?heparin ?"
    for char, place in zip(clean, origin):
        found = text[place]
        assert (
            char == found
            or (char == " " and (found.isspace() or found == "▁"))
            or (char == "?" and found in "\x00\ud800")
        )
    assert origin == sorted(origin)
