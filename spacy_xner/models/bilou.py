"""Entities as labels of tokens: BILOU with constraints, for many Docs at once.

The columns are `OUTSIDE` and then, label by label, the places in the order of `TAGS`.
No loop here runs over the tokens of all Docs: loops run over the places in a Doc and
take every Doc that is long enough along.
"""

from typing import List, NamedTuple, Tuple

import numpy

from ..ensembles.types import BEGIN, INSIDE, LAST, TAGS, UNIT
from .types import OUTSIDE, Entities, FoundEntities

# No label is less likely: an impossible one would leave Docs without any analysis.
MIN_PROBABILITY = 1e-9


class _Steps(NamedTuple):
    """The order in which Docs are walked through together.

    rows (numpy.ndarray): First the first tokens of all Docs, the longest Doc first, then
        all second tokens and so on, shape (tokens,).
    sizes (List[int]): Number of Docs with a first token, a second token and so on.
    docs (numpy.ndarray): The Docs that have tokens, the longest first.
    """

    rows: numpy.ndarray
    sizes: List[int]
    docs: numpy.ndarray


def encode(entities: Entities) -> numpy.ndarray:
    """Get the column of each token.

    entities (Entities): What is known about the entities.
    RETURNS (numpy.ndarray): Columns, -1 where the label is unknown; int64, shape
        (tokens,).
    """
    _, starts, ends, labels, missing = entities
    columns = numpy.where(missing, -1, OUTSIDE)
    sizes = ends - starts
    first = 1 + len(TAGS) * labels
    tokens = numpy.repeat(starts - numpy.cumsum(sizes) + sizes, sizes)
    tokens += numpy.arange(len(tokens))
    columns[tokens] = numpy.repeat(first + INSIDE, sizes)
    columns[starts] = first + BEGIN
    columns[ends - 1] = first + LAST
    single = sizes == 1
    columns[starts[single]] = first[single] + UNIT
    return columns


def decode(
    probabilities: numpy.ndarray, lengths: numpy.ndarray, is_space: numpy.ndarray
) -> FoundEntities:
    """Choose the most probable of all analyses in which entities begin and end.

    The score of an entity is its probability over all such analyses: they have the
    probability of the product of their tokens' labels, divided by the sum of all.

    probabilities (numpy.ndarray): Probabilities of the columns, in [0, 1], shape
        (tokens, columns), the tokens of all Docs one after the other.
    lengths (numpy.ndarray): Number of tokens of each Doc.
    is_space (numpy.ndarray): Tokens at which no entity begins or ends, bool, shape
        (tokens,).
    RETURNS (FoundEntities): The entities, without overlap.
    SOURCE: Viterbi 1967; sums over the analyses as in Rabiner 1989.
    """
    values = numpy.maximum(probabilities, MIN_PROBABILITY, dtype="float64")
    if is_space.any():
        places = _get_places(values)
        for place in (BEGIN, LAST, UNIT):
            places[is_space, :, place] = MIN_PROBABILITY
    columns = values.argmax(axis=1)
    doubtful = ~find_valid(columns, lengths)
    if doubtful.any():
        # Where the best label of each token makes an analysis, there is no better one.
        tokens = numpy.repeat(doubtful, lengths)
        columns[tokens] = _search(values[tokens], lengths[doubtful])
    place = (columns - 1) % len(TAGS)
    inside = columns != OUTSIDE
    starts = numpy.flatnonzero(inside & ((place == BEGIN) | (place == UNIT)))
    ends = numpy.flatnonzero(inside & ((place == LAST) | (place == UNIT))) + 1
    labels = (columns[starts] - 1) // len(TAGS)
    docs = numpy.repeat(numpy.arange(len(lengths)), lengths)
    used = numpy.zeros(len(lengths), dtype=bool)
    used[docs[starts]] = True
    tokens = numpy.repeat(used, lengths)
    before, after, total = sum_analyses(values[tokens], lengths[used])
    # Numbers of the tokens and Docs among those that have entities.
    at = numpy.cumsum(tokens) - 1
    doc = (numpy.cumsum(used) - 1)[docs[starts]]
    own = numpy.log(numpy.take_along_axis(values, columns[:, None], axis=1)[:, 0])
    sums = numpy.concatenate([[0.0], numpy.cumsum(own)])
    logs = sums[ends] - sums[starts] + before[at[starts]] + after[at[ends - 1]]
    scores = numpy.exp(numpy.minimum(logs - total[doc], 0.0))
    return FoundEntities(starts, ends, labels, scores)


