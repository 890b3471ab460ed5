import pytest

from spacy_xner.translators.languages import (
    find_m2m_tokens,
    find_marian_tokens,
    find_nllb_tokens,
    to_spacy_code,
)


@pytest.mark.parametrize(
    "code,expected",
    [
        ("fr", "fr"),
        ("fra", "fr"),
        ("fre", "fr"),
        ("fr_FR", "fr"),
        ("deu_Latn", "de"),
        ("eng", "en"),
        ("nob_Latn", "nb"),
        ("ace_Arab", "ace_Arab"),
        ("mul", "mul"),
    ],
)
def test_to_spacy_code(code, expected):
    assert to_spacy_code(code) == expected


def test_find_marian_tokens_takes_the_plainest():
    vocab = ["</s>", ">>fr_FR<<", ">>fra<<", ">>fr<<", ">>deu<<", "▁a", ">>cmn_Hans<<"]
    assert find_marian_tokens(vocab) == {
        "fr": ">>fr<<",
        "de": ">>deu<<",
        "zh": ">>cmn_Hans<<",
    }


def test_find_m2m_tokens():
    assert find_m2m_tokens(["__fr__", "__ceb__", "fr", "__"]) == {
        "fr": "__fr__",
        "ceb": "__ceb__",
    }


def test_find_nllb_tokens_prefers_a_script():
    vocab = ["zho_Hant", "zho_Hans", "fra_Latn", "ace_Arab", "▁zho", "arz_Arab"]
    assert find_nllb_tokens(vocab) == {
        "zh": "zho_Hans",
        "zho_Hant": "zho_Hant",
        "fr": "fra_Latn",
        "ace_Arab": "ace_Arab",
        "arz_Arab": "arz_Arab",
    }
