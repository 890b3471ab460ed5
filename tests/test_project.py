import re
import subprocess
import sys
from typing import Any, Dict
from pathlib import Path

import pytest
import srsly
from spacy.util import load_config

ROOT = Path(__file__).parent.parent
PROJECT: Dict[str, Any] = srsly.read_yaml(ROOT / "project.yml")


@pytest.mark.parametrize("workflow", sorted(PROJECT["workflows"]))
def test_workflows_name_commands_that_exist(workflow):
    commands = {command["name"] for command in PROJECT["commands"]}
    assert set(PROJECT["workflows"][workflow]) <= commands


def test_variables_are_defined():
    text = (ROOT / "project.yml").read_text(encoding="utf-8")
    used = set(re.findall(r"\$\{vars\.(\w+)\}", text))
    assert used <= set(PROJECT["vars"])


def test_scripts_exist():
    for command in PROJECT["commands"]:
        for line in command["script"]:
            for path in re.findall(r"scripts/\w+\.py", line):
                assert (ROOT / path).is_file()


def test_assets_have_checksums_and_say_what_they_are():
    for asset in PROJECT["assets"]:
        # What is fetched on request alone may have none, but says so.
        if "checksum" in asset or not asset.get("extra"):
            assert re.fullmatch(r"[0-9a-f]{32}", asset["checksum"])
        else:
            assert "no checksum" in asset["description"]
        assert asset["description"]


@pytest.mark.parametrize(
    "workflow",
    [
        *("medication", "transfer", "benchmark-recognizer"),
        *("benchmark-panx", "benchmark-masakhaner", "benchmark-europarl"),
        *("benchmark-drugs", "zero-shot", "distill", "unitrans", "contproto"),
    ],
)
def test_workflows_run_dry(workflow):
    call = [sys.executable, "-m", "spacy", "project", "run", workflow, "--dry"]
    result = subprocess.run(
        [*call, "--force"], cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("path", sorted((ROOT / "configs").glob("*.cfg")))
def test_configs_are_complete(path, tmp_path):
    config = load_config(path)
    for name in config["nlp"]["pipeline"]:
        assert "factory" in config["components"][name]


def test_training_config_builds_a_pipeline():
    from spacy.util import load_model_from_config

    config = load_config(ROOT / "configs" / "medication.cfg")
    nlp = load_model_from_config(config, auto_fill=True)
    assert nlp.pipe_names == ["tok2vec", "xner_ner"]


def test_the_documentation_is_made_from_the_project_file(tmp_path):
    from weasel.cli.document import project_document

    document = ROOT / "docs" / "project.md"
    output = tmp_path / "docs" / "project.md"
    output.parent.mkdir()
    # In a folder of its own: assets that are there would appear as links.
    (tmp_path / "project.yml").write_bytes((ROOT / "project.yml").read_bytes())
    project_document(tmp_path, output)
    assert output.read_text(encoding="utf-8") == document.read_text(encoding="utf-8")
