from typing import Any, Dict, List, Sequence

from ..evaluation.alignment import AlignmentScore, GoldLinks, score_alignment
from ..translation import PieceLink
from ..translators.heads import Head
from ..translators.types import PieceTuple
from .attention import map_to_tokens
from .subwords import Range


def score_heads(
    engine: Any,
    sources: Sequence[Sequence[str]],
    targets: Sequence[Sequence[str]],
    gold: Sequence[GoldLinks],
    *,
    source_lang: str,
    target_lang: str,
) -> Dict[Head, AlignmentScore]:
    """Measure the word alignment that each attention head of a translator gives.

    Each target piece is linked to the source piece with the largest weight, and words
    are linked when any of their pieces are, as the attention aligner does. The measure
    is the alignment error rate of Och and Ney 2003.

    engine (Any): A translator with the method `align_heads`.
    sources (Sequence[Sequence[str]]): Words of the source sentences.
    targets (Sequence[Sequence[str]]): Words of the translations.
    gold (Sequence[GoldLinks]): Their word links.
    source_lang (str): Language code of the sources.
    target_lang (str): Language code of the translations.
    RETURNS (Dict[Head, AlignmentScore]): The scores of each head, the best first.
    RAISES (ValueError): If the numbers of sentences and gold links differ.
    """
    found = engine.align_heads(
        [" ".join(words) for words in sources],
        [" ".join(words) for words in targets],
        source_lang=source_lang,
        target_lang=target_lang,
    )
    sure, possible = [links.sure for links in gold], [links.possible for links in gold]
    scores = {
        head: score_alignment(
            [
                _link_words(links, *words)
                for links, *words in zip(pairs, sources, targets)
            ],
            sure,
            possible,
        )
        for head, pairs in found.items()
    }
    return dict(sorted(scores.items(), key=_get_error))


def _get_error(item: Any) -> Any:
    return item[1].aer, item[0]


def _link_words(
    links: Sequence[PieceTuple], sources: Sequence[str], targets: Sequence[str]
) -> Any:
    """Turn links between characters of joined words into links between the words."""
    pieces = [PieceLink(*link) for link in links]
    return map_to_tokens(pieces, get_ranges(sources), get_ranges(targets)).keys()


def get_ranges(words: Sequence[str]) -> List[Range]:
    """Get the characters of words that are joined with single spaces.

    words (Sequence[str]): The words.
    RETURNS (List[Range]): Start and end of each.
    """
    ranges, start = [], 0
    for word in words:
        ranges.append((start, start + len(word)))
        start += len(word) + 1
    return ranges
