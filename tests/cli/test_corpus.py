import json

import pytest
import spacy
from spacy.tokens import DocBin

from spacy_xner.cli import corpus, corpus_convert, corpus_make
from spacy_xner.cli._util import UserError

from .conftest import TEXT, make_item, read_lines, write_lines


def read_docs(path, lang="en"):
    return list(DocBin().from_disk(path).get_docs(spacy.blank(lang).vocab))


@pytest.fixture
def brat(tmp_path):
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "note.txt").write_text("Aspirin 100 mg by mouth")
    (folder / "note.ann").write_text(
        "T1\tDrug 0 7\tAspirin\nT2\tStrength 8 14\t100 mg\nT3\tRoute 15 23\tby mouth\n"
    )
    return folder


def test_make_writes_train_and_dev(run, tmp_path):
    output = run("corpus", "make", tmp_path / "en", "--n", 40, "--seed", 3)
    train = read_docs(tmp_path / "en" / "train.spacy")
    dev = read_docs(tmp_path / "en" / "dev.spacy")
    assert (len(train), len(dev)) == (36, 4)
    assert not {doc.text for doc in train} & {doc.text for doc in dev}
    assert {"DRUG", "STRENGTH"} <= {ent.label_ for doc in train for ent in doc.ents}
    assert all(doc.user_data["id"] for doc in train)
    assert sorted(path.name for path in (tmp_path / "en").iterdir()) == [
        "dev.spacy",
        "train.spacy",
    ]
    assert "Texts set aside in 'dev'" in output
    assert "DRUG" in output


def test_make_is_deterministic(tmp_path):
    for name in ("a", "b"):
        corpus_make(tmp_path / f"{name}.jsonl", n=10, seed=5)
    corpus_make(tmp_path / "c.jsonl", n=10, seed=6)
    a, b, c = ((tmp_path / f"{name}.jsonl").read_text() for name in "abc")
    assert a == b
    assert a != c


def test_make_negatives(tmp_path):
    report = corpus_make(tmp_path / "x.jsonl", n=20, negatives=1.0)
    assert (report["spans"], report["without_spans"]) == (0, 20)


def test_make_slips(run, tmp_path):
    for share in (0, 0.5, 1):
        run("corpus", "make", tmp_path / f"{share}.jsonl", "--n", 40, "--slips", share)
    clean, half, all_ = (
        [item["text"] for item in read_lines(tmp_path / f"{share}.jsonl")]
        for share in (0, 0.5, 1)
    )
    assert 5 < sum(a != b for a, b in zip(clean, half)) < 35
    assert sum(a != b for a, b in zip(clean, all_)) > 30


