import numpy
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import DocBin, Span
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
from ..pipeline.util import make_backward_nlp, make_ensemble_nlp


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


def test_rows_that_a_teacher_leaves_open_count_for_the_others():
    one, two = make([[0.2, 0.8], [1.0, 0.0]]), make([[0.6, 0.4], [0.0, 1.0]])
    one.weights = numpy.asarray([0.0, 0.5], "float32")
    found = average([one, two])
    assert found.values == pytest.approx(numpy.asarray([[0.6, 0.4], [1 / 3, 2 / 3]]))
    assert found.weights == pytest.approx([0.5, 0.75])
    alone = average([one])
    assert alone.values == pytest.approx(one.values)
    assert alone.weights == pytest.approx([0.0, 0.5])


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
    with pytest.raises(ValueError, match=r"E734.*B.*A"):
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


def make_ruler(*patterns, lang="en"):
    """Make a pipeline that finds words, without probabilities."""
    nlp = spacy.blank(lang)
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": text} for text, label in patterns])
    return nlp


RULES = [("aspirin", "DRUG"), ("20 mg", "STRENGTH")]


def test_teachers_without_probabilities_are_refused(teacher):
    ruler = make_ruler(*RULES)
    docs = [ruler.make_doc("take aspirin")]
    with pytest.raises(ValueError, match=r"E728.*'entity_ruler'.*'en_.*'smoothing'"):
        get_teacher_labels(ruler, docs)
    with pytest.raises(ValueError, match="E728"):
        list(distill(docs, [teacher, ruler]))


def test_teachers_without_probabilities_vote_if_asked():
    nlp = make_ruler(*RULES)
    docs = [nlp.make_doc(text) for text in ("aspirin 20 mg", "none")]
    one, none = get_teacher_labels(nlp, docs, smoothing=0.0)
    # Each Doc has all labels of the teacher, not those that occur in it.
    assert one.labels == none.labels == ["DRUG", "STRENGTH"]
    assert one.values.argmax(axis=1).tolist() == [4, 5, 7]
    assert one.values.max(axis=1).tolist() == [1.0, 1.0, 1.0]
    one, none = get_teacher_labels(nlp, docs, smoothing=0.18)
    none.check(1)
    assert none.values[0] == pytest.approx([0.84, *[0.02] * 8])
    assert one.values.sum(axis=1) == pytest.approx(numpy.ones(3))


def test_a_teacher_that_votes_beside_one_that_is_sure():
    sure = make_nlp(lang="xx")
    train(sure, make_examples(sure), 2)
    ruler = make_ruler(*RULES)
    docs = [ruler.make_doc(text) for text in ("aspirin", "nothing")]
    found = [
        get_soft_labels(doc).values
        for doc in distill(docs, [sure, ruler], weights=[3.0, 1.0], smoothing=0.1)
    ]
    own = get_teacher_labels(sure, docs)
    votes = get_teacher_labels(ruler, docs, smoothing=0.1)
    for values, one, other in zip(found, own, votes):
        assert values == pytest.approx(0.75 * one.values + 0.25 * other.values)


@pytest.mark.parametrize("smoothing", [-0.1, 1.0])
def test_wrong_smoothing(smoothing):
    nlp = make_ruler(*RULES)
    with pytest.raises(ValueError, match="E735"):
        get_teacher_labels(nlp, [nlp.make_doc("one")], smoothing=smoothing)


def test_the_ner_of_spacy_teaches():
    nlp = spacy.blank("en")
    nlp.add_pipe("ner").add_label("DRUG")
    nlp.get_pipe("ner").add_label("STRENGTH")
    nlp.initialize()
    # What comes behind the recogniser plays no part.
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "FORM", "pattern": "drops"}])
    docs = [nlp.make_doc("take drops"), nlp.make_doc("none")]
    for soft, doc in zip(get_teacher_labels(nlp, docs), docs):
        soft.check(len(doc))
        assert soft.labels == ["DRUG", "STRENGTH"]
        assert 0.0 < soft.values.max() < 1.0


@Language.component("xner_test_namer", assigns=["doc.ents"])
def name_first(doc):
    doc.ents = [Span(doc, 0, 1, label="FIRST")]
    return doc


def test_labels_that_no_component_names():
    nlp = spacy.blank("en")
    nlp.add_pipe("xner_test_namer")
    with pytest.raises(ValueError, match=r"E733.*en_pipeline.*FIRST.*none"):
        get_teacher_labels(nlp, [nlp.make_doc("one")], smoothing=0.1)


