import functools
import itertools
import re
import sys
import warnings
from typing import (
    Any,
    Callable,
    Collection,
    Counter,
    Dict,
    Iterable,
    Iterator,
    List,
    Literal,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Union,
)
from bisect import bisect_right
from dataclasses import dataclass, field

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from ..errors import Errors, Warnings, describe
from .files import choose

CharSpan = Tuple[int, int, str]
LabelMap = Union[str, Mapping[str, str]]
Misaligned = Literal["widen", "split"]
Spacing = Literal["space", "natural"]

# Keys of Doc.user_data under which a record's id and other fields travel.
ID_KEY = "id"
META_KEY = "meta"

# Label names of well-known corpora. An empty name ignores the label; labels are
# compared without regard to case; a label that is not named stays as it is.
LABEL_MAPS: Dict[str, Dict[str, str]] = {
    "n2c2": {
        "Drug": "DRUG",
        "Strength": "STRENGTH",
        "Form": "FORM",
        "Dosage": "DOSAGE",
        "Frequency": "FREQUENCY",
        "Duration": "DURATION",
        "Route": "",
        "ADE": "",
        "Reason": "",
    },
    "gernermed": {
        "Drug": "DRUG",
        "Strength": "STRENGTH",
        "Form": "FORM",
        "Dosage": "DOSAGE",
        "Frequency": "FREQUENCY",
        "Duration": "DURATION",
        "Route": "",
    },
    "mednerf": {
        "DRUG": "DRUG",
        "STRENGTH": "STRENGTH",
        "FORM": "FORM",
        "DOSAGE": "DOSAGE",
        "FREQUENCY": "FREQUENCY",
        "DURATION": "DURATION",
    },
}


@dataclass
class Record:
    """Hold one annotated text in plain character offsets.

    id (str): Name of the text, unique in its corpus.
    text (str): The text; may be empty.
    spans (List[Tuple[int, int, str]]): Start, end (exclusive) and label. Spans may
        overlap.
    meta (Dict[str, Any]): Other fields of the source, JSON values.
    tokens (Optional[List[Tuple[int, int]]]): Start and end of the tokens, when the
        source is tokenised.
    missing (List[Tuple[int, int]]): Ranges whose labels are not known (not: ranges
        without label).
    """

    id: str
    text: str
    spans: List[CharSpan] = field(default_factory=list)
    meta: Dict[str, Any] = field(default_factory=dict)
    tokens: Optional[List[Tuple[int, int]]] = None
    missing: List[Tuple[int, int]] = field(default_factory=list)


class Word(NamedTuple):
    """One token of a tokenised format.

    text (str): The token.
    tag (str): Its tag: "O", "B-LABEL", "I-LABEL", or "-" for a missing label.
    before (str): White space before the token that no earlier token accounts for.
    after (Optional[str]): White space after the token, None if the format is silent.
    """

    text: str
    tag: str
    before: str = ""
    after: Optional[str] = None


def resolve_label_map(label_map: Optional[LabelMap]) -> Dict[str, str]:
    """Get the table of a label map from any of its notations.

    label_map (Optional[Union[str, Mapping[str, str]]]): A preset ("n2c2",
        "gernermed", "mednerf"), pairs such as "Drug=DRUG,Route=", a table, or None.
        An empty target ignores the label. The source "*" stands for every label not
        named; without it such labels stay as they are.
    RETURNS (Dict[str, str]): New label by old label in lower case.
    RAISES (ValueError): If a string is neither a preset nor made of pairs.
    """
    if label_map is None:
        return {}
    if isinstance(label_map, str):
        if label_map.lower() in LABEL_MAPS:
            label_map = LABEL_MAPS[label_map.lower()]
        else:
            label_map = dict(_parse_pairs(label_map))
    return {old.strip().lower(): (new or "") for old, new in label_map.items()}


def _parse_pairs(text: str) -> Iterator[Tuple[str, str]]:
    for entry in text.split(","):
        old, sign, new = entry.partition("=")
        if not sign or not old.strip():
            raise ValueError(
                Errors.E418.format(entry=entry, presets=", ".join(LABEL_MAPS))
            )
        yield old.strip(), new.strip()


