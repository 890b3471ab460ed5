import gc
import zlib

import pytest
import spacy
import srsly
from spacy.tokens import Doc, DocBin, Span
from spacy.training import Corpus
from spacy.vocab import Vocab

from spacy_xner.corpora import docbin_parts
from spacy_xner.corpora.docbin import (
    DocBinWriter,
    read_docbin,
    read_docbin_records,
    write_docbin,
)


@pytest.fixture
def nlp():
    return spacy.blank("en")


def make_docs(nlp, count=5):
    docs = []
    for i in range(count):
        doc = nlp.make_doc(f"Take aspirin {i} mg")
        doc.set_ents([Span(doc, 1, 2, "DRUG")], missing=[doc[3:4]], default="outside")
        doc.user_data["id"] = f"d{i}"
        docs.append(doc)
    return docs


def test_single_file(tmp_path, nlp):
    path = tmp_path / "new" / "a.spacy"
    assert write_docbin(make_docs(nlp), path) == 5
    docs = list(read_docbin(path, nlp))
    assert [d.text for d in docs] == [f"Take aspirin {i} mg" for i in range(5)]
    assert [t.ent_iob_ for t in docs[0]] == ["O", "B", "O", ""]
    assert docs[4].user_data["id"] == "d4"
    assert list(path.parent.iterdir()) == [path]


def test_shards_are_bounded_and_spacy_reads_them(tmp_path, nlp):
    folder = tmp_path / "shards"
    with DocBinWriter(folder, shard_tokens=8) as writer:
        for doc in make_docs(nlp):
            writer.add(doc)
    assert (writer.docs, writer.shards) == (5, 3)
    sizes = [len(DocBin().from_disk(p)) for p in sorted(folder.iterdir())]
    assert sizes == [2, 2, 1]
    assert [d.user_data["id"] for d in read_docbin(folder)] == [
        f"d{i}" for i in range(5)
    ]
    assert len(list(Corpus(folder)(nlp))) == 5


def test_shards_come_back_in_order_beyond_ten(tmp_path, nlp):
    write_docbin(make_docs(nlp, 12), tmp_path / "s", shard_tokens=1)
    ids = [d.user_data["id"] for d in read_docbin(tmp_path / "s")]
    assert ids == [f"d{i}" for i in range(12)]


@pytest.mark.parametrize("name", ["a.spacy", "shards"])
def test_failure_leaves_the_earlier_output(tmp_path, nlp, name):
    path = tmp_path / name
    write_docbin(make_docs(nlp, 2), path, shard_tokens=1)

    def broken():
        yield from make_docs(nlp, 3)
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        write_docbin(broken(), path, shard_tokens=1, overwrite=True)
    assert len(list(read_docbin(path))) == 2
    assert list(tmp_path.iterdir()) == [path]


def test_overwriting_drops_the_shards_of_the_earlier_run(tmp_path, nlp):
    write_docbin(make_docs(nlp, 5), tmp_path / "s", shard_tokens=1)
    with pytest.raises(FileExistsError, match="E417"):
        write_docbin(make_docs(nlp, 1), tmp_path / "s")
    write_docbin(make_docs(nlp, 1), tmp_path / "s", overwrite=True)
    assert len(list(read_docbin(tmp_path / "s"))) == 1


