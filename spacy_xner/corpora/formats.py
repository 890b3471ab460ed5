import contextlib
import inspect
import itertools
import re
from typing import (
    Any,
    Callable,
    Counter,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Tuple,
    Union,
)
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from ..errors import Errors
from . import brat, conll, docbin, jsonl, mednerf, panx
from .files import PathLike, choose, iter_lines, require_path
from .panx import is_panx
from .records import (
    LabelMap,
    Misaligned,
    Record,
    blank,
    map_labels,
    parse_tag,
    records_to_docs,
    resolve_label_map,
)

# Lines from which the format of a file with an unknown suffix is told.
_HEAD = 50


class Format(NamedTuple):
    """One corpus format.

    read (Callable[..., Iterator[Record]]): Reader: path, then settings by name.
    write (Callable[..., int]): Writer: records, path, then settings by name.
    suffixes (Tuple[str, ...]): File name endings.
    """

    read: Callable[..., Iterator[Record]]
    write: Callable[..., int]
    suffixes: Tuple[str, ...]


def _write_docbin_records(
    records: Iterable[Record],
    path: PathLike,
    *,
    tokenizer: Optional[Union[Language, Callable[[str], Doc]]] = None,
    misaligned: Misaligned = "widen",
    use_tokens: bool = False,
    spans_key: Optional[str] = None,
    shard_tokens: int = 1_000_000,
    overwrite: bool = False,
    report: Optional[Counter[str]] = None,
) -> int:
    docs = records_to_docs(
        records,
        tokenizer or blank("xx"),
        misaligned=misaligned,
        use_tokens=use_tokens,
        spans_key=spans_key,
        report=report,
    )
    return docbin.write_docbin(
        docs, path, shard_tokens=shard_tokens, overwrite=overwrite
    )


FORMATS: Dict[str, Format] = {
    "brat": Format(brat.read_brat, brat.write_brat, (".ann",)),
    "conll": Format(conll.read_conll, conll.write_conll, conll.SUFFIXES),
    "jsonl": Format(jsonl.read_jsonl, jsonl.write_jsonl, jsonl.SUFFIXES),
    "mednerf": Format(mednerf.read_mednerf, mednerf.write_mednerf, mednerf.SUFFIXES),
    "panx": Format(panx.read_panx, panx.write_panx, panx.SUFFIXES),
    "spacy": Format(
        docbin.read_docbin_records, _write_docbin_records, (docbin.SUFFIX,)
    ),
}


def read_records(
    path: PathLike,
    *,
    format: Optional[str] = None,
    label_map: Optional[LabelMap] = None,
    limit: int = 0,
    report: Optional[Counter[str]] = None,
    **settings: Any,
) -> Iterator[Record]:
    """Stream the records of a corpus in any format.

    The format is checked at once; the records are read when the stream is.

    path (Union[str, Path]): File or folder.
    format (Optional[str]): "brat", "conll", "jsonl" (this project, Prodigy, doccano),
        "mednerf", "panx" or "spacy"; by default told from names and content.
    label_map (Optional[Union[str, Mapping[str, str]]]): See `resolve_label_map`.
    limit (int): Read so many records at most, 0 for all.
    report (Optional[Counter[str]]): Receives counts; see the reader of the format.
    **settings: Settings of the reader of the format, e.g. `discontinuous` of brat.
    RETURNS (Iterator[Record]): The records.
    RAISES (FileNotFoundError): If there is no such corpus.
    RAISES (ValueError): If the format can't be told, or has no such setting.
    """
    require_path(path)
    format = choose("format", format or detect_format(path), sorted(FORMATS))
    read = FORMATS[format].read
    _check_settings(format, read, settings)
    resolve_label_map(label_map)
    records = read(path, label_map=label_map, report=report, **settings)
    return itertools.islice(records, limit) if limit > 0 else records


def read_docs(
    path: PathLike,
    nlp: Language,
    *,
    format: Optional[str] = None,
    label_map: Optional[LabelMap] = None,
    misaligned: Misaligned = "widen",
    use_tokens: bool = False,
    limit: int = 0,
    report: Optional[Counter[str]] = None,
    **settings: Any,
) -> Iterator[Doc]:
    """Stream the Docs of a corpus in any format.

    Docs of .spacy files come as they are, with their own tokens and all they carry,
    and mapped labels; other formats are tokenised.

    path (Union[str, Path]): File or folder.
    nlp (Language): The pipeline that tokenises; no component runs.
    format (Optional[str]): See `read_records`.
    label_map (Optional[Union[str, Mapping[str, str]]]): See `resolve_label_map`.
    misaligned (Literal["widen", "split"]): What to do with spans off token boundaries.
    use_tokens (bool): Keep the tokens of tokenised formats.
    limit (int): Read so many Docs at most, 0 for all.
    report (Optional[Counter[str]]): Receives the counts of the reader and of
        `record_to_doc`.
    **settings: Settings of the reader of the format.
    RETURNS (Iterator[Doc]): The Docs.
    RAISES (FileNotFoundError): If there is no such corpus.
    RAISES (ValueError): If the format can't be told, or has no such setting.
    """
    require_path(path)
    format = choose("format", format or detect_format(path), sorted(FORMATS))
    if format == "spacy":
        _check_settings(format, docbin.read_docbin_records, settings)
        docs = _read_docbin_docs(path, nlp, resolve_label_map(label_map), report)
        return itertools.islice(docs, limit) if limit > 0 else docs
    records = read_records(
        path, format=format, label_map=label_map, limit=limit, report=report, **settings
    )
    return records_to_docs(
        records, nlp, misaligned=misaligned, use_tokens=use_tokens, report=report
    )


