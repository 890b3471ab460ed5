from typing import Dict, Iterable, List, Sequence, Tuple

from spacy.tokens import Doc
from spacy.util import registry

from ..errors import Errors
from ..translation import Link, PieceLink, Translation
from .subwords import Range, find_tokens, get_words, merge_piece_links
from .types import Aligner


def keep_best_sources(links: Iterable[PieceLink]) -> List[PieceLink]:
    """Keep for each target piece the links to its best source pieces.

    Garg et al. 2019: argmax over the source of the weights of one head.

    links (Iterable[PieceLink]): Links between pieces.
    RETURNS (List[PieceLink]): Of the links of one target piece those with the largest
        probability, in the order given.
    """
    links = list(links)
    best: Dict[Range, float] = {}
    for link in links:
        key = (link.target_start, link.target_end)
        best[key] = max(best.get(key, 0.0), link.probability)
    return [
        link
        for link in links
        if link.probability == best[(link.target_start, link.target_end)]
    ]


def map_to_tokens(
    links: Iterable[PieceLink], sources: Sequence[Range], targets: Sequence[Range]
) -> Dict[Tuple[int, int], float]:
    """Turn links between pieces into links between tokens.

    Two tokens are linked when any of their pieces are.

    links (Iterable[PieceLink]): Links between pieces.
    sources (Sequence[Range]): Character range of each source token, sorted.
    targets (Sequence[Range]): Character range of each target token, sorted.
    RETURNS (Dict[Tuple[int, int], float]): The largest probability of each pair of
        tokens, as positions in `sources` and `targets`.
    """
    return merge_piece_links(
        (source, target, link.probability)
        for link in links
        for source in find_tokens(link.source_start, link.source_end, sources)
        for target in find_tokens(link.target_start, link.target_end, targets)
    )


class AttentionAligner:
    """Align by the attention that the translator gave.

    Each target piece is linked to its best source piece, and tokens are linked when
    any of their pieces are. Needs no model and no second pass. Garg et al. 2019,
    "Jointly Learning to Align and Translate with Transformer Models", train one head
    of the decoder for it.

    threshold (float): Smallest probability of a link, in [0, 1].
    """

    def __init__(self, *, threshold: float = 0.0):
        if not 0.0 <= threshold <= 1.0:
            raise ValueError(
                Errors.E207.format(
                    setting="threshold", expected="from 0 to 1", value=threshold
                )
            )
        self.threshold = threshold

    @property
    def id(self) -> str:
        """RETURNS (str): The method and its settings."""
        return f"attention(threshold={self.threshold})"

    def __call__(
        self,
        docs: Sequence[Doc],
        translations: Sequence[Translation],
        targets: Sequence[Doc],
    ) -> List[List[Link]]:
        """Align a batch.

        docs (Sequence[Doc]): Source Docs.
        translations (Sequence[Translation]): A translation of each.
        targets (Sequence[Doc]): Each translation, tokenized.
        RETURNS (List[List[Link]]): Links of each translation, sorted.
        RAISES (ValueError): If a translation has no attention.
        """
        return [
            self._align(doc, translation, target)
            for doc, translation, target in zip(docs, translations, targets)
        ]

    def _align(self, doc: Doc, translation: Translation, target: Doc) -> List[Link]:
        source_indices, source_ranges = get_words(doc)
        target_indices, target_ranges = get_words(target)
        pieces = [link for pair in translation.sentences for link in pair.attention]
        if not pieces and any(
            find_tokens(pair.source_start, pair.source_end, source_ranges)
            and find_tokens(pair.target_start, pair.target_end, target_ranges)
            for pair in translation.sentences
        ):
            raise ValueError(
                Errors.E201.format(lang=translation.lang, engine=translation.engine)
            )
        links = map_to_tokens(keep_best_sources(pieces), source_ranges, target_ranges)
        return sorted(
            Link(source_indices[source], target_indices[target], probability)
            for (source, target), probability in links.items()
            if probability >= self.threshold
        )


@registry.misc("spacy-xner.attention_aligner.v1")
def build_attention_aligner(threshold: float = 0.0) -> Aligner:
    """Build the aligner that reads the translator's attention.

    threshold (float): Smallest probability of a link, in [0, 1].
    RETURNS (Aligner): The aligner.
    """
    return AttentionAligner(threshold=threshold)
