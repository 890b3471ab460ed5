from typing import List

from spacy.tokens import Doc
from thinc.api import Model
from thinc.layers.resizable import resize_linear_weighted
from thinc.types import Floats2d

# Score with which a new column begins, so that it changes what is predicted by next to
# nothing and can still be learnt.
NEW_BIAS = -10.0


def resize_output(
    model: Model[List[Doc], List[Floats2d]], new_nO: int
) -> Model[List[Doc], List[Floats2d]]:
    """Give the output layer of a model more columns; the old ones keep their weights.

    model (Model): The model, whose reference "output_layer" is a linear layer.
    new_nO (int): Number of columns.
    RETURNS (Model): The same model.
    """
    old = model.get_ref("output_layer")
    new = resize_linear_weighted(old, new_nO, fill_defaults={"b": NEW_BIAS})
    if new is not old:
        model.replace_node(old, new)
    for layer in model.walk():
        if layer is model or new in layer.layers:
            layer.set_dim("nO", new_nO, force=True)
    return model
