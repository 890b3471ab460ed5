import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Span

from spacy_xner.corpora.records import Record
from spacy_xner.sharding.cutting import cut, make_item, make_shard
from spacy_xner.sharding.items import pack, unpack

from .conftest import make_texts


def make_items(n, seed=0):
    return [
        make_item(Record(item["id"], item["text"], [tuple(s) for s in item["spans"]]))
        for item in make_texts(n, seed)
    ]


def get_shards(items, size):
    return [make_shard(i, part) for i, part in enumerate(cut(items, size))]


@settings(max_examples=30, deadline=None)
@given(
    texts=st.lists(st.text(max_size=300), max_size=60),
    size=st.integers(min_value=1, max_value=5000),
)
def test_no_text_is_lost_and_no_shard_too_large(texts, size):
    items = [make_item(Record(str(i), text)) for i, text in enumerate(texts)]
    parts = list(cut(items, size))
    assert [item for part in parts for item in part] == items
    for part in parts:
        assert part
        weight = sum(item.characters + 100 for item in part)
        assert len(part) == 1 or weight <= 2 * size
    for part in parts[:-1]:
        weight = sum(item.characters + 100 for item in part)
        following = parts[parts.index(part) + 1][0].characters + 100
        assert weight >= size // 4 or weight + following > 2 * size


def test_shards_have_about_the_size_asked_for():
    shards = get_shards(make_items(3000), 10000)
    weights = [shard.characters + 100 * shard.docs for shard in shards]
    assert 7000 < sum(weights) / len(weights) < 13000


def test_a_new_text_changes_few_shards():
    items = make_items(2000)
    before = {shard.items for shard in get_shards(items, 5000)}
    items.insert(700, make_item(Record("new", "something else")))
    after = get_shards(items, 5000)
    assert len([shard for shard in after if shard.items not in before]) <= 3
    assert len(after) > 30


def test_the_same_text_a_thousand_times():
    items = [make_item(Record("a", "the same"))] * 1000
    assert max(len(part) for part in cut(items, 2000)) <= 4000 // 108


def test_entities_change_one_hash_and_texts_both():
    record = Record("a", "Take aspirin", [(5, 12, "DRUG")])
    item = make_item(record)
    relabelled = make_item(Record("a", "Take aspirin", [(5, 12, "X")]))
    renamed = make_item(Record("b", "Take aspirin", [(5, 12, "DRUG")]))
    other = make_item(Record("a", "take aspirin", [(5, 12, "DRUG")]))
    tokens = make_item(Record("a", "Take aspirin", tokens=[(0, 4), (5, 12)]))
    assert item.texts == relabelled.texts == renamed.texts
    assert len({x.whole for x in (item, relabelled, renamed, other, tokens)}) == 5
    assert item.texts not in (other.texts, tokens.texts)


def test_docs_are_hashed_with_all_they_carry():
    nlp = spacy.blank("en")

    def make(label="DRUG", id="a", sents=False):
        doc = nlp.make_doc("Take aspirin")
        doc.ents = [Span(doc, 1, 2, label=label)]
        doc.user_data["id"] = id
        if sents:
            doc[1].is_sent_start = True
        return make_item(doc)

    assert make()[:3] == make()[:3]
    assert make().texts == make(label="X").texts == make(id="b").texts
    assert make().texts != make(sents=True).texts
    assert len({make().whole, make(label="X").whole, make(id="b").whole}) == 3


@pytest.mark.parametrize("kind", ["records", "docs"])
def test_packed_texts_come_out_as_they_went_in(kind):
    nlp = spacy.blank("en")
    records = [
        Record("a", "Take aspirin 😀", [(5, 12, "DRUG")], {"x": [1, 2**70]}),
        Record("b", "", missing=[]),
        Record("c", "a b", tokens=[(0, 1), (2, 3)], missing=[(2, 3)]),
    ]
    sources = records
    if kind == "docs":
        records[0].meta.clear()
        sources = unpack(pack(records), nlp, report={}, handle_error=None)
    docs = unpack(pack(sources), nlp, report={}, handle_error=None)
    assert [doc.text for doc in docs] == [record.text for record in records]
    assert [doc.user_data["id"] for doc in docs] == ["a", "b", "c"]
    assert [(e.start_char, e.end_char, e.label_) for e in docs[0].ents] == [
        (5, 12, "DRUG")
    ]
    assert docs[2][1].ent_iob == 0


def test_a_bad_text_costs_only_itself():
    failures = []

    def handle_error(i, error, labels):
        failures.append((i, type(error), labels))

    bad = Record("b", "x", [(0, 9, "DRUG")])
    data = pack([Record("a", "x"), bad, Record("c", "y")])
    report = {}
    docs = unpack(data, spacy.blank("en"), report=report, handle_error=handle_error)
    assert [doc and doc.text for doc in docs] == ["x", None, "y"]
    assert failures == [(1, ValueError, ["DRUG"])]
