"""Contrastive self-training with prototypes, on the SpanClassifier.

Source: ContProto, Zhou et al. 2023.
"""

from typing import Any, Iterator, List, NamedTuple, Optional, Sequence, Tuple
from itertools import cycle
from random import Random

import numpy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import minibatch
from thinc.api import Model, Optimizer, set_dropout_rate
from thinc.types import Floats2d, Ragged

from ..errors import Errors
from ..models import build_projection_head
from ..models.gold import read_entities
from ..models.losses import cross_entropy
from ..models.types import OUTSIDE
from ..pipeline.ner import Recognizer
from ..soft_labels import SoftLabels, get_soft_labels
from .contrastive import contrast, move_prototypes, normalize, refine


class Losses(NamedTuple):
    """What a step, or the mean step of an epoch, has lost.

    source (float): Cross-entropy of the spans of the labelled texts.
    target (float): Cross-entropy of the spans of the texts with pseudo-labels.
    contrast (float): Contrastive loss.
    moved (float): Share of the spans of the latter whose best label changed.
    """

    source: float
    target: float
    contrast: float
    moved: float


class ContProto:
    """Train a component further, on labelled source and unlabelled target texts.

    Each step adds up the cross-entropy of labelled spans, that of the pseudo-labels of
    unlabelled ones, and a contrastive loss over the spans of both, each seen twice with
    different dropout. Every class has a prototype, which moves with its spans; from the
    second epoch on, the pseudo-labels move towards the class of the nearest one.

    nlp (Language): The pipeline, whose component has learnt from the labelled texts.
    name (str): Name of the component, an `xner_ner` with a SpanClassifier of its own
        token vectors.
    temperature (float): Of the contrastive loss, > 0.
    momentum (float): Share of the old prototypes in a step, in [0, 1).
    keep (Tuple[float, float]): Share of the old pseudo-labels, in the second epoch and
        in the last one, in [0, 1].
    weight (float): Weight of the contrastive loss, >= 0.
    width (int): Width of the vectors that are compared.
    max_outside (int): Most spans without label of a step that are compared: all others
        have the same part in the cross-entropy, but the time for the comparison grows
        with the square.
    dropout (float): Dropout rate, in [0, 1).
    seed (int): Seed of the order of the texts and the choice of the spans.
    SOURCE: ContProto, Zhou et al. 2023.
    """

    def __init__(
        self,
        nlp: Language,
        *,
        name: str = "xner_ner",
        temperature: float = 0.07,
        momentum: float = 0.99,
        keep: Tuple[float, float] = (0.95, 0.8),
        weight: float = 1.0,
        width: int = 128,
        max_outside: int = 512,
        dropout: float = 0.1,
        seed: int = 0,
    ):
        component = dict(nlp.pipeline).get(name)
        if not isinstance(component, Recognizer) or component.scheme.kind != "spans":
            raise ValueError(Errors.E730.format(name=name))
        self.component = component
        self.model: Model = component.model
        # Composed layers keep the name of a listener that was replaced.
        leaves = (layer for layer in self.model.walk() if not layer.layers)
        if any("listener" in layer.name for layer in leaves):
            raise ValueError(Errors.E731.format(name=name))
        self.temperature = temperature
        self.momentum = momentum
        self.keep = keep
        self.weight = weight
        self.max_outside = max_outside
        self.dropout = dropout
        self.random = Random(seed)
        self.ops: Any = self.model.ops
        columns = component.scheme.count_columns(len(component.labels))
        hidden = self.model.get_ref("span_vectors").get_dim("nO")
        self.projection: Model[Floats2d, Floats2d] = build_projection_head(
            hidden, width
        )
        self.projection.initialize()
        self.prototypes = self.ops.alloc2f(columns, width)
        # Sums and numbers of the similarities of each class in this epoch, and their
        # means in the one before.
        self._sums, self._counts = numpy.zeros(columns), numpy.zeros(columns)
        self.margins: Optional[numpy.ndarray] = None

    def train(
        self,
        source: Sequence[Example],
        target: Sequence[Doc],
        *,
        sgd: Optimizer,
        n_epochs: int = 5,
        batch_size: int = 8,
    ) -> Iterator[Losses]:
        """Train for some epochs, each of which sees every unlabelled text once.

        source (Sequence[Example]): Labelled texts, one or more.
        target (Sequence[Doc]): Unlabelled texts. Their soft labels, where they have any,
            are the first pseudo-labels; else the component makes them itself.
        sgd (Optimizer): The optimizer, whose schedules go on by one in each step.
        n_epochs (int): Number of epochs.
        batch_size (int): Number of labelled texts, and of unlabelled ones, of a step.
        YIELDS (Losses): The means of each epoch, when it is over. The component can be
            saved or measured then.
        RAISES (ValueError): If there are no texts, or soft labels do not fit.
        """
        source = [eg for eg in source if len(eg.x)]
        docs = [doc for doc in target if len(doc)]
        if not source or not docs:
            raise ValueError(
                Errors.E732.format(n_source=len(source), n_target=len(docs))
            )
        pseudo = self.get_pseudo_labels(docs)
        order = list(range(len(docs)))
        source = list(source)
        self.random.shuffle(source)
        batches = cycle(list(minibatch(source, batch_size)))
        for epoch in range(n_epochs):
            self.random.shuffle(order)
            keep = self._get_keep(epoch, n_epochs)
            losses = []
            for places, examples in zip(minibatch(order, batch_size), batches):
                own = [docs[i] for i in places]
                labels = numpy.concatenate([pseudo[i] for i in places])
                step, labels = self.step(examples, own, labels, sgd=sgd, keep=keep)
                sgd.step_schedules()
                sizes = numpy.cumsum([len(pseudo[i]) for i in places])[:-1]
                for i, part in zip(places, numpy.split(labels, sizes)):
                    pseudo[i] = part
                losses.append(step)
            self.end_epoch()
            yield Losses(*numpy.mean(losses, axis=0).tolist())

    def get_pseudo_labels(self, docs: Sequence[Doc]) -> List[numpy.ndarray]:
        """Get the first pseudo-labels of texts.

        docs (Sequence[Doc]): The texts.
        RETURNS (List[numpy.ndarray]): Probabilities of each text, shape (spans, columns).
        RAISES (ValueError): If soft labels do not fit.
        """
        given = [get_soft_labels(doc) for doc in docs]
        missing = [doc for doc, soft in zip(docs, given) if soft is None]
        made = iter(self.component.predict_proba(missing))
        found: List[numpy.ndarray] = []
        scheme, labels = self.component.scheme, self.component.labels
        for doc, soft in zip(docs, given):
            own: SoftLabels = next(made) if soft is None else soft
            if (own.kind, own.max_span) != (scheme.kind, scheme.max_span):
                raise ValueError(
                    Errors.E037.format(
                        found=own.kind,
                        expected=f"spans of up to {scheme.max_span} tokens",
                        name=self.component.name,
                    )
                )
            own.check(len(doc))
            found.append(own.with_labels(labels))
        return found

    def step(
        self,
        examples: Sequence[Example],
        docs: Sequence[Doc],
        pseudo: numpy.ndarray,
        *,
        sgd: Optional[Optimizer] = None,
        keep: Optional[float] = None,
    ) -> Tuple[Losses, numpy.ndarray]:
        """Learn from some labelled and some unlabelled texts.

        examples (Sequence[Example]): Labelled texts.
        docs (Sequence[Doc]): Unlabelled texts.
        pseudo (numpy.ndarray): Pseudo-labels of the spans of the latter, shape (spans,
            columns).
        sgd (Optional[Optimizer]): The optimizer. None to add up gradients only.
        keep (Optional[float]): Share of the old pseudo-labels. None to keep them.
        RETURNS (Tuple[Losses, numpy.ndarray]): The losses and the new pseudo-labels.
        RAISES (ValueError): If the loss is not a number.
        """
        ops, model = self.ops, self.model
        columns = self.component.scheme.encode(
            read_entities(list(examples), self.component.labels)
        )
        n_source, n_rows = len(columns), len(columns) + len(pseudo)
        classes = numpy.concatenate([columns, pseudo.argmax(axis=1)])
        set_dropout_rate(model, self.dropout)
        texts = [*(eg.x for eg in examples), *docs]
        # Copies for the second look: transformers tell Docs apart by their tokens.
        tokens, backprop_tokens = model.get_ref("tok2vec").begin_update(
            [*texts, *(doc.copy() for doc in texts)]
        )
        spans, backprop_spans = model.get_ref("span_vectors").begin_update(tokens)
        vectors = spans.dataXd
        # The labels are learnt from the first look at the texts alone.
        head = model.get_ref("span_head")
        scores, backprop_scores = head.begin_update(vectors[:n_rows])
        d_vectors = ops.alloc2f(*vectors.shape)
        source, target, gradient = self._classify(scores, columns, pseudo)
        d_vectors[:n_rows] = backprop_scores(gradient)
        chosen = self._choose(classes)
        both = ops.asarray1i(numpy.concatenate([chosen, chosen + n_rows]))
        projected, backprop_projection = self.projection.begin_update(vectors[both])
        unit, backprop_unit = normalize(projected, ops=ops)
        again = numpy.concatenate([classes[chosen], classes[chosen]])
        loss, d_unit = contrast(unit, again, temperature=self.temperature, ops=ops)
        d_vectors[both] += backprop_projection(backprop_unit(d_unit * self.weight))
        backprop_tokens(backprop_spans(Ragged(d_vectors, spans.lengths)))
        if not numpy.isfinite(source + target + loss):
            raise ValueError(Errors.E034.format(name=self.component.name))
        if sgd is not None:
            model.finish_update(sgd)
            self.projection.finish_update(sgd)
        self.prototypes = move_prototypes(
            self.prototypes,
            unit[: len(chosen)],
            classes[chosen],
            momentum=self.momentum,
            ops=ops,
        )
        new = self._refine(vectors[n_source:n_rows], pseudo, keep)
        moved = float((new.argmax(axis=1) != pseudo.argmax(axis=1)).mean())
        return Losses(source, target, loss, moved), new

    def end_epoch(self) -> None:
        """Take the mean similarities of this epoch as the margins of the next one."""
        # Without a span of a class there is nothing to be nearer than.
        self.margins = numpy.where(
            self._counts > 0, self._sums / numpy.maximum(self._counts, 1), 1.0
        )
        self._sums[:], self._counts[:] = 0.0, 0.0

    def _get_keep(self, epoch: int, n_epochs: int) -> Optional[float]:
        if epoch == 0:
            return None
        first, last = self.keep
        share = (epoch - 1) / max(n_epochs - 2, 1)
        return first + share * (last - first)

    def _classify(
        self, scores: Floats2d, columns: numpy.ndarray, pseudo: numpy.ndarray
    ) -> Tuple[float, float, Floats2d]:
        """Get both mean cross-entropies, and the gradient of their sum."""
        ops = self.ops
        known = columns >= 0
        gold = numpy.zeros((len(columns), scores.shape[1]), dtype="float32")
        gold[numpy.flatnonzero(known), columns[known]] = 1.0
        weights = (known / max(known.sum(), 1)).astype("float32")
        source, d_source = cross_entropy(
            scores[: len(columns)], ops.asarray(gold), ops.asarray(weights), ops=ops
        )
        target, d_target = cross_entropy(
            scores[len(columns) :],
            ops.asarray(pseudo.astype("float32")),
            ops.asarray(numpy.full(len(pseudo), 1.0 / len(pseudo), dtype="float32")),
            ops=ops,
        )
        return source, target, ops.xp.concatenate([d_source, d_target])

    def _choose(self, classes: numpy.ndarray) -> numpy.ndarray:
        """Choose the spans to compare: all with a label, some without."""
        labelled = numpy.flatnonzero(classes > OUTSIDE)
        outside = numpy.flatnonzero(classes == OUTSIDE).tolist()
        if len(outside) > self.max_outside:
            outside = self.random.sample(outside, self.max_outside)
        return numpy.sort(numpy.concatenate([labelled, outside])).astype("int64")

    def _refine(
        self, vectors: Floats2d, pseudo: numpy.ndarray, keep: Optional[float]
    ) -> numpy.ndarray:
        """Compare all spans of the unlabelled texts with the prototypes."""
        unit, _ = normalize(self.projection.predict(vectors), ops=self.ops)
        similarities = self.ops.to_numpy(unit @ self.prototypes.T)
        classes = pseudo.argmax(axis=1)
        own = similarities[numpy.arange(len(classes)), classes]
        n_columns = len(self._sums)
        self._sums += numpy.bincount(classes, weights=own, minlength=n_columns)
        self._counts += numpy.bincount(classes, minlength=n_columns)
        if keep is None or self.margins is None:
            return pseudo
        return refine(pseudo, similarities, self.margins, keep=keep).astype("float32")
