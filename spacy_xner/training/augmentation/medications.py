from typing import Dict, List
from dataclasses import dataclass

from .annotated import AnnotatedText
from .convention import group_entities, is_amount
from .intake import count_of
from .local import Local


@dataclass
class Medication:
    """What a line says of one drug; what is empty is drawn or left out.

    drug (str): Its name.
    substance (str): The substance of a brand.
    strength (str): The strength as written.
    form (str): The English name of its form.
    kind (str): How it is taken; see `forms.KINDS`.
    count (str): What is taken each time, with a decimal point.
    amount (str): An amount of substance taken each time, as written.
    frequency (str): How often, as written.
    duration (str): How long, as written.
    """

    drug: str
    substance: str = ""
    strength: str = ""
    form: str = ""
    kind: str = "solid"
    count: str = ""
    amount: str = ""
    frequency: str = ""
    duration: str = ""


def find_medications(text: AnnotatedText, local: Local) -> List[Medication]:
    """Find what a text says of each drug.

    text (AnnotatedText): The text.
    local (Local): The tables of the language.
    RETURNS (List[Medication]): The medications in their order.
    """
    found: List[Medication] = []
    for group in group_entities(text):
        said: Dict[str, List[str]] = {}
        for start, end, label in group:
            said.setdefault(label, []).append(" ".join(text.text[start:end].split()))
        names = said.get("DRUG", [])
        if not names or names[-1].lower() in local.drugs.classes:
            continue
        medication = Medication(names[-1])
        medication.strength = "".join(said.get("STRENGTH", [])[:1])
        medication.frequency = "".join(said.get("FREQUENCY", [])[:1])
        medication.duration = "".join(said.get("DURATION", [])[:1])
        form = local.forms.read("".join(said.get("FORM", [])[:1]))
        medication.form = form.key if form else ""
        dose = "".join(said.get("DOSAGE", [])[:1])
        counts = local.phrases.read("count", dose)
        medication.count = (count_of(counts) if counts else None) or ""
        medication.amount = dose if is_amount(dose, local) else ""
        found.append(medication)
    return found
