"""What the commands share that work in shards."""

import json
import sys
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Callable,
    Counter,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    Optional,
    Sequence,
)
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import typer
from wasabi import MESSAGES

from ._remote import RemotePaths
from ._sources import read_source_docs, read_source_records
from ._util import STDIO, Opt, Progress, UserError, check_output, say

if TYPE_CHECKING:
    from spacy.language import Language

    from ..sharding.counts import TransferStats
    from ..sharding.cutting import Source
    from ..sharding.runs import Failed, Run, RunState
    from ..sharding.types import Shard

# How many failures are printed one by one.
MAX_PRINTED_FAILURES = 20
# Characters of a shard: some seconds to a minute of translation.
SHARD_SIZE = 100_000
EXIT_QUARANTINE = 3
"""Exit code of a command that wrote all it could, when texts failed."""
EXIT_STOPPED = 130
"""Exit code of a command that was stopped with Ctrl-C."""

WorkOpt = Annotated[
    Optional[str],
    Opt(
        "--work",
        help="Folder for the shards of the run, from which it goes on after a stop; a "
        "path, or an address such as s3://bucket/run.",
        show_default="OUTPUT.shards",
    ),
]
ShardSizeOpt = Annotated[
    int,
    Opt(
        "--shard-size",
        min=1,
        help="Characters of a shard, about: what is lost at most when a run is killed.",
    ),
]
EngineOpt = Annotated[
    str,
    Opt("--engine", help="Where the work is done: local, processes or ray."),
]
WorkersOpt = Annotated[
    int,
    Opt("--workers", min=0, help="Number of processes or Ray actors, 0 to choose."),
]
RayAddressOpt = Annotated[
    Optional[str],
    Opt(
        "--ray-address",
        help="Address of a Ray cluster; by default one that Ray finds, or a new one on "
        "this machine.",
    ),
]
RayGpusOpt = Annotated[
    float, Opt("--ray-gpus", min=0.0, help="GPUs of each Ray actor, such as 1 or 0.5.")
]
UpdateOpt = Annotated[
    bool,
    Opt(
        "--update",
        help="Go on although settings or texts have changed: do only what they change.",
    ),
]
ResumeOpt = Annotated[
    bool,
    Opt(
        "--resume/--no-resume",
        help="Go on with a run that was stopped or killed, or begin anew.",
    ),
]
RetryOpt = Annotated[
    bool, Opt("--retry", help="Try the texts again that failed in an earlier run.")
]
QuarantineOpt = Annotated[
    Optional[Path],
    Opt(
        "--quarantine",
        help="JSONL file for the texts that failed: their ids and why.",
        show_default="OUTPUT.quarantine.jsonl",
    ),
]
CleanOpt = Annotated[
    bool,
    Opt("--clean", help="Remove the shards once all is written."),
]
DebugTextOpt = Annotated[
    bool,
    Opt(
        "--debug-text",
        help="Put the texts that failed and the full errors, which may quote them, into "
        "messages and the quarantine file. They may be confidential.",
    ),
]


class RunStopped(UserError):
    """A run was stopped with Ctrl-C; what it has done is kept."""


@contextmanager
def stop_errors() -> Iterator[None]:
    """Say that a run was stopped, and end with an exit code of its own.

    YIELDS (None): Nothing.
    """
    try:
        yield
    except RunStopped as e:
        say(MESSAGES.WARN, str(e))
        raise typer.Exit(EXIT_STOPPED) from None


