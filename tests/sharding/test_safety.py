"""What SECURITY.md says of a run."""

import json
import multiprocessing
import os
import resource
import signal
import sqlite3
import stat
import subprocess
import sys
import textwrap
import warnings
from pathlib import Path

import pytest

from spacy_xner.cli import transfer
from spacy_xner.sharding import storage
from spacy_xner.sharding.manifests import get_names
from spacy_xner.sharding.types import RunSpec, Shard, Stage

from .conftest import hash_tree, make_texts, write_texts

ROOT = Path(__file__).parent.parent.parent
fork = multiprocessing.get_context("fork") if hasattr(os, "fork") else None
needs_fork = pytest.mark.skipif(fork is None, reason="processes are made by forking")


def find_open(folder):
    """Find the files and folders that others than the owner may read."""
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    ]


@pytest.mark.parametrize("name", ["fr.spacy", "out"])
def test_nothing_is_readable_for_others_than_the_umask_says(
    run, tmp_path, toy, source_with_failure, name
):
    before = os.umask(0o077)
    try:
        made = tmp_path / "made"
        made.mkdir()
        run(
            f"made/{name}",
            source=source_with_failure,
            cache=made / "cache" / "translations",
            details=made / "details.jsonl",
            report=str(made / "report.json"),
            shard_tokens=0 if name == "fr.spacy" else 50,
        )
    finally:
        os.umask(before)
    files = {path.name for path in made.rglob("*") if path.is_file()}
    expected = {"run.json", "plan.jsonl", "lock", "details.jsonl", "report.json"}
    assert expected | {"translations", f"{name}.quarantine.jsonl"} <= files
    assert len(files) > 12
    assert find_open(made) == []


@pytest.fixture
def source_with_failure(tmp_path):
    items = make_texts(24)
    items[3]["text"] = f"FAIL {items[3]['text']}"
    items[3]["spans"] = []
    return write_texts(tmp_path / "failing.jsonl", items)


def test_no_text_outside_of_shards_and_outputs(
    run, tmp_path, source_with_failure, capsys
):
    work = tmp_path / "fr.spacy.shards"
    run(
        source=source_with_failure,
        details=tmp_path / "details.jsonl",
        report=str(tmp_path / "report.json"),
        silent=False,
    )
    files = [*work.rglob("*.json*"), work / "lock", tmp_path / "details.jsonl"]
    files += [tmp_path / "report.json", tmp_path / "fr.spacy.quarantine.jsonl"]
    said = capsys.readouterr()
    texts = [path.read_text() for path in files] + [said.out, said.err]
    assert len(texts) > 15
    for text in texts:
        for word in ("paracetamol", "ibuprofen", "tablet", "patient", "FAIL"):
            assert word not in text


def limit_and_run(size, said, *args, **settings):
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            transfer(*args, **settings)
        except OSError as e:
            said.write_text(str(e))
            sys.exit(11)


@needs_fork
@pytest.mark.parametrize("size", [600, 3000, 9000])
def test_quota_is_named_and_nothing_is_lost(tmp_path, toy, size):
    source = str(write_texts(tmp_path / "x.jsonl", make_texts(60)))
    full, calm = tmp_path / "full" / "out", tmp_path / "calm" / "out"
    settings = {"config": toy, "shard_size": 1000}
    process = fork.Process(
        target=limit_and_run,
        args=(size, tmp_path / "said", source, full, ["fr", "de"]),
        kwargs=settings,
    )
    process.start()
    process.join()
    assert process.exitcode == 11
    assert (tmp_path / "said").read_text().startswith("[XNER-E903] Can't write")
    assert not list(full.rglob("*"))
    assert not [path for path in full.parent.rglob(".*") if path.is_file()]
    work = full.with_name("out.shards")
    done = len(list((work / "project").glob("*-de.json")))
    summary = transfer(source, full, ["fr", "de"], **settings)
    assert summary["run"]["shards_reused"] == done
    transfer(source, calm, ["fr", "de"], **settings)
    assert hash_tree(full.parent) == hash_tree(calm.parent)


SCRIPT = """
import sys, warnings
sys.path.insert(0, sys.argv[1])
warnings.simplefilter("ignore")
from tests import util
from spacy_xner.cli import transfer
try:
    transfer(sys.argv[2], sys.argv[3], ["fr"], config=sys.argv[4], shard_size=1000)
except OSError as e:
    print(e)
    sys.exit(11)
"""


