"""Move the edges of a span to where an annotator of the language puts them.

Links know nothing of articles: `of ibuprofen` becomes `d'ibuprofène`, and every
target word is linked to something. Five rules, all driven by `tables`: function words,
routes and punctuation leave the edges; a bracket stays with its counterpart; prepositions, counts and units of time join
expressions of time; the period of an abbreviation stays with it; a number or a number
with its unit is never cut.
"""

from typing import Callable, FrozenSet, Optional, Sequence

from .surface import NUMBER, UNIT, number_word, text_pieces
from .tables import (
    ABBREVIATIONS,
    BRACKETS,
    FUNCTION_WORDS,
    MARKS,
    MEDICATION_LABELS,
    NUMBER_LABELS,
    PUNCTUATION,
    ROUTES,
    TIME_AFTER,
    TIME_BEFORE,
    TIME_LABELS,
    TIME_UNITS,
    TIMES,
)
from .types import Range

_NONE: FrozenSet[str] = frozenset()
_NO_TOKENS: FrozenSet[int] = frozenset()
_NUMBER_MARKS = frozenset(".,-/–'’:")


def is_punctuation(word: str) -> bool:
    """Check whether a token is nothing but punctuation or white space.

    word (str): The token.
    RETURNS (bool): Whether it is.
    """
    return word in PUNCTUATION or not word.strip()


def is_function_word(word: str, lang: str) -> bool:
    """Check whether a token is a lower-case function word of a language.

    word (str): The token.
    lang (str): Language code.
    RETURNS (bool): Whether it is; capitalised ones may be part of a name.
    """
    return word in FUNCTION_WORDS.get(lang, _NONE)


def has_period(
    words: Sequence[str], spaces: Optional[Sequence[bool]], index: int, lang: str
) -> bool:
    """Check whether a token is a period that belongs to the abbreviation before it.

    words (Sequence[str]): Tokens.
    spaces (Optional[Sequence[bool]]): Whether white space follows each token.
    index (int): The token.
    lang (str): Language code.
    RETURNS (bool): Whether it is.
    """
    if index < 1 or words[index] != ".":
        return False
    if spaces is not None and spaces[index - 1]:
        return False
    return words[index - 1].casefold() in ABBREVIATIONS.get(lang, _NONE)


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word[-1:].isdigit()


def is_paired(words: Sequence[str], index: int, target: Range) -> bool:
    """Check whether a bracket has its counterpart in a span, with something around.

    words (Sequence[str]): Tokens.
    index (int): The token.
    target (Tuple[int, int]): The span.
    RETURNS (bool): Whether it closes a bracket opened after the first token of the
        span, or opens one closed before the last.
    """
    word = words[index]
    if word in BRACKETS:
        return BRACKETS[word] in words[index + 1 : target[1] - 1]
    for opening, closing in BRACKETS.items():
        if word == closing:
            return opening in words[target[0] + 1 : index]
    return False


def strip_edges(
    words: Sequence[str],
    spaces: Optional[Sequence[bool]],
    target: Range,
    label: str,
    lang: str,
    *,
    keep_first: bool = False,
    keep_last: bool = False,
    needed: FrozenSet[int] = _NO_TOKENS,
) -> Range:
    """Take punctuation and function words off the edges of a span.

    words (Sequence[str]): Target tokens.
    spaces (Optional[Sequence[bool]]): Whether white space follows each token.
    target (Tuple[int, int]): The span.
    label (str): Its label; expressions of time keep the prepositions and the slash
        (`/j`) that they start with.
    lang (str): Language code of the target.
    keep_first (bool): Whether the entity itself starts with such a token.
    keep_last (bool): Whether the entity itself ends with such a token.
    needed (FrozenSet[int]): Tokens that alone stand for a word of the entity; function
        words among them stay.
    RETURNS (Tuple[int, int]): The span, empty when nothing else was in it.
    """
    start, end = target
    label = label.upper()
    time, medication = label in TIME_LABELS, label in MEDICATION_LABELS
    before = TIME_BEFORE.get(lang, _NONE) if time else _NONE
    units = TIME_UNITS.get(lang, _NONE)

    def is_loose(index: int) -> bool:
        """Check whether a token may go, whatever stands next to it."""
        word = words[index].casefold() if medication else words[index]
        if is_punctuation(word):
            return not is_paired(words, index, (start, end))
        return is_function_word(word, lang) and not (
            number_label and number_word(word, lang)
        )

    def is_needed(index: int) -> bool:
        """Check whether a function word alone stands for a word of the entity."""
        return index in needed and not is_punctuation(words[index])

    # `une` is an article, but not as a dose, nor in `une à deux fois`.
    number_label = time or label in NUMBER_LABELS
    if all(is_loose(index) for index in range(start, end)):
        needed = _NO_TOKENS
    while start < end and not keep_first:
        word = words[start].casefold()
        if word == "/":
            if time and start + 1 < end and words[start + 1].casefold() in units:
                break
        elif word in before or not is_loose(start) or is_needed(start):
            break
        start += 1
    while start < end and not keep_last:
        core = end - 1
        if core > start and has_period(words, spaces, core, lang):
            core -= 1
        word = words[core].casefold()
        if medication and word in ROUTES and core > start:
            end = core
            continue
        if core < end - 1 or not is_loose(core) or is_needed(core):
            break
        end -= 1
    return start, end


