import re
from typing import Any, List, Optional, Sequence, Tuple

from spacy.tokens import Doc
from spacy.vocab import Vocab

from spacy_xner.translation import Link, SentencePair, Translation
from spacy_xner.translators.types import PieceScore, PieceTuple

_WORD = re.compile(r"\S+")


class NumberEngine:
    """A translator that knows that words with the same number mean the same.

    s17 and t17 are translations of each other; each word is two pieces. Counts what it
    is asked.

    pairs (Sequence[Tuple[str, str]]): Language pairs offered.
    limit (int): Most words that it reads.
    certainty (float): Weight of a word for its translation.
    """

    def __init__(
        self,
        pairs: Sequence[Tuple[str, str]] = (("en", "fr"), ("fr", "en")),
        *,
        limit: int = 1000,
        certainty: float = 0.8,
    ):
        self.pairs = list(pairs)
        self.limit = limit
        self.certainty = certainty
        self.asked: List[Tuple[str, str, str, str]] = []

    @property
    def id(self) -> str:
        return f"number-engine-{self.limit}-{self.certainty}"

    def languages(self) -> List[Tuple[str, str]]:
        return list(self.pairs)

    def align(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
        min_weight: Optional[float] = None,
    ) -> List[List[PieceTuple]]:
        return [
            self._align(source, target, source_lang, target_lang)
            for source, target in zip(sources, targets)
        ]

    def _align(self, source: str, target: str, *langs: str) -> List[PieceTuple]:
        self.asked.append((source, target, *langs))
        words = list(_WORD.finditer(source))[: self.limit]
        links = []
        for goal in list(_WORD.finditer(target))[: self.limit]:
            same = [word for word in words if word[0][1:] == goal[0][1:]]
            for word in words:
                weight = (1 - self.certainty) / len(words)
                if word in same:
                    weight += self.certainty / len(same)
                half = goal.start() + 1
                for start, end in ((goal.start(), half), (half, goal.end())):
                    links.append((*word.span(), start, end, weight))
        return links

    def score_pieces(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        *,
        source_lang: str,
        target_lang: str,
    ) -> List[List[PieceScore]]:
        scores = []
        for source, target in zip(sources, targets):
            self.asked.append((source, target, source_lang, target_lang))
            known = {word[1:] for word in source.split()[: self.limit]}
            goals = list(_WORD.finditer(target))[: self.limit]
            found = [
                PieceScore(*goal.span(), -0.1 if goal[0][1:] in known else -3.1)
                for goal in goals
            ]
            end = found[-1].end if found else 0
            scores.append([*found, PieceScore(end, end, -0.1)])
        return scores


def make_docs(*texts: str) -> List[Doc]:
    """Make Docs of words parted by single spaces."""
    vocab = Vocab()
    return [Doc(vocab, words=text.split(" ") if text else []) for text in texts]


def make_translation(doc: Doc, target: Doc, lang: str = "fr") -> Translation:
    """Make a translation of one sentence pair."""
    pair = SentencePair(0, len(doc.text), 0, len(target.text))
    return Translation(lang, "en", target.text, sentences=[pair])


def align(aligner: Any, source: str, target: str) -> List[Link]:
    """Align one sentence pair."""
    doc, goal = make_docs(source, target)
    return aligner([doc], [make_translation(doc, goal)], [goal])[0]


def make_numbered(numbers: Sequence[int], side: str) -> str:
    """Make a sentence of numbered words."""
    return " ".join(f"{side}{number}" for number in numbers)
