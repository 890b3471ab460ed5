"""Scores of candidates: how well a target range fits an entity."""

from typing import Dict, Iterable, List, Literal, Mapping, Optional, Sequence, Tuple
from math import exp, log

from ..errors import Errors
from .types import Range, TokenLink


def alignment_score(
    links: Iterable[TokenLink],
    source: Range,
    target: Range,
    *,
    weight: Literal["count", "probability", "coverage"] = "count",
) -> float:
    """Score a candidate by its links: 2 · #links / (source length + target length).

    links (Iterable[Tuple[int, int, float]]): Source token, target token, probability.
        The same pair counts once, with its best probability.
    source (Tuple[int, int]): Tokens of the entity, half-open.
    target (Tuple[int, int]): Tokens of the candidate, half-open.
    weight (str): `count` counts links and `probability` sums their probabilities, as
        published; where several links meet in one token these exceed 1. `coverage`
        takes the best probability of each token of both sides instead, stays in
        [0, 1] and equals `probability` for one-to-one links.
    RETURNS (float): The score, >= 0; removing a link never raises it.
    RAISES (ValueError): E307 for an unknown weight.
    SOURCE: Politov et al. 2025; Shkalikov 2025.
    """
    if weight not in ("count", "probability", "coverage"):
        choices = "count, probability, coverage"
        raise ValueError(
            Errors.E307.format(name="weight", value=weight, choices=choices)
        )
    (ps, pe), (ts, te) = source, target
    length = (pe - ps) + (te - ts)
    if pe <= ps or te <= ts:
        return 0.0
    inside: Dict[Tuple[int, int], float] = {}
    for s, t, probability in links:
        if ps <= s < pe and ts <= t < te:
            inside[s, t] = max(probability, inside.get((s, t), 0.0))
    if weight == "count":
        return 2.0 * len(inside) / length
    if weight == "probability":
        return 2.0 * sum(inside[key] for key in sorted(inside)) / length
    rows: Dict[int, float] = {}
    columns: Dict[int, float] = {}
    for (s, t), probability in sorted(inside.items()):
        rows[s] = max(probability, rows.get(s, 0.0))
        columns[t] = max(probability, columns.get(t, 0.0))
    return (sum(rows.values()) + sum(columns.values())) / length


def ner_score(
    begin: Sequence[float],
    inside: Sequence[float],
    target: Range,
    *,
    alpha: float = 1.15,
    floor: float = 0.05,
) -> float:
    """Score a candidate by the label probabilities of a NER model.

    begin (Sequence[float]): P(B-label) of each target token, in [0, 1].
    inside (Sequence[float]): P(I-label) of each target token, in [0, 1].
    target (Tuple[int, int]): Tokens of the candidate, half-open.
    alpha (float): Reward of length, >= 1.
    floor (float): Smaller values become 0.
    RETURNS (float): alpha^(length − 1) · mean of P(B) at the start and P(I) after it.
    SOURCE: Shkalikov 2025.
    """
    start, end = target
    if end <= start:
        return 0.0
    total = begin[start] + sum(inside[start + 1 : end])
    score = alpha ** (end - start - 1) * total / (end - start)
    return score if score >= floor else 0.0


def ner_span_score(
    begin: Mapping[str, Sequence[float]],
    inside: Mapping[str, Sequence[float]],
    target: Range,
    *,
    alpha: float = 1.15,
    floor: float = 0.05,
) -> float:
    """Score a candidate by the best label of a NER model, whichever it is.

    begin (Mapping[str, Sequence[float]]): P(B-label) of each token, per label.
    inside (Mapping[str, Sequence[float]]): P(I-label) of each token, per label.
    target (Tuple[int, int]): Tokens of the candidate, half-open.
    alpha (float): Reward of length, >= 1.
    floor (float): Smaller values become 0.
    RETURNS (float): The largest `ner_score` over the labels, 0 without labels.
    SOURCE: Shkalikov 2025.
    """
    return max(
        (
            ner_score(begin[label], inside[label], target, alpha=alpha, floor=floor)
            for label in begin
        ),
        default=0.0,
    )


