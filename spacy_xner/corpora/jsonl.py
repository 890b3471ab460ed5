import json
from typing import (
    Any,
    Counter,
    Dict,
    Iterable,
    Iterator,
    List,
    Literal,
    Optional,
    Tuple,
)
from pathlib import Path

from ..errors import Errors, describe
from .files import PathLike, atomic_text, choose, iter_json, walk_files
from .records import (
    CharSpan,
    LabelMap,
    Record,
    check_spans,
    map_labels,
    resolve_label_map,
)

Style = Literal["xner", "prodigy", "doccano"]
STYLES = ("xner", "prodigy", "doccano")
SUFFIXES = (".jsonl", ".ndjson", ".json")

# Field names in the order in which they are looked for.
TEXT_FIELDS = ("text", "data")
SPAN_FIELDS = ("spans", "label", "labels", "entities")
START_FIELDS = ("start", "start_offset", "begin")
END_FIELDS = ("end", "end_offset")
LABEL_FIELDS = ("label", "type", "tag")
# Fields of other tools that say nothing about the text itself.
TOOL_FIELDS = frozenset(("_input_hash", "_task_hash", "_session_id", "_view_id"))


def read_jsonl(
    path: PathLike,
    *,
    label_map: Optional[LabelMap] = None,
    report: Optional[Counter[str]] = None,
) -> Iterator[Record]:
    """Stream records from JSON lines of this project, Prodigy or doccano.

    One object per line: "text" and, in "spans", "label", "labels" or "entities", a
    list of spans. A span is an object with "start", "end", "label" (doccano:
    "start_offset", "end_offset") or a list [start, end, label]. Without such a field
    the record has no spans. Prodigy's tasks that were not accepted are left out. The
    id is "id", else `meta["id"]`, else file name and line. Other fields go to `meta`.
    A .json file with one list of such objects is read too (not streamed).

    path (Union[str, Path]): A file or a folder of such files.
    label_map (Optional[Union[str, Mapping[str, str]]]): See `resolve_label_map`.
    report (Optional[Counter[str]]): Receives the counts "records", "spans",
        "ignored:LABEL", "empty", "not_accepted", "unlabelled".
    YIELDS (Record): One record per object.
    RAISES (ValueError): If a line is no UTF-8, no JSON, has no text, or a span that
        is malformed or lies beyond the text; names file and line.
    """
    table = resolve_label_map(label_map)
    counts: Counter[str] = report if report is not None else Counter()
    for file in walk_files(path, SUFFIXES, "JSON files"):
        for where, value in iter_json(file):
            record = parse_record(value, path=file, where=where, report=counts)
            if record is not None:
                yield map_labels(record, table, report=counts)


def parse_record(
    value: Any,
    *,
    path: PathLike,
    where: str,
    report: Optional[Counter[str]] = None,
) -> Optional[Record]:
    """Make a record from one JSON object.

    value (Any): The object.
    path (Union[str, Path]): Its file, for ids and error texts.
    where (str): Its place in the file, e.g. "line 3".
    report (Optional[Counter[str]]): Receives the counts of `read_jsonl`.
    RETURNS (Optional[Record]): The record, None for a task that was not accepted.
    RAISES (ValueError): If the object is no record; names file and place.
    """
    counts: Counter[str] = report if report is not None else Counter()
    if not isinstance(value, dict):
        raise _error(path, where, f"found {describe(value)}", "an object with a text")
    if value.get("answer", "accept") != "accept":
        counts["not_accepted"] += 1
        return None
    text_field = next((f for f in TEXT_FIELDS if isinstance(value.get(f), str)), None)
    if text_field is None:
        problem = f"no text among the fields {sorted(value)}"
        raise _error(path, where, problem, 'a string in the field "text"')
    text = value[text_field]
    check_text(text, path=path, where=where)
    span_field = next((f for f in SPAN_FIELDS if isinstance(value.get(f), list)), None)
    spans = []
    if span_field is None:
        counts["unlabelled"] += 1
    else:
        for i, item in enumerate(value[span_field]):
            span = _parse_span(item, path, f"{where}, {span_field}[{i}]")
            start, end, label = span
            if not 0 <= start <= end <= len(text):
                raise ValueError(
                    Errors.E408.format(
                        path=path,
                        where=where,
                        start=start,
                        end=end,
                        label=label,
                        length=len(text),
                    )
                )
            if start == end:
                counts["empty"] += 1
            else:
                spans.append(span)
    used = {text_field, span_field, "id", "missing", "tokens", "answer"}
    meta = {k: v for k, v in value.items() if k not in used | TOOL_FIELDS}
    return Record(
        id=_find_id(value, path, where),
        text=text,
        spans=spans,
        meta=meta,
        tokens=_parse_tokens(value.get("tokens"), len(text), path, where),
        missing=_parse_ranges(value.get("missing"), len(text), path, where),
    )


def check_text(text: str, *, path: PathLike, where: str) -> None:
    """Check that a text can be stored as UTF-8.

    text (str): The text.
    path (Union[str, Path]): Its file, for the error text.
    where (str): Its place in the file.
    RAISES (ValueError): If the text holds a lone surrogate.
    """
    try:
        text.encode("utf8")
    except UnicodeEncodeError as e:
        raise ValueError(
            Errors.E420.format(path=path, where=where, code=ord(text[e.start]))
        ) from None


