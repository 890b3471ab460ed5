from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spacy_xner.projectors import reasons
from spacy_xner.projectors.filters import comp_ins, comp_src, comp_tgt, number_guard
from spacy_xner.projectors.policies import POLICIES, apply_policy
from spacy_xner.projectors.types import Projection, SourceEntity

from .util import make_item

LOST = Projection(0, -1, -1, 0.0, "", reasons.LOST)


@pytest.fixture
def item():
    return make_item(
        "aspirin 20 mg . rest daily",
        "aspirine 20 mg . repos quotidien",
        [(0, 1, "DRUG"), (1, 3, "STRENGTH"), (5, 6, "FREQUENCY")],
        "0-0 1-1 2-2 5-5",
        blocks=[(0, 4, 0, 4), (4, 6, 4, 6)],
    )


def fine(entity, start, end, score=0.9, reason=""):
    return Projection(entity, start, end, score, "links", reason)


def test_filters():
    links = [(0, 1, 1.0), (1, 3, 1.0)]
    assert comp_src(links, (0, 2))
    assert not comp_src(links, (0, 3))
    assert comp_tgt(links, (0, 1))
    assert not comp_tgt(links, (0, 2))
    assert comp_tgt([], (0, 2))
    assert comp_ins(["DRUG", "DRUG"], ["DRUG"]) == ["DRUG"]
    assert comp_ins(["DRUG"], ["DRUG", "FORM"]) == ["FORM"]
    assert comp_ins(["DRUG"], ["DRUG"]) == []
    assert number_guard(["copy"])
    assert not number_guard(["units"])


def test_everything_fine(item):
    spans = [fine(0, 0, 1), fine(1, 1, 3), fine(2, 5, 6)]
    for policy in POLICIES:
        found = apply_policy(item, spans, policy=policy)
        assert found.statuses == ["kept"] * 3
        assert found.masked == [] and found.dropped_blocks == []
        assert found.counts == {"kept": 3}


@pytest.mark.parametrize(
    "policy,status,masked,dropped",
    [
        ("keep", "dropped", [], []),
        ("drop_entity", "dropped", [], []),
        ("mask", "masked", [(1, 4)], []),
        ("drop_sentence", "dropped", [(0, 4)], [0]),
    ],
)
def test_lost_entity(item, policy, status, masked, dropped):
    lost = Projection(1, -1, -1, 0.0, "", reasons.LOST)
    found = apply_policy(item, [fine(0, 0, 1), lost, fine(2, 5, 6)], policy=policy)
    assert found.statuses[1:] == [status, "kept"]
    assert found.masked == masked
    assert found.dropped_blocks == dropped
    assert found.counts[f"{status}:lost"] == 1
    # The good entity of the same sentence stays, unless the sentence goes.
    if policy == "drop_sentence":
        assert (found.statuses[0], found.reasons[0]) == ("dropped", reasons.SENTENCE)
    else:
        assert found.statuses[0] == "kept"


@pytest.mark.parametrize(
    "policy,status,masked",
    [
        ("keep", "kept", []),
        ("drop_entity", "dropped", []),
        ("mask", "masked", [(1, 3)]),
        ("drop_sentence", "dropped", [(0, 4)]),
    ],
)
@pytest.mark.parametrize(
    "score,reason,counted", [(0.2, "", "low_score"), (0.9, "numbers", "numbers")]
)
def test_doubtful_span(item, policy, status, masked, score, reason, counted):
    spans = [fine(0, 0, 1), fine(1, 1, 3, score, reason), fine(2, 5, 6)]
    found = apply_policy(item, spans, policy=policy, threshold=0.5)
    assert found.statuses[1] == status
    assert found.masked == masked
    assert found.counts[f"{status}:{counted}"] == 1


def calibrated(entity, start, end, probability, score=0.9, reason=""):
    return Projection(entity, start, end, score, "links", reason, probability)


