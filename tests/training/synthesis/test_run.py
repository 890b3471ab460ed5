"""Runs: what is kept, what is left out, where a run stops and how it goes on."""

import json
import threading

import pytest
import spacy

from spacy_xner.corpora.records import Record
from spacy_xner.training.synthesis.endpoint import BadAnswer, Endpoint, Usage
from spacy_xner.training.synthesis.journal import Journal
from spacy_xner.training.synthesis.markup import MarkupError
from spacy_xner.training.synthesis.prompts import Prompter, read_template
from spacy_xner.training.synthesis.run import (
    Judge,
    Limits,
    Prices,
    read_sentences,
    synthesize,
)

from .server import answer, refuse, send, serve, write

LABELS = {"DRUG": "name of a medicine", "STRENGTH": ""}
ONE = "Take <DRUG>aspirin</DRUG> daily"
TWO = "<STRENGTH>5 mg</STRENGTH> at night"
THREE = "No <DRUG>ibuprofen</DRUG>"


def make_prompter(**settings):
    return Prompter(
        LABELS, language="English", template=read_template(), **{"count": 2, **settings}
    )


def make_judge(**settings):
    return Judge(LABELS, spacy.blank("en"), **settings)


def run(server, folder, *, n=3, judge=None, prompter=None, parameters=None, **settings):
    endpoint = Endpoint(
        server.url, "toy", timeout=60.0, tries=2, sleep=float, parameters=parameters
    )
    return synthesize(
        endpoint,
        prompter or make_prompter(),
        judge or make_judge(),
        Journal(folder),
        n=n,
        **settings,
    )


def get_texts(state):
    return [record.text for record in state.records]


def test_sentences_are_kept_until_there_are_enough(tmp_path):
    with serve(write(ONE, TWO), write(THREE, "<DRUG>x</DRUG> y")) as server:
        state = run(server, tmp_path)
    assert len(server.requests) == 2 and state.stopped == ""
    assert get_texts(state) == [
        "Take aspirin daily",
        "5 mg at night",
        "No ibuprofen",
        "x y",
    ]
    first = state.records[0]
    assert first.spans == [(5, 12, "DRUG")] and first.id == "synthetic-1"
    assert first.meta == {"source": "synthetic", "request": 0}
    assert state.usage == (200, 100) and state.estimated == 0


def test_every_reason_is_counted(tmp_path):
    judge = make_judge(
        held_out=["Dear doctor. Give Metformin now!"], seeds=["the seed"]
    )
    bad = [
        "<NAME>Smith</NAME>",
        "take  ASPIRIN daily",
        "TAKE <DRUG>aspirin</DRUG>  daily",
        "give <DRUG>metformin</DRUG> now!",
        "The <DRUG>seed</DRUG>",
        "nothing marked here",
        "... !",
        "<DRUG>para</DRUG>cetamol",
        "<DRUG>a</DRUG>\nand b",
        f"<DRUG>a</DRUG> {'b ' * 600}",
        "<DRUG>a</DRUG> \ud800",
    ]
    with serve(write(ONE, *bad), write(TWO)) as server:
        state = run(server, tmp_path, n=2, judge=judge)
    assert get_texts(state) == ["Take aspirin daily", "5 mg at night"]
    assert state.rejected == {
        "unknown label": 1,
        "duplicate": 1,
        "in the held-out texts": 1,
        "copy of an example": 1,
        "no entities": 2,
        "no words": 1,
        "entity ends inside a token": 1,
        "more than one line": 1,
        "too long": 1,
        "lone surrogate": 1,
    }


def test_sentences_without_entities_on_request():
    assert make_judge(negatives=True)("Nothing today").spans == []
    with pytest.raises(MarkupError, match="no entities"):
        make_judge()("Nothing today")


@pytest.mark.parametrize(
    "act,reason",
    [
        (send(b"<html>"), "a web page"),
        (send(b"{}"), "wrong keys"),
        (answer("Here are your sentences!"), "sentences are not JSON"),
        (answer([ONE]), "sentences have wrong keys"),
        (answer({"sentences": ONE}), "sentences have wrong keys"),
        (answer({"sentences": [1]}), "sentences have wrong keys"),
    ],
)
def test_garbage_is_asked_again_a_few_times(tmp_path, act, reason):
    with serve(act, write(ONE)) as server:
        state = run(server, tmp_path / "one", n=1)
    assert state.problems == {reason: 1} and len(state.records) == 1
    first, second = (request["body"]["messages"] for request in server.requests)
    assert first == second
    with serve(act) as server:
        state = run(server, tmp_path / "two", n=1, tries=2, limits=Limits(bad=3))
    assert len(server.requests) == 6 and state.problems == {reason: 6}
    assert state.failed and "E745" in state.stopped and reason in state.stopped


