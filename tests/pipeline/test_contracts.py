"""The contracts that every component keeps, for whole pipelines in both directions."""

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from spacy_xner.translation import get_translations

from .util import (
    TEXTS,
    describe,
    get_ents,
    make_annotator_pipeline,
    make_backward_nlp,
    make_ensemble_nlp,
    make_forward_nlp,
)

COMPONENTS = [
    "xner_translator",
    "xner_annotator",
    "xner_aligner",
    "xner_projector",
    "xner_ensemble",
]


def test_something_is_projected(nlp):
    doc = nlp(TEXTS[nlp.lang][0])
    if nlp.has_pipe("xner_ensemble"):
        # No entity of the English pipeline alone has more than half of the votes.
        assert get_ents(doc) == []
        assert get_ents(nlp(TEXTS["fr"][5])) == [("ibuprofène", "DRUG")]
    elif nlp.lang == "fr":
        assert get_ents(doc) == [
            ("paracétamol", "DRUG"),
            ("500 mg", "STRENGTH"),
            ("deux fois par jour", "FREQUENCY"),
            ("pendant 5 jours", "DURATION"),
        ]
    else:
        assert get_ents(doc._.xner_translated("fr")) == [
            ("paracétamol", "DRUG"),
            ("500 mg", "STRENGTH"),
            ("deux fois par jour", "FREQUENCY"),
            ("pendant 5 jours", "DURATION"),
        ]
        assert get_ents(doc._.xner_translated("de")) == [
            ("Paracetamol", "DRUG"),
            ("500 mg", "STRENGTH"),
            ("zweimal täglich", "FREQUENCY"),
            ("für 5 Tage", "DURATION"),
        ]


@pytest.mark.parametrize("batch_size", [1, 2, 3, 100])
def test_pipe_equals_call(nlp, batch_size):
    texts = TEXTS[nlp.lang]
    expected = [describe(nlp(text)) for text in texts]
    found = [describe(doc) for doc in nlp.pipe(texts, batch_size=batch_size)]
    assert found == expected


def test_batch_size_of_the_components(nlp):
    texts = TEXTS[nlp.lang]
    expected = [describe(doc) for doc in nlp.pipe(texts)]
    for name in nlp.pipe_names:
        if name.startswith("xner_"):
            nlp.get_pipe(name).cfg["batch_size"] = 2
    assert [describe(doc) for doc in nlp.pipe(texts)] == expected


def test_pipe_is_lazy(nlp):
    seen = []

    def stream():
        for text in TEXTS[nlp.lang]:
            seen.append(text)
            yield text

    next(iter(nlp.pipe(stream(), batch_size=1)))
    assert len(seen) < len(TEXTS[nlp.lang])


@pytest.mark.parametrize("text", ["", " ", "\n\n\t  \n"])
def test_nothing_to_translate(nlp, text):
    doc = nlp(text)
    assert doc.ents == ()
    for lang, translation in get_translations(doc).items():
        assert translation.text == text
        assert translation.sentences == translation.spans == translation.links == []
        assert doc._.xner_translated(lang).text == text


def test_no_docs(nlp):
    assert list(nlp.pipe([])) == []


def test_predict_changes_nothing(nlp):
    doc = nlp(TEXTS[nlp.lang][0])
    expected = describe(doc)
    before = doc.to_bytes()
    for name in nlp.pipe_names:
        if name.startswith("xner_"):
            assert len(nlp.get_pipe(name).predict([doc])) == 1
            assert doc.to_bytes() == before
    assert describe(doc) == expected


def test_running_twice_changes_nothing(nlp):
    doc = nlp(TEXTS[nlp.lang][0])
    expected = describe(doc)
    for name in nlp.pipe_names:
        if name.startswith("xner_"):
            nlp.get_pipe(name)(doc)
    assert describe(doc) == expected


def test_doc_round_trips(nlp):
    docs = list(nlp.pipe(TEXTS[nlp.lang]))
    expected = [describe(doc) for doc in docs]
    from_bytes = [Doc(nlp.vocab).from_bytes(doc.to_bytes()) for doc in docs]
    assert [describe(doc) for doc in from_bytes] == expected
    data = DocBin(docs=docs, store_user_data=True).to_bytes()
    from_bin = list(DocBin().from_bytes(data).get_docs(nlp.vocab))
    assert [describe(doc) for doc in from_bin] == expected
    from_pickle = pickle.loads(pickle.dumps(docs))
    assert [describe(doc) for doc in from_pickle] == expected


def test_disk_round_trip(nlp, tmp_path):
    expected = [describe(doc) for doc in nlp.pipe(TEXTS[nlp.lang])]
    nlp.to_disk(tmp_path / "nlp")
    loaded = spacy.load(tmp_path / "nlp")
    assert [describe(doc) for doc in loaded.pipe(TEXTS[nlp.lang])] == expected
    loaded.to_disk(tmp_path / "again")
    again = spacy.load(tmp_path / "again")
    assert [describe(doc) for doc in again.pipe(TEXTS[nlp.lang])] == expected


def test_bytes_round_trip(nlp, annotator_path):
    expected = [describe(doc) for doc in nlp.pipe(TEXTS[nlp.lang])]
    other = make_forward_nlp()
    if nlp.has_pipe("xner_ensemble"):
        other = make_ensemble_nlp("no/such/pipeline", "none/either")
    elif nlp.lang == "fr":
        other = make_backward_nlp("no/such/pipeline")
    other.from_bytes(nlp.to_bytes())
    assert [describe(doc) for doc in other.pipe(TEXTS[nlp.lang])] == expected


