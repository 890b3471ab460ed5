import warnings
from typing import (
    Any,
    Callable,
    Counter,
    Dict,
    Iterable,
    List,
    Literal,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Union,
)
from dataclasses import dataclass, field

import numpy
from spacy.language import Language
from spacy.tokens import Doc

from ..corpora.records import Record, blank
from ..errors import Errors, Warnings
from .bootstrap import (
    Difference,
    Interval,
    bootstrap_interval,
    paired_bootstrap,
    pool_counts,
)
from .metrics import (
    AVERAGES,
    LEVELS,
    OUTSIDE,
    CharSpan,
    Level,
    Score,
    character_counts,
    entity_counts,
    make_score,
    normalise_label,
    precision_recall_f1,
    token_counts,
)

# Field of a record's `meta` with the document that it is a part of.
GROUP_KEY = "group"

ErrorKind = Literal["missed", "false_alarm", "boundary", "label", "boundary_and_label"]
ERROR_KINDS = ("missed", "false_alarm", "boundary", "label", "boundary_and_label")


class EntityError(NamedTuple):
    """One entity that was not found as the gold has it.

    kind (Literal["missed", "false_alarm", "boundary", "label", "boundary_and_label"]):
        What is wrong.
    id (str): The record.
    gold (Optional[Tuple[int, int, str]]): Gold span, None for a false alarm.
    predicted (Optional[Tuple[int, int, str]]): Predicted span, None for a missed one.
    gold_text (str): Text of the gold span.
    predicted_text (str): Text of the predicted span.
    context (str): The text around, with line breaks as blanks.
    """

    kind: ErrorKind
    id: str
    gold: Optional[CharSpan]
    predicted: Optional[CharSpan]
    gold_text: str
    predicted_text: str
    context: str


class ScoreEstimate(NamedTuple):
    """A score with the percentile intervals of its three values.

    score (Score): The score.
    precision (Optional[Interval]): Interval, None if undefined.
    recall (Optional[Interval]): Interval, None if undefined.
    f1 (Optional[Interval]): Interval, None if undefined.
    """

    score: Score
    precision: Optional[Interval]
    recall: Optional[Interval]
    f1: Optional[Interval]


@dataclass
class LevelScores:
    """The scores of one way of counting: entities, tokens or characters.

    micro (ScoreEstimate): All labels counted together.
    macro (ScoreEstimate): Mean over labels.
    weighted (ScoreEstimate): Mean over labels, weighted by gold units; at token level
        the "total" of GERNERMED++.
    labels (Dict[str, ScoreEstimate]): By label.
    """

    micro: ScoreEstimate
    macro: ScoreEstimate
    weighted: ScoreEstimate
    labels: Dict[str, ScoreEstimate]


@dataclass
class EvaluationResult:
    """The outcome of an evaluation.

    levels (Dict[str, LevelScores]): Scores under "entity" (strict), "token" and
        "character".
    labels (List[str]): The labels that were scored.
    documents (int): Number of gold records.
    gold_entities (int): Number of gold spans.
    predicted_entities (int): Number of predicted spans.
    confusion (Dict[str, Dict[str, int]]): Predicted label by gold label; "O" stands for
        missed entities (as a column) and false alarms (as a row).
    errors (List[EntityError]): Every entity that is not exactly right, in the order of
        the text.
    error_counts (Dict[str, int]): Number of errors by kind.
    failed (List[str]): Records on which the pipeline failed.
    settings (Dict[str, Any]): Language, seed, number of resamples, level, and number
        of groups that were drawn from.
    counts (Dict[str, numpy.ndarray]): TP, FP, FN per document, shape (documents,
        labels, 3), by level.
    records (List[Record]): The gold records.
    expected (List[List[Tuple[int, int, str]]]): The gold spans that were scored, of
        each record, with labels as they are compared.
    found (List[List[Tuple[int, int, str]]]): The same for the predicted spans.
    groups (List[str]): Group of each record: the bootstrap draws groups.
    """

    levels: Dict[str, LevelScores]
    labels: List[str]
    documents: int
    gold_entities: int
    predicted_entities: int
    confusion: Dict[str, Dict[str, int]]
    errors: List[EntityError]
    error_counts: Dict[str, int]
    failed: List[str]
    settings: Dict[str, Any]
    counts: Dict[str, numpy.ndarray] = field(repr=False)
    records: List[Record] = field(repr=False)
    expected: List[List[CharSpan]] = field(repr=False)
    found: List[List[CharSpan]] = field(repr=False)
    groups: List[str] = field(repr=False)

    def to_dict(self, *, errors: bool = True) -> Dict[str, Any]:
        """Make plain data for JSON.

        errors (bool): Include the errors in context. They hold passages of the texts:
            leave them out where those must not leave the machine.
        RETURNS (Dict[str, Any]): The result without the counts per document.
        """
        data: Dict[str, Any] = {
            "documents": self.documents,
            "gold_entities": self.gold_entities,
            "predicted_entities": self.predicted_entities,
            "labels": self.labels,
            "scores": {
                level: _level_to_dict(scores) for level, scores in self.levels.items()
            },
            "confusion": self.confusion,
            "error_counts": self.error_counts,
            "failed": self.failed,
            "settings": self.settings,
        }
        if errors:
            data["errors"] = [_error_to_dict(error) for error in self.errors]
        return data


