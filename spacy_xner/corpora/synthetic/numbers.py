from typing import Any, Dict, Tuple

from .model import Builder

_WORDS: Dict[int, Tuple[str, str, str]] = {
    1: ("one", "un", "ein"),
    2: ("two", "deux", "zwei"),
    3: ("three", "trois", "drei"),
    4: ("four", "quatre", "vier"),
    5: ("five", "cinq", "fünf"),
    6: ("six", "six", "sechs"),
    7: ("seven", "sept", "sieben"),
    8: ("eight", "huit", "acht"),
    9: ("nine", "neuf", "neun"),
    10: ("ten", "dix", "zehn"),
    11: ("eleven", "onze", "elf"),
    12: ("twelve", "douze", "zwölf"),
    13: ("thirteen", "treize", "dreizehn"),
    14: ("fourteen", "quatorze", "vierzehn"),
    15: ("fifteen", "quinze", "fünfzehn"),
    16: ("sixteen", "seize", "sechzehn"),
    18: ("eighteen", "dix-huit", "achtzehn"),
    20: ("twenty", "vingt", "zwanzig"),
    21: ("twenty-one", "vingt et un", "einundzwanzig"),
    24: ("twenty-four", "vingt-quatre", "vierundzwanzig"),
    28: ("twenty-eight", "vingt-huit", "achtundzwanzig"),
    30: ("thirty", "trente", "dreißig"),
    40: ("forty", "quarante", "vierzig"),
    48: ("forty-eight", "quarante-huit", "achtundvierzig"),
    50: ("fifty", "cinquante", "fünfzig"),
    60: ("sixty", "soixante", "sechzig"),
    72: ("seventy-two", "soixante-douze", "zweiundsiebzig"),
    90: ("ninety", "quatre-vingt-dix", "neunzig"),
    100: ("hundred", "cent", "hundert"),
}
_ORDINALS: Dict[int, Tuple[str, str, str]] = {
    1: ("first", "premier", "erste"),
    2: ("second", "deuxième", "zweite"),
    3: ("third", "troisième", "dritte"),
    4: ("fourth", "quatrième", "vierte"),
    5: ("fifth", "cinquième", "fünfte"),
    6: ("sixth", "sixième", "sechste"),
}


def format_number(value: float, lang: int, *, group: bool = True) -> str:
    """Write a number as a language writes it.

    value (float): The number, zero or above.
    lang (int): Index of the language.
    group (bool): Whether to separate thousands.
    RETURNS (str): The digits, e.g. `14,000`, `14 000` or `14.000`.
    """
    text = f"{value:g}" if value < 100000 else f"{value:.0f}"
    whole, point, rest = text.partition(".")
    if group and len(whole) > 3:
        separator = (",", " ", ".")[lang]
        head = len(whole) % 3
        groups = [whole[:head]] if head else []
        groups += [whole[i : i + 3] for i in range(head, len(whole), 3)]
        whole = separator.join(groups)
    return whole + ((".", ",", ",")[lang] + rest if point else "")


def is_plural(value: float, lang: int) -> bool:
    """Tell whether a count takes the plural.

    value (float): The count.
    lang (int): Index of the language.
    RETURNS (bool): Whether the noun is plural; French starts at two.
    """
    if lang == 1:
        return value >= 2
    return value > 1


class Number:
    """A number that every side writes in its own way."""

    __slots__ = ("group", "spelled", "value")

    def __init__(
        self, value: float, *, spelled: bool = False, group: bool = True
    ) -> None:
        """Store a number.

        value (float): The number.
        spelled (bool): Whether the modifier `a` writes it in words.
        group (bool): Whether to separate thousands.
        """
        self.value = value
        self.spelled = spelled and value in _WORDS
        self.group = group

    def text(self, lang: int, modifier: str) -> str:
        """Write the number.

        lang (int): Index of the language.
        modifier (str): Empty for digits, `w` words, `a` words if it is spelled
            out; a following `f` or `m` (German accusative: `m`) inflects one;
            `o` ordinal word, `x` adverb (once, twice), `p` without separator.
        RETURNS (str): The number.
        """
        value: Any = self.value
        if modifier == "p":
            return format_number(value, lang, group=False)
        if modifier == "o" and value in _ORDINALS:
            return _ORDINALS[value][lang]
        if modifier[:1] == "w" or (modifier[:1] == "a" and self.spelled):
            words = _WORDS.get(value)
            if words is not None:
                word = words[lang]
                gender = modifier[1:]
                if value == 1 and lang == 1 and gender == "f":
                    return "une"
                if value == 1 and lang == 2 and gender:
                    return {"f": "eine", "m": "einen", "d": "einer"}.get(gender, word)
                return word
        return format_number(value, lang, group=self.group)

    def emit(self, out: Builder, lang: int, modifier: str, key: str) -> None:
        """Write the number as one aligned fragment.

        out (Builder): The text to append to.
        lang (int): Index of the language.
        modifier (str): See `text`.
        key (str): Name of the fragment.
        """
        start = out.position
        out.write(self.text(lang, modifier))
        out.mark(key, None, start)

    def agree(self, lang: int, options: int) -> int:
        """Choose singular or plural.

        lang (int): Index of the language.
        options (int): How many endings there are, 2.
        RETURNS (int): 0 for singular, 1 for plural.
        """
        return int(is_plural(self.value, lang)) if options > 1 else 0


