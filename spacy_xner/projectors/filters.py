"""Sentence filters: is this sentence pair good enough to learn from?

SOURCE: Ebing & Glavaš 2025 (COMP-SRC, COMP-TGT, COMP-INS).
"""

from typing import Iterable, List, Sequence
from collections import Counter

from .types import Range, TokenLink


def comp_src(links: Iterable[TokenLink], source: Range) -> bool:
    """Check that every token of an entity has a link.

    links (Iterable[Tuple[int, int, float]]): Source token, target token, probability.
    source (Tuple[int, int]): Tokens of the entity, half-open.
    RETURNS (bool): Whether none is without.
    """
    linked = {s for s, _, _ in links}
    return all(token in linked for token in range(*source))


def comp_tgt(links: Iterable[TokenLink], source: Range) -> bool:
    """Check that the tokens linked to an entity are contiguous.

    links (Iterable[Tuple[int, int, float]]): Source token, target token, probability.
    source (Tuple[int, int]): Tokens of the entity, half-open.
    RETURNS (bool): Whether they are; an entity without links has no gap either.
    """
    tokens = {t for s, t, _ in links if source[0] <= s < source[1]}
    return not tokens or max(tokens) - min(tokens) + 1 == len(tokens)


def comp_ins(source: Iterable[str], target: Iterable[str]) -> List[str]:
    """Find the labels whose numbers of entities differ.

    source (Iterable[str]): Labels of the entities, one per entity.
    target (Iterable[str]): Labels of the projected spans, one per span.
    RETURNS (List[str]): Labels with more or fewer spans than entities, sorted. Counts
        are compared, not label sets: a lost second span of a label is noticed.
    """
    left, right = Counter(source), Counter(target)
    return sorted(label for label in left | right if left[label] != right[label])


def number_guard(flags: Sequence[str]) -> bool:
    """Check the translator's number and unit flags of a sentence pair.

    flags (Sequence[str]): Guard flags.
    RETURNS (bool): Whether numbers and units survived.
    """
    return "numbers" not in flags and "units" not in flags