def evaluate_pipeline(
    nlp: Language,
    records: Iterable[Record],
    *,
    labels: Optional[Sequence[str]] = None,
    spans_key: Optional[str] = None,
    batch_size: int = 64,
    n_process: int = 1,
    n_samples: int = 1000,
    seed: int = 0,
    level: float = 0.95,
    context: int = 40,
) -> EvaluationResult:
    """Run a pipeline over gold records and score its entities.

    A record on which the pipeline's error handler gave up is scored as if nothing had
    been found, and is named in the result.

    nlp (Language): The pipeline.
    records (Iterable[Record]): Gold records.
    labels (Optional[Sequence[str]]): Labels to score; by default all that the gold or
        the pipeline uses.
    spans_key (Optional[str]): Score this span group instead of the entities.
    batch_size (int): Texts per batch.
    n_process (int): Number of processes.
    n_samples (int): Resamples of the bootstrap.
    seed (int): Seed of the bootstrap.
    level (float): Level of confidence of the intervals, between 0 and 1.
    context (int): Characters on either side of an error.
    RETURNS (EvaluationResult): Scores, confusion and errors.
    RAISES (ValueError): If there are no records, or none has a span.
    """
    gold = list(records)
    predicted: List[Optional[List[CharSpan]]] = [None] * len(gold)
    stream = nlp.pipe(
        ((record.text, i) for i, record in enumerate(gold)),
        as_tuples=True,
        batch_size=batch_size,
        n_process=n_process,
    )
    for doc, i in stream:
        predicted[i] = doc_spans(doc, spans_key=spans_key)
    failed = [record.id for record, spans in zip(gold, predicted) if spans is None]
    if failed:
        warnings.warn(
            Warnings.W501.format(count=len(failed), total=len(gold), id=failed[0]),
            stacklevel=2,
        )
    result = evaluate_spans(
        gold,
        [spans or [] for spans in predicted],
        lang=nlp.lang or "xx",
        labels=labels,
        n_samples=n_samples,
        seed=seed,
        level=level,
        context=context,
    )
    result.failed = failed
    return result


