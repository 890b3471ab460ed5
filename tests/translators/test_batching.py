from typing import List

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.translators.batching import batch_by_length, translate_texts
from spacy_xner.translators.cache import TranslationCache

from ..util import ToyEngine

PAIR = {"source_lang": "en", "target_lang": "fr"}


class _ShortEngine(ToyEngine):
    def translate(self, texts, *, source_lang, target_lang):
        return super().translate(
            texts, source_lang=source_lang, target_lang=target_lang
        )[1:]


def _texts(outputs) -> List[str]:
    return [output.text for output in outputs]


def test_order_is_restored_and_each_text_translated_once():
    engine = ToyEngine()
    texts = ["take tablets for 7 days", "take", "", "  ", "take", "tablet and take"]
    outputs = translate_texts(engine, texts, **PAIR)
    assert _texts(outputs) == [
        "prendre comprimés pendant 7 jours",
        "prendre",
        "",
        "",
        "prendre",
        "comprimé et prendre",
    ]
    assert sum(engine.calls) == 3


def test_same_texts_do_not_share_an_object():
    one, two = translate_texts(ToyEngine(), ["take", "take"], **PAIR)
    one.links.clear()
    one.flags.append("mine")
    assert two.links and not two.flags


def test_no_texts():
    engine = ToyEngine()
    assert translate_texts(engine, [], **PAIR) == []
    assert engine.calls == []


def test_flags_are_attached():
    texts = ["LOSE it 5 mg", "take 5 mg", "xyz abc word", " "]
    outputs = translate_texts(ToyEngine(), texts, **PAIR)
    assert [output.flags for output in outputs] == [
        ["empty", "numbers", "units"],
        [],
        ["copy"],
        [],
    ]


@pytest.mark.parametrize("max_batch_tokens", [1, 20, 100000])
def test_batch_size_does_not_matter(max_batch_tokens):
    engine = ToyEngine()
    texts = [f"take {n} tablets " * (n % 4) for n in range(20)]
    outputs = translate_texts(engine, texts, max_batch_tokens=max_batch_tokens, **PAIR)
    assert outputs == translate_texts(ToyEngine(), texts, **PAIR)


def test_the_cache_saves_the_engine(tmp_path):
    cache = TranslationCache(tmp_path / "cache")
    texts = ["take 5 tablets", "LOSE it", "take"]
    first = translate_texts(ToyEngine(), texts, cache=cache, **PAIR)
    engine = ToyEngine()
    second = translate_texts(engine, [*texts, "tablet"], cache=cache, **PAIR)
    assert engine.calls == [1]
    assert second[:3] == first
    assert first[1].flags == ["empty"]
    other = ToyEngine(links=False)
    assert translate_texts(other, ["take"], cache=cache, **PAIR)[0].links == []
    assert other.calls == [1]


def test_what_was_done_before_a_failure_is_kept(tmp_path):
    cache = TranslationCache(tmp_path / "cache")
    texts = ["take", "FAIL and a longer text"]
    with pytest.raises(ValueError, match="told to fail"):
        translate_texts(ToyEngine(), texts, cache=cache, max_batch_tokens=1, **PAIR)
    engine = ToyEngine()
    translate_texts(engine, ["take"], cache=cache, **PAIR)
    assert engine.calls == []


def test_an_engine_that_loses_texts_is_an_error():
    with pytest.raises(ValueError, match="E118"):
        translate_texts(_ShortEngine(), ["take", "tablet"], **PAIR)


def test_a_batch_size_of_zero_is_an_error():
    with pytest.raises(ValueError, match="E115.*max_batch_tokens"):  # noqa: RUF043
        translate_texts(ToyEngine(), ["take"], max_batch_tokens=0, **PAIR)


def test_short_texts_share_a_batch():
    # 2 tokens and one for each four characters: 3, 3 and 12
    texts = ["take", "a" * 40, "tabs"]
    assert batch_by_length(texts, 6) == [["take", "tabs"], ["a" * 40]]
    assert batch_by_length(texts, 5) == [["take"], ["tabs"], ["a" * 40]]
    assert batch_by_length(texts, 36) == [["take", "tabs", "a" * 40]]
    assert batch_by_length(texts, 35) == [["take", "tabs"], ["a" * 40]]


def test_repeated_segments_have_flags_and_links_of_their_own():
    class CopyEngine(ToyEngine):
        def _translate_one(self, text, table):
            output = super()._translate_one(text, table)
            assert not self.seen or text not in self.seen
            self.seen.append(text)
            return output

    engine = CopyEngine()
    engine.seen = []
    texts = ["take 1 tablet bid", "LOSE it", "take 1 tablet bid", "LOSE it"]
    outputs = translate_texts(engine, texts, **PAIR)
    assert len(engine.seen) == 2
    assert outputs[0] == outputs[2] and outputs[1] == outputs[3]
    assert outputs[0].text == "prendre 1 comprimé 2x/j"
    assert outputs[0].flags == ["replaced"] and outputs[1].flags == ["empty"]
    assert all(a is not b for a, b in zip(outputs[:2], outputs[2:]))
    (link,) = [link for link in outputs[2].links if link[:2] == (14, 17)]
    assert outputs[2].text[link[2] : link[3]] == "2x/j"


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=50)), st.integers(min_value=1, max_value=200))
def test_batches_hold_every_text_and_are_bounded(texts, max_batch_tokens):
    batches = batch_by_length(texts, max_batch_tokens)
    flat = [text for batch in batches for text in batch]
    assert sorted(flat) == sorted(texts)
    assert [len(text) for text in flat] == sorted(len(text) for text in texts)
    for batch in batches:
        size = 2 + len(batch[-1]) // 4
        assert len(batch) == 1 or size * len(batch) <= max_batch_tokens
