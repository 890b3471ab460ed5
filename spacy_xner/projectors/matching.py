"""The candidate projector: links and copied strings fused, one choice for all entities.

For every entity of a sentence pair:

1. *Evidence*: the links of its tokens, plus what survives translation. A copied name,
   number or unit supports a token like a link does. Copies are believed less when the
   token is the translation of an equal word elsewhere in the sentence (`20 mg` twice),
   and when they lie far from where their neighbours went.
2. *Candidates*: ranges between supported tokens. What lies inside is filled, so
   function words without links do no harm.
3. *Score* in [0, 1]: `1 − (1 − A·P)(1 − T·S)`, where A is the coverage of both sides by
   evidence, P the mean probability of the entity's evidence, S the likeness of a copied
   string and T = `surface_trust`. For labels that must keep their numbers it is
   multiplied by `number_penalty` when numbers or units differ.
4. *Assignment* of candidates to entities without overlap, then *edges* of the language.
"""

from typing import (
    Callable,
    Dict,
    FrozenSet,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
)
from dataclasses import dataclass
from functools import lru_cache

from . import reasons
from .assignment import assign_exact, prune_dominated
from .candidates import (
    aligned_ngram,
    aligned_subrange,
    edge_ranges,
    merge_ranges,
    ngram,
)
from .edges import grow_edges, is_function_word, is_punctuation, strip_edges
from .scores import combine_evidence, coverage_scores
from .surface import (
    NUMBER,
    SIGN,
    UNIT,
    WORD,
    Piece,
    fold,
    same_numbers,
    same_units,
    string_similarity,
    surface_similarity,
    token_pieces,
)
from .tables import NUMBER_LABELS, ROUTES
from .types import (
    Assigner,
    Block,
    Candidate,
    Projection,
    ProjectionInput,
    Range,
    SourceEntity,
    tokens_to_blocks,
)

# Longer words only are compared letter by letter; shorter ones are alike by chance.
MIN_FUZZY_LETTERS = 4
# A copied token supports an entity with links only this near to them.
COPY_DISTANCE = 3
# At most so many supported tokens per entity can be edges of candidates.
MAX_EDGES = 32
# Prefer the longer of two equal candidates: articles go later, by the edge tables.
LENGTH_BONUS = 1e-5
# A candidate around a copied part counts as a copy from this likeness on.
MIN_LIKENESS = 0.5
# Length of a function word or punctuation mark without any link inside a candidate.
GAP_COST = 0.5
# What is left of a copy that is only part of a token or of a scheme such as 1-0-1.
PART_OF_TOKEN = 0.6


@dataclass(frozen=True)
class CandidateSettings:
    """Hold the settings of the candidate projector; `builders` documents them."""

    assigner: Assigner = assign_exact
    candidates: str = "aligned_edges"
    max_length: int = 10
    link_ratio: float = 0.5
    min_probability: float = 0.0
    surface: bool = True
    surface_trust: float = 0.8
    copy_weight: float = 0.85
    min_similarity: float = 0.8
    number_penalty: float = 0.3
    number_labels: FrozenSet[str] = NUMBER_LABELS
    min_score: float = 0.05
    edges: bool = True


class Hit(NamedTuple):
    """Hold a place where an entity seems to be copied."""

    start: int
    end: int
    similarity: float


