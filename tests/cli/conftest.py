import json
from typing import Any, Callable, Dict, List
from pathlib import Path

import pytest
from typer.testing import CliRunner

from spacy_xner.cli import app

from .. import util  # registers the toy translator

CONFIG = """
[components.xner_translator.engine]
@misc = "spacy-xner-tests.ToyEngine.v1"
"""
TEXT = "Take 1 tablet of paracetamol 500 mg twice daily for 5 days."
SPANS = [
    [5, 6, "DOSAGE"],
    [7, 13, "FORM"],
    [17, 28, "DRUG"],
    [29, 35, "STRENGTH"],
    [36, 47, "FREQUENCY"],
    [48, 58, "DURATION"],
]


@pytest.fixture
def run() -> Callable:
    """Run a command as a user does; it must never show a traceback."""
    runner = CliRunner()

    def run_command(
        *args: Any, code: int = 0, input: str = "", only_stdout: bool = False
    ) -> str:
        result = runner.invoke(app, [str(arg) for arg in args], input=input)
        assert result.exit_code == code, result.output
        assert "Traceback" not in result.output
        if code:
            assert isinstance(result.exception, SystemExit)
        return result.stdout if only_stdout else result.output

    return run_command


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """A config file with the toy translator."""
    assert util.ToyEngine
    path = tmp_path / "toy.cfg"
    path.write_text(CONFIG)
    return path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A corpus with one text."""
    return write_lines(tmp_path / "source.jsonl", [make_item("one")])


def make_item(id: str, text: str = TEXT, spans: Any = None) -> Dict[str, Any]:
    if spans is None:
        spans = SPANS if text == TEXT else []
    return {"id": id, "text": text, "spans": spans}


def write_lines(path: Path, items: List[Dict[str, Any]]) -> Path:
    path.write_text("".join(f"{json.dumps(item)}\n" for item in items))
    return path


def read_lines(path: Path) -> List[Dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf8").splitlines()]
