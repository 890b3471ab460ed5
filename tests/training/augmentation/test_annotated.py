import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.training import Example

from spacy_xner.training.augmentation.annotated import (
    AnnotatedText,
    Edit,
    LabelledSpan,
)

from .util import blank, read, write


@pytest.mark.parametrize(
    "edits,expected",
    [
        # Inside an entity, at its edges, beside it.
        ([Edit(9, 11, "g")], "[D:Lasix] [S:40 g] le matin"),
        ([Edit(6, 8, "20")], "[D:Lasix] [S:20 mg] le matin"),
        ([Edit(0, 5, "LASIX")], "[D:LASIX] [S:40 mg] le matin"),
        ([Edit(5, 6, "")], "[D:Lasix][S:40 mg] le matin"),
        ([Edit(5, 6, " : ")], "[D:Lasix] : [S:40 mg] le matin"),
        ([Edit(0, 0, "- ")], "- [D:Lasix] [S:40 mg] le matin"),
        ([Edit(11, 11, "/j")], "[D:Lasix] [S:40 mg]/j le matin"),
        ([Edit(6, 6, "à ")], "[D:Lasix] à [S:40 mg] le matin"),
        # Over an edge, or nothing left: not done.
        ([Edit(4, 6, "")], "[D:Lasix] [S:40 mg] le matin"),
        ([Edit(0, 5, "")], "[D:Lasix] [S:40 mg] le matin"),
        ([Edit(0, 5, " ")], "[D:Lasix] [S:40 mg] le matin"),
        ([Edit(0, 3, ""), Edit(3, 5, "")], "[D:Lasix] [S:40 mg] le matin"),
        # White space at the edge of an entity is no part of it.
        ([Edit(4, 5, " ")], "[D:Lasi]  [S:40 mg] le matin"),
        ([Edit(0, 1, " ")], " [D:asix] [S:40 mg] le matin"),
        # The first of two that overlap.
        ([Edit(6, 8, "20"), Edit(7, 11, "")], "[D:Lasix] [S:20 mg] le matin"),
        # New entities.
        (
            [Edit(6, 11, "1 cp", (LabelledSpan(0, 1, "DOSAGE"),))],
            "[D:Lasix] [A:1] cp le matin",
        ),
        (
            [Edit(12, 20, "le soir", (LabelledSpan(0, 7, "FREQUENCY"),))],
            "[D:Lasix] [S:40 mg] [F:le soir]",
        ),
        ([Edit(3, 11, "!", (LabelledSpan(0, 1, "DRUG"),))], None),
    ],
)
def test_entities_follow_their_characters(edits, expected):
    text = read("[D:Lasix] [S:40 mg] le matin")
    found = text.apply(edits)
    assert write(found) == (expected or write(text))
    assert (found is text) == (write(found) == write(text))


@pytest.mark.parametrize(
    "edits,expected",
    [
        ([Edit(2, 4, "deux")], "a [~:deux b] c"),
        ([Edit(0, 4, "x")], "[~:x b] c"),
        ([Edit(5, 7, "yz")], "a [~:bb yz]c"),
        ([Edit(7, 8, "z")], "a [~:bb b] z"),
        ([Edit(0, 2, "")], "[~:bb b] c"),
    ],
)
def test_missing_labels_stay_missing(edits, expected):
    assert write(read("a [~:bb b] c").apply(edits)) == expected


@given(data=st.data())
def test_no_edit_ever_loses_or_breaks_an_entity(data):
    body = data.draw(st.text("ab1 .\n", max_size=30))
    cuts = data.draw(
        st.lists(st.integers(0, len(body)), max_size=6, unique=True).map(sorted)
    )
    spans = [
        LabelledSpan(start, end, "DRUG")
        for start, end in zip(cuts[::2], cuts[1::2])
        if body[start:end].strip() == body[start:end] and start < end
    ]
    missing = [
        (start, end) for start, end in zip(cuts[1::2], cuts[2::2]) if start < end
    ]
    text = AnnotatedText(body, spans, missing)
    places = st.integers(0, len(body))
    edits = data.draw(
        st.lists(
            st.tuples(places, places, st.text("xy \n", max_size=3)).map(
                lambda e: Edit(min(e[:2]), max(e[:2]), e[2])
            ),
            max_size=8,
        )
    )
    made = text.apply(edits)
    assert len(made.spans) == len(spans)
    assert made.spans == sorted(made.spans)
    last = 0
    for start, end, _ in made.spans:
        assert last <= start < end <= len(made.text)
        assert made.text[start:end] == made.text[start:end].strip()
        last = end
    for start, end in made.missing:
        assert 0 <= start < end <= len(made.text)
    # What no edit touches is still there, and still missing.
    for start, end in missing:
        if not any(e.start <= end and start <= e.end for e in edits):
            kept = body[start:end]
            assert any(kept in made.text[a:b] for a, b in made.missing)


def test_examples_have_the_entities_and_the_missing_labels():
    nlp = blank("fr")
    text = read("[D:Lasix] [~:40 mg] [F:le matin]")
    example = text.to_example(nlp)
    assert AnnotatedText.from_doc(example.reference) == AnnotatedText(
        text.text, text.spans, [(6, 11)]
    )
    assert example.get_aligned_ner() == [
        *("U-DRUG", None, None, "B-FREQUENCY", "L-FREQUENCY")
    ]


def test_entities_inside_a_token_stay_exact_and_give_no_wrong_label():
    nlp = blank("fr")
    example = read("[A:20][O:gtt] [F:le soir]").to_example(nlp)
    assert [token.text for token in example.predicted] == ["20gtt", "le", "soir"]
    assert [ent.text for ent in example.reference.ents] == ["20", "gtt", "le soir"]
    assert example.get_aligned_ner() == [None, "B-FREQUENCY", "L-FREQUENCY"]
    assert example.reference.text == example.predicted.text


@pytest.mark.parametrize("words", [[], [" "], ["\n", "Lasix"]])
def test_docs_without_text_or_labels(words):
    nlp = blank("de")
    doc = Doc(nlp.vocab, words=words, spaces=[False] * len(words))
    text = AnnotatedText.from_doc(doc)
    assert text.spans == []
    assert "".join(text.text[a:b] for a, b in text.missing) == doc.text
    example = text.to_example(nlp)
    assert isinstance(example, Example)
    # White space is never an entity; no one knows about the other tokens.
    unknown = [token.ent_iob for token in example.reference if not token.is_space]
    assert set(unknown) <= {0}


def test_names_of_texts_are_kept_but_not_their_old_source():
    nlp = blank("de")
    doc = nlp("Lasix")
    doc.cats = {"letter": 1.0}
    doc.user_data.update({"id": "7", "xner_source": b"old", ("._.", "x", 0, 0): 1})
    reference = read("[D:LASIX]").to_example(nlp, like=doc).reference
    assert reference.user_data == {"id": "7"}
    assert reference.cats == {"letter": 1.0}
