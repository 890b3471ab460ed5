import zlib
from typing import (
    Any,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Union,
)
from pathlib import Path

import numpy
import srsly
from numpy import ndarray

from ...errors import Errors
from ...translation import Link
from ..posteriors import DEFAULT_THRESHOLD, decode
from ..symmetrization import check_choice
from ..types import WordPair
from .corpus import Batch, Corpus, View, Vocabulary, get_views
from .fertility import get_ratios
from .inference import Evidence, Position, get_emissions, get_null_probabilities, infer
from .settings import Settings
from .stems import StemBackoff
from .words import WordSimilarity, weigh_similarity

FORMAT = "spacy-xner statistical aligner 1"

# Word pairs of the same sentence pair that are aligned together.
_CHUNK = 1 << 22
# How often fertilities are worked out anew for the links found.
_ROUNDS = 3


class Direction(NamedTuple):
    """What was learned in one direction: how given words emit words.

    scores (ndarray): Links and prior of each word pair, of shape (n_keys,).
    totals (ndarray): Sum for each given word, of shape (n_given,).
    nulls (ndarray): How often each emitted word had no link, of shape (n_emitted,).
    tension (float): How much the diagonal is preferred.
    jumps (ndarray): Weight of each jump, of shape (2 * max_jump + 1,).
    fertilities (ndarray): How often each given word had how many links, of shape
        (n_given, MAX_FERTILITY + 1).
    """

    scores: ndarray
    totals: ndarray
    nulls: ndarray
    tension: float
    jumps: ndarray
    fertilities: ndarray


