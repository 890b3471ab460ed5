"""Public benchmarks: read what was fetched, translate its English, measure pipelines."""

import itertools
import tempfile
import time
from typing import Any, Dict, Iterable, List, Optional
from collections import Counter
from pathlib import Path

import spacy
import typer
from spacy.language import Language
from wasabi import msg

from spacy_xner.cli import transfer
from spacy_xner.corpora import read_records, write_records
from spacy_xner.corpora.benchmarks import (
    BENCHMARKS,
    ENGLISH,
    get_sha256,
    iter_europarl,
    iter_masakhaner,
    iter_panx,
)
from spacy_xner.corpora.records import (
    Record,
    Spacing,
    record_to_words,
    words_to_record,
)
from spacy_xner.evaluation import evaluate_pipeline
from spacy_xner.evaluation.rows import Row, make_rows, merge_rows, read_rows, write_data

# Texts of all languages are tokens between blanks, so that one tokenizer does for all.
MULTI = "xx"
ZERO_SHOT, TRANSLATE_TRAIN = "zero-shot", "translate-train"
KEYS = ("language", "gold", "route", "label", "metric", "f1", "low", "high", "seconds")
MEAN = "mean"

app = typer.Typer()


def split(languages: str) -> List[str]:
    """Split a list of languages at commas."""
    return [lang for lang in languages.split(",") if lang]


