"""What supports the places of one entity: links, copies, a lexicon, neighbours.

Every kind of evidence says with a weight in [0, 1] that a target token stands for a
token of the entity:

1. *Links*, relative to the best link of the entity and of the target token, so that
   a weak link counts little beside a strong one and in full where it is alone.
   A name is seldom translated by a word that its language writes in lower case.
2. *Copies*: names, numbers and units survive translation. They are believed less when
   the token is the translation of an equal word elsewhere in the sentence (`20 mg`
   twice), and when they lie far from where their neighbours went.
3. *Translations* in a lexicon, also as a part of a compound. A link that the lexicon
   contradicts counts less.
4. *Completion*: a word of the entity without any of these is taken to stand in the
   words without links next to the others, in languages that say `carte des vins` for
   `wine list`.
5. *Neighbours*: an entity without any evidence stands between the places of its
   neighbours, if just one or few words are free there. Drugs and doses are never
   guessed.
"""

from typing import Dict, List, NamedTuple, Optional, Sequence, Set, Tuple
from dataclasses import dataclass, field

from .candidates import edge_ranges
from .edges import is_function_word, is_punctuation
from .lexicon import Lexicon, content_form
from .pair import MIN_FUZZY_LETTERS, Pair, folded_word
from .surface import (
    NUMBER,
    SIGN,
    WORD,
    Piece,
    string_similarity,
    surface_similarity,
    token_pieces,
)
from .tables import COMPLETION, COMPOUNDING, MEDICATION_LABELS, SHAPE
from .types import Range, SourceEntity

# A copied token supports an entity with links only this near to them.
COPY_DISTANCE = 3
# What is left of a copy that is only part of a token or of a scheme such as 1-0-1.
PART_OF_TOKEN = 0.6
# Weaker entries of a lexicon are no evidence.
MIN_STRENGTH = 0.1
# Of several places of a translation those this close to the best one count.
NEAR_BEST = 0.8
# A lexicon contradicts a link whose strength is below this share of the best one's.
CONTRADICTION = 0.3
# What is left of a translation that is only part of a compound.
PART_OF_COMPOUND = 0.8
# Letters of the shortest part of a compound, and of what must be left of it.
MIN_PART = 4
MIN_REST = 3
# Least likeness of a word and the start of a compound.
LIKE_PART = 0.75
# A word of the entity with less than this is without evidence.
WITHOUT_EVIDENCE = 0.35
# How far from its other words a word of the entity is looked for.
COMPLETION_DISTANCE = 3
# A target token linked elsewhere this strongly completes nothing.
TAKEN = 0.9


@dataclass(frozen=True)
class EvidenceSettings:
    """Hold the settings of the evidence; `scorers.fused_score` documents them."""

    link_ratio: float = 0.7
    min_probability: float = 0.0
    surface: bool = True
    copy_weight: float = 0.85
    min_similarity: float = 0.8
    lexicon: Optional[Lexicon] = None
    contradiction: float = 0.3
    shape: Optional[float] = None
    completion: Optional[float] = None
    neighbours: float = 0.7


class Hit(NamedTuple):
    """Hold a place where an entity seems to be copied."""

    start: int
    end: int
    similarity: float


