"""The short form of `benchmarks/fuzz.py`: no input makes a reader crash."""

import importlib.util
import sys
from pathlib import Path

import pytest

PATH = Path(__file__).parent.parent / "benchmarks" / "fuzz.py"
NAMES = [
    *("brat", "conll", "docbin", "json", "jsonl", "manifests", "mednerf", "pairs"),
    *("tables", "translation"),
]


@pytest.fixture(scope="module")
def fuzz():
    spec = importlib.util.spec_from_file_location("fuzz_benchmark", PATH)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.mark.parametrize("name", NAMES)
def test_reader_gives_texts_or_a_documented_error(fuzz, name):
    targets = fuzz.make_targets()
    assert sorted(targets) == NAMES
    assert fuzz.run_hypothesis(name, targets[name], examples=40) >= 10


def test_seeds_are_read(fuzz):
    targets = fuzz.make_targets()
    for name in ("brat", "conll", "docbin", "jsonl", "mednerf", "translation"):
        targets[name].run(targets[name].seeds[0])


def test_undocumented_errors_are_found(fuzz):
    def run(data):
        if b"Take" in data:
            raise KeyError("secret")

    target = fuzz.make_targets()["brat"]._replace(run=run)
    with pytest.raises(KeyError, match="secret"):
        fuzz.run_hypothesis("brat", target, examples=40)


def test_errors_of_the_package_are_fine(fuzz):
    def run(data):
        raise ValueError("[XNER-E407] wrong")

    target = fuzz.make_targets()["brat"]
    assert fuzz.run_hypothesis("brat", target._replace(run=run), examples=5)


def test_garbage_collector_stays_on(fuzz):
    import gc

    with pytest.raises(fuzz.Finding):
        fuzz.feed(fuzz.Target(lambda data: gc.disable(), []), b"")
    assert gc.isenabled()
