from typing import Callable, List, Sequence, Tuple
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
from .subwords import get_sentence_words, merge_piece_links
from .types import Aligner, Encoded, Encoder


class SimilarityAligner:
    """Align by the similarity of word vectors in context, one sentence pair at a time.

    encoder (Encoder): Gives the vectors of both sides.
    method (Callable[[ndarray], Alignment]): Finds the links in a matrix of
        similarities.
    similarity (Callable[[ndarray, ndarray], ndarray]): Compares two sets of vectors.
    name (str): Method and settings, for `Translation.aligner`.
    batch_size (int): Number of sentence pairs given to the encoder together.
    threshold (float): Smallest probability of a link, in [0, 1].
    """

    def __init__(
        self,
        encoder: Encoder,
        method: Callable[[ndarray], Alignment],
        similarity: Callable[[ndarray, ndarray], ndarray],
        *,
        name: str,
        batch_size: int = 64,
        threshold: float = 0.0,
    ):
        self.encoder = encoder
        self.method = method
        self.similarity = similarity
        self.name = name
        self.batch_size = batch_size
        self.threshold = threshold

    @property
    def id(self) -> str:
        """RETURNS (str): The method, its settings and the encoder."""
        encoder = getattr(self.encoder, "id", type(self.encoder).__name__)
        return f"{self.name} {encoder}"

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
                [docs[i][token].text for token in sources] for i, sources, _ in batch
            ]
            sentences += [
                [targets[i][token].text for token in goals] for i, _, goals in batch
            ]
            encoded = encode(self.encoder, sentences)
            for j, (i, sources, goals) in enumerate(batch):
                pairs = self._align(encoded[j], encoded[j + len(batch)])
                links[i].extend(
                    Link(sources[source], goals[goal], probability)
                    for source, goal, probability in pairs
                )
        return [sorted(doc_links) for doc_links in links]

    def _align(self, source: Encoded, target: Encoded) -> List[Tuple[int, int, float]]:
        found, probabilities = self.method(self.similarity(source[0], target[0]))
        rows, columns = numpy.nonzero(found)
        links = merge_piece_links(
            (source[1][int(row)], target[1][int(column)], float(probability))
            for row, column, probability in zip(rows, columns, probabilities[found])
        )
        return [
            (row, column, probability)
            for (row, column), probability in links.items()
            if probability >= self.threshold
        ]


def encode(encoder: Encoder, sentences: List[List[str]]) -> List[Encoded]:
    """Encode each different sentence once and check what comes back.

    encoder (Encoder): The encoder.
    sentences (List[List[str]]): Words of each sentence.
    RETURNS (List[Encoded]): Vectors and word indices of each sentence.
    RAISES (ValueError): If the encoder breaks its contract.
    """
    unique = {tuple(words): i for i, words in enumerate(sentences)}
    words_batch = [list(words) for words in unique]
    results = list(encoder(words_batch))
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
            raise ValueError(Errors.E202.format(found=found, words=words))
    encoded = dict(zip(unique, results))
    return [encoded[tuple(words)] for words in sentences]


@registry.misc("spacy-xner.argmax_aligner.v1")
def build_argmax_aligner(
    encoder: Callable, batch_size: int = 64, threshold: float = 0.0
) -> Aligner:
    """Build the aligner that links mutual best words (SimAlign).

    encoder (Encoder): Gives the vectors of both sides.
    batch_size (int): Number of sentence pairs given to the encoder together.
    threshold (float): Smallest similarity of a link, in [0, 1].
    RETURNS (Aligner): The aligner.
    """
    return SimilarityAligner(
        encoder,
        align_argmax,
        get_cosine_similarity,
        name="argmax",
        batch_size=batch_size,
        threshold=threshold,
    )


@registry.misc("spacy-xner.itermax_aligner.v1")
def build_itermax_aligner(
    encoder: Callable,
    rounds: int = 2,
    damping: float = 0.9,
    batch_size: int = 64,
    threshold: float = 0.0,
) -> Aligner:
    """Build the aligner that links mutual best words in several rounds (SimAlign).

    encoder (Encoder): Gives the vectors of both sides.
    rounds (int): Number of rounds, >= 1.
    damping (float): Factor in [0, 1] for pairs of which one word is aligned.
    batch_size (int): Number of sentence pairs given to the encoder together.
    threshold (float): Smallest similarity of a link, in [0, 1].
    RETURNS (Aligner): The aligner.
    """
    return SimilarityAligner(
        encoder,
        partial(align_itermax, rounds=rounds, damping=damping),
        get_cosine_similarity,
        name=f"itermax(rounds={rounds},damping={damping})",
        batch_size=batch_size,
        threshold=threshold,
    )


@registry.misc("spacy-xner.match_aligner.v1")
def build_match_aligner(
    encoder: Callable, batch_size: int = 64, threshold: float = 0.0
) -> Aligner:
    """Build the aligner that matches words one to one (SimAlign).

    encoder (Encoder): Gives the vectors of both sides.
    batch_size (int): Number of sentence pairs given to the encoder together.
    threshold (float): Smallest similarity of a link, in [0, 1].
    RETURNS (Aligner): The aligner.
    """
    return SimilarityAligner(
        encoder,
        align_match,
        get_cosine_similarity,
        name="match",
        batch_size=batch_size,
        threshold=threshold,
    )


@registry.misc("spacy-xner.softmax_aligner.v1")
def build_softmax_aligner(
    encoder: Callable, threshold: float = 0.001, batch_size: int = 64
) -> Aligner:
    """Build the aligner that links words that are probable both ways (AWESoME).

    encoder (Encoder): Gives the vectors of both sides.
    threshold (float): Smallest probability in each direction, exclusive: .001 for
        layer 8 of mBERT, .1 for layer 6 of LaBSE.
    batch_size (int): Number of sentence pairs given to the encoder together.
    RETURNS (Aligner): The aligner.
    """
    return SimilarityAligner(
        encoder,
        partial(align_softmax, threshold=threshold),
        get_dot_similarity,
        name=f"softmax(threshold={threshold})",
        batch_size=batch_size,
    )


@registry.misc("spacy-xner.entmax_aligner.v1")
def build_entmax_aligner(
    encoder: Callable, threshold: float = 0.0, batch_size: int = 64
) -> Aligner:
    """Build the aligner that uses sparse probabilities both ways (AWESoME).

    encoder (Encoder): Gives the vectors of both sides.
    threshold (float): Smallest probability in each direction, exclusive.
    batch_size (int): Number of sentence pairs given to the encoder together.
    RETURNS (Aligner): The aligner.
    """
    return SimilarityAligner(
        encoder,
        partial(align_entmax, threshold=threshold),
        get_dot_similarity,
        name=f"entmax(threshold={threshold})",
        batch_size=batch_size,
    )
