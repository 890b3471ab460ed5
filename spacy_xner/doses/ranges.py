"""What amounts a drug is usually given in: wide ranges, to notice slips."""

import re
from typing import Any, Dict, FrozenSet, List, NamedTuple, Optional
from functools import lru_cache
from pathlib import Path

import srsly

from ..projectors.surface import fold

FOLDER = Path(__file__).parent.parent / "resources" / "medication"
_LANGS = ("en", "fr", "de")


def fold_words(text: str) -> FrozenSet[str]:
    """Fold each word of a list that is written as one text.

    text (str): Words between white space.
    RETURNS (FrozenSet[str]): The words, see `fold`.
    """
    return frozenset(fold(word) for word in text.split())


# What may stand after the name of a drug and leaves it the same drug.
_AFTER = fold_words(
    """
    xr er sr cr xl la mr lp lm retard ret ret. depot zok mups mite forte akut acutabs
    hydrochloride hcl sodium potassium calcium succinate tartrate maleate besylate
    fumarate sulfate mesylate phosphate acetate citrate bromide
    chlorhydrate sodique potassique calcique magnésique maléate bésilate hémifumarate
    mésilate acétate bromure
    hydrochlorid natrium kalium magnesium succinat tartrat maleat besilat fumarat
    hemifumarat sulfat mesilat phosphat acetat citrat bromid
    """
)
_SALT = re.compile(
    r"-?(?:hydrochlorid|natrium|kalium|calcium|magnesium|succinat|tartrat|maleat|besilat"
    r"|fumarat|hemifumarat|sulfat|mesilat|phosphat|acetat|citrat|hydrogensulfat)$"
)


class Limits(NamedTuple):
    """The amounts between which a drug is usually given.

    low (float): Smallest amount.
    high (float): Largest amount.
    unit (str): Unit of both, such as "mg".
    """

    low: float
    high: float
    unit: str

    def __str__(self) -> str:
        return f"{self.low:g}–{self.high:g} {self.unit}"


class DrugTable:
    """Names of drugs in English, French and German, and what is known of them.

    drugs (Iterable[Dict[str, Any]]): Entries of `drugs.json`.
    brands (Iterable[Dict[str, Any]]): Entries of `brands.json`.
    amounts (Iterable[Dict[str, Any]]): Entries of `amounts.json`.
    """

    def __init__(
        self,
        drugs: List[Dict[str, Any]],
        brands: List[Dict[str, Any]],
        amounts: List[Dict[str, Any]],
    ):
        self._names: Dict[str, str] = {}
        for entry in drugs:
            for lang in _LANGS:
                self._names.setdefault(fold(entry[lang]), fold(entry["en"]))
        for entry in brands:
            self._names.setdefault(fold(entry["name"]), fold(entry["inn_en"]))
        self._limits: Dict[str, Limits] = {
            fold(entry["en"]): Limits(entry["low"], entry["high"], entry["unit"])
            for entry in amounts
        }
        self._folded: Dict[str, str] = {}

    def find_substance(self, name: str) -> str:
        """Find out what a drug is.

        name (str): Text of an entity.
        RETURNS (str): English name of the substance, folded; of an unknown drug its
            own name, folded.
        """
        found = self._folded.get(name)
        if found is None:
            found = self._folded[name] = self._find(fold(" ".join(name.split())))
        return found

    def _find(self, name: str) -> str:
        if name in self._names:
            return self._names[name]
        words = name.split()
        while len(words) > 1 and words[-1] in _AFTER:
            words.pop()
            stem = " ".join(words)
            if stem in self._names:
                return self._names[stem]
        stem = _SALT.sub("", name)
        return self._names.get(stem, name)

    def get_limits(self, name: str) -> Optional[Limits]:
        """Get the usual amounts of a drug.

        name (str): Text of an entity.
        RETURNS (Optional[Limits]): The limits; None for drugs that are not known.
        """
        return self._limits.get(self.find_substance(name))


@lru_cache(maxsize=1)
def get_drug_table() -> DrugTable:
    """Get the table that ships, read once in each process.

    RETURNS (DrugTable): The table.
    """
    names = ("drugs", "brands", "amounts")
    return DrugTable(*(srsly.read_json(FOLDER / f"{name}.json") for name in names))
