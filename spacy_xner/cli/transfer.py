import time
from typing import TYPE_CHECKING, Annotated, Any, Dict, Optional, Sequence, Union
from pathlib import Path

import typer
from wasabi import MESSAGES

from ._pipeline import (
    ALIGNER,
    ALIGNERS,
    PROJECTOR,
    PROJECTORS,
    TRANSLATOR,
    get_component,
    get_engine_sources,
    make_pipeline,
    warm_up,
)
from ._remote import RemotePaths
from ._run import (
    EXIT_QUARANTINE,
    SHARD_SIZE,
    CleanOpt,
    DebugTextOpt,
    EngineOpt,
    QuarantineOpt,
    RayAddressOpt,
    RayGpusOpt,
    ResumeOpt,
    RetryOpt,
    RunOptions,
    ShardSizeOpt,
    UpdateOpt,
    WorkersOpt,
    WorkOpt,
    check_choice,
    check_targets,
    make_reader,
    print_run,
    run_stages,
    stop_errors,
)
from ._sources import find_format
from ._util import (
    STDIO,
    Arg,
    BatchSizeOpt,
    CacheOpt,
    CodeOpt,
    ConfigOpt,
    FormatOpt,
    GpuOpt,
    IdColumnOpt,
    LabelsOpt,
    LangOpt,
    LimitOpt,
    Opt,
    OverwriteOpt,
    SourceLangOpt,
    StrictOpt,
    TextColumnOpt,
    TracebackOpt,
    TranslatorOpt,
    UserError,
    app,
    check_output,
    import_code,
    percent,
    print_table,
    print_title,
    say,
    set_gpu,
    split_list,
    user_errors,
    write_json,
)

if TYPE_CHECKING:
    from ..sharding.counts import TransferStats
    from ..sharding.runs import Run

SUFFIX = ".spacy"
# Reasons that no projector gives.
OTHER_REASONS = {
    "failed_text": "The text failed and is not in the output.",
    "unaccounted": "The projector left no note of the entity.",
}


