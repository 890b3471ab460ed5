import functools
from typing import Dict, NamedTuple, Optional, Tuple
from random import Random

from ...corpora.synthetic.lexicon import load_table
from .phrases import load_tables

# The word for all of a kind, when the longer name was said before or is not needed.
_PLAIN = {
    "film-coated tablet": "tablet",
    "coated tablet": "tablet",
    "scored tablet": "tablet",
    "quadrisectable tablet": "tablet",
    "effervescent tablet": "tablet",
    "orodispersible tablet": "tablet",
    "dispersible tablet": "tablet",
    "chewable tablet": "tablet",
    "gastro-resistant tablet": "tablet",
    "prolonged-release tablet": "tablet",
    "extended-release tablet": "tablet",
    "modified-release tablet": "tablet",
    "sublingual tablet": "tablet",
    "prolonged-release capsule": "capsule",
    "gastro-resistant capsule": "capsule",
    "hard capsule": "capsule",
    "soft capsule": "capsule",
    "drinkable ampoule": "ampoule",
    "prefilled syringe": "syringe",
    "prefilled pen": "pen",
    "transdermal patch": "patch",
    "eye drop": "drop",
    "ear drop": "drop",
    "nasal drop": "drop",
    "oral drops": "drop",
}
KINDS: Dict[str, str] = {
    "drop": "drops",
    "oral drops": "drops",
    "eye drop": "eye",
    "eye ointment": "eye",
    "ear drop": "ear",
    "nasal drop": "nose",
    "nasal spray": "nose",
    "puff": "inhaled",
    "inhalation": "inhaled",
    "inhaler": "inhaled",
    "metered-dose inhaler": "inhaled",
    "dry powder inhaler": "inhaled",
    "aerosol": "inhaled",
    "nebule": "nebule",
    "spray": "spray",
    "actuation": "spray",
    "mouth spray": "spray",
    "suppository": "suppository",
    "pessary": "vaginal",
    "vaginal ring": "vaginal",
    "vaginal tablet": "vaginal",
    "patch": "patch",
    "transdermal patch": "patch",
    "medicated plaster": "patch",
    "ampoule": "injection",
    "vial": "injection",
    "syringe": "injection",
    "prefilled syringe": "injection",
    "pen": "injection",
    "prefilled pen": "injection",
    "auto-injector": "injection",
    "cartridge": "injection",
    "solution for injection": "injection",
    "injection": "injection",
    "solution for infusion": "infusion",
    "infusion": "infusion",
    "bag": "infusion",
    "cream": "topical",
    "ointment": "topical",
    "gel": "topical",
    "lotion": "topical",
    "foam": "topical",
    "paste": "topical",
    "shampoo": "topical",
    "oil": "topical",
    "tincture": "topical",
    "solution": "topical",
    "emulsion": "topical",
    "mouthwash": "mouthwash",
    "syrup": "liquid",
    "juice": "liquid",
    "elixir": "liquid",
    "suspension": "liquid",
    "oral solution": "liquid",
    "oral suspension": "liquid",
    "powder for oral suspension": "liquid",
    "measuring spoon": "liquid",
    "teaspoon": "liquid",
    "tablespoon": "liquid",
    "bottle": "liquid",
    "sachet": "sachet",
    "stick pack": "sachet",
    "packet": "sachet",
    "granules": "sachet",
    "powder": "sachet",
    "drinkable ampoule": "sachet",
}
"""How a form is taken, by form; all others are swallowed."""


class FormName(NamedTuple):
    """A form that was read.

    key (str): Its English name.
    plural (bool): Whether it stood in the plural.
    short (bool): Whether it was abbreviated.
    """

    key: str
    plural: bool
    short: bool


class FormTable:
    """Reads dosage forms of one language and writes them in other ways."""

    def __init__(self, lang: str) -> None:
        """Load the forms of a language.

        lang (str): Language code.
        RAISES (ValueError): E714 if there are no tables.
        """
        self.lang = lang
        self.names: Dict[str, Tuple[str, str]] = {}
        self.genders: Dict[str, str] = {}
        self.countable: Dict[str, bool] = {}
        self.short: Dict[str, Dict[str, float]] = {}
        self._read: Dict[str, FormName] = {}
        extra = load_tables(lang)["forms"]
        for row in load_table("forms"):
            key = row["en"]
            single, plural = row[lang], row[f"{lang}_plural"]
            self.names[key] = (single, plural)
            self.genders[key] = row[f"{lang}_gender"]
            self.countable[key] = row["countable"]
            weights = dict.fromkeys(row["abbr"].get(lang, ()), 0.4)
            weights.update(extra.get(key, {}))
            self.short[key] = {form: w for form, w in weights.items() if w > 0}
            for form in self.short[key]:
                plural_form = form.endswith("s") and form[:-1] in self.short[key]
                self._read.setdefault(
                    form.lower(), FormName(key, plural_form, short=True)
                )
        # A full name wins over an abbreviation, the singular over the plural, and of
        # several forms with one name the first.
        for number in (1, 0):
            for key in reversed(self.names):
                name = self.names[key][number].lower()
                self._read[name] = FormName(key, plural=number == 1, short=False)

    def read(self, text: str) -> Optional[FormName]:
        """Understand the name of a form.

        text (str): The name.
        RETURNS (Optional[FormName]): What it says; None if it is not known.
        """
        return self._read.get(" ".join(text.lower().split()))

    def guess(self, text: str) -> Optional[FormName]:
        """Understand a longer name of a form by its beginning.

        text (str): The name, e.g. `comprimé pelliculé sécable`.
        RETURNS (Optional[FormName]): What its first words say; None if that is not
            known.
        """
        words = text.lower().split()
        for count in range(len(words), 0, -1):
            found = self._read.get(" ".join(words[:count]))
            if found is not None:
                return found
        return None

    def write(self, key: str, rng: Random, *, plural: bool, short: bool) -> str:
        """Write a form.

        key (str): Its English name.
        rng (Random): Source of chance.
        plural (bool): Whether it stands in the plural.
        short (bool): Whether it may be abbreviated.
        RETURNS (str): The name, in full if it has no short form.
        """
        full = self.names[key][int(plural)]
        table = self.short[key] if short else {}
        if not table:
            return full
        forms, weights = list(table), list(table.values())
        form = rng.choices(forms, weights)[0]
        if plural and form == self.names[key][0] and form.isalpha():
            return full
        if not plural and form.endswith("s") and form[:-1] in table:
            return form[:-1]
        if not plural and form.lower() == self.names[key][1].lower():
            return full
        return form

    def plain(self, key: str) -> str:
        """Give the form that is counted: a tablet of a film-coated tablet.

        key (str): Its English name.
        RETURNS (str): The English name of the plain form.
        """
        return _PLAIN.get(key, key)

    def kind(self, key: str) -> str:
        """Tell how a form is taken.

        key (str): Its English name.
        RETURNS (str): `solid`, `drops`, `inhaled`, `injection` and so on.
        """
        return KINDS.get(key, "solid")


@functools.cache
def load_forms(lang: str) -> FormTable:
    """Load the forms of a language, once.

    lang (str): Language code.
    RETURNS (FormTable): The forms.
    RAISES (ValueError): E714 if there are no tables.
    """
    return FormTable(lang)
