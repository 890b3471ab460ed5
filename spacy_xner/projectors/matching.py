"""The candidate projector: places are listed, scored and chosen for all entities.

For the entities of every sentence pair:

1. *Candidates* are listed by a generator; without one, the ranges between supported
   tokens, which are all that can win with the fused score.
2. *Scores* in [0, 1] are fused to their weighted mean. Without any, the fused score of
   all evidence counts alone, see `fusion`. For labels that must keep their numbers the
   score is multiplied by `number_penalty` when numbers or units differ.
3. *Assignment* of candidates to entities without overlap, then *edges* of the language.
"""

from typing import (
    Dict,
    FrozenSet,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
)
from dataclasses import dataclass, field

from ..errors import Errors
from . import reasons
from .assignment import assign_exact, prune_dominated
from .blocks import Home, find_homes
from .evidence import Evidence, EvidenceSettings
from .fusion import FusedScore, make_pairs
from .lexicon import Lexicon
from .pair import Pair
from .parts import Parts
from .scores import fused_score
from .settling import settle_edges
from .surface import same_numbers, same_units
from .tables import NUMBER_LABELS
from .types import (
    Assigner,
    Candidate,
    CandidateGenerator,
    Projection,
    ProjectionInput,
    Range,
    SourceEntity,
    SpanScorer,
)

# Prefer the longer of two equal candidates: articles go later, by the edge tables.
# Published scores are left as they are.
LENGTH_BONUS = 1e-5
# Name of the fused score among the scores of a projector.
FUSED = "fused"
# Says where the links lead when the fused score does not count.
LINKS_ALONE = FusedScore(
    EvidenceSettings(surface=False, shape=1.0, completion=0.0, neighbours=0.0)
)


@dataclass(frozen=True)
class CandidateSettings:
    """Hold the settings of the candidate projector; `builders` documents them."""

    assigner: Assigner = assign_exact
    generator: Optional[CandidateGenerator] = None
    scorers: Mapping[str, SpanScorer] = field(
        default_factory=lambda: {FUSED: FusedScore()}
    )
    weights: Mapping[str, float] = field(default_factory=lambda: {FUSED: 1.0})
    max_length: int = 10
    number_penalty: float = 0.3
    number_labels: FrozenSet[str] = NUMBER_LABELS
    min_score: float = 0.15
    edges: bool = True

    @property
    def fused(self) -> FusedScore:
        """RETURNS (FusedScore): The fused score, or one of links alone."""
        found = self.scorers.get(FUSED)
        return found if isinstance(found, FusedScore) else LINKS_ALONE


@dataclass
class Match:
    """Hold what is known about one entity of a sentence pair."""

    number: int
    entity: SourceEntity
    evidence: Evidence
    ranges: List[Range]
    values: List[float]
    checked: bool
    raw: Dict[Range, float] = field(default_factory=dict)
    candidates: List[Candidate] = field(default_factory=list)


class _Text(NamedTuple):
    """One text while its entities are matched."""

    item: ProjectionInput
    homes: List[Optional[Home]]
    pairs: Dict[int, Pair]
    matches: Dict[int, List[Match]]


class CandidateProjector(Parts):
    """Project entities by matching candidates. Its scorers are saved with it.

    settings (CandidateSettings): The settings.
    """

    def __init__(self, settings: CandidateSettings):
        super().__init__(dict(settings.scorers))
        self.settings = settings

    def __call__(
        self, inputs: List[ProjectionInput], lang: str
    ) -> List[List[Projection]]:
        """Project the entities of texts.

        inputs (List[ProjectionInput]): Texts with entities and links.
        lang (str): Language code of the targets.
        RETURNS (List[List[Projection]]): For each text one projection per entity, in
            the order of the entities; lost entities are among them.
        RAISES (ValueError): E301 to E305, E310, E320, E321 for ranges outside the
            texts, E322 if a scorer or a generator returns anything else than agreed.
        """
        return project_candidates(inputs, lang, settings=self.settings)

    @property
    def lexicon(self) -> Optional[Lexicon]:
        """RETURNS (Optional[Lexicon]): The lexicon of the fused score, if it has one."""
        return self.settings.fused.evidence.lexicon