def map_labels(
    record: Record,
    label_map: Mapping[str, str],
    *,
    report: Optional[Counter[str]] = None,
) -> Record:
    """Rename the labels of a record, leave out the ignored ones and count.

    record (Record): The record; it is changed and returned.
    label_map (Mapping[str, str]): A table made by `resolve_label_map`.
    report (Optional[Counter[str]]): Receives the counts "records", "spans" and
        "ignored:LABEL".
    RETURNS (Record): The record.
    """
    spans = []
    for start, end, label in record.spans:
        new = label_map.get(label.lower(), label_map.get("*", label))
        if new:
            spans.append((start, end, new))
        elif report is not None:
            report[f"ignored:{label}"] += 1
    record.spans = spans
    if report is not None:
        report["records"] += 1
        report["spans"] += len(spans)
    return record


@functools.cache
def blank(lang: str) -> Language:
    """Get the blank pipeline of a language, made once.

    lang (str): Language code; "xx" for the multi-language tokeniser.
    RETURNS (Language): The pipeline.
    """
    nlp = spacy.blank(lang)
    # only the tokenizer runs, and it takes texts of any length
    nlp.max_length = sys.maxsize
    return nlp


def trim_span(text: str, start: int, end: int) -> Tuple[int, int]:
    """Move the ends of a span off white space.

    text (str): The text.
    start (int): First character.
    end (int): End, exclusive.
    RETURNS (Tuple[int, int]): The new range; start equals end if nothing is left.
    """
    covered = text[start:end]
    inner = covered.strip()
    if not inner:
        return start, start
    start += len(covered) - len(covered.lstrip())
    return start, start + len(inner)


def check_spans(record: Record) -> None:
    """Check that every span of a record lies in its text.

    record (Record): The record.
    RAISES (ValueError): If a span is empty, reversed or beyond the text.
    """
    for start, end, label in record.spans:
        if not 0 <= start < end <= len(record.text):
            raise ValueError(
                Errors.E422.format(
                    id=record.id,
                    start=start,
                    end=end,
                    label=label,
                    length=len(record.text),
                )
            )


def make_doc(
    record: Record,
    tokenizer: Union[Language, Callable[[str], Doc]],
    *,
    use_tokens: bool = False,
) -> Doc:
    """Tokenise the text of a record.

    record (Record): The record.
    tokenizer (Union[Language, Callable[[str], Doc]]): A pipeline, of which only the
        tokeniser runs, or a tokeniser.
    use_tokens (bool): Keep the tokens of the source if the record has any. White
        space that is more than one blank becomes tokens of its own, as in spaCy.
    RETURNS (Doc): The Doc, with the exact text of the record.
    RAISES (ValueError): If tokens of the source overlap or leave out characters other
        than white space.
    """
    if use_tokens and record.tokens:
        words, spaces = _words_and_spaces(record)
        vocab = getattr(tokenizer, "vocab", None) or tokenizer("").vocab
        return Doc(vocab, words=words, spaces=spaces)
    if isinstance(tokenizer, Language):
        return tokenizer.make_doc(record.text)
    return tokenizer(record.text)


def _words_and_spaces(record: Record) -> Tuple[List[str], List[bool]]:
    words: List[str] = []
    spaces: List[bool] = []
    end = 0
    length = len(record.text)
    for next_start, next_end in [*(record.tokens or []), (length, length)]:
        gap = record.text[end:next_start]
        if next_start < end or gap.strip():
            raise ValueError(
                Errors.E423.format(
                    id=record.id, start=next_start, end=end, found=describe(gap)
                )
            )
        if gap.startswith(" ") and words:
            spaces[-1] = True
            gap = gap[1:]
        for piece in (gap, record.text[next_start:next_end]):
            if piece:
                words.append(piece)
                spaces.append(False)
        end = next_end
    return words, spaces


