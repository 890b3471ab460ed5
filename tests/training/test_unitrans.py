import numpy
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.training import Example

from spacy_xner.soft_labels import get_soft_labels
from spacy_xner.training.unitrans import unitrans, vote

from ..models.util import make_nlp
from ..pipeline.test_ner import TEXTS, TRAIN, make_examples, train


def place(spans, n_tokens):
    """Write out the place and label of each token."""
    found = ["O"] * n_tokens
    for start, end, label in spans:
        for i in range(start, end):
            found[i] = (
                f"{'B' if i == start else ''}{'L' if i == end - 1 else ''}{label}"
            )
    return found


@st.composite
def analyses(draw, n_tokens=6):
    spans, start = [], 0
    while start < n_tokens:
        size = draw(st.integers(1, 3))
        if draw(st.booleans()):
            end = min(start + size, n_tokens)
            spans.append((start, end, draw(st.sampled_from("AB"))))
        start += size
    return spans


@given(st.lists(analyses(), min_size=1, max_size=3))
def test_vote_equals_the_rule(votes):
    written = [place(spans, 6) for spans in votes]
    agreed = [len({tags[i] for tags in written}) == 1 for i in range(6)]
    kept = [span for span in votes[0] if all(agreed[span[0] : span[1]])]
    covered = {i for start, end, _ in kept for i in range(start, end)}
    expected = [
        not (i in covered or all(tags[i] == "O" for tags in written)) for i in range(6)
    ]
    found, unknown = vote(votes, 6)
    assert found == sorted(kept) and unknown.tolist() == expected


def test_vote_without_tokens():
    kept, unknown = vote([[], [], []], 0)
    assert kept == [] and unknown.shape == (0,)


def make_teacher(*patterns):
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": text} for text, label in patterns])
    return nlp


def test_labels_of_three_teachers():
    one = make_teacher(("aspirin", "DRUG"), ("20 mg", "STRENGTH"))
    two = make_teacher(("aspirin", "DRUG"), ("mg", "STRENGTH"))
    doc = one.make_doc("take aspirin 20 mg now")
    (found,) = unitrans([doc], source=one, translated=two, teacher=one, smoothing=0.1)
    assert [(ent.text, ent.label_) for ent in found.ents] == [("aspirin", "DRUG")]
    assert [token.ent_iob for token in found] == [2, 3, 0, 0, 2]
    assert get_soft_labels(found).values.argmax(axis=1).tolist() == [0, 4, 5, 7, 0]


def test_teachers_with_other_labels():
    one, two = make_teacher(("aspirin", "DRUG")), make_teacher(("aspirin", "FORM"))
    doc = one.make_doc("take aspirin")
    with pytest.raises(ValueError, match=r"E734.*FORM.*DRUG"):
        list(unitrans([doc], source=one, translated=two, teacher=one, smoothing=0.1))


def test_only_the_last_teacher_needs_probabilities():
    votes = make_teacher(("aspirin", "DRUG"), ("20 mg", "STRENGTH"))
    last = make_nlp("tokens")
    train(last, make_examples(last))
    doc = votes.make_doc("take aspirin 20 mg")
    (found,) = unitrans([doc], source=votes, translated=votes, teacher=last)
    assert [ent.text for ent in found.ents] == ["aspirin", "20 mg"]
    assert get_soft_labels(found) == last.get_pipe("xner_ner").predict_proba([doc])[0]
    with pytest.raises(ValueError, match="E728"):
        list(unitrans([doc], source=last, translated=last, teacher=votes))


@pytest.mark.parametrize("kind", ["tokens", "spans"])
def test_students_learn(kind):
    teacher = make_nlp(kind)
    train(teacher, make_examples(teacher))
    student = make_nlp(kind)
    docs = [student.make_doc(text) for text in TEXTS]
    teachers = {"source": teacher, "translated": teacher, "teacher": teacher}
    found = list(unitrans(docs, **teachers, batch_size=2))
    assert [len(doc.ents) for doc in found[:4]] == [len(ents) for _, ents in TRAIN]
    assert all(isinstance(get_soft_labels(doc).values, numpy.ndarray) for doc in found)
    train(student, [Example(student.make_doc(doc.text), doc) for doc in found])
    assert student.evaluate(make_examples(student))["ents_f"] == 1.0
