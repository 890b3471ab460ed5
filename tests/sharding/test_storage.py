import multiprocessing
import os

import pytest

from spacy_xner.sharding import storage as module
from spacy_xner.sharding.outputs import put_in_place
from spacy_xner.sharding.storage import (
    LocalStorage,
    RemoteStorage,
    check_name,
    open_storage,
    read_json,
    to_json,
)


@pytest.fixture(params=["local", "memory"])
def storage(request, tmp_path):
    if request.param == "local":
        yield open_storage(str(tmp_path / "run"))
        return
    pytest.importorskip("fsspec")
    storage = open_storage(f"memory://{tmp_path.name}/run")
    yield storage
    storage.clear()


def test_files_are_written_read_listed_and_removed(storage):
    assert storage.read("translate/ab.json") is None
    assert storage.list("translate") == []
    storage.write("translate/ab.json", b"1")
    storage.write("translate/ab.json", b"2")
    storage.write("translate/ab.shard", b"")
    storage.write("run.json", b"{}")
    assert storage.read("translate/ab.json") == b"2"
    assert storage.list("translate") == ["translate/ab.json", "translate/ab.shard"]
    assert storage.list() == ["run.json"]
    storage.remove("translate/ab.json")
    storage.remove("translate/ab.json")
    assert storage.list("translate") == ["translate/ab.shard"]
    storage.clear()
    storage.clear()
    assert storage.list() == []


def test_kinds_of_addresses(tmp_path):
    assert isinstance(open_storage(f"file://{tmp_path}/run"), LocalStorage)
    assert open_storage(f"file://{tmp_path}/run").root == str(tmp_path / "run")
    pytest.importorskip("fsspec")
    assert isinstance(open_storage("memory://run"), RemoteStorage)
    with pytest.raises(ImportError, match="E905"):
        open_storage("nothing://run")


@pytest.mark.parametrize(
    "name", ["../x", "/etc/passwd", "a/../../x", "a/b/c", "", "a/.x", "C:\\x", "A"]
)
def test_names_that_lead_out_of_the_folder(storage, name):
    with pytest.raises(ValueError, match="E901"):
        storage.write(name, b"")
    with pytest.raises(ValueError, match="E901"):
        check_name(name)


def test_failed_write_leaves_what_was_there(tmp_path, monkeypatch):
    storage = LocalStorage(str(tmp_path))
    storage.write("run.json", b"old")

    def fail(number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match=r"E903.*run\.json.*No space left"):
        storage.write("run.json", b"new")
    assert [file.name for file in tmp_path.iterdir()] == ["run.json"]
    assert storage.read("run.json") == b"old"


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="Linux only")
def test_folder_that_can_not_be_written():
    with (
        pytest.raises(OSError, match=r"E903.*/proc/self/run"),
        LocalStorage("/proc/self/run").lock(),
    ):
        pass


def test_two_runs_at_once(storage):
    with storage.lock():
        other = open_storage(storage.root)
        with pytest.raises(BlockingIOError, match=f"E902.*process {os.getpid()}"):
            other.lock().__enter__()
    with storage.lock():
        pass


def test_file_system_without_locks(tmp_path, monkeypatch):
    def lock(file):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(module, "_lock_file", lock)
    with pytest.raises(OSError, match=r"E903.*Operation not supported"):
        LocalStorage(str(tmp_path)).lock().__enter__()


def _hold_lock(root, started):
    storage = open_storage(root)
    with storage.lock():
        storage.write("run.json", b"{}")
        temporary = storage._path("run.json").with_name(".run.json.ab.tmp")
        temporary.write_text("half")
        started.set()
        while True:
            started.wait(10)


def test_lock_and_half_written_files_of_a_killed_run(tmp_path):
    context = multiprocessing.get_context("fork")
    started = context.Event()
    process = context.Process(target=_hold_lock, args=(str(tmp_path), started))
    process.start()
    assert started.wait(30)
    storage = LocalStorage(str(tmp_path))
    with pytest.raises(BlockingIOError, match=f"process {process.pid} on"):
        storage.lock().__enter__()
    process.kill()
    process.join()
    with storage.lock():
        assert sorted(file.name for file in tmp_path.iterdir()) == ["lock", "run.json"]


def test_lock_file_of_a_killed_run_in_a_remote_folder(tmp_path):
    pytest.importorskip("fsspec")
    storage = open_storage(f"memory://{tmp_path.name}")
    process = multiprocessing.get_context("fork").Process(target=int)
    process.start()
    process.join()
    host = os.uname().nodename
    storage.write("lock", f"process {process.pid} on {host}\n".encode())
    with storage.lock():
        pass
    storage.write("lock", b"process 1 on another-machine\n")
    with pytest.raises(BlockingIOError, match=r"another-machine.*remove the file"):
        storage.lock().__enter__()
    storage.clear()


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_damaged_json(storage, data):
    storage.write("run.json", data)
    with pytest.raises(ValueError, match=r"E906.*run\.json"):
        read_json(storage, "run.json")


def test_json_is_the_same_bytes_for_the_same_data():
    assert to_json({"b": 1, "a": "é"}) == to_json({"a": "é", "b": 1})


def test_files_are_made_with_the_umask(tmp_path):
    before = os.umask(0o077)
    try:
        LocalStorage(str(tmp_path / "run")).write("run.json", b"{}")
    finally:
        os.umask(before)
    assert (tmp_path / "run" / "run.json").stat().st_mode & 0o077 == 0
    assert (tmp_path / "run").stat().st_mode & 0o077 == 0


def test_a_folder_that_can_not_be_replaced_stays(tmp_path, monkeypatch):
    target, new = tmp_path / "out", tmp_path / "new"
    for folder, text in ((target, "earlier"), (new, "later")):
        folder.mkdir()
        (folder / "fr.spacy").write_text(text)
    replace = os.replace

    def fail(source, destination):
        if str(source) == str(new):
            raise PermissionError(13, "Permission denied")
        replace(source, destination)

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(PermissionError, match="E903"):
        put_in_place({target: new})
    assert (target / "fr.spacy").read_text() == "earlier"
