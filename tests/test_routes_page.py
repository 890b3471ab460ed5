"""The page about routes: its code runs, and its commands, keys and names exist."""

import json
import re
import sys
from pathlib import Path

import pytest
import spacy
import srsly

from spacy_xner.cli import app
from spacy_xner.cli._routes import SPEC_KEYS, read_routes

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "routes.md").read_text(encoding="utf-8")


def get_blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", PAGE, flags=re.DOTALL)


def test_code_runs(tmp_path, monkeypatch, capsys):
    from spacy_xner.cli._tagging import answer

    monkeypatch.setattr(sys.modules["spacy_xner.cli.compare"], "run_tagging", answer)
    monkeypatch.chdir(tmp_path)
    for name, word in (("a", "Ramipril"), ("b", "abends")):
        nlp = spacy.blank("de")
        nlp.add_pipe("entity_ruler").add_patterns([{"label": "DRUG", "pattern": word}])
        Path("training").mkdir(exist_ok=True)
        nlp.to_disk(f"training/{name}")
    gold = {"id": "1", "text": "Ramipril abends", "spans": [[0, 8, "DRUG"]]}
    Path("dev.jsonl").write_text(json.dumps(gold), encoding="utf-8")
    (block,) = get_blocks("python")
    exec(compile(block, "docs/routes.md", "exec"), {})
    assert "Use a: its strict F1 of 100.0" in capsys.readouterr().out


def test_the_file_with_routes_can_be_read(tmp_path):
    (block,) = get_blocks("yaml")
    path = tmp_path / "routes.yml"
    path.write_text(block, encoding="utf-8")
    first, second = read_routes([str(path)])
    assert first.name == second.start == "zero-shot"
    assert len(first.train) == 1 and len(second.train) == 2
    for command in (*first.train, *second.train):
        assert re.match(r"python -m spacy (train|xner \w+) \S+ ", command)


def test_keys_of_routes():
    assert set(re.findall(r"^\| `(\w+)` \|", PAGE, flags=re.MULTILINE)) == set(
        SPEC_KEYS
    )


def test_commands_options_and_workflows_exist():
    commands = {command.name for command in app.registered_commands}
    named = set(re.findall(r"spacy xner ([\w-]+)", PAGE))
    assert named and named <= commands
    workflows = srsly.read_yaml(ROOT / "project.yml")["workflows"]
    assert set(re.findall(r"project run ([\w-]+)", PAGE)) <= set(workflows)
    source = "".join(
        (ROOT / "spacy_xner" / "cli" / f"{name}.py").read_text(encoding="utf-8")
        for name in ("compare", "teach", "_util")
    )
    for option in set(re.findall(r"`?(--[a-z-]+)`", PAGE)):
        assert f'"{option}"' in source


@pytest.mark.parametrize(
    "path", sorted(set(re.findall(r"`((?:configs|scripts)/[^`]+)`", PAGE)))
)
def test_files_exist(path):
    assert (ROOT / path).is_file()
