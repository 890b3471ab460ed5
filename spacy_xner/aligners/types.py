from typing import Iterable, List, Protocol, Sequence, Tuple, runtime_checkable

from numpy import ndarray
from spacy.tokens import Doc

from ..translation import Link, Translation

Encoded = Tuple[ndarray, Sequence[int]]
"""Vectors of shape (n_pieces, width) and the index of the word of each piece."""
WordPair = Tuple[Sequence[str], Sequence[str]]
"""The words of a sentence and of its translation."""


@runtime_checkable
class Aligner(Protocol):
    """What links the tokens of Docs and of their translations."""

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
        ...


@runtime_checkable
class Encoder(Protocol):
    """What gives words their vectors in context."""

    def __call__(self, words_batch: List[List[str]]) -> List[Encoded]:
        """Encode a batch of sentences.

        words_batch (List[List[str]]): Words of each sentence, in any language.
        RETURNS (List[Encoded]): For each sentence the vectors of its pieces, of shape
            (n_pieces, width), and the index of the word each piece belongs to.
        """
        ...


@runtime_checkable
class LanguageEncoder(Encoder, Protocol):
    """An encoder that can be told the language of what it encodes."""

    def encode(self, words_batch: List[List[str]], *, lang: str) -> List[Encoded]:
        """Encode a batch of sentences in one language.

        words_batch (List[List[str]]): Words of each sentence.
        lang (str): Their language code; empty when it is not known.
        RETURNS (List[Encoded]): As `__call__`.
        """
        ...


@runtime_checkable
class AlignmentModel(Protocol):
    """What has learned to align two languages from a parallel text."""

    @property
    def digest(self) -> str:
        """RETURNS (str): Tells the model from others."""
        ...

    def get_posteriors(
        self, pairs: Iterable[WordPair]
    ) -> List[Tuple[ndarray, ndarray]]:
        """Get the link probabilities of both directions.

        pairs (Iterable[WordPair]): Words of each sentence and of its translation.
        RETURNS (List[Tuple[ndarray, ndarray]]): For each pair two arrays of shape
            (n_source, n_target): probability that the target word comes from the source
            word, and that the source word comes from the target word.
        """
        ...

    def to_bytes(self) -> bytes:
        """RETURNS (bytes): The model."""
        ...
