"""What holds for every single candidate generator, score, assignment and route."""

from typing import Dict, List
from copy import deepcopy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.pipeline.spancat import build_ngram_suggester

from spacy_xner.projectors import reasons
from spacy_xner.projectors.assignment import assign_exact, assign_greedy
from spacy_xner.projectors.builders import (
    aligned_ngram_candidates,
    aligned_subrange_candidates,
    alignment_score,
    candidate_projector,
    exact_assignment,
    fused_score,
    greedy_assignment,
    heuristic_projector,
    merged_candidates,
    ner_candidates,
    ner_score,
    ner_span_score,
    ngram_candidates,
    suggested_candidates,
    surface_score,
)
from spacy_xner.projectors.lexicon import build_lexicon
from spacy_xner.projectors.routes import (
    back_translation_projector,
    constrained_projector,
    marker_projector,
    translation_score,
)
from spacy_xner.projectors.types import Candidate, ProjectionInput, SourceEntity

from .engines import HashEngine
from .test_properties import LABELS, inputs

GENERATORS = {
    "ngram": ngram_candidates(max_length=3),
    "aligned_ngram": aligned_ngram_candidates(max_length=3),
    "aligned_subrange": aligned_subrange_candidates(),
    "ner": ner_candidates(),
    "ner of the same label": ner_candidates(same_label=True),
    "suggester": suggested_candidates(build_ngram_suggester([1, 3])),
    "merged": merged_candidates(aligned_subrange_candidates(), ner_candidates()),
}
SCORERS = {
    "alignment by count": alignment_score(),
    "alignment by probability": alignment_score(weight="probability"),
    "alignment by coverage": alignment_score(weight="coverage"),
    "surface": surface_score(),
    "ner": ner_score(),
    "ner_span": ner_span_score(),
    "translation": translation_score(HashEngine()),
    "fused": fused_score(),
    "fused with lexicon": fused_score(lexicon=build_lexicon()),
}
ASSIGNERS = {
    "greedy": greedy_assignment(),
    "exact": exact_assignment(),
    "exact by integer programme": exact_assignment(max_states=0),
    "exact without time": exact_assignment(max_states=0, time_limit=0.0),
}
FALLBACK = heuristic_projector()
ROUTES = {
    "heuristic": heuristic_projector(),
    "span": heuristic_projector(method="span"),
    "markers": marker_projector(fallback=FALLBACK),
    **{
        f"back-translation, {style}": back_translation_projector(
            HashEngine(), fallback=FALLBACK, markers=style
        )
        for style in ("brackets", "xml")
    },
    **{
        f"constrained, {name}": constrained_projector(
            HashEngine(score_steps=steps), fallback=FALLBACK, max_hypotheses=16
        )
        for name, steps in (("all different", 1000), ("all alike", 1))
    },
}
PROJECTORS = {
    **{
        f"candidates: {name}": candidate_projector(candidates=generator)
        for name, generator in GENERATORS.items()
    },
    **{
        f"score: {name}": candidate_projector(
            candidates=ngram_candidates(max_length=3), scores={"mine": scorer}
        )
        for name, scorer in SCORERS.items()
    },
    **{
        f"assignment: {name}": candidate_projector(
            candidates=ngram_candidates(max_length=3),
            scores={"alignment": alignment_score()},
            assignment=assigner,
        )
        for name, assigner in ASSIGNERS.items()
    },
    **ROUTES,
}
NAMES = sorted(PROJECTORS)


@st.composite
def crowded_inputs(draw) -> ProjectionInput:
    """Make a text whose entities may overlap, with marks and label probabilities."""
    item = draw(inputs())
    n, m = len(item.source_words), len(item.target_words)
    places = st.tuples(st.integers(0, n - 1), st.integers(1, 3))
    more = draw(st.lists(st.tuples(places, st.sampled_from(LABELS)), max_size=3))
    found = {(start, min(n, start + size), label) for (start, size), label in more}
    item.entities = [
        SourceEntity(*entity) for entity in sorted({*item.entities, *found})
    ]
    if m:
        for number in range(len(item.entities)):
            if draw(st.booleans()):
                start = draw(st.integers(0, m - 1))
                item.marked[number] = (start, min(m, start + draw(st.integers(1, 2))))
        chances = st.lists(st.floats(0, 1), min_size=m, max_size=m)
        for label in draw(st.sets(st.sampled_from(LABELS), max_size=2)):
            item.target_probabilities[label] = (draw(chances), draw(chances))
    return item


