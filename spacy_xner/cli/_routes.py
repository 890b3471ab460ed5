"""The routes that `compare` measures: read them, train them, let them label gold."""

import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple
from dataclasses import dataclass
from pathlib import Path

from ._util import UserError

SPEC_SUFFIXES = (".yml", ".yaml", ".json")
SPEC_KEYS = ("name", "pipeline", "train", "deps", "start", "costs")
_BEST = "model-best"
_PYTHON = ("python", "python3")
# Lines of a log that are shown when a command fails.
_TAIL = 12
_POLL = 0.1

Say = Callable[[str], None]


@dataclass(frozen=True)
class Route:
    """A way to a pipeline.

    name (str): Its name in tables.
    pipeline (str): Folder, package or config file of the pipeline.
    train (Tuple[str, ...]): Commands that make the pipeline; none if it is there.
    deps (Tuple[str, ...]): Files and folders: if one changes, the commands run again.
    start (Optional[str]): Another route, from which this one began or learnt: the
        difference of both is shown.
    costs (Optional[str]): JSON file with the keys "seconds" and "memory_mb" of a
        training that something else has run.
    """

    name: str
    pipeline: str
    train: Tuple[str, ...] = ()
    deps: Tuple[str, ...] = ()
    start: Optional[str] = None
    costs: Optional[str] = None


class Costs(NamedTuple):
    """What a training took.

    seconds (Optional[float]): Time.
    memory_mb (Optional[float]): Peak memory in mebibytes.
    """

    seconds: Optional[float] = None
    memory_mb: Optional[float] = None


class RouteError(Exception):
    """A route that can't be measured; the text says why and what to do."""


def read_routes(entries: Sequence[str]) -> List[Route]:
    """Read the routes of a command line.

    entries (Sequence[str]): Pipelines, NAME=PIPELINE, or files with routes (.yml,
        .yaml, .json).
    RETURNS (List[Route]): One or more routes.
    RAISES (UserError): If a file can't be read, or two routes have the same name.
    """
    routes: List[Route] = []
    for entry in entries:
        if entry.lower().endswith(SPEC_SUFFIXES):
            routes += read_spec(Path(entry))
            continue
        name, sign, pipeline = entry.partition("=")
        if not sign:
            name, pipeline = _get_name(entry), entry
        if not name or not pipeline:
            raise UserError(
                f"'{entry}' is no route. Give a pipeline, NAME=PIPELINE or a file with "
                f"routes ({', '.join(SPEC_SUFFIXES)})."
            )
        routes.append(Route(name, pipeline))
    names = [route.name for route in routes]
    for name in names:
        if names.count(name) > 1:
            raise UserError(
                f"There are several routes of the name '{name}'. Give each its own: "
                "NAME=PIPELINE."
            )
    for route in routes:
        if route.start is not None and route.start not in names:
            raise UserError(
                f"The route '{route.name}' starts from '{route.start}', which is none of "
                f"the routes: {', '.join(names)}."
            )
    if not routes:
        raise UserError("There is no route to compare. Name one pipeline or more.")
    return routes


def _get_name(pipeline: str) -> str:
    path = Path(pipeline)
    return str(path.parent) if path.name == _BEST else pipeline


def read_spec(path: Path) -> List[Route]:
    """Read a file with routes.

    path (Path): The file: a list, or an object with a list under "routes".
    RETURNS (List[Route]): The routes.
    RAISES (UserError): If the file can't be read or a key is wrong.
    """
    import srsly

    if not path.is_file():
        raise UserError(f"Can't find the file with routes '{path}'. Check the path.")
    try:
        is_json = path.suffix.lower() == ".json"
        data = srsly.read_json(path) if is_json else srsly.read_yaml(path)
    except Exception as e:
        # what the YAML library raises has no class of its own
        raise UserError(f"Can't read the file with routes '{path}': {e}") from None
    entries = data.get("routes") if isinstance(data, dict) else data
    if not isinstance(entries, list) or not entries:
        raise UserError(
            f"'{path}' holds no routes. Write a list of objects with the keys "
            f"{', '.join(SPEC_KEYS)} under 'routes'."
        )
    return [
        _make_route(entry, f"'{path}', route {number}")
        for number, entry in enumerate(entries, start=1)
    ]


def _make_route(entry: Any, where: str) -> Route:
    if not isinstance(entry, dict):
        raise UserError(f"{where} is no object with keys such as name and pipeline.")
    unknown = [str(key) for key in entry if key not in SPEC_KEYS]
    if unknown:
        raise UserError(
            f"{where} has the unknown key {', '.join(unknown)}. There are: "
            f"{', '.join(SPEC_KEYS)}."
        )
    values: Dict[str, Any] = {}
    for key, value in entry.items():
        many = key in ("train", "deps")
        if many and isinstance(value, str):
            value = [value]
        fits = isinstance(value, list) if many else isinstance(value, str)
        parts = value if many and fits else [value]
        if not fits or not all(isinstance(part, str) and part for part in parts):
            kind = "a text, or a list of texts" if many else "a text"
            raise UserError(f"{where}: '{key}' must be {kind}.")
        values[key] = tuple(value) if many else value
    if "pipeline" not in values:
        raise UserError(f"{where} names no 'pipeline'.")
    values.setdefault("name", _get_name(values["pipeline"]))
    return Route(**values)


