import csv
import itertools
import sys
from typing import (
    TYPE_CHECKING,
    Any,
    Counter,
    Iterable,
    Iterator,
    List,
    Optional,
    Tuple,
)
from contextlib import contextmanager
from pathlib import Path

from ._util import STDIO, UserError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from ..corpora.records import Record

# A field of a csv file may be a whole clinical letter.
_CSV_FIELD_LIMIT = 1 << 27
_CSV_SUFFIXES = (".csv", ".tsv")
_TEXT_SUFFIX = ".txt"


def find_format(source: str, format: str = "auto") -> str:
    """Tell the format of a source, plain text and csv included.

    source (str): File or folder, "-" for standard input.
    format (str): The format, or "auto".
    RETURNS (str): A format of `spacy_xner.corpora.formats`, "text" or "csv".
    RAISES (UserError): If the format is unknown.
    RAISES (ValueError): If it can't be told.
    """
    from ..corpora.files import require_path
    from ..corpora.formats import FORMATS, detect_format

    known = sorted([*FORMATS, "csv", "text"])
    if format not in ("auto", *known):
        raise UserError(
            f"Unknown format '{format}'. Use auto or one of: {', '.join(known)}."
        )
    if source == STDIO:
        if format not in ("auto", "text"):
            raise UserError("Only plain text, one text per line, is read from stdin.")
        return "text"
    path = require_path(source)
    if format != "auto":
        return format
    if path.is_dir():
        suffixes = {file.suffix.lower() for file in path.rglob("*") if file.is_file()}
        if _TEXT_SUFFIX in suffixes and ".ann" not in suffixes:
            only_text = suffixes <= {_TEXT_SUFFIX, ".md", ""}
            if only_text:
                return "text"
    elif path.suffix.lower() in _CSV_SUFFIXES:
        return "csv"
    elif path.suffix.lower() == _TEXT_SUFFIX:
        return "brat" if path.with_suffix(".ann").exists() else "text"
    try:
        return detect_format(path)
    except ValueError:
        raise UserError(
            f"Can't tell the format of '{source}'. Name it with --format: one of "
            f"{', '.join(known)}."
        ) from None


def read_source_records(
    source: str,
    *,
    format: str = "auto",
    labels: Optional[str] = None,
    text_column: str = "text",
    id_column: Optional[str] = None,
    limit: int = 0,
    report: Optional[Counter[str]] = None,
    **settings: Any,
) -> Iterator["Record"]:
    """Stream the records of any source the command line takes.

    source (str): File or folder, "-" for standard input.
    format (str): See `find_format`.
    labels (Optional[str]): Label map, see `resolve_label_map`.
    text_column (str): Column with the texts, for csv.
    id_column (Optional[str]): Column with the ids, for csv.
    limit (int): Read so many records at most, 0 for all.
    report (Optional[Counter[str]]): Receives the counts of the reader.
    **settings: Settings of the reader of the format.
    RETURNS (Iterator[Record]): The records.
    """
    from ..corpora.formats import read_records

    format = find_format(source, format)
    if format in ("text", "csv"):
        if format == "text":
            records = _read_text(source)
        else:
            records = _read_csv(source, text_column, id_column)
        return itertools.islice(records, limit) if limit > 0 else records
    return read_records(
        source,
        format=format,
        label_map=labels,
        limit=limit,
        report=report,
        **settings,
    )


def read_source_docs(
    source: str,
    nlp: "Language",
    *,
    format: str = "auto",
    labels: Optional[str] = None,
    text_column: str = "text",
    id_column: Optional[str] = None,
    limit: int = 0,
    report: Optional[Counter[str]] = None,
) -> Iterator["Doc"]:
    """Stream the Docs of any source the command line takes.

    source (str): File or folder, "-" for standard input.
    nlp (Language): The pipeline that tokenises.
    format (str): See `find_format`.
    labels (Optional[str]): Label map, see `resolve_label_map`.
    text_column (str): Column with the texts, for csv.
    id_column (Optional[str]): Column with the ids, for csv.
    limit (int): Read so many Docs at most, 0 for all.
    report (Optional[Counter[str]]): Receives the counts of the reader.
    RETURNS (Iterator[Doc]): The Docs, with the id in `user_data["id"]`.
    """
    from ..corpora.formats import read_docs
    from ..corpora.records import records_to_docs

    format = find_format(source, format)
    if format in ("text", "csv"):
        records = read_source_records(
            source,
            format=format,
            text_column=text_column,
            id_column=id_column,
            limit=limit,
        )
        return records_to_docs(records, nlp, report=report)
    return read_docs(
        source, nlp, format=format, label_map=labels, limit=limit, report=report
    )


def _read_text(source: str) -> Iterator["Record"]:
    """Read one text per line of a file, or per file of a folder."""
    from ..corpora.files import decode, iter_lines, walk_files
    from ..corpora.records import Record

    if source == STDIO:
        for number, line in enumerate(sys.stdin, start=1):
            if line.strip():
                yield Record(id=f"stdin-{number}", text=line.rstrip("\r\n"))
        return
    path = Path(source)
    if not path.is_dir():
        for number, line in iter_lines(path):
            if line.strip():
                yield Record(id=f"{path.stem}-{number}", text=line)
        return
    for file in walk_files(path, [_TEXT_SUFFIX], "text files"):
        text = decode(file.read_bytes(), path=file).removeprefix("\ufeff")
        name = file.relative_to(path).with_suffix("").as_posix()
        yield Record(id=name, text=text)


def _read_csv(
    source: str, text_column: str, id_column: Optional[str]
) -> Iterator["Record"]:
    """Read one text per row; files of a folder without the columns are left out."""
    from ..corpora.files import walk_files
    from ..corpora.records import Record

    path = Path(source)
    wanted = [text_column] + ([id_column] if id_column is not None else [])
    missing: List[Tuple[Path, List[str]]] = []
    files = walk_files(path, _CSV_SUFFIXES, "csv files")
    csv.field_size_limit(_CSV_FIELD_LIMIT)
    for file in files:
        rows = csv.DictReader(
            _decode_lines(file),
            delimiter="\t" if file.suffix.lower() == ".tsv" else ",",
        )
        with _name_errors(file, 0):
            columns = list(rows.fieldnames or ())
        if not set(wanted) <= set(columns):
            missing.append((file, columns))
            continue
        for number in itertools.count(1):
            with _name_errors(file, number):
                row = next(rows, None)
            if row is None:
                break
            name = row[id_column] if id_column is not None else ""
            # Letters keep their line breaks; the csv module gives them as they are.
            text = (row[text_column] or "").replace("\r\n", "\n")
            yield Record(id=name or f"{file.stem}-{number}", text=text)
    if len(missing) == len(files):
        file, columns = missing[0]
        raise UserError(
            f"'{file}' has no column {' or '.join(repr(name) for name in wanted)}. "
            f"Its columns are: {', '.join(columns) or 'none'}. Name them with "
            "--text-column and --id-column."
        )


@contextmanager
def _name_errors(file: Path, number: int) -> Iterator[None]:
    """Say where a csv file is damaged."""
    try:
        yield
    except csv.Error as e:
        raise UserError(f"'{file}', row {number}: not valid csv ({e}).") from None


def _decode_lines(file: Path) -> Iterable[str]:
    from ..corpora.files import decode

    with file.open("rb") as stream:
        for number, raw in enumerate(stream, start=1):
            line = decode(raw, path=file, line=number)
            yield line.removeprefix("\ufeff") if number == 1 else line
