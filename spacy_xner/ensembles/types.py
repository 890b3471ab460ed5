from typing import List, NamedTuple, Protocol, Sequence, Tuple, runtime_checkable
from dataclasses import dataclass

import numpy
from spacy.tokens import Doc

# [start, end) in tokens
Range = Tuple[int, int]
# (start, end, label, probability in [0, 1]); start and end in tokens
ScoredSpan = Tuple[int, int, str, float]

# Places of a token in an entity: spaCy's scheme BILUO without the O. An entity of one
# token has U, all others begin with B and end with L.
TAGS = "BILU"
BEGIN, INSIDE, LAST, UNIT = range(4)


class SpanProbability(NamedTuple):
    """An entity that a recogniser could find.

    start (int): First token.
    end (int): Token after the last one.
    label (int): Number of the label.
    probability (float): In [0, 1].
    """

    start: int
    end: int
    label: int
    probability: float


@dataclass
class TokenProbabilities:
    """How likely each label is for each token, at each place of an entity.

    What is left to 1 is the probability of being outside of all entities.

    labels (List[str]): The labels.
    values (numpy.ndarray): Probabilities, float64 in [0, 1], shape (tokens, labels, 4)
        with the places in the order of `TAGS`.
    """

    labels: List[str]
    values: numpy.ndarray

    @classmethod
    def empty(cls, labels: Sequence[str], n_tokens: int) -> "TokenProbabilities":
        """Make probabilities of tokens that are outside of all entities.

        labels (Sequence[str]): The labels.
        n_tokens (int): Number of tokens.
        RETURNS (TokenProbabilities): The probabilities.
        """
        return cls(list(labels), numpy.zeros((n_tokens, len(labels), len(TAGS))))

    def __len__(self) -> int:
        return len(self.values)

    @property
    def outside(self) -> numpy.ndarray:
        """RETURNS (numpy.ndarray): P(O) of each token, shape (tokens,)."""
        return numpy.clip(1.0 - self.values.sum(axis=(1, 2)), 0.0, 1.0)

    def add(self, start: int, end: int, label: int, probability: float) -> None:
        """Add the probability of an entity to its tokens.

        start (int): First token.
        end (int): Token after the last one, above `start`.
        label (int): Number of the label.
        probability (float): In [0, 1].
        """
        if end - start == 1:
            self.values[start, label, UNIT] += probability
            return
        self.values[start, label, BEGIN] += probability
        self.values[start + 1 : end - 1, label, INSIDE] += probability
        self.values[end - 1, label, LAST] += probability

    def with_labels(self, labels: Sequence[str]) -> "TokenProbabilities":
        """Put the labels into another order; labels that are new have probability 0.

        labels (Sequence[str]): All labels of this object, and perhaps others.
        RETURNS (TokenProbabilities): The same probabilities.
        """
        found = TokenProbabilities.empty(labels, len(self))
        columns = [found.labels.index(label) for label in self.labels]
        found.values[:, columns] = self.values
        return found


@runtime_checkable
class ProbabilisticRecognizer(Protocol):
    """A component that knows how likely each entity is."""

    def recognize(self, docs: Sequence[Doc]) -> List["Recognition"]:
        """Work out the probabilities of Docs, which are not changed."""
        ...


@dataclass
class Recognition:
    """What a recogniser thinks of one text.

    probabilities (TokenProbabilities): Of every token.
    spans (List[Tuple[int, int, str, float]]): Entities it could find: start, end
        (tokens), label, probability; they may overlap.
    """

    probabilities: TokenProbabilities
    spans: List[ScoredSpan]
