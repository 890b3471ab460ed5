"""What holds for every projector on any input."""

import pickle
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.projectors import reasons
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
    surface_score,
)
from spacy_xner.projectors.lexicon import build_lexicon
from spacy_xner.projectors.types import ProjectionInput, SourceEntity

from .util import make_item

PROJECTORS = {
    "candidate": candidate_projector(),
    "greedy": candidate_projector(assignment=greedy_assignment()),
    "ngram": candidate_projector(candidates=ngram_candidates(max_length=4)),
    "plain": candidate_projector(
        scores={"fused": fused_score(surface=False)}, edges=False
    ),
    "published": candidate_projector(
        candidates=aligned_subrange_candidates(),
        scores={"alignment": alignment_score()},
        assignment=greedy_assignment(),
        edges=False,
    ),
    "everything": candidate_projector(
        candidates=merged_candidates(
            aligned_ngram_candidates(), ner_candidates(), ngram_candidates(max_length=2)
        ),
        scores={
            "fused": fused_score(lexicon=build_lexicon()),
            "surface": surface_score(),
            "ner": ner_score(),
            "ner_span": ner_span_score(),
        },
        weights={"fused": 1.0, "surface": 0.5, "ner": 0.5, "ner_span": 0.5},
    ),
    "heuristic": heuristic_projector(edges=True, drop_punctuation=True),
    "span": heuristic_projector(method="span"),
}
SOURCE = ["20", "mg", "aspirin", "twice", "daily", "the", ".", "5", "1-0-1", "for", "a"]
TARGET = ["20", "mg", "aspirine", "fois", "jour", "le", ".", "5", "2", "par", "d'", ","]
LABELS = ["DRUG", "STRENGTH", "FREQUENCY", "DOSAGE", "LOC"]


@st.composite
def inputs(draw):
    source = draw(st.lists(st.sampled_from(SOURCE), min_size=1, max_size=10))
    target = draw(st.lists(st.sampled_from(TARGET), max_size=10))
    n, m = len(source), len(target)
    cuts = sorted(draw(st.lists(st.integers(0, n - 1), max_size=6, unique=True)))
    entities = [
        SourceEntity(a, b, draw(st.sampled_from(LABELS)))
        for a, b in zip(cuts, [*cuts[1:], n])
        if draw(st.booleans())
    ]
    links = []
    if m:
        links = draw(
            st.lists(
                st.tuples(
                    st.integers(0, n - 1), st.integers(0, m - 1), st.floats(0.0, 1.0)
                ),
                max_size=15,
            )
        )
    blocks = []
    if draw(st.booleans()):
        s, t = draw(st.integers(0, n)), draw(st.integers(0, m))
        blocks = [(0, s, 0, t), (s, n, t, m)]
    spaces = None
    if draw(st.booleans()):
        spaces = draw(st.lists(st.booleans(), min_size=m, max_size=m))
    spans = []
    if m:
        spans = [
            (start, min(m, start + length), label, score)
            for start, length, label, score in draw(
                st.lists(
                    st.tuples(
                        st.integers(0, m - 1),
                        st.integers(1, 3),
                        st.sampled_from(LABELS),
                        st.floats(0.0, 1.0),
                    ),
                    max_size=3,
                )
            )
        ]
    return ProjectionInput(
        source,
        target,
        entities,
        links,
        blocks,
        None,
        spaces,
        source_lang="en",
        target_spans=spans,
    )


@pytest.mark.parametrize("name", sorted(PROJECTORS))
@given(inputs(), st.sampled_from(["fr", "de", "xx"]))
@settings(deadline=None, max_examples=40)
def test_every_entity_has_one_sound_projection(name, item, lang):
    (found,) = PROJECTORS[name]([item], lang)
    assert [p.entity for p in found] == list(range(len(item.entities)))
    taken = set()
    for p in found:
        assert 0.0 <= p.score <= 1.0
        assert p.reason in reasons.REASONS
        if p.start < 0:
            assert (p.start, p.end, p.score) == (-1, -1, 0.0)
            assert p.reason in reasons.NOT_FOUND
            continue
        assert p.reason not in reasons.NOT_FOUND
        assert p.method
        place = set(range(p.start, p.end))
        assert place and taken.isdisjoint(place)
        taken |= place
        entity = item.entities[p.entity]
        assert any(
            entity.start < b and a < entity.end and c <= p.start and p.end <= d
            for a, b, c, d in item.blocks()
        )


@pytest.mark.parametrize("name", sorted(PROJECTORS))
@given(inputs(), st.randoms())
@settings(deadline=None, max_examples=40)
def test_the_order_of_entities_and_links_changes_nothing(name, item, random):
    (before,) = PROJECTORS[name]([item], "fr")
    order = list(range(len(item.entities)))
    random.shuffle(order)
    links = list(item.links)
    random.shuffle(links)
    shuffled = ProjectionInput(
        item.source_words,
        item.target_words,
        [item.entities[k] for k in order],
        links,
        item.target_blocks,
        None,
        item.target_spaces,
        source_lang="en",
        target_spans=item.target_spans[::-1],
    )
    (after,) = PROJECTORS[name]([shuffled], "fr")
    for p in after:
        p.entity = order[p.entity]
    assert sorted(after, key=lambda p: p.entity) == before


