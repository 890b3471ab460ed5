import itertools

import numpy
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.scorer import Scorer
from spacy.tokens import Doc, Span
from spacy.training import Example

from spacy_xner.evaluation.metrics import (
    FN,
    FP,
    TP,
    character_counts,
    entity_counts,
    macro_average,
    micro_average,
    normalise_label,
    precision_recall_f1,
    token_counts,
    weighted_average,
)

LABELS = ["A", "B"]
# Token-wise counts behind the row "GottBERT" of the published out-of-distribution
# table of GERNERMED++: Drug, Strength, Frequency, Duration, Form, Dosage.
GOTTBERT = numpy.array(
    [[41, 6, 3], [99, 15, 2], [28, 2, 11], [2, 0, 3], [13, 0, 6], [1, 7, 3]]
)


@st.composite
def span_lists(draw, length=12):
    spans, i = [], 0
    while i < length:
        start = draw(st.integers(i, length))
        end = draw(st.integers(start, min(length, start + 4)))
        if start < end:
            spans.append((start, end, draw(st.sampled_from([*LABELS, "C"]))))
        i = end + 1
    return spans


def test_strict_match_needs_start_end_and_label():
    gold = [(0, 2, "A"), (3, 5, "A"), (6, 8, "B")]
    predicted = [(0, 2, "A"), (3, 4, "A"), (6, 8, "A")]
    counts = entity_counts(gold, predicted, LABELS)
    assert counts.tolist() == [[1, 2, 1], [0, 0, 1]]


@given(span_lists(), span_lists())
def test_strict_scores_equal_those_of_spacy(gold, predicted):
    vocab = spacy.blank("en").vocab
    docs = []
    for spans in (predicted, gold):
        doc = Doc(vocab, words=list("abcdefghijkl"), spaces=[False] * 12)
        doc.set_ents(
            [Span(doc, s, e, label) for s, e, label in spans], default="outside"
        )
        docs.append(doc)
    counts = entity_counts(gold, predicted, [*LABELS, "C"])
    precision, recall, f1 = numpy.nan_to_num(micro_average(counts))
    scores = Scorer.score_spans([Example(docs[0], docs[1])], "ents")
    assert precision == pytest.approx(scores["ents_p"] or 0)
    assert recall == pytest.approx(scores["ents_r"] or 0)
    assert f1 == pytest.approx(scores["ents_f"] or 0)


def slow_counts(units, gold, predicted):
    """Count by definition: one label per unit, of the longest span on it."""

    def label(unit, spans):
        touching = [s for s in spans if s[0] < unit[1] and unit[0] < s[1]]
        touching = [s for s in touching if s[2] in LABELS]
        return (
            max(touching, key=lambda s: (s[1] - s[0], -s[0]))[2] if touching else None
        )

    counts = numpy.zeros((2, 3), dtype=int)
    for unit in units:
        expected, found = label(unit, gold), label(unit, predicted)
        for i, name in enumerate(LABELS):
            counts[i, TP] += expected == found == name
            counts[i, FP] += found == name != expected
            counts[i, FN] += expected == name != found
    return counts


@given(span_lists(), span_lists(), st.sets(st.integers(1, 11)))
def test_token_counts_follow_the_definition(gold, predicted, cuts):
    bounds = [0, *sorted(cuts), 12]
    tokens = list(itertools.pairwise(bounds))
    counts = token_counts(tokens, gold, predicted, LABELS)
    assert counts.tolist() == slow_counts(tokens, gold, predicted).tolist()


@given(span_lists(), span_lists())
def test_character_counts_follow_the_definition(gold, predicted):
    counts = character_counts(12, gold, predicted, LABELS)
    units = [(i, i + 1) for i in range(12)]
    assert counts.tolist() == slow_counts(units, gold, predicted).tolist()


@given(span_lists())
def test_gold_against_itself_is_perfect(gold):
    for counts in (
        entity_counts(gold, gold, LABELS),
        token_counts([(i, i + 2) for i in range(0, 12, 2)], gold, gold, LABELS),
        character_counts(12, gold, gold, LABELS),
    ):
        assert counts[:, FP].sum() == counts[:, FN].sum() == 0


def test_token_with_a_part_in_the_span_has_its_label():
    counts = token_counts([(0, 5), (6, 8)], [(3, 5, "A")], [(0, 8, "A")], LABELS)
    assert counts[0].tolist() == [1, 1, 0]


def test_wrong_label_costs_both_labels():
    counts = token_counts([(0, 2)], [(0, 2, "A")], [(0, 2, "B")], LABELS)
    assert counts.tolist() == [[0, 0, 1], [0, 1, 0]]


def test_ignored_ranges_do_not_count():
    tokens = [(0, 2), (3, 5), (6, 8)]
    gold, predicted = [(0, 2, "A")], [(0, 8, "A")]
    counts = token_counts(tokens, gold, predicted, LABELS, ignored=[(4, 5)])
    assert counts[0].tolist() == [1, 1, 0]
    counts = character_counts(8, gold, predicted, LABELS, ignored=[(2, 7)])
    assert counts[0].tolist() == [2, 1, 0]


def test_long_spans_weigh_more_in_characters():
    gold = [(0, 10, "A"), (11, 12, "A")]
    counts = character_counts(12, gold, [(0, 10, "A")], LABELS)
    assert counts[0].tolist() == [10, 0, 1]


@pytest.mark.parametrize("tokens", [[], [(0, 1)]])
def test_nothing_on_either_side_is_undefined(tokens):
    counts = token_counts(tokens, [], [], LABELS)
    assert counts.sum() == 0
    assert numpy.isnan(micro_average(counts)).all()
    assert numpy.isnan(macro_average(counts)).all()
    assert numpy.isnan(weighted_average(counts)).all()


def test_one_empty_side_scores_zero():
    assert precision_recall_f1(numpy.array([0, 3, 0])).tolist() == [0, 0, 0]
    assert precision_recall_f1(numpy.array([0, 0, 3])).tolist() == [0, 0, 0]


def test_weighted_average_is_the_published_total_of_gernermed():
    per_label = precision_recall_f1(GOTTBERT).round(3)
    assert per_label[:, 2].tolist() == [0.901, 0.921, 0.812, 0.571, 0.812, 0.167]
    precision, recall, f1 = weighted_average(GOTTBERT)
    assert (round(precision, 3), round(recall, 3), round(f1, 3)) == (
        0.882,
        0.868,
        0.865,
    )
    # The micro average is another number.
    assert micro_average(GOTTBERT)[2].round(3) == 0.864


def test_macro_average_leaves_out_labels_without_gold():
    counts = numpy.array([[1, 0, 0], [0, 4, 0]])
    assert macro_average(counts).tolist() == [1, 1, 1]
    assert micro_average(counts)[0] == 0.2


def test_labels_are_compared_in_upper_case():
    assert normalise_label(" Drug") == normalise_label("DRUG")
