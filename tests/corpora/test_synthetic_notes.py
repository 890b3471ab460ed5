import re
from random import Random

import pytest

from spacy_xner.corpora.synthetic import generate
from spacy_xner.corpora.synthetic.item import Item
from spacy_xner.corpora.synthetic.lexicon import DrugMaker
from spacy_xner.corpora.synthetic.model import LANGUAGES, Agree, Choice, Mark, Slot
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


def nodes_of(nodes):
    for node in nodes:
        yield node
        if isinstance(node, Mark):
            yield from nodes_of(node.nodes)
        elif isinstance(node, (Choice, Agree)):
            for option in node.options:
                yield from nodes_of(option)


@pytest.mark.parametrize("index,name", POOLS)
def test_slots_and_shared_choices_agree(index, name):
    for template in getattr(SECTIONS[index], name).templates:
        choices, slots = [], []
        for side in template.sides:
            nodes = list(nodes_of(side))
            found = {}
            for node in nodes:
                if isinstance(node, Choice) and node.key:
                    sizes = found.setdefault(node.key, set())
                    sizes.add(len(node.options))
            found.pop("g", None)  # many sentences show the sex in one language only
            choices.append(found)
            slots.append(
                {
                    (node.name, node.instance)
                    for node in nodes
                    if isinstance(node, Slot) and node.name in ("drug", "n", "m", "k")
                }
            )
        assert choices[0] == choices[1] == choices[2], template.source
        assert slots[0] == slots[1] == slots[2], template.source


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
