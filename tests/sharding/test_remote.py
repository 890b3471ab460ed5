"""Sources, outputs and shards in an object storage; fsspec's memory stands for one."""

import json
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from spacy_xner.cli import transfer, translate
from spacy_xner.cli._remote import RemotePaths, is_address
from spacy_xner.cli._util import UserError

from .conftest import make_texts

fsspec = pytest.importorskip("fsspec")


@pytest.fixture
def bucket(tmp_path):
    """The address of a folder in the memory, with a corpus."""
    fs = fsspec.filesystem("memory")
    root = f"/{tmp_path.name}"
    lines = "".join(f"{json.dumps(item)}\n" for item in make_texts(24))
    fs.pipe_file(f"{root}/corpus/a.jsonl", lines.encode())
    fs.pipe_file(f"{root}/texts.jsonl", lines.encode())
    yield f"memory:/{root}"
    fs.rm(root, recursive=True)


def list_files(bucket):
    fs = fsspec.filesystem("memory")
    root = bucket.removeprefix("memory:/")
    return sorted(name.removeprefix(f"{root}/") for name in fs.find(root))


def read(address):
    with fsspec.open(address) as file:
        return file.read()


def test_run_from_address_to_address(run, bucket, tmp_path, calls):
    run()
    source, target = f"{bucket}/texts.jsonl", f"{bucket}/out/fr.spacy"
    settings = {"config": tmp_path / "toy.cfg", "shard_size": 1000}
    summary = transfer(source, target, ["fr"], **settings)
    assert summary["source"] == source
    assert summary["output"] == {"fr": target}
    assert summary["run"]["work"] == f"{target}.shards"
    assert read(target) == (tmp_path / "fr.spacy").read_bytes()
    names = list_files(bucket)
    assert "out/fr.spacy.shards/run.json" in names
    assert not [name for name in names if name.endswith(".tmp")]
    # again, with nothing to do
    calls.clear()
    summary = transfer(source, target, ["fr"], **settings)
    assert not calls
    assert summary["run"]["shards_reused"] == summary["run"]["shards"]
    # nobody else's output is replaced
    fsspec.filesystem("memory").pipe_file(target.removeprefix("memory:/"), b"mine")
    with pytest.raises(UserError, match=r"E919.*memory://"):
        transfer(source, target, ["fr"], **settings)
    assert read(target) == b"mine"
    transfer(source, target, ["fr"], overwrite=True, **settings)
    assert read(target) == (tmp_path / "fr.spacy").read_bytes()


def test_folders_and_quarantine(run, bucket, tmp_path):
    items = make_texts(24)
    items[3].update(text="FAIL", spans=[])
    lines = "".join(f"{json.dumps(item)}\n" for item in items)
    fs = fsspec.filesystem("memory")
    fs.pipe_file(f"{bucket.removeprefix('memory:/')}/corpus/a.jsonl", lines.encode())
    settings = {"config": tmp_path / "toy.cfg", "shard_size": 1000}
    work = str(tmp_path / "work")
    summary = transfer(
        *(f"{bucket}/corpus/", f"{bucket}/out", ["fr", "de"]),
        **{**settings, "shard_tokens": 100, "work": work},
    )
    assert summary["quarantine"] == f"{bucket}/out.quarantine.jsonl"
    assert json.loads(read(summary["quarantine"]))["id"] == "t3"
    names = [name for name in list_files(bucket) if name.startswith("out/")]
    assert len(names) > 3
    assert {name.split("/")[1] for name in names} == {"fr", "de"}
    vocab = spacy.blank("fr").vocab
    docs = [
        doc
        for name in names
        if name.startswith("out/fr/")
        for doc in DocBin().from_bytes(read(f"{bucket}/{name}")).get_docs(vocab)
    ]
    assert [doc.user_data["id"] for doc in docs] == [
        f"t{i}" for i in range(24) if i != 3
    ]
    with pytest.raises(UserError, match="already exists"):
        transfer(
            *(f"{bucket}/corpus", f"{bucket}/out", ["fr", "de"]),
            **{**settings, "shard_tokens": 100},
        )


def test_translations_from_address_to_address(bucket, tmp_path, toy):
    source, output = f"{bucket}/texts.jsonl", f"{bucket}/fr.jsonl"
    translate(source, output, ["fr"], config=toy)
    translate(source, str(tmp_path / "fr.jsonl"), ["fr"], config=toy)
    assert read(output) == (tmp_path / "fr.jsonl").read_bytes()
    assert list_files(bucket) == ["corpus/a.jsonl", "fr.jsonl", "texts.jsonl"]
    with pytest.raises(UserError, match="standard input"):
        translate("-", output, ["fr"], config=toy)


def test_output_that_can_not_be_written_keeps_the_shards(
    bucket, tmp_path, toy, monkeypatch, calls
):
    source, target = f"{bucket}/texts.jsonl", f"{bucket}/fr.spacy"
    fs = fsspec.filesystem("memory")

    def fail(*args, **settings):
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(type(fs), "put_file", fail)
        with pytest.raises(PermissionError, match=rf"E903.*{target}"):
            transfer(source, target, ["fr"], config=toy, clean=True)
    calls.clear()
    transfer(source, target, ["fr"], config=toy, clean=True)
    assert not calls
    assert list_files(bucket) == ["corpus/a.jsonl", "fr.spacy", "texts.jsonl"]


def test_source_that_is_not_there(bucket, tmp_path, toy):
    with pytest.raises(UserError, match="There is nothing at"):
        transfer(f"{bucket}/absent.jsonl", tmp_path / "fr.spacy", ["fr"], config=toy)
    with pytest.raises(UserError, match="names no file"):
        transfer("memory://", tmp_path / "fr.spacy", ["fr"], config=toy)


@pytest.mark.parametrize("name", ["a/../../b", "../b", ".."])
def test_names_that_lead_out_of_the_copy(monkeypatch, bucket, tmp_path, name):
    fs = fsspec.filesystem("memory")
    root = bucket.removeprefix("memory:/")
    with monkeypatch.context() as patch:
        patch.setattr(type(fs), "find", lambda *args: [f"{root}/corpus/{name}"])
        with pytest.raises(UserError, match="leads out"):
            RemotePaths().fetch(f"{bucket}/corpus")


def test_copies_go_with_the_command(bucket, tmp_path):
    paths = RemotePaths()
    copy = paths.fetch(f"{bucket}/corpus")
    assert (Path(copy) / "a.jsonl").exists()
    assert Path(copy).parent.stat().st_mode & 0o077 == 0
    del paths
    assert not Path(copy).parent.exists()


def test_addresses_and_paths(tmp_path):
    assert is_address("s3://bucket/x") and not is_address("file:///x")
    assert not is_address(tmp_path) and not is_address("-")
    paths = RemotePaths()
    assert paths.fetch(f"file://{tmp_path}") == str(tmp_path)
    assert paths.stand_in(f"file://{tmp_path}") == tmp_path
    assert paths.get_address(tmp_path) == ""
