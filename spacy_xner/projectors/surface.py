"""What survives translation: numbers, units and copied names.

A text is read as *pieces*, finer than tokens: numbers in a canonical form, units in
a canonical spelling, words and single signs. Everything that depends on one string
alone is cached, because the words of a corpus repeat.
"""

import re
import unicodedata
from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple
from collections import Counter
from functools import lru_cache

from .tables import ANY_SEPARATOR, NUMBER_WORDS, SEPARATORS, TIMES_WORDS, UNITS

THIN_SPACES = "\u00a0\u2009\u202f"

_PIECE = re.compile(
    rf"""
    (?P<fraction>(?:\d+\ ?)?[½¼¾⅓⅔]|(?<![\w/])(?:1/[2348]|[23]/[348])(?![\w/]))
  | (?P<number>\d{{1,3}}(?:[{THIN_SPACES}'’]\d{{3}})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*)
  | (?P<dotted>I\.E\.|I\.U\.|U\.I\.)
  | (?P<word>[^\W\d_]+)
  | (?P<sign>\S)
    """,
    re.VERBOSE,
)
_FRACTIONS = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}
_SPACED_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])")

NUMBER, UNIT, WORD, SIGN = 0, 1, 2, 3


class TextPiece(NamedTuple):
    """Hold one piece of a string.

    start (int): First character inside the string.
    end (int): Character after the last one.
    kind (int): NUMBER, UNIT, WORD or SIGN.
    canonical (str): Normal form, equal for equal quantities in any language.
    raw (str): Casefolded form.
    values (Tuple[str, ...]): What the piece can read as a number, best reading first.
    sure (bool): Whether it must be a number; `une` and `a` need not be one.
    """

    start: int
    end: int
    kind: int
    canonical: str
    raw: str
    values: Tuple[str, ...]
    sure: bool


class Piece(NamedTuple):
    """Hold one piece of a tokenized text.

    first (int): First token that the piece touches.
    last (int): Last token that the piece touches.
    left (bool): Whether the piece starts where a token does.
    right (bool): Whether the piece ends where a token does.
    joined (bool): Whether no white space parts it from the piece before.
    kind, canonical, raw, values, sure: As in `TextPiece`.
    """

    first: int
    last: int
    left: bool
    right: bool
    joined: bool
    kind: int
    canonical: str
    raw: str
    values: Tuple[str, ...]
    sure: bool


def _decimal(integer: str, fraction: str) -> str:
    integer = integer.lstrip("0") or "0"
    fraction = fraction.rstrip("0")
    return f"{integer}.{fraction}" if fraction else integer


@lru_cache(maxsize=16384)
def readings(text: str, lang: str = "") -> Tuple[str, ...]:
    """List the values that a number written with digits can have in a language.

    text (str): The number, such as `1,000`, `0.5` or `1 000` with a thin space.
    lang (str): Language code; unknown languages admit every reading.
    RETURNS (Tuple[str, ...]): Decimal strings without superfluous zeros, the likelier
        reading first.
    """
    digits = re.sub(rf"[{THIN_SPACES}'’ ]", "", text)
    marks = [char for char in digits if char in ".,"]
    if not marks:
        return (_decimal(digits, ""),)
    if len(set(marks)) == 2:
        mark = marks[-1]
        if marks.count(mark) > 1:
            return (_decimal(re.sub("[.,]", "", digits), ""),)
        integer, fraction = digits.split(mark)
        return (_decimal(re.sub("[.,]", "", integer), fraction),)
    groups = digits.split(marks[0])
    if len(marks) > 1:
        if all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3:
            return (_decimal("".join(groups), ""),)
        return (digits,)
    integer, fraction = groups
    decimal = _decimal(integer, fraction)
    if len(fraction) != 3 or len(integer) > 3 or integer.startswith("0"):
        return (decimal,)
    kinds = SEPARATORS.get(lang, ANY_SEPARATOR)[marks[0]]
    thousands = _decimal(integer + fraction, "")
    return tuple(decimal if kind == "decimal" else thousands for kind in kinds)


def _fraction(text: str) -> str:
    sign = _FRACTIONS.get(text[-1])
    whole, part = (text[:-1].strip(), sign) if sign else ("", text)
    above, below = part.split("/")
    value = int(whole or 0) + int(above) / int(below)
    return f"{value:.4f}".rstrip("0").rstrip(".")


@lru_cache(maxsize=4096)
def number_word(word: str, lang: str = "") -> Optional[Tuple[str, bool]]:
    """Look up a number word.

    word (str): Casefolded word.
    lang (str): Language code; unknown languages take every table.
    RETURNS (Optional[Tuple[str, bool]]): Value and whether the word is surely a
        number, or None.
    """
    if lang in NUMBER_WORDS:
        return NUMBER_WORDS[lang].get(word)
    for table in NUMBER_WORDS.values():
        if word in table:
            return table[word]
    return None


