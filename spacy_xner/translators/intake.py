"""Intake abbreviations of English notes and how other languages say them.

A translator that does not know `qhs` leaves it out or copies it, and neither words nor
numbers tell. The table says what counts as a translation of each abbreviation, so that
a guard sees what is missing, and what to write in the place of a copy.
"""

import re
from typing import Dict, Iterator, List, NamedTuple, Sequence, Tuple
from collections import Counter
from functools import lru_cache

from .numbers import LATIN_WORDS, WORDS
from .types import PieceTuple

SOURCE_LANG = "en"
TARGET_LANGS: Tuple[str, ...] = ("fr", "de")


class Saying(NamedTuple):
    """How a language says what an abbreviation means.

    written (str): What to write in the place of a copy.
    said (str): Regular expression of all that says the same. In both `{n}` and `{m}`
        stand for the numbers of the abbreviation.
    """

    written: str
    said: str


class Meaning(NamedTuple):
    """What some abbreviations mean.

    name (str): The meaning in plain English, with `{n}` for the number.
    pattern (str): Regular expression of the abbreviations; the groups `n` and `m` are
        numbers.
    clear (bool): Whether they mean nothing else. The others count only beside an
        amount, a form, a route or a clear one.
    fr (Saying): In French.
    de (Saying): In German.
    number (str): The number of all these abbreviations, if they have none of their own.
    """

    name: str
    pattern: str
    clear: bool
    fr: Saying
    de: Saying
    number: str = ""


class Abbreviation(NamedTuple):
    """An abbreviation in a text.

    start (int): First character.
    end (int): Character after the last one.
    meaning (int): Number of its meaning in `MEANINGS`.
    n (str): Its number, empty when it has none.
    m (str): The end of its range, empty when it has none.
    """

    start: int
    end: int
    meaning: int
    n: str
    m: str


_TIMES_FR = r"{n}\W{0,2}(?:x|×|fois|prises?|/)|(?:x|×)\W?{n}"
_TIMES_DE = r"{n}\W{0,2}(?:x|×|mal)|{n}\W+(?:tägl|tgl|pro|am)"
_UP_TO = r"(?:\W{0,3}(?:à|ou|et|bis|oder)?\W{0,2}{m})?\W{0,2}"
_N = r"(?P<n>\d{1,2})(?:\s?(?:-|–|to)\s?(?P<m>\d{1,2}))?\s?"

