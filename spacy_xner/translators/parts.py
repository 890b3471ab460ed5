from typing import Callable, List, Optional, Sequence, Set, Tuple
from dataclasses import dataclass

from ..errors import Errors
from .pieces import Offsets, clean_text, locate_pieces
from .segments import split_long
from .types import PieceScore, PieceTuple, SentenceTranslation

Tokenize = Callable[[Sequence[str]], List[List[str]]]
"""Cuts texts into SentencePiece pieces."""


@dataclass
class Part:
    """A piece of work for a model: a segment or a part of a long one.

    text (int): Which of the texts it belongs to.
    origin (List[int]): For each character of `clean` its index in that text.
    clean (str): The characters the model sees.
    pieces (List[str]): SentencePiece pieces of `clean`.
    inside_word (bool): Whether a word was cut to begin this part.
    """

    text: int
    origin: List[int]
    clean: str
    pieces: List[str]
    inside_word: bool = False

    def locate(self) -> Offsets:
        """Find the characters of each piece in the text the part was cut from.

        RETURNS (Offsets): Half-open ranges; (0, 0) for a piece of white space.
        """
        spans = locate_pieces(self.pieces, self.clean)
        return [
            (self.origin[start], self.origin[end - 1] + 1) if start < end else (0, 0)
            for start, end in spans
        ]


class _PieceCounter:
    """Count the pieces of a text.

    tokenize (Tokenize): Cuts texts into pieces.
    """

    def __init__(self, tokenize: Tokenize):
        self.tokenize = tokenize

    def __call__(self, text: str) -> int:
        return len(self.tokenize([text])[0])


def make_parts(
    texts: Sequence[str], tokenize: Tokenize, limit: int
) -> Tuple[List[Part], Set[int]]:
    """Cut texts into pieces, long ones in several parts; empty ones have none.

    texts (Sequence[str]): Segments.
    tokenize (Tokenize): Cuts texts into pieces.
    limit (int): Most pieces in one part, > 0.
    RETURNS (Tuple[List[Part], Set[int]]): The parts, in the order of the texts, and
        the numbers of the texts that lost something: a word was cut.
    """
    cleaned = [clean_text(text) for text in texts]
    encoded = tokenize([clean for clean, _ in cleaned])
    parts: List[Part] = []
    cut: Set[int] = set()
    for i, ((clean, origin), pieces) in enumerate(zip(cleaned, encoded)):
        if not clean:
            continue
        if len(pieces) <= limit:
            parts.append(Part(i, origin, clean, pieces))
            continue
        spans, was_cut = split_long(clean, limit, _PieceCounter(tokenize))
        if was_cut:
            cut.add(i)
        chunks = tokenize([clean[start:end] for start, end in spans])
        for (start, end), pieces in zip(spans, chunks):
            if limit < len(pieces):
                pieces = pieces[:limit]
                cut.add(i)
            inside_word = start > 0 and not clean[start - 1].isspace()
            parts.append(
                Part(i, origin[start:end], clean[start:end], pieces, inside_word)
            )
    return parts, cut


def make_pairs(
    sources: Sequence[str],
    targets: Sequence[str],
    tokenize_source: Tokenize,
    tokenize_target: Tokenize,
    *,
    source_limit: int,
    target_limit: int,
) -> Tuple[List[Part], List[Part]]:
    """Cut texts and their translations into pieces, as many as the model takes.

    sources (Sequence[str]): Segments.
    targets (Sequence[str]): Translation of each segment.
    tokenize_source (Tokenize): Cuts segments into pieces.
    tokenize_target (Tokenize): Cuts translations into pieces.
    source_limit (int): Most pieces of a segment.
    target_limit (int): Most pieces of a translation.
    RETURNS (Tuple[List[Part], List[Part]]): One part for each text.
    RAISES (ValueError): When the numbers of texts differ.
    """
    if len(sources) != len(targets):
        raise ValueError(
            Errors.E116.format(n_sources=len(sources), n_targets=len(targets))
        )
    sides = []
    for texts, tokenize, limit in (
        (sources, tokenize_source, source_limit),
        (targets, tokenize_target, target_limit),
    ):
        cleaned = [clean_text(text) for text in texts]
        encoded = tokenize([clean for clean, _ in cleaned])
        sides.append(
            [
                Part(i, origin, clean, pieces[:limit])
                for i, ((clean, origin), pieces) in enumerate(zip(cleaned, encoded))
            ]
        )
    return sides[0], sides[1]


