import itertools
import math
import re
from typing import (
    Any,
    Counter,
    Dict,
    Iterable,
    List,
    Sequence,
    Set,
    Tuple,
)
from collections import defaultdict
from dataclasses import asdict, dataclass, field

from spacy.language import Language

from .records import CharSpan, Record, make_doc

# What begins and ends a text, and where a line breaks, among the contexts.
_EDGE = "<edge>"
_BREAK = "<line>"
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_GLUED = re.compile(r"\d(?:mg|mcg|µg|g|kg|ml|l|cl|units?|iu|ui|ie|meq|mmol|%)\b", re.I)
_DIGITS = re.compile(r"\d")
# Quantiles of lengths that are reported.
_QUANTILES = (0.1, 0.5, 0.9)
# Patterns of a label are shown as word shapes where fewer spans than this share
# have a pattern that occurs twice: names of drugs, persons, places.
_OPEN_CLASS = 0.5


def fold(text: str) -> str:
    """Write a span as a pattern: lower case, one blank, `#` for every number.

    text (str): The span.
    RETURNS (str): The pattern, e.g. `#/# mg` for `875/125 mg`.
    """
    return _NUMBER.sub("#", " ".join(text.split()).casefold())


def get_shape(text: str) -> str:
    """Write a span as the shape of its words: `Xx`, `x`, `X`, and `#` for numbers.

    text (str): The span.
    RETURNS (str): The shape, e.g. `Xx-x X` for `Co-trimoxazole DS`.
    """
    text = _NUMBER.sub("#", " ".join(text.split()))
    text = re.sub(r"[^\W\d_]+", _shape_of_word, text)
    return text


def _shape_of_word(match: "re.Match[str]") -> str:
    word = match.group()
    if word.islower():
        return "x"
    if word.isupper():
        return "X"
    if word[0].isupper() and word[1:].islower():
        return "Xx"
    return "xX"


class Occurrences:
    """Counts of strings, and in how many texts each occurs."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.counts: Counter[str] = Counter()
        self.texts: Counter[str] = Counter()
        self._last: Dict[str, int] = {}

    def add(self, value: str, text: int) -> None:
        """Count one occurrence.

        value (str): The string.
        text (int): Number of the text in which it occurs; texts come in order.
        """
        self.counts[value] += 1
        if self._last.get(value) != text:
            self._last[value] = text
            self.texts[value] += 1

    @property
    def total(self) -> int:
        """Give the number of occurrences."""
        return sum(self.counts.values())

    def cover(self, other: "Occurrences") -> float:
        """Tell how much of another corpus is known from this one.

        other (Occurrences): The counts of the other corpus.
        RETURNS (float): Share of its occurrences whose string occurs here, in [0, 1];
            1 if it has none.
        """
        known = sum(n for value, n in other.counts.items() if value in self.counts)
        return known / other.total if other.total else 1.0

    def cover_itself(self) -> float:
        """Tell how much of each text is known from the other texts of its corpus.

        RETURNS (float): Share of the occurrences whose string occurs in another text
            too, in [0, 1]; 1 if there are none.
        """
        known = sum(n for value, n in self.counts.items() if self.texts[value] > 1)
        return known / self.total if self.total else 1.0

    def diverge(self, other: "Occurrences") -> float:
        """Measure how far two distributions are apart.

        other (Occurrences): The counts of the other corpus.
        RETURNS (float): Jensen-Shannon divergence in bits, in [0, 1]; 1 if only one of
            them is empty. Lin, Divergence measures based on the Shannon entropy, IEEE
            Transactions on Information Theory 37(1), 1991.
        """
        n, m = self.total, other.total
        if not n or not m:
            return float(n != m)
        bits = 0.0
        for value in self.counts.keys() | other.counts.keys():
            p, q = self.counts[value] / n, other.counts[value] / m
            for share in (p, q):
                if share:
                    bits += share * math.log2(2 * share / (p + q)) / 2
        return min(max(bits, 0.0), 1.0)


class Lengths:
    """A distribution of whole numbers."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.counts: Counter[int] = Counter()

    def add(self, value: int) -> None:
        """Count a length.

        value (int): The length.
        """
        self.counts[value] += 1

    def to_dict(self) -> Dict[str, float]:
        """Summarise.

        RETURNS (Dict[str, float]): Mean and quantiles, 0 where nothing was counted.
        """
        total = sum(self.counts.values())
        mean = (
            sum(value * n for value, n in self.counts.items()) / total if total else 0
        )
        row: Dict[str, float] = {"mean": mean}
        for quantile in _QUANTILES:
            row[f"q{round(100 * quantile)}"] = self._get_quantile(quantile * total)
        return row

    def _get_quantile(self, rank: float) -> int:
        seen = 0
        for value in sorted(self.counts):
            seen += self.counts[value]
            if seen >= rank:
                return value
        return 0


