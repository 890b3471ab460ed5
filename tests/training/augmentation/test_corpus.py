"""All augmenters on texts of the grammar, of which no one wrote the tests."""

import functools
from collections import Counter

import pytest
from spacy.tokens import DocBin
from spacy.training import Corpus, Example

from spacy_xner.corpora.synthetic import generate
from spacy_xner.training.augmentation.annotated import AnnotatedText, LabelledSpan
from spacy_xner.training.augmentation.chained import ChainedAugmenter
from spacy_xner.training.augmentation.lines import LocalLines
from spacy_xner.training.augmentation.ocr import OcrNoise
from spacy_xner.training.augmentation.variation import KINDS, LocalVariation

from .util import blank

LANGUAGES = ["fr", "de"]


@functools.cache
def get_examples(lang):
    nlp = blank(lang)
    examples = []
    for text in generate(150, seed=77, languages=(lang,)):
        spans = [LabelledSpan(a, b, label) for a, b, label, _ in text.spans[lang]]
        # The grammar's spans may touch white space at their edges.
        clean = [s for s in spans if text.texts[lang][s.start : s.end].strip()]
        examples.append(AnnotatedText(text.texts[lang], clean).to_example(nlp))
    return examples


def check(example):
    """Check what must hold whatever an augmenter does."""
    text = AnnotatedText.from_doc(example.reference)
    assert example.reference.text == example.predicted.text
    last = 0
    for start, end, label in text.spans:
        body = text.text[start:end]
        assert last <= start < end and body == body.strip()
        assert label
        last = end
    return text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "augmenter",
    [
        LocalVariation(
            kinds={kind: 1.0 for kind in KINDS if kind not in ("schemes", "convention")}
        ),
        OcrNoise(level=0.7),
    ],
    ids=["variation", "noise"],
)
def test_no_label_is_lost_changed_or_added(lang, augmenter):
    nlp = blank(lang)
    changed = 0
    for example in get_examples(lang):
        before = check(example)
        (made,) = augmenter(nlp, example)
        after = check(made)
        assert [s.label for s in after.spans] == [s.label for s in before.spans]
        changed += after.text != before.text
    assert changed > 120


@pytest.mark.parametrize("lang", LANGUAGES)
def test_schemes_and_convention_only_relabel_what_they_may(lang):
    nlp = blank(lang)
    augmenter = LocalVariation(kinds={"schemes": 1.0, "convention": 1.0})
    for example in get_examples(lang):
        (made,) = augmenter(nlp, example)
        before, after = Counter(), Counter()
        for text, counts in ((check(example), before), (check(made), after)):
            counts.update(span.label for span in text.spans)
        for label in ("DRUG", "DURATION"):
            assert before[label] == after[label]
        # A strength is a dosage afterwards, or still a strength.
        assert after["STRENGTH"] <= before["STRENGTH"]
        assert after["FREQUENCY"] >= before["FREQUENCY"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_chain_over_a_stream_is_the_same_each_time(lang, tmp_path):
    nlp = blank(lang)
    docs = [example.reference for example in get_examples(lang)]
    DocBin(docs=docs, store_user_data=True).to_disk(tmp_path / "train.spacy")

    def build():
        return ChainedAugmenter(
            {
                "lines": LocalLines(),
                "variation": LocalVariation(),
                "noise": OcrNoise(level=0.2),
            },
            rates={"lines": 0.4, "variation": 0.7, "noise": 0.3},
            copies=2,
        )

    corpus = Corpus(tmp_path / "train.spacy", augmenter=build())
    # Streamed: the first text comes before the last one is read.
    assert isinstance(next(iter(corpus(nlp))), Example)
    runs = []
    for _ in range(2):
        corpus = Corpus(tmp_path / "train.spacy", augmenter=build())
        runs.append([check(example) for example in corpus(nlp)])
    assert runs[0] == runs[1]
    assert len(runs[0]) == 2 * len(docs)
    assert len({text.text for text in runs[0]}) > 1.5 * len(docs)
