"""Markers around the entities of a text: put in before translating, read out after.

Marked, `Take aspirin 500 mg` becomes `Take [aspirin] [500 mg]`, or with XML letters
`Take <a>aspirin</a> <b>500 mg</b>`. Letters say which entity a span belongs to;
brackets do not, so their spans are matched to separately translated entities.

SOURCE: Chen et al. 2023 (EasyProject: brackets, matching); LabelPigeon (XML letters).
"""

import re
from typing import Dict, FrozenSet, Iterator, List, NamedTuple, Sequence, Set, Tuple

from ..errors import Errors
from .checks import check_choice
from .surface import fold, string_similarity
from .text import overlap
from .types import Range

# Pairs to choose from, by style: the first of which the text has neither sign. Where
# all fail, and for `xml`, letters are taken, of which there are always enough.
STYLES: Dict[str, Tuple[Tuple[str, str], ...]] = {
    "brackets": (("[", "]"), ("{", "}"), ("⟦", "⟧")),
    "parentheses": (("(", ")"), ("[", "]"), ("{", "}"), ("⟦", "⟧")),
    "xml": (),
}
MIN_SIMILARITY = 0.5

FINE = ""
LOST = "marker_lost"
EXTRA = "marker_extra"
NESTED = "marker_nested"
CROSSING = "marker_crossing"
EMPTY = "marker_empty"
UNMATCHED = "marker_unmatched"
OVERLAP = "marker_overlap"
SPLIT = "marker_split"
GUARD = "marker_guard"

MARKER_REASONS: Dict[str, str] = {
    FINE: "Every marker came through.",
    LOST: "A marker is missing from the translation.",
    EXTRA: "The translation has more markers than were put in.",
    NESTED: "One marked span lies inside another.",
    CROSSING: "Markers close what they did not open.",
    EMPTY: "Nothing stands between two markers.",
    UNMATCHED: "A marked span is like none of the entities, translated alone.",
    OVERLAP: "Entities overlap or are blank, so no markers were put in.",
    SPLIT: "An entity lies in several sentences, so none of them has markers.",
    GUARD: "With markers, the translation is broken.",
}

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TAG = re.compile(r"<\s*(/?)\s*([a-zA-Z]+)\s*>")
# After these a space that the translator put behind an opening marker is its own.
_JOINS_NEXT: FrozenSet[str] = frozenset("'’‘“„«([{-–/")


class Markers(NamedTuple):
    """Name the markers of a text.

    opening (Tuple[str, ...]): What stands before each span: one name per span with
        XML letters, the same bracket for all otherwise.
    closing (Tuple[str, ...]): What stands behind each span.
    named (bool): Whether the markers say which span they belong to.
    """

    opening: Tuple[str, ...]
    closing: Tuple[str, ...]
    named: bool


class MarkedText(NamedTuple):
    """Hold a text with markers.

    text (str): The text with markers.
    markers (Markers): What was put in, one pair per span.
    spans (List[Tuple[int, int]]): The spans in the text without markers, without
        white space at their edges.
    """

    text: str
    markers: Markers
    spans: List[Range]


class ParsedText(NamedTuple):
    """Hold what was read from a text with markers.

    text (str): The text without markers.
    spans (List[Tuple[int, int]]): The marked spans: in the order of the markers with
        XML letters, in the order of the text with brackets. Empty when there is a
        reason.
    reason (str): What is wrong, one of `MARKER_REASONS`; empty when nothing is.
    removed (List[Tuple[int, int]]): Ranges of the marked text that were taken out.
    """

    text: str
    spans: List[Range]
    reason: str
    removed: List[Range]


def letters(number: int) -> str:
    """Number with letters: a to z, then aa, ab and so on.

    number (int): A number >= 0.
    RETURNS (str): Its letters.
    """
    name = ""
    number += 1
    while number:
        number, digit = divmod(number - 1, len(_LETTERS))
        name = _LETTERS[digit] + name
    return name


def choose_markers(text: str, n_spans: int, *, style: str) -> Markers:
    """Choose markers that the text cannot be confused with.

    text (str): The text to mark.
    n_spans (int): Number of spans, >= 0.
    style (str): `brackets`, `parentheses` or `xml`.
    RETURNS (Markers): Brackets of the style that the text has none of; else XML
        letters, without those that the text has as tags.
    RAISES (ValueError): E307 for an unknown style.
    """
    check_choice("markers", style, STYLES)
    for opening, closing in STYLES[style]:
        if opening not in text and closing not in text:
            return Markers((opening,) * n_spans, (closing,) * n_spans, False)
    known = {match[2].lower() for match in _TAG.finditer(text)}
    names: List[str] = []
    number = 0
    while len(names) < n_spans:
        name = letters(number)
        if name not in known:
            names.append(name)
        number += 1
    return Markers(
        tuple(f"<{name}>" for name in names),
        tuple(f"</{name}>" for name in names),
        True,
    )


