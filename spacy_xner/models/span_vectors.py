from typing import Any, Callable, List, Optional, Tuple

import numpy
from thinc.api import Linear, Model, normal_init
from thinc.types import Floats2d, Ragged
from thinc.util import get_width

from .spans import count_spans, list_spans


def SpanVectors(
    nO: Optional[int] = None, nI: Optional[int] = None, *, max_span: int
) -> Model[List[Floats2d], Ragged]:
    """Make a vector of every span, from its first token, its last token and its length.

    That is a linear layer over [first; last; embedding of the length] and a ReLU. The
    layer is never applied to the spans: its three parts are applied to the tokens and
    the lengths, of which there are far fewer, and then added up. The rows are in the
    order of `list_spans`.

    nO (Optional[int]): Width of the vectors of spans.
    nI (Optional[int]): Width of the vectors of tokens.
    max_span (int): Most tokens of a span, >= 1.
    RETURNS (Model[List[Floats2d], Ragged]): The layer; lengths are numbers of spans.
    SOURCE: the spans of ContProto, Zhou et al. 2023.
    """
    return Model(
        "span_vectors",
        forward,
        init=init,
        layers=[Linear(nO=nO, nI=nI), Linear(nO=nO, nI=nI)],
        params={"L": None},
        dims={"nO": nO, "nI": nI},
        attrs={"max_span": max_span},
    )


def init(
    model: Model[List[Floats2d], Ragged],
    X: Optional[List[Floats2d]] = None,
    Y: Optional[Ragged] = None,
) -> None:
    if X is not None and model.has_dim("nI") is None:
        model.set_dim("nI", get_width(X))
    for layer in model.layers:
        layer.set_dim("nO", model.get_dim("nO"))
        layer.set_dim("nI", model.get_dim("nI"))
        layer.initialize()
    shape = (model.attrs["max_span"], model.get_dim("nO"))
    model.set_param("L", normal_init(model.ops, shape, mean=0.0))


def forward(
    model: Model[List[Floats2d], Ragged], X: List[Floats2d], is_train: bool
) -> Tuple[Ragged, Callable]:
    ops: Any = model.ops
    max_span = model.attrs["max_span"]
    first, last = model.layers
    table = model.get_param("L")
    lengths = numpy.asarray([len(x) for x in X], dtype="int64")
    rows = list_spans(lengths, max_span)
    starts = ops.asarray1i(rows.starts)
    ends = ops.asarray1i(rows.ends - 1)
    sizes = ops.asarray1i(rows.ends - rows.starts - 1)
    tokens = ops.flatten(X, dtype="float32", ndim_if_empty=2)
    if not len(tokens):
        tokens = ops.alloc2f(0, model.get_dim("nI"))
    firsts, backprop_first = first(tokens, is_train)
    lasts, backprop_last = last(tokens, is_train)
    sums = firsts[starts]
    sums += lasts[ends]
    sums += table[sizes]
    counts = ops.asarray1i(count_spans(lengths, max_span))
    vectors = ops.relu(sums, inplace=True)

    def backprop(dY: Ragged) -> List[Floats2d]:
        d_sums = ops.backprop_relu(ops.as_contig(dY.dataXd), vectors)
        d_firsts = ops.alloc2f(*firsts.shape)
        d_lasts = ops.alloc2f(*lasts.shape)
        d_table = ops.alloc2f(*table.shape)
        ops.scatter_add(d_firsts, starts, d_sums)
        ops.scatter_add(d_lasts, ends, d_sums)
        ops.scatter_add(d_table, sizes, d_sums)
        model.inc_grad("L", d_table)
        d_tokens = backprop_first(d_firsts) + backprop_last(d_lasts)
        return ops.unflatten(d_tokens, ops.asarray1i(lengths))

    return Ragged(vectors, counts), backprop
