import pytest
import spacy
from spacy.tokens import Doc, DocBin, Span
from spacy.training import Corpus

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
