import contextlib
import gzip
import json
import os
import re
import shutil
import uuid
import zlib
from typing import Any, Iterator, List, Sequence, TextIO, Tuple, Union
from pathlib import Path

from ..errors import Errors

PathLike = Union[str, Path]
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def require_path(path: PathLike) -> Path:
    """Check that a file or folder exists.

    path (Union[str, Path]): The file or folder.
    RETURNS (Path): The same as a Path.
    RAISES (FileNotFoundError): If there is nothing at that path.
    """
    found = Path(path)
    if not found.exists():
        raise FileNotFoundError(Errors.E401.format(path=path))
    return found


def walk_files(path: PathLike, suffixes: Sequence[str], what: str) -> List[Path]:
    """List the files of a corpus in a fixed order.

    path (Union[str, Path]): One file (taken whatever its suffix) or a folder, which
        is searched with all its sub-folders.
    suffixes (Sequence[str]): File name endings in lower case, e.g. ".jsonl".
    what (str): Name of the kind of files, for the error text.
    RETURNS (List[Path]): At least one file, sorted by path.
    RAISES (FileNotFoundError): If the path or such files in it do not exist.
    """
    found = require_path(path)
    if not found.is_dir():
        return [found]
    files = sorted(
        file
        for file in found.rglob("*")
        if file.is_file()
        and file.name.lower().endswith(tuple(suffixes))
        and not any(part.startswith(".") for part in file.relative_to(found).parts)
    )
    if not files:
        raise FileNotFoundError(
            Errors.E402.format(path=path, what=what, suffixes=", ".join(suffixes))
        )
    return files


def decode(data: bytes, *, path: PathLike, line: int = 1) -> str:
    """Decode UTF-8 strictly, naming file, line and position of a bad byte.

    data (bytes): One line or a whole file.
    path (Union[str, Path]): The file, for the error text.
    line (int): Number of the first line of `data`, from 1.
    RETURNS (str): The text, with every character (also a byte order mark) kept.
    RAISES (ValueError): If the bytes are no UTF-8.
    """
    try:
        return data.decode("utf8")
    except UnicodeDecodeError as e:
        line += data.count(b"\n", 0, e.start)
        column = e.start - (data.rfind(b"\n", 0, e.start) + 1)
        raise ValueError(
            Errors.E405.format(
                path=path, line=line, byte=f"0x{data[e.start]:02x}", column=column
            )
        ) from None


def iter_lines(path: PathLike) -> Iterator[Tuple[int, str]]:
    """Stream the lines of a UTF-8 file without their line ends.

    Only a line feed ends a line (so U+2028 and the like may stand inside JSON
    strings); a carriage return before it and a byte order mark are removed.

    path (Union[str, Path]): The file; one with the suffix ".gz" is unpacked.
    YIELDS (Tuple[int, str]): Line number from 1, and the line.
    RAISES (ValueError): At the first line that is no UTF-8, or can't be unpacked.
    """
    path = Path(path)
    packed = path.suffix.lower() == ".gz"
    with gzip.open(path, "rb") if packed else path.open("rb") as file:
        lines = enumerate(file, start=1)
        while True:
            try:
                number, raw = next(lines, (0, b""))
            except (gzip.BadGzipFile, EOFError, zlib.error) as e:
                raise ValueError(
                    Errors.E425.format(path=path, reason=type(e).__name__)
                ) from None
            if not number:
                return
            line = decode(raw, path=path, line=number)
            if number == 1 and line.startswith("\ufeff"):
                line = line[1:]
            yield number, line.rstrip("\n").rstrip("\r")


def first_character(path: PathLike) -> str:
    """Get the first character of a file that is no white space.

    path (Union[str, Path]): The file.
    RETURNS (str): One character, or "" for a file without content.
    """
    for _, line in iter_lines(path):
        stripped = line.strip()
        if stripped:
            return stripped[0]
    return ""


def iter_json(path: PathLike) -> Iterator[Tuple[str, Any]]:
    """Stream the values of a JSONL file, or of a JSON file with one array.

    JSON lines are streamed. An array (a file whose first character is "[" and that
    is not one array per line) and a JSON object over several lines are loaded whole.

    path (Union[str, Path]): The file.
    YIELDS (Tuple[str, Any]): Where the value stands ("line 3" or "item 3"), and the
        value.
    RAISES (ValueError): If a line is no JSON, naming the line.
    """
    if first_character(path) == "[" or Path(path).suffix.lower() == ".json":
        yield from _iter_json_file(path)
        return
    yield from _iter_json_lines(path)


def _iter_json_lines(path: PathLike) -> Iterator[Tuple[str, Any]]:
    for number, line in iter_lines(path):
        if not line.strip():
            continue
        yield f"line {number}", _load_json(line, path, number)


def _iter_json_file(path: PathLike) -> Iterator[Tuple[str, Any]]:
    data = Path(path).read_bytes()
    text = decode(data, path=path)
    text = text[1:] if text.startswith("\ufeff") else text
    try:
        value = _load_json(text, path, 1)
    except ValueError as e:
        if "Extra data" in str(e):
            # Several values: JSON lines under another name.
            yield from _iter_json_lines(path)
            return
        raise
    if isinstance(value, list):
        for i, item in enumerate(value, start=1):
            yield f"item {i}", item
    else:
        yield "item 1", value


