import pytest
import spacy
from spacy.training import Example

from spacy_xner.corpora.records import Record
from spacy_xner.evaluation.evaluate import evaluate_spans
from spacy_xner.evaluation.noise import compare_with_noisy, make_noisy

RECORDS = [
    # The strength begins and the frequency ends inside of a token.
    Record(
        "a",
        "Aspirin500mg 3x/j pendant 5 jours",
        [(0, 7, "DRUG"), (7, 12, "STRENGTH"), (13, 15, "FREQUENCY")],
        meta={"source": "x"},
    ),
    Record("b", "rien", meta={"group": 7}),
    Record("c", "", missing=[]),
    Record("d", "Aspirin ou ibuprofène", [(0, 7, "DRUG")], missing=[(8, 21)]),
]


def keep(nlp, example):
    yield example


def shout(nlp, example):
    """Double every character: spans must move with the text."""
    reference = example.reference
    doc = nlp.make_doc("".join(2 * char for char in reference.text))
    spans = [
        doc.char_span(
            2 * e.start_char, 2 * e.end_char, e.label_, alignment_mode="expand"
        )
        for e in reference.ents
    ]
    doc.ents = spans
    yield Example(nlp.make_doc(doc.text), doc)


def test_gold_keeps_its_place_to_the_character():
    noisy = make_noisy(RECORDS, keep, lang="fr")
    for record, copy in zip(RECORDS, noisy):
        assert copy.text == record.text
        assert copy.spans == record.spans
        assert copy.missing == record.missing
    assert noisy[0].meta["source"] == "x"
    assert RECORDS[0].meta == {"source": "x"}


def test_copies_are_a_group_with_names_of_their_own():
    noisy = make_noisy(RECORDS, keep, lang="fr", copies=3)
    assert [r.id for r in noisy[:4]] == ["a~0", "a~1", "a~2", "b~0"]
    groups = [r.meta["group"] for r in noisy]
    assert len(set(groups[:3])) == 1 and groups[3:6] == [7, 7, 7]
    assert len(set(groups)) == 4


def test_spans_move_with_the_text():
    (noisy,) = make_noisy([RECORDS[3]], shout, lang="fr")
    assert noisy.text[:6] == "AAssppii"[:6]
    assert noisy.spans == [(0, 14, "DRUG")]


@pytest.mark.parametrize("lost", ["text", "entity"])
def test_an_augmenter_that_loses_something(lost):
    def lose(nlp, example):
        if lost == "entity":
            example.reference.ents = []
            yield example

    with pytest.raises(ValueError, match=rf"E510.*{lost}.*'a'"):
        make_noisy(RECORDS, lose, lang="fr")


def test_registered_noise_is_the_same_in_every_run():
    build = spacy.registry.augmenters.get("spacy-xner.ocr_noise.v1")
    first, second = (
        make_noisy(RECORDS, build(level=0.5, seed=3), lang="fr", copies=2)
        for _ in range(2)
    )
    assert first == second
    assert any(r.text != RECORDS[0].text for r in first[:2])
    assert len(first[0].spans) == 3


def test_what_noise_costs():
    clean = evaluate_spans(RECORDS, [r.spans for r in RECORDS], lang="fr")
    noisy = make_noisy(RECORDS, keep, lang="fr", copies=2)
    found = [list(r.spans) for r in noisy]
    # One of two copies loses one of its three entities.
    found[0] = found[0][:2]
    loss = compare_with_noisy(clean, evaluate_spans(noisy, found, lang="fr"))
    assert (loss.first, loss.second) == (1.0, pytest.approx(14 / 15))
    assert loss.interval.low < loss.difference < loss.interval.high == 0.0


def test_results_that_are_no_copies():
    clean = evaluate_spans(RECORDS, [r.spans for r in RECORDS], lang="fr")
    other = evaluate_spans(RECORDS[:1], [RECORDS[0].spans], lang="fr")
    with pytest.raises(ValueError, match="E503"):
        compare_with_noisy(clean, other)
    with pytest.raises(ValueError, match="E503"):
        compare_with_noisy(clean, clean)
