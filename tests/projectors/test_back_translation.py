import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.projectors.back_translation import (
    align_alike,
    project_back_translated,
)
from spacy_xner.projectors.builders import candidate_projector, heuristic_projector

from .engines import TableEngine
from .util import make_item, texts

FALLBACK = heuristic_projector()


def make_project(engine, **parts):
    def project(inputs, lang):
        return project_back_translated(
            inputs,
            lang,
            engine=engine,
            **{"projector": candidate_projector(), "fallback": FALLBACK, **parts},
        )

    return project


def make_case(links=""):
    return make_item(
        "The reluctant doctor gave aspirin 500 mg",
        "500 mg d' aspirine ont été donnés par le docteur réticent",
        [(4, 5, "DRUG"), (5, 7, "STRENGTH"), (1, 3, "X")],
        links,
    )


BACK = {
    "The [reluctant doctor] gave [aspirin] [500 mg]": (
        "Le [docteur réticents] a donné l'[aspirine] [500 mg]"
    ),
    "reluctant doctor": "docteur réticent",
    "aspirin": "aspirine",
}


def test_projects_by_way_of_the_marked_translation():
    engine = TableEngine(BACK)
    item = make_case()
    project = make_project(engine)
    assert texts(project, item) == ["aspirine", "500 mg", "docteur réticent"]
    found = project([item], "fr")[0]
    assert {p.method for p in found} == {"back_translation"}
    assert [p.entity for p in found] == [0, 1, 2]


def test_all_texts_go_to_the_engine_in_one_call():
    engine = TableEngine(BACK)
    project = make_project(engine)
    project([make_case(), make_item("a", "b", []), make_case()], "fr")
    assert len(engine.calls) == 1
    assert len(set(engine.calls[0])) == len(engine.calls[0]) == 4


@pytest.mark.parametrize(
    "output",
    ["Le docteur a donné l'[aspirine] [500 mg]", "[a] [b] [c]", "", "] [ ] [ ["],
)
def test_broken_markers_go_by_the_links(output):
    item = make_case("4-3 5-0 6-1 1-10 2-9")
    engine = TableEngine(
        {**BACK, "The [reluctant doctor] gave [aspirin] [500 mg]": output}
    )
    found = make_project(engine)([item], "fr")
    assert found == FALLBACK([item], "fr")


def test_a_lost_entity_sends_its_sentence_by_the_links():
    table = {
        **BACK,
        "The [reluctant doctor] gave [aspirin] [500 mg]": (
            "Le [docteur réticents] a donné [xyzzy] [500 mg]"
        ),
        "aspirin": "xyzzy",
    }
    item = make_case("4-3 5-0 6-1 1-10 2-9")
    found = make_project(TableEngine(table))([item], "fr")
    assert found == FALLBACK([item], "fr")


def test_each_sentence_pair_is_translated_apart():
    engine = TableEngine({"[one]": "[un]", "the [two]": "les [deux]"})
    item = make_item(
        "one the two",
        "deux un deux",
        [(0, 1, "X"), (2, 3, "Y")],
        blocks=[(0, 1, 0, 2), (1, 3, 2, 3)],
    )
    places = [(p.start, p.end) for p in make_project(engine)([item], "fr")[0]]
    assert places == [(1, 2), (2, 3)]
    assert engine.calls == [["[one]", "the [two]"]]


def test_alike_words_are_linked_one_to_one_near_their_place():
    links = align_alike(
        ["le", "médecin", "a", "vu", "le", "Medecin"],
        ["le", "medecin", "vit", "le", "médecins"],
    )
    assert [(i, j) for i, j, _ in links] == [(0, 0), (1, 1), (4, 3), (5, 4)]
    assert align_alike([], ["a"]) == align_alike(["a"], []) == []
    assert align_alike([" ", "a"], [" ", "b"]) == []


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.text("abé ", max_size=4), max_size=6),
    st.lists(st.text("abé ", max_size=4), max_size=6),
)
def test_links_are_one_to_one_and_in_range(source, target):
    links = align_alike(source, target)
    assert len({i for i, _, _ in links}) == len(links) == len({j for _, j, _ in links})
    assert all(0.0 < p <= 1.0 for _, _, p in links)
