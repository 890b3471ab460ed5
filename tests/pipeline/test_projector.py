from dataclasses import replace
from itertools import pairwise

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc, Span

from spacy_xner.pipeline.projector import join_pairs
from spacy_xner.projectors.types import SourceEntity
from spacy_xner.translation import (
    Annotation,
    Link,
    SentencePair,
    Translation,
    count_spans,
    get_token_ranges,
    get_translations,
)

from .util import get_ents, make_backward_nlp, make_forward_nlp


def make_projector(**config):
    return spacy.blank("en").add_pipe("xner_projector", config=config)


def make_case(
    words="Take aspirin 500 mg for 5 days",
    target="Prendre aspirine 500 mg pendant 5 jours",
    ents=((1, 2, "DRUG"), (2, 4, "STRENGTH")),
    links=None,
    pairs=None,
    **values,
):
    """Make a Doc with a French translation, aligned word by word if not said."""
    nlp = spacy.blank("en")
    doc = nlp.make_doc(words)
    doc.ents = [Span(doc, *ent) for ent in ents]
    tokens = get_token_ranges(spacy.blank("fr").make_doc(target))
    if links is None:
        links = [Link(i, i, 0.9) for i in range(min(len(doc), len(tokens)))]
    if pairs is None:
        pairs = [SentencePair(0, len(words), 0, len(target))]
    doc._.xner_translations = {
        "fr": Translation(
            "fr", "en", target, sentences=pairs, tokens=tokens, links=links, **values
        )
    }
    return doc


def get_spans(doc):
    translation = get_translations(doc)["fr"]
    text = translation.text if translation.direction == "forward" else doc.text
    return [
        (
            text[span.start : span.end] if span.start >= 0 else None,
            span.label,
            span.status,
        )
        for span in translation.spans
    ]


def test_forward():
    doc = make_projector()(make_case())
    assert get_spans(doc) == [
        ("aspirine", "DRUG", "kept"),
        ("500 mg", "STRENGTH", "kept"),
    ]
    spans = get_translations(doc)["fr"].spans
    assert [doc.text[span.source_start : span.source_end] for span in spans] == [
        "aspirin",
        "500 mg",
    ]
    assert all(0.5 < span.score <= 1.0 and span.method for span in spans)
    assert "xner" not in doc.spans
    Translation.from_dict(get_translations(doc)["fr"].to_dict())


def test_lost_entity_masks_its_sentence():
    half = len("Take aspirin.")
    doc = make_case(
        "Take aspirin. Stop metoprolol 5 mg.",
        "Prendre aspirine. Arrêter 5 mg.",
        ents=[(1, 2, "DRUG"), (4, 5, "DRUG"), (5, 7, "STRENGTH")],
        links=[
            Link(0, 0, 0.9),
            Link(1, 1, 0.9),
            Link(3, 3, 0.9),
            Link(5, 4, 0.9),
            Link(6, 5, 0.9),
        ],
        pairs=[SentencePair(0, half, 0, 17), SentencePair(half + 1, 35, 18, 31)],
    )
    make_projector()(doc)
    assert get_spans(doc) == [
        ("aspirine", "DRUG", "kept"),
        (None, "DRUG", "masked"),
        ("5 mg", "STRENGTH", "kept"),
    ]
    target = doc._.xner_translated("fr")
    assert [(t.text, t.ent_iob_) for t in target] == [
        ("Prendre", "O"),
        ("aspirine", "B"),
        (".", "O"),
        ("Arrêter", ""),
        ("5", "B"),
        ("mg", "I"),
        (".", ""),
    ]


@pytest.mark.parametrize(
    "policy,status,iob",
    [
        ("keep", "kept", "B"),
        ("drop_entity", "dropped", "O"),
        ("mask", "masked", ""),
        ("drop_sentence", "dropped", ""),
    ],
)
def test_policies(policy, status, iob):
    doc = make_case("Take aspirin", "Prendre cachet", ents=[(1, 2, "DRUG")])
    make_projector(policy=policy, threshold=0.99)(doc)
    assert get_spans(doc) == [("cachet", "DRUG", status)]
    assert doc._.xner_translated("fr")[1].ent_iob_ == iob


def test_guard_flags_reach_the_policy():
    pair = SentencePair(0, 30, 0, 39, None, ["numbers"])
    doc = make_projector()(make_case(pairs=[pair]))
    spans = get_translations(doc)["fr"].spans
    assert [(span.status, span.reason) for span in spans] == [
        ("kept", ""),
        ("masked", "guard"),
    ]
    doc = make_projector(number_labels=["drug"])(make_case(pairs=[pair]))
    assert [span.status for span in get_translations(doc)["fr"].spans] == [
        "masked",
        "kept",
    ]


