"""Evaluate pipelines on every gold file that is there, and more on request."""

from typing import Any, Dict, List, Optional
from pathlib import Path

import spacy
import typer
from wasabi import msg

from spacy_xner.corpora import read_records
from spacy_xner.evaluation import EvaluationResult
from spacy_xner.evaluation.medication import (
    Measurement,
    TestSets,
    measure,
    read_test_sets,
    read_training_texts,
    save_figures,
    save_report,
)
from spacy_xner.evaluation.names import NOVELTIES, NameIndex
from spacy_xner.evaluation.report import score_table, summary_table


def read_sets(
    assets: Path, language: str, more: List[str], **settings: Any
) -> TestSets:
    """Read the test sets of a language and say what is absent.

    assets (Path): Folder of the assets.
    language (str): Language code.
    more (List[str]): More gold, as LANGUAGE:NAME=PATH.
    settings (Any): Settings of `read_test_sets`.
    RETURNS (TestSets): The test sets.
    """
    sets = read_test_sets(assets, language, **settings)
    for entry in more:
        lang, _, rest = entry.partition(":")
        name, _, path = rest.partition("=")
        if lang == language and Path(path).is_file():
            sets.gold[name] = list(read_records(path, label_map="gernermed"))
        elif lang == language:
            msg.warn(f"{path} is absent, so {name} is left out")
    for name in sets.absent:
        msg.warn(
            f"{assets / name} is absent, so it is left out",
            "`spacy project assets` says where it comes from",
        )
    return sets


def read_names(pipelines: Optional[Path], language: str) -> Optional[NameIndex]:
    """Index the names in what a pipeline was trained on.

    pipelines (Optional[Path]): Folder with a trained pipeline per language.
    language (str): Language code.
    RETURNS (Optional[NameIndex]): The index; None without a folder.
    """
    if pipelines is None:
        return None
    nlp = spacy.load(pipelines / language / "model-best")
    return NameIndex(read_training_texts(nlp))


def show(measurement: Measurement, *, language: str, route: str) -> None:
    """Print what was measured of one pipeline.

    measurement (Measurement): The figures.
    language (str): Language code.
    route (str): How the pipeline was made.
    """
    for gold, result in measurement.results.items():
        msg.divider(f"{language}: {gold}, {route}")
        _show_result(result)
    for entry in measurement.report["names"]:
        shares = [f"{name} {_percent(entry[name]['recall'])}" for name in NOVELTIES]
        msg.info(f"Recall of drug names in {entry['gold']}: {', '.join(shares)}")
    for entry in measurement.report["noise"]:
        first, second = entry["first_f1"], entry["second_f1"]
        msg.info(
            f"Strict F1 in {entry['gold']}: clean {_percent(first)}, "
            f"noisy {_percent(second)}"
        )
    for entry in measurement.report["negatives"]:
        msg.info(
            f"False alarms in {entry['set']}: {entry['per_1000_tokens']:.2f} "
            "per 1,000 tokens"
        )


def _percent(value: Optional[float]) -> str:
    return "–" if value is None else f"{100 * value:.1f}"


def _show_result(result: EvaluationResult) -> None:
    for header, table in (summary_table(result), score_table(result)):
        msg.table(table, header=header, divider=True)


def main(
    training: Path = typer.Argument(..., help="Folder with a pipeline per language"),
    output: Path = typer.Argument(..., help="Metrics file; other routes in it stay"),
    languages: str = typer.Option("fr,de", help="Languages, separated by commas"),
    assets: Path = typer.Option(Path("assets"), help="Folder of the assets"),
    route: str = typer.Option("translate-train", help="How the pipelines were made"),
    gold: List[str] = typer.Option(
        [], help="More gold: LANGUAGE:NAME=PATH; left out if absent"
    ),
    report: Optional[Path] = typer.Option(
        None, help="File for confusion, names, noise and false alarms"
    ),
    errors: Optional[Path] = typer.Option(
        None, help="Folder for every error in context; it holds passages of the texts"
    ),
    names_of: Optional[Path] = typer.Option(
        None, help="Folder of the pipelines whose training tells seen drug names"
    ),
    noise: float = typer.Option(0.0, help="Level of the scanner's noise, 0 for none"),
    copies: int = typer.Option(5, help="Noisy copies of each text"),
    negatives: int = typer.Option(0, help="Texts without a medication, 0 for none"),
    samples: int = typer.Option(1000, help="Resamples of the bootstrap"),
    seed: int = typer.Option(0, help="Seed of noise, negatives and bootstrap"),
) -> None:
    rows: List[Dict[str, Any]] = []
    parts: Dict[str, List[Dict[str, Any]]] = {}
    for language in filter(None, languages.split(",")):
        sets = read_sets(
            assets,
            language,
            gold,
            noise=noise or None,
            copies=copies,
            negatives=negatives,
            seed=seed,
        )
        nlp = spacy.load(training / language / "model-best")
        found = measure(
            nlp,
            sets,
            route=route,
            index=read_names(names_of, language),
            errors=errors,
            n_samples=samples,
            seed=seed,
        )
        show(found, language=language, route=route)
        rows += found.rows
        for name, entries in found.report.items():
            parts.setdefault(name, []).extend(entries)
    if not rows:
        msg.fail(f"No gold file for {languages} under {assets}", exits=1)
    save_figures(output, rows)
    msg.good(f"{len(rows)} figures in {output}")
    if report is not None:
        save_report(report, parts)
        msg.good(f"Everything else in {report}")


if __name__ == "__main__":
    typer.run(main)