@dataclass
class RunOptions:
    """How a run is done; nothing here changes its result but the size of the shards.

    work (Optional[str]): Folder of the shards, None for one beside the output.
    shard_size (int): Characters of a shard, about.
    engine (str): "local", "processes" or "ray".
    workers (int): Number of processes or actors, 0 to choose.
    ray_address (Optional[str]): Address of a Ray cluster.
    ray_gpus (float): GPUs of each actor.
    overwrite (bool): Replace the output of an earlier run.
    update (bool): Go on although settings or texts have changed.
    resume (bool): Go on with a run that was not finished.
    retry (bool): Try texts again that failed.
    quarantine (Optional[Path]): File for texts that failed, None for one beside the
        output.
    clean (bool): Remove the shards at the end.
    strict (bool): Stop at the first text that fails.
    debug_text (bool): Let errors quote texts.
    code (Optional[Path]): Python file that other processes import first.
    gpu_id (int): Number of the GPU, -1 for the CPU.
    silent (bool): Show no progress.
    remote (RemotePaths): What the output stands for, if it is an address.
    """

    work: Optional[str] = None
    shard_size: int = SHARD_SIZE
    engine: str = "local"
    workers: int = 0
    ray_address: Optional[str] = None
    ray_gpus: float = 0.0
    overwrite: bool = False
    update: bool = False
    resume: bool = True
    retry: bool = False
    quarantine: Optional[Path] = None
    clean: bool = False
    strict: bool = False
    debug_text: bool = False
    code: Optional[Path] = None
    gpu_id: int = -1
    silent: bool = True
    remote: RemotePaths = field(default_factory=RemotePaths)

    def get_name(self, output: Path) -> str:
        """Get the name by which a run knows an output.

        output (Path): The output.
        RETURNS (str): Its path, or the address for which it stands.
        """
        return self.remote.get_address(output) or str(output.absolute())

    def get_work(self, output: Path) -> str:
        """Get the folder of the shards.

        output (Path): The output.
        RETURNS (str): The folder.
        """
        default = output.with_name(f"{output.name}.shards")
        return self.work or self.remote.get_address(default) or str(default)

    def get_quarantine(self, output: Path) -> Path:
        """Get the file for texts that failed.

        output (Path): The output.
        RETURNS (Path): The file.
        """
        return self.quarantine or output.with_name(f"{output.name}.quarantine.jsonl")


def check_choice(option: str, value: str, choices: Sequence[str]) -> None:
    """Check that an option has one of its values.

    option (str): The option.
    value (str): Its value.
    choices (Sequence[str]): The values there are.
    RAISES (UserError): If it has another one.
    """
    if value not in choices:
        raise UserError(
            f"Unknown value '{value}' for {option}. Use one of: {', '.join(choices)}."
        )


def make_reader(
    source: str,
    *,
    source_lang: str,
    format: str,
    labels: Optional[str] = None,
    text_column: str = "text",
    id_column: Optional[str] = None,
    limit: int = 0,
) -> Callable[[Counter[str]], Iterable["Source"]]:
    """Make the function that opens a source, as often as it is called.

    source (str): File or folder, "-" for lines from standard input.
    source_lang (str): Language of the source.
    format (str): Format, see `find_format`.
    labels (Optional[str]): Label map, see `resolve_label_map`.
    text_column (str): Column with the texts, for csv.
    id_column (Optional[str]): Column with the ids, for csv.
    limit (int): Read so many texts at most, 0 for all.
    RETURNS (Callable[[Counter[str]], Iterable[Source]]): Takes the counts to fill,
        gives the texts.
    """
    stdin: List[Source] = []

    def read(report: Counter[str]) -> Iterable["Source"]:
        if format == "spacy":
            import spacy

            return read_source_docs(
                source,
                spacy.blank(source_lang),
                format=format,
                labels=labels,
                limit=limit,
                report=report,
            )
        if source == STDIO and stdin:
            return stdin
        records = read_source_records(
            source,
            format=format,
            labels=labels,
            text_column=text_column,
            id_column=id_column,
            limit=limit,
            report=report,
        )
        if source == STDIO:
            stdin.extend(records)
            return stdin
        return records

    return read


