"""Take entities from where their markers came out; align those whose markers broke.

The translator translated with markers and noted the places, see
`marked_translation`. Of each sentence pair either every entity has such a place or
all of them go the way of the fallback.
"""

from typing import Dict, FrozenSet, List, Sequence

from . import reasons
from .blocks import home_blocks
from .scores import combine_evidence
from .surface import same_numbers, same_units, token_pieces
from .tables import NUMBER_LABELS
from .text import overlap
from .types import Projection, ProjectionInput, Projector, Range, tokens_to_blocks

METHOD = "markers"


def project_marked(
    inputs: List[ProjectionInput],
    lang: str,
    *,
    fallback: Projector,
    trust: float = 0.9,
    number_labels: FrozenSet[str] = NUMBER_LABELS,
) -> List[List[Projection]]:
    """Project entities to where their markers came out.

    The score of a span is `1 − (1 − trust)(1 − s·J)`, where s is the score of the
    fallback's span for the same entity and J how much of both spans is common
    (Jaccard): two ways that agree are the best sign that both are right.

    inputs (List[ProjectionInput]): Texts with entities, links and marked places.
    lang (str): Language code of the targets.
    fallback (Projector): Projects what has no marked place.
    trust (float): Score of a marked place that the fallback does not confirm, in
        [0, 1].
    number_labels (FrozenSet[str]): Upper-case labels that must keep their numbers.
    RETURNS (List[List[Projection]]): For each text one projection per entity.
    RAISES (ValueError): E301 to E305 and E310 for ranges outside the texts.
    SOURCE: Chen et al. 2023 (EasyProject).
    """
    results = fallback(inputs, lang)
    return [
        _use_marks(item, projections, lang, trust, number_labels)
        if item.marked
        else projections
        for item, projections in zip(inputs, results)
    ]


def group_by_block(item: ProjectionInput) -> Dict[int, List[int]]:
    """Group the entities that lie in one sentence pair by that pair.

    item (ProjectionInput): A text.
    RETURNS (Dict[int, List[int]]): Entities of each block. Blocks that hold a part of
        an entity only are left out.
    """
    block_of = tokens_to_blocks(item.blocks(), len(item.source_words), side=0)
    groups: Dict[int, List[int]] = {}
    broken = {-1}
    for number, (home, crosses) in enumerate(home_blocks(item, block_of)):
        groups.setdefault(home, []).append(number)
        if crosses:
            entity = item.entities[number]
            broken.update(block_of[entity.start : entity.end])
    return {block: numbers for block, numbers in groups.items() if block not in broken}


def replace_projections(
    projections: Sequence[Projection], new: Dict[int, Projection]
) -> List[Projection]:
    """Put other projections in the place of some entities' own.

    projections (Sequence[Projection]): Projections of a text.
    new (Dict[int, Projection]): By entity the one that replaces all of its own.
    RETURNS (List[Projection]): All of them, in the order of the entities.
    """
    kept = [old for old in projections if old.entity not in new]
    return sorted([*kept, *new.values()], key=_get_entity)


def _get_entity(projection: Projection) -> int:
    return projection.entity


def _use_marks(
    item: ProjectionInput,
    projections: Sequence[Projection],
    lang: str,
    trust: float,
    number_labels: FrozenSet[str],
) -> List[Projection]:
    item.validate()
    blocks = item.blocks()
    new: Dict[int, Projection] = {}
    for block, numbers in group_by_block(item).items():
        places = [item.marked[number] for number in numbers if number in item.marked]
        _, _, low, high = blocks[block]
        inside = all(low <= start and end <= high for start, end in places)
        if len(places) < len(numbers) or not inside or overlap(places):
            continue
        for number, place in zip(numbers, places):
            own = [old for old in projections if old.entity == number]
            support = max((_get_support(old, place) for old in own), default=0.0)
            score = combine_evidence((1.0, 1.0), (trust, support))
            reason = reasons.FINE
            if item.entities[number].label.upper() in number_labels:
                reason = compare_numbers(item, number, place, lang)
            new[number] = Projection(number, *place, score, METHOD, reason)
    return replace_projections(projections, new)


def _get_support(projection: Projection, place: Range) -> float:
    """Get how far another projection speaks for a place: its score × the overlap."""
    common = min(projection.end, place[1]) - max(projection.start, place[0])
    if common <= 0:
        return 0.0
    whole = max(projection.end, place[1]) - min(projection.start, place[0])
    return projection.score * common / whole


def compare_numbers(item: ProjectionInput, number: int, place: Range, lang: str) -> str:
    """Check whether a span has the numbers and units of its entity.

    item (ProjectionInput): A text.
    number (int): The entity.
    place (Tuple[int, int]): Tokens of the target.
    lang (str): Language code of the target.
    RETURNS (str): `reasons.NUMBERS`, `reasons.UNITS`, or an empty string.
    """
    start, end, _ = item.entities[number]
    source = token_pieces(
        item.source_words, item.source_spaces, item.source_lang, start, end
    )
    target = token_pieces(item.target_words, item.target_spaces, lang, *place)
    if not same_numbers(source, target):
        return reasons.NUMBERS
    return reasons.FINE if same_units(source, target) else reasons.UNITS
