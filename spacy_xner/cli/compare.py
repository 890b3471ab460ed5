import json
from typing import TYPE_CHECKING, Annotated, Any, Dict, List, Optional, Sequence, Tuple
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import typer
from wasabi import MESSAGES

from ._routes import (
    Costs,
    Route,
    RouteError,
    get_slug,
    hash_training,
    read_costs,
    read_routes,
    run_commands,
    run_tagging,
)
from ._run import EXIT_QUARANTINE
from ._sources import read_source_records
from ._util import (
    Arg,
    BootstrapOpt,
    BootstrapSeedOpt,
    CodeOpt,
    FormatOpt,
    GpuOpt,
    LimitOpt,
    Opt,
    ProcessedOpt,
    TracebackOpt,
    UserError,
    app,
    explain_error,
    print_table,
    print_title,
    say,
    split_list,
    user_errors,
    write_json,
)

if TYPE_CHECKING:
    from ..corpora.records import Record
    from ..evaluation.bootstrap import Difference
    from ..evaluation.comparison import Comparison
    from ..evaluation.evaluate import EvaluationResult, ScoreEstimate
    from ..evaluation.tagging import Tagging
    from ..sharding.storage import Storage

REPORT = "comparison.json"
TITLES = {"entity": "Strict F1 by label", "token": "Token-wise F1 by label"}


@dataclass
class Outcome:
    """What became of a route.

    route (Route): The route.
    error (str): Why it could not be measured, "" if it could.
    is_new (bool): Whether it was labelled now, and not in an earlier run.
    training (Costs): What its training took.
    tagging (Optional[Tagging]): What it found; None if it failed.
    result (Optional[EvaluationResult]): Its scores; None if it failed.
    notes (List[str]): What is odd about its labels.
    """

    route: Route
    error: str = ""
    is_new: bool = False
    training: Costs = field(default_factory=Costs)
    tagging: Optional["Tagging"] = None
    result: Optional["EvaluationResult"] = None
    notes: List[str] = field(default_factory=list)


@dataclass
class RouteComparison:
    """What a comparison has found.

    outcomes (List[Outcome]): What became of each route, in the order they were given.
    comparison (Comparison): Order of those that could be measured, by strict F1.
    advice (str): Which route to use, and how sure that is.
    report (Dict[str, Any]): All figures as JSON data, without any text of the gold.
    """

    outcomes: List[Outcome]
    comparison: "Comparison"
    advice: str
    report: Dict[str, Any]

    @property
    def failed(self) -> List[Outcome]:
        """RETURNS (List[Outcome]): The routes that could not be measured."""
        return [outcome for outcome in self.outcomes if outcome.error]


@app.command("compare", no_args_is_help=True)
def compare_cli(
    gold: Annotated[str, Arg(help="Corpus with the right labels: file or folder.")],
    routes: Annotated[
        List[str],
        Arg(
            help="Routes: pipelines (folder, installed package or config file), "
            "NAME=PIPELINE, or a file that lists routes and how they are trained "
            "(.yml, .json)."
        ),
    ],
    output: Annotated[
        Path,
        Opt(
            "--output",
            "-o",
            help="Folder for what each route found, for comparison.json and for logs. A "
            "route that is there already is not run again. It holds no text.",
        ),
    ] = Path("comparison"),
    plot: Annotated[
        Optional[Path],
        Opt("--plot", help="Image to draw, such as a .png; needs matplotlib."),
    ] = None,
    format: FormatOpt = "auto",
    label_map: Annotated[
        Optional[str],
        Opt(
            "--label-map", help="Rename the labels of the gold corpus, as in evaluate."
        ),
    ] = None,
    score_labels: Annotated[
        Optional[List[str]],
        Opt(
            "--score-labels",
            help="Labels to measure, separated by commas; by default all that occur.",
        ),
    ] = None,
    spans_key: Annotated[
        Optional[str],
        Opt("--spans-key", help="Measure this span group instead of the entities."),
    ] = None,
    lang: Annotated[
        Optional[str],
        Opt(
            "--lang",
            "-l",
            help="Language whose tokens are counted.",
            show_default="that of the first route that has one",
        ),
    ] = None,
    n_bootstrap: BootstrapOpt = 1000,
    seed: BootstrapSeedOpt = 0,
    batch_size: ProcessedOpt = 64,
    limit: LimitOpt = 0,
    force: Annotated[
        bool, Opt("--force", "-F", help="Train and run all routes again.")
    ] = False,
    code: CodeOpt = None,
    gpu_id: GpuOpt = -1,
    traceback: TracebackOpt = False,
) -> None:
    """
    Measure routes on the same gold, and say which one to use.

    A route is a pipeline: translate-train, translate-test, an ensemble, a student ...
    Each runs in a process of its own. All are compared on the same bootstrap samples
    with the best one. Exit code 3: some routes failed, the others were compared.

    Example: spacy xner compare dev.jsonl train=training/fr/model-best
    test=translate_test.cfg --plot comparison.png
    """
    with user_errors(traceback):
        found = compare(
            gold,
            routes,
            output=output,
            plot=plot,
            format=format,
            label_map=label_map,
            score_labels=split_list(score_labels) or None,
            spans_key=spans_key,
            lang=lang,
            n_bootstrap=n_bootstrap,
            seed=seed,
            batch_size=batch_size,
            limit=limit,
            force=force,
            code=code,
            gpu_id=gpu_id,
            silent=False,
        )
        print_route_comparison(found)
        for path in (output / REPORT, plot):
            if path is not None:
                say(MESSAGES.GOOD, f"Wrote {path}")
        if found.failed:
            raise typer.Exit(EXIT_QUARANTINE)


