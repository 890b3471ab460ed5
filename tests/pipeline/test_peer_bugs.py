"""Bugs that other projects have with whole documents, each a regression test here."""

import pytest
import spacy
from spacy.tokens import Doc, Span

from spacy_xner.translation import (
    Annotation,
    Link,
    SentencePair,
    Translation,
    get_token_ranges,
    get_translations,
)

from .util import make_forward_nlp


def test_b7_documents_with_the_same_words_share_nothing(tmp_path):
    """spacy-llm finds the answer for other words in its cache."""
    nlp = make_forward_nlp()
    engine = nlp.get_pipe("xner_translator").engine
    found = {}
    for name in ("shared", "fresh"):
        nlp = spacy.blank("en")
        config = {"cache": str(tmp_path / "cache.db")} if name == "shared" else {}
        nlp.add_pipe("xner_translator", config={**config, "target_langs": ["fr"]})
        nlp.get_pipe("xner_translator").engine = engine
        texts = ["aspirin and ibuprofen", "ibuprofen and aspirin"]
        found[name] = [get_translations(nlp(text))["fr"].text for text in texts]
    assert found["shared"] == found["fresh"]
    assert len(set(found["shared"])) == 2


def test_b10_the_edges_of_sentences_cut_no_entity():
    """gliner-spacy cuts texts into chunks that do not overlap."""
    nlp = make_forward_nlp()
    nlp.remove_pipe("entity_ruler")
    doc = Doc(
        nlp.vocab,
        words=["Take", "paracetamol", "500", "mg", "daily"],
        sent_starts=[True, False, False, True, False],
    )
    doc.ents = [Span(doc, 2, 4, "STRENGTH")]
    (span,) = get_translations(nlp(doc))["fr"].spans
    translation = get_translations(doc)["fr"]
    assert len(translation.sentences) > 1
    assert translation.text[span.start : span.end] == "500 mg"
    assert span.status == "kept"


@pytest.mark.parametrize("label", ["DRUG", "FORM"])
def test_b10_an_annotation_off_the_tokens_is_widened(label):
    """gliner-spacy drops it."""
    nlp = spacy.blank("fr")
    nlp.add_pipe("xner_projector")
    doc = nlp.make_doc("Prendre aspirine vite")
    text = "Take aspirin now"
    doc._.xner_translations = {
        "en": Translation(
            "en",
            "fr",
            text,
            sentences=[SentencePair(0, len(doc.text), 0, len(text))],
            tokens=get_token_ranges(spacy.blank("en").make_doc(text)),
            links=[Link(i, i, 0.9) for i in range(3)],
            entities=[Annotation(7, 10, label, 0.9)],
            direction="backward",
        )
    }
    doc = nlp.get_pipe("xner_projector")(doc)
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("aspirine", label)]
    (span,) = get_translations(doc)["en"].spans
    # The characters that the annotation had are kept beside the span.
    assert (span.source_start, span.source_end) == (7, 10)


def test_b10_batches_go_through_pipe():
    """gliner-spacy has no `pipe` of its own, so that every Doc is a batch of one."""
    nlp = make_forward_nlp()
    engine = nlp.get_pipe("xner_translator").engine
    calls = []
    translate = engine.translate

    def count(texts, **langs):
        calls.append(len(texts))
        return translate(texts, **langs)

    engine.translate = count
    texts = [f"Take paracetamol {k} mg" for k in range(10)]
    docs = list(nlp.pipe(texts, batch_size=10))
    assert [len(get_translations(doc)["fr"].spans) for doc in docs] == [2] * 10
    assert calls == [10, 10]
