"""The main job, from the corpus to the scores, with no network: see SECURITY.md."""

import json
import socket
from pathlib import Path

import pytest
import spacy
from spacy.cli.train import train

from spacy_xner.translators.folder import SHIPPED_PATH

from ..training.test_calibration import SMALL

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def offline(monkeypatch):
    """Let everything fail that would reach the network, and note it."""
    asked = []

    def refuse(*args, **settings):
        asked.append(args)
        raise OSError("nothing may go to the network")

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)
    yield asked
    assert asked == []


def test_main_job_without_network(run, tmp_path, toy, offline):
    shipped = bool(list(SHIPPED_PATH.glob("*/translator.json")))
    settings = [] if shipped else ["--config", toy]
    run("corpus", "make", tmp_path / "en", "--n", 20, "--split", "0.3", "--to", "spacy")
    for part in ("train", "dev"):
        source, output = tmp_path / "en" / f"{part}.spacy", tmp_path / f"{part}.spacy"
        run("transfer", source, output, "--lang", "fr", "--limit", 10, *settings)
    overrides = {
        **SMALL,
        "nlp.lang": "fr",
        "paths.train": str(tmp_path / "train.spacy"),
        "paths.dev": str(tmp_path / "train.spacy"),
        "training.max_steps": 2,
        "training.eval_frequency": 1,
    }
    train(ROOT / "configs" / "ner_cnn.cfg", tmp_path / "model", overrides=overrides)
    model = tmp_path / "model" / "model-last"
    assert spacy.load(model)("Prendre 1 comprimé.").text == "Prendre 1 comprimé."
    scores = tmp_path / "scores.json"
    run("evaluate", model, tmp_path / "dev.spacy", "--output", scores)
    assert json.loads(scores.read_text())
