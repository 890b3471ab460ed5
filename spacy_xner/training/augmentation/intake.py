import re
from typing import Dict, List, Optional, Sequence, Tuple
from random import Random

from .phrases import Phrase, PhraseTable, read_number

# Morning, noon, evening, night: the order of an intake scheme.
DAY: Tuple[str, ...] = ("morning", "noon", "evening", "bedtime")
_COUNT = r"1/2|1/4|[½¼¾]|\d{1,3}(?:[.,]\d)?"
_SCHEME = re.compile(rf"({_COUNT})((?: ?[-–/] ?| )(?:{_COUNT}|-)){{2,4}}")
_SCHEME_PARTS = re.compile(_COUNT)
_TIMES = {2: ("morning", "evening"), 3: ("morning", "noon", "evening"), 4: DAY}
HOURS: Dict[int, Tuple[Tuple[int, ...], ...]] = {
    1: ((8,), (20,), (22,), (7,), (18,), (12,), (21,), (6,), (9,)),
    2: ((8, 20), (7, 19), (8, 18), (7, 18), (9, 21), (6, 18), (8, 22), (10, 22)),
    3: ((8, 12, 18), (8, 14, 20), (8, 12, 19), (7, 12, 19), (6, 14, 22), (8, 16, 24)),
    4: ((8, 12, 16, 20), (6, 12, 18, 24), (8, 12, 18, 22), (7, 12, 17, 22)),
}


def read_scheme(text: str) -> Optional[List[str]]:
    """Understand an intake scheme such as `1-0-1`.

    text (str): The text.
    RETURNS (Optional[List[str]]): The counts, three to five; None if it is no scheme.
    """
    if not _SCHEME.fullmatch(text):
        return None
    slashes = "/" in text and "-" not in text and "–" not in text
    found = text.split("/") if slashes else _SCHEME_PARTS.findall(text)
    counts = [read_number(part.strip(), "fr") for part in found]
    known = [count for count in counts if count is not None]
    if len(known) != len(counts) or not 3 <= len(known) <= 5:
        return None
    return known


def write_scheme(counts: Sequence[str], lang: str, rng: Random) -> str:
    """Write an intake scheme.

    counts (Sequence[str]): The counts with a decimal point.
    lang (str): Language code.
    rng (Random): Source of chance.
    RETURNS (str): The scheme, e.g. `1-0-½`.
    """
    sign = rng.choices(("-", " - ", "–", " – ", "/"), (20, 3, 1, 0.5, 0.7))[0]
    half = rng.choice(("½", "0,5", "0,5") if sign == "/" else ("½", "½", "0,5", "1/2"))
    written = []
    for count in counts:
        if count == "0.5":
            written.append(half)
        elif count == "1.5" and half != "0,5" and sign != "/":
            written.append("1½" if half == "½" else "1,5")
        else:
            written.append(count.replace(".", ","))
    return sign.join(written)


def count_of(phrases: Sequence[Phrase]) -> Optional[str]:
    """Tell the count that an expression gives, if it is one number.

    phrases (Sequence[Phrase]): A count that was read.
    RETURNS (Optional[str]): The number with a decimal point; None for ranges.
    """
    if len(phrases) != 1:
        return None
    kind, values, _ = phrases[0]
    fixed = {"half": "0.5", "one and a half": "1.5"}
    return fixed.get(kind) or (values.get("n") if kind == "number" else None)


def parts_of(phrase: Phrase) -> Optional[Tuple[str, ...]]:
    """Tell at which parts of the day something is taken.

    phrase (Phrase): What an expression says.
    RETURNS (Optional[Tuple[str, ...]]): The parts in their order; None if it names no
        parts and no number of times that stands for them.
    """
    if phrase.kind in DAY:
        return (phrase.kind,)
    if phrase.kind.startswith("parts"):
        return tuple(phrase.values[slot] for slot in "abcg" if slot in phrase.values)
    if phrase.kind == "times/day":
        return _TIMES.get(int(float(phrase.values["n"])))
    return None


