import functools
import re
from typing import Dict, List, Tuple
from random import Random

import srsly

from .annotated import AnnotatedText, Edit
from .drugs import DrugTable, match_case
from .phrases import RESOURCES

_WORDS = 2
# `Therapie mit Ramipril` is also called `Ramipril-Therapie`.
_NOUN = re.compile(
    r"\b(?:(Therapie|Behandlung|Medikation|Prophylaxe|Monotherapie) mit"
    r"|(Gabe|Einnahme|Infusion|Injektion|Dosis|Dosierung|Zufuhr) von) $"
)
_BEHIND = re.compile(
    r"$|[.,;)\n]| (?:wurde|war|ist|sollte|soll|wird|erfolgte|bei|wegen|aufgrund|am)\b"
)
_LOOK_BACK = 24


@functools.cache
def load_parts(lang: str) -> Dict[str, Tuple[str, ...]]:
    """Load what stands behind names of products, once.

    lang (str): Language code.
    RETURNS (Dict[str, Tuple[str, ...]]): `suffixes` (retard, LP) and `makers`, each
        with the blank or hyphen before it.
    """
    special = srsly.read_json(RESOURCES / f"{lang}.kinds.json")["special"]
    return {name: tuple(special[name]) for name in ("suffixes", "makers")}


def extend_name(name: str, lang: str, rng: Random) -> str:
    """Write the name of a product with a suffix, its maker, or both.

    name (str): The name of a drug.
    lang (str): Language code.
    rng (Random): Source of chance.
    RETURNS (str): The longer name; the same where it has several words or parts already.
    """
    plain = name.isupper() or name[1:].islower()
    if not name.replace(" ", "").isalpha() or len(name.split()) > _WORDS or not plain:
        return name
    parts = load_parts(lang)
    share = rng.random()
    tail = rng.choice(parts["suffixes"]) if share < 0.55 else ""
    if share > 0.45 and not tail.endswith("."):
        tail += rng.choice(parts["makers"])
    if lang == "fr" and tail.isupper() and rng.random() < 0.6:
        return match_case("UPPER", name, lang) + tail
    return name + tail


def extend_names(
    text: AnnotatedText, rng: Random, drugs: DrugTable, *, rate: float
) -> List[Edit]:
    """Write drugs with the suffixes and makers of products: `Ramipril comp HEXAL`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    drugs (DrugTable): The drugs of the language.
    rate (float): Probability that a name is changed, in [0, 1].
    RETURNS (List[Edit]): The edits.
    """
    edits: List[Edit] = []
    for start, end, label in text.spans:
        if label != "DRUG" or rng.random() >= rate:
            continue
        old = text.text[start:end]
        free = text.text[end : end + 1] in ("", " ", ",", ".", ":", "\n", "\t")
        if free and old.lower() not in drugs.classes:
            edits.append(Edit(start, end, extend_name(old, drugs.lang, rng)))
    return edits


def join_compounds(text: AnnotatedText, rng: Random, *, rate: float) -> List[Edit]:
    """Write German compounds with a hyphen: `Ramipril-Therapie`, `Heparin-Gabe`.

    text (AnnotatedText): The text.
    rng (Random): Source of chance.
    rate (float): Probability that a place is changed, in [0, 1].
    RETURNS (List[Edit]): The edits.
    """
    edits: List[Edit] = []
    for start, end, label in text.spans:
        if label != "DRUG" or not _BEHIND.match(text.text, end):
            continue
        noun = _NOUN.search(text.text, max(0, start - _LOOK_BACK), start)
        if noun is None or rng.random() >= rate:
            continue
        if not text.is_known(noun.start(), end):
            continue
        made = AnnotatedText("")
        made.add(text.text[start:end], "DRUG")
        made.add(f"-{noun[1] or noun[2]}")
        edits.append(made.replace(noun.start(), end))
    return edits
