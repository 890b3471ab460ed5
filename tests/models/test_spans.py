import itertools
import math

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.ensembles.types import BEGIN, INSIDE, LAST, UNIT
from spacy_xner.models import spans

from .test_bilou import make_values
from .util import list_analyses, make_entities


@given(st.lists(st.integers(0, 6), max_size=4), st.integers(1, 4))
def test_list_spans(lengths, max_span):
    expected, first = [], 0
    for length in lengths:
        expected += [
            (first + start, first + end)
            for start in range(length)
            for end in range(start + 1, min(length, start + max_span) + 1)
        ]
        first += length
    rows = spans.list_spans(numpy.asarray(lengths, dtype="int64"), max_span)
    assert list(zip(rows.starts.tolist(), rows.ends.tolist())) == expected
    counts = spans.count_spans(numpy.asarray(lengths, dtype="int64"), max_span)
    assert len(counts) == len(lengths) and counts.sum() == len(expected)
    assert counts.tolist() == [
        sum(min(max_span, length - i) for i in range(length)) for length in lengths
    ]


def test_encode():
    entities = make_entities([(2, [], []), (4, [(0, 2, 1), (2, 3, 0)], [3])])
    rows = spans.list_spans(entities.lengths, 3)
    columns = spans.encode(entities, 3)
    found = {
        (start - 2, end - 2): column
        for start, end, column in zip(rows.starts, rows.ends, columns)
        if start >= 2
    }
    assert found == {
        **{(0, 1): 0, (0, 2): 2, (0, 3): 0, (1, 2): 0, (1, 3): 0, (1, 4): -1},
        **{(2, 3): 1, (2, 4): -1, (3, 4): -1},
    }
    assert columns[: len(rows.starts) - 9].tolist() == [0, 0, 0]


def test_entities_that_are_too_long_have_no_row():
    columns = spans.encode(make_entities([(4, [(0, 3, 0)], [])]), 2)
    assert columns.tolist() == [0] * 7


def test_decode_prunes_by_probability():
    lengths = numpy.asarray([1, 4])
    rows = spans.list_spans(lengths, 2)
    values = numpy.full((len(rows.starts), 3), 0.05)
    values[:, 0] = 0.9
    best = {(1, 3): (1, 0.6), (2, 4): (2, 0.7), (4, 5): (1, 0.8), (0, 1): (2, 0.5)}
    for row, place in enumerate(zip(rows.starts.tolist(), rows.ends.tolist())):
        if place in best:
            column, value = best[place]
            values[row] = 0.0
            values[row, 0], values[row, column] = 1.0 - value - 0.01, value
    found = spans.decode(values, lengths, numpy.zeros(5, dtype=bool), 2)
    assert list(zip(*found)) == [(0, 1, 1, 0.5), (2, 4, 1, 0.7), (4, 5, 0, 0.8)]
    is_space = numpy.asarray([False, False, True, False, False])
    found = spans.decode(values, lengths, is_space, 2)
    assert found.starts.tolist() == [0, 4]


@pytest.mark.parametrize(
    "n_tokens,max_span,n_labels", [(1, 1, 1), (4, 2, 2), (4, 5, 1)]
)
def test_token_probabilities_are_sums_over_all_analyses(n_tokens, max_span, n_labels):
    rows = spans.list_spans(numpy.asarray([n_tokens]), max_span)
    values = make_values((len(rows.starts), 1 + n_labels), n_tokens)
    place = {item: row for row, item in enumerate(zip(rows.starts, rows.ends))}
    expected = numpy.zeros((n_tokens, n_labels, 4))
    total = 0.0
    for items in list_analyses(n_tokens, n_labels):
        if any(end - start > max_span for start, end, _ in items):
            continue
        own = {place[start, end]: 1 + label for start, end, label in items}
        product = math.prod(values[row, own.get(row, 0)] for row in range(len(values)))
        total += product
        for start, end, label in items:
            if end - start == 1:
                expected[start, label, UNIT] += product
                continue
            expected[start, label, BEGIN] += product
            expected[end - 1, label, LAST] += product
            for i in itertools.islice(range(start, end - 1), 1, None):
                expected[i, label, INSIDE] += product
    labels = ["A", "B"][:n_labels]
    found = spans.get_token_probabilities(values, n_tokens, labels, max_span)
    assert found.values == pytest.approx(expected / total)


def test_no_tokens_have_no_probabilities():
    found = spans.get_token_probabilities(numpy.zeros((0, 3)), 0, ["A", "B"], 3)
    assert found.values.shape == (0, 2, 4)
