import gzip
import hashlib
import random
import re
import unicodedata
from typing import (
    Any,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Set,
    Tuple,
)
from pathlib import Path

from ...errors import Errors

_WORD = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
_SPACE = re.compile(r"\s+")
_NOT_ALNUM = re.compile(r"[\W_]+")


class Pair(NamedTuple):
    """A sentence pair for translator training.

    domain (str): Where it comes from, such as "tatoeba" or "grammar".
    source (str): The English side.
    target (str): The other side.
    chunks (Tuple[Tuple[int, int, int, int], ...]): Aligned fragments as character
        ranges (source start, source end, target start, target end), where known.
    """

    domain: str
    source: str
    target: str
    chunks: Tuple[Tuple[int, int, int, int], ...] = ()


def words(text: str) -> List[Tuple[int, int]]:
    """Split a text into words, numbers and single marks.

    text (str): The text.
    RETURNS (List[Tuple[int, int]]): Character ranges.
    """
    return [match.span() for match in _WORD.finditer(text)]


def fingerprint(text: str) -> str:
    """The form under which two sentences count as the same.

    Case, accents, punctuation and white space are ignored, so a test sentence is
    recognised in the training data however it is typed.

    text (str): A sentence.
    RETURNS (str): Its fingerprint.
    """
    text = unicodedata.normalize("NFKD", text.lower())
    text = "".join(c for c in text if not unicodedata.combining(c))
    return _NOT_ALNUM.sub("", text)


def clean(text: str) -> str:
    """Collapse white space; everything else stays as it is.

    text (str): A sentence.
    RETURNS (str): The sentence on one line without outer spaces.
    """
    return _SPACE.sub(" ", text).strip()


def read_tsv(path: Path, *, domain: str = "tatoeba") -> Iterator[Pair]:
    """Read tab-separated sentence pairs, English first, plain or gzipped.

    path (Path): The file.
    domain (str): The domain written to the pairs.
    YIELDS (Pair): The pairs.
    """
    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(Errors.E701.format(path=path))
    opener: Any = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file_:
        for number, line in enumerate(file_, 1):
            fields = line.rstrip("\n").split("\t")
            if len(fields) < 2:
                raise ValueError(Errors.E702.format(path=path, line=number))
            yield Pair(domain, clean(fields[0]), clean(fields[1]))


def grammar_pairs(n: int, *, lang: str, seed: int) -> Iterator[Pair]:
    """Generate medication sentence pairs with their aligned fragments.

    n (int): Number of pairs.
    lang (str): The language beside English.
    seed (int): Seed of the grammar.
    YIELDS (Pair): The pairs.
    """
    from ...corpora.synthetic import generate

    for item in generate(n, seed=seed, languages=("en", lang)):
        chunks = _ranges(item.chunks, lang)
        # Translators see one sentence at a time.
        for a, b, c, d in _ranges(item.segments, lang):
            source, target = item.texts["en"][a:b], item.texts[lang][c:d]
            if clean(source) != source or clean(target) != target:
                continue
            inside = tuple(
                (i - a, j - a, k - c, m - c)
                for i, j, k, m in chunks
                if a <= i and j <= b and c <= k and m <= d
            )
            yield Pair("grammar", source, target, inside)


def _ranges(
    fragments: Iterable[Dict[str, Tuple[int, int]]], lang: str
) -> List[Tuple[int, int, int, int]]:
    return [
        (*fragment["en"], *fragment[lang])
        for fragment in fragments
        if "en" in fragment and lang in fragment
    ]


def acceptable(pair: Pair, *, max_words: int, max_ratio: float = 2.2) -> bool:
    """Whether a pair is fit for training: not empty, not long, not lopsided.

    pair (Pair): The pair.
    max_words (int): Longest side, in words.
    max_ratio (float): Largest ratio of characters between the sides, for pairs
        longer than 20 characters.
    RETURNS (bool): True if it can be used.
    """
    a, b = len(pair.source), len(pair.target)
    if not a or not b:
        return False
    if max(a, b) > 20 and max(a, b) / min(a, b) > max_ratio:
        return False
    longest = max(pair.source.count(" "), pair.target.count(" ")) + 1
    return longest <= max_words


def select(
    pairs: Iterable[Pair],
    *,
    max_words: int,
    held_out: Optional[Set[str]] = None,
    limit: Optional[int] = None,
    per_source: int = 3,
    seed: int = 0,
) -> Tuple[List[Pair], Dict[str, int]]:
    """Filter, deduplicate and shuffle pairs.

    pairs (Iterable[Pair]): The pairs.
    max_words (int): Longest side kept, in words.
    held_out (Optional[Set[str]]): Fingerprints of sentences that must not occur.
    limit (Optional[int]): Number of pairs to keep, drawn at random.
    per_source (int): At most this many translations of one source sentence.
    seed (int): Seed of the shuffle.
    RETURNS (Tuple[List[Pair], Dict[str, int]]): The pairs and the count of what
        was left out by reason.
    """
    held_out = held_out or set()
    seen: Set[Tuple[str, str]] = set()
    sources: Dict[str, int] = {}
    counts = {"kept": 0, "unfit": 0, "held_out": 0, "duplicate": 0, "over_limit": 0}
    kept: List[Pair] = []
    for pair in pairs:
        if not acceptable(pair, max_words=max_words):
            counts["unfit"] += 1
            continue
        if held_out and (
            fingerprint(pair.source) in held_out or fingerprint(pair.target) in held_out
        ):
            counts["held_out"] += 1
            continue
        key = (pair.source, pair.target)
        if key in seen or sources.get(pair.source, 0) >= per_source:
            counts["duplicate"] += 1
            continue
        seen.add(key)
        sources[pair.source] = sources.get(pair.source, 0) + 1
        kept.append(pair)
    random.Random(seed).shuffle(kept)
    if limit is not None and len(kept) > limit:
        counts["over_limit"] = len(kept) - limit
        kept = kept[:limit]
    counts["kept"] = len(kept)
    return kept, counts


def digest(pairs: Iterable[Pair]) -> str:
    """A hash of the training data for the model card.

    pairs (Iterable[Pair]): The pairs.
    RETURNS (str): sha256 of the texts in their order.
    """
    value = hashlib.sha256()
    for pair in pairs:
        value.update(f"{pair.domain}\t{pair.source}\t{pair.target}\n".encode())
    return value.hexdigest()
