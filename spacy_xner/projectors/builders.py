"""The registered builders: config values in, plain callables out.

The callables are partials of module-level functions or small classes, so they can be
pickled and sent to other processes. Arguments that a config gives have no finer
annotation than it can check; their docstrings name the type.
"""

from typing import Any, Callable, Dict, List, Literal, Optional
from functools import partial

from spacy.util import registry

from ..errors import Errors
from .assignment import assign_exact, assign_greedy
from .candidates import (
    generate_aligned_ngrams,
    generate_aligned_subranges,
    generate_merged,
    generate_ner_spans,
    generate_ngrams,
    generate_suggested,
)
from .checks import check_choice, check_range
from .evidence import EvidenceSettings
from .fusion import FusedScore
from .lexicon import Lexicon
from .matching import FUSED, CandidateProjector, CandidateSettings
from .rules import HeuristicSettings, project_heuristic
from .scorers import score_alignment, score_ner, score_ner_span, score_surface
from .tables import MIN_RATIO, NUMBER_LABELS
from .types import Assigner, CandidateGenerator, Projector, SpanScorer


@registry.misc("spacy-xner.greedy_assignment.v1")
def greedy_assignment(*, n_proj: int = 1) -> Assigner:
    """Build the greedy assignment.

    n_proj (int): Most spans per entity, >= 1.
    RETURNS (Callable[[Sequence[Candidate]], Assignment]): The assignment.
    RAISES (ValueError): E306 for a value out of range.
    """
    check_range("n_proj", n_proj, 1, float("inf"))
    return partial(assign_greedy, n_proj=n_proj)


@registry.misc("spacy-xner.exact_assignment.v1")
def exact_assignment(
    *, n_proj: int = 1, time_limit: float = 5.0, max_states: int = 20_000
) -> Assigner:
    """Build the exact assignment.

    n_proj (int): Most spans per entity, >= 1.
    time_limit (float): Seconds for one integer programme, >= 0; afterwards the greedy
        solution stands and its spans carry the reason `time_limit`.
    max_states (int): Size up to which dynamic programming is tried, >= 0.
    RETURNS (Callable[[Sequence[Candidate]], Assignment]): The assignment.
    RAISES (ValueError): E306 for a value out of range.
    """
    check_range("n_proj", n_proj, 1, float("inf"))
    check_range("time_limit", time_limit, 0.0, float("inf"))
    check_range("max_states", max_states, 0, float("inf"))
    return partial(
        assign_exact, n_proj=n_proj, time_limit=time_limit, max_states=max_states
    )


@registry.misc("spacy-xner.heuristic_projector.v1")
def heuristic_projector(
    *,
    method: Literal["heuristic", "span"] = "heuristic",
    merge_gap: int = 1,
    min_ratio: Optional[Dict[str, float]] = None,
    default_ratio: float = 0.0,
    top_k: int = 1,
    min_probability: float = 0.0,
    drop_punctuation: bool = False,
    edges: bool = False,
) -> Projector:
    """Build a projector that follows the links alone.

    method (str): `span` takes everything between the first and the last linked token,
        `heuristic` the longest nearly contiguous part.
    merge_gap (int): Most tokens without a link inside a part, >= 0.
    min_ratio (Optional[Dict[str, float]]): Least length of a part per token of the
        entity, by target language; a part must be longer. None takes the table:
        fr, es, it .8, de off.
    default_ratio (float): The ratio of languages outside the table, >= 0.
    top_k (int): Most parts per entity, >= 1.
    min_probability (float): Links below this probability are ignored, in [0, 1].
    drop_punctuation (bool): Whether links to punctuation are ignored.
    edges (bool): Whether the edge tables of the language are applied.
    RETURNS (Callable[[List[ProjectionInput], str], List[List[Projection]]]): The
        projector.
    RAISES (ValueError): E306 or E307 for a value out of range.
    """
    check_choice("method", method, ["heuristic", "span"])
    check_range("merge_gap", merge_gap, 0, float("inf"))
    check_range("default_ratio", default_ratio, 0.0, float("inf"))
    check_range("top_k", top_k, 1, float("inf"))
    check_range("min_probability", min_probability, 0.0, 1.0)
    ratios = dict(MIN_RATIO if min_ratio is None else min_ratio)
    for lang in ratios:
        check_range(f"min_ratio.{lang}", ratios[lang], 0.0, float("inf"))
    settings = HeuristicSettings(
        method=method,
        merge_gap=merge_gap,
        min_ratio=ratios,
        default_ratio=default_ratio,
        top_k=top_k,
        min_probability=min_probability,
        drop_punctuation=drop_punctuation,
        edges=edges,
    )
    return partial(project_heuristic, settings=settings)


