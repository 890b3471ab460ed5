"""Measure every road to French and German medication entities on every gold.

For each route (translate-train, translate-test, the ensemble of both) and each step of
an ablation: strict, token-wise and character-wise scores with 95 % intervals, clean and
after a poor scanner, recall of drug names that training has and has not seen, false
alarms on texts without a medication, confusion of labels, every error in context; what
one route has over another, by a paired bootstrap; speed, time to load, size.

    python benchmarks/medication.py --route translate-train=training/medication \\
        --route translate-test=training/translate-test --route ensemble=training/ensemble
"""

import argparse
import sys
import warnings
from typing import Any, Dict, List, Optional, Tuple
from pathlib import Path

import spacy

from spacy_xner.corpora.synthetic import generate
from spacy_xner.evaluation.medication import (
    Measurement,
    Report,
    compare,
    measure,
    read_test_sets,
    read_training_texts,
    save_figures,
    save_report,
)
from spacy_xner.evaluation.names import NameIndex
from spacy_xner.evaluation.speed import find_wheel, measure_costs
from spacy_xner.training.augmentation.ocr import POOR_SCAN

# Texts for the speed: as many as a batch of spaCy's default size, or fewer for a route
# that translates.
TEXTS = 1000
SLOW_TEXTS = 40
SLOW_BATCH = 4


def parse_routes(entries: List[str]) -> Dict[str, Path]:
    """Read the routes of the command line.

    entries (List[str]): NAME=FOLDER.
    RETURNS (Dict[str, Path]): Folder with a pipeline per language, by name.
    """
    routes = {}
    for entry in entries:
        name, sign, folder = entry.rpartition("=")
        if not sign:
            raise SystemExit(f"'{entry}' is not NAME=FOLDER")
        routes[name] = Path(folder)
    return routes


def find_pipelines(routes: Dict[str, Path], language: str) -> Dict[str, Path]:
    """Find the pipelines of a language, and say which are absent.

    routes (Dict[str, Path]): Folder by route.
    language (str): Language code.
    RETURNS (Dict[str, Path]): Pipeline by route.
    """
    found = {}
    for name, folder in routes.items():
        path = folder / language / "model-best"
        if (path / "config.cfg").exists():
            found[name] = path
        else:
            sys.stdout.write(f"{path} is absent, so {name} is left out\n")
    return found


def measure_language(
    language: str,
    pipelines: Dict[str, Path],
    pairs: List[Tuple[str, str]],
    options: argparse.Namespace,
) -> Tuple[List[Dict[str, Any]], Report]:
    """Measure all pipelines of a language.

    language (str): Language code.
    pipelines (Dict[str, Path]): Pipeline by route.
    pairs (List[Tuple[str, str]]): Routes to compare.
    options (argparse.Namespace): The command line.
    RETURNS (Tuple[List[Dict[str, Any]], Dict[str, List[Dict[str, Any]]]]): Rows and
        report.
    """
    settings = {"n_samples": options.samples, "seed": options.seed}
    sets = read_test_sets(
        options.assets,
        language,
        noise=options.noise or None,
        copies=options.copies,
        negatives=options.negatives,
        seed=options.seed,
    )
    for name in sets.absent:
        sys.stdout.write(f"{options.assets / name} is absent, so it is left out\n")
    index: Optional[NameIndex] = None
    if options.names_of is not None:
        trained = spacy.load(options.names_of / language / "model-best")
        index = NameIndex(read_training_texts(trained))
    rows: List[Dict[str, Any]] = []
    report: Report = {}
    found: Dict[str, Measurement] = {}
    for route, path in pipelines.items():
        nlp = spacy.load(path)
        with warnings.catch_warnings():
            # Labels that a small gold does not have are scored, and counted.
            warnings.filterwarnings("ignore", message=r".*W502")
            one = found[route] = measure(
                nlp, sets, route=route, index=index, errors=options.errors, **settings
            )
        rows += one.rows
        for name, entries in one.report.items():
            report.setdefault(name, []).extend(entries)
        show(language, route, one)
    for first, second in pairs:
        if first in found and second in found:
            report.setdefault("comparisons", []).extend(
                compare(
                    found[first],
                    found[second],
                    language=language,
                    names=(first, second),
                    **settings,
                )
            )
    return rows, report


