from typing import Sequence

import numpy
from spacy.attrs import ENT_IOB, ENT_TYPE, ORTH, SPACY
from spacy.tokens import Doc
from spacy.training import Example

from ..errors import Errors
from .types import Entities

# What spaCy writes into ENT_IOB.
MISSING, INSIDE, OUTSIDE, BEGIN = range(4)


def read_entities(examples: Sequence[Example], labels: Sequence[str]) -> Entities:
    """Read the gold entities of examples, for the tokens of the predicted Docs.

    examples (Sequence[Example]): The examples.
    labels (Sequence[str]): The labels that are known.
    RETURNS (Entities): The entities. A token is missing where the reference says nothing
        about it, or where an entity of the reference has no token of its own.
    RAISES (ValueError): If an entity has another label.
    """
    lengths = numpy.asarray([len(eg.x) for eg in examples], dtype="int64")
    arrays = [_get_array(eg) for eg in examples]
    values = numpy.vstack([numpy.empty((0, 2), dtype="uint64"), *arrays])
    iob, types = values[:, 0], values[:, 1]
    inside = ((iob == INSIDE) | (iob == BEGIN)) & (types != 0)
    first = numpy.zeros(len(iob) + 1, dtype=bool)
    first[numpy.cumsum(lengths)] = True
    first[0] = True
    begins = inside & ((iob == BEGIN) | first[:-1])
    begins[1:] |= inside[1:] & (~inside[:-1] | (types[1:] != types[:-1]))
    ends = inside & first[1:]
    ends[:-1] |= inside[:-1] & (begins[1:] | ~inside[1:])
    starts = numpy.flatnonzero(begins)
    kinds, places = numpy.unique(types[starts], return_inverse=True)
    columns = [_find_label(int(kind), examples[0].y, labels) for kind in kinds]
    return Entities(
        lengths,
        starts,
        numpy.flatnonzero(ends) + 1,
        numpy.asarray(columns, dtype="int64")[places],
        iob == MISSING,
    )


def _find_label(kind: int, doc: Doc, labels: Sequence[str]) -> int:
    label = doc.vocab.strings[kind]
    if label not in labels:
        known = ", ".join(labels) or "none"
        raise ValueError(Errors.E036.format(label=label, known=known))
    return list(labels).index(label)


def _get_array(eg: Example) -> numpy.ndarray:
    """Get ENT_IOB and ENT_TYPE of the predicted tokens, shape (tokens, 2)."""
    if has_same_tokens(eg.x, eg.y):
        return eg.y.to_array([ENT_IOB, ENT_TYPE]).reshape(-1, 2)
    ents, tags = eg.get_aligned_ents_and_ner()
    values = numpy.zeros((len(eg.x), 2), dtype="uint64")
    values[[i for i, tag in enumerate(tags) if tag == "O"], 0] = OUTSIDE
    for ent in ents:
        values[ent.start : ent.end] = INSIDE, ent.label
        values[ent.start, 0] = BEGIN
    return values


def has_same_tokens(one: Doc, other: Doc) -> bool:
    """Check whether two Docs have the same tokens.

    one (Doc): A Doc.
    other (Doc): Another Doc.
    RETURNS (bool): Whether they have.
    """
    return len(one) == len(other) and numpy.array_equal(
        one.to_array([ORTH, SPACY]), other.to_array([ORTH, SPACY])
    )
