from typing import Dict, Iterable, List, NamedTuple, Optional, Sequence, Tuple
from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from ...corpora.records import Record, doc_to_record, record_to_doc, trim_span

_STALE = ("xner_source",)


class LabelledSpan(NamedTuple):
    """An entity: start and end in characters, half-open, and its label."""

    start: int
    end: int
    label: str


class Edit(NamedTuple):
    """A part of a text that is to be written in another way.

    start (int): Where it begins, in characters.
    end (int): Where it ends, exclusive; equal to `start` to insert.
    text (str): What stands there afterwards.
    spans (Optional[Tuple[LabelledSpan, ...]]): The entities of the new text, counted
        from its first character; they take the place of all entities in the part.
        None where entities only move with the text.
    """

    start: int
    end: int
    text: str
    spans: Optional[Tuple[LabelledSpan, ...]] = None


@dataclass
class AnnotatedText:
    """A text with entities and with ranges whose labels are not known.

    text (str): The text.
    spans (List[LabelledSpan]): Entities, sorted, without overlap, without white space
        at their edges.
    missing (List[Tuple[int, int]]): Ranges of characters whose labels are missing,
        half-open, sorted, without overlap.
    """

    text: str
    spans: List[LabelledSpan] = field(default_factory=list)
    missing: List[Tuple[int, int]] = field(default_factory=list)

    @classmethod
    def from_doc(cls, doc: Doc) -> "AnnotatedText":
        """Read the entities and the missing labels of a Doc.

        doc (Doc): The Doc.
        RETURNS (AnnotatedText): Its text, entities and missing ranges.
        """
        record = doc_to_record(doc)
        if not doc.has_annotation("ENT_IOB"):
            # Nothing was ever labelled here.
            record.missing = [(0, len(doc.text))]
        spans = []
        for start, end, label in record.spans:
            start, end = trim_span(record.text, start, end)
            if start < end:
                spans.append(LabelledSpan(start, end, label))
        return cls(record.text, spans, _merge(record.missing))

    def add(self, text: str, label: str = "") -> None:
        """Write on at the end.

        text (str): What is added.
        label (str): Its label if it is an entity, or an empty string.
        """
        if label and text:
            start = len(self.text)
            self.spans.append(LabelledSpan(start, start + len(text), label))
        self.text += text

    def replace(self, start: int, end: int) -> "Edit":
        """Make the edit that puts this text with its entities into another one.

        start (int): First character that it takes the place of.
        end (int): Last character, exclusive.
        RETURNS (Edit): The edit.
        """
        return Edit(start, end, self.text, tuple(self.spans))

    def is_known(self, start: int, end: int) -> bool:
        """Tell whether all labels of a range are known.

        start (int): First character.
        end (int): Last character, exclusive.
        RETURNS (bool): Whether no missing range touches it.
        """
        return not any(a < end and start < b for a, b in self.missing)

    def apply(self, edits: Iterable[Edit]) -> "AnnotatedText":
        """Write a text with its parts changed; every entity follows its characters.

        Left out are edits that overlap an earlier one (by start), that cut an entity
        in two, and those that would leave an entity without a character: a label is
        never lost.

        edits (Iterable[Edit]): The edits, in any order.
        RETURNS (AnnotatedText): The new text; the same object if nothing changes.
        """
        chosen: List[Edit] = []
        for edit in sorted(edits, key=_by_place):
            old = self.text[edit.start : edit.end]
            if old == edit.text and edit.spans is None:
                continue
            if chosen and not _follows(chosen[-1], edit):
                continue
            if self._cuts(edit):
                continue
            chosen.append(edit)
        while chosen:
            made, harmed = self._write(chosen)
            if not harmed:
                return made
            chosen = [
                edit
                for edit in chosen
                if not any(_inside(edit, self.spans[index]) for index in harmed)
            ]
        return self

    def _cuts(self, edit: Edit) -> bool:
        """Tell whether an edit goes over an edge of an entity."""
        for start, end, _ in self.spans:
            if edit.end <= start or end <= edit.start:
                continue
            if edit.spans is not None:
                if not (edit.start <= start and end <= edit.end):
                    return True
            elif not (start <= edit.start and edit.end <= end):
                return True
        return False

    def _write(self, edits: Sequence[Edit]) -> Tuple["AnnotatedText", List[int]]:
        """Write the text; also give the indices of entities that lost all text."""
        parts: List[str] = []
        shifts = _Shifts()
        added: List[LabelledSpan] = []
        position = last = 0
        for edit in edits:
            before = self.text[last : edit.start]
            parts += (before, edit.text)
            position += len(before)
            if edit.spans is not None:
                added += [
                    LabelledSpan(start + position, end + position, label)
                    for start, end, label in edit.spans
                ]
            position += len(edit.text)
            shifts.add(edit.start, edit.end, position - edit.end)
            last = edit.end
        parts.append(self.text[last:])
        text = "".join(parts)
        spans, harmed = added, []
        rewritten = [edit for edit in edits if edit.spans is not None]
        for index, span in enumerate(self.spans):
            if any(e.start <= span.start and span.end <= e.end for e in rewritten):
                continue
            start, end = shifts.start(span.start), shifts.end(span.end)
            kept = text[start:end].strip() if start < end else ""
            if not kept:
                harmed.append(index)
                continue
            start += len(text[start:end]) - len(text[start:end].lstrip())
            spans.append(LabelledSpan(start, start + len(kept), span.label))
        missing = []
        for start, end in self.missing:
            for edit in edits:
                if edit.start < end and start < edit.end:
                    start, end = min(start, edit.start), max(end, edit.end)
            missing.append((shifts.end(start), shifts.start(end)))
        return AnnotatedText(text, sorted(spans), _merge(missing)), harmed

    def to_example(self, nlp: Language, *, like: Optional[Doc] = None) -> Example:
        """Make a training example.

        The reference is split into tokens wherever an entity begins or ends, so that
        its entities stand on the right characters whatever the tokenizer does; where
        the pipeline's own tokens can't express one, spaCy takes their labels as
        missing.

        nlp (Language): The pipeline, which makes the tokens.
        like (Optional[Doc]): Doc whose categories and plain user data are kept.
        RETURNS (Example): The example.
        """
        record = Record("", self.text, spans=list(self.spans), missing=self.missing)
        reference = record_to_doc(record, nlp, misaligned="split")
        reference.user_data.clear()
        if like is not None:
            reference.cats = dict(like.cats)
            reference.user_data.update(_plain(like.user_data))
        return Example(nlp.make_doc(self.text), reference)


