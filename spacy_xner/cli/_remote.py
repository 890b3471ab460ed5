import os
import shutil
import tempfile
import weakref
from typing import Any, Dict, Iterable, List, Tuple, Union
from pathlib import Path

from ._util import UserError


def is_address(path: Union[str, Path]) -> bool:
    """Tell whether a path is an address that fsspec opens.

    path (Union[str, Path]): Path or address.
    RETURNS (bool): Whether it is an address, such as s3://bucket/notes.
    """
    return "://" in str(path) and not str(path).startswith("file://")


class RemotePaths:
    """Local copies of what lies in an object storage, for the time of a command.

    Sources are copied when the command begins, and outputs when they are complete. The
    copies are in a folder that nobody else can read, and go with the object.
    """

    def __init__(self) -> None:
        self._folders: Dict[Path, str] = {}

    def _make_folder(self, address: str) -> Path:
        """Make the folder that stands for the one of an address."""
        folder = Path(tempfile.mkdtemp(prefix="xner-"))
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        self._folders[folder] = address.rstrip("/").rpartition("/")[0]
        return folder

    def fetch(self, address: str) -> str:
        """Copy a source.

        address (str): File or folder: an address, or a path, which stays as it is.
        RETURNS (str): The path of the copy.
        RAISES (UserError): If there is nothing, or a name leads out of the folder.
        """
        if not is_address(address):
            return address.removeprefix("file://")
        target = self._make_folder(address) / get_name(address)
        fs, path = open_address(address)
        files = fs.find(path)
        if not files:
            raise UserError(f"There is nothing at '{address}'. Check the address.")
        for file in files:
            own = str(file)[len(path) :].strip("/")
            if {"..", "."} & {*own.split("/")} or os.sep in own.replace("/", ""):
                raise UserError(
                    f"'{address}' holds a file whose name leads out of it. Rename it."
                )
            copy = target / own if own else target
            copy.parent.mkdir(parents=True, exist_ok=True)
            fs.get_file(file, str(copy))
        return str(target)

    def stand_in(self, address: Union[str, Path]) -> Path:
        """Name a local file or folder for an output.

        address (Union[str, Path]): An address, or a path, which stays as it is.
        RETURNS (Path): Where to write it; `publish` brings it to its place.
        """
        if not is_address(address):
            return Path(str(address).removeprefix("file://"))
        return self._make_folder(str(address)) / get_name(str(address))

    def get_address(self, path: Path) -> str:
        """Get the address that a path stands for.

        path (Path): A path.
        RETURNS (str): The address, "" for a path that stands for itself.
        """
        for folder, address in self._folders.items():
            if folder in path.parents:
                return f"{address}/{path.relative_to(folder).as_posix()}"
        return ""

    def exists(self, path: Path) -> bool:
        """Tell whether there is an output already.

        path (Path): Its path.
        RETURNS (bool): Whether there is something at the path, or at its address.
        """
        address = self.get_address(path)
        if not address:
            return path.exists()
        fs, place = open_address(address)
        return bool(fs.exists(place))

    def hash(self, path: Path) -> str:
        """Hash an output where it lies; see `hash_output`.

        path (Path): Its path.
        RETURNS (str): SHA-256 in hexadecimal.
        """
        from ..sharding.outputs import hash_output

        address = self.get_address(path)
        return hash_output(Path(self.fetch(address)) if address else path)

    def publish(self, paths: Iterable[Path]) -> None:
        """Copy outputs to their addresses, and remove those that are no more.

        paths (Iterable[Path]): The outputs; those without an address are there already.
        RAISES (OSError): If one can't be written.
        """
        from ..sharding.storage import make_write_error

        for path in paths:
            address = self.get_address(path)
            if not address:
                continue
            fs, place = open_address(address)
            try:
                if fs.exists(place):
                    fs.rm(place, recursive=True)
                for file, name in _list_files(path):
                    target = f"{place}/{name}" if name else place
                    fs.makedirs(target.rpartition("/")[0], exist_ok=True)
                    fs.put_file(str(file), target)
            except OSError as e:
                raise make_write_error(e, address) from e


def _list_files(path: Path) -> List[Tuple[Path, str]]:
    """List a file, or the files of a folder, with their names below the path."""
    if not path.is_dir():
        return [(path, "")] if path.exists() else []
    files = sorted(file for file in path.rglob("*") if file.is_file())
    return [(file, file.relative_to(path).as_posix()) for file in files]


def get_name(address: str) -> str:
    """Get the last part of an address.

    address (str): The address.
    RETURNS (str): Name of a file or folder.
    RAISES (UserError): If it has none.
    """
    name = address.partition("://")[2].rstrip("/").rpartition("/")[2]
    if name in ("", ".", ".."):
        raise UserError(f"'{address}' names no file or folder.")
    return name


def open_address(address: str) -> Tuple[Any, str]:
    """Open the storage of an address.

    address (str): The address.
    RETURNS (Tuple[Any, str]): fsspec's file system, and the path in it.
    RAISES (ImportError): If a package is missing.
    """
    from ..sharding.storage import RemoteStorage

    storage = RemoteStorage(address)
    return storage.fs, storage.path
