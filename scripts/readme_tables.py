"""Write the README's tables from the metrics files, or check that they agree."""

import json
import re
from typing import Any, Callable, Dict, Iterable, List, Optional, Tuple
from pathlib import Path

import typer
from wasabi import msg

from spacy_xner.evaluation import medication_tables, scale_tables
from spacy_xner.evaluation.comparison import judge
from spacy_xner.evaluation.report import markdown_table


def _percent(value: Any) -> str:
    return "–" if value is None else f"{100 * value:.1f}"


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


SOURCES = {
    "europarl-ner en-de": "Europarl de",
    "absa en-fr": "ABSA fr",
    "markup-tags en-de": "EUR-Lex de",
    "markup-tags en-fr": "EUR-Lex fr",
}
ABLATION = "default - "


def _by_source(rows: List[Dict[str, Any]], kinds: List[str]) -> Dict[Any, Any]:
    """Sort the rows by data set and links, then by method."""
    found: Dict[Any, Dict[str, Dict[str, Any]]] = {}
    for name in SOURCES:
        for kind in kinds:
            for row in rows:
                source = f"{row['dataset']} {row['languages']}"
                if (source, row["links"]) == (name, kind):
                    found.setdefault((name, kind), {})[row["method"]] = row
    return found


def _with_margin(row: Optional[Dict[str, Any]]) -> str:
    if row is None:
        return "–"
    return f"{100 * row['f1']:.1f} ± {50 * (row['high'] - row['low']):.1f}"


def _speed(value: float) -> str:
    """Round to three digits."""
    digits = f"{value:.3g}"
    return f"{float(digits):,.0f}" if value >= 100 else digits


def _projection_header(sources: Iterable[Tuple[str, str]]) -> List[str]:
    return [f"{SOURCES[name]}, {kind}" for name, kind in sources]


def projection_table(rows: List[Dict[str, Any]]) -> str:
    """F1 of the projection methods by data set and links.

    rows (List[Dict[str, Any]]): Rows of `metrics/projection.json`.
    RETURNS (str): A Markdown table.
    """
    kinds = ["eflomal intersection", "eflomal gdfa", "statistical", "ensemble"]
    whole = [
        row for row in rows if not (row["sample"] or row["method"].startswith(ABLATION))
    ]
    methods = list(dict.fromkeys(row["method"] for row in whole))
    table = []
    for (name, kind), found in _by_source(whole, kinds).items():
        table.append(
            [
                f"{SOURCES[name]}, {kind}",
                *(_with_margin(found.get(method)) for method in methods),
            ]
        )
    return markdown_table(["F1, links", *methods], table)


def projection_ablation_table(rows: List[Dict[str, Any]]) -> str:
    """What F1 loses, in points, where the default lacks one part.

    rows (List[Dict[str, Any]]): Rows of `metrics/projection.json`.
    RETURNS (str): A Markdown table.
    """
    kinds = ["eflomal intersection", "eflomal gdfa", "statistical"]
    whole = [row for row in rows if not row["sample"]]
    sources = _by_source(whole, kinds)
    methods = dict.fromkeys(
        row["method"] for row in whole if row["method"].startswith(ABLATION)
    )
    table = []
    for method in methods:
        changes = (
            100 * (found[method]["f1"] - found["default"]["f1"])
            for found in sources.values()
        )
        name = f"without {method.removeprefix(ABLATION)}"
        table.append([name, *(f"{change:+.1f}" for change in changes)])
    return markdown_table(["change of F1", *_projection_header(sources)], table)


def projection_routes_table(rows: List[Dict[str, Any]]) -> str:
    """F1 and speed of the methods that need a translator, on a sample.

    rows (List[Dict[str, Any]]): Rows of `metrics/projection.json`.
    RETURNS (str): A Markdown table.
    """
    sampled = [row for row in rows if row["sample"]]
    kinds = list(dict.fromkeys(row["links"] for row in sampled))
    sources = _by_source(sampled, kinds)
    table = []
    for method in dict.fromkeys(row["method"] for row in sampled):
        found = [row for row in sampled if row["method"] == method]
        speed = min(row["sentences_per_second"] for row in found)
        table.append(
            [
                method,
                *(_with_margin(rows.get(method)) for rows in sources.values()),
                _speed(speed),
            ]
        )
    header = ["F1", *_projection_header(sources), "sentences/s"]
    return markdown_table(header, table)


