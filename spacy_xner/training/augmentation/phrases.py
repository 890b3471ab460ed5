import functools
import itertools
import re
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple
from pathlib import Path
from random import Random

import srsly

from ...corpora.synthetic.model import (
    LANGUAGES,
    Agree,
    Choice,
    Mark,
    Nodes,
    Slot,
    parse,
)
from ...corpora.synthetic.numbers import Number, format_number, is_plural
from ...corpora.synthetic.phrases import WEEKDAYS
from ...errors import Errors

RESOURCES = Path(__file__).parents[2] / "resources" / "variation"
LOCAL_LANGUAGES: Tuple[str, ...] = ("de", "fr")
"""Languages whose ways of writing are known."""

_NUMBER_SLOTS = frozenset("nm")
_PART_SLOTS = frozenset("abcg")
_TIME_SLOTS = frozenset("tuvx")
_DAY_SLOTS = frozenset("def")
_BLANK = r"[ \u00a0\u202f]+"
_DATE = r"\d{1,2}(?:er)?(?:[./-]\d{1,2}(?:[./-]\d{2,4})?\.?|\.? ?[^\W\d]{3,9}\.?(?: \d{4})?)"
_HALF = "0.5"
_MAX_CACHE = 50_000


class Phrase(NamedTuple):
    """What an expression says, whatever its words.

    kind (str): Name of the group of expressions, e.g. `times/day`.
    values (Dict[str, str]): Its values by slot: numbers with a decimal point, parts of
        the day by name, times as `hour:minutes`, days of the week as 0 to 6.
    join (str): What stands between the phrase and the one before it.
    """

    kind: str
    values: Dict[str, str]
    join: str = ""


class Variant(NamedTuple):
    """One way to write a phrase."""

    nodes: Nodes
    pattern: "re.Pattern[str]"
    slots: Tuple[str, ...]
    worded: bool


class Group:
    """All ways to write one kind of phrase, long and short."""

    def __init__(self, kind: str, table: Dict[str, Dict[str, float]], lang: str):
        """Parse the templates.

        kind (str): Name of the group.
        table (Dict[str, Dict[str, float]]): Weights by template, for `long`, as in
            letters and on packages, and for `short`, as in notes.
        lang (str): Language code.
        """
        self.kind = kind
        self.styles: Dict[str, Tuple[List[Variant], List[float]]] = {}
        for style in ("long", "short"):
            rows = table.get(style) or table["long"]
            variants = [_read_variant(template, lang) for template in rows]
            self.styles[style] = (variants, list(itertools.accumulate(rows.values())))
        self.variants = self.styles["long"][0] + self.styles["short"][0]

    def draw(self, rng: Random, *, short: bool) -> Variant:
        """Draw a variant.

        rng (Random): Source of chance.
        short (bool): Whether it is written as in notes.
        RETURNS (Variant): The variant.
        """
        variants, weights = self.styles["short" if short else "long"]
        return rng.choices(variants, cum_weights=weights)[0]


