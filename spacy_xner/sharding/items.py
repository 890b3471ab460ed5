"""Pack the texts of a shard into bytes that go to another process."""

import json
from typing import Any, Callable, Counter, List, Optional, Sequence, Union

from spacy.language import Language
from spacy.tokens import Doc, DocBin

from ..corpora.records import Record, record_to_doc
from .cutting import Source

# First byte of packed texts.
_RECORDS, _DOCS = b"r", b"d"


def pack(sources: Sequence[Source]) -> bytes:
    """Pack the texts of a shard.

    sources (Sequence[Union[Record, Doc]]): The texts, all of one kind.
    RETURNS (bytes): What `unpack` reads.
    """
    docs = [source for source in sources if isinstance(source, Doc)]
    if docs:
        return _DOCS + DocBin(docs=docs, store_user_data=True).to_bytes()
    rows = [
        [
            record.id,
            record.text,
            record.spans,
            record.meta,
            record.tokens,
            record.missing,
        ]
        for record in sources
        if isinstance(record, Record)
    ]
    return _RECORDS + json.dumps(rows).encode("ascii")


def unpack(
    data: bytes,
    nlp: Language,
    *,
    report: Counter[str],
    handle_error: Callable[[int, Exception, List[str]], None],
) -> List[Optional[Doc]]:
    """Make Docs from the packed texts of a shard.

    data (bytes): What `pack` gave.
    nlp (Language): The pipeline, of which only the tokenizer runs.
    report (Counter[str]): Receives the counts of `record_to_doc`.
    handle_error (Callable[[int, Exception, List[str]], None]): Called for a text that
        fails, with the labels of its entities.
    RETURNS (List[Optional[Doc]]): The Docs, None for each that failed.
    """
    if data[:1] == _DOCS:
        return [*DocBin().from_bytes(data[1:]).get_docs(nlp.vocab)]
    docs: List[Optional[Doc]] = []
    for i, row in enumerate(json.loads(data[1:])):
        try:
            docs.append(record_to_doc(_make_record(row), nlp, report=report))
        except Exception as e:
            handle_error(i, e, [label for _, _, label in row[2]])
            docs.append(None)
    return docs


def _make_record(row: Sequence[Any]) -> Record:
    id, text, spans, meta, tokens, missing = row
    return Record(
        id=id,
        text=text,
        spans=[(start, end, label) for start, end, label in spans],
        meta=meta,
        tokens=None if tokens is None else [(start, end) for start, end in tokens],
        missing=[(start, end) for start, end in missing],
    )


def get_id(source: Union[Record, Doc]) -> str:
    """Get the id of a text.

    source (Union[Record, Doc]): The text.
    RETURNS (str): Its id.
    """
    if isinstance(source, Record):
        return source.id
    return str(source.user_data.get("id", ""))
