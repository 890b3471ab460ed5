import re
import unicodedata
from typing import Callable, Dict, List, Optional, Tuple
from random import Random

from spacy.util import registry

from .annotated import AnnotatedText, Edit
from .base import TextAugmenter, choose_kinds
from .chained import Augmenter

POOR_SCAN = 0.15
"""Level of a poor scan: about every seventh word is damaged."""

# How often one kind of damage happens, next to the others.
KINDS: Dict[str, float] = {
    "characters": 0.45,
    "accents": 0.14,
    "broken_words": 0.1,
    "joined_words": 0.08,
    "lines": 0.07,
    "spaces": 0.05,
    "punctuation": 0.07,
    "case": 0.04,
}

# What a scanner takes for what. Digits become letters and signs that look alike, never
# other digits: an amount can become unreadable but not another amount.
_CONFUSIONS: Dict[str, Dict[str, float]] = {
    "0": {"O": 4, "o": 2, "Q": 0.2, "D": 0.3},
    "1": {"l": 4, "I": 3, "i": 0.5, "|": 1, "!": 0.3, "t": 0.2},
    "2": {"Z": 2, "z": 1.5},
    "3": {"B": 0.3, "J": 0.3},
    "4": {"A": 0.7, "H": 0.2},
    "5": {"S": 4, "s": 1.5},
    "6": {"G": 1, "b": 2},
    "7": {"T": 0.5, "?": 0.4, "/": 0.3},
    "8": {"B": 3, "&": 0.4, "S": 0.5},
    "9": {"g": 2, "q": 1},
    "½": {"1/2": 3, "%": 1, "V2": 1, "'/2": 0.5},
    "¼": {"1/4": 3, "V4": 1},
    "%": {"°/o": 2, "o/o": 1},
    "µ": {"u": 4, "p": 1, "y": 0.3, "μ": 0.5},
    "°": {"o": 1, "'": 1},
    "l": {"1": 4, "I": 3, "|": 1, "i": 1, "!": 0.2, "t": 0.3},
    "I": {"l": 4, "1": 3, "|": 1, "!": 0.2},
    "i": {"l": 1.5, "1": 0.7, "ı": 0.3, "j": 0.2, "í": 0.2},
    "j": {"i": 0.6, ";": 0.1, "J": 0.2},
    "O": {"0": 4, "Q": 0.5, "o": 0.5, "D": 0.3},
    "o": {"0": 2, "c": 0.6, "a": 0.4, "e": 0.3, "O": 0.5},
    "S": {"5": 3, "8": 0.5},
    "s": {"5": 0.5, "S": 0.3, "a": 0.2},
    "B": {"8": 3, "R": 0.3, "E": 0.2},
    "b": {"6": 1, "h": 0.8, "l>": 0.05},
    "G": {"6": 1, "C": 0.8},
    "g": {"9": 1.2, "q": 0.8, "y": 0.2},
    "q": {"g": 0.8, "9": 0.4},
    "Z": {"2": 1.5},
    "z": {"2": 0.5},
    "T": {"7": 0.3, "I": 0.3},
    "t": {"f": 0.8, "l": 0.5, "r": 0.2},
    "f": {"t": 0.8, "r": 0.2},
    "D": {"0": 0.4, "O": 0.6},
    "Q": {"0": 0.6, "O": 0.8},
    "C": {"G": 0.6, "(": 0.3},
    "c": {"e": 1.2, "o": 0.5, "(": 0.1},
    "e": {"c": 1.5, "o": 0.5, "a": 0.3},
    "a": {"o": 0.5, "u": 0.3, "e": 0.2, "s": 0.1},
    "u": {"n": 0.5, "ii": 0.4, "v": 0.3},
    "n": {"u": 0.4, "ri": 0.6, "h": 0.4, "r": 0.2},
    "h": {"b": 0.8, "n": 0.4, "li": 0.4},
    "m": {"rn": 2, "nn": 0.6, "in": 0.4, "ni": 0.4},
    "w": {"vv": 1},
    "d": {"cl": 1},
    "v": {"y": 0.3, "u": 0.2},
    "y": {"v": 0.4},
    "r": {"i": 0.2, "n": 0.1},
    "k": {"lc": 0.3, "h": 0.1},
    "x": {"×": 0.6, "X": 0.4, "z": 0.1},
    "×": {"x": 3, "X": 0.5},
    "E": {"F": 0.5, "B": 0.2},
    "F": {"P": 0.3, "E": 0.2},
    "P": {"F": 0.3},
    "R": {"B": 0.3, "K": 0.2},
    "U": {"V": 0.3, "LI": 0.2},
    "V": {"U": 0.3},
    "M": {"N": 0.2, "IVI": 0.2},
    "N": {"M": 0.2, "IV": 0.1},
    "H": {"N": 0.2, "II": 0.2},
    "é": {"6": 0.7, "è": 0.6, "ê": 0.3, "c": 0.2, "&": 0.1},
    "è": {"é": 0.6, "c": 0.2, "ë": 0.2},
    "ê": {"é": 0.5, "è": 0.3},
    "à": {"á": 0.5, "ä": 0.3, "4": 0.1},
    "ç": {"g": 0.3, "q": 0.3},
    "ô": {"ö": 0.3, "6": 0.3},
    "œ": {"oe": 3, "ce": 1},
    "ä": {"a": 1, "á": 0.4, "ii": 0.4, "ã": 0.3},
    "ö": {"o": 1, "6": 0.7, "ó": 0.3},
    "ü": {"u": 1, "ii": 1, "ù": 0.4, "ti": 0.3},
    "ß": {"B": 2, "ss": 1, "fs": 0.5, "8": 0.4},
    ",": {".": 2, ";": 0.4, "'": 0.5},
    ".": {",": 2, "·": 0.4, ":": 0.3},
    ":": {";": 1, ".": 0.6},
    ";": {":": 0.6, ",": 0.6},
    "'": {"’": 1, "`": 0.5, ",": 0.3, "´": 0.5},
    "’": {"'": 1, "`": 0.3},
    "-": {"–": 1, "—": 0.6, "~": 0.3, "_": 0.3, ".": 0.2},
    "–": {"-": 1, "—": 0.6},
    "/": {"l": 0.6, "I": 0.4, "|": 0.6},
    "(": {"C": 0.2, "{": 0.3, "[": 0.3},
    ")": {"}": 0.3, "]": 0.3, "J": 0.2},
    "•": {"*": 1, "e": 0.5, "o": 0.4, "·": 0.6, ".": 0.3},
}
_PAIRS: Dict[str, Dict[str, float]] = {
    "rn": {"m": 4},
    "ri": {"n": 1},
    "nn": {"m": 0.6},
    "in": {"m": 0.5},
    "cl": {"d": 2},
    "li": {"h": 0.6, "ll": 0.4},
    "ii": {"ü": 0.5, "u": 0.6},
    "vv": {"w": 2},
    "fi": {"ﬁ": 1, "h": 0.3},
    "fl": {"ﬂ": 1},
    "ff": {"ﬀ": 0.4},
    "il": {"d": 0.1, "ll": 0.5},
    "tt": {"ll": 0.3, "ft": 0.2},
    "1/": {"V": 0.2},
    "mg": {"rng": 1.5, "mq": 0.5, "rnq": 0.2},
    "ml": {"rnl": 1, "m1": 1, "mI": 0.8},
    "mL": {"rnL": 1},
}
_STRAY = {".": 4, ",": 3, "'": 2, "·": 1, "-": 1, ":": 1, "|": 1, "_": 0.5, "*": 0.5}
_WORD = re.compile(r"\S+")
_GAP = re.compile(r"[^\S\n]+|\n")
_DIGIT = re.compile(r"\d")
# Two signs of a number: breaking it would make two of it.
_NUMBER = re.compile(r"\d[\d.,/–-]|[.,/–-]\d")


