import math
import warnings

import numpy
import pytest
import spacy
from spacy.training import Example
from spacy.util import fix_random_seed
from thinc.api import Adam, NumpyOps

from spacy_xner.soft_labels import set_soft_labels
from spacy_xner.training.contproto import ContProto
from spacy_xner.training.contrastive import contrast, move_prototypes, normalize, refine

from ..models.util import make_nlp
from ..pipeline.test_ner import TEXTS, TRAIN, make_examples, train

OPS = NumpyOps()


def make_vectors(n_rows=7, width=3, seed=0):
    vectors = numpy.random.default_rng(seed).normal(size=(n_rows, width))
    return vectors / numpy.linalg.norm(vectors, axis=1, keepdims=True)


def slow_contrast(vectors, classes, temperature):
    """The formula, span by span."""
    losses = []
    for i in range(len(vectors)):
        own = [p for p in range(len(vectors)) if p != i and classes[p] == classes[i]]
        if not own:
            continue
        total = 0.0
        for a in range(len(vectors)):
            if a != i:
                total += math.exp(vectors[i] @ vectors[a] / temperature)
        loss = 0.0
        for p in own:
            loss -= math.log(math.exp(vectors[i] @ vectors[p] / temperature) / total)
        losses.append(loss / len(own))
    return sum(losses) / len(losses) if losses else 0.0


def slow_prototypes(prototypes, vectors, classes, momentum):
    found = prototypes.copy()
    for c in range(len(prototypes)):
        own = [vectors[i] for i in range(len(vectors)) if classes[i] == c]
        if own:
            moved = momentum * prototypes[c] + (1 - momentum) * sum(own) / len(own)
            found[c] = moved / math.sqrt(sum(x * x for x in moved))
    return found


def slow_refine(targets, similarities, margins, keep):
    found = []
    for target, similarity in zip(targets.tolist(), similarities.tolist()):
        best = similarity.index(max(similarity))
        if similarity[best] > margins[best]:
            target = [keep * q for q in target]
            target[best] += 1 - keep
        found.append([q / sum(target) for q in target])
    return found


@pytest.mark.parametrize(
    "classes", [[0, 1, 1, 2, 0, 1, 1], [0] * 7, [0, 1, 2, 3, 4, 5, 5]]
)
@pytest.mark.parametrize("temperature", [0.07, 1.0])
def test_contrast_equals_the_formula(classes, temperature):
    vectors, own = make_vectors(), numpy.asarray(classes)
    loss, gradient = contrast(vectors, own, temperature=temperature, ops=OPS)
    assert loss == pytest.approx(slow_contrast(vectors, classes, temperature))
    for place in numpy.ndindex(*vectors.shape):
        step = numpy.zeros_like(vectors)
        step[place] = 1e-6
        slope = slow_contrast(vectors + step, classes, temperature)
        slope -= slow_contrast(vectors - step, classes, temperature)
        assert gradient[place] == pytest.approx(slope / 2e-6, rel=1e-4, abs=1e-6)


@pytest.mark.parametrize("classes", [[], [0], [0, 1, 2]])
def test_nothing_to_compare(classes):
    vectors = make_vectors(len(classes))
    found = contrast(vectors, numpy.asarray(classes, "int64"), temperature=1.0, ops=OPS)
    assert found[0] == 0.0 and not found[1].any() and found[1].shape == vectors.shape


def test_normalize():
    vectors = numpy.random.default_rng(0).normal(size=(4, 3))
    vectors[3] = 0.0
    found, backprop = normalize(vectors, ops=OPS)
    assert numpy.linalg.norm(found, axis=1) == pytest.approx(
        numpy.asarray([1, 1, 1, 0])
    )
    weights = numpy.random.default_rng(1).normal(size=(4, 3))
    gradient = backprop(weights)
    for place in numpy.ndindex(3, 3):
        step = numpy.zeros_like(vectors)
        step[place] = 1e-6
        slope = (normalize(vectors + step, ops=OPS)[0] * weights).sum()
        slope -= (normalize(vectors - step, ops=OPS)[0] * weights).sum()
        assert gradient[place] == pytest.approx(slope / 2e-6, abs=1e-6)


