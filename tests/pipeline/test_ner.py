import os
import pickle
import subprocess
import sys
from pathlib import Path

import numpy
import pytest
import spacy
from spacy.tokens import Doc, DocBin, Span
from spacy.training import Example
from spacy.util import fix_random_seed

from spacy_xner.ensembles import get_recognitions
from spacy_xner.soft_labels import SoftLabels, get_soft_labels, set_soft_labels

from ..models.util import make_doc, make_nlp

KINDS = ["tokens", "spans"]
TRAIN = [
    ("take paracetamol 500 mg twice daily", [(1, 2, "DRUG"), (2, 4, "STRENGTH")]),
    ("ibuprofen 20 mg and no paracetamol", [(0, 1, "DRUG"), (1, 3, "STRENGTH")]),
    ("the patient takes nothing today", []),
    ("500 mg of aspirin and ibuprofen", [(0, 2, "STRENGTH"), (3, 4, "DRUG")]),
]
TRAIN[1][1].append((5, 6, "DRUG"))
TRAIN[3][1].append((5, 6, "DRUG"))
TEXTS = [text for text, _ in TRAIN] + ["", " \n ", "aspirin", "take 20 mg\n\n\tdaily"]


def make_examples(nlp, data=TRAIN):
    docs = [make_doc(nlp, text, *ents) for text, ents in data]
    return [Example(nlp.make_doc(doc.text), doc) for doc in docs]


def train(nlp, examples, n_steps=60, names=()):
    fix_random_seed(0)
    optimizer = nlp.initialize(lambda: examples)
    optimizer.learn_rate = 0.01
    losses = []
    for _ in range(n_steps):
        step = nlp.update(examples, sgd=optimizer, losses={}, annotates=list(names))
        losses.append(step["xner_ner"])
    return losses


@pytest.fixture(scope="module", params=KINDS)
def nlp(request):
    """A pipeline that has learnt its few examples by heart; tests do not change it."""
    nlp = make_nlp(request.param)
    train(nlp, make_examples(nlp))
    return nlp


@pytest.fixture
def own(nlp):
    """A copy of that pipeline."""
    return make_nlp(nlp.get_pipe("xner_ner").scheme.kind).from_bytes(nlp.to_bytes())


def describe(doc):
    ents = [(ent.start, ent.end, ent.label_) for ent in doc.ents]
    group = doc.spans["xner"]
    spans = [(span.start, span.end, span.label_) for span in group]
    return ents, spans, [round(float(score), 4) for score in group.attrs["scores"]]


def test_learns_its_examples(nlp):
    scores = nlp.evaluate(make_examples(nlp))
    assert scores["ents_f"] == 1.0
    assert scores["ents_per_type"]["DRUG"]["r"] == 1.0
    (doc,) = nlp.pipe(TEXTS[:1])
    ents, spans, probabilities = describe(doc)
    assert ents == spans == TRAIN[0][1]
    assert all(0.5 < score <= 1.0 for score in probabilities)


def test_loss_falls():
    nlp = make_nlp()
    losses = train(nlp, make_examples(nlp), 10)
    assert losses[-1] < 0.7 * losses[0]


@pytest.mark.parametrize("batch_size", [1, 3, 100])
def test_pipe_equals_call(nlp, batch_size):
    expected = [describe(nlp(text)) for text in TEXTS]
    found = nlp.pipe(TEXTS, batch_size=batch_size)
    assert [describe(doc) for doc in found] == expected


@pytest.mark.parametrize("batch_tokens", [1, 8, 100])
def test_batches_of_tokens_change_nothing(own, batch_tokens):
    expected = [describe(doc) for doc in own.pipe(TEXTS)]
    own.get_pipe("xner_ner").cfg["batch_tokens"] = batch_tokens
    assert [describe(doc) for doc in own.pipe(TEXTS)] == expected


@pytest.mark.parametrize("text", ["", " ", "\n\n\t \n"])
def test_no_words(nlp, text):
    assert describe(nlp(text)) == ([], [], [])
    assert [describe(doc) for doc in nlp.pipe([text, text])] == [([], [], [])] * 2