@lru_cache(maxsize=16384)
def text_pieces(text: str, lang: str = "") -> Tuple[TextPiece, ...]:
    """Read a string as pieces.

    text (str): Any string.
    lang (str): Language code, empty when unknown.
    RETURNS (Tuple[TextPiece, ...]): The pieces in order; white space gives none.
    """
    pieces: List[TextPiece] = []
    for match in _PIECE.finditer(text):
        raw = match.group().casefold()
        kind, canonical, sure = SIGN, raw, False
        values: Tuple[str, ...] = ()
        if match.lastgroup == "number":
            values, sure = readings(match.group(), lang), True
            kind, canonical = NUMBER, f"#{values[0]}"
        elif match.lastgroup == "fraction":
            values, sure = (_fraction(match.group()),), True
            kind, canonical = NUMBER, f"#{values[0]}"
        elif raw in UNITS:
            kind, canonical = UNIT, f"u:{UNITS[raw]}"
        elif match.lastgroup == "word":
            kind = WORD
            found = number_word(raw, lang)
            if found is not None:
                values, sure = (found[0],), found[1]
                if sure and raw not in TIMES_WORDS:
                    canonical = f"#{found[0]}"
        pieces.append(
            TextPiece(*match.span(), kind, canonical, raw, values, sure)  # type: ignore[arg-type]
        )
    return tuple(pieces)


def token_pieces(
    words: Sequence[str],
    spaces: Optional[Sequence[bool]] = None,
    lang: str = "",
    start: int = 0,
    end: Optional[int] = None,
) -> List[Piece]:
    """Read a range of tokens as pieces; a number may run over several tokens.

    words (Sequence[str]): Tokens.
    spaces (Optional[Sequence[bool]]): Whether white space follows each token; None
        means always.
    lang (str): Language code, empty when unknown.
    start (int): First token.
    end (Optional[int]): Token after the last one; None means all.
    RETURNS (List[Piece]): The pieces in order.
    """
    end = len(words) if end is None else end
    pieces: List[Piece] = []
    # Named tuples are made directly: this loop meets every token of a corpus.
    make = tuple.__new__
    i = start
    while i < end:
        j = i + 1
        if spaces is not None:
            while j < end and not spaces[j - 1]:
                j += 1
        if j == i + 1:
            for rest in _token_rests(words[i], lang):
                pieces.append(make(Piece, (i, i) + rest))
        else:
            pieces.extend(_run_pieces(words, i, j, lang))
        i = j
    return pieces


@lru_cache(maxsize=16384)
def _token_rests(word: str, lang: str) -> Tuple[tuple, ...]:
    """Prepare the pieces of a token, all but the number of the token."""
    n = len(word)
    return tuple(
        (p[0] == 0, p[1] == n, p[0] > 0, *p[2:]) for p in text_pieces(word, lang)
    )


def _run_pieces(words: Sequence[str], start: int, end: int, lang: str) -> List[Piece]:
    """Read tokens without white space between them as pieces."""
    pieces: List[Piece] = []
    ends: List[int] = []
    n = 0
    for word in words[start:end]:
        n += len(word)
        ends.append(n)
    text = "".join(words[start:end])
    k, offset = 0, 0
    for p in text_pieces(text, lang):
        while ends[k] <= p[0]:
            offset = ends[k]
            k += 1
        last = k
        while ends[last] < p[1]:
            last += 1
        joined = p[0] > 0 and text[p[0] - 1] not in THIN_SPACES
        edges = (p[0] == offset, p[1] == ends[last], joined)
        pieces.append(tuple.__new__(Piece, (start + k, start + last, *edges, *p[2:])))
    return pieces


NumberReading = Tuple[Tuple[str, ...], bool]


def _match_numbers(
    source: Sequence[NumberReading], target: Sequence[NumberReading]
) -> bool:
    """Match every sure number of both sides with a number of the other side."""
    free = list(target)
    for sure_pass in (True, False):
        for values, sure in source:
            if sure is not sure_pass:
                continue
            best = -1
            for k, (other, other_sure) in enumerate(free):
                if any(value in other for value in values) and (best < 0 or other_sure):
                    best = k
                    if other_sure:
                        break
            if best >= 0:
                del free[best]
            elif sure:
                return False
    return not any(sure for _, sure in free)


def numbers_of(pieces: Sequence[Piece]) -> List[NumberReading]:
    """List the numbers of some pieces, digits and words.

    pieces (Sequence[Piece]): Pieces of a text.
    RETURNS (List[Tuple[Tuple[str, ...], bool]]): Readings of each number and whether
        it is surely a number.
    """
    return [(piece.values, piece.sure) for piece in pieces if piece.values]


