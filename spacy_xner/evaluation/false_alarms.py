import re
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence
from dataclasses import dataclass

import numpy
from spacy.language import Language

from ..corpora.records import Record, blank
from ..corpora.synthetic import generate
from .bootstrap import Interval, pool_counts, resample_counts
from .evaluate import EvaluationResult, doc_spans, find_groups
from .metrics import normalise_label

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
PER = 1000
"""Rates are per so many tokens."""


@dataclass
class FalseAlarms:
    """How often a pipeline finds entities where there are none.

    texts (int): Number of texts.
    tokens (int): Tokens outside of gold entities, white space left out.
    count (int): Entities that were found and touch no gold entity.
    rate (Optional[float]): Count per 1,000 tokens; None without tokens.
    interval (Optional[Interval]): Percentile interval of the rate; None with fewer than
        two groups of texts.
    labels (Dict[str, int]): Count by label, the most frequent first.
    examples (List[Dict[str, Any]]): The keys "id", "label", "text" and "context" of the
        first ones.
    """

    texts: int
    tokens: int
    count: int
    rate: Optional[float]
    interval: Optional[Interval]
    labels: Dict[str, int]
    examples: List[Dict[str, Any]]

    def to_dict(self, *, examples: bool = True) -> Dict[str, Any]:
        """Make plain data for JSON.

        examples (bool): Include the examples, which hold passages of the texts.
        RETURNS (Dict[str, Any]): The data.
        """
        low, high = self.interval or (None, None)
        data: Dict[str, Any] = {
            "texts": self.texts,
            "tokens": self.tokens,
            "false_alarms": self.count,
            "per_1000_tokens": self.rate,
            "low": low,
            "high": high,
            "labels": self.labels,
        }
        if examples:
            data["examples"] = self.examples
        return data


def make_negatives(
    n: int, *, lang: str, seed: int = 0, min_numbers: int = 2
) -> Iterator[Record]:
    """Generate clinical texts full of numbers, without a medication.

    Laboratory values, doses of nothing, dates, vital signs, schedules of visits: the
    sentences of the synthetic corpus as its author wrote them in this language, not
    translated ones.

    n (int): How many texts.
    lang (str): Language code, of "en", "fr" and "de".
    seed (int): Seed; take another one than the training corpus.
    min_numbers (int): Texts with fewer numbers are left out.
    YIELDS (Record): The texts.
    RAISES (ValueError): If the grammar does not know the language.
    """
    count, batch = 0, 0
    while count < n:
        texts = generate(
            4 * n, seed=seed + 1_000_003 * batch, languages=[lang], registers=[]
        )
        for item in texts:
            text = item.texts[lang]
            if item.spans[lang] or len(_NUMBER.findall(text)) < min_numbers:
                continue
            yield Record(f"{item.id}-{batch}", text)
            count += 1
            if count == n:
                return
        batch += 1


def count_false_alarms(
    nlp: Language,
    records: Iterable[Record],
    *,
    spans_key: Optional[str] = None,
    batch_size: int = 64,
    n_samples: int = 1000,
    seed: int = 0,
    level: float = 0.95,
    limit: int = 50,
) -> FalseAlarms:
    """Run a pipeline over texts without entities and count what it finds.

    nlp (Language): The pipeline.
    records (Iterable[Record]): Texts without entities; spans that they have count as
        in `rate_false_alarms`.
    spans_key (Optional[str]): Span group to read instead of the entities.
    batch_size (int): Texts per batch.
    n_samples (int): Resamples of the bootstrap over groups of texts.
    seed (int): Seed of the bootstrap.
    level (float): Level of confidence of the interval, between 0 and 1.
    limit (int): Examples to keep.
    RETURNS (FalseAlarms): Count and rate.
    """
    gold = list(records)
    docs = nlp.pipe((record.text for record in gold), batch_size=batch_size)
    found = [doc_spans(doc, spans_key=spans_key) for doc in docs]
    return rate_false_alarms(
        gold,
        [record.spans for record in gold],
        found,
        find_groups(gold),
        lang=nlp.lang or "xx",
        n_samples=n_samples,
        seed=seed,
        level=level,
        limit=limit,
    )


def find_false_alarms(result: EvaluationResult, **settings: Any) -> FalseAlarms:
    """Count the false alarms of an evaluation, per 1,000 tokens outside of entities.

    result (EvaluationResult): The result.
    settings (Any): `n_samples`, `seed`, `level` and `limit` as in `count_false_alarms`.
    RETURNS (FalseAlarms): Count and rate.
    """
    return rate_false_alarms(
        result.records,
        result.expected,
        result.found,
        result.groups,
        lang=result.settings["lang"],
        **settings,
    )


def rate_false_alarms(
    records: Sequence[Record],
    expected: Sequence[Sequence[Any]],
    found: Sequence[Sequence[Any]],
    groups: Sequence[str],
    *,
    lang: str,
    n_samples: int = 1000,
    seed: int = 0,
    level: float = 0.95,
    limit: int = 50,
) -> FalseAlarms:
    """Count the predicted spans that touch no gold span.

    records (Sequence[Record]): The texts.
    expected (Sequence[Sequence[Tuple[int, int, str]]]): Gold spans of each.
    found (Sequence[Sequence[Tuple[int, int, str]]]): Predicted spans of each.
    groups (Sequence[str]): Group of each text, for the bootstrap.
    lang (str): Language, whose tokens are counted.
    n_samples (int): Resamples.
    seed (int): Seed.
    level (float): Level of confidence of the interval, between 0 and 1.
    limit (int): Examples to keep.
    RETURNS (FalseAlarms): Count and rate.
    """
    tokenizer = blank(lang).tokenizer
    counts = numpy.zeros((len(records), 2), dtype="int64")
    labels: Dict[str, int] = {}
    examples: List[Dict[str, Any]] = []
    for i, (record, gold, spans) in enumerate(zip(records, expected, found)):
        for token in tokenizer(record.text):
            end = token.idx + len(token)
            if not token.is_space and not _touches(token.idx, end, gold):
                counts[i, 1] += 1
        for start, end, label in sorted(set(spans)):
            if _touches(start, end, gold):
                continue
            counts[i, 0] += 1
            label = normalise_label(label)
            labels[label] = labels.get(label, 0) + 1
            if len(examples) < limit:
                context = record.text[max(0, start - 40) : end + 40]
                examples.append(
                    {
                        "id": record.id,
                        "label": label,
                        "text": record.text[start:end],
                        "context": " ".join(context.split()),
                    }
                )
    count, tokens = (int(value) for value in counts.sum(axis=0))
    pooled = pool_counts(counts, groups)
    interval = None
    if len(pooled) > 1 and tokens:
        rates = numpy.concatenate(
            [
                PER * sums[:, 0] / numpy.maximum(sums[:, 1], 1)
                for sums in resample_counts(pooled, n_samples=n_samples, seed=seed)
            ]
        )
        tail = 50 * (1 - level)
        low, high = numpy.percentile(rates, [tail, 100 - tail])
        interval = Interval(float(low), float(high))
    return FalseAlarms(
        texts=len(records),
        tokens=tokens,
        count=count,
        rate=PER * count / tokens if tokens else None,
        interval=interval,
        labels=dict(sorted(labels.items(), key=_by_count)),
        examples=examples,
    )


def _touches(start: int, end: int, spans: Sequence[Any]) -> bool:
    return any(start < span[1] and span[0] < end for span in spans)


def _by_count(item: Any) -> Any:
    return -item[1], item[0]
