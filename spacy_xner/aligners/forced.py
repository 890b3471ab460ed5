from typing import (
    Callable,
    Dict,
    Iterable,
    List,
    Optional,
    Sequence,
    Tuple,
    Union,
    cast,
)
from pathlib import Path

import numpy
from numpy import ndarray
from spacy import util
from spacy.tokens import Doc
from spacy.util import minibatch, registry

from ..errors import Errors
from ..translation import Link, Translation
from ..translators.cache import TranslationCache
from ..translators.capitals import write_small
from ..translators.types import (
    LanguagePair,
    PieceScorer,
    PieceTuple,
    SentenceTranslation,
    TranslatorEngine,
)
from .omission import TextPair, get_omission_links
from .subwords import Range, find_tokens, get_sentence_words
from .symmetrization import check_choice, choose_links
from .types import Aligner
from .windows import PairWindow, get_pair_windows, merge_links

Links = Dict[Tuple[int, int], float]
Found = Tuple[List[PieceTuple], bool]
"""Links of a text pair, and whether a part of it never reached the model."""

_LEAST_WEIGHT = 0.01


def get_attention_links(
    engine: TranslatorEngine,
    pairs: Sequence[TextPair],
    *,
    source_lang: str,
    target_lang: str,
) -> List[Found]:
    """Read the attention of a translator that is made to say given translations.

    Garg et al. 2019, "Jointly Learning to Align and Translate with Transformer Models".

    engine (TranslatorEngine): The translator.
    pairs (Sequence[TextPair]): The pairs.
    source_lang (str): Language code of the sources.
    target_lang (str): Language code of the targets.
    RETURNS (List[Found]): For each pair links between pieces with the weight of the
        source piece for the target piece, and whether a part of the target never
        reached the model.
    """
    aligned = engine.align(
        [pair.source for pair in pairs],
        [pair.target for pair in pairs],
        source_lang=source_lang,
        target_lang=target_lang,
        min_weight=_LEAST_WEIGHT,
    )
    results = []
    for pair, links in zip(pairs, aligned):
        reached = max((link[3] for link in links), default=0)
        last = pair.target_words[-1][0] if pair.target_words else 0
        results.append((links, reached <= last))
    return results


EVIDENCE: Dict[str, Callable[..., List[Found]]] = {
    "attention": get_attention_links,
    "omission": get_omission_links,
}
"""What the translator is asked, by name."""


def get_word_probabilities(
    links: Sequence[PieceTuple], sources: Sequence[Range], targets: Sequence[Range]
) -> ndarray:
    """Turn the weights of pieces into probabilities of words.

    The weights of the pieces of a source word are summed, and the mean is taken over
    the pieces of a target word.

    links (Sequence[PieceTuple]): Links between pieces, see `Found`.
    sources (Sequence[Range]): Characters of each source word, sorted.
    targets (Sequence[Range]): Characters of each target word, sorted.
    RETURNS (ndarray): Probability of the source word given the target word, of shape
        (n_source, n_target).
    """
    sums = numpy.zeros((len(sources), len(targets)))
    pieces: Dict[Range, range] = {}
    for source_start, source_end, start, end, weight in links:
        found = pieces.get((start, end))
        if found is None:
            found = pieces[start, end] = find_tokens(start, end, targets)
        for i in find_tokens(source_start, source_end, sources):
            for j in found:
                sums[i, j] += weight
    counts = numpy.zeros(len(targets))
    for found in pieces.values():
        for j in found:
            counts[j] += 1
    return numpy.clip(sums / numpy.maximum(counts, 1.0), 0.0, 1.0)