def check_targets(
    targets: Iterable[Path], options: RunOptions, root: str, *, folder: bool = False
) -> None:
    """Check that outputs can be written: nobody's are there but those of the run.

    targets (Iterable[Path]): The outputs.
    options (RunOptions): How the run is done.
    root (str): Folder of its shards.
    folder (bool): Whether the outputs are folders of .spacy files.
    RAISES (UserError): If an output may not be written.
    """
    from ..corpora.files import check_folder
    from ..errors import Errors
    from ..sharding.runs import read_state
    from ..sharding.storage import open_storage

    if options.overwrite and options.update:
        raise UserError(Errors.E920)
    may_replace = options.overwrite or options.update
    state = None if may_replace else read_state(open_storage(root))
    for target in targets:
        allowed = may_replace or is_own(target, state, options)
        address = options.remote.get_address(target)
        if address and not allowed and options.remote.exists(target):
            raise UserError(
                f"'{address}' already exists. Choose another name, or replace it with "
                "--overwrite."
            )
        check_output(target, overwrite=allowed, folder=folder)
        if folder:
            check_folder(target, [".spacy"], allowed)


def is_own(target: Path, state: Optional["RunState"], options: RunOptions) -> bool:
    """Tell whether an output is that of a run, so that the run may replace it.

    target (Path): The output.
    state (Optional[RunState]): What the run says of itself.
    options (RunOptions): How the run is done.
    RETURNS (bool): Whether it is.
    RAISES (UserError): If it was, but has been changed.
    """
    from ..errors import Errors
    from ..sharding.runs import RUNNING

    key = options.get_name(target)
    if state is None or not options.remote.exists(target):
        return False
    if key in state.outputs and state.replace and state.state == RUNNING:
        return True
    digest = state.outputs.get(key) or state.earlier.get(key)
    if digest and digest != options.remote.hash(target):
        raise UserError(Errors.E919.format(path=key))
    return bool(digest)


