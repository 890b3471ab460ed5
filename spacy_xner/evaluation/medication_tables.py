"""Tables of what was measured of pipelines for medication, in Markdown."""

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from .report import markdown_table
from .rows import METRICS, NAME_METRICS, Row

Report = Dict[str, List[Dict[str, Any]]]

LABELS = ("DRUG", "STRENGTH", "FORM", "DOSAGE", "FREQUENCY", "DURATION")
ROUTE = "translate-train"
# Steps of the ablation have names that begin so.
STEP = "ablation"
NOISY = ", noisy"
# The total that is quoted: for tokens, that of the published German tables.
QUOTED = ("strict", "token-wise")
TOTALS = {"strict": "micro", "token-wise": "weighted", "character-wise": "micro"}


def medication_table(rows: Sequence[Row], *, route: str = ROUTE) -> str:
    """Make the table of totals of one route, by gold and metric, with intervals.

    rows (Sequence[Dict[str, Any]]): Rows of `metrics/medication.json`.
    route (str): The route.
    RETURNS (str): A Markdown table.
    """
    table = []
    for row in rows:
        if _is_total(row) and _is_clean(row, route):
            table.append(
                [
                    row["language"],
                    f"`{row['gold']}`",
                    f"{row['metric']}, {row['label']}",
                    _percent(row["precision"]),
                    _percent(row["recall"]),
                    f"**{_percent(row['f1'])}**",
                    _interval(row),
                ]
            )
    header = ["", "gold", "metric", "P", "R", "F1", "95 % interval"]
    return markdown_table(header, table)


def translate_test_table(rows: Sequence[Row]) -> str:
    """Make the table of totals of translate-test.

    rows (Sequence[Dict[str, Any]]): Rows of the metrics file.
    RETURNS (str): A Markdown table.
    """
    return medication_table(rows, route="translate-test")


def medication_labels_table(rows: Sequence[Row]) -> str:
    """Make the table of strict F1 by label for each gold.

    rows (Sequence[Dict[str, Any]]): Rows of `metrics/medication.json`.
    RETURNS (str): A Markdown table.
    """
    files: Dict[str, Dict[str, Any]] = {}
    for row in rows:
        if row["metric"] == "strict" and _is_clean(row, ROUTE):
            files.setdefault(row["gold"], {})[row["label"]] = row["f1"]
    table = [
        [f"`{gold}`", *(_percent(scores.get(label)) for label in LABELS)]
        for gold, scores in files.items()
    ]
    return markdown_table(["strict F1", *LABELS], table)


def medication_details_table(rows: Sequence[Row]) -> str:
    """Make the table of every label, counted in three ways, with intervals.

    rows (Sequence[Dict[str, Any]]): Rows of `metrics/medication.json`.
    RETURNS (str): A Markdown table with a row for each gold and label.
    """
    found: Dict[Tuple[str, str], Dict[str, Row]] = {}
    for row in rows:
        if row["metric"] in TOTALS and _is_clean(row, ROUTE):
            found.setdefault((row["gold"], row["label"]), {})[row["metric"]] = row
    table = []
    for gold in dict.fromkeys(gold for gold, _ in found):
        for label in (*LABELS, "micro", "weighted"):
            metrics = found.get((gold, label))
            if metrics is None:
                continue
            cells = [f"`{gold}`", label]
            for metric in METRICS.values():
                row = metrics[metric]
                cells += [
                    _percent(row["precision"]),
                    _percent(row["recall"]),
                    f"{_percent(row['f1'])} ({_interval(row)})",
                ]
            table.append(cells)
    header = ["gold", "label"]
    for metric in METRICS.values():
        header += [f"{metric} P", "R", "F1 (95 %)"]
    return markdown_table(header, table)


def routes_table(rows: Sequence[Row]) -> str:
    """Make the table of all routes: strict and token-wise F1 with intervals.

    rows (Sequence[Dict[str, Any]]): Rows of `metrics/medication.json`.
    RETURNS (str): A Markdown table.
    """
    return _by_route(rows, _get_routes(rows, steps=False))


def ablation_table(rows: Sequence[Row]) -> str:
    """Make the table of the steps of the ablation.

    rows (Sequence[Dict[str, Any]]): Rows of `metrics/medication.json`.
    RETURNS (str): A Markdown table.
    """
    return _by_route(rows, _get_routes(rows, steps=True))


