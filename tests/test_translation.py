import pickle
from typing import Any, Dict

import numpy
import pytest
import spacy
import srsly
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from spacy_xner.translation import (
    DEFAULT_ATTR,
    Annotation,
    Link,
    MarkedSpan,
    PieceLink,
    ProjectedSpan,
    SentencePair,
    Translation,
    build_doc,
    get_token_ranges,
    get_translation,
    get_translations,
    set_extensions,
    tokenize,
)

set_extensions()


def make_translation(**values: Any) -> Translation:
    text = "Prendre paracétamol 500 mg\nle matin"
    data: Dict[str, Any] = {
        "lang": "fr",
        "source_lang": "en",
        "text": text,
        "sentences": [
            SentencePair(0, 23, 0, 26, -0.25, [], [PieceLink(5, 16, 8, 19, 0.9)]),
            SentencePair(
                24, 38, 27, 35, None, ["numbers"], [], [MarkedSpan(31, 38, 30, 35)]
            ),
        ],
        "tokens": [(0, 7), (8, 19), (20, 23), (24, 26), (26, 27), (27, 29), (30, 35)],
        "links": [Link(1, 1, 0.9), Link(2, 2, 1.0)],
        "spans": [
            ProjectedSpan(8, 19, "DRUG", 0.9, 5, 16, "candidate", "", "kept"),
            ProjectedSpan(20, 26, "STRENGTH", 0.4, 17, 23, "x", "score", "masked"),
            ProjectedSpan(-1, -1, "FORM", 0.0, 24, 26, "x", "no_links", "dropped"),
        ],
        "engine": "toy",
        "aligner": "attention",
        "masked": [(27, 35)],
    }
    return Translation(**{**data, **values})


def make_doc(translation: Translation) -> Doc:
    words = ["Take", "paracetamol", "500", "mg", "\n", "in", "the", "morning"]
    spaces = [True, True, True, False, False, True, True, False]
    doc = Doc(Vocab(), words=words, spaces=spaces)
    doc._.set(DEFAULT_ATTR, {translation.lang: translation})
    return doc


def test_dict_round_trip():
    translation = make_translation()
    data = translation.to_dict()
    assert srsly.json_loads(srsly.json_dumps(data)) == data
    assert Translation.from_dict(data) == translation


def test_a_probability_is_optional():
    translation = make_translation()
    data = translation.to_dict()
    assert [span["probability"] for span in data["spans"]] == [None] * 3
    for span in data["spans"]:
        del span["probability"]  # as written before there were any
    assert Translation.from_dict(data) == translation
    data["spans"][0]["probability"] = numpy.float64(0.75)
    (span, other, _) = Translation.from_dict(data).spans
    assert (span.score, span.probability, span.confidence) == (0.9, 0.75, 0.75)
    assert (other.score, other.probability, other.confidence) == (0.4, None, 0.4)


def test_bytes_round_trip():
    translation = make_translation(entities=[Annotation(8, 19, "DRUG", 0.5)])
    assert Translation.from_bytes(translation.to_bytes()) == translation


def test_to_dict_turns_numpy_numbers_into_plain_ones():
    link = Link(numpy.int64(1), numpy.int32(1), numpy.float32(0.5))
    translation = make_translation(links=[link])
    assert Translation.from_bytes(translation.to_bytes()).links == [Link(1, 1, 0.5)]


def test_from_dict_fills_defaults():
    translation = Translation.from_dict({"lang": "fr", "source_lang": "en", "text": ""})
    assert translation == Translation("fr", "en", "")


