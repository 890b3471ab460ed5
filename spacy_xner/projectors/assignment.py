"""Choose among candidates so that no two chosen ones overlap.

    max   Σ score · x
    s.t.  at most `n_proj` candidates per entity
          at most one candidate over every target token

Intervals through one token form a clique, so one row per token says everything that
one row per pair of overlapping candidates would say (Politov et al. 2025; Shkalikov
2025 state the pairs).
"""

from typing import Dict, List, Optional, Sequence, Tuple
from itertools import pairwise

from ..errors import Errors
from .types import Assignment, Candidate

# Chosen candidates as a linked list: (index, rest)
_Chain = Optional[Tuple[int, "_Chain"]]  # type: ignore[misc]
_EPSILON = 1e-12


def _usable(candidates: Sequence[Candidate]) -> List[int]:
    return [
        i
        for i, candidate in enumerate(candidates)
        if candidate[3] > 0.0 and candidate[2] > candidate[1]
    ]


def _greedy(
    candidates: Sequence[Candidate], indices: Sequence[int], n_proj: int
) -> List[int]:
    order = sorted(
        indices,
        key=lambda i: (
            -candidates[i][3],
            candidates[i][1],
            candidates[i][2],
            candidates[i][0],
        ),
    )
    chosen: List[int] = []
    used: Dict[int, int] = {}
    for i in order:
        entity, start, end, _ = candidates[i]
        if used.get(entity, 0) >= n_proj:
            continue
        if any(start < candidates[j][2] and candidates[j][1] < end for j in chosen):
            continue
        chosen.append(i)
        used[entity] = used.get(entity, 0) + 1
    return chosen


def _result(
    candidates: Sequence[Candidate], chosen: List[int], timed_out: bool = False
) -> Assignment:
    chosen = sorted(chosen)
    return Assignment(chosen, sum(candidates[i][3] for i in chosen), timed_out)


def assign_greedy(candidates: Sequence[Candidate], *, n_proj: int = 1) -> Assignment:
    """Take the best candidate, drop all that overlap it, and repeat.

    candidates (Sequence[Candidate]): Candidates of all entities, in any order.
    n_proj (int): Most candidates per entity, >= 1.
    RETURNS (Assignment): The chosen candidates.
    SOURCE: Politov et al. 2025.
    """
    return _result(candidates, _greedy(candidates, _usable(candidates), n_proj))


def _components(
    candidates: Sequence[Candidate], indices: Sequence[int]
) -> List[List[int]]:
    """Part the candidates into groups that share neither entities nor tokens."""
    order = sorted(indices, key=lambda i: candidates[i][1:3])
    parent: Dict[int, int] = {}

    def root(entity: int) -> int:
        while parent[entity] != entity:
            parent[entity] = parent[parent[entity]]
            entity = parent[entity]
        return entity

    reach = -1
    previous = -1
    for i in order:
        entity, start, end, _ = candidates[i]
        parent.setdefault(entity, entity)
        if start < reach:
            parent[root(entity)] = root(previous)
        reach = max(reach, end)
        previous = entity
    groups: Dict[int, List[int]] = {}
    for i in order:
        groups.setdefault(root(candidates[i][0]), []).append(i)
    return list(groups.values())


def _best_each(candidates: Sequence[Candidate], group: Sequence[int]) -> List[int]:
    """Take the best candidate of every entity when these do not overlap."""
    best: Dict[int, int] = {}
    for i in group:
        entity = candidates[i][0]
        if entity not in best or candidates[i][3] > candidates[best[entity]][3]:
            best[entity] = i
    chosen = sorted(best.values(), key=lambda i: candidates[i][1])
    for a, b in pairwise(chosen):
        if candidates[b][1] < candidates[a][2]:
            return []
    return chosen


def _dynamic(
    candidates: Sequence[Candidate],
    group: Sequence[int],
    n_proj: int,
    lower_bound: float,
    max_states: int,
) -> Optional[List[int]]:
    """Walk over the tokens with the best value for every set of used entities.

    States that cannot reach the greedy objective any more are dropped. None means
    that more than `max_states` states were met.
    """
    base = n_proj + 1
    numbers = {
        entity: k for k, entity in enumerate(sorted({candidates[i][0] for i in group}))
    }
    powers = [base**k for k in range(len(numbers))]
    points = sorted({p for i in group for p in candidates[i][1:3]})
    place = {point: k for k, point in enumerate(points)}
    starting: List[List[int]] = [[] for _ in points]
    for i in group:
        starting[place[candidates[i][1]]].append(i)
    # The most that each entity can still bring from a point on.
    hope = [[0.0] * len(numbers) for _ in points]
    for k in range(len(points) - 2, -1, -1):
        hope[k] = list(hope[k + 1])
        for i in starting[k]:
            entity = numbers[candidates[i][0]]
            hope[k][entity] = max(hope[k][entity], candidates[i][3])
    tables: List[Dict[int, Tuple[float, _Chain]]] = [{} for _ in points]
    tables[0][0] = (0.0, None)
    n_states = 0
    for k in range(len(points) - 1):
        after = tables[k + 1]
        outlook = hope[k]
        rest = n_proj * sum(outlook)
        for used, (value, chain) in tables[k].items():
            left = rest
            if value + left > lower_bound - _EPSILON:
                # The entities already used bring nothing more.
                code = used
                for number in range(len(powers)):
                    if not code:
                        break
                    code, digit = divmod(code, base)
                    left -= digit * outlook[number]
            if value + left < lower_bound - _EPSILON:
                continue
            n_states += 1
            if used not in after or value > after[used][0]:
                after[used] = (value, chain)
            for i in starting[k]:
                number = numbers[candidates[i][0]]
                if used // powers[number] % base >= n_proj:
                    continue
                new = used + powers[number]
                new_value = value + candidates[i][3]
                table = tables[place[candidates[i][2]]]
                if new not in table or new_value > table[new][0]:
                    table[new] = (new_value, (i, chain))
        if n_states > max_states:
            return None
        tables[k] = {}
    best: Tuple[float, _Chain] = (-1.0, None)
    for used in sorted(tables[-1]):
        if tables[-1][used][0] > best[0]:
            best = tables[-1][used]
    chosen: List[int] = []
    node = best[1]
    while node is not None:
        chosen.append(node[0])
        node = node[1]
    return chosen


