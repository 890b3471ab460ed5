from typing import Sequence

import numpy
from thinc.api import Model

from ..ensembles.types import TAGS, TokenProbabilities
from ..errors import Errors
from . import bilou, spans
from .types import Entities, FoundEntities, Kind, Scheme

KIND_ATTR = "xner_kind"
MAX_SPAN_ATTR = "xner_max_span"


class TokenScheme:
    """Rows are tokens, columns the places of tokens in entities. See `bilou`."""

    kind: Kind = "tokens"
    max_span: int = 0

    def count_columns(self, n_labels: int) -> int:
        return 1 + len(TAGS) * n_labels

    def count_rows(self, lengths: numpy.ndarray) -> numpy.ndarray:
        return lengths

    def encode(self, entities: Entities) -> numpy.ndarray:
        return bilou.encode(entities)

    def decode(
        self,
        probabilities: numpy.ndarray,
        lengths: numpy.ndarray,
        is_space: numpy.ndarray,
    ) -> FoundEntities:
        return bilou.decode(probabilities, lengths, is_space)

    def get_token_probabilities(
        self, probabilities: numpy.ndarray, n_tokens: int, labels: Sequence[str]
    ) -> TokenProbabilities:
        values = probabilities[:, 1:].reshape(n_tokens, len(labels), len(TAGS))
        return TokenProbabilities(list(labels), values.astype("float64"))


class SpanScheme:
    """Rows are the spans of up to `max_span` tokens, columns labels. See `spans`.

    max_span (int): Most tokens of a span, >= 1.
    """

    kind: Kind = "spans"

    def __init__(self, max_span: int):
        self.max_span = max_span

    def count_columns(self, n_labels: int) -> int:
        return 1 + n_labels

    def count_rows(self, lengths: numpy.ndarray) -> numpy.ndarray:
        return spans.count_spans(lengths, self.max_span)

    def encode(self, entities: Entities) -> numpy.ndarray:
        return spans.encode(entities, self.max_span)

    def decode(
        self,
        probabilities: numpy.ndarray,
        lengths: numpy.ndarray,
        is_space: numpy.ndarray,
    ) -> FoundEntities:
        return spans.decode(probabilities, lengths, is_space, self.max_span)

    def get_token_probabilities(
        self, probabilities: numpy.ndarray, n_tokens: int, labels: Sequence[str]
    ) -> TokenProbabilities:
        return spans.get_token_probabilities(
            probabilities, n_tokens, labels, self.max_span
        )


def make_scheme(kind: str, max_span: int = 0) -> Scheme:
    """Make a scheme.

    kind (str): "tokens" or "spans".
    max_span (int): Most tokens of a span, >= 1, for "spans".
    RETURNS (Scheme): The scheme.
    """
    return SpanScheme(max_span) if kind == "spans" else TokenScheme()


def get_scheme(model: Model, name: str) -> Scheme:
    """Get the scheme that a model was built for.

    model (Model): The model of a component.
    name (str): Name of the component, for the error text.
    RETURNS (Scheme): The scheme.
    RAISES (ValueError): If the model is of another architecture.
    """
    kind = model.attrs.get(KIND_ATTR)
    if kind not in ("tokens", "spans"):
        raise ValueError(Errors.E030.format(name=name, model=model.name))
    return make_scheme(kind, model.attrs.get(MAX_SPAN_ATTR, 0))
