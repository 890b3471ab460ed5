import warnings
from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Literal,
    Optional,
    Sequence,
    Tuple,
)
from itertools import islice

import numpy
from spacy.attrs import IS_SPACE
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc, Span, SpanGroup
from spacy.training import Example, validate_examples, validate_get_examples
from spacy.vocab import Vocab
from thinc.api import Config, Model, Optimizer, set_dropout_rate
from thinc.types import Floats1d, Floats2d

from ..ensembles.types import Recognition, ScoredSpan
from ..errors import Errors, Warnings
from ..models.gold import has_same_tokens, read_entities
from ..models.losses import cross_entropy, squared_error
from ..models.schemes import get_scheme
from ..models.temperature import fit_temperature
from ..models.types import OUTSIDE, Scheme
from ..soft_labels import SoftLabels, get_soft_labels, set_extension
from .base import Batched
from .scorer import score_ner

# More than any Doc has.
MAX_TOKENS = 1 << 31
OUTSIDE_LABEL = "O"
"""Name of "no entity" among the class weights."""

DEFAULT_CONFIG_TEXT = """
[ner]
threshold = 0.0
spans_key = "xner"
set_ents = true
overwrite_ents = false
class_weights = {}
soft_loss = "cross_entropy"
soft_weight = 1.0
temperature = 1.0
batch_size = 256
batch_tokens = 10000

[ner.model]
@architectures = "spacy-xner.TokenTagger.v1"
hidden_width = 0
nO = null

[ner.model.tok2vec]
@architectures = "spacy.HashEmbedCNN.v2"
pretrained_vectors = null
width = 96
depth = 4
embed_size = 2000
window_size = 1
maxout_pieces = 3
subword_features = true

[ner.scorer]
@scorers = "spacy-xner.ner_scorer.v1"
"""
DEFAULT_CONFIG = Config().from_str(DEFAULT_CONFIG_TEXT)["ner"]

SoftLoss = Literal["squared_error", "cross_entropy"]
SOFT_LOSSES: Dict[str, Callable] = {
    "squared_error": squared_error,
    "cross_entropy": cross_entropy,
}


@Language.factory(
    "xner_ner",
    assigns=["doc.ents", "doc.spans", "token.ent_iob", "token.ent_type"],
    default_config=DEFAULT_CONFIG,
    default_score_weights={
        "ents_f": 1.0,
        "ents_p": 0.0,
        "ents_r": 0.0,
        "ents_per_type": None,
        "ents_ece": None,
    },
)
def make_ner(
    nlp: Language,
    name: str,
    model: Model[List[Doc], List[Floats2d]],
    threshold: float,
    spans_key: Optional[str],
    set_ents: bool,
    overwrite_ents: bool,
    class_weights: Dict[str, float],
    soft_loss: SoftLoss,
    soft_weight: float,
    temperature: float,
    batch_size: int,
    batch_tokens: int,
    scorer: Optional[Callable],
) -> "Recognizer":
    """Build the entity recogniser that gives probabilities.

    model (Model[List[Doc], List[Floats2d]]): The model, of the architecture
        spacy-xner.TokenTagger.v1 or spacy-xner.SpanClassifier.v1.
    threshold (float): Entities with a smaller probability are left out, in [0, 1].
    spans_key (Optional[str]): Key of the span group with the entities and their
        probabilities. None for no group.
    set_ents (bool): Whether the entities are written to `doc.ents`.
    overwrite_ents (bool): Whether they win over those that a Doc already has.
    class_weights (Dict[str, float]): How much the tokens or spans with a label count in
        the training, >= 0; "O" is no entity. 1 for labels that are left out.
    soft_loss (str): Loss for soft labels: "cross_entropy" or "squared_error", the
        published one, which hardly moves a model that is sure of what is wrong.
    soft_weight (float): Weight of this loss beside that for gold entities, >= 0.
    temperature (float): Divisor of the scores, > 0; above 1 the probabilities are less
        extreme. See `Recognizer.calibrate`.
    batch_size (int): Largest number of Docs handled together.
    batch_tokens (int): Most tokens given to the model together, but for longer Docs.
    scorer (Optional[Callable]): The scoring method.
    RETURNS (Recognizer): The component.
    """
    return Recognizer(
        nlp.vocab,
        model,
        name,
        threshold=threshold,
        spans_key=spans_key,
        set_ents=set_ents,
        overwrite_ents=overwrite_ents,
        class_weights=class_weights,
        soft_loss=soft_loss,
        soft_weight=soft_weight,
        temperature=temperature,
        batch_size=batch_size,
        batch_tokens=batch_tokens,
        scorer=scorer,
    )