def test_settings_survive(nlp, tmp_path):
    projector = nlp.get_pipe("xner_projector")
    projector.cfg["threshold"] = 0.77
    nlp.to_disk(tmp_path / "nlp")
    loaded = spacy.load(tmp_path / "nlp")
    for name in nlp.pipe_names:
        if name.startswith("xner_"):
            assert loaded.get_pipe(name).cfg == nlp.get_pipe(name).cfg
    assert loaded.get_pipe("xner_projector").cfg["threshold"] == 0.77


def test_components_can_be_pickled(nlp):
    doc = nlp(TEXTS[nlp.lang][0])
    for name in nlp.pipe_names:
        if name.startswith("xner_"):
            component = nlp.get_pipe(name)
            copy = pickle.loads(pickle.dumps(component))
            assert copy.cfg == component.cfg
            # Translations are data classes, whose fields are compared.
            assert copy.predict([doc]) == component.predict([doc])


@pytest.mark.parametrize("batch_size", [1, 2, 100])
def test_error_handler_keeps_the_good_docs(nlp, batch_size):
    texts = [TEXTS[nlp.lang][0], "FAIL", TEXTS[nlp.lang][5], "FAIL", ""]
    with pytest.raises(ValueError, match="told to fail"):
        list(nlp.pipe(texts, batch_size=batch_size))
    with pytest.raises(ValueError, match="told to fail"):
        nlp("FAIL")
    expected = [describe(nlp(text)) for text in texts if text != "FAIL"]
    failed = []

    def handle(name, component, docs, error):
        failed.append((name, [doc.text for doc in docs], str(error)))

    nlp.set_error_handler(handle)
    found = [describe(doc) for doc in nlp.pipe(texts, batch_size=batch_size)]
    assert found == expected
    assert [item[:2] for item in failed] == [("xner_translator", ["FAIL"])] * 2


@pytest.mark.parametrize("name", COMPONENTS)
def test_add_pipe_with_the_defaults(name):
    nlp = spacy.blank("en")
    component = nlp.add_pipe(name)
    assert component.name == name
    assert spacy.blank("en").from_config(nlp.config).pipe_names == [name]


@pytest.mark.parametrize("name", COMPONENTS)
@pytest.mark.parametrize(
    "config", [{"attr": ""}, {"batch_size": 0}, {"batch_size": -1}]
)
def test_wrong_settings_of_all_components(name, config):
    with pytest.raises(ValueError, match="E012"):
        spacy.blank("en").add_pipe(name, config=config)


@pytest.mark.parametrize("name", COMPONENTS)
def test_attribute_can_be_renamed(name):
    component = spacy.blank("en").add_pipe(name, config={"attr": "xner_renamed"})
    assert Doc.has_extension("xner_renamed")
    assert component.cfg["attr"] == "xner_renamed"


def test_renamed_attribute_works(annotator_path):
    nlp = spacy.blank("fr")
    engine = {"engine": {"@misc": "spacy-xner-tests.ToyEngine.v1"}}
    nlp.add_pipe("xner_translator", config={**engine, "attr": "xner_renamed"})
    nlp.add_pipe(
        "xner_annotator",
        config={"pipeline": str(annotator_path), "attr": "xner_renamed"},
    )
    nlp.add_pipe("xner_aligner", config={"attr": "xner_renamed"})
    nlp.add_pipe("xner_projector", config={"attr": "xner_renamed"})
    doc = nlp(TEXTS["fr"][5])
    assert get_ents(doc) == [("ibuprofène", "DRUG")]
    assert get_translations(doc) == {}
    assert doc._.xner_translated("en", attr="xner_renamed").text == "ibuprofen"


@pytest.mark.parametrize("name", COMPONENTS[1:])
def test_docs_without_translations(name):
    nlp = spacy.blank("en")
    nlp.add_pipe(name)
    with pytest.raises(ValueError, match=r"E018.*xner_translator"):
        nlp("Take it")


def test_components_can_be_renamed(annotator_path):
    nlp = make_annotator_pipeline()
    engine = {"engine": {"@misc": "spacy-xner-tests.ToyEngine.v1"}}
    nlp.add_pipe("xner_translator", name="first", config=engine)
    with pytest.raises(ValueError, match="first"):
        nlp.get_pipe("first").cfg["target_langs"] = ["xx"]
        nlp("Take it")


SCRIPT = """
import multiprocessing
import sys

from tests.pipeline.util import TEXTS, describe, make_backward_nlp, make_forward_nlp

if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    if sys.argv[2] == "forward":
        nlp = make_forward_nlp()
    else:
        nlp = make_backward_nlp(sys.argv[2])
    expected = [describe(doc) for doc in nlp.pipe(TEXTS[nlp.lang])]
    assert expected[0]["translations"]
    docs = nlp.pipe(TEXTS[nlp.lang], n_process=2, batch_size=2)
    assert [describe(doc) for doc in docs] == expected
    print("same")
"""


@pytest.mark.parametrize("method,way", [("spawn", "backward"), ("fork", "forward")])
def test_two_processes(method, way, annotator_path, tmp_path):
    if method == "fork" and sys.platform != "linux":
        pytest.skip("forking is safe on Linux only")
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    root = Path(__file__).parent.parent.parent
    argument = way if way == "forward" else str(annotator_path)
    process = subprocess.run(
        [sys.executable, str(script), method, argument],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert process.stdout.strip() == "same", process.stderr[-2000:]
