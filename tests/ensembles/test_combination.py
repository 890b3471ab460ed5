import numpy
import pytest

from spacy_xner.ensembles import CarriedSpan, TokenProbabilities, carry_over, mix

from .test_decoding import make


def test_the_place_of_an_entity_has_the_mean_of_its_tokens():
    carried = make([{"B-X": 0.8, "U-Y": 0.1}, {"L-X": 0.6}, {}])
    found, weights = carry_over(
        carried,
        4,
        links=[(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0)],
        spans=[CarriedSpan((0, 2), (0, 3), 0.9)],
    )
    expected = make(
        [
            {"B-X": 0.7, "B-Y": 0.05},
            {"I-X": 0.7, "I-Y": 0.05},
            {"L-X": 0.7, "L-Y": 0.05},
            {},
        ]
    )
    assert numpy.allclose(found.values, expected.values)
    assert weights.tolist() == [0.9, 0.9, 0.9, 1.0]


def test_other_tokens_have_the_mean_of_their_links():
    carried = make([{"U-X": 0.2}, {"U-X": 0.4}])
    found, weights = carry_over(carried, 2, links=[(0, 0, 1.0), (1, 0, 0.5)], spans=[])
    assert found.values[0].sum() == pytest.approx((0.2 + 0.5 * 0.4) / 1.5)
    # Nothing is known of the other token.
    assert weights.tolist() == [1.0, 0.0]


def test_links_to_an_entity_do_not_widen_its_place():
    carried = make([{"U-X": 0.9}])
    _, weights = carry_over(
        carried,
        2,
        links=[(0, 0, 1.0), (0, 1, 1.0)],
        spans=[CarriedSpan((0, 1), (0, 1), 1.0)],
    )
    assert weights.tolist() == [1.0, 0.0]


def test_open_tokens_have_no_projection():
    carried = make([{"U-X": 0.9}, {}])
    found, weights = carry_over(
        carried,
        2,
        links=[(0, 0, 1.0), (1, 1, 1.0)],
        spans=[CarriedSpan((0, 1), (0, 1), 1.0)],
        unknown=[0, 1],
    )
    assert weights.tolist() == [0.0, 0.0] and not found.values.any()


def test_of_places_that_overlap_the_first_is_taken():
    carried = make([{"U-X": 0.9}, {"U-Y": 0.8}])
    found, weights = carry_over(
        carried,
        2,
        links=[(1, 1, 1.0)],
        spans=[CarriedSpan((0, 1), (0, 1), 1.0), CarriedSpan((1, 2), (0, 2), 1.0)],
    )
    assert found.values[:, 1].sum() == 0
    assert weights.tolist() == [1.0, 0.0]


def test_mixing_keeps_what_has_no_projection():
    first = make([{"U-X": 0.8}, {"U-X": 0.8}, {}], labels="X")
    second = make([{"U-Y": 0.6}, {"U-Y": 0.6}, {"U-X": 0.4}])
    found = mix(first, second, numpy.asarray([0.0, 0.5, 0.25]))
    assert found.labels == ["X", "Y"]
    expected = make([{"U-X": 0.8}, {"U-X": 0.4, "U-Y": 0.3}, {"U-X": 0.1}])
    assert numpy.allclose(found.values, expected.values)


def test_nothing_to_mix():
    nothing = TokenProbabilities.empty([], 0)
    assert mix(nothing, nothing, numpy.zeros(0)).labels == []
    found, weights = carry_over(nothing, 0, links=[], spans=[])
    assert len(found) == len(weights) == 0
