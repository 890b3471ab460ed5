"""The numbers of contrastive self-training with prototypes, for any backend.

Source: ContProto, Zhou et al. 2023.
"""

from typing import Any, Callable, Tuple

import numpy
from thinc.api import Ops
from thinc.types import Floats2d

# No vector is shorter where it is divided by its length.
SMALLEST = 1e-8


def normalize(vectors: Floats2d, *, ops: Ops) -> Tuple[Floats2d, Callable]:
    """Give vectors the length 1.

    vectors (Floats2d): The vectors, shape (rows, width).
    ops (Ops): The backend of the arrays.
    RETURNS (Tuple[Floats2d, Callable]): The vectors, and the function that turns their
        gradient into that of the arguments.
    """
    xp: Any = ops.xp
    lengths = xp.sqrt((vectors * vectors).sum(axis=1, keepdims=True))
    lengths = xp.maximum(lengths, SMALLEST)
    found = vectors / lengths

    def backprop(gradient: Floats2d) -> Floats2d:
        along = (gradient * found).sum(axis=1, keepdims=True)
        return (gradient - found * along) / lengths

    return found, backprop


def contrast(
    vectors: Floats2d, classes: numpy.ndarray, *, temperature: float, ops: Ops
) -> Tuple[float, Floats2d]:
    """Compare how near vectors are to those of their own class and to all others.

    For each vector with others of its class: the mean over these of minus the logarithm
    of the softmax, over all other vectors, of the dot products by the temperature.

    vectors (Floats2d): Vectors of length 1, shape (rows, width).
    classes (numpy.ndarray): Class of each, shape (rows,).
    temperature (float): Divisor of the dot products, > 0.
    ops (Ops): The backend of the vectors.
    RETURNS (Tuple[float, Floats2d]): The mean over the vectors that have others of their
        class, and its gradient. 0 if there are none.
    SOURCE: Khosla et al. 2020, as in ContProto.
    """
    xp: Any = ops.xp
    pairs = classes[:, None] == classes[None, :]
    numpy.fill_diagonal(pairs, False)
    same: Any = xp.asarray(pairs)
    counts = same.sum(axis=1, keepdims=True)
    n_anchors = int((counts > 0).sum())
    if not n_anchors:
        return 0.0, xp.zeros_like(vectors)
    targets = same.astype(vectors.dtype) / xp.maximum(counts, 1).astype(vectors.dtype)
    scores: Any = vectors @ vectors.T
    scores /= temperature
    xp.fill_diagonal(scores, -numpy.inf)
    scores -= scores.max(axis=1, keepdims=True)
    shares = xp.exp(scores)
    totals = shares.sum(axis=1, keepdims=True)
    shares /= totals
    logs = xp.where(same, scores - xp.log(totals), 0.0)
    loss = -float((targets * logs).sum()) / n_anchors
    pull = xp.where(counts > 0, shares - targets, 0.0).astype(vectors.dtype)
    gradient = (pull + pull.T) @ vectors
    gradient /= temperature * n_anchors
    return loss, gradient


def move_prototypes(
    prototypes: Floats2d,
    vectors: Floats2d,
    classes: numpy.ndarray,
    *,
    momentum: float,
    ops: Ops,
) -> Floats2d:
    """Move the prototype of each class a little towards the vectors of a batch.

    A prototype becomes norm(momentum · prototype + (1 − momentum) · mean of the vectors
    of its class). Classes without vectors keep theirs, and a prototype of zeros, which
    is none yet, becomes the mean itself.

    prototypes (Floats2d): Vectors of length 1, or zeros, shape (classes, width).
    vectors (Floats2d): Vectors of length 1, shape (rows, width).
    classes (numpy.ndarray): Class of each, shape (rows,).
    momentum (float): Share of the old prototype, in [0, 1).
    ops (Ops): The backend of the vectors.
    RETURNS (Floats2d): The new prototypes.
    SOURCE: ContProto, with one step for each batch in the place of one for each span.
    """
    xp: Any = ops.xp
    member: Any = xp.asarray(
        (classes[None, :] == numpy.arange(len(prototypes))[:, None]).astype("float32")
    )
    sums = member @ vectors
    counts = member.sum(axis=1, keepdims=True)
    moved = momentum * prototypes + (1.0 - momentum) * sums / xp.maximum(counts, 1.0)
    return xp.where(counts > 0, normalize(moved, ops=ops)[0], prototypes)


def refine(
    targets: numpy.ndarray,
    similarities: numpy.ndarray,
    margins: numpy.ndarray,
    *,
    keep: float,
) -> numpy.ndarray:
    """Move pseudo-labels towards the class with the nearest prototype.

    Only where a vector is nearer to it than the class' vectors were on average in the
    epoch before; the others stay as they are.

    targets (numpy.ndarray): Probabilities, shape (rows, classes).
    similarities (numpy.ndarray): Dot products with the prototypes, same shape.
    margins (numpy.ndarray): Mean similarity of each class, shape (classes,).
    keep (float): Share of the old pseudo-labels, in [0, 1].
    RETURNS (numpy.ndarray): The new pseudo-labels.
    SOURCE: ContProto, Zhou et al. 2023.
    """
    best = similarities.argmax(axis=1)
    rows = numpy.arange(len(best))
    sure = similarities[rows, best] > margins[best]
    found = targets.copy()
    found[sure] *= keep
    found[rows[sure], best[sure]] += 1.0 - keep
    return found / found.sum(axis=1, keepdims=True)
