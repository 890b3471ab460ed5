"""Entities as labels of all spans of up to so many tokens, for many Docs at once.

The rows are ordered by first token, then by length; the columns are `OUTSIDE` and then
one for each label.
"""

from typing import List, NamedTuple, Sequence

import numpy

from ..ensembles.types import BEGIN, INSIDE, LAST, UNIT, TokenProbabilities
from .types import OUTSIDE, Entities, FoundEntities

# No label is less likely, so that odds are finite.
MIN_PROBABILITY = 1e-9


class SpanRows(NamedTuple):
    """All spans of Docs, the tokens of the Docs one after the other.

    starts (numpy.ndarray): First token of each span, shape (spans,).
    ends (numpy.ndarray): Token after its last one, shape (spans,).
    counts (numpy.ndarray): Number of spans that begin at each token, shape (tokens,).
    """

    starts: numpy.ndarray
    ends: numpy.ndarray
    counts: numpy.ndarray


def list_spans(lengths: numpy.ndarray, max_span: int) -> SpanRows:
    """List all spans of Docs.

    lengths (numpy.ndarray): Number of tokens of each Doc.
    max_span (int): Most tokens of a span, >= 1.
    RETURNS (SpanRows): The spans; none crosses the end of a Doc.
    """
    lengths = numpy.asarray(lengths, dtype="int64")
    tokens = numpy.arange(lengths.sum())
    counts = numpy.minimum(
        numpy.repeat(numpy.cumsum(lengths), lengths) - tokens, max_span
    )
    starts = numpy.repeat(tokens, counts)
    first = numpy.repeat(numpy.cumsum(counts) - counts, counts)
    ends = starts + numpy.arange(len(starts)) - first + 1
    return SpanRows(starts, ends, counts)


def count_spans(lengths: numpy.ndarray, max_span: int) -> numpy.ndarray:
    """Count the spans of Docs.

    lengths (numpy.ndarray): Number of tokens of each Doc.
    max_span (int): Most tokens of a span, >= 1.
    RETURNS (numpy.ndarray): Number of spans of each Doc, int64.
    """
    lengths = numpy.asarray(lengths, dtype="int64")
    short = numpy.minimum(lengths, max_span)
    return short * (short + 1) // 2 + (lengths - short) * max_span


def encode(entities: Entities, max_span: int) -> numpy.ndarray:
    """Get the column of each span.

    Spans with a token whose label is unknown are unknown. Entities that are longer than
    all spans have no row.

    entities (Entities): What is known about the entities.
    max_span (int): Most tokens of a span.
    RETURNS (numpy.ndarray): Columns, -1 where the label is unknown; int64, shape
        (spans,).
    """
    lengths, starts, ends, labels, missing = entities
    rows = list_spans(lengths, max_span)
    before = numpy.concatenate([[0], numpy.cumsum(missing)])
    columns = numpy.where(before[rows.ends] > before[rows.starts], -1, OUTSIDE)
    fits = ends - starts <= max_span
    first = numpy.cumsum(rows.counts) - rows.counts
    columns[first[starts[fits]] + (ends - starts)[fits] - 1] = 1 + labels[fits]
    return columns


def decode(
    probabilities: numpy.ndarray,
    lengths: numpy.ndarray,
    is_space: numpy.ndarray,
    max_span: int,
) -> FoundEntities:
    """Choose spans that do not overlap: the most probable first.

    A span is an entity if a label is more probable than none. Spans that begin or end
    with white space are left out.

    probabilities (numpy.ndarray): Probabilities of the columns, in [0, 1], shape (spans,
        columns), the spans of all Docs one after the other.
    lengths (numpy.ndarray): Number of tokens of each Doc.
    is_space (numpy.ndarray): Whether each token is white space, bool.
    max_span (int): Most tokens of a span.
    RETURNS (FoundEntities): The entities.
    """
    rows = list_spans(lengths, max_span)
    columns = probabilities.argmax(axis=1)
    fine = columns != OUTSIDE
    fine &= ~(is_space[rows.starts] | is_space[rows.ends - 1])
    candidates = numpy.flatnonzero(fine)
    scores = probabilities[candidates, columns[candidates]]
    candidates = candidates[numpy.argsort(-scores, kind="stable")]
    free = numpy.ones(len(is_space), dtype=bool)
    chosen: List[int] = []
    # Few spans are left here.
    for row, start, end in zip(
        candidates.tolist(),
        rows.starts[candidates].tolist(),
        rows.ends[candidates].tolist(),
    ):
        if free[start:end].all():
            free[start:end] = False
            chosen.append(row)
    chosen.sort()
    return FoundEntities(
        rows.starts[chosen],
        rows.ends[chosen],
        columns[chosen] - 1,
        probabilities[chosen, columns[chosen]].astype("float64"),
    )