@dataclass
class Evidence:
    """Hold what supports the places of one entity.

    source (Tuple[int, int]): The entity's tokens in the sentence pair.
    pieces (List[Piece]): Its pieces.
    linked (Set[int]): Target tokens with links to it.
    weights (Dict[int, Dict[int, float]]): For each supported target token the weights
        of the tokens of the entity, counted from its start.
    best (Dict[int, float]): For each supported token of the entity the probability of
        its best link, or the weight of what stands in for a link.
    hits (List[Hit]): Places where the whole entity is copied.
    copied (Set[int]): Target tokens that copies support.
    translated (Set[int]): Target tokens that the lexicon supports.
    """

    source: Range
    pieces: List[Piece]
    linked: Set[int] = field(default_factory=set)
    weights: Dict[int, Dict[int, float]] = field(default_factory=dict)
    best: Dict[int, float] = field(default_factory=dict)
    hits: List[Hit] = field(default_factory=list)
    copied: Set[int] = field(default_factory=set)
    translated: Set[int] = field(default_factory=set)

    @property
    def trust(self) -> float:
        """RETURNS (float): Mean probability of the evidence, in [0, 1]."""
        return sum(self.best.values()) / len(self.best) if self.best else 0.0

    def describe(self, place: Range) -> str:
        """Name the evidence for a place.

        place (Tuple[int, int]): The place.
        RETURNS (str): `links`, `surface` and `lexicon` joined with `+`; `neighbours`
            for a place between those of the neighbours, empty without evidence.
        """
        tokens = range(*place)
        names: List[str] = []
        if not self.linked.isdisjoint(tokens):
            names.append("links")
        if any(hit.start < place[1] and place[0] < hit.end for hit in self.hits) or (
            not names and not self.copied.isdisjoint(tokens)
        ):
            names.append("surface")
        if not self.translated.isdisjoint(tokens):
            names.append("lexicon")
        if not names and not self.weights.keys().isdisjoint(tokens):
            names.append("neighbours")
        return "+".join(names)

    def support(self, target: int, source: int, weight: float) -> None:
        """Let a target token support a token of the entity at least this much."""
        row = self.weights.setdefault(target, {})
        if weight > row.get(source, 0.0):
            row[source] = weight
        if weight > self.best.get(source, 0.0):
            self.best[source] = weight


def collect_evidence(
    pair: Pair, entity: SourceEntity, settings: EvidenceSettings
) -> Evidence:
    """Collect the evidence for one entity of a sentence pair.

    pair (Pair): The sentence pair.
    entity (SourceEntity): The entity.
    settings (EvidenceSettings): The settings.
    RETURNS (Evidence): The evidence.
    """
    item = pair.item
    source = (max(entity.start, pair.block[0]), min(entity.end, pair.block[1]))
    evidence = Evidence(
        source,
        token_pieces(item.source_words, item.source_spaces, item.source_lang, *source),
    )
    shape = SHAPE.get(pair.lang, 1.0) if settings.shape is None else settings.shape
    medication = entity.label.upper() in MEDICATION_LABELS
    if medication:
        shape = 1.0
    weigh_links(pair, evidence, settings.link_ratio, shape)
    if settings.surface:
        copies, evidence.hits = find_copies(pair, evidence, settings.min_similarity)
        has_link = set(evidence.best)
        for t, s, weight in copies:
            if t in evidence.linked and s in has_link and s not in evidence.weights[t]:
                # A swapped pair of links: the token must not count for two words.
                continue
            weight *= settings.copy_weight
            if weight > 0.0:
                evidence.copied.add(t)
                evidence.support(t, s, weight)
    if settings.lexicon is not None:
        table = settings.lexicon.translations(item.source_lang, pair.lang)
        if table:
            weight = settings.copy_weight
            use_lexicon(pair, evidence, table, weight, settings.contradiction)
    completion = settings.completion
    if completion is None:
        completion = COMPLETION.get(pair.lang, 0.0)
    if evidence.weights:
        if completion > 0.0:
            complete(pair, evidence, completion, shape)
    elif settings.neighbours > 0.0 and not medication:
        look_between(pair, evidence, settings.neighbours, shape)
    return evidence


def _changes_case(pair: Pair, source: int, target: int) -> bool:
    """Check whether a capitalised word faces one in lower case."""
    item = pair.item
    word = item.target_words[target]
    return (
        source > pair.block[0]
        and item.source_words[source][:1].isupper()
        and word[:1].islower()
        and not is_function_word(word, pair.lang)
    )


def weigh_links(
    pair: Pair, evidence: Evidence, link_ratio: float, shape: float
) -> None:
    """Turn the links of an entity into weights.

    pair (Pair): The sentence pair.
    evidence (Evidence): The evidence, to which the links are added.
    link_ratio (float): A link counts in full when its probability is at least this
        share of the best one, otherwise by its share; in [0, 1].
    shape (float): Factor for links of capitalised words to words in lower case, in
        [0, 1].
    """
    start, end = evidence.source
    best, linked = evidence.best, evidence.linked
    strengths: Dict[int, Dict[int, float]] = {}
    for s in range(start, end):
        for t, probability in pair.by_source.get(s, ()):
            linked.add(t)
            strengths.setdefault(t, {})[s - start] = probability
            if probability > best.get(s - start, 0.0):
                best[s - start] = probability
    strongest = max(best.values(), default=0.0)
    for t, row in strengths.items():
        compared = max(strongest, pair.best_target[t])
        weights = evidence.weights[t] = {}
        for s, probability in row.items():
            ratio = probability / compared
            weight = 1.0 if ratio >= link_ratio else ratio
            if shape < 1.0 and _changes_case(pair, start + s, t):
                weight *= shape
            weights[s] = weight


