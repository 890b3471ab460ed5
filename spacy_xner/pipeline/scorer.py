from typing import Any, Callable, Dict, Iterable, List

from spacy.scorer import Scorer
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