def measure_speeds(
    language: str,
    pipelines: Dict[str, Path],
    wheels: Optional[Path],
) -> List[Dict[str, Any]]:
    """Measure speed, time to load and size of pipelines.

    language (str): Language code.
    pipelines (Dict[str, Path]): Pipeline by route; the first is the one that is
        packaged, the others translate and are measured on fewer texts.
    wheels (Optional[Path]): Folder of the packages.
    RETURNS (List[Dict[str, Any]]): Entries for "costs" of a report.
    """
    texts = [
        item.texts[language]
        for item in generate(TEXTS, seed=88_000_000, languages=[language])
    ]
    entries = []
    for i, (route, path) in enumerate(pipelines.items()):
        if i == 0:
            wheel = None if wheels is None else find_wheel(wheels, language)
            costs = measure_costs(path, texts, lang=language, wheel=wheel)
        else:
            costs = measure_costs(
                path, texts[:SLOW_TEXTS], lang=language, batch_size=SLOW_BATCH
            )
        entries.append({"language": language, "route": route, **costs})
        sys.stdout.write(
            f"{language} {route}: {costs['words_per_second']:,.0f} words/s, "
            f"load {costs['load_seconds']:.2f} s "
            f"(+ {costs['language_seconds']:.2f} s for the language)\n"
        )
    return entries


def show(language: str, route: str, found: Measurement) -> None:
    """Print the totals of a pipeline.

    language (str): Language code.
    route (str): How it was made.
    found (Measurement): What was measured.
    """
    noise = {entry["gold"]: entry for entry in found.report["noise"]}
    for gold, result in found.results.items():
        strict = result.levels["entity"].micro
        tokens = result.levels["token"].weighted.score.f1
        low, high = strict.f1 or (float("nan"), float("nan"))
        noisy = f"{noise[gold]['second_f1']:.3f}" if gold in noise else "-"
        sys.stdout.write(
            f"{language} {gold:24s} {route:32s} strict {strict.score.f1 or 0:.3f} "
            f"({low:.3f}-{high:.3f})  tokens {tokens or 0:.3f}  noisy {noisy}\n"
        )
    for entry in found.report["negatives"]:
        sys.stdout.write(
            f"{language} {entry['set']:24s} {route:32s} "
            f"{entry['per_1000_tokens']:.2f} false alarms per 1,000 tokens\n"
        )
    sys.stdout.flush()


def main(arguments: Optional[List[str]] = None) -> None:
    """Run the benchmark.

    arguments (Optional[List[str]]): The command line; by default that of the program.
    """
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument(
        "--route",
        action="append",
        default=[],
        help="NAME=FOLDER with LANGUAGE/model-best; the first is the one that ships",
    )
    parser.add_argument(
        "--ablation",
        action="append",
        default=[],
        help="NAME=FOLDER of a step of the ablation, in order",
    )
    parser.add_argument("--languages", default="fr,de")
    parser.add_argument("--assets", type=Path, default=Path("assets"))
    parser.add_argument("--json", type=Path, default=Path("metrics/medication.json"))
    parser.add_argument(
        "--report", type=Path, default=Path("metrics/medication-report.json")
    )
    parser.add_argument(
        "--errors", type=Path, help="folder for the errors; they hold texts"
    )
    parser.add_argument(
        "--names-of",
        type=Path,
        help="pipelines whose training tells seen drug names; by default the first route",
    )
    parser.add_argument("--noise", type=float, default=POOR_SCAN)
    parser.add_argument("--copies", type=int, default=5, help="noisy copies of a text")
    parser.add_argument("--negatives", type=int, default=300)
    parser.add_argument("--wheels", type=Path, help="folder of the packages")
    parser.add_argument("--no-speed", action="store_true")
    parser.add_argument("--samples", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    routes, steps = parse_routes(options.route), parse_routes(options.ablation)
    if not routes:
        parser.error("give at least one --route")
    base = next(iter(routes))
    if options.names_of is None:
        options.names_of = routes[base]
    pairs = [(base, route) for route in routes if route != base]
    pairs += list(zip(list(steps), list(steps)[1:]))
    for language in filter(None, options.languages.split(",")):
        pipelines = find_pipelines({**routes, **steps}, language)
        rows, report = measure_language(language, pipelines, pairs, options)
        if not options.no_speed:
            own = {name: path for name, path in pipelines.items() if name in routes}
            report["costs"] = measure_speeds(language, own, options.wheels)
        # After each language: what took long is not lost.
        save_figures(options.json, rows)
        save_report(options.report, report)
    sys.stdout.write(f"Figures in {options.json}, everything else {options.report}\n")


if __name__ == "__main__":
    main()
