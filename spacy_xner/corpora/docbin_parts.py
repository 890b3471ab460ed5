"""Read a .spacy file part by part: its parts lie side by side, not Doc by Doc."""

import zlib
from typing import Any, BinaryIO, Dict, Iterator, List, NamedTuple, Optional
from itertools import repeat
from pathlib import Path
from tempfile import TemporaryFile, gettempdir

import numpy
from spacy.attrs import (
    DEP,
    ENT_ID,
    ENT_IOB,
    ENT_KB_ID,
    ENT_TYPE,
    IDS,
    LEMMA,
    MORPH,
    NORM,
    ORTH,
    POS,
    TAG,
)
from spacy.parts_of_speech import IDS as PARTS_OF_SPEECH
from spacy.tokens import DocBin
from spacy.vocab import Vocab
from srsly.msgpack import Unpacker

from ..errors import Errors
from .files import PathLike

# What is in memory at a time: so many tokens, but at least one Doc.
_TOKENS = 100_000
_DOCS = 1_000
_CHUNK = 1 << 20
# The largest value of a list, and the most items in one: a bound for damaged files.
_MOST_BYTES = (1 << 31) - 1
_MOST_ITEMS = 1 << 20
_BLOCKS = ("tokens", "spaces", "lengths")
_LISTS = ("cats", "flags", "span_groups", "user_data")
# A DocBin is compressed with zlib, whose header begins with this byte.
_ZLIB = b"\x78"
_ATTRS = frozenset(IDS.values())
# Attributes whose values are numbers of strings, all of which the file holds.
_STRINGS = (ORTH, TAG, LEMMA, NORM, MORPH, DEP, ENT_TYPE, ENT_KB_ID, ENT_ID)


class _Section(NamedTuple):
    """Where a field of the file lies.

    start (int): Its first byte, after its head.
    size (int): Bytes of a block, or values of a list.
    """

    start: int
    size: int


def iter_parts(path: PathLike) -> Iterator[DocBin]:
    """Stream a .spacy file as DocBins of some hundred Docs.

    What is packed is unpacked to a temporary file without a name; of it, memory holds
    one part, and the words of all.

    path (Union[str, Path]): The file.
    YIELDS (DocBin): The parts. The first one has the strings of all of them, so their
        Docs need the same vocabulary.
    RAISES (ValueError): If the file is no DocBin.
    """
    with TemporaryFile() as file:
        _unpack(path, file)
        try:
            parts = _Parts(file)
        except Exception as e:
            # msgpack's own errors, KeyError, ... all mean the same here
            raise _make_error(path, name_error(e)) from None
        while True:
            try:
                part = parts.read()
            except Exception as e:
                raise _make_error(path, name_error(e)) from None
            if part is None:
                return
            yield part


def name_error(error: Exception) -> str:
    """Say what is wrong, without the text of an error, which may quote the file.

    error (Exception): The error.
    RETURNS (str): Its kind; its text if it is one of this module.
    """
    return str(error) if isinstance(error, Damaged) else type(error).__name__


class Damaged(ValueError):
    """What the file says of itself does not fit."""


def _make_error(path: PathLike, problem: str) -> ValueError:
    reason = f"its {Path(path).stat().st_size} bytes can't be unpacked: {problem}"
    return ValueError(Errors.E415.format(path=path, reason=reason))


def _unpack(path: PathLike, file: BinaryIO) -> None:
    """Unpack a file chunk by chunk."""
    unpacker = zlib.decompressobj()
    with open(path, "rb") as packed:
        chunk = packed.read(_CHUNK)
        if not chunk.startswith(_ZLIB):
            # Its bytes may be text of patients: they are not shown.
            raise _make_error(path, "the first one is another" if chunk else "none")
        try:
            while chunk and not unpacker.eof:
                data = unpacker.decompress(chunk, _CHUNK)
                _write(file, data)
                chunk = unpacker.unconsumed_tail or packed.read(_CHUNK)
            _write(file, unpacker.flush())
        except zlib.error as e:
            raise _make_error(path, name_error(e)) from None
    if not unpacker.eof:
        raise _make_error(path, "its end is missing")