def test_swapped_entities_are_both_right():
    doc = make_case(
        "Take aspirin 500 mg",
        "Prendre 500 mg aspirine",
        ents=[(1, 2, "DRUG"), (2, 4, "STRENGTH")],
        links=[Link(0, 0, 0.9), Link(1, 3, 0.9), Link(2, 1, 0.9), Link(3, 2, 0.9)],
    )
    make_projector()(doc)
    assert get_ents(doc._.xner_translated("fr")) == [
        ("500 mg", "STRENGTH"),
        ("aspirine", "DRUG"),
    ]


def test_entity_over_the_whole_text():
    doc = make_case(ents=[(0, 7, "ALL")])
    make_projector()(doc)
    text = get_translations(doc)["fr"].text
    assert get_spans(doc) == [(text, "ALL", "kept")]


def test_no_entities():
    doc = make_projector()(make_case(ents=[]))
    assert get_spans(doc) == []
    assert get_translations(doc)["fr"].masked == []


def test_entity_that_crosses_sentence_pairs_joins_them():
    words, target = "Take aspirin 500 mg daily", "Prendre aspirine 500 mg quotidien"
    pairs = [
        SentencePair(0, 16, 0, 20, None, ["units"]),
        SentencePair(17, 25, 21, 33, None, ["length_ratio"]),
    ]
    doc = make_case(words, target, ents=[(2, 4, "X"), (4, 5, "Y")], pairs=pairs)
    make_projector()(doc)
    assert get_spans(doc) == [("500 mg", "X", "kept"), ("quotidien", "Y", "kept")]


def test_entity_over_a_line_break():
    words, target = "Take 500\nmg daily", "Prendre 500\nmg quotidien"
    pairs = [SentencePair(0, 8, 0, 11), SentencePair(9, 17, 12, 24)]
    doc = make_case(words, target, ents=[(1, 4, "STRENGTH")], pairs=pairs)
    make_projector()(doc)
    assert get_spans(doc)[0][0] == "500\nmg"


def test_white_space_at_the_edge_of_an_entity_does_no_harm():
    words, target = "Take aspirin\nnow", "Prendre aspirine\nvite"
    pairs = [SentencePair(0, 12, 0, 16), SentencePair(13, 16, 17, 21)]
    links = [Link(0, 0, 0.9), Link(1, 1, 0.9), Link(3, 3, 0.9)]
    doc = make_case(words, target, [(1, 3, "DRUG")], links, pairs)
    make_projector(filters=["comp_src"])(doc)
    assert get_spans(doc) == [("aspirine", "DRUG", "kept")]


def test_entity_outside_all_sentences_is_reported():
    pairs = [SentencePair(5, 12, 8, 16)]
    doc = make_case(ents=[(0, 1, "X"), (1, 2, "DRUG")], pairs=pairs)
    make_projector()(doc)
    found = get_translations(doc)["fr"].spans
    assert [span.status for span in found if span.label == "X"] == ["masked"]


@pytest.mark.parametrize("policy", ["keep", "drop_entity", "mask", "drop_sentence"])
def test_an_entity_of_white_space_is_counted_and_harms_nothing(policy):
    words, target = "Take \n aspirin now", "Prendre \n aspirine vite"
    doc = make_case(words, target, ents=[])
    nothing = doc[2:2]
    assert doc[1:2].text.isspace()
    doc.spans["all"] = [Span(doc, 1, 2, "X"), nothing, Span(doc, 2, 3, "DRUG")]
    projector = make_projector(spans_key="all", policy=policy)
    projector(doc)
    translation = get_translations(doc)["fr"]
    found = [(s.label, s.status, s.reason, s.start) for s in translation.spans]
    assert sorted(found) == [
        ("", "dropped", "white_space", -1),
        ("DRUG", "kept", "", 10),
        ("X", "dropped", "white_space", -1),
    ]
    assert projector.report() == {("fr", "kept"): 1, ("fr", "dropped:white_space"): 2}
    assert translation.masked == []
    assert Translation.from_dict(translation.to_dict()) == translation


def test_an_annotation_of_white_space_on_a_translation_is_counted():
    # one on the single space between tokens, one on a token of line breaks
    target = "Prendre \n aspirine vite"
    doc = make_case("Take \n aspirin now", target, ents=[], direction="backward")
    translation = get_translations(doc)["fr"]
    translation.entities = [
        Annotation(18, 19, "X", 0.9),
        Annotation(8, 9, "Y", 0.9),
        Annotation(10, 18, "DRUG", 0.9),
    ]
    projector = make_projector()
    projector(doc)
    assert get_spans(doc) == [
        (None, "X", "dropped"),
        (None, "Y", "dropped"),
        ("aspirin", "DRUG", "kept"),
    ]
    assert projector.report() == {("fr", "kept"): 1, ("fr", "dropped:white_space"): 2}
    assert get_ents(doc) == [("aspirin", "DRUG")]


