from typing import (
    TYPE_CHECKING,
    Callable,
    Dict,
    List,
    NamedTuple,
    Optional,
    Protocol,
    Sequence,
    Tuple,
    runtime_checkable,
)
from dataclasses import dataclass, field

from ..errors import Errors

if TYPE_CHECKING:
    from spacy.tokens import Doc

# (source token, target token, probability in [0, 1])
TokenLink = Tuple[int, int, float]
# (source start, source end, target start, target end), tokens of a sentence pair
Block = Tuple[int, int, int, int]
# [start, end) in tokens
Range = Tuple[int, int]
# (start, end, label, score in [0, 1])
ScoredSpan = Tuple[int, int, str, float]
# P(B-label) and P(I-label) of each token
LabelProbabilities = Tuple[Sequence[float], Sequence[float]]


class SourceEntity(NamedTuple):
    """Name an entity of the side that carries the entities.

    start (int): First token.
    end (int): Token after the last one.
    label (str): Label of the entity.
    """

    start: int
    end: int
    label: str


@dataclass
class ProjectionInput:
    """Hold what a projector needs to know about one text and its translation.

    The *source* carries the entities, the *target* receives them.

    source_words (List[str]): Tokens of the source.
    target_words (List[str]): Tokens of the target.
    entities (List[SourceEntity]): Entities of the source, in any order.
    links (List[Tuple[int, int, float]]): Source token, target token, probability in
        [0, 1]. Links between different sentence pairs are ignored.
    target_blocks (List[Tuple[int, int, int, int]]): Source start and end, target
        start and end of each sentence pair, in tokens. No span crosses a block. An
        empty list stands for one block over both texts.
    source_spaces (Optional[List[bool]]): Whether white space follows each source
        token. Without it, every token counts as followed by a space.
    target_spaces (Optional[List[bool]]): The same for the target.
    source_lang (str): Language code of the source, empty when unknown. It decides
        how `1,000` reads and which number words are known.
    marked (Dict[int, Tuple[int, int]]): Where entities came out that were translated
        between markers: index into `entities`, tokens of the target.
    target_spans (List[Tuple[int, int, str, float]]): What a named entity recogniser
        found in the target: start, end, label, score in [0, 1].
    target_probabilities (Dict[str, Tuple[Sequence[float], Sequence[float]]]): For each
        label of such a recogniser P(B-label) and P(I-label) of every target token.
    target_doc (Optional[Doc]): The target as a Doc with the same tokens, for
        suggesters that read annotations; not compared.
    """

    source_words: List[str]
    target_words: List[str]
    entities: List[SourceEntity]
    links: List[TokenLink] = field(default_factory=list)
    target_blocks: List[Block] = field(default_factory=list)
    source_spaces: Optional[List[bool]] = None
    target_spaces: Optional[List[bool]] = None
    source_lang: str = ""
    marked: Dict[int, Range] = field(default_factory=dict)
    target_spans: List[ScoredSpan] = field(default_factory=list)
    target_probabilities: Dict[str, LabelProbabilities] = field(default_factory=dict)
    target_doc: Optional["Doc"] = field(default=None, repr=False, compare=False)

    def blocks(self) -> List[Block]:
        """List the sentence pairs.

        RETURNS (List[Tuple[int, int, int, int]]): The blocks, or one block over
            everything where none is given.
        """
        if self.target_blocks:
            return self.target_blocks
        return [(0, len(self.source_words), 0, len(self.target_words))]

    def validate(self) -> None:
        """Check every range against the two texts.

        RAISES (ValueError): E301 to E305, E310, E320 and E321, naming the first value
            out of range.
        """
        n_source, n_target = len(self.source_words), len(self.target_words)
        for start, end, label in self.entities:
            if not 0 <= start < end <= n_source:
                raise ValueError(
                    Errors.E301.format(start=start, end=end, label=label, n=n_source)
                )
        for source, target, probability in self.links:
            if not (0 <= source < n_source and 0 <= target < n_target):
                raise ValueError(
                    Errors.E302.format(
                        source=source, target=target, n=n_source, m=n_target
                    )
                )
            if not 0.0 <= probability <= 1.0:
                raise ValueError(
                    Errors.E303.format(
                        source=source, target=target, probability=probability
                    )
                )
        for block in self.target_blocks:
            a, b, c, d = block
            if not (0 <= a <= b <= n_source and 0 <= c <= d <= n_target):
                raise ValueError(
                    Errors.E304.format(block=block, n=n_source, m=n_target)
                )
        for entity, (start, end) in self.marked.items():
            inside = 0 <= entity < len(self.entities) and 0 <= start < end <= n_target
            if not inside:
                raise ValueError(
                    Errors.E310.format(
                        start=start,
                        end=end,
                        entity=entity,
                        n=n_target,
                        m=len(self.entities),
                    )
                )
        for start, end, label, score in self.target_spans:
            if not (0 <= start < end <= n_target and 0.0 <= score <= 1.0):
                raise ValueError(
                    Errors.E320.format(
                        start=start, end=end, label=label, score=score, n=n_target
                    )
                )
        for label, (first, later) in self.target_probabilities.items():
            if not len(first) == len(later) == n_target:
                raise ValueError(
                    Errors.E321.format(
                        label=label, begin=len(first), inside=len(later), n=n_target
                    )
                )
        for name, spaces, n in (
            ("source_spaces", self.source_spaces, n_source),
            ("target_spaces", self.target_spaces, n_target),
        ):
            if spaces is not None and len(spaces) != n:
                raise ValueError(Errors.E305.format(name=name, found=len(spaces), n=n))


