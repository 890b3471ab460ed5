"""What happens to an uncertain entity.

A wrong label teaches a wrong thing, and so does a missing one: the tokens of a lost
entity would be learnt as "no entity". A policy decides, span by span, and counts every
decision by its reason: nothing disappears silently.

What is compared with the threshold is the probability that a calibration gave to the
span, and its raw score without one. No score makes good for numbers that differ.

====================  ===============================================================
`keep`                found spans are kept, whatever is wrong; lost ones are dropped
`drop_entity`         doubtful spans are dropped, their tokens become "no entity"
`mask`                the tokens of a doubtful span become *missing*; for an entity
                      without a place every unlabelled token of its sentence pairs does
`drop_sentence`       one doubtful or lost entity drops its whole sentence pair
====================  ===============================================================
"""

from typing import Counter as CounterT
from typing import Dict, FrozenSet, List, Literal, Optional, Sequence, Set, Tuple
from collections import Counter
from dataclasses import dataclass

from ..errors import Errors
from ..translators.intake import find_missing
from . import reasons
from .blocks import group_links, home_blocks
from .filters import comp_ins, comp_src, comp_tgt, number_guard
from .heuristics import contiguous_ranges
from .tables import NUMBER_LABELS, TIME_LABELS
from .types import Projection, ProjectionInput, Range, tokens_to_blocks

Policy = Literal["keep", "drop_entity", "mask", "drop_sentence"]
Status = Literal["kept", "masked", "dropped"]
POLICIES: Tuple[str, ...] = ("keep", "drop_entity", "mask", "drop_sentence")
FILTERS: Tuple[str, ...] = (reasons.COMP_SRC, reasons.COMP_TGT, reasons.COMP_INS)

# Flags of the translator's guards after which no span of the sentence can be trusted.
BROKEN_FLAGS: FrozenSet[str] = frozenset(("empty", "repetition", "truncated"))


@dataclass
class Decision:
    """Hold what a policy decided about the projections of one text.

    statuses (List[str]): `kept`, `masked` or `dropped` for each projection.
    reasons (List[str]): Why, one of `reasons.REASONS` for each projection; empty when
        nothing is wrong.
    masked (List[Tuple[int, int]]): Ranges of target tokens whose labels are missing,
        sorted, apart from each other and from every kept span.
    dropped_blocks (List[int]): Sentence pairs to leave out, ascending; all their tokens
        are in `masked` too, for texts that must stay whole.
    counts (Counter[str]): Projections by `status` or, where there is a reason, by
        `status:reason`. The counts add up to the number of projections.
    """

    statuses: List[Status]
    reasons: List[str]
    masked: List[Range]
    dropped_blocks: List[int]
    counts: CounterT[str]