@registry.misc("spacy-xner.ngram_candidates.v1")
def ngram_candidates(*, max_length: int = 10) -> CandidateGenerator:
    """Build the generator of all ranges of a sentence pair up to a length.

    max_length (int): Most tokens of a range, >= 1.
    RETURNS (CandidateGenerator): The generator.
    RAISES (ValueError): E306 for a value out of range.
    SOURCE: Shkalikov 2025.
    """
    check_range("max_length", max_length, 1, float("inf"))
    return partial(generate_ngrams, max_length=max_length)


@registry.misc("spacy-xner.aligned_ngram_candidates.v1")
def aligned_ngram_candidates(*, max_length: int = 10) -> CandidateGenerator:
    """Build the generator of all ranges where any entity of the sentence is aligned.

    max_length (int): Most tokens of a range, >= 1.
    RETURNS (CandidateGenerator): The generator.
    RAISES (ValueError): E306 for a value out of range.
    SOURCE: Shkalikov 2025.
    """
    check_range("max_length", max_length, 1, float("inf"))
    return partial(generate_aligned_ngrams, max_length=max_length)


@registry.misc("spacy-xner.aligned_subrange_candidates.v1")
def aligned_subrange_candidates(
    *, max_length: Optional[int] = None
) -> CandidateGenerator:
    """Build the generator of all ranges where the entity itself is aligned.

    max_length (Optional[int]): Most tokens of a range, >= 1. None for any.
    RETURNS (CandidateGenerator): The generator.
    RAISES (ValueError): E306 for a value out of range.
    SOURCE: Politov et al. 2025.
    """
    if max_length is not None:
        check_range("max_length", max_length, 1, float("inf"))
    return partial(generate_aligned_subranges, max_length=max_length)


@registry.misc("spacy-xner.ner_candidates.v1")
def ner_candidates(*, same_label: bool = False) -> CandidateGenerator:
    """Build the generator of what a named entity recogniser found in the target.

    The component reads it where its setting `ner_key` says.

    same_label (bool): Whether only spans with the entity's label are listed.
    RETURNS (CandidateGenerator): The generator.
    SOURCE: Politov et al. 2025.
    """
    return partial(generate_ner_spans, same_label=same_label)


@registry.misc("spacy-xner.suggested_candidates.v1")
def suggested_candidates(suggester: Callable) -> CandidateGenerator:
    """Build the generator of what a spaCy suggester suggests.

    suggester (Callable[[Iterable[Doc]], Ragged]): A suggester such as
        `spacy.ngram_suggester.v1`.
    RETURNS (CandidateGenerator): The generator.
    """
    return partial(generate_suggested, suggester=suggester)


@registry.misc("spacy-xner.merged_candidates.v1")
def merged_candidates(*generators: Callable) -> CandidateGenerator:
    """Build the generator of everything that several generators list.

    *generators (CandidateGenerator): The generators.
    RETURNS (CandidateGenerator): The generator.
    """
    return partial(generate_merged, generators=generators)


