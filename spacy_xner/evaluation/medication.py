"""All that is measured of a pipeline for medication, on every gold there is."""

import json
from typing import (
    Any,
    Dict,
    Iterator,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    Union,
)
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from spacy.language import Language
from spacy.util import registry

from ..corpora.formats import read_records
from ..corpora.markup import read_markup
from ..corpora.records import Record
from ..errors import Errors
from .error_files import write_errors
from .evaluate import EvaluationResult, compare_results, evaluate_pipeline
from .false_alarms import count_false_alarms, find_false_alarms, make_negatives
from .names import NameIndex, list_names, score_names
from .noise import compare_with_noisy, make_noisy
from .rows import (
    METRICS,
    Row,
    make_name_rows,
    make_rows,
    merge_rows,
    read_rows,
    write_data,
)

# Gold by language: self-made files ship with the project, the others are assets.
GOLD: Dict[str, List[str]] = {
    "fr": ["gold-own.fr.jsonl", "medication/fr.prescriptions.dev.jsonl"],
    "de": [
        "gold-own.de.jsonl",
        "medication/de.gernermedpp-ood.jsonl",
        "medication/de.grascco.dev.jsonl",
    ],
    "en": ["gold-own.en.jsonl"],
}
# Real texts without a medication, full of numbers: recommendations of the European
# Council, one segment a line.
LAW = "projection/markup-tags/dev-eurlex.{language}"
NOISE = "spacy-xner.ocr_noise.v1"
NOISY = "{gold}, noisy"
REPORT_KEYS: Dict[str, Tuple[str, ...]] = {
    "evaluations": ("language", "gold", "route"),
    "names": ("language", "gold", "route"),
    "noise": ("language", "gold", "route"),
    "negatives": ("language", "set", "route"),
    "comparisons": ("language", "gold", "metric", "first", "second"),
    "costs": ("language", "route"),
}
"""Parts of a report, and what identifies an entry of each."""

Report = Dict[str, List[Dict[str, Any]]]


@dataclass
class TestSets:
    """What pipelines of one language are measured on.

    language (str): Language code.
    gold (Dict[str, List[Record]]): Gold records by name.
    noisy (Dict[str, List[Record]]): Damaged copies of them, by the same names.
    negatives (Dict[str, List[Record]]): Texts without a medication by name.
    absent (List[str]): Files that are not there.
    """

    language: str
    gold: Dict[str, List[Record]] = field(default_factory=dict)
    noisy: Dict[str, List[Record]] = field(default_factory=dict)
    negatives: Dict[str, List[Record]] = field(default_factory=dict)
    absent: List[str] = field(default_factory=list)


@dataclass
class Measurement:
    """What was measured of one pipeline.

    rows (List[Dict[str, Any]]): Scores, see `spacy_xner.evaluation.rows`.
    report (Dict[str, List[Dict[str, Any]]]): Everything else, see `REPORT_KEYS`.
    results (Dict[str, EvaluationResult]): Results on the gold by name.
    """

    rows: List[Row]
    report: Report
    results: Dict[str, EvaluationResult]


def read_test_sets(
    assets: Union[str, Path],
    language: str,
    *,
    noise: Optional[float] = None,
    copies: int = 5,
    negatives: int = 0,
    seed: int = 0,
) -> TestSets:
    """Read the gold of a language, damage copies of it and find negatives.

    assets (Union[str, Path]): Folder of the assets.
    language (str): Language code.
    noise (Optional[float]): Level of `spacy-xner.ocr_noise.v1`, in [0, 1]; None for no
        damaged copies.
    copies (int): Damaged copies of each record.
    negatives (int): Generated texts without a medication, and at most so many real
        ones, beside the texts of the gold that have none; 0 for none at all.
    seed (int): Seed of the damage and of the generated texts.
    RETURNS (TestSets): The test sets.
    """
    assets = Path(assets)
    sets = TestSets(language)
    for name in GOLD.get(language, []):
        path = assets / name
        if not path.exists():
            sets.absent.append(name)
            continue
        gold = path.name.removesuffix(".jsonl")
        sets.gold[gold] = list(read_records(path, label_map="gernermed"))
        if noise is not None:
            # Anew for each gold: what is added to one does not change the next.
            augmenter = registry.augmenters.get(NOISE)(level=noise, seed=seed)
            sets.noisy[gold] = make_noisy(
                sets.gold[gold], augmenter, lang=language, copies=copies
            )
    if negatives > 0:
        # Far from the seeds that generate training corpora.
        generated = make_negatives(negatives, lang=language, seed=seed + 77_000_000)
        sets.negatives["synthetic"] = list(generated)
        empty = [
            r for gold in sets.gold.values() for r in gold if not (r.spans or r.missing)
        ]
        if empty:
            sets.negatives["gold"] = empty
        law = assets / LAW.format(language=language)
        if law.exists():
            sets.negatives["eurlex"] = list(islice(_read_law(law), negatives))
        else:
            sets.absent.append(LAW.format(language=language))
    return sets