@pytest.mark.parametrize(
    "key,value,path",
    [
        ("text", None, "text"),
        ("lang", 3, "lang"),
        ("color", "blue", "color"),
        ("direction", "sideways", "direction"),
        ("tokens", [(0, 99)], "tokens[0]"),
        ("tokens", [(0, 4), (3, 7)], "tokens[1]"),
        ("tokens", [(4, 0)], "tokens[0]"),
        ("tokens", [(0.0, 4)], "tokens[0]"),
        ("tokens", [(True, 4)], "tokens[0]"),
        ("tokens", "ab", "tokens"),
        ("links", [(0, 7, 0.5)], "links[0]"),
        ("links", [(-1, 0, 0.5)], "links[0]"),
        ("links", [(0, 0, 1.5)], "links[0]"),
        ("links", [(0, 0, float("nan"))], "links[0]"),
        ("links", [(0, 0)], "links[0]"),
        ("entities", [(0, 4, 7, 0.5)], "entities[0]"),
        ("entities", [(0, 400, "DRUG", 0.5)], "entities[0]"),
        ("sentences", [{"source_start": 0}], "sentences[0]"),
        ("sentences", [None], "sentences[0]"),
        ("masked", [(0, 99)], "masked[0]"),
        ("masked", 3, "masked"),
        ("engine", None, "engine"),
    ],
)
def test_from_dict_rejects_wrong_values(key, value, path):
    data = {**make_translation().to_dict(), key: value}
    with pytest.raises(ValueError, match="E001") as error:
        Translation.from_dict(data)
    assert path in str(error.value)


@pytest.mark.parametrize(
    "key,value",
    [
        ("status", "lost"),
        ("status", None),
        ("start", -1),
        ("end", 99),
        ("end", 8),
        ("score", -0.1),
        ("score", None),
        ("probability", 1.1),
        ("probability", "0.9"),
        ("label", 1),
        ("reason", None),
        ("source_start", -1),
        ("source_end", 0),
    ],
)
def test_from_dict_rejects_wrong_spans(key, value):
    data = make_translation().to_dict()
    data["spans"][0][key] = value
    with pytest.raises(ValueError, match="spans\\[0\\]"):
        Translation.from_dict(data)


@pytest.mark.parametrize(
    "key,value",
    [
        ("score", "good"),
        ("score", float("nan")),
        ("flags", "numbers"),
        ("flags", [1]),
        ("attention", [(0, 1, 0, 99, 0.5)]),
        ("markers", [(24, 26, 27)]),
        ("markers", [(24, 24, 27, 29)]),
        ("markers", [(20, 26, 27, 29)]),
        ("markers", [(24, 26, 30, 36)]),
        ("target_end", 99),
        ("source_start", 24.0),
        ("target_start", 20),
    ],
)
def test_from_dict_rejects_wrong_sentences(key, value):
    data = make_translation().to_dict()
    data["sentences"][1][key] = value
    with pytest.raises(ValueError, match="sentences\\[1\\]"):
        Translation.from_dict(data)


def test_a_lost_span_can_not_be_kept():
    data = make_translation().to_dict()
    data["spans"][2]["status"] = "kept"
    with pytest.raises(ValueError, match="spans\\[2\\]"):
        Translation.from_dict(data)


def test_backward_spans_may_lie_beyond_the_translation():
    span = ProjectedSpan(500, 510, "DRUG", 1.0, 8, 19)
    data = make_translation(direction="backward", spans=[span], masked=[]).to_dict()
    assert Translation.from_dict(data).spans == [span]
    with pytest.raises(ValueError, match="E001"):
        Translation.from_dict({**data, "direction": "forward"})


@pytest.mark.parametrize("data", [None, [], "text", 3])
def test_from_dict_rejects_what_is_no_dict(data):
    with pytest.raises(ValueError, match="E001"):
        Translation.from_dict(data)


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x93\x01"])
def test_from_bytes_rejects_other_bytes(data):
    with pytest.raises(ValueError, match="E002"):
        Translation.from_bytes(data)


@given(data=st.binary(max_size=30))
@settings(max_examples=200, deadline=None)
def test_from_bytes_raises_nothing_but_value_errors(data):
    with pytest.raises(ValueError):
        Translation.from_bytes(data)


def test_doc_bytes_round_trip():
    translation = make_translation()
    doc = make_doc(translation)
    restored = Doc(doc.vocab).from_bytes(doc.to_bytes())
    assert get_translations(restored) == {"fr": translation}


def test_docbin_round_trip():
    translation = make_translation()
    doc = make_doc(translation)
    data = DocBin(docs=[doc], store_user_data=True).to_bytes()
    (restored,) = DocBin().from_bytes(data).get_docs(Vocab())
    assert get_translations(restored) == {"fr": translation}
    assert restored._.xner_translated("fr").ents[0].text == "paracétamol"


def test_pickle_round_trip():
    translation = make_translation()
    restored = pickle.loads(pickle.dumps(make_doc(translation)))
    assert get_translations(restored) == {"fr": translation}