def alignment_table(data: Dict[str, Any]) -> str:
    """Alignment error rate and speed of the aligners, lower is better.

    data (Dict[str, Any]): What `benchmarks/alignment.py` writes.
    RETURNS (str): A Markdown table.
    """
    found: Dict[str, Dict[str, Dict[str, Any]]] = {}
    for row in data["rows"]:
        found.setdefault(row["aligner"], {})[row["dataset"]] = row
    table = []
    for name, sets in found.items():
        # How the directions are joined is for those who read the file.
        if name.startswith("statistical ") and name != "statistical seen":
            continue
        speeds = [row["speed"] for row in sets.values() if row["speed"]]
        table.append(
            [
                name,
                *(
                    f"{sets[dataset]['aer']:.3f}"
                    for dataset in ("hansards", "europarl")
                ),
                _speed(min(speeds)) if speeds else "–",
            ]
        )
    header = ["AER", "Hansards fr", "Europarl de", "pairs/s"]
    return markdown_table(header, table)


def calibration_table(rows: List[Dict[str, Any]]) -> str:
    """How well the shipped calibration holds on gold that it never saw.

    rows (List[Dict[str, Any]]): Rows of `metrics/calibration.json`.
    RETURNS (str): A Markdown table.
    """
    table = [
        [
            SOURCES[f"{row['dataset']} {row['languages']}"],
            f"{row['calibration_error_before']:.3f}",
            f"{row['calibration_error']:.3f}",
            f"{row['precision']:.3f} ({row['low']:.3f} – {row['high']:.3f})",
            f"{100 * row['coverage']:.1f} %",
        ]
        for row in rows
    ]
    header = [
        "",
        "calibration error of raw scores",
        "of probabilities",
        f"precision at a target of {rows[0]['target_precision']}",
        "spans kept",
    ]
    return markdown_table(header, table)


def projection_speed_table(rows: List[Dict[str, Any]]) -> str:
    """Speed of the projectors by the size of sentences.

    rows (List[Dict[str, Any]]): Rows of `metrics/projection-speed.json`.
    RETURNS (str): A Markdown table.
    """
    table = [
        [
            str(row["tokens"]),
            str(row["entities"]),
            *(_speed(row[name]) for name in ("candidates", "heuristic", "naive")),
        ]
        for row in rows
    ]
    header = ["tokens", "entities", "default", "heuristic", "naive greedy"]
    return markdown_table(header, table)


DIRECTIONS = ("en-fr", "en-de", "fr-en", "de-en")
WITH = " with "


def _figure(metric: str, value: float) -> str:
    """A figure of the translators: shares in percent, the others as they are."""
    if "share" in metric or metric.startswith("all numbers right"):
        return f"{100 * value:.1f} %"
    if metric.startswith(("AER", "projection F1", "load")):
        return f"{value:.3f}"
    if metric.startswith(("chrF", "BLEU", "round-trip", "times", "size")):
        return f"{value:.1f}"
    return _speed(value)


def translators_table(rows: List[Dict[str, Any]]) -> str:
    """What the translators do, by direction.

    rows (List[Dict[str, Any]]): Rows of `metrics/translators.json`.
    RETURNS (str): A Markdown table.
    """
    found: Dict[Tuple[str, str], Dict[str, float]] = {}
    for row in rows:
        metric = row["metric"]
        if _is_decoding(metric):
            continue
        # There and back again stands with the way there.
        direction = "-".join(row["direction"].split("-")[:2])
        found.setdefault((row["test set"], metric), {})[direction] = row["value"]
    table = [
        [
            test,
            metric.replace(", share", ""),
            *(
                _figure(metric, values.get(name, values.get("all", 0.0)))
                if name in values or ("all" in values and name == DIRECTIONS[0])
                else "–"
                for name in DIRECTIONS
            ),
        ]
        for (test, metric), values in found.items()
        if not _says_nothing(metric, values)
    ]
    return markdown_table(["text", "figure", *DIRECTIONS], table)


def _is_decoding(metric: str) -> bool:
    _, found, setting = metric.partition(WITH)
    return bool(found) and not setting.startswith("second try")


def _says_nothing(metric: str, values: Dict[str, float]) -> bool:
    """Flags that never came up; what is asked for stands there, zero or not."""
    wanted = ("copy", "empty", "repetition")
    return metric.endswith(", share") and not any(
        [*values.values(), metric.startswith(wanted)]
    )


def decoding_table(rows: List[Dict[str, Any]]) -> str:
    """Quality by the way to decode.

    rows (List[Dict[str, Any]]): Rows of `metrics/translators.json`.
    RETURNS (str): A Markdown table.
    """
    found: Dict[str, Dict[Tuple[str, str], str]] = {}
    for row in rows:
        if _is_decoding(row["metric"]):
            metric, _, setting = row["metric"].partition(WITH)
            value = _figure(metric, row["value"])
            found.setdefault(setting, {})[row["direction"], metric] = value
    columns = list(dict.fromkeys(key for row in found.values() for key in row))
    table = [
        [setting, *(row.get(key, "–") for key in columns)]
        for setting, row in found.items()
    ]
    header = [f"{metric}, {direction}" for direction, metric in columns]
    return markdown_table(["setting", *header], table)


