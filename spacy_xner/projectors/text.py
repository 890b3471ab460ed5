"""Tokens written out as text, and characters found again as tokens."""

from typing import List, Optional, Sequence, Tuple
from itertools import pairwise

from .types import Range


def join_words(
    words: Sequence[str], spaces: Optional[Sequence[bool]], tokens: Range
) -> Tuple[str, List[Range]]:
    """Write out a range of tokens.

    words (Sequence[str]): All tokens.
    spaces (Optional[Sequence[bool]]): Whether white space follows each token; None
        for a space after every token.
    tokens (Tuple[int, int]): The range, half-open.
    RETURNS (Tuple[str, List[Tuple[int, int]]]): The text, without a space after the
        last token, and the characters of each token in it.
    """
    parts: List[str] = []
    places: List[Range] = []
    length = 0
    start, end = tokens
    for i in range(start, end):
        places.append((length, length + len(words[i])))
        parts.append(words[i])
        length += len(words[i])
        if i + 1 < end and (spaces is None or spaces[i]):
            parts.append(" ")
            length += 1
    return "".join(parts), places


def find_range(start: int, end: int, places: Sequence[Range]) -> Optional[Range]:
    """Find the tokens that share a character with a range.

    start (int): First character.
    end (int): Character after the last one.
    places (Sequence[Tuple[int, int]]): Characters of each token, in order.
    RETURNS (Optional[Tuple[int, int]]): The tokens, half-open, or None for none.
    """
    found = [k for k, place in enumerate(places) if place[0] < end and start < place[1]]
    return (found[0], found[-1] + 1) if found else None


def overlap(ranges: Sequence[Range]) -> bool:
    """Tell whether any two ranges overlap.

    ranges (Sequence[Tuple[int, int]]): Half-open ranges in any order.
    RETURNS (bool): Whether two of them share a position.
    """
    return any(after[0] < before[1] for before, after in pairwise(sorted(ranges)))


def find_places(
    spans: Sequence[Range], places: Sequence[Range]
) -> Optional[List[Range]]:
    """Turn the characters of spans into tokens, where they keep apart.

    spans (Sequence[Tuple[int, int]]): Character ranges.
    places (Sequence[Tuple[int, int]]): Characters of each token, in order.
    RETURNS (Optional[List[Tuple[int, int]]]): Tokens of each span; None where one has
        none or two share a token.
    """
    found = [find_range(start, end, places) for start, end in spans]
    ranges = [place for place in found if place is not None]
    return ranges if len(ranges) == len(spans) and not overlap(ranges) else None
