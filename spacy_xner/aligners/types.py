from typing import List, Protocol, Sequence, Tuple, runtime_checkable

from numpy import ndarray
from spacy.tokens import Doc

from ..translation import Link, Translation

Encoded = Tuple[ndarray, Sequence[int]]
"""Vectors of shape (n_pieces, width) and the index of the word of each piece."""


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
