import contextlib
import errno
import hashlib
import json
import os
import re
import shutil
import socket
import uuid
from typing import Any, Dict, Iterator, List, Optional, Protocol
from pathlib import Path

from ..errors import Errors

LOCK = "lock"
# What the system says of a lock that somebody has.
_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
# What it says when there is no room, or none to write.
_FULL = tuple(
    getattr(errno, name)
    for name in ("ENOSPC", "EFBIG", "EDQUOT", "EROFS", "EIO")
    if hasattr(errno, name)
)
_TEMPORARY = ".tmp"
# Names are made by this package alone: a folder from elsewhere can't lead out of it.
_NAME = re.compile(r"[a-z][a-z-]*(?:/[0-9a-z-]+)?(?:\.[a-z]+)?")


class Storage(Protocol):
    """A folder that holds a run, here or in an object storage.

    root (str): The folder.
    """

    root: str

    def read(self, name: str) -> Optional[bytes]:
        """Read a file.

        name (str): Its name below the folder.
        RETURNS (Optional[bytes]): What it holds, None if there is none.
        """
        ...

    def write(self, name: str, data: bytes) -> None:
        """Write a file, which appears complete or not at all.

        name (str): Its name below the folder.
        data (bytes): What it is to hold.
        RAISES (OSError): If it can't be written.
        """
        ...

    def list(self, folder: str = "") -> List[str]:
        """List the names of all files of a folder, or those right in the root.

        folder (str): Folder right in the root, "" for the root.
        RETURNS (List[str]): Their names as `read` takes them, sorted.
        """
        ...

    def remove(self, name: str) -> None:
        """Remove a file, if it is there.

        name (str): Its name below the folder.
        """
        ...

    def remove_temporary(self) -> None:
        """Remove what processes that were killed left half-written."""
        ...

    def clear(self) -> None:
        """Remove the folder with all it holds."""
        ...

    def lock(self) -> "contextlib.AbstractContextManager[None]":
        """Keep others out while a block runs.

        RAISES (OSError): If another run is in the folder.
        """
        ...


def open_storage(root: str) -> Storage:
    """Get the folder of a run.

    root (str): A path, or an address such as s3://bucket/run, which fsspec opens.
    RETURNS (Storage): The folder; nothing is read or written yet.
    RAISES (ImportError): If the address needs a package that is not there.
    """
    if "://" not in root:
        return LocalStorage(root)
    if root.startswith("file://"):
        return LocalStorage(root[len("file://") :])
    return RemoteStorage(root)


def get_digest(data: bytes) -> str:
    """Hash bytes.

    data (bytes): The bytes.
    RETURNS (str): SHA-256 in hexadecimal.
    """
    return hashlib.sha256(data).hexdigest()


def to_json(data: Any) -> bytes:
    """Write JSON that is the same bytes for the same data.

    data (Any): JSON data.
    RETURNS (bytes): ASCII text that ends with a line end.
    """
    text = json.dumps(data, indent=1, sort_keys=True, allow_nan=False)
    return f"{text}\n".encode("ascii")