def test_no_docs(nlp):
    component = nlp.get_pipe("xner_ner")
    assert list(nlp.pipe([])) == component.predict([]) == []
    assert component.predict_proba([]) == component.recognize([]) == []


def test_predict_changes_nothing(nlp):
    component = nlp.get_pipe("xner_ner")
    docs = [nlp.make_doc(text) for text in TEXTS]
    before = [doc.to_bytes() for doc in docs]
    component.predict(docs)
    component.predict_proba(docs)
    component.recognize(docs)
    assert [doc.to_bytes() for doc in docs] == before


def test_running_twice_changes_nothing(nlp):
    doc = nlp(TEXTS[0])
    expected = describe(doc)
    assert describe(nlp.get_pipe("xner_ner")(doc)) == expected


def test_round_trips_of_docs(nlp):
    docs = list(nlp.pipe(TEXTS))
    expected = [describe(doc) for doc in docs]
    data = DocBin(docs=docs, store_user_data=True).to_bytes()
    found = list(DocBin().from_bytes(data).get_docs(nlp.vocab))
    assert [describe(doc) for doc in found] == expected
    assert [describe(doc) for doc in pickle.loads(pickle.dumps(docs))] == expected


def test_disk_round_trip(nlp, tmp_path):
    expected = [describe(doc) for doc in nlp.pipe(TEXTS)]
    nlp.to_disk(tmp_path / "nlp")
    loaded = spacy.load(tmp_path / "nlp")
    assert [describe(doc) for doc in loaded.pipe(TEXTS)] == expected
    assert loaded.get_pipe("xner_ner").cfg == nlp.get_pipe("xner_ner").cfg
    settings = {"components": {"xner_ner": {"threshold": 0.3}}}
    assert spacy.load(tmp_path / "nlp", config=settings).pipe_names == ["xner_ner"]


def test_bytes_and_pickle(nlp, own):
    expected = [describe(doc) for doc in nlp.pipe(TEXTS)]
    assert [describe(doc) for doc in own.pipe(TEXTS)] == expected
    component = pickle.loads(pickle.dumps(nlp.get_pipe("xner_ner")))
    docs = [nlp.make_doc(text) for text in TEXTS]
    assert [describe(doc) for doc in component.pipe(docs)] == expected


SCRIPT = """
import multiprocessing
import sys

import spacy

from tests.pipeline.test_ner import TEXTS, describe

if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    nlp = spacy.load(sys.argv[1])
    expected = [describe(doc) for doc in nlp.pipe(TEXTS)]
    assert expected[0][0]
    docs = nlp.pipe(TEXTS, n_process=2, batch_size=4)
    assert [describe(doc) for doc in docs] == expected
    print("same")
"""


def test_two_processes(own, tmp_path):
    if own.get_pipe("xner_ner").scheme.kind == "spans":
        pytest.skip("once is enough")
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    own.to_disk(tmp_path / "nlp")
    root = Path(__file__).parent.parent.parent
    process = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "nlp")],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert process.stdout.strip() == "same", process.stderr[-2000:]


@pytest.mark.parametrize("batch_size", [1, 2, 100])
def test_error_handler_keeps_the_good_docs(own, batch_size, monkeypatch):
    component = own.get_pipe("xner_ner")
    get_scores = component._get_scores

    def fail(docs):
        if any(doc.text == "FAIL" for doc in docs):
            raise ValueError("told to fail")
        return get_scores(docs)

    monkeypatch.setattr(component, "_get_scores", fail)
    texts = [TEXTS[0], "FAIL", TEXTS[1], TEXTS[2], "FAIL"]
    with pytest.raises(ValueError, match="told to fail"):
        list(own.pipe(texts, batch_size=batch_size))
    expected = [describe(own(text)) for text in texts if text != "FAIL"]
    failed = []

    def handle(name, component, docs, error):
        failed.append([doc.text for doc in docs])

    own.set_error_handler(handle)
    found = [describe(doc) for doc in own.pipe(texts, batch_size=batch_size)]
    assert found == expected and failed == [["FAIL"], ["FAIL"]]