def transfer_routes_table(rows: List[Dict[str, Any]], metric: str = "strict") -> str:
    """F1 of all routes without labels in the language, by gold, and their time.

    rows (List[Dict[str, Any]]): Rows of `metrics/transfer.json`.
    metric (str): Which F1.
    RETURNS (str): A Markdown table.
    """
    routes: Dict[str, Dict[str, Dict[str, Any]]] = {}
    golds: Dict[str, str] = {}
    for row in rows:
        if row["metric"] == metric and row["label"] == "micro":
            routes.setdefault(row["route"], {})[row["gold"]] = row
            golds[row["gold"]] = row["language"]
    languages = sorted(set(golds.values()))
    names = [gold for _, gold in sorted((lang, gold) for gold, lang in golds.items())]
    table = []
    for route, found in _best_first(routes).items():
        seconds = {row["language"]: row["seconds"] for row in found.values()}
        table.append(
            [
                route,
                *(_with_ends(found.get(gold)) for gold in names),
                *(_minutes(seconds.get(language)) for language in languages),
            ]
        )
    header = [f"{metric} F1", *(f"`{gold}`" for gold in names)]
    return markdown_table([*header, *(f"minutes {lang}" for lang in languages)], table)


def transfer_tokens_table(rows: List[Dict[str, Any]]) -> str:
    """The same as `transfer_routes_table` for tokens instead of entities."""
    return transfer_routes_table(rows, "token-wise")


def transfer_starts_table(report: Dict[str, Any]) -> str:
    """What distillation, UniTrans and ContProto add to what they began from.

    report (Dict[str, Any]): `metrics/transfer-report.json`.
    RETURNS (str): A Markdown table: points of strict F1, paired.
    """
    table = [
        [
            row["route"],
            row["against"],
            f"`{row['gold']}`",
            f"{100 * row['difference']:+.1f}",
            _signed_ends(row),
            f"{row['p_value']:.3f}",
            judge(row["difference"], row["p_value"]),
        ]
        for row in report["changes"]
        if row["kind"] == "start"
    ]
    table.sort()
    header = ["route", "began from", "gold", "strict F1", "95 % interval", "p", ""]
    return markdown_table(header, table)


def transfer_advice_table(report: Dict[str, Any]) -> str:
    """What `spacy xner compare` says of each gold.

    report (Dict[str, Any]): `metrics/transfer-report.json`.
    RETURNS (str): A Markdown table.
    """
    table = [
        [row["language"], f"`{row['gold']}`", row["advice"]] for row in report["advice"]
    ]
    return markdown_table(["", "gold", "which route"], table)


def _best_first(routes: Dict[str, Dict[str, Any]]) -> Dict[str, Dict[str, Any]]:
    """Sort routes by their mean F1 over the gold files."""

    def mean(name: str) -> float:
        scores = [row["f1"] or 0.0 for row in routes[name].values()]
        return sum(scores) / len(scores)

    return {name: routes[name] for name in sorted(routes, key=mean, reverse=True)}


def _with_ends(row: Optional[Dict[str, Any]]) -> str:
    if row is None or row["f1"] is None:
        return "–"
    return f"{_percent(row['f1'])} ({_percent(row['low'])} – {_percent(row['high'])})"


def _signed_ends(row: Dict[str, Any]) -> str:
    if row["low"] is None:
        return "–"
    return f"{100 * row['low']:+.1f} – {100 * row['high']:+.1f}"


def _minutes(seconds: Optional[float]) -> str:
    return "–" if seconds is None else f"{seconds / 60:.1f}"


def recognizer_table(rows: List[Dict[str, Any]]) -> str:
    """`xner_ner` beside spaCy's `ner`, trained on the same texts.

    rows (List[Dict[str, Any]]): Rows of `metrics/recognizer.json`.
    RETURNS (str): A Markdown table.
    """
    found = {(row["language"], row["gold"], row["component"]): row for row in rows}
    table = []
    for (language, gold, component), row in sorted(found.items()):
        other = found.get((language, gold, "ner"))
        if component == "ner" or other is None:
            continue
        ends = {"low": row.get("difference_low"), "high": row.get("difference_high")}
        error = row.get("ece")
        table.append(
            [
                language,
                gold if gold == "projected dev" else f"`{gold}`",
                _percent(other["f1"]),
                _percent(row["f1"]),
                f"{100 * row['difference']:+.1f}",
                _signed_ends(ends),
                "–" if error is None else f"{error:.3f}",
                f"{row['words_per_second'] / other['words_per_second']:.2f}",
            ]
        )
    header = ["", "gold", "`ner`", "`xner_ner`", "difference", "95 % interval"]
    header += ["calibration error", "speed, `ner` = 1"]
    return markdown_table(header, table)


