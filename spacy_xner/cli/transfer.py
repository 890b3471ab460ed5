import json
import time
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Callable,
    Dict,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
)
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

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
from ._sources import find_format, read_source_docs
from ._util import (
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
    sort_counts,
    split_list,
    user_errors,
    write_json,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from ..translation import Translation

SUFFIX = ".spacy"
STATUSES = ("kept", "masked", "dropped")
# Reasons that no projector gives.
FAILED_TEXT = "failed_text"
UNACCOUNTED = "unaccounted"
OTHER_REASONS = {
    FAILED_TEXT: "The text failed and is not in the output.",
    UNACCOUNTED: "The projector left no note of the entity.",
}
# How many failures are printed one by one.
MAX_PRINTED_FAILURES = 20


@app.command("transfer", no_args_is_help=True)
def transfer_cli(
    source: Annotated[
        str, Arg(help="Annotated corpus in the source language: file or folder.")
    ],
    output: Annotated[
        Path,
        Arg(
            help="File ending in .spacy, or a folder that gets one file for each language, e.g. fr.spacy."
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

    Example: spacy xner transfer train.spacy corpus/train --lang fr --lang de
    """
    with user_errors(traceback):
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
        )
        if report != "-":
            print_transfer(summary)


def transfer(
    source: str,
    output: Path,
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
) -> Dict[str, Any]:
    """Translate a corpus and project its entities.

    The output appears complete or not at all: an earlier one stays untouched when
    anything fails.

    source (str): File or folder.
    output (Path): File ending in .spacy, or folder for one file per language.
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
    RETURNS (Dict[str, Any]): The summary, JSON data; see `TransferStats.report`.
    RAISES (UserError): If the options or the source do not fit.
    """
    from ..corpora.docbin import DocBinWriter
    from ..corpora.files import atomic_text

    start = time.monotonic()
    targets = find_targets(Path(output), langs, sharded=shard_tokens > 0)
    for target in targets.values():
        check_output(target, overwrite=overwrite, folder=shard_tokens > 0)
    for path in (report, details):
        if path is not None and str(path) != "-":
            check_output(Path(path), overwrite=True)
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
    stats = TransferStats(langs, attr=component.cfg["attr"])
    docs = read_source_docs(
        source,
        nlp,
        format=format,
        labels=labels,
        text_column=text_column,
        id_column=id_column,
        limit=limit,
        report=stats.reader,
    )
    with ExitStack() as stack:
        writers = {
            lang: stack.enter_context(
                DocBinWriter(target, shard_tokens=shard_tokens or 1, overwrite=True)
            )
            for lang, target in targets.items()
        }
        lines = None
        if details is not None:
            lines = stack.enter_context(atomic_text(details))
        progress = stack.enter_context(Progress(total=limit or None, disable=silent))
        handle_error = make_error_handler(stats, progress, strict=strict)
        nlp.set_error_handler(handle_error)  # type: ignore[arg-type]
        for doc in nlp.pipe(stats.count_docs(docs), batch_size=batch_size):
            translations = stats.count(doc)
            for lang, writer in writers.items():
                writer.add(
                    make_target(doc, lang, attr=stats.attr, keep_source=keep_source)
                )
                if lines is not None:
                    for detail in get_details(doc, translations[lang]):
                        lines.write(f"{json.dumps(detail, ensure_ascii=False)}\n")
            progress.update()
        if stats.read and not stats.written:
            raise UserError(
                f"All {stats.read} texts failed ({stats.describe_failures()}). Nothing "
                "was written. Run the command again with --strict --traceback to see "
                "the first error."
            )
    summary = stats.report()
    summary = {
        "source": str(source),
        "output": {lang: str(target) for lang, target in targets.items()},
        "source_lang": nlp.lang,
        "seconds": round(time.monotonic() - start, 1),
        "translator": component.engine.id,
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


def make_target(doc: "Doc", lang: str, *, attr: str, keep_source: bool = True) -> "Doc":
    """Build the translated Doc that is written.

    doc (Doc): The source Doc, after the pipeline.
    lang (str): Target language.
    attr (str): Name of the Doc attribute that holds the translations.
    keep_source (bool): Let it remember the source Doc, see `build_target`.
    RETURNS (Doc): The target Doc, with the id and the other fields of the source.
    """
    from ..reversal import build_target
    from ..translation import build_doc

    build = build_target if keep_source else build_doc
    target = build(doc, lang, attr=attr)
    for key in ("id", "meta"):
        if key in doc.user_data:
            target.user_data[key] = doc.user_data[key]
    return target


def get_details(doc: "Doc", translation: "Translation") -> List[Dict[str, Any]]:
    """Say of every entity of a text what became of it, without any text.

    doc (Doc): The source Doc.
    translation (Translation): Its translation.
    RETURNS (List[Dict[str, Any]]): One entry for each entity, with what the guards say
        of its sentences.
    """
    return [
        {
            "id": str(doc.user_data.get("id", "")),
            "lang": translation.lang,
            "label": span.label,
            "source_start": span.source_start,
            "source_end": span.source_end,
            "start": span.start,
            "end": span.end,
            "score": round(span.score, 4),
            "probability": (
                None if span.probability is None else round(span.probability, 4)
            ),
            "status": span.status,
            "reason": span.reason,
            "method": span.method,
            "flags": sorted(
                {
                    flag
                    for pair in translation.sentences
                    if pair.source_start < span.source_end
                    and span.source_start < pair.source_end
                    for flag in pair.flags
                }
            ),
        }
        for span in translation.spans
    ]


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


def name_error(error: Exception) -> str:
    """Name an error without its text, which may quote a clinical text.

    error (Exception): The error.
    RETURNS (str): Type and, where there is one, the code of the error.
    """
    text = str(error)
    if text.startswith("[") and "]" in text[:16]:
        return f"{type(error).__name__} {text[: text.index(']') + 1]}"
    return type(error).__name__


class TransferStats:
    """Count what became of texts, sentences and entities."""

    def __init__(self, langs: Sequence[str], *, attr: str) -> None:
        """Prepare the counts.

        langs (Sequence[str]): Target languages.
        attr (str): Name of the Doc attribute that holds the translations.
        """
        self.attr = attr
        self.reader: Counter[str] = Counter()
        self.read = 0
        self.written = 0
        self.empty = 0
        self.failed: List[Dict[str, str]] = []
        self.langs = {lang: LangStats() for lang in langs}

    def count_docs(self, docs: Any) -> Any:
        """Let the Docs of the source pass and count them.

        docs (Iterable[Doc]): The Docs.
        YIELDS (Doc): The Docs.
        """
        for doc in docs:
            self.read += 1
            yield doc

    def count(self, doc: "Doc") -> Dict[str, "Translation"]:
        """Count one text that went through the pipeline.

        doc (Doc): The source Doc.
        RETURNS (Dict[str, Translation]): Its translations.
        """
        from ..translation import get_translations

        translations = get_translations(doc, self.attr)
        self.written += 1
        self.empty += not doc.text.strip()
        for lang, stats in self.langs.items():
            stats.count(doc, translations[lang])
        return translations

    def add_failure(self, doc: "Doc", name: str, error: Exception) -> Dict[str, str]:
        """Count a text that failed.

        doc (Doc): The text.
        name (str): Name of the component.
        error (Exception): The error.
        RETURNS (Dict[str, str]): What is kept of it.
        """
        failure = {
            "id": str(doc.user_data.get("id", "")) or "without id",
            "component": name,
            "error": name_error(error),
        }
        self.failed.append(failure)
        for stats in self.langs.values():
            stats.count_lost(Counter(ent.label_ for ent in doc.ents), FAILED_TEXT)
        return failure

    def describe_failures(self) -> str:
        """Sum up the failures.

        RETURNS (str): Kinds of errors with their counts.
        """
        kinds = Counter(failure["error"] for failure in self.failed)
        return ", ".join(f"{count} x {kind}" for kind, count in kinds.most_common())

    def report(self) -> Dict[str, Any]:
        """Get the counts as JSON data.

        RETURNS (Dict[str, Any]): Counts of documents, of the reader, and by language
            of sentences, guard flags and entities by status, reason and label.
        """
        return {
            "documents": {
                "read": self.read,
                "written": self.written,
                "without_text": self.empty,
                "failed": len(self.failed),
            },
            "failed": self.failed,
            "reader": dict(self.reader),
            "languages": {lang: stats.report() for lang, stats in self.langs.items()},
        }


class LangStats:
    """Count what became of sentences and entities in one language."""

    def __init__(self) -> None:
        self.sentences = 0
        self.flagged = 0
        self.flags: Counter[str] = Counter()
        self.entities: Counter[str] = Counter()
        self.reasons: Counter[Tuple[str, str]] = Counter()
        self.labels: Counter[Tuple[str, str]] = Counter()
        self.score = 0.0

    def count(self, doc: "Doc", translation: "Translation") -> None:
        """Count one text.

        doc (Doc): The source Doc.
        translation (Translation): Its translation.
        """
        self.sentences += len(translation.sentences)
        for pair in translation.sentences:
            self.flagged += bool(pair.flags)
            self.flags.update(set(pair.flags))
        seen: Counter[str] = Counter()
        for span in translation.spans:
            self.entities[span.status] += 1
            self.labels[span.label, span.status] += 1
            seen[span.label] += 1
            if span.status == "kept":
                self.score += span.score
            if span.reason:
                self.reasons[span.status, span.reason] += 1
        self.count_lost(Counter(ent.label_ for ent in doc.ents) - seen, UNACCOUNTED)

    def count_lost(self, labels: Mapping[str, int], reason: str) -> None:
        """Count entities that never came to a projector.

        labels (Mapping[str, int]): Number of entities by label.
        reason (str): Why.
        """
        for label, n in labels.items():
            self.entities["dropped"] += n
            self.labels[label, "dropped"] += n
            self.reasons["dropped", reason] += n

    def report(self) -> Dict[str, Any]:
        """Get the counts as JSON data.

        RETURNS (Dict[str, Any]): See `TransferStats.report`.
        """
        total = sum(self.entities.values())
        kept = self.entities["kept"]
        labels = sort_counts(Counter(label for label, _ in self.labels.elements()))
        return {
            "sentences": self.sentences,
            "sentences_flagged": self.flagged,
            "flags": sort_counts(self.flags),
            "entities": {
                "total": total,
                **{status: self.entities[status] for status in STATUSES},
            },
            "projected_or_masked": (
                round((kept + self.entities["masked"]) / total, 4) if total else None
            ),
            "mean_score": round(self.score / kept, 4) if kept else None,
            "reasons": {
                status: sort_counts(
                    {
                        reason: count
                        for (found, reason), count in self.reasons.items()
                        if found == status
                    }
                )
                for status in STATUSES
            },
            "labels": {
                label: {
                    "total": count,
                    **{status: self.labels[label, status] for status in STATUSES},
                }
                for label, count in labels.items()
            },
        }


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
    if documents["failed"]:
        more = documents["failed"] - MAX_PRINTED_FAILURES
        say(
            MESSAGES.WARN,
            f"{documents['failed']} of {documents['read']} texts failed and are not in "
            f"the output{f' ({more} of them not shown above)' if more > 0 else ''}. "
            "Run again with --strict --traceback to see the first error.",
        )
    if not documents["read"]:
        say(MESSAGES.WARN, "The source holds no texts.")
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