def tokens_to_blocks(blocks: Sequence[Block], n_tokens: int, *, side: int) -> List[int]:
    """Find the sentence pair of each token.

    blocks (Sequence[Tuple[int, int, int, int]]): The sentence pairs.
    n_tokens (int): Number of tokens of the side.
    side (int): 0 for the source, 1 for the target.
    RETURNS (List[int]): Index of the first block that holds each token, -1 for none.
    """
    found = [-1] * n_tokens
    for k in range(len(blocks) - 1, -1, -1):
        start, end = blocks[k][2 * side : 2 * side + 2]
        found[start:end] = [k] * (end - start)
    return found


@dataclass
class Projection:
    """Hold the place of one entity in the target.

    entity (int): Index into `ProjectionInput.entities`.
    start (int): First target token, -1 when there is none.
    end (int): Token after the last one, -1 when there is none.
    score (float): Raw trust in the span, in [0, 1]; 0 when there is none.
    method (str): What the span rests on: `span`, `heuristic`, or some of `links`,
        `surface`, `lexicon`, `neighbours` and names of scores joined with `+`; empty
        when there is none.
    reason (str): One of `reasons.REASONS`, empty when nothing is wrong.
    probability (Optional[float]): Of the span being right, in [0, 1], set by a
        calibration; None without one.
    """

    entity: int
    start: int
    end: int
    score: float
    method: str
    reason: str
    probability: Optional[float] = None

    @property
    def confidence(self) -> float:
        """RETURNS (float): The probability where there is one, else the score."""
        return self.score if self.probability is None else self.probability


class Candidate(NamedTuple):
    """Name one possible place of one entity.

    entity (int): Number of the entity.
    start (int): First target token.
    end (int): Token after the last one.
    score (float): Value of the choice; candidates with values <= 0 are never chosen.
    """

    entity: int
    start: int
    end: int
    score: float


class Assignment(NamedTuple):
    """Hold the chosen candidates.

    chosen (List[int]): Indices of the chosen candidates, ascending.
    objective (float): Sum of their scores.
    timed_out (bool): Whether the exact solver gave up and the greedy solution stands.
    """

    chosen: List[int]
    objective: float
    timed_out: bool = False


Assigner = Callable[[Sequence[Candidate]], Assignment]
Projector = Callable[[List[ProjectionInput], str], List[List[Projection]]]


@runtime_checkable
class CandidateGenerator(Protocol):
    """What lists the places that entities can have in the target."""

    def __call__(
        self, items: Sequence[ProjectionInput], lang: str
    ) -> Sequence[Sequence[Tuple[int, Range]]]:
        """List candidates. Those that leave the entity's sentence pair are ignored.

        items (Sequence[ProjectionInput]): Texts with entities.
        lang (str): Language code of the targets.
        RETURNS (Sequence[Sequence[Tuple[int, Tuple[int, int]]]]): For each text its
            candidates: index into the entities, tokens of the target.
        """
        ...


@runtime_checkable
class SpanScorer(Protocol):
    """What scores candidates of many texts at once, such as a translator."""

    def __call__(
        self,
        items: Sequence[ProjectionInput],
        candidates: Sequence[Sequence[Tuple[int, Range]]],
        lang: str,
    ) -> Sequence[Sequence[float]]:
        """Score candidates.

        items (Sequence[ProjectionInput]): Texts with entities.
        candidates (Sequence[Sequence[Tuple[int, Tuple[int, int]]]]): For each text its
            candidates: index into the entities, tokens of the target.
        lang (str): Language code of the targets.
        RETURNS (Sequence[Sequence[float]]): One score for each candidate, in [0, 1] but
            for scores that are defined otherwise.
        """
        ...
