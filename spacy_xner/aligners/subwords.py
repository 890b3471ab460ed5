from typing import Dict, Iterable, List, Optional, Sequence, Tuple
from bisect import bisect_left, bisect_right

import numpy
from numpy import ndarray
from spacy.tokens import Doc

from ..errors import Errors
from ..translation import Translation, get_token_ranges

Range = Tuple[int, int]


def find_tokens(start: int, end: int, tokens: Sequence[Range]) -> range:
    """Find the tokens that share a character with a range.

    start (int): First character.
    end (int): Character after the last one.
    tokens (Sequence[Range]): Character range of each token, sorted, none empty, none
        overlapping.
    RETURNS (range): Indices of the tokens; empty when there is none.
    """
    if end <= start:
        return range(0)
    first = bisect_right(tokens, start, key=_get_end)
    return range(first, max(first, bisect_left(tokens, end, key=_get_start)))


def _get_start(token: Range) -> int:
    return token[0]


def _get_end(token: Range) -> int:
    return token[1]


def get_words(doc: Doc) -> Tuple[List[int], List[Range]]:
    """Get the tokens of a Doc that are not white space.

    doc (Doc): The Doc.
    RETURNS (Tuple[List[int], List[Range]]): Index and character range of each.
    """
    text = doc.text
    words = [
        (i, (start, end))
        for i, (start, end) in enumerate(get_token_ranges(doc))
        if not text[start:end].isspace()
    ]
    return [i for i, _ in words], [token for _, token in words]


def get_sentence_words(
    doc: Doc, translation: Translation, target: Doc
) -> List[Tuple[List[int], List[int]]]:
    """Get the tokens of each sentence pair, without white space.

    doc (Doc): The source Doc.
    translation (Translation): Its translation.
    target (Doc): The translation, tokenized.
    RETURNS (List[Tuple[List[int], List[int]]]): Indices of the source tokens and of
        the target tokens of each sentence pair.
    """
    source_indices, source_ranges = get_words(doc)
    target_indices, target_ranges = get_words(target)
    pairs = []
    for pair in translation.sentences:
        sources = find_tokens(pair.source_start, pair.source_end, source_ranges)
        targets = find_tokens(pair.target_start, pair.target_end, target_ranges)
        pairs.append(
            (
                [source_indices[i] for i in sources],
                [target_indices[i] for i in targets],
            )
        )
    return pairs


def merge_piece_links(
    pieces: Iterable[Tuple[int, int, float]],
) -> Dict[Tuple[int, int], float]:
    """Merge links that come from several pieces of the same two tokens.

    Two tokens are linked when any of their pieces are (Jalili Sabet et al. 2020,
    SimAlign, section 3).

    pieces (Iterable[Tuple[int, int, float]]): Source token, target token and
        probability of each piece link.
    RETURNS (Dict[Tuple[int, int], float]): The largest probability of each token pair.
    """
    links: Dict[Tuple[int, int], float] = {}
    for source, target, probability in pieces:
        key = (source, target)
        links[key] = max(links.get(key, 0.0), probability)
    return links


def get_windows(length: int, size: int, overlap: int) -> List[Range]:
    """Cut a sequence into windows that overlap.

    length (int): Length of the sequence, >= 0.
    size (int): Length of a window, >= 1.
    overlap (int): What a window shares with the next, from 0 to size - 1.
    RETURNS (List[Range]): Start and end of each window. They cover the sequence; only
        the last is shorter than `size`; none for an empty sequence.
    """
    if size < 1:
        raise ValueError(
            Errors.E207.format(setting="size", expected="1 or more", value=size)
        )
    if not 0 <= overlap < size:
        expected = f"0 to {size - 1}"
        raise ValueError(
            Errors.E207.format(setting="overlap", expected=expected, value=overlap)
        )
    windows = []
    start = 0
    while start < length:
        end = min(start + size, length)
        windows.append((start, end))
        if end == length:
            break
        start = end - overlap
    return windows


def merge_windows(windows: Sequence[Range], vectors: Sequence[ndarray]) -> ndarray:
    """Merge the vectors of windows that overlap.

    Each position takes its vector from the window in which it is farthest from an
    edge, that is where it has the most context on its poorer side; the edges of the
    whole sequence do not count.

    windows (Sequence[Range]): Start and end of each window, see `get_windows`.
    vectors (Sequence[ndarray]): Vectors of each window, of shape (end - start, width).
    RETURNS (ndarray): Vectors of the sequence, of shape (length, width).
    """
    if len(windows) == 1:
        return vectors[0]
    length = windows[-1][1]
    merged: Optional[ndarray] = None
    best = numpy.full(length, -1.0)
    for (start, end), window in zip(windows, vectors):
        if merged is None:
            merged = numpy.zeros((length, window.shape[1]), dtype=window.dtype)
        positions = numpy.arange(start, end)
        left = numpy.full(end - start, length) if start == 0 else positions - start
        right = (
            numpy.full(end - start, length) if end == length else end - 1 - positions
        )
        context = numpy.minimum(left, right)
        better = positions[context > best[start:end]]
        merged[better] = window[better - start]
        best[better] = context[better - start]
    return numpy.zeros((0, 0)) if merged is None else merged
