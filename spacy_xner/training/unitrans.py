"""Three teachers that vote: soft labels of one, hard labels where all agree.

Source: UniTrans, Wu et al. 2020.
"""

from typing import Iterable, Iterator, List, Optional, Sequence, Tuple

import numpy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import minibatch

from ..models import bilou
from ..models.schemes import make_scheme
from ..models.types import Entities
from ..soft_labels import SoftLabels, set_soft_labels
from .distillation import BATCH_SIZE, check_labels, get_teacher_labels


def vote(
    votes: Sequence[Sequence[Tuple[int, int, str]]], n_tokens: int
) -> Tuple[List[Tuple[int, int, str]], numpy.ndarray]:
    """Keep what all teachers say about the tokens of one Doc.

    A token is agreed on if it has the same label, at the same place of an entity, for
    all teachers. An entity is kept if all of its tokens are; the other tokens of
    entities have no known label.

    votes (Sequence[Sequence[Tuple[int, int, str]]]): Start, end (tokens) and label of
        the entities that each teacher finds, without overlap.
    n_tokens (int): Number of tokens.
    RETURNS (Tuple[List[Tuple[int, int, str]], numpy.ndarray]): The entities that are
        kept, in order, and whether the label of each token is unknown; bool.
    SOURCE: the vote of UniTrans, Wu et al. 2020, for whole entities.
    """
    labels = sorted({label for spans in votes for _, _, label in spans})
    columns = numpy.vstack([_get_columns(spans, labels, n_tokens) for spans in votes])
    differs = (columns != columns[0]).any(axis=0)
    before = numpy.concatenate([[0], numpy.cumsum(differs)])
    kept = [item for item in votes[0] if before[item[1]] == before[item[0]]]
    known = (columns == 0).all(axis=0)
    for start, end, _ in kept:
        known[start:end] = True
    return sorted(kept), ~known


def unitrans(
    docs: Iterable[Doc],
    *,
    source: Language,
    translated: Language,
    teacher: Language,
    other_languages: bool = False,
    smoothing: Optional[float] = None,
    batch_size: int = BATCH_SIZE,
) -> Iterator[Doc]:
    """Give Docs the labels that a UniTrans student learns from.

    A loss for the soft labels of the last teacher, and the cross-entropy of the labels
    that all three agree on, are what `xner_ner` adds up. Of the former the published one
    is its setting `soft_loss = "squared_error"`.

    docs (Iterable[Doc]): Docs without labels, with the tokens of the student. Empty Docs
        are left out.
    source (Language): Trained on the labelled texts of the source language.
    translated (Language): Trained on their translations.
    teacher (Language): The first, trained further on the translations.
    other_languages (bool): Whether teachers may be made for another language.
    smoothing (Optional[float]): For a last teacher without probabilities, see
        `get_teacher_labels`. None to refuse it; the others only vote.
    batch_size (int): Number of Docs handled together, >= 1.
    YIELDS (Doc): The Docs, with soft labels and with the entities that all agree on;
        the labels of tokens without agreement are missing.
    RAISES (ValueError): If teachers do not fit each other or the Docs.
    SOURCE: UniTrans, Wu et al. 2020.
    """
    for batch in minibatch((doc for doc in docs if len(doc)), batch_size):
        opinions = [
            get_teacher_labels(
                nlp, batch, other_languages=other_languages, smoothing=share
            )
            for nlp, share in (
                (source, 0.0),
                (translated, 0.0),
                (teacher, smoothing),
            )
        ]
        for doc, own in zip(batch, zip(*opinions)):
            last = own[-1]
            for soft in own:
                check_labels(soft, last)
            kept, unknown = vote([_find(soft, doc) for soft in own], len(doc))
            doc.set_ents(
                [Span(doc, *item) for item in kept],
                missing=[
                    Span(doc, int(i), int(i) + 1) for i in numpy.flatnonzero(unknown)
                ],
                default="outside",
            )
            set_soft_labels(doc, last)
            yield doc


def _find(soft: SoftLabels, doc: Doc) -> List[Tuple[int, int, str]]:
    """Choose the entities of a teacher."""
    scheme = make_scheme(soft.kind, soft.max_span)
    is_space = numpy.asarray([token.is_space for token in doc])
    found = scheme.decode(soft.values, numpy.asarray([len(doc)]), is_space)
    return [
        (int(start), int(end), soft.labels[label])
        for start, end, label, _ in zip(*found)
    ]


def _get_columns(
    spans: Sequence[Tuple[int, int, str]], labels: Sequence[str], n_tokens: int
) -> numpy.ndarray:
    items = sorted((start, end, list(labels).index(name)) for start, end, name in spans)
    starts, ends, numbers = numpy.asarray(items, dtype="int64").reshape(-1, 3).T
    missing = numpy.zeros(n_tokens, dtype=bool)
    lengths = numpy.asarray([n_tokens])
    return bilou.encode(Entities(lengths, starts, ends, numbers, missing))