def evaluate_spans(
    records: Iterable[Record],
    predicted: Iterable[Sequence[CharSpan]],
    *,
    lang: str = "xx",
    tokenizer: Optional[Union[Language, Callable[[str], Doc]]] = None,
    labels: Optional[Sequence[str]] = None,
    n_samples: int = 1000,
    seed: int = 0,
    level: float = 0.95,
    context: int = 40,
) -> EvaluationResult:
    """Score predicted spans against gold records.

    The bootstrap draws groups of records, see `find_groups`. Labels are compared in
    upper case, so "Drug" equals "DRUG". Where the gold has
    missing labels, tokens and characters are left out, and so are predictions that
    touch such a range and match no gold span.

    records (Iterable[Record]): Gold records.
    predicted (Iterable[Sequence[Tuple[int, int, str]]]): Predicted spans of each.
    lang (str): Language, whose blank tokeniser makes the tokens of the token-wise
        scores.
    tokenizer (Optional[Union[Language, Callable[[str], Doc]]]): Another tokeniser.
    labels (Optional[Sequence[str]]): Labels to score; by default all that occur.
    n_samples (int): Resamples of the bootstrap.
    seed (int): Seed of the bootstrap.
    level (float): Level of confidence of the intervals, between 0 and 1.
    context (int): Characters on either side of an error.
    RETURNS (EvaluationResult): Scores, confusion and errors.
    RAISES (ValueError): If there are no records, none has a span, or the numbers
        differ.
    """
    gold = list(records)
    found = [[_normalise(span) for span in spans] for spans in predicted]
    if len(gold) != len(found):
        raise ValueError(Errors.E504.format(gold=len(gold), predicted=len(found)))
    expected = [[_normalise(span) for span in record.spans] for record in gold]
    names = _choose_labels(expected, found, labels)
    wanted = set(names)
    expected = [[span for span in spans if span[2] in wanted] for spans in expected]
    found = [
        [
            span
            for span in spans
            if span[2] in wanted and not _is_unknown(span, truth, record.missing)
        ]
        for spans, truth, record in zip(found, expected, gold)
    ]
    make_doc = tokenizer if tokenizer is not None else blank(lang)
    counts: Dict[str, numpy.ndarray] = {
        level_name: numpy.zeros((len(gold), len(names), 3), dtype="int64")
        for level_name in LEVELS
    }
    errors: List[EntityError] = []
    confusion = _empty_confusion(names)
    for i, (record, truth, spans) in enumerate(zip(gold, expected, found)):
        doc = _tokenise(make_doc, record.text)
        tokens = [(t.idx, t.idx + len(t)) for t in doc if not t.is_space]
        gaps = record.missing
        counts["entity"][i] = entity_counts(truth, spans, names)
        counts["token"][i] = token_counts(tokens, truth, spans, names, ignored=gaps)
        counts["character"][i] = character_counts(
            len(record.text), truth, spans, names, ignored=gaps
        )
        for kind, left, right in match_entities(truth, spans):
            row = left[2] if left is not None else OUTSIDE
            column = right[2] if right is not None else OUTSIDE
            confusion[row][column] += 1
            if kind is not None:
                errors.append(_make_error(kind, record, left, right, context))
    kinds: Counter[str] = Counter(error.kind for error in errors)
    groups = find_groups(gold)
    return EvaluationResult(
        levels={
            level_name: _estimate(
                counts[level_name],
                groups,
                names,
                n_samples=n_samples,
                seed=seed,
                level=level,
            )
            for level_name in LEVELS
        },
        labels=names,
        documents=len(gold),
        gold_entities=sum(len(set(spans)) for spans in expected),
        predicted_entities=sum(len(set(spans)) for spans in found),
        confusion=confusion,
        errors=errors,
        error_counts={kind: kinds[kind] for kind in ERROR_KINDS},
        failed=[],
        settings={
            "lang": lang,
            "n_samples": n_samples,
            "seed": seed,
            "level": level,
            "groups": len(set(groups)),
        },
        counts=counts,
        records=gold,
        expected=expected,
        found=found,
        groups=groups,
    )


def compare_results(
    first: EvaluationResult,
    second: EvaluationResult,
    *,
    level: Level = "entity",
    average: Literal["micro", "macro", "weighted"] = "micro",
    n_samples: int = 1000,
    seed: int = 0,
    confidence: float = 0.95,
) -> Difference:
    """Compare the F1 of two pipelines on the same gold by a paired bootstrap.

    first (EvaluationResult): Result of the first pipeline.
    second (EvaluationResult): Result of the second pipeline.
    level (Literal["entity", "token", "character"]): What is counted.
    average (Literal["micro", "macro", "weighted"]): Which total.
    n_samples (int): Resamples.
    seed (int): Seed.
    confidence (float): Level of confidence, between 0 and 1.
    RETURNS (Difference): Second minus first.
    RAISES (ValueError): If the results are not about the same records.
    """
    if [record.id for record in first.records] != [
        record.id for record in second.records
    ]:
        raise ValueError(Errors.E503.format(reason="their records differ"))
    names = sorted({*first.labels, *second.labels})
    tables = []
    for result in (first, second):
        table = numpy.zeros((result.documents, len(names), 3), dtype="int64")
        table[:, [names.index(label) for label in result.labels]] = result.counts[level]
        tables.append(pool_counts(table, result.groups))
    return paired_bootstrap(
        tables[0],
        tables[1],
        AVERAGES[average],
        n_samples=n_samples,
        seed=seed,
        level=confidence,
    )


