"""Sums over everything that a transition-based recogniser could have predicted.

The recogniser walks over the tokens and chooses at each: outside, an entity of one
token, the begin of an entity, its inside or its last token. It is trained with the
softmax of these choices (log loss over the actions of each state), so the product of
the choices' probabilities is the probability of an analysis. Its score of a state
depends on the present token and on where the open entity began, on nothing else. So
the probability of an entity, given that no entity is open where it begins, is a
product that can be worked out once, and the sum over all analyses is a forward pass,
exact and without a beam: Rabiner 1989 for the pass, Sarawagi & Cohen 2004 for segments.
"""

from typing import List, Sequence

import numpy

from .types import SpanProbability


def get_marginals(
    outside: numpy.ndarray,
    units: numpy.ndarray,
    spans: Sequence[SpanProbability],
) -> List[SpanProbability]:
    """Turn the probabilities of choices into the probabilities of entities.

    Source: the forward algorithm for segments, Sarawagi & Cohen 2004.

    outside (numpy.ndarray): For each token the probability of "outside", given that no
        entity is open there, shape (tokens,).
    units (numpy.ndarray): The same for entities of this one token, shape (tokens,
        labels).
    spans (Sequence[SpanProbability]): The same for entities of two tokens or more that
        begin there.
    RETURNS (List[SpanProbability]): The probability of every entity, of one token too,
        over all analyses; entities of probability 0 are left out.
    """
    n_tokens = len(outside)
    by_start: List[List[SpanProbability]] = [[] for _ in range(n_tokens)]
    for span in spans:
        by_start[span.start].append(span)
    single = outside + units.sum(axis=1)
    # The probability that no entity is open before the token.
    closed = numpy.zeros(n_tokens + 1)
    closed[0] = 1.0
    found: List[SpanProbability] = []
    for i in range(n_tokens):
        closed[i + 1] += closed[i] * single[i]
        for span in by_start[i]:
            probability = float(closed[i] * span.probability)
            closed[span.end] += probability
            found.append(span._replace(probability=probability))
    alone = closed[:n_tokens, None] * units
    found.extend(
        SpanProbability(int(i), int(i) + 1, int(label), float(alone[i, label]))
        for i, label in zip(*numpy.nonzero(alone))
    )
    return [span for span in found if span.probability > 0]
