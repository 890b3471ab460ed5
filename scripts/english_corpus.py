"""Make the English corpus: the grammar, and real sentences where they are there."""

from typing import List
from pathlib import Path

import srsly
import typer
from wasabi import msg

from spacy_xner.cli import corpus_convert, corpus_make
from spacy_xner.corpora import write_jsonl
from spacy_xner.corpora.plain import read_plain

# Real labelled sentences and the field that names the note they come from.
REAL = "medication/en.clinical.jsonl"
GROUP = "group"
# Sentences of general language, English first.
PLAIN = (
    "parallel/tatoeba/en-fr.train.tsv.gz",
    "parallel/tatoeba/en-de.train.tsv.gz",
)
# Share of the notes that no training and no template has seen. The split does not
# follow the seed of a run: the part that is set aside has to stay the same.
SHARE, SPLIT_SEED = 0.25, 0


# What the packages of pipelines say of the parts.
GRAMMAR_SOURCE = {
    "name": "Synthetic medication corpus of spacy-xner",
    "author": "the authors of spacy-xner",
    "url": "",
    "license": "MIT",
}
REAL_SOURCES = [
    {
        "name": "ACI-BENCH (sentences with medications)",
        "author": "Yim, Fu, Ben Abacha, Snider, Lin, Yetisgen, Scientific Data 2023",
        "url": "https://github.com/wyim/aci-bench",
        "license": "CC BY 4.0",
    },
    {
        "name": "MTS-Dialog (sentences with medications)",
        "author": "Ben Abacha, Yim, Fan, Lin, EACL 2023",
        "url": "https://github.com/abachaa/MTS-Dialog",
        "license": "CC BY 4.0",
    },
]
PLAIN_SOURCE = {
    "name": "Tatoeba (sentences of general language)",
    "author": "the contributors of tatoeba.org",
    "url": "https://tatoeba.org",
    "license": "CC BY 2.0 FR",
}


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


def draw_plain(assets: Path, output: Path, n: int, seed: int) -> List[Path]:
    """Draw sentences of general language, in which there is nothing to find.

    assets (Path): Folder of the assets.
    output (Path): JSON lines file to write.
    n (int): How many.
    seed (int): Seed of the choice.
    RETURNS (List[Path]): The file; nothing where there are no such sentences.
    """
    sources = [assets / name for name in PLAIN if (assets / name).is_file()]
    records = read_plain(sources, n, seed=seed) if n > 0 else []
    if records:
        output.parent.mkdir(parents=True, exist_ok=True)
        write_jsonl(records, output)
    return [output] if records else []


def main(
    assets: Path = typer.Argument(..., help="Folder of the assets"),
    output: Path = typer.Argument(..., help="Gets train, dev and sources.json"),
    real: Path = typer.Option(
        Path("corpus/en-real"), help="Gets the split real sentences"
    ),
    n: int = typer.Option(8000, help="Texts of the grammar"),
    seed: int = typer.Option(0, help="Seed of the grammar"),
    times: int = typer.Option(
        4, help="How often each real sentence is in train, 0 for not at all"
    ),
    plain: int = typer.Option(400, help="Sentences of general language in train"),
) -> None:
    sources = [GRAMMAR_SOURCE]
    add = [(folder, times) for folder in split_real(assets, real) if times > 0]
    sources += REAL_SOURCES if add else []
    file = real.with_name(f"{real.name}-plain.jsonl")
    general = [(path, 1) for path in draw_plain(assets, file, plain, seed)]
    sources += [PLAIN_SOURCE] if general else []
    add += general
    report = corpus_make(
        output,
        n=n,
        seed=seed,
        add=[path for path, _ in add],
        add_times=[count for _, count in add],
        overwrite=True,
        silent=False,
    )
    counts = report["registers"]
    srsly.write_json(output / "sources.json", sources)
    msg.good(
        f"{report['texts']} texts in {output}: {counts.get('added', 0)} real ones with "
        f"a medication, {counts.get('plain', 0)} of general language"
    )


if __name__ == "__main__":
    typer.run(main)
