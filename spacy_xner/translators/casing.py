"""How words are usually written: small, with a capital, or in capitals.

A text in capitals says nothing of it, and a translator that has learnt from texts in
small letters needs it: German nouns have a capital, `COPD` has four.
"""

import gzip
import io
import re
import unicodedata
import zlib
from typing import Dict, FrozenSet, Iterable, List, Optional, Tuple, Union
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from pathlib import Path

from ..errors import Errors

SHIPPED = "casing"
SUFFIX = ".txt.gz"
WORD = re.compile(r"[^\W\d_]+")
# what stands before a word inside a sentence
_INSIDE = re.compile(r"[\w,)%]\s$|\w['’-]$|\d$")
_MIN_COUNT = 3
_MIN_SHARE = 0.51
_MIN_LETTERS = 2
# longer words in capitals are words of a text in capitals
_MAX_CAPITALS = 6
_NAME = "\tname"


@dataclass(frozen=True)
class Casing:
    """How the words of a language are usually written.

    forms (Dict[str, str]): Word in small letters → its usual form.
    names (FrozenSet[str]): Those that name a drug or a product, in small letters.
    """

    forms: Dict[str, str]
    names: FrozenSet[str]

    @cached_property
    def plain(self) -> Dict[str, str]:
        """RETURNS (Dict[str, str]): Word in small letters without accents → the only
        word with accents that it can stand for."""
        found: Dict[str, List[str]] = {}
        for word, form in self.forms.items():
            found.setdefault(_remove_accents(word), []).append(form)
        return {word: forms[0] for word, forms in found.items() if len(forms) == 1}

    def find(self, word: str) -> Optional[str]:
        """Find the usual form of a word.

        word (str): The word in small letters. In capitals accents are often left out:
            a word that is known with accents only is given with them.
        RETURNS (Optional[str]): The form, as long as the word, or None if unknown.
        """
        return self.forms.get(word) or self.plain.get(word)


def fold(text: str) -> str:
    """Write a text in small letters, each letter in the place of one.

    text (str): Any text.
    RETURNS (str): The text in small letters, as long as it was: a letter whose small
        form is longer (`İ`) stays.
    """
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _remove_accents(word: str) -> str:
    """Take the accents off letters, each letter in the place of one."""
    letters = (unicodedata.normalize("NFD", letter)[0] for letter in word)
    return "".join(letters)


def learn_casing(
    texts: Iterable[str],
    *,
    names: Iterable[str] = (),
    min_count: int = _MIN_COUNT,
    min_share: float = _MIN_SHARE,
) -> Casing:
    """Learn from texts how words are usually written inside a sentence.

    texts (Iterable[str]): Sentences or documents.
    names (Iterable[str]): Names of drugs and products as they are usually written.
    min_count (int): How often a word must be seen, > 0.
    min_share (float): Least share of the most frequent form, in [0, 1].
    RETURNS (Casing): The table: the names, and the words of the texts.
    """
    counts: Dict[str, Counter] = {}
    for text in texts:
        for line in text.splitlines():
            if line.isupper():
                continue
            for match in WORD.finditer(line):
                word = match.group()
                before = line[max(0, match.start() - 2) : match.start()]
                if len(word) < _MIN_LETTERS or not _INSIDE.search(before):
                    continue
                if not word.isupper() or len(word) <= _MAX_CAPITALS:
                    counts.setdefault(fold(word), Counter())[word] += 1
    forms = {}
    for word, found in counts.items():
        form, count = min(found.items(), key=_by_count)
        total = sum(found.values())
        if total >= min_count and count / total >= min_share:
            forms[word] = form
    words = {fold(name): name for name in names if WORD.fullmatch(name)}
    return Casing({**words, **forms}, frozenset(words))


def _by_count(item: Tuple[str, int]) -> Tuple[int, str]:
    """Sort forms by falling counts."""
    return -item[1], item[0]


def write_casing(
    path: Union[str, Path], casing: Casing, *, notes: Iterable[str] = ()
) -> None:
    """Write a table: gzipped, a word per line in its usual form.

    path (Union[str, Path]): File to write.
    casing (Casing): The table.
    notes (Iterable[str]): Lines of comment to begin with.
    """
    lines = [f"# {note}" for note in notes]
    for word in sorted(casing.forms):
        lines.append(casing.forms[word] + (_NAME if word in casing.names else ""))
    # no name and no time: the same words give the same bytes
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0) as file:
        file.write("".join(f"{line}\n" for line in lines).encode("utf-8"))
    Path(path).write_bytes(buffer.getvalue())


def parse_casing(data: bytes, *, name: str) -> Casing:
    """Read what `write_casing` wrote.

    data (bytes): Content of the file.
    name (str): Name of the file, for the error.
    RETURNS (Casing): The table.
    RAISES (ValueError): E133 when the file is damaged.
    """
    try:
        text = gzip.decompress(data).decode("utf-8")
    except (OSError, EOFError, ValueError, zlib.error) as err:
        raise ValueError(Errors.E133.format(path=name, error=err)) from None
    forms: Dict[str, str] = {}
    names = set()
    for line in text.split("\n"):
        if line and not line.startswith("#"):
            word = line.removesuffix(_NAME)
            forms[fold(word)] = word
            if word != line:
                names.add(fold(word))
    return Casing(forms, frozenset(names))


@lru_cache(maxsize=16)
def get_casing(lang: str) -> Optional[Casing]:
    """Get the table of a language that ships with the package.

    lang (str): Language code.
    RETURNS (Optional[Casing]): The table, or None for a language without one.
    """
    name = f"{lang}{SUFFIX}"
    path = resources.files("spacy_xner.resources") / SHIPPED / name
    return parse_casing(path.read_bytes(), name=name) if path.is_file() else None