class Words:
    """A fixed string per language."""

    __slots__ = ("gender", "texts")

    def __init__(self, *texts: str, gender: int = 0) -> None:
        """Store the strings.

        texts (str): The string of each language, or one for all.
        gender (int): Index of the ending that agrees.
        """
        self.texts = texts if len(texts) > 1 else texts * 3
        self.gender = gender

    def emit(self, out: Builder, lang: int, modifier: str, key: str) -> None:
        """Write the string as one aligned fragment.

        out (Builder): The text to append to.
        lang (int): Index of the language.
        modifier (str): `l` for lower case.
        key (str): Name of the fragment.
        """
        start = out.position
        text = self.texts[lang]
        out.write(text.lower() if modifier == "l" else text)
        out.mark(key, None, start)

    def agree(self, lang: int, options: int) -> int:
        """Choose an ending.

        lang (int): Index of the language.
        options (int): How many endings there are.
        RETURNS (int): Index of the ending.
        """
        return min(self.gender, options - 1)


_MONTHS = (
    ("January", "janvier", "Januar"),
    ("February", "février", "Februar"),
    ("March", "mars", "März"),
    ("April", "avril", "April"),
    ("May", "mai", "Mai"),
    ("June", "juin", "Juni"),
    ("July", "juillet", "Juli"),
    ("August", "août", "August"),
    ("September", "septembre", "September"),
    ("October", "octobre", "Oktober"),
    ("November", "novembre", "November"),
    ("December", "décembre", "Dezember"),
)


def format_date(day: int, month: int, year: int, style: int) -> Tuple[str, ...]:
    """Write a date in all languages.

    day (int): Day of the month.
    month (int): Month, 1 to 12.
    year (int): Year.
    style (int): 0 digits with year, 1 digits with two-digit year, 2 digits
        without year, 3 words with year, 4 words without year, 5 ISO, 6 month
        and year.
    RETURNS (Tuple[str, ...]): English, French and German date.
    """
    en, fr, de = _MONTHS[month - 1]
    short = year % 100
    first = "1er" if day == 1 else str(day)
    if style == 0:
        return (
            f"{month:02}/{day:02}/{year}",
            f"{day:02}/{month:02}/{year}",
            f"{day:02}.{month:02}.{year}",
        )
    if style == 1:
        return (
            f"{month}/{day}/{short:02}",
            f"{day:02}/{month:02}/{short:02}",
            f"{day:02}.{month:02}.{short:02}",
        )
    if style == 2:
        return f"{month}/{day}", f"{day:02}/{month:02}", f"{day:02}.{month:02}."
    if style == 3:
        return f"{en} {day}, {year}", f"{first} {fr} {year}", f"{day}. {de} {year}"
    if style == 4:
        return f"{en} {day}", f"{first} {fr}", f"{day}. {de}"
    if style == 5:
        return (f"{year}-{month:02}-{day:02}",) * 3
    return f"{en} {year}", f"{fr} {year}", f"{de} {year}"


def format_time(hour: int, minute: int, style: int) -> Tuple[str, ...]:
    """Write a time of day in all languages.

    hour (int): Hour, 0 to 23.
    minute (int): Minute.
    style (int): 0 `7 am`, 1 `7am`, 2 `07:00`, 3 `7 a.m.`, 4 `7 PM`.
    RETURNS (Tuple[str, ...]): English, French and German time.
    """
    half = "am" if hour < 12 else "pm"
    twelve = hour % 12 or 12
    minutes = f":{minute:02}" if minute else ""
    french = f"{hour}h{minute:02}" if minute else f"{hour}h"
    spaced = f"{hour} h {minute:02}" if minute else f"{hour} h"
    german = f"{hour}:{minute:02} Uhr" if minute else f"{hour} Uhr"
    if style == 0:
        return f"{twelve}{minutes} {half}", spaced, german
    if style == 1:
        return f"{twelve}{minutes}{half}", french, german
    if style == 2:
        return f"{hour:02}:{minute:02}", french, f"{hour:02}:{minute:02} Uhr"
    if style == 3:
        dotted = "a.m." if hour < 12 else "p.m."
        return f"{twelve}{minutes} {dotted}", spaced, german
    return f"{twelve}{minutes} {half.upper()}", french, german
