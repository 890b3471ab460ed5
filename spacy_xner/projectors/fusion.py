"""The fused score: links, copies, a lexicon and the length of a candidate as one.

    1 − (1 − A·P·L)(1 − T·S)

A is the coverage of both sides by evidence, P the mean probability of the entity's
evidence, L the brevity penalty, S the likeness of a copied string and T the trust in
copies. The best candidates are ranges between supported tokens: what lies inside is
filled, so function words without links do no harm.
"""

from typing import Dict, FrozenSet, Iterable, List, Optional, Sequence, Tuple, Union
from dataclasses import dataclass, field
from pathlib import Path

from .blocks import Home, find_homes
from .candidates import edge_ranges, merge_ranges
from .edges import is_punctuation
from .evidence import Evidence, EvidenceSettings, Hit, collect_evidence
from .pair import Pair, link_tables
from .scores import brevity, combine_evidence, coverage_scores
from .surface import Piece, surface_similarity
from .tables import LENGTHS
from .types import ProjectionInput, Range, SourceEntity, tokens_to_blocks

# At most so many supported tokens per entity can be edges of candidates.
MAX_EDGES = 32
# A candidate around a copied part counts as a copy from this likeness on.
MIN_LIKENESS = 0.5


@dataclass(frozen=True)
class FusedScore:
    """Score candidates by all evidence at once.

    evidence (EvidenceSettings): What counts as evidence.
    surface_trust (float): Trust in a copy of the whole entity, in [0, 1].
    brevity (float): How much the brevity penalty can take away, in [0, 1].
    """

    evidence: EvidenceSettings = field(default_factory=EvidenceSettings)
    surface_trust: float = 0.8
    brevity: float = 0.5

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Serialise what the config does not say: the entries of the lexicon.

        exclude (Iterable[str]): Not used.
        RETURNS (bytes): What `from_bytes` reads.
        """
        lexicon = self.evidence.lexicon
        return lexicon.to_bytes() if lexicon is not None and lexicon.is_own else b""

    def from_bytes(
        self, bytes_data: bytes, *, exclude: Iterable[str] = ()
    ) -> "FusedScore":
        """Take back what `to_bytes` gave.

        bytes_data (bytes): The bytes.
        exclude (Iterable[str]): Not used.
        RETURNS (FusedScore): The score itself.
        RAISES (ValueError): E324 if these bytes are no lexicon.
        """
        if bytes_data and self.evidence.lexicon is not None:
            self.evidence.lexicon.from_bytes(bytes_data)
        return self

    def to_disk(self, path: Union[str, Path], *, exclude: Iterable[str] = ()) -> None:
        """Save the entries of the lexicon, where there are any.

        path (Union[str, Path]): File to write.
        exclude (Iterable[str]): Not used.
        """
        data = self.to_bytes()
        if data:
            Path(path).write_bytes(data)

    def from_disk(
        self, path: Union[str, Path], *, exclude: Iterable[str] = ()
    ) -> "FusedScore":
        """Take back what `to_disk` wrote.

        path (Union[str, Path]): File to read.
        exclude (Iterable[str]): Not used.
        RETURNS (FusedScore): The score itself.
        RAISES (ValueError): E324 if the file is no lexicon.
        """
        return self.from_bytes(Path(path).read_bytes())

    def collect(self, pair: Pair, entity: SourceEntity) -> Evidence:
        """Collect the evidence for one entity.

        pair (Pair): The sentence pair.
        entity (SourceEntity): The entity.
        RETURNS (Evidence): The evidence.
        """
        return collect_evidence(pair, entity, self.evidence)

    def propose(
        self, pair: Pair, evidence: Evidence, *, max_length: int
    ) -> List[Range]:
        """List the ranges between supported tokens.

        pair (Pair): The sentence pair.
        evidence (Evidence): The evidence for the entity.
        max_length (int): Most tokens of a range; entities with more than a third of it
            raise it to three times their length.
        RETURNS (List[Tuple[int, int]]): The ranges, sorted.
        """
        weights, words = evidence.weights, pair.item.target_words
        marks = edge_marks(pair.item.source_words[slice(*evidence.source)])
        tokens = [
            t
            for t in weights
            if not is_punctuation(words[t]) or not marks.isdisjoint(weights[t])
        ]
        if not tokens:
            tokens = [t for t in weights if words[t].strip()]
        if len(tokens) > MAX_EDGES:
            tokens.sort(key=lambda t: (-max(weights[t].values()), t))
            del tokens[MAX_EDGES:]
        tokens.sort()
        length = evidence.source[1] - evidence.source[0]
        found = edge_ranges(tokens, max_length=max(max_length, 3 * length + 4))
        if not evidence.hits:
            return found
        return merge_ranges(found, [(hit.start, hit.end) for hit in evidence.hits])

    def score(
        self, pair: Pair, evidence: Evidence, ranges: Sequence[Range]
    ) -> List[float]:
        """Score ranges for one entity.

        pair (Pair): The sentence pair.
        evidence (Evidence): The evidence for the entity.
        ranges (Sequence[Tuple[int, int]]): Target ranges, sorted.
        RETURNS (List[float]): One score in [0, 1] per range; 0 without evidence.
        """
        weights = evidence.weights
        if not weights:
            return [0.0] * len(ranges)
        start, end = evidence.source
        covered = coverage_scores(
            [(t, list(weights[t].items())) for t in sorted(weights)],
            end - start,
            ranges,
            costs=pair.gap_costs(),
        )
        similar = {(hit.start, hit.end): hit.similarity for hit in evidence.hits}
        if similar and len(evidence.pieces) > 1 and 1.0 not in similar.values():
            _compare_longer(pair, evidence.pieces, ranges, evidence.hits, similar)
        source_words = pair.item.source_words[start:end]
        letters = sum(map(len, source_words)) + len(source_words) - 1
        usual = LENGTHS.get(pair.lang, 0.0) - LENGTHS.get(pair.item.source_lang, 0.0)
        trust, penalty = evidence.trust, self.brevity
        scores: List[float] = []
        for place, value in zip(ranges, covered):
            value *= trust
            if penalty > 0.0:
                length = brevity(letters, pair.letters(place), mean=usual)
                value *= 1.0 - penalty * (1.0 - length)
            likeness = similar.get(place, 0.0)
            if likeness > 0.0:
                value = combine_evidence((value, likeness), (1.0, self.surface_trust))
            scores.append(value)
        return scores

    def __call__(
        self,
        items: Sequence[ProjectionInput],
        candidates: Sequence[Sequence[Tuple[int, Range]]],
        lang: str,
    ) -> List[List[float]]:
        """Score candidates of many texts, as a `SpanScorer`.

        items (Sequence[ProjectionInput]): Texts with entities and links.
        candidates (Sequence[Sequence[Tuple[int, Tuple[int, int]]]]): For each text its
            candidates: index into the entities, tokens of the target.
        lang (str): Language code of the targets.
        RETURNS (List[List[float]]): One score in [0, 1] for each candidate; 0 for one
            outside the sentence pair of its entity.
        """
        results: List[List[float]] = []
        for item, places in zip(items, candidates):
            scores = [0.0] * len(places)
            by_entity: Dict[int, List[int]] = {}
            for k, (entity, _) in enumerate(places):
                by_entity.setdefault(entity, []).append(k)
            homes = find_homes(item)
            pairs = make_pairs(item, lang, homes, self.evidence.min_probability)
            for entity, home in enumerate(homes):
                if home is None or entity not in by_entity:
                    continue
                low, high = home.target
                numbers = [
                    k
                    for k in by_entity[entity]
                    if low <= places[k][1][0] < places[k][1][1] <= high
                ]
                numbers.sort(key=lambda k: places[k][1])
                pair = pairs[home.block]
                evidence = self.collect(pair, item.entities[entity])
                ranges = [places[k][1] for k in numbers]
                for k, value in zip(numbers, self.score(pair, evidence, ranges)):
                    scores[k] = value
            results.append(scores)
        return results


def edge_marks(words: Sequence[str]) -> FrozenSet[int]:
    """Find the punctuation that an entity starts or ends with.

    words (Sequence[str]): Tokens of the entity.
    RETURNS (FrozenSet[int]): Their indices; empty for nothing but punctuation.
    """
    content = [s for s, word in enumerate(words) if not is_punctuation(word)]
    if not content or len(content) == len(words):
        return frozenset()
    return frozenset(
        [*range(content[0]), *range(content[-1] + 1, len(words))],
    )


def make_pairs(
    item: ProjectionInput,
    lang: str,
    homes: Sequence[Optional[Home]],
    min_probability: float,
) -> Dict[int, Pair]:
    """Prepare the sentence pairs that hold entities.

    item (ProjectionInput): A text.
    lang (str): Language code of the target.
    homes (Sequence[Optional[Home]]): Sentence pair of each entity.
    min_probability (float): Links below this probability are ignored, in [0, 1].
    RETURNS (Dict[int, Pair]): The pairs by their index.
    """
    blocks = item.blocks()
    wanted = {home.block for home in homes if home is not None}
    block_of = tokens_to_blocks(blocks, len(item.source_words), side=0)
    tables = link_tables(item, blocks, block_of, wanted, min_probability)
    return {
        block: Pair(item, blocks[block], lang, *tables[block])
        for block in sorted(wanted)
    }


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
