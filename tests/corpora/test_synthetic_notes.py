import re
from random import Random

import pytest

from spacy_xner.corpora.synthetic import generate
from spacy_xner.corpora.synthetic.item import Item
from spacy_xner.corpora.synthetic.lexicon import DrugMaker
from spacy_xner.corpora.synthetic.model import LANGUAGES
from spacy_xner.corpora.synthetic.notes.note import SECTIONS

POOLS = [
    (index, name) for index in range(len(SECTIONS)) for name in ("plain", "medicated")
]


def write(template, seed):
    rng = Random(seed)
    item = Item(rng, DrugMaker(rng))
    item.start()
    item.add(template)
    return item.finish("x", "note", LANGUAGES)


@pytest.mark.parametrize("index,name", POOLS)
def test_every_sentence_says_the_same_on_all_sides(index, name):
    for number, template in enumerate(getattr(SECTIONS[index], name).templates):
        item = write(template, number)
        labels = {
            lang: sorted((id_, label) for _, _, label, id_ in spans)
            for lang, spans in item.spans.items()
        }
        assert labels["en"] == labels["fr"] == labels["de"], template.source
        assert bool(labels["en"]) == (name == "medicated"), template.source
        for lang, text in item.texts.items():
            assert text == text.strip() and "  " not in text, text
            assert not re.search(r"[{}\[\]]", text), text
            for start, end, _, _ in item.spans[lang]:
                span = text[start:end]
                assert span and span == span.strip(), (span, text)


def test_notes_are_long_and_varied():
    items = list(
        generate(400, seed=1, languages=LANGUAGES, registers=["note"], negatives=0.2)
    )
    notes = [item for item in items if item.register == "note"]
    assert all(item.spans["en"] for item in notes)
    assert sum("\n" in item.texts["en"] for item in notes) > 30
    assert max(len(item.segments) for item in notes) >= 5
    words = {word for item in notes for word in item.texts["en"].lower().split()}
    assert len(words) > 2500
    plain = [item for item in items if item.register == "negative"]
    assert plain and not any(item.spans["fr"] for item in plain)