def run_stages(
    nlp: "Language",
    read: Callable[[Counter[str]], Iterable["Source"]],
    options: RunOptions,
    *,
    langs: Sequence[str],
    root: str,
    targets: Mapping[str, Path],
    quarantine: Path,
    until: str = "project",
    keep_source: bool = True,
    batch_size: int = 64,
    write: Callable[["Run", "TransferStats", Dict[str, Path]], None],
) -> Dict[str, Any]:
    """Bring a source through the stages, then write what came of it.

    nlp (Language): The pipeline.
    read (Callable[[Counter[str]], Iterable[Source]]): Opens the source.
    options (RunOptions): How the run is done.
    langs (Sequence[str]): Target languages.
    root (str): Folder of the shards.
    targets (Mapping[str, Path]): The outputs by any name.
    quarantine (Path): File for texts that failed.
    until (str): Last stage.
    keep_source (bool): Let translated Docs remember their source.
    batch_size (int): Texts that are translated together.
    write (Callable[[Run, TransferStats, Dict[str, Path]], None]): Writes the results
        and fills the counts; gets the files to write to, by name.
    RETURNS (Dict[str, Any]): The counts, see `TransferStats.report`, and in "run" what
        was done and what was there already.
    RAISES (RunStopped): If the run was stopped.
    RAISES (UserError): If all texts failed, or one with `strict`.
    """
    # here and below: every spaCy command imports this module
    from ..sharding.counts import TransferStats
    from ..sharding.engines import StopSignal, make_engine
    from ..sharding.outputs import grow, hash_output, put_in_place
    from ..sharding.runs import FINISHED, Run, clear_run, open_run, read_state
    from ..sharding.specs import make_spec
    from ..sharding.storage import LocalStorage, name_write_errors, open_storage

    storage = open_storage(root)
    spec = make_spec(
        nlp,
        storage.root,
        langs=langs,
        until=until,
        keep_source=keep_source,
        batch_size=batch_size,
        debug_text=options.debug_text,
        code=options.code,
        gpu_id=options.gpu_id,
    )
    settings = {
        "shard_size": options.shard_size,
        "versions": spec.versions,
        **{stage.name: stage.settings for stage in spec.stages},
    }
    keys = {name: options.get_name(path) for name, path in targets.items()}
    # a file that holds one language is not to hold another one unasked
    settings.update(
        (f"language of {keys[lang]}", lang) for lang in langs if lang in targets
    )
    with ExitStack() as stack:
        stack.enter_context(storage.lock())
        is_resumed = open_run(
            storage,
            settings,
            outputs=keys.values(),
            overwrite=options.overwrite,
            update=options.update,
            resume=options.resume,
        )
        progress = stack.enter_context(
            Progress(every=sys.maxsize, disable=options.silent)
        )
        failures = Failures(options, progress)

        def show(shard: "Shard", is_new: bool) -> None:
            progress.update(shard.docs, is_new=is_new)

        run = Run(
            storage,
            spec,
            read,
            size=options.shard_size,
            retry=options.retry,
            on_failure=failures.add,
            on_progress=show,
        )
        run.make_plan()
        run.check_plan(update=options.update or options.overwrite or not is_resumed)
        progress.total = sum(shard.docs for shard in run.plan)
        stop = stack.enter_context(StopSignal(progress.announce_stop))
        engine = make_engine(
            options.engine,
            spec,
            nlp,
            workers=options.workers,
            address=options.ray_address,
            gpus=options.ray_gpus,
        )
        with hide_texts(options.debug_text):
            is_done = run.execute(engine, is_stopped=stop.get, texts=options.debug_text)
        stats = TransferStats(langs, attr=spec.attr)
        stats.read = progress.total
        stats.reader = run.reader
        stats.failed = failures.get_rows()
        stats.written = stats.read - len(stats.failed)
        with name_write_errors(quarantine):
            failures.write(quarantine)
        options.remote.publish([quarantine])
        if not is_done:
            raise RunStopped(
                f"Stopped: {run.done} of {len(run.plan)} shards are done and kept in "
                f"'{storage.root}'. Run the same command again to go on."
            )
        lost = [lang for lang in langs if stats.read == failures.count(lang)]
        if stats.read and lost:
            where = "" if len(lost) == len(langs) else f" in {' and '.join(lost)}"
            raise UserError(
                f"All {stats.read} texts failed{where} ({stats.describe_failures()}). "
                "Nothing was written. Run the command again with --strict --debug-text "
                "to see the first error."
            )
        paths = ", ".join(keys.values())
        with name_write_errors(paths), grow(targets.values()) as names:
            write(run, stats, {name: names[path] for name, path in targets.items()})
            state = read_state(storage)
            if state is not None:
                state.outputs.update(
                    (keys[name], hash_output(names[path]))
                    for name, path in targets.items()
                )
                state.write(storage)
            put_in_place(names)
            options.remote.publish(targets.values())
        if state is not None:
            run.sweep()
            state.state, state.replace = FINISHED, False
            state.write(storage)
        if options.clean:
            clear_run(storage)
    if options.clean:
        storage.clear()
    shards = len(run.plan)
    worked = run.worked
    return {
        **stats.report(),
        "run": {
            "work": _relative(storage.root)
            if isinstance(storage, LocalStorage)
            else root,
            "kept": not options.clean,
            "engine": options.engine,
            "shards": shards,
            "shards_reused": shards - worked,
            "shards_made": {stage.name: run.made[stage.name] for stage in spec.stages},
        },
    }


@contextmanager
def hide_texts(debug_text: bool) -> Iterator[None]:
    """Take out of unforeseen errors what they say, which may be a clinical text.

    debug_text (bool): Let them through as they are.
    YIELDS (None): Nothing.
    RAISES (UserError): For an error whose text is not one of this package.
    """
    from ..sharding.counts import name_error

    try:
        yield
    except Exception as e:
        is_known = isinstance(e, UserError) or str(e).startswith("[XNER-")
        if debug_text or is_known:
            raise
        raise UserError(
            f"The run broke off: {name_error(e)}. What was done is kept. Run the same "
            "command again to go on, or with --debug-text --traceback to see more, "
            "which may quote a text."
        ) from None


