import math
from typing import Dict, Tuple

import numpy
import pytest
import spacy
from spacy.tokens import Doc, Span, SpanGroup
from spacy.util import fix_random_seed

from spacy_xner.ensembles import find_recognizer, get_recognitions, recognize

from .test_decoding import make

LABELS = ["A", "B"]
TEXTS = ["take one", "one", "take two of them", " a  b", "x y\n\nz ."]


def make_nlp(**model):
    fix_random_seed(0)
    nlp = spacy.blank("en")
    config = {"model": {"@architectures": "spacy.TransitionBasedParser.v2", **model}}
    settings = {
        "state_type": "ner",
        "hidden_width": 16,
        "maxout_pieces": 2,
        "use_upper": True,
        "extra_state_tokens": False,
        "tok2vec": {
            "@architectures": "spacy.HashEmbedCNN.v2",
            "width": 16,
            "depth": 1,
            "embed_size": 50,
            "window_size": 1,
            "maxout_pieces": 2,
            "subword_features": True,
            "pretrained_vectors": None,
        },
    }
    config["model"] = {**settings, **config["model"]}
    ner = nlp.add_pipe("ner", config=config)
    for label in LABELS:
        ner.add_label(label)
    nlp.initialize()
    # Weights of a model that has learnt nothing make all choices alike.
    numpy.random.seed(1)
    for layer in ner.model.walk():
        for name in layer.param_names:
            if layer.has_param(name):
                shape = layer.get_param(name).shape
                values = numpy.random.uniform(-0.6, 0.6, shape).astype("float32")
                layer.set_param(name, layer.ops.asarray(values))
    return nlp


def sum_analyses(ner, doc) -> Dict[Tuple[int, int, str], float]:
    """Walk through all analyses with spaCy's own states and actions."""
    totals: Dict[Tuple[int, int, str], float] = {}
    step = ner.model.predict([doc])
    names = [ner.moves.get_class_name(i) for i in range(ner.moves.n_moves)]

    def walk(path, probability):
        (state,) = ner.moves.init_batch([doc])
        for name in path:
            ner.moves.apply_transition(state, name)
        if state.is_final():
            for start, end, label in read(path):
                key = (start, end, label)
                totals[key] = totals.get(key, 0.0) + probability
            return
        scores = step.predict([state])[0].astype("float64")
        valid = [
            i
            for i, name in enumerate(names)
            if name != "U-" and ner.moves.is_valid(state, name)
        ]
        weights = {i: math.exp(scores[i]) for i in valid}
        for i, weight in weights.items():
            walk([*path, names[i]], probability * weight / sum(weights.values()))

    walk([], 1.0)
    return totals


def read(path):
    start = 0
    for i, name in enumerate(path):
        move, _, label = name.partition("-")
        if move == "B":
            start = i
        if move in "LU":
            yield (start if move == "L" else i), i + 1, label


@pytest.mark.parametrize(
    "model",
    [
        {},
        {"use_upper": False},
        {"extra_state_tokens": True},
        {"maxout_pieces": 1},
    ],
)
def test_probabilities_are_the_sums_over_all_analyses(model):
    nlp = make_nlp(**model)
    ner = nlp.get_pipe("ner")
    docs = [nlp.make_doc(text) for text in TEXTS]
    for doc, found in zip(docs, recognize(ner, docs, min_probability=0.0)):
        expected = sum_analyses(ner, doc)
        spans = {span[:3]: span[3] for span in found.spans}
        assert spans.keys() == expected.keys()
        for key, probability in expected.items():
            assert spans[key] == pytest.approx(probability, abs=1e-6)
        values = found.probabilities.values.sum(axis=2)
        for i in range(len(doc)):
            for j, label in enumerate(LABELS):
                covering = sum(
                    probability
                    for (start, end, name), probability in expected.items()
                    if start <= i < end and name == label
                )
                assert values[i, j] == pytest.approx(covering, abs=1e-6)
        assert (found.probabilities.outside >= 0).all()
        assert found.probabilities.values.sum(axis=(1, 2)).max() <= 1 + 1e-6


