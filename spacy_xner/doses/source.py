"""An entity next to what it was projected from."""

from typing import Iterator, List, Optional, Sequence, Set
from collections import Counter
from decimal import Decimal

from ..translators.numbers import find_number_words, find_numbers, numbers_differ
from ..translators.units import find_units, units_differ
from . import kinds
from .kinds import Finding
from .types import DoseEntity, SourceSpan

_MAX_QUOTE = 80


def compare_with_source(
    entity: DoseEntity, sources: Sequence[SourceSpan], *, lang: str
) -> Iterator[Finding]:
    """Find numbers and units of an entity that its source does not say.

    An entity that was projected is compared with its source entity, both ways. One
    that was found in the text by other means is compared with the source sentence,
    which must say all its numbers and units.

    entity (DoseEntity): A STRENGTH or DOSAGE.
    sources (Sequence[SourceSpan]): What the entities and sentences of the text were
        made from.
    lang (str): Language code of the text.
    YIELDS (Finding): Kind, what was found, what it was compared with.
    """
    touching = [
        span for span in sources if span.start < entity.end and entity.start < span.end
    ]
    span = _choose(entity, [span for span in touching if span.label == entity.label])
    if span is not None:
        langs = {"source_lang": span.lang, "target_lang": lang}
        if numbers_differ(span.text, entity.text, **langs):
            yield kinds.SOURCE_NUMBERS, entity.text, span.text
        if units_differ(span.text, entity.text, **langs):
            yield kinds.SOURCE_UNITS, entity.text, span.text
        return
    sentences = [span for span in touching if not span.label]
    if not sentences:
        return
    quote = " ".join(span.text for span in sentences)
    quote = quote if len(quote) <= _MAX_QUOTE else f"{quote[: _MAX_QUOTE - 1]}…"
    said: Set[Decimal] = set()
    units: Counter = Counter()
    for span in sentences:
        said |= _get_values(span.text, span.lang)
        units |= find_units(span.text, lang=span.lang)
    for token in find_numbers(entity.text, lang=lang):
        if not any(said.issuperset(reading) for reading in token.readings):
            yield kinds.SOURCE_NUMBERS, entity.text, quote
            break
    if set(find_units(entity.text, lang=lang)) - set(units):
        yield kinds.SOURCE_UNITS, entity.text, quote


def _choose(entity: DoseEntity, spans: List[SourceSpan]) -> Optional[SourceSpan]:
    """Choose the span that shares most characters with an entity."""
    best, shared = None, 0
    for span in spans:
        size = min(span.end, entity.end) - max(span.start, entity.start)
        if size > shared:
            best, shared = span, size
    return best


def _get_values(text: str, lang: str) -> Set[Decimal]:
    """Get all values that a text can say."""
    words = find_number_words(text, lang=lang)
    values = {*words.strong, *words.weak, *words.additions}
    for token in find_numbers(text, lang=lang):
        for reading in token.readings:
            values.update(reading)
    return values
