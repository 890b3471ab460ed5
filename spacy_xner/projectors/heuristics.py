"""Project by the links alone: one range per entity, no search."""

from typing import Iterable, List, Optional, Sequence

from .types import Range


def span(tokens: Iterable[int]) -> Optional[Range]:
    """Take everything from the first to the last linked token.

    tokens (Iterable[int]): Target tokens linked to the entity, in any order.
    RETURNS (Optional[Tuple[int, int]]): The range, or None without tokens.
    SOURCE: Ebing & Glavaš 2025.
    """
    tokens = list(tokens)
    return (min(tokens), max(tokens) + 1) if tokens else None


def contiguous_ranges(tokens: Iterable[int], *, merge_gap: int = 0) -> List[Range]:
    """Join tokens to ranges.

    tokens (Iterable[int]): Target tokens, in any order.
    merge_gap (int): Most missing tokens between two ranges that become one, >= 0.
    RETURNS (List[Tuple[int, int]]): The ranges in order.
    """
    ranges: List[Range] = []
    for token in sorted(set(tokens)):
        if ranges and token - ranges[-1][1] <= merge_gap:
            ranges[-1] = (ranges[-1][0], token + 1)
        else:
            ranges.append((token, token + 1))
    return ranges


def longest(ranges: Sequence[Range], top_k: int) -> List[Range]:
    """Take the longest ranges; of equally long ones the first.

    ranges (Sequence[Tuple[int, int]]): Ranges in any order.
    top_k (int): Most ranges to take, >= 1.
    RETURNS (List[Tuple[int, int]]): The ranges, the longest first.
    """
    return sorted(ranges, key=lambda r: (r[0] - r[1], r[0]))[:top_k]


def heuristic(
    tokens: Iterable[int],
    length: int,
    *,
    merge_gap: int = 1,
    min_ratio: float = 0.0,
    top_k: int = 1,
) -> List[Range]:
    """Take the longest nearly contiguous ranges of linked tokens.

    tokens (Iterable[int]): Target tokens linked to the entity, in any order.
    length (int): Number of tokens of the entity, >= 1.
    merge_gap (int): Most missing tokens between two ranges that become one, >= 0.
    min_ratio (float): A range stays when its length / `length` is larger than this.
    top_k (int): Most ranges to return, >= 1.
    RETURNS (List[Tuple[int, int]]): The ranges, the longest first.
    SOURCE: García-Ferrero et al. 2022; the ratio is by Politov et al. 2025.
    """
    ranges = contiguous_ranges(tokens, merge_gap=merge_gap)
    return longest([r for r in ranges if (r[1] - r[0]) / length > min_ratio], top_k)


def free_ranges(target: Range, taken: Sequence[Range]) -> List[Range]:
    """Take out of a range what other spans already hold.

    target (Tuple[int, int]): The range.
    taken (Sequence[Tuple[int, int]]): Ranges of other spans, in any order.
    RETURNS (List[Tuple[int, int]]): The free parts in order.
    """
    start, end = target
    parts: List[Range] = []
    for other_start, other_end in sorted(taken):
        if other_end <= start or end <= other_start:
            continue
        if start < other_start:
            parts.append((start, other_start))
        start = max(start, other_end)
    if start < end:
        parts.append((start, end))
    return parts
