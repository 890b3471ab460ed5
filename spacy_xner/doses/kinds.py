"""The closed set of warnings about doses.

Nothing outside this module names a kind in another way.
"""

from typing import Dict, Tuple

from .types import DoseEntity, DoseWarning

SOURCE_NUMBERS = "source_numbers"
SOURCE_UNITS = "source_units"
CUT_NUMBER = "cut_number"
CUT_UNIT = "cut_unit"
UNREADABLE_NUMBER = "unreadable_number"
MISSING_NUMBER = "missing_number"
MISSING_UNIT = "missing_unit"
SEPARATOR = "separator"
DECIMAL_MARK = "decimal_mark"
TRAILING_ZERO = "trailing_zero"
NAKED_DECIMAL = "naked_decimal"
IMPLAUSIBLE_AMOUNT = "implausible_amount"
IMPLAUSIBLE_COUNT = "implausible_count"
IMPLAUSIBLE_UNIT = "implausible_unit"
IMPOSSIBLE_SCHEDULE = "impossible_schedule"
STRENGTH_WITHOUT_DRUG = "strength_without_drug"
CONTRADICTION = "contradiction"
TENFOLD = "tenfold"

KINDS: Dict[str, str] = {
    SOURCE_NUMBERS: "The numbers of '{found}' differ from those of '{expected}' in the other language.",
    SOURCE_UNITS: "The units of '{found}' differ from those of '{expected}' in the other language.",
    CUT_NUMBER: "'{found}' is a part of a longer number: '{expected}'.",
    CUT_UNIT: "The unit of '{found}' goes on outside: '{expected}'.",
    UNREADABLE_NUMBER: "'{found}' mixes digits with letters that look like digits.",
    MISSING_NUMBER: "'{found}' names no number.",
    MISSING_UNIT: "'{found}' has no unit.",
    SEPARATOR: "'{found}' can be read as {expected}.",
    DECIMAL_MARK: "'{found}' is written with another decimal mark than '{expected}'.",
    TRAILING_ZERO: "'{found}' has a zero after the decimal mark: read as ten times as much where the mark is lost.",
    NAKED_DECIMAL: "'{found}' has no digit before the decimal mark: '{expected}'.",
    IMPLAUSIBLE_AMOUNT: "'{found}' is far from the usual {expected}.",
    IMPLAUSIBLE_COUNT: "'{found}' is no number of '{expected}'.",
    IMPLAUSIBLE_UNIT: "'{expected}' is not measured in '{found}'.",
    IMPOSSIBLE_SCHEDULE: "'{found}' is no possible schedule.",
    STRENGTH_WITHOUT_DRUG: "No drug stands near '{found}'.",
    CONTRADICTION: "'{found}' and '{expected}' are given for the same drug and schedule.",
    TENFOLD: "'{found}' is ten times as much, or a power of it, as '{expected}' of the same drug.",
}
"""What each kind of warning says."""

_LOW = frozenset(
    (MISSING_UNIT, DECIMAL_MARK, TRAILING_ZERO, STRENGTH_WITHOUT_DRUG, MISSING_NUMBER)
)
SEVERITIES: Dict[str, str] = {kind: "low" if kind in _LOW else "high" for kind in KINDS}
"""How grave each kind is: "high" or "low"."""

Finding = Tuple[str, str, str]
"""Kind, what was found, what it was compared with."""


def warn(
    entity: DoseEntity, kind: str, expected: str = "", found: str = ""
) -> DoseWarning:
    """Build the warning about an entity.

    entity (DoseEntity): The entity.
    kind (str): The kind.
    expected (str): What it was compared with.
    found (str): What stands there, by default the text of the entity.
    RETURNS (DoseWarning): The warning.
    """
    found = found or entity.text
    return DoseWarning(
        kind=kind,
        severity=SEVERITIES[kind],
        start=entity.start,
        end=entity.end,
        label=entity.label,
        found=found,
        expected=expected,
        message=KINDS[kind].format(found=found, expected=expected),
    )
