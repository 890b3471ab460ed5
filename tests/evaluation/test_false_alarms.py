import itertools
import json

import pytest
import spacy

from spacy_xner.corpora.records import Record
from spacy_xner.evaluation.evaluate import evaluate_spans
from spacy_xner.evaluation.false_alarms import (
    count_false_alarms,
    find_false_alarms,
    make_negatives,
)


@pytest.mark.parametrize("lang", ["fr", "de", "en"])
def test_negatives_are_full_of_numbers(lang):
    records = list(make_negatives(40, lang=lang, seed=1))
    assert len(records) == 40 and len({r.id for r in records}) == 40
    for record in records:
        assert record.spans == []
        # Runs of digits: a decimal number or a time has two of them, so more than
        # two groups are common but one alone never happens.
        runs = [key for key, _ in itertools.groupby(record.text, str.isdigit) if key]
        assert len(runs) >= 2
    assert records == list(make_negatives(40, lang=lang, seed=1))
    assert records != list(make_negatives(40, lang=lang, seed=2))


def test_more_negatives_begin_with_the_same():
    few = list(make_negatives(3, lang="de", seed=5, min_numbers=0))
    assert len(few) == 3
    assert all(len(r.text) > 0 for r in few)


@pytest.fixture
def nlp():
    nlp = spacy.blank("fr")
    nlp.add_pipe("entity_ruler").add_patterns(
        [
            {"label": "Strength", "pattern": [{"LIKE_NUM": True}]},
            {"label": "Drug", "pattern": "TA"},
        ]
    )
    return nlp


def test_rate_per_thousand_tokens(nlp):
    records = [
        Record("a", "TA 120 \n mmHg", meta={"group": 1}),
        Record("b", "rien du tout ici"),
        Record("c", ""),
    ]
    alarms = count_false_alarms(nlp, records, n_samples=100)
    assert (alarms.texts, alarms.tokens, alarms.count) == (3, 7, 2)
    assert alarms.rate == pytest.approx(2000 / 7)
    assert alarms.labels == {"DRUG": 1, "STRENGTH": 1}
    assert alarms.interval.low == 0 < alarms.rate < alarms.interval.high
    assert alarms.examples[1] == {
        "id": "a",
        "label": "STRENGTH",
        "text": "120",
        "context": "TA 120 mmHg",
    }
    data = alarms.to_dict(examples=False)
    assert "mmHg" not in json.dumps(data, allow_nan=False)
    assert data["per_1000_tokens"] == alarms.rate


def test_what_touches_gold_is_no_false_alarm():
    record = Record("a", "500 mg le 3 mai", [(0, 6, "STRENGTH")])
    found = [(0, 3, "DOSAGE"), (10, 11, "DOSAGE")]
    result = evaluate_spans([record], [found], lang="fr", labels=["STRENGTH", "DOSAGE"])
    alarms = find_false_alarms(result)
    assert (alarms.tokens, alarms.count, alarms.interval) == (3, 1, None)


def test_no_texts(nlp):
    alarms = count_false_alarms(nlp, [])
    assert (alarms.tokens, alarms.rate, alarms.interval) == (0, None, None)


def test_examples_are_limited(nlp):
    records = [Record(str(i), "1 2 3") for i in range(5)]
    alarms = count_false_alarms(nlp, records, limit=4)
    assert alarms.count == 15 and len(alarms.examples) == 4