def read_training_texts(
    nlp: Language, *, rounds: Optional[int] = None
) -> Iterator[str]:
    """Read what a pipeline was trained on, as it was trained on it.

    The reader in the pipeline's own config runs again with its augmenter, so that words
    which that put into the texts are there as well.

    nlp (Language): The trained pipeline; paths in its config must still exist.
    rounds (Optional[int]): Rounds over the corpus. None for as many as the training
        read: one, or about ten where `training.max_epochs` is -1.
    YIELDS (str): The texts.
    RAISES (ValueError): If the config names no training corpus that can be read.
    """
    config = nlp.config.interpolate()
    try:
        section: Any = config
        for part in config["training"]["train_corpus"].split("."):
            section = section[part]
        corpus = registry.resolve({"corpus": section})["corpus"]
        if rounds is None:
            # With any other number the corpus is read once and kept
            rounds = 10 if config["training"]["max_epochs"] == -1 else 1
        for _ in range(rounds):
            for example in corpus(nlp):
                yield example.reference.text
    except (KeyError, TypeError, ValueError, OSError) as e:
        raise ValueError(Errors.E512.format(error=e)) from e


def measure(
    nlp: Language,
    sets: TestSets,
    *,
    route: str,
    index: Optional[NameIndex] = None,
    errors: Optional[Path] = None,
    n_samples: int = 1000,
    seed: int = 0,
) -> Measurement:
    """Measure a pipeline on all test sets of its language.

    nlp (Language): The pipeline.
    sets (TestSets): What to measure it on.
    route (str): How the pipeline was made: names it in rows and files.
    index (Optional[NameIndex]): Names of the training, to tell seen from unseen ones.
    errors (Optional[Path]): Folder for the errors in context: for each gold a page, a
        list (JSONL), and the names of drugs if there is an index. They hold passages
        of the texts.
    n_samples (int): Resamples of the bootstrap.
    seed (int): Seed of the bootstrap.
    RETURNS (Measurement): The figures.
    """
    language = sets.language
    settings: Dict[str, Any] = {"n_samples": n_samples, "seed": seed}
    rows: List[Row] = []
    report: Report = {name: [] for name in REPORT_KEYS}
    results: Dict[str, EvaluationResult] = {}
    for gold, records in sets.gold.items():
        result = results[gold] = evaluate_pipeline(nlp, records, **settings)
        ids = {"language": language, "gold": gold, "route": route}
        rows += make_rows(result, **ids)
        report["evaluations"].append({**ids, **_describe(result)})
        if index is not None:
            estimates = score_names(result, index, **settings)
            rows += make_name_rows(estimates, **ids)
            report["names"].append({**ids, **_count_names(estimates)})
        if errors is not None:
            _write_errors(errors, result, index, **ids)
        if gold in sets.noisy:
            noisy = evaluate_pipeline(nlp, sets.noisy[gold], **settings)
            rows += make_rows(
                noisy, language=language, gold=NOISY.format(gold=gold), route=route
            )
            loss = compare_with_noisy(result, noisy, **settings)
            report["noise"].append({**ids, **_describe_difference(loss, "f1")})
    for name, records in sets.negatives.items():
        alarms = count_false_alarms(nlp, records, **settings)
        ids = {"language": language, "set": name, "route": route}
        # Real texts are not copied into the report, ours may be.
        own = alarms.to_dict(examples=name == "synthetic")
        report["negatives"].append({**ids, **own})
    return Measurement(rows, report, results)


