"""Install each wheel into an empty environment and label a sentence there."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile
from typing import Any, Dict, List, Optional
from email.parser import Parser
from importlib.util import find_spec
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
import json, sys, time, spacy
start = time.perf_counter()
nlp = spacy.load(sys.argv[1])
seconds = time.perf_counter() - start
doc = nlp(sys.argv[2])
print(json.dumps({
    "entities": [[ent.text, ent.label_] for ent in doc.ents],
    "components": nlp.pipe_names,
    "dose_warnings": [
        warning["message"] for warning in doc._.xner_dose_warnings
    ] if doc.has_extension("xner_dose_warnings") else None,
    "seconds": seconds,
}))
"""
ROOT = Path(__file__).parent.parent
# What a wheel of this package is made of.
PARTS = ("spacy_xner", "setup.cfg", "pyproject.toml", "README.md", "LICENSE")
DISTRIBUTION = "spacy-xner"


def needs_package(wheel: Path) -> bool:
    """Tell whether a wheel asks for this package.

    wheel (Path): The wheel.
    RETURNS (bool): Whether spacy-xner is among its requirements.
    """
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [
            name for name in archive.namelist() if name.endswith(".dist-info/METADATA")
        ]
        metadata = Parser().parsestr(archive.read(name).decode("utf-8"))
    names = [
        re.split(r"[\s\[<>=!~;(]", line, maxsplit=1)[0].lower().replace("_", "-")
        for line in metadata.get_all("Requires-Dist") or []
    ]
    return DISTRIBUTION in names


def build_checkout(out: Path) -> Path:
    """Build the wheel of this package from a copy of the checkout.

    out (Path): Folder that gets the wheel.
    RETURNS (Path): The wheel.
    """
    copy = out / "checkout"
    copy.mkdir(parents=True)
    for name in PARTS:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, copy / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, copy)
    call = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(out)]
    # With the setuptools that is here, no index is needed.
    call += ["--no-build-isolation"] if find_spec("setuptools") else []
    if subprocess.run([*call, str(copy)]).returncode:
        msg.fail("pip could not build spacy-xner: see its message above", exits=1)
    return next(out.glob("*.whl"))


def label_in(python: Path, package: str, text: str) -> Dict[str, Any]:
    """Load a pipeline by its package name in another environment and run it.

    python (Path): That environment's interpreter.
    package (str): Name of the package.
    text (str): The text.
    RETURNS (Dict[str, Any]): Text and label of each entity, the components, the
        warnings about doses if the pipeline gives any, and how long it took to load.
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
    most_missing: Optional[int] = typer.Option(
        None, help="Entities that a sentence may lack; all but one if not given"
    ),
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
        install = [wheel.resolve() for wheel in wheels.values()]
        if any(needs_package(wheel) for wheel in install):
            install.append(build_checkout(root / "build"))
        # All else that the wheels ask for comes from the index or pip's cache.
        call = [
            str(python),
            "-m",
            "pip",
            "install",
            "-q",
            "--disable-pip-version-check",
        ]
        call += [str(wheel) for wheel in install]
        if subprocess.run(call).returncode:
            msg.fail("pip could not install the wheels: see its message above", exits=1)
        missing = False
        for lang in langs:
            found = label_in(python, f"{lang}_{name}", SENTENCES[lang])
            entities = found["entities"]
            msg.divider(f"{lang}_{name}")
            print(
                f"{', '.join(found['components'])}: loaded in {found['seconds']:.2f} s"
            )
            print(SENTENCES[lang])
            for text, label in entities:
                print(f"  {label:<10} {text}")
            for message in found["dose_warnings"] or []:
                msg.warn(f"Dose: {message}")
            lost = [entity for entity in EXPECTED[lang] if entity not in entities]
            for text, label in lost:
                msg.warn(f"Not found as such: {text} ({label})")
            most = len(EXPECTED[lang]) - 1 if most_missing is None else most_missing
            missing = missing or not entities or len(lost) > most
        if missing:
            msg.fail("A pipeline misses entities of its sentence", exits=1)
    finally:
        shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    typer.run(main)
