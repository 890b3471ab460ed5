"""Transfer every table of notes in a folder and add up the reports."""

import json
from typing import Any, Dict
from collections import Counter
from pathlib import Path

import typer
from wasabi import msg

from spacy_xner.cli import transfer


def add_up(reports: Dict[str, Dict[str, Any]]) -> Dict[str, Any]:
    """Add the counts of several transfer reports.

    reports (Dict[str, Dict[str, Any]]): Reports by file.
    RETURNS (Dict[str, Any]): Documents, and by language sentences and flags.
    """
    documents: Counter = Counter()
    languages: Dict[str, Any] = {}
    for report in reports.values():
        for name in ("read", "written", "failed", "without_text"):
            value = report["documents"][name]
            documents[name] += value if isinstance(value, int) else len(value)
        for lang, counts in report["languages"].items():
            total = languages.setdefault(lang, {"sentences": 0, "flags": Counter()})
            total["sentences"] += counts["sentences"]
            total["flags"].update(counts["flags"])
    return {
        "files": sorted(reports),
        "documents": dict(documents),
        "seconds": round(sum(report["seconds"] for report in reports.values()), 1),
        "languages": languages,
    }


def main(
    folder: Path = typer.Argument(..., help="Folder with .csv files of notes"),
    output: Path = typer.Argument(..., help="Gets a folder for each file"),
    languages: str = typer.Option("fr,de", help="Languages, separated by commas"),
    report: Path = typer.Option(..., help="JSON file for the counts"),
    column: str = typer.Option("note", help="Column that holds the text"),
) -> None:
    reports: Dict[str, Dict[str, Any]] = {}
    for path in sorted(folder.glob("*.csv")):
        if column not in path.open(encoding="utf-8").readline():
            continue
        reports[path.name] = transfer(
            str(path),
            output / path.stem,
            langs=languages.split(","),
            format="csv",
            text_column=column,
            overwrite=True,
            clean=True,
            silent=False,
        )
    if not reports:
        msg.fail(f"No .csv file with a column '{column}' in {folder}", exits=1)
    totals = add_up(reports)
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(json.dumps(totals, indent=1) + "\n", encoding="utf-8")
    msg.good("Totals", json.dumps(totals["documents"]))


if __name__ == "__main__":
    typer.run(main)
