"""`xner_ner` with the commands of spaCy: what a training freezes stays, packages load."""

import json
from pathlib import Path

import numpy
import pytest
import spacy
from spacy.cli.evaluate import evaluate
from spacy.cli.package import package
from spacy.cli.train import train
from spacy.tokens import DocBin

from ..models.util import make_doc
from ..pipeline.test_ner import TEXTS, TRAIN
from .test_calibration import ROOT, SMALL

CONFIG = ROOT / "configs" / "ner_cnn.cfg"


@pytest.fixture(scope="module")
def corpus(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("corpus") / "texts.spacy"
    nlp = spacy.blank("en")
    DocBin(docs=[make_doc(nlp, text, *ents) for text, ents in TRAIN]).to_disk(path)
    return path


@pytest.fixture(scope="module")
def trained(corpus, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("trained")
    paths = {"paths.train": str(corpus), "paths.dev": str(corpus), "nlp.lang": "en"}
    train(CONFIG, path, overrides={**SMALL, **paths})
    return path / "model-best"


def get_weights(nlp, name):
    return [
        node.get_param(param).copy()
        for node in nlp.get_pipe(name).model.walk()
        for param in node.param_names
        if node.has_param(param) is True
    ]


def are_equal(one, other):
    return len(one) == len(other) and all(map(numpy.array_equal, one, other))


@pytest.mark.parametrize(
    "frozen,other", [("xner_ner", "tok2vec"), ("tok2vec", "xner_ner")]
)
def test_frozen_components_stay_as_they_are(trained, corpus, tmp_path, frozen, other):
    config = spacy.util.load_config(trained / "config.cfg")
    config["components"] = {
        name: {"source": str(trained)} for name in ("tok2vec", "xner_ner")
    }
    # What another component listens to has to run, frozen or not.
    config["training"]["annotating_components"] = ["tok2vec"]
    config["training"]["frozen_components"] = [frozen]
    if frozen == "xner_ner":
        # Something must be trained: a second recogniser that listens, too.
        own = spacy.util.load_config(trained / "config.cfg", interpolate=True)
        config["nlp"]["pipeline"] = ["tok2vec", "xner_ner", "second"]
        config["components"]["second"] = own["components"]["xner_ner"]
        other = "second"
    config["initialize"].pop("components", None)
    config["training"]["max_steps"] = 4
    config["training"]["eval_frequency"] = 2
    config.to_disk(tmp_path / "config.cfg")
    train(tmp_path / "config.cfg", tmp_path / "out")
    before, after = spacy.load(trained), spacy.load(tmp_path / "out" / "model-last")
    assert are_equal(get_weights(before, frozen), get_weights(after, frozen))
    if other in before.pipe_names:
        assert not are_equal(get_weights(before, other), get_weights(after, other))
    assert after.get_pipe(other).labels == before.get_pipe("xner_ner").labels


def test_packages_load_and_name_what_they_need(trained, corpus, tmp_path):
    package(
        trained, tmp_path, name="recognizer", create_sdist=False, create_wheel=False
    )
    (folder,) = tmp_path.iterdir()
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    assert any(need.startswith("spacy-xner") for need in meta["requirements"])
    (data,) = (path.parent for path in folder.rglob("config.cfg"))
    own, packed = spacy.load(trained), spacy.load(data)
    for one, other in zip(own.pipe(TEXTS), packed.pipe(TEXTS)):
        assert one.to_json() == other.to_json()
        scores = [doc.spans["xner"].attrs["scores"].tolist() for doc in (one, other)]
        assert scores[0] == scores[1]


def test_spacy_evaluates_entities_and_their_probabilities(trained, corpus, tmp_path):
    scores = evaluate(str(trained), corpus, output=tmp_path / "scores.json")
    saved = json.loads((tmp_path / "scores.json").read_text(encoding="utf-8"))
    assert scores["ents_f"] == saved["ents_f"] > 0.7
    assert 0.0 <= saved["ents_ece"] <= 1.0
    assert set(saved["ents_per_type"]) == {"DRUG", "STRENGTH"}