class PhraseTable:
    """Reads expressions of one language and writes them in other ways."""

    def __init__(self, lang: str) -> None:
        """Load the tables of a language.

        lang (str): Language code.
        RAISES (ValueError): E714 if there are none.
        """
        self.tables = load_tables(lang)
        self.lang = lang
        self.index = LANGUAGES.index(lang)
        self.groups: Dict[str, Dict[str, Group]] = {
            section: {
                kind: Group(kind, table, lang)
                for kind, table in self.tables[section].items()
            }
            for section in ("frequency", "duration", "count")
        }
        self.days = tuple(row[self.index] for row in WEEKDAYS)
        self.short_days: List[str] = self.tables["days"]["short"]
        self._read = functools.lru_cache(_MAX_CACHE)(self._parse)

    def __reduce__(self) -> Any:
        return load_phrases, (self.lang,)

    def read(self, section: str, text: str) -> Optional[Tuple[Phrase, ...]]:
        """Understand an expression.

        section (str): `frequency`, `duration` or `count`.
        text (str): The expression.
        RETURNS (Optional[Tuple[Phrase, ...]]): What it says, one phrase after the
            other; None if a part of it is not known.
        """
        return self._read(section, text)

    def _parse(self, section: str, text: str) -> Optional[Tuple[Phrase, ...]]:
        phrases: List[Phrase] = []
        position = 0
        while position < len(text):
            join = _JOIN.match(text, position) if phrases else None
            between = join[0] if join else ""
            position += len(between)
            # The longest match; of two, the one with fewer values: `1/2` is a half.
            best: Optional[Tuple[int, int, Phrase]] = None
            for group in self.groups[section].values():
                for variant in group.variants:
                    match = variant.pattern.match(text, position)
                    if match is None:
                        continue
                    rank = (match.end(), -len(variant.slots))
                    if best is None or rank > best[:2]:
                        values = self._values(match, variant.slots)
                        if values is not None:
                            best = (*rank, Phrase(group.kind, values, between))
            if best is None:
                return None
            position = best[0]
            phrases.append(best[2])
        return tuple(phrases) or None

    def _values(
        self, match: "re.Match[str]", slots: Sequence[str]
    ) -> Optional[Dict[str, str]]:
        values: Dict[str, str] = {}
        for slot in slots:
            raw = match[slot]
            if slot in _NUMBER_SLOTS:
                number = read_number(raw, self.lang)
                if number is None:
                    return None
                values[slot] = number
            elif slot in _PART_SLOTS:
                values[slot] = _part_names(self.lang)[raw.lower()]
            elif slot in _DAY_SLOTS:
                day = raw.lower()
                names = [name.lower() for name in self.days]
                short = [name.lower() for name in self.short_days]
                if day in short:
                    values[slot] = str(short.index(day))
                else:
                    day = day if day in names else day[:-1]
                    values[slot] = str(names.index(day))
            elif slot in _TIME_SLOTS:
                parts = [part for part in re.findall(r"\d+", raw) if part]
                minute = int(parts[1]) if len(parts) > 1 else 0
                if int(parts[0]) > 24 or minute > 59:
                    return None
                values[slot] = f"{int(parts[0])}:{minute:02}"
            else:
                values[slot] = raw
        return values

    def write(
        self,
        section: str,
        phrase: Phrase,
        rng: Random,
        *,
        short: bool,
        gender: str = "m",
    ) -> str:
        """Write a phrase.

        section (str): `frequency`, `duration` or `count`.
        phrase (Phrase): What it says.
        rng (Random): Source of chance.
        short (bool): Whether it is written as in notes.
        gender (str): Gender of what is counted, `m`, `f` or `n`.
        RETURNS (str): The text.
        """
        group = self.groups[section][phrase.kind]
        for _ in range(20):
            variant = group.draw(rng, short=short)
            if variant.worded and any(
                write_in_words(phrase.values[slot], self.lang, gender) is None
                for slot in variant.slots
                if slot in _NUMBER_SLOTS
            ):
                continue
            break
        else:
            variant = next(v for v in group.styles["long"][0] if not v.worded)
        clock = rng.choice(_CLOCKS[self.lang])
        return self._expand(variant.nodes, phrase.values, rng, gender, clock)

    def _expand(
        self,
        nodes: Nodes,
        values: Dict[str, str],
        rng: Random,
        gender: str,
        clock: str,
    ) -> str:
        out: List[str] = []
        for node in nodes:
            if isinstance(node, str):
                out.append(node)
            elif isinstance(node, Choice):
                option = rng.choice(node.options)
                out.append(self._expand(option, values, rng, gender, clock))
            elif isinstance(node, Agree):
                plural = is_plural(float(values[node.name]), self.index)
                option = node.options[int(plural)]
                out.append(self._expand(option, values, rng, gender, clock))
            elif isinstance(node, Slot):
                out.append(self._slot(node, values[node.name], rng, gender, clock))
        return "".join(out)

    def _slot(
        self, slot: Slot, value: str, rng: Random, gender: str, clock: str
    ) -> str:
        name, modifier = slot.name, slot.modifier
        if name in _NUMBER_SLOTS:
            if modifier.startswith("w"):
                word = write_in_words(value, self.lang, modifier[1:] or gender)
                if word is not None:
                    return word
            return format_number(float(value), self.index, group=False)
        if name in _PART_SLOTS:
            style = {"l": "article", "s": "short"}.get(modifier, "bare")
            choices: List[str] = self.tables["parts"][value][style]
            return rng.choice(choices)
        if name in _DAY_SLOTS:
            if modifier == "s":
                return self.short_days[int(value)]
            day = self.days[int(value)]
            return day.lower() + "s" if modifier == "p" else day
        if name in _TIME_SLOTS:
            hour, minute = value.split(":")
            if modifier == "h" and minute == "00":
                return hour
            return write_time(int(hour), int(minute), clock)
        return value


_JOIN = re.compile(rf"\s*,\s*|{_BLANK}(?:et|und|u\.){_BLANK}|{_BLANK}")
# How times are written; 0 stands for a leading zero, M for minutes that are zero too.
_CLOCKS: Dict[str, Tuple[str, ...]] = {
    "fr": ("h", "h", "h", "h", "h", "h", " h", " h", "0hM", "hM", "0:M"),
    "de": (":M", ":M", ":M", "0:M", "0:M", ".M"),
}


def write_time(hour: int, minute: int, style: str) -> str:
    """Write a time of day.

    hour (int): Hour, 0 to 24.
    minute (int): Minute, 0 to 59.
    style (str): The sign between them; `0` before it for two-digit hours, `M` after it
        for minutes even when they are zero.
    RETURNS (str): The time, e.g. `8h`, `08:00`, `7h30`.
    """
    text = f"{hour:02}" if style.startswith("0") else str(hour)
    sign = style.strip("0M")
    if sign == " h":
        return f"{text} h {minute:02}" if minute else f"{text} h"
    if minute or style.endswith("M"):
        return f"{text}{sign}{minute:02}"
    return text + sign