MEANINGS: Tuple[Meaning, ...] = (
    Meaning(
        "twice a day",
        r"b\.\s?i\.\s?d\b\.?|bid|2xd",
        True,
        Saying("2x/j", rf"{_TIMES_FR}|bi-?quotid|matin\W.{{0,8}}soir|toutes? les 12"),
        Saying("2x täglich", rf"{_TIMES_DE}|(?:morg|früh).{{0,12}}abend|alle 12"),
        "2",
    ),
    Meaning(
        "twice a day",
        r"b\.d\b\.?|bd",
        False,
        Saying("2x/j", rf"{_TIMES_FR}|bi-?quotid|matin\W.{{0,8}}soir|toutes? les 12"),
        Saying("2x täglich", rf"{_TIMES_DE}|(?:morg|früh).{{0,12}}abend|alle 12"),
        "2",
    ),
    Meaning(
        "three times a day",
        r"t\.\s?i\.\s?d\b\.?|tid|t\.d\.s\b\.?|tds",
        True,
        Saying("3x/j", rf"{_TIMES_FR}|matin\W.{{0,8}}midi|toutes? les 8"),
        Saying("3x täglich", rf"{_TIMES_DE}|morgens\W.{{0,8}}mittag|alle 8"),
        "3",
    ),
    Meaning(
        "four times a day",
        r"q\.\s?i\.\s?d\b\.?|qid|q\.d\.s\b\.?|qds",
        True,
        Saying("4x/j", rf"{_TIMES_FR}|toutes? les 6"),
        Saying("4x täglich", rf"{_TIMES_DE}|alle 6"),
        "4",
    ),
    Meaning(
        "once a day",
        r"q\.\s?d\b\.?|qd|q\.?\s?day|qdaily",
        True,
        Saying("1x/j", r"/\W?j|par jour|quotid|chaque jour|tous les jours|jour"),
        Saying("1x täglich", r"tägl|tgl|/\W?(?:d\b|tag)|(?:pro|am|jeden) tag|\bd\b"),
    ),
    Meaning(
        "once a day",
        r"o\.d\b\.?|od",
        False,
        Saying("1x/j", r"/\W?j|par jour|quotid|chaque jour|tous les jours|jour"),
        Saying("1x täglich", r"tägl|tgl|/\W?(?:d\b|tag)|(?:pro|am|jeden) tag|\bd\b"),
    ),
    Meaning(
        "every other day",
        r"q\.\s?o\.\s?d\b\.?|qod|eod|q\s?other day",
        True,
        Saying(
            "1 jour sur 2",
            r"(?:un|1)\W?j\w*\W?(?:/|sur)\W?(?:2|deux)|tous les (?:2|deux)|alterné",
        ),
        Saying(
            "jeden 2. Tag",
            r"jede[nr]? (?:2|zweit)|alle (?:2|zwei)|jd\W{1,2}2|jeden anderen|übertägig",
        ),
    ),
    Meaning(
        "three times a week",
        r"t\.i\.w\b\.?|tiw",
        True,
        Saying("3x/semaine", rf"{_TIMES_FR}"),
        Saying("3x pro Woche", rf"{_TIMES_DE}"),
        "3",
    ),
    Meaning(
        "once a week",
        r"q\.?\s?(?:wk|week|weekly)\b\.?|qw",
        True,
        Saying("1x/semaine", r"sem|hebdo"),
        Saying("1x pro Woche", r"wö|woch|\bwo\b"),
    ),
    Meaning(
        "once a month",
        r"q\.?\s?(?:mo|month)\b\.?",
        True,
        Saying("1x/mois", r"mois|mensuel"),
        Saying("1x pro Monat", r"monat|\bmon\b"),
    ),
    Meaning(
        "every {n} hours",
        rf"q\.?\s?{_N}(?:hrs?|hours?|h|°)\b\.?",
        True,
        Saying("toutes les {n} h", rf"{{n}}{_UP_TO}h|{{n}}/24|/\W?{{n}}\W?h"),
        Saying("alle {n} h", rf"{{n}}{_UP_TO}(?:h\b|std|stund|stünd)"),
    ),
    Meaning(
        "every {n} minutes",
        rf"q\.?\s?{_N}(?:mins?|minutes?)\b\.?",
        True,
        Saying("toutes les {n} min", rf"{{n}}{_UP_TO}(?:min|mn)"),
        Saying("alle {n} min", rf"{{n}}{_UP_TO}(?:min|mn)"),
    ),
    Meaning(
        "every {n} days",
        rf"q\.?\s?{_N}(?:days?|d)\b\.?",
        True,
        Saying("tous les {n} jours", rf"{{n}}{_UP_TO}j"),
        Saying("alle {n} Tage", rf"{{n}}{_UP_TO}(?:t|d\b)"),
    ),
    Meaning(
        "every {n} weeks",
        rf"q\.?\s?{_N}(?:weeks?|wks?|w)\b\.?",
        True,
        Saying("toutes les {n} semaines", rf"{{n}}{_UP_TO}sem"),
        Saying("alle {n} Wochen", rf"{{n}}{_UP_TO}w"),
    ),
    Meaning(
        "every {n} months",
        rf"q\.?\s?{_N}(?:months?|mos?)\b\.?",
        True,
        Saying("tous les {n} mois", rf"{{n}}{_UP_TO}mois"),
        Saying("alle {n} Monate", rf"{{n}}{_UP_TO}mon"),
    ),
    Meaning(
        "in the morning",
        r"q\.?\s?a\.?m\b\.?|mane",
        True,
        Saying("le matin", r"mat(?:in|\b)"),
        Saying("morgens", r"morg|früh"),
    ),
    Meaning(
        "in the morning",
        r"om",
        False,
        Saying("le matin", r"mat(?:in|\b)"),
        Saying("morgens", r"morg|früh"),
    ),
    Meaning(
        "in the evening",
        r"q\.?\s?p\.?m\b\.?",
        True,
        Saying("le soir", r"soir|coucher|nuit|après-midi"),
        Saying("abends", r"abend|nacht|z\W{1,2}n|nachmittag"),
    ),
    Meaning(
        "at bedtime",
        r"q\.?\s?h\.?\s?s\b\.?|nocte|h\.\s?s\b\.?",
        True,
        Saying("au coucher", r"coucher|soir|nuit"),
        Saying("zur Nacht", r"nacht|abend|schlaf|z\W{1,2}n"),
    ),
    Meaning(
        "at bedtime",
        r"hs",
        False,
        Saying("au coucher", r"coucher|soir|nuit"),
        Saying("zur Nacht", r"nacht|abend|schlaf|z\W{1,2}n"),
    ),
    Meaning(
        "as needed",
        r"p\.\s?r\.\s?n\b\.?|prn",
        True,
        Saying("si besoin", r"bes(?:oin|\b)|\bsb\b|nécess|demande|en cas|\bsi\b|lors"),
        Saying("bei Bedarf", r"bed(?:arf|\b)|b\W{1,2}b|\bbei|falls|wenn|nötig|gegen"),
    ),
    Meaning(
        "before meals",
        r"a\.c\b\.?|ac",
        False,
        Saying("avant les repas", r"avant|\bav\b|à jeun"),
        Saying("vor dem Essen", r"\bvor|v\W{1,2}d|nüchtern"),
    ),
    Meaning(
        "after meals",
        r"p\.c\b\.?|pc",
        False,
        Saying("après les repas", r"après|\bap\b|fin de repas"),
        Saying("nach dem Essen", r"\bnach|n\W{1,2}d"),
    ),
    Meaning(
        "at once",
        r"stat",
        False,
        Saying("immédiatement", r"immédiat|de suite|urgence|d'emblée|maintenant"),
        Saying("sofort", r"sofort|umgehend|jetzt|gleich|unverzüglich"),
    ),
    Meaning(
        "by mouth",
        r"p\.\s?o\b\.?|po",
        False,
        Saying("per os", r"\bp\W{0,2}o\b|per os|oral|bouche|\bvo\b|buv|aval"),
        Saying("p.o.", r"\bp\W{0,2}o\b|per os|oral|\bmund|einn|schluck"),
    ),
    Meaning(
        "under the tongue",
        r"s\.l\b\.?|sl",
        False,
        Saying("sous la langue", r"langue|subling|\bs\W{0,2}l\b"),
        Saying("sublingual", r"zunge|subling|\bs\W{0,2}l\b"),
    ),
    Meaning(
        "rectally",
        r"p\.r\b\.?|pr",
        False,
        Saying("par voie rectale", r"rect|\bir\b|suppo"),
        Saying("rektal", r"rekt|zäpf|supp"),
    ),
)