def test_entities_end_with_their_sentence():
    nlp = make_nlp()
    ner = nlp.get_pipe("ner")
    doc = nlp.make_doc("a b c d")
    doc[2].is_sent_start = True
    (found,) = recognize(ner, [doc], min_probability=0.0)
    assert not any(start < 2 < end for start, end, _, _ in found.spans)
    expected = sum_analyses(ner, doc)
    assert {span[:3] for span in found.spans} == expected.keys()


def test_batches_empty_docs_and_doubled_docs():
    nlp = make_nlp()
    ner = nlp.get_pipe("ner")
    docs = [nlp.make_doc(text) for text in ["", *TEXTS, ""]]
    together = recognize(ner, [*docs, docs[1]])
    assert len(together) == len(docs) + 1
    for doc, found in zip([*docs, docs[1]], together):
        (alone,) = recognize(ner, [doc])
        assert len(found.probabilities) == len(doc)
        assert numpy.allclose(found.probabilities.values, alone.probabilities.values)
        assert [span[:3] for span in found.spans] == [span[:3] for span in alone.spans]
    assert recognize(ner, []) == []


def test_unlikely_entities_are_left_out():
    nlp = make_nlp()
    ner = nlp.get_pipe("ner")
    doc = nlp.make_doc("one two three four five")
    (everything,) = recognize(ner, [doc], min_probability=0.0)
    (likely,) = recognize(ner, [doc], min_probability=0.05)
    assert 0 < len(likely.spans) < len(everything.spans)
    assert min(span[3] for span in likely.spans) >= 0.05


def test_docs_are_not_changed_and_their_entities_play_no_part():
    nlp = make_nlp()
    ner = nlp.get_pipe("ner")
    doc = nlp.make_doc("take one two")
    (before,) = recognize(ner, [doc])
    doc.ents = [Span(doc, 1, 2, label="C")]
    data = doc.to_bytes()
    (after,) = recognize(ner, [doc])
    assert doc.to_bytes() == data
    assert after.spans == before.spans


def test_a_recognizer_that_listens():
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec")
    config = {
        "model": {
            "@architectures": "spacy.TransitionBasedParser.v2",
            "state_type": "ner",
            "hidden_width": 16,
            "maxout_pieces": 2,
            "use_upper": True,
            "extra_state_tokens": False,
            "tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": 96},
        }
    }
    nlp.add_pipe("ner", config=config).add_label("A")
    nlp.initialize()
    docs = list(nlp.pipe(["one two", "three"]))
    for doc, found in zip(docs, get_recognitions(nlp, docs)):
        assert len(found.probabilities) == len(doc)
        assert found.probabilities.values.sum() > 0


def test_which_component_is_the_recognizer():
    nlp = spacy.blank("en")
    assert find_recognizer(nlp) is None
    nlp.add_pipe("entity_ruler")
    first = nlp.add_pipe("ner")
    assert find_recognizer(nlp) is first
    second = nlp.add_pipe("beam_ner")
    assert find_recognizer(nlp) is second
    nlp.disable_pipe("beam_ner")
    assert find_recognizer(nlp) is first


def test_votes_where_there_is_no_recognizer():
    nlp = spacy.blank("en")
    doc = nlp.make_doc("one two three")
    doc.ents = [Span(doc, 0, 1, label="B"), Span(doc, 1, 3, label="A")]
    group = SpanGroup(doc, name="sc", spans=[doc.ents[1]])
    group.attrs["scores"] = [0.6]
    doc.spans["sc"] = group
    empty = Doc(nlp.vocab)
    found, nothing = get_recognitions(nlp, [doc, empty])
    assert found.spans == [(0, 1, "B", 1.0), (1, 3, "A", 0.6)]
    assert found.probabilities.labels == ["A", "B"]
    expected = make([{"U-B": 1.0}, {"B-A": 0.6}, {"L-A": 0.6}], labels="AB")
    assert numpy.array_equal(found.probabilities.values, expected.values)
    assert found.probabilities.outside.tolist() == pytest.approx([0.0, 0.4, 0.4])
    assert nothing.spans == [] and len(nothing.probabilities) == 0


def test_a_recognizer_without_labels():
    nlp = spacy.blank("en")
    ner = nlp.add_pipe("ner")
    (found,) = recognize(ner, [nlp.make_doc("one two")])
    assert found.spans == [] and found.probabilities.labels == []
    assert found.probabilities.outside.tolist() == [1.0, 1.0]
