import re
import unicodedata
from typing import Any, Dict, Iterable, List, Literal, Optional, Sequence

import numpy

from .bootstrap import Interval, bootstrap_interval, pool_counts
from .evaluate import EvaluationResult, ScoreEstimate
from .metrics import FN, TP, make_score, micro_average, normalise_label

Novelty = Literal["seen", "unseen", "new_words"]
NOVELTIES = ("seen", "unseen", "new_words")
_WORD = re.compile(r"[^\W_]+")
# Shorter words ("B", "12") do not make a name known.
MIN_WORD = 3


def normalise_name(text: str) -> str:
    """Bring a name into the form in which names are compared.

    Letters in lower case and without accents; signs and white space of any kind are
    one blank.

    text (str): The name, or a whole text.
    RETURNS (str): Its words, such as "paracetamol codeine".
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(_WORD.findall(letters))


class NameIndex:
    """Tells which names occur in the texts that a pipeline was trained on.

    texts (Iterable[str]): The texts. What is labelled there does not matter: a name
        that occurs anywhere has been seen.
    """

    def __init__(self, texts: Iterable[str]):
        # Every text once, between blanks, so that whole words are found.
        unique = dict.fromkeys(normalise_name(text) for text in texts)
        self._text = f" {' | '.join(unique)} "
        self._words = set(self._text.split())

    def __len__(self) -> int:
        return len(self._words)

    def classify(self, name: str) -> Novelty:
        """Say how new a name is.

        name (str): The name.
        RETURNS (Literal["seen", "unseen", "new_words"]): "seen" if it occurs in the
            texts; otherwise "new_words" if none of its words of three letters or more
            does, and "unseen" if one does.
        """
        words = normalise_name(name)
        if f" {words} " in self._text:
            return "seen"
        known = any(
            word in self._words for word in words.split() if len(word) >= MIN_WORD
        )
        return "unseen" if known else "new_words"


def score_names(
    result: EvaluationResult,
    index: NameIndex,
    *,
    label: str = "DRUG",
    n_samples: int = 1000,
    seed: int = 0,
    level: float = 0.95,
) -> Dict[str, ScoreEstimate]:
    """Compute the recall of names by whether they occur in the training texts.

    result (EvaluationResult): The result of a pipeline.
    index (NameIndex): Names of its training.
    label (str): Label of the names.
    n_samples (int): Resamples of the bootstrap, which draws groups of records.
    seed (int): Seed of the bootstrap.
    level (float): Level of confidence of the intervals, between 0 and 1.
    RETURNS (Dict[str, ScoreEstimate]): Under "seen" names that occur in training, under
        "unseen" those that do not, under "new_words" those of the latter of which not
        even a word does. Strict matches; precision and F1 are undefined.
    """
    label = normalise_label(label)
    counts = {name: _count_nothing(len(result.records)) for name in NOVELTIES}
    for i, (record, expected, found) in enumerate(
        zip(result.records, result.expected, result.found)
    ):
        hits = set(found)
        for span in set(expected):
            if span[2] != label:
                continue
            column = TP if span in hits else FN
            novelty = index.classify(record.text[span[0] : span[1]])
            counts[novelty][i, 0, column] += 1
            if novelty == "new_words":
                counts["unseen"][i, 0, column] += 1
    return {
        name: _estimate_recall(
            table, result.groups, n_samples=n_samples, seed=seed, level=level
        )
        for name, table in counts.items()
    }


def list_names(
    result: EvaluationResult, index: NameIndex, *, label: str = "DRUG"
) -> List[Dict[str, Any]]:
    """List the names of the gold, how new they are, and how many were found.

    result (EvaluationResult): The result of a pipeline.
    index (NameIndex): Names of its training.
    label (str): Label of the names.
    RETURNS (List[Dict[str, Any]]): The keys "name", "novelty", "gold" and "found", new
        names first.
    """
    label = normalise_label(label)
    names: Dict[str, Dict[str, Any]] = {}
    for record, expected, found in zip(result.records, result.expected, result.found):
        for span in expected:
            if span[2] == label:
                text = record.text[span[0] : span[1]]
                entry = names.setdefault(
                    normalise_name(text),
                    {
                        "name": " ".join(text.split()),
                        "novelty": index.classify(text),
                        "gold": 0,
                        "found": 0,
                    },
                )
                entry["gold"] += 1
                entry["found"] += span in set(found)
    return sorted(names.values(), key=_by_novelty)


def _by_novelty(entry: Dict[str, Any]) -> Any:
    return -NOVELTIES.index(entry["novelty"]), entry["name"].casefold()


def _count_nothing(n_records: int) -> numpy.ndarray:
    return numpy.zeros((n_records, 1, 3), dtype="int64")


def _estimate_recall(
    counts: numpy.ndarray,
    groups: Sequence[str],
    *,
    n_samples: int,
    seed: int,
    level: float,
) -> ScoreEstimate:
    total = counts.sum(axis=0)
    score = make_score(micro_average(total), total.sum(axis=0))
    interval: Optional[Interval] = None
    ends = bootstrap_interval(
        pool_counts(counts, groups), n_samples=n_samples, seed=seed, level=level
    )
    if ends is not None and not numpy.isnan(ends[:, 1]).any():
        interval = Interval(float(ends[0, 1]), float(ends[1, 1]))
    return ScoreEstimate(score._replace(precision=None, f1=None), None, interval, None)