def find_doubt(
    item: ProjectionInput,
    projections: Sequence[Projection],
    *,
    threshold: float = 0.0,
    flags: Optional[Sequence[Sequence[str]]] = None,
    filters: Sequence[str] = (),
    number_labels: FrozenSet[str] = NUMBER_LABELS,
    calibrated: bool = False,
    target_lang: str = "",
) -> List[str]:
    """Find what is wrong with each projection, the gravest reason first.

    A wrong dose is worse than a missing one: where the numbers or units of a sentence
    pair differ, every span that must keep its numbers is doubtful.

    item (ProjectionInput): The text.
    projections (Sequence[Projection]): Its projections.
    threshold (float): Spans with a lower probability, or without one with a lower
        score, are doubtful, in [0, 1].
    flags (Optional[Sequence[Sequence[str]]]): Guard flags of each sentence pair.
    filters (Sequence[str]): Sentence filters to apply: comp_src, comp_tgt, comp_ins.
    number_labels (FrozenSet[str]): Upper-case labels that must keep their numbers.
    calibrated (bool): Whether spans without a probability are doubtful.
    target_lang (str): Language code of the target, to see whether intake abbreviations
        of expressions of time were translated; empty when unknown.
    RETURNS (List[str]): One reason per projection, empty when nothing is wrong.
    RAISES (ValueError): E307 for an unknown filter, E308 for the wrong number of flags.
    """
    for name in filters:
        if name not in FILTERS:
            choices = ", ".join(FILTERS)
            raise ValueError(
                Errors.E307.format(name="filter", value=name, choices=choices)
            )
    blocks = item.blocks()
    if flags is not None and len(flags) != len(blocks):
        raise ValueError(Errors.E308.format(found=len(flags), n=len(blocks)))
    wrong_counts: Dict[int, List[str]] = {}
    homes = _homes(item, projections)
    if reasons.COMP_INS in filters:
        wrong_counts = _wrong_counts(item, projections, homes)
    # As for the projectors, what leads out of the sentence pair is no link.
    links = group_links(item) if filters else []
    found: List[str] = []
    for projection, home in zip(projections, homes):
        entity = item.entities[projection.entity]
        reason = projection.reason
        block_flags = flags[home] if flags is not None and home >= 0 else ()
        own = links[home] if links and home >= 0 else []
        if reason in reasons.NOT_FOUND or reason in reasons.DOUBTFUL:
            found.append(reason)
            continue
        if projection.start < 0:
            found.append(reasons.LOST)
            continue
        if entity.label.upper() in number_labels and not number_guard(block_flags):
            reason = reasons.GUARD
        elif BROKEN_FLAGS.intersection(block_flags):
            reason = reasons.TRANSLATION
        elif _loses_abbreviation(item, projection, target_lang):
            reason = reasons.ABBREVIATION
        elif reasons.COMP_SRC in filters and not comp_src(own, entity[:2]):
            reason = reasons.COMP_SRC
        elif reasons.COMP_TGT in filters and not comp_tgt(own, entity[:2]):
            reason = reasons.COMP_TGT
        elif entity.label in wrong_counts.get(home, ()):
            reason = reasons.COMP_INS
        elif calibrated and projection.probability is None:
            reason = reasons.UNCALIBRATED
        elif projection.confidence < threshold:
            reason = reasons.LOW_SCORE
        found.append(reason)
    return found


def apply_policy(
    item: ProjectionInput,
    projections: Sequence[Projection],
    *,
    policy: Policy = "mask",
    threshold: float = 0.0,
    flags: Optional[Sequence[Sequence[str]]] = None,
    filters: Sequence[str] = (),
    number_labels: FrozenSet[str] = NUMBER_LABELS,
    calibrated: bool = False,
    target_lang: str = "",
) -> Decision:
    """Decide about every projection of a text.

    item (ProjectionInput): The text.
    projections (Sequence[Projection]): Its projections; the places do not overlap.
    policy (str): keep, drop_entity, mask or drop_sentence.
    threshold (float): Spans with a lower probability, or without one with a lower
        score, are doubtful, in [0, 1].
    flags (Optional[Sequence[Sequence[str]]]): Guard flags of each sentence pair.
    filters (Sequence[str]): Sentence filters to apply: comp_src, comp_tgt, comp_ins.
    number_labels (FrozenSet[str]): Upper-case labels that must keep their numbers.
    calibrated (bool): Whether spans without a probability are doubtful.
    target_lang (str): Language code of the target, to see whether intake abbreviations
        of expressions of time were translated; empty when unknown.
    RETURNS (Decision): Statuses, reasons, missing ranges and counts.
    RAISES (ValueError): E307 for an unknown policy or filter, E308 for the wrong number
        of flags.
    """
    if policy not in POLICIES:
        choices = ", ".join(POLICIES)
        raise ValueError(
            Errors.E307.format(name="policy", value=policy, choices=choices)
        )
    found = find_doubt(
        item,
        projections,
        threshold=threshold,
        flags=flags,
        filters=filters,
        number_labels=number_labels,
        calibrated=calibrated,
        target_lang=target_lang,
    )
    bad = [
        projection.start < 0 or reason in reasons.DOUBTFUL
        for projection, reason in zip(projections, found)
    ]
    blocks = item.blocks()
    touched = _touched(item, projections)
    dropped: Set[int] = set()
    if policy == "drop_sentence":
        for blocks_of, is_bad in zip(touched, bad):
            if is_bad:
                dropped.update(blocks_of)
    statuses: List[Status] = []
    missing: Set[int] = set()
    labelled: Set[int] = set()
    for k, projection in enumerate(projections):
        place = range(projection.start, projection.end)
        lost = projection.start < 0
        status: Status
        if policy == "keep":
            status = "dropped" if lost else "kept"
        elif policy == "drop_sentence":
            status = "kept"
            if bad[k] or not dropped.isdisjoint(touched[k]):
                status = "dropped"
                found[k] = found[k] if bad[k] else reasons.SENTENCE
        elif not bad[k]:
            status = "kept"
        elif policy == "drop_entity":
            status = "dropped"
        else:
            status = "masked"
            missing.update(place)
            if lost or found[k] == reasons.CROSSING:
                # It may be anywhere in its sentence pairs.
                for block in touched[k]:
                    missing.update(range(blocks[block][2], blocks[block][3]))
        statuses.append(status)
        if status == "kept":
            labelled.update(place)
    for block in dropped:
        missing.update(range(blocks[block][2], blocks[block][3]))
    counts = Counter(
        f"{status}:{reason}" if reason else status
        for status, reason in zip(statuses, found)
    )
    return Decision(
        statuses, found, contiguous_ranges(missing - labelled), sorted(dropped), counts
    )