@dataclass
class Pair:
    """Hold one sentence pair while its entities are matched.

    Positions are those of the whole texts. Pieces are read when first asked for.
    """

    item: ProjectionInput
    block: Block
    lang: str
    by_source: Dict[int, List[Tuple[int, float]]]
    by_target: Dict[int, List[Tuple[int, float]]]
    best_target: Dict[int, float]
    settings: CandidateSettings
    _pieces: Optional[List[Piece]] = None
    _index: Optional[Dict[str, List[int]]] = None
    _first_piece: Optional[Dict[int, int]] = None
    _words: Optional[List[Tuple[int, str, int, int]]] = None
    _anchors: Optional[List[Tuple[int, float]]] = None
    _source: Optional[Dict[int, Set[str]]] = None
    _costs: Optional[Dict[int, float]] = None

    def pieces(self) -> List[Piece]:
        """Read the target side as pieces."""
        if self._pieces is None:
            item = self.item
            _, _, start, end = self.block
            self._pieces = token_pieces(
                item.target_words, item.target_spaces, self.lang, start, end
            )
        return self._pieces

    def index(self) -> Dict[str, List[int]]:
        """Look up target pieces by their canonical and their raw form."""
        if self._index is None:
            index: Dict[str, List[int]] = {}
            for k, piece in enumerate(self.pieces()):
                index.setdefault(piece[6], []).append(k)
                if piece[7] != piece[6]:
                    index.setdefault(piece[7], []).append(k)
            self._index = index
        return self._index

    def words(self) -> List[Tuple[int, str, int, int]]:
        """List the longer words of the target: token, folded form, length, letters."""
        if self._words is None:
            self._words = [
                (piece[0], *folded_word(piece[7]))
                for piece in self.pieces()
                if piece[5] == WORD and len(piece[7]) >= MIN_FUZZY_LETTERS
            ]
        return self._words

    def pieces_of(self, target: Range) -> List[Piece]:
        """List the pieces that touch a range of target tokens."""
        pieces = self.pieces()
        if self._first_piece is None:
            first: Dict[int, int] = {}
            for k, piece in enumerate(pieces):
                for token in range(piece[0], piece[1] + 1):
                    first.setdefault(token, k)
            self._first_piece = first
        start, end = target
        while start < end and start not in self._first_piece:
            start += 1
        if start >= end:
            return []
        k = self._first_piece[start]
        stop = k
        while stop < len(pieces) and pieces[stop][0] < end:
            stop += 1
        return pieces[k:stop]

    def gap_costs(self) -> Dict[int, float]:
        """Find the target tokens that lengthen a candidate by less than a token."""
        if self._costs is None:
            words = self.item.target_words
            self._costs = {
                t: GAP_COST
                for t in range(self.block[2], self.block[3])
                if t not in self.by_target
                and (is_punctuation(words[t]) or is_function_word(words[t], self.lang))
            }
        return self._costs

    def source_forms(self, token: int) -> Set[str]:
        """List the forms by which a source token can be copied."""
        if self._source is None:
            self._source = {}
        if token not in self._source:
            item = self.item
            pieces = token_pieces(
                item.source_words, None, item.source_lang, token, token + 1
            )
            forms: Set[str] = set()
            for piece in pieces:
                forms.add(piece[6])
                forms.add(piece[7])
                forms.update(f"#{value}" for value in piece[8])
            self._source[token] = forms
        return self._source[token]

    def expected(self, source: Range) -> float:
        """Guess where a source range went, from the links around it.

        source (Tuple[int, int]): The source range.
        RETURNS (float): A target position.
        """
        s0, s1, t0, t1 = self.block
        if self._anchors is None:
            self._anchors = [
                (s, float(max(self.by_source[s], key=lambda link: link[1])[0]))
                for s in range(s0, s1)
                if s in self.by_source
            ]
        left, right = (s0 - 1.0, t0 - 1.0), (float(s1), float(t1))
        for s, t in self._anchors:
            if s < source[0]:
                left = (float(s), t)
            elif s >= source[1]:
                right = (float(s), t)
                break
        centre = (source[0] + source[1] - 1) / 2
        share = (centre - left[0]) / (right[0] - left[0])
        return left[1] + share * (right[1] - left[1])


@lru_cache(maxsize=65536)
def folded_word(word: str) -> Tuple[str, int, int]:
    """Prepare a word for the comparison with others.

    word (str): Any word.
    RETURNS (Tuple[str, int, int]): The folded word, its length and its letters as bits,
        one for each of 32 classes of letters, to rule out unlike words at once.
    """
    folded = fold(word)
    mask = 0
    for char in folded:
        mask |= 1 << (ord(char) & 31)
    return folded, len(folded), mask


@dataclass
class Match:
    """Hold what is known about one entity of a sentence pair."""

    number: int
    entity: SourceEntity
    pieces: List[Piece]
    linked: Set[int]
    hits: List[Hit]
    weights: Dict[int, Dict[int, float]]
    candidates: List[Candidate]
    raw: Dict[Range, float]
    checked: bool