_PATTERNS = [
    re.compile(rf"(?<![\w./-])(?:{meaning.pattern})(?![\w-]|/\w)", re.IGNORECASE)
    for meaning in MEANINGS
]
# Most texts have none: one look at their words says so.
_ANY = re.compile(
    r"(?<![\w./-])(?:q\W{0,2}(?:\d|[a-z]\W{0,2}[a-z]?|other)|[bto]\W?[idm]|tds|2xd|eod|qd"
    r"|t\W?i\W?w|mane|nocte|h\W?s|p\W?[rco]|a\W?c|stat|s\W?l)",
    re.IGNORECASE,
)
_CONTEXT_BEFORE = re.compile(
    r"(?:\d|\b(?:mg|mcg|[µμ]g|ug|g|gm|ml|cc|units?|iu|u|tab|tabs|tablets?|caps?|capsules?"
    r"|puffs?|drops?|gtts?|sprays?|patch|inh|supp|po|iv|im|sc|subq|sl|pr|daily))\W{0,3}$",
    re.IGNORECASE,
)
_CONTEXT_AFTER = re.compile(
    r"\W{0,3}(?:(?:for|x)\s?\d|(?:daily|nightly|once|twice|every|as needed)\b)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\W*(?:and|or)?\W*", re.IGNORECASE)
