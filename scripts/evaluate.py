"""Evaluate the trained pipelines on every gold file that is there."""

import json
from typing import Any, Dict, Iterator, List
from pathlib import Path

import spacy
import typer
from wasabi import msg

from spacy_xner.corpora import read_records
from spacy_xner.evaluation import EvaluationResult, evaluate_pipeline
from spacy_xner.evaluation.report import score_table, summary_table

# Gold by language: self-made files ship with the project, the others are assets.
GOLD: Dict[str, List[str]] = {
    "fr": ["gold-own.fr.jsonl", "medication/fr.prescriptions.dev.jsonl"],
    "de": [
        "gold-own.de.jsonl",
        "medication/de.gernermedpp-ood.jsonl",
        "medication/de.grascco.dev.jsonl",
    ],
    "en": ["gold-own.en.jsonl", "medication/en.clinical.jsonl"],
}
METRICS = {"entity": "strict", "token": "token-wise", "character": "character-wise"}


def rows_of(
    result: EvaluationResult, *, language: str, gold: str, route: str
) -> Iterator[Dict[str, Any]]:
    """Flatten a result to the rows of the metrics file.

    result (EvaluationResult): The result.
    language (str): Language of the text.
    gold (str): Name of the gold file.
    route (str): How the pipeline was made.
    YIELDS (Dict[str, Any]): One row for each metric and label.
    """
    for level, metric in METRICS.items():
        scores = result.levels[level]
        totals = {"micro": scores.micro, "weighted": scores.weighted}
        for label, estimate in {**totals, **scores.labels}.items():
            low, high = estimate.f1 or (None, None)
            yield {
                "language": language,
                "gold": gold,
                "route": route,
                "label": label,
                "metric": metric,
                "precision": estimate.score.precision,
                "recall": estimate.score.recall,
                "f1": estimate.score.f1,
                "low": low,
                "high": high,
            }


def main(
    training: Path = typer.Argument(..., help="Folder with a pipeline per language"),
    output: Path = typer.Argument(..., help="Metrics file to write"),
    languages: str = typer.Option("fr,de", help="Languages, separated by commas"),
    assets: Path = typer.Option(Path("assets"), help="Folder of the assets"),
    route: str = typer.Option("translate-train", help="How the pipelines were made"),
    samples: int = typer.Option(1000, help="Resamples of the bootstrap"),
) -> None:
    rows: List[Dict[str, Any]] = []
    for lang in filter(None, languages.split(",")):
        nlp = spacy.load(training / lang / "model-best")
        for name in GOLD.get(lang, []):
            path = assets / name
            if not path.exists():
                msg.warn(
                    f"Gold file {path} is absent, so it is left out",
                    "`spacy project assets` says where it comes from",
                )
                continue
            records = read_records(path, label_map="gernermed")
            result = evaluate_pipeline(nlp, records, n_samples=samples)
            msg.divider(f"{lang}: {name}")
            for header, table in (summary_table(result), score_table(result)):
                msg.table(table, header=header, divider=True)
            gold = Path(name).name.removesuffix(".jsonl")
            rows += rows_of(result, language=lang, gold=gold, route=route)
    if not rows:
        msg.fail(f"No gold file for {languages} under {assets}", exits=1)
    output.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(rows, indent=1, ensure_ascii=False)
    output.write_text(text + "\n", encoding="utf-8")
    msg.good(f"{len(rows)} figures in {output}")


if __name__ == "__main__":
    typer.run(main)
