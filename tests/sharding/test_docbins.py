import zlib

import pytest
import spacy
import srsly
from spacy.tokens import DocBin, Span

from spacy_xner.sharding import docbins
from spacy_xner.sharding.docbins import DocBinMerger


def make_docbins(sizes):
    nlp = spacy.blank("en")
    count = 0
    made = []
    for size in sizes:
        docbin = DocBin(store_user_data=True)
        for _ in range(size):
            doc = nlp.make_doc(" ".join(f"word{i}" for i in range(count % 5)))
            doc.user_data["id"] = f"t{count}"
            if len(doc) > 1:
                doc.ents = [Span(doc, 0, 2, label=f"L{count}")]
                doc.spans["xner"] = [Span(doc, 1, 2, label="X")]
            docbin.add(doc)
            count += 1
        made.append(docbin)
    return made


@pytest.mark.parametrize("sizes", [[], [0], [1], [3, 0, 4], [20, 1, 30]])
def test_merged_file_is_what_spacy_would_write(tmp_path, sizes):
    parts = make_docbins(sizes)
    path = tmp_path / "x.spacy"
    with DocBinMerger(path) as merger:
        for docbin in parts:
            merger.add(docbin.to_bytes())
    expected = DocBin(store_user_data=True)
    for docbin in parts:
        expected.merge(docbin)
    found = zlib.decompress(path.read_bytes())
    assert srsly.msgpack_loads(found) == srsly.msgpack_loads(
        zlib.decompress(expected.to_bytes())
    )
    assert found == zlib.decompress(expected.to_bytes())
    docs = list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))
    assert [doc.user_data["id"] for doc in docs] == [f"t{i}" for i in range(sum(sizes))]
    assert [file.name for file in tmp_path.iterdir()] == ["x.spacy"]


def test_folder_of_files_of_bounded_size(tmp_path):
    with DocBinMerger(tmp_path / "out", shard_tokens=10) as merger:
        for docbin in make_docbins([20, 1, 30]):
            merger.add(docbin.to_bytes())
    ids = []
    for file in sorted((tmp_path / "out").iterdir()):
        docs = list(DocBin().from_disk(file).get_docs(spacy.blank("en").vocab))
        assert sum(max(len(doc), 1) for doc in docs[:-1]) < 10
        ids += [doc.user_data["id"] for doc in docs]
    assert ids == [f"t{i}" for i in range(51)]


def test_many_texts_and_long_strings(tmp_path, monkeypatch):
    monkeypatch.setattr(docbins, "_AT_ONCE", 7)
    # every form of the heads of lists and blocks
    nlp = spacy.blank("en")
    docbin = DocBin(store_user_data=True)
    for i in range(300):
        doc = nlp.make_doc(f"w{i}")
        doc.user_data["x"] = b"0" * (70_000 if i == 7 else i)
        docbin.add(doc)
    data = docbin.to_bytes()
    with DocBinMerger(tmp_path / "x.spacy") as merger:
        merger.add(data)
    found = zlib.decompress((tmp_path / "x.spacy").read_bytes())
    assert found == zlib.decompress(data)


def test_bytes_that_are_none(tmp_path):
    with pytest.raises(ValueError), DocBinMerger(tmp_path / "x.spacy") as merger:
        merger.add(b"nothing")