def test_teachers_that_find_no_entities():
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    for smoothing in (None, 0.1):
        with pytest.raises(ValueError, match=r"E729.*en_pipeline.*sentencizer"):
            get_teacher_labels(nlp, [nlp.make_doc("one")], smoothing=smoothing)


@pytest.fixture(scope="module")
def members(tmp_path_factory):
    """An English and a French recogniser with the same labels, and an English ruler."""
    path = tmp_path_factory.mktemp("members")
    for lang in ("en", "fr"):
        nlp = make_nlp(lang=lang)
        train(nlp, make_examples(nlp), 3)
        nlp.to_disk(path / lang)
    make_ruler(("paracetamol", "DRUG")).to_disk(path / "ruler")
    return path


def test_an_ensemble_hands_on_its_mean(members):
    nlp = make_ensemble_nlp(members / "en", members / "fr", weight=0.0)
    own = spacy.load(members / "fr")
    docs = [nlp.make_doc(text) for text in ("Prendre paracétamol 500 mg", "patient")]
    expected = get_teacher_labels(own, docs)
    alone = get_teacher_labels(nlp, docs)
    mixed = get_teacher_labels(
        make_ensemble_nlp(members / "en", members / "fr", weight=0.5), docs
    )
    for doc, soft, mean, one in zip(docs, alone, mixed, expected):
        assert soft.labels == mean.labels == ["DRUG", "STRENGTH"]
        assert soft.values == pytest.approx(one.with_labels(soft.labels), abs=1e-5)
        mean.check(len(doc))
        assert mean.values.sum(axis=1) == pytest.approx(numpy.ones(len(doc)))
        assert not numpy.allclose(mean.values, soft.values, atol=1e-4)
    student = make_nlp(lang="fr")
    taught = list(distill(docs, [nlp, own]))
    train(student, [Example(student.make_doc(doc.text), doc) for doc in taught], 1)
    assert student.get_pipe("xner_ner").labels == ("DRUG", "STRENGTH")


@pytest.mark.parametrize("names", [("ruler", "fr"), ("en", "ruler")])
def test_an_ensemble_of_votes_is_refused(members, names):
    nlp = make_ensemble_nlp(*(members / name for name in names))
    docs = [nlp.make_doc("Prendre paracétamol 500 mg")]
    component = "xner_annotator" if names[0] == "ruler" else "xner_ensemble"
    with pytest.raises(ValueError, match=rf"E728.*{component}.*ruler.*entity_ruler"):
        get_teacher_labels(nlp, docs)
    (soft,) = get_teacher_labels(nlp, docs, smoothing=0.1)
    assert soft.labels == ["DRUG", "STRENGTH"]


def test_translate_test_votes(members):
    nlp = make_backward_nlp(members / "ruler")
    docs = [nlp.make_doc("Prendre paracétamol 500 mg"), nlp.make_doc("patient")]
    with pytest.raises(ValueError, match=r"E728.*xner_projector"):
        get_teacher_labels(nlp, docs)
    one, none = get_teacher_labels(nlp, docs, smoothing=0.0)
    assert one.labels == none.labels == ["DRUG"]
    assert one.values.argmax(axis=1).tolist() == [0, 4, 0, 0]
    assert one.weights is None
    nlp.get_pipe("xner_projector").cfg["threshold"] = 1.0
    (one,) = get_teacher_labels(nlp, docs[:1], smoothing=0.0)
    # A doubtful place is masked: nothing is to be learnt there.
    assert one.weights.tolist() == [1.0, 0.0, 1.0, 1.0]


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
    teacher = make_ruler(("one", "A"))
    docs = [nlp.make_doc("un")]
    with pytest.raises(ValueError, match=r"E726.*'en'.*'fr'"):
        get_teacher_labels(teacher, docs)
    (found,) = get_teacher_labels(teacher, docs, other_languages=True, smoothing=0.0)
    assert found.values.tolist() == [[1.0, 0.0, 0.0, 0.0, 0.0]]


def test_teachers_that_change_tokens():
    nlp = spacy.blank("en")
    nlp.add_pipe("merge_entities")
    ruler = nlp.add_pipe("entity_ruler", first=True)
    ruler.add_patterns([{"label": "A", "pattern": "one two"}])
    with pytest.raises(ValueError, match="E727"):
        get_teacher_labels(nlp, [nlp.make_doc("one two")], smoothing=0.1)


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
