import copy
import pickle

import numpy
import pytest
import spacy
from spacy.tokens import Doc, DocBin

from spacy_xner.soft_labels import SoftLabels, get_soft_labels, set_soft_labels

NLP = spacy.blank("en")


def make(kind="tokens", n_rows=3, weights=None):
    columns = 9 if kind == "tokens" else 3
    values = numpy.random.default_rng(0).dirichlet(numpy.ones(columns), size=n_rows)
    max_span = 0 if kind == "tokens" else 2
    return SoftLabels(["A", "B"], kind, values.astype("float32"), max_span, weights)


def make_doc(soft):
    doc = NLP.make_doc("one two three")
    set_soft_labels(doc, soft)
    return doc


@pytest.mark.parametrize("weights", [None, numpy.asarray([0.0, 1.0, 0.5])])
def test_round_trips(weights):
    soft = make(weights=weights)
    doc = make_doc(soft)
    assert get_soft_labels(doc) == soft
    assert get_soft_labels(Doc(NLP.vocab).from_bytes(doc.to_bytes())) == soft
    data = DocBin(docs=[doc], store_user_data=True).to_bytes()
    (found,) = DocBin().from_bytes(data).get_docs(spacy.blank("en").vocab)
    assert get_soft_labels(found) == soft
    assert get_soft_labels(pickle.loads(pickle.dumps(doc))) == soft
    assert get_soft_labels(doc.copy()) == soft


def test_docs_without_soft_labels():
    assert get_soft_labels(NLP.make_doc("one")) is None


def test_equality():
    soft = make()
    other = copy.deepcopy(soft)
    assert soft == other
    other.values[0, 0] += 0.1
    assert soft != other and soft != make("spans", 5)


def test_other_order_of_the_labels():
    soft = make()
    found = soft.with_labels(["B", "A"])
    assert (found[:, 0] == soft.values[:, 0]).all()
    assert (found[:, 1:5] == soft.values[:, 5:]).all()
    assert (found[:, 5:] == soft.values[:, 1:5]).all()
    spans = make("spans", 5)
    assert (spans.with_labels(["B", "A"]) == spans.values[:, [0, 2, 1]]).all()


@pytest.mark.parametrize("labels", [["A"], ["A", "C"], ["A", "B", "C"], []])
def test_other_labels(labels):
    with pytest.raises(ValueError, match=r"E033.*A, B"):
        make().with_labels(labels)


@pytest.mark.parametrize(
    "soft",
    [make(n_rows=2), make("spans", 3), make(weights=numpy.ones(2))],
)
def test_numbers_that_do_not_fit_the_doc(soft):
    with pytest.raises(ValueError, match="E032"):
        make_doc(soft)


def test_spans_fit_the_doc():
    assert get_soft_labels(make_doc(make("spans", 5))).max_span == 2