class LabelProfile:
    """What the spans of one label look like."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.tokens = Lengths()
        self.surfaces = Occurrences()
        self.patterns = Occurrences()
        self.shapes = Occurrences()
        self.before = Occurrences()
        self.after = Occurrences()

    @property
    def count(self) -> int:
        """Give the number of spans."""
        return self.surfaces.total

    @property
    def is_open(self) -> bool:
        """Tell whether most spans have a pattern of their own, as names do."""
        return self.patterns.cover_itself() < _OPEN_CLASS


@dataclass
class Profile:
    """What a labelled corpus looks like, in counts; it holds no text as a whole.

    texts (int): Number of texts.
    tokens (int): Number of tokens that are not white space.
    unlabelled (int): Texts without a span.
    lengths (Lengths): Tokens by text.
    lines (Lengths): Lines by text.
    words (Occurrences): Words in lower case, numbers folded.
    labels (Dict[str, LabelProfile]): The spans by label.
    orders (Occurrences): Labels of two spans that follow each other in one text.
    sequences (Occurrences): All labels of a text in their order.
    features (Counter[str]): Counts of what is named by `FEATURES`.
    """

    texts: int = 0
    tokens: int = 0
    unlabelled: int = 0
    lengths: Lengths = field(default_factory=Lengths)
    lines: Lengths = field(default_factory=Lengths)
    words: Occurrences = field(default_factory=Occurrences)
    labels: Dict[str, LabelProfile] = field(
        default_factory=lambda: defaultdict(LabelProfile)
    )
    orders: Occurrences = field(default_factory=Occurrences)
    sequences: Occurrences = field(default_factory=Occurrences)
    features: Counter[str] = field(default_factory=Counter)

    def add(self, record: Record, nlp: Language) -> None:
        """Count one text.

        record (Record): The text; spans that overlap are all counted.
        nlp (Language): Pipeline whose tokenizer splits it.
        """
        doc = make_doc(record, nlp)
        words = [
            (token.idx, token.idx + len(token), token.text)
            for token in doc
            if not token.is_space
        ]
        number = self.texts
        spans = sorted(record.spans, key=_by_place)
        self.texts += 1
        self.tokens += len(words)
        self.unlabelled += not spans
        self.lengths.add(len(words))
        self.lines.add(record.text.count("\n") + 1)
        for _, _, text in words:
            self.words.add(fold(text), number)
        self._add_features(record.text, words, spans)
        for start, end, label in spans:
            covered = record.text[start:end]
            profile = self.labels[label]
            inside = [word for word in words if word[0] < end and start < word[1]]
            profile.tokens.add(len(inside))
            profile.surfaces.add(" ".join(covered.split()).casefold(), number)
            profile.patterns.add(fold(covered), number)
            profile.shapes.add(get_shape(covered), number)
            before = [word for word in words if word[1] <= start]
            after = [word for word in words if end <= word[0]]
            profile.before.add(_get_context(record.text, before[-1:], start), number)
            profile.after.add(_get_context(record.text, after[:1], end), number)
        for first, second in itertools.pairwise(spans):
            between = record.text[first[1] : second[0]]
            self.orders.add(f"{first[2]} {_get_gap(between)} {second[2]}", number)
        self.sequences.add(" ".join(label for _, _, label in spans), number)

    def _add_features(
        self, text: str, words: Sequence[Tuple[int, int, str]], spans: List[CharSpan]
    ) -> None:
        """Count what is no matter of one label."""
        labelled = {i for start, end, _ in spans for i in range(start, end)}
        for start, _, word in words:
            if _DIGITS.search(word):
                kind = "numbers_inside" if start in labelled else "numbers_outside"
                self.features[kind] += 1
            if len(word) > 2 and word.isalpha() and word.isupper():
                self.features["upper"] += 1
            if word[-1] == "." and len(word) > 1:
                self.features["abbreviations"] += 1
        self.features["glued"] += len(_GLUED.findall(text))


FEATURES: Dict[str, str] = {
    "numbers_inside": "Numbers inside spans",
    "numbers_outside": "Numbers outside spans",
    "glued": "Units glued to a number",
    "upper": "Words in capitals",
    "abbreviations": "Words with a period",
}


def _by_place(span: CharSpan) -> Tuple[int, int]:
    return span[0], span[1]


def _get_context(
    text: str, neighbours: Sequence[Tuple[int, int, str]], edge: int
) -> str:
    """Fold the word next to a span, or say that there is none on its line."""
    for start, end, word in neighbours:
        gap = text[end:edge] if end <= edge else text[edge:start]
        return _BREAK if "\n" in gap else fold(word)
    return _EDGE


def _get_gap(between: str) -> str:
    """Fold what stands between two spans to a mark of its kind."""
    if "\n" in between:
        return "¶"
    stripped = between.strip()
    if not stripped:
        return "_" if between else "+"
    return stripped if len(stripped) == 1 and not stripped.isalnum() else "…"


def profile_records(records: Iterable[Record], nlp: Language) -> Profile:
    """Count what a corpus looks like.

    records (Iterable[Record]): The texts with their spans.
    nlp (Language): Pipeline whose tokenizer splits them.
    RETURNS (Profile): The counts.
    """
    profile = Profile()
    for record in records:
        profile.add(record, nlp)
    return profile


@dataclass
class Gap:
    """A string that one corpus has more often than another.

    value (str): The string.
    count (int): How often the reference has it.
    share (float): The same as share of its kind in the reference, in [0, 1].
    found (float): Its share in the other corpus, in [0, 1].
    """

    value: str
    count: int
    share: float
    found: float


def find_gaps(found: Occurrences, reference: Occurrences, *, top: int) -> List[Gap]:
    """List what a corpus lacks most.

    found (Occurrences): Counts of the corpus.
    reference (Occurrences): Counts of the corpus that it should be like.
    top (int): How many at most.
    RETURNS (List[Gap]): Strings whose share in the reference is larger, those with the
        largest difference first.
    """
    n, m = found.total or 1, reference.total or 1
    gaps = [
        Gap(value, count, count / m, found.counts[value] / n)
        for value, count in reference.counts.items()
    ]
    gaps = [gap for gap in gaps if gap.share > gap.found]
    gaps.sort(key=_by_difference)
    return gaps[:top]


def _by_difference(gap: Gap) -> Tuple[float, str]:
    return gap.found - gap.share, gap.value


def compare_profiles(
    found: Profile, reference: Profile, *, top: int = 20
) -> Dict[str, Any]:
    """Hold a corpus against one that it should be like.

    For words, and for the spans of each label, `coverage` is the share of the
    occurrences in the reference whose string occurs in the corpus, `attainable` the
    share that occurs in another text of the reference itself, `divergence` the
    Jensen-Shannon divergence in bits.

    found (Profile): The corpus, e.g. a synthetic one.
    reference (Profile): The corpus that it should be like, e.g. real sentences.
    top (int): Length of the lists of what is missing most.
    RETURNS (Dict[str, Any]): JSON values: "corpora", "words", "orders", "sequences", "labels".
    """
    labels: Set[str] = {*found.labels, *reference.labels}
    order = sorted(labels, key=lambda label: (-reference.labels[label].count, label))
    return {
        "corpora": [describe_profile(profile) for profile in (found, reference)],
        "words": _compare(found.words, reference.words, top),
        "orders": _compare(found.orders, reference.orders, top),
        "sequences": _compare(found.sequences, reference.sequences, top),
        "labels": {
            label: _compare_labels(found, reference, label, top) for label in order
        },
    }


def describe_profile(profile: Profile) -> Dict[str, Any]:
    """Summarise one corpus.

    profile (Profile): The counts.
    RETURNS (Dict[str, Any]): JSON values; features are counts in 100 tokens.
    """
    return {
        "texts": profile.texts,
        "tokens": profile.tokens,
        "unlabelled": profile.unlabelled,
        "spans": sum(label.count for label in profile.labels.values()),
        "words": len(profile.words.counts),
        "text_tokens": profile.lengths.to_dict(),
        "text_lines": profile.lines.to_dict(),
        "features": {
            name: _per_hundred(profile.features[name], profile) for name in FEATURES
        },
    }


def _per_hundred(count: int, profile: Profile) -> float:
    return 100 * count / profile.tokens if profile.tokens else 0.0


def _compare(found: Occurrences, reference: Occurrences, top: int) -> Dict[str, Any]:
    return {
        "coverage": found.cover(reference),
        "attainable": reference.cover_itself(),
        "divergence": found.diverge(reference),
        "missing": [asdict(gap) for gap in find_gaps(found, reference, top=top)],
        "too_many": [asdict(gap) for gap in find_gaps(reference, found, top=top)],
    }


def _compare_labels(
    found: Profile, reference: Profile, label: str, top: int
) -> Dict[str, Any]:
    sides = [profile.labels[label] for profile in (found, reference)]
    a, b = sides
    kind = "shapes" if b.is_open else "patterns"
    return {
        "count": [side.count for side in sides],
        "per_100_tokens": [
            _per_hundred(side.count, profile)
            for side, profile in zip(sides, (found, reference))
        ],
        "distinct": [len(side.surfaces.counts) for side in sides],
        "tokens": [side.tokens.to_dict() for side in sides],
        "shown": kind,
        "surfaces": _compare(a.surfaces, b.surfaces, top),
        "patterns": _compare(a.patterns, b.patterns, top),
        "shapes": _compare(a.shapes, b.shapes, top),
        "before": _compare(a.before, b.before, top),
        "after": _compare(a.after, b.after, top),
    }
