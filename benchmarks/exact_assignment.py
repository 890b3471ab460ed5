"""Check the exact assignment against the integer programme as it was published.

Usage: python benchmarks/exact_assignment.py [--instances 10000] [--seed 0]
       [--json FILE]

Each random instance is solved three times: by the dynamic programming that solves
nearly every sentence, by the integer programme with one row per token that takes over
for large ones, and by the plain integer programme with one row for every pair of
candidates that overlap (Politov et al. 2025; Shkalikov 2025). The sums of scores must
be the same, and no two chosen candidates may overlap. The greedy assignment is there to
show what the exact one brings.
"""

import argparse
import json
import random
import sys
import time
from typing import Dict, List, Optional, Sequence, Tuple
from itertools import combinations
from pathlib import Path

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

from spacy_xner.projectors.assignment import assign_exact, assign_greedy
from spacy_xner.projectors.types import Candidate

# Sums of at most a dozen scores, rounded differently.
TOLERANCE = 1e-6


def make_instance(rng: random.Random) -> Tuple[List[Candidate], int]:
    """Make up candidates, and how many of them an entity may get.

    Half of the instances have scores on a coarse grid, so that equal sums are frequent,
    and some candidates that are worth nothing.
    """
    n_tokens, n_entities = rng.randint(1, 20), rng.randint(1, 6)
    step = rng.choice([None, 8])
    candidates = []
    for _ in range(rng.randint(0, 24)):
        start = rng.randrange(n_tokens)
        end = start + min(rng.randint(1, 6), n_tokens - start)
        score = rng.random() if step is None else rng.randint(0, step) / step
        candidates.append(Candidate(rng.randrange(n_entities), start, end, score))
    return candidates, rng.choice([1, 1, 2, 3])


def do_overlap(a: Candidate, b: Candidate) -> bool:
    """Tell whether two candidates share a token."""
    return a.start < b.end and b.start < a.end


def solve_pairwise(candidates: Sequence[Candidate], n_proj: int) -> float:
    """Solve the integer programme with one row for every pair that overlaps."""
    if not candidates:
        return 0.0
    rows: List[List[int]] = []
    limits: List[int] = []
    for entity in sorted({candidate.entity for candidate in candidates}):
        rows.append([i for i, c in enumerate(candidates) if c.entity == entity])
        limits.append(n_proj)
    for i, j in combinations(range(len(candidates)), 2):
        if do_overlap(candidates[i], candidates[j]):
            rows.append([i, j])
            limits.append(1)
    places = [(k, i) for k, row in enumerate(rows) for i in row]
    matrix = csr_matrix(
        (numpy.ones(len(places)), tuple(zip(*places))),
        shape=(len(rows), len(candidates)),
    )
    solution = milp(
        numpy.array([-candidate.score for candidate in candidates]),
        constraints=LinearConstraint(matrix, -numpy.inf, numpy.array(limits)),
        integrality=numpy.ones(len(candidates)),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0.0},
    )
    return -float(solution.fun)


def is_allowed(
    candidates: Sequence[Candidate], chosen: Sequence[int], n_proj: int
) -> bool:
    """Tell whether a choice has no overlap and no entity too often."""
    picked = [candidates[i] for i in chosen]
    entities = [candidate.entity for candidate in picked]
    return all(entities.count(entity) <= n_proj for entity in entities) and not any(
        do_overlap(a, b) for a, b in combinations(picked, 2)
    )


def compare(n_instances: int, *, seed: int = 0) -> Dict[str, float]:
    """Solve instances in every way and count where the ways differ."""
    rng = random.Random(seed)
    counts = dict.fromkeys(
        [
            "dynamic_differs",
            "integer_differs",
            "not_allowed",
            "timed_out",
            "greedy_less",
        ],
        0,
    )
    seconds = dict.fromkeys(["dynamic", "integer", "pairwise"], 0.0)
    total = lost = 0.0
    for _ in range(n_instances):
        candidates, n_proj = make_instance(rng)
        begin = time.process_time()
        expected = solve_pairwise(candidates, n_proj)
        seconds["pairwise"] += time.process_time() - begin
        for name, max_states in (("dynamic", 10**9), ("integer", 0)):
            begin = time.process_time()
            found = assign_exact(candidates, n_proj=n_proj, max_states=max_states)
            seconds[name] += time.process_time() - begin
            worth = sum(candidates[i].score for i in found.chosen)
            differs = abs(worth - expected) > TOLERANCE
            differs |= abs(found.objective - worth) > TOLERANCE
            counts[f"{name}_differs"] += differs
            counts["not_allowed"] += not is_allowed(candidates, found.chosen, n_proj)
            counts["timed_out"] += found.timed_out
        greedy = assign_greedy(candidates, n_proj=n_proj)
        counts["not_allowed"] += not is_allowed(candidates, greedy.chosen, n_proj)
        counts["greedy_less"] += greedy.objective < expected - TOLERANCE
        total += expected
        lost += expected - greedy.objective
    row: Dict[str, float] = {"instances": n_instances, **counts}
    row["greedy_share"] = 1.0 - lost / total if total else 1.0
    row.update({f"{name}_seconds": round(value, 2) for name, value in seconds.items()})
    return row


def main(arguments: Optional[List[str]] = None) -> int:
    """Print the comparison, and write it as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--instances", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args(arguments)
    row = compare(options.instances, seed=options.seed)
    lines = [f"{name:>18} {value:g}" for name, value in row.items()]
    sys.stdout.write("\n".join(lines) + "\n")
    if options.json:
        options.json.write_text(json.dumps(row, indent=2) + "\n", encoding="utf8")
    wrong = ("dynamic_differs", "integer_differs", "not_allowed", "timed_out")
    return int(any(row[name] for name in wrong))


if __name__ == "__main__":
    sys.exit(main())
