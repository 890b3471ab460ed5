import functools
import re
from typing import Dict, List, NamedTuple, Optional, Tuple
from random import Random

import srsly

from ...corpora.synthetic.lexicon import (
    guess_french_gender,
    invent_brand,
    invent_inn,
    load_brands,
    load_drugs,
    load_names,
)
from ...corpora.synthetic.model import LANGUAGES
from .annotated import Edit
from .ocr import strip_accent
from .phrases import RESOURCES, load_tables
from .vocabulary import Vocabulary, load_vocabulary

_VOWELS = frozenset("aeiouyàâäéèêëîïôöûüœæh")
# The article before a French drug name: masculine, feminine, before a vowel.
_ARTICLE = re.compile(
    r"(?<!\w)(?:(?P<du>de l['’]|de la |du )|(?P<of>d['’]|de )"
    r"|(?P<au>à l['’]|à la |au )|(?P<le>l['’]|le |la )|(?P<un>un |une ))$",
    re.IGNORECASE,
)
_ARTICLES = {
    "du": ("du ", "de la ", "de l'"),
    "of": ("de ", "de ", "d'"),
    "au": ("au ", "à la ", "à l'"),
    "le": ("le ", "la ", "l'"),
    "un": ("un ", "une ", ""),
}
_NOUN_ARTICLES = {
    # Masculine, feminine, before a vowel, in the plural; `de` is the same in both.
    "of": ("de ", "de ", "d'", ""),
    "du": ("du ", "de la ", "de l'", "des "),
    "au": ("au ", "à la ", "à l'", "aux "),
    "le": ("le ", "la ", "l'", "les "),
    "un": ("un ", "une ", "", "des "),
    "ce": ("ce ", "cette ", "", "ces "),
    "vos": ("votre ", "votre ", "", "vos "),
}
_SHORT_FORMS = re.compile(r"[A-Z]{2,4}")


class Market(NamedTuple):
    """What is sold of a substance in one country.

    substance (str): Its name.
    brands (Tuple[str, ...]): Its brands.
    strengths (Tuple[str, ...]): Usual strengths, with English units.
    forms (Tuple[str, ...]): Usual forms, by their English names.
    """

    substance: str
    brands: Tuple[str, ...]
    strengths: Tuple[str, ...]
    forms: Tuple[str, ...]


class DrugTable:
    """Knows the drugs of one country and draws their names."""

    def __init__(self, lang: str, vocabulary: Vocabulary) -> None:
        """Load the drugs of a country.

        lang (str): Language code.
        vocabulary (Vocabulary): More names and products.
        RAISES (ValueError): E714 if there are no tables.
        """
        load_tables(lang)
        self.lang = lang
        self.index = LANGUAGES.index(lang)
        self.vocabulary = vocabulary
        substances = {row[0]: row[self.index] for row in load_drugs()}
        self.market: List[Market] = [
            Market(
                substances[row["en"]],
                tuple(row[lang]),
                tuple(row["strengths"]),
                tuple(row["forms"]),
            )
            for row in srsly.read_json(RESOURCES / "products.json")
            # What has no brand here is not sold here.
            if row[lang]
        ]
        self.substances: Tuple[str, ...] = tuple(dict.fromkeys(substances.values()))
        self.brands = load_brands()
        self.classes = frozenset(
            name.texts[self.index].lower() for name in load_names("classes")
        )
        self._by_name: Dict[str, Market] = {}
        for market in self.market:
            for name in (market.substance, *market.brands):
                self._by_name.setdefault(name.lower(), market)

    def find(self, name: str) -> Optional[Market]:
        """Find what a name stands for.

        name (str): A substance or a brand, in any case.
        RETURNS (Optional[Market]): The substance; None if it is not known.
        """
        return self._by_name.get(name.lower())

    def draw(self, rng: Random, *, name: str = "") -> str:
        """Draw a name; for a known drug often another name of the same.

        rng (Random): Source of chance.
        name (str): The name that it takes the place of, or an empty string.
        RETURNS (str): The name as it is usually written.
        """
        market = self.find(name)
        share = rng.random()
        if market is not None and share < 0.4:
            return market.substance if share < 0.12 else rng.choice(market.brands)
        share = rng.random()
        if share < 0.2:
            return rng.choice(self.market).substance
        if share < 0.45:
            return rng.choice(rng.choice(self.market).brands)
        if share < 0.6:
            return rng.choice(self.substances)
        if share < 0.68:
            return rng.choice(self.brands)
        if share < 0.9 and self.vocabulary.names:
            return self.style(rng.choice(self.vocabulary.names), rng)
        if share < 0.95:
            return invent_inn(rng)[self.index]
        return invent_brand(rng)

    def style(self, name: str, rng: Random) -> str:
        """Write a name of a register as a hand would write it.

        rng (Random): Source of chance.
        name (str): The name; registers have capitals only, or none.
        RETURNS (str): The name in capitals, or with one, or as it was.
        """
        share = rng.random()
        if name.isupper() and not _SHORT_FORMS.fullmatch(name):
            if share < 0.5:
                return name
            return " ".join(
                word if len(word) < 3 else word[0] + word[1:].lower()
                for word in name.split(" ")
            )
        if name.islower() and (self.lang == "de" or share < 0.3):
            return name[0].upper() + name[1:]
        return name


