"""Scorers of spans: a score for every candidate of many texts at once.

Each is a `SpanScorer`; `matching` fuses their scores. These lie in [0, 1], but for
those that are defined to reward length or links that meet: they may exceed 1.
"""

from typing import Dict, List, Literal, Sequence, Tuple

from .blocks import find_homes
from .scores import Evidence, coverage_scores, ner_score, ner_span_score
from .surface import surface_similarity, token_pieces
from .types import LabelProbabilities, ProjectionInput, Range

Candidates = Sequence[Sequence[Tuple[int, Range]]]


def score_alignment(
    items: Sequence[ProjectionInput],
    candidates: Candidates,
    lang: str,
    *,
    weight: Literal["count", "probability", "coverage"] = "count",
    min_probability: float = 0.0,
) -> List[List[float]]:
    """Score candidates by their links, see `scores.alignment_score`.

    items (Sequence[ProjectionInput]): Texts with entities and links.
    candidates (Sequence[Sequence[Tuple[int, Tuple[int, int]]]]): For each text its
        candidates: index into the entities, tokens of the target.
    lang (str): Language code of the targets; not used.
    weight (str): `count`, `probability` or `coverage`.
    min_probability (float): Links below this probability are ignored, in [0, 1].
    RETURNS (List[List[float]]): One score >= 0 for each candidate, at most 1 with
        `coverage`; removing a link never raises it.
    SOURCE: Politov et al. 2025; Shkalikov 2025.
    """
    results: List[List[float]] = []
    for item, places in zip(items, candidates):
        by_source: Dict[int, Dict[int, float]] = {}
        for s, t, probability in item.links:
            if probability > 0.0 and probability >= min_probability:
                row = by_source.setdefault(s, {})
                row[t] = max(probability, row.get(t, 0.0))
        homes = find_homes(item)
        sums: Dict[int, List[float]] = {}
        scores = [0.0] * len(places)
        by_entity: Dict[int, List[int]] = {}
        for k, (entity, _) in enumerate(places):
            by_entity.setdefault(entity, []).append(k)
        for entity, numbers in by_entity.items():
            home = homes[entity]
            if home is None:
                continue
            start, end = home.source
            inside: Dict[int, List[Tuple[int, float]]] = {}
            for s in range(start, end):
                for t, probability in by_source.get(s, {}).items():
                    if home.target[0] <= t < home.target[1]:
                        inside.setdefault(t, []).append((s - start, probability))
            if weight == "coverage":
                numbers.sort(key=lambda k: places[k][1])
                evidence: Evidence = [(t, inside[t]) for t in sorted(inside)]
                ranges = [places[k][1] for k in numbers]
                values = coverage_scores(evidence, end - start, ranges)
                for k, value in zip(numbers, values):
                    scores[k] = value
                continue
            sums[entity] = [0.0]
            for t in range(len(item.target_words)):
                links = inside.get(t, ())
                value = float(len(links))
                if weight == "probability":
                    value = sum(probability for _, probability in links)
                sums[entity].append(sums[entity][-1] + value)
            for k in numbers:
                low, high = places[k][1]
                total = sums[entity][high] - sums[entity][low]
                scores[k] = 2.0 * total / (end - start + high - low)
        results.append(scores)
    return results


def score_surface(
    items: Sequence[ProjectionInput], candidates: Candidates, lang: str
) -> List[List[float]]:
    """Score candidates by what they look like, see `surface.surface_similarity`.

    items (Sequence[ProjectionInput]): Texts with entities.
    candidates (Sequence[Sequence[Tuple[int, Tuple[int, int]]]]): For each text its
        candidates: index into the entities, tokens of the target.
    lang (str): Language code of the targets; it decides how numbers read.
    RETURNS (List[List[float]]): One score in [0, 1] for each candidate.
    """
    results: List[List[float]] = []
    for item, places in zip(items, candidates):
        pieces = {
            entity: token_pieces(
                item.source_words,
                item.source_spaces,
                item.source_lang,
                *item.entities[entity][:2],
            )
            for entity in {entity for entity, _ in places}
        }
        results.append(
            [
                surface_similarity(
                    pieces[entity],
                    token_pieces(item.target_words, item.target_spaces, lang, *place),
                )
                for entity, place in places
            ]
        )
    return results


def label_probabilities(item: ProjectionInput) -> Dict[str, LabelProbabilities]:
    """Get what a named entity recogniser said about every token of the target.

    item (ProjectionInput): A text. Its `target_probabilities` are taken as they are;
        labels that have none get the scores of their `target_spans`.
    RETURNS (Dict[str, Tuple[Sequence[float], Sequence[float]]]): For each label
        P(B-label) and P(I-label) of every token.
    """
    found: Dict[str, LabelProbabilities] = dict(item.target_probabilities)
    n = len(item.target_words)
    for start, end, label, score in item.target_spans:
        if label in item.target_probabilities:
            continue
        begin, inside = found.setdefault(label, ([0.0] * n, [0.0] * n))
        begin[start] = max(score, begin[start])  # type: ignore[index]
        for t in range(start + 1, end):
            inside[t] = max(score, inside[t])  # type: ignore[index]
    return found


def score_ner(
    items: Sequence[ProjectionInput],
    candidates: Candidates,
    lang: str,
    *,
    alpha: float = 1.15,
    floor: float = 0.05,
) -> List[List[float]]:
    """Score candidates by a recogniser's trust in the entity's own label.

    items (Sequence[ProjectionInput]): Texts with entities and `target_probabilities` or
        `target_spans`.
    candidates (Sequence[Sequence[Tuple[int, Tuple[int, int]]]]): For each text its
        candidates: index into the entities, tokens of the target.
    lang (str): Language code of the targets; not used.
    alpha (float): Reward of length, >= 1.
    floor (float): Smaller values become 0.
    RETURNS (List[List[float]]): One score >= 0 for each candidate, see
        `scores.ner_score`; 0 for labels that the recogniser does not know.
    SOURCE: Shkalikov 2025.
    """
    results: List[List[float]] = []
    for item, places in zip(items, candidates):
        known = label_probabilities(item)
        scores: List[float] = []
        for entity, place in places:
            label = item.entities[entity].label
            value = 0.0
            if label in known:
                value = ner_score(*known[label], place, alpha=alpha, floor=floor)
            scores.append(value)
        results.append(scores)
    return results


def score_ner_span(
    items: Sequence[ProjectionInput],
    candidates: Candidates,
    lang: str,
    *,
    alpha: float = 1.15,
    floor: float = 0.05,
) -> List[List[float]]:
    """Score candidates by a recogniser's trust in any label.

    items (Sequence[ProjectionInput]): Texts with entities and `target_probabilities` or
        `target_spans`.
    candidates (Sequence[Sequence[Tuple[int, Tuple[int, int]]]]): For each text its
        candidates: index into the entities, tokens of the target.
    lang (str): Language code of the targets; not used.
    alpha (float): Reward of length, >= 1.
    floor (float): Smaller values become 0.
    RETURNS (List[List[float]]): One score >= 0 for each candidate, see
        `scores.ner_span_score`.
    SOURCE: Shkalikov 2025.
    """
    results: List[List[float]] = []
    for item, places in zip(items, candidates):
        known = label_probabilities(item)
        begin = {label: known[label][0] for label in known}
        inside = {label: known[label][1] for label in known}
        cache: Dict[Range, float] = {}
        for _, place in places:
            if place not in cache:
                cache[place] = ner_span_score(
                    begin, inside, place, alpha=alpha, floor=floor
                )
        results.append([cache[place] for _, place in places])
    return results
