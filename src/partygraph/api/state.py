"""What a build remembers: each article with its reading, by a key that changes when either could.

One SQLite file. Nothing in it is needed to be right: a missing, foreign or damaged file means only that
every article is read again.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from partygraph.api.codec import from_json
from partygraph.errors import PartyGraphError
from partygraph.model.article import Article
from partygraph.model.mention import Reading

FORMAT = 1
"""Of the tables; written as the file's user_version."""

_TABLES = """
CREATE TABLE extraction (key TEXT PRIMARY KEY, article TEXT NOT NULL, reading TEXT NOT NULL);
CREATE TABLE input (id TEXT PRIMARY KEY, key TEXT NOT NULL, uri TEXT NOT NULL);
"""
_BATCH = 64


class DamagedStateError(PartyGraphError):
    """The file holds what nobody wrote: discard it and read the articles again."""


class State:
    """The open file; use `opened`, and `close` it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._since_commit = 0
        connection.execute("DELETE FROM input")

    @classmethod
    def opened(cls, path: Path) -> "State":
        """The state in `path`, empty where there is none of our format.

        Raises PartyGraphError when another build holds the file.
        """
        try:
            return cls(_connect(path))
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise PartyGraphError(f"{path}: another build is writing here; wait for it to end") from error
            raise PartyGraphError(f"{path}: cannot be written ({error})") from error
        except (sqlite3.DatabaseError, ValueError):
            discard(path)
            return cls(_connect(path))

    def knows(self, key: str) -> bool:
        """Whether an article with that key was read before."""
        row = self._connection.execute("SELECT 1 FROM extraction WHERE key = ?", (key,)).fetchone()
        return row is not None

    def remember(self, key: str, article: str, reading: str) -> None:
        """Keep what was read: an `Article` and its `Reading`, both as `to_json` writes them."""
        self._connection.execute(
            "INSERT OR REPLACE INTO extraction VALUES (?, ?, ?)", (key, article, reading)
        )
        self._since_commit += 1
        if self._since_commit >= _BATCH:
            self._connection.commit()
            self._since_commit = 0

    def see(self, article_id: str, key: str, uri: str) -> None:
        """Note that the article is among the inputs of this build."""
        self._connection.execute("INSERT INTO input VALUES (?, ?, ?)", (article_id, key, uri))

    def forget_unseen(self) -> None:
        """Drop what no input of this build has."""
        self._connection.execute("DELETE FROM extraction WHERE key NOT IN (SELECT key FROM input)")
        self._connection.commit()

    def readings(self) -> Iterator[tuple[Article, Reading]]:
        """Every article seen in this build with its reading, by id. Raises DamagedStateError."""
        rows = self._connection.execute(
            "SELECT uri, article, reading FROM input JOIN extraction USING (key) ORDER BY id"
        )
        try:
            for uri, article, reading in rows:
                yield replace(from_json(article, Article), uri=uri), from_json(reading, Reading)
        except (sqlite3.DatabaseError, ValueError) as error:
            raise DamagedStateError(str(error)) from error

    def close(self) -> None:
        """Write everything into the one file, without a journal beside it."""
        self._connection.commit()
        self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()

    def pause(self) -> None:
        """Keep what was read, and let go; the file may have a journal beside it until it is opened again."""
        self._connection.commit()
        self._connection.close()

    def abandon(self) -> None:
        """Let go of a file that is to be discarded."""
        self._connection.close()


def discard(path: Path) -> None:
    """Remove a state file and what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=0.5)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version == FORMAT:
        return
    with closing(connection.execute("SELECT count(*) FROM sqlite_master")) as found:
        if version != 0 or found.fetchone() != (0,):
            raise ValueError(f"format {version} is not {FORMAT}")
    connection.executescript(_TABLES)
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    connection.commit()
