from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Iterable,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    cast,
)

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab
from thinc.api import Config

from ..errors import Errors
from ..translation import MarkedSpan, PieceLink, Range, SentencePair, Translation
from ..translators.types import SentenceTranslation, TranslatorEngine
from .base import TranslationPipe

if TYPE_CHECKING:
    from ..translators.cache import TranslationCache

DEFAULT_CONFIG_TEXT = """
[translator]
source_lang = null
target_langs = []
markers = null
spans_key = null
capitals = true
cache = null
attr = "xner_translations"
batch_size = 64

[translator.engine]
@misc = "spacy-xner.CTranslate2Translator.v1"
"""
DEFAULT_CONFIG = Config().from_str(DEFAULT_CONFIG_TEXT)["translator"]


@Language.factory(
    "xner_translator",
    assigns=["doc._.xner_translations"],
    default_config=DEFAULT_CONFIG,
)
def make_translator(
    nlp: Language,
    name: str,
    engine: Callable,
    source_lang: Optional[str],
    target_langs: List[str],
    markers: Optional[str],
    spans_key: Optional[str],
    capitals: bool,
    cache: Optional[str],
    attr: str,
    batch_size: int,
) -> "Translator":
    """Build the component that translates Docs.

    engine (TranslatorEngine): What translates.
    source_lang (Optional[str]): Language code of the Docs. None is the language of
        the pipeline.
    target_langs (List[str]): Language codes to translate into. Empty for all that
        the engine offers.
    markers (Optional[str]): Translate sentences with markers around their entities:
        "brackets", "parentheses" or "xml". A sentence whose markers do not survive is
        translated without, with the reason among its flags. None for no markers.
    spans_key (Optional[str]): Span group of the entities to mark. None for
        `doc.ents`.
    capitals (bool): Translate segments in capitals in small letters, and write their
        translations in capitals (flag "capitals").
    cache (Optional[str]): Path of a translation cache on disk.
    attr (str): Name of the Doc attribute that holds the translations.
    batch_size (int): Largest number of Docs translated together.
    RETURNS (Translator): The component.
    """
    return Translator(
        nlp.vocab,
        cast(TranslatorEngine, engine),
        name,
        source_lang=source_lang,
        target_langs=target_langs,
        markers=markers,
        spans_key=spans_key,
        capitals=capitals,
        cache=cache,
        attr=attr,
        batch_size=batch_size,
    )


