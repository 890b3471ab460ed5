"""A bilingual lexicon: which words translate which, learnt from the links of a corpus.

One wrong or missing link does not spoil an entity when the rest of a corpus says how
its words are translated. A word and its translation have the strength

    √(P(t|s) · P(s|t)),   P(t|s) = (linked(s, t) − 1) / count(s)

with one link taken off, because a single link proves nothing.

SOURCE: the lexical weights of Koehn, Och & Marcu 2003, made symmetric.
"""

import gzip
import io
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, Union
from collections import Counter
from functools import lru_cache
from importlib import resources
from pathlib import Path

from spacy.util import registry

from ..errors import Errors
from .edges import is_function_word
from .pair import lexical_form
from .types import ProjectionInput

# For each form the forms that translate it with their strength in [0, 1], best first
Translations = Dict[str, List[Tuple[str, float]]]
# (source form, target form, strength)
Entry = Tuple[str, str, float]

MAX_TRANSLATIONS = 6
SHIPPED = "lexicons"
SUFFIX = ".tsv.gz"


class Lexicon:
    """Hold translations of words for some pairs of languages.

    A table serves both directions.

    tables (Optional[Mapping[str, Iterable[Tuple[str, str, float]]]]): For each pair,
        such as `en-fr`, the entries: source form, target form, strength in [0, 1].
    path (Optional[str]): File or folder to read more tables from, at the first use.
        "shipped" for those of the package.
    """

    def __init__(
        self,
        tables: Optional[Mapping[str, Iterable[Entry]]] = None,
        *,
        path: Optional[str] = None,
    ):
        self.path = path
        self.tables: Dict[str, List[Entry]] = {
            pair: list(entries) for pair, entries in (tables or {}).items()
        }
        self._read: Dict[str, Translations] = {}

    def __getstate__(self) -> Dict[str, object]:
        return {**self.__dict__, "_read": {}}

    def translations(self, source_lang: str, target_lang: str) -> Translations:
        """Get the translations of a pair of languages.

        source_lang (str): Language code of the words to translate.
        target_lang (str): Language code of their translations.
        RETURNS (Dict[str, List[Tuple[str, float]]]): For each form at most six
            translations with their strength, the best first; empty for an unknown pair.
        RAISES (ValueError): E324 if a file is no lexicon.
        """
        key = f"{source_lang}-{target_lang}"
        if key not in self._read:
            self._read[key] = _index(
                self._entries(source_lang, target_lang),
                [(t, s, v) for s, t, v in self._entries(target_lang, source_lang)],
            )
        return self._read[key]

    def add(self, pair: str, entries: Iterable[Entry]) -> None:
        """Add entries.

        pair (str): The languages, such as `en-fr`.
        entries (Iterable[Tuple[str, str, float]]): Source form, target form, strength.
        """
        self.tables.setdefault(pair, []).extend(entries)
        self._read.clear()

    @property
    def is_own(self) -> bool:
        """RETURNS (bool): Whether there is more than what ships with the package."""
        return bool(self.tables) or self.path not in (None, "shipped")

    def _files(self) -> Dict[str, Any]:
        """Find the tables of the path by pair."""
        if self.path is None:
            return {}
        if self.path == "shipped":
            folder = resources.files("spacy_xner.resources") / SHIPPED
            files: List[Any] = list(folder.iterdir()) if folder.is_dir() else []
        else:
            path = Path(self.path)
            files = [path] if path.is_file() else sorted(path.glob(f"*{SUFFIX}"))
        return {
            file.name.removesuffix(SUFFIX): file
            for file in files
            if file.name.endswith(SUFFIX)
        }

    def _entries(self, source_lang: str, target_lang: str) -> List[Entry]:
        pair = f"{source_lang}-{target_lang}"
        entries = list(self.tables.get(pair, ()))
        file = self._files().get(pair)
        if file is not None:
            entries.extend(_parse(file.read_bytes(), str(file)))
        return entries

    def to_bytes(self) -> bytes:
        """Serialise all entries but those that ship with the package.

        RETURNS (bytes): What `from_bytes` reads.
        """
        pairs = set(self.tables)
        if self.path != "shipped":
            pairs.update(self._files())
        lines: List[str] = []
        for pair in sorted(pairs):
            entries = list(self.tables.get(pair, ()))
            if self.path != "shipped":
                entries = self._entries(*pair.split("-", 1))
            lines.extend(f"{pair}\t{s}\t{t}\t{v:.3f}\n" for s, t, v in entries)
        return _compress("".join(lines))

    def from_bytes(self, bytes_data: bytes) -> "Lexicon":
        """Replace all entries but those that ship with the package.

        bytes_data (bytes): What `to_bytes` gave.
        RETURNS (Lexicon): The lexicon itself.
        RAISES (ValueError): E324 if these bytes are no lexicon.
        """
        tables: Dict[str, List[Entry]] = {}
        for fields in _rows(bytes_data, "the given bytes", 4):
            tables.setdefault(fields[0], []).append(
                (fields[1], fields[2], float(fields[3]))
            )
        self.tables = tables
        if self.path != "shipped":
            self.path = None
        self._read.clear()
        return self