def run_in_namespace(commands, *args):
    """Run the script after commands that change what is mounted, if that is allowed."""
    if not sys.platform.startswith("linux"):
        pytest.skip("needs Linux")
    script = f'{commands} && exec "$@"'
    call = ["unshare", "--map-root-user", "--mount", "sh", "-ec", script, "sh"]
    try:
        done = subprocess.run([*call, "true"], capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("needs unshare")
    if done.returncode:
        pytest.skip("mounting is not allowed here")
    call += [sys.executable, "-c", textwrap.dedent(SCRIPT), str(ROOT)]
    return subprocess.run(
        [*call, *map(str, args)], capture_output=True, text=True, check=False
    )


@pytest.mark.slow
def test_small_disk_that_is_full(tmp_path, toy):
    source = write_texts(tmp_path / "x.jsonl", make_texts(400))
    disk = tmp_path / "disk"
    disk.mkdir()
    done = run_in_namespace(
        f"mount -t tmpfs -o size=96k none '{disk}'", source, disk / "fr.spacy", toy
    )
    assert done.returncode == 11, done.stderr
    assert "XNER-E903" in done.stdout and "No space left" in done.stdout
    assert "run the same command again" in done.stdout


@pytest.mark.slow
def test_disk_that_is_read_only(tmp_path, toy):
    source = write_texts(tmp_path / "x.jsonl", make_texts(4))
    disk = tmp_path / "disk"
    disk.mkdir()
    done = run_in_namespace(
        f"mount -t tmpfs -o size=1m none '{disk}' && mount -o remount,ro '{disk}'",
        *(source, disk / "fr.spacy", toy),
    )
    assert done.returncode
    assert "Can't write" in done.stdout + done.stderr
    assert "UserError" in done.stderr or "XNER-E903" in done.stdout


def test_flipped_byte_in_the_cache_of_a_run(run, tmp_path):
    cache = tmp_path / "cache"
    run(cache=cache)
    expected = (tmp_path / "fr.spacy").read_bytes()
    connection = sqlite3.connect(cache)
    rows = connection.execute("SELECT key, value FROM translations").fetchall()
    for key, value in rows[:3]:
        data = bytearray(value)
        data[len(data) // 2] ^= 1
        sql = "UPDATE translations SET value=? WHERE key=?"
        connection.execute(sql, (bytes(data), key))
    connection.commit()
    connection.close()
    with pytest.warns(UserWarning, match="W101"):
        run("again.spacy", cache=cache)
    assert (tmp_path / "again.spacy").read_bytes() == expected


def test_cache_that_is_no_cache_any_more(run, tmp_path):
    cache = tmp_path / "cache"
    run(cache=cache)
    expected = (tmp_path / "fr.spacy").read_bytes()
    data = bytearray(cache.read_bytes())
    data[:16] = b"\xff" * 16
    cache.write_bytes(data)
    for path in tmp_path.glob("cache-*"):
        path.unlink()
    with pytest.raises(ValueError, match=r"E140.*cache"):
        run("again.spacy", cache=cache)
    assert cache.read_bytes() == data
    assert not (tmp_path / "again.spacy.quarantine.jsonl").exists()
    run("again.spacy")
    assert (tmp_path / "again.spacy").read_bytes() == expected


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "..", "a/../../b"])
@pytest.mark.parametrize("lang", ["fr", "../../x"])
def test_manifest_of_a_stranger_can_not_lead_out_of_the_folder(tmp_path, name, lang):
    shard = Shard(0, name, name, 1, 1)
    stage = Stage("translate", [], {}, whole=False)
    spec = RunSpec(str(tmp_path), "", [stage], [lang], "", "", {})
    folder = storage.open_storage(str(tmp_path / "run"))
    for file in get_names(spec, stage, shard, (lang,)):
        with pytest.raises(ValueError, match="E901"):
            folder.write(file, b"")
        with pytest.raises(ValueError, match="E901"):
            folder.read(file)
    assert not (tmp_path / "run").exists()


def test_plan_of_a_stranger_names_no_files(run, tmp_path, calls):
    # what is read is named by the hashes of the source, whatever the plan says
    run()
    plan = tmp_path / "fr.spacy.shards" / "plan.jsonl"
    secret = tmp_path / "secret.json"
    secret.write_text("{}")
    lines = [json.loads(line) for line in plan.read_text().splitlines()]
    for line in lines:
        line[0] = line[1] = "../../secret"
    plan.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    with pytest.raises(ValueError, match="E915"):
        run()
    run(update=True)
    assert secret.read_text() == "{}"


def test_links_in_the_folder_of_a_run_are_not_followed_when_it_is_cleared(
    run, tmp_path
):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "notes.json").write_text("mine")
    run()
    (tmp_path / "fr.spacy.shards" / "link").symlink_to(outside)
    run(clean=True)
    assert not (tmp_path / "fr.spacy.shards").exists()
    assert (outside / "notes.json").read_text() == "mine"