class Recognizer(Batched, TrainablePipe):
    """Find entities, with calibrated probabilities.

    The model scores the places of tokens in entities (BILOU), or the labels of all spans
    of up to so many tokens; which of both, the architecture says. In contrast to spaCy's
    `ner` there is a distribution for each token or span: `predict_proba` has it, and
    the probability of each entity is in `doc.spans["xner"].attrs["scores"]`.

    It learns from the gold entities of the reference, from which missing labels are left
    out, and from its soft labels, see `spacy_xner.soft_labels`; where a reference has
    both, from both.

    vocab (Vocab): The vocabulary of the pipeline.
    model (Model[List[Doc], List[Floats2d]]): The model.
    name (str): Name of the component in the pipeline.
    threshold (float): Entities with a smaller probability are left out, in [0, 1].
    spans_key (Optional[str]): Key of the span group with the entities. None for none.
    set_ents (bool): Whether the entities are written to `doc.ents`.
    overwrite_ents (bool): Whether they win over those that a Doc already has.
    class_weights (Dict[str, float]): Weights of labels in the training, >= 0.
    soft_loss (str): "cross_entropy" or "squared_error".
    soft_weight (float): Weight of the loss for soft labels, >= 0.
    temperature (float): Divisor of the scores, > 0.
    batch_size (int): Largest number of Docs handled together.
    batch_tokens (int): Most tokens given to the model together, but for longer Docs.
    scorer (Optional[Callable]): The scoring method.
    """

    def __init__(
        self,
        vocab: Vocab,
        model: Model[List[Doc], List[Floats2d]],
        name: str = "xner_ner",
        *,
        threshold: float,
        spans_key: Optional[str],
        set_ents: bool,
        overwrite_ents: bool,
        class_weights: Dict[str, float],
        soft_loss: SoftLoss,
        soft_weight: float,
        temperature: float,
        batch_size: int,
        batch_tokens: int,
        scorer: Optional[Callable] = score_ner,
    ):
        self.vocab = vocab
        self.model = model
        self.name = name
        self.cfg: Dict[str, Any] = {
            "labels": [],
            "threshold": threshold,
            "spans_key": spans_key,
            "set_ents": set_ents,
            "overwrite_ents": overwrite_ents,
            "class_weights": dict(class_weights),
            "soft_loss": soft_loss,
            "soft_weight": soft_weight,
            "temperature": temperature,
            "batch_size": batch_size,
            "batch_tokens": batch_tokens,
        }
        self.scorer = scorer
        self._rehearsal_model: Optional[Model] = None
        check = self._check_setting
        check("threshold", 0.0 <= threshold <= 1.0, "a number from 0 to 1")
        check("set_ents", set_ents or bool(spans_key), "true without a 'spans_key'")
        fine = all(weight >= 0.0 for weight in class_weights.values())
        check("class_weights", fine, "numbers of 0 or more")
        check("soft_loss", soft_loss in SOFT_LOSSES, " or ".join(SOFT_LOSSES))
        check("soft_weight", soft_weight >= 0.0, "0 or more")
        check("temperature", temperature > 0.0, "above 0")
        check("batch_size", batch_size >= 1, "1 or more")
        check("batch_tokens", batch_tokens >= 1, "1 or more")
        get_scheme(model, name)
        set_extension()

    def _check_setting(self, setting: str, fine: bool, expected: str) -> None:
        if not fine:
            value = self.cfg[setting]
            raise ValueError(
                Errors.E012.format(
                    setting=setting, name=self.name, expected=expected, value=value
                )
            )

    @property
    def scheme(self) -> Scheme:
        """RETURNS (Scheme): What the rows and columns of the model mean."""
        return get_scheme(self.model, self.name)

    @property
    def labels(self) -> Tuple[str, ...]:
        """RETURNS (Tuple[str, ...]): The labels, in the order of the columns."""
        return tuple(self.cfg["labels"])

    @property
    def label_data(self) -> List[str]:
        """RETURNS (List[str]): What `initialize` takes as `labels`."""
        return list(self.labels)

    def add_label(self, label: str) -> int:
        """Add a label. A model that has learnt others keeps what it knows of them.

        label (str): The label.
        RETURNS (int): 1, or 0 if the component has it already.
        """
        if label in self.labels:
            return 0
        self.cfg["labels"].append(label)
        self.vocab.strings.add(label)
        if self.model.has_dim("nO"):
            self.set_output(self.scheme.count_columns(len(self.labels)))
        return 1

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]],
        *,
        nlp: Optional[Language] = None,
        labels: Optional[List[str]] = None,
    ) -> None:
        """Prepare the component for the training.

        get_examples (Callable[[], Iterable[Example]]): Gives the examples.
        nlp (Optional[Language]): The pipeline.
        labels (Optional[List[str]]): The labels, as of `spacy init labels`. None for
            those of the entities and soft labels of the examples.
        RAISES (ValueError): If there are no labels.
        """
        validate_get_examples(get_examples, "Recognizer.initialize")
        found = set(labels or ())
        n_long, n_total, max_span = 0, 0, self.scheme.max_span
        for example in get_examples():
            ents = example.reference.ents
            n_total += len(ents)
            n_long += sum(len(ent) > max_span for ent in ents) if max_span else 0
            if labels is None:
                found.update(ent.label_ for ent in ents)
                soft = get_soft_labels(example.reference)
                found.update(soft.labels if soft is not None else ())
        for label in sorted(found) if labels is None else labels:
            self.add_label(label)
        self._require_labels()
        if n_long:
            warnings.warn(
                Warnings.W030.format(
                    n_long=n_long, n_total=n_total, max_span=max_span, name=self.name
                ),
                stacklevel=2,
            )
        docs = [example.x for example in islice(get_examples(), 10) if len(example.x)]
        columns = self.scheme.count_columns(len(self.labels))
        rows = self.scheme.count_rows(_get_lengths(docs))
        self.model.initialize(
            X=docs, Y=[self.model.ops.alloc2f(int(n), columns) for n in rows]
        )

    def predict(self, docs: Iterable[Doc]) -> List[List[ScoredSpan]]:
        """Find the entities of a batch of Docs without changing the Docs.

        docs (Iterable[Doc]): The Docs.
        RETURNS (List[List[Tuple[int, int, str, float]]]): Start, end (tokens), label and
            probability of the entities of each Doc, in order.
        """
        found: List[List[ScoredSpan]] = []
        for batch in self._split(docs):
            found += self._decode(batch, self._get_probabilities(batch))
        return found

    def predict_proba(self, docs: Iterable[Doc]) -> List[SoftLabels]:
        """Work out how likely each label is for each token or span of Docs.

        docs (Iterable[Doc]): The Docs, which must have been through the components that
            the model listens to, and are not changed.
        RETURNS (List[SoftLabels]): The probabilities of each Doc, which other pipelines
            can learn from.
        """
        found: List[SoftLabels] = []
        scheme = self.scheme
        for batch in self._split(docs):
            values = self._get_probabilities(batch)
            rows = scheme.count_rows(_get_lengths(batch))
            found.extend(
                SoftLabels(list(self.labels), scheme.kind, part, scheme.max_span)
                for part in numpy.split(values, numpy.cumsum(rows)[:-1])
            )
        return found

    def recognize(self, docs: Sequence[Doc]) -> List[Recognition]:
        """Work out how likely each label is for each token, and the entities.

        docs (Sequence[Doc]): The Docs, as for `predict_proba`.
        RETURNS (List[Recognition]): The probabilities, as `xner_ensemble` and
            `xner_annotator` take them.
        """
        scheme, labels = self.scheme, self.labels
        return [
            Recognition(
                scheme.get_token_probabilities(soft.values, len(doc), labels), spans
            )
            for doc, soft, spans in zip(
                docs, self.predict_proba(docs), self.predict(docs)
            )
        ]

    def set_annotations(
        self, docs: Iterable[Doc], annotations: List[List[ScoredSpan]]
    ) -> None:
        """Write entities to a batch of Docs.

        docs (Iterable[Doc]): The Docs.
        annotations (List[List[Tuple[int, int, str, float]]]): What `predict` returned.
        """
        key = self.cfg["spans_key"]
        for doc, items in zip(docs, annotations):
            spans = [Span(doc, start, end, label) for start, end, label, _ in items]
            if key:
                group = SpanGroup(doc, name=key, spans=spans)
                scores = [score for _, _, _, score in items]
                group.attrs["scores"] = numpy.asarray(scores, dtype="float64")
                doc.spans[key] = group
            if self.cfg["set_ents"]:
                self._set_ents(doc, spans)

    def _set_ents(self, doc: Doc, spans: List[Span]) -> None:
        old = list(doc.ents)
        if old:
            first, second = (spans, old) if self.cfg["overwrite_ents"] else (old, spans)
            taken = {i for ent in first for i in range(ent.start, ent.end)}
            spans = [
                *first,
                *(ent for ent in second if taken.isdisjoint(range(ent.start, ent.end))),
            ]
        doc.set_ents(spans, default="outside")

    def get_loss(
        self, examples: Iterable[Example], scores: List[Floats2d]
    ) -> Tuple[float, List[Floats2d]]:
        """Compute the loss of a batch and its gradient.

        examples (Iterable[Example]): The examples.
        scores (List[Floats2d]): What the model returned for each.
        RETURNS (Tuple[float, List[Floats2d]]): The loss, the sum over tokens or spans,
            and the gradient for each example.
        RAISES (ValueError): If a label is not known, soft labels do not fit, or the loss
            is not a number.
        """
        examples = list(examples)
        validate_examples(examples, "Recognizer.get_loss")
        ops: Any = self.model.ops
        flat = ops.flatten(scores, ndim_if_empty=2)
        columns = self.scheme.encode(read_entities(examples, self.labels))
        known = columns >= 0
        targets = numpy.zeros(flat.shape, dtype="float32")
        targets[numpy.flatnonzero(known), columns[known]] = 1.0
        loss, gradient = cross_entropy(
            flat,
            ops.asarray(targets),
            ops.asarray(known.astype("float32")),
            ops=ops,
            class_weights=self._get_class_weights(),
        )
        soft, weights = self._get_soft_targets(examples, targets)
        if weights.any():
            compare = SOFT_LOSSES[self.cfg["soft_loss"]]
            soft_loss, d_soft = compare(
                flat,
                ops.asarray(soft),
                ops.asarray(weights * self.cfg["soft_weight"]),
                ops=ops,
            )
            loss += soft_loss
            gradient += d_soft
        if not numpy.isfinite(loss):
            raise ValueError(Errors.E034.format(name=self.name))
        lengths = ops.asarray1i([len(part) for part in scores])
        return loss, ops.unflatten(gradient, lengths)

    def rehearse(
        self,
        examples: Iterable[Example],
        *,
        drop: float = 0.0,
        sgd: Optional[Optimizer] = None,
        losses: Optional[Dict[str, float]] = None,
        **config: Any,
    ) -> Dict[str, float]:
        """Learn to think as the model did when `nlp.resume_training` was called.

        Against forgetting: the model at that time is the teacher, by cross-entropy.
        Columns of labels that were added since play no part.

        examples (Iterable[Example]): The examples, whose gold plays no part.
        drop (float): Dropout rate, in [0, 1).
        sgd (Optional[Optimizer]): The optimizer. None to add up gradients only.
        losses (Optional[Dict[str, float]]): Receives the loss under the component's name.
        RETURNS (Dict[str, float]): The losses.
        """
        losses = {} if losses is None else losses
        losses.setdefault(self.name, 0.0)
        docs = [eg.predicted for eg in examples if len(eg.predicted)]
        if self._rehearsal_model is None or not docs:
            return losses
        ops: Any = self.model.ops
        set_dropout_rate(self.model, drop)
        scores, backprop = self.model.begin_update(docs)
        old = ops.flatten(self._rehearsal_model.predict(docs))
        new = ops.flatten(scores)
        n_columns = old.shape[1]
        weights = ops.xp.ones(len(new), dtype="float32")
        gradient = ops.xp.zeros_like(new)
        loss, gradient[:, :n_columns] = cross_entropy(
            new[:, :n_columns], ops.softmax(old), weights, ops=ops
        )
        lengths = ops.asarray1i([len(part) for part in scores])
        backprop(ops.unflatten(gradient, lengths))
        if sgd is not None:
            self.finish_update(sgd)
        losses[self.name] += loss
        return losses

    def calibrate(self, examples: Iterable[Example]) -> Optional[float]:
        """Fit the temperature: probabilities say how often entities are right then.

        examples (Iterable[Example]): Gold that the model has not learnt from. The
            predicted Docs must have been through the components that the model listens
            to.
        RETURNS (Optional[float]): The temperature, which is in use from now on. None if
            nothing is found where the labels are known: then it stays as it is.
        RAISES (ValueError): If there are no gold entities.
        """
        examples = [eg for eg in examples if len(eg.x)]
        docs = [eg.x for eg in examples]
        gold = read_entities(examples, self.labels)
        if not len(gold.starts):
            raise ValueError(Errors.E038.format(name=self.name))
        parts = [self._get_scores(batch) for batch in self._split(docs)]
        scores = numpy.concatenate(parts)
        is_space, scheme = _get_spaces(docs), self.scheme
        keys = _get_keys(gold.starts, gold.ends, gold.labels, len(self.labels))
        unknown = numpy.concatenate([[0], numpy.cumsum(gold.missing)])

        def measure(temperature: float) -> Tuple[numpy.ndarray, numpy.ndarray]:
            found = scheme.decode(
                _softmax(scores / temperature), gold.lengths, is_space
            )
            known = unknown[found.ends] == unknown[found.starts]
            own = _get_keys(found.starts, found.ends, found.labels, len(self.labels))
            return found.scores[known], numpy.isin(own, keys)[known]

        if not len(measure(1.0)[0]):
            return None
        temperature = fit_temperature(measure)
        self.cfg["temperature"] = temperature
        return temperature

    def _get_class_weights(self) -> Optional[Floats1d]:
        weights = self.cfg["class_weights"]
        if not weights:
            return None
        columns = self.scheme.count_columns(len(self.labels))
        size = (columns - 1) // len(self.labels)
        values = numpy.ones(columns, dtype="float32")
        values[OUTSIDE] = weights.get(OUTSIDE_LABEL, 1.0)
        values[1:] = numpy.repeat(
            [weights.get(label, 1.0) for label in self.labels], size
        )
        ops: Any = self.model.ops
        return ops.asarray(values)

    def _get_soft_targets(
        self, examples: Sequence[Example], like: numpy.ndarray
    ) -> Tuple[numpy.ndarray, numpy.ndarray]:
        """Get the soft labels of a batch and the weight of each row, 0 without any."""
        targets = numpy.zeros_like(like)
        weights = numpy.zeros(len(like), dtype="float32")
        scheme, first = self.scheme, 0
        rows = scheme.count_rows(numpy.asarray([len(eg.x) for eg in examples]))
        for eg, n_rows in zip(examples, rows.tolist()):
            soft = get_soft_labels(eg.reference)
            if soft is not None and self.cfg["soft_weight"]:
                if (soft.kind, soft.max_span) != (scheme.kind, scheme.max_span):
                    raise ValueError(
                        Errors.E037.format(
                            found=_describe(soft.kind, soft.max_span),
                            expected=_describe(scheme.kind, scheme.max_span),
                            name=self.name,
                        )
                    )
                if not has_same_tokens(eg.x, eg.y):
                    raise ValueError(
                        Errors.E039.format(
                            name=self.name,
                            n_tokens=len(eg.y),
                            n_characters=len(eg.y.text),
                        )
                    )
                soft.check(len(eg.x))
                part = slice(first, first + n_rows)
                targets[part] = soft.with_labels(self.labels)
                weights[part] = 1.0 if soft.weights is None else soft.weights
            first += n_rows
        return targets, weights

    def _split(self, docs: Iterable[Doc]) -> Iterator[List[Doc]]:
        """Split Docs into batches of so many tokens."""
        batch: List[Doc] = []
        n_tokens = 0
        for doc in docs:
            if batch and n_tokens + len(doc) > self.cfg["batch_tokens"]:
                yield batch
                batch, n_tokens = [], 0
            batch.append(doc)
            n_tokens += len(doc)
        if batch:
            yield batch

    def _get_scores(self, docs: List[Doc]) -> numpy.ndarray:
        """Get the scores of the model, shape (rows of all Docs, columns)."""
        if not self.labels:
            raise ValueError(Errors.E035.format(name=self.name))
        if not any(len(doc) for doc in docs):
            columns = self.scheme.count_columns(len(self.labels))
            return numpy.zeros((0, columns), dtype="float32")
        ops = self.model.ops
        scores = ops.flatten(self.model.predict(docs), ndim_if_empty=2)
        return ops.to_numpy(scores)

    def _get_probabilities(self, docs: List[Doc]) -> numpy.ndarray:
        return _softmax(self._get_scores(docs) / self.cfg["temperature"])

    def _decode(
        self, docs: List[Doc], probabilities: numpy.ndarray
    ) -> List[List[ScoredSpan]]:
        lengths = _get_lengths(docs)
        ends = numpy.cumsum(lengths)
        found = self.scheme.decode(probabilities, lengths, _get_spaces(docs))
        fine = found.scores >= self.cfg["threshold"]
        starts, labels = found.starts[fine], self.labels
        at = numpy.searchsorted(ends, starts, side="right")
        offsets = (ends - lengths)[at]
        spans: List[List[ScoredSpan]] = [[] for _ in docs]
        for i, start, end, label, score in zip(
            at.tolist(),
            (starts - offsets).tolist(),
            (found.ends[fine] - offsets).tolist(),
            found.labels[fine].tolist(),
            found.scores[fine].tolist(),
        ):
            spans[i].append((start, end, labels[label], score))
        return spans


def _get_lengths(docs: Sequence[Doc]) -> numpy.ndarray:
    return numpy.asarray([len(doc) for doc in docs], dtype="int64")


def _get_spaces(docs: Sequence[Doc]) -> numpy.ndarray:
    """Find the tokens of Docs that are white space, bool, shape (tokens,)."""
    return numpy.concatenate([doc.to_array(IS_SPACE) for doc in docs]).astype(bool)


def _get_keys(
    starts: numpy.ndarray, ends: numpy.ndarray, labels: numpy.ndarray, n_labels: int
) -> numpy.ndarray:
    """Number entities: no two that differ have the same number."""
    return (starts * MAX_TOKENS + ends - starts) * n_labels + labels


def _softmax(scores: numpy.ndarray) -> numpy.ndarray:
    values = numpy.exp(scores - scores.max(axis=1, keepdims=True, initial=-1e9))
    return (values / values.sum(axis=1, keepdims=True)).astype("float32")


def _describe(kind: str, max_span: int) -> str:
    return f"{kind} of up to {max_span} tokens" if kind == "spans" else kind
