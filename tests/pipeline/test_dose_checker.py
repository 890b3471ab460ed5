"""The component that warns of doses: the contracts of every component, and its own."""

import os
import pickle
import subprocess
import sys
from typing import Any, Dict, List
from pathlib import Path

import pytest
import spacy
import srsly
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from spacy_xner.reversal import build_target
from spacy_xner.translation import (
    ProjectedSpan,
    SentencePair,
    Translation,
    set_extensions,
)

PATTERNS = [
    {"label": "DRUG", "pattern": [{"LOWER": {"IN": ["ramipril", "metformin"]}}]},
    {"label": "STRENGTH", "pattern": [{"LIKE_NUM": True}, {"LOWER": "mg"}]},
    {"label": "DOSAGE", "pattern": [{"LIKE_NUM": True}]},
    {"label": "FORM", "pattern": [{"LOWER": {"IN": ["salbe", "tabletten"]}}]},
]
TEXTS = [
    "Ramipril 5 mg",
    "Ramipril 500 mg und 2 Salbe",
    "",
    " \n ",
    "Nichts zu sehen.",
    "500 mg",
    "Metformin 1,000 mg, Metformin 500 mg",
]
KINDS = [
    [],
    ["implausible_amount", "implausible_count"],
    [],
    [],
    [],
    ["strength_without_drug"],
    ["separator"],
]


def make_nlp(**settings: Any) -> Language:
    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns(PATTERNS)
    nlp.add_pipe("xner_dose_checker", config=settings)
    return nlp


def get_kinds(doc: Doc, attr: str = "xner_dose_warnings") -> List[str]:
    return [warning["kind"] for warning in doc._.get(attr)]


def describe(doc: Doc) -> Dict[str, Any]:
    # a DocBin gives tuples back
    return {"text": doc.text, "warnings": list(doc._.xner_dose_warnings)}


@pytest.fixture
def nlp() -> Language:
    return make_nlp()


def test_warnings_of_each_text(nlp):
    assert [get_kinds(nlp(text)) for text in TEXTS] == KINDS