def grow_edges(
    words: Sequence[str],
    spaces: Optional[Sequence[bool]],
    target: Range,
    label: str,
    lang: str,
    window: Range,
    *,
    is_free: Callable[[int], bool],
    unit: str = "",
) -> Range:
    """Take in what belongs to a span: the rest of a number, a unit, a preposition.

    words (Sequence[str]): Target tokens.
    spaces (Optional[Sequence[bool]]): Whether white space follows each token.
    target (Tuple[int, int]): The span, not empty.
    label (str): Its label; only expressions of time take in prepositions.
    lang (str): Language code of the target.
    window (Tuple[int, int]): Where the span may grow: free of other spans.
    is_free (Callable[[int], bool]): Tells whether a token is linked to nothing outside
        the entity; only such words are taken in.
    unit (str): Canonical unit at the end of the entity, or empty.
    RETURNS (Tuple[int, int]): The span.
    """
    start, end = target
    low, high = window
    if spaces is not None:
        start, end = _whole_numbers(words, spaces, (start, end), window)
    if unit and end < high:
        last, after = text_pieces(words[end - 1], lang), text_pieces(words[end], lang)
        if (
            last
            and last[-1].kind == NUMBER
            and len(after) == 1
            and after[0].kind == UNIT
            and after[0].canonical == unit
        ):
            end += 1
    if label.upper() in TIME_LABELS:
        while start > low and is_free(start - 1) and _leads(words, start, lang):
            start -= 1
        while end < high and is_free(end) and _follows(words, end, lang):
            end += 1
    if end < high and has_period(words, spaces, end, lang):
        end += 1
    if end < high and is_paired(words, end, (start, end)):
        end += 1
    return start, end


def mirror_edges(
    words: Sequence[str],
    target: Range,
    lang: str,
    window: Range,
    *,
    first: str,
    last: str,
    source_lang: str,
    is_free: Callable[[int], bool],
) -> Range:
    """Take in what an annotator kept at the edges of the entity itself.

    `the final report .` is annotated with its article and its period, so the words
    next to its translation are taken in where they are of the same kind.

    words (Sequence[str]): Target tokens.
    target (Tuple[int, int]): The span, not empty.
    lang (str): Language code of the target.
    window (Tuple[int, int]): Where the span may grow: free of other spans.
    first (str): First token of the entity.
    last (str): Its last token.
    source_lang (str): Language code of the source.
    is_free (Callable[[int], bool]): Tells whether a token is linked to nothing outside
        the entity; only such words are taken in.
    RETURNS (Tuple[int, int]): The span.
    """
    start, end = target
    if start > window[0] and is_free(start - 1):
        start -= _mirrors(words[start - 1], words[start], lang, first, source_lang)
    if end < window[1] and is_free(end):
        end += _mirrors(words[end], words[end - 1], lang, last, source_lang)
    return start, end


def _mirrors(outer: str, edge: str, lang: str, word: str, source_lang: str) -> bool:
    """Check whether a word outside a span is what its edge lacks."""
    if is_punctuation(word):
        kinds = [kind for kind in MARKS if word in kind]
        return bool(kinds) and outer in kinds[0] and edge not in kinds[0]
    return (
        is_function_word(word, source_lang)
        and is_function_word(outer, lang)
        and not is_function_word(edge, lang)
    )


def _is_count(word: str, lang: str) -> bool:
    return _is_number(word) or number_word(word, lang) is not None


def _leads(words: Sequence[str], start: int, lang: str) -> bool:
    """Check whether the word before an expression of time belongs to it."""
    word, first = words[start - 1].casefold(), words[start].casefold()
    if word in TIME_BEFORE.get(lang, _NONE):
        return True
    times = TIMES.get(lang, _NONE)
    if first == "/" and word in times:
        return True
    counted = first == "/" or first in times or first in TIME_UNITS.get(lang, _NONE)
    return counted and _is_count(word, lang)


def _follows(words: Sequence[str], end: int, lang: str) -> bool:
    """Check whether the word after an expression of time belongs to it."""
    word, last = words[end].casefold(), words[end - 1].casefold()
    if word in TIME_AFTER.get(lang, _NONE):
        return True
    if word in TIME_UNITS.get(lang, _NONE):
        return _is_count(last, lang) or last in TIME_BEFORE.get(lang, _NONE)
    return word in TIMES.get(lang, _NONE) and _is_count(last, lang)


def _whole_numbers(
    words: Sequence[str], spaces: Sequence[bool], target: Range, window: Range
) -> Range:
    """Grow over tokens that form one number or scheme without white space."""
    start, end = target
    low, high = window
    while (
        start - 2 >= low
        and not spaces[start - 1]
        and not spaces[start - 2]
        and words[start - 1] in _NUMBER_MARKS
        and _is_number(words[start])
        and words[start - 2][-1:].isdigit()
    ):
        start -= 2
    while (
        end + 2 <= high
        and not spaces[end - 1]
        and not spaces[end]
        and words[end] in _NUMBER_MARKS
        and words[end - 1][-1:].isdigit()
        and words[end + 1][:1].isdigit()
    ):
        end += 2
    return start, end
