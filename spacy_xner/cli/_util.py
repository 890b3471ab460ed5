import os
import sys
import time
import warnings
from typing import (
    Annotated,
    Any,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    Optional,
    Sequence,
    TextIO,
    Tuple,
    Type,
    Union,
)
from contextlib import contextmanager
from pathlib import Path

import typer
from spacy.cli._util import app as spacy_app
from thinc.api import ConfigValidationError
from wasabi import MESSAGES, Printer, color
from wasabi.tables import table
from wasabi.util import COLORS, ICONS, locale_escape, supports_ansi

TRACEBACK_VAR = "SPACY_XNER_TRACEBACK"
"""Environment variable that, when set, shows tracebacks instead of short errors."""
STDIO = "-"
"""Path that stands for standard input or output."""
_MAX_COLUMN = 100

HELP = """Find entities in languages without annotated texts.

Make an annotated English corpus (corpus), carry its entities over to translations of
its texts (transfer), train on the result with "spacy train", measure (evaluate) and
pack (package). Everything runs on this machine.
"""
CORPUS_HELP = "Make an annotated corpus, convert one, or hold one against another."

Arg = typer.Argument
Opt = typer.Option

app = typer.Typer(name="xner", help=HELP, no_args_is_help=True, rich_markup_mode=None)
corpus_cli = typer.Typer(
    name="corpus", help=CORPUS_HELP, no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(corpus_cli)
spacy_app.add_typer(app)

msg = Printer()

# Options that several commands share.
TracebackOpt = Annotated[
    bool,
    Opt(
        "--traceback",
        help=f"Show the full traceback of an error (or set {TRACEBACK_VAR}=1).",
    ),
]
FormatOpt = Annotated[
    str,
    Opt(
        "--format",
        "-f",
        help="Format of the source: auto, brat, conll, csv, jsonl, mednerf, panx, spacy "
        "or text (one text per line; in a folder, one per .txt file).",
    ),
]
LabelsOpt = Annotated[
    Optional[str],
    Opt(
        "--labels",
        "--label-map",
        help="Rename the labels of the source: a preset (n2c2, gernermed, mednerf) or "
        "pairs such as 'Drug=DRUG,Route=' (an empty name ignores the label).",
    ),
]
TextColumnOpt = Annotated[
    str, Opt("--text-column", help="Column with the texts (csv only).")
]
IdColumnOpt = Annotated[
    Optional[str],
    Opt("--id-column", help="Column with the names of the texts (csv only)."),
]
LimitOpt = Annotated[
    int, Opt("--limit", min=0, help="Stop after so many texts; 0 for all.")
]
SourceLangOpt = Annotated[
    Optional[str],
    Opt("--source-lang", help="Language of the source.", show_default="en"),
]
LangOpt = Annotated[
    List[str],
    Opt("--lang", "-l", help="Target language; give it once for each language."),
]
TranslatorOpt = Annotated[
    Optional[str],
    Opt(
        "--translator",
        help="Folder of a translator made with 'spacy xner convert'; by default the "
        "one that ships with spacy-xner.",
    ),
]
ConfigOpt = Annotated[
    Optional[Path],
    Opt(
        "--config",
        "-c",
        help="Config file whose [nlp] and [components] override the built-in "
        "pipeline, for every setting without an option of its own.",
    ),
]
CodeOpt = Annotated[
    Optional[Path],
    Opt(
        "--code",
        help="Python file that is imported first, with functions of your own that the "
        "config file names.",
    ),
]
CacheOpt = Annotated[
    Optional[Path],
    Opt("--cache", help="File that keeps translations, so that a rerun is fast."),
]
BatchSizeOpt = Annotated[
    int, Opt("--batch-size", min=1, help="Texts that are translated together.")
]
ProcessedOpt = Annotated[
    int, Opt("--batch-size", min=1, help="Texts that are processed together.")
]
BootstrapOpt = Annotated[
    int, Opt("--n-bootstrap", min=1, help="Samples for the 95 % intervals.")
]
BootstrapSeedOpt = Annotated[
    int, Opt("--seed", "-s", help="Random seed of the intervals.")
]
GpuOpt = Annotated[int, Opt("--gpu-id", "-g", help="Number of the GPU, -1 for CPU.")]
OverwriteOpt = Annotated[
    bool,
    Opt("--overwrite", "--force", "-F", help="Replace the output of an earlier run."),
]
StrictOpt = Annotated[
    bool,
    Opt("--strict", help="Stop at the first text that fails instead of going on."),
]


def _style(kind: str, text: str, stream: TextIO) -> str:
    """Put wasabi's icon in front of a text, and colour it on a terminal."""
    line = locale_escape(f"{ICONS.get(kind, '')} {text}").strip()
    if stream.isatty() and supports_ansi():
        return color(line, fg=COLORS.get(kind))
    return line


def say(kind: str, text: str, *, details: str = "") -> None:
    """Print a message: errors and warnings to stderr, others to stdout.

    Unlike wasabi's printer it breaks no lines, so that paths can be copied.

    kind (str): One of wasabi's message types: "good", "info", "warn", "fail".
    text (str): The message.
    details (str): More lines, printed without icon.
    """
    is_error = kind in (MESSAGES.WARN, MESSAGES.FAIL)
    stream = sys.stderr if is_error else sys.stdout
    typer.echo(_style(kind, text, stream), err=is_error)
    if details:
        typer.echo(details, err=is_error)


class UserError(Exception):
    """An error whose text tells the user of the command line what to do."""


def explain_error(error: BaseException) -> Tuple[str, str]:
    """Put an error into words for somebody who does not know the code.

    error (BaseException): The error.
    RETURNS (Tuple[str, str]): What happened, and what more there is to say.
    """
    text = str(error).strip()
    hint = (
        f"Run the command again with --traceback (or {TRACEBACK_VAR}=1) to see where."
    )
    if isinstance(error, UserError) or text.startswith(("[XNER-E", "[E")):
        return text, ""
    if isinstance(error, ConfigValidationError):
        problems = (
            f"- {' -> '.join(str(key) for key in item.get('loc', ()))}: {item['msg']}"
            for item in error.errors
        )
        hint = "Correct the setting in the config file, or the option that sets it."
        return error.title or "Wrong config", "\n".join([*problems, hint])
    if isinstance(error, OSError) and error.strerror:
        name = f" '{error.filename}'" if error.filename is not None else ""
        return f"{error.strerror}:{name}", "Check the path and its permissions."
    if isinstance(error, ImportError):
        return text, "Install the package that is missing, then run the command again."
    if isinstance(error, (ValueError, OSError)):
        return text or type(error).__name__, hint
    return f"Unexpected error: {type(error).__name__}: {text}", hint


@contextmanager
def user_errors(traceback: bool = False) -> Iterator[None]:
    """Turn errors into a message and exit code 1, and warnings into messages.

    traceback (bool): Let errors through, with their traceback.
    YIELDS (None): Nothing.
    """
    show = warnings.showwarning
    warnings.showwarning = _show_warning
    try:
        yield
    except (typer.Exit, typer.Abort, typer.BadParameter):
        raise
    except Exception as e:
        if traceback or os.environ.get(TRACEBACK_VAR, "") not in ("", "0"):
            raise
        text, details = explain_error(e)
        say(MESSAGES.FAIL, text, details=details)
        raise typer.Exit(1) from None
    finally:
        warnings.showwarning = show


def _show_warning(
    message: Union[Warning, str],
    category: Type[Warning],
    filename: str,
    lineno: int,
    file: Optional[TextIO] = None,
    line: Optional[str] = None,
) -> None:
    if issubclass(category, UserWarning):
        say(MESSAGES.WARN, str(message))
    elif not issubclass(category, (DeprecationWarning, PendingDeprecationWarning)):
        say(MESSAGES.WARN, f"{category.__name__}: {message}")


class Progress:
    """Show how far a long run is: a bar on a terminal, lines of text elsewhere."""

    def __init__(
        self,
        *,
        unit: str = "texts",
        total: Optional[int] = None,
        every: int = 500,
        seconds: float = 30.0,
        disable: bool = False,
    ) -> None:
        """Prepare the display.

        unit (str): What is counted, in the plural.
        total (Optional[int]): How many there will be, if that is known.
        every (int): Without a terminal: a line after so many items, or ...
        seconds (float): ... after so many seconds.
        disable (bool): Show nothing.
        """
        self.unit = unit
        self.total = total
        self.every = every
        self.seconds = seconds
        self.disable = disable
        self.count = 0
        self._new = 0
        self._shown = 0
        self._bar: Any = None
        self._start = self._last = time.monotonic()

    def __enter__(self) -> "Progress":
        self._start = self._last = time.monotonic()
        return self

    def __exit__(self, *args: Any) -> None:
        if self._bar is not None:
            self._bar.close()

    def update(self, n: int = 1, *, is_new: bool = True) -> None:
        """Count items.

        n (int): How many.
        is_new (bool): Whether they were worked on now, and not in an earlier run.
        """
        self.count += n
        if not is_new:
            # what was there already says nothing of the rate
            if self._bar is not None:
                self._bar.initial += n
                self._bar.update(n)
            return
        if not self._new and self._shown == 0:
            self._shown = self.count - n
        self._new += n
        if self.disable:
            return
        if self._bar is None and sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(
                total=self.total,
                initial=self.count - n,
                unit=f" {self.unit}",
                file=sys.stderr,
            )
        if self._bar is not None:
            self._bar.update(n)
            return
        now = time.monotonic()
        if self.every <= self.count - self._shown or self.seconds <= now - self._last:
            self._last, self._shown = now, self.count
            rate = self._new / max(now - self._start, 1e-9)
            of = f" of {self.total}" if self.total else ""
            left = ""
            if self.total:
                left = f", {_format_time((self.total - self.count) / rate)} left"
            typer.echo(
                f"{self.count}{of} {self.unit} ({rate:.1f} per second{left})", err=True
            )

    def announce_stop(self) -> None:
        """Say that the run ends soon, because somebody wishes so."""
        self.write(
            MESSAGES.WARN,
            "Stopping: the shards in hand are finished first. Ctrl-C once more stops at "
            "once and loses them.",
        )

    def write(self, kind: str, text: str) -> None:
        """Print a message without breaking the bar.

        kind (str): See `say`.
        text (str): The message.
        """
        if self._bar is not None:
            self._bar.clear()
        say(kind, text)
        if self._bar is not None:
            self._bar.refresh()


def _format_time(seconds: float) -> str:
    """Format a span of time, e.g. "2 h 05 min"."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60:02d} min"


def print_title(text: str) -> None:
    """Print the title of a table.

    text (str): The title.
    """
    title = color(text, bold=True) if _has_colors() else text
    typer.echo(f"\n{title}")


def print_table(
    rows: Iterable[Sequence[Any]],
    *,
    header: Optional[Sequence[str]] = None,
    aligns: Optional[Sequence[str]] = None,
) -> None:
    """Print a table.

    rows (Iterable[Sequence[Any]]): Rows of cells; an empty table prints nothing.
    header (Optional[Sequence[str]]): Names of the columns.
    aligns (Optional[Sequence[str]]): "l", "r" or "c" for each column, by default the
        first column to the left and others to the right.
    """
    cells = [[str(cell) for cell in row] for row in rows]
    if not cells:
        return
    aligns = aligns or ["l"] + ["r"] * (len(cells[0]) - 1)
    text = table(
        cells,
        header=header,
        divider=header is not None,
        aligns=tuple(aligns),  # type: ignore[arg-type]
        max_col=_MAX_COLUMN,
    )
    typer.echo("\n".join(line.rstrip() for line in text.strip("\n").splitlines()))


def _has_colors() -> bool:
    return sys.stdout.isatty() and supports_ansi()


def percent(part: int, whole: int) -> str:
    """Format a share.

    part (int): The part.
    whole (int): The whole.
    RETURNS (str): E.g. "97.5 %"; "-" if there is no whole.
    """
    return f"{100 * part / whole:.1f} %" if whole else "-"


def split_list(values: Optional[Sequence[str]]) -> List[str]:
    """Join the values of an option that may be repeated or hold commas.

    values (Optional[Sequence[str]]): E.g. ["fr,de", "es"].
    RETURNS (List[str]): E.g. ["fr", "de", "es"], each once.
    """
    parts = [part.strip() for value in values or () for part in value.split(",")]
    return list(dict.fromkeys(part for part in parts if part))


def write_json(path: Union[str, Path], data: Any) -> None:
    """Write a JSON file that appears complete or not at all.

    path (Union[str, Path]): The file; "-" prints instead.
    data (Any): JSON data.
    """
    import json

    text = json.dumps(data, indent=2, ensure_ascii=False)
    if str(path) == STDIO:
        typer.echo(text)
        return
    from ..corpora.files import atomic_text

    with atomic_text(path) as file:
        file.write(f"{text}\n")


def check_output(path: Path, *, overwrite: bool, folder: bool = False) -> None:
    """Check at the start of a long run that its result can be written at the end.

    path (Path): File or folder that will be written.
    overwrite (bool): Whether it may exist.
    folder (bool): Whether it is a folder.
    RAISES (UserError): If it exists and may not, or can't be written.
    """
    if path.exists() and path.is_dir() != folder:
        kind = ("folder", "file") if path.is_dir() else ("file", "folder")
        raise UserError(
            f"'{path}' is a {kind[0]}, but the output is to be a {kind[1]}."
        )
    taken = path.exists() and not (folder and not any(path.iterdir()))
    if taken and not overwrite:
        raise UserError(
            f"'{path}' already exists. Choose another name, or replace it with "
            "--overwrite."
        )
    parent = path if path.is_dir() else path.absolute().parent
    while not parent.exists():
        parent = parent.parent
    if not parent.is_dir():
        raise UserError(
            f"Can't write to '{path}': '{parent}' is a file, not a folder. Choose "
            "another place."
        )
    if not os.access(parent, os.W_OK):
        raise UserError(
            f"Can't write to '{path}': no permission to write in '{parent}'. Choose "
            "another place, or ask for the permission."
        )


def sort_counts(counts: Mapping[str, int]) -> Dict[str, int]:
    """Order counts from the largest to the smallest.

    counts (Mapping[str, int]): Counts by name.
    RETURNS (Dict[str, int]): The counts above zero, equal ones by name.
    """
    items = [(-count, name) for name, count in counts.items() if count]
    return {name: -count for count, name in sorted(items)}


def set_gpu(gpu_id: int) -> None:
    """Use a GPU, or the CPU.

    gpu_id (int): Number of the GPU, -1 for the CPU.
    RAISES (UserError): If there is no such GPU.
    """
    if gpu_id < 0:
        return
    from spacy.util import logger
    from thinc.api import require_gpu

    try:
        require_gpu(gpu_id)
    except ValueError as e:
        raise UserError(
            f"Can't use GPU {gpu_id}: {e}. Leave out --gpu-id to run on the CPU."
        ) from None
    logger.info("Using GPU %s", gpu_id)


def import_code(path: Optional[Path]) -> None:
    """Import a user's file, so that the functions that it registers are known.

    path (Optional[Path]): The file, None for none.
    RAISES (UserError): If it can't be imported.
    """
    if path is None:
        return
    from spacy.util import import_file

    if not path.is_file():
        raise UserError(f"Can't find the file '{path}' given with --code.")
    try:
        import_file("python_code", path)
    except Exception as e:
        raise UserError(
            f"Importing the file '{path}' given with --code failed: "
            f"{type(e).__name__}: {e}"
        ) from e