def write_records(
    records: Iterable[Record],
    path: PathLike,
    *,
    format: Optional[str] = None,
    **settings: Any,
) -> int:
    """Write records in any format.

    path (Union[str, Path]): File, or folder for brat and for shards of .spacy files.
    format (Optional[str]): See `read_records`; by default told from the suffix of the
        path.
    **settings: Settings of the writer of the format, e.g. `style` of jsonl.
    RETURNS (int): Number of records written.
    RAISES (ValueError): If the format can't be told, or has no such setting.
    RAISES (OSError): If the place can't be written.
    """
    if format is None:
        format = _format_of_name(Path(path))
        if format is None:
            raise ValueError(
                Errors.E403.format(path=path, formats=", ".join(sorted(FORMATS)))
            )
    write = FORMATS[choose("format", format, sorted(FORMATS))].write
    _check_settings(format, write, settings)
    return write(records, path, **settings)


def detect_format(path: PathLike) -> str:
    """Tell the format of a corpus from its file names and its first lines.

    path (Union[str, Path]): File or folder.
    RETURNS (str): A key of `FORMATS`.
    RAISES (FileNotFoundError): If there is no such file or folder.
    RAISES (ValueError): If the format can't be told.
    """
    found = require_path(path)
    format = _format_of_folder(found) if found.is_dir() else _format_of_file(found)
    if format is None:
        raise ValueError(
            Errors.E403.format(path=path, formats=", ".join(sorted(FORMATS)))
        )
    return format


def _format_of_folder(folder: Path) -> Optional[str]:
    found = {
        _format_of_name(file)
        for file in folder.rglob("*")
        if file.is_file() and not file.name.startswith(".")
    }
    for format in ("brat", "spacy", "conll", "panx"):
        if format in found:
            return format
    if "jsonl" in found:
        first = min(f for s in jsonl.SUFFIXES for f in folder.rglob(f"*{s}"))
        return _format_of_file(first)
    return None


def _format_of_name(path: Path) -> Optional[str]:
    name = path.name.lower()
    for format in ("brat", "spacy", "conll", "panx", "jsonl"):
        if name.endswith(FORMATS[format].suffixes):
            return format
    return None


def _format_of_file(path: Path) -> Optional[str]:
    format = _format_of_name(path)
    if format is None and path.suffix.lower() == ".txt":
        format = "brat" if path.with_suffix(".ann").exists() else None
    if format is None:
        return _sniff(path)
    return _kind_of_json(path) if format == "jsonl" else format


def _sniff(path: Path) -> Optional[str]:
    """Tell the format of a file with an unknown suffix from its first lines."""
    head: List[str] = []
    # What can't be read after the first line is for the reader to say.
    with contextlib.suppress(ValueError):
        lines = (line for _, line in iter_lines(path) if line.strip())
        head.extend(itertools.islice(lines, _HEAD))
    first = head[0] if head else ""
    if first.lstrip()[:1] in ("{", "["):
        return _kind_of_json(path)
    if is_panx(head):
        return "panx"
    columns = first.split()
    if len(columns) > 1 and (columns[0] == "-DOCSTART-" or parse_tag(columns[-1])):
        return "conll"
    return None


def _kind_of_json(path: Path) -> str:
    """Tell tokens with tags from texts with spans by the names of the fields."""
    # Enough for the first object; a long list of them need not be parsed for this.
    with path.open("rb") as file:
        head = file.read(1 << 16).decode("utf8", errors="ignore")
    tagged = re.search(r'"(?:ner_)?tags"\s*:\s*\[', head) and '"tokens"' in head
    return "mednerf" if tagged else "jsonl"


def _read_docbin_docs(
    path: PathLike,
    nlp: Language,
    label_map: Dict[str, str],
    report: Optional[Counter[str]],
) -> Iterator[Doc]:
    for number, doc in enumerate(docbin.read_docbin(path, nlp.vocab), start=1):
        doc.user_data.setdefault("id", f"{Path(path).stem}-{number}")
        spans = [(ent.start, ent.end, ent.label_) for ent in doc.ents]
        record = map_labels(Record("", doc.text, spans), label_map, report=report)
        if record.spans != spans:
            missing = [doc[t.i : t.i + 1] for t in doc if t.ent_iob == 0]
            doc.set_ents(
                [
                    Span(doc, start, end, label=label)
                    for start, end, label in record.spans
                ],
                missing=missing,
                default="outside",
            )
        if report is not None:
            report["docs"] += 1
            report["entities"] += len(record.spans)
        yield doc


def _check_settings(
    format: str, function: Callable[..., Any], settings: Dict[str, Any]
) -> None:
    known = {
        name
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.kind == parameter.KEYWORD_ONLY
    }
    for name in settings:
        choose(f"setting of the format {format}", name, sorted(known))
