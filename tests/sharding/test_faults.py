import json
import multiprocessing
import os
import random
import signal
import time

import pytest

from spacy_xner.cli import transfer
from spacy_xner.cli._run import EXIT_STOPPED, RunStopped
from spacy_xner.cli._util import UserError
from spacy_xner.sharding import engines, storage
from spacy_xner.sharding.worker import ShardWorker

from .. import util
from .conftest import hash_tree, make_texts, write_texts

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="processes are started by forking"
)
# How often a run is killed, and of how many texts; more of both for a long test.
KILLS = int(os.environ.get("SPACY_XNER_KILLS", "8"))
TEXTS = int(os.environ.get("SPACY_XNER_KILL_TEXTS", "60"))
fork = multiprocessing.get_context("fork") if hasattr(os, "fork") else None


def transfer_slowly(seconds, *args, **settings):
    """Transfer with a translator that takes its time."""
    translate = util.ToyEngine.translate

    def sleep(self, texts, **langs):
        time.sleep(seconds * len(texts))
        return translate(self, texts, **langs)

    util.ToyEngine.translate = sleep
    transfer(*args, **settings)


def start(*args, **settings):
    process = fork.Process(target=transfer_slowly, args=args, kwargs=settings)
    process.start()
    return process


def wait_for(condition, process):
    deadline = time.monotonic() + 120
    while not condition():
        assert process.is_alive() and time.monotonic() < deadline
        time.sleep(0.005)


def count_done(work, lang="fr"):
    return len(list((work / "project").glob(f"*-{lang}.json")))


def count_translated(work):
    return sum(
        json.loads(path.read_text())["docs"]
        for path in (work / "translate").glob("*.json")
    )