@pytest.mark.parametrize("name", sorted(PROJECTORS))
@given(st.lists(inputs(), max_size=3))
@settings(deadline=None, max_examples=15)
def test_a_batch_gives_the_same_as_single_texts(name, items):
    project = PROJECTORS[name]
    assert project(items, "de") == [project([item], "de")[0] for item in items]


@pytest.mark.parametrize("name", sorted(PROJECTORS))
def test_projectors_can_be_pickled(name):
    item = ProjectionInput(["a"], ["b"], [SourceEntity(0, 1, "X")], [(0, 0, 0.5)])
    copy = pickle.loads(pickle.dumps(PROJECTORS[name]))
    assert copy([item], "fr") == PROJECTORS[name]([item], "fr")


@pytest.mark.parametrize(
    "change,code",
    [
        ({"entities": [SourceEntity(0, 3, "X")]}, "E301"),
        ({"entities": [SourceEntity(1, 1, "X")]}, "E301"),
        ({"links": [(0, 2, 0.5)]}, "E302"),
        ({"links": [(-1, 0, 0.5)]}, "E302"),
        ({"links": [(0, 0, 1.5)]}, "E303"),
        ({"links": [(0, 0, float("nan"))]}, "E303"),
        ({"target_blocks": [(0, 1, 0, 5)]}, "E304"),
        ({"target_spaces": [True]}, "E305"),
        ({"target_spans": [(0, 3, "X", 0.5)]}, "E320"),
        ({"target_spans": [(0, 1, "X", 1.5)]}, "E320"),
        ({"target_probabilities": {"X": ([0.5], [0.5])}}, "E321"),
    ],
)
@pytest.mark.parametrize("name", ["candidate", "heuristic"])
def test_wrong_input(name, change, code):
    values = {"source_words": ["a", "b"], "target_words": ["c", "d"], "entities": []}
    with pytest.raises(ValueError, match=code):
        PROJECTORS[name]([ProjectionInput(**{**values, **change})], "fr")


@pytest.mark.parametrize(
    "build,settings_,code",
    [
        (greedy_assignment, {"n_proj": 0}, "E306"),
        (exact_assignment, {"n_proj": 0}, "E306"),
        (exact_assignment, {"time_limit": -1.0}, "E306"),
        (heuristic_projector, {"method": "best"}, "E307"),
        (heuristic_projector, {"merge_gap": -1}, "E306"),
        (heuristic_projector, {"min_ratio": {"fr": -1.0}}, "E306"),
        (candidate_projector, {"max_length": 0}, "E306"),
        (candidate_projector, {"min_score": 1.5}, "E306"),
        (candidate_projector, {"weights": {"ner": 1.0}}, "E323"),
        (candidate_projector, {"weights": {"fused": 0.0}}, "E323"),
        (candidate_projector, {"weights": {"fused": -1.0}}, "E323"),
        (candidate_projector, {"weights": {}}, "E323"),
        (candidate_projector, {"scores": {}}, "E323"),
        (fused_score, {"surface_trust": 1.5}, "E306"),
        (fused_score, {"completion": -0.5}, "E306"),
        (alignment_score, {"weight": "sum"}, "E307"),
        (ner_score, {"alpha": 0.5}, "E306"),
        (ner_span_score, {"floor": 2.0}, "E306"),
        (ngram_candidates, {"max_length": 0}, "E306"),
        (aligned_ngram_candidates, {"max_length": 0}, "E306"),
        (aligned_subrange_candidates, {"max_length": 0}, "E306"),
    ],
)
def test_wrong_settings(build, settings_, code):
    with pytest.raises(ValueError, match=code):
        build(**settings_)


@pytest.mark.parametrize(
    "name",
    [
        "spacy-xner.heuristic_projector.v1",
        "spacy-xner.candidate_projector.v1",
        "spacy-xner.greedy_assignment.v1",
        "spacy-xner.exact_assignment.v1",
    ],
)
def test_builders_are_registered(name):
    from spacy.util import registry

    assert callable(registry.misc.get(name)())


def test_builders_import_nothing_heavy():
    code = (
        "import sys; before = set(sys.modules); import spacy; spacy.blank('fr'); "
        "known = set(sys.modules); import spacy_xner.projectors.builders as b; "
        "b.candidate_projector(); new = {m.split('.')[0] for m in sys.modules}; "
        "new -= {m.split('.')[0] for m in known}; "
        "print(sorted(new & {'scipy', 'torch', 'transformers', 'rapidfuzz'}))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def test_config_builds_a_projector():
    from spacy.util import registry

    config = {
        "projector": {
            "@misc": "spacy-xner.candidate_projector.v1",
            "max_length": 12,
            "number_labels": ["DOSAGE"],
            "assignment": {"@misc": "spacy-xner.exact_assignment.v1", "n_proj": 1},
        }
    }
    project = registry.resolve(config)["projector"]
    item = ProjectionInput(["5"], ["6"], [SourceEntity(0, 1, "DOSAGE")], [(0, 0, 1.0)])
    assert project([item], "fr")[0][0].reason == "numbers"


@pytest.mark.parametrize(
    "marked", [{0: (1, 1)}, {0: (0, 4)}, {1: (0, 1)}, {-1: (0, 1)}]
)
def test_marked_spans_out_of_range_are_an_error(marked):
    item = make_item("a b", "c d e", [(0, 1, "X")])
    item.marked = {0: (0, 3)}
    item.validate()
    item.marked = marked
    with pytest.raises(ValueError, match="E310"):
        item.validate()
