from typing import Dict, Iterable, List, Sequence, Tuple
from bisect import bisect_left, bisect_right

from spacy.tokens import Doc

from ..translation import Translation, get_token_ranges

Range = Tuple[int, int]


def find_tokens(start: int, end: int, tokens: Sequence[Range]) -> range:
    """Find the tokens that share a character with a range.

    start (int): First character.
    end (int): Character after the last one.
    tokens (Sequence[Range]): Character range of each token, sorted, none empty, none
        overlapping.
    RETURNS (range): Indices of the tokens; empty when there is none.
    """
    if end <= start:
        return range(0)
    first = bisect_right(tokens, start, key=_get_end)
    return range(first, max(first, bisect_left(tokens, end, key=_get_start)))


def _get_start(token: Range) -> int:
    return token[0]


def _get_end(token: Range) -> int:
    return token[1]


def get_words(doc: Doc) -> Tuple[List[int], List[Range]]:
    """Get the tokens of a Doc that are not white space.

    doc (Doc): The Doc.
    RETURNS (Tuple[List[int], List[Range]]): Index and character range of each.
    """
    text = doc.text
    words = [
        (i, (start, end))
        for i, (start, end) in enumerate(get_token_ranges(doc))
        if not text[start:end].isspace()
    ]
    return [i for i, _ in words], [token for _, token in words]


def get_sentence_words(
    doc: Doc, translation: Translation, target: Doc
) -> List[Tuple[List[int], List[int]]]:
    """Get the tokens of each sentence pair, without white space.

    doc (Doc): The source Doc.
    translation (Translation): Its translation.
    target (Doc): The translation, tokenized.
    RETURNS (List[Tuple[List[int], List[int]]]): Indices of the source tokens and of
        the target tokens of each sentence pair.
    """
    source_indices, source_ranges = get_words(doc)
    target_indices, target_ranges = get_words(target)
    pairs = []
    for pair in translation.sentences:
        sources = find_tokens(pair.source_start, pair.source_end, source_ranges)
        targets = find_tokens(pair.target_start, pair.target_end, target_ranges)
        pairs.append(
            (
                [source_indices[i] for i in sources],
                [target_indices[i] for i in targets],
            )
        )
    return pairs


def merge_piece_links(
    pieces: Iterable[Tuple[int, int, float]],
) -> Dict[Tuple[int, int], float]:
    """Merge links that come from several pieces of the same two tokens.

    Two tokens are linked when any of their pieces are (Jalili Sabet et al. 2020,
    SimAlign, section 3).

    pieces (Iterable[Tuple[int, int, float]]): Source token, target token and
        probability of each piece link.
    RETURNS (Dict[Tuple[int, int], float]): The largest probability of each token pair.
    """
    links: Dict[Tuple[int, int], float] = {}
    for source, target, probability in pieces:
        key = (source, target)
        links[key] = max(links.get(key, 0.0), probability)
    return links
