"""A page for the browser with every error of an evaluation in its text."""

from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence
from html import escape

from ..visualization.colors import Paint, get_colors, mix_paint
from .evaluate import ERROR_KINDS, EvaluationResult, match_entities
from .metrics import CharSpan
from .report import Row, confusion_table, score_table

MEANINGS: Dict[str, str] = {
    "missed": "in the gold, not found",
    "false_alarm": "found, not in the gold",
    "boundary": "right label, wrong start or end",
    "label": "right place, wrong label",
    "boundary_and_label": "overlaps an entity with another label",
}
"""What a reader is told of each kind of error."""

STYLE = """
body { margin: 0 auto; max-width: 75rem; padding: .75rem 1rem; background: #fff;
  color: #1a1a1a; color-scheme: light;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; }
table { border-collapse: collapse; margin: .5rem 0; font-size: .85rem; }
th, td { border: 1px solid #d0d0d0; padding: .1rem .5rem; text-align: right; }
th:first-child, td:first-child { text-align: left; }
td.off { background: #fde8e8; font-weight: 600; }
ul.kinds { list-style: none; margin: .5rem 0; padding: 0; font-size: .85rem; }
.row { display: flex; gap: .75rem; margin: .3rem 0; }
.side { flex: 0 0 3.5rem; color: #4a4a4a; font-size: .8rem; padding-top: .2rem; }
.text { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 2; }
mark { padding: .1rem .25rem; border-radius: .3rem; border: 1px solid transparent; }
mark.wrong { border: 2px solid #b3261e; }
mark small { margin-left: .3rem; font-size: .65rem; font-weight: 600; }
article { border-top: 1px solid #d0d0d0; padding: .25rem 0 .5rem; }
article h3 { margin: .25rem 0; font-size: .9rem; }
article p.why { margin: 0; color: #4a4a4a; font-size: .8rem; }
""".strip()

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<h1>{title}</h1>
{content}
</body>
</html>
"""


class _Shown(NamedTuple):
    """A span and what is wrong with it, None if it is right."""

    span: CharSpan
    kind: Optional[str]


def make_error_page(result: EvaluationResult, *, title: str = "Errors") -> str:
    """Make a page that shows every text with an error twice: gold and found.

    Entities have the colours of their labels; wrong ones have a frame, with the kind of
    the error in their tooltip and under the text's name. Scores and confusion are on
    top. The page holds whole texts: leave it where they may be.

    result (EvaluationResult): The result.
    title (str): Title of the page.
    RETURNS (str): The HTML. It loads nothing and runs no script.
    """
    paints = {label: _get_paint(label) for label in result.labels}
    parts = [
        f"<p>{result.documents} texts, {result.gold_entities} gold entities, "
        f"{result.predicted_entities} found.</p>",
        "<h2>Scores (strict, percent)</h2>",
        _make_table(*score_table(result)),
        "<h2>Gold labels in rows, found labels in columns</h2>",
        _make_confusion(result),
        "<h2>Errors</h2>",
        _make_legend(result),
    ]
    for record, expected, found in zip(result.records, result.expected, result.found):
        pairs = match_entities(expected, found)
        wrong = [kind for kind, _, _ in pairs if kind is not None]
        if not wrong:
            continue
        counts = {kind: wrong.count(kind) for kind in ERROR_KINDS if kind in wrong}
        why = ", ".join(f"{_name(kind)} {count}" for kind, count in counts.items())
        gold = [_Shown(a, kind) for kind, a, _ in pairs if a is not None]
        seen = [_Shown(b, kind) for kind, _, b in pairs if b is not None]
        parts.append(
            f"<article><h3>{escape(record.id)}</h3>"
            f'<p class="why">{escape(why)}</p>'
            f"{_make_row('gold', record.text, gold, paints)}"
            f"{_make_row('found', record.text, seen, paints)}</article>"
        )
    return PAGE.format(title=escape(title), style=STYLE, content="\n".join(parts))


def _get_paint(label: str) -> Paint:
    colors, default = get_colors()
    return mix_paint(colors.get(label, default))


def _name(kind: str) -> str:
    return kind.replace("_", " ")


def _make_table(header: Row, rows: Sequence[Row]) -> str:
    lines = ["".join(f"<th>{escape(cell)}</th>" for cell in header)]
    lines += ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows]
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _make_confusion(result: EvaluationResult) -> str:
    header, rows = confusion_table(result)
    lines = ["".join(f"<th>{escape(cell)}</th>" for cell in header)]
    for i, row in enumerate(rows):
        cells = [f"<td>{escape(row[0])}</td>"]
        for j, cell in enumerate(row[1:]):
            off = ' class="off"' if cell and i != j else ""
            cells.append(f"<td{off}>{escape(cell)}</td>")
        lines.append("".join(cells))
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _make_legend(result: EvaluationResult) -> str:
    items = [
        f"<li><b>{_name(kind)}</b> ({result.error_counts[kind]}): {MEANINGS[kind]}</li>"
        for kind in ERROR_KINDS
    ]
    return f'<ul class="kinds">{"".join(items)}</ul>'


def _make_row(
    side: str, text: str, shown: Sequence[_Shown], paints: Dict[str, Paint]
) -> str:
    inner = "".join(_mark_up(text, shown, paints))
    return (
        f'<div class="row"><span class="side">{side}</span>'
        f'<p class="text" dir="auto">{inner}</p></div>'
    )


def _mark_up(
    text: str, shown: Sequence[_Shown], paints: Dict[str, Paint]
) -> Iterator[str]:
    """Write a text with its spans; one inside or across another comes after it."""
    position = 0
    rest: List[_Shown] = []
    for item in sorted(shown, key=_by_place):
        start, end, _ = item.span
        if start < position:
            rest.append(item)
            continue
        yield escape(text[position:start])
        yield _make_mark(text, item, paints)
        position = end
    yield escape(text[position:])
    for item in rest:
        yield f" + {_make_mark(text, item, paints)}"


def _make_mark(text: str, item: _Shown, paints: Dict[str, Paint]) -> str:
    start, end, label = item.span
    paint = paints[label]
    about = label if item.kind is None else f"{label}: {_name(item.kind)}"
    wrong = "" if item.kind is None else ' class="wrong"'
    style = f"background: {paint.fill}; color: {paint.text}"
    return (
        f'<mark{wrong} style="{escape(style)}" title="{escape(about)}">'
        f"{escape(text[start:end])}<small>{escape(label)}</small></mark>"
    )


def _by_place(item: _Shown) -> CharSpan:
    return item.span