def fused_score(scores: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Fuse scores to their weighted sum.

    scores (Mapping[str, float]): Value of each score.
    weights (Mapping[str, float]): Weight of each score, >= 0; a score without a
        weight does not count.
    RETURNS (float): Sum of weight · score.
    SOURCE: Politov et al. 2025: .5 · alignment + .5 · ner_span + 1 · translation.
    """
    return sum(
        weights[name] * scores[name] for name in sorted(scores) if name in weights
    )


def brevity(
    source: int, target: int, *, mean: float = 0.0, width: float = 0.4
) -> float:
    """Score the length of a candidate: one that is far too short misses something.

    Long candidates are not punished: abbreviations grow when they are translated.

    source (int): Characters of the entity, >= 0.
    target (int): Characters of the candidate, >= 0.
    mean (float): Usual logarithm of the target's over the source's length.
    width (float): Standard deviation of this logarithm, > 0.
    RETURNS (float): Score in [0, 1]; 1 where the target is as long as usual or longer.
    SOURCE: the length model of Gale & Church 1993, one side of it as in the brevity
        penalty of BLEU (Papineni et al. 2002).
    """
    deviation = (log((target + 1) / (source + 1)) - mean) / width
    return 1.0 if deviation >= 0.0 else exp(-0.5 * deviation * deviation)


def combine_evidence(scores: Sequence[float], trust: Sequence[float]) -> float:
    """Combine independent evidence: the chance that not every piece of it errs.

    scores (Sequence[float]): Scores in [0, 1].
    trust (Sequence[float]): How far each score is believed, in [0, 1].
    RETURNS (float): 1 − Π (1 − trust · score), in [0, 1]; never less than the most
        trusted single score, so a missing link cannot spoil a copied name.
    """
    doubt = 1.0
    for score, belief in zip(scores, trust):
        doubt *= 1.0 - belief * score
    return 1.0 - doubt


# (target token, [(source token counted from the entity's start, weight in [0, 1])])
Evidence = List[Tuple[int, List[Tuple[int, float]]]]


def coverage_scores(
    evidence: Evidence,
    length: int,
    ranges: Sequence[Range],
    *,
    costs: Optional[Mapping[int, float]] = None,
) -> List[float]:
    """Score many ranges for one entity by the coverage of both sides.

    This is `alignment_score` with weight `coverage` for all ranges at once: ranges
    with the same start share one walk over the linked tokens.

    evidence (List): Linked target tokens, ascending, with their links.
    length (int): Number of tokens of the entity, > 0.
    ranges (Sequence[Tuple[int, int]]): Target ranges, sorted.
    costs (Optional[Mapping[int, float]]): Length in [0, 1] of target tokens that count
        for less than one token, such as function words without any link.
    RETURNS (List[float]): One score in [0, 1] per range.
    """
    cheap = sorted(costs.items()) if costs else []
    scores: List[float] = []
    n_linked = len(evidence)
    first = 0
    start = -1
    k = 0
    rows: Dict[int, float] = {}
    total = 0.0
    for range_start, range_end in ranges:
        if range_start != start:
            start = range_start
            while first < n_linked and evidence[first][0] < start:
                first += 1
            k = first
            rows = {}
            total = 0.0
        while k < n_linked and evidence[k][0] < range_end:
            best = 0.0
            for s, weight in evidence[k][1]:
                if weight > best:
                    best = weight
                old = rows.get(s, 0.0)
                if weight > old:
                    total += weight - old
                    rows[s] = weight
            total += best
            k += 1
        size = float(length + range_end - range_start)
        for token, cost in cheap:
            if range_start <= token < range_end:
                size -= 1.0 - cost
        scores.append(min(1.0, total / size))
    return scores
