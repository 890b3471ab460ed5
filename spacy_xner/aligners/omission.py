"""Evidence for word links from what the omission of a word does to a translation.

If a source word is left out, the translation of that word becomes less probable and
the rest hardly does: the prediction difference of Li et al. 2019, "On the Word
Alignment from Neural Machine Translation", section 3.2, with the word left out where
they zero its embedding. Needs a translator that scores the pieces of a translation;
its attention does not matter.
"""

from typing import List, NamedTuple, Sequence, Tuple

import numpy
from numpy import ndarray

from ..translators.types import PieceScore, PieceScorer, PieceTuple
from .subwords import Range, find_tokens

# A word whose probability hardly changes has no counterpart: what all omissions
# together take from it is not counted as less than this, in nats.
_LEAST_EVIDENCE = 1.0
_LEAST_PROBABILITY = 0.01


class TextPair(NamedTuple):
    """Two texts that translate each other, with the places of their words.

    source (str): The source.
    target (str): The target.
    source_words (Tuple[Range, ...]): Characters of each source word.
    target_words (Tuple[Range, ...]): Characters of each target word.
    """

    source: str
    target: str
    source_words: Tuple[Range, ...]
    target_words: Tuple[Range, ...]

    def turn(self) -> "TextPair":
        """RETURNS (TextPair): The pair with target and source in each other's place."""
        return TextPair(self.target, self.source, self.target_words, self.source_words)


def get_omission_links(
    engine: PieceScorer,
    pairs: Sequence[TextPair],
    *,
    source_lang: str,
    target_lang: str,
) -> List[Tuple[List[PieceTuple], bool]]:
    """Measure how much each source word is needed for each target word.

    engine (PieceScorer): The translator.
    pairs (Sequence[TextPair]): The pairs.
    source_lang (str): Language code of the sources.
    target_lang (str): Language code of the targets.
    RETURNS (List[Tuple[List[PieceTuple], bool]]): For each pair links between words:
        characters and probability of the source word given the target word; and
        whether a part of the target never reached the model.
    """
    sources, targets = [], []
    for pair in pairs:
        sources.append(pair.source)
        sources += [
            f"{pair.source[:start]} {pair.source[end:]}"
            for start, end in pair.source_words
        ]
        targets += [pair.target] * (1 + len(pair.source_words))
    scores = engine.score_pieces(
        sources, targets, source_lang=source_lang, target_lang=target_lang
    )
    results = []
    first = 0
    for pair in pairs:
        own = scores[first : first + 1 + len(pair.source_words)]
        first += len(own)
        rows = numpy.asarray([sum_words(found, pair.target_words) for found in own])
        probabilities = get_omission_probabilities(rows[0] - rows[1:])
        links = [
            (*pair.source_words[i], *pair.target_words[j], float(probabilities[i, j]))
            for i, j in zip(*numpy.nonzero(probabilities >= _LEAST_PROBABILITY))
        ]
        reached = max((score.end for found in own for score in found), default=0)
        last = pair.target_words[-1][0] if pair.target_words else 0
        results.append((links, reached <= last))
    return results


def sum_words(scores: Sequence[PieceScore], words: Sequence[Range]) -> ndarray:
    """Sum the log-probabilities of the pieces of each word.

    scores (Sequence[PieceScore]): The pieces of a text.
    words (Sequence[Range]): Characters of each word, sorted.
    RETURNS (ndarray): Log-probabilities of shape (n_words,).
    """
    sums = numpy.zeros(len(words))
    for score in scores:
        for word in find_tokens(score.start, score.end, words):
            sums[word] += score.log_prob
    return sums


def get_omission_probabilities(losses: ndarray) -> ndarray:
    """Turn what each omission takes from each target word into probabilities.

    losses (ndarray): By how much the log-probability of the target word falls when
        the source word is left out, of shape (n_source, n_target).
    RETURNS (ndarray): Probability of the source word given the target word, of the
        same shape; a column sums to 1, or less where little is lost.
    """
    losses = numpy.maximum(losses, 0.0)
    return losses / numpy.maximum(losses.sum(axis=0, keepdims=True), _LEAST_EVIDENCE)