def noise_table(report: Report) -> str:
    """Make the table of strict F1 on clean texts and after a poor scanner.

    Of the steps of the ablation it shows the one before the last: all but the noise.

    report (Dict[str, List[Dict[str, Any]]]): The report.
    RETURNS (str): A Markdown table.
    """
    entries = report["noise"]
    steps = sorted({entry["route"] for entry in entries if _is_step(entry)})
    table = [
        [
            f"`{entry['gold']}`",
            _name_route(entry["route"]),
            _percent(entry["first_f1"]),
            _percent(entry["second_f1"]),
            _signed(entry["difference"]),
            _interval(entry, signed=True),
        ]
        for entry in _sort(entries, "language", "gold")
        if not _is_step(entry) or entry["route"] in steps[-2:-1]
    ]
    header = ["gold", "route", "clean", "noisy", "difference", "95 % interval"]
    return markdown_table(header, table)


def names_table(report: Report) -> str:
    """Make the table of the recall of drug names that training has, or has not, seen.

    report (Dict[str, List[Dict[str, Any]]]): The report.
    RETURNS (str): A Markdown table.
    """
    table = []
    for entry in _sort(report["names"], "language", "gold"):
        if _is_step(entry):
            continue
        cells = [f"`{entry['gold']}`", _name_route(entry["route"])]
        for novelty in NAME_METRICS:
            part = entry[novelty]
            cells.append(str(part["names"]))
            recall = _percent(part["recall"])
            cells.append(f"{recall} ({_interval(part)})" if part["names"] else "–")
        table.append(cells)
    header = ["gold", "route", "seen", "recall", "unseen", "recall"]
    header += ["of unseen words", "recall"]
    return markdown_table(header, table)


def negatives_table(report: Report) -> str:
    """Make the table of false alarms on texts without a medication.

    report (Dict[str, List[Dict[str, Any]]]): The report.
    RETURNS (str): A Markdown table.
    """
    table = []
    for entry in _sort(report["negatives"], "language", "set"):
        if _is_step(entry):
            continue
        table.append(
            [
                entry["language"],
                entry["set"],
                _name_route(entry["route"]),
                f"{entry['tokens']:,}",
                str(entry["false_alarms"]),
                f"**{_number(entry['per_1000_tokens'])}**",
                f"{_number(entry['low'])} – {_number(entry['high'])}",
            ]
        )
    header = ["", "texts", "route", "tokens", "false alarms", "per 1,000 tokens"]
    return markdown_table([*header, "95 % interval"], table)


def confusion_table(report: Report) -> str:
    """Make the table of labels that are taken for one another.

    report (Dict[str, List[Dict[str, Any]]]): The report.
    RETURNS (str): A Markdown table: what became of the gold entities of three labels.
    """
    labels = ("DOSAGE", "STRENGTH", "FREQUENCY")
    table = []
    for entry in report["evaluations"]:
        if entry["route"] != ROUTE:
            continue
        for label in labels:
            counts = entry["confusion"].get(label)
            if counts is None or not any(counts.values()):
                continue
            others = sum(
                count for name, count in counts.items() if name not in (*labels, "O")
            )
            table.append(
                [
                    f"`{entry['gold']}`",
                    label,
                    *(str(counts.get(name, 0)) for name in labels),
                    str(others),
                    str(counts["O"]),
                ]
            )
    header = ["gold", "found as", *labels, "another label", "not at all"]
    return markdown_table(header, table)


def costs_table(report: Report) -> str:
    """Make the table of speed, time to load and size.

    report (Dict[str, List[Dict[str, Any]]]): The report.
    RETURNS (str): A Markdown table.
    """
    table = [
        [
            entry["language"],
            _name_route(entry["route"]),
            f"{entry['words_per_second']:,.0f}",
            f"{entry['load_seconds']:.2f} s",
            f"{entry['language_seconds']:.2f} s",
            "–" if entry["wheel_mb"] is None else f"{entry['wheel_mb']:.1f} MB",
        ]
        for entry in _sort(report["costs"], "language")
    ]
    header = ["", "route", "words/s", "load", "spaCy's data of the language", "wheel"]
    return markdown_table(header, table)


