import re
from typing import Counter as CounterT
from typing import Dict, FrozenSet
from collections import Counter

from .numbers import WORDS, write_millions

# Canonical unit → ways to write it, all languages together, lower case.
_UNITS: Dict[str, str] = {
    "ng": "ng nanogram nanograms nanogramme nanogrammes nanogramm",
    "µg": """µg μg ug mcg mcgs microgram micrograms microgramme microgrammes
        mikrogramm mikrogramms gamma""",
    "mg": """mg mgs milligram milligrams milligramme milligrammes milligramm
        milligramms""",
    "g": "g gm gms gr gram grams gramme grammes gramm gramms",
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm",
    "µl": "µl μl ul microliter microliters microlitre microlitres mikroliter",
    "ml": """ml mls cc ccm cm3 milliliter milliliters millilitre millilitres
        milliliters""",
    "cl": "cl centiliter centilitre centilitres zentiliter",
    "dl": "dl deciliter deciliters decilitre décilitre décilitres deziliter",
    "l": "l liter liters litre litres",
    "unit": """iu ui ie i.u i.e u.i u e unit units unité unités unite unites einheit
        einheiten einh""",
    "mmol": "mmol millimole millimoles",
    "µmol": "µmol μmol umol micromole micromoles mikromol",
    "mol": "mol mole moles",
    "meq": "meq mval milliequivalent milliequivalents milliéquivalents",
    "mmhg": "mmhg",
    "mm": "mm millimeter millimeters millimetre millimetres millimètre millimètres",
    "cm": """cm centimeter centimeters centimetre centimetres centimètre centimètres
        zentimeter""",
    "kcal": "kcal",
    "%": "% percent pct prozent pour-cent pourcent pourcents",
    "pound": "lb lbs pound pounds livre livres pfund",
    "hour": """h hr hrs hour hours heure heures stunde stunden std stdn stündlich
        stündliche stündig stündige stündigen hourly""",
    "minute": "min mins minute minutes minuten minütig minütige minütigen",
}
_ANYWHERE = frozenset(("ng", "µg", "mg", "µl", "ml", "mmol", "µmol", "mmhg"))
"""Units whose forms mean nothing else: all others need a number or a slash."""
_AMBIGUOUS = frozenset(("gamma", "cc"))
_OTHER_MEANING: Dict[str, FrozenSet[str]] = {
    "en": frozenset(("i.e", "e", "ie", "u.i")),
    "fr": frozenset(("i.e", "e", "ie")),
    "de": frozenset(("gr", "u.i")),
}
UNIT_FORMS: Dict[str, str] = {
    form: unit for unit, forms in _UNITS.items() for form in forms.split()
}
"""Ways to write a unit, lower case, and the unit spelled one way."""
# Repetitions are bounded: nonsense of any length is read in linear time.
_NUMBER = (
    r"(?:\d{1,3}(?:[ \u00a0\u202f'’]\d{3}){1,3}(?!\d)(?:[.,]\d{1,9})?"
    r"|\d{1,9}(?:[.,]\d{1,9}){0,3}|[½⅓⅔¼¾⅛])"
)
UNIT_PATTERN = "|".join(
    re.escape(form) for form in sorted(UNIT_FORMS, key=len, reverse=True)
)
"""Regular expression of all ways to write a unit, the longest first."""
_UNIT = re.compile(
    rf"""(?P<before>{_NUMBER}(?:\s?(?:-|–|—|à|a|to|bis|or|ou|oder|and|et|und|\+|/)\s?
        {_NUMBER}){{0,5}}[\s-]{{0,3}}|/\s?|(?<![^\W_]))(?P<unit>{UNIT_PATTERN})(?![^\W_]|[²³'’])""",
    re.VERBOSE | re.IGNORECASE,
)
_NUMBERS = re.compile(_NUMBER)
_MIN_SCHEME = 3
_FRACTION = re.compile(r"(?<![\d.,])[1-7]/[2-8](?![\d.,])")
_PER = re.compile(r"\b(?:per|par|pro)\s+", re.IGNORECASE)
_POUR_CENT = re.compile(r"\bpour\s+cent\b", re.IGNORECASE)
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s-]*$")
_CLOCK = re.compile(
    r"\d\s?[ap]\.?m\b|\buhr\b|o['’]\s?clock|\d:\d\d|\d\s?h\s?\d\d|\bnoon\b|\bmidi\b"
    r"|\bmidnight\b|\bminuit\b|\b(?:à|a|vers|dès|avant|après|est|déjà|pour|jusqu['’]à|de)\s+(?:\d{1,2}\s?|[^\W\d]+\s)"
    r"h(?:eures?)?\b",
    re.IGNORECASE,
)


def find_units(text: str, *, lang: str) -> CounterT[str]:
    """Count the units of measurement.

    A unit after several numbers counts for each: `10-20 mg` says `mg` twice, like
    `10 mg to 20 mg`. Short forms and plain words such as `unit` count only after a
    number, a number word, a slash or `per`.

    text (str): Any text.
    lang (str): Language code.
    RETURNS (CounterT[str]): How often each unit is said, spelled one way.
    """
    text = _PER.sub("/", _POUR_CENT.sub("pour-cent", text))
    text = _FRACTION.sub("½", write_millions(text))
    others = _OTHER_MEANING.get(lang, _OTHER_MEANING["en"])
    units: CounterT[str] = Counter()
    for match in _UNIT.finditer(text):
        form = match.group("unit").lower()
        unit = UNIT_FORMS[form]
        if form in others or (lang == "de" and match.group("unit") == "u"):
            continue
        numbers = _NUMBERS.findall(match.group("before"))
        if len(numbers) >= _MIN_SCHEME:
            # Of an intake scheme such as 10-0-8 the zeros are no amounts.
            numbers = [number for number in numbers if number != "0"]
        bound = match.group("before") or _follows_number_word(text, match.start(), lang)
        if not bound and (unit not in _ANYWHERE or form in _AMBIGUOUS):
            continue
        units[unit] += max(1, len(numbers))
    return units


def _follows_number_word(text: str, start: int, lang: str) -> bool:
    """Tell whether a number word stands before a place."""
    match = _LAST_WORD.search(text, max(0, start - 30), start)
    if match is None or lang not in WORDS:
        return False
    return match.group(1).lower() in WORDS[lang].strong


def units_differ(
    source: str, target: str, *, source_lang: str, target_lang: str
) -> bool:
    """Tell whether a translation lost, changed or invented a unit of measurement.

    Hours don't count where a text speaks of times of day (`7 am` is `7 h` and
    `7 Uhr`).

    source (str): The source text.
    target (str): Its translation.
    source_lang (str): Language code of the source.
    target_lang (str): Language code of the translation.
    RETURNS (bool): Whether the units differ.
    """
    sources = find_units(source, lang=source_lang)
    targets = find_units(target, lang=target_lang)
    if _CLOCK.search(source) or _CLOCK.search(target):
        sources.pop("hour", None)
        targets.pop("hour", None)
    return sources != targets
