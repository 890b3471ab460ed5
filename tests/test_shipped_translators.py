from typing import Dict, List, Tuple

import pytest
import spacy
from spacy.tokens import Doc

from spacy_xner.corpora.synthetic import generate
from spacy_xner.translators.folder import shipped_pairs
from spacy_xner.translators.guards import numbers_differ

PAIRS: List[Tuple[str, str]] = [("en", "fr"), ("en", "de"), ("fr", "en"), ("de", "en")]
N = 150


@pytest.fixture(scope="module")
def items():
    languages = ("en", "fr", "de")
    texts = generate(4 * N, seed=987654, languages=languages, negatives=0.0)
    return [item for item in texts if "\n" not in item.texts["en"]][:N]


def to_doc(nlp, item, lang) -> Doc:
    doc = nlp.make_doc(item.texts[lang])
    spans = (
        doc.char_span(start, end, label, alignment_mode="expand")
        for start, end, label, _ in item.spans[lang]
    )
    doc.ents = spacy.util.filter_spans([span for span in spans if span is not None])
    return doc


@pytest.fixture(scope="module")
def transferred(items) -> Dict[Tuple[str, str], List[Doc]]:
    results = {}
    for source, target in PAIRS:
        nlp = spacy.blank(source)
        nlp.add_pipe("xner_translator", config={"target_langs": [target]})
        nlp.add_pipe("xner_aligner")
        nlp.add_pipe("xner_projector")
        docs = [to_doc(nlp, item, source) for item in items]
        results[source, target] = list(nlp.pipe(docs))
    return results


def test_four_directions_ship():
    assert set(PAIRS) <= set(shipped_pairs())


@pytest.mark.parametrize("pair", PAIRS)
def test_nothing_comes_out_empty(transferred, pair):
    for doc in transferred[pair]:
        for sentence in doc._.xner_translations[pair[1]].sentences:
            assert sentence.target_end > sentence.target_start


@pytest.mark.parametrize("pair", PAIRS)
def test_numbers_survive(transferred, pair):
    source, target = pair
    wrong = total = 0
    for doc in transferred[pair]:
        translation = doc._.xner_translations[target]
        for sentence in translation.sentences:
            a = doc.text[sentence.source_start : sentence.source_end]
            b = translation.text[sentence.target_start : sentence.target_end]
            total += 1
            wrong += numbers_differ(a, b, source_lang=source, target_lang=target)
    assert wrong / total <= 0.15


@pytest.mark.parametrize("pair", PAIRS)
def test_every_entity_is_accounted_for_and_most_are_projected(transferred, pair):
    kept = total = 0
    for doc in transferred[pair]:
        spans = doc._.xner_translations[pair[1]].spans
        assert len(spans) == len(doc.ents)
        kept += sum(span.status == "kept" for span in spans)
        total += len(spans)
    assert kept / total >= 0.75
