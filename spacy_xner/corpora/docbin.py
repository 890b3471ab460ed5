import contextlib
import sys
from typing import (
    Any,
    Counter,
    Dict,
    Iterable,
    Iterator,
    Optional,
    Sequence,
    Type,
    Union,
)
from pathlib import Path
from types import TracebackType

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from ..errors import Errors
from ..serialization import keep_collecting
from .docbin_parts import add_strings, iter_parts, name_error
from .files import PathLike, atomic_file, atomic_folder, walk_files
from .records import (
    LabelMap,
    Record,
    blank,
    doc_to_record,
    map_labels,
    resolve_label_map,
)

SUFFIX = ".spacy"


def read_docbin(
    path: PathLike, vocab: Union[Vocab, Language, None] = None
) -> Iterator[Doc]:
    """Stream the Docs of a .spacy file, or of a folder of them shard by shard.

    Memory holds some hundred Docs at a time, and the words of one file.

    path (Union[str, Path]): A file or folder.
    vocab (Union[Vocab, Language, None]): The vocabulary of the Docs, or the pipeline
        that has it; by default an empty one.
    YIELDS (Doc): The Docs, files sorted by path.
    RAISES (ValueError): If a file is no DocBin.
    """
    if vocab is None:
        vocab = blank("xx").vocab
    elif isinstance(vocab, Language):
        vocab = vocab.vocab
    for file in walk_files(path, [SUFFIX], "DocBin files"):
        yield from _iter_docs(file, vocab)


def _iter_docs(path: PathLike, vocab: Vocab) -> Iterator[Doc]:
    """Stream the Docs of one file."""
    number = 0
    for part in iter_parts(path):
        with _name_errors(path, number + 1):
            add_strings(part, vocab)
        docs = part.get_docs(vocab)
        while True:
            with _name_errors(path, number + 1):
                doc = next(docs, None)
            if doc is None:
                break
            number += 1
            yield doc


@contextlib.contextmanager
def _name_errors(path: PathLike, number: int) -> Iterator[None]:
    """Say which Doc can't be read; the error itself may quote it."""
    try:
        with keep_collecting():
            yield
    except Exception as e:
        reason = f"its Doc {number} can't be read: {name_error(e)}"
        raise ValueError(Errors.E415.format(path=path, reason=reason)) from e


def read_docbin_records(
    path: PathLike,
    *,
    label_map: Optional[LabelMap] = None,
    spans_key: Optional[str] = None,
    report: Optional[Counter[str]] = None,
) -> Iterator[Record]:
    """Stream the Docs of .spacy files as records.

    path (Union[str, Path]): A file or folder.
    label_map (Optional[Union[str, Mapping[str, str]]]): See `resolve_label_map`.
    spans_key (Optional[str]): Read this span group instead of the entities.
    report (Optional[Counter[str]]): Receives the counts "records", "spans",
        "ignored:LABEL".
    YIELDS (Record): One record per Doc; a Doc without an id gets file name and number.
    RAISES (ValueError): If a file is no DocBin.
    """
    table = resolve_label_map(label_map)
    vocab = blank("xx").vocab
    for file in walk_files(path, [SUFFIX], "DocBin files"):
        for number, doc in enumerate(_iter_docs(file, vocab), start=1):
            with _name_errors(file, number):
                record = doc_to_record(doc, spans_key=spans_key)
            record.id = record.id or f"{file.stem}-{number}"
            yield map_labels(record, table, report=report)


