from typing import Iterable, Iterator, Tuple

from ..errors import Errors
from .files import PathLike, iter_lines, require_path

TextPair = Tuple[str, str]
"""A text and its translation."""


def read_text_pairs(path: PathLike, *, keep_empty: bool = False) -> Iterator[TextPair]:
    """Stream the sentences of a parallel text and their translations.

    path (Union[str, Path]): A UTF-8 file, plain or gzipped, with one pair on each line:
        source, tab, target. Further columns are ignored.
    keep_empty (bool): Take an empty line for a pair of empty texts; else it is left out.
    YIELDS (TextPair): Source and target, without white space around them; either may be
        empty.
    RAISES (FileNotFoundError): If there is no such file.
    RAISES (ValueError): If a line has no tab or is no UTF-8, naming the line.
    """
    path = require_path(path)
    yield from parse_text_pairs(iter_lines(path), name=str(path), keep_empty=keep_empty)


def parse_text_pairs(
    lines: Iterable[Tuple[int, str]], *, name: str, keep_empty: bool = False
) -> Iterator[TextPair]:
    """Parse the lines of a parallel text.

    lines (Iterable[Tuple[int, str]]): Number and text of each line.
    name (str): Name of the file, for error texts.
    keep_empty (bool): Take an empty line for a pair of empty texts; else it is left out.
    YIELDS (TextPair): Source and target, without white space around them.
    RAISES (ValueError): If a line has no tab, naming the line.
    """
    for number, line in lines:
        if not line.strip():
            if keep_empty:
                yield "", ""
            continue
        fields = line.split("\t")
        if len(fields) < 2:
            raise ValueError(Errors.E424.format(path=name, line=number))
        yield fields[0].strip(), fields[1].strip()
