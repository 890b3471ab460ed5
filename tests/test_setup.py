import configparser
import re
from pathlib import Path

import pytest

import spacy_xner

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def setup():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def test_core_needs_neither_torch_nor_transformers(setup):
    lines = setup["options"]["install_requires"].strip().splitlines()
    assert {re.split(r"[<>=]", line)[0] for line in lines} == {
        *("spacy", "ctranslate2", "sentencepiece", "numpy", "scipy")
    }


def test_constraints_pin_the_light_torch():
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    assert re.search(r"^torch==2\.13\.0$", text, flags=re.MULTILINE)


def test_version_stands_once(setup):
    assert setup["metadata"]["version"] == "attr: spacy_xner.about.__version__"
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {spacy_xner.__version__}" in changelog


def test_package_data_reaches_the_wheel(setup):
    from setuptools import find_packages

    packages = find_packages(str(ROOT), include=["spacy_xner*"])
    assert {"spacy_xner.cli", "spacy_xner.resources"} <= set(packages)
    data = setup["options.package_data"]
    assert "py.typed" in data["spacy_xner"]
    assert (ROOT / "spacy_xner" / "py.typed").is_file()
    pattern = data["spacy_xner.resources"].strip()
    found = {
        path.suffix
        for path in (ROOT / "spacy_xner" / "resources").glob(pattern)
        if path.is_file()
    }
    assert ".json" in found
