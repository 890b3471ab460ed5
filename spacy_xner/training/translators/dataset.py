import random
from typing import Dict, Iterator, List, NamedTuple, Sequence, Tuple
from pathlib import Path

import numpy

from ...translators.pieces import locate_pieces
from .data import Pair, words
from .links import WordLinks
from .model import EOS, PAD


class Batch(NamedTuple):
    """A padded batch for the trainer; widths are multiples of eight.

    source (numpy.ndarray): Piece ids (batch, source).
    target_in (numpy.ndarray): Decoder input (batch, target).
    target_out (numpy.ndarray): Flat gold ids of the positions that count.
    keep (numpy.ndarray): Flat indices of these positions in (batch × target).
    guide_row, guide_column (numpy.ndarray): Flat target row and source column of
        each guided-alignment cell.
    guide_weight (numpy.ndarray): Weight of each cell; the cells of a row sum to 1.
    """

    source: numpy.ndarray
    target_in: numpy.ndarray
    target_out: numpy.ndarray
    keep: numpy.ndarray
    guide_row: numpy.ndarray
    guide_column: numpy.ndarray
    guide_weight: numpy.ndarray


class Ragged(NamedTuple):
    """Rows of different length in one array.

    values (numpy.ndarray): All rows one after the other.
    offsets (numpy.ndarray): Start of each row, and the end of the last.
    """

    values: numpy.ndarray
    offsets: numpy.ndarray

    def row(self, i: int) -> numpy.ndarray:
        return self.values[self.offsets[i] : self.offsets[i + 1]]

    @property
    def lengths(self) -> numpy.ndarray:
        return numpy.diff(self.offsets)

    @classmethod
    def from_rows(cls, rows: Sequence[Sequence[int]], dtype: str) -> "Ragged":
        offsets = numpy.zeros(len(rows) + 1, dtype="int64")
        numpy.cumsum([len(row) for row in rows], out=offsets[1:])
        flat = [value for row in rows for value in row]
        return cls(numpy.array(flat, dtype=dtype), offsets)


class PairData(NamedTuple):
    """Encoded sentence pairs of one language pair.

    english, other (Ragged): Piece ids of both sides, without end marks.
    links (Ragged): English piece × 1024 + other piece, for each link.
    """

    english: Ragged
    other: Ragged
    links: Ragged

    def to_disk(self, path: Path) -> None:
        arrays = {}
        for name, ragged in self._asdict().items():
            arrays[f"{name}_values"] = ragged.values
            arrays[f"{name}_offsets"] = ragged.offsets
        numpy.savez(path, **arrays)

    @classmethod
    def from_disk(cls, path: Path) -> "PairData":
        with numpy.load(path, allow_pickle=False) as arrays:
            return cls(
                *(
                    Ragged(arrays[f"{name}_values"], arrays[f"{name}_offsets"])
                    for name in cls._fields
                )
            )


def encode_pairs(
    processor,
    pairs: Sequence[Pair],
    links: Sequence[WordLinks],
    *,
    max_pieces: int = 126,
    sample: str = "",
    alpha: float = 0.3,
    seed: int = 0,
) -> PairData:
    """Turn sentence pairs and word links into piece ids and piece links.

    Pieces of two linked words are linked one by one where the words are the same
    string, else all with all.

    processor (sentencepiece.SentencePieceProcessor): The shared vocabulary.
    pairs (Sequence[Pair]): The pairs.
    links (Sequence[WordLinks]): Their word links.
    max_pieces (int): Longer pairs are left out.
    sample (str): Side whose pieces are drawn by chance, "english" or "other", so
        that rare words are also seen in smaller pieces (subword regularisation;
        Kudo, ACL 2018). Empty for the most probable pieces on both sides.
    alpha (float): How much chance prefers probable pieces, above 0.
    seed (int): Seed of the chance.
    RETURNS (PairData): The encoded pairs.
    """
    import sentencepiece

    sentencepiece.set_random_generator_seed(seed + 1)
    chance = {"enable_sampling": True, "alpha": alpha, "nbest_size": -1}
    ways = [chance if sample == side else {} for side in ("english", "other")]
    surface = [processor.id_to_piece(i) for i in range(processor.get_piece_size())]

    def _locate(ids: Sequence[int], text: str) -> Sequence[Tuple[int, int]]:
        return locate_pieces([surface[i] for i in ids], text)

    english, other, cells = [], [], []
    step = 10000
    for start in range(0, len(pairs), step):
        part = pairs[start : start + step]
        left = processor.encode([p.source for p in part], **ways[0])
        right = processor.encode([p.target for p in part], **ways[1])
        for offset, (a, b) in enumerate(zip(left, right)):
            if not 0 < len(a) <= max_pieces or not 0 < len(b) <= max_pieces:
                continue
            pair = part[offset]
            a_words, b_words = words(pair.source), words(pair.target)
            a_of = _pieces_of_words(_locate(a, pair.source), a_words)
            b_of = _pieces_of_words(_locate(b, pair.target), b_words)
            row = []
            for i, j in links[start + offset]:
                x, y = a_of[i], b_of[j]
                same = (
                    pair.source[slice(*a_words[i])].lower()
                    == pair.target[slice(*b_words[j])].lower()
                )
                if same and len(x) == len(y):
                    row += [u * 1024 + v for u, v in zip(x, y)]
                else:
                    row += [u * 1024 + v for u in x for v in y]
            english.append(a)
            other.append(b)
            cells.append(row)
    return PairData(
        Ragged.from_rows(english, "uint16"),
        Ragged.from_rows(other, "uint16"),
        Ragged.from_rows(cells, "uint32"),
    )


