"""Entities written into a sentence as tags: <DRUG>aspirin</DRUG>."""

import re
from typing import Collection, Iterable, List, Tuple

from ...corpora.records import CharSpan

_TAG = re.compile(r"<(?P<close>/?)(?P<label>[^<>\s/]+)>")
_BRACKET = re.compile(r"[<>]")
# Characters written as names, such as &lt; and &#160;, are a slip for themselves.
_REFERENCE = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
_LABEL = re.compile(r"[^<>\s/&]+")


class MarkupError(ValueError):
    """A sentence whose tags are not as they should be.

    reason (str): What is wrong, in words that fit all such sentences.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def is_label(name: str) -> bool:
    """Tell whether a label can be the name of a tag.

    name (str): The label.
    RETURNS (bool): Whether it can.
    """
    return _LABEL.fullmatch(name) is not None


def parse(sentence: str, labels: Collection[str]) -> Tuple[str, List[CharSpan]]:
    """Part a sentence into text and entities; nothing is guessed or mended.

    sentence (str): The sentence with its tags.
    labels (Collection[str]): The labels that may occur, spelled exactly so.
    RETURNS (Tuple[str, List[CharSpan]]): The text, and start, end (exclusive) and label
        of the entities, in order.
    RAISES (MarkupError): If a tag is unknown, not closed, never opened, nested or empty,
        has white space at its edges, or if other angle brackets or character references
        are left.
    """
    parts: List[str] = []
    spans: List[CharSpan] = []
    opened = ""
    start = position = length = 0
    for match in _TAG.finditer(sentence):
        parts.append(sentence[position : match.start()])
        length += match.start() - position
        position = match.end()
        label = match["label"]
        if label not in labels:
            raise MarkupError("unknown label")
        if not match["close"]:
            if opened:
                raise MarkupError("nested tags")
            opened, start = label, length
        elif label != opened:
            raise MarkupError("tag closed that is not open")
        else:
            spans.append((start, length, label))
            opened = ""
    parts.append(sentence[position:])
    text = "".join(parts)
    if opened:
        raise MarkupError("tag not closed")
    if _BRACKET.search(text):
        raise MarkupError("angle bracket outside of a tag")
    if _REFERENCE.search(text):
        raise MarkupError("character reference")
    for start, end, _ in spans:
        inside = text[start:end]
        if not inside.strip():
            raise MarkupError("empty entity")
        if inside != inside.strip():
            raise MarkupError("white space at the edge of an entity")
    return text, spans


def render(text: str, spans: Iterable[CharSpan]) -> str:
    """Write entities into their text.

    text (str): The text.
    spans (Iterable[CharSpan]): Start, end and label; no two overlap.
    RETURNS (str): What `parse` reads.
    RAISES (MarkupError): If it could not be read again.
    """
    parts: List[str] = []
    position = 0
    items = sorted(spans)
    for start, end, label in items:
        parts += [text[position:start], f"<{label}>", text[start:end], f"</{label}>"]
        position = end
    sentence = "".join([*parts, text[position:]])
    if parse(sentence, {label for _, _, label in items}) != (text, items):
        raise MarkupError("overlapping entities")
    return sentence
