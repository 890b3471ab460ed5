"""Translate sentences with markers around their entities, and read the spans back."""

from typing import Dict, List, Optional, Sequence, Tuple
from dataclasses import dataclass, replace

from ..translators.batching import translate_texts
from ..translators.cache import TranslationCache
from ..translators.capitals import restore_capitals, write_small
from ..translators.guards import check
from ..translators.types import PieceTuple, SentenceTranslation, TranslatorEngine
from .markers import (
    FINE,
    GUARD,
    MIN_SIMILARITY,
    OVERLAP,
    MarkedText,
    ParsedText,
    assign_spans,
    can_mark,
    insert_markers,
    parse_markers,
    shift_ranges,
)
from .types import Range


@dataclass
class MarkedTranslation:
    """Hold the translation of a sentence and where its entities came out.

    translation (SentenceTranslation): The translation without markers. Where there is
        a reason it was made without them.
    spans (List[Tuple[int, int]]): Characters of each entity in the translation, in
        the order of the entities; empty when there is a reason.
    reason (str): Why there are no spans, one of `markers.MARKER_REASONS`.
    """

    translation: SentenceTranslation
    spans: List[Range]
    reason: str = FINE


def translate_marked(
    engine: TranslatorEngine,
    texts: Sequence[str],
    spans: Sequence[Sequence[Range]],
    *,
    source_lang: str,
    target_lang: str,
    style: str = "brackets",
    min_similarity: float = MIN_SIMILARITY,
    cache: Optional[TranslationCache] = None,
    capitals: bool = True,
) -> List[MarkedTranslation]:
    """Translate sentences with markers; those that come out broken without them.

    One call to the engine for all sentences (and, with brackets, for the entities
    alone), and one more for those whose markers did not survive.

    engine (TranslatorEngine): The translator.
    texts (Sequence[str]): Sentences.
    spans (Sequence[Sequence[Tuple[int, int]]]): Character ranges of the entities of
        each sentence, in any order; none for a plain translation.
    source_lang (str): Language code of the sentences.
    target_lang (str): Language code to translate into.
    style (str): `brackets`, `parentheses` or `xml`.
    min_similarity (float): Least similarity of a bracketed span and its entity,
        translated alone, in [0, 1].
    cache (Optional[TranslationCache]): Where translations are kept, if anywhere.
    capitals (bool): Translate sentences in capitals in small letters, see
        `translate_texts`.
    RETURNS (List[MarkedTranslation]): One for each sentence.
    RAISES (ValueError): E307 for an unknown style.
    SOURCE: Chen et al. 2023 (EasyProject); LabelPigeon.
    """
    langs = (source_lang, target_lang)
    originals = texts
    if capitals:
        # before they are marked: markers may hold letters
        texts = [write_small(text, lang=source_lang) for text in texts]
    marked: Dict[int, MarkedText] = {}
    orders: Dict[int, List[int]] = {}
    reasons: Dict[int, str] = {}
    for i, (text, ranges) in enumerate(zip(texts, spans)):
        if not ranges:
            continue
        if can_mark(text, ranges):
            # In the order of the text, so that the order given decides nothing.
            orders[i] = sorted(range(len(ranges)), key=ranges.__getitem__)
            ordered = [ranges[k] for k in orders[i]]
            marked[i] = insert_markers(text, ordered, style=style)
        else:
            reasons[i] = OVERLAP
    wanted = [marked[i].text if i in marked else text for i, text in enumerate(texts)]
    entities = {
        text: None
        for i, item in marked.items()
        for text in _get_entities(texts[i], item)
    }
    outputs = _translate(engine, [*wanted, *entities], langs, cache)
    alone = {text: output.text for text, output in zip(entities, outputs[len(texts) :])}
    results: List[MarkedTranslation] = []
    for i, output in enumerate(outputs[: len(texts)]):
        places: List[Range] = []
        if i in marked:
            names = [alone[text] for text in _get_entities(texts[i], marked[i])]
            parsed, places, reasons[i] = _read(output, marked[i], names, min_similarity)
            output = _unmark(output, marked[i], parsed)
            output.flags = check(
                texts[i],
                output.text,
                source_lang=source_lang,
                target_lang=target_lang,
                truncated=output.truncated,
            )
            if output.flags and not reasons[i]:
                places, reasons[i] = [], GUARD
            if places:
                places = [place for _, place in sorted(zip(orders[i], places))]
        results.append(MarkedTranslation(output, places, reasons.get(i, FINE)))
    broken = [i for i in marked if reasons[i]]
    plain = _translate(engine, [texts[i] for i in broken], langs, cache)
    for i, output in zip(broken, plain):
        results[i].translation = output
    for original, text, result in zip(originals, texts, results):
        if original != text:
            result.translation, result.spans = restore_capitals(
                original, result.translation, result.spans
            )
    return results


def _translate(
    engine: TranslatorEngine,
    texts: Sequence[str],
    langs: Tuple[str, str],
    cache: Optional[TranslationCache],
) -> List[SentenceTranslation]:
    return translate_texts(
        engine,
        texts,
        source_lang=langs[0],
        target_lang=langs[1],
        cache=cache,
        capitals=False,
    )


def _get_entities(text: str, marked: MarkedText) -> List[str]:
    """List the entities to translate alone: those of brackets that need matching."""
    if marked.markers.named or len(marked.spans) < 2:
        return []
    return [text[start:end] for start, end in marked.spans]


def _read(
    output: SentenceTranslation,
    marked: MarkedText,
    entities: Sequence[str],
    min_similarity: float,
) -> Tuple[ParsedText, List[Range], str]:
    """Read the spans of a marked translation, in the order of the entities."""
    parsed = parse_markers(output.text, marked.markers)
    if parsed.reason or marked.markers.named:
        return parsed, parsed.spans, parsed.reason
    spans, reason = assign_spans(parsed, entities, min_similarity=min_similarity)
    return parsed, spans, reason


def _unmark(
    output: SentenceTranslation, marked: MarkedText, parsed: ParsedText
) -> SentenceTranslation:
    """Take the markers out of a translation and its links."""
    source = parse_markers(marked.text, marked.markers)
    sources = shift_ranges(source.removed, len(marked.text))
    targets = shift_ranges(parsed.removed, len(output.text))
    links: List[PieceTuple] = []
    for a, b, c, d, probability in output.links:
        link = (sources[a], sources[b], targets[c], targets[d], probability)
        # What is left without characters was a marker.
        if link[0] < link[1] and link[2] < link[3]:
            links.append(link)
    return replace(output, text=parsed.text, links=links)
