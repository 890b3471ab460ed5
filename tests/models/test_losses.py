import numpy
import pytest
from thinc.api import NumpyOps

from spacy_xner.models.losses import cross_entropy, squared_error
from spacy_xner.models.temperature import LIMITS, fit_temperature

OPS = NumpyOps()


def make(seed=0, n_rows=5, n_columns=4):
    rng = numpy.random.default_rng(seed)
    scores = rng.normal(size=(n_rows, n_columns))
    targets = rng.dirichlet(numpy.ones(n_columns), size=n_rows)
    weights = numpy.asarray([1.0, 0.0, 0.5, 2.0, 1.0])[:n_rows]
    return scores, targets, weights


def softmax(scores):
    values = numpy.exp(scores)
    return values / values.sum(axis=1, keepdims=True)


def slow_cross_entropy(scores, targets, weights, class_weights):
    guesses = softmax(scores)
    return -sum(
        weights[i] * class_weights[j] * targets[i, j] * numpy.log(guesses[i, j])
        for i in range(scores.shape[0])
        for j in range(scores.shape[1])
    )


def slow_squared_error(scores, targets, weights, _):
    guesses = softmax(scores)
    return sum(
        weights[i] * (guesses[i, j] - targets[i, j]) ** 2
        for i in range(scores.shape[0])
        for j in range(scores.shape[1])
    )


@pytest.mark.parametrize(
    "fast,slow,class_weights",
    [
        (cross_entropy, slow_cross_entropy, None),
        (cross_entropy, slow_cross_entropy, numpy.asarray([0.1, 1.0, 3.0, 0.0])),
        (squared_error, slow_squared_error, None),
    ],
)
def test_losses_and_gradients_equal_the_formulas(fast, slow, class_weights):
    scores, targets, weights = make()
    settings = {} if class_weights is None else {"class_weights": class_weights}
    loss, gradient = fast(scores, targets, weights, ops=OPS, **settings)
    own = numpy.ones(4) if class_weights is None else class_weights
    assert loss == pytest.approx(slow(scores, targets, weights, own))
    for i in range(5):
        for j in range(4):
            step = numpy.zeros_like(scores)
            step[i, j] = 1e-5
            change = slow(scores + step, targets, weights, own)
            change -= slow(scores - step, targets, weights, own)
            assert gradient[i, j] == pytest.approx(change / 2e-5, abs=1e-6)
    assert not gradient[1].any()


def test_losses_of_nothing():
    nothing = numpy.zeros((0, 3), dtype="float32")
    for loss in (cross_entropy, squared_error):
        value, gradient = loss(nothing, nothing, numpy.zeros(0), ops=OPS)
        assert value == 0.0 and gradient.shape == (0, 3)


def test_losses_change_none_of_their_arguments():
    arguments = make()
    copies = [array.copy() for array in arguments]
    for loss in (cross_entropy, squared_error):
        loss(*arguments, ops=OPS)
    assert all((one == two).all() for one, two in zip(arguments, copies))


@pytest.mark.parametrize("factor", [0.5, 1.0, 3.0])
def test_temperature_is_found_again(factor):
    rng = numpy.random.default_rng(0)
    odds = rng.normal(size=20_000) * 2.0
    right = rng.random(20_000) < 1.0 / (1.0 + numpy.exp(-odds))

    def measure(temperature):
        return 1.0 / (1.0 + numpy.exp(-odds * factor / temperature)), right

    assert fit_temperature(measure) == pytest.approx(factor, rel=0.05)


def test_a_few_right_predictions_do_not_make_for_certainty():
    odds = numpy.full(3, 1.0)

    def measure(temperature):
        return 1.0 / (1.0 + numpy.exp(-odds / temperature)), numpy.ones(3, dtype=bool)

    found = measure(fit_temperature(measure))[0]
    assert found == pytest.approx(numpy.full(3, 0.8), abs=0.01)
    assert LIMITS[0] < fit_temperature(measure) < LIMITS[1]
