"""Teachers and students: learn from label distributions on text without labels.

Source: Wu et al. 2020, with one or several teachers.
"""

from typing import Iterable, Iterator, List, Optional, Sequence

import numpy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import minibatch

from ..ensembles import get_recognitions
from ..ensembles.types import TAGS, TokenProbabilities
from ..errors import Errors
from ..models.gold import has_same_tokens
from ..pipeline.ensemble import Ensemble
from ..pipeline.ner import Recognizer
from ..soft_labels import SoftLabels, set_soft_labels
from .teachers import (
    describe_teacher,
    find_last_recognizer,
    find_voter,
    get_known,
    list_labels,
    smooth,
)

BATCH_SIZE = 128


def average(
    teachers: Sequence[SoftLabels], weights: Optional[Sequence[float]] = None
) -> SoftLabels:
    """Take the weighted mean of what teachers think of one Doc.

    Rows that count less for a teacher count less in the mean, too.

    teachers (Sequence[SoftLabels]): The soft labels of each teacher, one or more.
    weights (Optional[Sequence[float]]): Weight of each teacher, >= 0 and not all 0. None
        for equal weights.
    RETURNS (SoftLabels): The mean, with the order of the labels of the first.
    RAISES (ValueError): If the teachers differ in their labels or in what they label, or
        the weights do not fit.
    SOURCE: the weighted teachers of Wu et al. 2020.
    """
    shares = numpy.asarray(
        numpy.ones(len(teachers)) if weights is None else weights, dtype="float64"
    )
    if len(shares) != len(teachers) or not len(shares) or (shares < 0).any():
        raise ValueError(Errors.E724.format(weights=list(shares), n=len(teachers)))
    if not shares.sum() > 0.0:
        raise ValueError(Errors.E724.format(weights=list(shares), n=len(teachers)))
    first = teachers[0]
    rows = len(first.values)
    mean = numpy.zeros(first.values.shape, dtype="float64")
    total = numpy.zeros(rows, dtype="float64")
    for share, soft in zip(shares / shares.sum(), teachers):
        if (soft.kind, soft.max_span) != (first.kind, first.max_span):
            raise ValueError(
                Errors.E725.format(
                    one=f"{first.kind} ({first.max_span})",
                    other=f"{soft.kind} ({soft.max_span})",
                )
            )
        check_labels(soft, first)
        own = share * (numpy.ones(rows) if soft.weights is None else soft.weights)
        mean += own[:, None] * soft.with_labels(first.labels)
        total += own
    known = total > 0.0
    mean[known] /= total[known, None]
    # Nobody says anything about these rows, which count for nothing.
    mean[~known] = first.values[~known]
    found = SoftLabels(first.labels, first.kind, mean.astype("float32"), first.max_span)
    if any(soft.weights is not None for soft in teachers):
        found.weights = total.astype("float32")
    return found


def check_labels(one: SoftLabels, other: SoftLabels) -> None:
    """Check that two teachers have the same labels, in any order.

    one (SoftLabels): Soft labels of one teacher.
    other (SoftLabels): Those of the other.
    RAISES (ValueError): If they have not.
    """
    if sorted(one.labels) != sorted(other.labels):
        raise ValueError(
            Errors.E734.format(
                found=", ".join(one.labels) or "none",
                expected=", ".join(other.labels) or "none",
            )
        )