@pytest.fixture
def real(tmp_path):
    """A corpus of real texts that was split by the notes they come from."""
    items = [
        {**make_item(f"r{i}", f"Real text {i}", []), "group": i // 2} for i in range(20)
    ]
    path = write_lines(tmp_path / "real.jsonl", items)
    corpus_convert(
        str(path), tmp_path / "real", split=0.2, split_by="group", to="jsonl"
    )
    return tmp_path / "real"


def test_make_adds_real_texts(run, tmp_path, real):
    command = ("corpus", "make", tmp_path / "en", "--n", 50, "--to", "jsonl")
    output = run(*command, "--split", 0.1, "--add", real, "--add-times", 3)
    assert "Texts of the kind added" in output
    train = read_lines(tmp_path / "en" / "train.jsonl")
    dev = read_lines(tmp_path / "en" / "dev.jsonl")
    added = [item["id"] for item in train if item["text"].startswith("Real")]
    set_aside = [item["id"] for item in dev if item["text"].startswith("Real")]
    assert len(added) == len(set(added)) == 3 * 16
    assert len(set_aside) == 4
    assert {item["text"] for item in dev}.isdisjoint(item["text"] for item in train)
    # The others are split as they would be alone, and the added lie among them.
    corpus_make(tmp_path / "alone", n=50, split=0.1, to="jsonl")
    alone = read_lines(tmp_path / "alone" / "dev.jsonl")
    assert alone == [item for item in dev if item["id"] not in set_aside]
    places = [i for i, item in enumerate(train) if item["id"] in added]
    assert places[0] < 5 and places[len(places) // 2] < 60


def test_make_adds_only_texts_for_training_to_one_file(tmp_path, real):
    report = corpus_make(tmp_path / "x.jsonl", n=10, add=[real])
    assert report["registers"]["added"] == 16
    report = corpus_make(tmp_path / "y.jsonl", n=10, add=[real / "dev.jsonl"])
    assert report["registers"]["added"] == 4


def test_make_adds_texts_whose_names_clash(run, tmp_path, real):
    output = run(
        *("corpus", "make", tmp_path / "x.jsonl", "--n", 5),
        *("--add", real, "--add", real / "train.jsonl"),
        code=1,
    )
    assert "Two added texts have the id 'r" in output
    assert not (tmp_path / "x.jsonl").exists()


def test_make_adds_corpora_as_often_as_each_is_worth(run, tmp_path, real):
    other = write_lines(tmp_path / "other.jsonl", [make_item("o1", "Other", [])])
    command = ("corpus", "make", tmp_path / "x.jsonl", "--n", 5, "--overwrite")
    command += ("--add", real, "--add", other)
    run(*command, "--add-times", 1, "--add-times", 3)
    texts = [item["text"] for item in read_lines(tmp_path / "x.jsonl")]
    assert texts.count("Other") == 3
    assert sum(text.startswith("Real") for text in texts) == 16
    output = run(*command, *("--add-times", 1) * 3, code=1)
    assert "given 3 times and --add 2 times" in output


def test_make_adds_a_missing_corpus(run, tmp_path):
    output = run(
        "corpus", "make", tmp_path / "x.jsonl", "--add", tmp_path / "none", code=1
    )
    assert "none" in output


def test_make_register(tmp_path):
    report = corpus_make(
        tmp_path / "x.jsonl", n=10, negatives=0.0, registers=["prescription"]
    )
    assert report["registers"] == {"prescription": 10}


def test_registers_are_those_of_the_grammar():
    from spacy_xner.corpora.synthetic import REGISTERS

    assert set(corpus.REGISTERS) == set(REGISTERS)


def test_make_in_another_language(tmp_path):
    corpus_make(tmp_path / "fr.jsonl", n=20, lang="fr")
    assert any("é" in item["text"] for item in read_lines(tmp_path / "fr.jsonl"))


@pytest.mark.parametrize("option", [["--register", "poem"], ["--lang", "it"]])
def test_make_with_an_unknown_choice(run, tmp_path, option):
    output = run("corpus", "make", tmp_path / "x.jsonl", "--n", 5, *option, code=1)
    assert option[1] in output
    assert not (tmp_path / "x.jsonl").exists()


def test_make_does_not_overwrite_unasked(run, tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_text("mine")
    output = run("corpus", "make", path, "--n", 5, code=1)
    assert "already exists" in output
    assert path.read_text() == "mine"
    run("corpus", "make", path, "--n", 5, "--overwrite")
    assert len(read_lines(path)) == 5


def test_make_split_does_not_overwrite_unasked(run, tmp_path):
    run("corpus", "make", tmp_path / "en", "--n", 10)
    before = (tmp_path / "en" / "train.spacy").read_bytes()
    output = run("corpus", "make", tmp_path / "en", "--n", 10, "--seed", 1, code=1)
    assert "train.spacy' already exists" in output
    assert (tmp_path / "en" / "train.spacy").read_bytes() == before
    run("corpus", "make", tmp_path / "en", "--n", 10, "--seed", 1, "--overwrite")
    assert (tmp_path / "en" / "train.spacy").read_bytes() != before


def test_split_of_a_file_name(run, tmp_path):
    output = run("corpus", "make", tmp_path / "x.spacy", "--split", 0.1, code=1)
    assert "name of a file" in output


def test_split_out_of_range(run, tmp_path):
    assert "between 0 and 1" in run(
        "corpus", "make", tmp_path / "x", "--split", 1, code=1
    )


def test_make_brat(tmp_path):
    corpus_make(tmp_path / "brat", n=3, to="brat")
    assert len(list((tmp_path / "brat").rglob("*.ann"))) == 3


def test_convert_with_a_label_map(run, tmp_path, brat):
    output = run("corpus", "convert", brat, tmp_path / "x.spacy", "--labels", "n2c2")
    (doc,) = read_docs(tmp_path / "x.spacy")
    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("Aspirin", "DRUG"),
        ("100 mg", "STRENGTH"),
    ]
    assert "Spans left out: label Route" in output


@pytest.mark.parametrize("name", ["x.jsonl", "x.conll", "x.spacy", "x.json"])
def test_convert_keeps_spans_through_every_format(tmp_path, source, name):
    corpus_convert(str(source), tmp_path / name)
    corpus_convert(str(tmp_path / name), tmp_path / "back.jsonl")
    (item,) = read_lines(tmp_path / "back.jsonl")
    found = [
        (item["text"][span["start"] : span["end"]], span["label"])
        for span in item["spans"]
    ]
    assert ("paracetamol", "DRUG") in found
    assert ("500 mg", "STRENGTH") in found
    if not name.endswith(".json"):
        assert item["text"] == TEXT


def test_convert_with_a_split(tmp_path):
    items = [make_item(f"t{i}") for i in range(10)]
    path = write_lines(tmp_path / "x.jsonl", items)
    report = corpus_convert(str(path), tmp_path / "out", split=0.3, to="jsonl")
    train = [item["id"] for item in read_lines(tmp_path / "out" / "train.jsonl")]
    dev = [item["id"] for item in read_lines(tmp_path / "out" / "dev.jsonl")]
    assert (len(train), len(dev), report["texts_dev"]) == (7, 3, 3)
    assert sorted(train + dev) == sorted(item["id"] for item in items)


def test_split_by_a_field_keeps_its_values_together(tmp_path):
    items = [{**make_item(f"t{i}"), "group": i // 3} for i in range(30)]
    path = write_lines(tmp_path / "x.jsonl", items)
    report = corpus_convert(
        str(path), tmp_path / "out", split=0.3, split_by="group", to="jsonl"
    )
    train = read_lines(tmp_path / "out" / "train.jsonl")
    dev = read_lines(tmp_path / "out" / "dev.jsonl")
    assert (len(train), len(dev), report["texts_dev"]) == (21, 9, 9)
    assert not {item["group"] for item in train} & {item["group"] for item in dev}


def test_split_by_a_field_that_is_missing(run, tmp_path, source):
    output = run(
        *("corpus", "convert", source, tmp_path / "out", "--split", 0.3),
        *("--split-by", "ward"),
        code=1,
    )
    assert "has no field 'ward'" in output
    assert not (tmp_path / "out" / "train.spacy").exists()


def test_split_by_needs_a_split(run, tmp_path, source):
    output = run(
        *("corpus", "convert", source, tmp_path / "x.jsonl", "--split-by", "group"),
        code=1,
    )
    assert "--split-by needs --split" in output


def test_convert_to_doccano(tmp_path, source):
    corpus_convert(str(source), tmp_path / "x.jsonl", style="doccano")
    (item,) = read_lines(tmp_path / "x.jsonl")
    assert [17, 28, "DRUG"] in item["label"]


def test_convert_to_an_unknown_suffix(run, tmp_path, source):
    output = run("corpus", "convert", source, tmp_path / "x.docx", code=1)
    assert "--to" in output


def test_convert_a_missing_file(run, tmp_path):
    output = run(
        "corpus", "convert", tmp_path / "no.jsonl", tmp_path / "x.spacy", code=1
    )
    assert "Can't find the corpus" in output
    assert not (tmp_path / "x.spacy").exists()


def test_convert_spans_beyond_the_text(run, tmp_path, brat):
    (brat / "note.ann").write_text("T1\tDrug 0 700\tAspirin\n")
    path = tmp_path / "x.spacy"
    path.write_bytes(b"earlier")
    output = run("corpus", "convert", brat, path, "--overwrite", code=1)
    assert "0-700" in output
    assert "note.ann" in output
    assert path.read_bytes() == b"earlier"


def test_convert_invalid_utf8(run, tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_bytes(json.dumps(make_item("a")).encode() + b'\n{"text": "caf\xe9"}\n')
    output = run("corpus", "convert", path, tmp_path / "x.spacy", code=1)
    assert "line 2: not valid UTF-8" in output
    assert not (tmp_path / "x.spacy").exists()


def test_convert_a_spacy_file_that_is_none(run, tmp_path):
    path = tmp_path / "x.spacy"
    path.write_text("no DocBin")
    output = run("corpus", "convert", path, tmp_path / "x.jsonl", code=1)
    assert "is not a spaCy DocBin file" in output


def test_convert_to_a_place_under_a_file(run, tmp_path, source):
    output = run("corpus", "convert", source, source / "sub" / "x.spacy", code=1)
    assert "Can't write to" in output


def test_convert_a_corpus_onto_itself(run, source):
    before = source.read_text()
    run("corpus", "convert", source, source, "--labels", "DRUG=Drug", "--overwrite")
    assert source.read_text() == before.replace("DRUG", "Drug") or read_lines(source)
    assert len(read_lines(source)[0]["spans"]) == 6


def test_convert_texts_of_a_csv(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text('id,note\n7,"Take, daily"\n')
    corpus_convert(str(path), tmp_path / "x.jsonl", text_column="note", id_column="id")
    (item,) = read_lines(tmp_path / "x.jsonl")
    assert (item["id"], item["text"]) == ("7", "Take, daily")


def test_failure_in_the_middle_leaves_nothing(tmp_path):
    items = [make_item("a"), {"id": "b", "text": "x", "spans": [[0, 9, "DRUG"]]}]
    path = write_lines(tmp_path / "x.jsonl", items)
    with pytest.raises(ValueError):
        corpus_convert(str(path), tmp_path / "out", split=0.5)
    assert not list((tmp_path / "out").iterdir())


def test_unknown_language(run, tmp_path, source):
    output = run(
        "corpus", "convert", source, tmp_path / "x.spacy", "--lang", "qq", code=1
    )
    assert "qq" in output


def test_empty_source_is_a_warning(run, tmp_path):
    path = write_lines(tmp_path / "empty.jsonl", [])
    output = run("corpus", "convert", path, tmp_path / "x.spacy")
    assert "holds no texts" in output


def test_unknown_target_format():
    with pytest.raises(UserError, match="Unknown format 'xml'"):
        corpus_convert("x.jsonl", "y", to="xml")
