"""What stands around an entity: cut numbers and units, forms, drugs."""

import re
from typing import Dict, List, NamedTuple, Optional, Sequence

from ..projectors.surface import fold
from ..translators.units import UNIT_PATTERN
from .amounts import Amount
from .types import DoseEntity

AMOUNT_LABELS = frozenset(("STRENGTH", "DOSAGE"))

_BEFORE_NUMBER = re.compile(r"[\d.,/–-]*\d[.,/–-]?$|(?:\d{1,3}[ \u00a0\u202f])+$")
_NUMBER_SIGNS = frozenset("0123456789.,/–- \u00a0\u202f")
_CUT_AFTER = re.compile(r"\d|[.,]\d|[½¼¾⅓⅔]|[ \u00a0\u202f]000(?!\d)|[/–-]\d")
_GOES_ON = re.compile(r"[\d.,/½¼¾⅓⅔–-]*\d")
_UNIT_AFTER = re.compile(
    r"\s?(?:mg|mcg|[µμ]g|ug|ng|g|kg|ml|cl|dl|l|iu|ui|ie|i\.\s?e|i\.\s?u|u\.\s?i|%|mmol|mval"
    r"|meq|einheiten|unités|units)(?![^\W_]|['’])",
    re.IGNORECASE,
)
_PER_AFTER = re.compile(
    r"\s?/\s?(?:\d+\s?)?(?:kg|m²|m2|ml|h|min|l|dl|hub|dosis|dose)(?![^\W_]|²)(?:/\w+)?",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]+")
_ENDS_IN_UNIT = re.compile(rf"(?:{UNIT_PATTERN})\.?$", re.IGNORECASE)
_BEFORE_DRUG = re.compile(r"\s*(?:of|de|d['’]|von|an)?\s*", re.IGNORECASE)
_MAX_GAP_BEFORE_DRUG = 6
_MAX_GAP_AFTER_DRUG = 120
_BEFORE_FORM = re.compile(r"\s{0,2}(?:x|×|de|d['’]|of)?\s{0,2}", re.IGNORECASE)
_BESIDE = re.compile(r"[\s,(]{0,3}")
_NO_DRUG_BEFORE, _NO_DRUG_AFTER = 200, 100
_CHANGE_BEFORE = 60
# Words that say that a dose is changed, or was another one before.
_CHANGE = re.compile(
    r"→|->|=>|↑|↓|>|\b(?:increas|decreas|reduc|taper|then|from|to|chang|adjust|titrat|instead"
    r"|previous|doubl|halv|up|down|start|switch|was|were|later|after|before|until|max|former"
    r"|old|new|now|or|stop|hold|held"
    r"|augment|diminu|rédui|rédu|puis|pass|remplac|ancien|au lieu|décroi|palier|relais|major"
    r"|majoré|ensuite|avant|après|jusqu|ou|arrêt|nouve|débu|suspen"
    r"|erhöh|reduz|gesteiger|steiger|dann|danach|von|auf|statt|umgestell|ausschleich"
    r"|einschleich|vorher|zuvor|bisher|halbier|verdoppel|später|nach|vor|bis|oder|neu|alt"
    r"|absetz|abgesetz|pausier|jetzt)",
    re.IGNORECASE,
)


class Mention(NamedTuple):
    """An amount of a drug at one place of a text.

    entity (DoseEntity): The STRENGTH or DOSAGE.
    drug (DoseEntity): The DRUG.
    amount (Amount): What the entity says.
    schedule (str): The FREQUENCY after it, folded; empty when there is none.
    """

    entity: DoseEntity
    drug: DoseEntity
    amount: Amount
    schedule: str


def is_covered(place: int, entity: DoseEntity, entities: Sequence[DoseEntity]) -> bool:
    """Tell whether a character is in another entity.

    place (int): The character.
    entity (DoseEntity): The entity that does not count.
    entities (Sequence[DoseEntity]): All entities.
    RETURNS (bool): Whether it is.
    """
    return any(
        other.start <= place < other.end for other in entities if other is not entity
    )


