"""Schedules that no day, clock or calendar allows."""

import re
from typing import Dict, List, Optional
from functools import lru_cache

from .amounts import read_number

# No more than three digits: 2022-07-28 is a date.
_PART = r"(?:\d{1,3}\s?/\s?\d{1,3}|\d{1,3}(?:[.,]\d{1,3})?\s?[½¼¾]?|[½¼¾⅓⅔])"
_SCHEME = re.compile(rf"(?<![\d.,/-]){_PART}(?:\s?[-–]\s?{_PART}){{2,6}}(?![\d/])")
_PART_OF_SCHEME = re.compile(_PART)
# Counts in a scheme that can stand beside each other.
_MAX_RATIO = 10
_MAX_PART = 200
_TIMES = re.compile(
    r"(?<![\d.,/])(\d+)\s*(?:x|×|fois|mal|times)(?![^\W\d_])", re.IGNORECASE
)
_EACH_DAY = re.compile(
    r"tägl|tgl|\bdaily|\b(?:a|per|each) day|/\s?(?:d|j|day|tag|jour)\b|par jour|/24"
    r"|(?:pro|am|je) tag",
    re.IGNORECASE,
)
_MAX_TIMES = 24
_EVERY = re.compile(
    r"(?:toutes les|ttes les|tous les|alle|every|\bq)\s*(\d+)(?:\s*(?:-|–|à|to|bis)\s*(\d+))?\s*"
    r"(h\b|hrs?\b|heures?|std|stunden|hours?|min|mn|minute|d\b|days?|j\b|jours?|tage?)",
    re.IGNORECASE,
)
_MAX_HOURS = 336
_CLOCK = re.compile(
    r"(?:\b(?:à|vers|dès|at|um|gegen)\s+|(?<=[\dh]),?\s+(?:et|und|and)\s+)(\d{1,2})\s?"
    r"(?:h(?:\s?(\d\d))?\b|uhr\b|:(\d\d)\b|\.(\d\d)\s?uhr)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?<![\d.,/])0+\s*(?:hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois|j|h"
    r"|stunden?|std|tage?n?|tg|wochen?|wo|monate?n?)\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?<![\d./])(\d{1,2})([./])(\d{1,2})(?:\2(?:\d{4}|\d{2}))?(?![\d/])\.?"
)
_UNTIL = re.compile(r"\b(?:until|till?|through|jusqu\S*|bis)\b", re.IGNORECASE)
_FRACTIONS: Dict[str, float] = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}


@lru_cache(maxsize=16384)
def find_impossible(text: str, lang: str) -> Optional[str]:
    """Find what is impossible in an expression of time.

    text (str): Text of a FREQUENCY or DURATION.
    lang (str): Language code whose separators it uses.
    RETURNS (Optional[str]): The part that is impossible; None when all is possible.
    """
    for match in _SCHEME.finditer(text):
        if not _is_possible_scheme(match.group(), lang):
            return match.group()
    for match in _TIMES.finditer(text):
        times = int(match.group(1))
        if times == 0 or (times > _MAX_TIMES and _EACH_DAY.search(text)):
            return match.group()
    for match in _EVERY.finditer(text):
        low, high = match.group(1), match.group(2) or match.group(1)
        in_hours = match.group(3)[0].lower() in "hs"
        if int(low) == 0 or int(high) < int(low):
            return match.group()
        if in_hours and int(high) > _MAX_HOURS:
            return match.group()
    for match in _CLOCK.finditer(text):
        minutes = next(filter(None, match.groups()[1:]), "0")
        if int(match.group(1)) > 24 or int(minutes) > 59:
            return match.group().strip(" ,")
    match_ = _NOTHING.search(text)
    if match_:
        return match_.group()
    if _UNTIL.search(text):
        for match in _DATE.finditer(text):
            if not _is_possible_date(
                int(match.group(1)), int(match.group(3)), match.group(2)
            ):
                return match.group()
    return None


def _is_possible_scheme(text: str, lang: str) -> bool:
    """Tell whether an intake scheme can be meant: 0-0-0 and 1-0-10 can't."""
    parts: List[float] = []
    for part in _PART_OF_SCHEME.findall(text):
        if "/" in part:
            above, below = part.split("/")
            if int(below) == 0:
                return False
            parts.append(int(above) / int(below))
        elif part in _FRACTIONS:
            parts.append(_FRACTIONS[part])
        else:
            parts.extend(read_number(part, lang)[:1])
    taken = [part for part in parts if part]
    if not taken or max(taken) > _MAX_PART:
        return False
    return max(taken) < 10 or max(taken) < _MAX_RATIO * min(taken)


def _is_possible_date(first: int, second: int, mark: str) -> bool:
    """Tell whether two numbers are a day and a month, in either order with a slash."""
    if 1 <= first <= 31 and 1 <= second <= 12:
        return True
    return mark == "/" and 1 <= first <= 12 and 1 <= second <= 31
