"""Which of several routes to use on a gold, and how sure that is."""

from typing import Dict, List, Mapping, Optional, Sequence
from dataclasses import dataclass

import numpy

from ..errors import Errors
from .bootstrap import Difference, pool_counts, resample_counts
from .evaluate import EvaluationResult, ScoreEstimate, compare_results
from .metrics import Level, micro_average

# Differences with a greater p value may be chance.
ALPHA = 0.05


@dataclass
class Comparison:
    """The outcome of a comparison.

    ranking (List[str]): The routes, the best one first.
    wins (Dict[str, float]): Share of the resamples in which a route has the highest F1;
        routes that share a first place share it. Empty with fewer than two documents.
    differences (Dict[str, Difference]): Each route against the best one: its F1 minus
        that of the best.
    level (str): What was counted.
    documents (int): Number of texts.
    estimates (Dict[str, ScoreEstimate]): The F1 of each route with its interval.
    """

    ranking: List[str]
    wins: Dict[str, float]
    differences: Dict[str, Difference]
    level: Level
    documents: int
    estimates: Dict[str, ScoreEstimate]

    @property
    def best(self) -> str:
        """RETURNS (str): The route with the highest F1."""
        return self.ranking[0]

    @property
    def rivals(self) -> List[str]:
        """Get the routes that may be as good as the best one.

        No correction for the number of routes is needed: the claim is that the best one
        is better than every other, so each test may take the whole error.

        RETURNS (List[str]): Routes whose difference may be chance, the next best first.
        """
        return [
            name for name in self.ranking[1:] if self.differences[name].p_value >= ALPHA
        ]


def compare_routes(
    results: Mapping[str, EvaluationResult],
    *,
    level: Level = "entity",
    n_samples: int = 1000,
    seed: int = 0,
) -> Comparison:
    """Compare routes on the same gold by a paired bootstrap.

    results (Mapping[str, EvaluationResult]): Result of each route, one or more, for the
        same records and labels.
    level (Literal["entity", "token", "character"]): What is counted.
    n_samples (int): Resamples.
    seed (int): Seed.
    RETURNS (Comparison): The order of the routes and how sure it is.
    RAISES (ValueError): If there is no result, or they are not about the same records
        and labels.
    SOURCE: Koehn 2004; Berg-Kirkpatrick et al. 2012.
    """
    if not results:
        raise ValueError(Errors.E513)
    first = next(iter(results.values()))
    if any(result.labels != first.labels for result in results.values()):
        raise ValueError(Errors.E503.format(reason="their labels differ"))
    scores = {
        name: result.levels[level].micro.score.f1 or 0.0
        for name, result in results.items()
    }
    ranking = sorted(scores, key=scores.__getitem__, reverse=True)
    differences = {
        name: compare_results(
            results[ranking[0]],
            results[name],
            level=level,
            n_samples=n_samples,
            seed=seed,
        )
        for name in ranking[1:]
    }
    shares = count_wins(list(results.values()), level, n_samples=n_samples, seed=seed)
    return Comparison(
        ranking=ranking,
        wins={} if shares is None else dict(zip(results, shares)),
        differences=differences,
        level=level,
        documents=first.documents,
        estimates={name: results[name].levels[level].micro for name in ranking},
    )


def count_wins(
    results: Sequence[EvaluationResult],
    level: Level,
    *,
    n_samples: int = 1000,
    seed: int = 0,
) -> Optional[List[float]]:
    """Count how often each of several results is the best one of a resample.

    results (Sequence[EvaluationResult]): Results for the same records and labels.
    level (Literal["entity", "token", "character"]): What is counted.
    n_samples (int): Resamples, which are those of the paired bootstrap.
    seed (int): Seed.
    RETURNS (Optional[List[float]]): Share of each, which add up to 1; None with fewer
        than two groups of records.
    """
    tables = [pool_counts(result.counts[level], result.groups) for result in results]
    if len(tables[0]) < 2:
        return None
    wins = numpy.zeros(len(results))
    stacked = numpy.stack(tables, axis=1)
    for sums in resample_counts(stacked, n_samples=n_samples, seed=seed):
        f1 = numpy.nan_to_num(micro_average(sums)[..., 2])
        best = f1 == f1.max(axis=1, keepdims=True)
        wins += (best / best.sum(axis=1, keepdims=True)).sum(axis=0)
    return [float(share) for share in wins / n_samples]


def advise(
    comparison: Comparison, *, words_per_second: Optional[Mapping[str, float]] = None
) -> str:
    """Say in one sentence which route to use, and how sure that is.

    comparison (Comparison): The comparison.
    words_per_second (Optional[Mapping[str, float]]): Speed of the routes: where several
        may be the best, the fastest of them is named.
    RETURNS (str): The sentence.
    """
    best, texts = comparison.best, _count(comparison.documents, "text")
    estimate = comparison.estimates[best]
    f1 = 100 * (estimate.score.f1 or 0.0)
    if f1 == 0.0:
        return f"No route finds any entity of these {texts}: use none."
    interval = ""
    if estimate.f1 is not None:
        low, high = (100 * value for value in estimate.f1)
        interval = f" (95 %: {low:.1f} to {high:.1f})"
    start = f"Use {best}: its strict F1 of {f1:.1f}{interval} on {texts}"
    if comparison.level != "entity":
        start = start.replace("strict", f"{comparison.level}-wise")
    if len(comparison.ranking) == 1:
        return f"{start} is the only one that could be measured."
    n_routes = len(comparison.ranking)
    if not comparison.rivals:
        near = comparison.ranking[1]
        return (
            f"{start} is the best of {n_routes} routes, beyond chance: the next, {near}, "
            f"{_describe(comparison.differences[near])}."
        )
    first, *others = comparison.rivals
    names = f"{first}, which {_describe(comparison.differences[first])}"
    if others:
        names += f", nor from {_enumerate(others)}"
    share = comparison.wins.get(best)
    sure = "" if share is None else f"; it comes first in {share:.0%} of the resamples"
    speeds = words_per_second or {}
    fast = max(
        (name for name in (best, *comparison.rivals) if name in speeds),
        key=speeds.__getitem__,
        default=best,
    )
    cheap = f", and {fast} is the fastest of them" if fast != best else ""
    return (
        f"{start} is the best of {n_routes} routes, but so few texts can't tell it from "
        f"{names}{sure}{cheap}."
    )


def judge(difference: float, p_value: float) -> str:
    """Say in a word or two whether a route is better than the one it began from.

    difference (float): Its F1 minus that of its start.
    p_value (float): How likely such a difference is by chance.
    RETURNS (str): "better", "worse", or that it may be chance.
    """
    if p_value >= ALPHA or not difference:
        return "no better, no worse beyond chance"
    return "better" if difference > 0 else "worse"


def _describe(difference: Difference) -> str:
    text = f"has {100 * difference.difference:+.1f} points"
    if difference.interval is None:
        return text
    low, high = (100 * value for value in difference.interval)
    return f"{text} (95 %: {low:+.1f} to {high:+.1f})"


def _enumerate(names: Sequence[str]) -> str:
    if len(names) > 3:
        names = [*names[:2], f"{len(names) - 2} others"]
    return " and ".join([", ".join(names[:-1]), names[-1]] if names[:-1] else names)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