def get_slug(name: str) -> str:
    """Make the name of a file from the name of a route.

    name (str): Any name.
    RETURNS (str): Small letters, digits and hyphens, another one for each name.
    """
    from ..sharding.storage import get_digest

    slug = re.sub(r"[^0-9a-z]+", "-", name.lower()).strip("-")[:60]
    return slug if slug == name else f"{slug}-{get_digest(name.encode())[:8]}"


def hash_training(route: Route) -> str:
    """Hash what the training of a route depends on.

    route (Route): The route.
    RETURNS (str): SHA-256 in hexadecimal of the commands and of the files they read.
    RAISES (RouteError): If such a file is missing.
    """
    from ..evaluation.fingerprints import hash_path
    from ..sharding.storage import get_digest

    found = []
    for dep in route.deps:
        if not Path(dep).exists():
            raise RouteError(f"Can't find '{dep}', which its training reads.")
        found.append(hash_path(Path(dep)))
    return get_digest(json.dumps([*route.train, route.pipeline, *found]).encode())


def read_costs(path: Optional[str]) -> Costs:
    """Read what a training took that something else has run.

    path (Optional[str]): JSON file with "seconds" and "memory_mb".
    RETURNS (Costs): The costs; nothing is known without a file.
    RAISES (RouteError): If the file can't be read.
    """
    if path is None:
        return Costs()
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        values = (data.get("seconds"), data.get("memory_mb"))
    except (OSError, ValueError, AttributeError) as e:
        raise RouteError(f"Can't read the costs of its training: {e}") from None
    if not all(isinstance(value, (int, float, type(None))) for value in values):
        raise RouteError(f"'{path}': seconds and memory_mb must be numbers.")
    return Costs(*values)


def split_command(command: str) -> List[str]:
    """Split a command into words as a shell does; `python` is this Python.

    command (str): The command. No shell runs it: there are no pipes or wildcards.
    RETURNS (List[str]): The words.
    RAISES (RouteError): If it is empty, or a quote is open.
    """
    try:
        words = shlex.split(command)
    except ValueError as e:
        raise RouteError(f"Can't read the command '{command}': {e}.") from None
    if not words:
        raise RouteError("One of its commands is empty.")
    if words[0] in _PYTHON:
        words[0] = sys.executable
    return words


def run_commands(
    commands: Sequence[str], log: Path, *, say: Optional[Say] = None, every: float = 60
) -> Costs:
    """Run commands one after the other, with their output in a file.

    commands (Sequence[str]): The commands.
    log (Path): File for all they print.
    say (Optional[Callable[[str], None]]): Receives a line now and then.
    every (float): Seconds between two such lines.
    RETURNS (Costs): Time of all, and the most memory that one has had.
    RAISES (RouteError): If one fails; it shows the last lines of the log.
    """
    memory: List[float] = []
    start = said = time.monotonic()
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w", encoding="utf-8") as file:
        for command in commands:
            words = split_command(command)
            file.write(f"$ {command}\n")
            file.flush()
            try:
                process = subprocess.Popen(words, stdout=file, stderr=file)
            except OSError as e:
                raise RouteError(f"Can't run '{command}': {e.strerror or e}.") from None
            try:
                while (usage := _wait(process)) is None:
                    time.sleep(_POLL)
                    if say is not None and every <= time.monotonic() - said:
                        said = time.monotonic()
                        say(f"{(said - start) / 60:.0f} min; the log is {log}")
            except BaseException:
                process.kill()
                process.wait()
                raise
            if process.returncode:
                raise RouteError(
                    f"'{command}' failed with exit status {process.returncode}. The end "
                    f"of {log}:\n{_read_tail(log)}"
                )
            if usage > 0:
                memory.append(usage)
    return Costs(time.monotonic() - start, max(memory, default=None))


def _wait(process: "subprocess.Popen[Any]") -> Optional[float]:
    """Get the peak memory of a process if it has ended, 0 where nobody tells."""
    if not hasattr(os, "wait4"):
        return None if process.poll() is None else 0.0
    from ..evaluation.tagging import get_megabytes

    pid, status, usage = os.wait4(process.pid, os.WNOHANG)
    if not pid:
        return None
    process.returncode = os.waitstatus_to_exitcode(status)
    return get_megabytes(usage)


def _read_tail(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(lines[-_TAIL:])


def run_tagging(request: Dict[str, Any]) -> Dict[str, Any]:
    """Let a pipeline label texts in a process of its own.

    So its memory can be measured, and a pipeline that takes the process down with it
    takes down no other one.

    request (Dict[str, Any]): See `spacy_xner.cli._tagging.answer`. The texts go through
        a pipe, not to the disk.
    RETURNS (Dict[str, Any]): See there, too.
    RAISES (RouteError): If the process dies.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answer.json"
        process = subprocess.run(
            [sys.executable, "-m", "spacy_xner.cli._tagging", str(path)],
            input=json.dumps(request),
            encoding="utf-8",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if not path.exists():
            lines = "\n".join(process.stdout.splitlines()[-_TAIL:])
            raise RouteError(
                f"The process that ran it ended with exit status {process.returncode} "
                f"(-9: out of memory).\n{lines}"
            )
        return json.loads(path.read_text(encoding="utf-8"))
