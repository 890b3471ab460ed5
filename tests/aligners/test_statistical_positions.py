import itertools

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.aligners.statistical import positions
from spacy_xner.aligners.statistical.positions import (
    DiagonalCounts,
    JumpCounts,
    align_diagonal,
    align_jumps,
    align_uniform,
    get_distances,
)

P_NULL = 0.2
JUMPS = numpy.array([0.05, 0.1, 0.15, 0.4, 0.3])


def make_cells(n_emitted, n_given, seed):
    rng = numpy.random.default_rng(seed)
    emissions = rng.uniform(0.01, 1.0, (n_emitted, 1, n_given)).astype("float32")
    return emissions, rng.uniform(0.01, 0.5, (n_emitted, 1)).astype("float32")


def full(*shape):
    return numpy.ones(shape, dtype=bool)


sizes = st.integers(1, 4), st.integers(1, 4), st.integers(0, 10**6)


@given(*sizes)
def test_uniform_positions_by_hand(n_emitted, n_given, seed):
    emissions, nulls = make_cells(n_emitted, n_given, seed)
    found = align_uniform(emissions.copy(), nulls, full(1, n_given), p_null=P_NULL)
    total = 0.0
    for j in range(n_emitted):
        parts = (1 - P_NULL) / n_given * emissions[j, 0]
        whole = parts.sum() + P_NULL * nulls[j, 0]
        assert found.links[j, 0] == pytest.approx(parts / whole, rel=1e-4)
        total += numpy.log(whole)
    assert found.log_likelihood == pytest.approx(total, rel=1e-4)


@given(*sizes)
def test_diagonal_positions_by_hand(n_emitted, n_given, seed):
    emissions, nulls = make_cells(n_emitted, n_given, seed)
    lengths = numpy.array([n_given]), numpy.array([n_emitted])
    found = align_diagonal(
        emissions,
        nulls,
        full(1, n_given),
        get_distances(*lengths),
        tension=3.0,
        p_null=P_NULL,
    )
    for j in range(n_emitted):
        places = [abs((i + 1) / n_given - (j + 1) / n_emitted) for i in range(n_given)]
        weights = numpy.exp(-3.0 * numpy.array(places))
        parts = (1 - P_NULL) * weights / weights.sum() * emissions[j, 0]
        whole = parts.sum() + P_NULL * nulls[j, 0]
        assert found.links[j, 0] == pytest.approx(parts / whole, rel=1e-4)


def enumerate_paths(emissions, nulls, jumps):
    """Sum over all ways to go through a sentence."""
    n_emitted, _, n_given = emissions.shape
    far = len(jumps) // 2
    links = numpy.zeros((n_emitted, n_given))
    found = numpy.zeros(len(jumps))
    total = 0.0
    for path in itertools.product(range(-1, n_given), repeat=n_emitted):
        # -1 stands for no word, after which the place stays what it was.
        probability, place, taken = 1.0, -1, []
        for j, i in enumerate(path):
            if i < 0:
                probability *= P_NULL * nulls[j, 0]
                continue
            weights = [
                jumps[min(max(k - place, -far), far) + far] for k in range(n_given)
            ]
            probability *= (1 - P_NULL) * weights[i] / sum(weights) * emissions[j, 0, i]
            taken.append(min(max(i - place, -far), far) + far)
            place = i
        total += probability
        for j, i in enumerate(path):
            if i >= 0:
                links[j, i] += probability
        for jump in taken:
            found[jump] += probability
    return links / total, found / total, numpy.log(total)


@given(*sizes)
def test_jumps_are_summed_over_all_paths(n_emitted, n_given, seed):
    emissions, nulls = make_cells(n_emitted, n_given, seed)
    counts = JumpCounts(2)
    found = align_jumps(
        emissions,
        nulls,
        full(1, n_given),
        full(n_emitted, 1),
        jumps=JUMPS,
        p_null=P_NULL,
        counts=counts,
    )
    links, jumps, log_likelihood = enumerate_paths(emissions, nulls, JUMPS)
    assert found.links[:, 0] == pytest.approx(links, abs=1e-5)
    assert found.log_likelihood == pytest.approx(log_likelihood, rel=1e-4, abs=1e-4)
    assert counts.found == pytest.approx(jumps, abs=1e-4)


