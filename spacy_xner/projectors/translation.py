"""Score a candidate by how well it and the entity translate into each other.

    P(A|B) = (Π p(A_k | B, A_<k))^(1/|A|)
    c = ½ · (P(A|B) / P(A|A) + P(B|A) / P(B|B)), values below .1 become 0

The probabilities come from a translator that is forced to say the given text (teacher
forcing). P(A|A) is how sure the model can be of A at all.

SOURCE: Vamvas & Sennrich 2022 (NMTScore); Politov et al. 2025.
"""

import json
from typing import Dict, Iterable, List, Optional, Sequence, Tuple
from collections import OrderedDict
from math import exp

from ..errors import Errors
from ..translators.cache import TranslationCache
from ..translators.types import SentenceTranslation, TranslatorEngine
from .checks import check_choice
from .parts import Parts
from .text import join_words
from .types import ProjectionInput, Range

NORMALIZATIONS: Tuple[str, ...] = ("none", "identity", "pivot")

# (source text, target text)
TextPair = Tuple[str, str]
# (source language, target language)
LanguagePair = Tuple[str, str]


def translation_score(
    target_given_source: float,
    source_given_target: float,
    *,
    best_target: float = 0.0,
    best_source: float = 0.0,
    floor: float = 0.1,
) -> float:
    """Score a pair of texts by the probability of each given the other.

    target_given_source (float): Mean log-probability per piece, <= 0.
    source_given_target (float): The same in the other direction.
    best_target (float): Mean log-probability of the target given what says the same,
        such as itself; 0 for no normalisation.
    best_source (float): The same for the source.
    floor (float): Smaller values become 0.
    RETURNS (float): The score in [0, 1]. A side that is likelier than the best counts
        as 1.
    SOURCE: Vamvas & Sennrich 2022 (NMTScore, direct).
    """
    forward = exp(min(0.0, target_given_source - best_target))
    backward = exp(min(0.0, source_given_target - best_source))
    score = 0.5 * (forward + backward)
    return score if score >= floor else 0.0


