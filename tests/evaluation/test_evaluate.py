import json

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from spacy_xner.corpora import read_records
from spacy_xner.corpora.records import Record
from spacy_xner.evaluation import (
    compare_results,
    evaluate_pipeline,
    evaluate_spans,
)
from spacy_xner.evaluation.evaluate import find_groups, match_entities

TEXT = "Take aspirin 81 mg twice daily for 5 days."
GOLD = [
    (5, 12, "Drug"),
    (13, 18, "Strength"),
    (19, 30, "Frequency"),
    (31, 41, "Duration"),
]


@pytest.fixture
def nlp():
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "DRUG", "pattern": "aspirin"},
            {"label": "DOSAGE", "pattern": "81 mg"},
            {"label": "FREQUENCY", "pattern": "daily"},
            {"label": "FORM", "pattern": "Take"},
        ]
    )
    return nlp


def test_pipeline_against_gold(nlp):
    with pytest.warns(UserWarning, match="W502.*DOSAGE, FORM"):
        result = evaluate_pipeline(nlp, [Record("a", TEXT, GOLD)], n_samples=10)
    strict = result.levels["entity"].micro.score
    assert (strict.tp, strict.fp, strict.fn) == (1, 3, 3)
    assert result.levels["entity"].labels["DRUG"].score.f1 == 1
    tokens = result.levels["token"]
    # aspirin and daily are right; 81 mg, twice and the duration are not found.
    assert tokens.micro.score[3:] == (2, 3, 6)
    assert tokens.labels["FREQUENCY"].score[3:] == (1, 0, 1)
    characters = result.levels["character"]
    assert characters.labels["FREQUENCY"].score[3:] == (5, 0, 6)
    assert result.gold_entities == 4
    assert result.predicted_entities == 4
    # One document has no interval.
    assert result.levels["entity"].micro.f1 is None


def test_errors_in_context_and_confusion(nlp):
    with pytest.warns(UserWarning):
        result = evaluate_pipeline(nlp, [Record("a", TEXT, GOLD)], context=5)
    assert [(e.kind, e.gold_text, e.predicted_text) for e in result.errors] == [
        ("false_alarm", "", "Take"),
        ("label", "81 mg", "81 mg"),
        ("boundary", "twice daily", "daily"),
        ("missed", "for 5 days", ""),
    ]
    assert result.errors[1].context == "irin 81 mg twic"
    assert result.error_counts == {
        "missed": 1,
        "false_alarm": 1,
        "boundary": 1,
        "label": 1,
        "boundary_and_label": 0,
    }
    assert result.confusion["STRENGTH"]["DOSAGE"] == 1
    assert result.confusion["FREQUENCY"]["FREQUENCY"] == 1
    assert result.confusion["DURATION"]["O"] == 1
    assert result.confusion["O"]["FORM"] == 1


def test_labels_to_score(nlp):
    record = Record("a", TEXT, GOLD)
    result = evaluate_pipeline(nlp, [record], labels=["drug", "Frequency"])
    assert result.labels == ["DRUG", "FREQUENCY"]
    assert result.levels["entity"].micro.score[3:] == (1, 1, 1)


def test_result_is_json_and_errors_can_be_left_out(nlp):
    records = [Record(str(i), TEXT, GOLD[:3]) for i in range(3)]
    result = evaluate_pipeline(nlp, records, labels=["DRUG", "STRENGTH"], n_samples=20)
    data = json.loads(json.dumps(result.to_dict(), allow_nan=False))
    micro = data["scores"]["entity"]["micro"]
    assert micro["f1_interval"] == [micro["f1"], micro["f1"]]
    assert data["errors"][0]["gold_text"] == "81 mg"
    assert "81 mg" not in json.dumps(result.to_dict(errors=False))


def test_doccano_gold_with_other_case(tmp_path, nlp):
    path = tmp_path / "gold.jsonl"
    line = {"id": 1, "text": "aspirin", "label": [[0, 7, "Drug"]]}
    path.write_text(json.dumps(line))
    result = evaluate_pipeline(nlp, read_records(path))
    assert result.levels["entity"].micro.score.f1 == 1
    assert result.levels["token"].weighted.score.f1 == 1


def test_intervals_are_the_same_in_every_run(nlp):
    records = [Record(str(i), TEXT[: 20 + i], GOLD[: 1 + i % 2]) for i in range(8)]
    first, second = (
        evaluate_pipeline(nlp, records, labels=["DRUG", "STRENGTH"], seed=1).to_dict()
        for _ in range(2)
    )
    assert first == second


def test_failed_records_are_named_and_score_zero(nlp):
    @Language.component("test_evaluate_fails_on_x")
    def fail_on_x(doc):
        if doc.text.startswith("X"):
            raise ValueError("no")
        return doc

    nlp.add_pipe("test_evaluate_fails_on_x", last=True)
    nlp.set_error_handler(lambda name, proc, docs, error: None)
    records = [
        Record("bad", "X aspirin", [(2, 9, "DRUG")]),
        Record("good", "aspirin", [(0, 7, "DRUG")]),
    ]
    with pytest.warns(UserWarning, match=r"W501.*1 of 2.*bad"):
        result = evaluate_pipeline(nlp, records)
    assert result.failed == ["bad"]
    assert result.levels["entity"].micro.score[3:] == (1, 0, 1)


