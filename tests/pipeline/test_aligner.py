import pytest
import spacy
from spacy.util import registry

from spacy_xner.translation import Link, get_token_ranges

from .util import TOY_ENGINE


def make_nlp(aligner=None, **engine):
    nlp = spacy.blank("en")
    nlp.add_pipe("xner_translator", config={"engine": {**TOY_ENGINE, **engine}})
    nlp.add_pipe("xner_aligner", config={} if aligner is None else {"aligner": aligner})
    return nlp


def test_tokens_and_links():
    doc = make_nlp()("Take paracetamol twice daily\nfor 5 days")
    translation = doc._.xner_translations["de"]
    target = doc._.xner_translated("de")
    assert translation.tokens == get_token_ranges(target)
    words = [
        (doc[source].text, target[index].text) for source, index, _ in translation.links
    ]
    assert words == [
        ("Take", "Nehmen"),
        ("paracetamol", "Paracetamol"),
        ("twice", "zweimal"),
        ("twice", "täglich"),
        ("daily", "zweimal"),
        ("daily", "täglich"),
        ("for", "für"),
        ("5", "5"),
        ("days", "Tage"),
    ]
    assert {link.probability for link in translation.links} == {0.9}
    assert translation.aligner == "attention(threshold=0.0)"


def test_engine_without_attention():
    with pytest.raises(ValueError, match="E201"):
        make_nlp(links=False)("Take it")
    assert make_nlp(links=False)("")._.xner_translations["fr"].links == []


@registry.misc("spacy-xner-tests.diagonal_aligner.v1")
def build_diagonal_aligner(lost: int = 0):
    def align(docs, translations, targets):
        results = [
            [Link(i, i, 1.0) for i in range(min(len(doc), len(target)))]
            for doc, target in zip(docs, targets)
        ]
        return results[lost:]

    return align


def test_custom_aligner():
    nlp = make_nlp({"@misc": "spacy-xner-tests.diagonal_aligner.v1"}, links=False)
    translation = nlp("Take it")._.xner_translations["fr"]
    assert translation.links == [Link(0, 0, 1.0), Link(1, 1, 1.0)]
    assert translation.aligner


def test_aligner_that_loses_docs():
    nlp = make_nlp({"@misc": "spacy-xner-tests.diagonal_aligner.v1", "lost": 1})
    with pytest.raises(ValueError, match=r"E013.*aligner.*1 results for 2"):
        nlp("Take it")
