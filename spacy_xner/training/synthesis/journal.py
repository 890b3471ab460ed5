"""What was asked and answered: one line of JSON for each answer, never changed."""

import json
import os
from typing import Any, Dict, Iterator, List, Mapping
from contextlib import contextmanager
from pathlib import Path

from ...errors import Errors
from ...sharding.storage import LocalStorage, make_write_error, sync_folder

NAME = "answers.jsonl"
VERSION = 1


class Journal:
    """The answers of a run, in a folder of its own.

    Each answer is on the disk before the next request is sent: a run that was killed
    asks for nothing again that was answered.
    """

    def __init__(self, folder: Path) -> None:
        """Name the folder; nothing is read or written yet.

        folder (Path): The folder.
        """
        self.folder = folder
        self.path = folder / NAME

    @contextmanager
    def open(self, settings: Mapping[str, Any]) -> Iterator[List[Dict[str, Any]]]:
        """Keep other runs out while a block runs, and read what is there.

        settings (Mapping[str, Any]): Settings that answers depend on, JSON values.
        YIELDS (List[Dict[str, Any]]): The lines of an earlier run, in order.
        RAISES (ValueError): If that run had other settings, or a line is damaged.
        RAISES (OSError): If the folder can't be written, or a run is at work in it.
        """
        with LocalStorage(str(self.folder)).lock():
            lines = self._read()
            head = {"version": VERSION, "settings": dict(settings)}
            if not lines:
                self.append(head)
                sync_folder(self.folder)
            else:
                self._check(lines[0], head)
            yield lines[1:]

    def append(self, line: Mapping[str, Any]) -> None:
        """Write a line at once, and to the disk.

        line (Mapping[str, Any]): JSON data.
        RAISES (OSError): If it can't be written.
        """
        # what a model writes may hold half a character, which ASCII can note down
        data = json.dumps(line).encode("ascii") + b"\n"
        try:
            number = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                if os.write(number, data) < len(data):
                    raise OSError("only a part of a line was written")
                os.fsync(number)
            finally:
                os.close(number)
        except OSError as e:
            raise make_write_error(e, self.path) from e

    def clear(self) -> None:
        """Forget an earlier run.

        RAISES (OSError): If one is at work, or the folder can't be written.
        """
        with LocalStorage(str(self.folder)).lock():
            self.path.unlink(missing_ok=True)

    def _read(self) -> List[Dict[str, Any]]:
        if not self.path.exists():
            return []
        data = self.path.read_bytes()
        whole = data.rfind(b"\n") + 1
        if whole < len(data):
            # what a process that was killed, or a full disk, left of its last line
            with self.path.open("r+b") as file:
                file.truncate(whole)
        lines: List[Dict[str, Any]] = []
        for number, line in enumerate(data[:whole].splitlines(), start=1):
            try:
                value = json.loads(line)
            except (ValueError, RecursionError):
                value = None
            if not isinstance(value, dict) or (lines and not _is_answer(value)):
                raise ValueError(Errors.E747.format(path=self.path, line=number))
            lines.append(value)
        return lines

    def _check(self, found: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
        """Check that an earlier run was the same."""
        if found.get("version") != VERSION or not isinstance(
            found.get("settings"), dict
        ):
            raise ValueError(Errors.E747.format(path=self.path, line=1))
        # as they come back from the file
        new = json.loads(json.dumps(wanted["settings"]))
        old = found["settings"]
        names = sorted(key for key in {*old, *new} if old.get(key) != new.get(key))
        if names:
            raise ValueError(
                Errors.E746.format(path=self.folder, names=", ".join(names))
            )


def _is_answer(line: Mapping[str, Any]) -> bool:
    """Tell whether a line is one that a run has written."""
    tokens, sentences = line.get("tokens"), line.get("sentences")
    if type(line.get("request")) is not int or not isinstance(tokens, list):
        return False
    if len(tokens) != 2 or not all(type(number) is int for number in tokens):
        return False
    if sentences is None:
        return isinstance(line.get("problem"), str)
    return isinstance(sentences, list) and all(isinstance(s, str) for s in sentences)
