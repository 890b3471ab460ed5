from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.projectors import reasons
from spacy_xner.projectors.builders import heuristic_projector
from spacy_xner.projectors.marker_projection import (
    group_by_block,
    project_marked,
    replace_projections,
)
from spacy_xner.projectors.types import Projection, ProjectionInput, SourceEntity

from .util import make_item, texts

FALLBACK = heuristic_projector(method="span")


def project(inputs, lang="fr", **settings):
    return project_marked(inputs, lang, fallback=FALLBACK, **settings)


def make_marked(marked, links="0-0 1-1 2-2", **settings):
    item = make_item("a b c", "x y z", [(0, 1, "X"), (2, 3, "Y")], links, **settings)
    item.marked = marked
    return item


def test_marked_places_go_before_links():
    item = make_marked({0: (2, 3), 1: (0, 2)})
    assert texts(project, item) == ["z", "x y"]
    assert {p.method for p in project([item])[0]} == {"markers"}


def test_without_marks_the_fallback_projects():
    item = make_marked({})
    assert project([item]) == FALLBACK([item], "fr")


@pytest.mark.parametrize("marked", [{0: (2, 3)}, {0: (0, 2), 1: (1, 3)}])
def test_a_sentence_not_wholly_marked_goes_by_its_links(marked):
    item = make_marked(marked)
    assert project([item]) == FALLBACK([item], "fr")


def test_each_sentence_goes_its_own_way():
    item = make_marked({0: (1, 2)}, blocks=[(0, 2, 0, 2), (2, 3, 2, 3)])
    assert texts(project, item) == ["y", "z"]
    assert [p.method for p in project([item])[0]] == ["markers", "span"]
    # A place in another sentence is none.
    item.marked = {0: (2, 3)}
    assert project([item]) == FALLBACK([item], "fr")


def test_an_entity_over_two_sentences_takes_both_along():
    item = make_item(
        "a b c d",
        "x y z v",
        [(0, 1, "X"), (1, 3, "Y")],
        "0-0 1-1 2-2 3-3",
        blocks=[(0, 2, 0, 2), (2, 4, 2, 4)],
    )
    item.marked = {0: (1, 2)}
    assert group_by_block(item) == {}
    assert project([item]) == FALLBACK([item], "fr")


def test_agreement_raises_the_score():
    same, part, none = (
        project([make_marked({0: place, 1: (2, 3)})], trust=0.8)[0][0].score
        for place in [(0, 1), (0, 2), (1, 2)]
    )
    assert same == pytest.approx(1.0)
    assert part == pytest.approx(1 - 0.2 * 0.5)
    assert none == pytest.approx(0.8)


def test_other_numbers_are_doubtful():
    item = make_item("5 mg of it", "le 6 mg 5 g", [(0, 2, "STRENGTH")], "")
    for place, reason in [
        ((1, 3), reasons.NUMBERS),
        ((3, 5), reasons.UNITS),
    ]:
        item.marked = {0: place}
        projection = project([item])[0][0]
        assert (projection.start, projection.end) == place
        assert projection.reason == reason
    assert project([item], number_labels=frozenset())[0][0].reason == ""


def test_several_spans_of_the_fallback_are_replaced():
    old = [Projection(k, i, i + 1, 0.5, "x", "") for k in (0, 1) for i in (0, 2)]
    new = Projection(0, 1, 2, 0.9, "markers", "")
    assert replace_projections(old, {0: new}) == [new, *old[2:]]


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_spans_never_overlap_and_every_entity_is_accounted_for(data):
    n_source, n_target = data.draw(st.integers(1, 8)), data.draw(st.integers(1, 8))
    edges = sorted(data.draw(st.sets(st.integers(0, n_source), max_size=8)))
    entities = [
        SourceEntity(a, b, "X") for a, b in zip(edges[::2], edges[1::2]) if a < b
    ]
    places = st.tuples(st.integers(0, n_target - 1), st.integers(1, n_target)).filter(
        lambda place: place[0] < place[1]
    )
    marked = {
        k: data.draw(places) for k in range(len(entities)) if data.draw(st.booleans())
    }
    link = st.tuples(
        st.integers(0, n_source - 1), st.integers(0, n_target - 1), st.floats(0, 1)
    )
    item = ProjectionInput(
        ["a"] * n_source,
        ["b"] * n_target,
        entities,
        data.draw(st.lists(link, max_size=8)),
        marked=marked,
    )
    found = project([item])[0]
    assert [p.entity for p in found] == list(range(len(entities)))
    spans = sorted((p.start, p.end) for p in found if p.start >= 0)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert all(0.0 <= p.score <= 1.0 for p in found)
    assert all(p.reason in reasons.REASONS for p in found)