def test_prototypes_equal_the_formula():
    vectors, classes = make_vectors(), [0, 1, 1, 3, 0, 1, 1]
    prototypes = make_vectors(5, seed=3)
    prototypes[3] = 0.0
    found = move_prototypes(
        prototypes, vectors, numpy.asarray(classes), momentum=0.9, ops=OPS
    )
    assert found == pytest.approx(slow_prototypes(prototypes, vectors, classes, 0.9))
    assert found[3] == pytest.approx(vectors[3])
    assert (found[[2, 4]] == prototypes[[2, 4]]).all()


def test_pseudo_labels_equal_the_formula():
    rng = numpy.random.default_rng(0)
    targets = rng.dirichlet(numpy.ones(4), size=30)
    similarities = rng.uniform(-1, 1, size=(30, 4))
    margins = numpy.asarray([0.2, 0.9, -1.0, 0.5])
    before = targets.copy()
    found = refine(targets, similarities, margins, keep=0.8)
    expected = slow_refine(targets, similarities, margins, 0.8)
    assert found == pytest.approx(numpy.asarray(expected))
    assert (targets == before).all()
    assert 0 < (found == targets).all(axis=1).sum() < 30


def make(kind="spans", n_steps=60):
    nlp = make_nlp(kind)
    train(nlp, make_examples(nlp), n_steps)
    return nlp


@pytest.fixture(scope="module")
def half_trained():
    return make(n_steps=25).to_bytes()


def test_gradient_of_a_step(half_trained):
    """What a step adds up is the slope of the sum of its losses."""
    nlp = make_nlp("spans").from_bytes(half_trained)
    trainer = ContProto(nlp, dropout=0.0, weight=0.5, width=4, max_outside=5)
    examples, docs = make_examples(nlp)[:2], [nlp.make_doc(TEXTS[3])]
    (pseudo,) = trainer.get_pseudo_labels(docs)

    def run():
        trainer.random.seed(0)
        losses, _ = trainer.step(examples, docs, pseudo)
        return losses.source + losses.target + 0.5 * losses.contrast

    run()
    layers = [trainer.model.get_ref("output_layer"), *trainer.projection.layers]
    layers.append(trainer.model.get_ref("span_vectors"))
    found = [
        (node, name, node.get_grad(name).copy())
        for node in layers
        for name in node.param_names
    ]
    for node, name, gradient in found:
        param = node.get_param(name)
        place = numpy.unravel_index(numpy.abs(gradient).argmax(), gradient.shape)
        old = float(param[place])
        param[place] = old + 2e-3
        slope = run()
        param[place] = old - 2e-3
        slope = (slope - run()) / 4e-3
        param[place] = old
        assert gradient[place] == pytest.approx(slope, rel=0.05, abs=1e-4)


def test_training_improves_on_its_start(half_trained):
    nlp = make_nlp("spans").from_bytes(half_trained)
    examples = make_examples(nlp)
    before = nlp.evaluate(make_examples(nlp))["ents_f"]
    fix_random_seed(0)
    trainer = ContProto(nlp, width=16)
    target = [nlp.make_doc(text) for text in TEXTS]
    losses = list(
        trainer.train(examples, target, sgd=Adam(0.01), n_epochs=12, batch_size=4)
    )
    assert len(losses) == 12
    assert losses[-1].source < losses[0].source
    assert losses[-1].contrast < losses[0].contrast
    assert losses[0].moved == 0.0
    assert nlp.evaluate(make_examples(nlp))["ents_f"] >= max(before, 0.9)
    assert not any(doc.ents for doc in target)
    norms = numpy.linalg.norm(trainer.prototypes, axis=1)
    assert norms == pytest.approx(numpy.ones(3), abs=1e-4)


