"""Windows that overlap: how long texts are encoded and aligned."""

from typing import Dict, List, Optional, Sequence, Tuple
from bisect import bisect_left
from itertools import pairwise

import numpy
from numpy import ndarray

from ..errors import Errors
from .subwords import Range

# How much the distances of two anchors may differ between the texts.
_SLACK_WORDS = 5
_SLACK = 0.3

PairWindow = Tuple[Range, Range]
"""Start and end of a window in the source, start and end in the target."""


def get_windows(length: int, size: int, overlap: int) -> List[Range]:
    """Cut a sequence into windows that overlap.

    length (int): Length of the sequence, >= 0.
    size (int): Length of a window, >= 1.
    overlap (int): What a window shares with the next, from 0 to size - 1.
    RETURNS (List[Range]): Start and end of each window. They cover the sequence; only
        the last is shorter than `size`; none for an empty sequence.
    """
    _check_overlap(size, overlap, size - 1)
    windows = []
    start = 0
    while start < length:
        end = min(start + size, length)
        windows.append((start, end))
        if end == length:
            break
        start = end - overlap
    return windows


def _check_overlap(size: int, overlap: int, most: int) -> None:
    if size < 1:
        raise ValueError(
            Errors.E207.format(setting="size", expected="1 or more", value=size)
        )
    if not 0 <= overlap <= most:
        expected = f"from 0 to {most}"
        raise ValueError(
            Errors.E207.format(setting="overlap", expected=expected, value=overlap)
        )


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
    best = numpy.full(length, -1)
    for (start, end), window in zip(windows, vectors):
        if merged is None:
            merged = numpy.zeros((length, window.shape[1]), dtype=window.dtype)
        context = _get_context((start, end), length)
        better = context > best[start:end]
        merged[start:end][better] = window[better]
        best[start:end][better] = context[better]
    return numpy.zeros((0, 0)) if merged is None else merged