@app.command("transfer", no_args_is_help=True)
def transfer_cli(
    source: Annotated[
        str, Arg(help="Annotated corpus in the source language: file or folder.")
    ],
    output: Annotated[
        str,
        Arg(
            help="File ending in .spacy, or a folder that gets one file for each language, e.g. fr.spacy; here, or an address such as s3://bucket/corpus."
        ),
    ],
    lang: LangOpt,
    source_lang: SourceLangOpt = None,
    format: FormatOpt = "auto",
    labels: LabelsOpt = None,
    translator: TranslatorOpt = None,
    aligner: Annotated[
        Optional[str],
        Opt(
            "--aligner",
            help=f"Word aligner: {', '.join(ALIGNERS)}.",
            show_default="attention",
        ),
    ] = None,
    encoder: Annotated[
        Optional[str],
        Opt(
            "--encoder",
            help="Model whose vectors the aligner compares: folder, or name on the Hugging Face hub.",
        ),
    ] = None,
    projector: Annotated[
        Optional[str],
        Opt(
            "--projector",
            help=f"How entities find their place: {' or '.join(PROJECTORS)}.",
            show_default="candidate",
        ),
    ] = None,
    policy: Annotated[
        Optional[str],
        Opt(
            "--policy",
            help="What happens to an uncertain entity: keep it, drop_entity, mask (training ignores its words) or drop_sentence.",
            show_default="mask",
        ),
    ] = None,
    threshold: Annotated[
        Optional[float],
        Opt(
            "--threshold",
            min=0.0,
            max=1.0,
            help="Entities with a lower score are uncertain.",
        ),
    ] = None,
    target_precision: Annotated[
        Optional[float],
        Opt(
            "--target-precision",
            min=0.0,
            max=1.0,
            help="Instead of --threshold: share of the certain entities that should "
            "have the right place, by the calibration of the config file or the one "
            "that ships (see spacy xner calibrate).",
        ),
    ] = None,
    config: ConfigOpt = None,
    code: CodeOpt = None,
    cache: CacheOpt = None,
    batch_size: BatchSizeOpt = 64,
    text_column: TextColumnOpt = "text",
    id_column: IdColumnOpt = None,
    limit: LimitOpt = 0,
    shard_tokens: Annotated[
        int,
        Opt(
            "--shard-tokens",
            min=0,
            help="Write a folder of files with about so many tokens each instead of one file; for corpora that do not fit in memory.",
        ),
    ] = 0,
    gpu_id: GpuOpt = -1,
    until: Annotated[
        str,
        Opt(
            "--until",
            help="Last stage: translate, align or project; a later run goes on there.",
        ),
    ] = "project",
    work: WorkOpt = None,
    shard_size: ShardSizeOpt = SHARD_SIZE,
    engine: EngineOpt = "local",
    workers: WorkersOpt = 0,
    ray_address: RayAddressOpt = None,
    ray_gpus: RayGpusOpt = 0.0,
    resume: ResumeOpt = True,
    update: UpdateOpt = False,
    retry: RetryOpt = False,
    quarantine: QuarantineOpt = None,
    clean: CleanOpt = False,
    debug_text: DebugTextOpt = False,
    report: Annotated[
        Optional[str], Opt("--report", help="JSON file for the summary; - prints it.")
    ] = None,
    details: Annotated[
        Optional[Path],
        Opt(
            "--details",
            help="JSONL file that says of every entity what became of it: offsets, score, reason; no text.",
        ),
    ] = None,
    no_source: Annotated[
        bool,
        Opt(
            "--no-source",
            help="Leave out the source text and the word links, which 'spacy xner show' draws: smaller files.",
        ),
    ] = False,
    overwrite: OverwriteOpt = False,
    strict: StrictOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Translate an annotated corpus and carry its entities over to the translations.

    Reads any corpus, writes .spacy files to train on. Entities whose place in the
    translation is uncertain are masked: their words count neither as right nor as
    wrong in the training. The summary says what became of every entity.

    Works in shards, which it keeps: after Ctrl-C, a crash or a power cut the same
    command goes on where it was, and gives what an undisturbed run would give.

    Example: spacy xner transfer train.spacy corpus/train --lang fr --lang de
    """
    with user_errors(traceback), stop_errors():
        import_code(code)
        set_gpu(gpu_id)
        summary = transfer(
            source,
            output,
            split_list(lang),
            source_lang=source_lang,
            format=format,
            labels=labels,
            translator=translator,
            aligner=aligner,
            encoder=encoder,
            projector=projector,
            policy=policy,
            threshold=threshold,
            target_precision=target_precision,
            config=config,
            cache=cache,
            batch_size=batch_size,
            text_column=text_column,
            id_column=id_column,
            limit=limit,
            shard_tokens=shard_tokens,
            report=report,
            details=details,
            keep_source=not no_source,
            overwrite=overwrite,
            strict=strict,
            silent=False,
            code=code,
            gpu_id=gpu_id,
            until=until,
            work=work,
            shard_size=shard_size,
            engine=engine,
            workers=workers,
            ray_address=ray_address,
            ray_gpus=ray_gpus,
            resume=resume,
            update=update,
            retry=retry,
            quarantine=quarantine,
            clean=clean,
            debug_text=debug_text,
        )
        if report != "-":
            print_transfer(summary)
        if summary["documents"]["failed"]:
            raise typer.Exit(EXIT_QUARANTINE)


def transfer(
    source: str,
    output: Union[str, Path],
    langs: Sequence[str],
    *,
    source_lang: Optional[str] = None,
    format: str = "auto",
    labels: Optional[str] = None,
    translator: Optional[str] = None,
    aligner: Optional[str] = None,
    encoder: Optional[str] = None,
    projector: Optional[str] = None,
    policy: Optional[str] = None,
    threshold: Optional[float] = None,
    target_precision: Optional[float] = None,
    config: Optional[Path] = None,
    cache: Optional[Path] = None,
    batch_size: int = 64,
    text_column: str = "text",
    id_column: Optional[str] = None,
    limit: int = 0,
    shard_tokens: int = 0,
    report: Optional[str] = None,
    details: Optional[Path] = None,
    keep_source: bool = True,
    overwrite: bool = False,
    strict: bool = False,
    silent: bool = True,
    code: Optional[Path] = None,
    gpu_id: int = -1,
    until: str = "project",
    work: Optional[str] = None,
    shard_size: int = SHARD_SIZE,
    engine: str = "local",
    workers: int = 0,
    ray_address: Optional[str] = None,
    ray_gpus: float = 0.0,
    resume: bool = True,
    update: bool = False,
    retry: bool = False,
    quarantine: Optional[Path] = None,
    clean: bool = False,
    debug_text: bool = False,
) -> Dict[str, Any]:
    """Translate a corpus and project its entities.

    The output appears complete or not at all: an earlier one stays untouched when
    anything fails. What was done until then is kept in the shards of the run, with
    which the next run goes on.

    source (str): File or folder.
    output (Union[str, Path]): File ending in .spacy, or folder for one file per
        language. Source and output may be addresses that fsspec opens.
    langs (Sequence[str]): Target languages, at least one.
    source_lang (Optional[str]): Language of the source, by default English.
    format (str): Format of the source, see `find_format`.
    labels (Optional[str]): Label map, see `resolve_label_map`.
    translator (Optional[str]): See `make_pipeline`, as for the next seven.
    aligner (Optional[str]): Word aligner.
    encoder (Optional[str]): Model of the aligner.
    projector (Optional[str]): Projector.
    policy (Optional[str]): What happens to uncertain entities.
    threshold (Optional[float]): Least score of a certain entity, 0 to 1.
    target_precision (Optional[float]): Share of the certain entities that should be
        right, 0 to 1.
    config (Optional[Path]): Config file.
    cache (Optional[Path]): Translation cache.
    batch_size (int): Texts that are translated together.
    text_column (str): Column with the texts, for csv.
    id_column (Optional[str]): Column with the ids, for csv.
    limit (int): Read so many texts at most, 0 for all.
    shard_tokens (int): Tokens of a file in a folder of files, 0 for one file.
    report (Optional[str]): JSON file for the summary, "-" prints it.
    details (Optional[Path]): JSONL file with what became of every entity.
    keep_source (bool): Write the source text and the word links too, for `show`.
    overwrite (bool): Replace an earlier output.
    strict (bool): Stop at the first text that fails.
    silent (bool): Show no progress.
    code (Optional[Path]): Python file that other processes import first.
    gpu_id (int): GPU of other processes, -1 for the CPU.
    until (str): Last stage: "translate", "align" or "project", which writes the output.
    work (Optional[str]): See `RunOptions`, as for all that follow.
    shard_size (int): Characters of a shard, about.
    engine (str): "local", "processes" or "ray".
    workers (int): Number of processes or actors.
    ray_address (Optional[str]): Address of a Ray cluster.
    ray_gpus (float): GPUs of each actor.
    resume (bool): Go on with a run that was not finished.
    update (bool): Go on although settings or texts have changed.
    retry (bool): Try texts again that failed.
    quarantine (Optional[Path]): File for texts that failed.
    clean (bool): Remove the shards at the end.
    debug_text (bool): Let errors quote texts.
    RETURNS (Dict[str, Any]): The summary, JSON data; see `TransferStats.report`.
    RAISES (RunStopped): If the run was stopped; what it has done is kept.
    RAISES (UserError): If the options or the source do not fit.
    """
    from ..sharding.engines import ENGINES
    from ..sharding.outputs import write_outputs
    from ..sharding.specs import get_engine_id
    from ..sharding.types import PROJECT, STAGES

    start = time.monotonic()
    check_choice("--engine", engine, ENGINES)
    check_choice("--until", until, STAGES)
    remote = RemotePaths()
    place = source
    output = remote.stand_in(output)
    targets = find_targets(output, langs, sharded=shard_tokens > 0)
    options = RunOptions(
        work=work,
        shard_size=shard_size,
        engine=engine,
        workers=workers,
        ray_address=ray_address,
        ray_gpus=ray_gpus,
        overwrite=overwrite,
        update=update,
        resume=resume,
        retry=retry,
        quarantine=quarantine,
        clean=clean,
        strict=strict,
        debug_text=debug_text,
        code=code,
        gpu_id=gpu_id,
        silent=silent,
        remote=remote,
    )
    root = options.get_work(output)
    failed = options.get_quarantine(output)
    check_targets(targets.values(), options, root, folder=shard_tokens > 0)
    for path in (report, details, failed):
        if path is not None and str(path) != STDIO:
            check_output(Path(path), overwrite=True)
    source = remote.fetch(str(source))
    format = find_format(source, format)
    nlp = make_pipeline(
        (TRANSLATOR, ALIGNER, PROJECTOR),
        langs=langs,
        source_lang=source_lang,
        translator=translator,
        aligner=aligner,
        encoder=encoder,
        projector=projector,
        policy=policy,
        threshold=threshold,
        target_precision=target_precision,
        cache=cache,
        config=config,
        batch_size=batch_size,
    )
    # A precision that no threshold reaches shows before the run.
    settings = {
        "policy": get_component(nlp, PROJECTOR).cfg["policy"],
        "threshold": get_component(nlp, PROJECTOR).threshold,
        "target_precision": get_component(nlp, PROJECTOR).cfg["target_precision"],
    }
    warm_up(nlp, langs)
    component = get_component(nlp, TRANSLATOR)

    def write(run: "Run", stats: "TransferStats", names: Dict[str, Path]) -> None:
        if until != PROJECT:
            run.add_counts(stats)
            return
        outputs = {lang: names[lang] for lang in langs}
        write_outputs(
            run.read_results(stats),
            outputs,
            shard_tokens=shard_tokens,
            details=names.get("details"),
        )

    written: Dict[str, Path] = {}
    if until == PROJECT:
        written.update(targets)
        if details is not None:
            written["details"] = Path(details)
    summary = run_stages(
        nlp,
        make_reader(
            source,
            source_lang=str(nlp.lang),
            format=format,
            labels=labels,
            text_column=text_column,
            id_column=id_column,
            limit=limit,
        ),
        options,
        langs=langs,
        root=root,
        targets=written,
        quarantine=failed,
        until=until,
        keep_source=keep_source,
        batch_size=batch_size,
        write=write,
    )
    summary = {
        "source": str(place),
        "output": {
            lang: remote.get_address(target) or str(target)
            for lang, target in targets.items()
            if lang in written
        },
        "quarantine": (
            remote.get_address(failed) or str(failed) if summary["failed"] else None
        ),
        "source_lang": nlp.lang,
        "seconds": round(time.monotonic() - start, 1),
        "translator": get_engine_id(component),
        **settings,
        "sources": get_engine_sources(
            component.engine, [(str(nlp.lang), lang) for lang in langs]
        ),
        **summary,
    }
    if report is not None:
        write_json(report, summary)
    return summary


def find_targets(
    output: Path, langs: Sequence[str], *, sharded: bool = False
) -> Dict[str, Path]:
    """Decide what is written for each language.

    output (Path): File ending in .spacy, or folder.
    langs (Sequence[str]): Target languages.
    sharded (bool): Whether each language gets a folder of files.
    RETURNS (Dict[str, Path]): File by language; with `sharded`, folder by language.
    RAISES (UserError): If the output does not fit the languages.
    """
    if not langs:
        raise UserError("Name at least one target language, e.g. --lang fr.")
    if output.suffix == SUFFIX:
        if len(langs) > 1:
            raise UserError(
                f"'{output}' is one file, but there are {len(langs)} languages. Name a "
                "folder, which gets one file for each language, e.g. "
                f"'{output.with_suffix('')}'."
            )
        if sharded:
            raise UserError(
                f"With --shard-tokens the output is a folder, but '{output}' is the name "
                "of a file. Leave out the suffix."
            )
        return {langs[0]: output}
    return {lang: output / (lang if sharded else f"{lang}{SUFFIX}") for lang in langs}


def print_transfer(summary: Dict[str, Any]) -> None:
    """Print the summary of a transfer as tables.

    summary (Dict[str, Any]): What `transfer` returned.
    """
    documents = summary["documents"]
    rows = [
        ("Documents read", documents["read"]),
        ("Documents written", documents["written"]),
    ]
    if documents["without_text"]:
        rows.append(("Documents without text", documents["without_text"]))
    if documents["failed"]:
        rows.append(("Documents failed", documents["failed"]))
    reader = summary["reader"]
    if reader.get("widened"):
        rows.append(("Entities widened to whole tokens", reader["widened"]))
    if reader.get("overlapping"):
        rows.append(("Entities left out: overlap a longer one", reader["overlapping"]))
    ignored = sum(n for key, n in reader.items() if key.startswith("ignored:"))
    if ignored:
        rows.append(("Entities left out by the label map", ignored))
    rows.append(("Seconds", summary["seconds"]))
    print_title("Transfer")
    print_table(rows)
    for lang, stats in summary["languages"].items():
        print_language(lang, stats)
    print_run(summary)
    for path in summary["output"].values():
        say(MESSAGES.GOOD, f"Wrote {path}")


def print_language(lang: str, stats: Dict[str, Any]) -> None:
    """Print the counts of one language.

    lang (str): Target language.
    stats (Dict[str, Any]): Its part of the summary.
    """
    from ..projectors.reasons import REASONS

    meanings = {**REASONS, **OTHER_REASONS}
    entities = stats["entities"]
    total = entities["total"]
    print_title(f"{lang}: entities")
    if total:
        rows = [
            [label, *counts.values(), percent(counts["kept"], counts["total"])]
            for label, counts in stats["labels"].items()
        ]
        rows.append(["All", *entities.values(), percent(entities["kept"], total)])
        print_table(
            rows,
            header=["Label", "Source", "Projected", "Masked", "Dropped", "Share"],
        )
    else:
        print_table([("Entities in the source", 0)])
    reasons = [
        (status, reason, count, percent(count, total), meanings.get(reason, ""))
        for status, counts in stats["reasons"].items()
        for reason, count in counts.items()
    ]
    if reasons:
        print_title(f"{lang}: reasons")
        print_table(
            reasons,
            header=["Became", "Reason", "Entities", "Share", "What it means"],
            aligns=["l", "l", "r", "r", "l"],
        )
    print_title(f"{lang}: sentences")
    sentences = stats["sentences"]
    flagged = stats["sentences_flagged"]
    rows = [["Translated", sentences, ""]]
    rows.append(["Flagged by a guard", flagged, percent(flagged, sentences)])
    rows += [
        [f"  {flag}", count, percent(count, sentences)]
        for flag, count in stats["flags"].items()
    ]
    print_table(rows)