def damage(
    text: AnnotatedText,
    rng: Random,
    *,
    level: float,
    kinds: Optional[Dict[str, float]] = None,
) -> AnnotatedText:
    """Damage a text as a scanner and its reading program do.

    text (AnnotatedText): The text; it is not changed.
    rng (Random): Source of chance.
    level (float): Share of the words that are damaged, in [0, 1].
    kinds (Optional[Dict[str, float]]): How often each kind of damage happens next to
        the others, >= 0; by default all of `KINDS`.
    RETURNS (AnnotatedText): The damaged text; the same object if nothing changes.
    """
    kinds = KINDS if kinds is None else kinds
    names, weights = list(kinds), list(kinds.values())
    if level <= 0 or not any(weights) or not text.text.strip():
        return text
    whole = _damage_page(text, rng, level, kinds)
    edits: List[Edit] = []
    for match in _WORD.finditer(whole.text):
        if rng.random() >= level:
            continue
        kind = rng.choices(names, weights)[0]
        edit = _DAMAGE[kind](whole.text, match.start(), match.end(), rng)
        if edit is None and "characters" in kinds:
            # Not every word has an accent or a neighbour.
            edit = _confuse(whole.text, match.start(), match.end(), rng)
        if edit is not None:
            edits.append(edit)
    return whole.apply(edits)


