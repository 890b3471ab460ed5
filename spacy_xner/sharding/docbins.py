import zlib
from typing import Any, BinaryIO, Dict, Iterator, List, Sequence, Set
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile

import numpy
import srsly
from spacy.tokens import DocBin

from ..errors import Errors

# The largest block of bytes that the format knows.
_MOST_BYTES = (1 << 32) - 1
_CHUNK = 1 << 20
_AT_ONCE = 10_000
_BLOCKS = ("tokens", "spaces", "lengths")
_LISTS = ("cats", "flags", "span_groups", "user_data")


class DocBinMerger:
    """Write the Docs of many DocBins into one file, or several, without holding them.

    What it writes is what spaCy's `DocBin` with all the Docs would write, but for the
    order of zlib's blocks.

    path (Path): File to write; with `shard_tokens` a folder.
    shard_tokens (int): A file of the folder ends with the Doc that reaches this number
        of tokens. 0 for one file.
    """

    def __init__(self, path: Path, *, shard_tokens: int = 0):
        self.path = path
        self.shard_tokens = shard_tokens
        self.docs = 0
        self.files: List[Path] = []
        self._part = _Part(path.parent)

    def __enter__(self) -> "DocBinMerger":
        if self.shard_tokens:
            self.path.mkdir(parents=True)
        return self

    def __exit__(self, kind: Any, *args: Any) -> None:
        try:
            if kind is None and (self._part.docs or not self.shard_tokens):
                self._flush()
        finally:
            self._part.close()

    def add(self, data: bytes) -> None:
        """Add the Docs of a DocBin.

        data (bytes): What `DocBin.to_bytes` gave, with user data.
        RAISES (ValueError): If the bytes are no such thing.
        """
        docbin = DocBin().from_bytes(data)
        first = 0
        while first < len(docbin):
            last = len(docbin)
            if self.shard_tokens:
                last = self._part.find_end(docbin, first, self.shard_tokens)
            self._part.add(docbin, first, last)
            self.docs += last - first
            first = last
            if self.shard_tokens and self._part.weight >= self.shard_tokens:
                self._flush()

    def _flush(self) -> None:
        path = self.path
        if self.shard_tokens:
            path = self.path / f"{len(self.files):05d}.spacy"
        with path.open("wb") as file:
            self._part.write(file, path)
        self._part.close()
        self._part = _Part(self.path.parent)
        self.files.append(path)


class _Part:
    """The Docs of one file, on their way to it."""

    def __init__(self, folder: Path) -> None:
        empty = DocBin(store_user_data=True)
        self.docs = 0
        self.weight = 0
        self.attrs: List[Any] = empty.attrs
        self.version = empty.version
        self.strings: Set[str] = set()
        self._stack = ExitStack()
        self._files: Dict[str, Any] = {}
        for name in (*_BLOCKS, *_LISTS):
            file = TemporaryFile(dir=folder)  # noqa: SIM115
            self._files[name] = self._stack.enter_context(file)

    def find_end(self, docbin: DocBin, first: int, tokens: int) -> int:
        """Find the Doc, after the last one, with which the file is full."""
        weight = self.weight
        for number in range(first, len(docbin)):
            # Empty Docs count too, or a million of them would be one file.
            weight += max(len(docbin.tokens[number]), 1)
            if weight >= tokens:
                return number + 1
        return len(docbin)

    def add(self, docbin: DocBin, first: int, last: int) -> None:
        """Add some Docs, in their packed form."""
        self.attrs = docbin.attrs
        self.strings.update(docbin.strings)
        lengths = [len(tokens) for tokens in docbin.tokens[first:last]]
        self._files["lengths"].write(numpy.asarray(lengths, "int32").tobytes())
        for name in ("tokens", "spaces"):
            for array in getattr(docbin, name)[first:last]:
                self._files[name].write(array.tobytes("C"))
        for name in _LISTS:
            items = getattr(docbin, name)[first:last]
            self._files[name].write(_pack_items(items))
        self.docs += last - first
        self.weight += sum(max(length, 1) for length in lengths)

    def write(self, file: BinaryIO, path: Path) -> None:
        """Write what spaCy writes: a map with all fields, compressed."""
        packer = zlib.compressobj()

        def put(data: bytes) -> None:
            file.write(packer.compress(data))

        put(bytes([0x80 | (3 + len(_BLOCKS) + len(_LISTS))]))
        for name, value in (("version", self.version), ("attrs", self.attrs)):
            put(srsly.msgpack_dumps(name) + srsly.msgpack_dumps(value))
        for name in _BLOCKS:
            size = self._files[name].tell()
            if size > _MOST_BYTES:
                raise ValueError(Errors.E909.format(path=path, docs=self.docs))
            put(srsly.msgpack_dumps(name) + _get_bytes_header(size))
            for chunk in self._read(name):
                put(chunk)
        put(srsly.msgpack_dumps("strings") + _get_list_header(len(self.strings)))
        strings = sorted(self.strings)
        for first in range(0, len(strings), _AT_ONCE):
            put(_pack_items(strings[first : first + _AT_ONCE]))
        for name in _LISTS:
            put(srsly.msgpack_dumps(name) + _get_list_header(self.docs))
            for chunk in self._read(name):
                put(chunk)
        file.write(packer.flush())

    def _read(self, name: str) -> Iterator[bytes]:
        file = self._files[name]
        file.seek(0)
        while chunk := file.read(_CHUNK):
            yield chunk

    def close(self) -> None:
        self._stack.close()


def _pack_items(items: List[Any]) -> bytes:
    """Pack values one after the other.

    One call for all: each looks through all installed packages.
    """
    return srsly.msgpack_dumps(items)[len(_get_list_header(len(items))) :]


def _get_header(size: int, codes: Sequence[int]) -> bytes:
    """Get the head of a value of msgpack, for the shortest form that fits."""
    for code, width in zip(codes, (1, 2, 4)):
        if code and size < 1 << 8 * width:
            return bytes([code]) + size.to_bytes(width, "big")
    raise OverflowError(size)


def _get_bytes_header(size: int) -> bytes:
    return _get_header(size, (0xC4, 0xC5, 0xC6))


def _get_list_header(size: int) -> bytes:
    return bytes([0x90 | size]) if size < 16 else _get_header(size, (0, 0xDC, 0xDD))
