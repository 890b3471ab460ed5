from typing import Dict, List, Literal, NamedTuple, Optional, Sequence, Tuple

import numpy

CharSpan = Tuple[int, int, str]

# Columns of a table of counts.
TP, FP, FN = 0, 1, 2
Level = Literal["entity", "token", "character"]
LEVELS: Tuple[Level, ...] = ("entity", "token", "character")
OUTSIDE = "O"


class Score(NamedTuple):
    """Precision, recall and F1 of one label or of a total.

    precision (Optional[float]): 0 to 1; None if undefined.
    recall (Optional[float]): 0 to 1; None if undefined.
    f1 (Optional[float]): 0 to 1; None if undefined.
    tp (int): True positives.
    fp (int): False positives.
    fn (int): False negatives.
    """

    precision: Optional[float]
    recall: Optional[float]
    f1: Optional[float]
    tp: int
    fp: int
    fn: int

    @property
    def support(self) -> int:
        """RETURNS (int): Number of gold units."""
        return self.tp + self.fn


def normalise_label(label: str) -> str:
    """Bring a label into the form in which labels are compared.

    label (str): A label, e.g. "Drug".
    RETURNS (str): Upper case without white space at the ends, e.g. "DRUG".
    """
    return label.strip().upper()


def entity_counts(
    gold: Sequence[CharSpan], predicted: Sequence[CharSpan], labels: Sequence[str]
) -> numpy.ndarray:
    """Count strict matches of one text: start, end and label must all be equal.

    This is the measure of CoNLL-2002/2003 and of spaCy's `ents_f`. A span given twice
    counts once.

    gold (Sequence[Tuple[int, int, str]]): Gold spans in characters.
    predicted (Sequence[Tuple[int, int, str]]): Predicted spans in characters.
    labels (Sequence[str]): The labels to count; spans with others are left out.
    RETURNS (numpy.ndarray): Counts TP, FP, FN, int64, shape (labels, 3).
    """
    rows = {label: row for row, label in enumerate(labels)}
    counts = numpy.zeros((len(labels), 3), dtype="int64")
    expected, found = set(gold), set(predicted)
    for column, spans in (
        (TP, expected & found),
        (FP, found - expected),
        (FN, expected - found),
    ):
        for _, _, label in spans:
            if label in rows:
                counts[rows[label], column] += 1
    return counts


def token_counts(
    tokens: Sequence[Tuple[int, int]],
    gold: Sequence[CharSpan],
    predicted: Sequence[CharSpan],
    labels: Sequence[str],
    *,
    ignored: Sequence[Tuple[int, int]] = (),
) -> numpy.ndarray:
    """Count matches of one text token by token.

    Every token has one gold and one predicted label, or none; a token has the label of
    the span it shares a character with, of the longest such span, the first of equally
    long ones. Equal labels are a true positive of that label; otherwise the gold label
    has a false negative and the predicted label a false positive. B and I are not told
    apart. This is the token-wise measure of GERNERMED and GERNERMED++ (Frei & Kramer
    2023), whose published German gold has 212 labelled tokens under this rule.

    tokens (Sequence[Tuple[int, int]]): Start and end of each token, sorted.
    gold (Sequence[Tuple[int, int, str]]): Gold spans in characters.
    predicted (Sequence[Tuple[int, int, str]]): Predicted spans in characters.
    labels (Sequence[str]): The labels to count; others count as none.
    ignored (Sequence[Tuple[int, int]]): Character ranges whose tokens are left out.
    RETURNS (numpy.ndarray): Counts TP, FP, FN, int64, shape (labels, 3).
    """
    codes = {label: code for code, label in enumerate(labels)}
    starts = numpy.asarray([start for start, _ in tokens], dtype="int64")
    ends = numpy.asarray([end for _, end in tokens], dtype="int64")
    expected = _label_units(starts, ends, gold, codes)
    found = _label_units(starts, ends, predicted, codes)
    for start, end in ignored:
        first, last = _unit_range(starts, ends, start, end)
        expected[first:last] = found[first:last] = -1
    return _count_units(expected, found, len(labels))


def character_counts(
    length: int,
    gold: Sequence[CharSpan],
    predicted: Sequence[CharSpan],
    labels: Sequence[str],
    *,
    ignored: Sequence[Tuple[int, int]] = (),
) -> numpy.ndarray:
    """Count matches of one text character by character.

    As `token_counts`, with characters in place of tokens: every character inside a span
    counts, white space and punctuation too. So long entities weigh more, and a span
    that is a character too long costs one character. This is the character-wise
    measure of GPTNERMED and MultiClinAI.

    length (int): Number of characters of the text.
    gold (Sequence[Tuple[int, int, str]]): Gold spans in characters.
    predicted (Sequence[Tuple[int, int, str]]): Predicted spans in characters.
    labels (Sequence[str]): The labels to count; others count as none.
    ignored (Sequence[Tuple[int, int]]): Character ranges that are left out.
    RETURNS (numpy.ndarray): Counts TP, FP, FN, int64, shape (labels, 3).
    """
    codes = {label: code for code, label in enumerate(labels)}
    starts = numpy.arange(length, dtype="int64")
    expected = _label_units(starts, starts + 1, gold, codes)
    found = _label_units(starts, starts + 1, predicted, codes)
    for start, end in ignored:
        expected[start:end] = found[start:end] = -1
    return _count_units(expected, found, len(labels))