_NEAR = 12


def find_abbreviations(text: str) -> List[Abbreviation]:
    """Find the intake abbreviations of an English text.

    Those that can mean something else (`od`, `pc`) count only beside an amount, a form,
    a route, or another abbreviation.

    text (str): The text.
    RETURNS (List[Abbreviation]): The abbreviations, in order.
    """
    if not _ANY.search(text):
        return []
    clear: List[Abbreviation] = []
    unclear: List[Abbreviation] = []
    for number, (meaning, pattern) in enumerate(zip(MEANINGS, _PATTERNS)):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            n = groups.get("n") or meaning.number
            item = Abbreviation(*match.span(), number, n, groups.get("m") or "")
            (clear if meaning.clear else unclear).append(item)
    unclear = [
        item
        for item in unclear
        if not any(other.start < item.end and item.start < other.end for other in clear)
    ]
    found = list(clear)
    # one that was let in lets in its neighbours
    while True:
        new = [
            item
            for item in unclear
            if item not in found and _has_context(text, item, found)
        ]
        if not new:
            return sorted(found)
        found += new


def _has_context(text: str, item: Abbreviation, found: Sequence[Abbreviation]) -> bool:
    """Tell whether an unclear abbreviation stands where one is to be expected."""
    before = text[max(0, item.start - _NEAR) : item.start]
    if _CONTEXT_BEFORE.search(before) or _CONTEXT_AFTER.match(text, item.end):
        return True
    return any(
        _BETWEEN.fullmatch(text, min(item.end, other.end), max(item.start, other.start))
        for other in found
    )


def find_missing(
    source: str, target: str, *, source_lang: str, target_lang: str
) -> List[Abbreviation]:
    """Find the intake abbreviations of a text that its translation does not say.

    source (str): The source text.
    target (str): Its translation.
    source_lang (str): Language code of the source. Only English has abbreviations.
    target_lang (str): Language code of the translation: French or German.
    RETURNS (List[Abbreviation]): The abbreviations of the source, in order. Of several
        with the same meaning the last ones count as missing.
    """
    if source_lang != SOURCE_LANG or target_lang not in TARGET_LANGS:
        return []
    missing = []
    counts: Dict[Tuple[int, str, str], int] = {}
    for item in find_abbreviations(source):
        key = item[2:]
        if key not in counts:
            pattern = _get_pattern(*key, target_lang)
            counts[key] = sum(1 for _ in pattern.finditer(target))
        if counts[key] > 0:
            counts[key] -= 1
        else:
            missing.append(item)
    return missing


@lru_cache(maxsize=1024)
def _get_pattern(meaning: int, n: str, m: str, lang: str) -> "re.Pattern[str]":
    """Get the regular expression of what says an abbreviation in a language."""
    said = getattr(MEANINGS[meaning], lang).said
    said = said.replace("{n}", _say_number(n, lang)) if n else said
    return re.compile(
        said.replace("{m}", _say_number(m, lang) if m else "(?!)"), re.IGNORECASE
    )


def _say_number(n: str, lang: str) -> str:
    """Get a regular expression of a number in digits and words."""
    table = WORDS[lang]
    words = [
        re.escape(word)
        for words in (table.strong, table.weak)
        for word, value in words.items()
        if value == int(n) and word not in LATIN_WORDS
    ]
    words.sort(key=len, reverse=True)
    # the number of a copy, `q8h`, says nothing
    return rf"(?:(?<![\d.,q])(?<!\bq[\s.]){int(n)}(?!\d)|\b(?:{'|'.join(words) or '(?!)'}))"


class Replacement(NamedTuple):
    """What to write in the place of a copy.

    start (int): First character in the translation.
    end (int): Character after the last one.
    text (str): What to write there.
    """

    start: int
    end: int
    text: str


