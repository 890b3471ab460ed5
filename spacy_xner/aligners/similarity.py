from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple
from functools import partial

import numpy
from numpy import ndarray
from spacy.tokens import Doc
from spacy.util import minibatch, registry

from ..errors import Errors
from ..translation import Link, Translation
from .embedding import (
    Alignment,
    align_argmax,
    align_entmax,
    align_itermax,
    align_match,
    align_softmax,
    get_cosine_similarity,
    get_dot_similarity,
)
from .encoders import TransformersEncoder
from .subwords import get_sentence_words, merge_piece_links
from .types import Aligner, Encoded, Encoder, LanguageEncoder
from .windows import get_pair_windows, merge_links

Links = Dict[Tuple[int, int], float]


class Method(NamedTuple):
    """A way to find links in the vectors of two sentences.

    align (Callable[..., Alignment]): Finds the links in a matrix of similarities.
    similarity (Callable[[ndarray, ndarray], ndarray]): Compares two sets of vectors.
    settings (Dict[str, float]): The settings of `align` with their defaults.
    """

    align: Callable[..., Alignment]
    similarity: Callable[[ndarray, ndarray], ndarray]
    settings: Dict[str, float]


METHODS: Dict[str, Method] = {
    "argmax": Method(align_argmax, get_cosine_similarity, {"threshold": 0.0}),
    "itermax": Method(
        align_itermax,
        get_cosine_similarity,
        {"rounds": 2, "damping": 0.9, "threshold": 0.0},
    ),
    "match": Method(align_match, get_cosine_similarity, {"threshold": 0.0}),
    "softmax": Method(align_softmax, get_dot_similarity, {"threshold": 0.001}),
    "entmax": Method(align_entmax, get_dot_similarity, {"threshold": 0.0}),
}
"""The methods by name: SimAlign's (Jalili Sabet et al. 2020) compare by the cosine,
AWESoME's (Dou and Neubig 2021) by the dot product."""


class Preset(NamedTuple):
    """An encoder and a method that were published together.

    model (str): Name of the encoder.
    layer (int): Hidden layer to take.
    method (str): One of `METHODS`.
    threshold (float): Threshold of the method.
    """

    model: str
    layer: int
    method: str
    threshold: float


PRESETS: Dict[str, Preset] = {
    # Dou and Neubig 2021
    "awesome": Preset("bert-base-multilingual-cased", 8, "softmax", 0.001),
    # Jalili Sabet et al. 2020
    "simalign": Preset("bert-base-multilingual-cased", 8, "argmax", 0.0),
    # Wang et al. 2022 (AccAlign)
    "labse": Preset("sentence-transformers/LaBSE", 6, "softmax", 0.1),
    # Ebing and Glavaš 2025 (TransAlign)
    "nllb-encoder": Preset("facebook/nllb-200-distilled-600M", 12, "softmax", 0.001),
}
"""The presets by name."""


