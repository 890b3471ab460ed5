import re
from typing import Callable, List, Tuple

# A break is worth more the less it tears apart. Breaks stand before white space, so
# that decimal commas, times and ratios stay whole.
_BREAKS = (
    re.compile(r"[;.!?](?=\s)"),
    re.compile(r"[,:–—](?=\s)|(?<=\s)[–—-](?=\s)"),
    re.compile(r"\S(?=\s)"),
)
_MIDDLE = 0.25


def split_long(
    text: str, limit: int, count: Callable[[str], int]
) -> Tuple[List[Tuple[int, int]], bool]:
    """Split a segment that is too long for the model into parts that fit.

    Splits at semicolons and sentence ends, else at commas, colons and dashes, else
    at spaces, as near to the middle as possible; through a word only when there is
    no other place.

    text (str): A segment without white space at its edges.
    limit (int): Most pieces in one part, > 0.
    count (Callable[[str], int]): Counts the pieces of a text.
    RETURNS (Tuple[List[Tuple[int, int]], bool]): Character ranges of the parts, in
        order, white space between them left out; whether a word was cut.
    """
    parts: List[Tuple[int, int]] = []
    cut = False
    todo = [(0, len(text))]
    while todo:
        start, end = todo.pop()
        if end - start <= 1 or count(text[start:end]) <= limit:
            parts.append((start, end))
            continue
        at, clean = _find_break(text, start, end)
        cut = cut or not clean
        right = at
        while right < end and text[right].isspace():
            right += 1
        todo.append((right, end))
        todo.append((start, at))
    return parts, cut


def _find_break(text: str, start: int, end: int) -> Tuple[int, bool]:
    """Find the best place to split a range and tell whether it leaves words whole."""
    middle = (start + end) / 2
    slack = (end - start) * (0.5 - _MIDDLE)
    for number, pattern in enumerate(_BREAKS):
        places = [m.end() for m in pattern.finditer(text, start, end)]
        places = [place for place in places if start < place < end]
        if number + 1 < len(_BREAKS):
            places = [p for p in places if abs(p - middle) <= slack]
        if places:
            return min((abs(place - middle), place) for place in places)[1], True
    return int(middle), False
