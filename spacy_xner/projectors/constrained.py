"""Constrained decoding: keep the translation and look for the best markers in it.

The source with markers around one entity, `Take [aspirin] daily`, should translate to
the given target with markers around the same thing, `Prendre [aspirine] par jour`. The
translator is forced to say the target with markers at every place worth trying, and
the likeliest place is the span. The target is never changed.

    f(i, j) = log P(target with markers at i, j | marked source)
              − contrast · log P(target with markers at i, j | source)

With a contrast of 0 this is the search of CODEC; a contrast takes off what the
markers' places are worth without any marker in the source, which helps models that
were never trained with markers.

Search, for each entity: one hypothesis for every first token, as long as the entity,
gives what opening there is worth. Then the last tokens of the best openings are tried.
What comes after can only make a text less likely, so that without contrast an opening
or a last token is skipped as soon as what stands before it is less likely than the
best whole hypothesis.

SOURCE: Le et al. 2024 (CODEC). Their branch and bound decodes token by token; this one
scores whole hypotheses in batches, all entities of all texts at the same time.
"""

from typing import (
    Callable,
    Dict,
    FrozenSet,
    Generator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
)
from dataclasses import dataclass
from functools import partial
from math import exp

from ..errors import Errors
from ..translators.capitals import write_small
from ..translators.types import PieceScore, PieceScorer
from . import reasons
from .assignment import assign_exact
from .back_translation import make_jobs
from .edges import is_punctuation
from .marker_projection import compare_numbers, replace_projections
from .markers import choose_markers
from .tables import NUMBER_LABELS
from .text import join_words
from .types import (
    Assigner,
    Block,
    Candidate,
    Projection,
    ProjectionInput,
    Projector,
    Range,
)

METHOD = "constrained"


@dataclass(frozen=True)
class SearchSettings:
    """Hold the settings of the search.

    n_openings (int): Most first tokens whose last tokens are tried, >= 1.
    max_length (int): Most tokens of a span, >= 1; three times the length of the entity
        and four more, where that is shorter.
    max_hypotheses (int): Most hypotheses for an entity, >= 1.
    contrast (float): Weight of the score without markers in the source, >= 0.
    """

    n_openings: int = 3
    max_length: int = 12
    max_hypotheses: int = 128
    contrast: float = 0.5


class Trace(NamedTuple):
    """Hold what is known of one hypothesis.

    total (float): Its value f(i, j).
    opening (float): Estimate of the best value with this opening: what stands up to
        the opening marker, and the rest as it is without markers.
    bounds (List[float]): For each token of the hypothesis what closing behind it, or
        later, can be worth at most: the log-probability of what stands before.
    """

    total: float
    opening: float
    bounds: List[float]


Search = Generator[List[Range], List[Optional[Trace]], Dict[Range, float]]


