"""One sentence pair while its entities are matched: what is read once is kept."""

from typing import Dict, List, Optional, Sequence, Set, Tuple
from dataclasses import dataclass
from functools import lru_cache

from .edges import is_function_word, is_punctuation
from .surface import WORD, Piece, fold, token_pieces
from .tables import LONG_COMPOUND
from .types import Block, ProjectionInput, Range

# Longer words only are compared letter by letter; shorter ones are alike by chance.
MIN_FUZZY_LETTERS = 4
# Length of a function word or punctuation mark without any link inside a candidate.
GAP_COST = 0.5

# For each token the linked tokens of the other side with their probabilities
LinkTable = Dict[int, List[Tuple[int, float]]]


@dataclass
class Pair:
    """Hold one sentence pair while its entities are matched.

    Positions are those of the whole texts. Everything else is read when first asked
    for.

    item (ProjectionInput): The texts.
    block (Tuple[int, int, int, int]): The sentence pair.
    lang (str): Language code of the target.
    by_source (Dict[int, List[Tuple[int, float]]]): Links of each source token.
    by_target (Dict[int, List[Tuple[int, float]]]): Links of each target token.
    best_target (Dict[int, float]): Best probability of the links of a target token.
    """

    item: ProjectionInput
    block: Block
    lang: str
    by_source: LinkTable
    by_target: LinkTable
    best_target: Dict[int, float]
    _pieces: Optional[List[Piece]] = None
    _index: Optional[Dict[str, List[int]]] = None
    _first_piece: Optional[Dict[int, int]] = None
    _words: Optional[List[Tuple[int, str, int, int]]] = None
    _anchors: Optional[List[Tuple[int, float]]] = None
    _source: Optional[Dict[int, Set[str]]] = None
    _costs: Optional[Dict[int, float]] = None
    _letters: Optional[List[int]] = None
    _forms: Optional[Dict[str, List[int]]] = None
    _compounds: Optional[List[Tuple[str, int]]] = None

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

    def forms(self) -> Dict[str, List[int]]:
        """Look up target tokens by the form under which a lexicon knows them."""
        if self._forms is None:
            forms: Dict[str, List[int]] = {}
            words = self.item.target_words
            for t in range(self.block[2], self.block[3]):
                forms.setdefault(lexical_form(words[t]), []).append(t)
            self._forms = forms
        return self._forms

    def compounds(self) -> List[Tuple[str, int]]:
        """List the forms of target words that are long enough to be compounds."""
        if self._compounds is None:
            self._compounds = [
                (form, t)
                for form, tokens in self.forms().items()
                if len(form) >= LONG_COMPOUND
                for t in tokens
            ]
        return self._compounds

    def letters(self, target: Range) -> int:
        """Count the characters of a target range, one for each gap between tokens."""
        if self._letters is None:
            self._letters = [0]
            for word in self.item.target_words[self.block[2] : self.block[3]]:
                self._letters.append(self._letters[-1] + len(word) + 1)
        start, end = target[0] - self.block[2], target[1] - self.block[2]
        return self._letters[end] - self._letters[start] - 1

    def anchors(self) -> List[Tuple[int, float]]:
        """List the linked source tokens, each with the target token linked best."""
        if self._anchors is None:
            self._anchors = [
                (s, float(max(self.by_source[s], key=_probability)[0]))
                for s in range(self.block[0], self.block[1])
                if s in self.by_source
            ]
        return self._anchors

    def surroundings(
        self, source: Range
    ) -> Tuple[Tuple[float, float], Tuple[float, float]]:
        """Find the anchors before and after a source range.

        source (Tuple[int, int]): The source range.
        RETURNS (Tuple[Tuple[float, float], Tuple[float, float]]): Source and target
            position of the last anchor before and of the first one after it; the ends
            of the sentence pair stand in for missing ones.
        """
        s0, s1, t0, t1 = self.block
        left, right = (s0 - 1.0, t0 - 1.0), (float(s1), float(t1))
        for s, t in self.anchors():
            if s < source[0]:
                left = (float(s), t)
            elif s >= source[1]:
                right = (float(s), t)
                break
        return left, right

    def expected(self, source: Range) -> float:
        """Guess where a source range went, from the links around it.

        source (Tuple[int, int]): The source range.
        RETURNS (float): A target position.
        """
        left, right = self.surroundings(source)
        centre = (source[0] + source[1] - 1) / 2
        share = (centre - left[0]) / (right[0] - left[0])
        return left[1] + share * (right[1] - left[1])


def _probability(link: Tuple[int, float]) -> float:
    return link[1]


@lru_cache(maxsize=16384)
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


@lru_cache(maxsize=16384)
def lexical_form(word: str) -> str:
    """Get the form under which a lexicon knows a token.

    word (str): A token, perhaps with punctuation that a tokenizer left on it.
    RETURNS (str): The token without case, accents and outer punctuation.
    """
    return fold(word).strip(".,;:!?()[]\"'’«»“”„…") or word


def link_tables(
    item: ProjectionInput,
    blocks: Sequence[Block],
    block_of: Sequence[int],
    wanted: Set[int],
    min_probability: float,
) -> Dict[int, Tuple[LinkTable, LinkTable, Dict[int, float]]]:
    """Group the links by sentence pair and by token; links across pairs are left.

    item (ProjectionInput): A text.
    blocks (Sequence[Tuple[int, int, int, int]]): Its sentence pairs.
    block_of (Sequence[int]): Sentence pair of each source token, -1 for none.
    wanted (Set[int]): The sentence pairs to look at.
    min_probability (float): Links below this probability are ignored, in [0, 1].
    RETURNS (Dict[int, Tuple]): For each wanted pair the links by source token, by
        target token, and the best probability by target token.
    """
    links: Dict[int, Tuple[LinkTable, LinkTable, Dict[int, float]]] = {
        block: ({}, {}, {}) for block in wanted
    }
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
