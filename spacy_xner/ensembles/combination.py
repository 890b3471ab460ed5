from typing import List, NamedTuple, Sequence, Tuple

import numpy

from .types import Range, TokenProbabilities

# Source token, target token, probability in [0, 1]; the source carries the labels.
TokenLink = Tuple[int, int, float]


class CarriedSpan(NamedTuple):
    """An entity and the place that was found for it in the other text, in tokens.

    source (Tuple[int, int]): Its tokens in the text that carries the labels.
    target (Tuple[int, int]): The tokens of its place.
    confidence (float): Probability that the place is right, in [0, 1].
    """

    source: Range
    target: Range
    confidence: float


def carry_over(
    carried: TokenProbabilities,
    n_tokens: int,
    *,
    links: Sequence[TokenLink],
    spans: Sequence[CarriedSpan],
    unknown: Sequence[int] = (),
) -> Tuple[TokenProbabilities, numpy.ndarray]:
    """Carry the probabilities of labels over to the tokens of the other text.

    Tokens in the place of an entity have the mean of its tokens' labels. Any other
    token has the mean of the tokens that it is linked to, weighted by the links'
    probabilities; links to tokens of entities that have their place elsewhere do not
    count. A token that is left has no projection, and so has one whose labels the
    projector left open.

    carried (TokenProbabilities): Of the tokens of the text that carries the labels.
    n_tokens (int): Number of tokens of the other text.
    links (Sequence[Tuple[int, int, float]]): Links between the two.
    spans (Sequence[CarriedSpan]): The entities that have a place; where places share a
        token, the first is taken.
    unknown (Sequence[int]): Tokens of the other text whose labels are open.
    RETURNS (Tuple[TokenProbabilities, numpy.ndarray]): The probabilities, and for each
        token how much they count: 0 without a projection, else the confidence, 1 for
        links; shape (tokens,).
    """
    found = TokenProbabilities.empty(carried.labels, n_tokens)
    weights = numpy.zeros(n_tokens)
    is_open = numpy.ones(n_tokens, dtype=bool)
    is_open[list(unknown)] = False
    elsewhere = numpy.zeros(len(carried), dtype=bool)
    linked = is_open.copy()
    for (start, end), (first, last), confidence in spans:
        elsewhere[start:end] = True
        if start == end or not linked[first:last].all():
            continue
        shares = carried.values[start:end].sum(axis=2).mean(axis=0)
        for label, share in enumerate(shares.tolist()):
            found.add(first, last, label, share)
        weights[first:last] = confidence
        linked[first:last] = False
    total = numpy.zeros(n_tokens)
    for source, target, probability in links:
        if linked[target] and not elsewhere[source]:
            found.values[target] += probability * carried.values[source]
            total[target] += probability
    reached = total > 0
    found.values[reached] /= total[reached, None, None]
    weights[reached] = 1.0
    return found, weights


def mix(
    first: TokenProbabilities,
    second: TokenProbabilities,
    weights: numpy.ndarray,
) -> TokenProbabilities:
    """Take the weighted mean of two opinions on the same tokens.

    Source: the ensemble of translate-train and translate-test, Ebing & Glavaš 2025.

    first (TokenProbabilities): One opinion.
    second (TokenProbabilities): The other; a label that it does not know has
        probability 0 there.
    weights (numpy.ndarray): Share of the second opinion for each token, in [0, 1],
        shape (tokens,).
    RETURNS (TokenProbabilities): The mean, with the labels of both.
    """
    labels: List[str] = [
        *first.labels,
        *(label for label in second.labels if label not in first.labels),
    ]
    one, other = first.with_labels(labels), second.with_labels(labels)
    share = weights[:, None, None]
    return TokenProbabilities(labels, (1 - share) * one.values + share * other.values)