def contproto_table(rows: List[Dict[str, Any]]) -> str:
    """A step of contrastive self-training beside a loop over spans.

    rows (List[Dict[str, Any]]): Rows of `metrics/contproto.json`.
    RETURNS (str): A Markdown table.
    """
    table = [
        [row["what"], f"{row['milliseconds']:,.1f}", f"{row['own_milliseconds']:,.1f}"]
        for row in rows
    ]
    ratios = [
        rows[1][name] / rows[0][name] for name in ("milliseconds", "own_milliseconds")
    ]
    table.append(["ratio", *(f"{ratio:.1f}" for ratio in ratios)])
    header = ["", "ms a step", "without token vectors"]
    return markdown_table(header, table)


def joint_table(rows: List[Dict[str, Any]]) -> str:
    """One model for all languages against one for each.

    rows (List[Dict[str, Any]]): Rows of `metrics/joint-translators.json`.
    RETURNS (str): A Markdown table.
    """
    table = [
        [
            row["model"],
            row["direction"],
            f"{row['minutes']:.0f}",
            f"{row['target_tokens']:,}",
            f"{row['value']:.1f}",
        ]
        for row in rows
    ]
    header = ["model", "direction", "minutes", "target tokens", "chrF"]
    return markdown_table(header, table)


TABLES: Dict[str, Dict[str, Any]] = {
    "translators-joint": {"file": "joint-translators.json", "make": joint_table},
    "recognizer": {"file": "recognizer.json", "make": recognizer_table},
    "contproto": {"file": "contproto.json", "make": contproto_table},
    "transfer-routes": {"file": "transfer.json", "make": transfer_routes_table},
    "transfer-routes-tokens": {
        "file": "transfer.json",
        "make": transfer_tokens_table,
    },
    "transfer-starts": {
        "file": "transfer-report.json",
        "make": transfer_starts_table,
    },
    "transfer-advice": {
        "file": "transfer-report.json",
        "make": transfer_advice_table,
    },
    "translators": {"file": "translators.json", "make": translators_table},
    "translators-decoding": {"file": "translators.json", "make": decoding_table},
    "projection": {"file": "projection.json", "make": projection_table},
    "projection-ablation": {
        "file": "projection.json",
        "make": projection_ablation_table,
    },
    "projection-routes": {
        "file": "projection.json",
        "make": projection_routes_table,
    },
    "projection-speed": {
        "file": "projection-speed.json",
        "make": projection_speed_table,
    },
    "calibration": {"file": "calibration.json", "make": calibration_table},
    "alignment": {"file": "alignment.json", "make": alignment_table},
    **medication_tables.TABLES,
    **scale_tables.TABLES,
    "translate-test": {
        "file": "medication.json",
        "make": medication_tables.translate_test_table,
    },
    "transfer-en-clinical": {
        "file": "transfer-en-clinical.json",
        "make": transfer_table,
    },
    "transfer-aci-bench": {"file": "transfer-aci-bench.json", "make": notes_table},
}


MARK = re.compile(r"<!-- table: ([\w-]+) -->")


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

    pattern = MARK.pattern + r"\n.*?<!-- end -->"
    return re.sub(pattern, replace, readme, flags=re.DOTALL)


def find_pages(root: Path) -> List[Path]:
    """Find the pages that have tables of this script; some have tables of others.

    root (Path): Folder of the project.
    RETURNS (List[Path]): The README and pages of docs/.
    """
    pages = [root / "README.md", *sorted((root / "docs").glob("*.md"))]
    found = ((page, MARK.findall(page.read_text(encoding="utf-8"))) for page in pages)
    return [page for page, names in found if names and set(names) <= set(TABLES)]


def main(
    pages: Optional[List[Path]] = typer.Argument(
        None, help="Pages, by default the README and those of docs/"
    ),
    metrics: Path = typer.Option(Path("metrics"), help="Folder of metrics files"),
    check: bool = typer.Option(False, help="Only say whether the tables agree"),
) -> None:
    differ = []
    for page in pages or find_pages(Path()):
        text = page.read_text(encoding="utf-8")
        filled = fill(text, metrics)
        if filled != text:
            differ.append(page.name)
            if not check:
                page.write_text(filled, encoding="utf-8")
    if check and differ:
        msg.fail(f"Tables differ from the metrics: {', '.join(differ)}", exits=1)
    msg.good(
        f"The tables agree with the metrics; changed: {', '.join(differ) or 'none'}"
    )


if __name__ == "__main__":
    typer.run(main)
