"""The registered builders of what needs a translator: scores and routes.

What each engine offers:

=========================================  ===========  ============  ===========
                                           translation  markers and   constrained
                                           score        back-transl.  decoding
=========================================  ===========  ============  ===========
`CTranslate2Translator`, Marian or shipped yes [1]_     yes [2]_      yes [2]_
`CTranslate2Translator`, M2M-100 or NLLB   yes          yes [2]_      yes [2]_
`TransformersTranslator`                   as above     yes [2]_      yes [2]_
any other `TranslatorEngine`               with `score` yes [2]_      with
                                                                      `score_pieces`
=========================================  ===========  ============  ===========

.. [1] Both directions, where it has models for both; not with `identity`.
.. [2] As well as its model has learnt to carry markers over. Those that ship with
   spacy-xner have seen parentheses only, and no brackets or tags at all.
"""

from typing import Callable, Literal, Optional, cast

from spacy.util import registry

from ..errors import Errors
from ..translators.types import TranslatorEngine
from .translation import TranslationScorer


def _check(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        expected = f"between {low} and {high}"
        if high == float("inf"):
            expected = f"of at least {low}"
        raise ValueError(Errors.E306.format(name=name, value=value, expected=expected))


@registry.misc("spacy-xner.translation_score.v1")
def translation_score(
    engine: Callable,
    *,
    reverse_engine: Optional[Callable] = None,
    normalization: Literal["none", "identity", "pivot"] = "none",
    floor: float = 0.1,
    cache: Optional[str] = None,
    cache_size: int = 100_000,
) -> TranslationScorer:
    """Build the score of candidates by a translator.

    engine (TranslatorEngine): Scores both directions; needs both.
    reverse_engine (Optional[TranslatorEngine]): Scores the entities given the targets
        instead, for engines of one direction.
    normalization (str): What a probability is divided by: `none` by 1, `identity` by
        that of the text given itself, `pivot` by that of the text given its own
        translation. See `TranslationScorer`.
    floor (float): Scores below become 0, in [0, 1].
    cache (Optional[str]): Path of a cache on disk.
    cache_size (int): Most pairs of texts to remember in memory, >= 0.
    RETURNS (TranslationScorer): The score, a `SpanScorer`.
    RAISES (ValueError): E306 or E307 for a value out of range.
    """
    _check("floor", floor, 0.0, 1.0)
    _check("cache_size", cache_size, 0, float("inf"))
    reverse = None if reverse_engine is None else cast(TranslatorEngine, reverse_engine)
    return TranslationScorer(
        cast(TranslatorEngine, engine),
        reverse_engine=reverse,
        normalization=normalization,
        floor=floor,
        cache=cache,
        cache_size=cache_size,
    )
