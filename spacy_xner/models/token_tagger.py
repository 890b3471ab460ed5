from typing import List, Optional

from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import Dropout, Linear, Maxout, Model, chain, with_array
from thinc.types import Floats2d

from .resizing import resize_output
from .schemes import KIND_ATTR


@registry.architectures("spacy-xner.TokenTagger.v1")
def build_token_tagger(
    tok2vec: Model[List[Doc], List[Floats2d]],
    hidden_width: int = 0,
    nO: Optional[int] = None,
) -> Model[List[Doc], List[Floats2d]]:
    """Build a model that scores the places of tokens in entities (BILOU).

    tok2vec (Model[List[Doc], List[Floats2d]]): The token-to-vector network.
    hidden_width (int): Width of a layer between it and the output; 0 for none.
    nO (Optional[int]): Number of columns, 1 + 4 for each label; inferred from the data.
    RETURNS (Model[List[Doc], List[Floats2d]]): The model; its scores are those before a
        softmax.
    """
    width = tok2vec.get_dim("nO") if tok2vec.has_dim("nO") else None
    output = Linear(nO, hidden_width or width)
    hidden: Model[Floats2d, Floats2d] = Dropout()
    if hidden_width:
        hidden = Maxout(hidden_width, width, nP=2, normalize=True, dropout=0.0)
    head: Model[List[Floats2d], List[Floats2d]] = with_array(chain(hidden, output))
    model: Model[List[Doc], List[Floats2d]] = chain(tok2vec, head)
    model.set_ref("tok2vec", tok2vec)
    model.set_ref("output_layer", output)
    model.attrs[KIND_ATTR] = "tokens"
    model.attrs["resize_output"] = resize_output
    return model