def project_candidates(
    inputs: List[ProjectionInput],
    lang: str,
    *,
    settings: CandidateSettings,
) -> List[List[Projection]]:
    """Project entities by matching candidates.

    inputs (List[ProjectionInput]): Texts with entities and links.
    lang (str): Language code of the targets.
    settings (CandidateSettings): The settings.
    RETURNS (List[List[Projection]]): For each text one projection per entity, in the
        order of the entities; lost entities are among them.
    RAISES (ValueError): E301 to E305, E310, E320, E321 for ranges outside the texts,
        E322 if a scorer or a generator returns anything else than agreed.
    """
    for item in inputs:
        item.validate()
    others = {
        name: scorer
        for name, scorer in settings.scorers.items()
        if settings.weights.get(name, 0.0) > 0.0
        and not (name == FUSED and isinstance(scorer, FusedScore))
    }
    if settings.generator is None and not others:
        # Nothing has to see the whole batch.
        return [_finish_text(_prepare(i, lang, settings), settings) for i in inputs]
    generated: List[Optional[Sequence[Tuple[int, Range]]]] = [None] * len(inputs)
    if settings.generator is not None:
        generated = list(settings.generator(inputs, lang))
        _check_length("candidate generator", len(generated), len(inputs))
    texts = [
        _prepare(item, lang, settings, candidates)
        for item, candidates in zip(inputs, generated)
    ]
    if others:
        _score(texts, lang, settings, others)
    return [_finish_text(text, settings) for text in texts]


def _check_length(what: str, found: int, expected: int) -> None:
    if found != expected:
        raise ValueError(Errors.E322.format(what=what, found=found, expected=expected))


def _prepare(
    item: ProjectionInput,
    lang: str,
    settings: CandidateSettings,
    candidates: Optional[Sequence[Tuple[int, Range]]] = None,
) -> _Text:
    """Collect the evidence for the entities of a text and list their candidates."""
    text = _Text(item, find_homes(item) if item.entities else [], {}, {})
    if not item.entities:
        return text
    fused = settings.fused
    weight = settings.weights.get(FUSED, 0.0)
    least = fused.evidence.min_probability
    text.pairs.update(make_pairs(item, lang, text.homes, least))
    places: List[List[Range]] = [[] for _ in item.entities]
    for index, place in candidates or ():
        places[index].append(place)
    for number, (entity, home) in enumerate(zip(item.entities, text.homes)):
        if home is None:
            continue
        pair = text.pairs[home.block]
        evidence = fused.collect(pair, entity)
        if candidates is None:
            ranges = fused.propose(pair, evidence, max_length=settings.max_length)
        else:
            low, high = home.target
            ranges = sorted(
                {
                    place
                    for place in places[number]
                    if low <= place[0] < place[1] <= high
                }
            )
        values = [0.0] * len(ranges)
        if weight > 0.0:
            values = fused.score(pair, evidence, ranges)
        checked = entity.label.upper() in settings.number_labels
        match = Match(number, entity, evidence, ranges, values, checked)
        text.matches.setdefault(home.block, []).append(match)
    return text


def _score(
    texts: Sequence[_Text],
    lang: str,
    settings: CandidateSettings,
    scorers: Mapping[str, SpanScorer],
) -> None:
    """Let every scorer see all candidates of the batch at once, and fuse the scores."""
    items = [text.item for text in texts]
    flat = [
        [
            (match, k)
            for block in sorted(text.matches)
            for match in text.matches[block]
            for k in range(len(match.ranges))
        ]
        for text in texts
    ]
    candidates = [
        [(match.number, match.ranges[k]) for match, k in places] for places in flat
    ]
    found: Dict[str, Sequence[Sequence[float]]] = {}
    for name, scorer in scorers.items():
        found[name] = scorer(items, candidates, lang)
        _check_length(f"scorer '{name}'", len(found[name]), len(items))
        for values, places in zip(found[name], candidates):
            _check_length(f"scorer '{name}'", len(values), len(places))
    total = sum(settings.weights.get(name, 0.0) for name in settings.scorers)
    for i, numbered in enumerate(flat):
        for j, (match, k) in enumerate(numbered):
            scores = {name: found[name][i][j] for name in found}
            if FUSED not in scores:
                scores[FUSED] = match.values[k]
            match.values[k] = fused_score(scores, settings.weights) / total


