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
from .phrases import RESOURCES, load_tables
from .vocabulary import Vocabulary, load_vocabulary

_VOWELS = frozenset("aeiouyàâäéèêëîïôöûüœæh")
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


def is_vowel(name: str) -> bool:
    """Tell whether a French article loses its vowel before a name.

    name (str): The name.
    RETURNS (bool): Whether it begins with a vowel or a mute h.
    """
    return name[:1].lower() in _VOWELS


def gender_of(name: str) -> str:
    """Guess the French gender of a drug name.

    name (str): The name.
    RETURNS (str): `m` or `f`; brands are taken as masculine.
    """
    return guess_french_gender(name) if name.islower() else "m"


@functools.lru_cache(8)
def load_drug_table(lang: str, folder: Optional[str]) -> DrugTable:
    """Load the drugs of a country, once for each vocabulary.

    lang (str): Language code.
    folder (Optional[str]): Folder of the vocabulary; None for none.
    RETURNS (DrugTable): The drugs.
    RAISES (ValueError): E714 if there are no tables, E715 if a file can't be read.
    """
    return DrugTable(lang, load_vocabulary(folder, lang))
