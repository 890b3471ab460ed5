"""Build a wheel for each trained language."""

import json
from typing import Dict, List
from pathlib import Path

import typer
from spacy.util import load_config
from wasabi import msg

from spacy_xner.cli.package import package
from spacy_xner.training.augmentation.vocabulary import vocabulary_sources


def read_vocabulary(pipeline: Path) -> List[Dict[str, str]]:
    """Read which names the training texts were varied with.

    pipeline (Path): A trained pipeline.
    RETURNS (List[Dict[str, str]]): Name, author, url and license of each source.
    """
    config = load_config(pipeline / "config.cfg", interpolate=True)
    augmenter = config.get("corpora", {}).get("train", {}).get("augmenter") or {}
    used = "variation" in augmenter.get("augmenters", {})
    folder = config["paths"].get("vocabulary") if used else None
    return vocabulary_sources(folder, config["nlp"]["lang"])


def main(
    training: Path = typer.Argument(..., help="Folder with a pipeline per language"),
    out: Path = typer.Argument(..., help="Folder that gets the packages"),
    languages: str = typer.Option("fr,de", help="Languages, separated by commas"),
    name: str = typer.Option("medication", help="Name of the pipelines"),
    version: str = typer.Option("0.1.0", help="Version"),
    sources: List[Path] = typer.Option([], help="Reports of the transfer runs"),
    corpus: str = typer.Option("", help="Name of the English corpus"),
    corpus_licence: str = typer.Option("", help="Its licence"),
) -> None:
    out.mkdir(parents=True, exist_ok=True)
    given = [path for path in sources if path.exists()]
    if corpus:
        entry = {"name": corpus, "author": "", "url": "", "license": corpus_licence}
        given.append(out / "corpus.json")
        given[-1].write_text(json.dumps([entry]), encoding="utf-8")
    for lang in filter(None, languages.split(",")):
        pipeline = training / lang / "model-best"
        names = out / f"vocabulary.{lang}.json"
        names.write_text(json.dumps(read_vocabulary(pipeline)), encoding="utf-8")
        package(
            pipeline,
            out,
            name=name,
            version=version,
            sources=[*given, names],
            license="MIT",
            description="Six medication labels, trained without annotated text of "
            "this language: an English corpus was translated and its entities "
            "projected by spacy-xner.",
            overwrite=True,
        )
    wheels = sorted(out.glob("**/*.whl"))
    msg.good("Wheels", ", ".join(wheel.name for wheel in wheels))


if __name__ == "__main__":
    typer.run(main)