def record_to_doc(
    record: Record,
    tokenizer: Union[Language, Callable[[str], Doc]],
    *,
    misaligned: Misaligned = "widen",
    use_tokens: bool = False,
    spans_key: Optional[str] = None,
    report: Optional[Counter[str]] = None,
) -> Doc:
    """Make a Doc with entities from a record.

    White space at the edges of a span is trimmed. A span off token boundaries is
    widened to whole tokens, or the tokens are split there. Entities can't overlap: of
    overlapping spans the longest stays, of equally long ones the first. The id and the
    other fields go to `doc.user_data["id"]` and `doc.user_data["meta"]`. Tokens that
    touch a missing range and no entity get missing labels, all others "O".

    record (Record): The record.
    tokenizer (Union[Language, Callable[[str], Doc]]): A pipeline, of which only the
        tokeniser runs, or a tokeniser.
    misaligned (Literal["widen", "split"]): What to do with spans off token boundaries.
    use_tokens (bool): Keep the tokens of the source if the record has any.
    spans_key (Optional[str]): Also write all spans, overlapping ones too, to this
        span group.
    report (Optional[Counter[str]]): Receives the counts "docs", "entities",
        "trimmed", "empty", "widened", "split", "overlapping".
    RETURNS (Doc): The Doc.
    RAISES (ValueError): If a span lies outside the text.
    """
    choose("misaligned", misaligned, ("widen", "split"))
    check_spans(record)
    counts: Counter[str] = Counter()
    doc = make_doc(record, tokenizer, use_tokens=use_tokens)
    trimmed = []
    for start, end, label in record.spans:
        new_start, new_end = trim_span(record.text, start, end)
        counts["trimmed"] += (new_start, new_end) != (start, end)
        if new_start == new_end:
            counts["empty"] += 1
        else:
            trimmed.append((new_start, new_end, label))
    if misaligned == "split":
        edges = {edge for start, end, _ in trimmed for edge in (start, end)}
        edges -= {edge for token in doc for edge in (token.idx, token.idx + len(token))}
        counts["split"] += sum(
            start in edges or end in edges for start, end, _ in trimmed
        )
        doc = split_tokens(doc, edges)
    starts = [token.idx for token in doc]
    spans = []
    for start, end, label in trimmed:
        span = Span(doc, *_token_range(starts, start, end), label=label)
        counts["widened"] += (span.start_char, span.end_char) != (start, end)
        spans.append(span)
    ents = filter_spans(spans)
    counts["overlapping"] += len(spans) - len(ents)
    missing = [
        Span(doc, *_token_range(starts, start, end))
        for start, end in (trim_span(record.text, *gap) for gap in record.missing)
        if start < end
    ]
    if len(doc):
        taken = {i for ent in ents for i in range(ent.start, ent.end)}
        unknown = {i for gap in missing for i in range(gap.start, gap.end)} - taken
        doc.set_ents(
            ents,
            missing=[Span(doc, i, i + 1) for i in sorted(unknown)],
            default="outside",
        )
    if spans_key is not None:
        doc.spans[spans_key] = spans
    doc.user_data[ID_KEY] = record.id
    if record.meta:
        doc.user_data[META_KEY] = record.meta
    counts["docs"] += 1
    counts["entities"] += len(ents)
    if report is not None:
        report.update(counts)
    return doc


def records_to_docs(
    records: Iterable[Record],
    tokenizer: Union[Language, Callable[[str], Doc]],
    *,
    misaligned: Misaligned = "widen",
    use_tokens: bool = False,
    spans_key: Optional[str] = None,
    report: Optional[Counter[str]] = None,
) -> Iterator[Doc]:
    """Stream Docs from records, and warn once at the end about changed spans.

    records (Iterable[Record]): The records.
    tokenizer (Union[Language, Callable[[str], Doc]]): A pipeline, of which only the
        tokeniser runs, or a tokeniser.
    misaligned (Literal["widen", "split"]): What to do with spans off token boundaries.
    use_tokens (bool): Keep the tokens of the source if a record has any.
    spans_key (Optional[str]): Also write all spans to this span group.
    report (Optional[Counter[str]]): Receives the counts of `record_to_doc`; with it,
        no warning is given.
    YIELDS (Doc): One Doc per record.
    """
    counts: Counter[str] = Counter()
    try:
        for record in records:
            yield record_to_doc(
                record,
                tokenizer,
                misaligned=misaligned,
                use_tokens=use_tokens,
                spans_key=spans_key,
                report=counts,
            )
    finally:
        if report is not None:
            report.update(counts)
        elif counts["widened"] or counts["overlapping"]:
            warnings.warn(
                Warnings.W403.format(
                    widened=counts["widened"],
                    lost=counts["overlapping"],
                    total=counts["entities"] + counts["overlapping"],
                ),
                stacklevel=2,
            )


def doc_to_record(
    doc: Doc, *, id: Optional[str] = None, spans_key: Optional[str] = None
) -> Record:
    """Make a record from the entities of a Doc.

    doc (Doc): The Doc.
    id (Optional[str]): Name of the record, by default `doc.user_data["id"]` or "".
    spans_key (Optional[str]): Read this span group instead of `doc.ents`; a Doc
        without the group has no spans.
    RETURNS (Record): The record, with the tokens of the Doc (those of white space
        alone left out) and the ranges of missing labels.
    """
    if spans_key is None:
        found: Iterable[Span] = doc.ents
    else:
        found = doc.spans.get(spans_key, ())
    words = [token for token in doc if not token.is_space]
    missing: List[Tuple[int, int]] = []
    if spans_key is None and doc.has_annotation("ENT_IOB"):
        for token in doc:
            if token.ent_iob == 0 and not token.is_space:
                end = token.idx + len(token)
                if missing and not doc.text[missing[-1][1] : token.idx].strip():
                    missing[-1] = (missing[-1][0], end)
                else:
                    missing.append((token.idx, end))
    return Record(
        id=str(doc.user_data.get(ID_KEY, "")) if id is None else id,
        text=doc.text,
        spans=[(span.start_char, span.end_char, span.label_) for span in found],
        meta=dict(doc.user_data.get(META_KEY, {})),
        tokens=[(token.idx, token.idx + len(token)) for token in words],
        missing=missing,
    )


