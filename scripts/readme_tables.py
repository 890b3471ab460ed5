"""Write the README's tables from the metrics files, or check that they agree."""

import json
import re
from typing import Any, Callable, Dict, List
from pathlib import Path

import typer
from wasabi import msg

from spacy_xner.evaluation.report import markdown_table

LABELS = ("DRUG", "STRENGTH", "FORM", "DOSAGE", "FREQUENCY", "DURATION")


def _percent(value: Any) -> str:
    return "–" if value is None else f"{100 * value:.1f}"


def medication_table(rows: List[Dict[str, Any]]) -> str:
    """Totals by language, gold file and metric, with their intervals.

    rows (List[Dict[str, Any]]): Rows of `metrics/medication.json`.
    RETURNS (str): A Markdown table.
    """
    table = []
    for row in rows:
        wanted = {"strict": "micro", "token-wise": "weighted"}
        if wanted.get(row["metric"]) != row["label"]:
            continue
        interval = f"{_percent(row['low'])} – {_percent(row['high'])}"
        table.append(
            [
                row["language"],
                f"`{row['gold']}`",
                f"{row['metric']}, {row['label']}",
                _percent(row["precision"]),
                _percent(row["recall"]),
                f"**{_percent(row['f1'])}**",
                interval,
            ]
        )
    header = ["", "gold", "metric", "P", "R", "F1", "95 % interval"]
    return markdown_table(header, table)


def medication_labels_table(rows: List[Dict[str, Any]]) -> str:
    """Strict F1 by label for each gold file.

    rows (List[Dict[str, Any]]): Rows of `metrics/medication.json`.
    RETURNS (str): A Markdown table.
    """
    files: Dict[str, Dict[str, Any]] = {}
    for row in rows:
        if row["metric"] == "strict":
            files.setdefault(row["gold"], {})[row["label"]] = row["f1"]
    table = [
        [f"`{gold}`", *(_percent(scores.get(label)) for label in LABELS)]
        for gold, scores in files.items()
    ]
    return markdown_table(["strict F1", *LABELS], table)


def transfer_table(data: Dict[str, Any]) -> str:
    """What became of every entity in a transfer run.

    data (Dict[str, Any]): A report of `spacy xner transfer`.
    RETURNS (str): A Markdown table.
    """
    table = []
    for lang, report in data["languages"].items():
        counts = report["entities"]
        reasons = {
            f"{reason} {count}": count
            for status in ("masked", "dropped")
            for reason, count in report["reasons"].get(status, {}).items()
        }
        table.append(
            [
                lang,
                str(counts["total"]),
                *(
                    f"{100 * counts[name] / max(1, counts['total']):.1f} %"
                    for name in ("kept", "masked", "dropped")
                ),
                ", ".join(sorted(reasons, key=lambda reason: -reasons[reason])),
            ]
        )
    header = ["", "entities", "projected", "masked", "dropped", "not projected because"]
    return markdown_table(header, table)


def notes_table(data: Dict[str, Any]) -> str:
    """Sentences and guard flags of a transfer of notes.

    data (Dict[str, Any]): A report of `scripts/transfer_notes.py`.
    RETURNS (str): A Markdown table.
    """
    documents = data["documents"]
    table = [
        [
            lang,
            str(documents["read"]),
            str(documents["failed"]),
            str(counts["sentences"]),
            ", ".join(f"{flag} {n}" for flag, n in sorted(counts["flags"].items())),
        ]
        for lang, counts in data["languages"].items()
    ]
    header = ["", "notes", "failed", "sentences", "flagged by a guard"]
    return markdown_table(header, table)


TABLES: Dict[str, Dict[str, Any]] = {
    "medication": {"file": "medication.json", "make": medication_table},
    "medication-labels": {"file": "medication.json", "make": medication_labels_table},
    "translate-test": {"file": "translate-test.json", "make": medication_table},
    "transfer-en-clinical": {
        "file": "transfer-en-clinical.json",
        "make": transfer_table,
    },
    "transfer-aci-bench": {"file": "transfer-aci-bench.json", "make": notes_table},
}


def fill(readme: str, metrics: Path) -> str:
    """Put every table between its marks.

    readme (str): The text with marks such as `<!-- table: medication -->` and
        `<!-- end -->`.
    metrics (Path): Folder of the metrics files.
    RETURNS (str): The text with the tables of today's metrics.
    """

    def replace(match: "re.Match[str]") -> str:
        table = TABLES[match.group(1)]
        data = json.loads((metrics / table["file"]).read_text(encoding="utf-8"))
        make: Callable[[Any], str] = table["make"]
        return f"<!-- table: {match.group(1)} -->\n{make(data).strip()}\n<!-- end -->"

    pattern = r"<!-- table: ([\w-]+) -->\n.*?<!-- end -->"
    return re.sub(pattern, replace, readme, flags=re.DOTALL)


def main(
    readme: Path = typer.Argument(Path("README.md"), help="The README"),
    metrics: Path = typer.Argument(Path("metrics"), help="Folder of metrics files"),
    check: bool = typer.Option(False, help="Only say whether the tables agree"),
) -> None:
    text = readme.read_text(encoding="utf-8")
    filled = fill(text, metrics)
    if check and filled != text:
        msg.fail("The README's tables differ from the metrics", exits=1)
    if not check:
        readme.write_text(filled, encoding="utf-8")
    msg.good("The README's tables agree with the metrics")


if __name__ == "__main__":
    typer.run(main)
