from itertools import pairwise
from math import log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.projectors import reasons
from spacy_xner.projectors.builders import heuristic_projector
from spacy_xner.projectors.constrained import (
    SearchSettings,
    Trace,
    get_posterior,
    get_prefix,
    project_constrained,
    run_searches,
    search_span,
)
from spacy_xner.translators.types import PieceScore

from .engines import CharacterScorer
from .util import make_item, texts

FALLBACK = heuristic_projector(method="span")
TRANSLATIONS = {"aspirin": "aspirine", "500 mg": "500 mg", "twice": "deux fois"}


def know(source, before, char):
    """Brackets are likely around the translation of what has them in the source."""
    if char not in ("[", "]"):
        return log(0.5)
    if "[" not in source:
        return log(0.01)
    entity = source[source.index("[") + 1 : source.index("]")]
    wanted = TRANSLATIONS[entity]
    if char == "[":
        return log(0.9) if before.endswith(("Prendre ", "aspirine ", "mg ")) else -5.0
    return log(0.9) if before.endswith("[" + wanted) else -5.0


def make_project(engine, **given):
    search = {
        key: given.pop(key) for key in list(given) if hasattr(SearchSettings, key)
    }

    def project(inputs, lang):
        return project_constrained(
            inputs,
            lang,
            engine=engine,
            fallback=FALLBACK,
            settings=SearchSettings(**search),
            **given,
        )

    return project


def make_case():
    return make_item(
        "Take aspirin 500 mg twice .",
        "Prendre aspirine 500 mg deux fois .",
        [(1, 2, "DRUG"), (4, 5, "FREQUENCY"), (2, 4, "STRENGTH")],
    )


@pytest.mark.parametrize("contrast", [0.0, 0.5, 1.0])
def test_finds_the_likeliest_places(contrast):
    project = make_project(CharacterScorer(know), contrast=contrast)
    assert texts(project, make_case()) == ["aspirine", "deux fois", "500 mg"]
    for projection in project([make_case()], "fr")[0]:
        assert projection.method == "constrained"
        assert projection.score > 0.5
        assert projection.reason == ""


def test_all_entities_of_all_texts_are_scored_round_by_round():
    engine = CharacterScorer(know)
    make_project(engine)([make_case(), make_case(), make_case()], "fr")
    one = CharacterScorer(know)
    make_project(one)([make_case()], "fr")
    # One call for the openings, one for each of the best openings; equal texts once.
    assert engine.calls == one.calls
    assert len(engine.calls) <= 4


def test_the_number_of_hypotheses_is_bounded():
    for limit in (1, 5, 20):
        engine = CharacterScorer(know)
        project = make_project(engine, max_hypotheses=limit, contrast=0.0)
        found = project([make_case()], "fr")[0]
        assert [p.entity for p in found] == [0, 1, 2]
        # Three entities and, for each, the target without markers.
        assert sum(engine.calls) <= 3 * (limit + 1)


def test_text_with_brackets_takes_other_markers():
    seen = set()

    def look(source, before, char):
        seen.add(source)
        return -1.0

    item = make_item("a [b]", "c {d}", [(0, 1, "X")])
    make_project(CharacterScorer(look))([item], "fr")
    assert seen == {"⟦a⟧ [b]", "a [b]"}


def test_long_sentences_go_by_their_links():
    item = make_item("a b", "c d", [(0, 1, "X")], "0-0")
    engine = CharacterScorer(lambda *_: -1.0)
    assert make_project(engine, max_tokens=1)([item], "fr") == FALLBACK([item], "fr")
    assert engine.calls == []


def test_texts_beyond_the_limit_of_the_model_go_by_their_links():
    item = make_item("a b", "c d", [(0, 1, "X")], "0-0")
    engine = CharacterScorer(lambda *_: -1.0, limit=4)
    assert make_project(engine)([item], "fr") == FALLBACK([item], "fr")
    assert engine.calls


def test_entities_do_not_share_a_place():
    def same(source, before, char):
        # Everybody wants "c"; the entity "a" is surer of it.
        if char != "[" or "[" not in source:
            return -1.0
        return (-0.1 if "[a]" in source else -0.5) if before == "" else -3.0

    item = make_item("a b", "c d", [(0, 1, "X"), (1, 2, "Y")])
    project = make_project(CharacterScorer(same), contrast=0.0, max_length=1)
    assert texts(project, item) == ["c", "d"]


def test_an_entity_left_without_place_says_why():
    item = make_item("a b", "c", [(0, 1, "X"), (1, 2, "Y")])
    found = make_project(CharacterScorer(lambda *_: -1.0))([item], "fr")[0]
    assert sorted(p.reason for p in found) == ["", reasons.OVERLAP]
    blank = make_item("a", "c", [(0, 1, "X")])
    blank.target_words = [" "]
    assert make_project(CharacterScorer(know))([blank], "fr") == FALLBACK([blank], "fr")