def find_valid(columns: numpy.ndarray, lengths: numpy.ndarray) -> numpy.ndarray:
    """Find the Docs in which every entity begins and ends.

    columns (numpy.ndarray): Column of each token.
    lengths (numpy.ndarray): Number of tokens of each Doc.
    RETURNS (numpy.ndarray): Whether the columns of each Doc make an analysis, bool.
    """
    place = (columns - 1) % len(TAGS)
    label = (columns - 1) // len(TAGS)
    inside = columns != OUTSIDE
    is_open = inside & ((place == BEGIN) | (place == INSIDE))
    going_on = inside & ((place == INSIDE) | (place == LAST))
    ends = numpy.cumsum(lengths)
    first = (ends - lengths)[lengths > 0]
    was_open = numpy.zeros(len(columns), dtype=bool)
    was_open[1:] = is_open[:-1]
    was_open[first] = False
    same = numpy.ones(len(columns), dtype=bool)
    same[1:] = label[1:] == label[:-1]
    wrong = numpy.where(going_on, ~(was_open & same), was_open)
    wrong[ends[lengths > 0] - 1] |= is_open[ends[lengths > 0] - 1]
    counts = numpy.concatenate([[0], numpy.cumsum(wrong)])
    return counts[ends] == counts[ends - lengths]


