import os

import pytest
import spacy
from spacy.tokens import DocBin

from spacy_xner.cli import show
from spacy_xner.cli._util import UserError
from spacy_xner.reversal import SOURCE_KEY

from ..html import parse
from .conftest import TEXT, make_item, write_lines

FRENCH = "Prendre 1 comprimé of paracétamol 500 mg deux fois par jour pendant 5 jours."


@pytest.fixture
def transferred(run, tmp_path, toy):
    """A folder with the files of two languages."""
    items = [make_item("one"), make_item("two", "LOSE aspirin", [[5, 12, "DRUG"]])]
    source = write_lines(tmp_path / "in.jsonl", items)
    run("transfer", source, tmp_path / "out", "--lang=fr,de", "--config", toy)
    return tmp_path / "out"


def read(path):
    return parse(path.read_text(encoding="utf8"))


def get_words(page, side):
    return [node.words for node in page.find(f".xner-{side}")]


def test_file_of_transfer(run, tmp_path, transferred):
    path = tmp_path / "new" / "fr.html"
    output = run("show", transferred / "fr.spacy", "--html", path)
    assert f"Wrote {path}" in output
    assert "fr: entities projected" in output and "fr: entities masked" in output
    page = read(path)
    assert get_words(page, "top")[0] == TEXT
    assert get_words(page, "bottom")[0] == FRENCH
    assert [node.text for node in page.find("h2")] == ["one", "two"]
    marks = page.find(".xner-top")[0].find("mark")
    assert len(marks) == 6
    assert page.find(".xner-pair")[0].attrs["data-links"]
    assert "masked: lost" in page.find("section")[1].text


def test_translated_docs(run, tmp_path, toy):
    nlp = spacy.blank("en")
    engine = {"@misc": "spacy-xner-tests.ToyEngine.v1"}
    config = {"target_langs": ["fr", "de"], "engine": engine}
    nlp.add_pipe("xner_translator", config=config)
    docs = [nlp("Take aspirin.")]
    DocBin(docs=docs, store_user_data=True).to_disk(tmp_path / "a.spacy")
    run("show", tmp_path / "a.spacy", "--html", tmp_path / "a.html")
    page = read(tmp_path / "a.html")
    assert sorted(get_words(page, "bottom")) == ["Nehmen Aspirin.", "Prendre aspirine."]
    run("show", tmp_path / "a.spacy", "--html", tmp_path / "b.html", "--lang=de")
    assert get_words(read(tmp_path / "b.html"), "bottom") == ["Nehmen Aspirin."]


def test_folder_and_language(run, tmp_path, transferred):
    path = tmp_path / "all.html"
    output = run("show", transferred, "--html", path)
    assert len(read(path).find("section")) == 4
    assert "de: entities projected" in output and "fr: entities projected" in output
    output = run("show", transferred, "--html", path, "--lang=fr", "--overwrite")
    assert get_words(read(path), "bottom")[0] == FRENCH
    assert len(read(path).find("section")) == 2
    assert "Texts without such a translation" in output


def test_limit(run, tmp_path, transferred):
    path = tmp_path / "all.html"
    output = run("show", transferred, "--html", path, "--limit=1")
    assert len(read(path).find("section")) == 1
    assert "more texts than the first 1" in output
    output = run("show", transferred, "--html", path, "--limit=0", "--overwrite")
    assert len(read(path).find("section")) == 4
    assert "more texts" not in output


def test_labels_and_links(tmp_path, transferred):
    source = str(transferred / "fr.spacy")
    show(source, str(tmp_path / "a.html"), labels=["drug"])
    marks = read(tmp_path / "a.html").find("mark")
    assert {mark.words for mark in marks} == {"paracetamol", "paracétamol", "aspirin"}
    show(source, str(tmp_path / "b.html"), all_links=True)
    few = (read(tmp_path / "a.html").find(".xner-pair")[0]).attrs["data-links"]
    many = (read(tmp_path / "b.html").find(".xner-pair")[0]).attrs["data-links"]
    assert len(few.split()) < len(many.split())


def test_to_stdout(run, transferred):
    output = run("show", transferred / "fr.spacy", "--html", "-", only_stdout=True)
    assert output.startswith("<!DOCTYPE html>") and output.endswith("</html>\n")


def test_same_file_gives_the_same_page(tmp_path, transferred):
    for name in ("a.html", "b.html"):
        show(str(transferred), str(tmp_path / name))
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_transfer_without_source(run, tmp_path, source, toy):
    path = tmp_path / "fr.spacy"
    run("transfer", source, path, "--lang=fr", "--config", toy)
    size = path.stat().st_size
    run("transfer", source, path, "--lang=fr", "--config", toy, "--no-source", "-F")
    assert path.stat().st_size < size
    (doc,) = DocBin().from_disk(path).get_docs(spacy.blank("fr").vocab)
    assert SOURCE_KEY not in doc.user_data
    output = run("show", path, "--html", tmp_path / "a.html", code=1)
    assert "None of the 1 texts" in output and "--no-source" in output


def test_file_without_translations(run, tmp_path):
    path = tmp_path / "a.spacy"
    DocBin(docs=[spacy.blank("en")("Take aspirin.")]).to_disk(path)
    output = run("show", path, "--html", tmp_path / "a.html", code=1)
    assert "None of the 1 texts" in output and "store_user_data=True" in output
    assert not (tmp_path / "a.html").exists()


def test_file_without_docs(run, tmp_path):
    DocBin().to_disk(tmp_path / "a.spacy")
    output = run("show", tmp_path / "a.spacy", "--html", tmp_path / "a.html", code=1)
    assert "holds no texts" in output


def test_unknown_language(run, tmp_path, transferred):
    path = tmp_path / "a.html"
    output = run("show", transferred, "--html", path, "--lang=es", code=1)
    assert "has a translation into es" in output
    assert "translations into: de, fr" in output
    assert not path.exists()


def test_damaged_source(run, tmp_path, transferred):
    vocab = spacy.blank("fr").vocab
    docs = list(DocBin().from_disk(transferred / "fr.spacy").get_docs(vocab))
    docs[0].user_data[SOURCE_KEY] = b"\xc1"
    DocBin(docs=docs, store_user_data=True).to_disk(tmp_path / "a.spacy")
    output = run("show", tmp_path / "a.spacy", "--html", tmp_path / "a.html", code=1)
    assert "XNER-E002" in output


@pytest.mark.parametrize(
    "arguments,message",
    [
        (["no.spacy", "--html=a.html"], "Can't find the corpus"),
        (["text.txt", "--html=a.html"], "is not a spaCy DocBin file"),
        (["folder", "--html=a.html"], "holds no DocBin files"),
        (["out/fr.spacy", "--html=text.txt"], "--overwrite"),
        (["out/fr.spacy", "--html=folder"], "is a folder"),
        (["out/fr.spacy", "--html=text.txt/a.html"], "Can't write to"),
    ],
)
def test_wrong_files(run, tmp_path, transferred, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "text.txt").write_text("no DocBin")
    (tmp_path / "folder").mkdir()
    assert message in run("show", *arguments, code=1)
    assert not os.path.exists("a.html")


def test_nothing_to_show_is_an_error_of_the_user(tmp_path):
    DocBin().to_disk(tmp_path / "a.spacy")
    with pytest.raises(UserError):
        show(str(tmp_path / "a.spacy"), str(tmp_path / "a.html"))