def get_token_probabilities(
    probabilities: numpy.ndarray,
    n_tokens: int,
    labels: Sequence[str],
    max_span: int,
) -> TokenProbabilities:
    """Get the probabilities of the tokens of one Doc.

    Over all sets of spans that do not overlap: if each span had its label on its own,
    this is how probable each of them is when the spans are known not to overlap.

    probabilities (numpy.ndarray): Probabilities of the columns, shape (spans, columns).
    n_tokens (int): Number of tokens.
    labels (Sequence[str]): The labels.
    max_span (int): Most tokens of a span.
    RETURNS (TokenProbabilities): The probabilities.
    SOURCE: the sums of a semi-Markov model, Sarawagi & Cohen 2004.
    """
    found = TokenProbabilities.empty(labels, n_tokens)
    if not n_tokens or not len(labels):
        return found
    values = numpy.log(numpy.maximum(probabilities, MIN_PROBABILITY, dtype="float64"))
    odds = values[:, 1:] - values[:, :1]
    any_label = numpy.logaddexp.reduce(odds, axis=1)
    rows = list_spans(numpy.asarray([n_tokens]), max_span)
    # Sums of the spans by length, so that those with one end make a column.
    table = numpy.full((n_tokens, max_span), -numpy.inf)
    table[rows.starts, rows.ends - rows.starts - 1] = any_label
    before, after = numpy.zeros(n_tokens + 1), numpy.zeros(n_tokens + 1)
    for i in range(1, n_tokens + 1):
        sizes = numpy.arange(1, min(i, max_span) + 1)
        sums = before[i - sizes] + table[i - sizes, sizes - 1]
        before[i] = numpy.logaddexp(before[i - 1], numpy.logaddexp.reduce(sums))
    for i in range(n_tokens - 1, -1, -1):
        sizes = numpy.arange(1, min(n_tokens - i, max_span) + 1)
        sums = after[i + sizes] + table[i, sizes - 1]
        after[i] = numpy.logaddexp(after[i + 1], numpy.logaddexp.reduce(sums))
    logs = odds + (before[rows.starts] + after[rows.ends] - before[-1])[:, None]
    _add_spans(found.values, rows, numpy.exp(numpy.minimum(logs, 0.0)))
    return found


def _add_spans(
    values: numpy.ndarray, rows: SpanRows, probabilities: numpy.ndarray
) -> None:
    """Add the probabilities of spans to those of the places of their tokens."""
    single = rows.ends - rows.starts == 1
    numpy.add.at(values[:, :, UNIT], rows.starts[single], probabilities[single])
    starts, ends = rows.starts[~single], rows.ends[~single]
    probabilities = probabilities[~single]
    numpy.add.at(values[:, :, BEGIN], starts, probabilities)
    numpy.add.at(values[:, :, LAST], ends - 1, probabilities)
    # What begins to be inside at each token, less what ceases to be.
    changes = numpy.zeros((len(values) + 1, values.shape[1]))
    numpy.add.at(changes, starts + 1, probabilities)
    numpy.subtract.at(changes, ends - 1, probabilities)
    values[:, :, INSIDE] += numpy.maximum(numpy.cumsum(changes, axis=0)[:-1], 0.0)