def _milp(
    candidates: Sequence[Candidate],
    group: Sequence[int],
    n_proj: int,
    time_limit: float,
) -> Optional[List[int]]:
    """Solve the integer programme with one row per entity and per clique.

    Every largest clique of intervals holds the start of one of them, so the tokens
    where a candidate starts give all rows. None means that time ran out.
    """
    import numpy
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_matrix

    entities = sorted({candidates[i][0] for i in group})
    starts = sorted({candidates[i][1] for i in group})
    row_of = {entity: k for k, entity in enumerate(entities)}
    rows: List[int] = []
    columns: List[int] = []
    for column, i in enumerate(group):
        entity, start, end, _ = candidates[i]
        rows.append(row_of[entity])
        columns.append(column)
        for k, token in enumerate(starts):
            if start <= token < end:
                rows.append(len(entities) + k)
                columns.append(column)
    shape = (len(entities) + len(starts), len(group))
    matrix = csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=shape)
    upper = numpy.array([n_proj] * len(entities) + [1] * len(starts), dtype=float)
    solution = milp(
        numpy.array([-candidates[i][3] for i in group]),
        constraints=LinearConstraint(matrix, -numpy.inf, upper),
        integrality=numpy.ones(len(group)),
        bounds=Bounds(0, 1),
        options={"time_limit": time_limit, "mip_rel_gap": 0.0},
    )
    if solution.status != 0 or solution.x is None:
        return None
    return [i for i, value in zip(group, solution.x) if value > 0.5]


def assign_exact(
    candidates: Sequence[Candidate],
    *,
    n_proj: int = 1,
    time_limit: float = 5.0,
    max_states: int = 20_000,
) -> Assignment:
    """Find the best choice of candidates.

    Candidates are parted into independent groups. A group whose best candidates do
    not overlap is solved at once, a small one by dynamic programming over (token
    position, set of used entities), a large one by integer programming (HiGHS).

    candidates (Sequence[Candidate]): Candidates of all entities, in any order.
    n_proj (int): Most candidates per entity, >= 1.
    time_limit (float): Seconds for each integer programme. When they have passed the
        greedy solution of the group is taken and `timed_out` set.
    max_states (int): Size up to which dynamic programming is tried, >= 0.
    RETURNS (Assignment): The chosen candidates.
    SOURCE: Shkalikov 2025, with the rows per token instead of per pair.
    """
    usable = _usable(candidates)
    chosen: List[int] = []
    timed_out = False
    if n_proj == 1:
        chosen = _best_each(candidates, usable)
        if chosen:
            return _result(candidates, chosen)
    for group in _components(candidates, usable):
        solution: Optional[List[int]] = None
        if n_proj == 1:
            solution = _best_each(candidates, group) or None
        if solution is None:
            greedy = _greedy(candidates, group, n_proj)
            bound = sum(candidates[i][3] for i in greedy)
            solution = _dynamic(candidates, group, n_proj, bound, max_states)
            if solution is None and time_limit > 0.0:
                solution = _milp(candidates, group, n_proj, time_limit)
            if solution is None:
                timed_out = True
                solution = greedy
        chosen.extend(solution)
    return _result(candidates, chosen, timed_out)


def prune_dominated(candidates: Sequence[Candidate]) -> List[Candidate]:
    """Drop candidates that hold a better or equal one of the same entity.

    A dropped candidate can always give way to the one inside it, so the best
    objective does not suffer.

    candidates (Sequence[Candidate]): Candidates of one entity.
    RETURNS (List[Candidate]): The others, sorted by place.
    RAISES (ValueError): E309 for candidates of several entities.
    """
    if len(candidates) < 2:
        return list(candidates)
    if len({candidate[0] for candidate in candidates}) > 1:
        raise ValueError(Errors.E309)
    kept: List[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (c[2] - c[1], c[1], -c[3])):
        _, start, end, score = candidate
        for _, other_start, other_end, other_score in kept:
            if start <= other_start and other_end <= end and other_score >= score:
                break
        else:
            kept.append(candidate)
    return sorted(kept, key=lambda c: c[1:3])