def compare(
    first: Measurement,
    second: Measurement,
    *,
    language: str,
    names: Tuple[str, str],
    n_samples: int = 1000,
    seed: int = 0,
) -> List[Dict[str, Any]]:
    """Compare two pipelines on every gold by a paired bootstrap.

    first (Measurement): Of the first pipeline.
    second (Measurement): Of the second pipeline.
    language (str): Language code.
    names (Tuple[str, str]): Their routes.
    n_samples (int): Resamples.
    seed (int): Seed.
    RETURNS (List[Dict[str, Any]]): Entries for "comparisons" of a report, for strict
        and token-wise micro F1.
    """
    entries = []
    for gold, result in first.results.items():
        for level in ("entity", "token"):
            difference = compare_results(
                result,
                second.results[gold],
                level=level,  # type: ignore[arg-type]
                n_samples=n_samples,
                seed=seed,
            )
            entries.append(
                {
                    "language": language,
                    "gold": gold,
                    "metric": METRICS[level],
                    "first": names[0],
                    "second": names[1],
                    **_describe_difference(difference, "f1"),
                    "p_value": difference.p_value,
                }
            )
    return entries


def merge_reports(old: Mapping[str, Any], new: Report) -> Report:
    """Put the entries of a new report in the place of old ones about the same.

    old (Mapping[str, Any]): A report, or nothing.
    new (Dict[str, List[Dict[str, Any]]]): Another report.
    RETURNS (Dict[str, List[Dict[str, Any]]]): All entries.
    """
    return {
        name: merge_rows(old.get(name, []), new.get(name, []), keys=keys)
        for name, keys in REPORT_KEYS.items()
    }


def save_figures(path: Union[str, Path], rows: Sequence[Row]) -> None:
    """Put rows into a metrics file, in the place of older ones about the same.

    path (Union[str, Path]): The file, made if it is not there.
    rows (Sequence[Dict[str, Any]]): New rows.
    """
    write_data(path, merge_rows(read_rows(path), rows))


def save_report(path: Union[str, Path], report: Report) -> None:
    """Put the entries of a report into a file, in the place of older ones.

    path (Union[str, Path]): The file, made if it is not there.
    report (Dict[str, List[Dict[str, Any]]]): New entries.
    """
    path = Path(path)
    old = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    write_data(path, merge_reports(old, report))


def _read_law(path: Path) -> Iterator[Record]:
    for record in read_markup(path):
        if any(char.isdigit() for char in record.text):
            yield Record(record.id, record.text)


def _describe(result: EvaluationResult) -> Dict[str, Any]:
    alarms = find_false_alarms(
        result, n_samples=result.settings["n_samples"], seed=result.settings["seed"]
    )
    return {
        "texts": result.documents,
        "groups": result.settings["groups"],
        "gold_entities": result.gold_entities,
        "found_entities": result.predicted_entities,
        "errors": result.error_counts,
        "confusion": result.confusion,
        "false_alarms": alarms.to_dict(examples=False),
    }


def _count_names(estimates: Mapping[str, Any]) -> Dict[str, Any]:
    found: Dict[str, Any] = {}
    for name, estimate in estimates.items():
        low, high = estimate.recall or (None, None)
        found[name] = {
            "names": estimate.score.support,
            "recall": estimate.score.recall,
            "low": low,
            "high": high,
        }
    return found


def _describe_difference(difference: Any, name: str) -> Dict[str, Any]:
    low, high = difference.interval or (None, None)
    return {
        f"first_{name}": difference.first,
        f"second_{name}": difference.second,
        "difference": difference.difference,
        "low": low,
        "high": high,
    }


def _write_errors(
    folder: Path,
    result: EvaluationResult,
    index: Optional[NameIndex],
    *,
    language: str,
    gold: str,
    route: str,
) -> None:
    title = f"{language}: {gold}, {route}"
    stem = "".join(
        char if char.isalnum() or char in "-." else "-" for char in f"{gold}.{route}"
    )
    folder.mkdir(parents=True, exist_ok=True)
    write_errors(result, folder / f"{stem}.html", title=title)
    write_errors(result, folder / f"{stem}.jsonl")
    if index is not None:
        write_data(folder / f"{stem}.names.json", list_names(result, index))
