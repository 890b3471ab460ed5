from typing import Dict, List, Optional, Sequence
from dataclasses import replace

from ..errors import Errors
from .cache import TranslationCache
from .capitals import restore_capitals, write_small
from .guards import REPLACED, check
from .intake import find_replacements, replace_ranges
from .types import SentenceTranslation, TranslatorEngine

DEFAULT_BATCH_TOKENS = 16384
_CHARACTERS_PER_TOKEN = 4


def translate_texts(
    engine: TranslatorEngine,
    texts: Sequence[str],
    *,
    source_lang: str,
    target_lang: str,
    cache: Optional[TranslationCache] = None,
    max_batch_tokens: int = DEFAULT_BATCH_TOKENS,
    capitals: bool = True,
) -> List[SentenceTranslation]:
    """Translate segments: each different one once, in batches of similar length.

    English intake abbreviations that were copied are replaced by a table (`bid` by
    `2x/j`, flag "replaced"); links stay on their words.

    White space at the edges and runs of it don't count: "a  b" and "a b" are
    translated (and cached) apart, because links hold characters of each.

    engine (TranslatorEngine): The translator.
    texts (Sequence[str]): Segments, one sentence or less each.
    source_lang (str): Language code of the segments.
    target_lang (str): Language code to translate into.
    cache (Optional[TranslationCache]): Where translations are kept, if anywhere.
    max_batch_tokens (int): Most tokens handed to the engine in one call (estimated,
        padding included), > 0. What was translated until then is in the cache.
    capitals (bool): Translate segments in capitals in small letters, and write their
        translations in capitals (flag "capitals").
    RETURNS (List[SentenceTranslation]): One translation for each text, in order,
        each an object of its own with its guard flags.
    RAISES (ValueError): When the engine returns another number of translations.
    """
    if max_batch_tokens < 1:
        raise ValueError(
            Errors.E115.format(
                setting="max_batch_tokens", expected=">= 1", value=max_batch_tokens
            )
        )
    langs = {"source_lang": source_lang, "target_lang": target_lang}
    if capitals:
        originals = texts
        texts = [write_small(text, lang=source_lang) for text in texts]
    known: Dict[str, SentenceTranslation] = {}
    unique = list(dict.fromkeys(text for text in texts if text.strip()))
    engine_id = engine.id if cache is not None and unique else ""
    if cache is not None and unique:
        known = cache.get_many(unique, engine_id, source_lang, target_lang)
    missing = [text for text in unique if text not in known]
    for batch in batch_by_length(missing, max_batch_tokens):
        outputs = engine.translate(batch, **langs)
        if len(outputs) != len(batch):
            raise ValueError(
                Errors.E118.format(
                    engine=engine.id, n_results=len(outputs), n_texts=len(batch)
                )
            )
        fresh = dict(zip(batch, outputs))
        known.update(fresh)
        if cache is not None:
            cache.set_many(fresh, engine_id, source_lang, target_lang)
    for text, output in known.items():
        _finish(text, output, **langs)
    results = [_copy(known[text]) if text in known else _empty() for text in texts]
    if capitals:
        pairs = zip(originals, texts, results)
        return [
            output if original == text else restore_capitals(original, output)[0]
            for original, text, output in pairs
        ]
    return results


def _finish(
    text: str, output: SentenceTranslation, *, source_lang: str, target_lang: str
) -> None:
    """Replace the intake abbreviations that were copied, and set the guard flags."""
    langs = {"source_lang": source_lang, "target_lang": target_lang}
    replacements = find_replacements(text, output.text, **langs)
    if replacements:
        output.text, output.links = replace_ranges(
            output.text, output.links, replacements
        )
    output.flags = check(text, output.text, truncated=output.truncated, **langs)
    if replacements:
        output.flags.append(REPLACED)


def batch_by_length(texts: Sequence[str], max_batch_tokens: int) -> List[List[str]]:
    """Sort texts by length and cut them into batches of bounded padded size.

    texts (Sequence[str]): Segments.
    max_batch_tokens (int): Most tokens in a batch: number of texts × the longest,
        a token taken as four characters. A longer text is a batch of its own.
    RETURNS (List[List[str]]): The batches, shortest texts first.
    """
    batches: List[List[str]] = []
    for text in sorted(texts, key=len):
        size = 2 + len(text) // _CHARACTERS_PER_TOKEN
        if batches and size * (len(batches[-1]) + 1) <= max_batch_tokens:
            batches[-1].append(text)
        else:
            batches.append([text])
    return batches


def _copy(output: SentenceTranslation) -> SentenceTranslation:
    """Give each text an object of its own."""
    return replace(output, links=list(output.links), flags=list(output.flags))


def _empty() -> SentenceTranslation:
    """The translation of a text of nothing but white space: nothing, unflagged."""
    return SentenceTranslation("")