@app.command()
def read(
    name: str = typer.Argument(..., help="panx, masakhaner or europarl"),
    source: Path = typer.Argument(..., help="What was fetched: archive or folder"),
    corpus: Path = typer.Argument(..., help="Folder for LANG/{train,dev,test}.spacy"),
    languages: str = typer.Option("", help="Languages, separated by commas; all"),
    english: Optional[Path] = typer.Option(None, help="Folder of CoNLL-2003"),
) -> None:
    """Read a benchmark; print the checksums of what was fetched."""
    benchmark = BENCHMARKS[name]
    langs = split(languages) or benchmark.languages.split()
    sums = get_sha256(source)
    for path, digest in sums.items():
        msg.text(f"sha256 {digest}  {path}")
    counts: Dict[str, Dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as folder:
        if name == "panx":
            files = iter_panx(source, langs, Path(folder))
        else:
            find = iter_europarl if name == "europarl" else iter_masakhaner
            files = find(source, langs, english)
        for lang, part, file in files:
            report: Counter[str] = Counter()
            records = read_records(
                file,
                format=benchmark.format,
                label_map=benchmark.label_map or None,
                report=report,
            )
            output = corpus / lang / f"{part}.spacy"
            write_records(records, output, tokenizer=spacy.blank(MULTI))
            counts.setdefault(lang, {})[part] = dict(report)
            n_spans = report["spans"]
            msg.good(f"{lang} {part}: {report['records']} texts, {n_spans} entities")
    write_data(corpus / "sources.json", {"sha256": sums, "counts": counts})


@app.command()
def translate(
    corpus: Path = typer.Argument(..., help="Folder that `read` has written"),
    languages: str = typer.Option(..., help="Target languages, separated by commas"),
    translator: Optional[str] = typer.Option(None, help="Folder of a translator"),
    config: Optional[Path] = typer.Option(None, help="Config of the pipeline"),
    limit: int = typer.Option(0, help="Translate so many texts at most, 0 for all"),
    gpu_id: int = typer.Option(-1, help="GPU, or -1 for the CPU"),
) -> None:
    """Carry the English entities over; English stays among the texts to train on."""
    langs = split(languages)
    if not langs:
        msg.warn("There are no languages to translate into, so nothing is translated")
    for part in ("train", "dev") if langs else ():
        english = list(read_records(corpus / ENGLISH / f"{part}.spacy", limit=limit))
        work = corpus / "translated" / part
        source = work / "source.jsonl"
        write_records(map(write_naturally, english), source)
        transfer(
            str(source),
            work / "projected",
            langs,
            translator=None if translator in (None, "shipped") else translator,
            config=config,
            gpu_id=gpu_id,
            overwrite=True,
            clean=True,
        )
        for lang in langs:
            projected = read_records(work / "projected" / f"{lang}.spacy")
            records = itertools.chain(map(write_tokens, projected), english)
            write_records(
                records, work / f"{lang}.spacy", use_tokens=True, overwrite=True
            )
        msg.good(f"Translated {len(english)} texts of {part} into {', '.join(langs)}")


def write_naturally(record: Record) -> Record:
    """Write a text of tokens as people do, which translators are made for."""
    return respace(record, "natural")


def write_tokens(record: Record) -> Record:
    """Write a text as benchmarks do: tokens with blanks between them."""
    return respace(record, "space")


def respace(record: Record, spacing: Spacing) -> Record:
    """Write the tokens of a text with other white space between them."""
    words = [word._replace(before="", after=None) for word in record_to_words(record)]
    return words_to_record(record.id, words, spacing=spacing, lang=ENGLISH)


@app.command()
def evaluate(
    name: str = typer.Argument(..., help="panx, masakhaner or europarl"),
    corpus: Path = typer.Argument(..., help="Folder that `read` has written"),
    training: Path = typer.Argument(..., help="Folder of the trained pipelines"),
    output: Path = typer.Argument(..., help="Metrics file; other rows in it stay"),
    languages: str = typer.Option("", help="Languages, separated by commas; all"),
    samples: int = typer.Option(1000, help="Resamples of the bootstrap"),
    gpu_id: int = typer.Option(-1, help="GPU, or -1 for the CPU"),
) -> None:
    """Measure zero-shot in every language, and translate-train where there is one."""
    if gpu_id >= 0:
        spacy.require_gpu(gpu_id)
    benchmark = BENCHMARKS[name]
    langs = split(languages) or benchmark.languages.split()
    rows: List[Row] = []
    for route in (ZERO_SHOT, TRANSLATE_TRAIN):
        for lang in langs:
            gold = corpus / lang / "test.spacy"
            folder = training / route
            path = folder if route == ZERO_SHOT else folder / find_code(folder, lang)
            if gold.exists() and (path / "model-best").exists():
                nlp = spacy.load(path / "model-best")
                rows += measure(nlp, gold, benchmark.labels, lang, route, samples)
                msg.good(f"{lang}, {route}: {100 * rows[-1]['f1']:.1f}")
    if not rows:
        msg.fail(f"There is nothing to measure in {training}", exits=1)
    rows += average(rows)
    rows = [{key: row[key] for key in KEYS} for row in rows]
    for row in rows:
        row["gold"] = f"{benchmark.name} test"
    write_data(output, merge_rows(read_rows(output), rows))
    for row in rows:
        if row["language"] == MEAN and row["label"] == "micro":
            msg.good(f"{row['route']}, mean: {100 * row['f1']:.1f}")


def find_code(folder: Path, lang: str) -> str:
    """Find the folder of a language, whose code there may be another one."""
    from spacy_xner.translators.languages import to_spacy_code

    return lang if (folder / lang).exists() else to_spacy_code(lang)


def measure(
    nlp: Language,
    gold: Path,
    labels: Iterable[str],
    lang: str,
    route: str,
    samples: int,
) -> List[Row]:
    """Measure a pipeline; the last row is that of all labels together."""
    records = list(read_records(gold))
    start = time.perf_counter()
    result = evaluate_pipeline(nlp, records, labels=list(labels), n_samples=samples)
    seconds = time.perf_counter() - start
    rows = [
        {**row, "seconds": round(seconds, 1)}
        for row in make_rows(result, language=lang, gold="", route=route)
        if row["metric"] == "strict" and row["label"] != "weighted"
    ]
    return sorted(rows, key=is_total)


def is_total(row: Row) -> bool:
    """Tell whether a row is about all labels together."""
    return bool(row["label"] == "micro")


def average(rows: List[Row]) -> List[Row]:
    """Take the mean of languages, English left out, for each route and label."""
    groups: Dict[Any, List[Row]] = {}
    for row in rows:
        if row["language"] != ENGLISH and row["f1"] is not None:
            groups.setdefault((row["route"], row["label"]), []).append(row)
    return [
        {
            **own[0],
            "language": MEAN,
            "f1": sum(row["f1"] for row in own) / len(own),
            "low": None,
            "high": None,
            "seconds": round(sum(row["seconds"] for row in own), 1),
        }
        for own in groups.values()
    ]


if __name__ == "__main__":
    app()
