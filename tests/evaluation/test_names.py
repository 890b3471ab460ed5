import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.corpora.records import Record
from spacy_xner.evaluation.evaluate import evaluate_spans
from spacy_xner.evaluation.names import (
    NameIndex,
    list_names,
    normalise_name,
    score_names,
)

INDEX = NameIndex(
    [
        "Paracétamol 500 mg, puis ibuprofène.",
        "PARACETAMOL-CODÉINE le matin",
        "paracétamol 500 mg, puis ibuprofène.",
    ]
)


@pytest.mark.parametrize(
    "text,name",
    [
        ("Paracétamol", "paracetamol"),
        ("acide  clavulanique", "acide clavulanique"),
        ("Co-Trimoxazole\n®", "co trimoxazole"),
        ("Straße", "strasse"),
        ("Insulin_R", "insulin r"),
        ("5-FU", "5 fu"),
        ("", ""),
    ],
)
def test_form_in_which_names_are_compared(text, name):
    assert normalise_name(text) == name


@pytest.mark.parametrize(
    "name,novelty",
    [
        ("paracetamol", "seen"),
        ("Paracétamol codéine", "seen"),
        # Only as a part of other words, or over the end of a text.
        ("ibuprof", "new_words"),
        ("ibuprofène paracétamol", "unseen"),
        # One word is known, and a word of one letter would not be one.
        ("ibuprofène R", "unseen"),
        ("R 500", "unseen"),
        ("le B", "new_words"),
        ("tramadol", "new_words"),
    ],
)
def test_how_new_a_name_is(name, novelty):
    assert INDEX.classify(name) == novelty


@given(st.lists(st.text(max_size=12), max_size=4))
def test_every_text_is_seen(texts):
    index = NameIndex(texts)
    for text in texts:
        if normalise_name(text):
            assert index.classify(text) == "seen"


def test_recall_of_seen_and_unseen_names():
    records = [
        Record("a", "ibuprofène, tramadol", [(0, 10, "Drug"), (12, 20, "Drug")]),
        Record("b", "ibuprofène R 5 mg", [(0, 12, "Drug"), (13, 17, "Strength")]),
        Record("c", "Tramadol", [(0, 8, "Drug")]),
    ]
    found = [[(0, 10, "DRUG")], [(0, 10, "DRUG")], [(0, 8, "DRUG")]]
    result = evaluate_spans(records, found, lang="fr")
    scores = score_names(result, INDEX, n_samples=50)
    assert scores["seen"].score[1:] == (1.0, None, 1, 0, 0)
    # A name that is found in part is not found.
    assert scores["unseen"].score.recall == pytest.approx(1 / 3)
    assert scores["unseen"].score.support == 3
    assert scores["new_words"].score.recall == 0.5
    low, high = scores["new_words"].recall
    assert 0 <= low < 0.5 < high <= 1
    assert scores["seen"].f1 is None
    assert list_names(result, INDEX) == [
        {"name": "tramadol", "novelty": "new_words", "gold": 2, "found": 1},
        {"name": "ibuprofène R", "novelty": "unseen", "gold": 1, "found": 0},
        {"name": "ibuprofène", "novelty": "seen", "gold": 1, "found": 1},
    ]


def test_without_names_recall_is_undefined():
    records = [Record("a", "5 mg", [(0, 4, "STRENGTH")])]
    result = evaluate_spans(records, [[]], lang="fr")
    for estimate in score_names(result, INDEX).values():
        assert estimate.score.recall is None and estimate.recall is None
    assert list_names(result, INDEX) == []