def precision_recall_f1(counts: numpy.ndarray) -> numpy.ndarray:
    """Compute precision, recall and F1 from counts.

    precision = tp / (tp + fp), recall = tp / (tp + fn), F1 = 2 tp / (2 tp + fp + fn).
    With gold units but no predicted ones precision is 0, and the other way round;
    without either all three are not a number.

    counts (numpy.ndarray): TP, FP, FN in the last dimension, shape (..., 3).
    RETURNS (numpy.ndarray): Precision, recall, F1, float64, shape (..., 3).
    """
    tp, fp, fn = (counts[..., i].astype("float64") for i in (TP, FP, FN))
    scores = numpy.stack(
        [
            tp / numpy.maximum(tp + fp, 1),
            tp / numpy.maximum(tp + fn, 1),
            2 * tp / numpy.maximum(2 * tp + fp + fn, 1),
        ],
        axis=-1,
    )
    scores[tp + fp + fn == 0] = numpy.nan
    return scores


def micro_average(counts: numpy.ndarray) -> numpy.ndarray:
    """Compute the scores of the counts added over all labels.

    counts (numpy.ndarray): Shape (..., labels, 3).
    RETURNS (numpy.ndarray): Precision, recall, F1, shape (..., 3).
    """
    return precision_recall_f1(counts.sum(axis=-2))


def macro_average(counts: numpy.ndarray) -> numpy.ndarray:
    """Compute the plain mean of the scores of the labels that the gold has.

    counts (numpy.ndarray): Shape (..., labels, 3).
    RETURNS (numpy.ndarray): Precision, recall, F1, shape (..., 3); not a number
        without gold.
    """
    present = (counts[..., TP] + counts[..., FN] > 0).astype("float64")
    return _weighted_mean(counts, present)


def weighted_average(counts: numpy.ndarray) -> numpy.ndarray:
    """Compute the mean of the scores of the labels, weighted by their gold units.

    This is the "total" of the published token-wise tables of GERNERMED++: its
    precision and F1 differ from the micro average (the recall is the same).

    counts (numpy.ndarray): Shape (..., labels, 3).
    RETURNS (numpy.ndarray): Precision, recall, F1, shape (..., 3); not a number
        without gold.
    """
    return _weighted_mean(counts, (counts[..., TP] + counts[..., FN]).astype("float64"))


AVERAGES = {
    "micro": micro_average,
    "macro": macro_average,
    "weighted": weighted_average,
}


def make_score(values: numpy.ndarray, counts: numpy.ndarray) -> Score:
    """Put scores and counts into plain Python values.

    values (numpy.ndarray): Precision, recall, F1, shape (3,).
    counts (numpy.ndarray): TP, FP, FN, shape (3,).
    RETURNS (Score): The score.
    """
    precision, recall, f1 = (
        None if numpy.isnan(value) else float(value) for value in values
    )
    tp, fp, fn = (int(count) for count in counts)
    return Score(precision, recall, f1, tp, fp, fn)


def _weighted_mean(counts: numpy.ndarray, weights: numpy.ndarray) -> numpy.ndarray:
    scores = numpy.nan_to_num(precision_recall_f1(counts), nan=0.0)
    total = weights.sum(axis=-1)
    mean = (scores * weights[..., None]).sum(axis=-2)
    mean = mean / numpy.maximum(total, 1)[..., None]
    mean[total == 0] = numpy.nan
    return mean


def _unit_range(
    starts: numpy.ndarray, ends: numpy.ndarray, start: int, end: int
) -> Tuple[int, int]:
    """Get the range of units that share a character with [start, end)."""
    first = int(numpy.searchsorted(ends, start, side="right"))
    last = int(numpy.searchsorted(starts, end, side="left"))
    return first, max(first, last)


def _label_units(
    starts: numpy.ndarray,
    ends: numpy.ndarray,
    spans: Sequence[CharSpan],
    codes: Dict[str, int],
) -> numpy.ndarray:
    """Give each unit the code of its label, -1 for none."""
    units = numpy.full(len(starts), -1, dtype="int64")
    known: List[CharSpan] = [span for span in spans if span[2] in codes]
    # The longest comes last and overwrites; of equals the first comes last.
    for start, end, label in sorted(known, key=_by_length_then_last):
        first, last = _unit_range(starts, ends, start, end)
        units[first:last] = codes[label]
    return units


def _by_length_then_last(span: CharSpan) -> Tuple[int, int, str]:
    return span[1] - span[0], -span[0], span[2]


def _count_units(
    expected: numpy.ndarray, found: numpy.ndarray, n_labels: int
) -> numpy.ndarray:
    equal = expected == found
    counts = numpy.zeros((n_labels, 3), dtype="int64")
    for column, units in (
        (TP, found[equal]),
        (FP, found[~equal]),
        (FN, expected[~equal]),
    ):
        counts[:, column] = numpy.bincount(units[units >= 0], minlength=n_labels)
    return counts
