"""Settle the edges of all spans of a sentence pair together."""

from typing import Callable, Dict, FrozenSet, List, Sequence, Tuple

from .edges import (
    grow_edges,
    has_period,
    is_function_word,
    is_punctuation,
    mirror_edges,
    strip_edges,
)
from .evidence import Evidence
from .pair import Pair
from .surface import UNIT, Piece
from .tables import MEDICATION_LABELS, ROUTES
from .types import ProjectionInput, Range, SourceEntity

# An entity of so many tokens can be a whole sentence and not a name in a cell.
LONG_ENTITY = 4


def settle_edges(
    pair: Pair,
    matches: Sequence[Tuple[SourceEntity, Evidence]],
    spans: Dict[int, Range],
    doubles: Sequence[Range],
) -> None:
    """Strip, then grow the spans of one sentence pair; none may touch another.

    pair (Pair): The sentence pair.
    matches (Sequence[Tuple[SourceEntity, Evidence]]): Its entities.
    spans (Dict[int, Tuple[int, int]]): The span of each entity that has one, by its
        index in `matches`. Changed; a span that holds nothing but what is stripped
        goes.
    doubles (Sequence[Tuple[int, int]]): Further spans, which stay as they are.
    """
    item = pair.item
    words, spaces, lang = item.target_words, item.target_spaces, pair.lang
    for rank, (start, end) in list(spans.items()):
        if not (_may_strip(words[start], lang) or _may_strip(words[end - 1], lang)):
            continue
        entity, evidence = matches[rank]
        first = item.source_words[entity.start]
        last = item.source_words[entity.end - 1]
        place = strip_edges(
            words,
            spaces,
            (start, end),
            entity.label,
            lang,
            keep_first=is_edge_word(first, item.source_lang),
            keep_last=is_edge_word(last, item.source_lang)
            or ends_sentence(item, entity),
            needed=_find_needed(pair, entity, evidence, (start, end)),
        )
        if place[0] >= place[1]:
            del spans[rank]
        else:
            spans[rank] = place
    # Neighbours in the order of the text bound the growth of each span.
    places = [(place, rank) for rank, place in spans.items()]
    places.extend((place, -1) for place in doubles)
    places.sort()
    low = pair.block[2]
    for k, (place, rank) in enumerate(places):
        high = places[k + 1][0][0] if k + 1 < len(places) else pair.block[3]
        if rank >= 0:
            entity, evidence = matches[rank]
            is_free = free_test(pair, entity)
            place = grow_edges(
                words,
                spaces,
                place,
                entity.label,
                lang,
                (low, high),
                is_free=is_free,
                unit=unit_at_end(evidence.pieces),
            )
            if entity.label.upper() not in MEDICATION_LABELS:
                if fills_sentence(pair, entity):
                    place = _fill(pair, place, (low, high))
                place = mirror_edges(
                    words,
                    place,
                    lang,
                    (low, high),
                    first=item.source_words[entity.start],
                    last=item.source_words[entity.end - 1],
                    source_lang=item.source_lang,
                    is_free=is_free,
                )
            spans[rank] = place
        low = place[1]


def _may_strip(word: str, lang: str) -> bool:
    word = word.casefold()
    return is_punctuation(word) or word in ROUTES or is_function_word(word, lang)


def _find_needed(
    pair: Pair, entity: SourceEntity, evidence: Evidence, target: Range
) -> FrozenSet[int]:
    """Find the function words at the edges that stand for a word of the entity.

    In `une fois` the article is the number, and `von` in a name stays what it was;
    elsewhere an article that alone is linked to a content word is a wrong link.
    """
    found = sole_supports(evidence.weights, target)
    if entity.label.upper() in MEDICATION_LABELS:
        return found
    words, lang = pair.item.source_words, pair.item.source_lang
    start = evidence.source[0]
    return frozenset(
        t
        for t in found
        if any(
            is_function_word(words[start + s], lang)
            or words[start + s] == pair.item.target_words[t]
            for s in evidence.weights[t]
        )
    )


def sole_supports(
    weights: Dict[int, Dict[int, float]], target: Range
) -> FrozenSet[int]:
    """Find the tokens of a span that alone stand for a word of the entity.

    weights (Dict[int, Dict[int, float]]): For each supported target token the tokens
        of the entity that support it.
    target (Tuple[int, int]): The span.
    RETURNS (FrozenSet[int]): The tokens.
    """
    supports: Dict[int, List[int]] = {}
    for token in range(*target):
        for s in weights.get(token, ()):
            supports.setdefault(s, []).append(token)
    return frozenset(tokens[0] for tokens in supports.values() if len(tokens) == 1)


def is_edge_word(word: str, lang: str) -> bool:
    """Check whether an annotator kept a function word or punctuation at an edge.

    word (str): First or last token of the entity.
    lang (str): Language code of the source.
    RETURNS (bool): Whether the token is one; periods, as in `b.i.d.`, do not count.
    """
    return word != "." and (is_punctuation(word) or is_function_word(word, lang))


def ends_sentence(item: ProjectionInput, entity: SourceEntity) -> bool:
    """Check whether an annotator kept the period of a sentence.

    item (ProjectionInput): The texts.
    entity (SourceEntity): The entity.
    RETURNS (bool): Whether it ends with a period, and not with that of an abbreviation.
        In medication labels (`b.i.d.`) every period counts as one of an abbreviation.
    """
    words, last = item.source_words, entity.end - 1
    return (
        words[last] == "."
        and last > entity.start
        and entity.label.upper() not in MEDICATION_LABELS
        and not has_period(words, item.source_spaces, last, item.source_lang)
    )


def fills_sentence(pair: Pair, entity: SourceEntity) -> bool:
    """Check whether an entity of several words is all there is in its sentence pair.

    pair (Pair): The sentence pair.
    entity (SourceEntity): The entity.
    RETURNS (bool): Whether only punctuation stands outside.
    """
    words = pair.item.source_words
    outside = [*range(pair.block[0], entity.start), *range(entity.end, pair.block[1])]
    return entity.end - entity.start >= LONG_ENTITY and all(
        is_punctuation(words[s]) for s in outside
    )


def _fill(pair: Pair, place: Range, window: Range) -> Range:
    """Grow a span up to the first and the last word of its sentence pair."""
    words = pair.item.target_words
    content = [t for t in range(*window) if not is_punctuation(words[t])]
    if not content:
        return place
    return min(place[0], content[0]), max(place[1], content[-1] + 1)


def unit_at_end(pieces: Sequence[Piece]) -> str:
    """Find the unit that an entity ends with.

    pieces (Sequence[Piece]): Pieces of the entity.
    RETURNS (str): Canonical unit, or an empty string.
    """
    return pieces[-1].canonical if pieces and pieces[-1].kind == UNIT else ""


def free_test(pair: Pair, entity: SourceEntity) -> Callable[[int], bool]:
    """Make the test whether a target token may join the span of an entity.

    pair (Pair): The sentence pair.
    entity (SourceEntity): The entity.
    RETURNS (Callable[[int], bool]): True for tokens without links, linked best to the
        entity, or linked to function words only.
    """
    words, lang = pair.item.source_words, pair.item.source_lang

    def is_free(token: int) -> bool:
        links = pair.by_target.get(token, ())
        best = max((p for _, p in links), default=0.0)
        for s, probability in links:
            if entity.start <= s < entity.end and probability >= best:
                return True
        return all(is_function_word(words[s].lower(), lang) for s, _ in links)

    return is_free