@pytest.mark.parametrize(
    "policy,status", [("drop_entity", "dropped"), ("mask", "masked"), ("keep", "kept")]
)
def test_the_probability_takes_the_place_of_the_score(item, policy, status):
    spans = [
        calibrated(0, 0, 1, 0.49, score=0.9),
        calibrated(1, 1, 3, 0.5, score=0.1),
        fine(2, 5, 6, 0.5),
    ]
    found = apply_policy(item, spans, policy=policy, threshold=0.5)
    assert found.statuses == [status, "kept", "kept"]
    assert found.reasons == [reasons.LOW_SCORE, "", ""]
    # Without a calibration the scores decide, as they did before there was one.
    spans = [replace(span, probability=None) for span in spans]
    found = apply_policy(item, spans, policy=policy, threshold=0.5)
    assert found.reasons == ["", reasons.LOW_SCORE, ""]


def test_spans_without_a_probability_can_be_doubtful(item):
    spans = [fine(0, 0, 1), calibrated(1, 1, 3, 0.9), LOST]
    assert apply_policy(item, spans).statuses == ["kept", "kept", "masked"]
    found = apply_policy(item, spans, calibrated=True)
    assert found.statuses == ["masked", "kept", "masked"]
    assert found.reasons == [reasons.UNCALIBRATED, "", reasons.LOST]
    assert found.counts["masked:uncalibrated"] == 1


@pytest.mark.parametrize("reason", sorted(reasons.DOUBTFUL))
def test_no_probability_makes_good_for_a_reason(item, reason):
    spans = [calibrated(1, 1, 3, 1.0, score=1.0, reason=reason)]
    found = apply_policy(item, spans, threshold=0.5, calibrated=True)
    assert (found.statuses, found.reasons) == (["masked"], [reason])


def test_no_probability_makes_good_for_a_wrong_dose(item):
    spans = [calibrated(0, 0, 1, 1.0), calibrated(1, 1, 3, 1.0)]
    found = apply_policy(item, spans, flags=[["numbers"], []], calibrated=True)
    assert found.statuses == ["kept", "masked"]
    assert found.reasons == ["", reasons.GUARD]


@pytest.mark.parametrize("flag", ["numbers", "units"])
def test_wrong_dose_is_worse_than_a_missing_one(item, flag):
    spans = [fine(0, 0, 1), fine(1, 1, 3), fine(2, 5, 6)]
    found = apply_policy(item, spans, flags=[[flag], []])
    assert found.statuses == ["kept", "masked", "kept"]
    assert found.reasons[1] == reasons.GUARD
    assert found.masked == [(1, 3)]
    # A flag of another sentence pair does not matter.
    assert apply_policy(item, spans, flags=[[], [flag]]).statuses == ["kept"] * 3
    others = apply_policy(item, spans, flags=[[flag], []], number_labels=frozenset())
    assert others.statuses == ["kept"] * 3


@pytest.mark.parametrize(
    "target,reason",
    [
        ("2x/j si besoin", ""),
        ("2x/j", reasons.ABBREVIATION),
        ("un jour", reasons.ABBREVIATION),
    ],
)
def test_intake_abbreviations_must_be_said(target, reason):
    entities = [(0, 1, "DRUG"), (1, 3, "FREQUENCY")]
    item = make_item("aspirin bid prn", f"aspirine {target}", entities)
    spans = [fine(0, 0, 1), fine(1, 1, len(item.target_words))]
    assert apply_policy(item, spans, target_lang="fr").reasons == ["", reason]
    # nothing is known of other languages, and only times are abbreviated
    assert apply_policy(item, spans).reasons == ["", ""]
    assert apply_policy(item, spans, target_lang="es").reasons == ["", ""]
    others = replace(item, entities=[item.entities[0], SourceEntity(1, 3, "FORM")])
    assert apply_policy(others, spans, target_lang="fr").reasons == ["", ""]


def test_broken_translation(item):
    spans = [fine(0, 0, 1), fine(1, 1, 3), fine(2, 5, 6)]
    found = apply_policy(item, spans, flags=[[], ["repetition"]])
    assert found.reasons == ["", "", reasons.TRANSLATION]
    assert apply_policy(item, spans, flags=[["copy"], []]).reasons == ["", "", ""]


def test_time_limit_is_no_doubt(item):
    found = apply_policy(item, [fine(0, 0, 1, reason=reasons.TIME_LIMIT)])
    assert found.statuses == ["kept"]
    assert found.counts == {"kept:time_limit": 1}


