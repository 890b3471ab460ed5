from typing import (
    List,
    NamedTuple,
    Optional,
    Protocol,
    Sequence,
    Tuple,
    Union,
    runtime_checkable,
)
from dataclasses import dataclass, field
from pathlib import Path

PieceTuple = Tuple[int, int, int, int, float]
"""Source start, source end, target start, target end, probability: characters
inside one sentence, half-open."""

LanguagePair = Tuple[str, str]
"""Source language, target language."""


@dataclass
class SentenceTranslation:
    """One translated segment.

    text (str): The translation, without edge white space.
    score (Optional[float]): Mean log-probability per target piece, <= 0. None when
        the engine gives none.
    links (List[PieceTuple]): For every target piece its best source piece: source
        start, source end, target start, target end (characters inside the
        segment and inside `text`), weight in [0, 1]. Empty when the engine knows
        no alignment.
    truncated (bool): Whether a part of the source never reached the model or the
        translation was cut at the decoding limit.
    flags (List[str]): What the guards found, see `guards.check`.
    """

    text: str
    score: Optional[float] = None
    links: List[PieceTuple] = field(default_factory=list)
    truncated: bool = False
    flags: List[str] = field(default_factory=list)


class PieceScore(NamedTuple):
    """The log-probability of one piece of a given translation.

    start (int): First character of the piece in the translation.
    end (int): Character after the last one; equal to `start` for a piece of nothing
        but white space and for the end of the sentence.
    log_prob (float): Log-probability given the source and all pieces before, <= 0.
    """

    start: int
    end: int
    log_prob: float


@runtime_checkable
class TranslatorEngine(Protocol):
    """What every translator offers.

    An engine is cheap to build and holds no weights until its first use; it can be
    pickled at any time and loads again in each process.

    id (str): Name, hash of the model files and decoding settings. Changes whenever
        the output could change.
    """

    @property
    def id(self) -> str: ...

    def languages(self) -> List[LanguagePair]:
        """List the language pairs offered.

        RETURNS (List[LanguagePair]): Source and target language of each pair.
        """
        ...

    def translate(
        self, texts: Sequence[str], *, source_lang: str, target_lang: str
    ) -> List[SentenceTranslation]:
        """Translate segments.

        texts (Sequence[str]): Segments, one sentence or less each.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code to translate into.
        RETURNS (List[SentenceTranslation]): One translation per segment, in order.
        """
        ...

    def score(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> List[float]:
        """Score given translations.

        sources (Sequence[str]): Segments.
        targets (Sequence[str]): Translation of each segment.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations.
        RETURNS (List[float]): Mean log-probability per target piece.
        """
        ...

    def align(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
        min_weight: Optional[float] = None,
    ) -> List[List[PieceTuple]]:
        """Align given translations by forced decoding.

        sources (Sequence[str]): Segments.
        targets (Sequence[str]): Translation of each segment.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations.
        min_weight (Optional[float]): Give also every other link with this weight or
            more, in [0, 1]. None for the best link of each target piece only.
        RETURNS (List[List[PieceTuple]]): Links of each pair.
        """
        ...

    def to_disk(self, path: Union[str, Path]) -> None:
        """Write settings, and weights where they belong to the engine.

        path (Union[str, Path]): Folder to write.
        """
        ...

    def from_disk(self, path: Union[str, Path]) -> "TranslatorEngine":
        """Read what `to_disk` wrote.

        path (Union[str, Path]): Folder to read.
        RETURNS (TranslatorEngine): The engine itself.
        """
        ...


@runtime_checkable
class PieceScorer(Protocol):
    """What engines offer beyond `TranslatorEngine` for constrained decoding."""

    def score_pieces(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> List[List[PieceScore]]:
        """Score every piece of given translations.

        sources (Sequence[str]): Segments.
        targets (Sequence[str]): Translation of each segment.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations.
        RETURNS (List[List[PieceScore]]): For each pair its pieces in order; the last
            one is the end of the sentence. Translations beyond the model's limit
            are cut: their pieces end before the text does.
        """
        ...
