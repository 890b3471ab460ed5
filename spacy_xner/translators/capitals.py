"""Translate segments in capitals: in the small letters that translators know.

`TAKE METOPROLOL 50 MG TWICE DAILY` is cut into letters that no translator has learnt
to read. It is translated as `Take metoprolol 50 mg twice daily`, and the translation
is written in capitals again.
"""

import re
from typing import Dict, FrozenSet, List, Match, Optional, Sequence, Tuple
from dataclasses import replace

from .abbreviations import get_table
from .casing import WORD, Casing, fold, get_casing
from .types import PieceTuple, SentenceTranslation
from .units import UNIT_FORMS, UNIT_PATTERN

CAPITALS = "capitals"
"""Flag of segments in capitals that were translated in small letters."""
VERSION = 1
"""Part of the id of translations: raise it when capitals begin to come out otherwise."""
Range = Tuple[int, int]

_MIN_SHARE = 0.9
_MIN_LETTERS = 4
_MIN_WORDS = 2
_SHORT = 3
_MIN_HEAD = 4
_NEAR = 4
_VOWELS = frozenset("aeiouyäöüáàâãåæéèêëíìîïóòôõøœúùûýÿ")
_UNITS: Dict[str, str] = {
    **{form: form for form in UNIT_FORMS if len(form) <= 4},
    **{form: form.upper() for form in ("iu", "ie", "ui", "u", "e", "l")},
    "meq": "mEq",
    "mmhg": "mmHg",
}
"""Short unit in small letters → how it is written after a number. Longer ones are words
of the language."""
_ANYWHERE: FrozenSet[str] = frozenset(
    ["mg", "mcg", "µg", "μg", "kg", "ml", "dl", "mmol", "µmol", "μmol", "meq", "mmhg"]
)
"""Units that are nothing else, also without a number."""
_DOTTED = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.){1,4}[^\W\d_](?=\.|$|\W)")
_DOTTED_FORMS: Dict[str, Dict[str, str]] = {
    "de": {"i.e": "I.E", "z.b": "z.B", "o.b": "o.B", "i.d.r": "i.d.R", "z.n": "Z.n"},
    "fr": {"u.i": "U.I"},
    "en": {"i.u": "I.U", "m.d": "M.D", "ph.d": "Ph.D", "r.n": "R.N", "u.s": "U.S"},
}
# what the table has as something else: `PT`, physical therapy; `essen`, to eat
_FORMS: Dict[str, Dict[str, str]] = {
    "en": {"pt": "pt", "pts": "pts"},
    "fr": {"pt": "pt"},
    "de": {"essen": "Essen"},
}
_SLASHED = frozenset(("c/o", "d/c", "f/u", "h/o", "p/w", "r/o", "s/p", "w/o", "y/o"))
# letters that stand for a word, alone
_SMALL: Dict[str, FrozenSet[str]] = {
    "en": frozenset("a"),
    "fr": frozenset("aày"),
}
_LETTERS = re.compile(r"(?<![^\W_])[A-Z]/[A-Z](?![^\W_])")
# German words of one letter and a period: `d.`, `n.`, of two only the first: `b. B.`
_LETTER = re.compile(r"(?<![^\W_]\.\s)(?<![^\W_.])(?<!\.)[BDFNPSUVZ]\.(?=\s)")
_ELISIONS = frozenset("cdjlmnst")
_AFTER_NUMBER = frozenset("ghjdxm")
_NUMBER_BEFORE = re.compile(r"\d[\s-]{0,2}$|/\s?$")
_BULLET = re.compile(r"\W*(?:\(?\d{1,2}[.)]\s+)?\W*")
_UNIT = re.compile(
    rf"(?:\d[\s-]?|/\s?)(?P<unit>{UNIT_PATTERN})(?![^\W_])", re.IGNORECASE
)
_MICRO = re.compile(r"[µμ][^\W\d_]{1,3}(?![^\W\d_])")


def is_capitals(text: str, *, lang: str) -> bool:
    """Tell whether a segment is a text in capitals that small letters make readable.

    (Nearly) all its letters are capitals, and it is more than a code, some
    abbreviations or the name of a drug, which are written so in any text.

    text (str): A segment.
    lang (str): Its language code.
    RETURNS (bool): Whether it is.
    """
    return to_small(text, lang=lang) is not None


def to_small(text: str, *, lang: str) -> Optional[str]:
    """Write a segment in capitals as it would stand in any other text.

    Units, abbreviations and names keep the capitals they usually have, German nouns
    and the beginning of the segment get theirs.

    text (str): A segment.
    lang (str): Its language code. Languages without a table of words have less to go
        by.
    RETURNS (Optional[str]): The segment, every character in its place; None for one
        that is not in capitals, or is a code, some abbreviations or a name.
    """
    if not _has_capitals(text):
        return None
    casing = get_casing(lang)
    words = list(WORD.finditer(text))
    forms = [_write(text, word, lang, casing) for word in words]
    changed = [
        fold(form)
        for form, word in zip(forms, words)
        if form != word.group() and len(form) >= _MIN_LETTERS
    ]
    if not changed:
        return None
    long = [word for word in words if len(word.group()) > 1]
    if len(long) < _MIN_WORDS and not _is_common(changed[0], casing):
        return None
    small = list(text)
    for form, word in zip(forms, words):
        small[word.start() : word.end()] = form
    _write_dotted(text, small, lang)
    first = words[0].start()
    table = get_table(lang)
    if _BULLET.fullmatch(text, 0, first) and forms[0] not in table.may_end:
        small[first] = text[first]
    return "".join(small)


