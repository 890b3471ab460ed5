import numpy
import pytest
import spacy
from spacy.tokens import Doc, Span
from spacy.training import Example

from spacy_xner.models.gold import has_same_tokens, read_entities

NLP = spacy.blank("en")
LABELS = ["B", "A"]


def make(words, ents=(), *, missing=(), annotated=True):
    doc = Doc(NLP.vocab, words=words)
    if annotated:
        doc.set_ents(
            [Span(doc, *ent) for ent in ents],
            missing=[Span(doc, i, i + 1) for i in missing],
        )
    return doc


def read(*pairs):
    examples = [
        Example(Doc(NLP.vocab, words=words or [w.text for w in doc]), doc)
        for doc, words in pairs
    ]
    found = read_entities(examples, LABELS)
    items = list(zip(found.starts.tolist(), found.ends.tolist(), found.labels.tolist()))
    return items, numpy.flatnonzero(found.missing).tolist(), found.lengths.tolist()


def test_entities_of_many_docs():
    first = make(["a", "b", "c"], [(0, 1, "A"), (1, 3, "B")])
    second = make(["d", "e"], [(0, 1, "B")], missing=[1])
    found = read((first, None), (make([]), None), (second, None))
    assert found == ([(0, 1, 1), (1, 3, 0), (3, 4, 0)], [4], [3, 0, 2])


def test_neighbours_with_one_label_are_two_entities():
    doc = make(["a", "b", "c"], [(0, 1, "A"), (1, 2, "A"), (2, 3, "A")])
    assert read((doc, None))[0] == [(0, 1, 1), (1, 2, 1), (2, 3, 1)]


def test_docs_without_annotation_are_missing():
    items, missing, _ = read((make(["a", "b"], annotated=False), None))
    assert items == [] and missing == [0, 1]


def test_no_examples():
    found = read_entities([], LABELS)
    assert [len(array) for array in found] == [0, 0, 0, 0, 0]


def test_other_tokens():
    doc = make(["ab", "c", "de"], [(0, 1, "A"), (2, 3, "B")], missing=[1])
    found = read((doc, ["a", "b", "c", "de"]))
    assert found == ([(0, 2, 1), (3, 4, 0)], [2], [4])


def test_entities_without_tokens_of_their_own_are_missing():
    doc = make(["a", "b", "c"], [(0, 1, "A")])
    items, missing, _ = read((doc, ["ab", "c"]))
    assert items == [] and missing == [0]


def test_unknown_label():
    with pytest.raises(ValueError, match=r"E036.*'X'.*B, A"):
        read((make(["a"], [(0, 1, "X")]), None))


@pytest.mark.parametrize(
    "words,spaces,same",
    [
        (["a", "b"], [True, False], True),
        (["a", "b"], [False, False], False),
        (["a", "c"], [True, False], False),
        (["a"], [True], False),
    ],
)
def test_has_same_tokens(words, spaces, same):
    doc = Doc(NLP.vocab, words=["a", "b"], spaces=[True, False])
    assert has_same_tokens(doc, Doc(NLP.vocab, words=words, spaces=spaces)) is same
