"""Every test that SECURITY.md names is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", TEXT)


@pytest.mark.parametrize("path,name", NAMED)
def test_named_tests_exist(path, name):
    assert f"\ndef {name}(" in (ROOT / path).read_text(encoding="utf8")


def test_every_promise_names_what_holds_it():
    promises = TEXT.partition("## What is guaranteed")[2].partition("## What is not")[0]
    parts = [part for part in re.split(r"\n\n(?=\*\*)", promises) if part.strip()]
    assert len(parts) >= 8
    # that there is no code in data can be seen, and is tested below
    without = [part for part in parts if "::test_" not in part]
    assert [part.strip().startswith("**No code in data") for part in without] == [True]


def test_nothing_is_unpickled_or_evaluated():
    files = sorted((ROOT / "spacy_xner").rglob("*.py"))
    assert len(files) > 100
    found = {path: find_dangers(path.read_text(encoding="utf8")) for path in files}
    # a temporary file of its own
    assert found.pop(ROOT / "spacy_xner" / "cli" / "corpus.py") == ["pickle.load("]
    assert {path.name: dangers for path, dangers in found.items() if dangers} == {}


def find_dangers(text):
    found = re.findall(r"\bpickle\.loads?\(|allow_pickle=True|weights_only=False", text)
    found += re.findall(r"(?<![.\w])(?:eval|exec)\(|\byaml\.load\(", text)
    found += re.findall(r"\bshelve\b|\bmarshal\b", text)
    found += re.findall(r"\.extractall\(|\.extract\(|unpack_archive", text)
    calls = re.findall(r"torch\.load\([^)]*\)", text)
    return found + [call for call in calls if "weights_only=True" not in call]