def write_small(text: str, *, lang: str) -> str:
    """Write a segment in small letters if it is in capitals.

    text (str): A segment.
    lang (str): Its language code.
    RETURNS (str): What `to_small` gives, or the segment as it is.
    """
    small = to_small(text, lang=lang)
    return text if small is None else small


def restore_capitals(
    source: str, output: SentenceTranslation, places: Sequence[Range] = ()
) -> Tuple[SentenceTranslation, List[Range]]:
    """Write the translation of a segment that was in capitals in capitals.

    A letter whose capitals are longer (`ß` is `SS`) moves all that follows. Units
    after a number stay small where those of the source are; `µg` always does: its
    capitals would look like milligrams.

    source (str): The segment in capitals.
    output (SentenceTranslation): The translation of what `to_small` made of it.
    places (Sequence[Tuple[int, int]]): Ranges of characters of the translation.
    RETURNS (Tuple[SentenceTranslation, List[Tuple[int, int]]]): The translation with
        its links and the flag "capitals", and the same ranges in it.
    """
    text, new = to_capitals(output.text, small_units=_has_small_unit(source))
    links: List[PieceTuple] = [
        (a, b, new[c], new[d], p) for a, b, c, d, p in output.links
    ]
    flags = [*output.flags, CAPITALS]
    moved = [(new[start], new[end]) for start, end in places]
    return replace(output, text=text, links=links, flags=flags), moved


def to_capitals(text: str, *, small_units: bool = False) -> Tuple[str, List[int]]:
    """Write a text in capitals.

    text (str): Any text.
    small_units (bool): Whether units after a number stay as they are.
    RETURNS (Tuple[str, List[int]]): The text, and for each place in the old text, its
        end included, the place in the new one.
    """
    kept = {i for match in _MICRO.finditer(text) for i in range(*match.span())}
    if small_units:
        for match in _UNIT.finditer(text):
            kept.update(range(*match.span("unit")))
    parts = [c if i in kept else c.upper() for i, c in enumerate(text)]
    places = [0]
    for part in parts:
        places.append(places[-1] + len(part))
    return "".join(parts), places


def _has_capitals(text: str) -> bool:
    """Tell whether nearly all letters that have capitals are capitals; units after
    numbers don't count."""
    n_capitals = sum(map(str.isupper, text))
    # most texts are not in capitals: one look says so
    if n_capitals < max(_MIN_LETTERS, sum(map(str.islower, text))):
        return False
    letters = [c for c in _UNIT.sub(" ", text) if c.isupper() or c.islower()]
    n_capitals = sum(map(str.isupper, letters))
    return n_capitals >= max(_MIN_LETTERS, _MIN_SHARE * len(letters))


def _has_small_unit(text: str) -> bool:
    """Tell whether a unit after a number is written in small letters."""
    return any(match.group("unit").islower() for match in _UNIT.finditer(text))


def _is_common(word: str, casing: Optional[Casing]) -> bool:
    """Tell whether a word is known, and no name of a drug."""
    return casing is not None and word in casing.forms and word not in casing.names


def _write(text: str, match: Match[str], lang: str, casing: Optional[Casing]) -> str:
    """Write a word of a text in capitals as it would stand in any other text."""
    written = match.group()
    word = fold(written)
    before = text[max(0, match.start() - _NEAR) : match.start()]
    after = text[match.end() : match.end() + 1]
    after_number = bool(_NUMBER_BEFORE.search(before))
    if word in _UNITS and (after_number or word in _ANYWHERE):
        return _UNITS[word]
    if len(word) == 1:
        return word if _is_small(word, lang, before, after, after_number) else written
    form = _FORMS.get(lang, {}).get(word)
    if form is None and casing is not None:
        form = casing.find(word)
    if form is not None:
        return form
    if len(word) <= _SHORT or _VOWELS.isdisjoint(word):
        return written
    return _write_unknown(written, word, casing) if lang == "de" else word


def _is_small(
    letter: str, lang: str, before: str, after: str, after_number: bool
) -> bool:
    """Tell whether a single letter is to be written small."""
    if before[-1:] in ("'", "’") and before[-2:-1].isalpha():
        return True
    if after in ("'", "’"):
        return lang == "fr" and letter in _ELISIONS
    if after.isdigit():
        return letter in ("q", "x") and not before[-1:].isalnum()
    if after_number and letter in _AFTER_NUMBER:
        return True
    if lang == "en" and letter == "w" and after == "/":
        return True
    return letter == "x" or (after != "." and letter in _SMALL.get(lang, ()))


def _write_unknown(written: str, word: str, casing: Optional[Casing]) -> str:
    """Write a German word that the table lacks: as its last part, or as a noun."""
    forms = casing.forms if casing is not None else {}
    parts = [word.replace("ss", "ß")]
    parts += [word[start:] for start in range(1, len(word) - _MIN_HEAD + 1)]
    form = next((forms[part] for part in parts if part in forms), None)
    if form is not None and form[0].islower():
        return word
    return written[0] + word[1:]


def _write_dotted(text: str, small: List[str], lang: str) -> None:
    """Write abbreviations with periods (`P.O.`) or slashes as they usually are."""
    table = get_table(lang)
    known = table.may_end | table.never | table.units
    forms = _DOTTED_FORMS.get(lang, {})
    for match in _DOTTED.finditer(text):
        word = fold(match.group())
        if word in forms or word in known:
            small[match.start() : match.end()] = forms.get(word, word)
    if lang == "de":
        for match in _LETTER.finditer(text):
            small[match.start()] = fold(match.group()[0])
    if lang == "en":
        for match in _LETTERS.finditer(text):
            if fold(match.group()) in _SLASHED:
                small[match.start() : match.end()] = fold(match.group())
