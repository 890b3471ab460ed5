import re
from typing import Counter as CounterT
from typing import Dict, FrozenSet, Iterator, List, Optional, Tuple
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice, product

Reading = Tuple[Decimal, ...]

_VULGAR = {
    "½": "1/2",
    "⅓": "1/3",
    "⅔": "2/3",
    "¼": "1/4",
    "¾": "3/4",
    "⅛": "1/8",
}
_SMALL_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")
_SUPERSCRIPT = re.compile(r"(?<=\d)([⁰¹²³⁴-⁹]+)")
_PATTERNS = re.compile(
    r"""
    (?P<scheme>(?<![\d.,/-])(?:\d{1,3}(?:[.,]5)?|1/2)(?:\s?[-–]\s?(?:\d{1,3}(?:[.,]5)?|1/2)){2,3}
        (?![\d/-]))
    | (?P<clock>(?<![\d.,:])\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|o['’]?\s?clock))
    | (?P<time>(?<![\d.,:])\d{1,2}(?::|\s?[hH]\s?)\d\d(?!\d|:\d))
    | (?P<mixed>(?<![\d.,/])\d{1,2}\s*[ +]\s*(?:1/[2348]|[23]/[348])(?![\d/]))
    | (?P<fraction>(?<![\d.,/])[1-7]/[2-8](?![\d/]))
    | (?P<spaced>(?<![\d.,])[1-9]\d{0,2}(?:[\s'’]\d{3})+(?![\d]))
    | (?P<leading>(?<![\w.,])[.,]\d+)
    | (?P<plain>\d+(?:[.,]\d+)*)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DATE_OR_TIME = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.[0-5]\d")
_MAX_COMBINATIONS = 256
_ZERO = Decimal(0)

_TENS_EN = [
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
]
_UNITS_EN = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_UNITS_FR = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_TENS_FR = ["vingt", "trente", "quarante", "cinquante", "soixante"]
_UNITS_DE = [
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
]
_TENS_DE = [
    "zwanzig",
    "dreißig",
    "vierzig",
    "fünfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig",
]


def _cardinals_en() -> Dict[str, int]:
    words = {word: n for n, word in enumerate(_UNITS_EN)}
    for i, ten in enumerate(_TENS_EN, start=2):
        words[ten] = 10 * i
        words.update({f"{ten} {_UNITS_EN[n]}": 10 * i + n for n in range(1, 10)})
    return words


def _cardinals_fr() -> Dict[str, int]:
    words = {word.replace("-", " "): n for n, word in enumerate(_UNITS_FR)}
    for i, ten in enumerate(_TENS_FR, start=2):
        words[ten] = 10 * i
        words[f"{ten} et un"] = words[f"{ten} et une"] = 10 * i + 1
        words.update({f"{ten} {_UNITS_FR[n]}": 10 * i + n for n in range(2, 10)})
    words["soixante et onze"] = 71
    for n in range(20):
        unit = _UNITS_FR[n].replace("-", " ")
        words[f"quatre vingt {unit}" if n else "quatre vingts"] = 80 + n
        if n >= 10 and n != 11:
            words[f"soixante {unit}"] = 60 + n
    for ten, value in (("septante", 70), ("huitante", 80), ("nonante", 90)):
        words[ten] = value
        words[f"{ten} et un"] = words[f"{ten} et une"] = value + 1
        words.update({f"{ten} {_UNITS_FR[n]}": value + n for n in range(2, 10)})
    return words


def _cardinals_de() -> Dict[str, int]:
    words = {word: n for n, word in enumerate(_UNITS_DE)}
    for i, ten in enumerate(_TENS_DE, start=2):
        words[ten] = 10 * i
        for n in range(1, 10):
            unit = "ein" if n == 1 else _UNITS_DE[n]
            words[f"{unit}und{ten}"] = 10 * i + n
    return {**words, **{w.replace("ß", "ss"): n for w, n in words.items()}}


def _ordinals_en() -> Dict[str, int]:
    words = {
        "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
        "twentieth": 20, "thirtieth": 30, "twenty first": 21, "thirty first": 31,
        "twenty second": 22,
    }  # fmt: skip
    for n in range(4, 20):
        if n not in words.values():
            words[f"{_UNITS_EN[n]}th"] = n
    units = {n: word for word, n in words.items() if n < 10}
    words.update({f"twenty {word}": 20 + n for n, word in units.items()})
    return words


def _ordinals_fr() -> Dict[str, int]:
    words = {"second": 2, "seconde": 2, "cinquième": 5, "neuvième": 9}
    for n in range(2, 17):
        if n not in (5, 9):
            words[f"{_UNITS_FR[n].rstrip('e')}ième"] = n
    words["vingtième"] = 20
    return words


def _ordinals_de() -> Dict[str, int]:
    stems = {2: "zweit", 3: "dritt", 7: "siebt", 8: "acht"}
    for word, n in _cardinals_de().items():
        if 3 < n < 20 and n not in stems:
            stems[n] = f"{word}t"
        elif 20 <= n <= 31:
            stems[n] = f"{word}st"
    return {
        stem + end: n
        for n, stem in stems.items()
        for end in ("e", "en", "er", "es", "em")
    }


def _multiply_de(word: str) -> int:
    """Read a German compound with hundreds or thousands. 0 for no such word."""
    total = 0
    for mark, value in (("tausend", 1000), ("hundert", 100)):
        if mark in word:
            factor, _, word = word.partition(mark)
            n = _multiply_de(factor) if "hundert" in factor else _read_de(factor, 1)
            if not n:
                return 0
            total += n * value
    rest = _read_de(word.removeprefix("und"), 0)
    return total + rest if total and (rest or not word) else 0


def _read_de(word: str, empty: int) -> int:
    if not word:
        return empty
    return 1 if word == "ein" else _CARDINALS_DE.get(word, 0)


def _table(text: str) -> Dict[str, Decimal]:
    """Read `word word = value` lines."""
    table = {}
    for line in filter(str.strip, text.splitlines()):
        words, value = line.split("=")
        for word in words.split(","):
            table[word.strip()] = Decimal(value.strip())
    return table


def _months(*names: str) -> Dict[str, Decimal]:
    table = {}
    for number, words in enumerate(names, start=1):
        table.update({word: Decimal(number) for word in words.split()})
    return table


@dataclass(frozen=True)
class NumberWords:
    """Words of one language that say a number.

    strong (Dict[str, Decimal]): Words that mean a number and nothing else.
    weak (Dict[str, Decimal]): Words that may mean one: articles, months.
    additions (Dict[str, Decimal]): Words whose translation may bring a number that
        was not there: `daily` → `1x täglich`.
    """

    strong: Dict[str, Decimal] = field(default_factory=dict)
    weak: Dict[str, Decimal] = field(default_factory=dict)
    additions: Dict[str, Decimal] = field(default_factory=dict)


_LATIN_STRONG = """
bid, b i d, bd, b d, 2xd = 2
tid, t i d, tds, t d s, tiw, t i w = 3
qid, q i d, qds, q d s = 4
qd, q d, o d = 1
qod, q o d, eod = 2
"""
LATIN_WORDS: FrozenSet[str] = frozenset(_table(_LATIN_STRONG))
"""Intake abbreviations that say a number, in any language."""

_CARDINALS_DE = _cardinals_de()
_ENGLISH = NumberWords(
    strong={
        **{w: Decimal(n) for w, n in _cardinals_en().items() if n != 1},
        **{w: Decimal(n) for w, n in _ordinals_en().items()},
        **_table(
            _LATIN_STRONG
            + """
            half, one half = 0.5
            quarter, one quarter = 0.25
            one and a half = 1.5
            two and a half = 2.5
            three and a half = 3.5
            three quarters = 0.75
            twice, double, second, both, couple, pair, twofold = 2
            thrice, triple = 3
            hundred = 100
            thousand = 1000
            dozen = 12
            ii = 2
            iii = 3
            """
        ),
    },
    weak={
        **_table(
            """
            a, an, one, single, once, first, i, od = 1
            other, alternate, biweekly, bimonthly = 2
            iv = 4
            noon, midday = 12
            midnight = 24
            fortnight, fortnightly = 14
            """
        ),
        **_months(
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ),
    },
    additions=_table(
        """
        daily, nightly, weekly, monthly, yearly, hourly, everyday, each, every, per, annually = 1
        qhs, q h s, hs, h s, qam, qpm, q am, q pm, q a m, q p m, mane, nocte, om = 1
        qwk, q wk, q week, qweek, qmo, qmonth, q month, qod, q o d, eod = 1
        """
    ),
)

_FRENCH = NumberWords(
    strong={
        **{w: Decimal(n) for w, n in _cardinals_fr().items() if n != 1},
        **{w: Decimal(n) for w, n in _ordinals_fr().items()},
        **_table(
            _LATIN_STRONG
            + """
            demi, demie, moitié = 0.5
            quart = 0.25
            un et demi, une et demie = 1.5
            deux et demi, deux et demie = 2.5
            trois et demi, trois et demie = 3.5
            trois quarts = 0.75
            double, biquotidien, biquotidienne, bihebdomadaire, couple, paire = 2
            triple, tiers = 3
            cent, cents = 100
            mille = 1000
            dizaine = 10
            douzaine = 12
            quinzaine = 15
            huitaine = 8
            ii = 2
            iii = 3
            """
        ),
    },
    weak={
        **_table(
            """
            un, une, premier, première, seul, seule, unique, i = 1
            iv = 4
            midi = 12
            minuit = 24
            """
        ),
        **_months(
            "janvier janv",
            "février févr fev",
            "mars",
            "avril avr",
            "mai",
            "juin",
            "juillet juil",
            "août aout",
            "septembre sept",
            "octobre oct",
            "novembre nov",
            "décembre déc",
        ),
    },
    additions=_table(
        """
        quotidien, quotidienne, quotidiennement, hebdomadaire, mensuel, mensuelle, annuel, annuelle, chaque, par, tous, toutes = 1
        """
    ),
)

_GERMAN = NumberWords(
    strong={
        **{w: Decimal(n) for w, n in _CARDINALS_DE.items() if n != 1},
        **{w: Decimal(n) for w, n in _ordinals_de().items()},
        **_table(
            _LATIN_STRONG
            + """
            halb, halbe, halben, halber, halbes, hälfte = 0.5
            viertel = 0.25
            dreiviertel = 0.75
            anderthalb, eineinhalb, einenhalb = 1.5
            zweieinhalb = 2.5
            dreieinhalb = 3.5
            zweimal, doppelt, doppelte, beide, beiden, zwo = 2
            dreimal, dreifach, drittel = 3
            viermal = 4
            fünfmal = 5
            sechsmal = 6
            siebenmal = 7
            achtmal = 8
            zehnmal = 10
            hundert = 100
            tausend = 1000
            dutzend = 12
            ii = 2
            iii = 3
            """
        ),
    },
    weak={
        **_table(
            """
            ein, eine, einen, einem, einer, eines, eins, einmal, einmalig, einzelne, erste, ersten, erster, i = 1
            iv = 4
            mittag, mittags = 12
            mitternacht = 24
            """
        ),
        **_months(
            "januar jan jänner",
            "februar feb",
            "märz",
            "april apr",
            "mai",
            "juni jun",
            "juli jul",
            "august aug",
            "september sept",
            "oktober okt",
            "november nov",
            "dezember dez",
        ),
    },
    additions=_table(
        """
        täglich, tägl, tgl, wöchentlich, monatlich, jährlich, stündlich, jede, jeden, jeder, jedes, je, pro, abends, morgens, nachts = 1
        """
    ),
)

WORDS: Dict[str, NumberWords] = {"en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN}
_GENERIC = NumberWords(strong=_table(_LATIN_STRONG))
_LONGEST_PHRASE = 4
_JOINERS = frozenset(("and", "et", "und"))
_ONES = frozenset(("one", "a", "un", "ein"))
_MULTIPLIERS = frozenset((Decimal(100), Decimal(1000)))
# Languages that write 1,000 for a thousand; the others write 0,5 for a half.
_POINT_LANGS = frozenset(("en", "zh", "ja", "ko", "he", "th", "hi"))
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class NumberToken:
    """A number as it is written.

    readings (Tuple[Reading, ...]): What it can mean, the likeliest first; each is
        one value or, for ranges, dates and the like, several.
    optional (FrozenSet[Decimal]): Values a translation may leave out: the zeros of
        an intake scheme, the minutes of a full hour.
    """

    readings: Tuple[Reading, ...]
    optional: FrozenSet[Decimal] = frozenset()


def find_numbers(text: str, *, lang: str) -> List[NumberToken]:
    """Find the numbers written with digits.

    text (str): Any text.
    lang (str): Language code: decides whether 1,000 is a thousand.
    RETURNS (List[NumberToken]): The numbers in order.
    """
    for char, fraction in _VULGAR.items():
        if char in text:
            text = re.sub(rf"(?<=\d)\s*{char}", f" {fraction}", text)
            text = text.replace(char, fraction)
    text = _SUPERSCRIPT.sub(r"^\1", text).translate(_SMALL_DIGITS)
    tokens = []
    for match in _PATTERNS.finditer(text):
        kind = match.lastgroup or ""
        tokens.append(_READERS[kind](match.group(), lang))
    return tokens


def _read_scheme(text: str, lang: str) -> NumberToken:
    parts = re.split(r"\s?[-–]\s?", text)
    values = tuple(_to_decimal(part) for part in parts)
    return NumberToken((values,), frozenset((_ZERO,)))


def _read_clock(text: str, lang: str) -> NumberToken:
    digits = [int(part) for part in re.findall(r"\d+", text)]
    minutes = tuple(Decimal(part) for part in digits[1:])
    hour = digits[0] % 12
    if "p" in text.lower():
        hours = [hour + 12, digits[0]]
    elif "a" in text.lower():
        hours = [hour, digits[0], *([24] if hour == 0 else [])]
    else:
        hours = [digits[0], hour + 12]
    readings = [(Decimal(h), *minutes) for h in dict.fromkeys(hours)]
    return NumberToken(tuple(readings), frozenset((_ZERO,)))


def _read_time(text: str, lang: str) -> NumberToken:
    hour, minute = re.findall(r"\d+", text)
    hours = [Decimal(hour)]
    if lang == "en" and 1 <= int(hour) <= 12:
        # English says 2:30 for half past two in the afternoon too.
        hours.append(Decimal(int(hour) % 12 + 12))
    optional: FrozenSet[Decimal] = (
        frozenset((_ZERO,)) if minute == "00" else frozenset()
    )
    return NumberToken(tuple((h, Decimal(minute)) for h in hours), optional)


def _read_mixed(text: str, lang: str) -> NumberToken:
    whole, numerator, denominator = (Decimal(n) for n in re.findall(r"\d+", text))
    part = numerator / denominator
    return NumberToken(((whole + part,), (whole, part)))


def _read_fraction(text: str, lang: str) -> NumberToken:
    numerator, denominator = (Decimal(n) for n in text.split("/"))
    if denominator <= numerator:
        return NumberToken(((numerator, denominator),))
    return NumberToken(((numerator / denominator,),))


def _read_spaced(text: str, lang: str) -> NumberToken:
    parts = re.findall(r"\d+", text)
    joined = (Decimal("".join(parts)),)
    apart = tuple(Decimal(part) for part in parts)
    if re.search(r"[ \n\t\r]", text):
        # "2 500 mg tablets" can be two tablets of 500 mg.
        return NumberToken((apart, joined))
    return NumberToken((joined, apart))


def _read_leading(text: str, lang: str) -> NumberToken:
    fraction = (Decimal("0." + text[1:]),)
    if text[0] == ".":
        return NumberToken((fraction,))
    return NumberToken(((Decimal(text[1:]),), fraction))


def _read_plain(text: str, lang: str) -> NumberToken:
    parts = re.split(r"[.,]", text)
    marks = re.findall(r"[.,]", text)
    apart = tuple(Decimal(part) for part in parts)
    grouped = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) < 4
    grouped = grouped and not text.startswith("0")
    if not marks:
        return NumberToken((apart,))
    if len(marks) == 1:
        return _read_one_mark(text, parts, marks[0], grouped, lang)
    if grouped and len(set(marks)) == 1:
        return NumberToken(((Decimal("".join(parts)),),))
    if marks[-1] not in marks[:-1] and all(len(part) == 3 for part in parts[1:-1]):
        return NumberToken(((Decimal("".join(parts[:-1]) + "." + parts[-1]),),))
    return NumberToken((apart,))


def _read_one_mark(
    text: str, parts: List[str], mark: str, grouped: bool, lang: str
) -> NumberToken:
    """Read a number with one point or comma: a decimal, a thousand, a date."""
    decimal = (Decimal(".".join(parts)),)
    if not grouped:
        if mark == "." and _DATE_OR_TIME.fullmatch(text):
            return NumberToken((decimal, tuple(Decimal(part) for part in parts)))
        return NumberToken((decimal,))
    thousand = (Decimal("".join(parts)),)
    if lang in _POINT_LANGS:
        return NumberToken((thousand if mark == "," else decimal,))
    if mark == "," and lang in WORDS:
        return NumberToken((decimal,))
    return NumberToken((thousand,) if lang == "de" else (thousand, decimal))


_READERS = {
    "scheme": _read_scheme,
    "clock": _read_clock,
    "time": _read_time,
    "mixed": _read_mixed,
    "fraction": _read_fraction,
    "spaced": _read_spaced,
    "leading": _read_leading,
    "plain": _read_plain,
}


def _to_decimal(text: str) -> Decimal:
    if "/" in text:
        numerator, denominator = text.split("/")
        return Decimal(numerator) / Decimal(denominator)
    return Decimal(text.replace(",", "."))


@dataclass(frozen=True)
class FoundWords:
    """Number words of one text: how often each value is said.

    strong (CounterT[Decimal]): By words that mean a number and nothing else.
    weak (CounterT[Decimal]): By words that may mean one.
    additions (CounterT[Decimal]): By words whose translation may bring a number.
    """

    strong: CounterT[Decimal]
    weak: CounterT[Decimal]
    additions: CounterT[Decimal]


def find_number_words(text: str, *, lang: str) -> FoundWords:
    """Find the numbers written as words or abbreviations.

    text (str): Any text.
    lang (str): Language code.
    RETURNS (FoundWords): How often each value is said.
    """
    table = WORDS.get(lang, _GENERIC)
    found = FoundWords(Counter(), Counter(), Counter())
    words = [word.lower() for word in _WORD.findall(text)]
    run: List[Decimal] = []
    i = 0
    while i < len(words):
        width, value = _match_cardinal(words, i, table, lang)
        if value is not None:
            run.append(value)
            phrase = " ".join(words[i : i + width])
            if phrase in table.additions:
                found.additions[table.additions[phrase]] += 1
            i += width
            continue
        joins = words[i] in _JOINERS and i + 1 < len(words) and run
        if joins and _match_cardinal(words, i + 1, table, lang)[1] is not None:
            i += 1
            continue
        found.strong.update(_compose(run))
        run = []
        for width in range(min(_LONGEST_PHRASE, len(words) - i), 0, -1):
            phrase = " ".join(words[i : i + width])
            if phrase in table.weak or phrase in table.additions:
                break
        if phrase in table.weak:
            found.weak[table.weak[phrase]] += 1
        if phrase in table.additions:
            found.additions[table.additions[phrase]] += 1
        i += width
    found.strong.update(_compose(run))
    return found


def _match_cardinal(
    words: List[str], i: int, table: NumberWords, lang: str
) -> Tuple[int, Optional[Decimal]]:
    """Find the longest phrase that says a number and how many words it has."""
    for width in range(min(_LONGEST_PHRASE, len(words) - i), 0, -1):
        phrase = " ".join(words[i : i + width])
        if phrase in table.strong:
            return width, table.strong[phrase]
    following = words[i + 1] if i + 1 < len(words) else ""
    if words[i] in _ONES and table.strong.get(following) in _MULTIPLIERS:
        return 1, Decimal(1)
    value = _multiply_de(words[i]) if lang == "de" else 0
    return 1, Decimal(value) if value else None


def _compose(run: List[Decimal]) -> List[Decimal]:
    """Put hundreds and thousands together: two hundred fifty is 250."""
    if len(run) < 2 or not _MULTIPLIERS.intersection(run):
        return run
    total, current = _ZERO, _ZERO
    for value in run:
        if value == 100 and current < 100:
            current = max(Decimal(1), current) * 100
        elif value == 1000:
            total += max(Decimal(1), current) * 1000
            current = _ZERO
        else:
            current += value
    return [total + current]


# `2.4 million units`, `2,4 Mio. IE`, `3 MUI`: a lost million is another dose.
_MILLION = re.compile(
    r"(?:(?<![\d.,])(?P<whole>\d{1,4})(?:[.,](?P<part>\d{1,6}))?"
    r"|\b(?:one|an?|une?|eine[rnms]?))[\s-]{1,3}(?:(?:millionen|millions?|mio)\b\.?|mill?\.)"
    r"(?:\s{1,3}(?:of|d[eu])\b|\s{1,3}d['’])?"
    r"|(?<![\d.,])(?P<units>\d{1,4})(?:[.,](?P<units_part>\d{1,6}))?\s?"
    r"(?:mio\.?\s?|m\s?(?=(?:ui|iu|ie)\b))",
    re.IGNORECASE,
)


def write_millions(text: str) -> str:
    """Write millions with all their zeros: `2.4 million units` is `2400000 units`.

    text (str): Any text in English, French or German.
    RETURNS (str): The text; its length changes.
    """

    def write(match: "re.Match[str]") -> str:
        whole = match.group("whole") or match.group("units") or "1"
        part = match.group("part") or match.group("units_part") or ""
        return (whole + part.ljust(6, "0")).lstrip("0") + " "

    return _MILLION.sub(write, text)


def numbers_differ(
    source: str, target: str, *, source_lang: str, target_lang: str
) -> bool:
    """Tell whether a translation lost, changed or invented a number.

    A number may be missing only when the translation says it as a word, and may be
    new only when the source says it as a word or has a frequency word for it. Zeros
    of intake schemes and minutes of full hours don't count. `3 million` is 3000000.

    source (str): The source text.
    target (str): Its translation.
    source_lang (str): Language code of the source.
    target_lang (str): Language code of the translation.
    RETURNS (bool): Whether the numbers differ.
    """
    source, target = write_millions(source), write_millions(target)
    sources = find_numbers(source, lang=source_lang)
    targets = find_numbers(target, lang=target_lang)
    if not sources and not targets:
        return False
    source_words = find_number_words(source, lang=source_lang)
    target_words = find_number_words(target, lang=target_lang)
    shared = source_words.strong & target_words.strong
    for_missing = target_words.strong - shared + target_words.weak
    for_extra = (
        source_words.strong - shared + source_words.weak + source_words.additions
    )
    sources, targets = _cancel(sources, targets)
    for source_values, target_values in islice(
        product(_combine(sources), _combine(targets)), _MAX_COMBINATIONS
    ):
        missing = source_values[0] - target_values[0]
        extra = target_values[0] - source_values[0]
        if not (missing - source_values[1] - for_missing) and not (
            extra - target_values[1] - for_extra
        ):
            return False
    return True


def _cancel(
    sources: List[NumberToken], targets: List[NumberToken]
) -> Tuple[List[NumberToken], List[NumberToken]]:
    """Leave out the numbers that both texts have with the same likeliest reading."""
    left = list(targets)
    kept = []
    for token in sources:
        for i, other in enumerate(left):
            if token.readings[0] == other.readings[0]:
                del left[i]
                break
        else:
            kept.append(token)
    return kept, left


def _combine(
    tokens: List[NumberToken],
) -> Iterator[Tuple[CounterT[Decimal], CounterT[Decimal]]]:
    """Go through the ways to read all numbers of a text together.

    Yields all values and those that are optional.
    """
    for readings in islice(product(*(t.readings for t in tokens)), _MAX_COMBINATIONS):
        values: CounterT[Decimal] = Counter()
        optional: CounterT[Decimal] = Counter()
        for token, reading in zip(tokens, readings):
            values.update(reading)
            optional.update(value for value in reading if value in token.optional)
        yield values, optional