def test_overlapping_span_group():
    doc = make_case(ents=[])
    doc.spans["all"] = [
        Span(doc, 1, 4, "BOTH"),
        Span(doc, 1, 2, "DRUG"),
        Span(doc, 2, 4, "STRENGTH"),
    ]
    make_projector(spans_key="all")(doc)
    found = get_translations(doc)["fr"].spans
    # every span has an answer; places do not overlap
    assert sorted({(s.source_start, s.source_end, s.label) for s in found}) == [
        (5, 12, "DRUG"),
        (5, 19, "BOTH"),
        (13, 19, "STRENGTH"),
    ]
    assert {"DRUG", "STRENGTH"} <= {s.label for s in found if s.status == "kept"}
    assert make_projector(spans_key="none")(make_case()) is not None


def make_annotated(**values):
    return make_case(
        "Prendre aspirine 500 mg",
        "Take aspirin 500 mg",
        ents=values.pop("ents", ()),
        entities=[Annotation(5, 12, "DRUG", 0.8), Annotation(13, 19, "STRENGTH", 0.7)],
        direction="backward",
        **values,
    )


def test_backward():
    doc = make_projector()(make_annotated())
    assert get_ents(doc) == [("aspirine", "DRUG"), ("500 mg", "STRENGTH")]
    assert [span.text for span in doc.spans["xner"]] == ["aspirine", "500 mg"]
    scores = [span.score for span in get_translations(doc)["fr"].spans]
    assert list(doc.spans["xner"].attrs["scores"]) == scores
    assert [token.ent_iob_ for token in doc] == ["O", "B", "B", "I"]


def test_backward_masked():
    doc = make_projector(threshold=1.0)(make_annotated())
    assert doc.ents == ()
    assert list(doc.spans["xner"]) == []
    assert [span.text for span in doc.spans["xner_masked"]] == ["aspirine", "500 mg"]
    assert [token.ent_iob_ for token in doc] == ["O", "", "", ""]
    make_projector(threshold=0.0)(doc)
    assert "xner_masked" not in doc.spans


def test_entities_of_the_doc_stay():
    doc = make_projector()(make_annotated(ents=[(0, 2, "OLD")]))
    assert get_ents(doc) == [("Prendre aspirine", "OLD"), ("500 mg", "STRENGTH")]
    assert [span.text for span in doc.spans["xner"]] == ["aspirine", "500 mg"]
    doc = make_projector(overwrite_ents=True)(
        make_annotated(ents=[(0, 2, "OLD"), (2, 3, "OLD")])
    )
    assert get_ents(doc) == [("aspirine", "DRUG"), ("500 mg", "STRENGTH")]


def test_direction_can_be_forced():
    doc = make_annotated(ents=[(1, 2, "DRUG")])
    make_projector(direction="forward")(doc)
    assert get_spans(doc) == [("aspirin", "DRUG", "kept")]
    assert get_translations(doc)["fr"].direction == "forward"
    assert "xner" not in doc.spans
    with pytest.raises(ValueError, match="E020"):
        make_projector(direction="backward")(make_case())


def test_both_directions_in_one_doc():
    doc = make_annotated(ents=[])
    translation = get_translations(doc)["fr"]
    other = replace(translation, lang="de", entities=[], direction="forward")
    doc._.xner_translations = {"fr": translation, "de": other}
    make_projector()(doc)
    assert get_ents(doc) == [("aspirine", "DRUG"), ("500 mg", "STRENGTH")]
    assert get_translations(doc)["de"].spans == []


def test_not_aligned():
    doc = make_case()
    translation = get_translations(doc)["fr"]
    doc._.xner_translations = {"fr": replace(translation, tokens=[], links=[])}
    with pytest.raises(ValueError, match=r"E021.*xner_aligner"):
        make_projector()(doc)


def test_links_beyond_the_doc():
    with pytest.raises(ValueError, match=r"E022.*token 99"):
        make_projector()(make_case(links=[Link(99, 0, 0.5)]))


@pytest.mark.parametrize(
    "config",
    [
        {"policy": "guess"},
        {"threshold": 1.5},
        {"direction": "sideways"},
        {"filters": ["comp_src", "none"]},
    ],
)
def test_wrong_settings(config):
    with pytest.raises(ValueError, match=f"E012.*{next(iter(config))}"):
        make_projector(**config)


def test_report_counts_every_entity():
    projector = make_projector()
    projector(make_case())
    projector(make_case("Take aspirin", "Prendre", ents=[(1, 2, "DRUG")]))
    assert projector.report() == {("fr", "kept"): 2, ("fr", "masked:lost"): 1}
    projector.report().clear()
    assert sum(projector.report().values()) == 3
    projector.reset_report()
    assert projector.report() == {}