class DocBinWriter:
    """Write Docs to one .spacy file, or to a folder of shards of bounded size.

    A path ending in .spacy becomes one file, whose Docs are all held in their compact
    form (some tens of bytes per token) until the end. Any other path becomes a folder
    of shards, of which one at a time is held; spaCy reads such a folder as it reads a
    file. Use it as a context manager: the output appears, complete, when the block ends
    well, and not at all when it does not; an earlier output stays until then.
    """

    def __init__(
        self,
        path: PathLike,
        *,
        shard_tokens: int = 1_000_000,
        store_user_data: bool = True,
        attrs: Optional[Sequence[str]] = None,
        overwrite: bool = False,
    ) -> None:
        """Prepare the writer; nothing is written yet.

        path (Union[str, Path]): File ending in .spacy, or folder.
        shard_tokens (int): A shard ends with the Doc that reaches this number of
            tokens; at least 1. Folders only.
        store_user_data (bool): Keep `doc.user_data` and extension values.
        attrs (Optional[Sequence[str]]): Token attributes to keep, by default spaCy's.
        overwrite (bool): Replace the shards of an earlier run. A single file is always
            replaced.
        """
        if shard_tokens < 1:
            raise ValueError(
                Errors.E404.format(
                    setting="shard_tokens", value=shard_tokens, options="1, 2, ..."
                )
            )
        self.path = Path(path)
        self.shard_tokens = shard_tokens
        self.store_user_data = store_user_data
        self.attrs = attrs
        self.overwrite = overwrite
        self.docs = 0
        self.shards = 0
        self._tokens = 0
        self._docbin = self._make_docbin()
        self._stack = contextlib.ExitStack()
        self._target = self.path

    @property
    def is_folder(self) -> bool:
        """RETURNS (bool): Whether the output is a folder of shards."""
        return self.path.suffix != SUFFIX

    def __enter__(self) -> "DocBinWriter":
        if self.is_folder:
            target = atomic_folder(
                self.path, suffixes=[SUFFIX], overwrite=self.overwrite
            )
        else:
            target = atomic_file(self.path)
        self._target = self._stack.enter_context(target)
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        try:
            if error is None and (self._tokens or not self.is_folder):
                self._flush()
        except BaseException:
            self._stack.__exit__(*sys.exc_info())
            raise
        self._stack.__exit__(kind, error, traceback)

    def add(self, doc: Doc) -> None:
        """Take one Doc; in a folder, write the shard if it is full.

        doc (Doc): The Doc.
        """
        self._docbin.add(doc)
        self.docs += 1
        # Empty Docs count too, or a million of them would be one shard.
        self._tokens += max(len(doc), 1)
        if self.is_folder and self._tokens >= self.shard_tokens:
            self._flush()

    def _make_docbin(self) -> DocBin:
        settings: Dict[str, Any] = {"store_user_data": self.store_user_data}
        if self.attrs is not None:
            settings["attrs"] = list(self.attrs)
        return DocBin(**settings)

    def _flush(self) -> None:
        file = self._target
        if self.is_folder:
            file = self._target / f"{self.shards:05d}{SUFFIX}"
        self._docbin.to_disk(file)
        self._docbin = self._make_docbin()
        self._tokens = 0
        self.shards += 1


def write_docbin(
    docs: Iterable[Doc],
    path: PathLike,
    *,
    shard_tokens: int = 1_000_000,
    store_user_data: bool = True,
    attrs: Optional[Sequence[str]] = None,
    overwrite: bool = False,
) -> int:
    """Write a stream of Docs; see `DocBinWriter`.

    docs (Iterable[Doc]): The Docs.
    path (Union[str, Path]): File ending in .spacy, or folder.
    shard_tokens (int): Size of a shard in tokens; folders only.
    store_user_data (bool): Keep `doc.user_data` and extension values.
    attrs (Optional[Sequence[str]]): Token attributes to keep, by default spaCy's.
    overwrite (bool): Replace the shards of an earlier run.
    RETURNS (int): Number of Docs written.
    RAISES (OSError): If the place can't be written or is taken.
    """
    with DocBinWriter(
        path,
        shard_tokens=shard_tokens,
        store_user_data=store_user_data,
        attrs=attrs,
        overwrite=overwrite,
    ) as writer:
        for doc in docs:
            writer.add(doc)
    return writer.docs