def find_groups(records: Sequence[Record]) -> List[str]:
    """Get the groups of records, which the bootstrap draws together.

    records (Sequence[Record]): The records. Those with the same field "group" in
        `meta` (the letter that a line is from) belong together.
    RETURNS (List[str]): Group of each record; records without the field are groups of
        their own.
    """
    return [
        f"group {record.meta[GROUP_KEY]}"
        if record.meta.get(GROUP_KEY) is not None
        else f"record {i}"
        for i, record in enumerate(records)
    ]


def doc_spans(doc: Doc, *, spans_key: Optional[str] = None) -> List[CharSpan]:
    """Get the entities of a Doc in characters.

    doc (Doc): The Doc.
    spans_key (Optional[str]): Take this span group instead; a Doc without it has none.
    RETURNS (List[Tuple[int, int, str]]): Start, end, label.
    """
    spans = doc.ents if spans_key is None else doc.spans.get(spans_key, ())
    return [(span.start_char, span.end_char, span.label_) for span in spans]


def match_entities(
    gold: Sequence[CharSpan], predicted: Sequence[CharSpan]
) -> List[Tuple[Optional[ErrorKind], Optional[CharSpan], Optional[CharSpan]]]:
    """Pair gold and predicted entities one to one and name what is wrong.

    Equal entities are paired first. The others are paired if they overlap: equal ranges
    before equal labels before the rest, and longer overlaps before shorter ones. What
    is left is missed or a false alarm.

    gold (Sequence[Tuple[int, int, str]]): Gold spans.
    predicted (Sequence[Tuple[int, int, str]]): Predicted spans.
    RETURNS (List[Tuple[Optional[ErrorKind], Optional[Tuple[int, int, str]],
        Optional[Tuple[int, int, str]]]]): Kind (None for an exact match), gold span and
        predicted span, in the order of the text. Every span occurs once.
    """
    right = set(gold) & set(predicted)
    pairs: List[Tuple[Optional[ErrorKind], Optional[CharSpan], Optional[CharSpan]]] = [
        (None, span, span) for span in right
    ]
    left_gold = sorted(set(gold) - right)
    left_predicted = sorted(set(predicted) - right)
    candidates = sorted(
        (
            a[:2] != b[:2],
            a[2] != b[2],
            max(a[0], b[0]) - min(a[1], b[1]),
            a,
            b,
        )
        for a in left_gold
        for b in left_predicted
        if max(a[0], b[0]) < min(a[1], b[1])
    )
    used_gold, used_predicted = set(), set()
    for other_range, other_label, _, a, b in candidates:
        if a in used_gold or b in used_predicted:
            continue
        used_gold.add(a)
        used_predicted.add(b)
        kind: ErrorKind = "boundary_and_label"
        if not other_range:
            kind = "label"
        elif not other_label:
            kind = "boundary"
        pairs.append((kind, a, b))
    pairs.extend(("missed", a, None) for a in left_gold if a not in used_gold)
    pairs.extend(
        ("false_alarm", None, b) for b in left_predicted if b not in used_predicted
    )
    return sorted(pairs, key=_text_order)


def _text_order(
    pair: Tuple[Optional[ErrorKind], Optional[CharSpan], Optional[CharSpan]],
) -> Tuple[CharSpan, str]:
    return pair[1] or pair[2] or (0, 0, ""), pair[0] or ""


def _normalise(span: CharSpan) -> CharSpan:
    return span[0], span[1], normalise_label(span[2])


def _choose_labels(
    expected: Sequence[Sequence[CharSpan]],
    found: Sequence[Sequence[CharSpan]],
    labels: Optional[Sequence[str]],
) -> List[str]:
    if not expected:
        raise ValueError(Errors.E501)
    gold_labels = {label for spans in expected for _, _, label in spans}
    if labels is not None:
        names = sorted({normalise_label(label) for label in labels})
        if not gold_labels & set(names):
            hint = f" with one of the labels {', '.join(names)}"
            raise ValueError(Errors.E502.format(records=len(expected), hint=hint))
        return names
    if not gold_labels:
        raise ValueError(Errors.E502.format(records=len(expected), hint=""))
    extra = {label for spans in found for _, _, label in spans} - gold_labels
    if extra:
        warnings.warn(
            Warnings.W502.format(labels=", ".join(sorted(extra))), stacklevel=3
        )
    return sorted(gold_labels | extra)


def _is_unknown(
    span: CharSpan, gold: Sequence[CharSpan], missing: Sequence[Tuple[int, int]]
) -> bool:
    start, end, _ = span
    touches = any(start < gap_end and gap_start < end for gap_start, gap_end in missing)
    return touches and span not in gold


