import json
import random
from typing import Any, Callable, Dict, List
from pathlib import Path

import pytest

from spacy_xner.cli import transfer

from .. import util

CONFIG = """
[components.xner_translator.engine]
@misc = "spacy-xner-tests.ToyEngine.v1"
"""
WORDS = ["take", "tablet", "daily", "the", "patient", "and", "for", "days", "weeks"]
DRUGS = ["paracetamol", "ibuprofen", "aspirin", "metoprolol"]


def make_texts(n: int, seed: int = 0) -> List[Dict[str, Any]]:
    """Make annotated texts of one line."""
    rng = random.Random(seed)
    items = []
    for i in range(n):
        words = rng.choices(WORDS, k=rng.randint(2, 12))
        drug = rng.choice(DRUGS)
        start = len(" ".join(words)) + 1
        text = " ".join([*words, drug, str(rng.randint(1, 900)), "mg"])
        spans = [[start, start + len(drug), "DRUG"]]
        items.append({"id": f"t{i}", "text": text, "spans": spans})
    return items


def write_texts(path: Path, items: List[Dict[str, Any]]) -> Path:
    path.write_text("".join(f"{json.dumps(item)}\n" for item in items))
    return path


def hash_tree(folder: Path) -> Dict[str, bytes]:
    """Read all files of a folder, but those that nobody promises to be the same."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in ("lock", "run.json")
    }


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """A config file with the toy translator."""
    path = tmp_path / "toy.cfg"
    path.write_text(CONFIG)
    return path


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> List[str]:
    """The texts that the toy translator has got, but for the trial of each run."""
    texts: List[str] = []
    translate = util.ToyEngine.translate

    def count(self: Any, batch: Any, **langs: Any) -> Any:
        texts.extend(text for text in batch if text != "1")
        return translate(self, batch, **langs)

    monkeypatch.setattr(util.ToyEngine, "translate", count)
    return texts


@pytest.fixture
def run(tmp_path: Path, toy: Path) -> Callable:
    """Transfer 24 texts, or those given, in shards of a few texts."""
    source = write_texts(tmp_path / "source.jsonl", make_texts(24))

    def run_transfer(name: str = "fr.spacy", **settings: Any) -> Dict[str, Any]:
        settings = {"config": toy, "shard_size": 1000, **settings}
        corpus = str(settings.pop("source", source))
        langs = settings.pop("langs", ["fr"])
        return transfer(corpus, tmp_path / name, langs, **settings)

    return run_transfer
