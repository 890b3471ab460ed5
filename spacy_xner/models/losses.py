"""Losses of scores against distributions, with their gradients; for any backend."""

from typing import Optional, Tuple

from thinc.api import Ops
from thinc.types import Floats1d, Floats2d

# No probability is smaller where its logarithm is taken.
SMALLEST = 1e-12


def cross_entropy(
    scores: Floats2d,
    targets: Floats2d,
    weights: Floats1d,
    *,
    ops: Ops,
    class_weights: Optional[Floats1d] = None,
) -> Tuple[float, Floats2d]:
    """Compare scores with distributions by cross-entropy.

    scores (Floats2d): Scores before the softmax, shape (rows, columns).
    targets (Floats2d): Probabilities, each row sums up to 1.
    weights (Floats1d): Weight of each row, >= 0; 0 where the target is unknown.
    ops (Ops): The backend of the arrays.
    class_weights (Optional[Floats1d]): Weight of each column, >= 0. None for 1.
    RETURNS (Tuple[float, Floats2d]): The sum of the losses of all rows and its gradient
        with respect to the scores.
    """
    guesses = ops.softmax(scores)
    if class_weights is not None:
        targets = targets * class_weights
    targets = targets * weights.reshape((-1, 1))
    logs = ops.xp.log(ops.xp.maximum(guesses, SMALLEST))
    gradient = guesses * targets.sum(axis=1, keepdims=True) - targets
    return -float((targets * logs).sum()), gradient


def squared_error(
    scores: Floats2d, targets: Floats2d, weights: Floats1d, *, ops: Ops
) -> Tuple[float, Floats2d]:
    """Compare scores with distributions by the squared distance of the probabilities.

    scores (Floats2d): Scores before the softmax, shape (rows, columns).
    targets (Floats2d): Probabilities, each row sums up to 1.
    weights (Floats1d): Weight of each row, >= 0; 0 where the target is unknown.
    ops (Ops): The backend of the arrays.
    RETURNS (Tuple[float, Floats2d]): The sum of the losses of all rows and its gradient
        with respect to the scores.
    SOURCE: the loss of teacher and student, Wu et al. 2020.
    """
    guesses = ops.softmax(scores)
    errors = (guesses - targets) * weights.reshape((-1, 1))
    loss = float((errors * (guesses - targets)).sum())
    gradient = guesses * (errors - (guesses * errors).sum(axis=1, keepdims=True))
    return loss, 2.0 * gradient
