import warnings
from typing import Callable, Iterable, List, NamedTuple, Optional, Tuple

import numpy
from numpy import ndarray

from ...errors import Warnings
from ..types import WordPair
from .corpus import Corpus, View, Vocabulary, get_views
from .fertility import MAX_FERTILITY, count_fertilities, get_ratios
from .inference import Evidence, Position, get_emissions, get_null_probabilities, infer
from .model import Direction, StatisticalModel
from .positions import DiagonalCounts, JumpCounts
from .settings import PASSES, Settings
from .stems import StemBackoff
from .words import WordSimilarity, weigh_similarity

# Links and unlinked occurrences that are taken for granted before the first pass.
_FIRST_LINKS = 0.05
_FIRST_NULLS = 0.1
_FIRST_DECAY = 0.7
_FIRST_LEAST = 0.02


class TrainingPass(NamedTuple):
    """What a pass over the corpus came to.

    model (str): The model: "uniform", "diagonal", "jumps" or "fertility".
    number (int): Number of the pass, from 1.
    total (int): Number of all passes.
    log_likelihoods (Tuple[float, float]): Of the targets given the sources, and of the
        sources given the targets, under what was known before the pass. With fertility
        they are none of a distribution.
    """

    model: str
    number: int
    total: int
    log_likelihoods: Tuple[float, float]


def train(
    pairs: Iterable[WordPair],
    settings: Optional[Settings] = None,
    *,
    on_pass: Optional[Callable[[TrainingPass], None]] = None,
) -> StatisticalModel:
    """Learn to align from sentences and their translations.

    Both directions go through the models of IBM 1 (Brown et al. 1993), fast_align (Dyer
    et al. 2013), the hidden Markov model (Vogel et al. 1996) and the same with
    fertilities, as eflomal does (Östling & Tiedemann 2016), with collapsed variational
    inference instead of sampling. Nothing is left to chance: the same pairs give the
    same model.

    pairs (Iterable[WordPair]): Words of each sentence and of its translation, as
        written. Add the text to align if it is at hand: no alignment is needed.
    settings (Optional[Settings]): How to learn.
    on_pass (Optional[Callable[[TrainingPass], None]]): Called after each pass.
    RETURNS (StatisticalModel): The model.
    """
    settings = settings or Settings()
    chosen = _choose_pairs(pairs, settings)
    return _Trainer(chosen, settings).run(on_pass)


def _choose_pairs(pairs: Iterable[WordPair], settings: Settings) -> List[WordPair]:
    """Leave out what can't be learned from, and what would take too much memory."""
    longest = settings.max_length
    chosen = [(s, t) for s, t in pairs if s and t and max(len(s), len(t)) <= longest]
    cells = numpy.array([len(s) * len(t) for s, t in chosen], dtype="int64")
    total = int(cells.sum())
    if settings.max_cells < total:
        # Spread evenly over the corpus, which may be sorted.
        places = numpy.arange(len(chosen)) * (settings.max_cells / total)
        kept = numpy.diff(numpy.floor(places), prepend=-1.0) > 0
        warnings.warn(
            Warnings.W201.format(
                n_kept=int(kept.sum()),
                n_pairs=len(chosen),
                n_cells=total,
                max_cells=settings.max_cells,
            ),
            stacklevel=3,
        )
        chosen = [pair for pair, keep in zip(chosen, kept) if keep]
    return chosen