class StatisticalModel:
    """Align the words of sentences and translations by what was learned from others.

    Made by `train`. Words are compared without case.

    model (str): The model that aligns: "uniform", "diagonal", "jumps" or "fertility".
    settings (Settings): How it was trained.
    words (Tuple[Sequence[str], Sequence[str]]): Normalized source and target words.
    occurrences (Tuple[ndarray, ndarray]): How often each word occurred.
    keys (ndarray): The word pairs: source word times number of target words plus target
        word, sorted, of shape (n_keys,) and type int64.
    directions (Tuple[Direction, Direction]): What was learned forward, that is of the
        targets given the sources, and backward.
    """

    def __init__(
        self,
        *,
        model: str,
        settings: Settings,
        words: Tuple[Sequence[str], Sequence[str]],
        occurrences: Tuple[ndarray, ndarray],
        keys: ndarray,
        directions: Tuple[Direction, Direction],
    ):
        self.model = model
        self.settings = settings
        self.words = words
        self.occurrences = occurrences
        self.keys = keys
        self.directions = directions
        self._numbers = [{word: i for i, word in enumerate(side)} for side in words]
        width = max(len(words[1]), 1)
        self._stems: Optional[StemBackoff] = None
        if settings.stem_weight and len(keys):
            pairs = keys // width, keys % width
            self._stems = StemBackoff(words, pairs, occurrences, settings.stem_length)
            self._stems.update([direction.scores for direction in directions])
        # The last row is for words that were never seen.
        self._nulls = [
            get_null_probabilities(
                numpy.append(d.nulls, 0.0), numpy.append(o, 0.0), settings.null_prior
            )
            for d, o in zip(directions, occurrences[::-1])
        ]
        self._ratios: List[Optional[ndarray]] = [None, None]
        if model == "fertility":
            self._ratios = [
                get_ratios(
                    numpy.pad(d.fertilities, ((0, 1), (0, 0))),
                    settings.fertility_weight,
                )
                for d in directions
            ]

    def align(
        self,
        pairs: Iterable[WordPair],
        *,
        symmetrization: Optional[str] = None,
        threshold: float = DEFAULT_THRESHOLD,
        seen: bool = False,
    ) -> List[List[Link]]:
        """Align sentences and their translations.

        pairs (Iterable[WordPair]): Words of each sentence and of its translation.
        symmetrization (Optional[str]): One of `SYMMETRIZERS`, or None for the links
            whose average probability in both directions is above the threshold.
        threshold (float): See `decode`, in [0, 1].
        seen (bool): The model has learned from these very pairs.
        RETURNS (List[List[Link]]): The links of each pair, sorted; the probability is
            the average of both directions.
        """
        check_choice(threshold, symmetrization)
        return [
            decode(*links, symmetrization=symmetrization, threshold=threshold)
            for links in self._iter_posteriors(pairs, seen)
        ]

    def get_posteriors(
        self, pairs: Iterable[WordPair], *, seen: bool = False
    ) -> List[Tuple[ndarray, ndarray]]:
        """Get the link probabilities of both directions.

        pairs (Iterable[WordPair]): Words of each sentence and of its translation.
        seen (bool): The model has learned from these very pairs: no link is evidence
            for itself.
        RETURNS (List[Tuple[ndarray, ndarray]]): For each pair two arrays of shape
            (n_source, n_target): probability that the target word comes from the source
            word, and that the source word comes from the target word.
        """
        return list(self._iter_posteriors(pairs, seen))

    def _iter_posteriors(
        self, pairs: Iterable[WordPair], seen: bool
    ) -> Iterator[Tuple[ndarray, ndarray]]:
        chunk: List[WordPair] = []
        size = 0
        for pair in pairs:
            cells = len(pair[0]) * len(pair[1])
            if chunk and size + cells > _CHUNK:
                yield from self._align_chunk(chunk, seen)
                chunk, size = [], 0
            chunk.append(pair)
            size += cells
        yield from self._align_chunk(chunk, seen)

    def _align_chunk(
        self, pairs: List[WordPair], seen: bool
    ) -> List[Tuple[ndarray, ndarray]]:
        vocabularies = Vocabulary(), Vocabulary()
        corpus = Corpus(pairs, *vocabularies)
        known = _Known(self, corpus, (vocabularies[0].words, vocabularies[1].words))
        results = [
            (numpy.zeros(shape, "float32"), numpy.zeros(shape, "float32"))
            for shape in ((len(source), len(target)) for source, target in pairs)
        ]
        for batch in corpus.batches:
            for d, view in enumerate(get_views(batch)):
                links = self._infer(d, view, known.get(d, batch, view), seen)
                links = links.transpose(view.back)
                lengths = zip(batch.rows, batch.source_lengths, batch.target_lengths)
                for i, (row, n_source, n_target) in enumerate(lengths):
                    results[row][d][:] = links[i, :n_source, :n_target]
        return results

    def _infer(self, d: int, view: View, evidence: Evidence, seen: bool) -> ndarray:
        direction = self.directions[d]
        position = Position(
            self.model, self.settings.p_null, direction.tension, direction.jumps
        )
        leave_out = self.settings.prior if seen else 0.0
        links = infer(
            view, get_emissions(view, evidence), evidence.nulls, position
        ).links
        for _ in range(_ROUNDS if seen or self.model == "fertility" else 0):
            emissions = get_emissions(view, evidence, links, leave_out=leave_out)
            found = infer(view, emissions, evidence.nulls, position).links
            found += self.settings.damping * (links - found)
            links = found
        return links

    @property
    def digest(self) -> str:
        """RETURNS (str): Tells the model from others."""
        value = zlib.crc32(self.keys.tobytes())
        for direction in self.directions:
            value = zlib.crc32(direction.scores.tobytes(), value)
        return f"{value:08x}"

    def to_bytes(self) -> bytes:
        """Serialise the model.

        RETURNS (bytes): What `from_bytes` reads: compressed msgpack, no pickle.
        """
        data: Dict[str, Any] = {
            "format": FORMAT,
            "model": self.model,
            "settings": self.settings.to_dict(),
            "words": [list(words) for words in self.words],
            "occurrences": [counts.astype("int64") for counts in self.occurrences],
            # Differences of sorted numbers are small and take little room.
            "keys": numpy.diff(self.keys, prepend=0),
            "directions": [direction._asdict() for direction in self.directions],
        }
        return zlib.compress(srsly.msgpack_dumps(data))

    @classmethod
    def from_bytes(cls, data: bytes) -> "StatisticalModel":
        """Read a model.

        data (bytes): What `to_bytes` gave.
        RETURNS (StatisticalModel): The model.
        RAISES (ValueError): If the bytes are of another kind.
        """
        try:
            found = srsly.msgpack_loads(zlib.decompress(data))
            kind = found["format"]
        except (zlib.error, ValueError, TypeError, KeyError, IndexError) as e:
            raise ValueError(Errors.E219.format(problem=e)) from None
        if kind != FORMAT:
            raise ValueError(Errors.E219.format(problem=f"the format is '{kind}'"))
        words, occurrences = found["words"], found["occurrences"]
        forward, backward = (Direction(**fields) for fields in found["directions"])
        return cls(
            model=found["model"],
            settings=Settings.from_dict(found["settings"]),
            words=(words[0], words[1]),
            occurrences=(
                occurrences[0].astype("float64"),
                occurrences[1].astype("float64"),
            ),
            keys=numpy.cumsum(found["keys"]),
            directions=(forward, backward),
        )

    def to_disk(self, path: Union[str, Path]) -> None:
        """Save the model.

        path (Union[str, Path]): File to write.
        """
        Path(path).write_bytes(self.to_bytes())

    @classmethod
    def from_disk(cls, path: Union[str, Path]) -> "StatisticalModel":
        """Load a model.

        path (Union[str, Path]): File to read.
        RETURNS (StatisticalModel): The model.
        """
        return cls.from_bytes(Path(path).read_bytes())


