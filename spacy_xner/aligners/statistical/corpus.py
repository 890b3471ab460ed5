from typing import Dict, Iterable, Iterator, List, NamedTuple, Sequence, Tuple

import numpy
from numpy import ndarray

from ..types import WordPair
from .words import normalize

_LARGEST_BATCH = 1 << 18
_CHUNK = 1 << 22
# Up to this length sentences are batched with those of the very same length, and longer
# ones with those that are longer by this factor at most: for many and for few pairs.
_MANY = (16, 1.12)
_FEW = (4, 1.3)
_FEW_PAIRS = 5000


class Vocabulary:
    """Number the words of one side, by their normalized form.

    words (Iterable[str]): Normalized words that are already known, in their order.
    """

    def __init__(self, words: Iterable[str] = ()):
        self._numbers = {word: i for i, word in enumerate(words)}
        self._known: Dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def words(self) -> List[str]:
        """RETURNS (List[str]): The normalized words, in their order."""
        return list(self._numbers)

    def add(self, words: Sequence[str]) -> List[int]:
        """Number the words of a sentence; new words get the next numbers.

        words (Sequence[str]): The words as written.
        RETURNS (List[int]): The numbers.
        """
        known = self._known
        try:
            return [known[word] for word in words]
        except KeyError:
            for word in words:
                if word not in known:
                    number = self._numbers.setdefault(normalize(word), len(self))
                    known[word] = number
            return [known[word] for word in words]


class Batch(NamedTuple):
    """Sentence pairs of about the same lengths, padded to a block.

    rows (ndarray): Position of each pair in the corpus, of shape (n,).
    source (ndarray): Source words, of shape (n, n_source), padded with 0.
    target (ndarray): Target words, of shape (n, n_target), padded with 0.
    source_lengths (ndarray): Number of source words of each pair, of shape (n,).
    target_lengths (ndarray): Number of target words of each pair, of shape (n,).
    start (int): Where the cells of the batch start among those of the corpus.
    """

    rows: ndarray
    source: ndarray
    target: ndarray
    source_lengths: ndarray
    target_lengths: ndarray
    start: int

    @property
    def shape(self) -> Tuple[int, int, int]:
        """RETURNS (Tuple[int, int, int]): Pairs, source words, target words."""
        return (len(self.rows), self.source.shape[1], self.target.shape[1])

    def cut(self, cells: ndarray) -> ndarray:
        """Cut the batch's part out of an array with a value for each cell.

        cells (ndarray): Values of all cells of the corpus.
        RETURNS (ndarray): A view of shape (n, n_source, n_target).
        """
        n, i, j = self.shape
        return cells[self.start : self.start + n * i * j].reshape(n, i, j)

    def get_masks(self) -> Tuple[ndarray, ndarray]:
        """RETURNS (Tuple[ndarray, ndarray]): Which places hold a word: of shape (n,
        n_source) and of shape (n, n_target).
        """
        _, i, j = self.shape
        return (
            numpy.arange(i) < self.source_lengths[:, None],
            numpy.arange(j) < self.target_lengths[:, None],
        )


class View(NamedTuple):
    """A batch seen in one direction: each emitted word comes from a given word.

    given (ndarray): Given words, of shape (n, n_given).
    emitted (ndarray): Emitted words, of shape (n_emitted, n).
    given_mask (ndarray): Which places hold a given word, of shape (n, n_given).
    emitted_mask (ndarray): Which hold an emitted word, of shape (n_emitted, n).
    given_lengths (ndarray): Number of given words of each pair, of shape (n,).
    emitted_lengths (ndarray): Number of emitted words of each pair, of shape (n,).
    axes (Tuple[int, int, int]): How an array of shape (n, n_source, n_target) is
        transposed to (n_emitted, n, n_given).
    back (Tuple[int, int, int]): How it is transposed back.
    """

    given: ndarray
    emitted: ndarray
    given_mask: ndarray
    emitted_mask: ndarray
    given_lengths: ndarray
    emitted_lengths: ndarray
    axes: Tuple[int, int, int]
    back: Tuple[int, int, int]

    def turn(self, cells: ndarray) -> ndarray:
        """Lay out values of cells for the direction.

        cells (ndarray): Of shape (n, n_source, n_target).
        RETURNS (ndarray): Of shape (n_emitted, n, n_given), contiguous.
        """
        return numpy.ascontiguousarray(cells.transpose(self.axes))


def get_views(batch: Batch) -> Tuple[View, View]:
    """See a batch in both directions.

    batch (Batch): The batch.
    RETURNS (Tuple[View, View]): Forward, where source words are given and target words
        are emitted, and backward.
    """
    source_mask, target_mask = batch.get_masks()
    return (
        View(
            batch.source,
            batch.target.T,
            source_mask,
            target_mask.T,
            batch.source_lengths,
            batch.target_lengths,
            (2, 0, 1),
            (1, 2, 0),
        ),
        View(
            batch.target,
            batch.source.T,
            target_mask,
            source_mask.T,
            batch.target_lengths,
            batch.source_lengths,
            (1, 0, 2),
            (1, 0, 2),
        ),
    )


