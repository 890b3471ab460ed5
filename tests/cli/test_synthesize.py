"""The command that lets a language model write sentences."""

import json
import signal
import subprocess
import sys
import time

import pytest
import spacy
from spacy.tokens import DocBin

from ..training.synthesis.server import answer, hang, refuse, send, serve, write
from .conftest import make_item, read_lines, write_lines

ONE = "Take <DRUG>aspirin</DRUG> daily"
TWO = "<STRENGTH>5 mg</STRENGTH> at night"
THREE = "No <DRUG>ibuprofen</DRUG>"


def make_call(output, server, *more):
    return [
        *(
            "synthesize",
            output,
            "--url",
            server if isinstance(server, str) else server.url,
        ),
        *("--model", "toy", "--lang", "en", "--label", "DRUG"),
        *("--label", "STRENGTH=amount, such as 5 mg", "--max-wait", 0.01, *more),
    ]


def test_there_is_no_default_address(run, tmp_path):
    said = run(
        "synthesize", tmp_path / "a.jsonl", "--model", "x", "--lang", "en", code=2
    )
    assert "--url" in said
    assert list(tmp_path.iterdir()) == []


def test_sentences_are_written(run, tmp_path):
    output, report = tmp_path / "a.jsonl", tmp_path / "report.json"
    garbage = [send(b"<html>", kind="text/html"), refuse(429, Retry_After="0")]
    with serve(*garbage, write(ONE, TWO, ONE, "<X>x</X>")) as server:
        said = run(
            *make_call(output, server, "-n", 2, "--report", report),
            *("--price-in", 1, "--price-out", 2),
        )
    lines = read_lines(output)
    assert [line["text"] for line in lines] == ["Take aspirin daily", "5 mg at night"]
    assert lines[0]["spans"] == [{"start": 5, "end": 12, "label": "DRUG"}]
    assert lines[0]["source"] == "synthetic"
    found = json.loads(report.read_text(encoding="utf-8"))
    assert found["rejected"] == {"duplicate": 1, "unknown label": 1}
    assert found["bad_answers"] == {"a web page": 1}
    assert found["retries"] == {"status 429": 1}
    assert found["entities"] == {"DRUG": 1, "STRENGTH": 1}
    for text in ("a web page", "status 429", "duplicate", "unknown label", "Cost"):
        assert text in said
    prompt = server.requests[0]["body"]["messages"][0]["content"]
    assert "amount, such as 5 mg" in prompt and "English" in prompt
    # what the label means is known
    assert "DRUG: name of a medicine" in prompt


def test_docbin(run, tmp_path):
    with serve(write(ONE)) as server:
        run(*make_call(tmp_path / "a.spacy", server, "-n", 1))
    (doc,) = DocBin().from_disk(tmp_path / "a.spacy").get_docs(spacy.blank("en").vocab)
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("aspirin", "DRUG")]


def test_no_text_and_no_key_is_shown(run, tmp_path, monkeypatch):
    monkeypatch.setenv("TOY_KEY", "sk-secret")
    seeds = write_lines(
        tmp_path / "seeds.jsonl", [make_item("s", "Zebra pill", [[0, 5, "DRUG"]])]
    )
    more = ["--seeds", seeds, "--api-key-env", "TOY_KEY"]
    with serve(write("<DRUG>Giraffe</DRUG> pill", "Giraffe"), refuse(401)) as server:
        said = run(*make_call(tmp_path / "a.jsonl", server, *more), code=1)
        said += run(*make_call(tmp_path / "b.jsonl", server, *more), code=1)
    assert server.requests[0]["headers"]["Authorization"] == "Bearer sk-secret"
    assert "<DRUG>Zebra</DRUG>" in server.requests[0]["body"]["messages"][0]["content"]
    assert "E742" in said
    for hidden in ("sk-secret", "Zebra", "Giraffe", "secret of the server"):
        assert hidden not in said
    files = list((tmp_path / "a.jsonl.work").iterdir())
    assert not any(b"sk-secret" in file.read_bytes() for file in files)


def test_held_out_texts_are_neither_sent_nor_accepted(run, tmp_path):
    held = write_lines(tmp_path / "dev.jsonl", [make_item("d", "no IBUPROFEN", [])])
    seeds = write_lines(
        tmp_path / "seeds.jsonl", [make_item("s", "No ibuprofen", [[3, 12, "DRUG"]])]
    )
    with serve(write(ONE, THREE)) as server:
        call = make_call(tmp_path / "a.jsonl", server, "-n", 1, "--held-out", held)
        assert "E722" in run(*call, "--seeds", seeds, code=1)
        assert server.requests == []
        said = run(*call)
    assert "in the held-out texts" in said
    assert [line["text"] for line in read_lines(tmp_path / "a.jsonl")] == [
        "Take aspirin daily"
    ]


