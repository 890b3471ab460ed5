import itertools
import re
import warnings
from typing import (
    Counter,
    Iterable,
    Iterator,
    List,
    Literal,
    NamedTuple,
    Optional,
    Set,
    Tuple,
)
from pathlib import Path

from ..errors import Errors, Warnings, describe
from .files import PathLike, atomic_folder, choose, decode, require_path, walk_files
from .records import (
    CharSpan,
    LabelMap,
    Record,
    check_spans,
    map_labels,
    resolve_label_map,
)

Discontinuous = Literal["split", "cover", "first", "skip"]
DISCONTINUOUS = ("split", "cover", "first", "skip")

# T1<TAB>Label 0 5;9 12<TAB>covered text. The text may be missing.
_OFFSETS = r"\d{1,18}[ ]\d{1,18}"
_TEXT_BOUND = re.compile(
    r"^T\S*\t(?P<label>\S+)[ ]"
    rf"(?P<parts>{_OFFSETS}(?:;{_OFFSETS})*)(?:\t(?P<text>.*))?$",
)
# Relations, events, attributes, modifications, normalisations, notes, equivalences.
_OTHER = re.compile(r"^(?:[REAMN]\S*\t|#|\*\t)")


class TextBound(NamedTuple):
    """One text-bound annotation of an .ann file.

    line (int): Line number from 1.
    label (str): Label.
    parts (List[Tuple[int, int]]): Start and end of each part, in the order written.
    text (Optional[str]): The covered text as the file has it.
    """

    line: int
    label: str
    parts: List[Tuple[int, int]]
    text: Optional[str]


def read_brat(
    path: PathLike,
    *,
    label_map: Optional[LabelMap] = None,
    discontinuous: Discontinuous = "split",
    report: Optional[Counter[str]] = None,
) -> Iterator[Record]:
    """Stream the records of a folder with brat standoff, e.g. n2c2 2018 track 2.

    Every .txt file with the .ann file of the same name is one record, named after its
    path below the folder. Only text-bound annotations (T) are read. Parts of an
    annotation with nothing but white space between them (n2c2 breaks annotations at
    line ends) are one span. For parts with other text between them `discontinuous`
    rules: "split" makes each part a span, "cover" makes one span from the first to the
    last character, "first" keeps the first part, "skip" leaves the annotation out.
    Offsets count characters; files whose offsets leave out carriage returns or a byte
    order mark are recognised by the annotated texts, and their text is normalised so.

    path (Union[str, Path]): A folder, or one .ann or .txt file.
    label_map (Optional[Union[str, Mapping[str, str]]]): See `resolve_label_map`.
    discontinuous (Literal["split", "cover", "first", "skip"]): The rule above.
    report (Optional[Counter[str]]): Receives the counts "records", "spans",
        "ignored:LABEL", "discontinuous", "text_mismatch", "normalised_text",
        "without_annotation", "other_annotations".
    YIELDS (Record): One record per pair of files, sorted by path.
    RAISES (FileNotFoundError): If there is no .ann file, or one without its text.
    RAISES (ValueError): If a line is malformed or a span lies beyond the text; names
        file and line.
    """
    choose("discontinuous", discontinuous, DISCONTINUOUS)
    table = resolve_label_map(label_map)
    counts: Counter[str] = report if report is not None else Counter()
    root, pairs, alone = find_pairs(path)
    if alone:
        counts["without_annotation"] += len(alone)
        warnings.warn(
            Warnings.W402.format(count=len(alone), path=alone[0]), stacklevel=2
        )
    for text_path, ann_path in pairs:
        record = read_pair(
            text_path, ann_path, discontinuous=discontinuous, report=counts
        )
        record.id = text_path.relative_to(root).with_suffix("").as_posix()
        yield map_labels(record, table, report=counts)