def sort_by_length(parts: Sequence[Part]) -> List[int]:
    """List the numbers of the parts, shortest first.

    parts (Sequence[Part]): The parts.
    RETURNS (List[int]): Their numbers.
    """
    return [n for _, n in sorted((len(p.pieces), n) for n, p in enumerate(parts))]


def read_attention(
    rows: Sequence[Sequence[float]],
    part: Part,
    spans: Offsets,
    *,
    first: int,
    min_weight: Optional[float] = None,
) -> List[PieceTuple]:
    """Link every target piece to the source piece with the largest weight.

    rows (Sequence[Sequence[float]]): Weights, target pieces × source tokens.
    part (Part): The source.
    spans (Offsets): Characters of the target pieces.
    first (int): Column of the first source piece: language tokens stand before it.
    min_weight (Optional[float]): Link also to every other source piece with this
        weight or more, in [0, 1]. None for the best one only.
    RETURNS (List[PieceTuple]): Links; source characters are those of the text the
        part was cut from.
    """
    sources = part.locate()
    columns = [i for i, (start, end) in enumerate(sources) if start < end]
    links: List[PieceTuple] = []
    for row, (start, end) in zip(rows, spans):
        if start == end or not columns:
            continue
        weights = [row[first + i] for i in columns]
        best = max(range(len(columns)), key=weights.__getitem__)
        for i, weight in enumerate(weights):
            if i == best or (min_weight is not None and weight >= min_weight):
                source = sources[columns[i]]
                weight = min(1.0, max(0.0, float(weight)))
                links.append((source[0], source[1], start, end, weight))
    return links


def get_piece_scores(part: Part, log_probs: Sequence[float]) -> List[PieceScore]:
    """Join the pieces of a translation with their log-probabilities.

    part (Part): The translation.
    log_probs (Sequence[float]): Log-probability of each piece and of the end.
    RETURNS (List[PieceScore]): The pieces; the last one is the end, behind the last
        character that the model saw.
    """
    places = part.locate()
    last = max((end for _, end in places), default=0)
    places.append((last, last))
    return [
        PieceScore(start, end, log_prob)
        for (start, end), log_prob in zip(places, log_probs)
    ]


def glue(
    n_texts: int,
    parts: Sequence[Part],
    outputs: Sequence[Optional[SentenceTranslation]],
    cut: Set[int],
) -> List[SentenceTranslation]:
    """Join the translations of parts with spaces, in the order of the texts.

    n_texts (int): Number of texts.
    parts (Sequence[Part]): The parts, in the order of the texts.
    outputs (Sequence[Optional[SentenceTranslation]]): Their translations.
    cut (Set[int]): Numbers of the texts that lost something.
    RETURNS (List[SentenceTranslation]): One translation for each text; the score is
        the mean of its parts, weighted by their pieces.
    """
    glued = [SentenceTranslation("", truncated=i in cut) for i in range(n_texts)]
    weights = [0] * n_texts
    for part, output in zip(parts, outputs):
        if output is None:
            continue
        whole = glued[part.text]
        weight = max(1, len(part.pieces))
        total = weights[part.text] + weight
        whole.score = (
            (whole.score or 0.0) * weights[part.text] + (output.score or 0.0) * weight
        ) / total
        weights[part.text] = total
        if whole.text and output.text and not part.inside_word:
            whole.text += " "
        shift = len(whole.text)
        whole.text += output.text
        whole.links += [
            (a, b, c + shift, d + shift, p) for a, b, c, d, p in output.links
        ]
        whole.truncated = whole.truncated or output.truncated
    return glued
