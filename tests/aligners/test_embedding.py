import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy.optimize import brentq

from spacy_xner.aligners.embedding import (
    align_argmax,
    align_entmax,
    align_itermax,
    align_match,
    align_softmax,
    get_cosine_similarity,
    get_dot_similarity,
    get_entmax,
    get_softmax,
)

METHODS = [align_argmax, align_itermax, align_match, align_softmax, align_entmax]
matrices = arrays(
    "float64",
    array_shapes(min_dims=2, max_dims=2, max_side=6),
    elements=st.floats(0, 1, width=32),
)


def pairs(alignment):
    return [(int(i), int(j)) for i, j in zip(*numpy.nonzero(alignment[0]))]


def test_argmax_needs_both_directions():
    similarity = numpy.asarray([[0.9, 0.8, 0.1], [0.95, 0.2, 0.3]])
    assert pairs(align_argmax(similarity)) == [(1, 0)]
    assert align_argmax(similarity)[1][1, 0] == 0.95


def test_itermax_adds_what_argmax_left():
    similarity = numpy.asarray(
        [[0.9, 0.1, 0.1, 0.1], [0.8, 0.2, 0.5, 0.1], [0.1, 0.1, 0.1, 0.7]]
    )
    assert pairs(align_argmax(similarity)) == [(0, 0), (2, 3)]
    assert pairs(align_itermax(similarity)) == [(0, 0), (1, 0), (2, 3)]
    # damped to 0.4, the aligned column is no longer the best of the free row
    weak = align_itermax(similarity, damping=0.5)
    assert pairs(weak) == [(0, 0), (1, 2), (2, 3)]


def test_itermax_adds_nothing_between_two_aligned_words():
    similarity = numpy.asarray([[0.9, 0.85, 0.1], [0.85, 0.9, 0.1], [0.89, 0.88, 0.01]])
    assert pairs(align_itermax(similarity)) == [(0, 0), (0, 2), (1, 1), (2, 0)]


def test_itermax_is_argmax_for_short_sentences():
    similarity = numpy.asarray([[0.9, 0.8, 0.1], [0.95, 0.2, 0.3]])
    assert pairs(align_itermax(similarity, rounds=5)) == [(1, 0)]


def test_itermax_one_round_is_argmax():
    similarity = numpy.random.RandomState(0).uniform(size=(5, 6))
    one = align_itermax(similarity, rounds=1)
    assert pairs(one) == pairs(align_argmax(similarity))


def test_match_takes_the_best_sum():
    similarity = numpy.asarray([[0.9, 0.8], [0.8, 0.1]])
    assert pairs(align_match(similarity)) == [(0, 1), (1, 0)]


def test_softmax_needs_both_directions():
    similarity = numpy.log(numpy.asarray([[0.7, 0.3], [0.3, 0.7]]))
    assert pairs(align_softmax(similarity, threshold=0.5)) == [(0, 0), (1, 1)]
    assert len(pairs(align_softmax(similarity, threshold=0.29))) == 4
    links, probabilities = align_softmax(similarity)
    assert links.all()
    assert numpy.allclose(probabilities, [[0.7, 0.3], [0.3, 0.7]])


def test_softmax_probability_is_the_harmonic_mean():
    similarity = numpy.log(numpy.asarray([[3.0, 1.0]]))
    _, probabilities = align_softmax(similarity)
    assert numpy.allclose(probabilities, [[2 * 0.75 / 1.75, 2 * 0.25 / 1.25]])


def test_entmax_gives_exact_zeros():
    similarity = numpy.asarray([[8.0, 0.0], [0.0, 8.0]])
    links, probabilities = align_entmax(similarity)
    assert pairs((links, probabilities)) == [(0, 0), (1, 1)]
    assert numpy.allclose(probabilities, numpy.eye(2))


@given(matrices)
def test_entmax_solves_its_definition(similarity):
    """p = [x/2 - tau]₊² with the tau for which the row sums to 1."""
    scores = similarity * 6
    for row, found in zip(scores, get_entmax(scores)):
        half = row / 2
        # the sum is >= 1 at max - 1 and 0 at max
        tau = brentq(
            lambda t, half=half: (numpy.maximum(half - t, 0) ** 2).sum() - 1,
            half.max() - 1,
            half.max(),
            xtol=1e-13,
        )
        assert numpy.allclose(found, numpy.maximum(half - tau, 0) ** 2, atol=1e-6)


@given(matrices)
def test_softmax_rows_sum_to_one(similarity):
    assert numpy.allclose(get_softmax(similarity * 500).sum(axis=1), 1.0)