def insert_markers(
    text: str, spans: Sequence[Range], *, style: str = "brackets"
) -> MarkedText:
    """Put markers around spans.

    text (str): Any text.
    spans (Sequence[Tuple[int, int]]): Character ranges in any order that do not
        overlap; white space at their edges stays outside.
    style (str): `brackets` takes [ ], `parentheses` ( ), `xml` letters such as
        <a> </a>. Where the text has such signs itself, others are taken.
    RETURNS (MarkedText): The marked text; `parse_markers` gives the text and the
        spans back.
    RAISES (ValueError): E307 for an unknown style, E311 for a span that is empty, out
        of range or overlaps another.
    """
    trimmed = [_trim(text, span) for span in spans]
    markers = choose_markers(text, len(spans), style=style)
    parts: List[str] = []
    position = 0
    for k in sorted(range(len(spans)), key=trimmed.__getitem__):
        start, end = trimmed[k]
        if start < position or end <= start:
            raise ValueError(
                Errors.E311.format(start=spans[k][0], end=spans[k][1], n=len(text))
            )
        parts += [text[position:start], markers.opening[k]]
        parts += [text[start:end], markers.closing[k]]
        position = end
    parts.append(text[position:])
    return MarkedText("".join(parts), markers, trimmed)


def can_mark(text: str, spans: Sequence[Range]) -> bool:
    """Tell whether markers can be put around spans.

    text (str): Any text.
    spans (Sequence[Tuple[int, int]]): Character ranges inside the text.
    RETURNS (bool): False where a span is nothing but white space or two overlap.
    """
    trimmed = [_trim(text, span) for span in spans]
    return all(start < end for start, end in trimmed) and not overlap(trimmed)


def _trim(text: str, span: Range) -> Range:
    start, end = span
    if not 0 <= start <= end <= len(text):
        raise ValueError(Errors.E311.format(start=start, end=end, n=len(text)))
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


class _Mark(NamedTuple):
    """One marker found in a text: where, which, and whether it opens."""

    start: int
    end: int
    name: str
    opens: bool


def _find_marks(text: str, markers: Markers) -> Iterator[_Mark]:
    if markers.named:
        known = {opening[1:-1] for opening in markers.opening}
        for match in _TAG.finditer(text):
            name = match[2].lower()
            if name in known:
                yield _Mark(match.start(), match.end(), name, not match[1])
        return
    if not markers.opening:
        return
    opening, closing = markers.opening[0], markers.closing[0]
    for i, char in enumerate(text):
        if char in (opening, closing):
            yield _Mark(i, i + 1, "", char == opening)


def _judge(marks: Sequence[_Mark], markers: Markers) -> str:
    """Find out what is wrong with the markers of a translation."""
    names = [opening[1:-1] if markers.named else "" for opening in markers.opening]
    wanted = {name: names.count(name) for name in names}
    opened = [mark.name for mark in marks if mark.opens]
    closed = [mark.name for mark in marks if not mark.opens]
    for found in (opened, closed):
        if any(found.count(name) < n for name, n in wanted.items()):
            return LOST
    if len(opened) > len(names) or len(closed) > len(names):
        return EXTRA
    stack: List[str] = []
    reason = FINE
    for mark in marks:
        if mark.opens:
            if stack:
                reason = reason or NESTED
            stack.append(mark.name)
        elif not stack or stack.pop() != mark.name:
            return CROSSING
    return reason