def test_translated_doc():
    target = make_doc(make_translation())._.xner_translated("fr")
    assert target.text == "Prendre paracétamol 500 mg\nle matin"
    assert [(ent.text, ent.label_) for ent in target.ents] == [("paracétamol", "DRUG")]
    assert [span.text for span in target.spans["xner"]] == ["paracétamol"]
    assert list(target.spans["xner"].attrs["scores"]) == [0.9]
    assert [span.text for span in target.spans["xner_masked"]] == ["500 mg"]
    assert list(target.spans["xner_masked"].attrs["scores"]) == [0.4]
    iobs = [token.ent_iob_ for token in target]
    assert iobs == ["O", "B", "", "", "O", "", ""]


def test_overlapping_kept_spans_the_better_probability_becomes_the_entity():
    spans = [
        ProjectedSpan(8, 26, "DRUG", 0.9, 5, 23, probability=0.5),
        ProjectedSpan(8, 19, "DRUG", 0.3, 5, 16, probability=0.8),
    ]
    translation = make_translation(spans=spans)
    assert Translation.from_bytes(translation.to_bytes()) == translation
    target = make_doc(translation)._.xner_translated("fr")
    assert [ent.text for ent in target.ents] == ["paracétamol"]
    assert list(target.spans["xner"].attrs["scores"]) == [0.5, 0.8]


def test_translated_doc_survives_serialisation():
    target = make_doc(make_translation())._.xner_translated("fr")
    data = DocBin(docs=[target], store_user_data=True).to_bytes()
    (restored,) = DocBin().from_bytes(data).get_docs(Vocab())
    assert list(restored.spans["xner"].attrs["scores"]) == [0.9]
    assert [t.ent_iob_ for t in restored] == [t.ent_iob_ for t in target]


def test_masked_range_leaves_entities_alone():
    translation = make_translation(masked=[(0, 35)])
    target = make_doc(translation)._.xner_translated("fr")
    assert [ent.text for ent in target.ents] == ["paracétamol"]
    assert [t.ent_iob_ for t in target] == ["", "B", "", "", "", "", ""]


def test_overlapping_kept_spans_the_better_score_becomes_the_entity():
    spans = [
        ProjectedSpan(8, 26, "DRUG", 0.5, 5, 23),
        ProjectedSpan(8, 19, "DRUG", 0.8, 5, 16),
        ProjectedSpan(20, 26, "STRENGTH", 0.3, 17, 23),
    ]
    target = make_doc(make_translation(spans=spans))._.xner_translated("fr")
    assert [span.text for span in target.spans["xner"]] == [
        "paracétamol 500 mg",
        "paracétamol",
        "500 mg",
    ]
    assert [ent.text for ent in target.ents] == ["paracétamol", "500 mg"]


def test_span_inside_a_token_is_widened():
    spans = [ProjectedSpan(10, 12, "DRUG", 0.5, 5, 16)]
    target = make_doc(make_translation(spans=spans))._.xner_translated("fr")
    assert [ent.text for ent in target.ents] == ["paracétamol"]


def test_backward_translation_shows_the_annotation():
    translation = make_translation(
        direction="backward",
        entities=[Annotation(20, 26, "STRENGTH", 0.7)],
        spans=[ProjectedSpan(17, 23, "STRENGTH", 0.9, 20, 26)],
        masked=[(0, 4)],
    )
    target = make_doc(translation)._.xner_translated("fr")
    assert [(ent.text, ent.label_) for ent in target.ents] == [("500 mg", "STRENGTH")]
    assert list(target.spans["xner"].attrs["scores"]) == [0.7]
    assert all(token.ent_iob_ for token in target)


def test_token_offsets_of_another_tokenizer_are_kept():
    tokens = [(0, 7), (8, 12), (12, 19), (20, 26), (26, 27), (27, 35)]
    with pytest.raises(ValueError, match="E007"):
        tokenize(make_translation(tokens=tokens[:3], links=[]))
    text = "Prendre paracétamol"
    doc = tokenize(Translation("fr", "en", text, tokens=tokens[:3]))
    assert [t.text for t in doc] == ["Prendre", "para", "cétamol"]
    assert doc.text == text


