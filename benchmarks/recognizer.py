"""`xner_ner` beside spaCy's `ner`: what was trained on the same texts is measured here.

For each language strict F1 on every gold file and on the development corpus of the
training, the difference with its paired 95 % interval, the calibration error of the
entities in 10 bins, and words in a second of processor time, both in turns.

    python benchmarks/recognizer.py training/routes/translated training/routes/ner
"""

import statistics
import time
from typing import Any, Dict, List, NamedTuple, Optional, Sequence
from pathlib import Path

import spacy
import typer
from spacy.language import Language
from spacy.training import Example
from spacy.util import registry
from wasabi import msg

from spacy_xner.corpora import read_records
from spacy_xner.corpora.records import record_to_doc
from spacy_xner.evaluation import evaluate_pipeline
from spacy_xner.evaluation.evaluate import EvaluationResult, compare_results
from spacy_xner.evaluation.medication import GOLD
from spacy_xner.evaluation.rows import Row, merge_rows, read_rows, write_data
from spacy_xner.pipeline.scorer import score_ner
from spacy_xner.training.calibration import calibrate_ner

XNER, SPACY = "xner_ner", "ner"
KEYS = ("language", "gold", "component")
DEV = "projected dev"
# What is asked for: strict F1 not less than this below spaCy's, this share of its speed,
# and a calibration error no larger than this.
MOST_BELOW, LEAST_SPEED, MOST_ERROR = 0.01, 0.5, 0.05


class Pair(NamedTuple):
    """Two pipelines of one language."""

    xner: Language
    spacy: Language


def read_dev(nlp: Language) -> List[Example]:
    """Read the development corpus as the training did, augmenter and all."""
    section = nlp.config.interpolate()["corpora"]["dev"]
    return list(registry.resolve({"dev": section})["dev"](nlp))


def measure_f1(pair: Pair, gold: Path, *, n_samples: int) -> List[Row]:
    """Measure both on a gold file, and the difference."""
    records = list(read_records(gold, label_map="gernermed"))
    labels = sorted({label for record in records for _, _, label in record.spans})
    results: Dict[str, EvaluationResult] = {
        name: evaluate_pipeline(nlp, records, labels=labels, n_samples=n_samples)
        for name, nlp in ((XNER, pair.xner), (SPACY, pair.spacy))
    }
    change = compare_results(results[SPACY], results[XNER], n_samples=n_samples)
    low, high = change.interval or (None, None)
    rows = []
    for name, result in results.items():
        estimate = result.levels["entity"].micro
        ends = (None, None) if estimate.f1 is None else estimate.f1
        row: Row = {"component": name, "f1": estimate.score.f1}
        row.update(low=ends[0], high=ends[1])
        if name == XNER:
            row.update(difference=change.difference, difference_low=low)
            row.update(difference_high=high, p_value=change.p_value)
            row["ece"] = measure_error(pair.xner, gold)
        rows.append(row)
    return rows


def measure_error(nlp: Language, gold: Path) -> Optional[float]:
    """Measure the calibration error on a gold file."""
    records = read_records(gold, label_map="gernermed")
    docs = [record_to_doc(record, nlp) for record in records]
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in docs]
    return _score(nlp, examples)["ents_ece"]


def measure_dev(pair: Pair) -> List[Row]:
    """Measure both on the development corpus of the training, half of it at a time.

    The temperature is fitted on one half and its error measured on the other, so that
    no entity is judged by a temperature that it has helped to fit.
    """
    examples = read_dev(pair.xner)
    halves = (examples[::2], examples[1::2])
    component = pair.xner.get_pipe(XNER)
    cfg: Dict[str, Any] = component.cfg  # type: ignore[attr-defined]
    shipped, errors = cfg["temperature"], []
    for fitted, judged in (halves, halves[::-1]):
        calibrate_ner(pair.xner, fitted)
        errors.append(_score(pair.xner, judged)["ents_ece"])
    cfg["temperature"] = 1.0
    raw = _score(pair.xner, examples)["ents_ece"]
    cfg["temperature"] = shipped
    f1 = {
        name: _score(nlp, examples)["ents_f"]
        for name, nlp in ((XNER, pair.xner), (SPACY, pair.spacy))
    }
    found = [error for error in errors if error is not None]
    return [
        {
            "component": XNER,
            "f1": f1[XNER],
            "difference": f1[XNER] - f1[SPACY],
            "ece": sum(found) / len(found) if found else None,
            "ece_uncalibrated": raw,
            "temperature": shipped,
        },
        {"component": SPACY, "f1": f1[SPACY]},
    ]


