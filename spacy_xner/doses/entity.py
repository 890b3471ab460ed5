"""What the text of one entity says against itself."""

import re
from typing import Dict, Iterator, List, Optional, Tuple
from functools import lru_cache

from ..translators.numbers import find_number_words
from . import kinds
from .amounts import Amount, find_number_texts, has_unit, read_amount, read_count
from .kinds import Finding
from .ranges import Limits

# A digit among letters that look like one. One letter behind may be litres.
_UNREADABLE = re.compile(
    r"(?<![\w.,])(?=[\dOolI|]*\d)(?=[\dOolI|]*[OolI|])(?!\d+l\b)[\dOolI|]{2,}(?![\w|]|\.\s?[EU])"
    r"|(?<![\w.,])\d+(?:[.,]\d*)?[OoI|]+(?=\s?[mµ]?g\b)"
    r"|(?<![\w.,])[OolI|]+[.,]\d|^[OlI|](?=\s?(?:[mµ]?g|ml)\b)"
)
_DIGIT = re.compile(r"[\d½¼¾⅓⅔]")
_COMBINED = re.compile(r"\d\s?[/+-]\s?\d")

# Amounts of one intake or one unit of a product, whatever the drug.
_GENERIC: Dict[str, Limits] = {
    limits.unit: limits
    for limits in (
        Limits(0.01, 100_000, "ng"),
        Limits(0.01, 50_000, "µg"),
        Limits(0.0001, 30_000, "mg"),
        Limits(0.001, 250, "g"),
        Limits(0, 0.25, "kg"),
        Limits(0.005, 6_000, "ml"),
        Limits(0.005, 6, "l"),
        Limits(0.0001, 100, "%"),
        Limits(0.05, 100_000_000, "unit"),
    )
}
# Amounts in these units have no three decimals.
_WHOLE = frozenset(("unit", "ml", "l"))
# Counts above need a word for what is counted.
_MAX_COUNT = 20


@lru_cache(maxsize=16384)
def find_in_amount(
    label: str, text: str, lang: str, mark: str, limits: Optional[Limits]
) -> Tuple[Finding, ...]:
    """Find what is odd about the text of a STRENGTH or DOSAGE.

    label (str): The label.
    text (str): The text.
    lang (str): Language code whose separators it uses.
    mark (str): The decimal mark of the text, "" when not known.
    limits (Optional[Limits]): The usual amounts of the drug, if they are known.
    RETURNS (Tuple[Finding, ...]): Kind, what was found, what it was compared with.
    """
    if _UNREADABLE.search(text):
        return ((kinds.UNREADABLE_NUMBER, text, ""),)
    if not _DIGIT.search(text):
        words = find_number_words(text, lang=lang) if label == "STRENGTH" else None
        if words is not None and not (words.strong or words.weak):
            return ((kinds.MISSING_NUMBER, text, ""),)
        return ()
    amount = read_amount(text, lang)
    found: List[Finding] = []
    if mark:
        found += _check_numbers(text, amount, mark, limits)
    if amount is None or amount.per:
        return tuple(found)
    if not any(kind == kinds.SEPARATOR for kind, _, _ in found):
        usual = find_exceeded(amount, limits)
        if usual is not None:
            found.append((kinds.IMPLAUSIBLE_AMOUNT, text, str(usual)))
    return tuple(found)


def find_exceeded(amount: Amount, limits: Optional[Limits]) -> Optional[Limits]:
    """Find the limits between which an amount should be and is not.

    amount (Amount): The amount.
    limits (Optional[Limits]): The usual amounts of the drug, if they are known.
    RETURNS (Optional[Limits]): The limits; None when all is plausible in any reading.
    """
    for given in (limits, _GENERIC.get(amount.unit)):
        if given is not None and not any(
            _is_within(value, amount, given) for value in amount.values
        ):
            return given
    return None


def _is_within(value: float, amount: Amount, limits: Limits) -> bool:
    """Tell whether a value is between limits; it is where they measure something else."""
    if limits.unit == amount.unit:
        return limits.low <= value <= limits.high
    if limits.unit == "mg" and amount.dimension == "mass":
        value *= amount.scale
        # 0.1 µg is not exactly 0.0001 mg
        return 0.999 * limits.low <= value <= 1.001 * limits.high
    return True


def _check_numbers(
    text: str, amount: Optional[Amount], mark: str, limits: Optional[Limits]
) -> Iterator[Finding]:
    """Check how the numbers of a text are written."""
    for number in find_number_texts(text):
        separators = [char for char in number if char in ".,"]
        if len(separators) != 1:
            continue
        separator = separators[0]
        whole, fraction = number.split(separator)
        fraction = fraction.rstrip("½¼¾⅓⅔ ")
        if not whole.isdigit():
            # with spaces between the thousands it must be a decimal mark
            if separator != mark:
                yield kinds.DECIMAL_MARK, number, whole + mark + fraction
        elif len(fraction) == 3 and len(whole) <= 3 and whole[0] != "0":
            if _is_ambiguous(whole, fraction, amount, separator == mark, mark, limits):
                expected = (
                    f"{float(whole + '.' + fraction):g} or {int(whole + fraction)}"
                )
                yield kinds.SEPARATOR, number, expected
        elif separator != mark:
            yield kinds.DECIMAL_MARK, number, whole + mark + fraction
        elif fraction and not fraction.strip("0"):
            yield kinds.TRAILING_ZERO, number, whole


def _is_ambiguous(
    whole: str,
    fraction: str,
    amount: Optional[Amount],
    is_decimal: bool,
    mark: str,
    limits: Optional[Limits],
) -> bool:
    """Tell whether a number such as 1.000 can be taken for a thousand and for one.

    A reading counts only when the drug, or any drug, can be given in that amount.
    """
    decimal, thousands = float(f"{whole}.{fraction}"), float(whole + fraction)
    can_be_decimal = can_be_thousands = True
    if amount is not None and not amount.per:
        can_be_decimal = (
            find_exceeded(amount._replace(values=(decimal,)), limits) is None
        )
        can_be_thousands = (
            find_exceeded(amount._replace(values=(thousands,)), limits) is None
        )
    if is_decimal:
        return can_be_thousands
    if mark == "." or (amount is not None and amount.unit in _WHOLE):
        # English 1,000, and 20.000 I.E., are clear unless they are impossible
        return can_be_decimal and not can_be_thousands
    return can_be_decimal


@lru_cache(maxsize=4096)
def is_bare(label: str, text: str, lang: str) -> bool:
    """Tell whether an amount needs a unit that it does not have.

    label (str): The label.
    text (str): The text.
    lang (str): Language code whose separators it uses.
    RETURNS (bool): Whether a unit is missing: of a strength, and of a dosage that is
        more, or a smaller part, than what is counted. Combined strengths need none.
    """
    counts = read_count(text, lang)
    if not counts or not _DIGIT.search(text) or has_unit(text):
        return False
    if label == "STRENGTH":
        return not _COMBINED.search(text)
    return any(
        count > _MAX_COUNT or abs(4 * count - round(4 * count)) > 1e-6
        for count in counts
    )
