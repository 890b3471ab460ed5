import json

import pytest

from spacy_xner.cli import translate

from ..sharding.test_runs import stop_after
from .conftest import TEXT, make_item, read_lines, write_lines

FRENCH = "Prendre 1 comprimé of paracétamol 500 mg deux fois par jour pendant 5 jours."


def test_text_file(run, tmp_path, toy):
    source = tmp_path / "notes.txt"
    source.write_text(f"{TEXT}\n\nthe patient\n")
    path = tmp_path / "out.jsonl"
    output = run("translate", source, path, "--lang=fr", "--config", toy)
    first, second = read_lines(path)
    assert first["id"] == "notes-1"
    assert first["source"] == TEXT
    assert first["translation"] == FRENCH
    assert (first["source_lang"], first["lang"]) == ("en", "fr")
    (pair,) = first["sentences"]
    assert (pair["source"], pair["translation"]) == (TEXT, FRENCH)
    assert pair["score"] < 0
    assert second["translation"] == "le patient"
    assert f"Wrote {path}" in output


def test_several_languages(run, tmp_path, toy):
    source = tmp_path / "notes.txt"
    source.write_text("the patient\n")
    path = tmp_path / "out.jsonl"
    run("translate", source, path, "--lang=fr,de", "--config", toy)
    found = {line["lang"]: line["translation"] for line in read_lines(path)}
    assert found == {"fr": "le patient", "de": "der Patient"}


def test_layout_is_kept(run, tmp_path, toy):
    text = "\n  the patient\n\n\tTake aspirin  \n"
    source = write_lines(tmp_path / "x.jsonl", [make_item("a", text)])
    path = tmp_path / "out.jsonl"
    run("translate", source, path, "--lang=fr", "--config", toy)
    (line,) = read_lines(path)
    assert line["translation"] == "\n  le patient\n\n\tPrendre aspirine  \n"
    for pair in line["sentences"]:
        start, end = pair["target_start"], pair["target_end"]
        assert line["translation"][start:end] == pair["translation"]
        start, end = pair["source_start"], pair["source_end"]
        assert text[start:end] == pair["source"]


def test_flags(run, tmp_path, toy):
    source = tmp_path / "notes.txt"
    source.write_text("LOSE 5 mg\n")
    path = tmp_path / "out.jsonl"
    output = run("translate", source, path, "--lang=fr", "--config", toy)
    (line,) = read_lines(path)
    assert "empty" in line["flags"]
    assert "empty" in line["sentences"][0]["flags"]
    assert "fr: flagged by a guard" in output


def test_from_stdin_to_stdout(run, toy):
    output = run(
        "translate", "-", "-", "--lang=fr", "--config", toy, input="the patient\n"
    )
    assert json.loads(output)["translation"] == "le patient"


def test_corpus_as_source(run, tmp_path, source, toy):
    path = tmp_path / "out.jsonl"
    run("translate", source, path, "--lang=fr", "--config", toy)
    (line,) = read_lines(path)
    assert (line["id"], line["translation"]) == ("one", FRENCH)


def test_text_without_text(run, tmp_path, toy):
    source = write_lines(tmp_path / "x.jsonl", [make_item("a", "")])
    path = tmp_path / "out.jsonl"
    run("translate", source, path, "--lang=fr", "--config", toy)
    (line,) = read_lines(path)
    assert (line["translation"], line["sentences"], line["flags"]) == ("", [], [])


def test_failed_text_is_left_out(run, tmp_path, toy):
    source = tmp_path / "notes.txt"
    source.write_text("FAIL aspirin\nthe patient\n")
    path = tmp_path / "out.jsonl"
    output = run("translate", source, path, "--lang=fr", "--config", toy, code=3)
    assert [line["id"] for line in read_lines(path)] == ["notes-2"]
    assert "notes-1" in output
    assert "aspirin" not in output


def test_run_that_was_stopped_goes_on(run, tmp_path, toy, monkeypatch):
    source = tmp_path / "notes.txt"
    source.write_text("".join(f"Take {i} tablets\n" for i in range(40)))
    command = ["--lang=fr", "--config", toy, "--shard-size", 1000]
    run("translate", source, tmp_path / "calm.jsonl", *command)
    path = tmp_path / "out.jsonl"
    with monkeypatch.context() as patch:
        stop_after(patch, 1)
        with pytest.raises(KeyboardInterrupt):
            translate(str(source), str(path), ["fr"], config=toy, shard_size=1000)
    assert not path.exists()
    output = run("translate", source, path, *command)
    assert "1 of" in output and "shards were done in an earlier run" in output
    assert path.read_bytes() == (tmp_path / "calm.jsonl").read_bytes()
    assert len(read_lines(path)) == 40
    assert not list(tmp_path.glob("*.shards"))


def test_transfer_finds_the_translations(run, tmp_path, toy):
    source = write_lines(tmp_path / "x.jsonl", [make_item("a"), make_item("b", "x")])
    command = ["--lang=fr", "--config", toy, "--work", tmp_path / "work"]
    run("translate", source, tmp_path / "out.jsonl", *command)
    report = tmp_path / "report.json"
    run("transfer", source, tmp_path / "fr.spacy", *command, "--report", report)
    made = json.loads(report.read_text())["run"]["shards_made"]
    assert made == {"translate": 0, "align": 1, "project": 1}


def test_strict_leaves_earlier_output(run, tmp_path, toy):
    source = tmp_path / "notes.txt"
    source.write_text("the patient\nFAIL\n")
    path = tmp_path / "out.jsonl"
    path.write_text("earlier")
    run(
        "translate",
        source,
        path,
        "--lang=fr",
        "--config",
        toy,
        "--strict",
        "--overwrite",
        code=1,
    )
    assert path.read_text() == "earlier"


@pytest.mark.parametrize(
    "arguments,message",
    [
        (["no.txt", "out.jsonl", "--lang=fr"], "Can't find the corpus"),
        (["notes.txt", "out.jsonl", "--lang=es"], "can't translate 'en' into 'es'"),
        (["notes.txt", "notes.txt", "--lang=fr"], "--overwrite"),
        (["notes.txt", "notes.txt/x/y.jsonl", "--lang=fr"], "Can't write to"),
        (["bad.txt", "out.jsonl", "--lang=fr"], "line 1: not valid UTF-8"),
    ],
)
def test_wrong_input(run, tmp_path, toy, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_text("the patient\n")
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9\n")
    assert message in run("translate", *arguments, "--config", toy, code=1)
    assert not (tmp_path / "out.jsonl").exists()
