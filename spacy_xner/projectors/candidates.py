"""Candidate ranges of the target, half-open, sorted, without doubles."""

from typing import Iterable, List, Optional, Sequence, Set

from .types import Range, TokenLink


def ngram(start: int, end: int, *, max_length: int = 10) -> List[Range]:
    """List all ranges up to a length.

    start (int): First token of the window.
    end (int): Token after the last one.
    max_length (int): Most tokens of a range, >= 1.
    RETURNS (List[Tuple[int, int]]): The ranges; at most max_length per token.
    SOURCE: Shkalikov 2025.
    """
    return [
        (i, j)
        for i in range(start, end)
        for j in range(i + 1, min(end, i + max_length) + 1)
    ]


def aligned_window(links: Iterable[TokenLink], source: Range) -> Optional[Range]:
    """Find the window from the leftmost to the rightmost linked token of an entity.

    links (Iterable[Tuple[int, int, float]]): Source token, target token, probability.
    source (Tuple[int, int]): Tokens of the entity, half-open.
    RETURNS (Optional[Tuple[int, int]]): The window, or None without links.
    """
    tokens = [t for s, t, _ in links if source[0] <= s < source[1]]
    return (min(tokens), max(tokens) + 1) if tokens else None


def aligned_ngram(
    links: Sequence[TokenLink], sources: Sequence[Range], *, max_length: int = 10
) -> List[Range]:
    """List all ranges up to a length inside the aligned window of any entity.

    With the alignment score and "at most one" no range outside the windows is needed.

    links (Sequence[Tuple[int, int, float]]): Source token, target token, probability.
    sources (Sequence[Tuple[int, int]]): Token ranges of the entities.
    max_length (int): Most tokens of a range, >= 1.
    RETURNS (List[Tuple[int, int]]): The ranges.
    SOURCE: Shkalikov 2025.
    """
    ranges: Set[Range] = set()
    for source in sources:
        window = aligned_window(links, source)
        if window is not None:
            ranges.update(ngram(*window, max_length=max_length))
    return sorted(ranges)


def aligned_subrange(
    links: Sequence[TokenLink], source: Range, *, max_length: Optional[int] = None
) -> List[Range]:
    """List the ranges inside the aligned window of one entity.

    links (Sequence[Tuple[int, int, float]]): Source token, target token, probability.
    source (Tuple[int, int]): Tokens of the entity, half-open.
    max_length (Optional[int]): Most tokens of a range; None means any.
    RETURNS (List[Tuple[int, int]]): The ranges.
    SOURCE: Politov et al. 2025.
    """
    window = aligned_window(links, source)
    if window is None:
        return []
    length = window[1] - window[0]
    return ngram(*window, max_length=min(length, max_length or length))


def edge_ranges(tokens: Sequence[int], *, max_length: int) -> List[Range]:
    """List the ranges that start and end at given tokens.

    A range with an edge that supports nothing is dominated by the range without
    that edge, so these are all the ranges of `aligned_subrange` that can win.

    tokens (Sequence[int]): Supporting tokens, ascending.
    max_length (int): Most tokens of a range, >= 1.
    RETURNS (List[Tuple[int, int]]): The ranges, sorted.
    """
    ranges: List[Range] = []
    for k, start in enumerate(tokens):
        for end in tokens[k:]:
            if end - start >= max_length:
                break
            ranges.append((start, end + 1))
    return ranges


def merge_ranges(*groups: Iterable[Range]) -> List[Range]:
    """Merge lists of ranges from several sources.

    groups (Iterable[Tuple[int, int]]): Ranges, such as those of a spaCy suggester.
    RETURNS (List[Tuple[int, int]]): All ranges, sorted, without doubles.
    """
    merged: Set[Range] = set()
    for group in groups:
        merged.update(group)
    return sorted(merged)