def test_threshold(own):
    component = own.get_pipe("xner_ner")
    component.cfg["temperature"] = 4.0
    scores = describe(own(TEXTS[0]))[2]
    component.cfg["threshold"] = (min(scores) + max(scores)) / 2
    assert describe(own(TEXTS[0]))[2] == [max(scores)]
    component.cfg["threshold"] = 1.0
    assert describe(own(TEXTS[0]))[2] == []


def test_where_entities_are_written(own):
    component = own.get_pipe("xner_ner")
    component.cfg.update(set_ents=False, spans_key="found")
    doc = own(TEXTS[0])
    assert not doc.ents and len(doc.spans["found"]) == 2 and "xner" not in doc.spans
    component.cfg.update(set_ents=True, spans_key=None)
    doc = own(TEXTS[0])
    assert len(doc.ents) == 2 and not doc.spans


@pytest.mark.parametrize("overwrite,labels", [(False, ["X"]), (True, ["DRUG"])])
def test_entities_that_a_doc_has_already(own, overwrite, labels):
    component = own.get_pipe("xner_ner")
    component.cfg["overwrite_ents"] = overwrite
    doc = own.make_doc(TEXTS[0])
    doc.ents = [Span(doc, 0, 2, "X")]
    component(doc)
    assert [ent.label_ for ent in doc.ents] == [*labels, "STRENGTH"]
    assert [span.label_ for span in doc.spans["xner"]] == ["DRUG", "STRENGTH"]


def test_probabilities(nlp):
    component = nlp.get_pipe("xner_ner")
    docs = [nlp.make_doc(text) for text in TEXTS]
    for doc, soft in zip(docs, component.predict_proba(docs)):
        soft.check(len(doc))
        assert soft.labels == ["DRUG", "STRENGTH"]
        assert soft.values.sum(axis=1) == pytest.approx(numpy.ones(len(soft.values)))
    alone = component.predict_proba(docs[:1])[0]
    assert alone.values == pytest.approx(component.predict_proba(docs)[0].values)


def test_temperature_softens(own):
    component = own.get_pipe("xner_ner")
    doc = own.make_doc(TEXTS[0])
    ents, before = describe(own(TEXTS[0]))[0], component.predict_proba([doc])[0]
    component.cfg["temperature"] = 3.0
    after = component.predict_proba([doc])[0]
    assert (after.values.max(axis=1) < before.values.max(axis=1)).all()
    assert (after.values.argmax(axis=1) == before.values.argmax(axis=1)).all()
    assert describe(own(TEXTS[0]))[0] == ents


def test_recognitions_for_the_ensemble(nlp):
    doc = nlp(TEXTS[0])
    (found,) = get_recognitions(nlp, [doc])
    probabilities = found.probabilities
    assert probabilities.labels == ["DRUG", "STRENGTH"]
    assert probabilities.values[1].sum(axis=1).argmax() == 0
    assert (probabilities.values.sum(axis=(1, 2)) <= 1.0 + 1e-6).all()
    assert probabilities.outside[0] > 0.5 > probabilities.outside[1]
    assert [span[:3] for span in found.spans] == TRAIN[0][1]


def test_calibration_error_is_scored(own):
    component = own.get_pipe("xner_ner")
    scores = own.evaluate(make_examples(own))
    found = [score for text, _ in TRAIN for score in describe(own(text))[2]]
    assert scores["ents_ece"] == pytest.approx(1.0 - numpy.mean(found), abs=1e-3)
    wrong = [(text, []) for text, _ in TRAIN]
    scores = own.evaluate(make_examples(own, wrong))
    assert scores["ents_ece"] == pytest.approx(numpy.mean(found), abs=1e-3)
    examples = make_examples(own)
    for example in examples:
        example.reference.set_ents([], default="missing")
    assert own.evaluate(examples)["ents_ece"] is None
    component.cfg["spans_key"] = None
    scores = own.evaluate(make_examples(own))
    assert scores["ents_ece"] is None and scores["ents_f"] == 1.0