def _score(nlp: Language, examples: Sequence[Example]) -> Dict[str, Any]:
    fresh = [Example(nlp.make_doc(eg.reference.text), eg.reference) for eg in examples]
    for eg, doc in zip(fresh, nlp.pipe([eg.predicted for eg in fresh])):
        eg.predicted = doc
    return score_ner(fresh, spans_key="xner")


def measure_speed(pair: Pair, texts: Sequence[str], *, rounds: int) -> Dict[str, float]:
    """Measure words per second, in turns, so that a busy machine slows both."""
    words = sum(len(pair.xner.make_doc(text)) for text in texts)
    times: Dict[str, List[float]] = {XNER: [], SPACY: []}
    # The first round warms up.
    for _ in range(rounds + 1):
        for name, nlp in ((XNER, pair.xner), (SPACY, pair.spacy)):
            start = time.process_time()
            for _ in nlp.pipe(texts, batch_size=256):
                pass
            times[name].append(time.process_time() - start)
    return {
        name: words / statistics.median(seconds[1:]) for name, seconds in times.items()
    }


def judge(rows: List[Row]) -> List[str]:
    """Say which aims are missed, in words."""
    missed = []
    speeds = {
        (row["language"], row["component"]): row["words_per_second"] for row in rows
    }
    for row in rows:
        if row["component"] != XNER:
            continue
        where = f"{row['language']}, {row['gold']}"
        if row["difference"] < -MOST_BELOW:
            missed.append(f"{where}: {100 * row['difference']:+.1f} points to ner")
        error = row.get("ece")
        if row["gold"] == DEV and error is not None and error > MOST_ERROR:
            missed.append(f"{where}: calibration error {error:.3f}")
        share = row["words_per_second"] / speeds[row["language"], SPACY]
        if row["gold"] == DEV and share < LEAST_SPEED:
            missed.append(f"{row['language']}: {share:.2f} of the speed of ner")
    return missed


def main(
    xner: Path = typer.Argument(..., help="Folder LANG/model-best of xner_ner"),
    ner: Path = typer.Argument(..., help="The same of spaCy's ner"),
    output: Path = typer.Option(Path("metrics/recognizer.json"), help="Metrics file"),
    languages: str = typer.Option("fr,de", help="Languages, separated by commas"),
    assets: Path = typer.Option(Path("assets"), help="Folder of the gold files"),
    rounds: int = typer.Option(5, help="Rounds over the texts for the speed"),
    samples: int = typer.Option(1000, help="Resamples of the bootstrap"),
) -> None:
    rows: List[Row] = []
    for lang in filter(None, languages.split(",")):
        pair = Pair(
            *(spacy.load(folder / lang / "model-best") for folder in (xner, ner))
        )
        found = {DEV: measure_dev(pair)}
        for name in GOLD.get(lang, []):
            if (assets / name).exists():
                gold = Path(name).name.removesuffix(".jsonl")
                found[gold] = measure_f1(pair, assets / name, n_samples=samples)
        texts = [eg.reference.text for eg in read_dev(pair.xner)]
        speeds = measure_speed(pair, texts, rounds=rounds)
        for gold, own in found.items():
            for row in own:
                speed = speeds[row["component"]]
                row = {"language": lang, "gold": gold, **row}
                rows.append({**row, "words_per_second": speed})
    write_data(output, merge_rows(read_rows(output), rows, keys=KEYS))
    header = ("", "gold", "component", "strict F1", "to ner", "ECE", "words/s")
    table = [
        (
            row["language"],
            row["gold"],
            row["component"],
            _percent(row["f1"]),
            _percent(row.get("difference"), "+.1f"),
            "" if row.get("ece") is None else f"{row['ece']:.3f}",
            f"{row['words_per_second']:,.0f}",
        )
        for row in rows
    ]
    msg.table(table, header=header, divider=True)
    missed = judge(rows)
    for line in missed:
        msg.warn(line)
    if not missed:
        msg.good("Within a point of spaCy's ner, at half its speed, and calibrated")


def _percent(value: Optional[float], form: str = ".1f") -> str:
    return "" if value is None else format(100 * value, form)


if __name__ == "__main__":
    typer.run(main)