sides = st.integers(1, 9)
seeds = st.integers(0, 2**32 - 1)


def make_generic(n, m, seed):
    """Make a matrix in which no two sums of cells are equal."""
    return numpy.random.RandomState(seed).uniform(size=(n, m))


@pytest.mark.parametrize("method", METHODS)
@given(sides, sides, seeds)
def test_turning_the_matrix_turns_the_links(method, n, m, seed):
    similarity = make_generic(n, m, seed)
    links, probabilities = method(similarity)
    turned, turned_probabilities = method(similarity.T)
    assert (links == turned.T).all()
    assert numpy.allclose(probabilities, turned_probabilities.T)


@pytest.mark.parametrize("method", METHODS)
@given(sides, sides, seeds)
def test_the_order_of_the_words_does_not_count(method, n, m, seed):
    similarity = make_generic(n, m, seed)
    rng = numpy.random.RandomState(seed)
    rows, columns = rng.permutation(n), rng.permutation(m)
    links, probabilities = method(similarity)
    moved, moved_probabilities = method(similarity[rows][:, columns])
    assert (moved == links[rows][:, columns]).all()
    assert numpy.allclose(moved_probabilities, probabilities[rows][:, columns])


@pytest.mark.parametrize("method", METHODS)
@given(matrices, st.floats(-50, 50))
def test_probabilities_are_in_range(method, similarity, scale):
    before = similarity.copy()
    links, probabilities = method(similarity * scale)
    assert links.shape == probabilities.shape == similarity.shape
    assert links.dtype == bool
    assert ((probabilities >= 0) & (probabilities <= 1)).all()
    assert (similarity == before).all()


@pytest.mark.parametrize("method", METHODS)
@given(matrices, st.floats(0, 1), st.floats(0, 1))
def test_a_higher_threshold_adds_no_link(method, similarity, first, second):
    low, high = sorted([first, second])
    assert (
        method(similarity, threshold=high)[0] <= method(similarity, threshold=low)[0]
    ).all()


@pytest.mark.parametrize("method", METHODS)
@given(st.integers(1, 9), seeds)
def test_one_word_goes_to_its_best(method, n, seed):
    similarity = make_generic(1, n, seed) * 20
    links, probabilities = method(similarity)
    assert links[0, similarity.argmax()]
    if method in (align_argmax, align_itermax, align_match):
        assert links.sum() == 1
    else:
        # given one source the target is not surprised: only the other way counts
        assert probabilities.argmax() == similarity.argmax()


@pytest.mark.parametrize("method", METHODS)
@given(sides, sides, st.floats(0, 1))
def test_equal_cells_have_one_answer(method, n, m, value):
    similarity = numpy.full((n, m), value)
    first, second = method(similarity), method(similarity.copy())
    assert (first[0] == second[0]).all() and (first[1] == second[1]).all()
    if method is align_argmax:
        assert pairs(first) == [(0, 0)]
    elif method is align_match:
        assert first[0].sum() == min(n, m)
    elif method is not align_itermax:
        # nothing is better than anything else: all or nothing
        assert first[0].all() or not first[0].any()


@given(matrices)
def test_match_links_the_shorter_side_once(similarity):
    links, _ = align_match(similarity)
    assert links.sum() == min(similarity.shape)
    assert links.sum(axis=0).max() == links.sum(axis=1).max() == 1


@given(matrices)
def test_the_best_pair_is_linked(similarity):
    best = numpy.unravel_index(similarity.argmax(), similarity.shape)
    assert align_argmax(similarity)[0].any()
    assert similarity[align_argmax(similarity)[0]].max() == similarity[best]
    assert (align_itermax(similarity)[0] >= align_argmax(similarity)[0]).all()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (3, 0)])
def test_nothing_to_align(method, shape):
    links, probabilities = method(numpy.zeros(shape))
    assert links.shape == probabilities.shape == shape


@pytest.mark.parametrize("method", METHODS)
def test_wrong_dimensions(method):
    with pytest.raises(ValueError, match="E206"):
        method(numpy.zeros(3))


def test_similarities():
    source = numpy.asarray([[3.0, 0.0], [0.0, 0.0]], dtype="float32")
    target = numpy.asarray([[1.0, 0.0], [0.0, 2.0], [-5.0, 0.0]], dtype="float32")
    cosine = get_cosine_similarity(source, target)
    assert numpy.allclose(cosine, [[1.0, 0.5, 0.0], [0.5, 0.5, 0.5]])
    dot = get_dot_similarity(source, target)
    assert numpy.allclose(dot, [[3.0, 0.0, -15.0], [0.0, 0.0, 0.0]])
