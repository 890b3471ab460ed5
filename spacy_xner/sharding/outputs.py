import contextlib
import hashlib
import heapq
import json
import os
import shutil
from typing import Any, Dict, Iterable, Iterator, Mapping, Optional, Sequence
from contextlib import ExitStack
from pathlib import Path

from ..corpora.files import replace_folder
from .docbins import DocBinMerger
from .storage import make_write_error, sync_folder
from .worker import load_details, load_project

_CHUNK = 1 << 20


def get_temporary(path: Path) -> Path:
    """Get the name under which an output grows.

    It is always the same: what a run leaves that is killed, the next one replaces.

    path (Path): The output.
    RETURNS (Path): A hidden name beside it.
    """
    path = path.absolute()
    return path.with_name(f".{path.name}.xner.tmp")


def hash_output(path: Path) -> str:
    """Hash an output.

    path (Path): File, or folder of files.
    RETURNS (str): SHA-256 in hexadecimal, "" if there is nothing.
    """
    if not path.exists():
        return ""
    digest = hashlib.sha256()
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    for file in files:
        if path.is_dir():
            digest.update(f"{file.name}\0{file.stat().st_size}\0".encode())
        with file.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
    return digest.hexdigest()


def remove_output(path: Path) -> None:
    """Remove a file or a folder, if it is there.

    path (Path): The file or folder.
    """
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


@contextlib.contextmanager
def grow(paths: Iterable[Path]) -> Iterator[Dict[Path, Path]]:
    """Write outputs under other names.

    paths (Iterable[Path]): The outputs; missing folders are made.
    YIELDS (Dict[Path, Path]): The name to write to, by output; what is there under it
        at the end is removed, unless `put_in_place` has moved it.
    RAISES (OSError): If a place can't be written.
    """
    names = {path: get_temporary(path) for path in paths}
    try:
        for path, temporary in names.items():
            try:
                path.absolute().parent.mkdir(parents=True, exist_ok=True)
                remove_output(temporary)
            except OSError as e:
                raise make_write_error(e, path) from e
        yield names
    finally:
        for temporary in names.values():
            with contextlib.suppress(OSError):
                remove_output(temporary)


def put_in_place(names: Mapping[Path, Path]) -> None:
    """Give outputs that are complete their names.

    names (Mapping[Path, Path]): The name under which each was written, by output.
    RAISES (OSError): If one can't be moved.
    """
    for temporary in names.values():
        files = [*temporary.iterdir()] if temporary.is_dir() else [temporary]
        for file in files:
            with file.open("rb") as stream:
                os.fsync(stream.fileno())
    for path, temporary in names.items():
        try:
            if path.is_dir():
                old = path.absolute().with_name(f".{path.name}.old.xner.tmp")
                remove_output(old)
                replace_folder(temporary, path, old=old)
            else:
                os.replace(temporary, path)
        except OSError as e:
            raise make_write_error(e, path) from e
        sync_folder(path.absolute().parent)


def write_outputs(
    results: Iterable[Sequence[bytes]],
    targets: Mapping[str, Path],
    *,
    shard_tokens: int = 0,
    details: Optional[Path] = None,
) -> None:
    """Write what the last stage made of all shards; see `load_project`.

    results (Iterable[Sequence[bytes]]): The contents of each shard, in order: those of
        all languages, or of one language each.
    targets (Mapping[str, Path]): File or folder to write, by language.
    shard_tokens (int): Tokens of a file in a folder of files, 0 for one file.
    details (Optional[Path]): JSONL file for what became of every entity.
    RAISES (OSError): If a place can't be written.
    """
    with ExitStack() as stack:
        writers = {
            lang: stack.enter_context(DocBinMerger(path, shard_tokens=shard_tokens))
            for lang, path in targets.items()
        }
        lines: Any = None
        if details is not None:
            lines = stack.enter_context(details.open("w", encoding="utf8", newline=""))
        for contents in results:
            values = [load_project(data) for data in contents]
            for value in values:
                for lang, docs in value["docs"].items():
                    writers[lang].add(docs)
            if lines is None:
                continue
            # text by text, and of each text language by language
            found = [load_details(value["details"]) for value in values]
            for _, rows in heapq.merge(*found, key=_get_item):
                for row in rows:
                    lines.write(f"{json.dumps(row, ensure_ascii=False)}\n")


def _get_item(entry: Sequence[Any]) -> int:
    return entry[0]