def test_calibrate(own):
    component = own.get_pipe("xner_ner")
    wrong = [(text, ents[:1]) for text, ents in TRAIN]
    temperature = component.calibrate(make_examples(own, wrong))
    assert component.cfg["temperature"] == temperature > 1.0
    assert component.calibrate(make_examples(own)) < temperature
    for data in ([], [("the patient takes nothing today", [])]):
        with pytest.raises(ValueError, match="E038"):
            component.calibrate(make_examples(own, data))


def test_calibration_when_nothing_is_found():
    nlp = make_nlp()
    examples = make_examples(nlp)
    nlp.initialize(lambda: examples)
    component = nlp.get_pipe("xner_ner")
    layer = component.model.get_ref("output_layer")
    layer.get_param("b")[0] = 100.0
    assert component.calibrate(examples) is None
    assert component.cfg["temperature"] == 1.0


def test_calibration_leaves_missing_labels_out(own):
    component = own.get_pipe("xner_ner")
    expected = component.calibrate(make_examples(own))
    examples = make_examples(own, [*TRAIN, ("aspirin aspirin", [])])
    examples[-1].reference.set_ents([], default="missing")
    assert component.calibrate(examples) == pytest.approx(expected)


@pytest.mark.parametrize("kind", KINDS)
def test_missing_labels_give_no_loss(kind):
    nlp = make_nlp(kind)
    examples = make_examples(nlp)
    train(nlp, examples, 2)
    doc = Doc(nlp.vocab, words=["aspirin", "today", "x"])
    component = nlp.get_pipe("xner_ner")
    scores, _ = component.model.begin_update([doc])

    def get_gradient(**settings):
        gold = doc.copy()
        gold.set_ents([], **settings)
        loss, gradient = component.get_loss([Example(doc, gold)], scores)
        return loss, numpy.abs(gradient[0]).sum(axis=1)

    loss, gradient = get_gradient(default="missing")
    assert loss == 0.0 and not gradient.any()
    loss, gradient = get_gradient(missing=[Span(doc, 0, 1)])
    touched = 1 if kind == "tokens" else 3
    assert loss > 0.0 and numpy.count_nonzero(gradient) == len(gradient) - touched


@pytest.mark.parametrize("soft_loss", ["squared_error", "cross_entropy"])
@pytest.mark.parametrize("weights", [False, True])
def test_students_learn_from_teachers(nlp, soft_loss, weights):
    teacher = nlp.get_pipe("xner_ner")
    student = make_nlp(teacher.scheme.kind, soft_loss=soft_loss)
    docs = [student.make_doc(text) for text in TEXTS]
    for doc, soft in zip(docs, teacher.predict_proba(docs)):
        soft.weights = numpy.ones(len(soft.values)) if weights else None
        set_soft_labels(doc, soft)
    data = DocBin(docs=docs, store_user_data=True).to_bytes()
    docs = list(DocBin().from_bytes(data).get_docs(student.vocab))
    examples = [Example(student.make_doc(doc.text), doc) for doc in docs]
    train(student, examples, 80)
    assert student.evaluate(make_examples(student))["ents_f"] == 1.0


def test_rows_without_weight_teach_nothing(own):
    component = own.get_pipe("xner_ner")
    doc = own.make_doc(TEXTS[0])
    (soft,) = component.predict_proba([doc])
    soft.values = numpy.roll(soft.values, 1, axis=1)
    soft.weights = numpy.zeros(len(soft.values), dtype="float32")
    soft.weights[2] = 2.0
    gold = own.make_doc(TEXTS[0])
    set_soft_labels(gold, soft)
    scores, _ = component.model.begin_update([doc])
    loss, (gradient,) = component.get_loss([Example(doc, gold)], scores)
    assert loss > 0.0
    assert numpy.flatnonzero(numpy.abs(gradient).sum(axis=1)).tolist() == [2]