def _index(*groups: Sequence[Entry]) -> Translations:
    """Order the entries by source form; of doubled ones the strongest counts."""
    best: Dict[str, Dict[str, float]] = {}
    for group in groups:
        for source, target, strength in group:
            row = best.setdefault(source, {})
            row[target] = max(strength, row.get(target, 0.0))
    return {
        source: sorted(row.items(), key=_strongest)[:MAX_TRANSLATIONS]
        for source, row in best.items()
    }


def _strongest(entry: Tuple[str, float]) -> Tuple[float, str]:
    return -entry[1], entry[0]


def _compress(text: str) -> bytes:
    """Compress without a time stamp: the same entries give the same bytes."""
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0) as file:
        file.write(text.encode("utf8"))
    return buffer.getvalue()


def _rows(data: bytes, name: str, n_fields: int) -> List[List[str]]:
    try:
        lines = gzip.decompress(data).decode("utf8").splitlines()
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        if not data or any(
            len(row) != n_fields or not 0.0 <= float(row[-1]) <= 1.0 for row in rows
        ):
            raise ValueError(f"expected {n_fields} fields, the last from 0 to 1")
    except (OSError, EOFError, ValueError) as e:
        raise ValueError(Errors.E324.format(path=name, error=e)) from e
    return rows


def _parse(data: bytes, name: str) -> List[Entry]:
    return [(s, t, float(v)) for s, t, v in _rows(data, name, 3)]


def write_lexicon(
    path: Union[str, Path], entries: Iterable[Entry], *, notes: Sequence[str] = ()
) -> None:
    """Write a table that `Lexicon` can read: gzipped, one entry per line.

    path (Union[str, Path]): File to write, named after the pair: `en-fr.tsv.gz`.
    entries (Iterable[Tuple[str, str, float]]): Source form, target form, strength.
    notes (Sequence[str]): Lines of comment, such as the source and its licence.
    """
    lines = [f"# {note}\n" for note in notes]
    lines.extend(f"{s}\t{t}\t{v:.2f}\n" for s, t, v in sorted(entries))
    Path(path).write_bytes(_compress("".join(lines)))


def learn_lexicon(
    items: Iterable[ProjectionInput],
    lang: str,
    *,
    min_count: float = 2.0,
    min_strength: float = 0.1,
) -> List[Entry]:
    """Learn which words translate which from the links of a corpus.

    items (Iterable[ProjectionInput]): Texts with links; entities are not looked at.
    lang (str): Language code of the targets.
    min_count (float): Least sum of the probabilities of all links of a pair, > 1.
    min_strength (float): Weaker pairs are left out, in [0, 1].
    RETURNS (List[Tuple[str, str, float]]): Source form, target form, strength; function
        words and pieces without letters are left out.
    """
    pairs: Dict[Tuple[str, str], float] = {}
    sources: Counter[str] = Counter()
    targets: Counter[str] = Counter()
    for item in items:
        left = [content_form(word, item.source_lang) for word in item.source_words]
        right = [content_form(word, lang) for word in item.target_words]
        sources.update(left)
        targets.update(right)
        for s, t, probability in item.links:
            if left[s] and right[t]:
                key = (left[s], right[t])
                pairs[key] = pairs.get(key, 0.0) + probability
    entries: List[Entry] = []
    for (source, target), count in pairs.items():
        if count < min_count:
            continue
        # A word that stands once may be linked twice, hence the 1.
        p = min(1.0, (count - 1.0) / sources[source])
        q = min(1.0, (count - 1.0) / targets[target])
        strength = (p * q) ** 0.5
        if strength >= min_strength:
            entries.append((source, target, strength))
    return sorted(entries)


@lru_cache(maxsize=16384)
def content_form(word: str, lang: str) -> str:
    """Get the form by which a word is looked up.

    word (str): A token.
    lang (str): Language code.
    RETURNS (str): Its form, empty for function words and tokens without letters.
    """
    if is_function_word(word.casefold(), lang):
        return ""
    form = lexical_form(word)
    return form if any(char.isalpha() for char in form) else ""


@registry.misc("spacy-xner.lexicon.v1")
def build_lexicon(path: str = "shipped") -> Lexicon:
    """Build a lexicon that is read at its first use.

    path (str): A table such as `en-fr.tsv.gz`, a folder of tables, or "shipped" for
        those of the package.
    RETURNS (Lexicon): The lexicon.
    """
    return Lexicon(path=path)