def test_warnings_stand_on_their_entities_and_are_json(nlp):
    doc = nlp(TEXTS[1])
    for warning in doc._.xner_dose_warnings:
        place = (warning["start"], warning["end"], warning["label"])
        assert place in [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
    data = srsly.json_dumps(doc._.xner_dose_warnings)
    assert srsly.json_loads(data) == doc._.xner_dose_warnings


@pytest.mark.parametrize("batch_size", [1, 2, 3, 100])
def test_pipe_equals_call(nlp, batch_size):
    expected = [describe(nlp(text)) for text in TEXTS]
    found = [describe(doc) for doc in nlp.pipe(TEXTS, batch_size=batch_size)]
    assert found == expected


def test_batch_size_of_the_component():
    expected = [describe(make_nlp()(text)) for text in TEXTS]
    docs = make_nlp(batch_size=2).pipe(TEXTS)
    assert [describe(doc) for doc in docs] == expected


def test_pipe_is_lazy(nlp):
    seen = []

    def stream():
        for text in TEXTS:
            seen.append(text)
            yield text

    next(iter(nlp.pipe(stream(), batch_size=1)))
    assert len(seen) < len(TEXTS)


def test_no_docs(nlp):
    assert list(nlp.pipe([])) == []


def test_docs_without_warnings_carry_nothing(nlp):
    doc = nlp(TEXTS[0])
    assert doc.user_data == {}
    assert doc._.xner_dose_warnings == []


def test_predict_changes_nothing(nlp):
    doc = nlp(TEXTS[1])
    before = doc.to_bytes()
    component = nlp.get_pipe("xner_dose_checker")
    assert component.predict([doc]) == [doc._.xner_dose_warnings]
    assert doc.to_bytes() == before


def test_running_again_replaces_the_warnings(nlp):
    doc = nlp(TEXTS[1])
    assert get_kinds(doc)
    doc.ents = []
    nlp.get_pipe("xner_dose_checker")(doc)
    assert doc._.xner_dose_warnings == []


def test_docs_do_not_share_warnings(nlp):
    first, second = nlp(TEXTS[0]), nlp(TEXTS[0])
    first._.xner_dose_warnings.append({"kind": "mine"})
    assert second._.xner_dose_warnings == []


def test_doc_round_trips(nlp):
    docs = list(nlp.pipe(TEXTS))
    expected = [describe(doc) for doc in docs]
    from_bytes = [Doc(nlp.vocab).from_bytes(doc.to_bytes()) for doc in docs]
    assert [describe(doc) for doc in from_bytes] == expected
    data = DocBin(docs=docs, store_user_data=True).to_bytes()
    from_bin = list(DocBin().from_bytes(data).get_docs(nlp.vocab))
    assert [describe(doc) for doc in from_bin] == expected
    from_pickle = pickle.loads(pickle.dumps(docs))
    assert [describe(doc) for doc in from_pickle] == expected


@pytest.mark.parametrize("settings", [{}, {"kinds": ["separator"]}, {"lang": "en"}])
def test_component_round_trips(settings, tmp_path):
    nlp = make_nlp(**settings)
    expected = [describe(doc) for doc in nlp.pipe(TEXTS)]
    nlp.to_disk(tmp_path / "nlp")
    loaded = spacy.load(tmp_path / "nlp")
    assert [describe(doc) for doc in loaded.pipe(TEXTS)] == expected
    from_bytes = make_nlp().from_bytes(nlp.to_bytes())
    assert [describe(doc) for doc in from_bytes.pipe(TEXTS)] == expected
    component = nlp.get_pipe("xner_dose_checker")
    copy = pickle.loads(pickle.dumps(component))
    assert copy.cfg == component.cfg
    docs = list(nlp.pipe(TEXTS))
    assert copy.predict(docs) == component.predict(docs)


@pytest.mark.parametrize("batch_size", [1, 2, 100])
def test_error_handler_keeps_the_good_docs(nlp, batch_size):
    component = nlp.get_pipe("xner_dose_checker")
    check = component._check

    def check_or_fail(doc):
        if doc.text == TEXTS[0]:
            raise ValueError("told to fail")
        return check(doc)

    component._check = check_or_fail
    with pytest.raises(ValueError, match="told to fail"):
        list(nlp.pipe(TEXTS, batch_size=batch_size))
    with pytest.raises(ValueError, match="told to fail"):
        nlp(TEXTS[0])
    failed = []

    def handle(name, component, docs, error):
        failed.append((name, [doc.text for doc in docs], str(error)))

    nlp.set_error_handler(handle)
    found = [get_kinds(doc) for doc in nlp.pipe(TEXTS, batch_size=batch_size)]
    assert found == KINDS[1:]
    assert failed == [("xner_dose_checker", [TEXTS[0]], "told to fail")]


SCRIPT = """
import multiprocessing

from tests.pipeline.test_dose_checker import TEXTS, describe, make_nlp

if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    nlp = make_nlp()
    expected = [describe(doc) for doc in nlp.pipe(TEXTS)]
    assert any(item["warnings"] for item in expected)
    docs = nlp.pipe(TEXTS, n_process=2, batch_size=2)
    assert [describe(doc) for doc in docs] == expected
    print("same")
"""


def test_two_processes(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    root = Path(__file__).parent.parent.parent
    process = subprocess.run(
        [sys.executable, str(script)],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert process.stdout.strip() == "same", process.stderr[-2000:]


def test_defaults_stand_in_the_factory():
    nlp = spacy.blank("en")
    component = nlp.add_pipe("xner_dose_checker")
    assert component.name == "xner_dose_checker"
    assert spacy.blank("en").from_config(nlp.config).pipe_names == [component.name]
    meta = nlp.get_factory_meta("xner_dose_checker")
    assert meta.assigns == ["doc._.xner_dose_warnings"]
    assert Doc.has_extension(meta.default_config["attr"])


@pytest.mark.parametrize(
    "settings",
    [
        {"attr": ""},
        {"translations_attr": ""},
        {"batch_size": 0},
        {"kinds": ["nonsense"]},
        {"decimal_mark": ";"},
    ],
)
def test_wrong_settings(settings):
    with pytest.raises(ValueError, match=rf"E012.*{next(iter(settings))}"):
        make_nlp(**settings)


def test_attribute_that_is_taken():
    Doc.set_extension("xner_tests_taken", getter=len, force=True)
    with pytest.raises(ValueError, match="E003"):
        make_nlp(attr="xner_tests_taken")


def test_attribute_can_be_renamed():
    doc = make_nlp(attr="xner_tests_doses")(TEXTS[1])
    assert get_kinds(doc, "xner_tests_doses") == KINDS[1]
    assert doc._.xner_dose_warnings == []


def test_settings_reach_the_checks():
    text = "Ramipril 0.5 mg"
    assert get_kinds(make_nlp(kinds=["decimal_mark"])(text)) == ["decimal_mark"]
    assert get_kinds(make_nlp(decimal_mark=".")(text)) == ["implausible_amount"]
    assert get_kinds(make_nlp(lang="en")(text)) == ["implausible_amount"]


def test_labels_can_have_other_names():
    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns(
        [
            {"label": "Medikament", "pattern": "Ramipril"},
            {"label": "Strength", "pattern": "500 mg"},
        ]
    )
    nlp.add_pipe("xner_dose_checker", config={"labels": {"Medikament": "DRUG"}})
    (warning,) = nlp("Ramipril 500 mg")._.xner_dose_warnings
    assert warning["kind"] == "implausible_amount"
    assert warning["label"] == "STRENGTH"


def make_source(
    text: str, target: str, spans: List[Any], direction: str
) -> Translation:
    return Translation(
        lang="de" if direction == "forward" else "en",
        source_lang="en" if direction == "forward" else "de",
        text=target,
        sentences=[SentencePair(0, len(text), 0, len(target))],
        tokens=[],
        spans=[
            ProjectedSpan(*here, label, 1.0, *there, status=status)
            for here, there, label, status in spans
        ],
        direction=direction,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    "found,kinds",
    [
        ("500 mg", []),
        ("50 mg", ["source_numbers"]),
        ("500 g", ["source_units"]),
    ],
)
@pytest.mark.parametrize("status", ["kept", "dropped"])
def test_projected_docs_are_compared_with_their_source(found, kinds, status):
    only = ["source_numbers", "source_units"]
    checker = make_nlp(kinds=only).get_pipe("xner_dose_checker")
    text, target = "Take zzz 500 mg.", f"Zzz {found} nehmen."
    here = (4, 4 + len(found))
    translation = make_source(
        text, target, [(here, (9, 15), "STRENGTH", status)], "forward"
    )
    source = spacy.blank("en")(text)
    set_extensions()
    source._.xner_translations = {"de": translation}
    doc = build_target(source, "de")
    doc.set_ents([doc.char_span(*here, label="STRENGTH")])
    # what was not projected must stand in the source sentence all the same
    assert get_kinds(checker(doc)) == kinds


@pytest.mark.parametrize("there,kinds", [("500 mg", []), ("50 mg", ["source_numbers"])])
def test_entities_from_a_translation_are_compared_with_it(there, kinds):
    checker = make_nlp(kinds=["source_numbers"]).get_pipe("xner_dose_checker")
    text, target = "Zzz 500 mg nehmen.", f"Take zzz {there}."
    spans = [((4, 10), (9, 9 + len(there)), "STRENGTH", "kept")]
    doc = spacy.blank("de")(text)
    doc._.xner_translations = {"en": make_source(text, target, spans, "backward")}
    doc.set_ents([doc.char_span(4, 10, label="STRENGTH")])
    assert get_kinds(checker(doc)) == kinds
    # the text is the truth here: what the translation leaves out says nothing
    doc._.xner_translations = {"en": make_source(text, target, [], "backward")}
    assert get_kinds(checker(doc)) == []


def test_entities_are_compared_with_where_they_were_carried_to():
    checker = make_nlp(kinds=["source_numbers"]).get_pipe("xner_dose_checker")
    doc = spacy.blank("en")("Take zzz 500 mg.")
    doc.set_ents([doc.char_span(9, 15, label="STRENGTH")])
    spans = [((4, 9), (9, 15), "STRENGTH", "kept")]
    translation = make_source(doc.text, "Zzz 50 mg.", spans, "forward")
    doc._.xner_translations = {"de": translation}
    (warning,) = checker(doc)._.xner_dose_warnings
    assert (warning["start"], warning["end"]) == (9, 15)
    assert warning["expected"] == "50 mg"
