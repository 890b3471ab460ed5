import sys
from typing import (
    Any,
    Dict,
    Iterable,
    List,
    Literal,
    NamedTuple,
    NoReturn,
    Optional,
    Sequence,
    Tuple,
    Type,
    TypeVar,
    Union,
    cast,
    get_args,
)
from typing import Counter as CounterT
from collections import Counter
from dataclasses import MISSING, dataclass, field, fields
from functools import cache

import numpy
import srsly
from spacy.attrs import LENGTH, SPACY
from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup
from spacy.util import get_lang_class

from .errors import Errors, describe
from .serialization import load_msgpack, register_msgpack

DEFAULT_ATTR = "xner_translations"
"""Name of the Doc attribute that holds the translations, keyed by language."""
DOC_METHOD = "xner_translated"
"""Name of the Doc method that builds the target Doc of one language."""
SPANS_KEY = "xner"
"""Key of the span group with the projected entities."""
MASKED_SPANS_KEY = "xner_masked"
"""Key of the span group with the entities whose labels are left missing."""

Status = Literal["kept", "masked", "dropped"]
Direction = Literal["forward", "backward"]
Range = Tuple[int, int]

_TOLERANCE = 1e-6
_PLAIN_TYPES = frozenset((int, float, str))
# Scores are below it; no comparison with NaN is true, so it is none either.
_LARGEST = 1e300


class Link(NamedTuple):
    """A word-alignment link.

    source (int): Index of a token of the source Doc.
    target (int): Index into `Translation.tokens`.
    probability (float): In [0, 1].
    """

    source: int
    target: int
    probability: float


class PieceLink(NamedTuple):
    """A link between two sub-word pieces, as the translator's attention gives it.

    source_start (int): First character in the source Doc.
    source_end (int): Character after the last one in the source Doc.
    target_start (int): First character in `Translation.text`.
    target_end (int): Character after the last one in `Translation.text`.
    probability (float): In [0, 1].
    """

    source_start: int
    source_end: int
    target_start: int
    target_end: int
    probability: float


class MarkedSpan(NamedTuple):
    """Where a span of the Doc came out that was translated between markers.

    source_start (int): First character in the source Doc.
    source_end (int): Character after the last one in the source Doc.
    target_start (int): First character in `Translation.text`.
    target_end (int): Character after the last one in `Translation.text`.
    """

    source_start: int
    source_end: int
    target_start: int
    target_end: int


class Annotation(NamedTuple):
    """An entity found on the translation by another pipeline.

    start (int): First character in `Translation.text`.
    end (int): Character after the last one.
    label (str): The label.
    score (float): In [0, 1].
    """

    start: int
    end: int
    label: str
    score: float


@dataclass
class SentencePair:
    """One translated segment. All offsets are characters, half-open.

    source_start (int): First character in the source Doc.
    source_end (int): Character after the last one in the source Doc.
    target_start (int): First character in `Translation.text`.
    target_end (int): Character after the last one in `Translation.text`.
    score (Optional[float]): Mean log-probability per target piece, <= 0.
    flags (List[str]): What the translator's guards found; empty when fine.
    attention (List[PieceLink]): Piece links in document offsets.
    markers (List[MarkedSpan]): Spans that were translated between markers, all of the
        segment's or none. The markers themselves are in neither text.
    """

    source_start: int
    source_end: int
    target_start: int
    target_end: int
    score: Optional[float] = None
    flags: List[str] = field(default_factory=list)
    attention: List[PieceLink] = field(default_factory=list)
    markers: List[MarkedSpan] = field(default_factory=list)


@dataclass
class ProjectedSpan:
    """An entity carried over to the receiving text, or the note that it was lost.

    start (int): First character in the receiving text, -1 when nothing was found.
    end (int): Character after the last one, -1 when nothing was found.
    label (str): The label.
    score (float): Raw score of the projector, in [0, 1].
    source_start (int): First character in the text that carries the entity.
    source_end (int): Character after the last one in that text.
    method (str): What found the span.
    reason (str): Why the span is doubtful or lost; empty when fine.
    status (str): "kept" (a label), "masked" (missing labels) or "dropped".
    probability (Optional[float]): Of the span being right, in [0, 1], where the
        projector has a calibration that knows the method; it decides about the status.
    """

    start: int
    end: int
    label: str
    score: float
    source_start: int
    source_end: int
    method: str = ""
    reason: str = ""
    status: Status = "kept"
    probability: Optional[float] = None

    @property
    def confidence(self) -> float:
        """RETURNS (float): The probability where there is one, else the score."""
        return self.score if self.probability is None else self.probability