def test_killed_at_random_moments(tmp_path, toy, calls):
    source = str(write_texts(tmp_path / "x.jsonl", make_texts(TEXTS)))
    settings = {"config": toy, "shard_size": 600, "details": tmp_path / "details.jsonl"}
    calm, killed = tmp_path / "calm", tmp_path / "killed"
    summary = transfer(source, calm / "out", ["fr", "de"], **settings)
    shards = summary["run"]["shards"]
    details = settings["details"].read_bytes()
    settings["details"].unlink()
    rng = random.Random(0)
    work = killed / "out.shards"
    for number in range(KILLS):
        process = start(0.01, source, killed / "out", ["fr", "de"], **settings)
        if number:
            # anywhere in the work on one of the next shards
            goal = count_done(work, "de") + rng.randint(0, 2 * shards // KILLS)
            goal = min(goal, shards - 1)
            while process.is_alive() and count_done(work, "de") < goal:
                time.sleep(0.002)
        else:
            wait_for((work / "run.json").exists, process)
        process.join(rng.random() * 0.15)
        process.kill()
        process.join()
    before, translated = count_done(work, "de"), count_translated(work)
    calls.clear()
    summary = transfer(source, killed / "out", ["fr", "de"], **settings)
    # what was done is not done again, but for the shard in hand
    assert summary["run"]["shards_reused"] == before
    assert len(calls) <= 2 * TEXTS - translated
    assert count_translated(work) == 2 * TEXTS
    assert hash_tree(killed) == hash_tree(calm)
    assert settings["details"].read_bytes() == details


def test_killed_while_outputs_are_put_in_place(tmp_path, toy, monkeypatch):
    source = str(write_texts(tmp_path / "x.jsonl", make_texts(10)))
    calm, killed = tmp_path / "calm", tmp_path / "killed"
    transfer(source, calm / "out", ["fr", "de"], config=toy)
    replace = os.replace

    def die(old, new):
        replace(old, new)
        if str(new).endswith("fr.spacy"):
            os.kill(os.getpid(), signal.SIGKILL)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", die)
        process = start(0, source, killed / "out", ["fr", "de"], config=toy)
        process.join()
    assert process.exitcode == -signal.SIGKILL
    assert (killed / "out" / "fr.spacy").exists()
    assert not (killed / "out" / "de.spacy").exists()
    transfer(source, killed / "out", ["fr", "de"], config=toy)
    assert hash_tree(killed) == hash_tree(calm)


@pytest.mark.parametrize(
    "damage,reason",
    [
        ("flip", "its bytes are not those that were written"),
        ("cut", "bytes instead of"),
        ("remove", "the file is gone"),
        ("manifest", "it is no manifest any more"),
    ],
)
@pytest.mark.parametrize("stage", ["translate", "align", "project"])
def test_damaged_shards_are_named_and_made_again(
    run, tmp_path, calls, stage, damage, reason
):
    run()
    before = hash_tree(tmp_path)
    folder = tmp_path / "fr.spacy.shards" / stage
    path = min(folder.glob("*.json" if damage == "manifest" else "*.shard"))
    data = bytearray(path.read_bytes())
    if damage == "remove":
        path.unlink()
    elif damage == "flip":
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
    else:
        path.write_bytes(data[: len(data) // 2])
    # the projector is to begin again, or the last stage would be all that is read
    for manifest in (tmp_path / "fr.spacy.shards" / "project").glob("*.json"):
        if stage != "project":
            manifest.unlink()
    calls.clear()
    with pytest.warns(UserWarning, match=f"W901.*{stage}/{path.name}.*{reason}"):
        summary = run()
    assert hash_tree(tmp_path) == before
    assert summary["run"]["shards_made"][stage] >= 1
    assert len(calls) < (24 if stage == "translate" else 1)


def test_shard_that_is_damaged_at_the_end(run, tmp_path, monkeypatch):
    from spacy_xner.sharding import runs

    execute = runs.Run.execute

    def damage(self, *args, **settings):
        execute(self, *args, **settings)
        path = min((tmp_path / "fr.spacy.shards" / "project").glob("*.shard"))
        path.write_bytes(b"")
        return True

    with monkeypatch.context() as patch:
        patch.setattr(runs.Run, "execute", damage)
        with pytest.raises(ValueError, match=r"E907.*has 0 bytes instead of"):
            run()
    assert not (tmp_path / "fr.spacy").exists()
    with pytest.warns(UserWarning, match="W901"):
        run()
    assert (tmp_path / "fr.spacy").exists()


def test_disk_that_is_full(run, tmp_path, monkeypatch, calls):
    sync, count = os.fsync, []

    def fail(number):
        count.append(number)
        if len(count) > 40:
            raise OSError(28, "No space left on device")
        sync(number)

    with monkeypatch.context() as patch:
        patch.setattr(storage.os, "fsync", fail)
        with pytest.raises(OSError, match=r"E903.*No space left.*go on"):
            run()
    assert not (tmp_path / "fr.spacy").exists()
    assert not list(tmp_path.rglob(".*"))
    done = count_done(tmp_path / "fr.spacy.shards")
    assert done > 0
    assert run()["run"]["shards_reused"] == done


def test_two_runs_at_once(run, tmp_path):
    with (
        storage.open_storage(str(tmp_path / "fr.spacy.shards")).lock(),
        pytest.raises(BlockingIOError, match=r"E902.*--work"),
    ):
        run()
    run()


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="Linux only")
def test_folder_that_can_not_be_written(run):
    with pytest.raises(OSError, match=r"E903.*/proc/self/run"):
        run(work="/proc/self/run")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stop_finishes_the_shard_in_hand(run, tmp_path, monkeypatch, capsys, number):
    work, done = ShardWorker.run, []

    def stop(self, job):
        if len(done) == 1:
            os.kill(os.getpid(), number)
        done.append(job)
        return work(self, job)

    before = signal.getsignal(number)
    with monkeypatch.context() as patch:
        patch.setattr(ShardWorker, "run", stop)
        with pytest.raises(RunStopped, match=r"2 of \d+ shards are done.*same command"):
            run(silent=False)
    assert signal.getsignal(number) == before
    assert "finished first" in capsys.readouterr().err
    assert count_done(tmp_path / "fr.spacy.shards") == 2
    assert run()["run"]["shards_reused"] == 2


def test_second_ctrl_c_stops_at_once():
    told = []
    with engines.StopSignal(lambda: told.append(1)) as stop:
        os.kill(os.getpid(), signal.SIGINT)
        assert stop.get() and told == [1]
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(1)


def test_stop_on_the_command_line(tmp_path, toy, monkeypatch):
    from typer.testing import CliRunner

    from spacy_xner.cli import app

    def stop(self, job):
        os.kill(os.getpid(), signal.SIGINT)
        return work(self, job)

    work = ShardWorker.run
    monkeypatch.setattr(ShardWorker, "run", stop)
    source = write_texts(tmp_path / "x.jsonl", make_texts(24))
    command = ["transfer", str(source), str(tmp_path / "fr.spacy"), "--lang=fr"]
    command += ["--config", str(toy), "--shard-size", "1000"]
    result = CliRunner().invoke(app, command)
    assert result.exit_code == EXIT_STOPPED
    assert "Run the same command again to go on" in result.output
    monkeypatch.undo()
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 0, result.output
    assert "shards were done in an earlier run" in result.output


def test_error_that_is_no_text_of_anybody(run, monkeypatch):
    def fail(self, job):
        raise RuntimeError("the patient")

    monkeypatch.setattr(ShardWorker, "run", fail)
    with pytest.raises(UserError) as error:
        run()
    assert "the patient" not in str(error.value)
    assert "RuntimeError" in str(error.value)
    with pytest.raises(RuntimeError, match="the patient"):
        run(debug_text=True)
