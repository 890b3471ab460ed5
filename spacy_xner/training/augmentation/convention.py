import re
from typing import List

from .amounts import NUMBER
from .annotated import AnnotatedText, Edit, LabelledSpan
from .intake import read_scheme
from .local import Local

# Units of what is taken; concentrations and percentages stay strengths.
_TAKEN = frozenset(("mg", "g", "µg", "IU", "MIU", "mmol", "mEq"))
_RANGE = re.compile(rf"(?:{NUMBER})? ?(?:à|-|–|ou|bis|oder)? ?", re.IGNORECASE)
_TIMES = re.compile(r"\d+ ?[x×]", re.IGNORECASE)
_END = re.compile(r"[.!?]\s+(?=[A-ZÀ-ÖØ-Þ])|\n\s*\n")


def relabel_strengths(text: AnnotatedText, local: Local) -> List[Edit]:
    """Take milligrams without a count for what is taken, as French annotators do.

    In `paracétamol 1 g à 7h` the gram is a DOSAGE; in `Kardégic 75 mg : 1 sachet` and
    `Tahor 40 mg 0-0-1` what is taken is said otherwise, and the milligrams stay a
    STRENGTH, as do concentrations, combined strengths, numbers without a unit, and
    the name of a product alone (`Doliprane 500 mg, comprimé`). Other languages than
    French label them STRENGTH.

    text (AnnotatedText): The text.
    local (Local): The tables of the language.
    RETURNS (List[Edit]): The edits, which change labels only.
    """
    if local.lang != "fr":
        return []
    edits: List[Edit] = []
    for group in group_entities(text):
        labels = {span.label for span in group}
        if "DOSAGE" in labels or "STRENGTH" not in labels:
            continue
        frequencies = [
            text.text[span.start : span.end]
            for span in group
            if span.label == "FREQUENCY"
        ]
        if any(read_scheme(body) or _TIMES.fullmatch(body) for body in frequencies):
            continue
        if "FORM" in labels and not labels & {"FREQUENCY", "DURATION"}:
            continue
        if not text.is_known(group[0].start, group[-1].end):
            # What is not known may be the count.
            continue
        for start, end, label in group:
            body = text.text[start:end]
            if label == "STRENGTH" and is_amount(body, local):
                span = LabelledSpan(0, len(body), "DOSAGE")
                edits.append(Edit(start, end, body, (span,)))
    return edits


def group_entities(text: AnnotatedText) -> List[List[LabelledSpan]]:
    """Put together the entities that speak of one drug.

    A group begins with a drug, with the amount just before it, or with a sentence.

    text (AnnotatedText): The text.
    RETURNS (List[List[LabelledSpan]]): The groups in their order.
    """
    groups: List[List[LabelledSpan]] = []
    last = 0
    for span in text.spans:
        group = groups[-1] if groups else []
        if not groups or _END.search(text.text[last : span.start]):
            groups.append([])
        elif span.label == "DRUG" and any(other.label == "DRUG" for other in group):
            groups.append(_take_leading(group, text, span))
        groups[-1].append(span)
        last = span.end
    return groups


def _take_leading(
    group: List[LabelledSpan], text: AnnotatedText, drug: LabelledSpan
) -> List[LabelledSpan]:
    """Take the amount of the next drug off a group: `puis 2 cp de paracétamol`."""
    between = text.text[group[-1].end : drug.start].lower().strip()
    if between not in ("de", "d'", "d’"):
        return []
    count = 1
    if group[-1].label == "FORM" and group[-2].label == "DOSAGE":
        count = 2
    elif group[-1].label not in ("STRENGTH", "DOSAGE"):
        return []
    taken = group[-count:]
    del group[-count:]
    return taken


def is_amount(body: str, local: Local) -> bool:
    """Tell whether a text is an amount of substance, a range of it included.

    body (str): The text, e.g. `500 mg`.
    local (Local): The tables of the language.
    RETURNS (bool): Whether it is; not for concentrations and combined strengths.
    """
    found = local.units.find(body)
    if not found or any(quantity.name not in _TAKEN for quantity in found):
        return False
    if "/" in body or "%" in body or "+" in body:
        return False
    return bool(_RANGE.fullmatch(body[: found[0].start])) and found[-1].end == len(body)
