"""Sentence pairs: where the entities of a text are at home."""

from typing import List, NamedTuple, Optional, Sequence, Tuple

from .types import ProjectionInput, Range, TokenLink, tokens_to_blocks


class Home(NamedTuple):
    """Name the sentence pair of an entity.

    block (int): Index of the sentence pair.
    source (Tuple[int, int]): The entity's tokens in it.
    target (Tuple[int, int]): Tokens of the target in it.
    crosses (bool): Whether other tokens of the entity stand elsewhere.
    """

    block: int
    source: Range
    target: Range
    crosses: bool


def home_blocks(
    item: ProjectionInput, block_of: Sequence[int]
) -> List[Tuple[int, bool]]:
    """Find the sentence pair of each entity.

    item (ProjectionInput): A text.
    block_of (Sequence[int]): Sentence pair of each source token, -1 for none.
    RETURNS (List[Tuple[int, bool]]): For each entity the index of the block that holds
        most of its tokens (-1 for none; of equal ones the first), and whether other
        tokens stand elsewhere.
    """
    homes: List[Tuple[int, bool]] = []
    for start, end, _ in item.entities:
        found = block_of[start:end]
        first = found[0]
        if first >= 0 and found[-1] == first:
            homes.append((first, False))
            continue
        inside = [k for k in found if k >= 0]
        if not inside:
            homes.append((-1, False))
            continue
        best = max(sorted(set(inside)), key=inside.count)
        homes.append((best, True))
    return homes


def find_homes(item: ProjectionInput) -> List[Optional[Home]]:
    """Find the sentence pair of each entity and what it holds.

    item (ProjectionInput): A text.
    RETURNS (List[Optional[Home]]): One for each entity; None outside every pair.
    """
    blocks = item.blocks()
    block_of = tokens_to_blocks(blocks, len(item.source_words), side=0)
    homes: List[Optional[Home]] = []
    for entity, (block, crosses) in zip(item.entities, home_blocks(item, block_of)):
        if block < 0:
            homes.append(None)
            continue
        s0, s1, t0, t1 = blocks[block]
        source = (max(entity.start, s0), min(entity.end, s1))
        homes.append(Home(block, source, (t0, t1), crosses))
    return homes


def group_links(item: ProjectionInput) -> List[List[TokenLink]]:
    """Group the links that count by their sentence pair.

    item (ProjectionInput): A text.
    RETURNS (List[List[Tuple[int, int, float]]]): Links of each pair. Those between
        different pairs, and those with the probability 0, are left out.
    """
    blocks = item.blocks()
    sources = tokens_to_blocks(blocks, len(item.source_words), side=0)
    targets = tokens_to_blocks(blocks, len(item.target_words), side=1)
    groups: List[List[TokenLink]] = [[] for _ in blocks]
    for link in item.links:
        block = sources[link[0]]
        if link[2] > 0.0 and block >= 0 and block == targets[link[1]]:
            groups[block].append(link)
    return groups