class Failures:
    """Collect the texts that failed, and say so.

    options (RunOptions): How the run is done.
    progress (Progress): The display of progress.
    """

    def __init__(self, options: RunOptions, progress: Progress):
        self.options = options
        self.progress = progress
        self.found: List[Failed] = []

    def add(self, failed: "Failed") -> None:
        """Take a text that failed.

        failed (Failed): The text.
        RAISES (UserError): If failures are to stop the run.
        """
        self.found.append(failed)
        failure = failed.failure
        error = failure.error
        if self.options.debug_text and failure.message:
            error = f"{error}: {failure.message}"
        text = (
            f"Text '{failed.id or 'without id'}' failed in the component "
            f"'{failure.component}': {error}."
        )
        if self.options.strict:
            raise UserError(
                f"{text} Nothing was written. Leave out --strict to go on without such "
                "texts."
            )
        if len(self.found) <= MAX_PRINTED_FAILURES:
            self.progress.write(MESSAGES.WARN, f"{text} Going on without it.")

    def _sort(self) -> List["Failed"]:
        return sorted(self.found, key=_get_place)

    def count(self, lang: str) -> int:
        """Count the texts that failed in a language.

        lang (str): The language.
        RETURNS (int): Their number.
        """
        return sum(lang in failed.langs for failed in self.found)

    def get_rows(self) -> List[Dict[str, str]]:
        """Get the texts that failed, in the order of the source.

        RETURNS (List[Dict[str, str]]): Id, component and error of each.
        """
        return [
            {
                "id": failed.id or "without id",
                "component": failed.failure.component,
                "error": failed.failure.error,
            }
            for failed in self._sort()
        ]

    def write(self, path: Path) -> None:
        """Write the quarantine file; one of an earlier run goes if none is needed.

        path (Path): The file.
        """
        from ..corpora.files import atomic_text

        if not self.found:
            path.unlink(missing_ok=True)
            return
        with atomic_text(path) as file:
            for failed in self._sort():
                failure = failed.failure
                row: Dict[str, Any] = {
                    "id": failed.id,
                    "shard": failed.shard,
                    "item": failure.item,
                    "langs": failed.langs,
                    "component": failure.component,
                    "error": failure.error,
                }
                if self.options.debug_text:
                    row.update(message=failure.message, text=failed.text)
                file.write(f"{json.dumps(row, ensure_ascii=False)}\n")


def _relative(path: Any) -> str:
    """Give a path as it is seen from the working folder, if it lies below that."""
    try:
        return str(Path(path).relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _get_place(failed: "Failed") -> Any:
    return failed.shard, failed.failure.item


def print_run(summary: Dict[str, Any]) -> None:
    """Say of a run what was there already, and what failed.

    summary (Dict[str, Any]): What `run_stages` returned, with the file of the texts
        that failed in "quarantine".
    """
    run, documents = summary["run"], summary["documents"]
    if run["shards_reused"]:
        say(
            MESSAGES.INFO,
            f"{run['shards_reused']} of {run['shards']} shards were done in an earlier "
            "run.",
        )
    if documents["failed"]:
        more = documents["failed"] - MAX_PRINTED_FAILURES
        several = len(summary["languages"]) > 1
        say(
            MESSAGES.WARN,
            f"{documents['failed']} of {documents['read']} texts failed and are not in "
            f"the output{' of the languages in which they did' if several else ''}"
            f"{f' ({more} of them not shown above)' if more > 0 else ''}. "
            f"Which and why is in '{summary['quarantine']}'.",
        )
    if not documents["read"]:
        say(MESSAGES.WARN, "The source holds no texts.")
    if run["kept"]:
        say(
            MESSAGES.INFO,
            f"The shards stay in '{run['work']}', so that a rerun does only what has "
            "changed. --clean, or removing the folder, frees the space.",
        )