def write_jsonl(
    records: Iterable[Record], path: PathLike, *, style: Style = "xner"
) -> int:
    """Write records as JSON lines; the file appears complete or not at all.

    Styles: "xner" is {"id", "text", "spans": [{"start", "end", "label"}]} with the
    other fields of the record beside them and "missing" ranges where there are any;
    "prodigy" adds token numbers and "tokens" where the record has tokens that fit, and
    puts id and other fields into "meta"; "doccano" is {"id", "text", "label": [[start,
    end, label]]}.

    records (Iterable[Record]): The records.
    path (Union[str, Path]): The file.
    style (Literal["xner", "prodigy", "doccano"]): Field names.
    RETURNS (int): Number of records written.
    RAISES (OSError): If the place can't be written.
    RAISES (ValueError): If a span lies outside its text.
    """
    choose("style", style, STYLES)
    count = 0
    with atomic_text(path) as file:
        for record in records:
            check_spans(record)
            value = format_record(record, style=style)
            file.write(json.dumps(value, ensure_ascii=False) + "\n")
            count += 1
    return count


def format_record(record: Record, *, style: Style = "xner") -> Dict[str, Any]:
    """Make a JSON object from a record.

    record (Record): The record.
    style (Literal["xner", "prodigy", "doccano"]): Field names, see `write_jsonl`.
    RETURNS (Dict[str, Any]): The object.
    """
    value: Dict[str, Any] = {}
    if style == "prodigy":
        meta = {"id": record.id, **_own_meta(record)}
        value = {"text": record.text, "spans": _span_objects(record), "meta": meta}
        if record.tokens is not None:
            _add_token_numbers(value, record)
        return value
    value = {"id": record.id, "text": record.text}
    if style == "doccano":
        value["label"] = [list(span) for span in record.spans]
    else:
        value["spans"] = _span_objects(record)
        if record.missing:
            value["missing"] = [list(gap) for gap in record.missing]
    for key, item in record.meta.items():
        value.setdefault(key, item)
    return value


def _span_objects(record: Record) -> List[Dict[str, Any]]:
    return [{"start": s, "end": e, "label": label} for s, e, label in record.spans]


def _own_meta(record: Record) -> Dict[str, Any]:
    meta = dict(record.meta)
    inner = meta.pop("meta", None)
    return {**inner, **meta} if isinstance(inner, dict) else meta


def _add_token_numbers(value: Dict[str, Any], record: Record) -> None:
    tokens = record.tokens or []
    starts = {start: i for i, (start, _) in enumerate(tokens)}
    ends = {end: i for i, (_, end) in enumerate(tokens)}
    for span in value["spans"]:
        if span["start"] in starts and span["end"] in ends:
            span["token_start"] = starts[span["start"]]
            span["token_end"] = ends[span["end"]]
    value["tokens"] = [
        {
            "text": record.text[start:end],
            "start": start,
            "end": end,
            "id": i,
            "ws": record.text[end : end + 1] == " ",
        }
        for i, (start, end) in enumerate(tokens)
    ]


def _parse_span(item: Any, path: PathLike, where: str) -> CharSpan:
    expected = 'a span {"start", "end", "label"} or [start, end, label]'
    if isinstance(item, dict):
        start = _first(item, START_FIELDS)
        end = _first(item, END_FIELDS)
        label = _first(item, LABEL_FIELDS)
    elif isinstance(item, list) and len(item) == 3:
        start, end, label = item
    else:
        raise _error(path, where, f"found {describe(item)}", expected)
    if not _is_int(start) or not _is_int(end):
        problem = f"the offsets are {describe(start)} and {describe(end)}"
        raise _error(path, where, problem, expected)
    if not isinstance(label, str) or not label.strip():
        raise _error(path, where, f"the label is {describe(label)}", expected)
    return start, end, label.strip()


def _parse_tokens(
    value: Any, length: int, path: PathLike, where: str
) -> Optional[List[Tuple[int, int]]]:
    if not isinstance(value, list) or not all(
        isinstance(item, dict) and "start" in item and "end" in item for item in value
    ):
        return None
    ranges = [[item["start"], item["end"]] for item in value]
    return _parse_ranges(ranges, length, path, f"{where}, tokens")


def _parse_ranges(
    value: Any, length: int, path: PathLike, where: str
) -> List[Tuple[int, int]]:
    ranges = []
    for item in value or []:
        fits = isinstance(item, list) and len(item) == 2 and all(map(_is_int, item))
        if not fits or not 0 <= item[0] <= item[1] <= length:
            expected = f"[start, end] inside the text of {length} characters"
            raise _error(path, where, f"found {describe(item)}", expected)
        ranges.append((item[0], item[1]))
    return ranges


def _find_id(value: Dict[str, Any], path: PathLike, where: str) -> str:
    meta = value.get("meta")
    for holder in (value, meta if isinstance(meta, dict) else {}):
        if isinstance(holder.get("id"), (str, int)):
            return str(holder["id"])
    return f"{Path(path).stem}-{where.split()[-1]}"


def _first(item: Dict[str, Any], fields: Iterable[str]) -> Any:
    return next((item[field] for field in fields if field in item), None)


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _error(path: PathLike, where: str, problem: str, expected: str) -> ValueError:
    return ValueError(
        Errors.E407.format(path=path, where=where, problem=problem, expected=expected)
    )
