from typing import List, Optional, Sequence, Tuple

from .evaluate import EvaluationResult, ScoreEstimate
from .metrics import LEVELS, Level

Row = Tuple[str, ...]

TITLES = {
    "entity": "Entities (strict)",
    "token": "Tokens",
    "character": "Characters",
}


def score_table(
    result: EvaluationResult, *, level: Level = "entity", labels: bool = True
) -> Tuple[Row, List[Row]]:
    """Make the table of scores of one way of counting.

    result (EvaluationResult): The result.
    level (Literal["entity", "token", "character"]): What is counted.
    labels (bool): Add a row for each label.
    RETURNS (Tuple[Tuple[str, ...], List[Tuple[str, ...]]]): Header and rows, in
        percent; ready for wasabi's `table`.
    """
    scores = result.levels[level]
    percent = f"{100 * result.settings['level']:g} %"
    header = ("", "P", "R", "F1", f"F1 {percent} interval", "gold", "found")
    rows = [_score_row(label, estimate) for label, estimate in scores.labels.items()]
    totals = [
        _score_row("micro", scores.micro),
        _score_row("macro", scores.macro),
        _score_row("weighted", scores.weighted),
    ]
    return header, [*(rows if labels else []), *totals]


def summary_table(result: EvaluationResult) -> Tuple[Row, List[Row]]:
    """Make the table of the three totals: strict entities, tokens, characters.

    result (EvaluationResult): The result.
    RETURNS (Tuple[Tuple[str, ...], List[Tuple[str, ...]]]): Header and rows, in
        percent.
    """
    percent = f"{100 * result.settings['level']:g} %"
    header = ("", "P", "R", "F1", f"F1 {percent} interval", "gold", "found")
    rows: List[Row] = []
    for level in LEVELS:
        scores = result.levels[level]
        rows.append(_score_row(f"{TITLES[level]}, micro", scores.micro))
        if level == "token":
            rows.append(_score_row(f"{TITLES[level]}, weighted", scores.weighted))
    return header, rows


def confusion_table(result: EvaluationResult) -> Tuple[Row, List[Row]]:
    """Make the table of gold labels (rows) against predicted labels (columns).

    result (EvaluationResult): The result.
    RETURNS (Tuple[Tuple[str, ...], List[Tuple[str, ...]]]): Header and rows; empty
        cells are zero.
    """
    names = list(result.confusion)
    header = ("gold \\ predicted", *names)
    rows = [
        (row, *(str(result.confusion[row][column] or "") for column in names))
        for row in names
    ]
    return header, rows


def error_table(
    result: EvaluationResult,
    *,
    limit: int = 0,
    kinds: Optional[Sequence[str]] = None,
) -> Tuple[Row, List[Row]]:
    """Make the table of errors in context.

    result (EvaluationResult): The result.
    limit (int): So many rows at most, 0 for all.
    kinds (Optional[Sequence[str]]): Only errors of these kinds.
    RETURNS (Tuple[Tuple[str, ...], List[Tuple[str, ...]]]): Header and rows.
    """
    header = ("error", "record", "gold", "predicted", "context")
    rows: List[Row] = []
    for error in result.errors:
        if kinds is not None and error.kind not in kinds:
            continue
        gold = f"{error.gold_text} [{error.gold[2]}]" if error.gold else ""
        predicted = (
            f"{error.predicted_text} [{error.predicted[2]}]" if error.predicted else ""
        )
        rows.append(
            (
                error.kind.replace("_", " "),
                error.id,
                " ".join(gold.split()),
                " ".join(predicted.split()),
                error.context,
            )
        )
        if 0 < limit <= len(rows):
            break
    return header, rows


def to_markdown(result: EvaluationResult, *, errors: int = 0) -> str:
    """Write a result as Markdown.

    result (EvaluationResult): The result.
    errors (int): Show so many errors in context; they hold passages of the texts.
    RETURNS (str): The text, ending in a line feed.
    """
    parts = [
        f"{result.documents} documents, {result.gold_entities} gold entities, "
        f"{result.predicted_entities} predicted.",
        markdown_table(*summary_table(result)),
    ]
    for level in LEVELS:
        table = score_table(result, level=level)
        parts.extend([f"### {TITLES[level]}", markdown_table(*table)])
    parts.extend(["### Confusion", markdown_table(*confusion_table(result))])
    counts = ", ".join(
        f"{kind.replace('_', ' ')} {count}"
        for kind, count in result.error_counts.items()
    )
    parts.append(f"Errors: {counts}.")
    if errors > 0:
        parts.append(markdown_table(*error_table(result, limit=errors)))
    return "\n\n".join(parts) + "\n"


def markdown_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Write a table in Markdown.

    header (Sequence[str]): The header; the first column is flush left, numbers right.
    rows (Sequence[Sequence[str]]): The rows.
    RETURNS (str): The table without a final line feed.
    """
    sides = [
        "---" if i == 0 or not _is_number_column(rows, i) else "---:"
        for i in range(len(header))
    ]
    lines = [_markdown_row(header), f"|{'|'.join(sides)}|"]
    return "\n".join([*lines, *(_markdown_row(row) for row in rows)])


def _is_number_column(rows: Sequence[Sequence[str]], column: int) -> bool:
    cells = [row[column] for row in rows if row[column]]
    return all(cell[0].isdigit() or cell == "-" for cell in cells)


def _markdown_row(row: Sequence[str]) -> str:
    cells = (cell.replace("|", "\\|").replace("\n", " ") for cell in row)
    return f"| {' | '.join(cells)} |"


def _score_row(name: str, estimate: ScoreEstimate) -> Row:
    score = estimate.score
    interval = "-"
    if estimate.f1 is not None:
        interval = f"{100 * estimate.f1.low:.1f}–{100 * estimate.f1.high:.1f}"
    return (
        name,
        _percent(score.precision),
        _percent(score.recall),
        _percent(score.f1),
        interval,
        str(score.support),
        str(score.tp + score.fp),
    )


def _percent(value: Optional[float]) -> str:
    return "-" if value is None else f"{100 * value:.1f}"