def test_other_numbers_are_doubtful():
    item = make_item("500 mg", "600 mg", [(0, 2, "STRENGTH")])
    found = make_project(CharacterScorer(lambda *_: -1.0), max_length=2)([item], "fr")
    assert found[0][0].reason == reasons.NUMBERS


def test_a_text_without_language_is_an_error():
    item = make_item("a", "c", [(0, 1, "X")], source_lang="")
    with pytest.raises(ValueError, match="E313"):
        make_project(CharacterScorer(know))([item], "fr")


def test_prefix():
    pieces = [PieceScore(0, 2, -1), PieceScore(0, 0, -2), PieceScore(2, 5, -4)]
    pieces.append(PieceScore(5, 5, -8))
    assert [get_prefix(pieces, k) for k in range(6)] == [0, -1, -1, -7, -7, -7]
    assert get_prefix([], 3) == 0


def test_posterior():
    found = get_posterior({(0, 1): -1000.0, (1, 2): -1000.0 + log(3)})
    assert found == {(0, 1): pytest.approx(0.25), (1, 2): pytest.approx(0.75)}
    assert get_posterior({}) == {}


# A language model over the words of a target: what opening and closing costs at each
# place, and what each word costs inside and outside.
COSTS = st.lists(st.floats(-5, 0), min_size=6, max_size=6)


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 6), COSTS, COSTS, COSTS, COSTS, st.integers(1, 4))
def test_without_contrast_and_bounds_the_search_is_exact(
    n, opens, closes, inside, outside, length
):
    def score(place):
        i, j = place
        before = sum(outside[:i]) + opens[i]
        bounds = [before + sum(inside[i:end]) for end in range(i + 1, j + 1)]
        total = bounds[-1] + closes[j - 1] + sum(outside[j:n])
        return Trace(total, before + sum(outside[i:n]), bounds)

    limit = min(n, 3 * length + 4)
    places = [(i, j) for i in range(n) for j in range(i + 1, min(n, i + limit) + 1)]
    search = search_span(
        range(n),
        range(n),
        length,
        settings=SearchSettings(n_openings=n, max_length=n, contrast=0.0),
    )
    (values,) = run_searches([search], lambda jobs: [score(place) for _, place in jobs])
    assert set(values) <= set(places)
    assert max(values.values()) == max(score(place).total for place in places)


def test_only_what_can_still_win_is_scored():
    # (total, bounds): the first closing is worth -1; what stands before the second is
    # worth 0, before the third -1.
    traces = {
        (0, 2): Trace(-1.0, 0.0, [0.0, 0.0]),
        (0, 1): Trace(-0.5, 0.0, [0.0]),
        (0, 3): Trace(-9.0, 0.0, [0.0, 0.0, -1.0]),
    }
    asked = []

    def score(jobs):
        asked.extend(place for _, place in jobs)
        return [traces[place] for _, place in jobs]

    def run(length, contrast):
        asked.clear()
        settings = SearchSettings(contrast=contrast)
        search = search_span([0], [0, 1, 2], length, settings=settings)
        return run_searches([search], score)[0]

    assert run(2, 0.0) == {(0, 2): -1.0, (0, 1): -0.5, (0, 3): -9.0}
    # From the longest hypothesis on the third closing is known to be hopeless.
    traces[0, 2] = Trace(-0.9, 0.0, [0.0, -0.9])
    assert run(2, 0.0) == {(0, 2): -0.9, (0, 1): -0.5}
    assert asked == [(0, 2), (0, 1)]
    # With a contrast nothing bounds the value.
    assert run(2, 0.5) == {(0, 2): -0.9, (0, 1): -0.5, (0, 3): -9.0}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_scores_give_spans_that_do_not_overlap(data):
    random = data.draw(st.randoms(use_true_random=False))
    n_target = data.draw(st.integers(1, 6))
    words = st.sampled_from(["a", ",", " ", "[", "5", "mg"])
    target = data.draw(st.lists(words, min_size=n_target, max_size=n_target))
    item = make_item("a b c", "x", [(0, 1, "X"), (1, 3, "STRENGTH")], "0-0")
    item.target_words = target
    engine = CharacterScorer(lambda *_: -10.0 * random.random())
    found = make_project(engine, min_score=data.draw(st.sampled_from([0.0, 0.05])))(
        [item], "fr"
    )[0]
    assert [p.entity for p in found] == [0, 1]
    spans = sorted((p.start, p.end) for p in found if p.start >= 0)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert all(0.0 <= p.score <= 1.0 and p.reason in reasons.REASONS for p in found)


def test_texts_in_capitals_are_asked_for_in_small_letters():
    engine = CharacterScorer(know)
    case = make_case()
    item = make_item(
        " ".join(case.source_words).upper(),
        " ".join(case.target_words).upper(),
        [(1, 2, "DRUG"), (4, 5, "FREQUENCY"), (2, 4, "STRENGTH")],
    )
    assert texts(make_project(engine), item) == ["ASPIRINE", "DEUX FOIS", "500 MG"]
