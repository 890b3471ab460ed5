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

from typing import Callable, List, Literal, Optional, cast

from spacy.util import registry

from ..errors import Errors
from ..translators.cache import TranslationCache
from ..translators.types import PieceScorer, TranslatorEngine
from .back_translation import project_back_translated
from .builders import candidate_projector
from .checks import check_choice, check_range
from .constrained import SearchSettings, project_constrained
from .marker_projection import project_marked
from .markers import STYLES
from .parts import Route
from .tables import NUMBER_LABELS
from .translation import TranslationScorer
from .types import Projector


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
    check_range("floor", floor, 0.0, 1.0)
    check_range("cache_size", cache_size, 0, float("inf"))
    reverse = None if reverse_engine is None else cast(TranslatorEngine, reverse_engine)
    return TranslationScorer(
        cast(TranslatorEngine, engine),
        reverse_engine=reverse,
        normalization=normalization,
        floor=floor,
        cache=cache,
        cache_size=cache_size,
    )


@registry.misc("spacy-xner.marker_projector.v1")
def marker_projector(
    *,
    fallback: Optional[Projector] = None,
    trust: float = 0.9,
    number_labels: Optional[List[str]] = None,
) -> Projector:
    """Build the projector that reads the markers of the translator.

    Set `markers` of the component `xner_translator` too: it translates with markers
    and notes where they came out.

    fallback (Optional[Projector]): Projects the sentences whose markers broke, by
        their links. None for the candidate projector.
    trust (float): Score of a span that the fallback does not confirm, in [0, 1].
    number_labels (Optional[List[str]]): Labels whose numbers and units must survive;
        None takes STRENGTH and DOSAGE.
    RETURNS (Callable[[List[ProjectionInput], str], List[List[Projection]]]): The
        projector.
    RAISES (ValueError): E306 for a value out of range.
    """
    check_range("trust", trust, 0.0, 1.0)
    labels = NUMBER_LABELS if number_labels is None else number_labels
    return Route(
        project_marked,
        {"fallback": candidate_projector() if fallback is None else fallback},
        {"trust": trust, "number_labels": frozenset(n.upper() for n in labels)},
    )


@registry.misc("spacy-xner.back_translation_projector.v1")
def back_translation_projector(
    engine: Callable,
    *,
    projector: Optional[Projector] = None,
    fallback: Optional[Projector] = None,
    markers: Literal["brackets", "parentheses", "xml"] = "brackets",
    cache: Optional[str] = None,
) -> Projector:
    """Build the projector that goes by way of a second, marked translation.

    engine (TranslatorEngine): Translates what carries the entities into the language
        of what receives them.
    projector (Optional[Projector]): Projects from that translation, in the same
        language. None for the candidate projector.
    fallback (Optional[Projector]): Projects the sentences whose markers broke, by
        their links. None for the candidate projector.
    markers (str): `brackets`, `parentheses` or `xml`.
    cache (Optional[str]): Path of a translation cache on disk.
    RETURNS (Callable[[List[ProjectionInput], str], List[List[Projection]]]): The
        projector.
    RAISES (ValueError): E307 for an unknown value.
    """
    check_choice("markers", markers, STYLES)
    return Route(
        project_back_translated,
        {
            "engine": engine,
            "projector": candidate_projector() if projector is None else projector,
            "fallback": candidate_projector() if fallback is None else fallback,
        },
        {
            "style": markers,
            "cache": None if cache is None else TranslationCache(cache),
        },
    )


@registry.misc("spacy-xner.constrained_projector.v1")
def constrained_projector(
    engine: Callable,
    *,
    fallback: Optional[Projector] = None,
    markers: Literal["brackets", "parentheses", "xml"] = "brackets",
    contrast: float = 0.5,
    n_openings: int = 3,
    max_length: int = 12,
    max_hypotheses: int = 128,
    max_tokens: int = 100,
    min_score: float = 0.05,
    number_labels: Optional[List[str]] = None,
) -> Projector:
    """Build the projector that looks for the likeliest markers in a fixed translation.

    engine (PieceScorer): Scores the pieces of what receives the entities, given what
        carries them.
    fallback (Optional[Projector]): Projects the sentences that are too long, by their
        links. None for the candidate projector.
    markers (str): `brackets`, `parentheses` or `xml`.
    contrast (float): Weight of the score without markers in the source, >= 0; 0 for
        models that were trained with markers.
    n_openings (int): Most first tokens whose last tokens are tried, >= 1.
    max_length (int): Most tokens of a span, >= 1.
    max_hypotheses (int): Most hypotheses to score for an entity, >= 1.
    max_tokens (int): Most target tokens of a sentence pair to search, >= 1.
    min_score (float): Spans below this score are not chosen, in [0, 1].
    number_labels (Optional[List[str]]): Labels whose numbers and units must survive;
        None takes STRENGTH and DOSAGE.
    RETURNS (Callable[[List[ProjectionInput], str], List[List[Projection]]]): The
        projector.
    RAISES (ValueError): E306 or E307 for a value out of range, E314 for an engine that
        can't score pieces.
    """
    if not isinstance(engine, PieceScorer):
        raise ValueError(Errors.E314.format(engine=type(engine).__name__))
    check_choice("markers", markers, STYLES)
    check_range("contrast", contrast, 0.0, float("inf"))
    for name, value in (
        ("n_openings", n_openings),
        ("max_length", max_length),
        ("max_hypotheses", max_hypotheses),
        ("max_tokens", max_tokens),
    ):
        check_range(name, value, 1, float("inf"))
    check_range("min_score", min_score, 0.0, 1.0)
    labels = NUMBER_LABELS if number_labels is None else number_labels
    return Route(
        project_constrained,
        {
            "engine": engine,
            "fallback": candidate_projector() if fallback is None else fallback,
        },
        {
            "style": markers,
            "settings": SearchSettings(
                n_openings=n_openings,
                max_length=max_length,
                max_hypotheses=max_hypotheses,
                contrast=contrast,
            ),
            "max_tokens": max_tokens,
            "min_score": min_score,
            "number_labels": frozenset(n.upper() for n in labels),
        },
    )
