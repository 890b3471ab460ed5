import numpy
import pytest
import spacy
from spacy.tokens import DocBin
from spacy.training import Example

from spacy_xner.ensembles.types import TokenProbabilities
from spacy_xner.soft_labels import SoftLabels, get_soft_labels
from spacy_xner.training.distillation import (
    average,
    distill,
    get_teacher_labels,
    to_soft_labels,
)
from spacy_xner.training.leaks import check_leaks, hash_text

from ..models.util import make_nlp
from ..pipeline.test_ner import TEXTS, TRAIN, make_examples, train


@pytest.fixture(scope="module", params=["tokens", "spans"])
def teacher(request):
    nlp = make_nlp(request.param, lang="xx")
    train(nlp, make_examples(nlp))
    return nlp


def make(values, labels=("A",), kind="spans", max_span=2):
    return SoftLabels(list(labels), kind, numpy.asarray(values, "float32"), max_span)


def test_average():
    one = make([[0.2, 0.8], [1.0, 0.0]])
    two = make([[0.6, 0.4], [0.0, 1.0]])
    found = average([one, two])
    assert found.values == pytest.approx(numpy.asarray([[0.4, 0.6], [0.5, 0.5]]))
    found = average([one, two], [3.0, 1.0])
    assert found.values == pytest.approx(numpy.asarray([[0.3, 0.7], [0.75, 0.25]]))
    assert (found.kind, found.max_span, found.labels) == ("spans", 2, ["A"])
    assert average([one], [2.0]) == one


def test_average_puts_labels_into_one_order():
    one = make([[0.2, 0.5, 0.3]], "AB")
    two = make([[0.2, 0.1, 0.7]], "BA")
    found = average([one, two])
    assert found.labels == ["A", "B"]
    assert found.values == pytest.approx(numpy.asarray([[0.2, 0.6, 0.2]]))


@pytest.mark.parametrize("weights", [[1.0], [0.0, 0.0], [1.0, -1.0], [1.0, 1.0, 1.0]])
def test_weights_that_do_not_fit(weights):
    with pytest.raises(ValueError, match="E724"):
        average([make([[1.0, 0.0]])] * 2, weights)


def test_teachers_that_do_not_fit():
    one = make([[0.5, 0.5]])
    with pytest.raises(ValueError, match="E724"):
        average([])
    with pytest.raises(ValueError, match="E724"):
        list(distill([], []))
    with pytest.raises(ValueError, match="E725"):
        average([one, make([[0.5, 0.5]], max_span=3)])
    with pytest.raises(ValueError, match=r"E033.*B.*A"):
        average([one, make([[0.5, 0.5]], "B")])


def test_a_student_learns_what_its_teachers_know(teacher):
    kind = teacher.get_pipe("xner_ner").scheme.kind
    student = make_nlp(kind, lang="xx")
    docs = [student.make_doc(text) for text in TEXTS]
    found = list(distill(docs, [teacher, teacher], weights=[2.0, 1.0], batch_size=3))
    assert [doc.text for doc in found] == [text for text in TEXTS if text]
    assert not any(doc.ents or doc.has_annotation("ENT_IOB") for doc in found)
    data = DocBin(docs=found, store_user_data=True).to_bytes()
    found = list(DocBin().from_bytes(data).get_docs(student.vocab))
    train(student, [Example(student.make_doc(doc.text), doc) for doc in found], 80)
    assert student.evaluate(make_examples(student))["ents_f"] == 1.0


def test_teachers_have_their_own_opinion_of_the_same_tokens(teacher):
    docs = [teacher.make_doc(text) for text in TEXTS]
    before = [doc.to_bytes() for doc in docs]
    found = get_teacher_labels(teacher, docs)
    assert found == teacher.get_pipe("xner_ner").predict_proba(docs)
    assert [doc.to_bytes() for doc in docs] == before


def test_other_pipelines_can_teach_too():
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "DRUG", "pattern": "aspirin"}])
    docs = [nlp.make_doc("take aspirin"), nlp.make_doc("none")]
    one, _ = get_teacher_labels(nlp, docs)
    one.check(2)
    assert one.labels == ["DRUG"] and one.values.argmax(axis=1).tolist() == [0, 4]


def test_soft_labels_of_token_probabilities():
    probabilities = TokenProbabilities.empty(["A", "B"], 3)
    probabilities.add(0, 2, 1, 0.75)
    probabilities.add(2, 3, 0, 1.0)
    found = to_soft_labels(probabilities)
    found.check(3)
    expected = numpy.zeros((3, 9))
    expected[0, [0, 5]] = expected[1, [0, 7]] = 0.25, 0.75
    expected[2, 4] = 1.0
    assert found.values == pytest.approx(expected)
    to_soft_labels(TokenProbabilities.empty(["A"], 0)).check(0)
    to_soft_labels(TokenProbabilities.empty([], 2)).check(2)


def test_teachers_for_another_language():
    nlp = spacy.blank("fr")
    teacher = spacy.blank("en")
    with pytest.raises(ValueError, match=r"E726.*'en'.*'fr'"):
        get_teacher_labels(teacher, [nlp.make_doc("un")])
    (found,) = get_teacher_labels(teacher, [nlp.make_doc("un")], other_languages=True)
    assert found.values.tolist() == [[1.0]]


def test_teachers_that_change_tokens():
    nlp = spacy.blank("en")
    nlp.add_pipe("merge_entities")
    ruler = nlp.add_pipe("entity_ruler", first=True)
    ruler.add_patterns([{"label": "A", "pattern": "one two"}])
    with pytest.raises(ValueError, match="E727"):
        get_teacher_labels(nlp, [nlp.make_doc("one two")])


def test_soft_labels_of_docs_are_set():
    nlp = make_nlp(lang="xx")
    train(nlp, make_examples(nlp), 1)
    (doc,) = distill([nlp.make_doc("aspirin")], [nlp])
    assert get_soft_labels(doc).labels == ["DRUG", "STRENGTH"]


@pytest.mark.parametrize(
    "text", ["Take  ONE", "take\none ", "\uff34ake one", "take\u00a0one"]
)
def test_leaks_are_found(text):
    assert hash_text(text) == hash_text("take one")
    with pytest.raises(ValueError, match=r"E722.*1 texts.*number 2"):
        check_leaks(["other", text], ["take one"])


def test_no_leaks():
    check_leaks(["take one", "take two", "", "--"], ["take three", "", "--"])
    check_leaks([], [text for text, _ in TRAIN])