def find_copies(
    pair: Pair, evidence: Evidence, min_similarity: float
) -> Tuple[List[Tuple[int, int, float]], List[Hit]]:
    """Find the places where an entity, or a part of it, is copied.

    pair (Pair): The sentence pair.
    evidence (Evidence): The evidence so far.
    min_similarity (float): Least likeness of two words that count as copies.
    RETURNS (Tuple[List[Tuple[int, int, float]], List[Hit]]): Target token, source token
        counted from the entity's start, weight in [0, 1]; and the places of the whole
        entity.
    """
    source, pieces, linked = evidence.source, evidence.pieces, evidence.linked
    if not pieces:
        return [], []
    copies: List[Tuple[int, int, float]] = []
    places: Dict[Range, float] = {}
    target = pair.pieces()
    index = pair.index()
    n_target = max(1, pair.block[3] - pair.block[2])
    expected: Optional[float] = None

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
        least = min_similarity
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
            if similarity >= min_similarity:
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


def use_lexicon(
    pair: Pair,
    evidence: Evidence,
    table: Dict[str, List[Tuple[str, float]]],
    weight: float,
    contradiction: float,
) -> None:
    """Let a lexicon support tokens, and doubt the links that it contradicts.

    pair (Pair): The sentence pair.
    evidence (Evidence): The evidence, which is changed.
    table (Dict[str, List[Tuple[str, float]]]): Translations of source forms.
    weight (float): Weight of the surest translation, in [0, 1].
    contradiction (float): Factor of contradicted links, in [0, 1].
    """
    item = pair.item
    start, end = evidence.source
    expected: Optional[float] = None
    width = max(1, pair.block[3] - pair.block[2])
    for s in range(start, end):
        form = content_form(item.source_words[s], item.source_lang)
        if not form:
            continue
        found = find_translations(pair, form, table.get(form, ()))
        if not found and s - start not in evidence.best:
            found = find_cognate_parts(pair, form)
        if not found:
            continue
        best = max(found.values())
        for t, row in evidence.weights.items():
            contradicted = found.get(t, 0.0) < CONTRADICTION * best
            if contradicted and s - start in row and t in evidence.linked:
                row[s - start] *= contradiction
        values: Dict[int, float] = {}
        for t, strength in found.items():
            belief = 1.0
            if t not in evidence.linked:
                if expected is None:
                    expected = pair.expected(evidence.source)
                distance = (t - expected) / width
                belief -= 0.3 * min(1.0, distance * distance)
            for other, probability in pair.by_target.get(t, ()):
                if not start <= other < end:
                    word = content_form(item.source_words[other], item.source_lang)
                    if word == form:
                        belief *= 1.0 - probability / pair.best_target[t]
            values[t] = strength * belief
        best = max(values.values())
        for t in sorted(values):
            if values[t] > 0.0 and values[t] >= NEAR_BEST * best:
                evidence.translated.add(t)
                evidence.support(t, s - start, weight * values[t])


def find_translations(
    pair: Pair, form: str, translations: Sequence[Tuple[str, float]]
) -> Dict[int, float]:
    """Find the target tokens that a lexicon knows as translations of a word.

    pair (Pair): The sentence pair.
    form (str): Form of the word.
    translations (Sequence[Tuple[str, float]]): Its translations with their strength.
    RETURNS (Dict[int, float]): Strength of each token; a part of a compound counts for
        less than a word.
    """
    found: Dict[int, float] = {}
    forms = pair.forms()
    compounding = pair.lang in COMPOUNDING
    for translation, strength in translations:
        if strength < MIN_STRENGTH:
            break
        for t in forms.get(translation, ()):
            found[t] = max(strength, found.get(t, 0.0))
        if compounding and len(translation) >= MIN_PART:
            for compound, t in pair.compounds():
                if len(compound) >= len(translation) + MIN_REST and (
                    compound.startswith(translation) or compound.endswith(translation)
                ):
                    found[t] = max(PART_OF_COMPOUND * strength, found.get(t, 0.0))
    return found