def project_candidates(
    inputs: List[ProjectionInput],
    lang: str,
    *,
    settings: CandidateSettings,
) -> List[List[Projection]]:
    """Project entities by matching candidates.

    inputs (List[ProjectionInput]): Texts with entities and links.
    lang (str): Language code of the targets.
    settings (CandidateSettings): The settings.
    RETURNS (List[List[Projection]]): For each text one projection per entity, in the
        order of the entities; lost entities are among them.
    RAISES (ValueError): E301 to E305 for ranges outside the texts.
    """
    return [_project_one(item, lang, settings) for item in inputs]


def home_blocks(
    item: ProjectionInput, block_of: Sequence[int]
) -> List[Tuple[int, bool]]:
    """Find the sentence pair of each entity.

    item (ProjectionInput): A text.
    block_of (Sequence[int]): Sentence pair of each source token, -1 for none.
    RETURNS (List[Tuple[int, bool]]): For each entity the index of the block that holds
        most of its tokens (-1 for none; of equal ones the first), and whether other
        tokens stand elsewhere.
    """
    homes: List[Tuple[int, bool]] = []
    for start, end, _ in item.entities:
        found = block_of[start:end]
        first = found[0]
        if first >= 0 and found[-1] == first:
            homes.append((first, False))
            continue
        inside = [k for k in found if k >= 0]
        if not inside:
            homes.append((-1, False))
            continue
        best = max(sorted(set(inside)), key=inside.count)
        homes.append((best, True))
    return homes


def _project_one(
    item: ProjectionInput, lang: str, settings: CandidateSettings
) -> List[Projection]:
    item.validate()
    results: List[Optional[Projection]] = [None] * len(item.entities)
    if not item.entities:
        return []
    blocks = item.blocks()
    block_of = tokens_to_blocks(blocks, len(item.source_words), side=0)
    groups: Dict[int, List[int]] = {}
    crossing: Set[int] = set()
    for number, (block, crosses) in enumerate(home_blocks(item, block_of)):
        if block < 0:
            results[number] = Projection(number, -1, -1, 0.0, "", reasons.OUTSIDE)
        else:
            groups.setdefault(block, []).append(number)
            if crosses:
                crossing.add(number)
    links = _links_by_block(item, blocks, block_of, groups, settings.min_probability)
    for block, numbers in sorted(groups.items()):
        pair = Pair(item, blocks[block], lang, *links[block], settings)
        for projection in _project_pair(pair, numbers):
            if projection.entity in crossing and projection.start >= 0:
                projection.reason = projection.reason or reasons.CROSSING
            results[projection.entity] = projection
    return [projection for projection in results if projection is not None]


_Links = Tuple[
    Dict[int, List[Tuple[int, float]]],
    Dict[int, List[Tuple[int, float]]],
    Dict[int, float],
]


def _links_by_block(
    item: ProjectionInput,
    blocks: Sequence[Block],
    block_of: Sequence[int],
    wanted: Dict[int, List[int]],
    min_probability: float,
) -> Dict[int, _Links]:
    """Group the links by sentence pair and by token; links across pairs are left."""
    links: Dict[int, _Links] = {block: ({}, {}, {}) for block in wanted}
    last = (-1, -1)
    # Of doubled links the best one comes last and replaces the others.
    for s, t, probability in sorted(item.links):
        if probability <= 0.0 or probability < min_probability:
            continue
        block = block_of[s]
        if block not in links or not blocks[block][2] <= t < blocks[block][3]:
            continue
        by_source, by_target, best_target = links[block]
        if (s, t) == last:
            by_source[s].pop()
            by_target[t].pop()
        last = (s, t)
        if s in by_source:
            by_source[s].append((t, probability))
        else:
            by_source[s] = [(t, probability)]
        if t not in by_target:
            by_target[t] = [(s, probability)]
            best_target[t] = probability
        else:
            by_target[t].append((s, probability))
            if probability > best_target[t]:
                best_target[t] = probability
    return links