class TranslationScorer(Parts):
    """Score candidates with a translator: all texts of a batch in one call.

    Each pair of texts goes to the engine once per direction. What was scored is
    remembered, in memory and, where a path is given, on disk.

    Normalisation, the P(A|A) of the formula:

    ============  ===================================================================
    `none`        P(A|A) is taken as 1. Works with every engine
    `identity`    P(A|A) is asked of the engine, which must score a language given
                  itself: M2M-100 and NLLB do, models of one pair do not
    `pivot`       P(A|t(A)) instead, with A's own translation t(A) by the engine: how
                  sure the model is of A when it is translated back. One translation
                  for each different text
    ============  ===================================================================

    engine (TranslatorEngine): Scores the targets given the entities, and the entities
        given the targets unless `reverse_engine` does.
    reverse_engine (Optional[TranslatorEngine]): Scores the entities given the targets.
    normalization (str): `none`, `identity` or `pivot`.
    floor (float): Scores below become 0, in [0, 1].
    cache (Optional[str]): Path of a cache on disk.
    cache_size (int): Most pairs of texts to remember in memory, >= 0.
    """

    def __init__(
        self,
        engine: TranslatorEngine,
        *,
        reverse_engine: Optional[TranslatorEngine] = None,
        normalization: str = "none",
        floor: float = 0.1,
        cache: Optional[str] = None,
        cache_size: int = 100_000,
    ):
        check_choice("normalization", normalization, NORMALIZATIONS)
        super().__init__({"engine": engine, "reverse_engine": reverse_engine})
        self.engine = engine
        self.reverse_engine = engine if reverse_engine is None else reverse_engine
        self.normalization = normalization
        self.floor = floor
        self.cache = None if cache is None else TranslationCache(cache)
        self.cache_size = cache_size
        self._known: OrderedDict[Tuple[LanguagePair, TextPair], float] = OrderedDict()

    def __call__(
        self,
        items: Sequence[ProjectionInput],
        candidates: Sequence[Sequence[Tuple[int, Range]]],
        lang: str,
    ) -> List[List[float]]:
        """Score candidates.

        items (Sequence[ProjectionInput]): Texts with entities.
        candidates (Sequence[Sequence[Tuple[int, Tuple[int, int]]]]): For each text its
            candidates: index into the entities, tokens of the target.
        lang (str): Language code of the targets.
        RETURNS (List[List[float]]): One score in [0, 1] for each candidate.
        RAISES (ValueError): E110 where the engine does not offer a direction, E312
            where it can't score a language given itself, E313 for an item without
            language.
        """
        texts = [_get_texts(item, row) for item, row in zip(items, candidates)]
        wanted: Dict[str, Dict[TextPair, None]] = {}
        for item, pairs in zip(items, texts):
            found = [pair for pair in pairs if pair[0] and pair[1]]
            if found and not item.source_lang:
                raise ValueError(Errors.E313)
            wanted.setdefault(item.source_lang, {}).update(dict.fromkeys(found))
        scores: Dict[str, Dict[TextPair, float]] = {}
        for source_lang, keys in wanted.items():
            scores[source_lang] = self.score(
                list(keys), source_lang=source_lang, target_lang=lang
            )
        return [
            [scores[item.source_lang].get(pair, 0.0) for pair in pairs]
            for item, pairs in zip(items, texts)
        ]

    def score(
        self, pairs: Sequence[TextPair], *, source_lang: str, target_lang: str
    ) -> Dict[TextPair, float]:
        """Score pairs of texts.

        pairs (Sequence[Tuple[str, str]]): Different pairs of source and target.
        source_lang (str): Language code of the sources.
        target_lang (str): Language code of the targets.
        RETURNS (Dict[Tuple[str, str], float]): The score of each pair, in [0, 1].
        """
        if not pairs:
            return {}
        langs = (source_lang, target_lang)
        reverse = (target_lang, source_lang)
        forward = self._ask(self.engine, pairs, langs)
        turned = [(target, source) for source, target in pairs]
        backward = self._ask(self.reverse_engine, turned, reverse)
        best_target = self._get_best([target for _, target in pairs], reverse)
        best_source = self._get_best([source for source, _ in pairs], langs)
        return {
            (source, target): translation_score(
                forward[source, target],
                backward[target, source],
                best_target=best_target.get(target, 0.0),
                best_source=best_source.get(source, 0.0),
                floor=self.floor,
            )
            for source, target in pairs
        }

    def _get_best(self, texts: Iterable[str], langs: LanguagePair) -> Dict[str, float]:
        """Get P(A|A), or what stands for it, of texts in the first of two languages."""
        if self.normalization == "none":
            return {}
        texts = list(dict.fromkeys(texts))
        lang, other = langs
        if self.normalization == "identity":
            try:
                scores = self._ask(
                    self.engine, [(text, text) for text in texts], (lang, lang)
                )
            except ValueError as err:
                raise ValueError(Errors.E312.format(lang=lang, error=err)) from err
            return {text: scores[text, text] for text in texts}
        to, back = self.engine, self.reverse_engine
        if (lang, other) not in to.languages():
            to, back = back, to
        outputs = self._translate(to, texts, langs)
        pairs = [(outputs[text], text) for text in texts if outputs[text]]
        scores = self._ask(back, pairs, (other, lang))
        return {text: scores[output, text] for output, text in pairs}

    def _translate(
        self, engine: TranslatorEngine, texts: List[str], langs: LanguagePair
    ) -> Dict[str, str]:
        from ..translators.batching import translate_texts

        outputs = translate_texts(
            engine, texts, source_lang=langs[0], target_lang=langs[1], cache=self.cache
        )
        return {text: output.text for text, output in zip(texts, outputs)}

    def _ask(
        self,
        engine: TranslatorEngine,
        pairs: Sequence[TextPair],
        langs: LanguagePair,
    ) -> Dict[TextPair, float]:
        """Get mean log-probabilities of different pairs, of unknown ones in one call."""
        found: Dict[TextPair, float] = {}
        missing: List[TextPair] = []
        for pair in pairs:
            key = (langs, pair)
            if key in self._known:
                self._known.move_to_end(key)
                found[pair] = self._known[key]
            else:
                missing.append(pair)
        if missing and self.cache is not None:
            missing = self._read(engine, missing, langs, found)
        if missing:
            values = engine.score(
                [source for source, _ in missing],
                [target for _, target in missing],
                source_lang=langs[0],
                target_lang=langs[1],
            )
            if len(values) != len(missing):
                raise ValueError(
                    Errors.E118.format(
                        engine=engine.id, n_results=len(values), n_texts=len(missing)
                    )
                )
            found.update(zip(missing, values))
            if self.cache is not None:
                self._write(engine, dict(zip(missing, values)), langs)
        for pair, value in found.items():
            self._known[langs, pair] = value
        while self.cache_size < len(self._known):
            self._known.popitem(last=False)
        return found

    def _read(
        self,
        engine: TranslatorEngine,
        pairs: Sequence[TextPair],
        langs: LanguagePair,
        found: Dict[TextPair, float],
    ) -> List[TextPair]:
        """Read what the cache on disk knows; the others are returned."""
        keys = {json.dumps(pair): pair for pair in pairs}
        entries = self.cache.get_many(list(keys), f"{engine.id}:score", *langs)  # type: ignore[union-attr]
        for key, entry in entries.items():
            found[keys[key]] = float(entry.score or 0.0)
        return [pair for key, pair in keys.items() if key not in entries]

    def _write(
        self,
        engine: TranslatorEngine,
        values: Dict[TextPair, float],
        langs: LanguagePair,
    ) -> None:
        entries = {
            json.dumps(pair): SentenceTranslation(pair[1], score=value)
            for pair, value in values.items()
        }
        self.cache.set_many(entries, f"{engine.id}:score", *langs)  # type: ignore[union-attr]


def _get_texts(
    item: ProjectionInput, candidates: Sequence[Tuple[int, Range]]
) -> List[TextPair]:
    """Write out the entity and the target of each candidate."""
    sources = [
        join_words(item.source_words, item.source_spaces, entity[:2])[0].strip()
        for entity in item.entities
    ]
    return [
        (
            sources[entity],
            join_words(item.target_words, item.target_spaces, place)[0].strip(),
        )
        for entity, place in candidates
    ]