def _pieces_of_words(
    pieces: Sequence[Tuple[int, int]], spans: Sequence[Tuple[int, int]]
) -> List[List[int]]:
    owners: Dict[int, int] = {}
    for index, (start, end) in enumerate(spans):
        for position in range(start, end):
            owners[position] = index
    result: List[List[int]] = [[] for _ in spans]
    for index, (start, end) in enumerate(pieces):
        seen = {owners[c] for c in range(start, end) if c in owners}
        for word in seen:
            result[word].append(index)
    return result


class Direction(NamedTuple):
    """One translation direction of a model.

    data (PairData): The pairs.
    from_english (bool): True for en→xx.
    tag (int): Id of the piece that names the target language.
    """

    data: PairData
    from_english: bool
    tag: int


def _pad8(n: int) -> int:
    return (n + 7) // 8 * 8


def batches(
    directions: Sequence[Direction],
    *,
    max_tokens: int,
    seed: int,
    epoch: int,
) -> Iterator[Batch]:
    """Yield the padded batches of one epoch in random order.

    Pairs of similar length share a batch; widths are padded to multiples of eight,
    so that few tensor shapes occur.

    directions (Sequence[Direction]): The directions, mixed in every batch.
    max_tokens (int): Largest padded size of either side.
    seed (int): Seed of the order.
    epoch (int): Number of the epoch; another one gives another order.
    YIELDS (Batch): The batches.
    """
    rng = numpy.random.default_rng([seed, epoch])
    index = []
    for d, direction in enumerate(directions):
        n = len(direction.data.english.offsets) - 1
        en, xx = direction.data.english.lengths, direction.data.other.lengths
        source, target = (en, xx) if direction.from_english else (xx, en)
        rows = numpy.stack([numpy.full(n, d), numpy.arange(n), source + 2, target + 1])
        index.append(rows.T)
    table = numpy.concatenate(index)
    table = table[rng.permutation(len(table))]
    order = numpy.lexsort(((table[:, 3] + 7) // 8, (table[:, 2] + 7) // 8))
    groups: List[numpy.ndarray] = []
    start = 0
    table = table[order]
    widths = (table[:, 2:] + 7) // 8 * 8
    while start < len(table):
        end, width = start, 0
        while end < len(table):
            width = max(width, int(widths[end].max()))
            if (end - start + 1) * width > max_tokens and end > start:
                break
            end += 1
        groups.append(table[start:end])
        start = end
    random.Random(f"{seed}-{epoch}").shuffle(groups)
    for group in groups:
        yield collate(directions, group)


def collate(directions: Sequence[Direction], rows: numpy.ndarray) -> Batch:
    """Pad the pairs of a batch.

    directions (Sequence[Direction]): The directions.
    rows (numpy.ndarray): (batch, 4): direction, pair, source and target length.
    RETURNS (Batch): The batch.
    """
    width, height = _pad8(int(rows[:, 2].max())), _pad8(int(rows[:, 3].max()))
    source = numpy.full((len(rows), width), PAD, dtype="int64")
    target_in = numpy.full((len(rows), height), PAD, dtype="int64")
    outs, keeps, guide_rows, guide_columns, guide_weights = [], [], [], [], []
    for b, (d, i, n, m) in enumerate(rows.tolist()):
        direction = directions[d]
        english, other = direction.data.english.row(i), direction.data.other.row(i)
        a, z = (english, other) if direction.from_english else (other, english)
        source[b, 0] = direction.tag
        source[b, 1 : n - 1] = a
        source[b, n - 1] = EOS
        target_in[b, 0] = EOS
        target_in[b, 1:m] = z
        out = numpy.empty(m, dtype="int64")
        out[:-1], out[-1] = z, EOS
        outs.append(out)
        keeps.append(b * height + numpy.arange(m))
        cells = direction.data.links.row(i).astype("int64")
        left, right = cells // 1024, cells % 1024
        if not direction.from_english:
            left, right = right, left
        # One for the tag; the end mark looks at the end mark.
        columns = numpy.append(left + 1, n - 1)
        positions = numpy.append(right, m - 1)
        counts = numpy.bincount(positions, minlength=m)
        guide_rows.append(b * height + positions)
        guide_columns.append(columns)
        guide_weights.append(1.0 / counts[positions])
    return Batch(
        source,
        target_in,
        numpy.concatenate(outs),
        numpy.concatenate(keeps),
        numpy.concatenate(guide_rows),
        numpy.concatenate(guide_columns),
        numpy.concatenate(guide_weights).astype("float32"),
    )