def _tokenise(tokenizer: Union[Language, Callable[[str], Doc]], text: str) -> Doc:
    if isinstance(tokenizer, Language):
        # Not make_doc: its limit of length is about the memory of components.
        return tokenizer.tokenizer(text)
    return tokenizer(text)


def _empty_confusion(names: Sequence[str]) -> Dict[str, Dict[str, int]]:
    every = [*names, OUTSIDE]
    return {row: dict.fromkeys(every, 0) for row in every}


def _make_error(
    kind: ErrorKind,
    record: Record,
    gold: Optional[CharSpan],
    predicted: Optional[CharSpan],
    context: int,
) -> EntityError:
    spans = [span for span in (gold, predicted) if span is not None]
    start = max(0, min(span[0] for span in spans) - context)
    end = max(span[1] for span in spans) + context
    return EntityError(
        kind=kind,
        id=record.id,
        gold=gold,
        predicted=predicted,
        gold_text=record.text[gold[0] : gold[1]] if gold is not None else "",
        predicted_text=(
            record.text[predicted[0] : predicted[1]] if predicted is not None else ""
        ),
        context=" ".join(record.text[start:end].split()),
    )


def _estimate(
    counts: numpy.ndarray,
    groups: Sequence[str],
    names: Sequence[str],
    *,
    n_samples: int,
    seed: int,
    level: float,
) -> LevelScores:
    total = counts.sum(axis=0)
    intervals = bootstrap_interval(
        pool_counts(counts, groups),
        _all_scores,
        n_samples=n_samples,
        seed=seed,
        level=level,
    )
    values = _all_scores(total)
    everything = total.sum(axis=0)
    estimates = []
    for i in range(len(values) // 3):
        columns = slice(3 * i, 3 * i + 3)
        own_counts = everything if i < len(AVERAGES) else total[i - len(AVERAGES)]
        ends: List[Optional[Interval]] = [None, None, None]
        if intervals is not None:
            ends = [_make_interval(low_high) for low_high in intervals[:, columns].T]
        score = make_score(values[columns], own_counts)
        estimates.append(ScoreEstimate(score, ends[0], ends[1], ends[2]))
    by_name = dict(zip([*AVERAGES, *names], estimates[: len(AVERAGES)]))
    return LevelScores(
        micro=by_name["micro"],
        macro=by_name["macro"],
        weighted=by_name["weighted"],
        labels=dict(zip(names, estimates[len(AVERAGES) :])),
    )


def _all_scores(counts: numpy.ndarray) -> numpy.ndarray:
    """Compute every total and every label at once, shape (..., 3 * scores)."""
    totals = [average(counts) for average in AVERAGES.values()]
    labels = precision_recall_f1(counts)
    flat = labels.reshape((*counts.shape[:-2], -1))
    return numpy.concatenate([*totals, flat], axis=-1)


def _make_interval(low_high: numpy.ndarray) -> Optional[Interval]:
    if numpy.isnan(low_high).any():
        return None
    return Interval(float(low_high[0]), float(low_high[1]))


def _level_to_dict(scores: LevelScores) -> Dict[str, Any]:
    return {
        "micro": _estimate_to_dict(scores.micro),
        "macro": _estimate_to_dict(scores.macro),
        "weighted": _estimate_to_dict(scores.weighted),
        "labels": {
            label: _estimate_to_dict(estimate)
            for label, estimate in scores.labels.items()
        },
    }


def _estimate_to_dict(estimate: ScoreEstimate) -> Dict[str, Any]:
    score = estimate.score
    return {
        "precision": score.precision,
        "recall": score.recall,
        "f1": score.f1,
        "tp": score.tp,
        "fp": score.fp,
        "fn": score.fn,
        "precision_interval": _interval_to_list(estimate.precision),
        "recall_interval": _interval_to_list(estimate.recall),
        "f1_interval": _interval_to_list(estimate.f1),
    }


def _interval_to_list(interval: Optional[Interval]) -> Optional[List[float]]:
    return None if interval is None else list(interval)


def _error_to_dict(error: EntityError) -> Dict[str, Any]:
    return {
        "kind": error.kind,
        "id": error.id,
        "gold": None if error.gold is None else list(error.gold),
        "predicted": None if error.predicted is None else list(error.predicted),
        "gold_text": error.gold_text,
        "predicted_text": error.predicted_text,
        "context": error.context,
    }