def find_pairs(
    path: PathLike,
) -> Tuple[Path, List[Tuple[Path, Path]], List[Path]]:
    """Find the pairs of text and annotation files.

    path (Union[str, Path]): A folder, or one .ann or .txt file.
    RETURNS (Tuple[Path, List[Tuple[Path, Path]], List[Path]]): The folder, pairs of
        .txt and .ann, and the .txt files without .ann.
    RAISES (FileNotFoundError): If there is no .ann file, or one without its text.
    """
    found = require_path(path)
    root = found if found.is_dir() else found.parent
    start = found if found.is_dir() else found.with_suffix(".ann")
    if not start.exists():
        raise FileNotFoundError(
            Errors.E402.format(path=root, what="brat annotations", suffixes=start.name)
        )
    ann_paths = walk_files(start, [".ann"], "brat annotations")
    pairs = []
    for ann_path in ann_paths:
        text_path = ann_path.with_suffix(".txt")
        if not text_path.is_file():
            raise FileNotFoundError(
                Errors.E410.format(path=ann_path, expected=text_path.name)
            )
        pairs.append((text_path, ann_path))
    alone: List[Path] = []
    if found.is_dir():
        known = {text_path for text_path, _ in pairs}
        alone = sorted(
            text_path
            for text_path in root.rglob("*.txt")
            if text_path not in known and not text_path.name.startswith(".")
        )
    return root, pairs, alone


def read_pair(
    text_path: PathLike,
    ann_path: PathLike,
    *,
    discontinuous: Discontinuous = "split",
    report: Optional[Counter[str]] = None,
) -> Record:
    """Read one text file and its annotations.

    text_path (Union[str, Path]): The text.
    ann_path (Union[str, Path]): The annotations.
    discontinuous (Literal["split", "cover", "first", "skip"]): See `read_brat`.
    report (Optional[Counter[str]]): Receives the counts of `read_brat`.
    RETURNS (Record): The record; spans are sorted.
    RAISES (ValueError): If a line is malformed or a span lies beyond the text.
    """
    counts: Counter[str] = report if report is not None else Counter()
    raw = decode(Path(text_path).read_bytes(), path=text_path)
    annotations = parse_annotations(ann_path, report=counts)
    text = _choose_layout(raw, annotations)
    counts["normalised_text"] += text != raw
    spans: List[CharSpan] = []
    mismatches: List[Tuple[TextBound, str]] = []
    for annotation in annotations:
        for start, end in annotation.parts:
            if not start < end <= len(text):
                raise ValueError(
                    Errors.E408.format(
                        path=ann_path,
                        where=f"line {annotation.line}",
                        start=start,
                        end=end,
                        label=annotation.label,
                        length=len(text),
                    )
                )
        if not _matches(annotation, text):
            covered = " ".join(text[start:end] for start, end in annotation.parts)
            mismatches.append((annotation, covered))
        parts = _join_parts(annotation.parts, text)
        if len(parts) > 1:
            counts["discontinuous"] += 1
            parts = _apply_rule(parts, discontinuous)
        spans.extend((start, end, annotation.label) for start, end in parts)
    if mismatches:
        counts["text_mismatch"] += len(mismatches)
        first, covered = mismatches[0]
        warnings.warn(
            Warnings.W401.format(
                path=ann_path,
                count=len(mismatches),
                line=first.line,
                stated=describe(first.text),
                found=describe(covered),
            ),
            stacklevel=2,
        )
    return Record(id=Path(text_path).stem, text=text, spans=sorted(set(spans)))


def parse_annotations(
    path: PathLike, *, report: Optional[Counter[str]] = None
) -> List[TextBound]:
    """Read the text-bound annotations of an .ann file.

    path (Union[str, Path]): The file.
    report (Optional[Counter[str]]): Receives the count "other_annotations".
    RETURNS (List[TextBound]): The annotations in the order of the file.
    RAISES (ValueError): If a line is no line of brat standoff; names file and line.
    """
    annotations = []
    data = decode(Path(path).read_bytes(), path=path)
    for number, line in enumerate(data.lstrip("\ufeff").split("\n"), start=1):
        line = line.rstrip("\r")
        match = _TEXT_BOUND.match(line)
        if match:
            parts = []
            for part in match["parts"].split(";"):
                start, end = part.split(" ")
                parts.append((int(start), int(end)))
            annotations.append(TextBound(number, match["label"], parts, match["text"]))
        elif _OTHER.match(line):
            if report is not None:
                report["other_annotations"] += 1
        elif line.strip():
            raise ValueError(
                Errors.E409.format(path=path, line=number, found=describe(line))
            )
    return annotations


