"""Read amounts: one number with one unit, whatever mark and unit it is written with."""

import re
from typing import Dict, List, NamedTuple, Optional, Tuple
from functools import lru_cache

from ..projectors.surface import readings
from ..translators.numbers import WORDS
from ..translators.units import UNIT_FORMS, UNIT_PATTERN

DECIMAL_MARKS: Dict[str, str] = {"en": ".", "fr": ",", "de": ","}
"""What stands before the decimals in each language."""

_SPACES = " \u00a0\u2009\u202f'’"
NUMBER = (
    rf"(?:\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*"
    r"(?:\s?[½¼¾⅓⅔])?|[½¼¾⅓⅔])"
)
"""Regular expression of a number written with digits."""

_FIND_NUMBER = re.compile(NUMBER)
# Words that leave an amount what it is, in front of it.
_BEFORE = (
    r"(?:(?:up to|bis zu|bis|max\.?|maximal|jusqu'à|jusqu’à|je|à|ca\.?|env\.?)\s+)?"
)
_MILLION = (
    r"(?:Mio\.?|Mill?\.?|millions?(?:\s+d[e'’])?|Millionen|M(?=\s?(?:UI|IU|IE|I\.)))"
)
_AMOUNT = re.compile(
    rf"{_BEFORE}(?P<number>{NUMBER})\s*-?\s*(?P<million>{_MILLION})?\s*"
    rf"(?P<unit>{UNIT_PATTERN})\.?(?P<per>\s?(?:/|\bper\b|\bpro\b|\bpar\b).*)?",
    re.IGNORECASE | re.DOTALL,
)
_HAS_UNIT = re.compile(
    rf"(?<![^\W\d_])(?:{UNIT_PATTERN}|gy|gbq|mbq|bq|mio|amp\w*|dose\w*|dosis)(?![^\W_])",
    re.IGNORECASE,
)
_FRACTION = r"(?:\d+\s+)?[1-9]/[2-8]"
_COUNT = re.compile(
    rf"{_BEFORE}(?P<low>{_FRACTION}|{NUMBER})"
    rf"(?:\s*(?:-|–|à|to|bis|ou|or|oder)\s*(?P<high>{_FRACTION}|{NUMBER}))?",
    re.IGNORECASE,
)
_VULGAR = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3}
_MILLIONS = 1_000_000

# Unit -> what it measures and how much of the first unit of that kind it is.
_SCALES: Dict[str, Tuple[str, float]] = {
    "mg": ("mass", 1.0),
    "ng": ("mass", 1e-6),
    "µg": ("mass", 1e-3),
    "g": ("mass", 1e3),
    "kg": ("mass", 1e6),
    "ml": ("volume", 1.0),
    "µl": ("volume", 1e-3),
    "cl": ("volume", 10.0),
    "dl": ("volume", 100.0),
    "l": ("volume", 1e3),
}


class Amount(NamedTuple):
    """A number with its unit.

    values (Tuple[float, ...]): What the number can mean, in the unit that is written,
        the likeliest first.
    unit (str): The unit, spelled one way, such as "µg".
    number (str): The number as it is written.
    per (bool): Whether it is an amount for each of something: `5 mg/ml`, `2 mg/kg`.
    """

    values: Tuple[float, ...]
    unit: str
    number: str
    per: bool

    @property
    def dimension(self) -> str:
        """RETURNS (str): What is measured: "mass", "volume", or the unit."""
        return _SCALES.get(self.unit, (self.unit, 1.0))[0]

    @property
    def scale(self) -> float:
        """RETURNS (float): How many mg or ml the unit has; 1 for other units."""
        return _SCALES.get(self.unit, (self.unit, 1.0))[1]


def get_reading_lang(lang: str, mark: str) -> str:
    """Choose the language whose rules for separators hold.

    lang (str): Language code of the text.
    mark (str): The decimal mark of the text, or "" when it is not known.
    RETURNS (str): A code with that decimal mark, or "" for no rules.
    """
    if not mark:
        return ""
    if DECIMAL_MARKS.get(lang) == mark:
        return lang
    return "en" if mark == "." else "de"


def find_number_texts(text: str) -> List[str]:
    """Find the numbers written with digits.

    text (str): Any text.
    RETURNS (List[str]): The numbers as they are written.
    """
    return _FIND_NUMBER.findall(text)


def has_unit(text: str) -> bool:
    """Tell whether a text names a unit.

    text (str): Text of an entity.
    RETURNS (bool): Whether there is one.
    """
    return "%" in text or "‰" in text or _HAS_UNIT.search(text) is not None


@lru_cache(maxsize=16384)
def read_amount(text: str, lang: str) -> Optional[Amount]:
    """Read a text that is one amount.

    text (str): Text of an entity.
    lang (str): Language code whose separators it uses, see `get_reading_lang`.
    RETURNS (Optional[Amount]): The amount; None for ranges, combined strengths and all
        that is not one number with one unit.
    """
    match = _AMOUNT.fullmatch(text.strip())
    if match is None:
        return None
    values = read_number(match.group("number"), lang)
    if match.group("million"):
        values = tuple(value * _MILLIONS for value in values)
    unit = UNIT_FORMS[match.group("unit").lower()]
    return Amount(values, unit, match.group("number"), bool(match.group("per")))


def read_number(number: str, lang: str) -> Tuple[float, ...]:
    """Read a number.

    number (str): The number as it is written.
    lang (str): Language code whose separators it uses.
    RETURNS (Tuple[float, ...]): What it can mean, the likeliest first; empty when it
        can't be read, such as `1.2.3`.
    """
    sign = number[-1:]
    part = _VULGAR.get(sign, 0.0)
    digits = number[:-1].strip() if sign in _VULGAR else number
    if not digits:
        return (part,)
    try:
        return tuple(float(value) + part for value in readings(digits, lang))
    except ValueError:
        return ()


@lru_cache(maxsize=4096)
def read_count(text: str, lang: str) -> Tuple[float, ...]:
    """Read a count: how many, with no unit.

    text (str): Text of an entity.
    lang (str): Language code whose separators it uses.
    RETURNS (Tuple[float, ...]): The number, or both ends of a range; empty when the
        text is no count. Words that may be articles are none.
    """
    text = text.strip()
    match = _COUNT.fullmatch(text)
    if match is None:
        words = WORDS[lang].strong if lang in WORDS else {}
        word = words.get(text.lower())
        return () if word is None else (float(word),)
    values: Tuple[float, ...] = ()
    for group in (match.group("low"), match.group("high")):
        if group is not None:
            values += (
                _read_fraction(group) if "/" in group else read_number(group, lang)[:1]
            )
    return values


def _read_fraction(text: str) -> Tuple[float, ...]:
    whole, _, part = text.rpartition(" ")
    above, below = part.split("/")
    return (int(whole.strip() or 0) + int(above) / int(below),)
