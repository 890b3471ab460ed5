import hashlib
import json
from typing import Any, Iterable, Iterator, List, NamedTuple, Sequence, Union

from spacy.attrs import SENT_START, SPACY
from spacy.tokens import Doc, DocBin

from ..corpora.records import Record
from .types import Shard

Source = Union[Record, Doc]
"""A text as the reader of its format gives it."""
# What a text weighs beside its characters, so that a million empty ones get cut too.
_WEIGHT = 100
_LEAST, _MOST = 4, 2
_RANGE = 1 << 64


class Item(NamedTuple):
    """A text with its hashes.

    texts (bytes): Hash of the text and its tokens: what a translation depends on.
    whole (bytes): Hash of all it carries.
    characters (int): Its length.
    source (Union[Record, Doc]): The text.
    """

    texts: bytes
    whole: bytes
    characters: int
    source: Source


def make_item(source: Source) -> Item:
    """Hash a text.

    source (Union[Record, Doc]): The text.
    RETURNS (Item): The text with its hashes.
    """
    if isinstance(source, Record):
        text = source.text
        texts = _hash(text, source.tokens)
        whole = _hash(
            source.id,
            text,
            source.spans,
            source.tokens,
            source.missing,
            _get_json(source.meta),
        )
        return Item(texts, whole, len(text), source)
    text = source.text
    tokens = source.to_array([SPACY, SENT_START]).tobytes()
    texts = _hash(text, [len(token) for token in source], tokens)
    attrs: List[Union[int, str]] = [*DocBin().attrs]
    groups = [
        (key, [(s.start, s.end, s.label_, s.kb_id_, s.id_) for s in group], group.attrs)
        for key, group in source.spans.items()
    ]
    whole = _hash(
        texts, source.to_array(attrs).tobytes(), groups, source.cats, source.user_data
    )
    return Item(texts, whole, len(text), source)


def _get_json(data: Any) -> str:
    return json.dumps(data, default=repr)


def _hash(*parts: Any) -> bytes:
    digest = hashlib.sha256()
    for part in parts:
        if not isinstance(part, bytes):
            text = part if isinstance(part, str) else repr(part)
            part = text.encode("utf8", errors="surrogatepass")
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.digest()


def cut(items: Iterable[Item], size: int) -> Iterator[List[Item]]:
    """Cut a stream of texts into shards.

    Where a shard ends is decided by the texts themselves: after a change, the shards
    before it are the same, and soon after it they are the same again.

    items (Iterable[Item]): The texts.
    size (int): Characters of a shard, on average and roughly; none has less than a
        quarter of them (but the last) or, unless one text has, more than twice as many.
    YIELDS (List[Item]): The texts of each shard, at least one.
    """
    least, most = size // _LEAST, size * _MOST
    texts: List[Item] = []
    total = 0
    for item in items:
        weight = item.characters + _WEIGHT
        if texts and most < total + weight:
            yield texts
            texts, total = [], 0
        texts.append(item)
        total += weight
        chance = weight / max(size - least, 1)
        drawn = int.from_bytes(item.texts[:8], "little") / _RANGE
        if least <= total and drawn < chance:
            yield texts
            texts, total = [], 0
    if texts:
        yield texts


def make_shard(number: int, items: Sequence[Item]) -> Shard:
    """Describe the texts of a shard.

    number (int): Number of the shard.
    items (Sequence[Item]): Its texts.
    RETURNS (Shard): Hashes and counts.
    """
    return Shard(
        number=number,
        texts=_hash(*(item.texts for item in items)).hex(),
        items=_hash(*(item.whole for item in items)).hex(),
        docs=len(items),
        characters=sum(item.characters for item in items),
    )
