import json
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Optional,
    Sequence,
)
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import typer
from wasabi import MESSAGES

from ._pipeline import TRANSLATOR, get_component, make_pipeline, warm_up
from ._remote import RemotePaths, is_address
from ._run import (
    EXIT_QUARANTINE,
    MAX_PRINTED_FAILURES,
    SHARD_SIZE,
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
from ._sources import find_format, read_source_docs
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
    LangOpt,
    LimitOpt,
    OverwriteOpt,
    Progress,
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
)

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from ..sharding.counts import TransferStats
    from ..sharding.runs import Run
    from ..translation import Translation


@app.command("translate", no_args_is_help=True)
def translate_cli(
    source: Annotated[
        str,
        Arg(
            help="Texts: a .txt file with one text per line, a folder of .txt files, or any corpus; - reads lines from stdin."
        ),
    ],
    output: Annotated[str, Arg(help="JSONL file to write; - prints it.")],
    lang: LangOpt,
    source_lang: SourceLangOpt = None,
    format: FormatOpt = "auto",
    translator: TranslatorOpt = None,
    config: ConfigOpt = None,
    code: CodeOpt = None,
    cache: CacheOpt = None,
    batch_size: BatchSizeOpt = 64,
    text_column: TextColumnOpt = "text",
    id_column: IdColumnOpt = None,
    limit: LimitOpt = 0,
    gpu_id: GpuOpt = -1,
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
    debug_text: DebugTextOpt = False,
    overwrite: OverwriteOpt = False,
    strict: StrictOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Translate texts, to see what the translator makes of them.

    Writes one JSON object for each text and language: the source, the translation,
    its sentence pairs with their scores, and flags for what looks wrong in them.

    Works in shards, from which the same command goes on after Ctrl-C or a crash. At the
    end they are removed; a folder named with --work stays, and 'spacy xner transfer'
    with the same --work finds the translations there.

    Example: echo "Take 1 tablet daily." | spacy xner translate - - --lang fr
    """
    with user_errors(traceback), stop_errors():
        import_code(code)
        set_gpu(gpu_id)
        summary = translate(
            source,
            output,
            split_list(lang),
            source_lang=source_lang,
            format=format,
            translator=translator,
            config=config,
            cache=cache,
            batch_size=batch_size,
            text_column=text_column,
            id_column=id_column,
            limit=limit,
            overwrite=overwrite,
            strict=strict,
            silent=output == STDIO,
            code=code,
            gpu_id=gpu_id,
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
            debug_text=debug_text,
        )
        if output != STDIO:
            print_translate(summary)
        if summary["documents"]["failed"]:
            raise typer.Exit(EXIT_QUARANTINE)


def translate(
    source: str,
    output: str,
    langs: Sequence[str],
    *,
    source_lang: Optional[str] = None,
    format: str = "auto",
    translator: Optional[str] = None,
    config: Optional[Path] = None,
    cache: Optional[Path] = None,
    batch_size: int = 64,
    text_column: str = "text",
    id_column: Optional[str] = None,
    limit: int = 0,
    overwrite: bool = False,
    strict: bool = False,
    silent: bool = True,
    code: Optional[Path] = None,
    gpu_id: int = -1,
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
    debug_text: bool = False,
) -> Dict[str, Any]:
    """Translate texts and write the translations as JSON lines.

    source (str): File or folder, "-" for lines from standard input.
    output (str): JSONL file, "-" for standard output.
    langs (Sequence[str]): Target languages, at least one.
    source_lang (Optional[str]): Language of the source, by default English.
    format (str): Format of the source, see `find_format`.
    translator (Optional[str]): See `make_pipeline`, as for the next two.
    config (Optional[Path]): Config file.
    cache (Optional[Path]): Translation cache.
    batch_size (int): Texts that are translated together.
    text_column (str): Column with the texts, for csv.
    id_column (Optional[str]): Column with the ids, for csv.
    limit (int): Read so many texts at most, 0 for all.
    overwrite (bool): Replace an earlier output.
    strict (bool): Stop at the first text that fails.
    silent (bool): Show no progress.
    code (Optional[Path]): Python file that other processes import first.
    gpu_id (int): GPU of other processes, -1 for the CPU.
    work (Optional[str]): Folder of the shards, which then stays at the end; see
        `RunOptions`, as for all that follow. Lines from standard input and to standard
        output go without shards.
    shard_size (int): Characters of a shard, about.
    engine (str): "local", "processes" or "ray".
    workers (int): Number of processes or actors.
    ray_address (Optional[str]): Address of a Ray cluster.
    ray_gpus (float): GPUs of each actor.
    resume (bool): Go on with a run that was not finished.
    update (bool): Go on although settings or texts have changed.
    retry (bool): Try texts again that failed.
    quarantine (Optional[Path]): File for texts that failed.
    debug_text (bool): Let errors quote texts.
    RETURNS (Dict[str, Any]): Counts, see `print_translate`.
    RAISES (RunStopped): If the run was stopped; what it has done is kept.
    RAISES (UserError): If the options or the source do not fit.
    """
    from ..sharding.engines import ENGINES
    from ..sharding.specs import get_engine_id

    if not langs:
        raise UserError("Name at least one target language, e.g. --lang fr.")
    check_choice("--engine", engine, ENGINES)
    is_stream = STDIO in (source, output)
    if is_stream and is_address(output):
        raise UserError(
            f"Lines from standard input go to a file, not to '{output}'. Copy it there "
            "when it is complete."
        )
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
        clean=work is None,
        strict=strict,
        debug_text=debug_text,
        code=code,
        gpu_id=gpu_id,
        silent=silent,
        remote=RemotePaths(),
    )
    place = source
    target = options.remote.stand_in(output)
    if is_stream and output != STDIO:
        check_output(target, overwrite=overwrite)
    elif not is_stream:
        check_targets([target], options, options.get_work(target))
    source = options.remote.fetch(str(source))
    format = find_format(source, format)
    nlp = make_pipeline(
        (TRANSLATOR,),
        langs=langs,
        source_lang=source_lang,
        translator=translator,
        cache=cache,
        config=config,
        batch_size=batch_size,
    )
    warm_up(nlp, langs)
    read = make_reader(
        source,
        source_lang=str(nlp.lang),
        format=format,
        text_column=text_column,
        id_column=id_column,
        limit=limit,
    )
    if is_stream:
        docs = read_source_docs(
            source,
            nlp,
            format=format,
            text_column=text_column,
            id_column=id_column,
            limit=limit,
        )
        # Texts that somebody types in are translated one by one, as they come.
        size = 1 if source == STDIO else batch_size
        counts = _translate_stream(nlp, docs, output, langs, options, size)
    else:
        counts = run_stages(
            nlp,
            read,
            options,
            langs=langs,
            root=options.get_work(target),
            targets={"lines": target},
            quarantine=options.get_quarantine(target),
            until="translate",
            batch_size=batch_size,
            write=partial(_write_lines, nlp=nlp, langs=langs),
        )
    return {
        "source": place,
        "output": output,
        "quarantine": (
            options.remote.get_address(options.get_quarantine(target))
            or str(options.get_quarantine(target))
            if counts["failed"] and not is_stream
            else None
        ),
        "source_lang": nlp.lang,
        "translator": get_engine_id(get_component(nlp, TRANSLATOR)),
        **counts,
    }


def _write_lines(
    run: "Run",
    stats: "TransferStats",
    names: Dict[str, Path],
    *,
    nlp: "Language",
    langs: Sequence[str],
) -> None:
    """Write the translations of all shards; see `run_stages`."""
    from ..sharding.items import get_id

    with names["lines"].open("w", encoding="utf8", newline="") as file:
        for source, translations in run.read_translations(nlp):
            stats.empty += not source.text.strip()
            for lang in langs:
                if lang not in translations:
                    # the text has failed in this language
                    continue
                translation = translations[lang]
                stats.langs[lang].count_sentences(translation)
                line = describe_translation(get_id(source), source.text, translation)
                file.write(f"{json.dumps(line, ensure_ascii=False)}\n")


def _translate_stream(
    nlp: "Language",
    docs: Iterable["Doc"],
    output: str,
    langs: Sequence[str],
    options: RunOptions,
    size: int,
) -> Dict[str, Any]:
    """Translate texts as they come, without shards."""
    from ..sharding.counts import TransferStats

    attr = get_component(nlp, TRANSLATOR).cfg["attr"]
    stats = TransferStats(langs, attr=attr)
    with ExitStack() as stack:
        write = _open_output(output, stack)
        progress = stack.enter_context(Progress(disable=options.silent))
        handle_error = make_error_handler(stats, progress, strict=options.strict)
        nlp.set_error_handler(handle_error)  # type: ignore[arg-type]
        for doc in nlp.pipe(stats.count_docs(docs), batch_size=size):
            translations = stats.count(doc)
            for lang in langs:
                line = describe_translation(
                    str(doc.user_data.get("id", "")), doc.text, translations[lang]
                )
                write(f"{json.dumps(line, ensure_ascii=False)}\n")
            progress.update()
        if stats.read and not stats.written:
            raise UserError(
                f"All {stats.read} texts failed ({stats.describe_failures()}). Nothing "
                "was written. Run the command again with --strict --traceback to see "
                "the first error."
            )
    return stats.report()


def make_error_handler(
    stats: "TransferStats", progress: Progress, *, strict: bool
) -> Callable[[str, Any, List["Doc"], Exception], None]:
    """Make the function that spaCy calls for texts that fail.

    stats (TransferStats): Counts the failures.
    progress (Progress): The display of progress.
    strict (bool): Stop at the first failure.
    RETURNS (Callable): The error handler.
    """

    def handle_error(
        name: str, component: Any, docs: List["Doc"], error: Exception
    ) -> None:
        for doc in docs:
            failure = stats.add_failure(doc, name, error)
            text = (
                f"Text '{failure['id']}' failed in the component '{name}': "
                f"{failure['error']}."
            )
            if strict:
                raise UserError(
                    f"{text} Nothing was written. Leave out --strict to go on without "
                    "such texts."
                ) from error
            if len(stats.failed) <= MAX_PRINTED_FAILURES:
                progress.write(MESSAGES.WARN, f"{text} Going on without it.")

    return handle_error


def _open_output(output: str, stack: ExitStack) -> Callable[[str], Any]:
    if output == STDIO:
        return _print_line
    from ..corpora.files import atomic_text

    return stack.enter_context(atomic_text(output)).write


def _print_line(line: str) -> None:
    typer.echo(line, nl=False)


def describe_translation(
    id: str, text: str, translation: "Translation"
) -> Dict[str, Any]:
    """Make the JSON object of one translation.

    id (str): Id of the text.
    text (str): The text.
    translation (Translation): Its translation.
    RETURNS (Dict[str, Any]): Id, languages, texts, flags, sentence pairs.
    """
    return {
        "id": id,
        "source_lang": translation.source_lang,
        "lang": translation.lang,
        "source": text,
        "translation": translation.text,
        "flags": sorted(
            {flag for pair in translation.sentences for flag in pair.flags}
        ),
        "sentences": list(_describe_pairs(text, translation)),
        "engine": translation.engine,
    }


def _describe_pairs(
    source: str, translation: "Translation"
) -> Iterator[Dict[str, Any]]:
    for pair in translation.sentences:
        yield {
            "source": source[pair.source_start : pair.source_end],
            "translation": translation.text[pair.target_start : pair.target_end],
            "source_start": pair.source_start,
            "source_end": pair.source_end,
            "target_start": pair.target_start,
            "target_end": pair.target_end,
            "score": None if pair.score is None else round(pair.score, 4),
            "flags": list(pair.flags),
        }


def print_translate(summary: Dict[str, Any]) -> None:
    """Print the summary of a translation.

    summary (Dict[str, Any]): What `translate` returned.
    """
    documents = summary["documents"]
    rows = [("Texts read", documents["read"], "")]
    if documents["failed"]:
        share = percent(documents["failed"], documents["read"])
        rows.append(("Texts failed", documents["failed"], share))
    for lang, stats in summary["languages"].items():
        sentences = stats["sentences"]
        flagged = stats["sentences_flagged"]
        rows.append((f"{lang}: sentences", sentences, ""))
        rows.append(
            (f"{lang}: flagged by a guard", flagged, percent(flagged, sentences))
        )
        rows += [
            (f"{lang}:   {flag}", count, percent(count, sentences))
            for flag, count in stats["flags"].items()
        ]
    print_title("Translation")
    print_table(rows)
    if "run" in summary:
        print_run(summary)
    say(MESSAGES.GOOD, f"Wrote {summary['output']}")