def comparisons_table(report: Report) -> str:
    """Make the table of what one pipeline has over another.

    report (Dict[str, List[Dict[str, Any]]]): The report.
    RETURNS (str): A Markdown table of strict F1, with the two-sided p value of a paired
        bootstrap.
    """
    table = [
        [
            f"`{entry['gold']}`",
            _name_route(entry["first"]),
            _name_route(entry["second"]),
            _signed(entry["difference"]),
            _interval(entry, signed=True),
            f"{entry['p_value']:.3f}",
        ]
        for entry in report["comparisons"]
        if entry["metric"] == "strict"
    ]
    header = ["gold", "first", "second", "difference", "95 % interval", "p"]
    return markdown_table(header, table)


FIGURES = "medication.json"
REPORT = "medication-report.json"
TABLES: Dict[str, Dict[str, Any]] = {
    name: {"file": file, "make": make}
    for name, file, make in (
        ("medication", FIGURES, medication_table),
        ("medication-labels", FIGURES, medication_labels_table),
        ("medication-details", FIGURES, medication_details_table),
        ("medication-routes", FIGURES, routes_table),
        ("medication-ablation", FIGURES, ablation_table),
        ("medication-noise", REPORT, noise_table),
        ("medication-names", REPORT, names_table),
        ("medication-negatives", REPORT, negatives_table),
        ("medication-confusion", REPORT, confusion_table),
        ("medication-comparisons", REPORT, comparisons_table),
        ("medication-costs", REPORT, costs_table),
    )
}
"""Tables by name: the metrics file of each, and what makes it."""


def _is_total(row: Row) -> bool:
    return row["metric"] in QUOTED and TOTALS[row["metric"]] == row["label"]


def _is_clean(row: Row, route: Optional[str] = None) -> bool:
    return route in (None, row["route"]) and not row["gold"].endswith(NOISY)


def _is_step(entry: Dict[str, Any]) -> bool:
    return str(entry["route"]).startswith(STEP)


def _sort(entries: Sequence[Dict[str, Any]], *keys: str) -> List[Dict[str, Any]]:
    """Sort entries by some of their values, then by their route."""

    def place(entry: Dict[str, Any]) -> Tuple[Any, ...]:
        return (*(entry[key] for key in keys), *_route_order(entry["route"]))

    return sorted(entries, key=place)


def _get_routes(rows: Sequence[Row], *, steps: bool) -> List[str]:
    names = dict.fromkeys(row["route"] for row in rows)
    found = [name for name in names if name.startswith(STEP) == steps]
    # The route that ships comes first, the ensemble of all last.
    return sorted(found, key=_route_order)


def _route_order(name: str) -> Tuple[bool, bool, str]:
    return name != ROUTE, name == "ensemble", name


def _by_route(rows: Sequence[Row], routes: Sequence[str]) -> str:
    found: Dict[Tuple[str, str], Dict[str, Row]] = {}
    for row in rows:
        if _is_total(row) and _is_clean(row):
            found.setdefault((row["gold"], row["metric"]), {})[row["route"]] = row
    table = []
    for (gold, metric), by_route in found.items():
        cells = [
            f"{_percent(by_route[name]['f1'])} ({_interval(by_route[name])})"
            if name in by_route
            else "–"
            for name in routes
        ]
        table.append([f"`{gold}`", f"{metric}, {TOTALS[metric]}", *cells])
    header = ["gold", "F1", *(_name_route(name) for name in routes)]
    return markdown_table(header, table)


def _name_route(name: str) -> str:
    if not name.startswith(STEP):
        return name
    _, _, rest = name.partition(": ")
    return rest or name


def _percent(value: Optional[float]) -> str:
    return "–" if value is None else f"{100 * value:.1f}"


def _signed(value: Optional[float]) -> str:
    return "–" if value is None else f"{100 * value:+.1f}"


def _number(value: Optional[float]) -> str:
    return "–" if value is None else f"{value:.2f}"


def _interval(entry: Dict[str, Any], *, signed: bool = False) -> str:
    write: Callable[[Optional[float]], str] = _signed if signed else _percent
    return f"{write(entry['low'])} – {write(entry['high'])}"