def test_a_request_is_given_up_for_the_next(tmp_path):
    prompter = make_prompter(topics=["letters", "lists"])
    with serve(send(b"{}"), send(b"{}"), write(ONE)) as server:
        state = run(server, tmp_path, n=1, tries=2, prompter=prompter)
    contents = [r["body"]["messages"][0]["content"] for r in server.requests]
    assert ["letters" in c for c in contents] == [True, True, False]
    assert state.bad == 0 and state.records[0].meta["request"] == 1


def test_fences_are_no_garbage():
    text = json.dumps({"sentences": [ONE]})
    for content in (text, f"```json\n{text}\n```", f"\n```\n{text}```\n"):
        assert read_sentences(content) == [ONE]
    for content in ("", "null", f"Sure:\n{text}", "[" * 100_000, '{"sentences": null}'):
        with pytest.raises(BadAnswer):
            read_sentences(content)


def test_runs_that_find_nothing_new_stop(tmp_path):
    with serve(write(ONE)) as server:
        state = run(server, tmp_path, limits=Limits(idle=3))
    assert len(server.requests) == 4 and len(state.records) == 1
    assert "3 requests in a row" in state.stopped and not state.failed
    assert state.rejected == {"duplicate": 3}


def test_runs_go_on_and_ask_nothing_twice(tmp_path):
    with serve(write(ONE), send(b"<p>"), refuse(500)) as server:
        state = run(server, tmp_path, n=2)
        assert state.failed and "E743" in state.stopped
        assert len(state.records) == 1 and state.answers == 2
        assert len(server.requests) == 4
        server.acts[:] = [write(ONE, TWO)]
        state = run(server, tmp_path, n=2)
        assert len(server.requests) == 5
        # enough: nothing more is asked
        again = run(server, tmp_path, n=2)
        assert len(server.requests) == 5
    assert (
        get_texts(state)
        == get_texts(again)
        == [
            "Take aspirin daily",
            "5 mg at night",
        ]
    )
    assert (state.resumed, again.resumed) == (2, 3)
    assert state.usage == again.usage == (200, 100)
    assert state.rejected == again.rejected == {"duplicate": 1}
    assert state.problems == again.problems == {"a web page": 1}


def test_half_a_line_is_forgotten(tmp_path):
    journal = Journal(tmp_path)
    with serve(write(ONE), write(TWO)) as server:
        run(server, tmp_path, n=1)
        whole = journal.path.read_bytes()
        journal.path.write_bytes(whole + b'{"request": 1, "sent')
        state = run(server, tmp_path, n=2)
    assert len(server.requests) == 2 and len(state.records) == 2
    assert journal.path.read_bytes().startswith(whole)
    assert all(json.loads(line) for line in journal.path.read_text().splitlines())


@pytest.mark.parametrize(
    "line", ["x", "[]", "{}", '{"request": 1, "tokens": [1]}', '{"sentences": 1}']
)
def test_damaged_lines(tmp_path, line):
    with serve(write(ONE)) as server:
        run(server, tmp_path, n=1)
        path = Journal(tmp_path).path
        path.write_text(f"{path.read_text()}{line}\n", encoding="utf-8")
        with pytest.raises(ValueError, match=r"E747.*answers\.jsonl', line 3"):
            run(server, tmp_path)
    assert len(server.requests) == 1


def test_other_settings(tmp_path):
    with serve(write(ONE)) as server:
        run(server, tmp_path, n=1)
        with pytest.raises(ValueError, match=r"E746.*examples, seed.*--overwrite"):
            prompter = make_prompter(seed=1, seeds=[Record("", "one two", [])])
            run(server, tmp_path, prompter=prompter)
        Journal(tmp_path).clear()
        run(server, tmp_path, n=1, prompter=make_prompter(seed=1))
    assert len(server.requests) == 2