@registry.misc("spacy-xner.alignment_score.v1")
def alignment_score(
    *,
    weight: Literal["count", "probability", "coverage"] = "count",
    min_probability: float = 0.0,
) -> SpanScorer:
    """Build the score of links.

    weight (str): `count` counts the links and `probability` sums their probabilities,
        as published; `coverage` takes the best probability of every token.
    min_probability (float): Links below this probability are ignored, in [0, 1].
    RETURNS (SpanScorer): The scorer.
    RAISES (ValueError): E306 or E307 for a value out of range.
    SOURCE: Politov et al. 2025; Shkalikov 2025.
    """
    check_choice("weight", weight, ["count", "probability", "coverage"])
    check_range("min_probability", min_probability, 0.0, 1.0)
    return partial(score_alignment, weight=weight, min_probability=min_probability)


@registry.misc("spacy-xner.surface_score.v1")
def surface_score() -> SpanScorer:
    """Build the score of what candidates look like.

    RETURNS (SpanScorer): The scorer: 1 for identical strings or the same numbers and
        units, 0 where these differ, otherwise the likeness of the strings.
    """
    return score_surface


@registry.misc("spacy-xner.ner_score.v1")
def ner_score(*, alpha: float = 1.15, floor: float = 0.05) -> SpanScorer:
    """Build the score of a recogniser's trust in the entity's own label.

    The component reads what the recogniser left where its setting `ner_key` says.

    alpha (float): Reward of length, >= 1.
    floor (float): Smaller values become 0, in [0, 1].
    RETURNS (SpanScorer): The scorer.
    RAISES (ValueError): E306 for a value out of range.
    SOURCE: Shkalikov 2025.
    """
    check_range("alpha", alpha, 1.0, float("inf"))
    check_range("floor", floor, 0.0, 1.0)
    return partial(score_ner, alpha=alpha, floor=floor)


@registry.misc("spacy-xner.ner_span_score.v1")
def ner_span_score(*, alpha: float = 1.15, floor: float = 0.05) -> SpanScorer:
    """Build the score of a recogniser's trust in any label.

    The component reads what the recogniser left where its setting `ner_key` says.

    alpha (float): Reward of length, >= 1.
    floor (float): Smaller values become 0, in [0, 1].
    RETURNS (SpanScorer): The scorer.
    RAISES (ValueError): E306 for a value out of range.
    SOURCE: Shkalikov 2025.
    """
    check_range("alpha", alpha, 1.0, float("inf"))
    check_range("floor", floor, 0.0, 1.0)
    return partial(score_ner_span, alpha=alpha, floor=floor)


@registry.misc("spacy-xner.fused_score.v1")
def fused_score(
    *,
    link_ratio: float = 0.7,
    min_probability: float = 0.0,
    surface: bool = True,
    surface_trust: float = 0.8,
    copy_weight: float = 0.85,
    min_similarity: float = 0.8,
    lexicon: Optional[Lexicon] = None,
    contradiction: float = 0.3,
    shape: Optional[float] = None,
    completion: Optional[float] = None,
    neighbours: float = 0.7,
    brevity: float = 0.5,
) -> FusedScore:
    """Build the score of links, copies, a lexicon and length together.

    link_ratio (float): A link counts in full when its probability is at least this
        share of the best link of the entity and of the target token, otherwise by its
        share; in [0, 1].
    min_probability (float): Links below this probability are ignored, in [0, 1].
    surface (bool): Whether copied strings count.
    surface_trust (float): Trust in a copy of the whole entity, in [0, 1].
    copy_weight (float): Weight of a copied or translated token as a link, in [0, 1].
    min_similarity (float): Least likeness of two words that count as copies, in (0, 1].
    lexicon (Optional[Lexicon]): Translations of words, None for none.
    contradiction (float): What is left of a link that the lexicon contradicts, in
        [0, 1].
    shape (Optional[float]): What is left of a link from a capitalised word to one in
        lower case, in [0, 1]. None takes the table of the language: de .3.
    completion (Optional[float]): Weight of words without links next to an incomplete
        entity, in [0, 1]. None takes the table: fr, es, it, pt .5.
    neighbours (float): Weight of the place between the neighbours of an entity without
        evidence, in [0, 1]; 0 leaves such entities lost.
    brevity (float): How much a candidate that is too short can lose, in [0, 1].
    RETURNS (FusedScore): The scorer.
    RAISES (ValueError): E306 for a value out of range.
    """
    for name, value in (
        ("link_ratio", link_ratio),
        ("min_probability", min_probability),
        ("surface_trust", surface_trust),
        ("copy_weight", copy_weight),
        ("min_similarity", min_similarity),
        ("contradiction", contradiction),
        ("neighbours", neighbours),
        ("brevity", brevity),
    ):
        check_range(name, value, 0.0, 1.0)
    for name, optional in (("shape", shape), ("completion", completion)):
        if optional is not None:
            check_range(name, optional, 0.0, 1.0)
    evidence = EvidenceSettings(
        link_ratio=link_ratio,
        min_probability=min_probability,
        surface=surface,
        copy_weight=copy_weight,
        min_similarity=min_similarity,
        lexicon=lexicon,
        contradiction=contradiction,
        shape=shape,
        completion=completion,
        neighbours=neighbours,
    )
    return FusedScore(evidence, surface_trust=surface_trust, brevity=brevity)


