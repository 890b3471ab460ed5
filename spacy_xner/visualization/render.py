from typing import (
    Collection,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Tuple,
    Union,
)
from typing import Counter as CounterT
from collections import Counter
from functools import cache
from html import escape
from importlib.resources import files

from spacy import displacy
from spacy.tokens import Doc
from spacy.util import get_lang_class, is_in_jupyter

from ..aligners.subwords import find_tokens
from ..errors import Errors
from ..projectors.reasons import REASONS
from ..reversal import restore_source
from ..translation import (
    DEFAULT_ATTR,
    Translation,
    get_translation,
    get_translations,
)
from .colors import Paint, get_colors, mix_paint
from .layout import STATUSES, Layout, Mark, Piece, Side, cut, lay_out

BECAME: Dict[str, str] = {
    "kept": "projected",
    "masked": "masked",
    "dropped": "dropped",
    "alone": "not projected",
}
"""What a reader is told of each status."""
MEANINGS: Dict[str, str] = {
    "kept": "has its label in the other text",
    "masked": "place uncertain: labels are missing there, training learns nothing",
    "dropped": "has no label in the other text",
    "alone": "no component has projected it",
}
MISSING = "labels missing: training learns nothing from these words"
# Entities up to so many characters stay on one line with their label.
MAX_SHORT = 20

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{title}</title>
<style>body {{ margin: 0; background: #fff; }}</style>
</head>
<body>
{content}
</body>
</html>
"""
# No MathJax in notebooks; as in displaCy.
NOTEBOOK = '<div class="tex2jax_ignore">{}</div>'


def render(
    docs: Union[Doc, Iterable[Doc]],
    lang: Optional[str] = None,
    *,
    page: bool = False,
    jupyter: Optional[bool] = None,
    all_links: bool = False,
    labels: Optional[Collection[str]] = None,
    colors: Optional[Dict[str, str]] = None,
    attr: str = DEFAULT_ATTR,
) -> Optional[str]:
    """Show texts with their translations: entities, word links, and what was lost.

    The two texts stand one under the other, sentence pair by sentence pair, with lines
    between the linked words of entities; the paler a line, the less probable the link.
    The HTML needs nothing but itself. The lines are drawn by a small script; without it
    entities carry numbers instead.

    docs (Union[Doc, Iterable[Doc]]): Docs that hold translations, or translated Docs
        that `spacy xner transfer` wrote.
    lang (Optional[str]): Language code of the translation, by default each there is.
    page (bool): Render a whole page, to be saved as a file.
    jupyter (Optional[bool]): Display the result in a notebook, by default if this is
        one.
    all_links (bool): Draw all links, not only those of entities.
    labels (Optional[Collection[str]]): Labels to show, by default all.
    colors (Optional[Dict[str, str]]): CSS colours by label, on top of displaCy's.
    attr (str): Name of the Doc attribute that holds the translations.
    RETURNS (Optional[str]): The HTML; None when it was displayed in a notebook.
    RAISES (ValueError): If a Doc has no such translation, or its links do not fit it.
    """
    items = [docs] if isinstance(docs, Doc) else list(docs)
    for doc in items:
        if not isinstance(doc, Doc):
            raise ValueError(Errors.E023.format(type=type(doc).__name__))
    shown = None if labels is None else {label.upper() for label in labels}
    layouts = [
        (_get_title(doc), lay_out(doc, item, all_links=all_links, labels=shown))
        for doc, item in iter_translations(items, lang, attr=attr)
    ]
    html = _Writer(colors).write(layouts)
    if page:
        titles = dict.fromkeys(title for title, _ in layouts if title)
        title = ", ".join([*titles][:3]) or "Projected entities"
        html = PAGE.format(title=escape(title), content=html)
    if displacy.RENDER_WRAPPER is not None:
        html = displacy.RENDER_WRAPPER(html)
    if jupyter or (jupyter is None and is_in_jupyter()):
        from IPython.display import HTML, display

        display(HTML(NOTEBOOK.format(html)))
        return None
    return html


def iter_translations(
    docs: Iterable[Doc], lang: Optional[str] = None, *, attr: str = DEFAULT_ATTR
) -> Iterator[Tuple[Doc, Translation]]:
    """List the translations of Docs.

    docs (Iterable[Doc]): The Docs. A translated Doc that knows its source stands for
        that source, with itself as the translation.
    lang (Optional[str]): Language code, by default each there is.
    attr (str): Name of the attribute that holds the translations.
    YIELDS (Tuple[Doc, Translation]): A Doc and one of its translations.
    RAISES (ValueError): If a Doc has no such translation.
    """
    for doc in docs:
        translations = get_translations(doc, attr)
        if not translations:
            doc = restore_source(doc, attr=attr) or doc
            translations = get_translations(doc, attr)
        if lang is None and not translations:
            raise ValueError(Errors.E024.format(attr=attr))
        langs = list(translations) if lang is None else [lang]
        for name in langs:
            yield doc, get_translation(doc, name, attr)


def _get_title(doc: Doc) -> str:
    return str(doc.user_data.get("title") or doc.user_data.get("id") or "")


@cache
def _read(name: str) -> str:
    path = files("spacy_xner.resources") / "visualization" / name
    return path.read_text(encoding="utf8").strip()


@cache
def get_direction(lang: str) -> str:
    """Get the value of `dir` for texts of a language.

    lang (str): Language code.
    RETURNS (str): "ltr" or "rtl"; "auto" for a language that spaCy does not know.
    """
    try:
        defaults = get_lang_class(lang).Defaults
    except ImportError:
        return "auto"
    if lang == "xx":
        return "auto"
    return str(defaults.writing_system.get("direction", "ltr"))


class _Writer:
    """Write layouts as HTML.

    colors (Optional[Dict[str, str]]): CSS colours by label.
    """

    def __init__(self, colors: Optional[Dict[str, str]]):
        self._colors, self._default = get_colors(colors)
        self._paints: Dict[str, Paint] = {}

    def get_style(self, label: str) -> str:
        key = label.upper()
        if key not in self._paints:
            self._paints[key] = mix_paint(self._colors.get(key, self._default))
        paint = self._paints[key]
        return escape(
            f"--xner-color:{paint.fill};--xner-line:{paint.line};"
            f"--xner-text:{paint.text}"
        )

    def write(self, layouts: List[Tuple[str, Layout]]) -> str:
        parts = ['<div class="xner">', f"<style>\n{_read('style.css')}\n</style>"]
        if layouts:
            parts.append(self._write_legend([layout for _, layout in layouts]))
        else:
            parts.append('<p class="xner-void">No texts.</p>')
        for title, layout in layouts:
            parts.append(self._write_doc(title, layout))
        parts.append(f"<script>\n{_read('links.js')}\n</script>")
        parts.append("</div>")
        return "\n".join(parts)

    def _write_legend(self, layouts: List[Layout]) -> str:
        marks = [mark for layout in layouts for mark in layout.marks]
        labels = Counter(mark.label for mark in marks)
        items = [
            f'<span class="xner-mark" style="{self.get_style(label)}">'
            f"{escape(label) or '(no label)'}</span> {count}"
            for label, count in sorted(labels.items())
        ]
        statuses = {mark.status for mark in marks}
        items += [
            f'<span class="xner-mark xner-{status}">{BECAME[status]}</span> '
            f"{MEANINGS[status]}"
            for status in STATUSES
            if status in statuses and (status != "kept" or len(statuses) > 1)
        ]
        if any(layout.top.missing or layout.bottom.missing for layout in layouts):
            items.append(f'<span class="xner-missing">words</span> {MISSING}')
        rows = [row for layout in layouts for row in layout.rows]
        if any(row.lines for row in rows):
            items.append(_write_sample("2.2", "1", "", "linked words"))
            items.append(_write_sample("1.2", ".3", "5 4", "weak link"))
        if any(row.places for row in rows):
            items.append(_write_sample("1.5", ".8", "1 5", "placed without a link"))
        content = "\n".join(
            item if item.startswith("<li") else f"<li>{item}</li>" for item in items
        )
        return f'<ul class="xner-legend" aria-label="Legend">\n{content}\n</ul>'

    def _write_doc(self, title: str, layout: Layout) -> str:
        langs = f"{layout.top.lang} → {layout.bottom.lang}"
        name = escape(f"{title} ({langs})" if title else langs)
        heading = f"<h2>{escape(title)}</h2>" if title else ""
        parts = [
            f'<section class="xner-doc" aria-label="{name}">',
            f'<div class="xner-head">{heading}'
            f'<p class="xner-langs">{escape(langs)}</p>'
            f'<p class="xner-counts">{escape(count_layout(layout))}</p></div>',
        ]
        if not layout.rows:
            parts.append('<p class="xner-void">This text is empty.</p>')
        top, bottom = (
            _Text(self, layout, layout.top),
            _Text(self, layout, layout.bottom),
        )
        notes = _Notes(layout)
        for number, row in enumerate(layout.rows):
            links = " ".join(
                f"{line.top}:{line.bottom}:{line.probability:.2f}:{line.mark}"
                for line in row.lines
            )
            places = " ".join(map(str, row.places))
            data = f' data-links="{links}"' if links else ""
            data += f' data-places="{places}"' if places else ""
            bare = "" if data else " xner-bare"
            parts += [
                f'<div class="xner-pair{bare}"{data}>',
                top.write(number),
                bottom.write(number),
                notes.write(number),
                "</div>",
            ]
        parts.append("</section>")
        return "\n".join(part for part in parts if part)


def _write_sample(width: str, opacity: str, dashes: str, text: str) -> str:
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        '<li class="xner-js"><svg viewBox="0 0 35 12" aria-hidden="true">'
        f'<path d="M1 10C12 10 22 2 34 2" stroke-width="{width}" '
        f'stroke-opacity="{opacity}"{dash}></path></svg> {text}</li>'
    )


def count_layout(layout: Layout) -> str:
    """Sum up a text in words.

    layout (Layout): The text.
    RETURNS (str): E.g. "3 entities: 2 projected, 1 masked (lost 1) · 1 sentence pair".
    """
    statuses = Counter(mark.status for mark in layout.marks)
    reasons: Dict[str, CounterT[str]] = {}
    for mark in layout.marks:
        if mark.reason:
            reasons.setdefault(mark.status, Counter())[mark.reason] += 1
    found = []
    for status in STATUSES:
        if statuses[status]:
            why = ", ".join(
                f"{reason} {n}" for reason, n in sorted(reasons.get(status, {}).items())
            )
            text = f"{statuses[status]} {BECAME[status]}"
            found.append(f"{text} ({why})" if why else text)
    n_marks, n_rows = len(layout.marks), len(layout.rows)
    flagged = sum(bool(row.flags) for row in layout.rows)
    n_lines = sum(len(row.lines) for row in layout.rows)
    entities = f"{n_marks} {'entity' if n_marks == 1 else 'entities'}"
    pairs = f"{n_rows} sentence {'pair' if n_rows == 1 else 'pairs'}"
    return " · ".join(
        [
            f"{entities}: {', '.join(found)}" if found else entities,
            f"{pairs}, {flagged} flagged" if flagged else pairs,
            f"{n_lines} {'link' if n_lines == 1 else 'links'}",
        ]
    )


def describe_mark(layout: Layout, mark: Mark, *, carrying: bool) -> str:
    """Say what is known of an entity, line by line.

    layout (Layout): The text.
    mark (Mark): The entity.
    carrying (bool): Seen from the text that carries it, not from the other one.
    RETURNS (str): The label, the words on both sides, what became of it and why.
    """
    here, there = _get_words(layout, mark)
    if not carrying:
        here, there = there, here
    head = f"{mark.label} {mark.number}: “{here}”"
    if there:
        head += f" {'→' if carrying else '←'} “{there}”"
    facts = [BECAME[mark.status]]
    if mark.score is not None and mark.receiving is not None:
        facts.append(f"score {mark.score:.2f}")
    if mark.probability is not None and mark.receiving is not None:
        facts.append(f"probability {mark.probability:.2f}")
    if mark.method:
        facts.append(f"by {mark.method}")
    lines = [head, " · ".join(facts)]
    if mark.reason:
        lines.append(_explain(mark.reason))
    return "\n".join(lines)


def _explain(reason: str) -> str:
    meaning = REASONS.get(reason, "")
    return f"{reason}: {meaning}" if meaning else reason


def _get_words(layout: Layout, mark: Mark) -> Tuple[str, str]:
    """Get the words of an entity in the text that carries it and in the other one."""
    carrying, receiving = layout.top.text, layout.bottom.text
    if layout.is_backward:
        carrying, receiving = receiving, carrying
    there = "" if mark.receiving is None else receiving[slice(*mark.receiving)]
    return carrying[slice(*mark.carrying)], there


class _Open(NamedTuple):
    """A range of a text with its markup.

    start (int): First character.
    end (int): Character after the last one.
    mark (Optional[Mark]): The entity, if it is one.
    markup (str): Attributes of the element, for others.
    """

    start: int
    end: int
    mark: Optional[Mark]
    markup: str


class _Text:
    """Write one of the two texts of a layout, row by row.

    writer (_Writer): Knows the colours.
    layout (Layout): The layout.
    side (Side): One of its sides.
    """

    def __init__(self, writer: _Writer, layout: Layout, side: Side):
        self._writer = writer
        self._layout = layout
        self._side = side
        self._name = "top" if side is layout.top else "bottom"
        self._attribute = "data-s" if side is layout.top else "data-t"
        self._is_carrying = (side is layout.top) != layout.is_backward
        self._ranges = [
            row.top if side is layout.top else row.bottom for row in layout.rows
        ]
        self._rows: List[List[_Open]] = [[] for _ in layout.rows]
        missing = f' class="xner-missing" role="group" aria-label="{MISSING}" '
        missing += f'title="{MISSING}"'
        found = [_Open(*place, mark, "") for place, mark in side.marks]
        found += [_Open(*place, None, missing) for place in side.missing]
        for item in found:
            for row in find_tokens(item.start, item.end, self._ranges):
                self._rows[row].append(item)

    def write(self, row: int) -> str:
        """Write the text of a row.

        row (int): Number of the row.
        RETURNS (str): A paragraph.
        """
        start, end = self._ranges[row]
        lang = self._side.lang
        known = f' lang="{escape(lang)}"' if lang and lang != "xx" else ""
        content = self._write_range(row, start, end)
        if not content:
            content = '<span class="xner-void">(nothing)</span>'
        return (
            f'<p class="xner-text xner-{self._name}"{known} '
            f'dir="{get_direction(lang)}">'
            f'<span class="xner-lang" aria-hidden="true">{escape(lang)}</span>'
            f"{content}</p>"
        )

    def _write_range(self, row: int, start: int, end: int) -> str:
        text, tokens = self._side.text, self._side.tokens
        items = self._rows[row] + [
            _Open(
                *tokens[token], None, f' class="xner-word" {self._attribute}="{token}"'
            )
            for token in find_tokens(start, end, tokens)
            if token in self._side.linked
        ]
        ranges = [(max(start, item.start), min(end, item.end)) for item in items]
        parts: List[str] = []
        position = start
        opened: List[Tuple[int, str]] = []
        for piece in [*cut(ranges), Piece(end, end, -1, True, True)]:
            while opened and opened[-1][0] <= piece.start:
                stop, after = opened.pop()
                parts.append(escape(text[position:stop]) + after)
                position = stop
            parts.append(escape(text[position : piece.start]))
            position = piece.start
            if piece.item >= 0:
                item = items[piece.item]
                before, after = self._write_edges(
                    item,
                    begins=piece.is_first and start <= item.start,
                    ends=piece.is_last and item.end <= end,
                )
                parts.append(before)
                opened.append((piece.end, after))
        return "".join(parts)

    def _write_edges(self, item: _Open, *, begins: bool, ends: bool) -> Tuple[str, str]:
        """Write what stands before and after a range."""
        mark = item.mark
        if mark is None:
            return f"<span{item.markup}>", "</span>"
        tip = describe_mark(self._layout, mark, carrying=self._is_carrying)
        classes = f"xner-mark xner-{mark.status}"
        classes += " xner-short" if item.end - item.start <= MAX_SHORT else ""
        classes += "" if begins else " xner-cut-start"
        classes += "" if ends else " xner-cut-end"
        before = (
            f'<mark class="{classes}" data-n="{mark.number}" tabindex="0" role="group" '
            f'aria-label="{escape(", ".join(tip.splitlines()))}" '
            f'title="{escape(tip)}" style="{self._writer.get_style(mark.label)}">'
        )
        if not ends:
            return before, "</mark>"
        why = ""
        if mark.status != "kept":
            what = BECAME[mark.status]
            what += f": {mark.reason}" if mark.reason else ""
            why = f'<span class="xner-why">{escape(what)}</span>'
        tag = (
            f'<span class="xner-tag" aria-hidden="true">{escape(mark.label)}'
            f'<span class="xner-no"> {mark.number}</span>{why}</span>'
        )
        return before, f"{tag}</mark>"


class _Notes:
    """Write what is wrong in the rows of a layout.

    layout (Layout): The layout.
    """

    def __init__(self, layout: Layout):
        side = layout.bottom if layout.is_backward else layout.top
        ranges = [row.bottom if layout.is_backward else row.top for row in layout.rows]
        self._layout = layout
        self._marks: Dict[int, List[Mark]] = {}
        for (start, end), mark in side.marks:
            if mark.status not in ("masked", "dropped"):
                continue
            for row in find_tokens(start, end, ranges)[:1]:
                self._marks.setdefault(row, []).append(mark)

    def write(self, row: int) -> str:
        """Write the notes of a row.

        row (int): Number of the row.
        RETURNS (str): A list; nothing when there are no notes.
        """
        notes = []
        for mark in self._marks.get(row, []):
            words, _ = _get_words(self._layout, mark)
            why = f" – {_explain(mark.reason)}" if mark.reason else ""
            notes.append(
                f"{mark.label} {mark.number} “{words}” {BECAME[mark.status]}{why}"
            )
        item = self._layout.rows[row]
        if item.flags:
            flags = ", ".join(item.flags)
            notes.append(f"Flags of the translation: {flags}")
        if item.away:
            links = "link leads" if item.away == 1 else "links lead"
            notes.append(f"{item.away} {links} to another sentence")
        if not notes:
            return ""
        content = "".join(f"<li>{escape(note)}</li>" for note in notes)
        return f'<ul class="xner-notes">{content}</ul>'