def to_scheme(phrase: Phrase, count: str, rng: Random) -> Optional[List[str]]:
    """Make a scheme of what is taken each time and of the parts of the day.

    phrase (Phrase): The parts of the day or times a day.
    count (str): What is taken each time.
    rng (Random): Source of chance.
    RETURNS (Optional[List[str]]): The counts; None where there is no scheme for it.
    """
    parts = parts_of(phrase)
    if parts is None and phrase.kind == "times/day" and phrase.values["n"] == "1":
        parts = ("morning",)
    if parts is None or any(part not in DAY for part in parts):
        return None
    long = "bedtime" in parts or rng.random() < 0.3
    return [count if part in parts else "0" for part in DAY[: 4 if long else 3]]


def relate(phrase: Phrase, rng: Random) -> Phrase:
    """Say a number of times as parts of the day, times or an interval, and back.

    phrase (Phrase): What an expression says.
    rng (Random): Source of chance.
    RETURNS (Phrase): A phrase of another kind with the same number of intakes; the
        same phrase where there is none.
    """
    number = _intakes(phrase)
    if number is None:
        return phrase
    options: List[Phrase] = []
    if phrase.kind != "times/day":
        options.append(Phrase("times/day", {"n": str(number)}))
    if not phrase.kind.startswith("clock"):
        options.append(write_clock(rng.choice(HOURS[number])))
    if parts_of(phrase) is None or phrase.kind == "times/day":
        if number == 1:
            part = rng.choices(DAY, (5, 1, 4, 2))[0]
            options += [Phrase(part, {})] * 2
        else:
            options += [write_parts(_TIMES[number])] * 2
    if phrase.kind != "every hours" and number > 1:
        options.append(Phrase("every hours", {"n": str(24 // number)}))
    return rng.choice(options)._replace(join=phrase.join)


def _intakes(phrase: Phrase) -> Optional[int]:
    number: Optional[float] = None
    if phrase.kind == "times/day":
        number = float(phrase.values["n"])
    elif phrase.kind == "every hours":
        number = 24 / float(phrase.values["n"])
    elif phrase.kind.startswith("clock"):
        number = len(phrase.values)
    else:
        parts = parts_of(phrase)
        number = len(parts) if parts else None
    return int(number) if number in HOURS else None


def write_parts(parts: Sequence[str]) -> Phrase:
    """Make a phrase of parts of the day.

    parts (Sequence[str]): The parts, one to four.
    RETURNS (Phrase): The phrase.
    """
    if len(parts) == 1:
        return Phrase(parts[0], {})
    return Phrase(f"parts {len(parts)}", dict(zip("abcg", parts)))


def write_clock(hours: Sequence[int]) -> Phrase:
    """Make a phrase of times of day.

    hours (Sequence[int]): The hours, one to four.
    RETURNS (Phrase): The phrase.
    """
    times = (f"{hour}:00" for hour in hours)
    return Phrase(f"clock {len(hours)}", dict(zip("tuvx", times)))


def write_frequency(
    table: PhraseTable,
    phrases: Sequence[Phrase],
    rng: Random,
    *,
    short: bool,
    slash: bool = True,
) -> str:
    """Write a frequency of one or several phrases.

    table (PhraseTable): The expressions of the language.
    phrases (Sequence[Phrase]): What it says.
    rng (Random): Source of chance.
    short (bool): Whether it is written as in notes.
    slash (bool): Whether it may begin with a slash or a times sign, as behind an
        amount: `1 cp/j`.
    RETURNS (str): The text.
    """
    slash = slash and len(phrases) == 1
    out = ""
    for index, phrase in enumerate(phrases):
        text = table.write("frequency", phrase, rng, short=short)
        for _ in range(12):
            if slash or not text.startswith(("/", "x")):
                break
            text = table.write("frequency", phrase, rng, short=short)
        else:
            text = table.write("frequency", phrase, rng, short=False)
        join = phrase.join if index else ""
        out += (join or (" " if index else "")) + text
    return out