def _finish_text(text: _Text, settings: CandidateSettings) -> List[Projection]:
    """Assign the candidates of a text and settle the spans."""
    results: List[List[Projection]] = [[] for _ in text.item.entities]
    for number, home in enumerate(text.homes):
        if home is None:
            results[number] = [Projection(number, -1, -1, 0.0, "", reasons.OUTSIDE)]
    for block in sorted(text.matches):
        for projection in _assign(text.pairs[block], text.matches[block], settings):
            home = text.homes[projection.entity]
            if home is not None and home.crosses and projection.start >= 0:
                projection.reason = projection.reason or reasons.CROSSING
            results[projection.entity].append(projection)
    return [
        projection
        for group in results
        for projection in sorted(group, key=lambda projection: projection.start)
    ]


def _assign(
    pair: Pair, matches: List[Match], settings: CandidateSettings
) -> List[Projection]:
    """Match the entities of one sentence pair and settle their edges."""
    # A canonical order, so that the order of the input decides nothing.
    matches = sorted(matches, key=lambda match: (*match.entity, match.number))
    pool: List[Candidate] = []
    for rank, match in enumerate(matches):
        _weigh(pair, match, settings)
        pool.extend(
            Candidate(rank, start, end, score)
            for _, start, end, score in match.candidates
        )
    assignment = settings.assigner(pool)
    chosen: Dict[int, Candidate] = {}
    extra: List[Candidate] = []
    for i in assignment.chosen:
        if pool[i].entity in chosen:
            extra.append(pool[i])
        else:
            chosen[pool[i].entity] = pool[i]
    spans: Dict[int, Range] = {
        rank: (candidate.start, candidate.end) for rank, candidate in chosen.items()
    }
    if settings.edges:
        settle_edges(
            pair,
            [(match.entity, match.evidence) for match in matches],
            spans,
            [(start, end) for _, start, end, _ in extra],
        )
    projections: List[Projection] = []
    for rank, match in enumerate(matches):
        if rank not in spans:
            reason = reasons.LOST
            if rank not in chosen and match.candidates:
                reason = reasons.OVERLAP
            elif rank not in chosen and match.raw:
                reason = reasons.WEAK
            projections.append(Projection(match.number, -1, -1, 0.0, "", reason))
            continue
        late = reasons.TIME_LIMIT if assignment.timed_out else reasons.FINE
        place = spans[rank]
        projections.append(_finish(pair, match, place, chosen[rank], late, settings))
    for candidate in extra:
        match, place = matches[candidate.entity], (candidate.start, candidate.end)
        projections.append(
            _finish(pair, match, place, candidate, reasons.FINE, settings)
        )
    return projections


def _weigh(pair: Pair, match: Match, settings: CandidateSettings) -> None:
    """Turn the scores of an entity's ranges into candidates."""
    bonus = LENGTH_BONUS if settings.weights.get(FUSED, 0.0) > 0.0 else 0.0
    scored: List[Candidate] = []
    for place, score in zip(match.ranges, match.values):
        if score <= 0.0:
            continue
        match.raw[place] = score
        score += bonus * (place[1] - place[0])
        if match.checked and not _numbers_agree(pair, match, place):
            score *= settings.number_penalty
        if score >= settings.min_score:
            scored.append(Candidate(0, *place, score))
    match.candidates = prune_dominated(scored)


def _numbers_agree(pair: Pair, match: Match, place: Range) -> bool:
    pieces, found = match.evidence.pieces, pair.pieces_of(place)
    return same_numbers(pieces, found) and same_units(pieces, found)


def _finish(
    pair: Pair,
    match: Match,
    place: Range,
    candidate: Candidate,
    late: str,
    settings: CandidateSettings,
) -> Projection:
    """Score the settled span and check its numbers again."""
    score = match.raw[candidate.start, candidate.end]
    reason = late
    if match.checked:
        found = pair.pieces_of(place)
        if not same_numbers(match.evidence.pieces, found):
            reason = reasons.NUMBERS
        elif not same_units(match.evidence.pieces, found):
            reason = reasons.UNITS
        if reason in (reasons.NUMBERS, reasons.UNITS):
            score *= settings.number_penalty
    method = match.evidence.describe(place)
    if not method:
        method = "+".join(
            name for name in sorted(settings.weights) if settings.weights[name] > 0.0
        )
    score = min(1.0, max(0.0, score))
    return Projection(match.number, *place, score, method, reason)