class _Shifts:
    """Where characters of the old text stand in the new one."""

    def __init__(self) -> None:
        self.starts: List[int] = []
        self.ends: List[int] = []
        self.deltas: List[int] = []

    def add(self, start: int, end: int, delta: int) -> None:
        self.starts.append(start)
        self.ends.append(end)
        self.deltas.append(delta)

    def start(self, position: int) -> int:
        """Place of a first character: after what is inserted before it."""
        delta = 0
        for end, shift in zip(self.ends, self.deltas):
            if end > position:
                break
            delta = shift
        return position + delta

    def end(self, position: int) -> int:
        """Place of an end: before what is inserted behind it."""
        delta = 0
        for start, end, shift in zip(self.starts, self.ends, self.deltas):
            if end > position or (start == end == position):
                break
            delta = shift
        return position + delta


def _by_place(edit: Edit) -> Tuple[int, int]:
    return edit.start, edit.end


def _follows(first: Edit, second: Edit) -> bool:
    """Tell whether an edit stands behind another: not in it, nor at the same gap."""
    if first.start == first.end == second.start == second.end:
        return False
    return first.end <= second.start


def _inside(edit: Edit, span: LabelledSpan) -> bool:
    return span.start <= edit.start and edit.end <= span.end


def _merge(ranges: Iterable[Tuple[int, int]]) -> List[Tuple[int, int]]:
    merged: List[Tuple[int, int]] = []
    for start, end in sorted(ranges):
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _plain(user_data: Dict) -> Dict:
    """Keep what names a text, such as its id; not what described the old wording."""
    return {
        key: value
        for key, value in user_data.items()
        if isinstance(key, str) and key not in _STALE
    }