def _loses_abbreviation(
    item: ProjectionInput, projection: Projection, target_lang: str
) -> bool:
    """Tell whether a span leaves out an intake abbreviation of its entity."""
    start, end, label = item.entities[projection.entity]
    if not target_lang or label.upper() not in TIME_LABELS:
        return False
    missing = find_missing(
        _join(item.source_words, item.source_spaces, start, end),
        _join(item.target_words, item.target_spaces, projection.start, projection.end),
        source_lang=item.source_lang,
        target_lang=target_lang,
    )
    return bool(missing)


def _join(
    words: Sequence[str], spaces: Optional[Sequence[bool]], start: int, end: int
) -> str:
    """Write a range of tokens as a text."""
    return "".join(
        words[i] + (" " if spaces is None or spaces[i] else "")
        for i in range(start, end)
    ).strip()


def _touched(
    item: ProjectionInput, projections: Sequence[Projection]
) -> List[List[int]]:
    """List the sentence pairs that hold a part of each projection's entity."""
    block_of = tokens_to_blocks(item.blocks(), len(item.source_words), side=0)
    touched: List[List[int]] = []
    for projection in projections:
        start, end, _ = item.entities[projection.entity]
        touched.append(sorted(set(block_of[start:end]) - {-1}))
    return touched


def _homes(item: ProjectionInput, projections: Sequence[Projection]) -> List[int]:
    """Find the sentence pair of each projection: that of its place or its entity's."""
    block_of = tokens_to_blocks(item.blocks(), len(item.target_words), side=1)
    homes: List[int] = []
    for projection, touched in zip(projections, _touched(item, projections)):
        if projection.start >= 0:
            homes.append(block_of[projection.start])
        else:
            homes.append(touched[0] if touched else -1)
    return homes


def _wrong_counts(
    item: ProjectionInput, projections: Sequence[Projection], homes: Sequence[int]
) -> Dict[int, List[str]]:
    """Find the labels of each sentence pair with too few or too many spans."""
    source: Dict[int, List[str]] = {}
    target: Dict[int, List[str]] = {}
    block_of = tokens_to_blocks(item.blocks(), len(item.source_words), side=0)
    for number, (home, _) in enumerate(home_blocks(item, block_of)):
        source.setdefault(home, []).append(item.entities[number].label)
    for projection, home in zip(projections, homes):
        if projection.start >= 0:
            label = item.entities[projection.entity].label
            target.setdefault(home, []).append(label)
    return {
        block: comp_ins(source.get(block, ()), target.get(block, ()))
        for block in source.keys() | target.keys()
    }
