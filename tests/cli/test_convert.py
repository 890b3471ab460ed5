import pytest

from spacy_xner.cli._util import UserError
from spacy_xner.cli.convert import parse_pair
from spacy_xner.translators.folder import read_folder

from .conftest import TEXT, read_lines


@pytest.fixture
def marian(tmp_path):
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from ..translators.hf_models import make_marian

    return make_marian(tmp_path / "marian")


@pytest.mark.slow
def test_converted_model_translates(run, tmp_path, marian):
    folder = tmp_path / "opus"
    output = run(
        "convert",
        marian,
        folder,
        "--pair",
        "en-fr",
        "--name",
        "mine",
        "--license",
        "MIT",
    )
    assert "en-fr" in output
    assert f"--translator {folder} --lang fr" in output
    found = read_folder(folder)
    assert (found.name, found.licence) == ("mine", "MIT")
    source = tmp_path / "notes.txt"
    source.write_text(f"{TEXT}\n")
    run(
        "translate", source, tmp_path / "out.jsonl", "--lang=fr", "--translator", folder
    )
    (line,) = read_lines(tmp_path / "out.jsonl")
    assert line["source"] == TEXT
    assert line["engine"].startswith("mine:")


@pytest.mark.slow
def test_earlier_folder_is_replaced_when_asked(run, tmp_path, marian):
    folder = tmp_path / "opus"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    output = run("convert", marian, folder, "--pair", "en-fr", code=1)
    assert "already exists" in output
    assert (folder / "mine.txt").exists()
    run("convert", marian, folder, "--pair", "en-fr", "--overwrite")
    assert not (folder / "mine.txt").exists()


@pytest.mark.slow
def test_model_without_its_sentencepiece_model(run, tmp_path, marian):
    (marian / "source.spm").unlink()
    output = run("convert", marian, tmp_path / "opus", "--pair", "en-fr", code=1)
    assert "has no SentencePiece model" in output
    assert not (tmp_path / "opus").exists()


def test_missing_model(run, tmp_path, monkeypatch):
    pytest.importorskip("transformers")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    output = run("convert", tmp_path / "no/model", tmp_path / "out", code=1)
    assert "Can't find the model" in output
    assert not (tmp_path / "out").exists()


def test_output_under_a_file(run, tmp_path, source):
    output = run("convert", tmp_path, source / "out", code=1)
    assert "Can't write to" in output


@pytest.mark.parametrize("text", ["en", "en-en", "-fr", "en_fr"])
def test_pair_that_is_none(run, tmp_path, text):
    with pytest.raises(UserError, match="--pair en-fr"):
        parse_pair(text)
    run("convert", tmp_path, tmp_path / "out", f"--pair={text}", code=1)


def test_pair():
    assert parse_pair("en-fr") == ("en", "fr")
