import math

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.ensembles.types import TAGS
from spacy_xner.models import bilou

from .util import list_analyses, make_entities


def get_columns(n_tokens, items):
    return bilou.encode(make_entities([(n_tokens, items, [])]))


def make_values(shape, seed, sharpness=2.0):
    scores = numpy.random.default_rng(seed).normal(size=shape) * sharpness
    values = numpy.exp(scores)
    return values / values.sum(axis=1, keepdims=True)


def name(column):
    if column <= 0:
        return {0: "O", -1: "-"}[column]
    return f"{TAGS[(column - 1) % 4]}{(column - 1) // 4}"


def test_encode():
    entities = make_entities(
        [(6, [(0, 3, 1), (3, 5, 0)], []), (0, [], []), (4, [(1, 2, 1)], [0, 3])]
    )
    names = [name(column) for column in bilou.encode(entities).tolist()]
    assert names == ["B1", "I1", "L1", "B0", "L0", "O", "-", "U1", "O", "-"]


@given(st.integers(1, 2), st.lists(st.integers(0, 4), max_size=4), st.integers(0, 999))
def test_decode_finds_the_best_analysis_and_its_probability(n_labels, lengths, seed):
    values = make_values((sum(lengths), 1 + 4 * n_labels), seed)
    is_space = numpy.zeros(sum(lengths), dtype=bool)
    found = bilou.decode(values, numpy.asarray(lengths, dtype="int64"), is_space)
    expected, first = [], 0
    for length in lengths:
        own = values[first : first + length]
        products = []
        for items in list_analyses(length, n_labels):
            columns = get_columns(length, items)
            products.append((math.prod(own[range(length), columns]), items))
        total = sum(product for product, _ in products)
        _, best = max(products)
        for item in best:
            share = sum(product for product, items in products if item in items)
            start, end, label = item
            expected.append((start + first, end + first, label, share / total))
        first += length
    assert list(zip(*found[:3])) == [item[:3] for item in expected]
    assert found.scores == pytest.approx([item[3] for item in expected])


def test_the_order_of_docs_does_not_matter():
    lengths = numpy.asarray([3, 0, 12, 1, 7])
    values = make_values((23, 9), 0)
    none = numpy.zeros(23, dtype=bool)
    together = bilou.decode(values, lengths, none)
    first, parts = 0, []
    for length in lengths:
        own = bilou.decode(
            values[first : first + length], numpy.asarray([length]), none[:length]
        )
        parts += [
            (start + first, end + first, label, score)
            for start, end, label, score in zip(*own)
        ]
        first += length
    assert len(parts) > 3
    for found, expected in zip(together, zip(*parts)):
        assert found == pytest.approx(numpy.asarray(expected))


def test_entities_do_not_begin_or_end_with_space():
    values = numpy.full((3, 5), 0.01)
    values[:, bilou.OUTSIDE] = 0.02
    values[0, 1], values[1, 2], values[2, 3] = 0.9, 0.9, 0.9
    lengths = numpy.asarray([3])
    inner = bilou.decode(values, lengths, numpy.asarray([False, True, False]))
    assert list(zip(inner.starts, inner.ends)) == [(0, 3)]
    outer = bilou.decode(values, lengths, numpy.asarray([False, False, True]))
    assert (outer.ends < 3).all()


def test_certain_but_impossible_labels():
    values = numpy.zeros((4, 5), dtype="float32")
    values[:, 2] = 1.0
    found = bilou.decode(values, numpy.asarray([4]), numpy.zeros(4, dtype=bool))
    assert list(zip(found.starts, found.ends)) == [(0, 4)]
    assert 0.0 < found.scores[0] <= 1.0


def test_long_docs_do_not_underflow():
    values = make_values((3_000, 25), 1)
    found = bilou.decode(values, numpy.asarray([3_000]), numpy.zeros(3_000, dtype=bool))
    assert numpy.isfinite(found.scores).all()
    assert found.scores.min() > 0.0 and found.scores.max() <= 1.0


@pytest.mark.parametrize(
    "names,valid",
    [
        ("O U0 O", True),
        ("B0 I0 L0", True),
        ("B0 L1 O", False),
        ("B0 O O", False),
        ("I0 L0 O", False),
        ("O O B1", False),
        ("B0 U0 L0", False),
        ("L0 O O", False),
    ],
)
def test_find_valid(names, valid):
    columns = {"O": 0}
    columns.update(
        {f"{tag}{i}": 1 + 4 * i + k for i in (0, 1) for k, tag in enumerate(TAGS)}
    )
    own = [columns[name] for name in names.split()]
    found = bilou.find_valid(numpy.asarray([0, *own, 0]), numpy.asarray([1, 3, 0, 1]))
    assert found.tolist() == [True, valid, True, True]
