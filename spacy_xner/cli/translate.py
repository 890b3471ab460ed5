import json
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Callable,
    Dict,
    Iterator,
    List,
    Optional,
    Sequence,
)
from contextlib import ExitStack
from pathlib import Path

import typer
from wasabi import MESSAGES

from ._pipeline import TRANSLATOR, get_component, make_pipeline, warm_up
from ._run import MAX_PRINTED_FAILURES
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
    from spacy.tokens import Doc

    from ..sharding.counts import TransferStats
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
    overwrite: OverwriteOpt = False,
    strict: StrictOpt = False,
    traceback: TracebackOpt = False,
) -> None:
    """
    Translate texts, to see what the translator makes of them.

    Writes one JSON object for each text and language: the source, the translation,
    its sentence pairs with their scores, and flags for what looks wrong in them.

    Example: echo "Take 1 tablet daily." | spacy xner translate - - --lang fr
    """
    with user_errors(traceback):
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
        )
        if output != STDIO:
            print_translate(summary)


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
    RETURNS (Dict[str, Any]): Counts, see `print_translate`.
    RAISES (UserError): If the options or the source do not fit.
    """
    from ..sharding.counts import TransferStats
    from ..sharding.specs import get_engine_id

    if not langs:
        raise UserError("Name at least one target language, e.g. --lang fr.")
    if output != STDIO:
        check_output(Path(output), overwrite=overwrite)
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
    component = get_component(nlp, TRANSLATOR)
    stats = TransferStats(langs, attr=component.cfg["attr"])
    docs = read_source_docs(
        source,
        nlp,
        format=format,
        text_column=text_column,
        id_column=id_column,
        limit=limit,
        report=stats.reader,
    )
    # Texts that somebody types in are translated one by one, as they come.
    size = 1 if source == STDIO else batch_size
    with ExitStack() as stack:
        write = _open_output(output, stack)
        progress = stack.enter_context(Progress(total=limit or None, disable=silent))
        handle_error = make_error_handler(stats, progress, strict=strict)
        nlp.set_error_handler(handle_error)  # type: ignore[arg-type]
        for doc in nlp.pipe(stats.count_docs(docs), batch_size=size):
            translations = stats.count(doc)
            for lang in langs:
                line = describe_translation(doc, translations[lang])
                write(f"{json.dumps(line, ensure_ascii=False)}\n")
            progress.update()
        if stats.read and not stats.written:
            raise UserError(
                f"All {stats.read} texts failed ({stats.describe_failures()}). Nothing "
                "was written. Run the command again with --strict --traceback to see "
                "the first error."
            )
    return {
        "source": source,
        "output": output,
        "source_lang": nlp.lang,
        "translator": get_engine_id(component),
        **stats.report(),
    }


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


def describe_translation(doc: "Doc", translation: "Translation") -> Dict[str, Any]:
    """Make the JSON object of one translation.

    doc (Doc): The source Doc.
    translation (Translation): Its translation.
    RETURNS (Dict[str, Any]): Id, languages, texts, flags, sentence pairs.
    """
    return {
        "id": str(doc.user_data.get("id", "")),
        "source_lang": translation.source_lang,
        "lang": translation.lang,
        "source": doc.text,
        "translation": translation.text,
        "flags": sorted(
            {flag for pair in translation.sentences for flag in pair.flags}
        ),
        "sentences": list(_describe_pairs(doc.text, translation)),
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
    say(MESSAGES.GOOD, f"Wrote {summary['output']}")