@pytest.mark.parametrize("text", ["", " ", "\n\n", "a", " a  b\t\tc\r\n "])
def test_any_layout_is_kept(text):
    doc = Doc(Vocab())
    doc._.set(DEFAULT_ATTR, {"fr": Translation("fr", "en", text, masked=[(0, 0)])})
    target = doc._.xner_translated("fr")
    assert target.text == text
    assert list(target.spans["xner"]) == []
    assert len(target.spans["xner"].attrs["scores"]) == 0


words = st.text(st.sampled_from("aé. 500\n\t'-"), max_size=30)


@given(text=words, data=st.data())
@settings(max_examples=100, deadline=None)
def test_kept_spans_become_labels_and_masked_ranges_become_missing(text, data):
    offsets = st.integers(0, len(text))
    ranges = st.tuples(offsets, offsets).map(sorted).map(tuple)
    masked = data.draw(st.lists(ranges, max_size=3))
    kept = data.draw(st.lists(ranges.filter(lambda r: r[0] < r[1]), max_size=4))
    translation = Translation(
        "de",
        "en",
        text,
        spans=[ProjectedSpan(s, e, "DRUG", 0.5, 0, 1) for s, e in kept],
        masked=masked,
    )
    translation = Translation.from_bytes(translation.to_bytes())
    doc = Doc(Vocab())
    doc._.set(DEFAULT_ATTR, {"de": translation})
    target = build_doc(doc, "de")
    assert target.text == text
    assert len(target.spans["xner"]) == len(kept)
    # A space between two tokens belongs to none of them.
    touching = [
        (s, e) for s, e in kept for t in target if s < t.idx + len(t) and t.idx < e
    ]
    assert bool(target.ents) == bool(touching)
    for token in target:
        in_kept = any(s < token.idx + len(token) and token.idx < e for s, e in kept)
        in_masked = any(
            s < token.idx + len(token) and token.idx < e for s, e in masked if s < e
        )
        if token.ent_iob_ in ("B", "I"):
            assert in_kept
        else:
            assert (token.ent_iob_ == "") == in_masked


def test_missing_translation():
    doc = make_doc(make_translation())
    with pytest.raises(ValueError, match=r"E005.*'de'.*available: fr"):
        doc._.xner_translated("de")
    with pytest.raises(ValueError, match=r"E005.*available: none"):
        get_translation(Doc(Vocab()), "fr")


def test_unknown_language():
    doc = make_doc(make_translation(lang="zz"))
    with pytest.raises(ValueError, match=r"E006.*zz"):
        doc._.xner_translated("zz")


def test_reading_translations_leaves_the_doc_alone():
    doc = Doc(Vocab(), words=["a"])
    assert get_translations(doc) == {}
    assert doc.user_data == {}


def test_attribute_with_something_else():
    doc = Doc(Vocab(), words=["a"])
    doc._.set(DEFAULT_ATTR, {"fr": "texte"})
    with pytest.raises(ValueError, match="E004"):
        get_translations(doc)


def test_extensions_are_never_overwritten():
    Doc.set_extension("xner_test_taken", getter=str)
    Doc.set_extension("xner_test_plain", default={"some": "thing"})
    try:
        with pytest.raises(ValueError, match="E003"):
            set_extensions("xner_test_taken")
        set_extensions("xner_test_plain")
        assert Doc.get_extension("xner_test_plain")[0] == {"some": "thing"}
    finally:
        Doc.remove_extension("xner_test_taken")
        Doc.remove_extension("xner_test_plain")


def test_custom_attribute():
    set_extensions("xner_test_attr")
    try:
        doc = spacy.blank("en")("Take it")
        doc._.xner_test_attr = {"fr": Translation("fr", "en", "Prenez-le")}
        assert doc._.xner_translated("fr", attr="xner_test_attr").text == "Prenez-le"
    finally:
        Doc.remove_extension("xner_test_attr")


def test_docs_do_not_share_translations():
    first, second = Doc(Vocab(), words=["a"]), Doc(Vocab(), words=["b"])
    first._.xner_translations["fr"] = Translation("fr", "en", "a")
    assert second._.xner_translations == {}


@pytest.mark.parametrize(
    "text", ["", " ", "a  b\n\nc d", "é't un\u00a0mot 5mg  ", "\t"]
)
def test_token_ranges(text):
    doc = spacy.blank("fr")(text)
    expected = [(token.idx, token.idx + len(token)) for token in doc]
    assert get_token_ranges(doc) == expected
