"""What two words have in common without any parallel text: form, stem, numbers."""

import unicodedata
from typing import Dict, List, Sequence

import numpy
from numpy import ndarray

from .settings import Settings

_CHUNK = 1 << 18
_EDGE = "\n"


def normalize(word: str) -> str:
    """Get the form under which a word is counted: composed, without case.

    word (str): The word.
    RETURNS (str): Its form.
    """
    return unicodedata.normalize("NFC", word).casefold()


def fold(word: str) -> str:
    """Get the form under which words of two languages are compared.

    Without accents; with a digit, without separators, so that "1,000" and "1.000" are
    the same.

    word (str): A normalized word.
    RETURNS (str): Its form.
    """
    plain = unicodedata.normalize("NFKD", word)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    if any(c.isdigit() for c in plain):
        plain = "".join(c for c in plain if c.isalnum())
    return plain


def get_stem(word: str, length: int) -> str:
    """Get the stem of a word: the first characters, without accents.

    word (str): A normalized word.
    length (int): Characters of a stem, >= 1.
    RETURNS (str): The stem.
    """
    return fold(word)[:length]


class WordSimilarity:
    """Compare words of two vocabularies by their characters.

    The similarity is the Dice coefficient of the pairs of neighbouring characters of
    the folded words, with the edges as characters of their own. Words with different
    digits have none.

    sources (Sequence[str]): Normalized source words.
    targets (Sequence[str]): Normalized target words.
    """

    def __init__(self, sources: Sequence[str], targets: Sequence[str]):
        from scipy.sparse import csr_matrix

        bigrams: Dict[str, int] = {}
        digits: Dict[str, int] = {"": 0}
        columns: List[List[int]] = []
        self._digits: List[ndarray] = []
        self._sizes: List[ndarray] = []
        for words in (sources, targets):
            folded = [fold(word) for word in words]
            columns.append([])
            ends = [0]
            for word in folded:
                text = f"{_EDGE}{word}{_EDGE}"
                found = {text[i : i + 2] for i in range(len(text) - 1)}
                columns[-1] += [bigrams.setdefault(b, len(bigrams)) for b in found]
                ends.append(len(columns[-1]))
            self._sizes.append(numpy.diff(ends).astype("float32"))
            numbers = ["".join(c for c in word if c.isdigit()) for word in folded]
            ids = [digits.setdefault(number, len(digits)) for number in numbers]
            self._digits.append(numpy.asarray(ids, dtype="int64"))
            columns.append(ends)
        self._matrices = [
            csr_matrix(
                (numpy.ones(len(columns[i]), "float32"), columns[i], columns[i + 1]),
                shape=(len(columns[i + 1]) - 1, max(len(bigrams), 1)),
            )
            for i in (0, 2)
        ]

    def __call__(self, sources: ndarray, targets: ndarray) -> ndarray:
        """Compare pairs of words.

        sources (ndarray): Positions in the source words, of shape (n,).
        targets (ndarray): Positions in the target words, of shape (n,).
        RETURNS (ndarray): Similarities in [0, 1], of shape (n,) and type float32.
        """
        similarity = numpy.zeros(len(sources), dtype="float32")
        left, right = self._matrices
        for start in range(0, len(sources), _CHUNK):
            i, j = sources[start : start + _CHUNK], targets[start : start + _CHUNK]
            shared = numpy.asarray(left[i].multiply(right[j]).sum(axis=1)).ravel()
            total = self._sizes[0][i] + self._sizes[1][j]
            same = self._digits[0][i] == self._digits[1][j]
            similarity[start : start + _CHUNK] = 2.0 * shared / total * same
        return similarity


def weigh_similarity(similarity: ndarray, settings: Settings) -> ndarray:
    """Get the links that word pairs are given beforehand for their similarity.

    similarity (ndarray): Similarity of the two words of each pair, in [0, 1].
    settings (Settings): How to weigh.
    RETURNS (ndarray): Numbers of links, of the same shape.
    """
    weights = settings.similarity_weight * similarity**settings.similarity_power
    return numpy.where(similarity < settings.least_similarity, 0.0, weights)