def test_span_groups_can_be_scored():
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("span_ruler")
    ruler.add_patterns([{"label": "DRUG", "pattern": "aspirin"}])
    record = Record("a", "aspirin", [(0, 7, "DRUG")])
    result = evaluate_pipeline(nlp, [record], spans_key="ruler")
    assert result.levels["entity"].micro.score.f1 == 1
    assert evaluate_pipeline(nlp, [record]).levels["entity"].micro.score.f1 == 0


def test_empty_texts_and_texts_without_entities(nlp):
    records = [
        Record("a", ""),
        Record("b", " \n"),
        Record("c", "aspirin", [(0, 7, "DRUG")]),
    ]
    result = evaluate_pipeline(nlp, records)
    assert result.documents == 3
    assert result.levels["character"].micro.score[3:] == (7, 0, 0)


def test_missing_gold_labels_do_not_count():
    record = Record("a", "aspirin or ibuprofen", [(0, 7, "DRUG")], missing=[(8, 20)])
    predicted = [(0, 7, "DRUG"), (11, 20, "DRUG")]
    result = evaluate_spans([record], [predicted])
    for level in result.levels.values():
        assert level.micro.score.f1 == 1


def test_right_entity_that_touches_a_missing_range_counts():
    record = Record("a", "aspirin 5", [(0, 7, "DRUG")], missing=[(6, 9)])
    result = evaluate_spans([record], [[(0, 7, "DRUG")]])
    assert result.levels["entity"].micro.score[3:] == (1, 0, 0)


def test_nothing_to_evaluate(nlp):
    with pytest.raises(ValueError, match="E501"):
        evaluate_pipeline(nlp, [])
    with pytest.raises(ValueError, match="E502"):
        evaluate_pipeline(nlp, [Record("a", "text")])
    with pytest.raises(ValueError, match=r"E502.*labels FORM"):
        evaluate_pipeline(nlp, [Record("a", TEXT, GOLD)], labels=["FORM"])
    with pytest.raises(ValueError, match="E504"):
        evaluate_spans([Record("a", TEXT, GOLD)], [])


@pytest.mark.parametrize(
    "gold,predicted,kinds",
    [
        # The exact match is not lost to an overlapping one.
        ([(0, 5, "A"), (6, 9, "A")], [(0, 9, "A"), (6, 9, "A")], ["boundary", None]),
        # The same range with another label is paired before the same label.
        ([(0, 5, "A")], [(0, 4, "A"), (0, 5, "B")], ["false_alarm", "label"]),
        ([(0, 5, "A")], [(3, 9, "B")], ["boundary_and_label"]),
        ([(0, 5, "A")], [(5, 9, "A")], ["missed", "false_alarm"]),
        # The longer overlap wins.
        ([(0, 10, "A")], [(0, 3, "A"), (4, 10, "A")], ["boundary", "false_alarm"]),
    ],
)
def test_pairing(gold, predicted, kinds):
    assert sorted(k or "" for k, _, _ in match_entities(gold, predicted)) == sorted(
        k or "" for k in kinds
    )


spans = st.lists(
    st.builds(
        lambda start, size, label: (start, start + size, label),
        st.integers(0, 10),
        st.integers(1, 4),
        st.sampled_from("AB"),
    ),
    max_size=5,
)


@given(spans, spans)
def test_every_span_is_paired_once(gold, predicted):
    pairs = match_entities(gold, predicted)
    assert sorted(a for _, a, _ in pairs if a) == sorted(set(gold))
    assert sorted(b for _, _, b in pairs if b) == sorted(set(predicted))
    assert {a for kind, a, _ in pairs if kind is None} == set(gold) & set(predicted)


def test_compare_two_pipelines():
    records = [Record(str(i), TEXT, GOLD) for i in range(20)]
    half = [GOLD[:2] if i % 2 else GOLD for i in range(20)]
    first = evaluate_spans(records, half, lang="en")
    second = evaluate_spans(records, [GOLD] * 20, lang="en")
    outcome = compare_results(first, second)
    assert outcome.second == 1
    assert outcome.first == pytest.approx(2 * 0.75 / 1.75)
    assert outcome.interval.low > 0
    assert (
        compare_results(first, second, level="token", average="weighted").p_value < 0.05
    )
    other = evaluate_spans(records[:3], half[:3], lang="en")
    with pytest.raises(ValueError, match="E503"):
        compare_results(first, other)


def test_records_of_one_group_are_drawn_together():
    records = [
        Record(str(i), TEXT, GOLD, meta={"group": i // 5} if i < 10 else {})
        for i in range(12)
    ]
    assert find_groups(records) == [
        *["group 0"] * 5,
        *["group 1"] * 5,
        "record 10",
        "record 11",
    ]
    found = [GOLD if i < 5 else GOLD[:1] for i in range(12)]
    result = evaluate_spans(records, found, lang="en")
    assert result.settings["groups"] == 4
    for record in records:
        record.meta = {}
    alone = evaluate_spans(records, found, lang="en")
    assert alone.settings["groups"] == 12
    widths = [
        r.levels["entity"].micro.f1.high - r.levels["entity"].micro.f1.low
        for r in (alone, result)
    ]
    assert widths[0] < widths[1]
    # The score itself is the same.
    assert alone.levels["entity"].micro.score == result.levels["entity"].micro.score
