from typing import List, Optional, Tuple

import numpy

from .types import BEGIN, INSIDE, LAST, UNIT, ScoredSpan, TokenProbabilities


def decode(probabilities: TokenProbabilities) -> List[ScoredSpan]:
    """Choose the entities whose labels are right for the most tokens, as expected.

    Among all ways to label the tokens with entities that begin and end, the one with
    the largest sum of the tokens' probabilities. The places in an entity count as
    labels of their own, so that its ends are as sure as its label. Source: decoding by
    the expected number of right labels, Goodman 1996.

    probabilities (TokenProbabilities): The probabilities.
    RETURNS (List[Tuple[int, int, str, float]]): Start, end (tokens), label and mean
        probability of the tokens' labels, whatever the place, of each entity, in
        order, without overlap.
    """
    n_tokens, n_labels, _ = probabilities.values.shape
    if not n_tokens or not n_labels:
        return []
    values, outside = probabilities.values, probabilities.outside
    # Best sums of the tokens so far: no entity is open, one of each label is.
    closed, opened = 0.0, numpy.full(n_labels, -numpy.inf)
    # For each token how the best analysis came to be: 0 outside, 1.. an entity of this
    # token, 1 + labels.. the last token of one; whether an open entity was open before.
    ways = numpy.zeros(n_tokens, dtype="int64")
    was_open = numpy.zeros((n_tokens, n_labels), dtype=bool)
    for i in range(n_tokens):
        sums = numpy.concatenate(
            [
                [closed + outside[i]],
                closed + values[i, :, UNIT],
                opened + values[i, :, LAST],
            ]
        )
        going, begun = opened + values[i, :, INSIDE], closed + values[i, :, BEGIN]
        was_open[i] = going > begun
        opened = numpy.maximum(going, begun)
        ways[i] = sums.argmax()
        closed = float(sums[ways[i]])
    by_label = values.sum(axis=2)
    spans: List[ScoredSpan] = []
    current: Optional[Tuple[int, int]] = None
    for i in range(n_tokens - 1, -1, -1):
        if current is None and ways[i] > n_labels:
            current = (i + 1, int(ways[i]) - 1 - n_labels)
            continue
        if current is None and ways[i]:
            end, label = i + 1, int(ways[i]) - 1
        elif current is not None and not was_open[i, current[1]]:
            (end, label), current = current, None
        else:
            continue
        score = min(float(by_label[i:end, label].mean()), 1.0)
        spans.append((i, end, probabilities.labels[label], score))
    return spans[::-1]
