from .combination import CarriedSpan, carry_over, mix
from .decoding import decode
from .marginals import get_marginals
from .recognizer import find_recognizer, get_recognitions, recognize
from .types import Recognition, SpanProbability, TokenProbabilities

__all__ = [
    "CarriedSpan",
    "Recognition",
    "SpanProbability",
    "TokenProbabilities",
    "carry_over",
    "decode",
    "find_recognizer",
    "get_marginals",
    "get_recognitions",
    "mix",
    "recognize",
]
