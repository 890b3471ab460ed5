"""Tokens written out as text, and characters found again as tokens."""

from typing import List, Optional, Sequence, Tuple

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