def compare(
    gold: str,
    routes: Sequence[str],
    *,
    output: Path,
    plot: Optional[Path] = None,
    format: str = "auto",
    label_map: Optional[str] = None,
    score_labels: Optional[List[str]] = None,
    spans_key: Optional[str] = None,
    lang: Optional[str] = None,
    n_bootstrap: int = 1000,
    seed: int = 0,
    batch_size: int = 64,
    limit: int = 0,
    force: bool = False,
    code: Optional[Path] = None,
    gpu_id: int = -1,
    silent: bool = True,
) -> RouteComparison:
    """Compare routes on a gold corpus.

    gold (str): Gold corpus.
    routes (Sequence[str]): Routes, see `read_routes`.
    output (Path): Folder for what each route found, and for the report.
    plot (Optional[Path]): Image to draw.
    format (str): Format of the gold corpus, see `find_format`.
    label_map (Optional[str]): Label map of the gold corpus.
    score_labels (Optional[List[str]]): Labels to score, by default all.
    spans_key (Optional[str]): Span group of the pipelines to score.
    lang (Optional[str]): Language whose tokens are counted. None for that of the first
        pipeline that is not for all languages.
    n_bootstrap (int): Samples of the bootstrap, >= 1.
    seed (int): Seed of the bootstrap.
    batch_size (int): Texts per batch.
    limit (int): Read so many gold texts at most, 0 for all.
    force (bool): Train and run finished routes again.
    code (Optional[Path]): Python file that is imported before a pipeline is loaded.
    gpu_id (int): Number of the GPU, -1 for the CPU.
    silent (bool): Show no progress.
    RETURNS (RouteComparison): The outcome of each route and the comparison.
    RAISES (UserError): If the gold has no entity, or no route could be measured.
    """
    from ..evaluation.comparison import advise, compare_routes
    from ..evaluation.comparison_plot import plot_comparison, require_matplotlib
    from ..sharding.storage import open_storage

    known = read_routes(routes)
    if plot is not None:
        require_matplotlib()
    if output.exists() and not output.is_dir():
        raise UserError(f"'{output}' is a file, but the output is to be a folder.")
    records = list(
        read_source_records(gold, format=format, labels=label_map, limit=limit)
    )
    if not any(record.spans for record in records):
        raise UserError(
            f"There is no entity in the {len(records)} texts of '{gold}', so that no "
            "route can be judged. Check the path, the field with the labels and "
            "--label-map."
        )
    storage = open_storage(str(output))
    settings = {"spans_key": spans_key, "batch_size": batch_size, "gpu_id": gpu_id}
    settings["code"] = None if code is None else str(code)
    with storage.lock():
        outcomes = [
            _run_route(
                route,
                records,
                storage,
                settings,
                force=force,
                where="" if silent else f"{number} of {len(known)}: {route.name}",
            )
            for number, route in enumerate(known, start=1)
        ]
    names = _choose_labels(records, outcomes, score_labels)
    done = [outcome for outcome in outcomes if not outcome.error]
    if not done:
        errors = "\n".join(f"- {one.route.name}: {one.error}" for one in outcomes)
        raise UserError(f"No route could be measured:\n{errors}")
    lang = lang or _choose_lang(done)
    _score(done, records, names, lang, n_samples=n_bootstrap, seed=seed)
    results = {one.route.name: one.result for one in done if one.result is not None}
    comparison = compare_routes(results, n_samples=n_bootstrap, seed=seed)
    speeds = {
        one.route.name: one.tagging.words_per_second
        for one in done
        if one.tagging is not None
    }
    advice = advise(comparison, words_per_second=speeds)
    report: Dict[str, Any] = {
        "gold": gold,
        "documents": len(records),
        "entities": next(iter(results.values())).gold_entities,
        "labels": names,
        "lang": lang,
        "settings": {"n_samples": n_bootstrap, "seed": seed, "spans_key": spans_key},
        "best": comparison.best,
        "rivals": comparison.rivals,
        "advice": advice,
        "routes": [
            _describe(outcome, comparison, results, n_samples=n_bootstrap, seed=seed)
            for outcome in outcomes
        ],
    }
    write_json(output / REPORT, report)
    if plot is not None:
        plot.parent.mkdir(parents=True, exist_ok=True)
        plot_comparison(results, comparison, plot, title=f"{Path(gold).stem}")
    return RouteComparison(outcomes, comparison, advice, report)


