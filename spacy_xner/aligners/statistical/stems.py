from typing import Dict, List, Sequence, Tuple

import numpy
from numpy import ndarray

from .words import get_stem

# Evidence that is taken to be there for other words than those seen.
_OTHER = 0.1


class StemBackoff:
    """Guess how words translate from other words with the same stems.

    p(emitted | given) is the share of the emitted stem among the links of the given
    stem, times the share of the emitted word in its stem: a base for the distribution
    of a rare word, which its own links then outweigh.

    words (Tuple[Sequence[str], Sequence[str]]): Normalized source and target words.
    pairs (Tuple[ndarray, ndarray]): Source and target word of each word pair, of shape
        (n_pairs,).
    occurrences (Tuple[ndarray, ndarray]): How often each word occurs.
    length (int): Characters of a stem, >= 1.
    """

    def __init__(
        self,
        words: Tuple[Sequence[str], Sequence[str]],
        pairs: Tuple[ndarray, ndarray],
        occurrences: Tuple[ndarray, ndarray],
        length: int,
    ):
        self.length = length
        self._pairs = pairs
        self._numbers: List[Dict[str, int]] = [{}, {}]
        self._stems = [self._number(words[0], 0), self._number(words[1], 1)]
        self._occurrences = [
            numpy.bincount(stems, counts, minlength=len(numbers))
            for stems, counts, numbers in zip(self._stems, occurrences, self._numbers)
        ]
        self._shares = [
            counts / numpy.maximum(total[stems], 1.0)
            for stems, counts, total in zip(self._stems, occurrences, self._occurrences)
        ]
        keys = self._get_keys(self._stems[0][pairs[0]], self._stems[1][pairs[1]])
        self._keys, self._where = numpy.unique(keys, return_inverse=True)
        self._counts: List[ndarray] = []
        self._totals: List[ndarray] = []

    def _number(self, words: Sequence[str], side: int) -> ndarray:
        numbers = self._numbers[side]
        stems = [get_stem(word, self.length) for word in words]
        ids = [numbers.setdefault(stem, len(numbers)) for stem in stems]
        return numpy.asarray(ids, dtype="int64")

    def _get_keys(self, sources: ndarray, targets: ndarray) -> ndarray:
        return sources * max(len(self._numbers[1]), 1) + targets

    def update(self, counts: Sequence[ndarray]) -> List[ndarray]:
        """Learn from the links found so far.

        counts (Sequence[ndarray]): Expected links of each word pair in the forward and
            the backward direction, of shape (n_pairs,).
        RETURNS (List[ndarray]): p(target | source) and p(source | target) of each word
            pair, of shape (n_pairs,), from the other words with the same stems alone.
        """
        n_keys = len(self._keys)
        self._counts = [
            numpy.bincount(self._where, c, minlength=n_keys) for c in counts
        ]
        self._totals = []
        shares = []
        for given, own in enumerate(counts):
            words, stems = self._pairs[given], self._stems[given]
            by_word = numpy.bincount(words, own, minlength=len(stems))
            n_stems = len(self._numbers[given])
            total = numpy.bincount(stems, by_word, minlength=n_stems)
            self._totals.append(total)
            links = numpy.maximum(self._counts[given][self._where] - own, 0.0)
            others = numpy.maximum(total[stems] - by_word, 0.0) + _OTHER
            share = self._shares[1 - given][self._pairs[1 - given]]
            shares.append(links / others[words] * share)
        return shares

    def guess(
        self,
        words: Tuple[Sequence[str], Sequence[str]],
        pairs: Tuple[ndarray, ndarray],
    ) -> List[ndarray]:
        """Guess how words translate that may never have been seen.

        words (Tuple[Sequence[str], Sequence[str]]): Normalized source and target words.
        pairs (Tuple[ndarray, ndarray]): Source and target word of each word pair, of
            shape (n_pairs,).
        RETURNS (List[ndarray]): p(target | source) and p(source | target) of each word
            pair, of shape (n_pairs,).
        """
        stems = []
        for numbers, side, places in zip(self._numbers, words, pairs):
            found = [numbers.get(get_stem(word, self.length), -1) for word in side]
            stems.append(numpy.asarray(found, dtype="int64")[places])
        shares = [numpy.zeros(len(pairs[0])) for _ in range(2)]
        if not len(self._keys):
            return shares
        keys = self._get_keys(*stems)
        where = numpy.minimum(numpy.searchsorted(self._keys, keys), len(self._keys) - 1)
        known = (self._keys[where] == keys) & (stems[0] >= 0) & (stems[1] >= 0)
        where = where[known]
        for given, share in enumerate(shares):
            others = self._totals[given][stems[given][known]] + _OTHER
            # A word that was never seen is one more word with its stem.
            emitted = self._occurrences[1 - given][stems[1 - given][known]] + 1.0
            share[known] = self._counts[given][where] / others / emitted
        return shares
