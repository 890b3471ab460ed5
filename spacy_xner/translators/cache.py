import hashlib
import json
import os
import sqlite3
import time
import warnings
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple, Type, Union
from pathlib import Path
from types import TracebackType

from ..errors import Errors, Warnings
from .types import SentenceTranslation

_FORMAT = "1"
_APPLICATION = 0x584E4552
_BUSY_SECONDS = 60.0
_CHUNK = 500
_SCHEMA = """CREATE TABLE IF NOT EXISTS translations (
    key BLOB PRIMARY KEY, value BLOB NOT NULL, checksum BLOB NOT NULL
)"""
# Connections of a parent process: closing one after a fork could touch its log.
_ABANDONED: List[sqlite3.Connection] = []


class TranslationCache:
    """Keep translations on disk, found by what they depend on.

    A key is the hash of text, engine id and languages, so that a changed model or
    setting never reads an old entry. One file (SQLite with a write-ahead log): any
    number of processes may read and write it at once, a process killed in the
    middle of a write leaves it readable, and an entry whose bytes were damaged is
    noticed by its checksum and translated again. Can be pickled; each process opens
    the file itself.

    path (Union[str, Path]): The file. Made when missing.
    """

    def __init__(self, path: Union[str, Path]):
        self.path = Path(path)
        self._reset()

    def _reset(self) -> None:
        self._connection: Optional[sqlite3.Connection] = None
        self._pid: Optional[int] = None
        self._broken = False

    def __getstate__(self) -> Dict[str, Any]:
        return {"path": self.path}

    def __setstate__(self, state: Dict[str, Any]) -> None:
        self.path = state["path"]
        self._reset()

    def __enter__(self) -> "TranslationCache":
        return self

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __len__(self) -> int:
        sql = "SELECT COUNT(*) FROM translations"
        return int(self._connect().execute(sql).fetchone()[0])

    def check(self) -> None:
        """Open the file, or make it, so that what is wrong with it shows at once.

        RAISES (ValueError): When the file is no cache or can't be opened.
        """
        self._connect()

    def get_many(
        self, texts: Sequence[str], engine_id: str, source_lang: str, target_lang: str
    ) -> Dict[str, SentenceTranslation]:
        """Look up translations.

        texts (Sequence[str]): Segments.
        engine_id (str): The engine's id.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations.
        RETURNS (Dict[str, SentenceTranslation]): What is known, by segment.
            Damaged entries are left out and reported in one warning.
        RAISES (ValueError): When the file is no cache or can't be opened.
        """
        if self._broken:
            return {}
        keys = {
            make_key(text, engine_id, source_lang, target_lang): text for text in texts
        }
        found: Dict[str, SentenceTranslation] = {}
        damaged: List[bytes] = []
        connection = self._connect()
        for chunk in _chunks(list(keys)):
            marks = ",".join("?" * len(chunk))
            sql = (
                f"SELECT key, value, checksum FROM translations WHERE key IN ({marks})"
            )
            try:
                rows = connection.execute(sql, chunk).fetchall()
            except sqlite3.DatabaseError as err:
                self._give_up(err)
                return found
            for key, value, checksum in rows:
                entry = _unpack(bytes(key), value, checksum)
                if entry is None:
                    damaged.append(bytes(key))
                else:
                    found[keys[bytes(key)]] = entry
        if damaged:
            warnings.warn(
                Warnings.W101.format(n=len(damaged), path=self.path), stacklevel=2
            )
        return found

    def set_many(
        self,
        entries: Dict[str, SentenceTranslation],
        engine_id: str,
        source_lang: str,
        target_lang: str,
    ) -> None:
        """Add translations; existing ones are replaced.

        A full or read-only disk is no reason to stop: it is reported once.

        entries (Dict[str, SentenceTranslation]): Translations by segment.
        engine_id (str): The engine's id.
        source_lang (str): Language code of the segments.
        target_lang (str): Language code of the translations.
        """
        if self._broken or not entries:
            return
        rows = []
        for text, entry in entries.items():
            key = make_key(text, engine_id, source_lang, target_lang)
            value = _pack(entry)
            rows.append((key, value, _get_checksum(key, value)))
        connection = self._connect()
        sql = "INSERT OR REPLACE INTO translations VALUES (?, ?, ?)"
        try:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.executemany(sql, rows)
        except sqlite3.DatabaseError as err:
            self._give_up(err)

    def _give_up(self, error: Exception) -> None:
        """Go on without a file that can't be read or written any more."""
        self._broken = True
        warnings.warn(Warnings.W103.format(path=self.path, error=error), stacklevel=3)

    def close(self) -> None:
        """Close the file. It opens again on the next use."""
        if self._connection is not None and self._pid == os.getpid():
            self._connection.close()
        self._connection = None

    def _connect(self) -> sqlite3.Connection:
        """Open the file once in each process."""
        if self._connection is not None and self._pid != os.getpid():
            _ABANDONED.append(self._connection)
            self._connection = None
        if self._connection is None:
            self._connection = self._open()
            self._pid = os.getpid()
        return self._connection

    def _open(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(
                self.path,
                timeout=_BUSY_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
        except (OSError, sqlite3.Error) as err:
            raise ValueError(Errors.E140.format(path=self.path, error=err)) from err
        try:
            self._prepare(connection)
        except (sqlite3.Error, ValueError) as err:
            connection.close()
            raise ValueError(Errors.E140.format(path=self.path, error=err)) from err
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Make the table, or check that it is the one expected."""
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]
        if application == _APPLICATION and tables:
            _retry_while_busy(connection, "PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            return
        if tables and application != _APPLICATION:
            raise ValueError("the file is another program's database")
        _retry_while_busy(connection, "PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        _retry_while_busy(connection, "BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id={_APPLICATION}")
        connection.execute(_SCHEMA)
        connection.execute("COMMIT")


def _retry_while_busy(connection: sqlite3.Connection, sql: str) -> None:
    """Run a statement for which SQLite does not wait by itself."""
    deadline = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            connection.execute(sql)
            return
        except sqlite3.OperationalError as err:
            busy = "locked" in str(err) or "busy" in str(err)
            if not busy or deadline < time.monotonic():
                raise
            time.sleep(0.02)


def make_key(text: str, engine_id: str, source_lang: str, target_lang: str) -> bytes:
    """Hash what a translation depends on.

    text (str): The segment.
    engine_id (str): The engine's id: name, model hash, settings.
    source_lang (str): Language code of the segment.
    target_lang (str): Language code of the translation.
    RETURNS (bytes): 32 bytes.
    """
    digest = hashlib.sha256()
    for part in (_FORMAT, engine_id, source_lang, target_lang, text):
        data = part.encode("utf-8", errors="surrogatepass")
        digest.update(len(data).to_bytes(8, "little"))
        digest.update(data)
    return digest.digest()


def _get_checksum(key: bytes, value: bytes) -> bytes:
    """Hash key and value together, so that swapped entries are noticed too."""
    return hashlib.sha256(key + value).digest()[:16]


def _pack(entry: SentenceTranslation) -> bytes:
    """Write a translation as JSON. Flags are not kept: guards run again."""
    data = [entry.text, entry.score, entry.links, entry.truncated]
    return json.dumps(data, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def _unpack(key: bytes, value: Any, checksum: Any) -> Optional[SentenceTranslation]:
    """Read a translation. None when it was damaged."""
    if not isinstance(value, bytes) or _get_checksum(key, value) != checksum:
        return None
    text, score, links, truncated = json.loads(value)
    return SentenceTranslation(
        text,
        score=score,
        links=[_to_link(link) for link in links],
        truncated=truncated,
    )


def _to_link(link: List[Any]) -> Tuple[int, int, int, int, float]:
    return link[0], link[1], link[2], link[3], link[4]


def _chunks(keys: Sequence[bytes]) -> Iterable[Sequence[bytes]]:
    """Cut keys into chunks that fit one SQL statement."""
    for start in range(0, len(keys), _CHUNK):
        yield keys[start : start + _CHUNK]