@dataclass
class Translation:
    """A translation of a Doc and all that was carried over with it: plain data.

    The source is the Doc, the target is `text`. Going "forward" the entities come
    from the Doc and are received by the translation; going "backward" they were
    found on the translation and are received by the Doc. All offsets are
    characters, half-open.

    lang (str): Language code of the translation.
    source_lang (str): Language code of the Doc.
    text (str): The translation, with the layout of the source.
    sentences (List[SentencePair]): Translated segments, in order.
    tokens (List[Range]): Character range of each target token, set by the aligner.
    links (List[Link]): Word-alignment links, set by the aligner.
    entities (List[Annotation]): Entities found on the translation, set by the
        annotator, which also sets the direction to "backward".
    spans (List[ProjectedSpan]): What became of each entity, set by the projector.
    engine (str): Id of the translator.
    direction (str): "forward" or "backward".
    aligner (str): Id of the aligner.
    masked (List[Range]): Ranges of the receiving text whose labels are missing.
    probabilities (List[Annotation]): How likely the labels of single tokens of `text`
        are, where the annotator was told to ask its pipeline: labels such as "B-DRUG",
        with the letters of spaCy's scheme BILUO. Small ones are left out.
    """

    lang: str
    source_lang: str
    text: str
    sentences: List[SentencePair] = field(default_factory=list)
    tokens: List[Range] = field(default_factory=list)
    links: List[Link] = field(default_factory=list)
    entities: List[Annotation] = field(default_factory=list)
    spans: List[ProjectedSpan] = field(default_factory=list)
    engine: str = ""
    direction: Direction = "forward"
    aligner: str = ""
    masked: List[Range] = field(default_factory=list)
    probabilities: List[Annotation] = field(default_factory=list)

    def to_dict(self) -> Dict[str, Any]:
        """Get the translation as dicts, lists, strings and numbers.

        RETURNS (Dict[str, Any]): What `from_dict` reads.
        """
        return {
            "lang": self.lang,
            "source_lang": self.source_lang,
            "text": self.text,
            "sentences": [
                {
                    "source_start": int(pair.source_start),
                    "source_end": int(pair.source_end),
                    "target_start": int(pair.target_start),
                    "target_end": int(pair.target_end),
                    "score": None if pair.score is None else float(pair.score),
                    "flags": list(pair.flags),
                    "attention": [_plain(link) for link in pair.attention],
                    "markers": [_plain(span) for span in pair.markers],
                }
                for pair in self.sentences
            ],
            "tokens": [_plain(token) for token in self.tokens],
            "links": [_plain(link) for link in self.links],
            "entities": [_plain(entity) for entity in self.entities],
            "spans": [
                {
                    "start": int(span.start),
                    "end": int(span.end),
                    "label": span.label,
                    "score": float(span.score),
                    "source_start": int(span.source_start),
                    "source_end": int(span.source_end),
                    "method": span.method,
                    "reason": span.reason,
                    "status": span.status,
                    "probability": (
                        None if span.probability is None else float(span.probability)
                    ),
                }
                for span in self.spans
            ],
            "engine": self.engine,
            "direction": self.direction,
            "aligner": self.aligner,
            "masked": [_plain(masked) for masked in self.masked],
            "probabilities": [_plain(item) for item in self.probabilities],
        }

    @classmethod
    def from_dict(cls, data: Dict[str, Any]) -> "Translation":
        """Build a translation from plain data and check every type and range.

        data (Dict[str, Any]): What `to_dict` returned. `lang`, `source_lang` and
            `text` are required.
        RETURNS (Translation): The translation.
        RAISES (ValueError): If a value is missing, unknown, of the wrong type or out
            of range.
        """
        data = _check_keys(data, cls, "translation")
        text = _get_str(data, "text", "")
        size = len(text)
        direction = _get_choice(data, "direction", get_args(Direction), "")
        tokens = [
            _read_range(item, f"tokens[{i}]", size)
            for i, item in enumerate(_get_list(data, "tokens", ""))
        ]
        for i in range(1, len(tokens)):
            if tokens[i][0] < tokens[i - 1][1]:
                _fail(f"tokens[{i}]", "it overlaps the token before")
        receiving = size if direction == "forward" else None
        carrying = None if direction == "forward" else size
        return cls(
            lang=_get_str(data, "lang", ""),
            source_lang=_get_str(data, "source_lang", ""),
            text=text,
            sentences=_read_sentences(_get_list(data, "sentences", ""), size),
            tokens=tokens,
            links=[
                _read_link(item, f"links[{i}]", len(tokens))
                for i, item in enumerate(_get_list(data, "links", ""))
            ],
            entities=[
                _read_annotation(item, f"entities[{i}]", size)
                for i, item in enumerate(_get_list(data, "entities", ""))
            ],
            spans=[
                _read_span(item, f"spans[{i}]", receiving, carrying)
                for i, item in enumerate(_get_list(data, "spans", ""))
            ],
            engine=_get_str(data, "engine", ""),
            direction=cast(Direction, direction),
            aligner=_get_str(data, "aligner", ""),
            masked=[
                _read_range(item, f"masked[{i}]", receiving)
                for i, item in enumerate(_get_list(data, "masked", ""))
            ],
            probabilities=[
                _read_annotation(item, f"probabilities[{i}]", size)
                for i, item in enumerate(_get_list(data, "probabilities", ""))
            ],
        )

    def to_bytes(self) -> bytes:
        """Serialise to msgpack.

        RETURNS (bytes): What `from_bytes` reads.
        """
        return srsly.msgpack_dumps(self.to_dict())

    @classmethod
    def from_bytes(cls, bytes_data: bytes) -> "Translation":
        """Deserialise from msgpack.

        bytes_data (bytes): What `to_bytes` returned.
        RETURNS (Translation): The translation.
        RAISES (ValueError): If the bytes are no translation.
        """
        try:
            data = load_msgpack(bytes_data)
        except ValueError as e:
            raise ValueError(Errors.E002.format(error=e)) from e
        return cls.from_dict(data)


