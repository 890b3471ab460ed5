"""Probabilities of spaCy's transition-based entity recogniser."""

from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc

from .marginals import get_marginals
from .types import (
    ProbabilisticRecognizer,
    Recognition,
    ScoredSpan,
    SpanProbability,
    TokenProbabilities,
)

# Entities with less than this share of all analyses are not followed any further.
MIN_PROBABILITY = 1e-4


class _Moves(NamedTuple):
    """Columns of the scores by kind of action; -1 where there is none.

    labels (List[str]): The labels.
    outside (int): Of "outside".
    begin, inside, last, unit (numpy.ndarray): Of the actions of each label.
    """

    labels: List[str]
    outside: int
    begin: numpy.ndarray
    inside: numpy.ndarray
    last: numpy.ndarray
    unit: numpy.ndarray


class _Tokens(NamedTuple):
    """What the actions depend on, for the tokens of all Docs one after the other.

    is_space (numpy.ndarray): Tokens on which no entity begins.
    is_last (numpy.ndarray): Tokens on which every entity ends: the last one of a Doc
        or of a sentence.
    """

    is_space: numpy.ndarray
    is_last: numpy.ndarray


def find_recognizer(nlp: Language) -> Optional[EntityRecognizer]:
    """Get the entity recogniser of a pipeline.

    nlp (Language): The pipeline.
    RETURNS (Optional[EntityRecognizer]): Its last active component of this kind, `ner`
        or `beam_ner`; None if it has none.
    """
    found = [pipe for _, pipe in nlp.pipeline if isinstance(pipe, EntityRecognizer)]
    return found[-1] if found else None


def recognize(
    ner: EntityRecognizer,
    docs: Sequence[Doc],
    *,
    min_probability: float = MIN_PROBABILITY,
) -> List[Recognition]:
    """Work out how likely every entity and every label of a token is.

    The Docs must have been through the components that the recogniser listens to, such
    as `tok2vec`, and are not changed. Their entities play no part: what another
    component had set before the recogniser ran is not taken as given.

    ner (EntityRecognizer): The recogniser.
    docs (Sequence[Doc]): The Docs.
    min_probability (float): Entities that, given where they begin, have less than this
        are left out, in [0, 1]; it bounds the time for long entities.
    RETURNS (List[Recognition]): The probabilities of each Doc.
    """
    moves = _read_moves(ner)
    found = [
        Recognition(TokenProbabilities.empty(moves.labels, len(doc)), [])
        for doc in docs
    ]
    full = [i for i, doc in enumerate(docs) if len(doc)]
    if not full or not moves.labels:
        return found
    step = ner.model.predict([docs[i] for i in full])
    tokens = _read_tokens([docs[i] for i in full])
    outside, begin, units = _score_closed(step, moves, tokens)
    spans = _follow(step, moves, tokens, begin, min_probability)
    step.clear_memory()
    ends = numpy.cumsum([len(docs[i]) for i in full])
    own: List[List[SpanProbability]] = [[] for _ in full]
    places = numpy.searchsorted(ends, [span.start for span in spans], side="right")
    for place, span in zip(places.tolist(), spans):
        own[place].append(span)
    for place, i in enumerate(full):
        last = int(ends[place])
        first = last - len(docs[i])
        entities = get_marginals(
            outside[first:last],
            units[first:last],
            [
                span._replace(start=span.start - first, end=span.end - first)
                for span in own[place]
            ],
        )
        for start, end, label, probability in entities:
            found[i].probabilities.add(start, end, label, probability)
            if probability >= min_probability:
                found[i].spans.append((start, end, moves.labels[label], probability))
    return found


def get_recognitions(nlp: Language, docs: Sequence[Doc]) -> List[Recognition]:
    """Get the probabilities of a pipeline that was run over Docs.

    They are those of the last component that is an entity recogniser, spaCy's or
    `xner_ner`. Without one the entities are votes: tokens of an entity have its
    label with the score that a span group gives the entity, with certainty where none
    does.

    nlp (Language): The pipeline.
    docs (Sequence[Doc]): Docs that it has processed.
    RETURNS (List[Recognition]): The probabilities of each Doc.
    """
    for _, pipe in reversed(nlp.pipeline):
        if isinstance(pipe, ProbabilisticRecognizer):
            return pipe.recognize(docs)
        if isinstance(pipe, EntityRecognizer):
            return recognize(pipe, docs)
    return [_count_votes(doc) for doc in docs]


def get_span_scores(
    doc: Doc, spans_key: Optional[str] = None
) -> Dict[Tuple[int, int, int], float]:
    """Get the scores that span groups have in their attributes.

    doc (Doc): The Doc.
    spans_key (Optional[str]): Span group to read. None for all.
    RETURNS (Dict[Tuple[int, int, int], float]): Score in [0, 1] of each start token,
        end token and label; of several groups the best.
    """
    found: Dict[Tuple[int, int, int], float] = {}
    for key, group in doc.spans.items():
        scores = group.attrs.get("scores")
        if scores is None or spans_key not in (None, key) or len(scores) != len(group):
            continue
        for span, score in zip(group, scores):
            item = (span.start, span.end, span.label)
            score = min(max(float(score), 0.0), 1.0)
            found[item] = max(found.get(item, 0.0), score)
    return found