def find_cut_number(
    text: str, entity: DoseEntity, entities: Sequence[DoseEntity]
) -> Optional[str]:
    """Find the longer number that an entity is a part of.

    text (str): The text.
    entity (DoseEntity): A STRENGTH or DOSAGE.
    entities (Sequence[DoseEntity]): All entities.
    RETURNS (Optional[str]): The number with the entity; None when nothing is cut.
    """
    start, end = entity.start, entity.end
    if entity.text[0].isdigit() and start and text[start - 1] in _NUMBER_SIGNS:
        before = text[max(0, start - 24) : start]
        match = _BEFORE_NUMBER.search(before)
        if match is not None and _cuts_before(before, entity, entities):
            return text[start - len(match.group()) : end]
    if entity.text[-1].isdigit() and end < len(text):
        after = _CUT_AFTER.match(text, end)
        # a range or fraction whose end is an entity of its own is no number
        joins = after is not None and after.group()[0] in "/-–"
        if after is not None and not (joins and is_covered(end + 1, entity, entities)):
            rest = _GOES_ON.match(text, end)
            return text[start : max(after.end(), rest.end() if rest else 0)]
    return None


def _cuts_before(
    before: str, entity: DoseEntity, entities: Sequence[DoseEntity]
) -> bool:
    """Tell whether what stands before an entity that begins with a digit is cut off."""
    last = before[-1]
    if last.isdigit():
        return True
    if not before[-2:-1].isdigit():
        return False
    if last in ".,":
        return True
    if last in "/-–":
        return not is_covered(entity.start - 2, entity, entities)
    # 1 000 mg
    digits = entity.text[:4]
    return digits[:3].isdigit() and digits[0] == "0" and not digits[3:].isdigit()


def find_naked_decimal(text: str, entity: DoseEntity) -> Optional[str]:
    """Find a number that begins with its decimal mark.

    text (str): The text.
    entity (DoseEntity): A STRENGTH or DOSAGE.
    RETURNS (Optional[str]): The number with its mark, such as `.5 mg`, or None.
    """
    if entity.text[0] in ".,":
        return entity.text if entity.text[1:2].isdigit() else None
    start = entity.start
    if not entity.text[0].isdigit() or start < 2 or text[start - 1] not in ".,":
        return None
    return text[start - 1 : entity.end] if text[start - 2].isspace() else None


def find_cut_unit(
    text: str, entity: DoseEntity, entities: Sequence[DoseEntity]
) -> Optional[str]:
    """Find the unit, or the part of it, that an entity has left outside.

    text (str): The text.
    entity (DoseEntity): A STRENGTH or DOSAGE.
    entities (Sequence[DoseEntity]): All entities.
    RETURNS (Optional[str]): The entity with its unit; None when nothing is cut.
    """
    end = entity.end
    if len(text) <= end:
        return None
    last = entity.text[-1]
    match = None
    if last.isdigit():
        match = _UNIT_AFTER.match(text, end)
    elif last.isalpha() and text[end].isalpha():
        match = _LETTERS.match(text, end)
    else:
        match = _PER_AFTER.match(text, end)
        if match is not None and not _ENDS_IN_UNIT.search(entity.text):
            match = None
    if match is None or is_covered(match.end() - 1, entity, entities):
        return None
    return text[entity.start : match.end()]


def is_followed_by_word(
    text: str, entity: DoseEntity, entities: Sequence[DoseEntity]
) -> bool:
    """Tell whether a word stands after an entity that may say what is counted.

    text (str): The text.
    entity (DoseEntity): The entity.
    entities (Sequence[DoseEntity]): All entities.
    RETURNS (bool): Whether there is one, of no expression of time.
    """
    place = entity.end
    while place < len(text) and text[place] in " \u00a0\u202f":
        place += 1
    if len(text) <= place or not text[place].isalpha():
        return False
    return not any(
        other.start <= place < other.end and other.label in ("FREQUENCY", "DURATION")
        for other in entities
    )


def find_drugs(
    text: str, entities: Sequence[DoseEntity]
) -> Dict[int, Optional[DoseEntity]]:
    """Find the drug of each amount: the one before, or the one that it is an amount of.

    text (str): The text.
    entities (Sequence[DoseEntity]): All entities, in order.
    RETURNS (Dict[int, Optional[DoseEntity]]): The DRUG by the number of each STRENGTH
        and DOSAGE; None when it is not clear.
    """
    drugs: Dict[int, Optional[DoseEntity]] = {}
    before: Optional[DoseEntity] = None
    for i, entity in enumerate(entities):
        if entity.label == "DRUG":
            before = entity
        elif entity.label in AMOUNT_LABELS:
            follower = entities[i + 1] if i + 1 < len(entities) else None
            drugs[i] = _choose_drug(text, entity, before, follower)
    return drugs


