import json
import multiprocessing
import os
import signal
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spacy_xner.cli import transfer
from spacy_xner.sharding.engines import (
    MAX_TRIES,
    ProcessEngine,
    find_deadly,
    work_alone,
)
from spacy_xner.sharding.types import Failure, Job, Outcome, Shard

from . import engine as toy_engine
from .conftest import hash_tree, make_texts, write_texts

CODE = Path(toy_engine.__file__)


def run_processes(source, path, toy, **settings):
    settings = {"engine": "processes", "workers": 2, "code": CODE, **settings}
    return transfer(source, path, ["fr"], config=toy, shard_size=600, **settings)


def test_processes_write_the_same_bytes(tmp_path, toy):
    items = make_texts(40)
    items[4].update(text="FAIL", spans=[])
    source = str(write_texts(tmp_path / "x.jsonl", items))
    local, processes = tmp_path / "local", tmp_path / "processes"
    transfer(source, local / "fr.spacy", ["fr"], config=toy, shard_size=600)
    summary = run_processes(source, processes / "fr.spacy", toy)
    assert summary["run"]["shards"] > 5
    assert summary["failed"] == [
        {"id": "t4", "component": "xner_translator", "error": "ValueError"}
    ]
    assert hash_tree(processes) == hash_tree(local)
    # nothing is left to do for the other engine
    summary = transfer(
        source, processes / "fr.spacy", ["fr"], config=toy, shard_size=600
    )
    assert summary["run"]["shards_reused"] == summary["run"]["shards"]


@pytest.fixture
def fork(monkeypatch):
    """Start processes in no time."""
    if not hasattr(os, "fork"):
        pytest.skip("processes are started by forking")
    monkeypatch.setattr(ProcessEngine, "start_method", "fork")


def test_process_that_dies_costs_nothing_but_time(tmp_path, toy, monkeypatch, fork):
    items = make_texts(40)
    items[20]["text"] += " deadly"
    source = str(write_texts(tmp_path / "x.jsonl", items))
    local, processes = tmp_path / "local", tmp_path / "processes"
    transfer(source, local / "fr.spacy", ["fr"], config=toy, shard_size=600)
    monkeypatch.setenv(toy_engine.SAVED, str(tmp_path / "saved"))
    with pytest.warns(UserWarning, match="W902"):
        run_processes(source, processes / "fr.spacy", toy)
    assert (tmp_path / "saved").exists()
    assert hash_tree(processes) == hash_tree(local)


def test_text_that_kills_every_process_costs_only_itself(
    tmp_path, toy, monkeypatch, fork
):
    items = make_texts(40)
    for i in (9, 10, 30):
        items[i]["text"] += " deadly"
    source = str(write_texts(tmp_path / "x.jsonl", items))
    monkeypatch.setenv(toy_engine.SAVED, toy_engine.ALWAYS)
    with pytest.warns(UserWarning, match="W902"):
        summary = run_processes(source, tmp_path / "fr.spacy", toy)
    died = {"component": "process", "error": "WorkerDied"}
    assert summary["failed"] == [{"id": f"t{i}", **died} for i in (9, 10, 30)]
    rows = (tmp_path / "fr.spacy.quarantine.jsonl").read_text().splitlines()
    assert [json.loads(row)["id"] for row in rows] == ["t9", "t10", "t30"]
    assert summary["documents"]["written"] == 37
    # known from now on, to every engine
    again = transfer(source, tmp_path / "fr.spacy", ["fr"], config=toy, shard_size=600)
    assert again["failed"] == summary["failed"]
    monkeypatch.delenv(toy_engine.SAVED)
    settings = {"config": toy, "shard_size": 600, "retry": True}
    again = transfer(source, tmp_path / "fr.spacy", ["fr"], **settings)
    assert again["failed"] == []


@settings(deadline=None)
@given(n=st.integers(1, 40), deadly=st.sets(st.integers(0, 39)))
def test_deadly_texts_are_found_by_halving(n, deadly):
    deadly = {item for item in deadly if item < n} or {n - 1}
    asked = []

    def survives(items):
        asked.append(items)
        return not deadly.intersection(items)

    assert find_deadly(range(n), survives) == sorted(deadly)
    assert len(asked) <= 2 * len(deadly) * (n.bit_length() + 1)


class Workers:
    """Workers that die of some texts in some languages."""

    def __init__(self, deadly, *, at_once=False):
        self.deadly = deadly
        self.at_once = at_once
        self.started = 0

    def attempt(self, job, items=None):
        self.started += 1
        todo = {*(range(job.shard.docs) if items is None else items)}
        if self.at_once or todo.difference(job.deadly) & self.deadly[job.part]:
            return None
        failures = [Failure(item, "process", "WorkerDied") for item in job.deadly]
        return Outcome(job.shard, made=["project"], failures={job.part: failures})


def test_text_that_kills_in_one_language_fails_in_this_one():
    job = Job(Shard(3, "", "", 40, 400), b"")
    french, german = parts = [("fr",), ("de",)]
    workers = Workers({french: set(), german: {7, 30}})
    outcome = work_alone(job, parts, workers.attempt)
    assert outcome.made == ["project"]
    assert outcome.failures[french] == []
    assert [failure.item for failure in outcome.failures[german]] == [7, 30]


def test_worker_that_dies_without_a_text_blames_none():
    job = Job(Shard(3, "", "", 40, 400), b"")
    workers = Workers({("fr",): set()}, at_once=True)
    with pytest.raises(RuntimeError, match=r"E912.*number: 3"):
        work_alone(job, [("fr",)], workers.attempt)
    assert workers.started == 2


def test_shard_that_kills_every_process(tmp_path, toy, monkeypatch, fork):
    items = make_texts(3)
    for item in items[1:]:
        item["text"] += " deadly"
    source = str(write_texts(tmp_path / "x.jsonl", items))
    monkeypatch.setenv(toy_engine.SAVED, toy_engine.TOGETHER)
    with (
        pytest.warns(UserWarning, match="W902"),
        pytest.raises(RuntimeError, match=f"E912.*{MAX_TRIES} times"),
    ):
        run_processes(source, tmp_path / "fr.spacy", toy, workers=1)


def test_processes_end_with_the_one_that_started_them(tmp_path, toy, monkeypatch, fork):
    source = str(write_texts(tmp_path / "x.jsonl", make_texts(400)))
    monkeypatch.setenv(toy_engine.SLOW, "0.05")
    process = multiprocessing.get_context("fork").Process(
        target=run_processes, args=(source, tmp_path / "fr.spacy", toy)
    )
    process.start()
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not children.exists():
        process.kill()
        pytest.skip("needs Linux")
    deadline = time.monotonic() + 120
    while not list((tmp_path / "fr.spacy.shards").glob("project/*.json")):
        assert process.is_alive() and time.monotonic() < deadline
        time.sleep(0.02)
    numbers = [int(number) for number in children.read_text().split()]
    assert len(numbers) >= 2
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    while any(Path(f"/proc/{number}/exe").exists() for number in numbers):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_processes_need_a_folder_that_all_of_them_see(tmp_path, toy):
    pytest.importorskip("fsspec")
    source = str(write_texts(tmp_path / "x.jsonl", make_texts(3)))
    with pytest.raises(ValueError, match="E911"):
        run_processes(source, tmp_path / "fr.spacy", toy, work="memory://run")