def test_pseudo_labels_move_to_the_prototypes(half_trained):
    nlp = make_nlp("spans").from_bytes(half_trained)
    trainer = ContProto(nlp, width=16, keep=(0.5, 0.5))
    examples, docs = make_examples(nlp), [nlp.make_doc(TEXTS[0])]
    (pseudo,) = trainer.get_pseudo_labels(docs)
    _, same = trainer.step(examples, docs, pseudo, keep=0.5)
    assert (same == pseudo).all(), "there are no margins in the first epoch"
    trainer.end_epoch()
    trainer.margins[:] = -1.0
    _, new = trainer.step(examples, docs, pseudo, keep=0.5)
    assert not (new == pseudo).all()
    assert new.sum(axis=1) == pytest.approx(numpy.ones(len(new)), abs=1e-5)


def test_soft_labels_are_the_first_pseudo_labels(half_trained):
    nlp = make_nlp("spans").from_bytes(half_trained)
    trainer = ContProto(nlp)
    one, other = nlp.make_doc(TEXTS[0]), nlp.make_doc(TEXTS[1])
    (soft,) = nlp.get_pipe("xner_ner").predict_proba([one])
    soft.values = numpy.roll(soft.values, 1, axis=0)
    set_soft_labels(one, soft)
    found = trainer.get_pseudo_labels([one, other])
    assert (found[0] == soft.values).all()
    expected = nlp.get_pipe("xner_ner").predict_proba([other])[0].values
    assert found[1] == pytest.approx(expected)
    (tokens,) = make().get_pipe("xner_ner").predict_proba([one])
    tokens.kind, tokens.max_span = "tokens", 0
    one._.xner_soft_labels = tokens
    with pytest.raises(ValueError, match="E037"):
        trainer.get_pseudo_labels([one])


@pytest.mark.parametrize("epoch,expected", [(0, None), (1, 0.95), (3, 0.85), (4, 0.8)])
def test_share_of_the_old_pseudo_labels(half_trained, epoch, expected):
    trainer = ContProto(make_nlp("spans").from_bytes(half_trained))
    assert trainer._get_keep(epoch, 5) == (expected and pytest.approx(expected))


def test_most_spans_without_label_are_left_out_of_the_comparison(half_trained):
    trainer = ContProto(make_nlp("spans").from_bytes(half_trained), max_outside=3)
    classes = numpy.asarray([0] * 10 + [-1] * 5 + [2, 1, 1])
    chosen = trainer._choose(classes)
    assert chosen.tolist() == sorted(set(chosen.tolist()))
    assert len(chosen) == 6 and chosen[3:].tolist() == [15, 16, 17]
    assert trainer._choose(numpy.zeros(2, dtype="int64")).tolist() == [0, 1]


def test_wrong_pipelines_and_texts(half_trained):
    with pytest.raises(ValueError, match="E730"):
        ContProto(spacy.blank("en"))
    with pytest.raises(ValueError, match="E730"):
        ContProto(make("tokens", 1))
    nlp = make_nlp("spans").from_bytes(half_trained)
    for source, target in (
        ([], [nlp.make_doc("one")]),
        (make_examples(nlp), [nlp("")]),
    ):
        with pytest.raises(ValueError, match="E732"):
            list(ContProto(nlp).train(source, target, sgd=Adam(0.01)))


def test_missing_labels_and_texts_without_entities(half_trained):
    nlp = make_nlp("spans").from_bytes(half_trained)
    doc = nlp.make_doc(TRAIN[0][0])
    doc.set_ents([], default="missing")
    none = nlp.make_doc("today")
    none.ents = []
    examples = [Example(nlp.make_doc(d.text), d) for d in (doc, none)]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        losses = list(
            ContProto(nlp).train(
                examples, [nlp.make_doc("x")], sgd=Adam(1e-3), n_epochs=2
            )
        )
    assert all(math.isfinite(number) for epoch in losses for number in epoch)
