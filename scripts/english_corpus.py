"""Make the English corpus: the grammar, and real sentences where they are there."""

from typing import List
from pathlib import Path

import typer
from wasabi import msg

from spacy_xner.cli import corpus_convert, corpus_make

# Real labelled sentences and the field that names the note they come from.
REAL = "medication/en.clinical.jsonl"
GROUP = "group"
# Share of the notes that no training and no template has seen. The split does not
# follow the seed of a run: the part that is set aside has to stay the same.
SHARE, SPLIT_SEED = 0.25, 0


def split_real(assets: Path, output: Path) -> List[Path]:
    """Split the real sentences by the notes they come from.

    assets (Path): Folder of the assets.
    output (Path): Gets the files "train.jsonl" and "dev.jsonl".
    RETURNS (List[Path]): The folder; nothing where the sentences are not there.
    """
    source = assets / REAL
    if not source.is_file():
        msg.warn(f"There is no {source}: the corpus is made by the grammar alone")
        return []
    corpus_convert(
        str(source),
        output,
        to="jsonl",
        split=SHARE,
        split_by=GROUP,
        seed=SPLIT_SEED,
        overwrite=True,
    )
    return [output]


def main(
    assets: Path = typer.Argument(..., help="Folder of the assets"),
    output: Path = typer.Argument(..., help="Gets the files train and dev"),
    real: Path = typer.Option(
        Path("corpus/en-clinical"), help="Gets the split real sentences"
    ),
    n: int = typer.Option(8000, help="Texts of the grammar"),
    seed: int = typer.Option(0, help="Seed of the grammar"),
    times: int = typer.Option(
        4, help="How often each real sentence is in train, 0 for not at all"
    ),
) -> None:
    added = split_real(assets, real)
    report = corpus_make(
        output,
        n=n,
        seed=seed,
        add=added if times > 0 else None,
        add_times=max(times, 1),
        overwrite=True,
        silent=False,
    )
    found = report["registers"].get("added", 0)
    msg.good(f"{report['texts']} texts, {found} of them real, in {output}")


if __name__ == "__main__":
    typer.run(main)