class ForcedAligner:
    """Align any two texts by a translator that is made to say one given the other.

    Wherever the translation comes from: the engine reads it as if it had made it. Both
    directions are asked where the engine offers them, and the probability of a link is
    the geometric mean of both. Pairs longer than a window are aligned in windows, and
    in smaller ones where the model's limit asks for it.

    engine (TranslatorEngine): The translator.
    reverse_engine (Optional[TranslatorEngine]): The translator for the other direction.
        None for the same one, if it offers it.
    evidence (str): "attention", or "omission" for the loss of probability of a target
        word when a source word is left out: better links, about as many times slower
        as a sentence has words.
    threshold (float): Smallest probability of a link, in [0, 1].
    symmetrization (Optional[str]): How the best source of each target and the best
        target of each source become links, see `choose_links`. None for every link
        that is probable enough.
    window (int): Most words of a sentence that are aligned at once, >= 1.
    overlap (int): Number of words that a window reaches over its part of a long
        sentence at either end, from 0 to (window - 1) / 2.
    batch_size (int): Number of sentence pairs given to the engine together.
    cache (Optional[str]): File that keeps what the engine said of each text pair, as
        the translator's cache does. None for no file.
    """

    def __init__(
        self,
        engine: TranslatorEngine,
        reverse_engine: Optional[TranslatorEngine] = None,
        *,
        evidence: str = "attention",
        threshold: float = 0.1,
        symmetrization: Optional[str] = "grow_diag_final_and",
        window: int = 24,
        overlap: int = 6,
        batch_size: int = 256,
        cache: Optional[str] = None,
    ):
        if evidence not in EVIDENCE:
            raise ValueError(
                Errors.E207.format(
                    setting="evidence",
                    expected="one of " + ", ".join(EVIDENCE),
                    value=evidence,
                )
            )
        check_choice(threshold, symmetrization)
        get_pair_windows([], [], size=window, overlap=overlap)
        self.engine = engine
        self.reverse_engine = reverse_engine
        self.evidence = evidence
        self.threshold = threshold
        self.symmetrization = symmetrization
        self.window = window
        self.overlap = overlap
        self.batch_size = batch_size
        self.cache = None if cache is None else TranslationCache(cache)

    @property
    def id(self) -> str:
        """RETURNS (str): The evidence, the settings and the engine."""
        settings = f"threshold={self.threshold},symmetrization={self.symmetrization}"
        engines = dict.fromkeys(engine.id for engine in self._get_engines())
        return f"forced({self.evidence},{settings}) {' + '.join(engines)}"

    def _get_engines(self) -> Tuple[TranslatorEngine, TranslatorEngine]:
        """Get the engines of both directions."""
        return self.engine, self.reverse_engine or self.engine

    def __call__(
        self,
        docs: Sequence[Doc],
        translations: Sequence[Translation],
        targets: Sequence[Doc],
    ) -> List[List[Link]]:
        """Align a batch.

        docs (Sequence[Doc]): Source Docs.
        translations (Sequence[Translation]): A translation of each.
        targets (Sequence[Doc]): Each translation, tokenized.
        RETURNS (List[List[Link]]): Links of each translation, sorted.
        RAISES (ValueError): If the engine does not know the languages, or can't give
            the evidence.
        """
        links: List[List[Link]] = [[] for _ in docs]
        jobs: Dict[LanguagePair, List[Tuple[int, List[int], List[int]]]] = {}
        for i, (doc, translation, target) in enumerate(
            zip(docs, translations, targets)
        ):
            langs = translation.source_lang, translation.lang
            for sources, goals in get_sentence_words(doc, translation, target):
                if sources and goals:
                    jobs.setdefault(langs, []).append((i, sources, goals))
        for langs, found in jobs.items():
            for batch in minibatch(found, self.batch_size):
                pairs = [
                    _cut_pair(docs[i], sources, targets[i], goals)
                    for i, sources, goals in batch
                ]
                aligned = self.align_pairs(pairs, *langs)
                for (i, sources, goals), pair_links in zip(batch, aligned):
                    links[i].extend(
                        Link(sources[source], goals[goal], probability)
                        for (source, goal), probability in pair_links.items()
                    )
        return [sorted(doc_links) for doc_links in links]

    def align_pairs(
        self, pairs: Sequence[TextPair], source_lang: str, target_lang: str
    ) -> List[Links]:
        """Align text pairs.

        pairs (Sequence[TextPair]): The pairs.
        source_lang (str): Language code of the sources.
        target_lang (str): Language code of the targets.
        RETURNS (List[Links]): Probability of the links of each pair: source word and
            target word.
        RAISES (ValueError): If the engine does not know the languages, or can't give
            the evidence.
        """
        return self._align_pairs(
            pairs, (source_lang, target_lang), self.window, self.overlap
        )

    def _align_pairs(
        self, pairs: Sequence[TextPair], langs: LanguagePair, size: int, overlap: int
    ) -> List[Links]:
        """Align text pairs in windows of some size, long ones in smaller ones."""
        windows = [_get_windows(pair, size, overlap) for pair in pairs]
        parts = [
            _cut_window(pair, window)
            for pair, own in zip(pairs, windows)
            for window in own
        ]
        found = iter(self._ask(parts, langs))
        results: List[Links] = []
        too_long = []
        for number, own in enumerate(windows):
            answers = [next(found) for _ in own]
            if any(cut for _, cut in answers) and size > 1:
                too_long.append(number)
                results.append({})
            else:
                results.append(_merge(own, [links for links, _ in answers]))
        if too_long:
            again = [pairs[number] for number in too_long]
            size //= 2
            overlap = min(overlap // 2, (size - 1) // 2)
            for number, links in zip(
                too_long, self._align_pairs(again, langs, size, overlap)
            ):
                results[number] = links
        return results

    def to_disk(self, path: Union[str, Path], *, exclude: Iterable[str] = ()) -> None:
        """Save the engines.

        path (Union[str, Path]): Folder to write; made if it is not there.
        exclude (Iterable[str]): "engine" or "reverse_engine", to leave them out.
        """
        util.to_disk(path, self._get_parts("to_disk"), exclude)

    def from_disk(
        self, path: Union[str, Path], *, exclude: Iterable[str] = ()
    ) -> "ForcedAligner":
        """Load the engines. Their settings stay as they are.

        path (Union[str, Path]): Folder to read. It must stay: the engines read their
            weights from it at the first use.
        exclude (Iterable[str]): "engine" or "reverse_engine", to leave them out.
        RETURNS (ForcedAligner): The aligner itself.
        """
        util.from_disk(path, self._get_parts("from_disk"), exclude)
        return self

    def _get_parts(self, method: str) -> Dict[str, Callable]:
        """Get a method of each engine."""
        engines = {"engine": self.engine, "reverse_engine": self.reverse_engine}
        return {
            name: getattr(engine, method)
            for name, engine in engines.items()
            if engine is not None
        }

    def _ask(
        self, pairs: Sequence[TextPair], langs: LanguagePair
    ) -> List[Tuple[Links, bool]]:
        """Ask the engine for links, in each direction that it offers."""
        answers: List[Tuple[List[Found], bool]] = []
        for engine, way, turned in zip(
            self._get_engines(), (langs, langs[::-1]), (False, True)
        ):
            if way in engine.languages():
                asked = [pair.turn() for pair in pairs] if turned else pairs
                answers.append((self._ask_once(engine, asked, way), turned))
        if not answers:
            offered = [p for engine in self._get_engines() for p in engine.languages()]
            raise ValueError(
                Errors.E213.format(
                    engine=self.engine.id,
                    source_lang=langs[0],
                    target_lang=langs[1],
                    available=", ".join(dict.fromkeys("-".join(p) for p in offered)),
                )
            )
        results = []
        for i, pair in enumerate(pairs):
            matrices = []
            for found, turned in answers:
                words = pair.source_words, pair.target_words
                sides = words[::-1] if turned else words
                matrix = get_word_probabilities(found[i][0], *sides)
                matrices.append(matrix.T if turned else matrix)
            mean = numpy.prod(matrices, axis=0) ** (1.0 / len(matrices))
            cut = any(found[i][1] for found, _ in answers)
            rows, columns = numpy.nonzero(mean >= max(self.threshold, 1e-6))
            cells = zip(rows.tolist(), columns.tolist())
            links = choose_links(
                dict(zip(cells, mean[rows, columns].tolist())),
                symmetrization=self.symmetrization,
            )
            results.append((links, cut))
        return results

    def _ask_once(
        self, engine: TranslatorEngine, pairs: Sequence[TextPair], langs: LanguagePair
    ) -> List[Found]:
        """Ask for each different pair once, in one direction, by way of the cache."""
        if self.evidence == "omission" and not isinstance(engine, PieceScorer):
            raise ValueError(Errors.E215.format(engine=engine.id))
        # what is in capitals as the translator knows it: every character in its place
        pairs = [
            pair._replace(
                source=write_small(pair.source, lang=langs[0]),
                target=write_small(pair.target, lang=langs[1]),
            )
            for pair in pairs
        ]
        unique = {repr(pair): pair for pair in pairs}
        known: Dict[str, SentenceTranslation] = {}
        engine_id = f"{self.evidence} {engine.id}"
        if self.cache is not None:
            known = self.cache.get_many(list(unique), engine_id, *langs)
        missing = [key for key in unique if key not in known]
        if missing:
            answers = EVIDENCE[self.evidence](
                engine,
                [unique[key] for key in missing],
                source_lang=langs[0],
                target_lang=langs[1],
            )
            fresh = {
                key: SentenceTranslation("", links=list(links), truncated=cut)
                for key, (links, cut) in zip(missing, answers)
            }
            if self.cache is not None:
                self.cache.set_many(fresh, engine_id, *langs)
            known.update(fresh)
        answer = {key: (entry.links, entry.truncated) for key, entry in known.items()}
        return [answer[repr(pair)] for pair in pairs]


def _merge(windows: Sequence[PairWindow], found: Sequence[Links]) -> Links:
    """Merge the links of windows, which count the words of the windows."""
    if not windows:
        return {}
    links = [
        {(i + left[0], j + right[0]): p for (i, j), p in own.items()}
        for (left, right), own in zip(windows, found)
    ]
    return merge_links(windows, links)


def _cut_pair(
    doc: Doc, sources: Sequence[int], target: Doc, goals: Sequence[int]
) -> TextPair:
    """Cut a sentence pair out of two Docs."""
    source, source_words = _cut_text(doc, sources)
    goal, target_words = _cut_text(target, goals)
    return TextPair(source, goal, source_words, target_words)


def _cut_text(doc: Doc, tokens: Sequence[int]) -> Tuple[str, Tuple[Range, ...]]:
    """Cut the text of some tokens out of a Doc, with the places of the tokens."""
    start = doc[tokens[0]].idx
    words = [(doc[token].idx - start, len(doc[token])) for token in tokens]
    text = doc.text[start : start + sum(words[-1])]
    return text, tuple((first, first + length) for first, length in words)


def _cut_window(pair: TextPair, window: PairWindow) -> TextPair:
    """Cut a window out of a text pair."""
    texts, words = [], []
    for text, places, (first, last) in zip(pair[:2], pair[2:], window):
        start = places[first][0]
        texts.append(text[start : places[last - 1][1]])
        words.append(tuple((i - start, j - start) for i, j in places[first:last]))
    return TextPair(texts[0], texts[1], words[0], words[1])


def _get_windows(pair: TextPair, size: int, overlap: int) -> List[PairWindow]:
    """Cut a text pair into windows of words."""
    return get_pair_windows(
        [pair.source[start:end] for start, end in pair.source_words],
        [pair.target[start:end] for start, end in pair.target_words],
        size=size,
        overlap=overlap,
    )


@registry.misc("spacy-xner.forced_aligner.v1")
def build_forced_aligner(
    engine: Optional[Callable] = None,
    reverse_engine: Optional[Callable] = None,
    evidence: str = "attention",
    threshold: float = 0.1,
    symmetrization: Optional[str] = "grow_diag_final_and",
    window: int = 24,
    overlap: int = 6,
    batch_size: int = 256,
    cache: Optional[str] = None,
) -> Aligner:
    """Build the aligner that makes a translator say the translation.

    engine (Optional[TranslatorEngine]): The translator. None for the ones that ship.
    reverse_engine (Optional[TranslatorEngine]): The translator for the other direction.
        None for the same one, if it offers it.
    evidence (str): "attention", or "omission": better links, about as many times
        slower as a sentence has words, from any translator.
    threshold (float): Smallest probability of a link, in [0, 1].
    symmetrization (Optional[str]): How the links of both directions are joined, e.g.
        "intersection" or "grow_diag_final_and". None for every link that is probable
        enough.
    window (int): Most words of a sentence that are aligned at once.
    overlap (int): Number of words that a window reaches over its part of a long
        sentence at either end.
    batch_size (int): Number of sentence pairs given to the engine together.
    cache (Optional[str]): File that keeps what the engine said. None for no file.
    RETURNS (Aligner): The aligner.
    """
    if engine is None:
        from ..translators.ctranslate2_engine import CTranslate2Translator

        engine = cast(Callable, CTranslate2Translator())
    return ForcedAligner(
        cast(TranslatorEngine, engine),
        cast(Optional[TranslatorEngine], reverse_engine),
        evidence=evidence,
        threshold=threshold,
        symmetrization=symmetrization,
        window=window,
        overlap=overlap,
        batch_size=batch_size,
        cache=cache,
    )
