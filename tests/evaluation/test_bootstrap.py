import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.evaluation import bootstrap
from spacy_xner.evaluation.bootstrap import (
    bootstrap_interval,
    paired_bootstrap,
    pool_counts,
    resample_counts,
)
from spacy_xner.evaluation.metrics import micro_average


def make_counts(n_docs=30, seed=1):
    random = numpy.random.default_rng(seed)
    return random.integers(0, 5, size=(n_docs, 3, 3))


def test_same_seed_same_interval():
    counts = make_counts()
    first = bootstrap_interval(counts, seed=3)
    assert first.tolist() == bootstrap_interval(counts, seed=3).tolist()
    assert first.tolist() != bootstrap_interval(counts, seed=4).tolist()


def test_interval_holds_the_score_and_widens_with_the_level():
    counts = make_counts()
    score = micro_average(counts.sum(axis=0))
    low, high = bootstrap_interval(counts, level=0.95)
    assert (low < score).all()
    assert (score < high).all()
    lower, higher = bootstrap_interval(counts, level=0.99)
    assert (lower <= low).all()
    assert (high <= higher).all()


def test_interval_equals_drawing_documents_one_by_one():
    counts = make_counts(12)
    random = numpy.random.default_rng(0)
    drawn = [counts[random.integers(0, 12, 12)].sum(axis=0) for _ in range(4000)]
    expected = numpy.percentile(micro_average(numpy.stack(drawn)), [2.5, 97.5], axis=0)
    found = bootstrap_interval(counts, n_samples=4000, seed=5)
    assert found == pytest.approx(expected, abs=0.01)


def test_equal_documents_have_no_spread():
    counts = numpy.tile(numpy.array([[3, 1, 1]]), (20, 1, 1))
    low, high = bootstrap_interval(counts)
    assert low.tolist() == high.tolist() == [0.75, 0.75, 0.75]


def test_rare_label_is_taken_from_the_resamples_that_have_it():
    counts = numpy.zeros((5, 1, 3), dtype=int)
    counts[0] = [2, 0, 0]
    low, high = bootstrap_interval(counts)
    assert low.tolist() == high.tolist() == [1, 1, 1]
    assert numpy.isnan(bootstrap_interval(numpy.zeros((5, 1, 3)))).all()


@pytest.mark.parametrize("n_docs", [0, 1])
def test_fewer_than_two_documents_have_no_interval(n_docs):
    assert bootstrap_interval(make_counts(n_docs)) is None


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 9), st.integers(1, 40))
def test_blocks_change_nothing(n_docs, block):
    counts = make_counts(n_docs)
    whole = numpy.concatenate(list(resample_counts(counts, n_samples=25, seed=2)))
    before = bootstrap.BLOCK
    bootstrap.BLOCK = block
    try:
        blocks = list(resample_counts(counts, n_samples=25, seed=2))
    finally:
        bootstrap.BLOCK = before
    assert numpy.concatenate(blocks).tolist() == whole.tolist()
    assert len(whole) == 25


def test_resamples_hold_as_many_documents():
    counts = numpy.ones((7, 1), dtype=int)
    (sums,) = resample_counts(counts, n_samples=50)
    assert set(sums[:, 0]) == {7}


def test_paired_bootstrap_sees_a_small_but_steady_gain():
    first = numpy.tile(numpy.array([[5, 5, 5]]), (40, 1, 1))
    second = first.copy()
    second[:, 0] = [6, 4, 4]
    noise = numpy.random.default_rng(0).integers(0, 30, size=(40, 1, 1))
    noise = noise * numpy.array([[[1, 0, 0]]])
    outcome = paired_bootstrap(first + noise, second + noise)
    assert outcome.difference > 0
    assert outcome.interval.low > 0
    assert outcome.p_value < 0.05
    swapped = paired_bootstrap(second + noise, first + noise)
    assert swapped.difference == pytest.approx(-outcome.difference)
    assert swapped.interval.high < 0


def test_p_value_is_two_sided():
    first, second = make_counts(10, seed=1), make_counts(10, seed=2)
    both = numpy.stack([first, second], axis=1)
    (sums,) = resample_counts(both, n_samples=500, seed=0)
    gains = micro_average(sums)[:, 1, 2] - micro_average(sums)[:, 0, 2]
    expected = 2 * min((gains <= 0).mean(), (gains >= 0).mean())
    assert 0 < expected < 1
    for a, b in ((first, second), (second, first)):
        assert paired_bootstrap(a, b, n_samples=500).p_value == pytest.approx(expected)


def test_paired_bootstrap_of_a_system_with_itself():
    counts = make_counts()
    outcome = paired_bootstrap(counts, counts)
    assert outcome.difference == 0
    assert outcome.interval == (0, 0)
    assert outcome.p_value == 1


def test_paired_bootstrap_needs_the_same_documents():
    with pytest.raises(ValueError, match="E503"):
        paired_bootstrap(make_counts(3), make_counts(4))


@pytest.mark.parametrize("setting", [{"level": 95}, {"level": 0.0}, {"n_samples": 0}])
def test_bad_settings(setting):
    with pytest.raises(ValueError, match=f"E505.*{next(iter(setting))}"):
        bootstrap_interval(make_counts(), **setting)


def test_counts_of_a_group_are_added_up():
    counts = make_counts(5)
    pooled = pool_counts(counts, ["b", "a", "b", "c", "a"])
    assert pooled.tolist() == [
        (counts[0] + counts[2]).tolist(),
        (counts[1] + counts[4]).tolist(),
        counts[3].tolist(),
    ]
    alone = pool_counts(counts, ["1", "2", "3", "4", "5"])
    assert alone.tolist() == counts.tolist()


def test_documents_that_belong_together_widen_the_interval():
    counts = make_counts(15)
    copies = numpy.repeat(counts, 4, axis=0)
    groups = [str(i) for i in range(15) for _ in range(4)]
    apart = numpy.diff(bootstrap_interval(copies), axis=0)
    together = numpy.diff(bootstrap_interval(pool_counts(copies, groups)), axis=0)
    assert (together > 1.5 * apart).all()
    # Copies say nothing new.
    assert numpy.allclose(together, numpy.diff(bootstrap_interval(counts), axis=0))