def search_span(
    starts: Sequence[int],
    ends: Sequence[int],
    length: int,
    *,
    settings: SearchSettings,
) -> Search:
    """Search the best place of one pair of markers.

    starts (Sequence[int]): Tokens that a span may start with, ascending.
    ends (Sequence[int]): Tokens that a span may end with, ascending.
    length (int): Number of tokens of the entity.
    settings (SearchSettings): The settings.
    YIELDS (List[Tuple[int, int]]): Places to score, half-open.
    SENDS (List[Optional[Trace]]): What was found of each; None where nothing was.
    RETURNS (Dict[Tuple[int, int], float]): Value of each place that was scored.
    """
    values: Dict[Range, float] = {}
    traces: Dict[int, Trace] = {}
    limit = min(settings.max_length, 3 * length + 4)
    budget = settings.max_hypotheses
    closings = {
        start: [end + 1 for end in ends if start <= end < start + limit]
        for start in starts
    }
    first = [
        (start, _get_nearest(closings[start], start + length))
        for start in starts
        if closings[start]
    ]
    if len(first) > budget:
        # Nothing says which openings are worth a try: every n-th one.
        step = -(-len(first) // budget)
        first = first[::step]
    if first:
        found = yield first
        for place, trace in zip(first, found):
            if trace is not None:
                values[place] = trace.total
                traces[place[0]] = trace
    budget -= len(first)

    def rank(start: int) -> Tuple[float, int]:
        return -traces[start].opening, start

    order = sorted(traces, key=rank)
    for start in order[: settings.n_openings]:
        best = max(values.values())
        places = []
        for end in closings[start]:
            bounds = traces[start].bounds
            bound = bounds[min(end - 1 - start, len(bounds) - 1)]
            if (start, end) not in values and (settings.contrast or bound > best):
                places.append((start, end))
        places = places[: max(0, budget)]
        if not places:
            continue
        budget -= len(places)
        found = yield places
        for place, trace in zip(places, found):
            if trace is not None:
                values[place] = trace.total
    return values


def _get_nearest(ends: Sequence[int], end: int) -> int:
    """Get the closing nearest to where it is expected; of two the first."""
    return min(ends, key=partial(_get_distance, end))


def _get_distance(a: int, b: int) -> int:
    return abs(a - b)


def run_searches(
    searches: Sequence[Search],
    score: Callable[[List[Tuple[int, Range]]], List[Optional[Trace]]],
) -> List[Dict[Range, float]]:
    """Run searches side by side: what they want is scored together, round by round.

    searches (Sequence[Search]): The searches.
    score (Callable): Scores places: number of the search and place of each.
    RETURNS (List[Dict[Tuple[int, int], float]]): What each search returned.
    """
    results: List[Dict[Range, float]] = [{} for _ in searches]
    waiting: Dict[int, List[Range]] = {}
    for k, search in enumerate(searches):
        try:
            waiting[k] = next(search)
        except StopIteration as stop:
            results[k] = stop.value
    while waiting:
        jobs = [(k, place) for k, places in waiting.items() for place in places]
        traces = score(jobs)
        found: Dict[int, List[Optional[Trace]]] = {k: [] for k in waiting}
        for (k, _), trace in zip(jobs, traces):
            found[k].append(trace)
        for k in list(waiting):
            try:
                waiting[k] = searches[k].send(found[k])
            except StopIteration as stop:
                results[k] = stop.value
                del waiting[k]
    return results


def get_posterior(values: Dict[Range, float]) -> Dict[Range, float]:
    """Turn values of places into probabilities among them.

    values (Dict[Tuple[int, int], float]): Log-probabilities, or their difference.
    RETURNS (Dict[Tuple[int, int], float]): Values in [0, 1] that sum to 1.
    """
    if not values:
        return {}
    best = max(values.values())
    weights = {place: exp(value - best) for place, value in values.items()}
    total = sum(weights.values())
    return {place: weight / total for place, weight in weights.items()}


class _Entity(NamedTuple):
    """One entity to place in one sentence pair.

    job (int): Number of the sentence pair.
    rank (int): Number of the entity in it.
    source (str): The source with markers around the entity.
    opening (str): The opening marker.
    closing (str): The closing marker.
    """

    job: int
    rank: int
    source: str
    opening: str
    closing: str


class _Sentence(NamedTuple):
    """One sentence pair: which, its texts and its entities."""

    item: int
    block: Block
    source: str
    target: str
    places: List[Range]
    entities: List[int]


def project_constrained(
    inputs: List[ProjectionInput],
    lang: str,
    *,
    engine: PieceScorer,
    fallback: Projector,
    style: str = "brackets",
    settings: SearchSettings = SearchSettings(),
    assigner: Assigner = assign_exact,
    max_tokens: int = 100,
    min_score: float = 0.05,
    number_labels: FrozenSet[str] = NUMBER_LABELS,
) -> List[List[Projection]]:
    """Project entities to the likeliest places of markers in the target.

    The score of a place is its probability among all that were tried for the entity.
    Sentence pairs that are too long for the search or for the model go the way of the
    fallback.

    inputs (List[ProjectionInput]): Texts with entities; links only serve the fallback.
    lang (str): Language code of the targets.
    engine (PieceScorer): Scores the targets given the entity-carrying texts.
    fallback (Projector): Projects what is not searched.
    style (str): `brackets`, `parentheses` or `xml`.
    settings (SearchSettings): The settings of the search.
    assigner (Assigner): Chooses among the places of all entities of a sentence pair.
    max_tokens (int): Most target tokens of a sentence pair to search.
    min_score (float): Places with a lower score are not chosen, in [0, 1].
    number_labels (FrozenSet[str]): Upper-case labels that must keep their numbers.
    RETURNS (List[List[Projection]]): For each text one projection per entity.
    RAISES (ValueError): E110 where the engine does not offer the languages, E313 for
        an item without language.
    """
    results = fallback(inputs, lang)
    sentences: Dict[str, List[_Sentence]] = {}
    for i, item in enumerate(inputs):
        for job in make_jobs(i, item):
            if not item.source_lang:
                raise ValueError(Errors.E313)
            low, high = job.block[2:]
            if high - low > max_tokens:
                continue
            target, places = join_words(
                item.target_words, item.target_spaces, (low, high)
            )
            # what is in capitals as the translator knows it, characters in their places
            source = write_small(job.text, lang=item.source_lang)
            target = write_small(target, lang=lang)
            sentence = _Sentence(i, job.block, source, target, places, job.entities)
            sentences.setdefault(item.source_lang, []).append(sentence)
    new: List[Dict[int, Projection]] = [{} for _ in inputs]
    for source_lang, group in sentences.items():
        found = _search(inputs, group, source_lang, lang, engine, style, settings)
        for sentence, values in zip(group, found):
            if all(values):
                item = inputs[sentence.item]
                new[sentence.item].update(
                    _choose(
                        item, sentence, values, lang, assigner, min_score, number_labels
                    )
                )
    return [
        replace_projections(projections, changes)
        for projections, changes in zip(results, new)
    ]


def _search(
    inputs: Sequence[ProjectionInput],
    sentences: Sequence[_Sentence],
    source_lang: str,
    lang: str,
    engine: PieceScorer,
    style: str,
    settings: SearchSettings,
) -> List[List[Dict[Range, float]]]:
    """Search the places of all entities of sentences of one language."""
    langs = {"source_lang": source_lang, "target_lang": lang}
    entities: List[_Entity] = []
    searches: List[Search] = []
    for k, sentence in enumerate(sentences):
        item = inputs[sentence.item]
        low = sentence.block[2]
        words = item.target_words[low : sentence.block[3]]
        edges = [i for i, word in enumerate(words) if not is_punctuation(word)]
        edges = [i for i in edges if words[i].strip()]
        edges = edges or [i for i, word in enumerate(words) if word.strip()]
        both = sentence.source + sentence.target
        markers = choose_markers(both, 1, style=style)
        opening, closing = markers.opening[0], markers.closing[0]
        start = sentence.block[0]
        _, places = join_words(
            item.source_words, item.source_spaces, sentence.block[:2]
        )
        for rank, number in enumerate(sentence.entities):
            first, last, _ = item.entities[number]
            place = (places[first - start][0], places[last - 1 - start][1])
            marked = _mark(sentence.source, place, opening, closing)
            entities.append(_Entity(k, rank, marked, opening, closing))
            searches.append(search_span(edges, edges, last - first, settings=settings))
    known: Dict[Tuple[str, str], List[PieceScore]] = {}

    def ask(pairs: Set[Tuple[str, str]]) -> None:
        missing = sorted(pairs.difference(known))
        if missing:
            rows = engine.score_pieces(
                [source for source, _ in missing],
                [target for _, target in missing],
                **langs,
            )
            known.update(zip(missing, rows))

    def score(jobs: List[Tuple[int, Range]]) -> List[Optional[Trace]]:
        texts: List[Tuple[str, int, int]] = []
        wanted: Set[Tuple[str, str]] = set()
        for k, (start, end) in jobs:
            entity = entities[k]
            sentence = sentences[entity.job]
            place = (sentence.places[start][0], sentence.places[end - 1][1])
            text = _mark(sentence.target, place, entity.opening, entity.closing)
            texts.append((text, place[0], place[0] + len(entity.opening)))
            for target in (text, sentence.target):
                wanted.add((entity.source, target))
                if settings.contrast:
                    wanted.add((sentence.source, target))
        ask(wanted)
        traces: List[Optional[Trace]] = []
        for (k, (start, end)), (text, opened, after) in zip(jobs, texts):
            entity = entities[k]
            sentence = sentences[entity.job]
            ends = [sentence.places[i][1] + after - opened for i in range(start, end)]
            trace = _trace(
                known[entity.source, text],
                known[entity.source, sentence.target],
                len(text),
                opened,
                after,
                ends,
            )
            if settings.contrast and trace is not None:
                plain = _trace(
                    known[sentence.source, text],
                    known[sentence.source, sentence.target],
                    len(text),
                    opened,
                    after,
                    ends,
                )
                trace = None if plain is None else _contrast(trace, plain, settings)
            traces.append(trace)
        return traces

    results: List[List[Dict[Range, float]]] = [[] for _ in sentences]
    for entity, values in zip(entities, run_searches(searches, score)):
        results[entity.job].append(values)
    return results


def _mark(text: str, place: Range, opening: str, closing: str) -> str:
    start, end = place
    return text[:start] + opening + text[start:end] + closing + text[end:]


def _trace(
    pieces: Sequence[PieceScore],
    plain: Sequence[PieceScore],
    size: int,
    opened: int,
    after: int,
    ends: Sequence[int],
) -> Optional[Trace]:
    """Read a hypothesis.

    pieces (Sequence[PieceScore]): Its pieces.
    plain (Sequence[PieceScore]): Pieces of the target without markers.
    size (int): Number of its characters.
    opened (int): First character of the opening marker.
    after (int): Character after the opening marker.
    ends (Sequence[int]): Character after each token that it may close behind.
    RETURNS (Optional[Trace]): What was found; None where the model cut the text.
    """
    if not pieces or pieces[-1].end < size:
        return None
    until = get_prefix(pieces, after)
    rest = sum(piece.log_prob for piece in plain) - get_prefix(plain, opened)
    return Trace(
        sum(piece.log_prob for piece in pieces),
        until + rest,
        [get_prefix(pieces, end) for end in ends],
    )


def get_prefix(pieces: Sequence[PieceScore], end: int) -> float:
    """Get the log-probability of the beginning of a text.

    pieces (Sequence[PieceScore]): Its pieces.
    end (int): Character after the last one of the beginning.
    RETURNS (float): Sum over the pieces up to the last that starts before `end`.
    """
    total, until = 0.0, 0.0
    for start, stop, log_prob in pieces:
        total += log_prob
        if start < stop and start < end:
            until = total
    return until


def _contrast(trace: Trace, plain: Trace, settings: SearchSettings) -> Trace:
    weight = settings.contrast
    return Trace(
        trace.total - weight * plain.total,
        trace.opening - weight * plain.opening,
        trace.bounds,
    )


def _choose(
    item: ProjectionInput,
    sentence: _Sentence,
    values: Sequence[Dict[Range, float]],
    lang: str,
    assigner: Assigner,
    min_score: float,
    number_labels: FrozenSet[str],
) -> Dict[int, Projection]:
    """Choose the places of the entities of one sentence pair."""
    # A canonical order, so that the order of the input decides nothing.
    order = sorted(
        range(len(values)), key=lambda k: (item.entities[sentence.entities[k]], k)
    )
    numbers = [sentence.entities[k] for k in order]
    pool = [
        Candidate(rank, start, end, score)
        for rank, k in enumerate(order)
        for (start, end), score in sorted(get_posterior(values[k]).items())
        if score >= min_score
    ]
    assignment = assigner(pool)
    low = sentence.block[2]
    chosen: Dict[int, Projection] = {}
    for i in assignment.chosen:
        rank, start, end, score = pool[i]
        number = numbers[rank]
        place = (start + low, end + low)
        reason = reasons.TIME_LIMIT if assignment.timed_out else reasons.FINE
        if item.entities[number].label.upper() in number_labels:
            reason = compare_numbers(item, number, place, lang) or reason
        chosen.setdefault(
            number, Projection(number, *place, min(1.0, score), METHOD, reason)
        )
    for rank, number in enumerate(numbers):
        if number not in chosen:
            reason = reasons.OVERLAP
            if not any(candidate.entity == rank for candidate in pool):
                reason = reasons.LOST
            chosen[number] = Projection(number, -1, -1, 0.0, "", reason)
    return chosen
