import numpy
import pytest
import spacy
from spacy.tokens import Doc
from spacy.util import fix_random_seed, registry
from thinc.api import Model

from spacy_xner.models import build_projection_head
from spacy_xner.models.span_vectors import SpanVectors
from spacy_xner.models.spans import list_spans

from .util import make_model_config

KINDS = ["tokens", "spans"]
NLP = spacy.blank("en")
TEXTS = ["take one", "", "x", "one two three four five six"]


def make_model(kind, nO, **settings):
    fix_random_seed(0)
    config = {"model": make_model_config(kind, nO=nO, **settings)}
    return registry.resolve(config)["model"]


def make_docs():
    return [NLP.make_doc(text) for text in TEXTS]


@pytest.mark.parametrize(
    "kind,rows", [("tokens", [2, 0, 1, 6]), ("spans", [3, 0, 1, 18])]
)
def test_one_row_for_each_token_or_span(kind, rows):
    model = make_model(kind, 5)
    model.initialize(X=make_docs())
    scores = model.predict(make_docs())
    assert [array.shape for array in scores] == [(n, 5) for n in rows]


@pytest.mark.parametrize("kind", KINDS)
def test_batches_change_nothing(kind):
    model = make_model(kind, 5)
    model.initialize(X=make_docs())
    alone = [model.predict([doc])[0] for doc in make_docs() if len(doc)]
    together = [array for array in model.predict(make_docs()) if len(array)]
    for one, other in zip(alone, together):
        assert one == pytest.approx(other, abs=1e-5)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("hidden_width", [0, 8])
def test_width_is_inferred_and_weights_can_be_saved(kind, hidden_width):
    settings = {"hidden_width": hidden_width or 16}
    if kind == "tokens":
        settings = {"hidden_width": hidden_width}
    model = make_model(kind, None, **settings)
    docs = make_docs()
    rows = [2, 0, 1, 6] if kind == "tokens" else [3, 0, 1, 18]
    model.initialize(X=docs, Y=[model.ops.alloc2f(n, 9) for n in rows])
    other = make_model(kind, None, **settings).from_bytes(model.to_bytes())
    assert other.get_dim("nO") == 9
    for one, two in zip(model.predict(docs), other.predict(docs)):
        assert (one == two).all()


@pytest.mark.parametrize("kind", KINDS)
def test_resizing_keeps_what_was_learnt(kind):
    model = make_model(kind, 5)
    docs = make_docs()
    model.initialize(X=docs)
    before = model.predict(docs)
    assert model.attrs["resize_output"](model, 9) is model
    after = model.predict(docs)
    for one, two in zip(before, after):
        assert two[:, :5] == pytest.approx(one) and (two[:, 5:] == -10.0).all()
    assert model.get_dim("nO") == 9
    scores, backprop = model.begin_update(docs)
    backprop([numpy.ones_like(array) for array in scores])
    assert model.get_ref("output_layer").get_grad("W").shape[0] == 9
    assert make_model(kind, None).from_bytes(model.to_bytes()).get_dim("nO") == 9


def make_span_vectors():
    fix_random_seed(0)
    layer = SpanVectors(3, 2, max_span=2)
    layer.initialize()
    rng = numpy.random.default_rng(0)
    X = [rng.normal(size=(n, 2)).astype("float32") for n in (3, 0, 1)]
    return layer, X


def test_span_vectors_equal_a_layer_over_the_parts():
    layer, X = make_span_vectors()
    first, last = layer.layers
    W = numpy.hstack([first.get_param("W"), last.get_param("W"), numpy.eye(3)])
    b = first.get_param("b") + last.get_param("b")
    found = layer.predict(X)
    assert found.lengths.tolist() == [5, 0, 1]
    tokens = numpy.vstack(X)
    rows = list_spans(numpy.asarray([3, 0, 1]), 2)
    for vector, start, end in zip(found.dataXd, rows.starts, rows.ends):
        size = layer.get_param("L")[end - start - 1]
        inputs = numpy.concatenate([tokens[start], tokens[end - 1], size])
        assert vector == pytest.approx(numpy.maximum(W @ inputs + b, 0.0), abs=1e-5)


def test_gradients_of_span_vectors():
    layer, X = make_span_vectors()
    Y, backprop = layer.begin_update(X)
    weights = numpy.random.default_rng(1).normal(size=Y.dataXd.shape).astype("float32")
    d_X = backprop(type(Y)(weights, Y.lengths))

    def loss():
        return float((layer.predict(X).dataXd.astype("float64") * weights).sum())

    def differentiate(array):
        slopes = numpy.zeros(array.shape)
        for place in numpy.ndindex(*array.shape):
            old = array[place]
            array[place] = old + 1e-3
            above = loss()
            array[place] = old - 1e-3
            slopes[place] = (above - loss()) / 2e-3
            array[place] = old
        return slopes

    for x, d_x in zip(X, d_X):
        assert d_x == pytest.approx(differentiate(x), abs=2e-2)
    for node in [layer, *layer.layers]:
        for name in node.param_names:
            expected = differentiate(node.get_param(name))
            assert node.get_grad(name) == pytest.approx(expected, abs=2e-2)


def test_projection_head():
    head = build_projection_head(16, 8)
    assert isinstance(head, Model)
    head.initialize()
    assert head.predict(numpy.ones((3, 16), dtype="float32")).shape == (3, 8)


def test_longest_span_must_be_positive():
    with pytest.raises(ValueError, match="E031"):
        make_model("spans", None, max_span=0)


def test_docs_are_not_changed():
    model = make_model("spans", 5)
    model.initialize(X=make_docs())
    doc = NLP.make_doc("one two")
    before = doc.to_bytes()
    model.predict([doc])
    assert Doc(NLP.vocab).from_bytes(before).text == doc.text
    assert doc.to_bytes() == before