def parse_markers(text: str, markers: Markers) -> ParsedText:
    """Read marked spans and take the markers out.

    White space that a translator puts between a marker and the marked text goes too,
    where it would stand double or before a punctuation mark.

    text (str): A marked text, such as the translation of one.
    markers (Markers): The markers that were put in. Other brackets and tags are text.
    RETURNS (ParsedText): Clean text and spans, or the reason why there are none. The
        text is clean of markers in any case.
    """
    marks = list(_find_marks(text, markers))
    reason = _judge(marks, markers)
    removed: List[Range] = []
    starts: Dict[str, int] = {}
    found: List[Tuple[str, int, int]] = []
    for mark in marks:
        start, end = mark.start, mark.end
        if mark.opens:
            last = _get_last(text, start, removed)
            while text[end : end + 1].isspace():
                end += 1
            starts[mark.name] = end
            if last and not (last.isspace() or last in _JOINS_NEXT):
                # The space stands between two words, so it stays, before the span.
                end = mark.end
        else:
            previous = removed[-1][1] if removed else 0
            while previous < start and text[start - 1].isspace():
                start -= 1
            found.append((mark.name, starts.get(mark.name, start), start))
            following = text[end : end + 1]
            if following.isalnum() or (following and following in _JOINS_NEXT):
                start = mark.start
        removed.append((start, end))
    places = shift_ranges(removed, len(text))
    parts: List[str] = []
    position = 0
    for start, end in removed:
        parts.append(text[position:start])
        position = end
    parts.append(text[position:])
    spans = _order_spans([(n, places[i], places[j]) for n, i, j in found], markers)
    if not reason and any(end <= start for start, end in spans):
        reason = EMPTY
    return ParsedText("".join(parts), [] if reason else spans, reason, removed)


def _get_last(text: str, position: int, removed: Sequence[Range]) -> str:
    """Get the character before a position that stays in the text, if any."""
    for start, end in reversed(removed):
        if end < position:
            break
        position = start
    return text[position - 1] if position else ""


def _order_spans(
    found: Sequence[Tuple[str, int, int]], markers: Markers
) -> List[Range]:
    if not markers.named:
        return sorted((start, end) for _, start, end in found)
    places = {name: (start, end) for name, start, end in found}
    names = [opening[1:-1] for opening in markers.opening]
    return [places[name] for name in names if name in places]


def match_spans(
    spans: Sequence[str],
    entities: Sequence[str],
    *,
    min_similarity: float = MIN_SIMILARITY,
) -> List[int]:
    """Match marked spans to translated entities, the most similar pair first.

    spans (Sequence[str]): Text of each marked span of a translation.
    entities (Sequence[str]): Each entity, translated alone.
    min_similarity (float): Least similarity of a pair, in [0, 1].
    RETURNS (List[int]): For each span an entity, -1 for none. Every entity is taken
        once at most; of equally similar pairs those in like order come first.
    SOURCE: Chen et al. 2023 take the best of all similarities of at least .5 for each
        span; published code takes the last.
    """
    pairs: List[Tuple[float, int, int, int]] = []
    for i, span in enumerate(spans):
        for k, entity in enumerate(entities):
            similarity = string_similarity(fold(span.strip()), fold(entity.strip()))
            if similarity >= min_similarity:
                pairs.append((-similarity, abs(i - k), i, k))
    matched = [-1] * len(spans)
    taken: Set[int] = set()
    for _, _, i, k in sorted(pairs):
        if matched[i] < 0 and k not in taken:
            matched[i] = k
            taken.add(k)
    return matched


def assign_spans(
    parsed: ParsedText,
    entities: Sequence[str],
    *,
    min_similarity: float = MIN_SIMILARITY,
) -> Tuple[List[Range], str]:
    """Say which entity each bracketed span belongs to.

    A single span is that of the single entity.

    parsed (ParsedText): What was read from a text with brackets, without a reason.
    entities (Sequence[str]): Each entity, translated alone, in the order in which
        they were marked.
    min_similarity (float): Least similarity of span and entity, in [0, 1].
    RETURNS (Tuple[List[Tuple[int, int]], str]): One span per entity, or none and the
        reason.
    """
    if len(parsed.spans) == 1:
        return list(parsed.spans), FINE
    texts = [parsed.text[start:end] for start, end in parsed.spans]
    matched = match_spans(texts, entities, min_similarity=min_similarity)
    if sorted(matched) != list(range(len(entities))):
        return [], UNMATCHED
    return [parsed.spans[matched.index(k)] for k in range(len(entities))], FINE


def shift_ranges(removed: Sequence[Range], size: int) -> List[int]:
    """Map the characters of a marked text to those of the clean one.

    removed (Sequence[Tuple[int, int]]): Ranges that were taken out, see `ParsedText`.
    size (int): Length of the marked text.
    RETURNS (List[int]): For each character, and for the end, where it stands, or
        would stand, in the clean text.
    """
    gone = [False] * size
    for start, end in removed:
        gone[start:end] = [True] * (end - start)
    places = [0]
    for is_gone in gone:
        places.append(places[-1] + (not is_gone))
    return places