def test_two_runs_in_one_folder(tmp_path):
    inside, done = threading.Event(), threading.Event()

    def act(handler):
        inside.set()
        done.wait(60)
        write(ONE)(handler)

    with serve(act) as server:
        thread = threading.Thread(target=run, args=(server, tmp_path), kwargs={"n": 1})
        thread.start()
        assert inside.wait(60)
        with pytest.raises(OSError, match="E902"):
            run(server, tmp_path, n=1)
        done.set()
        thread.join()


def test_limit_of_tokens_is_never_exceeded(tmp_path):
    sentences = iter(range(1000))

    def act(handler):
        write(f"<DRUG>d{next(sentences)}</DRUG> x", usage=(400, 80))(handler)

    settings = {"n": 1000, "parameters": {"max_tokens": 100}}
    with serve(act) as server:
        state = run(server, tmp_path, limits=Limits(tokens=4000), **settings)
        assert 3000 < sum(state.usage) <= 4000 and not state.failed
        assert "4000 tokens" in state.stopped and len(state.records) > 1
        asked = len(server.requests)
        # the limit holds for all runs together
        state = run(server, tmp_path, limits=Limits(tokens=4000), **settings)
        assert len(server.requests) == asked and state.stopped
        state = run(server, tmp_path, limits=Limits(tokens=5000), **settings)
        assert len(server.requests) > asked and sum(state.usage) <= 5000


def test_limit_of_the_cost(tmp_path):
    prices = Prices(1.0, 10.0)
    assert prices(Usage(2_000_000, 500_000)) == 7.0
    sentences = iter(range(1000))

    def act(handler):
        write(f"<DRUG>d{next(sentences)}</DRUG> x", usage=(400, 100))(handler)

    settings = {"n": 1000, "parameters": {"max_tokens": 100}, "prices": prices}
    with serve(act) as server:
        state = run(server, tmp_path, limits=Limits(cost=0.01), **settings)
        assert 0.007 < prices(state.usage) <= 0.01
        assert "the cost of 0.01" in state.stopped
        with pytest.raises(ValueError, match="E751"):
            run(server, tmp_path / "x", limits=Limits(cost=1.0))


def test_limits_hold_without_usage(tmp_path):
    sentences = iter(range(1000))

    def act(handler):
        write(f"<DRUG>d{next(sentences)}</DRUG> x", usage=None)(handler)

    with serve(act) as server:
        state = run(server, tmp_path, n=1000, limits=Limits(tokens=20_000))
    assert state.estimated == state.answers == len(server.requests) > 1
    assert sum(state.usage) <= 20_000


def test_prompts():
    seeds = [Record(str(i), f"take d{i}", [(5, 7, "DRUG")]) for i in range(9)]
    prompter = make_prompter(seeds=seeds, topics=["letters", "lists"], shots=3)
    first, second = prompter(0), prompter(1)
    assert first == make_prompter(seeds=seeds, topics=["letters", "lists"], shots=3)(0)
    assert "letters" in first and "lists" in second
    assert first.count("- take <DRUG>d") == second.count("- take <DRUG>d") == 3
    assert first.replace("letters", "lists") != second
    assert "- DRUG: name of a medicine\n- STRENGTH\n" in first and "English" in first
    assert "Examples" not in make_prompter()(0)
    assert "take" not in json.dumps(prompter.describe())


@pytest.mark.parametrize(
    "template,problem",
    [
        ("${count}", "labels} is absent"),
        ("${labels}", "count} is absent"),
        ("${count} ${labels} ${lables}", "no field ${lables}"),
        ("${count} ${labels}\ncosts 5 $", "line 2 has a lone"),
    ],
)
def test_prompts_that_can_not_be_used(template, problem):
    with pytest.raises(ValueError, match="E748") as error:
        Prompter(LABELS, language="English", template=template)
    assert problem in str(error.value)


def test_prompts_with_dollars():
    prompter = Prompter(
        LABELS, language="English", template="$count $$5 $labels", count=7
    )
    assert prompter(0).startswith("7 $5 - DRUG")


@pytest.mark.parametrize("labels", [{}, {"A B": ""}, {"<A>": ""}])
def test_labels_that_are_no_tags(labels):
    with pytest.raises(ValueError, match="E749"):
        Prompter(labels, language="English", template=read_template())


def test_examples_that_can_not_be_written():
    with pytest.raises(ValueError, match=r"E750.*'r1'.*angle bracket") as error:
        make_prompter(seeds=[Record("r1", "secret < 5", [(0, 6, "DRUG")])])
    assert "secret" not in str(error.value)
