import itertools

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.ensembles import TokenProbabilities, decode
from spacy_xner.ensembles.types import TAGS


def make(rows, labels="XY"):
    """Make probabilities: for each token a dict such as {"B-X": 0.5}."""
    found = TokenProbabilities.empty(list(labels), len(rows))
    for i, row in enumerate(rows):
        for name, value in row.items():
            found.values[i, labels.index(name[2:]), TAGS.index(name[0])] = value
    return found


def test_the_best_places_win():
    found = make([{"B-X": 0.6, "U-X": 0.3}, {"L-X": 0.6, "U-Y": 0.3}, {"U-Y": 0.7}])
    assert decode(found) == [
        (0, 2, "X", pytest.approx(0.75)),
        (2, 3, "Y", pytest.approx(0.7)),
    ]


def test_an_entity_that_does_not_end_is_none():
    assert decode(make([{"B-X": 0.9}, {}, {}])) == []
    assert decode(make([{"L-X": 1.0}])) == []


def test_neighbours_stay_two():
    rows = [{"B-X": 1.0}, {"L-X": 1.0}, {"B-X": 1.0}, {"I-X": 1.0}, {"L-X": 1.0}]
    assert [span[:3] for span in decode(make(rows))] == [(0, 2, "X"), (2, 5, "X")]


def test_nothing_to_decode():
    assert decode(TokenProbabilities.empty(["X"], 0)) == []
    assert decode(TokenProbabilities.empty([], 3)) == []
    assert decode(TokenProbabilities.empty(["X"], 3)) == []


def list_analyses(n, labels, start=0):
    if start == n:
        yield []
        return
    for rest in list_analyses(n, labels, start + 1):
        yield rest
    for end in range(start + 1, n + 1):
        for label in labels:
            for rest in list_analyses(n, labels, end):
                yield [(start, end, label), *rest]


def worth(found, spans):
    total, taken = 0.0, set()
    for start, end, label in spans:
        one = TokenProbabilities.empty(found.labels, len(found))
        one.add(start, end, found.labels.index(label), 1.0)
        total += float((one.values * found.values).sum())
        taken.update(range(start, end))
    return total + sum(p for i, p in enumerate(found.outside) if i not in taken)


@given(st.integers(1, 4), st.integers(1, 2), st.randoms(use_true_random=False))
def test_no_other_analysis_is_better(n, n_labels, random):
    labels = "XY"[:n_labels]
    found = TokenProbabilities.empty(list(labels), n)
    for i, label, tag in itertools.product(range(n), range(n_labels), range(4)):
        found.values[i, label, tag] = random.random()
    found.values /= found.values.sum(axis=(1, 2), keepdims=True) + 0.1
    spans = decode(found)
    best = max(worth(found, other) for other in list_analyses(n, labels))
    assert worth(found, [span[:3] for span in spans]) == pytest.approx(best)
    assert all(0 <= span[3] <= 1 for span in spans)
    ends = [0, *(end for _, end, _, _ in spans)]
    assert all(start >= end for (start, _, _, _), end in zip(spans, ends))


def test_other_labels():
    found = make([{"B-X": 0.5, "U-Y": 0.25}, {"L-X": 0.5}]).with_labels(["Y", "Z", "X"])
    assert found.labels == ["Y", "Z", "X"]
    expected = make([{"B-X": 0.5, "U-Y": 0.25}, {"L-X": 0.5}], labels="YZX")
    assert numpy.array_equal(found.values, expected.values)
    assert numpy.allclose(found.outside, [0.25, 0.5])