DataT = TypeVar("DataT", bound=Union[Translation, SentencePair, ProjectedSpan])


def _plain(values: Sequence[Any]) -> List[Any]:
    """Turn a tuple of strings and (numpy) numbers into a list of plain values."""
    # there are some hundred links in a line: most need nothing done
    if _PLAIN_TYPES.issuperset(map(type, values)):
        return list(values)
    return [
        value
        if isinstance(value, str)
        else float(value)
        if isinstance(value, (float, numpy.floating))
        else int(value)
        for value in values
    ]


def _fail(path: str, problem: str) -> NoReturn:
    raise ValueError(Errors.E001.format(path=path, problem=problem))


def _check_keys(data: Any, cls: Type[DataT], path: str) -> Dict[str, Any]:
    """Check the keys of a dict against a data class and fill in its defaults."""
    if not isinstance(data, dict):
        _fail(path, f"expected a dict, got {type(data).__name__}")
    filled: Dict[str, Any] = {}
    for f in fields(cls):
        if f.name in data:
            filled[f.name] = data[f.name]
        elif f.default is not MISSING:
            filled[f.name] = f.default
        elif f.default_factory is not MISSING:
            filled[f.name] = f.default_factory()
        else:
            _fail(path, f"the key {f.name!r} is missing")
    for key in data:
        if key not in filled:
            _fail(path, f"unknown key {key!r}")
    return filled


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _get_str(data: Dict[str, Any], key: str, path: str) -> str:
    value = data[key]
    if not isinstance(value, str):
        _fail(_join(path, key), f"expected a string, got {describe(value)}")
    return value


def _get_choice(
    data: Dict[str, Any], key: str, choices: Iterable[str], path: str
) -> str:
    value = data[key]
    if value not in choices:
        _fail(
            _join(path, key), f"expected one of {tuple(choices)}, got {describe(value)}"
        )
    return value


def _get_list(data: Dict[str, Any], key: str, path: str) -> Sequence[Any]:
    value = data[key]
    # msgpack gives tuples when Docs are read back from a DocBin
    if not isinstance(value, (list, tuple)):
        _fail(_join(path, key), f"expected a list, got {describe(value)}")
    return value


def _check_int(value: Any, path: str, size: Optional[int] = None) -> int:
    """Check a whole number that is >= 0 and, if given, <= size."""
    if isinstance(value, bool) or not isinstance(value, int):
        _fail(path, f"expected a whole number, got {describe(value)}")
    if value < 0 or (size is not None and size < value):
        limit = "0 or more" if size is None else f"0 to {size}"
        _fail(path, f"expected {limit}, got {value}")
    return value


