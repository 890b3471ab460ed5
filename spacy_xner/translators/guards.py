import re
from typing import List, Tuple
from collections import Counter

from .intake import find_missing
from .numbers import numbers_differ
from .units import units_differ

FLAGS: Tuple[str, ...] = (
    "empty",
    "copy",
    "length_ratio",
    "repetition",
    "truncated",
    "numbers",
    "units",
    "abbreviations",
)
REPLACED = "replaced"
"""Flag of translations in which a copied intake abbreviation was replaced by a table."""
MIN_RATIO = 0.4
MAX_RATIO = 2.5
MIN_RATIO_LENGTH = 20
NGRAM = 3
MAX_REPETITIONS = 3
_MIN_COPY_WORDS = 2
_MIN_COPY_LETTERS = 3
_WORDS = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]+")
_LOOP = re.compile(r"(\S{1,10}?)\1{11,}")


def check(
    source: str,
    target: str,
    *,
    source_lang: str,
    target_lang: str,
    truncated: bool = False,
) -> List[str]:
    """Check a translation for what goes wrong without anybody noticing.

    source (str): The source segment.
    target (str): Its translation.
    source_lang (str): Language code of the source.
    target_lang (str): Language code of the translation.
    truncated (bool): Whether the engine cut something.
    RETURNS (List[str]): What was found, in the order of `FLAGS`: "empty", "copy",
        "length_ratio" (characters outside [0.4, 2.5] for sources longer than 20),
        "repetition" (a 3-gram more than 3 times), "truncated", "numbers", "units",
        "abbreviations" (an intake abbreviation such as `qhs` has no equivalent).
    """
    if not source.strip():
        return ["truncated"] if truncated else []
    langs = {"source_lang": source_lang, "target_lang": target_lang}
    if not target.strip():
        flags = ["empty", "truncated"] if truncated else ["empty"]
        if numbers_differ(source, target, **langs):
            flags.append("numbers")
        if units_differ(source, target, **langs):
            flags.append("units")
        if find_missing(source, target, **langs):
            flags.append("abbreviations")
        return flags
    found = {
        "copy": is_copy(source, target),
        "length_ratio": is_odd_length(source, target),
        "repetition": is_repetitive(source, target),
        "truncated": truncated,
        "numbers": numbers_differ(source, target, **langs),
        "units": units_differ(source, target, **langs),
        "abbreviations": bool(find_missing(source, target, **langs)),
    }
    return [flag for flag in FLAGS if found.get(flag)]


def is_copy(source: str, target: str) -> bool:
    """Tell whether a translation repeats the source.

    Names, numbers and codes are rightly the same: it takes two words, one of them
    with a small initial.

    source (str): The source segment.
    target (str): Its translation.
    RETURNS (bool): Whether it is a copy.
    """
    if " ".join(source.casefold().split()) != " ".join(target.casefold().split()):
        return False
    words = [w for w in _LETTERS.findall(source) if len(w) >= _MIN_COPY_LETTERS]
    return len(words) >= _MIN_COPY_WORDS and any(word[0].islower() for word in words)


def is_odd_length(source: str, target: str) -> bool:
    """Tell whether a translation is far longer or shorter than the source.

    source (str): The source segment.
    target (str): Its translation.
    RETURNS (bool): Whether the ratio of characters is outside [0.4, 2.5]; never for
        a source of up to 20 characters.
    """
    if len(source) <= MIN_RATIO_LENGTH:
        return False
    ratio = len(target) / len(source)
    return ratio < MIN_RATIO or ratio > MAX_RATIO


def is_repetitive(source: str, target: str) -> bool:
    """Tell whether a translation loops where the source does not.

    source (str): The source segment.
    target (str): Its translation.
    RETURNS (bool): Whether a 3-gram of words comes more than 3 times, or a few
        characters more than 11 times in a row, and not as often in the source.
    """
    highest = max(MAX_REPETITIONS, _count_ngram(source))
    if highest < _count_ngram(target):
        return True
    return bool(_LOOP.search(target)) and not _LOOP.search(source)


def _count_ngram(text: str) -> int:
    """Count how often the most frequent 3-gram of words comes."""
    words = [word.casefold() for word in _WORDS.findall(text)]
    ngrams = Counter(zip(*(words[i:] for i in range(NGRAM))))
    return max(ngrams.values(), default=0)
