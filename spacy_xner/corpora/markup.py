import re
from typing import Dict, Iterator, List, Tuple

from .files import PathLike, iter_lines, require_path
from .records import CharSpan, Record

_TAG = re.compile(
    r'<(?P<close>/?)(?P<name>\w+)(?: id="(?P<id>[^"]*)")?\s*(?P<empty>/?)>'
)


def read_markup(path: PathLike) -> Iterator[Record]:
    """Stream the segments of a text with inline tags, as XLIFF has them.

    One segment per line. Paired tags `<g id="1">…</g>` are spans with the label `g1`;
    tags that hold nothing, such as `<x id="1"/>`, are dropped. A tag has the same id in
    every language, so that the spans of translations can be matched.

    path (Union[str, Path]): A UTF-8 file.
    YIELDS (Record): One record per line; the id is the number of the line, from 1.
    SOURCE: the data of Zenkel et al. 2021, github.com/amazon-science/mt-markup-tags.
    """
    for number, line in iter_lines(require_path(path)):
        text, spans = parse_markup(line.rstrip("\r\n"))
        yield Record(str(number), text, spans)


def parse_markup(line: str) -> Tuple[str, List[CharSpan]]:
    """Part a segment into text and spans.

    line (str): The segment.
    RETURNS (Tuple[str, List[CharSpan]]): The text without tags; start, end and label of
        each span, sorted, without white space at its edges. Spans without text, tags
        that are never closed and those that are never opened are left out.
    """
    parts: List[str] = []
    length = 0
    position = 0
    opened: List[Tuple[str, str, int]] = []
    found: Dict[str, Tuple[int, int]] = {}
    for match in _TAG.finditer(line):
        parts.append(line[position : match.start()])
        length += match.start() - position
        position = match.end()
        if match["empty"]:
            continue
        if not match["close"]:
            opened.append((match["name"], match["id"] or "", length))
        elif opened and opened[-1][0] == match["name"]:
            name, tag_id, start = opened.pop()
            found[f"{name}{tag_id}"] = (start, length)
    parts.append(line[position:])
    text = "".join(parts)
    spans = []
    for label, (start, end) in found.items():
        inside = text[start:end]
        start += len(inside) - len(inside.lstrip())
        end -= len(inside) - len(inside.rstrip())
        if start < end:
            spans.append((start, end, label))
    return text, sorted(spans)