def sum_analyses(
    values: numpy.ndarray, lengths: numpy.ndarray
) -> Tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Sum up the products of all analyses before and after each token.

    values (numpy.ndarray): Positive numbers, shape (tokens, columns).
    lengths (numpy.ndarray): Number of tokens of each Doc.
    RETURNS (Tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]): Logarithms of the
        sums: of all analyses of the tokens before each token, shape (tokens,); of those
        after it, shape (tokens,); and of those of each Doc, shape (docs,).
    SOURCE: the forward and backward pass, Rabiner 1989.
    """
    steps = _make_steps(lengths)
    n_docs = len(steps.docs)
    places = _get_places(values[steps.rows])
    begin, inside = places[:, :, BEGIN].copy(), places[:, :, INSIDE].copy()
    last = places[:, :, LAST].copy()
    single = values[steps.rows, OUTSIDE] + places[:, :, UNIT].sum(axis=1)
    # Where no entity is open and where one of each label is: in parts of their sum,
    # whose logarithm is kept apart.
    before, after = numpy.zeros(len(values)), numpy.zeros(len(values))
    closed, opened = numpy.ones(n_docs), numpy.zeros((n_docs, places.shape[1]))
    logs = numpy.zeros(n_docs)
    first = 0
    for size in steps.sizes:
        step = slice(first, first + size)
        old, before[step] = closed[:size], numpy.log(closed[:size]) + logs[:size]
        new = old * single[step] + (opened[:size] * last[step]).sum(axis=1)
        going = old[:, None] * begin[step] + opened[:size] * inside[step]
        scale = new + going.sum(axis=1)
        closed[:size] = new / scale
        opened[:size] = going / scale[:, None]
        logs[:size] += numpy.log(scale)
        first += size
    total = numpy.zeros(len(lengths))
    total[steps.docs] = numpy.log(closed) + logs
    closed, opened = numpy.ones(n_docs), numpy.zeros((n_docs, places.shape[1]))
    logs = numpy.zeros(n_docs)
    for size in reversed(steps.sizes):
        step = slice(first - size, first)
        old, after[step] = closed[:size], numpy.log(closed[:size]) + logs[:size]
        new = old * single[step] + (opened[:size] * begin[step]).sum(axis=1)
        going = old[:, None] * last[step] + opened[:size] * inside[step]
        scale = new + going.sum(axis=1)
        closed[:size] = new / scale
        opened[:size] = going / scale[:, None]
        logs[:size] += numpy.log(scale)
        first -= size
    found = numpy.empty((2, len(values)))
    found[:, steps.rows] = before, after
    return found[0], found[1], total


def _get_places(values: numpy.ndarray) -> numpy.ndarray:
    """Get the columns of entities, shape (tokens, labels, places); a view."""
    n_labels = (values.shape[1] - 1) // len(TAGS)
    return values[:, 1:].reshape(len(values), n_labels, len(TAGS))


def _make_steps(lengths: numpy.ndarray) -> _Steps:
    docs = numpy.argsort(-lengths, kind="stable")
    docs = docs[: numpy.count_nonzero(lengths)]
    rank = numpy.empty(len(lengths), dtype="int64")
    rank[docs] = numpy.arange(len(docs))
    place = numpy.arange(lengths.sum())
    place -= numpy.repeat(numpy.cumsum(lengths) - lengths, lengths)
    rows = numpy.lexsort((numpy.repeat(rank, lengths), place))
    return _Steps(rows, numpy.bincount(place).tolist(), docs)


def _search(values: numpy.ndarray, lengths: numpy.ndarray) -> numpy.ndarray:
    """Find the columns of the analysis of each Doc with the largest product."""
    steps = _make_steps(lengths)
    n_docs, n_labels = len(steps.docs), (values.shape[1] - 1) // len(TAGS)
    logs = numpy.log(values[steps.rows])
    places = _get_places(logs)
    begin, inside = places[:, :, BEGIN].copy(), places[:, :, INSIDE].copy()
    # Outside, entities of this token by label, last tokens of entities by label.
    closing = numpy.hstack([logs[:, :1], places[:, :, UNIT], places[:, :, LAST]])
    ways = numpy.empty(len(values), dtype="int64")
    was_open = numpy.empty((len(values), n_labels), dtype=bool)
    closed = numpy.zeros(n_docs)
    opened = numpy.full((n_docs, n_labels), -numpy.inf)
    first = 0
    for size in steps.sizes:
        step = slice(first, first + size)
        sums = closing[step].copy()
        sums[:, : 1 + n_labels] += closed[:size, None]
        sums[:, 1 + n_labels :] += opened[:size]
        going = opened[:size] + inside[step]
        begun = closed[:size, None] + begin[step]
        was_open[step] = going > begun
        opened[:size] = numpy.maximum(going, begun)
        ways[step] = sums.argmax(axis=1)
        closed[:size] = sums.max(axis=1)
        first += size
    columns = numpy.empty(len(values), dtype="int64")
    # Label of the entity that is open after each step, -1 for none.
    current = numpy.full(n_docs, -1)
    for size in reversed(steps.sizes):
        step = slice(first - size, first)
        way, label = ways[step], current[:size]
        ended = way - 1 - n_labels
        is_open = label >= 0
        begins = is_open & ~was_open[step][numpy.arange(size), label]
        goes_on = is_open & ~begins
        found = numpy.where(way == 0, OUTSIDE, len(TAGS) * (way - 1) + 1 + UNIT)
        found = numpy.where(ended >= 0, len(TAGS) * ended + 1 + LAST, found)
        found = numpy.where(begins, len(TAGS) * label + 1 + BEGIN, found)
        columns[step] = numpy.where(goes_on, len(TAGS) * label + 1 + INSIDE, found)
        opening = numpy.where(is_open, -1, numpy.where(ended >= 0, ended, -1))
        current[:size] = numpy.where(goes_on, label, opening)
        first -= size
    result = numpy.empty_like(columns)
    result[steps.rows] = columns
    return result