def _write(file: BinaryIO, data: bytes) -> None:
    try:
        file.write(data)
    except OSError as e:
        reason = e.strerror or str(e)
        raise type(e)(Errors.E416.format(path=gettempdir(), reason=reason)) from e


class _Window:
    """A file read from a place of its own, whoever else reads it."""

    def __init__(self, file: BinaryIO, position: int):
        self.file = file
        self.position = position

    def read(self, size: int) -> bytes:
        self.file.seek(self.position)
        data = self.file.read(size)
        self.position += len(data)
        return data


class _Parts:
    """The parts of an unpacked file."""

    def __init__(self, file: BinaryIO):
        self.file = file
        self.sections: Dict[str, _Section] = {}
        self.values: Dict[str, Any] = {}
        self._find_sections()
        self.attrs = _check_attrs(self.values.get("attrs"))
        self.lengths = self._read_lengths()
        self.strings = self._read_strings()
        self.lists = {name: self._open_list(name) for name in _LISTS}
        self.done = 0
        self.tokens = 0

    def read(self) -> Optional[DocBin]:
        """RETURNS (Optional[DocBin]): The next part, None after the last one."""
        if self.done == len(self.lengths):
            return None
        last, total = self.done, 0
        while last < len(self.lengths) and last - self.done < _DOCS:
            length = int(self.lengths[last])
            if total and total + length > _TOKENS:
                break
            total += length
            last += 1
        lengths = [int(length) for length in self.lengths[self.done : last]]
        part = DocBin(store_user_data=True)
        part.attrs = self.attrs  # type: ignore[assignment]
        part.strings, self.strings = self.strings, set()
        width = len(self.attrs)
        flat = numpy.frombuffer(
            self._read_block("tokens", self.tokens * width * 8, total * width * 8),
            dtype="uint64",
        ).reshape(total, width)
        spaces = numpy.frombuffer(
            self._read_block("spaces", self.tokens, total), dtype=bool
        ).reshape(total, 1)
        ends = numpy.cumsum(lengths)[:-1]
        part.tokens = numpy.split(flat, ends)
        part.spaces = numpy.split(spaces, ends)
        for name, values in self.lists.items():
            setattr(part, name, [next(values) for _ in lengths])
        self.done, self.tokens = last, self.tokens + total
        return part

    def _find_sections(self) -> None:
        """Find the fields, and read those that are neither blocks nor lists."""
        kind, count, position = self._read_head(0)
        if kind != "map":
            raise Damaged("it holds no fields")
        for _ in range(count):
            kind, size, position = self._read_head(position)
            if kind != "str":
                raise Damaged("a field has no name")
            name = _Window(self.file, position).read(size).decode("utf8")
            position += size
            kind, size, start = self._read_head(position)
            if name in _BLOCKS:
                if kind != "bin":
                    raise Damaged(f"the field {name} is no block")
                self.sections[name] = _Section(start, size)
                position = start + size
            elif name in (*_LISTS, "strings"):
                if kind != "list":
                    raise Damaged(f"the field {name} is no list")
                self.sections[name] = _Section(start, size)
                unpacker = self._make_unpacker(start)
                for _ in range(size):
                    unpacker.skip()
                position = start + unpacker.tell()
            else:
                unpacker = self._make_unpacker(position)
                # others are left out, or a stranger's file would fill the memory
                if name == "attrs":
                    self.values[name] = unpacker.unpack()
                else:
                    unpacker.skip()
                position += unpacker.tell()
        missing = [
            name for name in (*_BLOCKS, "strings", "cats") if name not in self.sections
        ]
        if missing:
            raise Damaged(f"the field {missing[0]} is missing")

    def _read_head(self, position: int) -> Any:
        """Read the head of a value: its kind, its size, and where it goes on."""
        head = _Window(self.file, position).read(5)
        code = head[0] if head else 0
        for kind, low, high in (
            ("map", 0x80, 0x8F),
            ("list", 0x90, 0x9F),
            ("str", 0xA0, 0xBF),
        ):
            if low <= code <= high:
                return kind, code - low, position + 1
        for kind, first, widths in (
            ("bin", 0xC4, (1, 2, 4)),
            ("str", 0xD9, (1, 2, 4)),
            ("list", 0xDC, (2, 4)),
            ("map", 0xDE, (2, 4)),
        ):
            if first <= code < first + len(widths):
                width = widths[code - first]
                size = int.from_bytes(head[1 : 1 + width], "big")
                return kind, size, position + 1 + width
        return "other", 0, position

    def _make_unpacker(self, position: int) -> Unpacker:
        return Unpacker(
            _Window(self.file, position),
            raw=False,
            max_buffer_size=_MOST_BYTES,
            max_array_len=_MOST_ITEMS,
            max_map_len=_MOST_ITEMS,
        )

    def _read_block(self, name: str, first: int, size: int) -> bytes:
        data = _Window(self.file, self.sections[name].start + first).read(size)
        if len(data) < size:
            raise Damaged("its end is missing")
        return data

    def _read_lengths(self) -> numpy.ndarray:
        size = self.sections["lengths"].size
        data = self._read_block("lengths", 0, size)
        lengths = numpy.frombuffer(data, dtype="int32")
        if len(lengths) and lengths.min() < 0:
            raise Damaged("a Doc has less than no tokens")
        total = int(lengths.sum(dtype="int64"))
        sizes = {"tokens": total * len(self.attrs) * 8, "spaces": total}
        for name, expected in sizes.items():
            if self.sections[name].size != expected:
                raise Damaged(f"the block {name} has another size than its Docs")
        return lengths

    def _read_strings(self) -> Any:
        section = self.sections["strings"]
        unpacker = self._make_unpacker(section.start)
        strings = {unpacker.unpack() for _ in range(section.size)}
        if not all(isinstance(string, str) for string in strings):
            raise Damaged("one of its strings is none")
        return strings

    def _open_list(self, name: str) -> Iterator[Any]:
        """Stream the values of a list, one for each Doc."""
        section = self.sections.get(name)
        types: Dict[str, Any] = {
            "cats": (dict, {}),
            "flags": (dict, {}),
            "span_groups": (bytes, b""),
            "user_data": ((bytes, type(None)), None),
        }
        kind, default = types[name]
        if section is None or (name == "user_data" and not section.size):
            # written by an earlier version, or without user data
            return repeat(default)
        if section.size != len(self.lengths):
            raise Damaged(f"the list {name} has another size than its Docs")
        return self._iter_list(name, section, kind)

    def _iter_list(self, name: str, section: _Section, kind: Any) -> Iterator[Any]:
        unpacker = self._make_unpacker(section.start)
        for _ in range(section.size):
            value = unpacker.unpack()
            if not isinstance(value, kind):
                raise Damaged(f"a value of the list {name} is of another type")
            yield value


def add_strings(part: DocBin, vocab: Vocab) -> None:
    """Give a vocabulary the strings of a part, and check that its Docs need no others.

    part (DocBin): The part.
    vocab (Vocab): The vocabulary of all parts.
    RAISES (ValueError): If a token has a value that means nothing.
    """
    for string in part.strings:
        vocab.strings.add(string)
    if not part.tokens:
        return
    tokens = numpy.concatenate(part.tokens)
    known = {POS: {*PARTS_OF_SPEECH.values()}, ENT_IOB: {0, 1, 2, 3}}
    for column, attr in enumerate(part.attrs):
        if attr not in (*_STRINGS, *known):
            continue
        values = numpy.unique(tokens[:, column]).tolist()
        allowed = known.get(attr, vocab.strings)
        if not all(value in allowed for value in values if value):
            raise Damaged("a token has a value that is not among its strings")


def _check_attrs(attrs: Any) -> List[int]:
    """Check the numbers of the attributes of tokens."""
    fits = isinstance(attrs, list) and all(
        type(attr) is int and attr in _ATTRS for attr in attrs
    )
    if not fits or ORTH not in attrs or len({*attrs}) < len(attrs):
        raise Damaged("its attributes are none of tokens")
    return attrs
