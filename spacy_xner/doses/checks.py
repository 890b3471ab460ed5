"""All checks of the doses of one text."""

from typing import Dict, FrozenSet, Iterator, List, Optional, Sequence, Tuple

from . import kinds
from .amounts import DECIMAL_MARKS, get_reading_lang, read_amount, read_count
from .context import (
    AMOUNT_LABELS,
    Mention,
    find_cut_number,
    find_cut_unit,
    find_drugs,
    find_form_after,
    find_forms_beside,
    find_naked_decimal,
    find_schedule,
    has_drug,
    is_followed_by_word,
    is_same_list,
    says_change,
)
from .entity import find_in_amount, is_bare
from .forms import find_form_kind, is_possible_count
from .kinds import warn
from .ranges import get_drug_table
from .schedules import find_impossible
from .source import compare_with_source
from .types import DoseEntity, DoseWarning, SourceSpan

TIME_LABELS = frozenset(("FREQUENCY", "DURATION"))
ANY_MARK = "any"
"""The setting for texts whose decimal mark is not known."""

# A tenfold slip: moved decimal marks and mistaken units.
_POWERS = (10.0, 100.0, 1000.0)
_TOLERANCE = 0.001
# As many different doses are a scheme, and two of them may well be ten times apart.
_MIN_SCHEME = 3


def get_decimal_mark(lang: str, setting: Optional[str] = None) -> str:
    """Get the decimal mark of a text.

    lang (str): Language code of the text.
    setting (Optional[str]): ".", "," or "any". None for what is usual in the language.
    RETURNS (str): The mark; empty when any may stand there.
    """
    if setting is None:
        return DECIMAL_MARKS.get(lang, "")
    return "" if setting == ANY_MARK else setting


def check_doses(
    text: str,
    entities: Sequence[DoseEntity],
    *,
    lang: str,
    decimal_mark: Optional[str] = None,
    sources: Sequence[SourceSpan] = (),
    only: Optional[FrozenSet[str]] = None,
) -> List[DoseWarning]:
    """Check the doses of a text.

    text (str): The text.
    entities (Sequence[DoseEntity]): Its entities, in order and without overlaps.
    lang (str): Language code of the text.
    decimal_mark (Optional[str]): ".", "," or "any". None for what is usual in the
        language.
    sources (Sequence[SourceSpan]): What entities and sentences were made from.
    only (Optional[FrozenSet[str]]): Kinds of warnings to give. None for all.
    RETURNS (List[DoseWarning]): What deserves a second look, in order.
    """
    mark = get_decimal_mark(lang, decimal_mark)
    reading_lang = get_reading_lang(lang, mark)
    found: List[DoseWarning] = []
    if any(entity.label in AMOUNT_LABELS for entity in entities):
        drugs = find_drugs(text, entities)
        mentions = []
        for i, drug in drugs.items():
            entity = entities[i]
            found += _check_amount(
                text, i, entities, drug, lang=reading_lang, text_lang=lang, mark=mark
            )
            for finding in compare_with_source(entity, sources, lang=lang):
                kind, stands, expected = finding
                found.append(warn(entity, kind, expected, stands))
            amount = read_amount(entity.text, reading_lang)
            if drug is not None and amount is not None and not amount.per:
                schedule = find_schedule(i, entities)
                mentions.append(Mention(entity, drug, amount, schedule))
        if len(mentions) > 1:
            found += _compare_mentions(text, mentions)
    for entity in entities:
        if entity.label in TIME_LABELS:
            part = find_impossible(entity.text, reading_lang)
            if part is not None:
                found.append(warn(entity, kinds.IMPOSSIBLE_SCHEDULE, "", part))
    if only is not None:
        found = [warning for warning in found if warning.kind in only]
    return sorted(found, key=_get_place)


def _get_place(warning: DoseWarning) -> Tuple[int, int, str]:
    return warning.start, warning.end, warning.kind


def _check_amount(
    text: str,
    i: int,
    entities: Sequence[DoseEntity],
    drug: Optional[DoseEntity],
    *,
    lang: str,
    text_lang: str,
    mark: str,
) -> Iterator[DoseWarning]:
    """Check one STRENGTH or DOSAGE and what stands around it."""
    entity = entities[i]
    label, stands = entity.label, entity.text
    whole = find_cut_number(text, entity, entities)
    naked = find_naked_decimal(text, entity) if whole is None else None
    with_unit = find_cut_unit(text, entity, entities)
    if whole is not None:
        yield warn(entity, kinds.CUT_NUMBER, whole)
    if naked is not None:
        yield warn(entity, kinds.NAKED_DECIMAL, naked)
    if with_unit is not None:
        yield warn(entity, kinds.CUT_UNIT, with_unit)
    if whole is None and naked is None and with_unit is None:
        # What is cut says nothing of its own.
        limits = None if drug is None else get_drug_table().get_limits(drug.text)
        for kind, part, expected in find_in_amount(label, stands, lang, mark, limits):
            yield warn(entity, kind, expected, part)
        if is_bare(label, stands, lang) and (
            label == "STRENGTH" or not is_followed_by_word(text, entity, entities)
        ):
            yield warn(entity, kinds.MISSING_UNIT)
    if label == "STRENGTH" and not has_drug(text, entity, entities):
        yield warn(entity, kinds.STRENGTH_WITHOUT_DRUG)
    form = find_form_after(text, i, entities)
    if form is not None and label == "DOSAGE":
        form_kind = find_form_kind(form.text, text_lang)
        counts = read_count(stands, lang)
        if not all(is_possible_count(count, form_kind) for count in counts):
            yield warn(entity, kinds.IMPLAUSIBLE_COUNT, form.text)
    amount = read_amount(stands, lang)
    if amount is not None and not amount.per and amount.dimension in ("volume", "%"):
        for form in find_forms_beside(text, i, entities):
            if find_form_kind(form.text, text_lang).solid:
                yield warn(entity, kinds.IMPLAUSIBLE_UNIT, form.text)
                break


def _compare_mentions(text: str, mentions: Sequence[Mention]) -> Iterator[DoseWarning]:
    """Compare the amounts in which each drug is mentioned."""
    groups: Dict[Tuple[str, str, str], List[Mention]] = {}
    for mention in mentions:
        substance = get_drug_table().find_substance(mention.drug.text)
        key = (substance, mention.entity.label, mention.amount.dimension)
        groups.setdefault(key, []).append(mention)
    for group in groups.values():
        values = [mention.amount.values[0] * mention.amount.scale for mention in group]
        is_scheme = len(set(values)) >= _MIN_SCHEME
        for k in range(1, len(group)):
            first, second = group[k - 1], group[k]
            if first.drug is second.drug or values[k - 1] == values[k]:
                continue
            between = text[first.entity.end : second.entity.start]
            if is_scheme or says_change(between):
                continue
            if _is_slip(values[k - 1], values[k]):
                yield warn(second.entity, kinds.TENFOLD, first.entity.text)
            elif (
                second.entity.label == "STRENGTH"
                and first.schedule == second.schedule != ""
                and is_same_list(between)
            ):
                yield warn(second.entity, kinds.CONTRADICTION, first.entity.text)


def _is_slip(first: float, second: float) -> bool:
    """Tell whether two amounts are a power of ten apart."""
    low, high = sorted((first, second))
    if low <= 0:
        return False
    ratio = high / low
    return any(abs(ratio / power - 1) <= _TOLERANCE for power in _POWERS)
