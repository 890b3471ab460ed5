import json
import os
import signal
import sys
from pathlib import Path

import pytest

from spacy_xner.cli import transfer
from spacy_xner.sharding import ray_engine

from . import engine as toy_engine
from .conftest import hash_tree, make_texts, write_texts

CODE = Path(toy_engine.__file__)


def transfer_on_cluster(ray, source, output, config):
    """Run a transfer on a cluster of this machine with two workers."""
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        return transfer(
            source,
            output,
            ["fr"],
            config=config,
            code=CODE,
            shard_size=600,
            engine="ray",
            workers=2,
        )
    finally:
        ray.shutdown()


def test_without_ray(tmp_path, toy, monkeypatch):
    monkeypatch.setitem(sys.modules, "ray", None)
    source = str(write_texts(tmp_path / "x.jsonl", make_texts(3)))
    with pytest.raises(ImportError, match=r"E913.*spacy-xner\[ray\]"):
        transfer(source, tmp_path / "fr.spacy", ["fr"], config=toy, engine="ray")


@pytest.mark.slow
def test_cluster_on_which_an_actor_is_killed(tmp_path, toy, monkeypatch):
    ray = pytest.importorskip("ray")
    source = str(write_texts(tmp_path / "x.jsonl", make_texts(80)))
    local, remote = tmp_path / "local", tmp_path / "ray"
    transfer(source, local / "fr.spacy", ["fr"], config=toy, shard_size=600)
    monkeypatch.setenv(toy_engine.SLOW, "0.02")
    kill_after = 4
    killed = []
    run = ray_engine.RayEngine.run

    def run_and_kill(self, jobs):
        for number, outcome in enumerate(run(self, jobs)):
            if number == kill_after:
                pids = self.get_pids()
                assert len({*pids}) == 2
                os.kill(pids[0], signal.SIGKILL)
                killed.append(pids[0])
            yield outcome

    monkeypatch.setattr(ray_engine.RayEngine, "run", run_and_kill)
    summary = transfer_on_cluster(ray, source, remote / "fr.spacy", toy)
    assert killed
    assert summary["run"]["shards"] > kill_after + 2
    assert hash_tree(remote) == hash_tree(local)


@pytest.mark.slow
def test_text_that_kills_every_actor_costs_only_itself(tmp_path, toy, monkeypatch):
    ray = pytest.importorskip("ray")
    items = make_texts(12)
    items[7]["text"] += " deadly"
    source = str(write_texts(tmp_path / "x.jsonl", items))
    monkeypatch.setattr(ray_engine, "MAX_TRIES", 1)
    monkeypatch.setenv(toy_engine.SAVED, toy_engine.ALWAYS)
    summary = transfer_on_cluster(ray, source, tmp_path / "fr.spacy", toy)
    died = {"component": "process", "error": "WorkerDied"}
    assert summary["failed"] == [{"id": "t7", **died}]
    assert summary["documents"]["written"] == 11
    row = json.loads((tmp_path / "fr.spacy.quarantine.jsonl").read_text())
    assert row["id"] == "t7" and row["langs"] == ["fr"]
    # known from now on, to every engine
    again = transfer(source, tmp_path / "fr.spacy", ["fr"], config=toy, shard_size=600)
    assert again["run"]["shards_reused"] == again["run"]["shards"] > 1