def _project_pair(pair: Pair, numbers: List[int]) -> List[Projection]:
    """Match the entities of one sentence pair and settle their edges."""
    entities = pair.item.entities
    # A canonical order, so that the order of the input decides nothing.
    numbers = sorted(numbers, key=lambda number: (*entities[number], number))
    matches = [_match(pair, number, entities[number]) for number in numbers]
    pool: List[Candidate] = []
    for rank, match in enumerate(matches):
        pool.extend(
            Candidate(rank, start, end, score)
            for _, start, end, score in match.candidates
        )
    assignment = pair.settings.assigner(pool)
    chosen: Dict[int, Candidate] = {}
    extra: List[Candidate] = []
    for i in assignment.chosen:
        if pool[i].entity in chosen:
            extra.append(pool[i])
        else:
            chosen[pool[i].entity] = pool[i]
    spans: Dict[int, Range] = {
        rank: (candidate.start, candidate.end) for rank, candidate in chosen.items()
    }
    doubles = [(rank, (start, end)) for rank, start, end, _ in extra]
    if pair.settings.edges:
        _settle_edges(pair, matches, spans, [place for _, place in doubles])
    projections: List[Projection] = []
    for rank, match in enumerate(matches):
        if rank not in spans:
            reason = reasons.OVERLAP if match.candidates else reasons.LOST
            if rank in chosen:
                reason = reasons.LOST
            projections.append(Projection(match.number, -1, -1, 0.0, "", reason))
            continue
        late = reasons.TIME_LIMIT if assignment.timed_out else reasons.FINE
        projections.append(_finish(pair, match, spans[rank], chosen[rank], late))
    for candidate in extra:
        match = matches[candidate.entity]
        place = (candidate.start, candidate.end)
        projections.append(_finish(pair, match, place, candidate, reasons.FINE))
    return projections


def _match(pair: Pair, number: int, entity: SourceEntity) -> Match:
    """Collect the evidence for one entity and score its candidates."""
    settings = pair.settings
    s0, s1, _, _ = pair.block
    start, end = max(entity.start, s0), min(entity.end, s1)
    length = end - start
    item = pair.item
    pieces = token_pieces(
        item.source_words, item.source_spaces, item.source_lang, start, end
    )
    strengths: Dict[int, Dict[int, float]] = {}
    best_row: Dict[int, float] = {}
    linked: Set[int] = set()
    for s in range(start, end):
        for t, probability in pair.by_source.get(s, ()):
            linked.add(t)
            strengths.setdefault(t, {})[s - start] = probability
            if probability > best_row.get(s - start, 0.0):
                best_row[s - start] = probability
    weights: Dict[int, Dict[int, float]] = {}
    for t, row in strengths.items():
        best_column = pair.best_target[t]
        weights[t] = {}
        for s, probability in row.items():
            ratio = probability / max(best_row[s], best_column)
            weights[t][s] = 1.0 if ratio >= settings.link_ratio else ratio
    hits: List[Hit] = []
    if settings.surface:
        copies, hits = _copies(pair, (start, end), pieces, linked)
        has_link = set(best_row)
        for t, s, weight in copies:
            if t in linked and s in has_link and s not in weights[t]:
                # A swapped pair of links: the token must not count for two words.
                continue
            weight *= settings.copy_weight
            if weight <= 0.0:
                continue
            row = weights.setdefault(t, {})
            if weight > row.get(s, 0.0):
                row[s] = weight
            if weight > best_row.get(s, 0.0):
                best_row[s] = weight
    checked = entity.label.upper() in settings.number_labels
    match = Match(number, entity, pieces, linked, hits, weights, [], {}, checked)
    if not weights:
        return match
    trust = sum(best_row.values()) / len(best_row)
    evidence = [(t, list(weights[t].items())) for t in sorted(weights)]
    ranges = _ranges(pair, (start, end), weights, hits)
    coverage = coverage_scores(evidence, length, ranges, costs=pair.gap_costs())
    similar = {(hit.start, hit.end): hit.similarity for hit in hits}
    if hits and len(pieces) > 1 and 1.0 not in similar.values():
        _compare_longer(pair, pieces, ranges, hits, similar)
    scored: List[Candidate] = []
    beliefs = (trust, settings.surface_trust)
    for place, covered in zip(ranges, coverage):
        likeness = similar.get(place, 0.0)
        if covered <= 0.0 and likeness <= 0.0:
            continue
        score = combine_evidence((covered, likeness), beliefs)
        match.raw[place] = score
        score += LENGTH_BONUS * (place[1] - place[0])
        if checked and not _numbers_agree(pair, match, place):
            score *= settings.number_penalty
        if score >= settings.min_score:
            scored.append(Candidate(0, *place, score))
    match.candidates = prune_dominated(scored)
    return match