def match_case(old: str, new: str, lang: str) -> str:
    """Write a name in capitals, or without one, as the name before it was.

    old (str): The name before.
    new (str): The new name.
    lang (str): Language code.
    RETURNS (str): The new name.
    """
    if old.isupper() and len(old) > 4:
        new = new.upper()
        if lang == "fr":
            new = "".join(map(strip_accent, new))
    elif old[0].isupper() and new[0].islower():
        new = new[0].upper() + new[1:]
    elif lang == "de" and old.islower():
        new = new.lower()
    return new


def agree_article(text: str, start: int, name: str) -> List[Edit]:
    """Make the French article before a name agree with it.

    text (str): The text.
    start (int): Where the name stands, in characters.
    name (str): The new name.
    RETURNS (List[Edit]): The edit of the article; empty if there is none.
    """
    match = _ARTICLE.search(text, max(0, start - 8), start)
    if match is None or match.lastgroup is None:
        return []
    article = add_article(match.lastgroup, name)
    if match[0][0].isupper():
        article = article[0].upper() + article[1:]
    return [Edit(match.start(), start, article)]


def add_article(kind: str, name: str) -> str:
    """Choose a French article before a name.

    kind (str): `of`, `le`, `du`, `au` or `un`.
    name (str): The name; brands are taken as masculine.
    RETURNS (str): The article with its blank or apostrophe.
    """
    masculine, feminine, vowel = _ARTICLES[kind]
    if vowel and name[:1].lower() in _VOWELS:
        return vowel
    is_feminine = name.islower() and guess_french_gender(name) == "f"
    return feminine if is_feminine else masculine


def choose_article(kind: str, name: str, gender: str, *, plural: bool) -> str:
    """Choose a French article before a noun of which the gender is known.

    kind (str): `of`, `le`, `du`, `au`, `un`, or `ce`, `vos`.
    name (str): The noun.
    gender (str): `m` or `f`.
    plural (bool): Whether the noun stands in the plural.
    RETURNS (str): The article with its blank or apostrophe.
    """
    masculine, feminine, vowel, several = _NOUN_ARTICLES[kind]
    if plural and several:
        return several
    if vowel and name[:1].lower() in _VOWELS:
        return vowel
    return feminine if gender == "f" else masculine


@functools.lru_cache(8)
def load_drug_table(lang: str, folder: Optional[str]) -> DrugTable:
    """Load the drugs of a country, once for each vocabulary.

    lang (str): Language code.
    folder (Optional[str]): Folder of the vocabulary; None for none.
    RETURNS (DrugTable): The drugs.
    RAISES (ValueError): E714 if there are no tables, E715 if a file can't be read.
    """
    return DrugTable(lang, load_vocabulary(folder, lang))
