"""The page about the recogniser: its code runs, its excerpts and tables are right."""

import inspect
import re
from pathlib import Path

import pytest
import spacy
import srsly
from thinc.api import Config

from spacy_xner.cli import app

from .test_medication_scripts import load

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "recognizer.md").read_text(encoding="utf-8")


def get_blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", PAGE, flags=re.DOTALL)


def test_code_runs(capsys):
    space = {}
    for block in get_blocks("python"):
        exec(compile(block, "docs/recognizer.md", "exec"), space)
    printed = capsys.readouterr().out
    assert "aspirin DRUG" in printed and "500 mg STRENGTH" in printed
    assert len(space["corpus"]) == len(space["plain"])
    assert 0.0 <= space["nlp"].evaluate(space["dev"])["ents_ece"] < 1.0


@pytest.mark.parametrize("text", get_blocks("ini"))
def test_config_excerpts_fit_the_factories(text):
    if "before_to_disk" in text:
        (lines,) = [text.strip().splitlines()]
        config = (ROOT / "configs" / "ner_cnn.cfg").read_text(encoding="utf-8")
        assert "\n".join(lines) in config
        return
    for name, config in Config().from_str(text).items():
        config = dict(config)
        nlp = spacy.blank("en")
        nlp.add_pipe(config.pop("factory"), name=name, config=config)


def test_all_settings_are_explained():
    component = spacy.blank("en").add_pipe("xner_ner")
    for name, value in component.cfg.items():
        if name != "labels":
            assert f"| `{name}` | `{srsly.json_dumps(value)}` |" in PAGE


def test_commands_and_options_exist():
    commands = {command.name: command.callback for command in app.registered_commands}
    calls = re.findall(r"spacy xner ([\w-]+)((?:[^\n`]|\\\n)*)", PAGE)
    assert {name for name, _ in calls} == {
        *("calibrate-ner", "distill", "unitrans", "contproto")
    }
    for name, options in calls:
        known = set(inspect.signature(commands[name]).parameters)
        for option in re.findall(r"--([\w-]+)", options):
            assert option.replace("-", "_") in known


def test_files_exist():
    links = re.findall(r"\]\((?!http)([^)#]+)\)", PAGE)
    named = re.findall(r"`((?:configs|benchmarks|docs)/[\w.]+)`", PAGE)
    assert links and named
    for link in links:
        assert (ROOT / "docs" / link).is_file()
    for path in [*named, *re.findall(r"spacy train (\S+)", PAGE)]:
        assert (ROOT / path).is_file()


def test_tables_come_from_the_metrics():
    tables = load("scripts", "readme_tables")
    assert "<!-- table: contproto -->" in PAGE
    assert tables.fill(PAGE, ROOT / "metrics") == PAGE