@registry.misc("spacy-xner.candidate_projector.v1")
def candidate_projector(
    *,
    candidates: Optional[Callable] = None,
    scores: Optional[Dict[str, Any]] = None,
    weights: Optional[Dict[str, float]] = None,
    assignment: Optional[Assigner] = None,
    max_length: int = 10,
    number_labels: Optional[List[str]] = None,
    number_penalty: float = 0.3,
    min_score: float = 0.15,
    edges: bool = True,
) -> CandidateProjector:
    """Build the projector that lists, scores and assigns candidates.

    candidates (Optional[CandidateGenerator]): Lists the candidates. None for the ranges
        between supported tokens: all that can win with the fused score.
    scores (Optional[Dict[str, SpanScorer]]): Scores of candidates by name. None for the
        fused score of links, copies, lexicon and length under the name `fused`.
    weights (Optional[Dict[str, float]]): Weight of each score, >= 0; the final score is
        the weighted mean. None weighs all alike.
    assignment (Optional[Callable]): Chooses among the candidates of a sentence pair;
        None takes the exact assignment.
    max_length (int): Most tokens of a candidate where no generator is given, >= 1;
        entities with more than a third of it raise it to three times their length.
    number_labels (Optional[List[str]]): Labels whose numbers and units must survive;
        None takes STRENGTH and DOSAGE.
    number_penalty (float): Factor of the score when they do not, in [0, 1].
    min_score (float): Candidates below this score are dropped, in [0, 1].
    edges (bool): Whether the edge tables of the language are applied.
    RETURNS (CandidateProjector): The projector.
    RAISES (ValueError): E306 for a value out of range, E323 for weights without a
        score.
    """
    check_range("max_length", max_length, 1, float("inf"))
    check_range("number_penalty", number_penalty, 0.0, 1.0)
    check_range("min_score", min_score, 0.0, 1.0)
    if scores is None:
        scores = {FUSED: fused_score(lexicon=Lexicon(path="shipped"))}
    if weights is None:
        weights = dict.fromkeys(scores, 1.0)
    known = set(weights) <= set(scores)
    if (
        not known
        or min(weights.values(), default=0.0) < 0.0
        or not any(weights.values())
    ):
        raise ValueError(
            Errors.E323.format(weights=weights, scores=", ".join(sorted(scores)))
        )
    labels = NUMBER_LABELS if number_labels is None else number_labels
    settings = CandidateSettings(
        assigner=partial(assign_exact) if assignment is None else assignment,
        generator=candidates,
        scorers=dict(scores),
        weights=dict(weights),
        max_length=max_length,
        number_penalty=number_penalty,
        number_labels=frozenset(label.upper() for label in labels),
        min_score=min_score,
        edges=edges,
    )
    return CandidateProjector(settings)
