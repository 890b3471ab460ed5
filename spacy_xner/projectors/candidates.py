"""Candidate ranges of the target, half-open, sorted, without doubles.

The first functions work on one sentence pair; the generators list the candidates of
whole texts, entity by entity, and can be registered.
"""

from typing import Callable, Dict, Iterable, List, Optional, Sequence, Set, Tuple

from .blocks import find_homes
from .types import CandidateGenerator, ProjectionInput, Range, TokenLink


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


# --- generators: the candidates of whole texts ------------------------------------------

Candidates = List[List[Tuple[int, Range]]]


def generate_ngrams(
    items: Sequence[ProjectionInput], lang: str, *, max_length: int = 10
) -> Candidates:
    """List all ranges of the sentence pair up to a length, for every entity.

    items (Sequence[ProjectionInput]): Texts with entities.
    lang (str): Language code of the targets; not used.
    max_length (int): Most tokens of a range, >= 1.
    RETURNS (List[List[Tuple[int, Tuple[int, int]]]]): Candidates of each text.
    SOURCE: Shkalikov 2025.
    """
    return [
        [
            (entity, place)
            for entity, home in enumerate(find_homes(item))
            if home is not None
            for place in ngram(*home.target, max_length=max_length)
        ]
        for item in items
    ]


def generate_aligned_ngrams(
    items: Sequence[ProjectionInput], lang: str, *, max_length: int = 10
) -> Candidates:
    """List all ranges inside the aligned window of any entity, for every entity.

    items (Sequence[ProjectionInput]): Texts with entities and links.
    lang (str): Language code of the targets; not used.
    max_length (int): Most tokens of a range, >= 1.
    RETURNS (List[List[Tuple[int, Tuple[int, int]]]]): Candidates of each text.
    SOURCE: Shkalikov 2025.
    """
    found: Candidates = []
    for item in items:
        homes = find_homes(item)
        places: Dict[int, List[Range]] = {}
        for block in {home.block for home in homes if home is not None}:
            sources = [home.source for home in homes if home and home.block == block]
            target = next(home.target for home in homes if home and home.block == block)
            links = [link for link in item.links if target[0] <= link[1] < target[1]]
            places[block] = aligned_ngram(links, sources, max_length=max_length)
        found.append(
            [
                (entity, place)
                for entity, home in enumerate(homes)
                if home is not None
                for place in places[home.block]
            ]
        )
    return found


def generate_aligned_subranges(
    items: Sequence[ProjectionInput],
    lang: str,
    *,
    max_length: Optional[int] = None,
) -> Candidates:
    """List the ranges inside the aligned window of each entity.

    items (Sequence[ProjectionInput]): Texts with entities and links.
    lang (str): Language code of the targets; not used.
    max_length (Optional[int]): Most tokens of a range; None means any.
    RETURNS (List[List[Tuple[int, Tuple[int, int]]]]): Candidates of each text.
    SOURCE: Politov et al. 2025.
    """
    found: Candidates = []
    for item in items:
        candidates: List[Tuple[int, Range]] = []
        for entity, home in enumerate(find_homes(item)):
            if home is not None:
                low, high = home.target
                links = [link for link in item.links if low <= link[1] < high]
                places = aligned_subrange(links, home.source, max_length=max_length)
                candidates.extend((entity, place) for place in places)
        found.append(candidates)
    return found


def generate_ner_spans(
    items: Sequence[ProjectionInput], lang: str, *, same_label: bool = False
) -> Candidates:
    """List the spans that a named entity recogniser found in the target.

    items (Sequence[ProjectionInput]): Texts with entities and `target_spans`.
    lang (str): Language code of the targets; not used.
    same_label (bool): Whether only spans with the entity's label are listed. As
        published, spans of any label are candidates of every entity.
    RETURNS (List[List[Tuple[int, Tuple[int, int]]]]): Candidates of each text.
    SOURCE: Politov et al. 2025.
    """
    return [
        sorted(
            {
                (entity, (start, end))
                for entity, (_, _, wanted) in enumerate(item.entities)
                for start, end, label, _ in item.target_spans
                if label == wanted or not same_label
            }
        )
        for item in items
    ]


def generate_suggested(
    items: Sequence[ProjectionInput], lang: str, *, suggester: Callable
) -> Candidates:
    """List the spans that a spaCy suggester suggests, for every entity.

    items (Sequence[ProjectionInput]): Texts with entities. Suggesters that read
        annotations need `target_doc`; for others a Doc is made of the tokens.
    lang (str): Language code of the targets; not used.
    suggester (Callable[[Iterable[Doc]], Ragged]): The suggester.
    RETURNS (List[List[Tuple[int, Tuple[int, int]]]]): Candidates of each text.
    """
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    vocab = Vocab()
    docs = [
        Doc(vocab, words=item.target_words, spaces=item.target_spaces)
        if item.target_doc is None
        else item.target_doc
        for item in items
    ]
    suggested = suggester(docs)
    found: Candidates = []
    offset = 0
    for item, length in zip(items, suggested.lengths):
        places = {
            (int(start), int(end))
            for start, end in suggested.data[offset : offset + length]
        }
        offset += int(length)
        found.append(
            [
                (entity, place)
                for entity in range(len(item.entities))
                for place in sorted(places)
            ]
        )
    return found


def generate_merged(
    items: Sequence[ProjectionInput],
    lang: str,
    *,
    generators: Sequence[CandidateGenerator],
) -> Candidates:
    """List the candidates of several generators without doubles.

    items (Sequence[ProjectionInput]): Texts with entities.
    lang (str): Language code of the targets.
    generators (Sequence[CandidateGenerator]): The generators.
    RETURNS (List[List[Tuple[int, Tuple[int, int]]]]): Candidates of each text.
    """
    results = [generator(items, lang) for generator in generators]
    found: Candidates = []
    for item, groups in zip(items, zip(*results)):
        places: List[List[List[Range]]] = [[] for _ in item.entities]
        for group in groups:
            part: List[List[Range]] = [[] for _ in item.entities]
            for entity, place in group:
                part[entity].append(place)
            for entity, ranges in enumerate(part):
                places[entity].append(ranges)
        found.append(
            [
                (entity, place)
                for entity, ranges in enumerate(places)
                for place in merge_ranges(*ranges)
            ]
        )
    return found
