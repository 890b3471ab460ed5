"""Work out what is drawn where: sentence pairs, marks and lines, without any markup."""

from typing import (
    Collection,
    Dict,
    FrozenSet,
    List,
    Literal,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
)
from bisect import bisect_left
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from spacy.tokens import Doc

from ..aligners.subwords import find_tokens
from ..errors import Errors
from ..projectors.heuristics import contiguous_ranges
from ..translation import (
    Range,
    SentencePair,
    Translation,
    get_token_ranges,
    tokenize,
)

MarkStatus = Literal["kept", "masked", "dropped", "alone"]
STATUSES: Tuple[MarkStatus, ...] = ("kept", "masked", "dropped", "alone")


class Mark(NamedTuple):
    """An entity on one or both sides.

    number (int): Number of the entity in the text, from 1.
    label (str): The label.
    status (str): That of the projected span; "alone" when nothing was projected.
    reason (str): Why the span is doubtful or lost.
    score (Optional[float]): Raw score, in [0, 1], None when nothing was projected.
    method (str): What found the span.
    carrying (Range): Characters of the text that carries the entity.
    receiving (Optional[Range]): Characters of the other text, None when nothing was
        found.
    probability (Optional[float]): Of the span being right, in [0, 1], None without a
        calibration.
    """

    number: int
    label: str
    status: MarkStatus
    reason: str
    score: Optional[float]
    method: str
    carrying: Range
    receiving: Optional[Range]
    probability: Optional[float] = None


class Line(NamedTuple):
    """A link that is drawn.

    top (int): Token above.
    bottom (int): Token below.
    probability (float): In [0, 1].
    mark (int): Number of the entity it belongs to, 0 for none.
    """

    top: int
    bottom: int
    probability: float
    mark: int


@dataclass
class Row:
    """A sentence pair.

    top (Range): Characters of the Doc.
    bottom (Range): Characters of the translation.
    flags (List[str]): What the translator's guards found.
    lines (List[Line]): Links that are drawn.
    places (List[int]): Numbers of entities that were found without a word link.
    away (int): Number of links that lead to another sentence and are not drawn.
    """

    top: Range
    bottom: Range
    flags: List[str] = field(default_factory=list)
    lines: List[Line] = field(default_factory=list)
    places: List[int] = field(default_factory=list)
    away: int = 0


@dataclass
class Side:
    """One of the two texts.

    text (str): The text.
    lang (str): Language code.
    tokens (List[Range]): Characters of each token.
    marks (List[Tuple[Range, Mark]]): Entities with their characters, in order.
    missing (List[Range]): Characters whose labels are missing, outside of the marks.
    linked (FrozenSet[int]): Tokens at which a line ends.
    """

    text: str
    lang: str
    tokens: List[Range]
    marks: List[Tuple[Range, Mark]] = field(default_factory=list)
    missing: List[Range] = field(default_factory=list)
    linked: FrozenSet[int] = frozenset()


class Layout(NamedTuple):
    """A text with its translation, ready to be written.

    top (Side): The Doc.
    bottom (Side): The translation.
    rows (List[Row]): The sentence pairs, in order.
    marks (List[Mark]): All entities, in the order of the text that carries them.
    is_backward (bool): Whether the translation carries the entities.
    """

    top: Side
    bottom: Side
    rows: List[Row]
    marks: List[Mark]
    is_backward: bool


class Piece(NamedTuple):
    """A part of a range after ranges that cross each other were cut.

    start (int): First character.
    end (int): Character after the last one.
    item (int): Index of the range.
    is_first (bool): Whether the range begins here.
    is_last (bool): Whether the range ends here.
    """

    start: int
    end: int
    item: int
    is_first: bool
    is_last: bool


