import re
import subprocess
import sys
from typing import List
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def examples() -> List[List[str]]:
    pattern = (
        r"<!-- example: [\w-]+ -->\n```python\n(.*?)```\n+```text\n(.*?)```\n<!-- end"
    )
    return [list(match) for match in re.findall(pattern, README, flags=re.DOTALL)]


def test_the_quickstart_is_there():
    assert examples()


@pytest.mark.parametrize("code,output", examples())
def test_examples_print_what_the_readme_says(code, output):
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == output.strip()


def test_tables_come_from_the_metrics():
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        from readme_tables import TABLES, fill, find_pages
    finally:
        sys.path.pop(0)
    names = re.findall(r"<!-- table: ([\w-]+) -->", README)
    assert names and set(names) <= set(TABLES)
    pages = find_pages(ROOT)
    assert {"README.md", "recognizer.md"} <= {p.name for p in pages}
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert fill(text, ROOT / "metrics") == text, page


def test_commands_exist():
    from spacy_xner.cli import app

    commands = {command.name for command in app.registered_commands}
    groups = {
        group.name or group.typer_instance.info.name for group in app.registered_groups
    }
    registered = commands | groups
    named = set(re.findall(r"spacy xner ([\w-]+)", README))
    assert named and named <= registered


def test_make_targets_exist():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^make ([\w-]+)", README, flags=re.MULTILINE):
        assert re.search(rf"^{re.escape(target)}:", makefile, flags=re.MULTILINE)


@pytest.mark.parametrize(
    "text", re.findall(r"```ini\n(.*?)```", README, flags=re.DOTALL)
)
def test_config_excerpts_fit_the_factories(text):
    import spacy
    from thinc.api import Config

    components = Config().from_str(f"[components]\n\n{text}")["components"]
    nlp = spacy.blank("en")
    for name, config in components.items():
        config = dict(config)
        nlp.add_pipe(config.pop("factory"), name=name, config=config)
    assert nlp.pipe_names == list(components)
