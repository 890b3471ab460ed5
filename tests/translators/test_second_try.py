import pytest

from spacy_xner.corpora.synthetic import generate
from spacy_xner.translators.ctranslate2_engine import CTranslate2Translator
from spacy_xner.translators.guards import check
from spacy_xner.translators.intake import find_missing

PAIR = {"source_lang": "en", "target_lang": "de"}


@pytest.fixture(scope="module")
def texts():
    items = generate(400, seed=77, languages=("en",), registers=["note"])
    return [
        item.texts["en"][segment["en"][0] : segment["en"][1]]
        for item in items
        for segment in item.segments
    ][:500]


def flags_of(texts, outputs):
    return [
        len(
            set(check(text, output.text, truncated=output.truncated, **PAIR)) - {"copy"}
        )
        for text, output in zip(texts, outputs)
    ]


def test_flagged_segments_are_translated_again(texts):
    once = CTranslate2Translator(second_try=0, intra_threads=1)
    twice = CTranslate2Translator(second_try=4, intra_threads=1)
    first, second = once.translate(texts, **PAIR), twice.translate(texts, **PAIR)
    before, after = flags_of(texts, first), flags_of(texts, second)
    assert any(before), "the text is too easy to test anything"
    assert sum(after) < sum(before)
    for a, b, old, new in zip(first, second, before, after):
        if not old:
            assert a == b
        assert new <= old
    for text, output in zip(texts, second):
        for start, end, a, b, _ in output.links:
            assert 0 <= start < end <= len(text) and 0 <= a < b <= len(output.text)


def test_the_setting_is_part_of_the_name_and_checked():
    once, twice = CTranslate2Translator(second_try=0), CTranslate2Translator()
    assert once.id != twice.id
    with pytest.raises(ValueError, match="E115"):
        CTranslate2Translator(second_try=-1)


@pytest.mark.parametrize("lang", ["fr", "de"])
def test_intake_abbreviations_are_translated(lang):
    langs = {"source_lang": "en", "target_lang": lang}
    texts = [
        "Digoxin 0.125 mg qod",
        "Methotrexate 15 mg po qwk",
        "The dose of ferrous fumarate was reduced to 2.5 mg q.i.d.",
        "caffeine citrate 250 mg q.i.d. depending on dry mouth",
        "Script given naproxen 500mg, 1 qds prn",
        "Cephalexin 250mg qds for 5 days",
    ]
    missing = []
    for second_try in (0, 8):
        engine = CTranslate2Translator(second_try=second_try, intra_threads=1)
        outputs = engine.translate(texts, **langs)
        missing.append(
            sum(
                len(find_missing(text, output.text, **langs))
                for text, output in zip(texts, outputs)
            )
        )
        for text, output in zip(texts, outputs):
            for start, end, a, b, _ in output.links:
                assert 0 <= start < end <= len(text)
                assert 0 <= a < b <= len(output.text)
    assert missing[1] < missing[0]
