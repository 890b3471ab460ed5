"""The commands with the translators that ship: one look that the whole road works."""

import json

import pytest
import spacy
from spacy.tokens import DocBin

from spacy_xner.translators.folder import SHIPPED_PATH

from .conftest import SPANS

pytestmark = pytest.mark.skipif(
    not list(SHIPPED_PATH.glob("*/translator.json")),
    reason="no translators in this checkout",
)


@pytest.mark.parametrize("lang", ["fr", "de"])
def test_transfer_with_the_shipped_translators(run, tmp_path, source, lang):
    path = tmp_path / f"{lang}.spacy"
    report = tmp_path / "report.json"
    run("transfer", source, path, "--lang", lang, "--report", report)
    (doc,) = DocBin().from_disk(path).get_docs(spacy.blank(lang).vocab)
    summary = json.loads(report.read_text())
    entities = summary["languages"][lang]["entities"]
    assert entities["total"] == len(SPANS)
    assert entities["kept"] == len(doc.ents) > 0
    # A small model may lose a strength, but a wrong one must never pass.
    assert {ent.text for ent in doc.ents if ent.label_ == "STRENGTH"} <= {"500 mg"}
    assert all(entry["license"] for entry in summary["sources"])
