import functools
from typing import NamedTuple, Optional

from .amounts import UnitTable, load_units
from .drugs import DrugTable, load_drug_table
from .forms import FormTable, load_forms
from .phrases import PhraseTable, load_phrases


class Local(NamedTuple):
    """What is written in its own way in one country.

    lang (str): Language code.
    phrases (PhraseTable): Frequencies, durations and counts.
    units (UnitTable): Quantities with their units.
    forms (FormTable): Dosage forms.
    drugs (DrugTable): Names of drugs.
    """

    lang: str
    phrases: PhraseTable
    units: UnitTable
    forms: FormTable
    drugs: DrugTable


@functools.lru_cache(8)
def load_local(lang: str, vocabulary: Optional[str] = None) -> Local:
    """Load the tables of a language, once.

    lang (str): Language code.
    vocabulary (Optional[str]): Folder with more names; see `load_vocabulary`.
    RETURNS (Local): The tables.
    RAISES (ValueError): E714 if there are none, E715 if a file can't be read.
    """
    return Local(
        lang,
        load_phrases(lang),
        load_units(lang),
        load_forms(lang),
        load_drug_table(lang, vocabulary),
    )