def _load_json(text: str, path: PathLike, line: int) -> Any:
    """Read one value of JSON, whose strings can all be stored as UTF-8.

    text (str): The JSON.
    path (Union[str, Path]): Its file, for error texts.
    line (int): The line on which it begins.
    RETURNS (Any): The value.
    RAISES (ValueError): If it is no JSON, too deep, or holds a lone surrogate.
    """
    try:
        value = json.loads(text)
        # only an escape can bring one in
        if _SURROGATE.search(text):
            json.dumps(value, ensure_ascii=False).encode("utf8")
    except UnicodeEncodeError as e:
        code = ord(e.object[e.start])
        raise ValueError(
            Errors.E420.format(path=path, where=f"line {line}", code=code)
        ) from None
    except (ValueError, RecursionError) as e:
        line = e.lineno + line - 1 if isinstance(e, json.JSONDecodeError) else line
        raise ValueError(Errors.E406.format(path=path, line=line, reason=e)) from None
    return value


@contextlib.contextmanager
def atomic_file(path: PathLike) -> Iterator[Path]:
    """Write a file so that it appears complete or not at all.

    The block writes to a temporary file in the same folder, which replaces `path`
    when the block ends well and is removed otherwise.

    path (Union[str, Path]): The file to write; missing folders are made.
    YIELDS (Path): The temporary file to write to.
    RAISES (OSError): If the place can't be written.
    """
    target = Path(path)
    if target.is_dir():
        raise IsADirectoryError(Errors.E416.format(path=path, reason="it is a folder"))
    temporary = _temporary(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.touch(exist_ok=False)
    except OSError as e:
        raise _write_error(e, path) from e
    try:
        yield temporary
        os.replace(temporary, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()


@contextlib.contextmanager
def atomic_text(path: PathLike) -> Iterator[TextIO]:
    """Write a UTF-8 text file so that it appears complete or not at all.

    path (Union[str, Path]): The file to write.
    YIELDS (TextIO): The open file; line ends are written as given.
    RAISES (OSError): If the place can't be written.
    """
    with (
        atomic_file(path) as temporary,
        temporary.open("w", encoding="utf8", newline="") as file,
    ):
        yield file


@contextlib.contextmanager
def atomic_folder(
    path: PathLike, *, suffixes: Sequence[str], overwrite: bool = False
) -> Iterator[Path]:
    """Write a folder so that it appears complete or not at all.

    path (Union[str, Path]): The folder to write. It must be new or empty, or, with
        `overwrite`, hold nothing but files with the suffixes of this writer.
    suffixes (Sequence[str]): The suffixes of the files the writer makes.
    overwrite (bool): Replace an earlier output as a whole.
    YIELDS (Path): The temporary folder to write to.
    RAISES (OSError): If the place can't be written or is taken.
    """
    target = Path(path)
    check_folder(target, suffixes, overwrite)
    temporary = _temporary(target)
    try:
        temporary.mkdir(parents=True)
    except OSError as e:
        raise _write_error(e, path) from e
    try:
        yield temporary
        check_folder(target, suffixes, overwrite)
        if target.exists():
            replace_folder(temporary, target, old=_temporary(target))
        else:
            os.replace(temporary, target)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def replace_folder(new: Path, target: Path, *, old: Path) -> None:
    """Put a folder in the place of another, which stays if that fails.

    new (Path): The new folder.
    target (Path): The folder to replace.
    old (Path): Name that the replaced one has until it is removed.
    RAISES (OSError): If a folder can't be moved.
    """
    os.replace(target, old)
    try:
        os.replace(new, target)
    except OSError:
        os.replace(old, target)
        raise
    shutil.rmtree(old)


def check_folder(target: Path, suffixes: Sequence[str], overwrite: bool) -> None:
    """Check that a folder may be written, or replaced as a whole.

    target (Path): The folder.
    suffixes (Sequence[str]): The suffixes of the files the writer makes.
    overwrite (bool): Whether it may hold such files.
    RAISES (OSError): If it holds something else, or is not empty.
    """
    if not target.exists():
        return
    if not target.is_dir():
        raise NotADirectoryError(
            Errors.E416.format(path=target, reason="it is a file, not a folder")
        )
    files = [file for file in target.rglob("*") if not file.is_dir()]
    foreign = [file for file in files if not file.name.endswith(tuple(suffixes))]
    if foreign:
        reason = f"holds files of another kind (e.g. '{foreign[0].name}')"
        raise FileExistsError(Errors.E417.format(path=target, reason=reason, hint=""))
    if files and not overwrite:
        raise FileExistsError(
            Errors.E417.format(
                path=target, reason="is not empty", hint=", or allow overwriting"
            )
        )


def _temporary(target: Path) -> Path:
    name = f".{target.name}.{uuid.uuid4().hex[:12]}.tmp"
    return target.absolute().parent / name


def _write_error(error: OSError, path: PathLike) -> OSError:
    reason = error.strerror or str(error)
    return type(error)(Errors.E416.format(path=path, reason=reason))


def choose(setting: str, value: str, options: Sequence[str]) -> str:
    """Check that a setting has one of its values.

    setting (str): Name of the setting, for the error text.
    value (str): The value given.
    options (Sequence[str]): The values allowed.
    RETURNS (str): The value.
    RAISES (ValueError): If the value is none of them.
    """
    if value not in options:
        raise ValueError(
            Errors.E404.format(setting=setting, value=value, options=", ".join(options))
        )
    return value