@pytest.mark.parametrize("name", ["a.spacy", "shards"])
def test_doc_that_cannot_be_stored_leaves_nothing(tmp_path, nlp, name):
    doc = nlp.make_doc("x")
    doc.user_data["bad"] = object()
    with pytest.raises(TypeError):
        write_docbin([doc], tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_empty_stream_and_empty_docs(tmp_path, nlp):
    assert write_docbin([], tmp_path / "a.spacy") == 0
    assert list(read_docbin(tmp_path / "a.spacy")) == []
    assert write_docbin([Doc(nlp.vocab)], tmp_path / "b.spacy") == 1
    assert [d.text for d in read_docbin(tmp_path / "b.spacy")] == [""]


def test_records_of_docs(tmp_path, nlp):
    docs = make_docs(nlp, 1)
    docs[0].user_data.clear()
    write_docbin(docs, tmp_path / "gold.spacy")
    (record,) = read_docbin_records(tmp_path / "gold.spacy", label_map="DRUG=MED")
    assert record.id == "gold-1"
    assert record.spans == [(5, 12, "MED")]
    assert record.missing == [(15, 17)]


def test_user_data_can_be_left_out(tmp_path, nlp):
    write_docbin(make_docs(nlp, 1), tmp_path / "a.spacy", store_user_data=False)
    assert next(read_docbin(tmp_path / "a.spacy")).user_data == {}


def test_shard_size_must_be_positive(tmp_path):
    with pytest.raises(ValueError, match="shard_tokens"):
        DocBinWriter(tmp_path / "x", shard_tokens=0)


def make_many(n):
    nlp = spacy.blank("en")
    for i in range(n):
        doc = nlp.make_doc(" ".join(f"word{i * j}" for j in range(i % 7)))
        doc.user_data["id"] = f"t{i}"
        if len(doc) > 2:
            doc.ents = [Span(doc, 1, 3, label=f"L{i % 3}", kb_id=f"Q{i}")]
            doc.spans["xner"] = [Span(doc, 0, 2, label="X", span_id="s")]
            doc.cats["c"] = 0.5
            doc[0].is_sent_start, doc[1].is_sent_start = True, False
        yield doc


@pytest.mark.parametrize("n", [0, 1, 6, 60])
@pytest.mark.parametrize("user_data", [True, False])
def test_docs_come_as_spacy_gives_them(tmp_path, monkeypatch, n, user_data):
    monkeypatch.setattr(docbin_parts, "_DOCS", 7)
    monkeypatch.setattr(docbin_parts, "_TOKENS", 15)
    path = tmp_path / "x.spacy"
    DocBin(docs=make_many(n), store_user_data=user_data).to_disk(path)
    expected = DocBin().from_disk(path).get_docs(Vocab())
    found = read_docbin(path, Vocab())
    assert [doc.to_bytes() for doc in found] == [doc.to_bytes() for doc in expected]


def test_memory_holds_a_part_of_a_file(tmp_path, monkeypatch):
    monkeypatch.setattr(docbin_parts, "_DOCS", 7)
    path = tmp_path / "x.spacy"
    DocBin(docs=make_many(60), store_user_data=True).to_disk(path)
    parts = [len(part) for part in docbin_parts.iter_parts(path)]
    assert parts == [7] * 8 + [4]


def change(path, **fields):
    value = srsly.msgpack_loads(zlib.decompress(path.read_bytes()))
    value.update(fields)
    for name in [name for name, field in value.items() if field is None]:
        del value[name]
    path.write_bytes(zlib.compress(srsly.msgpack_dumps(value)))


@pytest.mark.parametrize(
    "fields,reason",
    [
        ({"lengths": b"\xff\xff\xff\xff"}, "less than no tokens"),
        ({"lengths": b"\x01\x00\x00\x00"}, "another size than its Docs"),
        ({"spaces": b"\x01"}, "another size than its Docs"),
        ({"attrs": []}, "none of tokens"),
        ({"attrs": [1]}, "none of tokens"),
        ({"attrs": "ORTH"}, "none of tokens"),
        ({"strings": []}, "not among its strings"),
        ({"strings": [1]}, "one of its strings is none"),
        ({"strings": {}}, "is no list"),
        ({"tokens": "x"}, "is no block"),
        ({"flags": []}, "another size than its Docs"),
        ({"flags": [1] * 6}, "of another type"),
        ({"user_data": [b"\x05"] * 6}, "TypeError"),
        ({"span_groups": [b"\x05"] * 6}, "Doc 1 can't be read"),
        ({"cats": None}, "cats is missing"),
    ],
)
def test_docbin_of_a_stranger(tmp_path, fields, reason):
    path = tmp_path / "x.spacy"
    DocBin(docs=make_many(6), store_user_data=True).to_disk(path)
    change(path, **fields)
    with pytest.raises(ValueError, match=rf"E415.*x\.spacy.*{reason}"):
        list(read_docbin(path, Vocab()))
    assert gc.isenabled()


def test_docbin_whose_end_is_missing(tmp_path):
    path = tmp_path / "x.spacy"
    DocBin(docs=make_many(6), store_user_data=True).to_disk(path)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(ValueError, match=r"E415.*end is missing"):
        list(read_docbin(path))


def test_docbin_of_an_earlier_version(tmp_path):
    path = tmp_path / "x.spacy"
    DocBin(docs=make_many(6)).to_disk(path)
    change(path, flags=None, span_groups=None, other={"a": [1, 2]})
    assert [doc.text for doc in read_docbin(path)] == [doc.text for doc in make_many(6)]