def split_tokens(doc: Doc, edges: Iterable[int]) -> Doc:
    """Make a Doc whose tokens are cut at given places.

    doc (Doc): A Doc without annotations.
    edges (Iterable[int]): Character offsets at which a token must end or start.
    RETURNS (Doc): The same Doc if no edge lies inside a token, else a new one with
        the same text.
    """
    cuts = sorted(set(edges))
    words, spaces = [], []
    for token in doc:
        inside = cuts[
            bisect_right(cuts, token.idx) : bisect_right(
                cuts, token.idx + len(token) - 1
            )
        ]
        bounds = [0, *(cut - token.idx for cut in inside), len(token)]
        pieces = [token.text[i:j] for i, j in itertools.pairwise(bounds)]
        words.extend(pieces)
        spaces.extend([False] * (len(pieces) - 1) + [bool(token.whitespace_)])
    if len(words) == len(doc):
        return doc
    return Doc(doc.vocab, words=words, spaces=spaces)


def words_to_record(
    id: str,
    words: Sequence[Word],
    *,
    spacing: Spacing = "space",
    lang: str = "",
    meta: Optional[Dict[str, Any]] = None,
) -> Record:
    """Make a record from tokens and their tags.

    id (str): Name of the record.
    words (Sequence[Word]): The tokens. White space they bring along is kept exactly.
    spacing (Literal["space", "natural"]): What stands between tokens that say nothing
        about white space: always one blank, or a blank except where writing has none,
        such as before a comma.
    lang (str): Language, for "natural": French has a blank before : ; ! ?
    meta (Optional[Dict[str, Any]]): Other fields.
    RETURNS (Record): The record, with its tokens.
    """
    choose("spacing", spacing, ("space", "natural"))
    text = ""
    tokens = []
    for i, word in enumerate(words):
        text += word.before
        tokens.append((len(text), len(text) + len(word.text)))
        text += word.text
        if word.after is not None:
            text += word.after
        elif i + 1 < len(words) and (
            spacing == "space" or _has_blank(word.text, words[i + 1].text, lang)
        ):
            text += " "
    spans, missing = decode_tags([word.tag for word in words])
    return Record(
        id=id,
        text=text,
        spans=[(tokens[i][0], tokens[j - 1][1], label) for i, j, label in spans],
        meta=meta or {},
        tokens=tokens,
        missing=[(tokens[i][0], tokens[j - 1][1]) for i, j in missing],
    )


_NO_BLANK_BEFORE = re.compile(r"^(?:[.,)\]}%…]+|'(?:s|d|m|ll|re|ve)|n't)$")
_NO_BLANK_BEFORE_UNLESS_FRENCH = re.compile(r"^[:;!?]+$")
_NO_BLANK_AFTER = re.compile(r"^(?:[(\[{]|\w{1,8}['’])$")


def _has_blank(left: str, right: str, lang: str) -> bool:
    if _NO_BLANK_AFTER.match(left) or _NO_BLANK_BEFORE.match(right):
        return False
    return lang == "fr" or not _NO_BLANK_BEFORE_UNLESS_FRENCH.match(right)


def parse_tag(tag: str) -> Optional[Tuple[str, str]]:
    """Split a tag into prefix and label.

    tag (str): "O", "-", or a prefix of IOB, BILUO or BIOES with a label, e.g. "B-DRUG".
    RETURNS (Optional[Tuple[str, str]]): Prefix and label, ("O", "") outside, ("-", "")
        for a missing label, None if it is no such tag.
    """
    if tag in ("O", "-"):
        return tag, ""
    prefix, sign, label = tag.partition("-")
    if sign and label and prefix in ("B", "I", "L", "U", "E", "S"):
        return prefix, label
    return None


