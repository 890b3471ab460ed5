from dataclasses import replace

import pytest
import spacy
from spacy.tokens import DocBin

from spacy_xner.reversal import SOURCE_KEY, build_target, restore_source, reverse
from spacy_xner.translation import (
    Annotation,
    Link,
    PieceLink,
    ProjectedSpan,
    SentencePair,
    Translation,
    get_translation,
    get_translations,
    set_extensions,
)

SOURCE = "Stop aspirin. Rest."
TARGET = "Arrêter l'aspirine. Repos."


@pytest.fixture
def doc():
    doc = spacy.blank("en").make_doc(SOURCE)
    doc.ents = [doc.char_span(5, 12, "DRUG")]
    doc.user_data["id"] = "a"
    set_extensions()
    doc._.xner_translations = {"fr": make_translation()}
    return doc


def make_translation() -> Translation:
    return Translation(
        lang="fr",
        source_lang="en",
        text=TARGET,
        sentences=[
            SentencePair(0, 13, 0, 19, -0.5, ["numbers"], [PieceLink(0, 4, 0, 7, 0.9)]),
            SentencePair(14, 19, 20, 26, None),
        ],
        tokens=[(0, 7), (8, 10), (10, 18), (18, 19), (20, 25), (25, 26)],
        links=[Link(0, 0, 0.9), Link(1, 2, 0.8), Link(4, 4, 0.5)],
        spans=[ProjectedSpan(10, 18, "DRUG", 0.8, 5, 12, "links", "", "kept")],
        engine="toy",
        aligner="attention",
        masked=[(20, 25)],
    )


def test_reversed_translation_is_valid_and_backward(doc):
    found = reverse(doc, get_translation(doc, "fr"))
    assert Translation.from_dict(found.to_dict()) == found
    assert (found.lang, found.source_lang, found.text) == ("en", "fr", SOURCE)
    assert found.direction == "backward"
    assert found.entities == [Annotation(5, 12, "DRUG", 1.0)]
    assert found.links == [Link(0, 0, 0.9), Link(2, 1, 0.8), Link(4, 4, 0.5)]
    assert [pair.source_start for pair in found.sentences] == [0, 20]


def test_source_survives_a_file(doc, tmp_path):
    DocBin(docs=[build_target(doc, "fr")], store_user_data=True).to_disk(tmp_path / "a")
    (target,) = DocBin().from_disk(tmp_path / "a").get_docs(spacy.blank("fr").vocab)
    assert target.text == TARGET
    source = restore_source(target)
    assert source is not None and source.text == SOURCE
    assert [(ent.text, ent.label_) for ent in source.ents] == [("aspirin", "DRUG")]
    expected = make_translation()
    expected.sentences = [replace(pair, attention=[]) for pair in expected.sentences]
    assert get_translations(source) == {"fr": expected}


def test_backward_comes_back(doc):
    translation = get_translation(doc, "fr")
    entities = [Annotation(10, 18, "DRUG", 1.0)]
    span = ProjectedSpan(5, 12, "DRUG", 0.8, 10, 18)
    doc._.xner_translations = {
        "fr": replace(
            translation,
            direction="backward",
            entities=entities,
            spans=[span],
            masked=[(14, 18)],
        )
    }
    source = restore_source(build_target(doc, "fr"))
    found = get_translation(source, "fr")
    assert (found.direction, found.entities) == ("backward", entities)
    assert (found.spans, found.masked) == ([span], [(14, 18)])
    assert [ent.text for ent in source.ents] == ["aspirin"]


def test_other_user_data_goes_along_but_not_the_source(doc):
    target = build_target(doc, "fr")
    target.user_data["id"] = "a"
    source = restore_source(target)
    assert source.user_data["id"] == "a"
    assert SOURCE_KEY not in source.user_data


def test_doc_without_source(doc):
    assert restore_source(doc) is None


def test_damaged_source(doc):
    target = build_target(doc, "fr")
    target.user_data[SOURCE_KEY] = b"\xc1"
    with pytest.raises(ValueError, match="E002"):
        restore_source(target)


def test_empty_text():
    set_extensions()
    doc = spacy.blank("en").make_doc("")
    doc._.xner_translations = {"fr": Translation(lang="fr", source_lang="en", text="")}
    source = restore_source(build_target(doc, "fr"))
    assert source.text == ""
    assert get_translation(source, "fr").text == ""
