from typing import Literal, NamedTuple, Protocol, Sequence

import numpy

from ..ensembles.types import TokenProbabilities

Kind = Literal["tokens", "spans"]
"""What a model labels: tokens, or all spans of up to so many tokens."""

OUTSIDE = 0
"""Column of tokens outside of all entities, and of spans that are no entity."""


class Entities(NamedTuple):
    """What is known about the entities of Docs, their tokens one after the other.

    lengths (numpy.ndarray): Number of tokens of each Doc.
    starts (numpy.ndarray): First token of each entity, in order.
    ends (numpy.ndarray): Token after its last one, in the same Doc.
    labels (numpy.ndarray): Number of its label.
    missing (numpy.ndarray): Whether the label of each token is unknown; bool, and False
        in all entities.
    """

    lengths: numpy.ndarray
    starts: numpy.ndarray
    ends: numpy.ndarray
    labels: numpy.ndarray
    missing: numpy.ndarray


class FoundEntities(NamedTuple):
    """Entities that were found in Docs, their tokens one after the other.

    starts (numpy.ndarray): First token of each entity, in order.
    ends (numpy.ndarray): Token after its last one.
    labels (numpy.ndarray): Number of its label.
    scores (numpy.ndarray): Its probability, in [0, 1].
    """

    starts: numpy.ndarray
    ends: numpy.ndarray
    labels: numpy.ndarray
    scores: numpy.ndarray


class Scheme(Protocol):
    """How entities become rows and columns of numbers, and the other way round.

    The rows of a Doc are its tokens, or its spans; the columns are `OUTSIDE` and then
    those of each label.
    """

    kind: Kind
    max_span: int

    def count_columns(self, n_labels: int) -> int:
        """Get the number of columns for so many labels."""
        ...

    def count_rows(self, lengths: numpy.ndarray) -> numpy.ndarray:
        """Get the number of rows of Docs with so many tokens."""
        ...

    def encode(self, entities: Entities) -> numpy.ndarray:
        """Get the right column of each row, -1 where it is unknown."""
        ...

    def decode(
        self,
        probabilities: numpy.ndarray,
        lengths: numpy.ndarray,
        is_space: numpy.ndarray,
    ) -> FoundEntities:
        """Choose the entities of Docs, without overlap."""
        ...

    def get_token_probabilities(
        self, probabilities: numpy.ndarray, n_tokens: int, labels: Sequence[str]
    ) -> TokenProbabilities:
        """Get the probabilities of the tokens of one Doc."""
        ...