def test_soft_labels_that_do_not_fit(own):
    component = own.get_pipe("xner_ner")
    doc = own.make_doc(TEXTS[0])
    (soft,) = component.predict_proba([doc])

    def get_loss(soft, doc, predicted=None):
        gold = doc.copy()
        gold.user_data.clear()
        gold._.xner_soft_labels = soft
        predicted = predicted or doc
        scores, _ = component.model.begin_update([predicted])
        return component.get_loss([Example(predicted, gold)], scores)

    assert get_loss(soft, doc)[0] >= 0.0
    other = SoftLabels(["DRUG", "FORM"], soft.kind, soft.values, soft.max_span)
    with pytest.raises(ValueError, match=r"E033.*DRUG, FORM.*DRUG, STRENGTH"):
        get_loss(other, doc)
    other = SoftLabels(soft.labels, soft.kind, soft.values[1:], soft.max_span)
    with pytest.raises(ValueError, match="E032"):
        get_loss(other, doc)
    other = SoftLabels(soft.labels, "spans", soft.values, 9)
    with pytest.raises(ValueError, match="E037"):
        get_loss(other, doc)
    tokens = Doc(own.vocab, words=["take paracetamol", "500", "mg", "twice", "daily"])
    with pytest.raises(ValueError, match="E039"):
        get_loss(soft, doc, tokens)


def test_class_weights(own):
    component = own.get_pipe("xner_ner")
    examples = make_examples(own)
    scores, _ = component.model.begin_update([eg.x for eg in examples])
    plain, _ = component.get_loss(examples, scores)
    component.cfg["class_weights"] = {"DRUG": 3.0, "STRENGTH": 3.0, "O": 3.0}
    assert component.get_loss(examples, scores)[0] == pytest.approx(3.0 * plain)
    component.cfg["class_weights"] = {"DRUG": 0.0}
    less, gradient = component.get_loss(examples, scores)
    assert less < plain
    component.cfg["class_weights"] = {"DRUG": 0.0, "STRENGTH": 0.0, "O": 0.0}
    none, gradient = component.get_loss(examples, scores)
    assert none == 0.0 and not any(array.any() for array in gradient)


def test_labels_can_be_added(own):
    component = own.get_pipe("xner_ner")
    expected = [describe(doc)[0] for doc in own.pipe(TEXTS)]
    assert component.add_label("DRUG") == 0
    assert component.add_label("FORM") == 1
    assert component.labels == ("DRUG", "STRENGTH", "FORM")
    assert [describe(doc)[0] for doc in own.pipe(TEXTS)] == expected
    data = [*TRAIN, ("take one tablet", [(2, 3, "FORM")])]
    optimizer = own.resume_training()
    optimizer.learn_rate = 0.01
    for _ in range(80):
        own.update(make_examples(own, data), sgd=optimizer)
    assert own.evaluate(make_examples(own, data))["ents_f"] == 1.0
    kind = component.scheme.kind
    again = make_nlp(kind).from_bytes(own.to_bytes())
    assert again.get_pipe("xner_ner").labels == component.labels
    assert [describe(d) for d in again.pipe(TEXTS)] == [
        describe(d) for d in own.pipe(TEXTS)
    ]


@pytest.mark.parametrize("add_label", [False, True])
def test_rehearsal_keeps_what_was_learnt(own, add_label):
    component = own.get_pipe("xner_ner")
    examples = make_examples(own)
    assert component.rehearse(examples) == {"xner_ner": 0.0}
    optimizer = own.resume_training()
    optimizer.learn_rate = 0.01
    if add_label:
        component.add_label("FORM")
    output = component.model.get_ref("output_layer")
    output.get_param("W")[:5] *= 0.3
    first = component.rehearse(examples, sgd=None)["xner_ner"]
    for _ in range(40):
        losses = own.rehearse(examples, sgd=optimizer, losses={})
    assert losses["xner_ner"] < first
    found = [describe(own(text))[0] for text, _ in TRAIN]
    assert found == [sorted(ents) for _, ents in TRAIN]
    assert component.rehearse([]) == {"xner_ner": 0.0}