def find_replacements(
    source: str, target: str, *, source_lang: str, target_lang: str
) -> List[Replacement]:
    """Find the abbreviations that a translation has copied and what they should be.

    source (str): The source text.
    target (str): Its translation.
    source_lang (str): Language code of the source.
    target_lang (str): Language code of the translation.
    RETURNS (List[Replacement]): What to replace, in order.
    """
    missing = find_missing(
        source, target, source_lang=source_lang, target_lang=target_lang
    )
    replacements = []
    taken: Counter = Counter()
    for item in missing:
        written = source[item.start : item.end]
        copies = list(_find_copies(written, target))
        number = taken[written.lower()]
        taken[written.lower()] += 1
        if number < len(copies):
            start, end = copies[number]
            replacements.append(Replacement(start, end, _write(item, target_lang)))
    return sorted(replacements)


def _find_copies(written: str, target: str) -> Iterator[Tuple[int, int]]:
    """Find the places of a translation where an abbreviation stands as it was."""
    pattern = re.compile(
        rf"(?<![\w./-]){re.escape(written)}(?!\w|-\w|/\w)", re.IGNORECASE
    )
    for match in pattern.finditer(target):
        yield match.span()


def _write(item: Abbreviation, lang: str) -> str:
    """Write an abbreviation in a language."""
    joiner = " à " if lang == "fr" else "-"
    number = f"{item.n}{joiner}{item.m}" if item.m else item.n
    return getattr(MEANINGS[item.meaning], lang).written.replace("{n}", number)


def expand(
    text: str, abbreviations: Sequence[Abbreviation]
) -> Tuple[str, List[Tuple[int, int]]]:
    """Write abbreviations of an English text in full.

    text (str): The text.
    abbreviations (Sequence[Abbreviation]): Those to write in full, in order.
    RETURNS (Tuple[str, List[Tuple[int, int]]]): The new text, and for each of its
        characters the range of the old text that it stands for.
    """
    parts: List[str] = []
    places: List[Tuple[int, int]] = []
    position = 0
    for item in abbreviations:
        number = f"{item.n} to {item.m}" if item.m else item.n
        written = MEANINGS[item.meaning].name.replace("{n}", number)
        parts += [text[position : item.start], written]
        places += [(i, i + 1) for i in range(position, item.start)]
        places += [(item.start, item.end)] * len(written)
        position = item.end
    parts.append(text[position:])
    places += [(i, i + 1) for i in range(position, len(text))]
    return "".join(parts), places


def move_links(
    links: Sequence[PieceTuple], places: Sequence[Tuple[int, int]]
) -> List[PieceTuple]:
    """Move the links of an expanded text to the text that was expanded.

    links (Sequence[PieceTuple]): Links whose source is the expanded text.
    places (Sequence[Tuple[int, int]]): What `expand` returned.
    RETURNS (List[PieceTuple]): The links with source characters of the old text.
    """
    return [(places[a][0], places[b - 1][1], c, d, p) for a, b, c, d, p in links]


def replace_ranges(
    text: str, links: Sequence[PieceTuple], replacements: Sequence[Replacement]
) -> Tuple[str, List[PieceTuple]]:
    """Replace parts of a translation and keep its links on the right characters.

    text (str): The translation.
    links (Sequence[PieceTuple]): Its links.
    replacements (Sequence[Replacement]): What to replace, in order, without overlaps.
    RETURNS (Tuple[str, List[PieceTuple]]): The new translation, and the links: those
        that touch a replaced part are links to all of what is written there.
    """
    parts: List[str] = []
    # old character -> new character, for starts and for ends of links
    starts, ends = list(range(len(text) + 1)), list(range(len(text) + 1))
    position, length = 0, 0
    for start, end, written in replacements:
        parts += [text[position:start], written]
        for i in range(position, start + 1):
            starts[i] = ends[i] = length + i - position
        length += start - position
        for i in range(start, end):
            starts[i] = length
            ends[i + 1] = length + len(written)
        length += len(written)
        position = end
    parts.append(text[position:])
    for i in range(position, len(text) + 1):
        starts[i] = length + i - position
        if i > position or not replacements:
            ends[i] = length + i - position
    moved = [(a, b, starts[c], ends[d], p) for a, b, c, d, p in links]
    return "".join(parts), moved
