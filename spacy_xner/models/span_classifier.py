from typing import List, Optional

from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import Dropout, Linear, Model, Relu, chain, ragged2list, with_array
from thinc.types import Floats2d, Ragged

from ..errors import Errors
from .resizing import resize_output
from .schemes import KIND_ATTR, MAX_SPAN_ATTR
from .span_vectors import SpanVectors


@registry.architectures("spacy-xner.SpanClassifier.v1")
def build_span_classifier(
    tok2vec: Model[List[Doc], List[Floats2d]],
    max_span: int = 12,
    hidden_width: int = 128,
    nO: Optional[int] = None,
) -> Model[List[Doc], List[Floats2d]]:
    """Build a model that scores the labels of all spans of up to so many tokens.

    tok2vec (Model[List[Doc], List[Floats2d]]): The token-to-vector network.
    max_span (int): Most tokens of a span, >= 1; longer entities are never found.
    hidden_width (int): Width of the vectors of spans.
    nO (Optional[int]): Number of columns, 1 + 1 for each label; inferred from the data.
    RETURNS (Model[List[Doc], List[Floats2d]]): The model; its scores are those before a
        softmax, in the order of `list_spans`. Its reference "span_vectors" is the layer
        with the vectors of the spans.
    SOURCE: ContProto, Zhou et al. 2023.
    """
    if max_span < 1:
        raise ValueError(Errors.E031.format(value=max_span))
    width = tok2vec.get_dim("nO") if tok2vec.has_dim("nO") else None
    vectors = SpanVectors(hidden_width, width, max_span=max_span)
    output = Linear(nO, hidden_width)
    dropout: Model[Floats2d, Floats2d] = Dropout()
    head: Model[Ragged, Ragged] = with_array(chain(dropout, output))
    model: Model[List[Doc], List[Floats2d]] = chain(
        tok2vec, vectors, head, ragged2list()
    )
    model.set_ref("tok2vec", tok2vec)
    model.set_ref("span_vectors", vectors)
    model.set_ref("span_head", head)
    model.set_ref("output_layer", output)
    model.attrs[KIND_ATTR] = "spans"
    model.attrs[MAX_SPAN_ATTR] = max_span
    model.attrs["resize_output"] = resize_output
    return model


def build_projection_head(nI: int, nO: int = 128) -> Model[Floats2d, Floats2d]:
    """Build the layers between the vectors of spans and a contrastive loss.

    They serve the training alone and are no part of the model of a component.

    nI (int): Width of the vectors of spans.
    nO (int): Width of their projection.
    RETURNS (Model[Floats2d, Floats2d]): The layers, not yet initialised.
    SOURCE: ContProto, Zhou et al. 2023.
    """
    return chain(Relu(nI, nI), Linear(nO, nI))
