import re
from typing import Dict, List, NamedTuple, Tuple
from random import Random

from .model import ParallelText

# Keys beside each other on keyboards of all three languages.
_NEIGHBOURS = {
    "a": "s",
    "c": "vx",
    "d": "sf",
    "e": "rw",
    "f": "dg",
    "g": "fh",
    "h": "gj",
    "i": "uo",
    "k": "jl",
    "l": "k",
    "m": "n",
    "n": "bm",
    "o": "ip",
    "p": "o",
    "r": "et",
    "s": "ad",
    "t": "r",
    "u": "i",
}
# Letters in which one slip is the most that happens.
_LETTERS_PER_SLIP = 80
# Shorter words are units, schemes and abbreviations, and longer units follow a number;
# they stay.
_WORD = re.compile(r"(?<!\d )\b[^\W\d_]{5,}")
_JOINT = re.compile(r"(?<=[^\W\d_][,;]) (?=[^\W\d_])")


class Edit(NamedTuple):
    """A range of a text, in characters, and what is written in its place."""

    start: int
    end: int
    text: str


def add_slips(item: ParallelText) -> ParallelText:
    """Write a text with slips of the pen, other ones in each language.

    Letters inside of longer words are swapped, left out, doubled or hit beside the
    key; a blank after a comma is forgotten. Numbers, units, schemes and the edges of
    words stay as they are. The same text always gets the same slips.

    item (ParallelText): The text; it is not changed.
    RETURNS (ParallelText): The text with all its entities, fragments and segments.
    """
    texts: Dict[str, str] = {}
    edits: Dict[str, List[Edit]] = {}
    for lang, text in item.texts.items():
        edits[lang] = draw_slips(text, Random(f"slips {item.id} {lang}"))
        texts[lang] = apply_edits(text, edits[lang])
    spans = {
        lang: [
            (*_move(start, end, edits[lang]), label, id)
            for start, end, label, id in row
        ]
        for lang, row in item.spans.items()
    }
    return ParallelText(
        item.id,
        item.register,
        texts,
        spans,
        _move_ranges(item.chunks, edits),
        _move_ranges(item.segments, edits),
    )


def draw_slips(text: str, rng: Random) -> List[Edit]:
    """Draw what goes wrong when a text is typed.

    text (str): The text.
    rng (Random): Source of chance.
    RETURNS (List[Edit]): Edits from left to right that do not overlap; none if the
        text has no longer word.
    """
    words = [match.span() for match in _WORD.finditer(text)]
    joints = [match.start() for match in _JOINT.finditer(text)]
    count = rng.randint(1, 1 + len(text) // _LETTERS_PER_SLIP)
    edits = []
    for start, end in rng.sample(words, min(count, len(words))):
        edits.append(_draw_slip(text, rng.randrange(start + 1, end - 2), rng))
    if joints and rng.random() < 0.2:
        place = rng.choice(joints)
        edits.append(Edit(place, place + 1, ""))
    return sorted(edits)


def _draw_slip(text: str, place: int, rng: Random) -> Edit:
    """Draw a slip at a letter that has one before and two after it in its word."""
    letter, following = text[place], text[place + 1]
    share = rng.random()
    if share < 0.35:
        return Edit(place, place + 2, following + letter)
    if share < 0.65:
        return Edit(place, place + 1, "")
    if share < 0.85 or letter.lower() not in _NEIGHBOURS:
        return Edit(place, place + 1, letter * 2)
    other = rng.choice(_NEIGHBOURS[letter.lower()])
    return Edit(place, place + 1, other.upper() if letter.isupper() else other)


def apply_edits(text: str, edits: List[Edit]) -> str:
    """Write a text anew.

    text (str): The text.
    edits (List[Edit]): Edits from left to right that do not overlap.
    RETURNS (str): The text with the edits.
    """
    for edit in reversed(edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _move(start: int, end: int, edits: List[Edit]) -> Tuple[int, int]:
    return _shift(start, edits), _shift(end, edits)


def _shift(place: int, edits: List[Edit]) -> int:
    """Find a place of a text after the edits; inside of an edit it is its start."""
    shift = 0
    for edit in edits:
        if place <= edit.start:
            break
        if place < edit.end:
            return edit.start + shift
        shift += len(edit.text) - (edit.end - edit.start)
    return place + shift


def _move_ranges(
    ranges: List[Dict[str, Tuple[int, int]]], edits: Dict[str, List[Edit]]
) -> List[Dict[str, Tuple[int, int]]]:
    return [
        {lang: _move(start, end, edits[lang]) for lang, (start, end) in row.items()}
        for row in ranges
    ]