class _Known:
    """What a model knows of the word pairs of some sentence pairs.

    What it says of a sentence pair does not depend on the others.

    model (StatisticalModel): The model.
    corpus (Corpus): The sentence pairs, with word numbers of their own.
    words (Tuple[Sequence[str], Sequence[str]]): Normalized words of the corpus.
    """

    def __init__(
        self,
        model: StatisticalModel,
        corpus: Corpus,
        words: Tuple[Sequence[str], Sequence[str]],
    ):
        settings = model.settings
        self.corpus = corpus
        # Number of each word in the model; one past the last if it was never seen.
        self.numbers = [
            numpy.array([known.get(word, len(known)) for word in side], dtype="int64")
            for known, side in zip(model._numbers, words)
        ]
        self.sizes = [len(known) for known in model._numbers]
        pairs = corpus.sources, corpus.targets
        found, where = self._find(model, pairs)
        new = pairs[0][~found], pairs[1][~found]
        extra = [numpy.zeros(len(new[0])) for _ in range(2)]
        if settings.similarity_weight and len(new[0]):
            similarity = WordSimilarity(*words)(*new)
            extra = [weigh_similarity(similarity, settings) for _ in range(2)]
        if model._stems is not None and len(new[0]):
            shares = model._stems.guess(words, new)
            extra = [e + settings.stem_weight * s for e, s in zip(extra, shares)]
        self.scores, self.extra, self.totals = [], [], []
        for d, direction in enumerate(model.directions):
            # The last one is for padding.
            score = numpy.zeros(len(corpus.keys) + 1, dtype="float32")
            score[:-1][found] = direction.scores[where]
            score[:-1][~found] = extra[d] + settings.prior
            self.scores.append(score)
            more = numpy.zeros(len(corpus.keys) + 1, dtype="float32")
            more[:-1][~found] = extra[d]
            self.extra.append(more)
            least = settings.prior * max(self.sizes[1 - d], 1)
            self.totals.append(numpy.append(direction.totals, numpy.float32(least)))
        self.nulls, self.ratios = model._nulls, model._ratios

    def _find(
        self, model: StatisticalModel, pairs: Tuple[ndarray, ndarray]
    ) -> Tuple[ndarray, ndarray]:
        """Find the word pairs that the model knows, and where it has them."""
        source, target = (numbers[side] for numbers, side in zip(self.numbers, pairs))
        found = (source < self.sizes[0]) & (target < self.sizes[1])
        keys = source * max(self.sizes[1], 1) + target
        where = numpy.searchsorted(model.keys, keys)
        where = numpy.minimum(where, max(len(model.keys) - 1, 0))
        if len(model.keys):
            found &= model.keys[where] == keys
        else:
            found[:] = False
        return found, where[found]

    def get(self, d: int, batch: Batch, view: View) -> Evidence:
        """Get the evidence for a batch in one direction.

        d (int): 0 for forward, 1 for backward.
        batch (Batch): The batch.
        view (View): The batch in that direction.
        RETURNS (Evidence): What is known.
        """
        cells = view.turn(batch.cut(self.corpus.cells))
        given = self.numbers[d][view.given]
        return Evidence(
            self.scores[d][cells],
            self.totals[d][given] + self.extra[d][cells].sum(axis=0),
            self.nulls[d][self.numbers[1 - d][view.emitted]],
            self.ratios[d],
            given,
        )