def test_labels_of_initialize():
    nlp = make_nlp()
    examples = make_examples(nlp)
    nlp.get_pipe("xner_ner").initialize(lambda: examples, labels=["STRENGTH", "DRUG"])
    assert nlp.get_pipe("xner_ner").label_data == ["STRENGTH", "DRUG"]
    with pytest.raises(ValueError, match="E143"):
        make_nlp().initialize(lambda: make_examples(nlp, [TRAIN[2]]))
    with pytest.raises(ValueError, match="E035"):
        make_nlp()("take one")
    other = make_examples(nlp, [("take one tablet", [(2, 3, "FORM")])])
    with pytest.raises(ValueError, match=r"E036.*'FORM'.*STRENGTH, DRUG"):
        nlp.get_pipe("xner_ner").update(other)


def test_entities_that_are_too_long():
    nlp = make_nlp("spans")
    data = [*TRAIN, ("one two three four five", [(0, 5, "DRUG")])]
    with pytest.warns(UserWarning, match=r"W030.*1 of 9 entities"):
        nlp.initialize(lambda: make_examples(nlp, data))
    nlp.update(make_examples(nlp, data))


@pytest.mark.parametrize("kind", KINDS)
def test_listener_and_frozen_components(kind):
    nlp = make_nlp(kind)
    tok2vec = nlp.get_pipe("xner_ner").model.get_ref("tok2vec")
    config = nlp.get_pipe_config("xner_ner")["model"]
    nlp = spacy.blank("en")
    embed = {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": 16,
            "rows": [100, 100],
            "attrs": ["NORM", "SHAPE"],
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            **{"width": 16, "window_size": 1, "maxout_pieces": 2, "depth": 1},
        },
    }
    nlp.add_pipe("tok2vec", config={"model": embed})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 16}
    nlp.add_pipe("xner_ner", config={"model": {**config, "tok2vec": listener}})
    assert tok2vec.get_dim("nO") == 16
    train(nlp, make_examples(nlp))
    assert nlp.evaluate(make_examples(nlp))["ents_f"] == 1.0
    expected = [describe(doc) for doc in nlp.pipe(TEXTS)]
    nlp.replace_listeners("tok2vec", "xner_ner", ["model.tok2vec"])
    with nlp.select_pipes(enable=["xner_ner"]):
        assert [describe(doc) for doc in nlp.pipe(TEXTS)] == expected


@pytest.mark.parametrize(
    "config",
    [
        {"threshold": -0.1},
        {"threshold": 1.1},
        {"set_ents": False, "spans_key": None},
        {"class_weights": {"DRUG": -1.0}},
        {"soft_weight": -1.0},
        {"temperature": 0.0},
        {"batch_size": 0},
        {"batch_tokens": 0},
    ],
)
def test_wrong_settings(config):
    with pytest.raises(ValueError, match="E012"):
        spacy.blank("en").add_pipe("xner_ner", config=config)


def test_model_of_another_architecture():
    model = {
        "@architectures": "spacy.Tagger.v2",
        "tok2vec": make_nlp().get_pipe_config("xner_ner")["model"]["tok2vec"],
        "nO": None,
        "normalize": False,
    }
    with pytest.raises(ValueError, match="E030"):
        spacy.blank("en").add_pipe("xner_ner", config={"model": model})


def test_defaults():
    nlp = spacy.blank("en")
    component = nlp.add_pipe("xner_ner")
    assert component.scheme.kind == "tokens"
    assert spacy.blank("en").from_config(nlp.config).pipe_names == ["xner_ner"]
    assert get_soft_labels(nlp.make_doc("one")) is None


def test_unusable_scores(own):
    component = own.get_pipe("xner_ner")
    examples = make_examples(own)
    scores, _ = component.model.begin_update([eg.x for eg in examples])
    scores[0][:] = numpy.nan
    with pytest.raises(ValueError, match="E034"):
        component.get_loss(examples, scores)
