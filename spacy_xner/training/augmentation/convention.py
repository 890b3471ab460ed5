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
    for group in _groups(text):
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
            if label == "STRENGTH" and _is_amount(body, local):
                span = LabelledSpan(0, len(body), "DOSAGE")
                edits.append(Edit(start, end, body, (span,)))
    return edits


def _groups(text: AnnotatedText) -> List[List[LabelledSpan]]:
    """Put together the entities that speak of one drug.

    A group begins with a drug, with the amount just before it, or with a sentence.
    """
    groups: List[List[LabelledSpan]] = []
    last = 0
    for span in text.spans:
        before = text.text[last : span.start]
        group = groups[-1] if groups else []
        drugs = any(other.label == "DRUG" for other in group)
        if not groups or _END.search(before):
            groups.append([])
        elif span.label == "DRUG" and (drugs or len(group) > 1):
            # `1 g de paracétamol`: the amount goes with the drug behind it.
            moved = group.pop() if _leads(group, text, span) else None
            groups.append([moved] if moved else [])
        groups[-1].append(span)
        last = span.end
    return groups


def _leads(group: List[LabelledSpan], text: AnnotatedText, drug: LabelledSpan) -> bool:
    """Tell whether the last entity of a group is the amount of the next drug."""
    between = text.text[group[-1].end : drug.start].lower()
    return group[-1].label in ("STRENGTH", "DOSAGE") and between.strip() in (
        "de",
        "d'",
        "d’",
    )


def _is_amount(body: str, local: Local) -> bool:
    """Tell whether a strength is an amount of substance, a range of it included."""
    found = local.units.find(body)
    if not found or any(quantity.name not in _TAKEN for quantity in found):
        return False
    if "/" in body or "%" in body or "+" in body:
        return False
    return bool(_RANGE.fullmatch(body[: found[0].start])) and found[-1].end == len(body)
