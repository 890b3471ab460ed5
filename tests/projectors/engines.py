"""Translator engines with known answers, for tests."""

from typing import Callable, Dict, List, Optional, Sequence, Tuple
from zlib import crc32

from spacy_xner.translators.types import PieceScore, SentenceTranslation


class TableEngine:
    """Translate by a table or a function; link words in order; note every call.

    table (Dict[str, str]): Translations; other texts are copied.
    change (Optional[Callable[[str], str]]): Applied to every text instead.
    """

    id = "table:1"

    def __init__(
        self,
        table: Optional[Dict[str, str]] = None,
        *,
        change: Optional[Callable[[str], str]] = None,
        pairs: Sequence[Tuple[str, str]] = (("en", "fr"),),
    ):
        self.table = table or {}
        self.change = change
        self.pairs = list(pairs)
        self.calls: List[List[str]] = []

    def languages(self) -> List[Tuple[str, str]]:
        return self.pairs

    def translate(
        self, texts: Sequence[str], *, source_lang: str, target_lang: str
    ) -> List[SentenceTranslation]:
        self.calls.append(list(texts))
        return [self._translate_one(text) for text in texts]

    def _translate_one(self, text: str) -> SentenceTranslation:
        output = self.change(text) if self.change else self.table.get(text, text)
        links = [(*a, *b, 0.8) for a, b in zip(_find_words(text), _find_words(output))]
        return SentenceTranslation(output, score=-0.5, links=links)


def _find_words(text: str) -> List[Tuple[int, int]]:
    places, position = [], 0
    for word in text.split():
        start = text.index(word, position)
        position = start + len(word)
        places.append((start, position))
    return places


class CharacterScorer:
    """Score character by character with a function.

    log_prob (Callable): Source, target up to the character, and the character.
    """

    def __init__(self, log_prob: Callable[[str, str, str], float], *, limit: int = 999):
        self.log_prob = log_prob
        self.limit = limit
        self.calls: List[int] = []

    def score_pieces(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> List[List[PieceScore]]:
        self.calls.append(len(sources))
        rows = []
        for source, target in zip(sources, targets):
            target = target[: self.limit]
            row = [
                PieceScore(i, i + 1, self.log_prob(source, target[:i], char))
                for i, char in enumerate(target)
            ]
            row.append(
                PieceScore(len(target), len(target), self.log_prob(source, target, ""))
            )
            rows.append(row)
        return rows


class HashEngine(TableEngine):
    """Copy texts; give every pair of texts a log-probability that looks random.

    score_steps (int): Number of different log-probabilities per character: 1 makes all
        places equally likely.
    """

    id = "hash:1"

    def __init__(self, *, score_steps: int = 1000):
        super().__init__(pairs=[("en", "fr"), ("fr", "en"), ("en", "de"), ("de", "en")])
        self.score_steps = score_steps
        self.asked: List[Tuple[str, str, int]] = []

    def _hash(self, *texts: str) -> float:
        number = crc32("\t".join(texts).encode("utf8")) % self.score_steps
        return -0.01 - 3.0 * number / self.score_steps

    def score(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> List[float]:
        self.asked.append((source_lang, target_lang, len(sources)))
        return [self._hash(*pair) for pair in zip(sources, targets)]

    def score_pieces(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> List[List[PieceScore]]:
        return [
            [
                PieceScore(i, i + 1, self._hash(source, target[: i + 1]))
                for i in range(len(target))
            ]
            + [PieceScore(len(target), len(target), self._hash(source, target, ""))]
            for source, target in zip(sources, targets)
        ]
