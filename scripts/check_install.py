"""Install each wheel into an empty environment and label a sentence there."""

import json
import shutil
import subprocess
import sys
import tempfile
import venv
from typing import Dict, List
from pathlib import Path

import typer
from wasabi import msg

SENTENCES: Dict[str, str] = {
    "fr": "Prendre 1 comprimé de paracétamol 500 mg matin et soir pendant 5 jours",
    "de": "Metoprolol 47,5 mg 1-0-1, Ibuprofen 400 mg 3x täglich für 5 Tage",
    "en": "Take 1 tablet of paracetamol 500 mg twice daily for 5 days",
}

# Every entity that stands in the sentences.
EXPECTED: Dict[str, List[List[str]]] = {
    "fr": [
        ["1", "DOSAGE"],
        ["comprimé", "FORM"],
        ["paracétamol", "DRUG"],
        ["500 mg", "STRENGTH"],
        ["matin et soir", "FREQUENCY"],
        ["pendant 5 jours", "DURATION"],
    ],
    "de": [
        ["Metoprolol", "DRUG"],
        ["47,5 mg", "STRENGTH"],
        ["1-0-1", "FREQUENCY"],
        ["Ibuprofen", "DRUG"],
        ["400 mg", "STRENGTH"],
        ["3x täglich", "FREQUENCY"],
        ["für 5 Tage", "DURATION"],
    ],
    "en": [
        ["1", "DOSAGE"],
        ["tablet", "FORM"],
        ["paracetamol", "DRUG"],
        ["500 mg", "STRENGTH"],
        ["twice daily", "FREQUENCY"],
        ["for 5 days", "DURATION"],
    ],
}

PROGRAM = """
import json, sys, spacy
nlp = spacy.load(sys.argv[1])
doc = nlp(sys.argv[2])
print(json.dumps([[ent.text, ent.label_] for ent in doc.ents]))
"""


def label_in(python: Path, package: str, text: str) -> List[List[str]]:
    """Load a pipeline by its package name in another environment and run it.

    python (Path): That environment's interpreter.
    package (str): Name of the package.
    text (str): The text.
    RETURNS (List[List[str]]): Text and label of each entity.
    """
    with tempfile.TemporaryDirectory() as elsewhere:
        output = subprocess.run(
            [str(python), "-c", PROGRAM, package, text],
            capture_output=True,
            text=True,
            cwd=elsewhere,
        )
    if output.returncode:
        raise SystemExit(output.stderr[-2000:])
    return json.loads(output.stdout.strip().splitlines()[-1])


def main(
    packages: Path = typer.Argument(..., help="Folder that holds the wheels"),
    languages: str = typer.Option("fr,de", help="Languages, separated by commas"),
    name: str = typer.Option("medication", help="Name of the pipelines"),
    max_megabytes: float = typer.Option(30.0, help="Largest wheel allowed"),
    complete: bool = typer.Option(False, help="Fail unless every entity is found"),
) -> None:
    langs = [lang for lang in languages.split(",") if lang]
    wheels = {}
    for lang in langs:
        found = sorted(packages.glob(f"**/{lang}_{name}-*.whl"))
        if not found:
            msg.fail(f"No wheel {lang}_{name} under {packages}", exits=1)
        wheels[lang] = found[-1]
        size = wheels[lang].stat().st_size / 1e6
        if size > max_megabytes:
            msg.fail(f"{wheels[lang].name} has {size:.1f} MB", exits=1)
        msg.good(f"{wheels[lang].name}: {size:.1f} MB")
    root = Path(tempfile.mkdtemp(prefix="xner-install-"))
    try:
        environment = root / "env"
        venv.create(environment, with_pip=True)
        python = environment / ("Scripts" if sys.platform == "win32" else "bin")
        python = python / "python"
        # The wheels ask for spaCy alone; it comes from the index or pip's cache.
        call = [
            str(python),
            "-m",
            "pip",
            "install",
            "-q",
            "--disable-pip-version-check",
        ]
        call += [str(wheel.resolve()) for wheel in wheels.values()]
        if subprocess.run(call).returncode:
            msg.fail("pip could not install the wheels: see its message above", exits=1)
        missing = False
        for lang in langs:
            entities = label_in(python, f"{lang}_{name}", SENTENCES[lang])
            msg.divider(f"{lang}_{name}")
            print(SENTENCES[lang])
            for text, label in entities:
                print(f"  {label:<10} {text}")
            lost = [entity for entity in EXPECTED[lang] if entity not in entities]
            for text, label in lost:
                msg.warn(f"Not found as such: {text} ({label})")
            missing = missing or (bool(lost) if complete else not entities)
        if missing:
            msg.fail("A pipeline misses entities of its sentence", exits=1)
    finally:
        shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    typer.run(main)