def _compare_longer(
    pair: Pair,
    pieces: List[Piece],
    ranges: Sequence[Range],
    hits: Sequence[Hit],
    similar: Dict[Range, float],
) -> None:
    """Compare the strings of candidates that hold the copy of a part of the entity.

    Without this a copied word of a name would win against the whole name.
    """
    for place in ranges:
        if place not in similar and any(
            place[0] <= hit.start and hit.end <= place[1] for hit in hits
        ):
            similarity = surface_similarity(pieces, pair.pieces_of(place))
            if similarity >= MIN_LIKENESS:
                similar[place] = similarity


def _ranges(
    pair: Pair,
    source: Range,
    weights: Dict[int, Dict[int, float]],
    hits: Sequence[Hit],
) -> List[Range]:
    """List the candidate ranges of one entity, sorted."""
    settings = pair.settings
    length = source[1] - source[0]
    words = pair.item.target_words
    found: List[Range]
    if settings.candidates == "aligned_edges":
        tokens = [t for t in weights if not is_punctuation(words[t])]
        if not tokens:
            tokens = [t for t in weights if words[t].strip()]
        if len(tokens) > MAX_EDGES:
            tokens.sort(key=lambda t: (-max(weights[t].values()), t))
            del tokens[MAX_EDGES:]
        tokens.sort()
        limit = max(settings.max_length, 3 * length + 4)
        found = edge_ranges(tokens, max_length=limit)
    else:
        limit = max(settings.max_length, length)
        links = [(source[0], t, 1.0) for t in weights]
        if settings.candidates == "aligned_subrange":
            found = aligned_subrange(links, source, max_length=limit)
        elif settings.candidates == "aligned_ngram":
            found = aligned_ngram(links, [source], max_length=limit)
        else:
            found = ngram(pair.block[2], pair.block[3], max_length=limit)
    if not hits:
        return found
    return merge_ranges(found, [(hit.start, hit.end) for hit in hits])


