import functools
import re
from typing import Dict, List, NamedTuple, Optional, Tuple
from random import Random

from ...corpora.synthetic.model import LANGUAGES
from ...corpora.synthetic.numbers import format_number
from ...translators.units import UNIT_FORMS
from .phrases import load_tables

# How other tables call the units of the local ones.
_CANONICAL = {"IU": "unit", "mEq": "meq"}
# Units that only stand behind a slash.
_NO_AMOUNTS = ("kg", "h", "min", "day")
_GAP = r"[ \u00a0\u202f]?"
NUMBER = r"\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?(?![\d.,])|\d+(?:[.,]\d+)?"
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?")
_DECIMAL = re.compile(r"\d+[.,]\d+")
_GROUP_BLANKS: Tuple[str, ...] = (" ", " ", " ", "\u00a0", "\u202f")


class Quantity(NamedTuple):
    """A number with its unit, somewhere in a text.

    start (int): Where the number begins, in characters.
    gap (int): Where it ends.
    unit (int): Where its unit begins.
    end (int): Where its unit ends, exclusive.
    value (float): The number.
    name (str): The unit as the tables call it.
    """

    start: int
    gap: int
    unit: int
    end: int
    value: float
    name: str


class UnitTable:
    """Reads quantities of one language and writes their units in other ways."""

    def __init__(self, lang: str) -> None:
        """Load the units of a language.

        lang (str): Language code.
        RAISES (ValueError): E714 if there are no tables.
        """
        self.lang = lang
        self.index = LANGUAGES.index(lang)
        self.variants: Dict[str, Dict[str, float]] = load_tables(lang)["units"]
        self.names: Dict[str, str] = {}
        for name, table in self.variants.items():
            forms = [
                f for f, u in UNIT_FORMS.items() if u == _CANONICAL.get(name, name)
            ]
            forms += [form.lower() for form in table]
            self.names.update((form, name) for form in forms)
            self.names.update((f"{form}.", name) for form in forms if "." in form)
        for name in _NO_AMOUNTS:
            self.names = {f: n for f, n in self.names.items() if n != name}
        units = sorted(self.names, key=len, reverse=True)
        self.pattern = re.compile(
            rf"(?P<number>{NUMBER})(?P<gap>{_GAP})(?P<unit>"
            + "|".join(map(re.escape, units))
            + r")(?![^\W\d_])",
            re.IGNORECASE,
        )

    def find(self, text: str) -> List[Quantity]:
        """Find all quantities of a text.

        text (str): The text, e.g. a strength.
        RETURNS (List[Quantity]): The quantities from left to right.
        """
        found = []
        for match in self.pattern.finditer(text):
            unit = self.names[match["unit"].lower()]
            value = read_amount(match["number"], self.lang)
            found.append(
                Quantity(
                    match.start(),
                    match.end("number"),
                    match.start("unit"),
                    match.end(),
                    value,
                    unit,
                )
            )
        return found

    def draw(self, unit: str, rng: Random) -> str:
        """Draw a way to write a unit.

        unit (str): The unit as the tables call it.
        rng (Random): Source of chance.
        RETURNS (str): What is written; the name itself if it is not known.
        """
        table = self.variants.get(unit)
        if not table:
            return unit
        return rng.choices(list(table), list(table.values()))[0]


def read_amount(text: str, lang: str) -> float:
    """Read the number of an amount; sets of three digits may be set apart.

    text (str): The digits.
    lang (str): Language code: a point before three digits sets thousands apart in
        German and is a decimal point in French; points before another point or a comma
        always set them apart.
    RETURNS (float): The number.
    """
    grouped = _is_grouped(text, lang) or text.count(".") + text.count(",") > 1
    text = re.sub(r"[ \u00a0\u202f]", "", text)
    return float((text.replace(".", "") if grouped else text).replace(",", "."))


def _is_grouped(text: str, lang: str) -> bool:
    # In French a single point before three digits is a decimal point, unless there is
    # a comma too.
    return bool(_GROUPED.fullmatch(text)) and (
        lang == "de" or text.count(".") != 1 or "," in text
    )


def write_amount(value: float, lang: str, *, grouped: Optional[str] = None) -> str:
    """Write the number of an amount.

    value (float): The number.
    lang (str): Language code.
    grouped (Optional[str]): What sets sets of three digits apart; None for nothing.
    RETURNS (str): The digits.
    """
    text = format_number(value, LANGUAGES.index(lang), group=False)
    whole, comma, rest = text.partition(",")
    if grouped is not None and len(whole) > 3:
        head = len(whole) % 3
        groups = [whole[:head]] if head else []
        groups += [whole[i : i + 3] for i in range(head, len(whole), 3)]
        whole = grouped.join(groups)
    return whole + comma + rest


def vary_number(text: str, lang: str, rng: Random) -> str:
    """Write a number in another way of the language.

    A decimal point becomes a comma; a comma becomes a point in one of eight, as many
    write it; thousands are set apart or joined. What would be read as another value
    (`2,125` with a point, in German) stays as it is.

    text (str): The digits.
    lang (str): Language code.
    rng (Random): Source of chance.
    RETURNS (str): The digits; the same value.
    """
    varied = _vary(text, lang, rng.random(), rng)
    known = re.fullmatch(NUMBER, varied)
    return (
        varied
        if known and read_amount(varied, lang) == read_amount(text, lang)
        else text
    )


def _vary(text: str, lang: str, share: float, rng: Random) -> str:
    if _is_grouped(text, lang):
        return write_amount(read_amount(text, lang), lang) if share < 0.6 else text
    if _DECIMAL.fullmatch(text):
        return text.replace(",", ".") if share < 0.12 else text.replace(".", ",")
    if len(text) > 3 and text.isdigit() and share < 0.35:
        blank = "." if lang == "de" and share < 0.25 else rng.choice(_GROUP_BLANKS)
        return write_amount(float(text), lang, grouped=blank)
    return text


def convert(value: float, unit: str, rng: Random) -> Tuple[float, str]:
    """Say an amount in a neighbouring unit where people do so.

    value (float): The number.
    unit (str): The unit as the tables call it.
    rng (Random): Source of chance.
    RETURNS (Tuple[float, str]): Number and unit, e.g. 1 and g for 1000 and mg.
    """
    if unit == "mg" and value >= 1000 and value % 250 == 0:
        return value / 1000, "g"
    if unit == "g" and 0.25 <= value <= 4 and (value * 1000) % 250 == 0:
        return value * 1000, "mg"
    if unit == "mg" and 0 < value < 0.3 and rng.random() < 0.5:
        return round(value * 1000, 3), "µg"
    if unit == "µg" and value >= 500 and value % 500 == 0:
        return value / 1000, "mg"
    return value, unit


@functools.cache
def load_units(lang: str) -> UnitTable:
    """Load the units of a language, once.

    lang (str): Language code.
    RETURNS (UnitTable): The units.
    RAISES (ValueError): E714 if there are no tables.
    """
    return UnitTable(lang)