def lay_out(
    doc: Doc,
    translation: Translation,
    *,
    all_links: bool = False,
    labels: Optional[Collection[str]] = None,
) -> Layout:
    """Work out what is drawn of a Doc and its translation.

    doc (Doc): The Doc.
    translation (Translation): Its translation.
    all_links (bool): Draw all links, not only those of entities.
    labels (Optional[Collection[str]]): Upper-case labels to show, None for all.
    RETURNS (Layout): The layout.
    RAISES (ValueError): If a link points to a token that the Doc does not have.
    """
    top = Side(doc.text, translation.source_lang, get_token_ranges(doc))
    bottom = Side(
        translation.text, translation.lang, get_token_ranges(tokenize(translation))
    )
    is_backward = translation.direction == "backward"
    carrying, receiving = (bottom, top) if is_backward else (top, bottom)
    marks = find_marks(doc, translation, labels)
    carrying.marks = sorted((mark.carrying, mark) for mark in marks)
    receiving.marks = sorted(
        (mark.receiving, mark) for mark in marks if mark.receiving is not None
    )
    receiving.missing = _find_missing(receiving, translation.masked)
    rows = find_rows(translation, top.text, bottom.text)
    _add_lines(rows, top, bottom, translation, all_links)
    _add_places(rows, top, bottom, marks, is_backward)
    return Layout(top, bottom, rows, marks, is_backward)