@functools.cache
def load_tables(lang: str) -> Dict[str, Any]:
    """Load what is written in a language's own way.

    lang (str): Language code.
    RETURNS (Dict[str, Any]): The tables; see resources/variation/README.md.
    RAISES (ValueError): E714 if there are none.
    """
    if lang not in LOCAL_LANGUAGES:
        raise ValueError(
            Errors.E714.format(lang=lang, known=", ".join(LOCAL_LANGUAGES))
        )
    tables: Dict[str, Any] = srsly.read_json(RESOURCES / f"{lang}.json")
    return tables


@functools.cache
def load_phrases(lang: str) -> PhraseTable:
    """Load the expressions of a language, once.

    lang (str): Language code.
    RETURNS (PhraseTable): The expressions.
    RAISES (ValueError): E714 if there are none.
    """
    return PhraseTable(lang)


@functools.cache
def _number_words(lang: str) -> Dict[str, str]:
    index = LANGUAGES.index(lang)
    words = {}
    for value in range(1, 101):
        for gender in ("", "f", "m", "d"):
            word = Number(value).text(index, "w" + gender)
            if not word.isdigit():
                words[word.lower()] = str(value)
    return words


@functools.cache
def write_in_words(value: str, lang: str, gender: str) -> Optional[str]:
    """Write a number in words, or tell that no one does.

    value (str): The number, with a decimal point.
    lang (str): Language code.
    gender (str): Gender of what is counted, `m`, `f` or `n`.
    RETURNS (Optional[str]): The word, up to 30; None where digits are written.
    """
    number = float(value)
    if not number.is_integer() or number > 30:
        return None
    gender = gender.replace("n", "")
    word = Number(int(number)).text(LANGUAGES.index(lang), "w" + gender)
    return None if word.isdigit() else word


@functools.cache
def _part_names(lang: str) -> Dict[str, str]:
    return {
        name.lower(): part
        for part, styles in load_tables(lang)["parts"].items()
        for names in styles.values()
        for name in names
    }


_FRACTIONS = {"½": "0.5", "1/2": "0.5", "¼": "0.25", "1/4": "0.25", "¾": "0.75"}


def read_number(text: str, lang: str) -> Optional[str]:
    """Read a number.

    text (str): Digits, a fraction or a word.
    lang (str): Language code.
    RETURNS (Optional[str]): The number with a decimal point, without zeros that say
        nothing; None if it is none.
    """
    text = text.strip().lower()
    if text in _FRACTIONS:
        return _FRACTIONS[text]
    if text in _number_words(lang):
        return _number_words(lang)[text]
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return f"{number:g}"


@functools.cache
def _slot_patterns(lang: str) -> Dict[str, str]:
    words = sorted(_number_words(lang), key=len, reverse=True)
    number = r"\d{1,4}(?:[.,]\d{1,3})?|½|" + "|".join(map(re.escape, words))
    parts = sorted(_part_names(lang), key=len, reverse=True)
    index = LANGUAGES.index(lang)
    days = [row[index].lower() for row in WEEKDAYS]
    names = sorted(
        [day + "s" for day in days] + days + load_tables(lang)["days"]["short"],
        key=len,
        reverse=True,
    )
    if lang == "fr":
        time = r"\d{1,2}[ \u00a0]?h(?:eures?)?(?:[ \u00a0]?\d\d)?|\d{1,2}:\d\d"
        hour = time
    else:
        time, hour = r"\d{1,2}[:.]\d\d", r"\d{1,2}(?:[:.]\d\d)?"
    return {
        "number": number,
        "part": "|".join(map(re.escape, parts)),
        "day": "|".join(map(re.escape, names)),
        "time": time,
        "hour": hour,
        "date": _DATE,
    }


def _read_variant(template: str, lang: str) -> Variant:
    nodes = parse(template)
    slots: List[str] = []
    worded = [False]
    source = _pattern(nodes, lang, slots, worded)
    before = r"(?<!\w)" if template[0].isalnum() or template[0] == "{" else ""
    pattern = re.compile(f"{before}{source}(?!\\w)", re.IGNORECASE)
    return Variant(nodes, pattern, tuple(slots), worded[0])


def _pattern(nodes: Nodes, lang: str, slots: List[str], worded: List[bool]) -> str:
    table = _slot_patterns(lang)
    out: List[str] = []
    for node in nodes:
        if isinstance(node, str):
            out.append(_BLANK.join(re.escape(part) for part in node.split(" ")))
        elif isinstance(node, (Choice, Agree)):
            inner = [_pattern(option, lang, slots, worded) for option in node.options]
            out.append(f"(?:{'|'.join(inner)})")
        elif isinstance(node, Mark):
            out.append(_pattern(node.nodes, lang, slots, worded))
        else:
            name = node.name
            if name in _NUMBER_SLOTS:
                kind = "number"
                worded[0] |= node.modifier.startswith("w")
            elif name in _PART_SLOTS:
                kind = "part"
            elif name in _DAY_SLOTS:
                kind = "day"
            elif name in _TIME_SLOTS:
                kind = "hour" if node.modifier == "h" else "time"
            else:
                kind = "date"
            slots.append(name)
            out.append(f"(?P<{name}>{table[kind]})")
    return "".join(out)
