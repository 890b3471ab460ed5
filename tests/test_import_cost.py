"""Every `spacy.blank` imports every installed plugin, so ours must be light."""

import os
import subprocess
import sys
from typing import List, Set

HEAVY = ["torch", "transformers", "ctranslate2", "sentencepiece", "scipy", "rapidfuzz"]
SCRIPT = """
import sys

import catalogue

if sys.argv[1] == "without":
    get_all = catalogue.Registry._get_entry_points

    def get_others(self):
        return [p for p in get_all(self) if not p.value.startswith("spacy_xner")]

    catalogue.Registry._get_entry_points = get_others

import spacy

nlp = spacy.blank("fr")
print(nlp.has_factory("xner_translator"))
print(" ".join(sorted({name.split(".")[0] for name in sys.modules})))
"""


def run(mode: str) -> List[str]:
    process = subprocess.run(
        [sys.executable, "-c", SCRIPT, mode],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert process.returncode == 0, process.stderr
    return process.stdout.splitlines()


def test_blank_pipelines_import_nothing_heavy():
    without_found, without_names = run("without")
    with_found, with_names = run("with")
    assert (without_found, with_found) == ("False", "True")
    new: Set[str] = set(with_names.split()) - set(without_names.split())
    assert "spacy_xner" in new
    assert new.isdisjoint(HEAVY), sorted(new.intersection(HEAVY))