class Corpus:
    """Sentence pairs as numbers, with an index of the word pairs that occur.

    A cell is a source word and a target word of the same pair. Takes four bytes for
    each cell; pairs of which one side is empty have none.

    pairs (Iterable[WordPair]): The pairs.
    sources (Vocabulary): Numbers the source words; grows.
    targets (Vocabulary): Numbers the target words; grows.
    """

    def __init__(
        self,
        pairs: Iterable[WordPair],
        sources: Vocabulary,
        targets: Vocabulary,
    ):
        numbers = [
            (sources.add(source), targets.add(target)) for source, target in pairs
        ]
        self.n_pairs = len(numbers)
        self.n_source = len(sources)
        self.n_target = len(targets)
        self.batches = list(_make_batches(numbers))
        n_cells = 0
        if self.batches:
            last = self.batches[-1]
            n_cells = last.start + int(numpy.prod(last.shape))
        self.cells = numpy.empty(n_cells, dtype="int32")
        self.keys = self._index()

    @property
    def sources(self) -> ndarray:
        """RETURNS (ndarray): Source word of each word pair, of shape (n_keys,)."""
        return self.keys // max(self.n_target, 1)

    @property
    def targets(self) -> ndarray:
        """RETURNS (ndarray): Target word of each word pair, of shape (n_keys,)."""
        return self.keys % max(self.n_target, 1)

    def count(self, values: ndarray) -> ndarray:
        """Add up the values of the cells of each word pair.

        values (ndarray): A value for each cell; padding does not count.
        RETURNS (ndarray): A sum for each word pair, of type float64.
        """
        total = numpy.zeros(len(self.keys) + 1)
        for start in range(0, len(self.cells), _CHUNK):
            end = start + _CHUNK
            total += numpy.bincount(
                self.cells[start:end], values[start:end], minlength=len(total)
            )
        return total[:-1]

    def count_words(self) -> Tuple[ndarray, ndarray]:
        """RETURNS (Tuple[ndarray, ndarray]): How often each source word and each target
        word occurs, of type float64.
        """
        counts = numpy.zeros(self.n_source), numpy.zeros(self.n_target)
        for batch in self.batches:
            words = zip(counts, (batch.source, batch.target), batch.get_masks())
            for count, side, mask in words:
                count += numpy.bincount(side[mask], minlength=len(count))
        return counts

    def _index(self) -> ndarray:
        """Fill in the word pair of each cell and list the word pairs."""
        parts = []
        for group in self._group_batches():
            keys = numpy.concatenate([self._get_keys(batch) for batch in group])
            found, places = numpy.unique(keys, return_inverse=True)
            start = group[0].start
            self.cells[start : start + len(keys)] = places
            parts.append((start, start + len(keys), found))
        keys = _sort_unique([found for _, _, found in parts])
        padding = len(keys) and keys[0] < 0
        keys = keys[1:] if padding else keys
        for start, end, found in parts:
            places = numpy.searchsorted(keys, found).astype("int32")
            places[found < 0] = len(keys)
            self.cells[start:end] = places[self.cells[start:end]]
        return keys

    def _group_batches(self) -> Iterator[List[Batch]]:
        group: List[Batch] = []
        for batch in self.batches:
            if group and batch.start - group[0].start > _CHUNK:
                yield group
                group = []
            group.append(batch)
        if group:
            yield group

    def _get_keys(self, batch: Batch) -> ndarray:
        source_mask, target_mask = batch.get_masks()
        source = numpy.where(source_mask, batch.source, -1).astype("int64")
        keys = source[:, :, None] * self.n_target + batch.target[:, None, :]
        keys[~(source_mask[:, :, None] & target_mask[:, None, :])] = -1
        return keys.ravel()


def _sort_unique(parts: List[ndarray]) -> ndarray:
    """Join sorted arrays; much faster than numpy.unique, which hashes."""
    if len(parts) == 1:
        return parts[0]
    values = numpy.sort(numpy.concatenate(parts or [numpy.empty(0, "int64")]))
    fresh = numpy.ones(len(values), dtype=bool)
    fresh[1:] = values[1:] != values[:-1]
    return values[fresh]


def _make_batches(
    numbers: Sequence[Tuple[List[int], List[int]]],
) -> Iterator[Batch]:
    """Batch sentence pairs by their lengths; those without a word are left out."""
    lengths = numpy.array([[len(s), len(t)] for s, t in numbers], dtype="int64")
    lengths = lengths.reshape(-1, 2)
    classes = _get_length_classes(
        lengths, *(_FEW if len(numbers) < _FEW_PAIRS else _MANY)
    )
    classes[~lengths.all(axis=1)] = 0
    order = numpy.lexsort((classes[:, 1], classes[:, 0]))
    order = order[classes[order].all(axis=1)]
    borders = numpy.flatnonzero(numpy.diff(classes[order], axis=0).any(axis=1)) + 1
    start = 0
    for group in numpy.split(order, borders):
        if not len(group):
            continue
        size = max(1, _LARGEST_BATCH // int(lengths[group].max(axis=0).prod()))
        for first in range(0, len(group), size):
            rows = group[first : first + size]
            sides = []
            for side in (0, 1):
                block = numpy.zeros((len(rows), lengths[rows, side].max()), "int32")
                for i, row in enumerate(rows):
                    words = numbers[row][side]
                    block[i, : len(words)] = words
                sides.append(block)
            n_source, n_target = lengths[rows].T
            batch = Batch(rows, sides[0], sides[1], n_source, n_target, start)
            yield batch
            start += int(numpy.prod(batch.shape))


def _get_length_classes(lengths: ndarray, exact: int, step: float) -> ndarray:
    """Number classes of about equal lengths, exact ones for short sentences."""
    steps = numpy.log(numpy.maximum(lengths, 1) / exact) / numpy.log(step)
    return numpy.where(
        lengths <= exact, lengths, exact + numpy.ceil(steps).astype("int64")
    )