def _run_route(
    route: Route,
    records: List["Record"],
    storage: "Storage",
    settings: Dict[str, Any],
    *,
    force: bool,
    where: str,
) -> Outcome:
    """Train a route and let it label the gold, or read what it has done before."""
    outcome = Outcome(route)

    def report(text: str, kind: str = MESSAGES.INFO) -> None:
        if where:
            say(kind, f"{where}: {text}")

    try:
        outcome.training = _train(route, storage, force=force, report=report)
        outcome.is_new, outcome.tagging = _tag(
            route, records, storage, settings, force=force, report=report
        )
    except RouteError as e:
        outcome.error = str(e)
    except Exception as e:
        # others go on, whatever is the matter with this one
        outcome.error, _ = explain_error(e)
    if outcome.error:
        report(outcome.error, MESSAGES.FAIL)
    return outcome


def _train(route: Route, storage: "Storage", *, force: bool, report: Any) -> Costs:
    from ..sharding.storage import to_json

    if not route.train:
        return read_costs(route.costs)
    name = f"trainings/{get_slug(route.name)}.json"
    key = hash_training(route)
    stored = _read(storage, name)
    if not force and stored.get("key") == key and _exists(route.pipeline):
        report("trained before")
        return Costs(stored.get("seconds"), stored.get("memory_mb"))
    for command in route.train:
        report(command)
    log = Path(storage.root) / "logs" / f"{get_slug(route.name)}.log"
    costs = run_commands(route.train, log, say=report)
    if not _exists(route.pipeline):
        raise RouteError(
            f"Its training ended well, but there is no pipeline '{route.pipeline}'. Do "
            f"the commands write another one? The log is {log}."
        )
    storage.write(name, to_json({"key": key, **costs._asdict()}))
    report(f"trained in {costs.seconds:.0f} s", MESSAGES.GOOD)
    return costs


def _tag(
    route: Route,
    records: List["Record"],
    storage: "Storage",
    settings: Dict[str, Any],
    *,
    force: bool,
    report: Any,
) -> Tuple[bool, "Tagging"]:
    from ..evaluation.fingerprints import hash_path, hash_pipeline, hash_records
    from ..evaluation.tagging import Tagging
    from ..sharding.storage import get_digest, to_json

    if not _exists(route.pipeline):
        raise RouteError(
            f"Can't find the pipeline '{route.pipeline}': there is no such folder or "
            "file, and no such package is installed. Check the path, or how it is made."
        )
    name = f"routes/{get_slug(route.name)}.json"
    code = settings["code"]
    parts = [
        hash_records(records),
        hash_pipeline(route.pipeline),
        settings["spans_key"],
        settings["gpu_id"],
        "" if code is None or not Path(code).exists() else hash_path(Path(code)),
    ]
    key = get_digest(json.dumps(parts).encode())
    stored = _read(storage, name)
    if not force and stored.get("key") == key:
        try:
            found = Tagging.from_dict(stored["tagging"])
        except (KeyError, TypeError, ValueError):
            pass
        else:
            report("measured before")
            return False, found
    report(f"labelling {len(records)} texts")
    texts = [record.text for record in records]
    data = run_tagging({"pipeline": route.pipeline, "texts": texts, **settings})
    if "error" in data:
        raise RouteError(data["error"])
    storage.write(name, to_json({"key": key, "route": route.name, "tagging": data}))
    found = Tagging.from_dict(data)
    report(
        f"{sum(map(len, found.spans))} entities, {found.words_per_second:,.0f} words "
        "per second",
        MESSAGES.GOOD,
    )
    return True, found