def _damage_page(
    text: AnnotatedText, rng: Random, level: float, kinds: Dict[str, float]
) -> AnnotatedText:
    """Do what happens to a page as a whole: all accents or all line breaks lost."""
    edits: List[Edit] = []
    if "accents" in kinds and rng.random() < level / 3:
        edits += [
            Edit(index, index + 1, plain)
            for index, char in enumerate(text.text)
            if (plain := strip_accent(char)) != char
        ]
    if "lines" in kinds and "\n" in text.text and rng.random() < level:
        edits += [
            Edit(match.start(), match.end(), " ")
            for match in re.finditer(r"\s*\n\s*", text.text.rstrip())
            if match.start()
        ]
    return text.apply(edits) if edits else text


def strip_accent(char: str) -> str:
    """Take the accent off a letter.

    char (str): One character.
    RETURNS (str): The letter without accent or cedilla; other characters as they are.
    """
    if char.isascii() or not char.isalpha():
        return char
    base = unicodedata.normalize("NFD", char)[0]
    return base if base.isascii() else char


def _draw(options: Dict[str, float], rng: Random) -> str:
    return rng.choices(list(options), list(options.values()))[0]


def _confuse(text: str, start: int, end: int, rng: Random) -> Optional[Edit]:
    """Take a letter, a digit or a pair of letters for another."""
    places: List[Tuple[int, int, Dict[str, float]]] = []
    weights: List[float] = []
    for index in range(start, end):
        pair = _PAIRS.get(text[index : index + 2]) if index + 1 < end else None
        if pair:
            places.append((index, index + 2, pair))
            weights.append(sum(pair.values()))
        single = _CONFUSIONS.get(text[index])
        if single:
            places.append((index, index + 1, single))
            weights.append(sum(single.values()))
    if not places:
        return None
    first, last, options = rng.choices(places, weights)[0]
    sign = _draw(options, rng)
    if sign == "." and text[first] == "-" and _between_digits(text, first, last):
        # 1-2 would become 1.2, another amount.
        return None
    return Edit(first, last, sign)


def _between_digits(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 1) : start]
    return bool(_DIGIT.match(before) and _DIGIT.match(text[end : end + 1]))


def _lose_accent(text: str, start: int, end: int, rng: Random) -> Optional[Edit]:
    places = [i for i in range(start, end) if strip_accent(text[i]) != text[i]]
    if not places:
        return None
    index = rng.choice(places)
    return Edit(index, index + 1, strip_accent(text[index]))


def _break_word(text: str, start: int, end: int, rng: Random) -> Optional[Edit]:
    """Put a blank into a word, or a hyphen and a line break into a long one."""
    if end - start < 3:
        return None
    index = rng.randrange(start + 1, end)
    if _NUMBER.match(text[index - 1 : index + 1]):
        return None
    if (
        end - start >= 8
        and text[index - 1 : index + 1].isalpha()
        and start + 2 < index < end - 2
        and rng.random() < 0.15
    ):
        return Edit(index, index, "-\n")
    return Edit(index, index, " ")


def _join_words(text: str, start: int, end: int, rng: Random) -> Optional[Edit]:
    """Lose the blank after a word."""
    match = _GAP.match(text, end)
    if match is None or match.end() == len(text) or "\n" in match[0]:
        return None
    if _between_digits(text, match.start(), match.end()):
        return None
    return Edit(match.start(), match.end(), "")


def _change_lines(text: str, start: int, end: int, rng: Random) -> Optional[Edit]:
    """Lose the line break after a word, or find one that is not there."""
    match = _GAP.match(text, end)
    if match is None or match.end() == len(text):
        return None
    return Edit(match.start(), match.end(), " " if match[0] == "\n" else "\n")


