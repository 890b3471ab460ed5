"""Bugs that other projectors have, each a regression test here."""

import random
import string

import pytest

from spacy_xner.projectors.builders import (
    candidate_projector,
    exact_assignment,
    heuristic_projector,
)
from spacy_xner.projectors.markers import (
    Markers,
    assign_spans,
    match_spans,
    parse_markers,
)
from spacy_xner.projectors.policies import apply_policy
from spacy_xner.projectors.types import ProjectionInput, SourceEntity

from .util import make_item, texts

PROJECTORS = {
    "candidate": candidate_projector(),
    "heuristic": heuristic_projector(),
    "span": heuristic_projector(method="span"),
}


@pytest.fixture(params=sorted(PROJECTORS))
def project(request):
    return PROJECTORS[request.param]


@pytest.mark.parametrize("labels", [("LOC", "LOC"), ("LOC", "PER")])
def test_b1_reordered_entities_are_not_merged_or_deleted(project, labels):
    """Easy-Label-Projection compares neighbours in source order only."""
    item = make_item(
        "w a b w w c d w",
        "w C D w w A B w",
        [(1, 3, labels[0]), (5, 7, labels[1])],
        "0-0 1-5 2-6 3-3 4-4 5-1 6-2 7-7",
    )
    assert texts(project, item) == ["A B", "C D"]


def test_b2_gap_fill_measures_the_gap(project):
    """Easy-Label-Projection measures the total extent and loses the first word."""
    item = make_item("a b c", "v w x y z", [(0, 3, "X")], "0-1 1-3 2-4")
    assert texts(project, item) == ["w x y z"]


@pytest.mark.parametrize("labels", [("STRENGTH", "FORM"), ("FORM", "FORM")])
def test_b3_adjacent_entities_stay_two(project, labels):
    """CLAT turns a second B- into I-, so neighbours melt."""
    item = make_item(
        "500 mg tablet",
        "500 mg Tablette",
        [(0, 2, labels[0]), (2, 3, labels[1])],
        "0-0 1-1 2-2",
    )
    assert texts(project, item, "de") == ["500 mg", "Tablette"]


@pytest.mark.parametrize("better", [0, 1])
def test_b3_a_token_linked_twice_goes_to_the_better_link(project, better):
    """In CLAT the last link overwrites the tag."""
    weights = [0.2, 0.2]
    weights[better] = 0.9
    item = make_item(
        "aspirin tablets",
        "w Aspirintabletten",
        [(0, 1, "DRUG"), (1, 2, "FORM")],
        f"0-1:{weights[0]} 1-1:{weights[1]}",
    )
    found = project([item], "de")[0]
    assert (found[better].start, found[better].end) == (1, 2)
    assert found[1 - better].start == -1
    assert found[1 - better].reason in ("overlap", "weak")


@pytest.mark.parametrize("names", [("ramipril", "ramiprix"), ("ramiprix", "ramipril")])
def test_b4_the_best_match_wins_not_the_last(names):
    """Politov's matcher never updates its best score."""
    item = make_item("x ramipril", f"y {' '.join(names)} z", [(1, 2, "DRUG")])
    assert texts(PROJECTORS["candidate"], item) == ["ramipril"]


def test_b4_brackets_are_no_part_of_what_is_compared():
    """Politov's matcher compares the text with its brackets."""
    markers = Markers(("[", "["), ("]", "]"), False)
    parsed = parse_markers("[ an ] x [ ab ]", markers)
    assert [parsed.text[start:end] for start, end in parsed.spans] == ["an", "ab"]
    # With the brackets each pair would have less than .5 in common.
    assert assign_spans(parsed, ["ab", "an"])[0] == [parsed.spans[1], parsed.spans[0]]
    assert match_spans(["ab"], ["[ab]"], min_similarity=0.9) == [-1]


def test_b5_candidates_do_not_grow_with_all_subranges():
    """Politov lists all sub-ranges of the sentence and all pairs that overlap."""
    pools = []
    solve = exact_assignment()

    def count(pool):
        pools.append(len(pool))
        return solve(pool)

    rng = random.Random(0)
    n, step = 240, 8
    words = ["".join(rng.choices(string.ascii_lowercase, k=7)) for _ in range(2 * n)]
    item = ProjectionInput(
        words[:n],
        words[n:],
        [SourceEntity(k, k + 3, "X") for k in range(0, n, step)],
        [(k, min(n - 1, k + rng.randint(0, 2)), rng.random()) for k in range(n)],
    )
    found = candidate_projector(assignment=count)([item], "fr")[0]
    assert all(projection.start >= 0 for projection in found)
    # All sub-ranges would be 28,920 for each of the 30 entities.
    assert sum(pools) < 20 * len(item.entities)


def test_b8_a_lost_second_span_of_a_label_is_noticed(project):
    """LabelPigeon looks at the labels present, not at their number."""
    item = make_item(
        "aspirin and ramipril",
        "aspirine et rien",
        [(0, 1, "DRUG"), (2, 3, "DRUG")],
        "0-0 1-1",
    )
    found = project([item], "fr")[0]
    assert [p.reason for p in found] == ["", "lost"]
    decision = apply_policy(item, found, policy="mask")
    assert decision.counts == {"kept": 1, "masked:lost": 1}
    assert decision.masked == [(1, 3)]
    strict = apply_policy(item, found, policy="mask", filters=["comp_ins"])
    assert strict.reasons == ["comp_ins", "lost"]


def test_b8_more_than_26_entities(project):
    """LabelPigeon numbers its markers with letters and runs out of them."""
    n = 40
    item = ProjectionInput(
        [f"name{chr(97 + k % 26)}{k}" for k in range(n)],
        [f"nom{chr(97 + k % 26)}{k}" for k in range(n)],
        [SourceEntity(k, k + 1, "DRUG") for k in range(n)],
        [(k, n - 1 - k, 0.9) for k in range(n)],
    )
    found = project([item], "fr")[0]
    assert [p.start for p in found] == list(range(n))[::-1]


def test_b9_each_of_equal_words_goes_to_its_own_place(project):
    """HUMADEX looks words up by `index`, which is the first one for all of them."""
    words = "aspirin then aspirin or aspirin"
    item = make_item(
        words,
        "aspirine puis aspirine ou aspirine",
        [(0, 1, "DRUG"), (2, 3, "DRUG"), (4, 5, "DRUG")],
        "0-0 1-1 2-4 3-3 4-2",
    )
    assert [p.start for p in project([item], "fr")[0]] == [0, 4, 2]


@pytest.mark.parametrize("target", ["500mg", "500mg/Tag"])
def test_b10_a_span_inside_a_token_is_widened_not_lost(target):
    """gliner-spacy drops spans that do not end where tokens do."""
    item = make_item("x 500 mg", f"y {target}", [(1, 3, "STRENGTH")])
    (found,) = PROJECTORS["candidate"]([item], "de")[0]
    assert (found.start, found.end) == (1, 2)
    assert found.reason == ""


def test_b10_two_entities_in_one_token_are_both_reported(project):
    """One token cannot carry two labels; the second entity is reported, not dropped."""
    item = make_item(
        "ibuprofen tablets",
        "Ibuprofentabletten",
        [(0, 1, "DRUG"), (1, 2, "FORM")],
        "0-0 1-0",
    )
    found = project([item], "de")[0]
    assert sorted(p.reason for p in found) == ["", "overlap"]
