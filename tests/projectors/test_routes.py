import pickle

import pytest
import spacy
from spacy import registry
from spacy.tokens import Span

from spacy_xner.projectors import routes
from spacy_xner.projectors.parts import Parts
from spacy_xner.translation import get_translations
from spacy_xner.translators import CTranslate2Translator

from ..util import ToyEngine, make_toy_translator_folder
from .engines import TableEngine
from .util import make_item, texts

ENGINE = {"@misc": "spacy-xner.CTranslate2Translator.v1"}
NAMES = ["marker_projector", "back_translation_projector", "constrained_projector"]


def build(name, **settings):
    config = {"@misc": f"spacy-xner.{name}.v1", **settings}
    if name != "marker_projector":
        config = {"engine": ENGINE, **config}
    return registry.resolve({"projector": config})["projector"]


@pytest.mark.parametrize("name", NAMES)
def test_they_are_registered_and_picklable(name):
    fallback = {"@misc": "spacy-xner.heuristic_projector.v1"}
    project = build(name, fallback=fallback)
    item = make_item("aspirin 5 mg", "aspirine 5 mg", [(0, 1, "DRUG")], "0-0")
    found = project([item, item], "fr")
    assert [p.entity for p in found[0]] == [0] and len(found) == 2
    assert pickle.loads(pickle.dumps(project))([item, item], "fr") == found


@pytest.mark.parametrize("name", NAMES)
def test_garbage_of_the_shipped_translator_is_no_error(name):
    item = make_item(
        "] <a> [ 🤒 )( x" + " y" * 90,
        "[ </a> 🤒 ( " + "z " * 400,
        [(2, 5, "X"), (0, 1, "STRENGTH")],
        "3-2",
    )
    found = build(name)([item], "de")[0]
    assert [p.entity for p in found] == [0, 1]


@pytest.mark.parametrize(
    "name,settings,code",
    [
        ("marker_projector", {"trust": 1.5}, "E306"),
        ("back_translation_projector", {"markers": "quotes"}, "E307"),
        ("constrained_projector", {"markers": "quotes"}, "E307"),
        ("constrained_projector", {"contrast": -1.0}, "E306"),
        ("constrained_projector", {"n_openings": 0}, "E306"),
        ("constrained_projector", {"max_hypotheses": 0}, "E306"),
        ("constrained_projector", {"max_tokens": 0}, "E306"),
        ("constrained_projector", {"min_score": 2.0}, "E306"),
    ],
)
def test_bad_settings_are_an_error(name, settings, code):
    builder = getattr(routes, name)
    engines = [] if name == "marker_projector" else [CTranslate2Translator()]
    with pytest.raises(ValueError, match=code):
        builder(*engines, **settings)


def test_an_engine_that_scores_no_pieces_is_an_error():
    with pytest.raises(ValueError, match=r"E314.*TableEngine.*score_pieces"):
        routes.constrained_projector(TableEngine())


@pytest.mark.parametrize("name", NAMES[1:])
def test_engines_are_saved_with_the_projector(tmp_path, name):
    folder = make_toy_translator_folder(tmp_path / "toy", [("en", "fr")])
    project = getattr(routes, name)(CTranslate2Translator(folder))
    item = make_item("take aspirin", "prendre aspirine", [(1, 2, "DRUG")], "1-1")
    found = project([item], "fr")
    project.to_disk(tmp_path / "saved")
    other = getattr(routes, name)(CTranslate2Translator("absent"))
    assert other.from_disk(tmp_path / "saved")([item], "fr") == found
    assert other.parts["engine"].model == str(tmp_path / "saved" / "engine" / "model")


@pytest.mark.parametrize(
    "lang,target,expected",
    [
        (
            "fr",
            "Prendre aspirine 500 mg deux fois par jour pendant 7 jours .",
            ["aspirine", "500 mg", "deux fois par jour", "pendant 7 jours"],
        ),
        (
            "de",
            "Nehmen Sie Aspirin 500 mg zweimal täglich für 7 Tage .",
            ["Aspirin", "500 mg", "zweimal täglich", "für 7 Tage"],
        ),
    ],
)
def test_shipped_translators_find_entities_by_constrained_decoding(
    lang, target, expected
):
    """They have seen parentheses; there are no links that could help."""
    entities = [
        (1, 2, "DRUG"),
        (2, 4, "STRENGTH"),
        (4, 6, "FREQUENCY"),
        (6, 9, "DURATION"),
    ]
    item = make_item("Take aspirin 500 mg twice daily for 7 days .", target, entities)
    project = build("constrained_projector", markers="parentheses")
    assert {p.method for p in project([item], lang)[0]} == {"constrained"}
    found = texts(project, item, lang)
    assert sum(a == b for a, b in zip(found, expected)) >= 3


def test_parts_of_parts_are_saved():
    class Number:
        def __init__(self, value):
            self.value = value

        def to_bytes(self, *, exclude=()):
            return bytes([self.value])

        def from_bytes(self, data, *, exclude=()):
            self.value = data[0]

    outer = Parts({"inner": Parts({"number": Number(7)}), "other": object()})
    empty = Parts({"inner": Parts({"number": Number(0)}), "other": object()})
    empty.from_bytes(outer.to_bytes())
    assert empty.parts["inner"].parts["number"].value == 7


def test_the_toy_translator_carries_markers_over():
    item = make_item(
        "take aspirin twice daily", "deux fois par jour aspirine", [(1, 2, "DRUG")]
    )
    project = routes.back_translation_projector(ToyEngine(), markers="xml")
    assert texts(project, item) == ["aspirine"]


@pytest.mark.parametrize("markers", ["brackets", "xml", None])
def test_markers_in_a_pipeline(markers):
    nlp = spacy.blank("en")
    nlp.add_pipe(
        "xner_translator",
        config={
            "engine": {"@misc": "spacy-xner-tests.ToyEngine.v1"},
            "target_langs": ["fr"],
            "markers": markers,
        },
    )
    nlp.add_pipe("xner_aligner")
    nlp.add_pipe(
        "xner_projector",
        config={"projector": {"@misc": "spacy-xner.marker_projector.v1"}},
    )
    doc = nlp.make_doc("Take aspirin 500 mg twice daily. LOSE aspirin.")
    doc.ents = [
        Span(doc, 1, 2, "DRUG"),
        Span(doc, 2, 4, "STRENGTH"),
        Span(doc, 4, 6, "FREQUENCY"),
        Span(doc, 8, 9, "DRUG"),
    ]
    translation = get_translations(nlp(doc))["fr"]
    found = [
        (translation.text[s.start : s.end] if s.start >= 0 else "", s.method, s.status)
        for s in translation.spans
    ]
    assert translation.text == "Prendre aspirine 500 mg deux fois par jour. "
    assert [text for text, _, _ in found] == [
        "aspirine",
        "500 mg",
        "deux fois par jour",
        "",
    ]
    methods = {method for _, method, _ in found[:3]}
    assert methods == {"markers"} if markers else "markers" not in methods
    assert [status for _, _, status in found] == ["kept"] * 3 + ["masked"]
    flags = translation.sentences[1].flags
    assert flags == (["empty", "marker_lost"] if markers else ["empty"])
    ents = [(ent.text, ent.label_) for ent in doc._.xner_translated("fr").ents]
    assert ents == [
        ("aspirine", "DRUG"),
        ("500 mg", "STRENGTH"),
        ("deux fois par jour", "FREQUENCY"),
    ]