def _change_spaces(text: str, start: int, end: int, rng: Random) -> Optional[Edit]:
    """Widen the blank after a word, or put one before its punctuation."""
    match = _GAP.match(text, end)
    if match is not None and match[0] != "\n" and rng.random() < 0.6:
        return Edit(end, end, rng.choice((" ", "  ", "   ")))
    if end - start > 1 and not text[end - 1].isalnum():
        return Edit(end - 1, end - 1, " ")
    return None


def _change_punctuation(text: str, start: int, end: int, rng: Random) -> Optional[Edit]:
    """Lose the punctuation of a word, or see a speck of dirt as one."""
    places = [i for i in range(start, end) if text[i] in ".,;:()'’"]
    # A decimal sign stays: without it the amount would be another one.
    places = [i for i in places if not _between_digits(text, i, i + 1)]
    if places and rng.random() < 0.5:
        index = rng.choice(places)
        return Edit(index, index + 1, "")
    index = rng.choice((start, end))
    if _DIGIT.match(text[max(0, index - 1) : index]) or _DIGIT.match(text[index:]):
        # A speck at a digit would make another number of it.
        return None
    return Edit(index, index, _draw(_STRAY, rng))


def _change_case(text: str, start: int, end: int, rng: Random) -> Optional[Edit]:
    """Take small letters for capitals, as where the font is small or bold."""
    word = text[start:end]
    if rng.random() < 0.5:
        index = rng.randrange(start, end)
        changed = text[index].swapcase()
        return Edit(index, index + 1, changed) if len(changed) == 1 else None
    changed = word.upper() if not word.isupper() else word.lower()
    return Edit(start, end, changed) if len(changed) == len(word) else None


_DAMAGE: Dict[str, Callable[[str, int, int, Random], Optional[Edit]]] = {
    "characters": _confuse,
    "accents": _lose_accent,
    "broken_words": _break_word,
    "joined_words": _join_words,
    "lines": _change_lines,
    "spaces": _change_spaces,
    "punctuation": _change_punctuation,
    "case": _change_case,
}


class OcrNoise(TextAugmenter):
    """Damages texts as a scanner and its reading program do."""

    def __init__(
        self,
        *,
        level: float = POOR_SCAN,
        kinds: Optional[Dict[str, float]] = None,
        seed: int = 0,
    ) -> None:
        """Prepare the noise.

        level (float): Share of the words that are damaged, in [0, 1].
        kinds (Optional[Dict[str, float]]): How often each kind of damage happens next
            to the others, in [0, 1]; kinds that are not named don't happen.
        seed (int): Seed of all choices.
        RAISES (ValueError): E711 or E712 if a setting is out of range.
        """
        super().__init__(level=level, seed=seed)
        self.kinds = choose_kinds(kinds, KINDS)

    def vary(self, text: AnnotatedText, rng: Random, *, lang: str) -> AnnotatedText:
        """Damage a text.

        text (AnnotatedText): The text; it is not changed.
        rng (Random): Source of chance.
        lang (str): Language code; scanners don't care.
        RETURNS (AnnotatedText): The damaged text; the same object if nothing changes.
        """
        return damage(text, rng, level=self.level, kinds=self.kinds)


@registry.augmenters("spacy-xner.ocr_noise.v1")
def create_ocr_noise(
    *,
    level: float = POOR_SCAN,
    kinds: Optional[Dict[str, float]] = None,
    seed: int = 0,
) -> Augmenter:
    """Build an augmenter that damages texts as a scanner does.

    Letters, digits and signs are taken for others that look alike (l, 1 and I; O and
    0; rn and m), accents get lost, words are broken or joined, lines too, and specks
    of dirt become punctuation. Digits never become other digits, and no digit, decimal
    sign or entity is lost: amounts become hard to read, not different.

    level (float): Share of the words that are damaged, in [0, 1]; 0.05 is a good scan,
        0.15 a poor one.
    kinds (Optional[Dict[str, float]]): How often each kind of damage happens next to
        the others, in [0, 1]: characters, accents, broken_words, joined_words, lines,
        spaces, punctuation, case. Kinds that are not named don't happen; by default
        all do.
    seed (int): Seed of all choices.
    RETURNS (Callable[[Language, Example], Iterator[Example]]): The augmenter.
    RAISES (ValueError): E711 or E712 if a setting is out of range.
    """
    return OcrNoise(level=level, kinds=kinds, seed=seed)