def write_brat(
    records: Iterable[Record], path: PathLike, *, overwrite: bool = False
) -> int:
    """Write records as a folder of .txt and .ann files.

    Files are named after the record's id, with sub-folders where it has slashes.
    Annotations are broken at line ends, since a line of an .ann file can't hold any;
    `read_brat` joins them again. The folder appears complete or not at all.

    records (Iterable[Record]): The records.
    path (Union[str, Path]): The folder: new, empty or, with `overwrite`, brat only.
    overwrite (bool): Replace the .txt and .ann files of an earlier run.
    RETURNS (int): Number of records written.
    RAISES (OSError): If the place can't be written or is taken.
    RAISES (ValueError): If a span lies outside its text.
    """
    taken: Set[str] = set()
    with atomic_folder(path, suffixes=[".txt", ".ann"], overwrite=overwrite) as folder:
        for number, record in enumerate(records, start=1):
            check_spans(record)
            name = _file_name(record.id or f"doc-{number}")
            if name in taken:
                name = next(n for n in _numbered(name) if n not in taken)
            taken.add(name)
            text_path = folder / f"{name}.txt"
            text_path.parent.mkdir(parents=True, exist_ok=True)
            text_path.write_bytes(record.text.encode("utf8"))
            lines = [
                _format_annotation(record.text, i, *span)
                for i, span in enumerate(sorted(record.spans), start=1)
            ]
            (folder / f"{name}.ann").write_bytes("".join(lines).encode("utf8"))
    return len(taken)


def _numbered(name: str) -> Iterator[str]:
    return (f"{name}-{i}" for i in itertools.count(2))


def _format_annotation(text: str, number: int, start: int, end: int, label: str) -> str:
    parts = _break_lines(text, start, end)
    offsets = ";".join(f"{start} {end}" for start, end in parts)
    covered = re.sub(r"\s", " ", " ".join(text[start:end] for start, end in parts))
    return f"T{number}\t{'_'.join(label.split())} {offsets}\t{covered}\n"


def _choose_layout(text: str, annotations: List[TextBound]) -> str:
    """Find the form of the text that the offsets were counted on."""
    if "\r" not in text and not text.startswith("\ufeff"):
        return text
    without_mark = text[1:] if text.startswith("\ufeff") else text
    layouts = [
        text,
        without_mark,
        text.replace("\r\n", "\n"),
        without_mark.replace("\r\n", "\n"),
    ]
    return max(layouts, key=lambda layout: _count_matches(layout, annotations))


def _count_matches(text: str, annotations: List[TextBound]) -> int:
    return sum(_matches(annotation, text) for annotation in annotations)


def _matches(annotation: TextBound, text: str) -> bool:
    if annotation.text is None:
        return True
    covered = "".join(text[start:end] for start, end in annotation.parts)
    return "".join(covered.split()) == "".join(annotation.text.split())


def _join_parts(parts: List[Tuple[int, int]], text: str) -> List[Tuple[int, int]]:
    """Sort the parts and join those that touch or have only white space between."""
    joined: List[Tuple[int, int]] = []
    for start, end in sorted(parts):
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _apply_rule(
    parts: List[Tuple[int, int]], discontinuous: Discontinuous
) -> List[Tuple[int, int]]:
    if discontinuous == "cover":
        return [(parts[0][0], parts[-1][1])]
    if discontinuous == "first":
        return parts[:1]
    return parts if discontinuous == "split" else []


def _break_lines(text: str, start: int, end: int) -> List[Tuple[int, int]]:
    parts = [
        (start + match.start(), start + match.end())
        for match in re.finditer(r"[^\r\n]+", text[start:end])
    ]
    return parts or [(start, end)]


def _file_name(id: str) -> str:
    parts = [
        re.sub(r"[^\w.+@=-]", "_", part).lstrip(".") or "_"
        for part in id.split("/")
        if part not in ("", ".", "..")
    ]
    return "/".join(parts) or "_"
