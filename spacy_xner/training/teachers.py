"""What a teacher knows: its labels, and whether it has probabilities or only votes."""

from typing import List, Optional, Set

import numpy
from spacy.language import Language
from spacy.pipeline import EntityRecognizer, Pipe
from spacy.tokens import Doc

from ..ensembles.types import ProbabilisticRecognizer
from ..errors import Errors
from ..pipeline.ensemble import Ensemble
from ..pipeline.holder import PipelineUser
from ..soft_labels import SoftLabels


def find_last_recognizer(nlp: Language) -> Optional[Pipe]:
    """Find the component of a pipeline that has probabilities.

    nlp (Language): The pipeline.
    RETURNS (Optional[Pipe]): The last `xner_ner`, `ner`, `xner_ensemble` or other one of
        the kind; None if there is none.
    """
    kinds = (ProbabilisticRecognizer, EntityRecognizer)
    found = (pipe for _, pipe in reversed(nlp.pipeline) if isinstance(pipe, kinds))
    return next(found, None)


def find_voter(nlp: Language) -> Optional[str]:
    """Find the component of a pipeline that finds entities without probabilities.

    The last recogniser counts: an `xner_ner`, spaCy's `ner`, or an `xner_ensemble`, whose
    mean is one of probabilities if the pipelines that it joins have some.

    nlp (Language): The pipeline.
    RETURNS (Optional[str]): Name of the component, and of the pipeline inside the
        component if it is not one of `nlp` itself. None if there are probabilities.
    RAISES (ValueError): If no component finds entities.
    """
    last = find_last_recognizer(nlp)
    if last is not None:
        return _find_inner_voter(nlp) if isinstance(last, Ensemble) else None
    names = [name for name in nlp.pipe_names if _sets_entities(nlp, name)]
    if not names:
        raise ValueError(
            Errors.E729.format(
                teacher=describe_teacher(nlp),
                components=", ".join(nlp.pipe_names) or "none",
            )
        )
    return names[-1]


def _find_inner_voter(nlp: Language) -> Optional[str]:
    for name, pipe in nlp.pipeline:
        if isinstance(pipe, PipelineUser):
            inner = pipe.holder.load()
            voter = find_voter(inner)
            if voter is not None:
                return f"{name}' → '{describe_teacher(inner)}' → '{voter}"
    return None


def list_labels(nlp: Language) -> List[str]:
    """List the labels of the entities that a pipeline can find.

    nlp (Language): The pipeline.
    RETURNS (List[str]): The labels of all components that set entities, and of the
        pipelines inside components, in order.
    """
    labels: Set[str] = set()
    for name, pipe in nlp.pipeline:
        if isinstance(pipe, PipelineUser):
            labels.update(list_labels(pipe.holder.load()))
        elif _sets_entities(nlp, name):
            labels.update(nlp.pipe_labels.get(name, ()))
    return sorted(labels)


def _sets_entities(nlp: Language, name: str) -> bool:
    if getattr(nlp.get_pipe(name), "annotate_ents", False):
        return True
    return "doc.ents" in nlp.get_pipe_meta(name).assigns


def describe_teacher(nlp: Language) -> str:
    """Name a pipeline as its user knows it.

    nlp (Language): The pipeline.
    RETURNS (str): Where it was loaded from; language and name if from nowhere.
    """
    return f"{nlp.lang}_{nlp.meta['name']}" if nlp.path is None else str(nlp.path)


def get_known(doc: Doc) -> Optional[numpy.ndarray]:
    """Tell tokens whose label a component has left open, such as `xner_projector`.

    doc (Doc): The Doc.
    RETURNS (Optional[numpy.ndarray]): 0 for such a token, 1 for the others; shape
        (tokens,). None if there is none, or no label at all.
    """
    if not doc.has_annotation("ENT_IOB"):
        return None
    known = numpy.asarray([token.ent_iob > 0 for token in doc], dtype="float32")
    return None if known.all() else known


def smooth(soft: SoftLabels, share: float) -> SoftLabels:
    """Spread a share of each row's probability evenly over all columns.

    soft (SoftLabels): The soft labels.
    share (float): The share, in [0, 1).
    RETURNS (SoftLabels): The soft labels with it.
    SOURCE: label smoothing, Szegedy et al. 2016.
    """
    columns = max(soft.values.shape[1], 1)
    values = (1.0 - share) * soft.values + share / columns
    return SoftLabels(
        soft.labels,
        soft.kind,
        numpy.asarray(values, dtype="float32"),
        soft.max_span,
        soft.weights,
    )