def _exists(pipeline: str) -> bool:
    from spacy.util import is_package

    return Path(pipeline).exists() or is_package(pipeline)


def _read(storage: "Storage", name: str) -> Dict[str, Any]:
    """Read what an earlier run stored: nothing if it is damaged."""
    from ..sharding.storage import read_json

    try:
        return read_json(storage, name) or {}
    except ValueError as e:
        say(MESSAGES.WARN, f"{e} It is made again.")
        return {}


def _choose_labels(
    records: List["Record"],
    outcomes: List[Outcome],
    score_labels: Optional[List[str]],
) -> List[str]:
    """Choose the labels to score, and check that the routes fit the gold."""
    from ..evaluation.metrics import normalise_label

    gold = {normalise_label(label) for one in records for _, _, label in one.spans}
    if score_labels:
        wanted = {normalise_label(label) for label in score_labels}
        if not wanted & gold:
            raise UserError(
                f"The gold has none of the labels {', '.join(sorted(wanted))}. It has: "
                f"{', '.join(sorted(gold))}."
            )
        gold = wanted
    names = set(gold)
    for outcome in outcomes:
        if outcome.tagging is None:
            continue
        found: Counter[str] = Counter(
            normalise_label(label)
            for spans in outcome.tagging.spans
            for _, _, label in spans
        )
        own = set(outcome.tagging.labels) | set(found)
        if own and not own & gold:
            outcome.error = (
                f"Its labels ({', '.join(sorted(own))}) are not those of the gold "
                f"({', '.join(sorted(gold))}). Rename those of the gold with "
                "--label-map, such as 'Drug=DRUG,*='."
            )
            say(MESSAGES.FAIL, f"{outcome.route.name}: {outcome.error}")
            continue
        if outcome.tagging.labels and not gold <= own:
            missing = ", ".join(sorted(gold - own))
            outcome.notes.append(f"It does not know {missing}, which the gold has.")
        extra = set(found) - gold
        if extra and not score_labels:
            names |= extra
            outcome.notes.append(
                f"It finds {', '.join(sorted(extra))}, which the gold does not have: "
                f"{sum(found[label] for label in extra)} false alarms. --score-labels "
                "leaves labels out."
            )
    return sorted(names)


def _choose_lang(outcomes: List[Outcome]) -> str:
    langs = [one.tagging.lang for one in outcomes if one.tagging is not None]
    return next((lang for lang in langs if lang != "xx"), "xx")


def _score(
    outcomes: List[Outcome],
    records: List["Record"],
    names: List[str],
    lang: str,
    *,
    n_samples: int,
    seed: int,
) -> None:
    from ..evaluation.evaluate import evaluate_spans

    for outcome in outcomes:
        if outcome.tagging is not None:
            outcome.result = evaluate_spans(
                records,
                outcome.tagging.spans,
                lang=lang,
                labels=names,
                n_samples=n_samples,
                seed=seed,
            )


def _describe(
    outcome: Outcome,
    comparison: "Comparison",
    results: Dict[str, "EvaluationResult"],
    *,
    n_samples: int,
    seed: int,
) -> Dict[str, Any]:
    from ..evaluation.evaluate import compare_results

    name = outcome.route.name
    data: Dict[str, Any] = {
        "name": name,
        "pipeline": outcome.route.pipeline,
        "status": "failed" if outcome.error else "done",
        "error": outcome.error,
        "notes": outcome.notes,
        "training_seconds": outcome.training.seconds,
        "training_memory_mb": outcome.training.memory_mb,
    }
    if outcome.tagging is None or outcome.result is None:
        return data
    tagging, start = outcome.tagging, outcome.route.start
    change = None
    if start in results:
        change = compare_results(
            results[start], outcome.result, n_samples=n_samples, seed=seed
        )
    return {
        **data,
        "load_seconds": tagging.load_seconds,
        "tagging_seconds": tagging.seconds,
        "words_per_second": tagging.words_per_second,
        "memory_mb": tagging.memory_mb,
        "wins": comparison.wins.get(name),
        "versus_best": _to_dict(comparison.differences.get(name)),
        "start": start,
        "versus_start": _to_dict(change),
        **outcome.result.to_dict(errors=False),
    }


