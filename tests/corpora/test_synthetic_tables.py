import re
from random import Random

import pytest

from spacy_xner.corpora.synthetic import generate
from spacy_xner.corpora.synthetic.figures import FIGURES
from spacy_xner.corpora.synthetic.item import Item
from spacy_xner.corpora.synthetic.lexicon import DrugMaker
from spacy_xner.corpora.synthetic.model import LANGUAGES
from spacy_xner.corpora.synthetic.tables import COLUMNS, LAYOUTS, SEPARATORS


@pytest.fixture(scope="module")
def tables():
    return list(
        generate(400, seed=2, languages=LANGUAGES, registers=["table"], negatives=0)
    )


def test_every_row_has_a_drug(tables):
    for item in tables:
        assert {label for _, _, label, _ in item.spans["en"]} >= {"DRUG"}
    lines = [item.texts["en"].count("\n") + 1 for item in tables]
    assert max(lines) >= 6 and min(lines) == 1


def test_cells_are_parallel(tables):
    for item in tables:
        for mark in ("|", "\t"):
            counts = {text.count(mark) for text in item.texts.values()}
            assert len(counts) == 1, item


def test_french_has_a_blank_before_a_colon(tables):
    french = " ".join(item.texts["fr"] for item in tables)
    assert " ; " in french and " : " in french
    assert not re.search(r"[^\s\d][;:](\s|$)", french)
    english = " ".join(item.texts["en"] for item in tables)
    assert not re.search(r" [;:](\s|$)", english)


def test_tables_come_in_many_layouts(tables):
    text = "\n".join(item.texts["en"] for item in tables)
    for separator in SEPARATORS:
        assert separator in text
    assert any("1 0 1 0" in item.texts["en"] for item in tables)


def test_layouts_name_columns():
    for columns, _, weight in LAYOUTS:
        assert set(columns) <= set(COLUMNS) and weight > 0


@pytest.mark.parametrize("register,label", [("schedule", "DOSAGE"), ("table", "FORM")])
def test_new_registers(register, label):
    items = generate(200, seed=1, registers=[register], negatives=0)
    labels = {span[2] for item in items for span in item.spans["en"]}
    assert label in labels and len(labels) == 6


def test_schedules_name_several_doses():
    items = generate(200, seed=1, registers=["schedule"], negatives=0)
    found = sum(
        sum(label in ("STRENGTH", "DOSAGE") for _, _, label, _ in item.spans["en"]) > 1
        for item in items
    )
    assert found > 120


def test_figures_hold_numbers_but_no_medication():
    rng = Random(0)
    for template in FIGURES.templates:
        item = Item(rng, DrugMaker(rng))
        item.start()
        item.add(template)
        text = item.finish("x", "negative", LANGUAGES)
        for lang in LANGUAGES:
            assert not text.spans[lang]
            assert len(re.findall(r"\d+", text.texts[lang])) >= 1


def test_some_texts_are_in_one_case():
    items = list(generate(1500, seed=6))
    texts = [item.texts["en"] for item in items if len(item.texts["en"]) > 30]
    assert 10 < sum(text == text.upper() for text in texts) < 120
    assert 10 < sum(text == text.lower() for text in texts) < 250
    assert any(
        item.register == "negative" and item.texts["en"].isupper() for item in items
    )