def _copies(
    pair: Pair, source: Range, pieces: List[Piece], linked: Set[int]
) -> Tuple[List[Tuple[int, int, float]], List[Hit]]:
    """Find the places where an entity, or a part of it, is copied.

    RETURNS (Tuple[List[Tuple[int, int, float]], List[Hit]]): Target token, source token
        counted from the entity's start, weight in [0, 1]; and the places of the whole
        entity.
    """
    if not pieces:
        return [], []
    copies: List[Tuple[int, int, float]] = []
    places: Dict[Range, float] = {}
    target = pair.pieces()
    index = pair.index()
    n_target = max(1, pair.block[3] - pair.block[2])
    expected: Optional[float] = None
    settings = pair.settings

    def believe(token: int, middle: float, forms: Set[str]) -> float:
        """Weaken a copy far from its neighbours or explained by an equal word."""
        nonlocal expected
        if token in linked:
            return 1.0
        if expected is None:
            expected = pair.expected(source)
        distance = (middle - expected) / n_target
        belief = 1.0 - 0.3 * min(1.0, distance * distance)
        for s, probability in pair.by_target.get(token, ()):
            if not source[0] <= s < source[1] and forms & pair.source_forms(s):
                belief *= 1.0 - probability / pair.best_target[token]
        return belief

    # The whole entity, piece by piece.
    n = len(pieces)
    if _is_distinctive(pieces):
        starts: List[int] = index.get(pieces[0].canonical, [])
        if pieces[0].raw != pieces[0].canonical:
            starts = sorted({*starts, *index.get(pieces[0].raw, [])})
        for k in starts:
            if k + n > len(target):
                continue
            for a, b in zip(pieces, target[k : k + n]):
                if a[6] != b[6] and a[7] != b[7]:
                    break
            else:
                first, last = target[k], target[k + n - 1]
                similarity = 1.0
                if not (first.left and last.right) or _in_scheme(target, k, k + n):
                    similarity = PART_OF_TOKEN
                middle = (first.first + last.last) / 2
                lowest = 1.0
                for a, b in zip(pieces, target[k : k + n]):
                    forms = {b.canonical, b.raw}
                    for token in range(b.first, b.last + 1):
                        weight = similarity * believe(token, middle, forms)
                        lowest = min(lowest, weight)
                        for s in range(a.first, a.last + 1):
                            copies.append((token, s - source[0], weight))
                place = (first.first, last.last + 1)
                places[place] = max(lowest, places.get(place, 0.0))
    if places and max(places.values()) > PART_OF_TOKEN:
        return copies, _hits(places)
    # Parts of it near its links; a number also without links.
    low = min(linked) - COPY_DISTANCE if linked else 0
    high = max(linked) + COPY_DISTANCE if linked else 0
    for a in pieces:
        if a.kind == SIGN or (a.kind == WORD and len(a.raw) < 3 and not a.values):
            continue
        if not linked and not (a.kind == NUMBER or a.sure):
            continue
        names = [a.canonical]
        if a.kind == WORD and a.values and a.sure:
            names.append(f"#{a.values[0]}")
        for name in names:
            for k in index.get(name, ()):
                b = target[k]
                if linked and not low <= b.first <= high:
                    continue
                if b.first != b.last or b.first in linked:
                    continue
                part = b.left and b.right and not _in_scheme(target, k, k + 1)
                weight = believe(b.first, b.first, {b.canonical, b.raw})
                weight *= 1.0 if part else PART_OF_TOKEN
                for s in range(a.first, a.last + 1):
                    copies.append((b.first, s - source[0], weight))
    # Words that look alike.
    alike: Set[int] = set()
    for a in pieces:
        if a.kind != WORD or len(a.raw) < MIN_FUZZY_LETTERS:
            continue
        if is_function_word(a.raw, pair.item.source_lang):
            continue
        folded, n_letters, mask = folded_word(a.raw)
        # Short words are alike by chance.
        least = settings.min_similarity
        if n_letters <= 5:
            least = max(least, 0.85)
        if least <= 0.0:
            least = 0.01
        low_length = least * n_letters / (2.0 - least)
        high_length = n_letters * (2.0 - least) / least
        slack = n_letters - least * (n_letters + low_length) / 2.0
        for token, word in [
            (token, word)
            for token, word, n_word, word_mask in pair.words()
            if low_length <= n_word <= high_length
            and (mask & ~word_mask).bit_count() <= slack
        ]:
            similarity = string_similarity(folded, word)
            if similarity < least:
                continue
            weight = similarity * believe(token, token, {word, a.raw})
            for s in range(a.first, a.last + 1):
                copies.append((token, s - source[0], weight))
            alike.add(token)
    if alike:
        for place in edge_ranges(sorted(alike), max_length=2 * len(pieces) + 2):
            if place in places:
                continue
            similarity = surface_similarity(pieces, pair.pieces_of(place))
            if similarity >= settings.min_similarity:
                middle = (place[0] + place[1] - 1) / 2
                forms = {piece.raw for piece in pieces if piece.kind == WORD}
                places[place] = similarity * min(
                    believe(token, middle, forms) for token in range(*place)
                )
    return copies, _hits(places)


def _hits(places: Dict[Range, float]) -> List[Hit]:
    return [
        Hit(*place, value) for place, value in sorted(places.items()) if value > 0.0
    ]


def _is_distinctive(pieces: Sequence[Piece]) -> bool:
    """Check whether a copy of these pieces means anything."""
    return any(
        piece.kind == NUMBER
        or piece.sure
        or (piece.kind == WORD and len(piece.raw) > 2)
        for piece in pieces
    )


