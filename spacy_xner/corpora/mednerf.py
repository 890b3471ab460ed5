import json
from typing import (
    Any,
    Callable,
    Counter,
    Dict,
    Iterable,
    Iterator,
    List,
    Optional,
    Sequence,
    Tuple,
    Union,
)
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from ..errors import Errors, describe
from .files import PathLike, atomic_text, iter_json, walk_files
from .records import (
    LabelMap,
    Record,
    Spacing,
    Word,
    map_labels,
    parse_tag,
    record_to_words,
    resolve_label_map,
    words_to_record,
)

SUFFIXES = (".json", ".jsonl", ".ndjson")
TAG_FIELDS = ("ner_tags", "tags")


def read_mednerf(
    path: PathLike,
    *,
    label_map: Optional[LabelMap] = None,
    names: Optional[Sequence[str]] = None,
    spacing: Spacing = "space",
    lang: str = "",
    report: Optional[Counter[str]] = None,
) -> Iterator[Record]:
    """Stream records from JSON with tokens and tags, the form of MedNERF.

    Each object has "tokens", a list of strings, and "ner_tags", a list of IOB tags or
    of their numbers. Objects stand one per line, in one list, in one list under
    "data", or as columns (one object whose "tokens" is a list of lists). Names for
    numbers come from `names`, else from a list "names" in the file.

    path (Union[str, Path]): A file or a folder of such files.
    label_map (Optional[Union[str, Mapping[str, str]]]): See `resolve_label_map`.
    names (Optional[Sequence[str]]): Tag names in the order of their numbers.
    spacing (Literal["space", "natural"]): See `words_to_record`.
    lang (str): Language, for natural spacing.
    report (Optional[Counter[str]]): Receives the counts "records", "spans",
        "ignored:LABEL".
    YIELDS (Record): One record per object, with its tokens.
    RAISES (ValueError): If an object is malformed; names file and place.
    """
    table = resolve_label_map(label_map)
    for file in walk_files(path, SUFFIXES, "JSON files"):
        for where, value in iter_json(file):
            for place, item, own_names in _iter_items(value, file, where):
                record = _parse_item(
                    item,
                    path=file,
                    where=place,
                    names=names or own_names,
                    spacing=spacing,
                    lang=lang,
                )
                yield map_labels(record, table, report=report)


def write_mednerf(
    records: Iterable[Record],
    path: PathLike,
    *,
    tokenizer: Optional[Union[Language, Callable[[str], Doc]]] = None,
    report: Optional[Counter[str]] = None,
) -> int:
    """Write records as JSON lines with "id", "tokens" and "ner_tags" (IOB2 names).

    White space is not kept. The file appears complete or not at all. A path ending in
    .json gets one list instead of lines.

    records (Iterable[Record]): The records.
    path (Union[str, Path]): The file.
    tokenizer (Optional[Union[Language, Callable[[str], Doc]]]): Tokenises records that
        have no tokens of their own; by default spaCy's multi-language tokeniser.
    report (Optional[Counter[str]]): Receives the counts of `record_to_doc`.
    RETURNS (int): Number of records written.
    RAISES (OSError): If the place can't be written.
    RAISES (ValueError): If a span lies outside its text.
    """
    as_list = Path(path).suffix.lower() == ".json"
    count = 0
    with atomic_text(path) as file:
        file.write("[\n" if as_list else "")
        for record in records:
            words = record_to_words(record, tokenizer, report=report)
            value = {
                "id": record.id,
                "tokens": [word.text for word in words],
                "ner_tags": [word.tag for word in words],
            }
            file.write(",\n" if as_list and count else "")
            file.write(json.dumps(value, ensure_ascii=False))
            file.write("" if as_list else "\n")
            count += 1
        file.write("\n]\n" if as_list else "")
    return count


def _iter_items(
    value: Any, path: Path, where: str
) -> Iterator[Tuple[str, Any, Optional[List[str]]]]:
    """Take lists and columns under one object apart."""
    if not isinstance(value, dict):
        yield where, value, None
        return
    names = value.get("names")
    own_names = names if isinstance(names, list) else None
    tokens = value.get("tokens")
    if "tokens" not in value and isinstance(value.get("data"), list):
        for i, item in enumerate(value["data"], start=1):
            yield f"item {i}", item, own_names
    elif isinstance(tokens, list) and tokens and isinstance(tokens[0], list):
        columns = {k: v for k, v in value.items() if isinstance(v, list)}
        columns.pop("names", None)
        for i in range(len(tokens)):
            row = {k: v[i] for k, v in columns.items() if i < len(v)}
            yield f"item {i + 1}", row, own_names
    else:
        yield where, value, own_names


def _parse_item(
    item: Any,
    *,
    path: Path,
    where: str,
    names: Optional[Sequence[str]],
    spacing: Spacing,
    lang: str,
) -> Record:
    fields: Dict[str, Any] = item if isinstance(item, dict) else {}
    tokens = fields.get("tokens")
    tag_field = next((field for field in TAG_FIELDS if field in fields), "ner_tags")
    tags = fields.get(tag_field)
    for field, value in (("tokens", tokens), (tag_field, tags)):
        if not isinstance(value, list):
            raise ValueError(
                Errors.E407.format(
                    path=path,
                    where=where,
                    problem=f'the field "{field}" is missing or no list',
                    expected='an object with the lists "tokens" and "ner_tags"',
                )
            )
    assert isinstance(tokens, list)
    assert isinstance(tags, list)
    if len(tokens) != len(tags):
        raise ValueError(
            Errors.E413.format(
                path=path, where=where, tokens=len(tokens), tags=len(tags)
            )
        )
    words = []
    for i, (token, tag) in enumerate(zip(tokens, tags)):
        if not isinstance(token, str):
            raise ValueError(
                Errors.E407.format(
                    path=path,
                    where=f"{where}, tokens[{i}]",
                    problem=f"found {describe(token)}",
                    expected="a string",
                )
            )
        # Exports of word pieces leave tokens of white space alone: no words.
        if token.strip():
            words.append(Word(token, _tag_name(tag, names, path, where)))
    id = fields.get("id")
    used = {"tokens", tag_field, "id"}
    return words_to_record(
        str(id) if isinstance(id, (str, int)) else f"{path.stem}-{where.split()[-1]}",
        words,
        spacing=spacing,
        lang=lang,
        meta={key: value for key, value in fields.items() if key not in used},
    )


def _tag_name(tag: Any, names: Optional[Sequence[str]], path: Path, where: str) -> str:
    name = tag
    if isinstance(tag, int) and not isinstance(tag, bool):
        if names is None:
            reason = "and the file does not name the tags"
        elif 0 <= tag < len(names):
            reason, name = "", names[tag]
        else:
            reason = f"beyond the {len(names)} names given"
        if reason:
            raise ValueError(
                Errors.E414.format(path=path, where=where, tag=tag, reason=reason)
            )
    if not isinstance(name, str) or parse_tag(name) is None:
        raise ValueError(
            Errors.E407.format(
                path=path,
                where=where,
                problem=f"found {describe(name)} as a tag",
                expected="'O', 'B-LABEL' or 'I-LABEL'",
            )
        )
    return name