def permute(item: ProjectionInput, order: List[int]) -> ProjectionInput:
    """List the entities of a text in another order: the k-th is the old order[k]-th."""
    place = {old: new for new, old in enumerate(order)}
    return ProjectionInput(
        item.source_words,
        item.target_words,
        [item.entities[old] for old in order],
        item.links,
        item.target_blocks,
        item.source_spaces,
        item.target_spaces,
        item.source_lang,
        {place[old]: span for old, span in item.marked.items()},
        item.target_spans,
        item.target_probabilities,
    )


def make_places(item):
    """List some candidates of every entity."""
    n = len(item.target_words)
    return [
        (entity, (i, j))
        for entity in range(len(item.entities))
        for i in range(n)
        for j in range(i + 1, min(n, i + 3) + 1)
    ]


def drop(item, link):
    """Take one link from a text."""
    changed = permute(item, list(range(len(item.entities))))
    changed.links = list(item.links)
    changed.links.remove(link)
    return changed


@pytest.mark.parametrize("name", NAMES)
@given(crowded_inputs(), st.sampled_from(["fr", "de"]))
@settings(max_examples=20)
def test_every_entity_is_accounted_for_and_none_overlaps(name, item, lang):
    copied = deepcopy(item)
    (found,) = PROJECTORS[name]([item], lang)
    # The input is left alone, and the same input gives the same.
    assert item == copied
    assert PROJECTORS[name]([copied], lang) == [found]
    assert [p.entity for p in found] == list(range(len(item.entities)))
    taken: Dict[int, int] = {}
    for p in found:
        assert 0.0 <= p.score <= 1.0
        assert p.reason in reasons.REASONS
        assert (p.start < 0) == (p.reason in reasons.NOT_FOUND)
        for token in range(max(0, p.start), max(0, p.end)):
            assert 0 <= token < len(item.target_words)
            assert taken.setdefault(token, p.entity) == p.entity
        assert p.start < 0 or (p.start < p.end and p.method)