def _in_scheme(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Check whether pieces are part of a longer number scheme such as `1-0-1`."""
    if (
        start >= 2
        and pieces[start].joined
        and pieces[start - 1].joined
        and pieces[start].kind == NUMBER
        and pieces[start - 1].raw in ("-", "–", "/")
        and pieces[start - 2].kind == NUMBER
    ):
        return True
    return (
        end + 1 < len(pieces)
        and pieces[end].joined
        and pieces[end + 1].joined
        and pieces[end - 1].kind == NUMBER
        and pieces[end].raw in ("-", "–", "/")
        and pieces[end + 1].kind == NUMBER
    )


def _numbers_agree(pair: Pair, match: Match, place: Range) -> bool:
    found = pair.pieces_of(place)
    return same_numbers(match.pieces, found) and same_units(match.pieces, found)


def _settle_edges(
    pair: Pair,
    matches: Sequence[Match],
    spans: Dict[int, Range],
    doubles: Sequence[Range],
) -> None:
    """Strip, then grow the spans of one sentence pair; none may touch another."""
    item = pair.item
    words, spaces, lang = item.target_words, item.target_spaces, pair.lang
    for rank, (start, end) in list(spans.items()):
        if not (_may_strip(words[start], lang) or _may_strip(words[end - 1], lang)):
            continue
        entity = matches[rank].entity
        first = item.source_words[entity.start]
        last = item.source_words[entity.end - 1]
        place = strip_edges(
            words,
            spaces,
            (start, end),
            entity.label,
            lang,
            keep_first=is_edge_word(first, item.source_lang),
            keep_last=is_edge_word(last, item.source_lang),
            needed=sole_supports(matches[rank].weights, (start, end)),
        )
        if place[0] >= place[1]:
            del spans[rank]
        else:
            spans[rank] = place
    # Neighbours in the order of the text bound the growth of each span.
    places = [(place, rank) for rank, place in spans.items()]
    places.extend((place, -1) for place in doubles)
    places.sort()
    low = pair.block[2]
    for k, (place, rank) in enumerate(places):
        high = places[k + 1][0][0] if k + 1 < len(places) else pair.block[3]
        if rank >= 0:
            match = matches[rank]
            place = grow_edges(
                words,
                spaces,
                place,
                match.entity.label,
                lang,
                (low, high),
                is_free=free_test(pair, match.entity),
                unit=unit_at_end(match.pieces),
            )
            spans[rank] = place
        low = place[1]


def _may_strip(word: str, lang: str) -> bool:
    word = word.casefold()
    return is_punctuation(word) or word in ROUTES or is_function_word(word, lang)


def sole_supports(
    weights: Dict[int, Dict[int, float]], target: Range
) -> FrozenSet[int]:
    """Find the tokens of a span that alone stand for a word of the entity.

    weights (Dict[int, Dict[int, float]]): For each supported target token the tokens
        of the entity that support it.
    target (Tuple[int, int]): The span.
    RETURNS (FrozenSet[int]): The tokens.
    """
    supports: Dict[int, List[int]] = {}
    for token in range(*target):
        for s in weights.get(token, ()):
            supports.setdefault(s, []).append(token)
    return frozenset(tokens[0] for tokens in supports.values() if len(tokens) == 1)


def is_edge_word(word: str, lang: str) -> bool:
    """Check whether an annotator kept a function word or punctuation at an edge.

    word (str): First or last token of the entity.
    lang (str): Language code of the source.
    RETURNS (bool): Whether the token is one; periods, as in `b.i.d.`, do not count.
    """
    return word != "." and (is_punctuation(word) or is_function_word(word, lang))


def unit_at_end(pieces: Sequence[Piece]) -> str:
    """Find the unit that an entity ends with.

    pieces (Sequence[Piece]): Pieces of the entity.
    RETURNS (str): Canonical unit, or an empty string.
    """
    return pieces[-1].canonical if pieces and pieces[-1].kind == UNIT else ""


def free_test(pair: Pair, entity: SourceEntity) -> Callable[[int], bool]:
    """Make the test whether a target token may join the span of an entity.

    pair (Pair): The sentence pair.
    entity (SourceEntity): The entity.
    RETURNS (Callable[[int], bool]): True for tokens without links, linked best to the
        entity, or linked to function words only.
    """
    words, lang = pair.item.source_words, pair.item.source_lang

    def is_free(token: int) -> bool:
        links = pair.by_target.get(token, ())
        best = max((p for _, p in links), default=0.0)
        for s, probability in links:
            if entity.start <= s < entity.end and probability >= best:
                return True
        return all(is_function_word(words[s].lower(), lang) for s, _ in links)

    return is_free


def _finish(
    pair: Pair, match: Match, place: Range, candidate: Candidate, late: str
) -> Projection:
    """Score the settled span and check its numbers again."""
    score = match.raw[candidate.start, candidate.end]
    reason = late
    if match.checked:
        found = pair.pieces_of(place)
        if not same_numbers(match.pieces, found):
            reason = reasons.NUMBERS
        elif not same_units(match.pieces, found):
            reason = reasons.UNITS
        if reason in (reasons.NUMBERS, reasons.UNITS):
            score *= pair.settings.number_penalty
    by_copy = any(hit.start < place[1] and place[0] < hit.end for hit in match.hits)
    if match.linked.isdisjoint(range(*place)):
        method = "surface"
    else:
        method = "links+surface" if by_copy else "links"
    return Projection(match.number, *place, min(1.0, max(0.0, score)), method, reason)
