import functools
import hashlib
import random
import re
import unicodedata
from typing import (
    Callable,
    Dict,
    FrozenSet,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Set,
    Tuple,
)
from pathlib import Path

from ...corpora.parallel import read_text_pairs
from ...errors import Errors

_WORD = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
_SPACE = re.compile(r"\s+")
_DIGITS = re.compile(r"\d+")
_TAG = re.compile(r"</?[a-z]+(?: [^<>]*)?/?>")
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
    for source, target in read_text_pairs(path):
        yield Pair(domain, clean(source), clean(target))


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


def read_tmx(path: Path, *, lang: str, domain: str = "tico") -> Iterator[Pair]:
    """Read sentence pairs with English from a translation memory (TMX).

    path (Path): The file.
    lang (str): The language beside English.
    domain (str): The domain written to the pairs, followed by the document that the
        unit names, e.g. `tico:PubMed_8`.
    YIELDS (Pair): The pairs; units that lack a side are skipped.
    """
    from xml.etree import ElementTree

    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(Errors.E701.format(path=path))
    for _, unit in ElementTree.iterparse(str(path)):
        if unit.tag != "tu":
            continue
        sides: Dict[str, str] = {}
        for variant in unit.iter("tuv"):
            code = variant.get("{http://www.w3.org/XML/1998/namespace}lang", "")
            segment = variant.find("seg")
            if segment is not None:
                sides[code.split("-")[0].lower()] = clean("".join(segment.itertext()))
        document = unit.get("tuid", "").split(":")[0]
        unit.clear()
        if sides.get("en") and sides.get(lang):
            yield Pair(f"{domain}:{document}", sides["en"], sides[lang])


def read_tagged(
    folder: Path, *, lang: str, name: str = "dev-glossary"
) -> Iterator[Pair]:
    """Read segments with inline tags, one file per language; the tags are left out.

    folder (Path): Folder with `NAME.en` and `NAME.LANG`, line by line parallel.
    lang (str): The language beside English.
    name (str): Name of the files.
    YIELDS (Pair): The pairs.
    """
    paths = [Path(folder) / f"{name}.{code}" for code in ("en", lang)]
    for path in paths:
        if not path.is_file():
            raise FileNotFoundError(Errors.E701.format(path=path))
    with (
        paths[0].open(encoding="utf-8") as left,
        paths[1].open(encoding="utf-8") as right,
    ):
        for lines in zip(left, right):
            source, target = (clean(_TAG.sub("", line)) for line in lines)
            yield Pair("tagged", source, target)


def same_digits(pair: Pair) -> bool:
    """Whether both sides write the same runs of digits.

    Where one side spells a number out, a model learns to change how numbers are
    written, and numbers are what must not change.

    pair (Pair): The pair.
    RETURNS (bool): True if the runs are equal in any order.
    """
    return sorted(_DIGITS.findall(pair.source)) == sorted(_DIGITS.findall(pair.target))


@functools.cache
def _stop_words(lang: str) -> FrozenSet[str]:
    from spacy.util import get_lang_class

    return frozenset(get_lang_class(lang).Defaults.stop_words)


def right_languages(pair: Pair, lang: str) -> bool:
    """Whether no side is written in the other side's language.

    Counts the stop words of both languages, which is enough to find sides that were
    swapped or never translated.

    pair (Pair): The pair, English first.
    lang (str): The language beside English.
    RETURNS (bool): False if a side has more stop words of the wrong language, by two
        or more, than of its own.
    """
    own, other = _stop_words("en"), _stop_words(lang)
    for text, right, wrong in ((pair.source, own, other), (pair.target, other, own)):
        found = _WORD.findall(text.lower())
        count = sum((word in wrong) - (word in right) for word in found)
        if count >= 2:
            return False
    return True


def select(
    pairs: Iterable[Pair],
    *,
    max_words: int,
    held_out: Optional[Set[str]] = None,
    limit: Optional[int] = None,
    per_source: int = 3,
    check: Optional[Callable[[Pair], str]] = None,
    seed: int = 0,
) -> Tuple[List[Pair], Dict[str, int]]:
    """Filter, deduplicate and shuffle pairs.

    pairs (Iterable[Pair]): The pairs.
    max_words (int): Longest side kept, in words.
    held_out (Optional[Set[str]]): Fingerprints of sentences that must not occur.
    limit (Optional[int]): Number of pairs to keep, drawn at random.
    per_source (int): At most this many translations of one source sentence.
    check (Optional[Callable[[Pair], str]]): Names the reason against a pair, or
        gives an empty string.
    seed (int): Seed of the shuffle.
    RETURNS (Tuple[List[Pair], Dict[str, int]]): The pairs and the count of what
        was left out by reason.
    """
    held_out = held_out or set()
    seen: Set[Tuple[str, str]] = set()
    sources: Dict[str, int] = {}
    reasons = ("kept", "unfit", "held_out", "duplicate", "over_limit")
    counts = dict.fromkeys(reasons, 0)
    kept: List[Pair] = []
    for pair in pairs:
        if not acceptable(pair, max_words=max_words):
            counts["unfit"] += 1
            continue
        reason = check(pair) if check is not None else ""
        if reason:
            counts[reason] = counts.get(reason, 0) + 1
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