def test_entity_over_two_sentence_pairs_masks_both(item):
    item.entities[0] = item.entities[0]._replace(start=3, end=5)
    found = apply_policy(item, [fine(0, 3, 4, reason=reasons.CROSSING), fine(1, 1, 3)])
    assert found.statuses == ["masked", "kept"]
    assert found.masked == [(0, 1), (3, 6)]


def test_sentence_filters(item):
    spans = [fine(0, 0, 1), fine(1, 1, 3), Projection(2, -1, -1, 0.0, "", "lost")]
    item.links = [(0, 0, 1.0), (0, 2, 1.0), (1, 1, 1.0)]
    names = ["comp_src", "comp_tgt", "comp_ins"]
    found = apply_policy(item, spans, filters=names)
    assert found.reasons == [reasons.COMP_TGT, reasons.COMP_SRC, reasons.LOST]
    item.entities.append(item.entities[0])
    more = [*spans, Projection(3, -1, -1, 0.0, "", "lost")]
    assert apply_policy(item, more, filters=["comp_ins"]).reasons[0] == reasons.COMP_INS


def test_filters_see_no_link_that_leaves_the_sentence_pair(item):
    names = ["comp_src", "comp_tgt"]
    spans = [fine(0, 0, 1), fine(1, 1, 3), fine(2, 5, 6)]
    item.links = [(0, 0, 1.0), (0, 5, 1.0), (1, 1, 1.0), (2, 5, 1.0), (5, 5, 0.0)]
    # A stray link tears nothing apart, and none is the only link of a token; nor is
    # one that is surely wrong.
    assert apply_policy(item, spans, filters=names).reasons == [
        "",
        reasons.COMP_SRC,
        reasons.COMP_SRC,
    ]
    item.links = [(0, 0, 1.0), (1, 1, 1.0), (2, 2, 0.1), (5, 5, 0.1)]
    assert apply_policy(item, spans, filters=names).reasons == ["", "", ""]


def test_wrong_settings(item):
    with pytest.raises(ValueError, match="E307"):
        apply_policy(item, [], policy="hide")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="E307"):
        apply_policy(item, [], filters=["comp"])
    with pytest.raises(ValueError, match="E308"):
        apply_policy(item, [], flags=[[]])


def test_no_entities(item):
    item.entities = []
    found = apply_policy(item, [], flags=[["numbers"], []])
    assert (found.statuses, found.masked, found.counts) == ([], [], {})


@given(
    st.lists(
        st.tuples(
            st.integers(0, 2), st.floats(0, 1), st.sampled_from(sorted(reasons.REASONS))
        ),
        max_size=3,
    ),
    st.sampled_from(POLICIES),
    st.floats(0, 1),
    st.lists(st.sampled_from(["numbers", "copy", "truncated"]), max_size=2),
)
def test_nothing_disappears(choices, policy, threshold, flags):
    item = make_item(
        "a b c d",
        "e f g h",
        [(0, 1, "DRUG"), (1, 2, "DOSAGE"), (3, 4, "FORM")],
        blocks=[(0, 2, 0, 2), (2, 4, 2, 4)],
    )
    places = [(0, 1), (1, 2), (3, 4)]
    spans = []
    for entity, score, reason in {c[0]: c for c in choices}.values():
        place = (-1, -1) if reason in reasons.NOT_FOUND else places[entity]
        spans.append(Projection(entity, *place, score, "links", reason))
    found = apply_policy(
        item, spans, policy=policy, threshold=threshold, flags=[flags, []]
    )
    assert sum(found.counts.values()) == len(spans) == len(found.statuses)
    assert all(reason in reasons.REASONS for reason in found.reasons)
    masked = {t for place in found.masked for t in range(*place)}
    assert masked <= set(range(4))
    for span, status, reason in zip(spans, found.statuses, found.reasons):
        place = set(range(span.start, span.end))
        if status == "kept":
            assert span.start >= 0
            assert masked.isdisjoint(place)
        else:
            assert reason
        if status == "masked":
            assert place <= masked
            assert masked or span.start < 0