class Translator(TranslationPipe):
    """Translate Docs sentence by sentence and keep their layout.

    vocab (Vocab): The vocabulary of the pipeline.
    engine (TranslatorEngine): What translates.
    name (str): Name of the component in the pipeline.
    source_lang (Optional[str]): Language code of the Docs. None is the language of
        the vocabulary.
    target_langs (List[str]): Language codes to translate into. Empty for all that
        the engine offers.
    markers (Optional[str]): Translate sentences with markers around their entities:
        "brackets", "parentheses" or "xml". A sentence whose markers do not survive is
        translated without, with the reason among its flags. None for no markers.
    spans_key (Optional[str]): Span group of the entities to mark. None for
        `doc.ents`.
    capitals (bool): Translate segments in capitals in small letters, and write their
        translations in capitals (flag "capitals").
    cache (Optional[str]): Path of a translation cache on disk.
    attr (str): Name of the Doc attribute that holds the translations.
    batch_size (int): Largest number of Docs translated together.
    """

    def __init__(
        self,
        vocab: Vocab,
        engine: TranslatorEngine,
        name: str = "xner_translator",
        *,
        source_lang: Optional[str],
        target_langs: List[str],
        markers: Optional[str],
        spans_key: Optional[str],
        capitals: bool,
        cache: Optional[str],
        attr: str,
        batch_size: int,
    ):
        super().__init__(
            vocab,
            name,
            {
                "source_lang": source_lang,
                "target_langs": list(target_langs),
                "markers": markers,
                "spans_key": spans_key,
                "capitals": capitals,
                "cache": cache,
                "attr": attr,
                "batch_size": batch_size,
            },
        )
        if markers is not None:
            # here and below: not needed, and not loaded, without markers
            from ..projectors.markers import STYLES

            styles = tuple(STYLES)
            self._check_setting("markers", markers in styles, f"one of {styles}")
        self.engine = engine
        self.cache = open_cache(cache)

    @property
    def source_lang(self) -> str:
        """RETURNS (str): Language code of the Docs."""
        return self.cfg["source_lang"] or self.vocab.lang

    @property
    def engine_id(self) -> str:
        """RETURNS (str): Id of the engine and of the settings that change what it
        says: what translations are noted to be from."""
        if not self.cfg["capitals"]:
            return self.engine.id
        # here and below: not needed, and not loaded, before something is translated
        from ..translators.capitals import CAPITALS, VERSION

        return f"{self.engine.id}:{CAPITALS}{VERSION}"

    def get_target_langs(self) -> List[str]:
        """Get the languages to translate into, and check that the engine has them.

        RETURNS (List[str]): Language codes.
        RAISES (ValueError): If the engine does not offer a pair.
        """
        source_lang = self.source_lang
        pairs = self.engine.languages()
        offered = [target for source, target in pairs if source == source_lang]
        available = ", ".join(f"{source}-{target}" for source, target in pairs)
        if not offered:
            raise ValueError(
                Errors.E011.format(
                    source_lang=source_lang, available=available, name=self.name
                )
            )
        for target_lang in self.cfg["target_langs"]:
            if target_lang not in offered:
                raise ValueError(
                    Errors.E010.format(
                        source_lang=source_lang,
                        target_lang=target_lang,
                        available=available,
                        name=self.name,
                    )
                )
        return self.cfg["target_langs"] or list(dict.fromkeys(offered))

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]],
        *,
        nlp: Optional[Language] = None,
        loader: Optional[Callable[[TranslatorEngine], TranslatorEngine]] = None,
    ) -> None:
        """Load the engine's weights, if a loader is given, and check the languages.

        get_examples (Callable[[], Iterable[Example]]): Not used.
        nlp (Optional[Language]): Not used.
        loader (Optional[Callable]): Takes the engine of the config and returns the
            engine to use.
        RAISES (ValueError): If the engine does not offer a pair.
        """
        if loader is not None:
            self.engine = loader(self.engine)
        self.get_target_langs()

    def predict(self, docs: Sequence[Doc]) -> List[Dict[str, Translation]]:
        """Translate a batch of Docs: all sentences of all Docs in one call.

        docs (Sequence[Doc]): The Docs.
        RETURNS (List[Dict[str, Translation]]): The translations of each Doc, keyed by
            language.
        RAISES (ValueError): If the engine does not offer a pair.
        """
        # here and below: not needed, and not loaded, before something is translated

        translations: List[Dict[str, Translation]] = [{} for _ in docs]
        if not docs:
            return translations
        source_lang = self.source_lang
        segments = [get_segments(doc, source_lang) for doc in docs]
        sources = [doc.text for doc in docs]
        texts = [
            source[start:end]
            for source, ranges in zip(sources, segments)
            for start, end in ranges
        ]
        marks = [
            mark
            for doc, ranges in zip(docs, segments)
            for mark in self._get_marks(doc, ranges)
        ]
        for lang in self.get_target_langs():
            if any(mark.spans for mark in marks):
                results = self._translate_marked(texts, marks, lang)
            else:
                outputs = self._translate(texts, lang)
                results = [_Result(output, []) for output in outputs]
            for mark, result in zip(marks, results):
                result.translation.flags += mark.flags
            engine_id = self.engine_id
            first = 0
            for i, source in enumerate(sources):
                last = first + len(segments[i])
                outputs = [result.translation for result in results[first:last]]
                text, pairs = join_segments(source, segments[i], outputs)
                for k, pair in enumerate(pairs, start=first):
                    pair.markers = _get_marked_spans(pair, marks[k], results[k].places)
                translations[i][lang] = Translation(
                    lang=lang,
                    source_lang=source_lang,
                    text=text,
                    sentences=pairs,
                    engine=engine_id,
                )
                first = last
        return translations

    def _translate(self, texts: Sequence[str], lang: str) -> List[SentenceTranslation]:
        """Translate segments, each as it is."""
        # here and below: not needed, and not loaded, before something is translated
        from ..translators.batching import translate_texts

        results = translate_texts(
            self.engine,
            texts,
            source_lang=self.source_lang,
            target_lang=lang,
            cache=self.cache,
            capitals=self.cfg["capitals"],
        )
        if len(results) != len(texts):
            raise ValueError(
                Errors.E013.format(
                    what="translator", n_results=len(results), n_inputs=len(texts)
                )
            )
        return results

    def _translate_marked(
        self, texts: Sequence[str], marks: Sequence["_Marks"], lang: str
    ) -> List["_Result"]:
        """Translate segments with markers around their entities."""
        from ..projectors.marked_translation import translate_marked

        results = translate_marked(
            self.engine,
            texts,
            [mark.spans for mark in marks],
            source_lang=self.source_lang,
            target_lang=lang,
            style=self.cfg["markers"],
            cache=self.cache,
            capitals=self.cfg["capitals"],
        )
        for result in results:
            if result.reason:
                result.translation.flags.append(result.reason)
        return [_Result(result.translation, result.spans) for result in results]

    def _get_marks(self, doc: Doc, segments: Sequence[Range]) -> List["_Marks"]:
        """Get the entities to mark in each segment of a Doc."""
        if self.cfg["markers"] is None:
            return [_Marks([], [], []) for _ in segments]
        key = self.cfg["spans_key"]
        spans = doc.ents if key is None else doc.spans.get(key, [])
        ranges = [(span.start_char, span.end_char) for span in spans]
        return find_marks(ranges, segments)

    def _get_parts(self) -> Dict[str, Any]:
        return {"engine": self.engine}

    def _update_cfg(self, cfg: Dict[str, Any]) -> None:
        super()._update_cfg(cfg)
        self.cache = open_cache(self.cfg["cache"])


