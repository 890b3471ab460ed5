from typing import Callable, Tuple
from math import exp, log, sqrt

import numpy

# The temperature is searched for between these.
LIMITS = (0.1, 10.0)
N_STEPS = 24
# No probability is nearer to 0 or 1 where its logarithm is taken.
MARGIN = 1e-9

Measure = Callable[[float], Tuple[numpy.ndarray, numpy.ndarray]]


def fit_temperature(measure: Measure) -> float:
    """Find the divisor of scores with which probabilities fit best.

    The logarithmic loss is least there. Its targets are a little less than certain, so
    that a few predictions, all of them right, do not make for certainty (Platt 1999).

    measure (Callable[[float], Tuple[numpy.ndarray, numpy.ndarray]]): Gives, at a
        temperature, the probabilities of predictions and whether they are right.
    RETURNS (float): The temperature, in `LIMITS`.
    SOURCE: Guo et al. 2017; the search is that of the golden section.
    """
    ratio = (sqrt(5.0) - 1.0) / 2.0
    low, high = log(LIMITS[0]), log(LIMITS[1])
    one, two = high - ratio * (high - low), low + ratio * (high - low)
    loss_one, loss_two = _get_loss(*measure(exp(one))), _get_loss(*measure(exp(two)))
    for _ in range(N_STEPS):
        if loss_one <= loss_two:
            high, two, loss_two = two, one, loss_one
            one = high - ratio * (high - low)
            loss_one = _get_loss(*measure(exp(one)))
        else:
            low, one, loss_one = one, two, loss_two
            two = low + ratio * (high - low)
            loss_two = _get_loss(*measure(exp(two)))
    return exp((low + high) / 2.0)


def _get_loss(probabilities: numpy.ndarray, right: numpy.ndarray) -> float:
    """Get the mean logarithmic loss of predictions."""
    n_right, n_wrong = int(right.sum()), int((~right).sum())
    targets = numpy.where(right, (n_right + 1) / (n_right + 2), 1 / (n_wrong + 2))
    values = numpy.clip(probabilities, MARGIN, 1.0 - MARGIN)
    losses = targets * numpy.log(values) + (1 - targets) * numpy.log(1.0 - values)
    return float(-losses.mean()) if len(losses) else 0.0