def same_numbers(source: Sequence[Piece], target: Sequence[Piece]) -> bool:
    """Compare the multisets of numbers of two spans.

    Number words count, and words that need not be numbers (`a`, `une`) may match a
    number but need not. Plain spaces between thousands are read both ways.

    source (Sequence[Piece]): Pieces of the entity.
    target (Sequence[Piece]): Pieces of the span.
    RETURNS (bool): Whether every number has its counterpart.
    """
    left, right = numbers_of(source), numbers_of(target)
    if left == right or _match_numbers(left, right):
        return True
    joined_left, joined_right = _join_thousands(source), _join_thousands(target)
    return (
        (joined_right is not None and _match_numbers(left, joined_right))
        or (joined_left is not None and _match_numbers(joined_left, right))
        or (
            joined_left is not None
            and joined_right is not None
            and _match_numbers(joined_left, joined_right)
        )
    )


def _join_thousands(pieces: Sequence[Piece]) -> Optional[List[NumberReading]]:
    """Read neighbouring groups of three digits as one number, if there are any."""
    numbers: List[NumberReading] = []
    joined = False
    open_group = ""
    for piece in pieces:
        if open_group and piece.kind == NUMBER and re.fullmatch(r"\d{3}", piece.raw):
            open_group += piece.raw
            numbers[-1] = ((open_group,), True)
            joined = True
            continue
        open_group = ""
        if piece.values:
            numbers.append((piece.values, piece.sure))
            if re.fullmatch(r"[1-9]\d{0,2}", piece.raw):
                open_group = piece.raw
    return numbers if joined else None


def same_units(source: Sequence[Piece], target: Sequence[Piece]) -> bool:
    """Compare the units of two spans.

    source (Sequence[Piece]): Pieces of the entity.
    target (Sequence[Piece]): Pieces of the span.
    RETURNS (bool): Whether both hold the same units equally often.
    """
    left = [piece.canonical for piece in source if piece.kind == UNIT]
    right = [piece.canonical for piece in target if piece.kind == UNIT]
    return left == right or (
        len(left) == len(right) and Counter(left) == Counter(right)
    )


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """Casefold a word and take off its accents.

    word (str): Any string.
    RETURNS (str): The folded string.
    """
    word = word.casefold()
    if word.isascii():
        return word
    return "".join(
        char
        for char in unicodedata.normalize("NFD", word)
        if not unicodedata.combining(char)
    )


def lcs_length(a: str, b: str) -> int:
    """Measure the longest common subsequence of two strings, bit-parallel.

    a (str): First string.
    b (str): Second string.
    RETURNS (int): Its length, between 0 and the shorter length.
    SOURCE: Hyyrö, Bit-parallel LCS-length computation revisited (2004).
    """
    if not a or not b:
        return 0
    masks: Dict[str, int] = {}
    for i, char in enumerate(a):
        masks[char] = masks.get(char, 0) | 1 << i
    full = (1 << len(a)) - 1
    state = full
    for char in b:
        mask = state & masks.get(char, 0)
        state = ((state + mask) | (state - mask)) & full
    return len(a) - bin(state).count("1")


_LCS: List[Callable[[str, str], int]] = []


def _lcs() -> Callable[[str, str], int]:
    """Take rapidfuzz's function where it is installed: the same numbers, faster."""
    if not _LCS:
        try:
            from rapidfuzz.distance import LCSseq
        except ImportError:
            _LCS.append(lcs_length)
        else:
            _LCS.append(LCSseq.similarity)
    return _LCS[0]


@lru_cache(maxsize=16384)
def string_similarity(a: str, b: str) -> float:
    """Compare two strings: 2 · longest common subsequence / sum of the lengths.

    a (str): First string.
    b (str): Second string.
    RETURNS (float): Similarity in [0, 1]; 1 for equal strings, also for empty ones.
    """
    if a == b:
        return 1.0
    if not a or not b:
        return 0.0
    return 2 * _lcs()(a, b) / (len(a) + len(b))


def surface_similarity(
    source: Sequence[Piece],
    target: Sequence[Piece],
) -> float:
    """Compare what two spans look like.

    source (Sequence[Piece]): Pieces of the entity.
    target (Sequence[Piece]): Pieces of the span.
    RETURNS (float): 1 for an identical string or the same numbers and units in the
        same order; 0 when numbers or units differ; else the similarity of the
        strings without case and accents, in [0, 1].
    """
    if not source or not target:
        return 0.0
    if len(source) == len(target) and all(
        a.canonical == b.canonical or a.raw == b.raw for a, b in zip(source, target)
    ):
        return 1.0
    if not same_numbers(source, target) or not same_units(source, target):
        return 0.0
    return string_similarity(
        fold(" ".join(piece.raw for piece in source)),
        fold(" ".join(piece.raw for piece in target)),
    )