class _Marks(NamedTuple):
    """The entities of a segment.

    ranges (List[Range]): Characters of each in the Doc.
    spans (List[Range]): Characters of each in the segment; none when an entity can't
        be marked.
    flags (List[str]): Why, if so.
    """

    ranges: List[Range]
    spans: List[Range]
    flags: List[str]


class _Result(NamedTuple):
    """A translated segment and the characters of its marked entities in it."""

    translation: SentenceTranslation
    places: List[Range]


def find_marks(ranges: Sequence[Range], segments: Sequence[Range]) -> List[_Marks]:
    """Find the segment of each entity.

    ranges (Sequence[Range]): Characters of the entities.
    segments (Sequence[Range]): Characters of the segments, in order.
    RETURNS (List[_Marks]): The entities of each segment. A segment that holds a part
        of an entity has none, and the flag `marker_split`.
    """
    from ..projectors.markers import SPLIT

    marks: List[_Marks] = []
    for first, last in segments:
        touching = sorted({r for r in ranges if r[0] < last and first < r[1]})
        inside = [r for r in touching if first <= r[0] and r[1] <= last]
        if len(inside) < len(touching):
            marks.append(_Marks([], [], [SPLIT]))
            continue
        spans = [(start - first, end - first) for start, end in inside]
        marks.append(_Marks(inside, spans, []))
    return marks


def _get_marked_spans(
    pair: SentencePair, mark: _Marks, places: Sequence[Range]
) -> List[MarkedSpan]:
    """Write the places of marked entities in document offsets."""
    start = pair.target_start
    return [
        MarkedSpan(*source, start + place[0], start + place[1])
        for source, place in zip(mark.ranges, places)
    ]


def open_cache(path: Optional[str]) -> Optional["TranslationCache"]:
    """Get the cache at a path. Nothing is read or written before it is used.

    path (Optional[str]): The path, if any.
    RETURNS (Optional[TranslationCache]): The cache, if there is a path.
    """
    if path is None:
        return None
    from ..translators.cache import TranslationCache

    return TranslationCache(path)


def get_segments(doc: Doc, lang: str) -> List[Tuple[int, int]]:
    """Get the segments of a Doc: its own sentences when set, else by rule.

    doc (Doc): The Doc.
    lang (str): Language code of the text.
    RETURNS (List[Tuple[int, int]]): Character ranges, in order, without white space at
        the edges.
    """
    from ..translators import sentences

    if doc.has_annotation("SENT_START"):
        return sentences.from_doc(doc)
    return sentences.split(doc.text, lang=lang)


def join_segments(
    text: str,
    segments: Sequence[Tuple[int, int]],
    results: Sequence[SentenceTranslation],
) -> Tuple[str, List[SentencePair]]:
    """Put translated segments in the place of the source segments.

    text (str): The source text.
    segments (Sequence[Tuple[int, int]]): Character range of each segment, in order.
    results (Sequence[SentenceTranslation]): Translation of each segment.
    RETURNS (Tuple[str, List[SentencePair]]): The target text, in which everything
        between the segments is as in the source, and the sentence pairs.
    """
    parts: List[str] = []
    pairs: List[SentencePair] = []
    position, length = 0, 0
    for (start, end), result in zip(segments, results):
        gap = text[position:start]
        target_start = length + len(gap)
        target_end = target_start + len(result.text)
        parts += [gap, result.text]
        pairs.append(
            SentencePair(
                source_start=start,
                source_end=end,
                target_start=target_start,
                target_end=target_end,
                score=result.score,
                flags=list(result.flags),
                attention=[
                    PieceLink(
                        start + source_start,
                        start + source_end,
                        target_start + piece_start,
                        target_start + piece_end,
                        probability,
                    )
                    for (
                        source_start,
                        source_end,
                        piece_start,
                        piece_end,
                        probability,
                    ) in result.links
                ],
            )
        )
        position, length = end, target_end
    parts.append(text[position:])
    return "".join(parts), pairs