class SimilarityAligner:
    """Align by the similarity of word vectors in context.

    encoder (Encoder): Gives the vectors of both sides.
    method (str): One of `METHODS`.
    settings (Optional[Dict[str, float]]): Settings of the method other than its
        defaults.
    batch_size (int): Number of sentence pairs given to the encoder together.
    window (int): Most words of a sentence that are aligned at once, >= 1. Longer
        sentences are aligned in windows.
    overlap (int): Number of words that a window reaches over its part of the sentence
        at either end, from 0 to (window - 1) / 2.
    """

    def __init__(
        self,
        encoder: Encoder,
        method: str,
        settings: Optional[Dict[str, float]] = None,
        *,
        batch_size: int = 256,
        window: int = 512,
        overlap: int = 64,
    ):
        if method not in METHODS:
            raise ValueError(
                Errors.E207.format(
                    setting="method",
                    expected="one of " + ", ".join(METHODS),
                    value=method,
                )
            )
        known = METHODS[method].settings
        for name, value in (settings or {}).items():
            if name not in known:
                raise ValueError(
                    Errors.E209.format(
                        setting=name, method=method, known=", ".join(known)
                    )
                )
            low = 1 if name == "rounds" else 0
            if value < low or (value > 1 and name != "rounds"):
                raise ValueError(
                    Errors.E207.format(
                        setting=name,
                        expected="1 or more" if low else "from 0 to 1",
                        value=value,
                    )
                )
        # wrong windows are to show before the first long sentence
        get_pair_windows([], [], size=window, overlap=overlap)
        self.encoder = encoder
        self.method = method
        self.settings = {**known, **(settings or {})}
        self.batch_size = batch_size
        self.window = window
        self.overlap = overlap

    @property
    def id(self) -> str:
        """RETURNS (str): The method, its settings and the encoder."""
        encoder = getattr(self.encoder, "id", type(self.encoder).__name__)
        settings = ",".join(f"{name}={value}" for name, value in self.settings.items())
        return f"{self.method}({settings}) {encoder}"

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
        """
        links: List[List[Link]] = [[] for _ in docs]
        jobs = [
            (i, sources, goals)
            for i, (doc, translation, target) in enumerate(
                zip(docs, translations, targets)
            )
            for sources, goals in get_sentence_words(doc, translation, target)
            if sources and goals
        ]
        for batch in minibatch(jobs, self.batch_size):
            sentences = [
                (translations[i].source_lang, [docs[i][token].text for token in tokens])
                for i, tokens, _ in batch
            ]
            sentences += [
                (translations[i].lang, [targets[i][token].text for token in tokens])
                for i, _, tokens in batch
            ]
            encoded = encode(self.encoder, sentences)
            for j, (i, sources, goals) in enumerate(batch):
                k = j + len(batch)
                pairs = self._align(
                    sentences[j][1], sentences[k][1], encoded[j], encoded[k]
                )
                links[i].extend(
                    Link(sources[source], goals[goal], probability)
                    for (source, goal), probability in pairs.items()
                )
        return [sorted(doc_links) for doc_links in links]

    def _align(
        self,
        source_words: Sequence[str],
        target_words: Sequence[str],
        source: Encoded,
        target: Encoded,
    ) -> Links:
        """Align one sentence pair, in windows if it is long."""
        windows = get_pair_windows(
            source_words, target_words, size=self.window, overlap=self.overlap
        )
        if len(windows) == 1:
            return self._align_window(source, target)
        links = [
            self._align_window(_cut(source, *left), _cut(target, *right))
            for left, right in windows
        ]
        return merge_links(windows, links)

    def _align_window(self, source: Encoded, target: Encoded) -> Links:
        method = METHODS[self.method]
        found, probabilities = method.align(
            method.similarity(source[0], target[0]), **self.settings
        )
        rows, columns = numpy.nonzero(found)
        return merge_piece_links(
            (source[1][row], target[1][column], probability)
            for row, column, probability in zip(
                rows.tolist(), columns.tolist(), probabilities[rows, columns].tolist()
            )
        )


def _cut(encoded: Encoded, start: int, end: int) -> Encoded:
    """Keep the pieces of some words."""
    vectors, word_ids = encoded
    kept = [i for i, word in enumerate(word_ids) if start <= word < end]
    return vectors[kept], [word_ids[i] for i in kept]


def encode(
    encoder: Encoder, sentences: Sequence[Tuple[str, List[str]]]
) -> List[Encoded]:
    """Encode each different sentence once and check what comes back.

    An encoder that can be told the language gets the sentences of one language at a
    time.

    encoder (Encoder): The encoder.
    sentences (Sequence[Tuple[str, List[str]]]): Language and words of each sentence.
    RETURNS (List[Encoded]): Vectors and word indices of each sentence.
    RAISES (ValueError): If the encoder breaks its contract.
    """
    tells_lang = isinstance(encoder, LanguageEncoder)
    keys = [(lang if tells_lang else "", tuple(words)) for lang, words in sentences]
    encoded: Dict[Tuple[str, Tuple[str, ...]], Encoded] = {}
    for lang in dict.fromkeys(lang for lang, _ in keys):
        unique = list(dict.fromkeys(key for key in keys if key[0] == lang))
        words_batch = [list(words) for _, words in unique]
        results = list(
            encoder.encode(words_batch, lang=lang)
            if isinstance(encoder, LanguageEncoder)
            else encoder(words_batch)
        )
        _check_results(results, words_batch)
        encoded.update(zip(unique, results))
    return [encoded[key] for key in keys]


def _check_results(results: List[Encoded], words_batch: List[List[str]]) -> None:
    """Check what an encoder returned."""
    if len(results) != len(words_batch):
        raise ValueError(
            Errors.E013.format(
                what="encoder", n_results=len(results), n_inputs=len(words_batch)
            )
        )
    for words, (vectors, word_ids) in zip(words_batch, results):
        if (
            vectors.ndim != 2
            or len(vectors) != len(word_ids)
            or not all(0 <= word < len(words) for word in word_ids)
        ):
            found = f"the shape {vectors.shape} and {len(word_ids)} word indices"
            raise ValueError(Errors.E202.format(found=found, n_words=len(words)))


@registry.misc("spacy-xner.similarity_aligner.v1")
def build_similarity_aligner(
    encoder: Optional[Callable] = None,
    preset: Optional[str] = None,
    model: Optional[str] = None,
    layer: Optional[int] = None,
    method: Optional[str] = None,
    threshold: Optional[float] = None,
    rounds: Optional[int] = None,
    damping: Optional[float] = None,
    batch_size: int = 256,
    window: int = 512,
    overlap: int = 64,
) -> Aligner:
    """Build an aligner that compares the vectors of an encoder.

    The encoder is either given, or a transformers model is named, or a preset names
    it. What a preset sets can be changed, e.g. the model to a local folder.

    encoder (Optional[Encoder]): Gives the vectors of both sides.
    preset (Optional[str]): One of `PRESETS`: encoder, layer, method and threshold that
        were published together.
    model (Optional[str]): Folder or name of a transformers model, instead of an
        encoder.
    layer (Optional[int]): Hidden layer of the model, 8 if nothing else is said.
    method (Optional[str]): One of `METHODS`, argmax if nothing else is said.
    threshold (Optional[float]): For argmax, itermax and match the smallest similarity
        of a link, in [0, 1]. For softmax and entmax the smallest probability in each
        direction, exclusive. None for the method's default.
    rounds (Optional[int]): Rounds of itermax, >= 1. None for 2.
    damping (Optional[float]): For itermax the factor in [0, 1] for pairs of which one
        word is aligned. None for 0.9.
    batch_size (int): Number of sentence pairs given to the encoder together.
    window (int): Most words of a sentence that are aligned at once.
    overlap (int): Number of words that a window reaches over its part of a long
        sentence at either end.
    RETURNS (Aligner): The aligner.
    RAISES (ValueError): If the settings do not fit together.
    """
    if preset is not None and preset not in PRESETS:
        raise ValueError(
            Errors.E207.format(
                setting="preset", expected="one of " + ", ".join(PRESETS), value=preset
            )
        )
    chosen = PRESETS[preset] if preset is not None else None
    if chosen is not None:
        # A threshold belongs to its method.
        if threshold is None and method in (None, chosen.method):
            threshold = chosen.threshold
        method = chosen.method if method is None else method
        if encoder is None:
            model = chosen.model if model is None else model
            layer = chosen.layer if layer is None else layer
    if (encoder is None) == (model is None) or (
        encoder is not None and layer is not None
    ):
        raise ValueError(Errors.E210.format(presets=", ".join(PRESETS)))
    if model is not None:
        encoder = TransformersEncoder(model, layer=8 if layer is None else layer)
    assert encoder is not None
    given = {"threshold": threshold, "rounds": rounds, "damping": damping}
    return SimilarityAligner(
        encoder,
        "argmax" if method is None else method,
        {name: value for name, value in given.items() if value is not None},
        batch_size=batch_size,
        window=window,
        overlap=overlap,
    )


def _set_method(method: str) -> Callable[..., Aligner]:
    """Register the builder of the aligners that use one method."""
    build: Callable[..., Aligner] = partial(build_similarity_aligner, method=method)
    # confection reads the name of a function, which a partial one lacks
    build.__name__ = f"build_{method}_aligner"
    build.__doc__ = build_similarity_aligner.__doc__
    return registry.misc(f"spacy-xner.{method}_aligner.v1")(build)


build_argmax_aligner = _set_method("argmax")
build_itermax_aligner = _set_method("itermax")
build_match_aligner = _set_method("match")
build_softmax_aligner = _set_method("softmax")
build_entmax_aligner = _set_method("entmax")