@pytest.mark.parametrize("name", NAMES)
@given(crowded_inputs(), st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_permuting_the_entities_changes_nothing(name, item, random):
    order = list(range(len(item.entities)))
    random.shuffle(order)
    (before,) = PROJECTORS[name]([item], "fr")
    (after,) = PROJECTORS[name]([permute(item, order)], "fr")
    for p in after:
        p.entity = order[p.entity]
    assert sorted(after, key=lambda p: p.entity) == before


@pytest.mark.parametrize("name", NAMES)
def test_nothing_to_project(name):
    project = PROJECTORS[name]
    assert project([], "fr") == []
    empty = [
        ProjectionInput([], [], []),
        ProjectionInput(["a"], ["b"], [], [(0, 0, 1.0)], source_lang="en"),
        ProjectionInput([" "], ["\n"], [], source_lang="en"),
    ]
    assert project(empty, "fr") == [[], [], []]
    lost = ProjectionInput(["a"], [], [SourceEntity(0, 1, "X")], source_lang="en")
    blank = ProjectionInput(["a"], [" "], [SourceEntity(0, 1, "X")], source_lang="en")
    for item in (lost, blank):
        (found,) = project([item], "fr")[0]
        assert (found.start, found.end, found.score) == (-1, -1, 0.0)
        assert found.reason in reasons.NOT_FOUND


@pytest.mark.parametrize("name", sorted(GENERATORS))
@given(crowded_inputs(), st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_candidates_do_not_depend_on_the_order_of_entities(name, item, random):
    order = list(range(len(item.entities)))
    random.shuffle(order)
    generator = GENERATORS[name]
    (before,) = generator([item], "fr")
    (after,) = generator([permute(item, order)], "fr")
    assert sorted((order[k], place) for k, place in after) == sorted(before)
    assert generator([], "fr") == []
    assert generator([ProjectionInput([], [], [])], "fr") == [[]]


@pytest.mark.parametrize("name", sorted(SCORERS))
@given(crowded_inputs(), st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_scores_are_in_range_and_do_not_depend_on_other_entities(name, item, random):
    order = list(range(len(item.entities)))
    random.shuffle(order)
    scorer, places = SCORERS[name], make_places(item)
    (before,) = scorer([item], [places], "fr")
    # Published scores reward length, or count links that meet in one token.
    most = {
        "alignment by count": 3.0,
        "alignment by probability": 3.0,
        "ner": 1.15**2,
        "ner_span": 1.15**2,
    }
    assert all(0.0 <= score <= most.get(name, 1.0) + 1e-9 for score in before)
    new = {old: k for k, old in enumerate(order)}
    moved = [(new[k], place) for k, place in places]
    assert scorer([permute(item, order)], [moved], "fr")[0] == before
    assert scorer([], [], "fr") == []
    assert scorer([item], [[]], "fr") == [[]]


@pytest.mark.parametrize("name", sorted(SCORERS))
@given(crowded_inputs(), st.data())
@settings(max_examples=40)
def test_removing_a_link_never_raises_a_score(name, item, data):
    """The fused score compares links with each other, so there all are alike here."""
    scorer, places = SCORERS[name], make_places(item)
    if name.startswith("fused"):
        scorer = fused_score(surface=False, completion=0.0, neighbours=0.0, shape=1.0)
        item.links = sorted({(s, t, 0.7) for s, t, _ in item.links})
        own = {s for entity in item.entities for s in range(*entity[:2])}
        links = [link for link in item.links if link[0] in own]
    else:
        links = item.links
    if not links:
        return
    link = data.draw(st.sampled_from(links))
    if name.startswith("fused"):
        places = [
            (k, place)
            for k, place in places
            if item.entities[k].start <= link[0] < item.entities[k].end
        ]
    (before,) = scorer([item], [places], "fr")
    (after,) = scorer([drop(item, link)], [places], "fr")
    if name in ("surface", "ner", "ner_span", "translation"):
        assert after == before
    assert all(b <= a + 1e-9 for a, b in zip(before, after))


candidates = st.lists(
    st.builds(
        lambda entity, start, length, score: Candidate(
            entity, start, start + length, score
        ),
        st.integers(0, 4),
        st.integers(0, 9),
        st.integers(1, 4),
        st.floats(-0.5, 1.0),
    ),
    max_size=14,
)


@pytest.mark.parametrize("name", sorted(ASSIGNERS))
@given(candidates, st.permutations(range(5)), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_assignments_take_no_token_twice(name, pool, names, random):
    assign = ASSIGNERS[name]
    found = assign(pool)
    picked = [pool[i] for i in found.chosen]
    assert found.chosen == sorted(set(found.chosen))
    assert len({c.entity for c in picked}) == len(picked)
    tokens = [t for c in picked for t in range(c.start, c.end)]
    assert len(set(tokens)) == len(tokens)
    assert all(c.score > 0.0 for c in picked)
    assert found.objective == pytest.approx(sum(c.score for c in picked))
    best = assign_exact(pool).objective
    assert found.objective <= best + 1e-9
    if name.startswith("exact by") or name == "exact":
        assert found.objective == pytest.approx(best)
    # A flag says that the greedy solution stands.
    assert not found.timed_out or found.objective >= assign_greedy(pool).objective
    assert found.timed_out <= (name == "exact without time")
    # Other names of the entities and another order of the candidates.
    renamed = [c._replace(entity=names[c.entity]) for c in pool]
    random.shuffle(renamed)
    if len({c.score for c in pool}) == len(pool):
        again = assign(renamed)
        assert again.objective == pytest.approx(found.objective)


@pytest.mark.parametrize("name", sorted(ASSIGNERS))
def test_nothing_to_assign(name):
    found = ASSIGNERS[name]([])
    assert (found.chosen, found.objective, found.timed_out) == ([], 0.0, False)
    worthless = [Candidate(0, 0, 1, 0.0), Candidate(1, 2, 2, 1.0)]
    assert ASSIGNERS[name](worthless).chosen == []
