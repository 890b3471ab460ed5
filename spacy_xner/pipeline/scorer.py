from typing import Any, Callable, Dict, Iterable, List, Optional

from spacy.scorer import Scorer, get_ner_prf
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import registry

from ..translation import SPANS_KEY


def get_projected(doc: Doc, attr: str) -> List[Span]:
    """Get the projected entities of a Doc.

    doc (Doc): The Doc.
    attr (str): Key of the span group.
    RETURNS (List[Span]): The spans of the group, or the entities if there is no group.
    """
    return list(doc.spans[attr]) if attr in doc.spans else list(doc.ents)


def has_projected(doc: Doc) -> bool:
    """Check whether a Doc says anything about its entities.

    doc (Doc): The Doc.
    RETURNS (bool): Whether it has the span group, or entity annotation.
    """
    return SPANS_KEY in doc.spans or doc.has_annotation("ENT_IOB")


def score_projection(examples: Iterable[Example], **kwargs: Any) -> Dict[str, Any]:
    """Score projected entities: a hit has the same tokens and the same label.

    Both sides are the span group "xner", or `doc.ents` where there is no such group.
    Docs whose reference has neither are left out.

    examples (Iterable[Example]): Predicted and reference Docs.
    RETURNS (Dict[str, Any]): Precision, recall and F-score in [0, 1] as "xner_p",
        "xner_r" and "xner_f", and by label as "xner_per_type"; None without reference.
    """
    return Scorer.score_spans(
        examples,
        SPANS_KEY,
        getter=get_projected,
        has_annotation=has_projected,
        allow_overlap=True,
    )


@registry.scorers("spacy-xner.projection_scorer.v1")
def make_projection_scorer() -> Callable[..., Dict[str, Any]]:
    """Build the scorer of projected entities.

    RETURNS (Callable): The scoring method.
    """
    return score_projection


def score_ner(
    examples: Iterable[Example], *, spans_key: Optional[str] = SPANS_KEY, **kwargs: Any
) -> Dict[str, Any]:
    """Score entities as spaCy does, and how far their probabilities can be believed.

    The calibration error is that of the predicted entities in the span group, in 10 bins
    of equal size. As in spaCy's scores, entities are left out where gold is missing.

    examples (Iterable[Example]): Predicted and reference Docs.
    spans_key (Optional[str]): Key of the span group with the probabilities.
    RETURNS (Dict[str, Any]): What `spacy.scorer.get_ner_prf` gives, and "ents_ece", the
        expected calibration error in [0, 1]; None without entities that have both
        probability and gold.
    """
    from ..evaluation.calibration import calibration_error

    examples = list(examples)
    scores: List[float] = []
    right: List[bool] = []
    for eg in examples:
        group = eg.x.spans.get(spans_key) if spans_key else None
        if (
            not group
            or "scores" not in group.attrs
            or not eg.y.has_annotation("ENT_IOB")
        ):
            continue
        gold = {(ent.start, ent.end, ent.label_) for ent in eg.y.ents}
        for span, score in zip(group, group.attrs["scores"]):
            places = eg.alignment.x2y[span.start : span.end]
            if not len(places):
                continue
            start, end = int(places[0]), int(places[-1]) + 1
            if all(token.ent_iob != 0 for token in eg.y[start:end]):
                scores.append(float(score))
                right.append((start, end, span.label_) in gold)
    error = calibration_error(scores, right) if scores else None
    return {**get_ner_prf(examples), "ents_ece": error}


@registry.scorers("spacy-xner.ner_scorer.v1")
def make_ner_scorer() -> Callable[..., Dict[str, Any]]:
    """Build the scorer of entities with probabilities.

    RETURNS (Callable): The scoring method.
    """
    return score_ner
