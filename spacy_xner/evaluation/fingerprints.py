"""Tell whether gold or a pipeline is still what it was."""

import hashlib
import json
import os
from typing import Any, Iterable, Iterator, Set
from pathlib import Path

import spacy
from spacy.util import get_package_path, is_package, load_config

from ..about import __version__
from ..corpora.records import Record
from .evaluate import GROUP_KEY

_CHUNK = 1 << 20
# What ships with the package and is not in the folder of a pipeline: translators,
# calibrations, tables.
_RESOURCES = Path(__file__).parent.parent / "resources"
_OWN_FACTORIES = b"xner_"
# Files that make a folder a pipeline, or a translator.
_MARKS = ("config.cfg", "translator.json")


def hash_records(records: Iterable[Record]) -> str:
    """Hash all of gold that an evaluation depends on.

    records (Iterable[Record]): The gold.
    RETURNS (str): SHA-256 in hexadecimal.
    """
    digest = hashlib.sha256()
    for record in records:
        group = record.meta.get(GROUP_KEY)
        values = [record.id, record.text, record.spans, record.missing, group]
        digest.update(json.dumps(values, default=str).encode("utf-8"))
        digest.update(b"\n")
    return digest.hexdigest()


def hash_path(path: Path) -> str:
    """Hash a file, or all files of a folder and of its folders.

    path (Path): The file or folder.
    RETURNS (str): SHA-256 in hexadecimal, of names and contents.
    """
    digest = hashlib.sha256()
    for file in _walk(path):
        name = file.relative_to(path).as_posix()
        digest.update(f"{name}\0{file.stat().st_size}\0".encode())
        with file.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
    return digest.hexdigest()


def hash_pipeline(name: str) -> str:
    """Hash all that the entities of a pipeline depend on.

    These are its files, the pipelines and other files that its components name, the
    versions of spaCy and of this package and, for components of this package, what ships
    with it.

    name (str): Folder, package or config file.
    RETURNS (str): SHA-256 in hexadecimal.
    """
    digest = hashlib.sha256(f"{spacy.__version__} {__version__}".encode())
    uses_own = False
    for path in _list_parts(_find(name), set()):
        digest.update(hash_path(path).encode())
        configs = path.rglob("config.cfg") if path.is_dir() else [path]
        uses_own |= any(_OWN_FACTORIES in config.read_bytes() for config in configs)
    if uses_own:
        digest.update(hash_path(_RESOURCES).encode())
    return digest.hexdigest()


def _find(name: str) -> Path:
    path = Path(name)
    if path.exists() or not is_package(name):
        return path
    return get_package_path(name)


def _walk(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    for file in sorted(path.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            yield file


def _list_parts(path: Path, seen: Set[Path]) -> Iterator[Path]:
    """List a pipeline and what its components name, each once."""
    if path.resolve() in seen:
        return
    seen.add(path.resolve())
    yield path
    config = path / "config.cfg" if path.is_dir() else path
    if not config.is_file() or config.suffix != ".cfg":
        return
    components = load_config(config, interpolate=True).get("components", {})
    for value in filter(_names_path, _list_strings(components)):
        yield from _list_parts(Path(value), seen)


def _names_path(value: str) -> bool:
    # A setting such as "en" is no path, also where there is a folder of that name.
    looks_so = "/" in value or os.sep in value
    try:
        path = Path(value)
        return path.exists() and (
            looks_so or any((path / name).is_file() for name in _MARKS)
        )
    except (OSError, ValueError):
        # such as too long a name, or one with a null character
        return False


def _list_strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _list_strings(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _list_strings(part)