def test_an_endpoint_that_is_down_keeps_finished_work(run, tmp_path):
    output = tmp_path / "a.jsonl"
    with serve(write(ONE), refuse(503)) as server:
        said = run(*make_call(output, server, "-n", 2, "--tries", 2), code=1)
        url = server.url
    assert "E743" in said and "status 503" in said
    assert [line["text"] for line in read_lines(output)] == ["Take aspirin daily"]
    said = run(*make_call(output, url, "-n", 2, "--tries", 2), code=1)
    assert "connection refused" in said and len(read_lines(output)) == 1
    # another address, same model: it goes on
    with serve(write(TWO)) as server:
        said = run(*make_call(output, server, "-n", 2))
        assert len(server.requests) == 1
    assert [line["id"] for line in read_lines(output)] == ["synthetic-1", "synthetic-2"]


def test_an_endpoint_that_is_slow(run, tmp_path):
    with serve(hang(0.6), write(ONE)) as server:
        said = run(*make_call(tmp_path / "a.jsonl", server, "-n", 1, "--timeout", 0.2))
    assert "no answer in time" in said


def test_limits_stop_cleanly(run, tmp_path):
    with serve(write(ONE)) as server:
        call = make_call(tmp_path / "a.jsonl", server, "--reply-tokens", 100)
        said = run(*call, "--max-tokens", 50)
        assert server.requests == []
        assert "could exceed 50 tokens" in said and "0 of 100 sentences" in said
        assert "both prices" in run(*call, "--max-cost", 1, code=1)
        assert "both prices" in run(*call, "--price-in", 1, code=1)


def test_outputs_that_exist(run, tmp_path):
    output = tmp_path / "a.jsonl"
    output.write_text("mine\n")
    with serve(write(ONE)) as server:
        assert "--overwrite" in run(*make_call(output, server, "-n", 1), code=1)
        assert output.read_text() == "mine\n" and server.requests == []
        run(*make_call(output, server, "-n", 1, "--overwrite"))
        # a run that is over may be repeated: it costs nothing
        run(*make_call(output, server, "-n", 1))
        assert len(server.requests) == 1
        run(*make_call(output, server, "-n", 1, "--overwrite"))
        assert len(server.requests) == 2


@pytest.mark.parametrize(
    "more,error",
    [
        (["--label", "a b"], "E749"),
        (["--parameter", "top_p"], "parameter 'top_p'"),
        (["--parameter", "top_p=x"], "parameter 'top_p'"),
        (["--api-key-env", "TOY_NONE"], "E741"),
        (["--url", "localhost"], "E740"),
        (["--prompt", "none.txt"], "none.txt"),
        (["--seeds", "none.jsonl"], "none.jsonl"),
        (["--lang", "zz"], "E006"),
    ],
)
def test_wrong_settings(run, tmp_path, more, error):
    with serve(write(ONE)) as server:
        said = run(*make_call(tmp_path / "a.jsonl", server, *more), code=1)
    assert error in said and server.requests == []
    assert list(tmp_path.iterdir()) == []


def test_no_labels(run, tmp_path):
    call = ["synthesize", tmp_path / "a.jsonl", "--url", "http://localhost:9/v1"]
    said = run(*call, "--model", "x", "--lang", "fr", code=1)
    assert "--label" in said and "--seeds" in said


def test_own_prompts_and_parameters(run, tmp_path):
    prompt = tmp_path / "prompt.txt"
    prompt.write_text("Bitte ${count}: ${labels}", encoding="utf-8")
    more = ["--parameter", "max_tokens=null", "--parameter", "top_p=0.5"]
    with serve(write(ONE)) as server:
        run(
            *make_call(tmp_path / "a.jsonl", server, "-n", 1, *more),
            *("--prompt", prompt, "--per-request", 3),
        )
    body = server.requests[0]["body"]
    assert body["messages"][0]["content"].startswith("Bitte 3: - DRUG")
    assert body["top_p"] == 0.5 and "max_tokens" not in body


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")
def test_killed_runs_go_on(run, tmp_path):
    output = tmp_path / "a.jsonl"
    with serve(write(ONE), write(TWO), hang(300.0)) as server:
        call = make_call(output, server, "-n", 3)
        program = "from spacy_xner.cli import app; app()"
        process = subprocess.Popen([sys.executable, "-c", program, *map(str, call)])
        try:
            end = time.monotonic() + 300.0
            while len(server.requests) < 3 and time.monotonic() < end:
                assert process.poll() is None
                time.sleep(0.02)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
        assert len(server.requests) == 3 and not output.exists()
        server.acts[:] = [answer({"sentences": [THREE]})]
        run(*call)
        # only the request that had no answer was sent again
        assert len(server.requests) == 4
        contents = [r["body"]["messages"] for r in server.requests]
    assert contents[2] == contents[3]
    assert len(read_lines(output)) == 3