def check_name(name: str) -> str:
    """Check that a name can't lead out of the folder.

    name (str): Name of a file below the folder of a run.
    RETURNS (str): The same.
    RAISES (ValueError): If it is none that this package would make.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(Errors.E901.format(name=name))
    return name


class LocalStorage:
    """A folder on this machine, or one that looks so.

    root (str): The folder.
    """

    def __init__(self, root: str):
        self.root = str(Path(root).absolute())

    def _path(self, name: str) -> Path:
        return Path(self.root) / check_name(name)

    def read(self, name: str) -> Optional[bytes]:
        """Read a file; see `Storage`."""
        try:
            return self._path(name).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def write(self, name: str, data: bytes) -> None:
        """Write a file: to a temporary one, to the disk, then in its place."""
        path = self._path(name)
        temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex[:12]}{_TEMPORARY}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
            sync_folder(path.parent)
        except OSError as e:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise make_write_error(e, path) from e

    def list(self, folder: str = "") -> List[str]:
        """List the files of a folder; see `Storage`."""
        path = Path(self.root) / folder
        prefix = f"{folder}/" if folder else ""
        if not path.is_dir():
            return []
        return sorted(
            f"{prefix}{file.name}"
            for file in path.iterdir()
            if file.is_file() and not file.name.startswith(".")
        )

    def remove(self, name: str) -> None:
        """Remove a file; see `Storage`."""
        self._path(name).unlink(missing_ok=True)

    def remove_temporary(self) -> None:
        """Remove half-written files; see `Storage`."""
        for file in Path(self.root).rglob(f".*{_TEMPORARY}"):
            file.unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove the folder; see `Storage`."""
        if Path(self.root).is_dir():
            shutil.rmtree(self.root)

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Keep others out: the system lets go of the lock when a process dies."""
        path = Path(self.root) / LOCK
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file = path.open("a+", encoding="utf8")
        except OSError as e:
            raise make_write_error(e, path) from e
        with file:
            try:
                _lock_file(file)
            except OSError as e:
                if e.errno not in _TAKEN:
                    # such as a file system without locks
                    raise make_write_error(e, path) from e
                file.seek(0)
                raise BlockingIOError(
                    Errors.E902.format(
                        path=self.root,
                        owner=file.read(200).strip() or "another process",
                        hint="",
                    )
                ) from None
            file.seek(0)
            file.truncate()
            file.write(f"{describe_owner()}\n")
            file.flush()
            self.remove_temporary()
            try:
                yield
            finally:
                _unlock_file(file)


def _lock_file(file: Any) -> None:
    """Lock an open file, or raise OSError at once when somebody has it."""
    try:
        import fcntl
    except ImportError:
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unlock_file(file: Any) -> None:
    try:
        import fcntl
    except ImportError:
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(file, fcntl.LOCK_UN)


def describe_owner() -> str:
    """Name this process.

    RETURNS (str): Its number and the name of the machine.
    """
    return f"process {os.getpid()} on {socket.gethostname()}"


def sync_folder(path: Path) -> None:
    """Write to the disk what a folder holds, where the system can.

    path (Path): The folder.
    """
    with contextlib.suppress(OSError):
        number = os.open(path, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def make_write_error(error: OSError, path: Any) -> OSError:
    """Put into words that a file can't be written.

    error (OSError): The error.
    path (Any): The file.
    RETURNS (OSError): One of the same type, with file and reason.
    """
    reason = error.strerror or type(error).__name__
    return type(error)(Errors.E903.format(path=path, reason=reason))


@contextlib.contextmanager
def name_write_errors(path: Any) -> Iterator[None]:
    """Put into words that the disk is full, or the like, while a block writes.

    path (Any): What it writes.
    YIELDS (None): Nothing.
    RAISES (OSError): If it can't be written.
    """
    try:
        yield
    except OSError as e:
        if e.errno not in _FULL:
            raise
        raise make_write_error(e, path) from e


class RemoteStorage:
    """A folder behind fsspec: object storage, or the memory of this process.

    Such storages write a file at once or not at all. The lock is a file that a run
    removes at its end; that of a run that was killed is taken over on the same machine,
    and named on others.

    root (str): Its address.
    """

    def __init__(self, root: str):
        try:
            import fsspec
        except ImportError as e:
            raise ImportError(Errors.E904.format(path=root)) from e
        self.root = root.rstrip("/")
        try:
            self.fs, self.path = fsspec.core.url_to_fs(self.root)
        except (ImportError, ValueError) as e:
            raise ImportError(Errors.E905.format(path=root, error=e)) from e

    def _path(self, name: str) -> str:
        return f"{self.path}/{check_name(name)}"

    def read(self, name: str) -> Optional[bytes]:
        """Read a file; see `Storage`."""
        try:
            return bytes(self.fs.cat_file(self._path(name)))
        except FileNotFoundError:
            return None

    def write(self, name: str, data: bytes) -> None:
        """Write a file; see `Storage`."""
        path = self._path(name)
        try:
            self.fs.makedirs(path.rpartition("/")[0], exist_ok=True)
            self.fs.pipe_file(path, data)
        except OSError as e:
            raise make_write_error(e, f"{self.root}/{name}") from e

    def list(self, folder: str = "") -> List[str]:
        """List the files of a folder; see `Storage`."""
        prefix = f"{folder}/" if folder else ""
        try:
            found = self.fs.ls(f"{self.path}/{folder}".rstrip("/"), detail=True)
        except FileNotFoundError:
            return []
        return sorted(
            f"{prefix}{entry['name'].rpartition('/')[2]}"
            for entry in found
            if entry["type"] == "file"
        )

    def remove(self, name: str) -> None:
        """Remove a file; see `Storage`."""
        with contextlib.suppress(FileNotFoundError):
            self.fs.rm_file(self._path(name))

    def remove_temporary(self) -> None:
        """Do nothing: there are no half-written files."""

    def clear(self) -> None:
        """Remove the folder; see `Storage`."""
        with contextlib.suppress(FileNotFoundError):
            self.fs.rm(self.path, recursive=True)

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Keep others out with a file; see the class."""
        found = self.read(LOCK)
        if found is not None and not _is_dead(found):
            raise BlockingIOError(
                Errors.E902.format(
                    path=self.root,
                    owner=found[:200].decode("ascii", errors="replace").strip(),
                    hint=f" If that run is dead, remove the file '{self.root}/{LOCK}'.",
                )
            )
        self.write(LOCK, f"{describe_owner()}\n".encode("ascii", errors="replace"))
        try:
            yield
        finally:
            self.remove(LOCK)


def _is_dead(data: bytes) -> bool:
    """Tell whether the process in a lock ran on this machine and is no more."""
    match = re.fullmatch(
        r"process (\d{1,9}) on (.*)\n?", data.decode("ascii", "replace")
    )
    if match is None or match[2] != socket.gethostname() or os.name == "nt":
        return False
    if int(match[1]) == os.getpid():
        return False
    try:
        os.kill(int(match[1]), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def read_json(storage: Storage, name: str) -> Optional[Dict[str, Any]]:
    """Read a JSON object.

    storage (Storage): The folder.
    name (str): Name of the file.
    RETURNS (Optional[Dict[str, Any]]): The object, None if there is no such file.
    RAISES (ValueError): If the file is damaged.
    """
    data = storage.read(name)
    if data is None:
        return None
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise ValueError(Errors.E906.format(path=f"{storage.root}/{name}"))
    return value