def _check_probability(value: Any, path: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        _fail(path, f"expected a number, got {describe(value)}")
    if not 0.0 <= value <= 1.0 + _TOLERANCE:
        _fail(path, f"expected a number from 0 to 1, got {value}")
    return min(float(value), 1.0)


def _check_items(value: Any, path: str, size: int) -> Sequence[Any]:
    if not isinstance(value, (list, tuple)) or len(value) != size:
        _fail(path, f"expected {size} values, got {describe(value)}")
    return value


def _read_range(value: Any, path: str, size: Optional[int]) -> Range:
    items = _check_items(value, path, 2)
    return _check_range(items[0], items[1], path, size)


def _check_range(start: Any, end: Any, path: str, size: Optional[int]) -> Range:
    start, end = _check_int(start, path, size), _check_int(end, path, size)
    if end < start:
        _fail(path, f"the end {end} is before the start {start}")
    return start, end


def _read_link(value: Any, path: str, n_tokens: int) -> Link:
    source, target, probability = _check_items(value, path, 3)
    if n_tokens == 0:
        _fail(path, "there are links but no tokens")
    return Link(
        _check_int(source, path),
        _check_int(target, path, n_tokens - 1),
        _check_probability(probability, path),
    )


def _read_annotation(value: Any, path: str, size: int) -> Annotation:
    start, end, label, score = _check_items(value, path, 4)
    if not isinstance(label, str):
        _fail(path, f"expected a string as label, got {describe(label)}")
    start, end = _check_range(start, end, path, size)
    return Annotation(start, end, label, _check_probability(score, path))


def _read_piece_link(value: Any, path: str, size: int) -> PieceLink:
    items = _check_items(value, path, 5)
    source = _check_range(items[0], items[1], path, None)
    target = _check_range(items[2], items[3], path, size)
    return PieceLink(*source, *target, _check_probability(items[4], path))


def _read_marked_span(
    value: Any, path: str, source: Range, target: Range
) -> MarkedSpan:
    items = _check_items(value, path, 4)
    ranges = []
    for k, (first, last) in enumerate((source, target)):
        start, end = _check_range(items[2 * k], items[2 * k + 1], path, None)
        if not first <= start < end <= last:
            _fail(path, f"({start}, {end}) is no span of its sentence")
        ranges += [start, end]
    return MarkedSpan(*ranges)


def _read_sentences(values: Sequence[Any], size: int) -> List[SentencePair]:
    pairs: List[SentencePair] = []
    for i, value in enumerate(values):
        path = f"sentences[{i}]"
        data = _check_keys(value, SentencePair, path)
        score = data["score"]
        if score is not None and (
            isinstance(score, bool)
            or not isinstance(score, (int, float))
            or not -_LARGEST < score < _LARGEST
        ):
            _fail(
                f"{path}.score", f"expected a number or nothing, got {describe(score)}"
            )
        flags = _get_list(data, "flags", path)
        if not all(isinstance(flag, str) for flag in flags):
            _fail(f"{path}.flags", f"expected strings, got {describe(flags)}")
        source = _check_range(data["source_start"], data["source_end"], path, None)
        target = _check_range(data["target_start"], data["target_end"], path, size)
        if pairs and (
            source[0] < pairs[-1].source_end or target[0] < pairs[-1].target_end
        ):
            _fail(path, "it begins before the end of the sentence before")
        attention = [
            _read_piece_link(item, f"{path}.attention[{j}]", size)
            for j, item in enumerate(_get_list(data, "attention", path))
        ]
        markers = [
            _read_marked_span(item, f"{path}.markers[{j}]", source, target)
            for j, item in enumerate(_get_list(data, "markers", path))
        ]
        pairs.append(
            SentencePair(*source, *target, score, list(flags), attention, markers)
        )
    return pairs


def _read_span(
    value: Any, path: str, receiving: Optional[int], carrying: Optional[int]
) -> ProjectedSpan:
    data = _check_keys(value, ProjectedSpan, path)
    status = _get_choice(data, "status", get_args(Status), path)
    start, end = data["start"], data["end"]
    if (start, end) == (-1, -1):
        if status == "kept":
            _fail(path, "a span that was not found can't be kept")
    else:
        start, end = _check_range(start, end, path, receiving)
        if start == end:
            _fail(path, "it is empty: a span that was not found is -1, -1")
    source = _check_range(data["source_start"], data["source_end"], path, carrying)
    probability = data["probability"]
    if probability is not None:
        probability = _check_probability(probability, f"{path}.probability")
    return ProjectedSpan(
        start=start,
        end=end,
        label=_get_str(data, "label", path),
        score=_check_probability(data["score"], f"{path}.score"),
        source_start=source[0],
        source_end=source[1],
        method=_get_str(data, "method", path),
        reason=_get_str(data, "reason", path),
        status=cast(Status, status),
        probability=probability,
    )


register_msgpack("xner_translation", Translation)


def set_extensions(attr: str = DEFAULT_ATTR) -> None:
    """Make sure that Docs have the translations attribute and `xner_translated`.

    Extensions that exist are never overwritten.

    attr (str): Name of the attribute.
    RAISES (ValueError): If the name is taken by a getter or a method.
    """
    if not Doc.has_extension(attr):
        Doc.set_extension(attr, default={})
    else:
        _, method, getter, _ = Doc.get_extension(attr)
        if method is not None or getter is not None:
            raise ValueError(Errors.E003.format(attr=attr))
    if not Doc.has_extension(DOC_METHOD):
        Doc.set_extension(DOC_METHOD, method=build_doc)


def get_translations(doc: Doc, attr: str = DEFAULT_ATTR) -> Dict[str, Translation]:
    """Get the translations of a Doc without changing it.

    doc (Doc): The Doc.
    attr (str): Name of the attribute.
    RETURNS (Dict[str, Translation]): The translations, keyed by language.
    RAISES (ValueError): If the attribute holds something else.
    """
    user_data: Dict[Any, Any] = doc.user_data
    value = user_data.get(("._.", attr, None, None))
    if value is None:
        return {}
    if not isinstance(value, dict) or not all(
        isinstance(translation, Translation) for translation in value.values()
    ):
        raise ValueError(Errors.E004.format(attr=attr, value=type(value).__name__))
    return value


def get_translation(doc: Doc, lang: str, attr: str = DEFAULT_ATTR) -> Translation:
    """Get the translation of a Doc into one language.

    doc (Doc): The Doc.
    lang (str): Language code.
    attr (str): Name of the attribute.
    RETURNS (Translation): The translation.
    RAISES (ValueError): If there is none.
    """
    translations = get_translations(doc, attr)
    if lang not in translations:
        available = ", ".join(sorted(translations)) or "none"
        raise ValueError(Errors.E005.format(lang=lang, attr=attr, available=available))
    return translations[lang]


@cache
def get_blank(lang: str) -> Language:
    """Get the blank pipeline of a language, made once in each process.

    lang (str): Language code.
    RETURNS (Language): The pipeline.
    RAISES (ValueError): If spaCy has no tokenizer for the language, or can't load it.
    """
    try:
        nlp = get_lang_class(lang)()
    except ImportError as e:
        raise ValueError(Errors.E006.format(lang=lang, error=e)) from e
    # only the tokenizer runs, and it takes texts of any length
    nlp.max_length = sys.maxsize
    return nlp


def tokenize(translation: Translation) -> Doc:
    """Tokenize a translation, keeping to its token offsets when it has them.

    translation (Translation): The translation.
    RETURNS (Doc): The translation as a Doc of the language's blank pipeline.
    RAISES (ValueError): If the token offsets do not fit the text.
    """
    doc = get_blank(translation.lang).make_doc(translation.text)
    if not translation.tokens or get_token_ranges(doc) == translation.tokens:
        return doc
    text = translation.text
    words = [text[start:end] for start, end in translation.tokens]
    spaces = [text[end : end + 1] == " " for _, end in translation.tokens]
    doc = Doc(doc.vocab, words=words, spaces=spaces)
    if doc.text != text or get_token_ranges(doc) != translation.tokens:
        raise ValueError(Errors.E007.format(lang=translation.lang))
    return doc


def get_token_ranges(doc: Doc) -> List[Range]:
    """Get the character range of each token.

    doc (Doc): The Doc.
    RETURNS (List[Range]): Start and end of each token, half-open.
    """
    # many times faster than asking each token
    lengths, spaces = doc.to_array([LENGTH, SPACY]).reshape(-1, 2).astype("int64").T
    ends = numpy.cumsum(lengths + spaces) - spaces
    return list(zip((ends - lengths).tolist(), ends.tolist()))


def build_doc(doc: Doc, lang: str, *, attr: str = DEFAULT_ATTR) -> Doc:
    """Build the target Doc of one language, with what was projected onto it.

    `spans["xner"]` has every kept span, with `attrs["scores"]` (probabilities where
    the projector has a calibration); `ents` has the kept spans without overlaps (the
    better of these wins, then the longer span, then the first); tokens of masked ranges have a missing entity label, unless they are part
    of an entity; `spans["xner_masked"]` has the masked spans, if there are any. Going
    backward, the entities are those that were found on the translation.

    doc (Doc): The source Doc.
    lang (str): Language code of the translation.
    attr (str): Name of the attribute that holds the translations.
    RETURNS (Doc): The translation as a Doc, made anew at each call.
    RAISES (ValueError): If there is no translation into the language.
    """
    translation = get_translation(doc, lang, attr)
    target = tokenize(translation)
    kept: List[Tuple[int, int, str, float]] = []
    masked_spans: List[Tuple[int, int, str, float]] = []
    masked: List[Range] = []
    if translation.direction == "backward":
        kept.extend(translation.entities)
    else:
        masked.extend(translation.masked)
        for span in translation.spans:
            item = (span.start, span.end, span.label, span.confidence)
            if span.status == "kept":
                kept.append(item)
            elif span.status == "masked" and span.start >= 0:
                masked_spans.append(item)
                masked.append((span.start, span.end))
    spans, scores = set_span_group(target, SPANS_KEY, kept)
    if masked_spans:
        set_span_group(target, MASKED_SPANS_KEY, masked_spans)
    ents = filter_by_score(spans, scores)
    target.set_ents(ents, missing=find_missing(target, masked, ents))
    return target


def count_spans(translation: Translation) -> CounterT[Tuple[str, str]]:
    """Count what became of the entities of a translation.

    translation (Translation): The translation.
    RETURNS (Counter[Tuple[str, str]]): Numbers by language of the translation and by
        "status" or, where there is a reason, "status:reason".
    """
    return Counter(
        (
            translation.lang,
            f"{span.status}:{span.reason}" if span.reason else span.status,
        )
        for span in translation.spans
    )


def set_span_group(
    doc: Doc, key: str, items: Iterable[Tuple[int, int, str, float]]
) -> Tuple[List[Span], List[float]]:
    """Write a span group with scores; spans are widened to whole tokens.

    doc (Doc): The Doc to write to.
    key (str): Key of the span group, which is replaced.
    items (Iterable[Tuple[int, int, str, float]]): First character, character after
        the last one, label and score of each span. Items that touch no token are
        left out.
    RETURNS (Tuple[List[Span], List[float]]): The spans and the score of each.
    """
    spans, scores = [], []
    for start, end, label, score in items:
        if end <= start:
            continue
        span = doc.char_span(start, end, label=label, alignment_mode="expand")
        if span is not None:
            spans.append(span)
            scores.append(float(score))
    group = SpanGroup(doc, name=key, spans=spans)
    group.attrs["scores"] = numpy.asarray(scores, dtype="float64")
    doc.spans[key] = group
    return spans, scores


def filter_by_score(spans: Sequence[Span], scores: Sequence[float]) -> List[Span]:
    """Choose spans that do not overlap: the best score first, then the longest.

    spans (Sequence[Span]): Spans of one Doc.
    scores (Sequence[float]): Score of each span.
    RETURNS (List[Span]): The chosen spans, in text order.
    """
    order = sorted(
        range(len(spans)), key=lambda i: (-scores[i], -len(spans[i]), spans[i].start)
    )
    seen: set = set()
    chosen = []
    for i in order:
        tokens = range(spans[i].start, spans[i].end)
        if seen.isdisjoint(tokens):
            seen.update(tokens)
            chosen.append(spans[i])
    return sorted(chosen, key=_get_start)


def _get_start(span: Span) -> int:
    return span.start


def find_missing(doc: Doc, ranges: Iterable[Range], ents: Iterable[Span]) -> List[Span]:
    """Find the tokens of character ranges that are in no entity.

    doc (Doc): The Doc.
    ranges (Iterable[Range]): Character ranges, half-open.
    ents (Iterable[Span]): Entities, whose tokens are left out.
    RETURNS (List[Span]): Spans without label, fit for `set_ents(missing=...)`.
    """
    missing = numpy.zeros(len(doc) + 1, dtype=bool)
    for start, end in ranges:
        if start < end:
            span = doc.char_span(start, end, alignment_mode="expand")
            if span is not None:
                missing[span.start : span.end] = True
    for ent in ents:
        missing[ent.start : ent.end] = False
    edges = numpy.flatnonzero(numpy.diff(missing.astype("int8"), prepend=0))
    return [
        Span(doc, int(start), int(end)) for start, end in zip(edges[::2], edges[1::2])
    ]