class _Trainer:
    """What is learned in the passes over a corpus; forward is 0, backward is 1."""

    def __init__(self, pairs: List[WordPair], settings: Settings):
        self.settings = settings
        vocabularies = Vocabulary(), Vocabulary()
        self.corpus = corpus = Corpus(pairs, *vocabularies)
        self.words = vocabularies[0].words, vocabularies[1].words
        self.pairs = corpus.sources, corpus.targets
        self.occurrences = corpus.count_words()
        self.sizes = corpus.n_source, corpus.n_target
        n_keys = len(corpus.keys)
        # Links and priors of each word pair, links of each cell.
        self.counts = [numpy.full(n_keys, _FIRST_LINKS) for _ in range(2)]
        self.similarity = self._compare_words()
        self.priors = [self.similarity, self.similarity]
        self.links = [numpy.zeros(len(corpus.cells), "float32") for _ in range(2)]
        # Of each emitted word.
        self.nulls = [_FIRST_NULLS * self.occurrences[1 - d] for d in range(2)]
        self.tensions = [settings.tension] * 2
        steps = numpy.arange(-settings.max_jump, settings.max_jump + 1)
        first = numpy.exp(-_FIRST_DECAY * numpy.abs(steps - 1)) + _FIRST_LEAST
        self.jumps = [first / first.sum()] * 2
        self.fertilities = [
            numpy.zeros((size, MAX_FERTILITY + 1)) for size in self.sizes
        ]
        self.stems: Optional[StemBackoff] = None
        if settings.stem_weight:
            self.stems = StemBackoff(
                self.words, self.pairs, self.occurrences, settings.stem_length
            )

    def _compare_words(self) -> ndarray:
        """Get the links that each word pair is given for its similarity."""
        settings = self.settings
        if not settings.similarity_weight or not len(self.corpus.keys):
            return numpy.zeros(len(self.corpus.keys), dtype="float32")
        similarity = WordSimilarity(*self.words)(*self.pairs)
        return weigh_similarity(similarity, settings)

    def run(
        self, on_pass: Optional[Callable[[TrainingPass], None]]
    ) -> StatisticalModel:
        models = [
            model for model in PASSES for _ in range(getattr(self.settings, model))
        ]
        for number, model in enumerate(models, start=1):
            log_likelihoods = self._pass(model, first=number == 1)
            if on_pass is not None:
                on_pass(TrainingPass(model, number, len(models), log_likelihoods))
        return self._get_model(models[-1])

    def _pass(self, model: str, *, first: bool) -> Tuple[float, float]:
        settings, corpus = self.settings, self.corpus
        # The first model looks for the maximum of the likelihood, with no prior but
        # for similar words; it must not settle on anything yet.
        collapsed = model != PASSES[0]
        scores, totals = self._get_scores(settings.prior if collapsed else 0.0)
        nulls = [
            get_null_probabilities(n, o, settings.null_prior)
            for n, o in zip(self.nulls, self.occurrences[::-1])
        ]
        ratios: List[Optional[ndarray]] = [None, None]
        if model == "fertility":
            ratios = [
                get_ratios(counts, settings.fertility_weight)
                for counts in self.fertilities
            ]
        self.nulls = [numpy.zeros(len(n)) for n in nulls]
        self.fertilities = [numpy.zeros_like(counts) for counts in self.fertilities]
        diagonal = [DiagonalCounts() for _ in range(2)]
        jumps = [JumpCounts(settings.max_jump) for _ in range(2)]
        log_likelihoods = [0.0, 0.0]
        for batch in corpus.batches:
            cells = batch.cut(corpus.cells)
            for d, view in enumerate(get_views(batch)):
                links = batch.cut(self.links[d])
                old = view.turn(links) if collapsed and not first else None
                emissions = get_emissions(
                    view,
                    Evidence(
                        view.turn(scores[d][cells]),
                        totals[d][view.given],
                        nulls[d][view.emitted],
                        ratios[d],
                        view.given,
                    ),
                    old,
                    leave_out=settings.prior,
                )
                found = infer(
                    view,
                    emissions,
                    nulls[d][view.emitted],
                    Position(model, settings.p_null, self.tensions[d], self.jumps[d]),
                    diagonal=diagonal[d],
                    jumps=jumps[d],
                )
                log_likelihoods[d] += found.log_likelihood
                if old is not None:
                    found.links[:] += settings.damping * (old - found.links)
                links[:] = found.links.transpose(view.back)
                self._count_words(d, view, found.links)
        self.counts = [corpus.count(links) for links in self.links]
        if self.stems is not None:
            self.priors = [
                self.similarity + settings.stem_weight * share
                for share in self.stems.update(self.counts)
            ]
        for d in range(2):
            if model == "diagonal":
                self.tensions[d] = diagonal[d].fit(self.tensions[d])
            self.jumps[d] = jumps[d].fit(self.jumps[d], settings.jump_smoothing)
        return log_likelihoods[0], log_likelihoods[1]

    def _get_scores(self, prior: float) -> Tuple[List[ndarray], List[ndarray]]:
        """Add the priors to the links of each word pair, and add up those of a word."""
        scores, totals = [], []
        for d in range(2):
            score = self.counts[d] + self.priors[d]
            total = numpy.bincount(self.pairs[d], score, minlength=self.sizes[d])
            # A word may translate into every word, also one it never was seen with.
            totals.append((total + prior * self.sizes[1 - d]).astype("float32"))
            # The last one is for padding.
            scores.append(numpy.append(score + prior, 0.0).astype("float32"))
        return scores, totals

    def _count_words(self, d: int, view: View, links: ndarray) -> None:
        """Count links and missing links of the words of a batch."""
        missing = numpy.maximum(1.0 - links.sum(axis=2), 0.0)
        emitted = view.emitted_mask
        self.nulls[d] += numpy.bincount(
            view.emitted[emitted], missing[emitted], minlength=len(self.nulls[d])
        )
        self.fertilities[d] += count_fertilities(
            view.given, view.given_mask, links.sum(axis=0), self.sizes[d]
        )

    def _get_model(self, model: str) -> StatisticalModel:
        settings = self.settings
        scores, totals = self._get_scores(settings.prior)
        kept = numpy.maximum(*self.counts) >= settings.least_links
        directions = []
        for d in range(2):
            nulls = self.nulls[d]
            directions.append(
                Direction(
                    scores=scores[d][:-1][kept],
                    totals=totals[d],
                    nulls=nulls.astype("float32"),
                    tension=self.tensions[d],
                    jumps=self.jumps[d],
                    fertilities=self.fertilities[d].astype("float32"),
                )
            )
        return StatisticalModel(
            model=model,
            settings=settings,
            words=self.words,
            occurrences=self.occurrences,
            keys=self.corpus.keys[kept],
            directions=(directions[0], directions[1]),
        )