def _count_votes(doc: Doc) -> Recognition:
    scores = get_span_scores(doc)
    spans: List[ScoredSpan] = [
        (
            ent.start,
            ent.end,
            ent.label_,
            scores.get((ent.start, ent.end, ent.label), 1.0),
        )
        for ent in doc.ents
    ]
    labels = sorted({label for _, _, label, _ in spans})
    found = TokenProbabilities.empty(labels, len(doc))
    for start, end, label, score in spans:
        found.add(start, end, labels.index(label), score)
    return Recognition(found, spans)


def _read_moves(ner: EntityRecognizer) -> _Moves:
    names = [ner.moves.get_class_name(i) for i in range(ner.moves.n_moves)]
    columns = {name: i for i, name in enumerate(names)}
    labels = list(ner.labels)
    kinds = [
        numpy.asarray([columns[f"{kind}-{label}"] for label in labels], dtype="int64")
        for kind in "BILU"
    ]
    return _Moves(labels, columns.get("O", -1), *kinds)


def _read_tokens(docs: Sequence[Doc]) -> _Tokens:
    is_space = [token.is_space for doc in docs for token in doc]
    is_last = []
    for doc in docs:
        starts = [token.is_sent_start is True for token in doc]
        is_last += [*starts[1:], True]
    return _Tokens(numpy.asarray(is_space), numpy.asarray(is_last))


def _get_features(n_features: int, present: Any, start: Any) -> numpy.ndarray:
    """Number the tokens whose vectors make up a state, as spaCy does.

    n_features (int): Tokens of a state: 3, or 6 with `extra_state_tokens`.
    present (numpy.ndarray): The next token of each state.
    start (Optional[numpy.ndarray]): First token of the open entity of each state, None
        if none is open.
    RETURNS (numpy.ndarray): Numbers of tokens, -1 for none, shape (states, features).
    """
    ids = numpy.full((len(present), n_features), -1, dtype="int32")
    ids[:, 0] = present
    if start is None:
        return ids
    if n_features == 6:
        for column in range(1, 6):
            token = start + column - 1
            ids[:, column] = numpy.where(token < present, token, -1)
    elif n_features > 1:
        ids[:, 1] = start
        ids[:, 2:3] = (present - 1)[:, None]
    return ids


def _score(step: Any, ids: numpy.ndarray) -> numpy.ndarray:
    """Let the model score the actions in states, shape (states, actions)."""
    scores = step.state2vec.predict(ids)
    if step.vec2scores is not None:
        scores = step.vec2scores.predict(scores)
    scores = numpy.array(scores, dtype="float64")
    unseen = step._class_mask == 0
    if unseen.any():
        scores[:, unseen] = scores.min(axis=1, keepdims=True)
    return scores


def _score_closed(
    step: Any, moves: _Moves, tokens: _Tokens
) -> Tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Get P(outside), P(begin), P(unit) of all tokens where no entity is open."""
    n_labels = len(moves.labels)
    present = numpy.arange(len(tokens.is_space))
    scores = _score(step, _get_features(step.state2vec.nF, present, None))
    columns = numpy.concatenate([[moves.outside], moves.begin, moves.unit])
    scores = scores[:, columns]
    scores[tokens.is_space, 1:] = -numpy.inf
    scores[tokens.is_last, 1 : 1 + n_labels] = -numpy.inf
    scores = numpy.exp(scores - scores.max(axis=1, keepdims=True))
    scores /= scores.sum(axis=1, keepdims=True)
    return scores[:, 0], scores[:, 1 : 1 + n_labels], scores[:, 1 + n_labels :]


def _follow(
    step: Any,
    moves: _Moves,
    tokens: _Tokens,
    begin: numpy.ndarray,
    min_probability: float,
) -> List[SpanProbability]:
    """Follow all entities from their begin until they end or become too unlikely.

    Entities of all places grow by one token at a time, so that the model scores them
    together. What is still open has the same start as ever: the label never plays a
    part in a state, so one state serves all labels.
    """
    spans: List[SpanProbability] = []
    # Above 0 in any case: no entity is followed beyond the end of its Doc.
    least = max(min_probability, numpy.finfo("float64").tiny)
    starts = numpy.flatnonzero((begin >= least).any(axis=1))
    # How likely it is that the entity is still open, by start and label.
    still = begin[starts]
    length = 1
    while len(starts):
        present = starts + length
        scores = _score(step, _get_features(step.state2vec.nF, present, starts))
        odds = scores[:, moves.inside] - scores[:, moves.last]
        closing = 1.0 / (1.0 + numpy.exp(numpy.clip(odds, -500, 500)))
        closing[tokens.is_last[present]] = 1.0
        length += 1
        ending = still * closing
        for row, label in zip(*numpy.nonzero(ending >= least)):
            start = int(starts[row])
            spans.append(
                SpanProbability(
                    start, start + length, int(label), float(ending[row, label])
                )
            )
        still = still * (1.0 - closing)
        going = (still >= least).any(axis=1)
        starts, still = starts[going], still[going]
    return spans