def get_pair_windows(
    source: Sequence[str], target: Sequence[str], *, size: int, overlap: int
) -> List[PairWindow]:
    """Cut two texts that translate each other into pairs of windows that overlap.

    The longer text is cut evenly. Where a window lies in the other text is read off
    the anchors, the words that both have once and in the same order; between two
    anchors places are proportional. Memory and time of an alignment by windows grow
    with the length of the texts, not with its square.

    source (Sequence[str]): Words of the source.
    target (Sequence[str]): Words of the target.
    size (int): Most words of a window, >= 1.
    overlap (int): Number of words that a window reaches over its part of the text at
        either end, from 0 to (size - 1) / 2.
    RETURNS (List[PairWindow]): The windows; one when neither text is longer than
        `size`, none when either is empty.
    """
    _check_overlap(size, overlap, (size - 1) // 2)
    if not source or not target:
        return []
    lengths = len(source), len(target)
    if max(lengths) <= size:
        return [((0, lengths[0]), (0, lengths[1]))]
    turned = lengths[0] < lengths[1]
    anchors = find_anchors(source, target)
    if turned:
        anchors = [(j, i) for i, j in anchors]
        lengths = lengths[1], lengths[0]
    places = [(0.0, 0.0), *((i + 0.5, j + 0.5) for i, j in anchors)]
    places = _keep_supported([*places, (float(lengths[0]), float(lengths[1]))])
    known, wanted = numpy.asarray(places).T
    windows = []
    for start, end in get_windows(lengths[0], size - 2 * overlap, 0):
        first, last = numpy.interp([start, end], known, wanted)
        long = _widen(start, end, overlap, lengths[0])
        short = _widen(
            int(numpy.floor(first)), int(numpy.ceil(last)), overlap, lengths[1]
        )
        # an insertion between two anchors can make the window in the other text long
        step = overlap * 2 if short[1] - short[0] > size else 0
        for begin, stop in get_windows(short[1] - short[0], size, step):
            part = short[0] + begin, short[0] + stop
            windows.append((part, long) if turned else (long, part))
    return windows


def _keep_supported(places: List[Tuple[float, float]]) -> List[Tuple[float, float]]:
    """Drop anchors that fit neither neighbour: chance words far from their place.

    places (List[Tuple[float, float]]): Anchors, increasing, with both ends of the texts.
    RETURNS (List[Tuple[float, float]]): Those for which the text between the anchor
        and one of its neighbours has about the usual ratio of lengths, and the ends.
    """
    ratio = places[-1][1] / places[-1][0]
    fits = []
    for (start, begin), (end, stop) in pairwise(places):
        expected, found = (end - start) * ratio, stop - begin
        slack = _SLACK_WORDS + _SLACK * max(expected, found)
        fits.append(abs(expected - found) <= slack)
    return [
        place
        for i, place in enumerate(places)
        if i in (0, len(places) - 1) or fits[i - 1] or fits[i]
    ]


def _widen(start: int, end: int, margin: int, length: int) -> Range:
    return max(0, start - margin), min(length, end + margin)


def find_anchors(source: Sequence[str], target: Sequence[str]) -> List[Tuple[int, int]]:
    """Find the words that two texts have in common, once each, in the same order.

    Of words that cross each other the longest chain in order is taken. Case does not
    count.

    source (Sequence[str]): Words of the source.
    target (Sequence[str]): Words of the target.
    RETURNS (List[Tuple[int, int]]): Source and target index of each, both increasing.
    """
    places = _get_single_words(target)
    pairs = [
        (i, places[word])
        for word, i in _get_single_words(source).items()
        if word in places
    ]
    # Longest increasing subsequence: for each length the chain with the lowest end.
    ends: List[int] = []
    chains: List[int] = []
    before: List[int] = []
    for number, (_, j) in enumerate(pairs):
        at = bisect_left(ends, j)
        before.append(chains[at - 1] if at else -1)
        ends[at:] = [j, *ends[at + 1 :]]
        chains[at:] = [number, *chains[at + 1 :]]
    anchors = []
    number = chains[-1] if chains else -1
    while number >= 0:
        anchors.append(pairs[number])
        number = before[number]
    return anchors[::-1]


def _get_single_words(words: Sequence[str]) -> Dict[str, int]:
    """Get the place of each word that occurs once."""
    places: Dict[str, int] = {}
    for i, word in enumerate(words):
        word = word.casefold()
        places[word] = -1 if word in places else i
    return {word: i for word, i in places.items() if i >= 0}


def merge_links(
    windows: Sequence[PairWindow], links: Sequence[Dict[Tuple[int, int], float]]
) -> Dict[Tuple[int, int], float]:
    """Merge the links of windows that overlap.

    Each word belongs to the window in which it has the most context on its poorer
    side, the edges of the whole texts do not count. A link counts when the windows of
    both its words have it: at the edges of a window words lack their counterparts, and
    some methods link them to others.

    windows (Sequence[PairWindow]): The windows, see `get_pair_windows`.
    links (Sequence[Dict[Tuple[int, int], float]]): Probability of each link of each
        window, as places in the whole texts.
    RETURNS (Dict[Tuple[int, int], float]): The larger probability of each link that
        counts.
    """
    if len(windows) == 1:
        return dict(links[0])
    owned = [_get_owned([window[side] for window in windows]) for side in (0, 1)]
    found: List[Dict[Tuple[int, int], float]] = [{}, {}]
    for number, ((left, right), probabilities) in enumerate(zip(windows, links)):
        for pair, probability in probabilities.items():
            for side, (start, _) in enumerate((left, right)):
                if owned[side][number][pair[side] - start]:
                    known = found[side].get(pair, 0.0)
                    found[side][pair] = max(known, probability)
    return {
        pair: max(probability, found[1][pair])
        for pair, probability in found[0].items()
        if pair in found[1]
    }


def _get_owned(windows: Sequence[Range]) -> List[ndarray]:
    """Tell for each place of each window whether it belongs to the window."""
    length = max(end for _, end in windows)
    contexts = [_get_context(window, length) for window in windows]
    best = numpy.full(length, -1)
    for (start, end), context in zip(windows, contexts):
        best[start:end] = numpy.maximum(best[start:end], context)
    return [
        context == best[start:end] for (start, end), context in zip(windows, contexts)
    ]


def _get_context(window: Range, length: int) -> ndarray:
    """Count the places between each place of a window and its nearer inner edge."""
    start, end = window
    places = numpy.arange(start, end)
    left = numpy.full(end - start, length) if start == 0 else places - start
    right = numpy.full(end - start, length) if end == length else end - 1 - places
    return numpy.minimum(left, right)