def find_marks(
    doc: Doc, translation: Translation, labels: Optional[Collection[str]] = None
) -> List[Mark]:
    """List the entities of a text with what became of them.

    doc (Doc): The Doc.
    translation (Translation): Its translation.
    labels (Optional[Collection[str]]): Upper-case labels to show, None for all.
    RETURNS (List[Mark]): The projected spans, and the entities that overlap none of
        them, in the order of the text that carries them.
    """
    found = [
        Mark(
            0,
            span.label,
            span.status,
            span.reason,
            span.score,
            span.method,
            (span.source_start, span.source_end),
            (span.start, span.end) if span.start >= 0 else None,
            span.probability,
        )
        for span in translation.spans
    ]
    if translation.direction == "backward":
        others = [(start, end, label) for start, end, label, _ in translation.entities]
    else:
        others = [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
    covered = sorted(mark.carrying for mark in found)
    reach = [0]
    for _, end in covered:
        reach.append(max(reach[-1], end))
    for start, end, label in others:
        # the spans that begin before this entity ends; does one end after its start?
        if reach[bisect_left(covered, (end, end))] <= start:
            mark = Mark(0, label, "alone", "", None, "", (start, end), None)
            found.append(mark)
    found = [mark for mark in found if labels is None or mark.label.upper() in labels]
    found.sort(key=_get_place)
    return [mark._replace(number=i) for i, mark in enumerate(found, start=1)]


def _get_place(mark: Mark) -> Tuple[int, int, str]:
    return (*mark.carrying, mark.label)


def find_rows(translation: Translation, source: str, target: str) -> List[Row]:
    """List the sentence pairs, and what stands between them if it is more than space.

    translation (Translation): The translation.
    source (str): Text of the Doc.
    target (str): Text of the translation.
    RETURNS (List[Row]): The rows, in order.
    """
    rows: List[Row] = []
    top_end = bottom_end = 0
    end = SentencePair(len(source), len(source), len(target), len(target))
    for pair in [*translation.sentences, end]:
        gap = Row((top_end, pair.source_start), (bottom_end, pair.target_start))
        row = Row(
            (pair.source_start, pair.source_end),
            (pair.target_start, pair.target_end),
            list(pair.flags),
        )
        for item in (gap, row):
            if source[slice(*item.top)].strip() or target[slice(*item.bottom)].strip():
                rows.append(item)
        top_end, bottom_end = pair.source_end, pair.target_end
    return rows


def cut(ranges: Sequence[Range]) -> List[Piece]:
    """Cut ranges that cross the end of another, so that all lie one in the other.

    ranges (Sequence[Range]): Ranges, half-open; of equal ones the first is outside.
    RETURNS (List[Piece]): The pieces in the order in which they open. Empty ranges have
        none.
    """
    pieces: List[Piece] = []
    waiting = [
        (start, -end, index) for index, (start, end) in enumerate(ranges) if start < end
    ]
    heapify(waiting)
    opened: List[int] = []
    while waiting:
        start, end, index = heappop(waiting)
        end = -end
        while opened and opened[-1] <= start:
            opened.pop()
        stop = end
        if opened and opened[-1] < end:
            stop = opened[-1]
            heappush(waiting, (stop, -end, index))
        first, last = ranges[index]
        pieces.append(Piece(start, stop, index, start == first, stop == last))
        opened.append(stop)
    return pieces


def _find_missing(side: Side, masked: Sequence[Range]) -> List[Range]:
    """Find the words whose labels are missing and that are in no mark."""
    tokens: Set[int] = set()
    for start, end in masked:
        tokens.update(find_tokens(start, end, side.tokens))
    for (start, end), _ in side.marks:
        tokens.difference_update(find_tokens(start, end, side.tokens))
    return [
        (side.tokens[first][0], side.tokens[last - 1][1])
        for first, last in contiguous_ranges(tokens)
        if side.text[side.tokens[first][0] : side.tokens[last - 1][1]].strip()
    ]


def _add_lines(
    rows: Sequence[Row],
    top: Side,
    bottom: Side,
    translation: Translation,
    all_links: bool,
) -> None:
    """Sort the links into the rows."""
    top_marks, bottom_marks = _number_tokens(top), _number_tokens(bottom)
    top_rows = _find_rows_of_tokens(top, [row.top for row in rows])
    bottom_rows = _find_rows_of_tokens(bottom, [row.bottom for row in rows])
    is_backward = translation.direction == "backward"
    for source, target, probability in sorted(translation.links):
        if len(top.tokens) <= source:
            raise ValueError(
                Errors.E022.format(
                    lang=translation.lang, index=source, n_tokens=len(top.tokens)
                )
            )
        above, below = top_marks.get(source, 0), bottom_marks.get(target, 0)
        number = (below or above) if is_backward else (above or below)
        if not number and not all_links:
            continue
        found = {top_rows.get(source), bottom_rows.get(target)}
        row = found.pop()
        if row is not None and not found:
            rows[row].lines.append(Line(source, target, probability, number))
            continue
        for other in (row, *found):
            if other is not None:
                rows[other].away += 1
    top.linked = frozenset(line.top for row in rows for line in row.lines)
    bottom.linked = frozenset(line.bottom for row in rows for line in row.lines)


def _number_tokens(side: Side) -> Dict[int, int]:
    """Get the entity of each token that is in one; of several the first."""
    numbers: Dict[int, int] = {}
    for (start, end), mark in side.marks:
        for token in find_tokens(start, end, side.tokens):
            numbers.setdefault(token, mark.number)
    return numbers


def _find_rows_of_tokens(side: Side, ranges: Sequence[Range]) -> Dict[int, int]:
    """Get the row of each token that is in one; of several the first."""
    rows: Dict[int, int] = {}
    for row, (start, end) in enumerate(ranges):
        for token in find_tokens(start, end, side.tokens):
            rows.setdefault(token, row)
    return rows


def _add_places(
    rows: Sequence[Row],
    top: Side,
    bottom: Side,
    marks: Sequence[Mark],
    is_backward: bool,
) -> None:
    """Note the entities whose two places stand in one row but are joined by no line."""
    top_rows = _find_rows_of_tokens(top, [row.top for row in rows])
    bottom_rows = _find_rows_of_tokens(bottom, [row.bottom for row in rows])
    for mark in marks:
        if mark.receiving is None:
            continue
        places = (mark.carrying, mark.receiving)
        above, below = reversed(places) if is_backward else places
        sources = find_tokens(*above, top.tokens)
        targets = find_tokens(*below, bottom.tokens)
        if not sources or not targets:
            continue
        row = top_rows.get(sources[0])
        if row is None or row != bottom_rows.get(targets[0]):
            continue
        if not any(
            line.top in sources and line.bottom in targets for line in rows[row].lines
        ):
            rows[row].places.append(mark.number)