def _to_dict(difference: Optional["Difference"]) -> Optional[Dict[str, Any]]:
    if difference is None:
        return None
    low, high = difference.interval or (None, None)
    return {
        "difference": difference.difference,
        "low": low,
        "high": high,
        "p_value": difference.p_value,
    }


def print_route_comparison(found: RouteComparison) -> None:
    """Print a comparison as tables.

    found (RouteComparison): The comparison.
    """
    from ..evaluation.comparison import judge

    by_name = {outcome.route.name: outcome for outcome in found.outcomes}
    data = {entry["name"]: entry for entry in found.report["routes"]}
    ranking = found.comparison.ranking
    print_title(
        f"{found.report['gold']}: {found.report['documents']} texts, "
        f"{found.report['entities']} entities"
    )
    rows: List[Tuple[str, ...]] = []
    for name in ranking:
        result, entry = by_name[name].result, data[name]
        if result is None:
            continue
        rows.append(
            (
                name,
                format_estimate(result.levels["entity"].micro),
                format_estimate(result.levels["token"].micro),
                _format_difference(entry["versus_best"]),
                _format_p(entry["versus_best"]),
                _format_share(entry["wins"]),
            )
        )
    header = ("", "strict F1", "token-wise F1", "to the best", "p", "first in")
    print_table(rows, header=header)
    print_title("Costs")
    columns = ("", "training", "its memory", "load", "tagging", "words/s", "memory")
    print_table(
        [
            (
                name,
                _format_seconds(data[name]["training_seconds"]),
                _format_memory(data[name]["training_memory_mb"]),
                _format_seconds(data[name]["load_seconds"]),
                _format_seconds(data[name]["tagging_seconds"]),
                f"{data[name]['words_per_second']:,.0f}",
                _format_memory(data[name]["memory_mb"]),
            )
            for name in ranking
        ],
        header=columns,
    )
    labels = found.report["labels"]
    for level, title in TITLES.items():
        print_title(title)
        rows = []
        for name in ranking:
            result = by_name[name].result
            if result is not None:
                scores = result.levels[level].labels
                rows.append((name, *(format_estimate(scores[one]) for one in labels)))
        print_table(rows, header=("", *labels))
    starts = [
        (
            name,
            entry["start"],
            _format_difference(entry["versus_start"]),
            _format_p(entry["versus_start"]),
            judge(
                entry["versus_start"]["difference"], entry["versus_start"]["p_value"]
            ),
        )
        for name, entry in data.items()
        if entry.get("versus_start") is not None
    ]
    if starts:
        print_title("Against the pipeline that a route started from (strict F1)")
        print_table(starts, header=("", "start", "difference", "p", "is it better?"))
    for outcome in found.outcomes:
        for note in outcome.notes:
            say(MESSAGES.WARN, f"{outcome.route.name}: {note}")
    for outcome in found.failed:
        say(MESSAGES.FAIL, f"{outcome.route.name} failed: {outcome.error}")
    say(MESSAGES.INFO, found.advice)


def format_estimate(estimate: "ScoreEstimate") -> str:
    """Format an F1 with its interval.

    estimate (ScoreEstimate): The estimate.
    RETURNS (str): In percent, e.g. "71.2 (60.1–80.3)"; "-" if it is undefined.
    """
    if estimate.score.f1 is None:
        return "-"
    text = f"{100 * estimate.score.f1:.1f}"
    if estimate.f1 is None:
        return text
    return f"{text} ({100 * estimate.f1.low:.1f}–{100 * estimate.f1.high:.1f})"


def _format_difference(entry: Optional[Dict[str, Any]]) -> str:
    if entry is None:
        return "-"
    text = f"{100 * entry['difference']:+.1f}"
    if entry["low"] is None:
        return text
    return f"{text} ({100 * entry['low']:+.1f} to {100 * entry['high']:+.1f})"


def _format_p(entry: Optional[Dict[str, Any]]) -> str:
    return "-" if entry is None else f"{entry['p_value']:.3f}"


def _format_share(value: Optional[float]) -> str:
    return "-" if value is None else f"{100 * value:.0f} %"


def _format_seconds(value: Optional[float]) -> str:
    if value is None:
        return "-"
    return f"{value:.2f} s" if value < 10 else f"{value:,.0f} s"


def _format_memory(value: Optional[float]) -> str:
    return "-" if value is None else f"{value:,.0f} MB"