def test_padding_changes_nothing():
    sizes = [(2, 3), (4, 1), (3, 4)]
    cells = [make_cells(*size, seed=i) for i, size in enumerate(sizes)]
    n_emitted, n_given = 4, 4
    emissions = numpy.zeros((n_emitted, 3, n_given), dtype="float32")
    nulls = numpy.ones((n_emitted, 3), dtype="float32")
    given, emitted = numpy.zeros((3, n_given), bool), numpy.zeros((n_emitted, 3), bool)
    for i, ((j, k), (emission, null)) in enumerate(zip(sizes, cells)):
        emissions[:j, i, :k] = emission[:, 0]
        emissions[j:, i, :k] = 1.0
        nulls[:j, i] = null[:, 0]
        given[i, :k], emitted[:j, i] = True, True
    counts = JumpCounts(2)
    settings = {"jumps": JUMPS, "p_null": P_NULL}
    found = align_jumps(emissions, nulls, given, emitted, counts=counts, **settings)
    total, single = 0.0, JumpCounts(2)
    for i, ((j, k), (emission, null)) in enumerate(zip(sizes, cells)):
        alone = align_jumps(
            emission, null, full(1, k), full(j, 1), counts=single, **settings
        )
        assert found.links[:j, i, :k] == pytest.approx(alone.links[:, 0], abs=1e-5)
        total += alone.log_likelihood
    assert found.log_likelihood == pytest.approx(total, rel=1e-5)
    assert counts.found == pytest.approx(single.found, abs=1e-4)
    assert counts.expected == pytest.approx(single.expected, abs=1e-3)


@pytest.mark.parametrize("n_given", [5, 7, 40])
def test_long_sentences_are_summed_in_parts(monkeypatch, n_given):
    emissions, nulls = make_cells(6, n_given, seed=n_given)
    arguments = emissions, nulls, full(1, n_given), full(6, 1)
    short = align_jumps(*arguments, jumps=JUMPS, p_null=P_NULL)
    monkeypatch.setattr(positions, "_LONG", 0)
    long = align_jumps(*arguments, jumps=JUMPS, p_null=P_NULL)
    assert long.links == pytest.approx(short.links, abs=1e-5)
    assert long.log_likelihood == pytest.approx(short.log_likelihood, rel=1e-5)


def test_tension_is_found_again():
    given_lengths, emitted_lengths = numpy.array([5, 9, 3]), numpy.array([6, 6, 4])
    distances = get_distances(given_lengths, emitted_lengths)
    given = numpy.arange(9) < given_lengths[:, None]
    emitted = numpy.arange(6)[:, None] < emitted_lengths
    found = align_diagonal(
        numpy.ones(distances.shape, "float32") * given,
        numpy.zeros(emitted.shape),
        given,
        distances,
        tension=6.5,
        p_null=P_NULL,
    )
    counts = DiagonalCounts()
    links = found.links * emitted[:, :, None]
    counts.add(links, distances, given_lengths, emitted_lengths)
    assert counts.fit(1.0) == pytest.approx(6.5, abs=0.01)
    assert DiagonalCounts().fit(4.0) == 4.0


def test_fitting_jumps_raises_the_likelihood():
    batches = [make_cells(6, n_given, seed=n_given) for n_given in (3, 5, 8)]
    jumps, previous = numpy.full(7, 1 / 7), -numpy.inf
    for _ in range(8):
        counts, total = JumpCounts(3), 0.0
        for emissions, nulls in batches:
            n_given = emissions.shape[2]
            total += align_jumps(
                emissions,
                nulls,
                full(1, n_given),
                full(6, 1),
                jumps=jumps,
                p_null=P_NULL,
                counts=counts,
            ).log_likelihood
        assert total >= previous - 1e-4
        previous = total
        jumps = counts.fit(jumps, 0.0)
        assert jumps.sum() == pytest.approx(1.0)
    assert abs(jumps - 1 / 7).max() > 0.01
    assert JumpCounts(3).fit(jumps, 0.5) is jumps
