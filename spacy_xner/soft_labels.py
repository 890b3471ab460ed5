"""Label distributions of the tokens or spans of a Doc: what a teacher passes on."""

from typing import Any, Dict, List, Optional, Sequence
from dataclasses import dataclass

import numpy
from spacy.tokens import Doc

from .errors import Errors
from .models.schemes import make_scheme
from .models.types import Kind
from .serialization import register_msgpack

SOFT_LABELS_ATTR = "xner_soft_labels"
"""Name of the Doc attribute with the soft labels."""


@dataclass
class SoftLabels:
    """How likely each label is for each token, or for each span, of a Doc.

    labels (List[str]): The labels.
    kind (str): "tokens", with the columns of `models.bilou`, or "spans", with the rows
        and columns of `models.spans`.
    values (numpy.ndarray): Probabilities, float32, shape (rows, columns); the first
        column is that of no entity, and each row sums up to 1.
    max_span (int): Most tokens of a span; 0 for tokens.
    weights (Optional[numpy.ndarray]): How much each row counts when a model learns from
        it, >= 0, shape (rows,). None for 1.
    """

    labels: List[str]
    kind: Kind
    values: numpy.ndarray
    max_span: int = 0
    weights: Optional[numpy.ndarray] = None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SoftLabels):
            return NotImplemented
        one, two = self.to_dict(), other.to_dict()
        return all(numpy.array_equal(one[key], two[key]) for key in one)

    def check(self, n_tokens: int) -> None:
        """Check that the numbers fit a Doc.

        n_tokens (int): Number of its tokens.
        RAISES (ValueError): If there are too few or too many rows or columns.
        """
        scheme = make_scheme(self.kind, self.max_span)
        rows = int(scheme.count_rows(numpy.asarray([n_tokens]))[0])
        shape = (rows, scheme.count_columns(len(self.labels)))
        n_weights = rows if self.weights is None else len(self.weights)
        if self.values.shape != shape or n_weights != rows:
            raise ValueError(
                Errors.E032.format(
                    found=self.values.shape, n_tokens=n_tokens, expected=shape
                )
            )

    def with_labels(self, labels: Sequence[str]) -> numpy.ndarray:
        """Get the probabilities in the order of other labels.

        labels (Sequence[str]): The same labels in any order.
        RETURNS (numpy.ndarray): Probabilities, shape (rows, columns).
        RAISES (ValueError): If the labels are not the same.
        """
        if list(labels) == self.labels:
            return self.values
        if sorted(labels) != sorted(self.labels):
            raise ValueError(
                Errors.E033.format(
                    found=", ".join(self.labels) or "none",
                    expected=", ".join(labels) or "none",
                )
            )
        size = (self.values.shape[1] - 1) // len(labels)
        order = [self.labels.index(label) for label in labels]
        columns = 1 + numpy.add.outer(numpy.asarray(order) * size, numpy.arange(size))
        return self.values[:, numpy.concatenate([[0], columns.ravel()])]

    def to_dict(self) -> Dict[str, Any]:
        """RETURNS (Dict[str, Any]): Plain data, with arrays."""
        return {
            "labels": list(self.labels),
            "kind": self.kind,
            "values": self.values,
            "max_span": self.max_span,
            "weights": self.weights,
        }

    @classmethod
    def from_dict(cls, data: Dict[str, Any]) -> "SoftLabels":
        """Make soft labels from what `to_dict` gave.

        data (Dict[str, Any]): The data.
        RETURNS (SoftLabels): The soft labels.
        """
        return cls(**{**data, "labels": list(data["labels"])})


register_msgpack("xner_soft_labels", SoftLabels)


def set_soft_labels(doc: Doc, soft: SoftLabels) -> None:
    """Give a Doc soft labels; `xner_ner` learns from those of a reference.

    They are in `doc._.xner_soft_labels`, and survive `to_bytes`, pickle, and a DocBin
    with `store_user_data`.

    doc (Doc): The Doc.
    soft (SoftLabels): The soft labels.
    RAISES (ValueError): If they do not fit the Doc.
    """
    soft.check(len(doc))
    set_extension()
    doc._.set(SOFT_LABELS_ATTR, soft)


def get_soft_labels(doc: Doc) -> Optional[SoftLabels]:
    """Get the soft labels of a Doc.

    doc (Doc): The Doc.
    RETURNS (Optional[SoftLabels]): The soft labels, None if it has none.
    """
    user_data: Dict[Any, Any] = doc.user_data
    found = user_data.get(("._.", SOFT_LABELS_ATTR, None, None))
    return found if isinstance(found, SoftLabels) else None


def set_extension() -> None:
    """Make sure that Docs have the attribute; one that exists is not overwritten."""
    if not Doc.has_extension(SOFT_LABELS_ATTR):
        Doc.set_extension(SOFT_LABELS_ATTR, default=None)