def get_teacher_labels(
    nlp: Language,
    docs: Sequence[Doc],
    *,
    other_languages: bool = False,
    smoothing: Optional[float] = None,
) -> List[SoftLabels]:
    """Let a pipeline say how likely each label is in Docs.

    Of an `xner_ner` these are its distributions, of spaCy's `ner` exact sums over its
    analyses, of an `xner_ensemble` its means. Any other pipeline with entities has only
    votes, see `spacy_xner.ensembles`: they are taken if `smoothing` says so.

    nlp (Language): The teacher. Components behind its last recogniser play no part.
    docs (Sequence[Doc]): The Docs, which are not changed.
    other_languages (bool): Whether the teacher may be made for another language.
    smoothing (Optional[float]): Share of the labels of a teacher without probabilities
        that is spread evenly over all columns, in [0, 1). None to refuse such a teacher.
    RETURNS (List[SoftLabels]): The soft labels of each Doc, for its own tokens.
    RAISES (ValueError): If the teacher is made for another language, changes tokens, has
        no probabilities, or finds labels that its components do not name.
    """
    if smoothing is not None and not 0.0 <= smoothing < 1.0:
        raise ValueError(Errors.E735.format(value=smoothing))
    for doc in docs:
        if not other_languages and nlp.lang not in ("xx", doc.lang_):
            raise ValueError(Errors.E726.format(found=nlp.lang, expected=doc.lang_))
    voter = find_voter(nlp)
    if voter is not None and smoothing is None:
        teacher = describe_teacher(nlp)
        raise ValueError(Errors.E728.format(component=voter, teacher=teacher))
    copies = [
        Doc(
            nlp.vocab,
            words=[token.text for token in doc],
            spaces=[bool(token.whitespace_) for token in doc],
        )
        for doc in docs
    ]
    taught = list(nlp.pipe(copies))
    if len(taught) != len(docs) or not all(map(has_same_tokens, docs, taught)):
        raise ValueError(Errors.E727)
    last = find_last_recognizer(nlp)
    if isinstance(last, Recognizer):
        return last.predict_proba(taught)
    found = [item.probabilities for item in get_recognitions(nlp, taught)]
    if last is None or isinstance(last, Ensemble):
        # Of a Doc they only have the labels that were found in it.
        labels = list_labels(nlp)
        found = [_complete(item, labels, nlp) for item in found]
    soft = [to_soft_labels(item) for item in found]
    if voter is None:
        return soft
    soft = [smooth(item, smoothing or 0.0) for item in soft]
    if last is None:
        for item, doc in zip(soft, taught):
            item.weights = get_known(doc)
    return soft


def _complete(
    probabilities: TokenProbabilities, labels: List[str], nlp: Language
) -> TokenProbabilities:
    """Give probabilities all labels of a teacher."""
    for label in probabilities.labels:
        if label not in labels:
            raise ValueError(
                Errors.E733.format(
                    teacher=describe_teacher(nlp),
                    label=label,
                    known=", ".join(labels) or "none",
                )
            )
    return probabilities.with_labels(labels)


def to_soft_labels(probabilities: TokenProbabilities) -> SoftLabels:
    """Make soft labels of the probabilities of tokens.

    probabilities (TokenProbabilities): The probabilities.
    RETURNS (SoftLabels): The soft labels.
    """
    columns = len(TAGS) * len(probabilities.labels)
    inside = probabilities.values.reshape(len(probabilities), columns)
    values = numpy.hstack([probabilities.outside[:, None], inside])
    values /= values.sum(axis=1, keepdims=True)
    return SoftLabels(probabilities.labels, "tokens", values.astype("float32"))


def distill(
    docs: Iterable[Doc],
    teachers: Sequence[Language],
    *,
    weights: Optional[Sequence[float]] = None,
    other_languages: bool = False,
    smoothing: Optional[float] = None,
    batch_size: int = BATCH_SIZE,
) -> Iterator[Doc]:
    """Give Docs the mean opinion of teachers, for a student to learn from.

    docs (Iterable[Doc]): Docs without labels, with the tokens of the student. Empty Docs
        are left out.
    teachers (Sequence[Language]): The teachers, one or more.
    weights (Optional[Sequence[float]]): Weight of each teacher. None for equal weights.
    other_languages (bool): Whether teachers may be made for another language.
    smoothing (Optional[float]): For teachers without probabilities, see
        `get_teacher_labels`. None to refuse them.
    batch_size (int): Number of Docs handled together, >= 1.
    YIELDS (Doc): The Docs with soft labels, see `spacy_xner.soft_labels`. All entity
        labels are missing, so that nothing else is learnt from them.
    RAISES (ValueError): If teachers do not fit each other or the Docs.
    SOURCE: Wu et al. 2020.
    """
    if not len(teachers):
        raise ValueError(Errors.E724.format(weights=[], n=0))
    for batch in minibatch((doc for doc in docs if len(doc)), batch_size):
        opinions = [
            get_teacher_labels(
                nlp, batch, other_languages=other_languages, smoothing=smoothing
            )
            for nlp in teachers
        ]
        for doc, own in zip(batch, zip(*opinions)):
            doc.set_ents([], default="missing")
            set_soft_labels(doc, average(own, weights))
            yield doc
