from typing import Dict, List, Sequence, Tuple
from functools import lru_cache
from math import exp

from spacy.tokens import Doc
from spacy.util import registry

from ..errors import Errors
from ..projectors.surface import NUMBER, UNIT, fold, string_similarity, text_pieces
from ..translation import Link, Translation
from .subwords import get_sentence_words
from .types import Aligner
from .windows import get_pair_windows, merge_links

# Shorter words look alike by chance.
_LEAST_LENGTH = 4
# Of equal words the one in about the same place counts.
_LOCALITY = 4.0
# Longer sentences are compared in windows.
_WINDOW = 200
_OVERLAP = 50


@lru_cache(maxsize=16384)
def get_word_similarity(
    source: str, target: str, source_lang: str, target_lang: str
) -> float:
    """Compare two words by what survives translation.

    source (str): Source word.
    target (str): Target word.
    source_lang (str): Language of the source word, which decides how it reads numbers.
    target_lang (str): Language of the target word.
    RETURNS (float): 1 for the same word, number or unit; 0 for different numbers or
        short words; else the similarity of the strings without case and accents, in
        [0, 1].
    """
    if source.casefold() == target.casefold():
        return 1.0
    left, right = text_pieces(source, source_lang), text_pieces(target, target_lang)
    if any(piece.kind in (NUMBER, UNIT) for piece in (*left, *right)):
        same = [p.canonical for p in left] == [p.canonical for p in right]
        return float(same)
    if min(len(source), len(target)) < _LEAST_LENGTH:
        return 0.0
    return string_similarity(fold(source), fold(target))


def link_similar_words(
    source: Sequence[str],
    target: Sequence[str],
    *,
    source_lang: str,
    target_lang: str,
    threshold: float,
) -> Dict[Tuple[int, int], float]:
    """Link the words of two sentences that look alike.

    A word that looks like several shares its probability among them, most of it to the
    one in about the same place.

    source (Sequence[str]): Source words.
    target (Sequence[str]): Target words.
    source_lang (str): Language of the source.
    target_lang (str): Language of the target.
    threshold (float): Smallest similarity, in [0, 1].
    RETURNS (Dict[Tuple[int, int], float]): Probability of each link, in [0, 1].
    """
    windows = get_pair_windows(source, target, size=_WINDOW, overlap=_OVERLAP)
    if len(windows) > 1:
        links = []
        for left, right in windows:
            found = link_similar_words(
                source[slice(*left)],
                target[slice(*right)],
                source_lang=source_lang,
                target_lang=target_lang,
                threshold=threshold,
            )
            links.append(
                {(i + left[0], j + right[0]): p for (i, j), p in found.items()}
            )
        return merge_links(windows, links)
    weights: Dict[Tuple[int, int], float] = {}
    similarities: Dict[Tuple[int, int], float] = {}
    rows, columns = [0.0] * len(source), [0.0] * len(target)
    for i, word in enumerate(source):
        for j, other in enumerate(target):
            similarity = get_word_similarity(word, other, source_lang, target_lang)
            if similarity < threshold or similarity == 0.0:
                continue
            distance = abs((i + 0.5) / len(source) - (j + 0.5) / len(target))
            weight = similarity**2 * exp(-_LOCALITY * distance)
            similarities[i, j], weights[i, j] = similarity, weight
            rows[i] += weight
            columns[j] += weight
    return {
        (i, j): similarities[i, j] * weight / max(rows[i], columns[j])
        for (i, j), weight in weights.items()
    }


class SurfaceAligner:
    """Link names, numbers, units and all other words that look alike.

    On its own it links few words, but those surely: evidence for an ensemble.

    threshold (float): Smallest similarity of two words, in [0, 1].
    """

    def __init__(self, *, threshold: float = 0.65):
        if not 0.0 <= threshold <= 1.0:
            raise ValueError(
                Errors.E207.format(
                    setting="threshold", expected="from 0 to 1", value=threshold
                )
            )
        self.threshold = threshold

    @property
    def id(self) -> str:
        """RETURNS (str): The method and its settings."""
        return f"surface(threshold={self.threshold})"

    def __call__(
        self,
        docs: Sequence[Doc],
        translations: Sequence[Translation],
        targets: Sequence[Doc],
    ) -> List[List[Link]]:
        """Align a batch.

        docs (Sequence[Doc]): Source Docs.
        translations (Sequence[Translation]): A translation of each.
        targets (Sequence[Doc]): Each translation, tokenized.
        RETURNS (List[List[Link]]): Links of each translation, sorted.
        """
        links: List[List[Link]] = []
        for doc, translation, target in zip(docs, translations, targets):
            found = []
            for sources, goals in get_sentence_words(doc, translation, target):
                similar = link_similar_words(
                    [doc[token].text for token in sources],
                    [target[token].text for token in goals],
                    source_lang=translation.source_lang,
                    target_lang=translation.lang,
                    threshold=self.threshold,
                )
                found += [
                    Link(sources[i], goals[j], probability)
                    for (i, j), probability in similar.items()
                ]
            links.append(sorted(found))
        return links


@registry.misc("spacy-xner.surface_aligner.v1")
def build_surface_aligner(threshold: float = 0.65) -> Aligner:
    """Build the aligner that links words which look alike.

    threshold (float): Smallest similarity of two words, in [0, 1].
    RETURNS (Aligner): The aligner.
    """
    return SurfaceAligner(threshold=threshold)