def test_report_counts_once_when_a_batch_is_tried_again(annotator_path):
    for nlp in (make_forward_nlp(), make_backward_nlp(annotator_path)):
        text = {"en": "ibuprofen", "fr": "ibuprofène"}[nlp.lang]
        projector = nlp.get_pipe("xner_projector")
        failing = nlp.make_doc("bad")
        docs = [
            nlp.get_pipe("xner_aligner")(doc)
            for doc in nlp.pipe([text, text], disable=["xner_projector"])
        ]
        projector.set_error_handler(lambda *args: None)
        done = list(projector.pipe([docs[0], failing, docs[1]]))
        assert len(done) == 2
        langs = len(get_translations(docs[0]))
        assert sum(projector.report().values()) == 2 * langs
        expected = count_spans(next(iter(get_translations(done[0]).values())))
        assert expected.total() == 1


def describe_pairs(pairs, entities, n_source, n_target):
    blocks, flags = join_pairs(
        [(range(*s), range(*t), f) for s, t, f in pairs],
        [SourceEntity(*e, "X") for e in entities],
        n_source,
        n_target,
    )
    return list(zip(blocks, flags))


def test_join_pairs_covers_the_white_space():
    pairs = [((1, 3), (0, 2), ["a"]), ((4, 6), (3, 5), [])]
    assert describe_pairs(pairs, [], 7, 6) == [
        ((0, 4, 0, 2), ["a"]),
        ((4, 7, 3, 5), []),
    ]


def test_join_pairs_at_entities():
    pairs = [((0, 3), (0, 2), ["a"]), ((3, 6), (2, 5), ["b"]), ((6, 8), (5, 6), ["a"])]
    assert describe_pairs(pairs, [(2, 4)], 8, 6) == [
        ((0, 6, 0, 5), ["a", "b"]),
        ((6, 8, 5, 6), ["a"]),
    ]
    assert describe_pairs(pairs, [(2, 7)], 8, 6) == [((0, 8, 0, 6), ["a", "b"])]
    assert describe_pairs(pairs, [(2, 4), (5, 7)], 8, 6) == [((0, 8, 0, 6), ["a", "b"])]
    assert len(describe_pairs(pairs, [(0, 3), (3, 6)], 8, 6)) == 3


def test_join_pairs_at_shared_tokens():
    pairs = [((0, 3), (0, 2), []), ((2, 6), (2, 5), [])]
    assert describe_pairs(pairs, [], 6, 5) == [((0, 6, 0, 5), [])]
    pairs = [((0, 3), (0, 3), []), ((3, 6), (2, 5), [])]
    assert describe_pairs(pairs, [], 6, 5) == [((0, 6, 0, 5), [])]


def test_join_pairs_without_translation():
    pairs = [((0, 3), (0, 0), ["empty"]), ((3, 6), (0, 5), [])]
    assert describe_pairs(pairs, [], 6, 5) == [
        ((0, 3, 0, 0), ["empty"]),
        ((3, 6, 0, 5), []),
    ]
    assert describe_pairs(pairs, [(2, 4)], 6, 5) == [((0, 6, 0, 5), ["empty"])]
    assert describe_pairs([], [(0, 1)], 2, 3) == [((0, 2, 0, 3), [])]


@given(st.data())
def test_no_entity_crosses_a_block(data):
    cuts = sorted(data.draw(st.sets(st.integers(0, 20), min_size=2, max_size=8)))
    pairs = [((s, e), (s, e), []) for s, e in pairwise(cuts)]
    offsets = st.integers(0, 19)
    entities = [
        (start, min(start + size, 20))
        for start, size in data.draw(
            st.lists(st.tuples(offsets, st.integers(1, 6)), max_size=5)
        )
    ]
    blocks = [block for block, _ in describe_pairs(pairs, entities, 20, 20)]
    assert [i for start, end, _, _ in blocks for i in range(start, end)] == list(
        range(20)
    )
    for start, end in entities:
        assert sum(s < end and start < e for s, e, _, _ in blocks) == 1


def test_scorer():
    doc = make_projector()(make_annotated())
    reference = Doc(doc.vocab, words=["Prendre", "aspirine", "500", "mg"])
    reference.ents = [Span(reference, 1, 2, "DRUG"), Span(reference, 3, 4, "STRENGTH")]
    example = spacy.training.Example(doc, reference)
    scores = make_projector().score([example])
    assert (scores["xner_p"], scores["xner_r"], scores["xner_f"]) == (0.5, 0.5, 0.5)
    assert scores["xner_per_type"]["DRUG"]["f"] == 1.0
    assert scores["xner_per_type"]["STRENGTH"]["f"] == 0.0