def _choose_drug(
    text: str,
    entity: DoseEntity,
    before: Optional[DoseEntity],
    follower: Optional[DoseEntity],
) -> Optional[DoseEntity]:
    if before is not None:
        gap = text[before.end : entity.start]
        is_broken = "\n" in gap and bool(gap.strip(" \n\t:-–•"))
        if is_broken or len(gap) > _MAX_GAP_AFTER_DRUG:
            before = None
    if follower is None or follower.label != "DRUG":
        return before
    gap_after = text[entity.end : follower.start]
    if len(gap_after) > _MAX_GAP_BEFORE_DRUG or not _BEFORE_DRUG.fullmatch(gap_after):
        return before
    if before is None or gap_after.strip():
        return follower
    # `500 mg Aspirin`, but not `Ramipril 5 mg Simvastatin`
    is_direct = not text[before.end : entity.start].strip(" (:")
    return None if is_direct or "\n" in gap_after else follower


def has_drug(text: str, entity: DoseEntity, entities: Sequence[DoseEntity]) -> bool:
    """Tell whether it is clear that an entity is the strength of a drug.

    text (str): The text.
    entity (DoseEntity): The entity.
    entities (Sequence[DoseEntity]): All entities.
    RETURNS (bool): Whether a drug stands near it, or the text tells of a dose that is
        changed, whose drug was named before.
    """
    if any(
        other.label == "DRUG"
        and entity.start - other.end <= _NO_DRUG_BEFORE
        and other.start - entity.end <= _NO_DRUG_AFTER
        for other in entities
    ):
        return True
    return says_change(text[max(0, entity.start - _CHANGE_BEFORE) : entity.start])


def find_form_after(
    text: str, i: int, entities: Sequence[DoseEntity]
) -> Optional[DoseEntity]:
    """Find the form whose number an entity says.

    text (str): The text.
    i (int): Number of the entity.
    entities (Sequence[DoseEntity]): All entities, in order.
    RETURNS (Optional[DoseEntity]): The FORM right after it, if there is one.
    """
    if i + 1 == len(entities) or entities[i + 1].label != "FORM":
        return None
    gap = text[entities[i].end : entities[i + 1].start]
    return entities[i + 1] if _BEFORE_FORM.fullmatch(gap) else None


def find_forms_beside(
    text: str, i: int, entities: Sequence[DoseEntity]
) -> List[DoseEntity]:
    """Find the forms right before and after an entity.

    text (str): The text.
    i (int): Number of the entity.
    entities (Sequence[DoseEntity]): All entities, in order.
    RETURNS (List[DoseEntity]): The FORM entities.
    """
    forms = []
    for left, right, form in ((i - 1, i, i - 1), (i, i + 1, i + 1)):
        if left < 0 or right == len(entities) or entities[form].label != "FORM":
            continue
        if _BESIDE.fullmatch(text[entities[left].end : entities[right].start]):
            forms.append(entities[form])
    return forms


def find_schedule(i: int, entities: Sequence[DoseEntity]) -> str:
    """Find the schedule of an amount.

    i (int): Number of the amount.
    entities (Sequence[DoseEntity]): All entities, in order.
    RETURNS (str): Text of the next FREQUENCY, folded; empty when a drug stands before.
    """
    for other in entities[i + 1 :]:
        if other.label == "FREQUENCY":
            return fold(" ".join(other.text.split()))
        if other.label == "DRUG":
            break
    return ""


def says_change(text: str) -> bool:
    """Tell whether a text says that a dose is changed, or was another one before.

    text (str): What stands between two mentions of a drug.
    RETURNS (bool): Whether it may say so.
    """
    return _CHANGE.search(text) is not None


def is_same_list(text: str) -> bool:
    """Tell whether two places are in one list.

    text (str): What stands between them.
    RETURNS (bool): Whether no blank line, heading or section lies between.
    """
    return "\n\n" not in text and ":" not in text
