"""Let trainings use the faster of the matrix products that thinc has on a CPU.

thinc multiplies with BLIS, which has kernels for the processors that its version knows,
and for all others a generic one that is several times slower than the product of NumPy.
Give this file to `spacy train --code`.
"""

import time

import numpy
from thinc.api import NumpyOps, registry
from wasabi import msg

# A batch of words against one of the layers of the pipelines.
ROWS, WIDTH = 2000, 288
ROUNDS = 5
# BLIS stays where it is nearly as fast, so that one machine always takes the same.
FACTOR = 1.5


class NumpyProducts(NumpyOps):
    """NumPy operations that do not multiply with BLIS."""

    def __init__(
        self, device_type: str = "cpu", device_id: int = -1, *, use_blis: bool = False
    ) -> None:
        super().__init__(device_type, device_id, use_blis=use_blis)


def measure(ops: NumpyOps) -> float:
    """Measure the speed of matrix products.

    ops (NumpyOps): What multiplies.
    RETURNS (float): Billions of operations a second, in the best round.
    """
    left = numpy.ones((ROWS, WIDTH), dtype="float32")
    right = numpy.ones((WIDTH, WIDTH), dtype="float32")
    ops.gemm(left, right, trans2=True)
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        ops.gemm(left, right, trans2=True)
        best = min(best, time.perf_counter() - start)
    return 2 * ROWS * WIDTH * WIDTH / best / 1e9


def choose() -> bool:
    """Register the operations without BLIS, if they are much faster.

    RETURNS (bool): Whether they are.
    """
    blis, without = measure(NumpyOps()), measure(NumpyProducts())
    faster = without > FACTOR * blis
    if faster:
        registry.ops("NumpyOps", func=NumpyProducts)
    name = "NumPy" if faster else "BLIS"
    msg.info(
        f"Matrix products: BLIS {blis:.0f}, NumPy {without:.0f} billion operations a "
        f"second; {name} multiplies"
    )
    return faster


choose()
