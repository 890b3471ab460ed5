from typing import TYPE_CHECKING, Annotated, Any, Dict, List, Optional, Tuple
from pathlib import Path

from wasabi import MESSAGES

from ._sources import read_source_records
from ._util import (
    STDIO,
    Arg,
    BootstrapOpt,
    BootstrapSeedOpt,
    FormatOpt,
    GpuOpt,
    LimitOpt,
    Opt,
    ProcessedOpt,
    TracebackOpt,
    UserError,
    app,
    check_output,
    print_table,
    print_title,
    say,
    set_gpu,
    split_list,
    user_errors,
    write_json,
)

if TYPE_CHECKING:
    from spacy.language import Language

    from ..corpora.records import Record
    from ..evaluation.evaluate import EvaluationResult

TITLES = {
    "entity": "Entities (right only if range and label are exactly right)",
    "token": "Tokens",
    "character": "Characters",
}


@app.command("evaluate", no_args_is_help=True)
def evaluate_cli(
    pipeline: Annotated[
        str,
        Arg(
            help="Pipeline to measure: folder, installed package or config file (.cfg); - with --predictions."
        ),
    ],
    gold: Annotated[str, Arg(help="Corpus with the right labels: file or folder.")],
    format: FormatOpt = "auto",
    label_map: Annotated[
        Optional[str],
        Opt(
            "--label-map",
            help="Rename the labels of the gold corpus: a preset (n2c2, gernermed, mednerf) or pairs such as 'Drug=DRUG,Route='.",
        ),
    ] = None,
    score_labels: Annotated[
        Optional[List[str]],
        Opt(
            "--score-labels",
            help="Labels to measure, separated by commas; by default all that occur.",
        ),
    ] = None,
    predictions: Annotated[
        Optional[str],
        Opt(
            "--predictions",
            help="Measure the entities of this corpus (same ids and texts) instead of running a pipeline.",
        ),
    ] = None,
    predictions_map: Annotated[
        Optional[str],
        Opt(
            "--predictions-map",
            help="Rename the labels of --predictions, as in --label-map.",
        ),
    ] = None,
    lang: Annotated[
        str,
        Opt(
            "--lang",
            "-l",
            help="Language of the texts, for the tokens of --predictions.",
        ),
    ] = "xx",
    spans_key: Annotated[
        Optional[str],
        Opt(
            "--spans-key",
            help="Measure this span group of the pipeline instead of its entities.",
        ),
    ] = None,
    output: Annotated[
        Optional[str],
        Opt(
            "--output",
            "-o",
            help="JSON file for the scores; - prints it instead of the tables. It holds no text.",
        ),
    ] = None,
    errors: Annotated[
        Optional[Path],
        Opt(
            "--errors",
            "-e",
            help="File for every error in its context: a page for the browser (.html), Markdown (.md) or JSONL. It holds passages of the texts.",
        ),
    ] = None,
    n_bootstrap: BootstrapOpt = 1000,
    seed: BootstrapSeedOpt = 0,
    batch_size: ProcessedOpt = 64,
    limit: LimitOpt = 0,
    gpu_id: GpuOpt = -1,
    traceback: TracebackOpt = False,
) -> None:
    """
    Measure how well a pipeline finds the entities of a gold corpus.

    Prints precision (P), recall (R) and F1 in percent, counted in three ways and by
    label, with 95 % bootstrap intervals: on another sample of such texts F1 would
    lie in that range 19 times out of 20.

    Example: spacy xner evaluate training/fr/model-best gold.jsonl --errors errors.md
    """
    with user_errors(traceback):
        set_gpu(gpu_id)
        result = evaluate(
            pipeline,
            gold,
            format=format,
            label_map=label_map,
            score_labels=split_list(score_labels) or None,
            predictions=predictions,
            predictions_map=predictions_map,
            lang=lang,
            spans_key=spans_key,
            output=output,
            errors=errors,
            n_bootstrap=n_bootstrap,
            seed=seed,
            batch_size=batch_size,
            limit=limit,
        )
        if output != STDIO:
            print_evaluation(result)
            for path in (output, errors):
                if path is not None:
                    say(MESSAGES.GOOD, f"Wrote {path}")


