"""The heuristic projector: the links alone decide, entity by entity."""

from typing import Dict, List, Set, Tuple
from dataclasses import dataclass, field

from . import reasons
from .blocks import home_blocks
from .edges import is_punctuation, strip_edges
from .heuristics import free_ranges, heuristic, longest, span
from .scores import alignment_score
from .settling import is_edge_word
from .tables import MIN_RATIO
from .types import Projection, ProjectionInput, Range, TokenLink, tokens_to_blocks


@dataclass(frozen=True)
class HeuristicSettings:
    """Hold the settings of the heuristic projector; `builders` documents them."""

    method: str = "heuristic"
    merge_gap: int = 1
    min_ratio: Dict[str, float] = field(default_factory=lambda: dict(MIN_RATIO))
    default_ratio: float = 0.0
    top_k: int = 1
    min_probability: float = 0.0
    drop_punctuation: bool = False
    edges: bool = False


def project_heuristic(
    inputs: List[ProjectionInput],
    lang: str,
    *,
    settings: HeuristicSettings,
) -> List[List[Projection]]:
    """Project entities by their links.

    inputs (List[ProjectionInput]): Texts with entities and links.
    lang (str): Language code of the targets.
    settings (HeuristicSettings): The settings.
    RETURNS (List[List[Projection]]): For each text the projections in the order of the
        entities: at least one per entity, up to `top_k` where there are more parts. The
        score is the coverage of both sides by links, weighted by probability.
    RAISES (ValueError): E301 to E305 for ranges outside the texts.
    SOURCE: Ebing & Glavaš 2025; García-Ferrero et al. 2022; Politov et al. 2025.
    """
    return [_project_one(item, lang, settings) for item in inputs]


def _project_one(
    item: ProjectionInput, lang: str, settings: HeuristicSettings
) -> List[Projection]:
    item.validate()
    blocks = item.blocks()
    ratio = settings.min_ratio.get(lang, settings.default_ratio)
    by_source: Dict[int, List[TokenLink]] = {}
    for link in item.links:
        if link[2] <= 0.0 or link[2] < settings.min_probability:
            continue
        if settings.drop_punctuation and is_punctuation(item.target_words[link[1]]):
            continue
        by_source.setdefault(link[0], []).append(link)
    block_of = tokens_to_blocks(blocks, len(item.source_words), side=0)
    homes = home_blocks(item, block_of)
    found: List[Tuple[float, int, Range, Range, List[TokenLink]]] = []
    reason_of: Dict[int, str] = {}
    for number, (entity, (block, _)) in enumerate(zip(item.entities, homes)):
        reason_of[number] = reasons.LOST if block >= 0 else reasons.OUTSIDE
        if block < 0:
            continue
        s0, s1, t0, t1 = blocks[block]
        source = (max(entity.start, s0), min(entity.end, s1))
        links = [
            link
            for s in range(*source)
            for link in by_source.get(s, ())
            if t0 <= link[1] < t1
        ]
        tokens = {t for _, t, _ in links}
        if not tokens:
            continue
        if settings.method == "span":
            whole = span(tokens)
            ranges = [whole] if whole is not None else []
        else:
            ranges = heuristic(
                tokens,
                source[1] - source[0],
                merge_gap=settings.merge_gap,
                min_ratio=ratio,
                top_k=settings.top_k,
            )
            if not ranges:
                reason_of[number] = reasons.RATIO
        for place in ranges:
            if settings.edges:
                place = strip_edges(
                    item.target_words,
                    item.target_spaces,
                    place,
                    entity.label,
                    lang,
                    keep_first=is_edge_word(
                        item.source_words[entity.start], item.source_lang
                    ),
                    keep_last=is_edge_word(
                        item.source_words[entity.end - 1], item.source_lang
                    ),
                )
            if place[0] < place[1]:
                score = alignment_score(links, source, place, weight="coverage")
                found.append((score, number, place, source, links))
    # Better-scored entities first; none overwrites what another one holds.
    found.sort(key=lambda f: (-f[0], item.entities[f[1]], f[2]))
    taken: List[Range] = []
    spans: Dict[int, List[Projection]] = {}
    for score, number, place, source, links in found:
        free = longest(free_ranges(place, taken), 1)
        linked: Set[int] = {t for _, t, _ in links}
        if not free or linked.isdisjoint(range(*free[0])):
            reason_of[number] = reasons.OVERLAP
            continue
        if free[0] != place:
            score = alignment_score(links, source, free[0], weight="coverage")
        taken.append(free[0])
        reason = reasons.CROSSING if homes[number][1] else reasons.FINE
        spans.setdefault(number, []).append(
            Projection(number, *free[0], min(1.0, score), settings.method, reason)
        )
    projections: List[Projection] = []
    for number in range(len(item.entities)):
        if number in spans:
            projections.extend(sorted(spans[number], key=lambda p: p.start))
        else:
            projections.append(Projection(number, -1, -1, 0.0, "", reason_of[number]))
    return projections