def find_cognate_parts(pair: Pair, form: str) -> Dict[int, float]:
    """Find compounds that start with a word much like a given one.

    pair (Pair): The sentence pair.
    form (str): Form of a source word, such as `cohesion`.
    RETURNS (Dict[int, float]): Likeness of each token, such as `Kohäsionsfonds`; empty
        in languages that do not write compounds as one word.
    """
    n = len(form)
    if pair.lang not in COMPOUNDING or n < MIN_PART + 1:
        return {}
    found: Dict[int, float] = {}
    for compound, t in pair.compounds():
        if len(compound) < n + MIN_REST:
            continue
        # `Cyprus` and `Zypern`: one of the first two letters stays.
        if compound[0] != form[0] and compound[1] != form[1]:
            continue
        likeness = max(
            string_similarity(form, compound[:length]) for length in (n - 1, n, n + 1)
        )
        if likeness >= LIKE_PART:
            found[t] = max(PART_OF_COMPOUND * likeness, found.get(t, 0.0))
    return found


def _is_content(pair: Pair, token: int) -> bool:
    """Check whether a target token is neither punctuation nor a function word."""
    word = pair.item.target_words[token]
    return not (is_punctuation(word) or is_function_word(word.casefold(), pair.lang))


def complete(pair: Pair, evidence: Evidence, weight: float, shape: float) -> None:
    """Look for words without evidence in the words without links next to the others.

    Only function words may stand between.

    pair (Pair): The sentence pair.
    evidence (Evidence): The evidence, to which the words are added.
    weight (float): Weight of a word without any link, in [0, 1].
    shape (float): Factor for a word in lower case that faces a capitalised one.
    """
    item = pair.item
    start, end = evidence.source
    supported: Set[int] = set()
    for row in evidence.weights.values():
        supported.update(s for s in row if row[s] >= WITHOUT_EVIDENCE)
    missing = [
        s
        for s in range(end - start)
        if s not in supported
        and content_form(item.source_words[start + s], item.source_lang)
    ]
    if not missing:
        return
    low, high = min(evidence.weights), max(evidence.weights)
    found: List[int] = []
    for step, first, stop in (
        (-1, low - 1, max(pair.block[2], low - COMPLETION_DISTANCE) - 1),
        (1, high + 1, min(pair.block[3], high + COMPLETION_DISTANCE + 1)),
    ):
        room = len(missing)
        for t in range(first, stop, step):
            if _is_content(pair, t):
                if not room or pair.best_target.get(t, 0.0) >= TAKEN:
                    break
                found.append(t)
                room -= 1
            elif is_punctuation(item.target_words[t]):
                break
    found.extend(
        t
        for t in range(low, high)
        if t not in evidence.weights
        and _is_content(pair, t)
        and pair.best_target.get(t, 0.0) < TAKEN
    )
    for t in found:
        share = weight if t not in pair.best_target else 0.5 * weight
        for s in missing:
            factor = shape if _changes_case(pair, start + s, t) else 1.0
            evidence.support(t, s, share * factor)


def look_between(pair: Pair, evidence: Evidence, weight: float, shape: float) -> None:
    """Look for an entity without evidence between the places of its neighbours.

    pair (Pair): The sentence pair.
    evidence (Evidence): The evidence, to which the words are added: none when more
        words are free there than the entity has.
    weight (float): Weight of the words, in [0, 1].
    shape (float): Below 1, capitalised entities are not looked for in lower case.
    """
    start, end = evidence.source
    (_, left), (_, right) = pair.surroundings(evidence.source)
    words = pair.item.source_words[start:end]
    named = shape < 1.0 and any(word[:1].isupper() for word in words)
    found = [
        t
        for t in range(int(left) + 1, int(right))
        if pair.best_target.get(t, 0.0) < TAKEN
        and _is_content(pair, t)
        and not (named and pair.item.target_words[t][:1].islower())
    ]
    if len(found) <= end - start:
        for t in found:
            for s in range(end - start):
                evidence.support(t, s, weight)