def evaluate(
    pipeline: str,
    gold: str,
    *,
    format: str = "auto",
    label_map: Optional[str] = None,
    score_labels: Optional[List[str]] = None,
    predictions: Optional[str] = None,
    predictions_map: Optional[str] = None,
    lang: str = "xx",
    spans_key: Optional[str] = None,
    output: Optional[str] = None,
    errors: Optional[Path] = None,
    n_bootstrap: int = 1000,
    seed: int = 0,
    batch_size: int = 64,
    limit: int = 0,
) -> "EvaluationResult":
    """Score a pipeline, or predictions, against a gold corpus.

    pipeline (str): Folder, package or config file; "-" with `predictions`.
    gold (str): Gold corpus.
    format (str): Format of the gold corpus, see `find_format`.
    label_map (Optional[str]): Label map of the gold corpus.
    score_labels (Optional[List[str]]): Labels to score, by default all.
    predictions (Optional[str]): Corpus with predicted entities.
    predictions_map (Optional[str]): Label map of the predictions.
    lang (str): Language, for the tokens of predictions.
    spans_key (Optional[str]): Span group of the pipeline to score.
    output (Optional[str]): JSON file for the scores, "-" prints them.
    errors (Optional[Path]): File for the errors in context, see `write_errors`.
    n_bootstrap (int): Samples of the bootstrap, >= 1.
    seed (int): Seed of the bootstrap.
    batch_size (int): Texts per batch.
    limit (int): Read so many gold texts at most, 0 for all.
    RETURNS (EvaluationResult): The scores.
    RAISES (UserError): If pipeline and predictions do not fit the gold corpus.
    """
    from ..evaluation.error_files import write_errors
    from ..evaluation.evaluate import evaluate_pipeline, evaluate_spans

    if (predictions is None) == (pipeline == STDIO):
        raise UserError(
            "Give either a pipeline, or - as the pipeline together with --predictions "
            "FILE."
        )
    for path in (output, errors):
        if path is not None and str(path) != STDIO:
            check_output(Path(path), overwrite=True)
    records = read_source_records(gold, format=format, labels=label_map, limit=limit)
    settings: Dict[str, Any] = {
        "labels": score_labels,
        "n_samples": n_bootstrap,
        "seed": seed,
    }
    if predictions is None:
        nlp = load_pipeline(pipeline)
        result = evaluate_pipeline(
            nlp, records, spans_key=spans_key, batch_size=batch_size, **settings
        )
    else:
        expected = list(records)
        found = read_source_records(predictions, labels=predictions_map)
        result = evaluate_spans(
            expected,
            match_predictions(expected, list(found), predictions),
            lang=lang,
            **settings,
        )
    if errors is not None:
        write_errors(result, errors)
    if output is not None:
        data = {
            "pipeline": predictions if predictions is not None else pipeline,
            "gold": gold,
            **result.to_dict(errors=False),
        }
        write_json(output, data)
    return result


def load_pipeline(name: str) -> "Language":
    """Load a pipeline from a folder, a package or a config file.

    name (str): Folder, name of a package, or path ending in .cfg.
    RETURNS (Language): The pipeline.
    RAISES (UserError): If there is no such pipeline.
    """
    from spacy.util import load_config, load_model, load_model_from_config

    path = Path(name)
    if path.suffix == ".cfg":
        if not path.is_file():
            raise UserError(f"Can't find the config file '{name}'. Check the path.")
        return load_model_from_config(load_config(path), auto_fill=True)
    if path.is_file():
        raise UserError(
            f"'{name}' is a file. Name the folder of a pipeline (such as "
            "training/model-best), an installed package or a config file (.cfg)."
        )
    if path.is_dir() and not (path / "config.cfg").is_file():
        best = path / "model-best"
        hint = f" Did you mean '{best}'?" if best.is_dir() else ""
        raise UserError(
            f"The folder '{name}' holds no pipeline: it has no config.cfg.{hint}"
        )
    try:
        return load_model(name)
    except OSError as e:
        if path.exists():
            raise
        raise UserError(
            f"Can't find the pipeline '{name}': there is no such folder, and no such "
            "package is installed. Check the path, or install the package with pip."
        ) from e


def match_predictions(
    gold: List["Record"], found: List["Record"], path: str
) -> List[List[Tuple[int, int, str]]]:
    """Find the predictions of each gold text.

    gold (List[Record]): Gold records.
    found (List[Record]): Records with predicted spans, in any order.
    path (str): Where the predictions come from, for error texts.
    RETURNS (List[List[Tuple[int, int, str]]]): Predicted spans of each gold record.
    RAISES (UserError): If a text has no prediction, or another text.
    """
    by_id = {record.id: record for record in found}
    spans = []
    for record in gold:
        if record.id not in by_id:
            raise UserError(
                f"'{path}' has no text with the id '{record.id}'. It must hold the same "
                "ids and texts as the gold corpus."
            )
        if by_id[record.id].text != record.text:
            raise UserError(
                f"The text '{record.id}' of '{path}' differs from that of the gold "
                "corpus, so that offsets can't be compared. Predict on the very texts "
                "of the gold corpus."
            )
        spans.append(by_id[record.id].spans)
    return spans


def print_evaluation(result: "EvaluationResult") -> None:
    """Print the scores as tables.

    result (EvaluationResult): The scores.
    """
    from ..evaluation.report import score_table

    print_title("Evaluation")
    print_table(
        [
            ("Documents", result.documents),
            ("Entities in the gold corpus", result.gold_entities),
            ("Entities found", result.predicted_entities),
        ]
    )
    for level, title in TITLES.items():
        header, rows = score_table(result, level=level)  # type: ignore[arg-type]
        print_title(title)
        print_table(rows, header=header)
    kinds = {kind: count for kind, count in result.error_counts.items() if count}
    if kinds:
        print_title("Errors")
        print_table([(kind.replace("_", " "), count) for kind, count in kinds.items()])