def decode_tags(
    tags: Sequence[str],
) -> Tuple[List[Tuple[int, int, str]], List[Tuple[int, int]]]:
    """Read spans from tags of any IOB scheme.

    IOB1, IOB2, BILUO and BIOES are all read by one rule: a span starts at B, S, U, and
    at any other tag that does not go on a span of the same label; it ends after L, E,
    S and U, and before anything that does not go on with it.

    tags (Sequence[str]): The tags, each accepted by `parse_tag`.
    RETURNS (Tuple[List[Tuple[int, int, str]], List[Tuple[int, int]]]): Spans as first
        token, end, label; and the ranges of missing labels.
    """
    spans: List[Tuple[int, int, str]] = []
    missing: List[Tuple[int, int]] = []
    goes_on = False
    for i, tag in enumerate(tags):
        prefix, label = parse_tag(tag) or ("O", "")
        if prefix == "-":
            if missing and missing[-1][1] == i:
                missing[-1] = (missing[-1][0], i + 1)
            else:
                missing.append((i, i + 1))
        elif prefix != "O":
            starts = prefix in "BSU" or not goes_on or spans[-1][2] != label
            if starts:
                spans.append((i, i + 1, label))
            else:
                spans[-1] = (spans[-1][0], i + 1, label)
        goes_on = prefix in ("B", "I")
    return spans, missing


def encode_tags(
    length: int,
    spans: Iterable[Tuple[int, int, str]],
    missing: Iterable[Tuple[int, int]] = (),
) -> List[str]:
    """Write spans as IOB2 tags.

    length (int): Number of tokens.
    spans (Iterable[Tuple[int, int, str]]): First token, end, label; no two overlap.
    missing (Iterable[Tuple[int, int]]): Token ranges of missing labels; spans prevail.
    RETURNS (List[str]): One tag per token.
    """
    tags = ["O"] * length
    for start, end in missing:
        tags[start:end] = ["-"] * (end - start)
    for start, end, label in spans:
        tags[start:end] = [f"B-{label}"] + [f"I-{label}"] * (end - start - 1)
    return tags


def record_to_words(
    record: Record,
    tokenizer: Optional[Union[Language, Callable[[str], Doc]]] = None,
    *,
    report: Optional[Counter[str]] = None,
) -> List[Word]:
    """Tokenise a record and tag its tokens, keeping all white space.

    record (Record): The record.
    tokenizer (Optional[Union[Language, Callable[[str], Doc]]]): Tokenises a record
        that has no tokens of its own; by default spaCy's multi-language tokeniser.
    report (Optional[Counter[str]]): Receives the counts of `record_to_doc`.
    RETURNS (List[Word]): Tokens that are not white space, with IOB2 tags. Their
        `before`, text and `after` joined give the text of the record, unless that
        has no tokens at all.
    """
    doc = record_to_doc(
        record, tokenizer or blank("xx"), use_tokens=True, report=report
    )
    tagged = [token for token in doc if not token.is_space]
    place = {token.i: i for i, token in enumerate(tagged)}
    spans = [(place[ent.start], place[ent.end - 1] + 1, ent.label_) for ent in doc.ents]
    missing = [(i, i + 1) for i, token in enumerate(tagged) if token.ent_iob == 0]
    tags = encode_tags(len(tagged), spans, missing)
    words = []
    for i, token in enumerate(tagged):
        end = token.idx + len(token)
        next_start = tagged[i + 1].idx if i + 1 < len(tagged) else len(doc.text)
        before = doc.text[: token.idx] if i == 0 else ""
        words.append(Word(token.text, tags[i], before, doc.text[end:next_start]))
    return words


def check_column_words(
    words: Iterable[Word], id: str, *, format: str, reserved: Collection[str] = ()
) -> None:
    """Make sure that words can stand in tab-separated columns.

    A word of a source with tokens may hold a line end or tab.

    words (Iterable[Word]): The words of a record.
    id (str): The record, for the error.
    format (str): Name of the format, for the error.
    reserved (Collection[str]): Words that mean something else in the format.
    RAISES (ValueError): If a word can't stand there.
    """
    for number, word in enumerate(words, start=1):
        if re.search(r"[\t\r\n]", word.text) or word.text in reserved:
            reason = f"word {number} ({describe(word.text)}) can't be in a column"
            raise ValueError(Errors.E421.format(id=id, format=format, reason=reason))


def _token_range(starts: Sequence[int], start: int, end: int) -> Tuple[int, int]:
    """Get the smallest token range that covers a character range."""
    return bisect_right(starts, start) - 1, bisect_right(starts, end - 1)
