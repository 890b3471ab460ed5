"""The registered builders: config values in, plain callables out.

The callables are partials of module-level functions, so they can be pickled and sent
to other processes.
"""

from typing import Dict, List, Literal, Optional
from functools import partial

from spacy.util import registry

from ..errors import Errors
from .assignment import assign_exact, assign_greedy
from .matching import CandidateSettings, project_candidates
from .rules import HeuristicSettings, project_heuristic
from .tables import MIN_RATIO, NUMBER_LABELS
from .types import Assigner, Projector


def _check(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        expected = f"between {low} and {high}"
        if high == float("inf"):
            expected = f"of at least {low}"
        raise ValueError(Errors.E306.format(name=name, value=value, expected=expected))


def _check_choice(name: str, value: str, choices: List[str]) -> None:
    if value not in choices:
        raise ValueError(
            Errors.E307.format(name=name, value=value, choices=", ".join(choices))
        )


@registry.misc("spacy-xner.greedy_assignment.v1")
def greedy_assignment(*, n_proj: int = 1) -> Assigner:
    """Build the greedy assignment.

    n_proj (int): Most spans per entity, >= 1.
    RETURNS (Callable[[Sequence[Candidate]], Assignment]): The assignment.
    RAISES (ValueError): E306 for a value out of range.
    """
    _check("n_proj", n_proj, 1, float("inf"))
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
    _check("n_proj", n_proj, 1, float("inf"))
    _check("time_limit", time_limit, 0.0, float("inf"))
    _check("max_states", max_states, 0, float("inf"))
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
    _check_choice("method", method, ["heuristic", "span"])
    _check("merge_gap", merge_gap, 0, float("inf"))
    _check("default_ratio", default_ratio, 0.0, float("inf"))
    _check("top_k", top_k, 1, float("inf"))
    _check("min_probability", min_probability, 0.0, 1.0)
    ratios = dict(MIN_RATIO if min_ratio is None else min_ratio)
    for lang in ratios:
        _check(f"min_ratio.{lang}", ratios[lang], 0.0, float("inf"))
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


@registry.misc("spacy-xner.candidate_projector.v1")
def candidate_projector(
    *,
    assignment: Optional[Assigner] = None,
    candidates: Literal[
        "aligned_edges", "aligned_subrange", "aligned_ngram", "ngram"
    ] = "aligned_edges",
    max_length: int = 10,
    link_ratio: float = 0.5,
    min_probability: float = 0.0,
    surface: bool = True,
    surface_trust: float = 0.8,
    copy_weight: float = 0.85,
    min_similarity: float = 0.8,
    number_labels: Optional[List[str]] = None,
    number_penalty: float = 0.3,
    min_score: float = 0.05,
    edges: bool = True,
) -> Projector:
    """Build the projector that matches candidates by links and copied strings.

    assignment (Optional[Callable]): Chooses among the candidates of a sentence pair;
        None takes the exact assignment.
    candidates (str): `aligned_edges` lists the ranges between supported tokens, all
        that can win; `aligned_subrange` and `aligned_ngram` all ranges in the window of
        the entity, `ngram` all of the sentence.
    max_length (int): Most tokens of a candidate, >= 1; entities that are longer raise
        it to their own length, `aligned_edges` to three times that length.
    link_ratio (float): A link counts in full when its probability is at least this
        share of the best link of both its tokens, otherwise by its share; in [0, 1].
    min_probability (float): Links below this probability are ignored, in [0, 1].
    surface (bool): Whether copied strings count.
    surface_trust (float): Trust in a copy of the whole entity, in [0, 1].
    copy_weight (float): Weight of a copied token as a link, in [0, 1].
    min_similarity (float): Least likeness of two words that count as copies, in (0, 1].
    number_labels (Optional[List[str]]): Labels whose numbers and units must survive;
        None takes STRENGTH and DOSAGE.
    number_penalty (float): Factor of the score when they do not, in [0, 1].
    min_score (float): Candidates below this score are dropped, in [0, 1].
    edges (bool): Whether the edge tables of the language are applied.
    RETURNS (Callable[[List[ProjectionInput], str], List[List[Projection]]]): The
        projector.
    RAISES (ValueError): E306 or E307 for a value out of range.
    """
    choices = ["aligned_edges", "aligned_subrange", "aligned_ngram", "ngram"]
    _check_choice("candidates", candidates, choices)
    _check("max_length", max_length, 1, float("inf"))
    for name, value in (
        ("link_ratio", link_ratio),
        ("min_probability", min_probability),
        ("surface_trust", surface_trust),
        ("copy_weight", copy_weight),
        ("min_similarity", min_similarity),
        ("number_penalty", number_penalty),
        ("min_score", min_score),
    ):
        _check(name, value, 0.0, 1.0)
    labels = NUMBER_LABELS if number_labels is None else number_labels
    settings = CandidateSettings(
        assigner=partial(assign_exact) if assignment is None else assignment,
        candidates=candidates,
        max_length=max_length,
        link_ratio=link_ratio,
        min_probability=min_probability,
        surface=surface,
        surface_trust=surface_trust,
        copy_weight=copy_weight,
        min_similarity=min_similarity,
        number_penalty=number_penalty,
        number_labels=frozenset(label.upper() for label in labels),
        min_score=min_score,
        edges=edges,
    )
    return partial(project_candidates, settings=settings)
