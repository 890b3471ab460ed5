"""The page about synthesis: its code runs, its options exist."""

import inspect
import re
from pathlib import Path

from spacy_xner.cli import app

from .training.synthesis.server import serve, write

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "synthesis.md").read_text(encoding="utf-8")


def test_options_exist():
    commands = {command.name: command.callback for command in app.registered_commands}
    known = {
        name.replace("_", "-")
        for name in inspect.signature(commands["synthesize"]).parameters
    }
    named = set(re.findall(r"--([a-z][a-z-]+)", PAGE))
    assert named <= known and len(named) > 15
    (prompt,) = re.findall(r"\]\(\.\./(.*?)\)", PAGE)
    assert (ROOT / prompt).is_file()


def test_code_runs(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    sentences = ("Prendre <DRUG>X</DRUG>", "Prendre 1 comprimé.", "<DRUG>Y</DRUG> !")
    (code,) = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    with serve(write(*sentences)) as server:
        code = code.replace("http://localhost:8000/v1", server.url)
        code = code.replace("n=100", "n=2")
        exec(compile(code, "docs/synthesis.md", "exec"), {})
    assert capsys.readouterr().out.startswith("2 Counter({'no entities': 1}) Usage(")
