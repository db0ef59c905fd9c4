"""Search without tones over names and sentences: a side index in SQLite, since the engine has none."""

import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from partygraph.graph.search_key import search_key
from partygraph.graph.store import open_store
from partygraph.graph.terms import RDF, RDFS, SKOS
from partygraph.vocab import ID, PG

INDEX_FILE = "search.sqlite"
_VERSION = 1
_MOST_WORDS = 16
_STEPS = 20_000_000
"""SQLite virtual machine steps of one search; about a second."""

_TABLES = """
CREATE TABLE made (digest TEXT NOT NULL);
CREATE VIRTUAL TABLE found USING fts5(
  key, iri UNINDEXED, kind UNINDEXED, text UNINDEXED, tokenize = "unicode61 remove_diacritics 2"
);
"""
_SEARCH = """
SELECT iri, kind, text FROM found WHERE found MATCH ?
ORDER BY kind = 'sentence', length(text) > 120, bm25(found), text, iri LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A name or sentence that has all the words. `kind`: ``label``, ``alias`` or ``sentence``."""

    iri: str
    kind: str
    text: str


class FullText:
    """An index opened for reading, from any thread."""

    def __init__(self, path: Path) -> None:
        self._uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"

    def search(self, words: str, most: int = 50) -> list[Hit]:
        """At most `most` hits, names before sentences; the last word may be unfinished.

        Whatever is typed is words: no search operator of SQLite gets through.
        """
        match = _match(words)
        if match is None:
            return []
        connection = sqlite3.connect(self._uri, uri=True)
        try:
            connection.set_progress_handler(lambda: 1, _STEPS)
            return [Hit(*row) for row in connection.execute(_SEARCH, (match, most))]
        except sqlite3.OperationalError:
            return []
        finally:
            connection.close()


def open_fulltext(out: Path, digest: str) -> FullText:
    """The index of the build whose ``graph.nq`` has this digest, made now where it is missing or old.

    It is kept in ``OUT/search.sqlite``, or in a temporary file where `out` cannot be written.
    """
    path = out / INDEX_FILE
    if not _is_of(path, digest):
        path = _make(out, digest)
    return FullText(path)


def _match(words: str) -> str | None:
    found = re.findall(r"\w+", search_key(words[:400]))[:_MOST_WORDS]
    if not found:
        return None
    # The key holds letters, digits and the underscore only, so a quotation mark cannot stand in a word.
    quoted = [f'"{word}"' for word in found]
    return "key : " + " ".join([*quoted[:-1], f"{quoted[-1]}*"])


def _is_of(path: Path, digest: str) -> bool:
    if not path.is_file():
        return False
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            made = connection.execute("SELECT digest FROM made").fetchone()
        finally:
            connection.close()
    except sqlite3.DatabaseError:
        return False
    return (version, made) == (_VERSION, (digest,))


def _make(out: Path, digest: str) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=".search-", dir=out)
    except OSError:
        handle, name = tempfile.mkstemp(prefix="partygraph-search-")
    os.close(handle)
    made = Path(name)
    connection = sqlite3.connect(made)
    try:
        connection.executescript(_TABLES)
        connection.executemany("INSERT INTO found (key, iri, kind, text) VALUES (?, ?, ?, ?)", _texts(out))
        connection.execute("INSERT INTO made VALUES (?)", (digest,))
        connection.execute(f"PRAGMA user_version = {_VERSION}")
        connection.commit()
    finally:
        connection.close()
    return made.replace(out / INDEX_FILE) if made.parent == out else made


def _texts(out: Path) -> Iterator[tuple[str, str, str, str]]:
    """Every name of an instance and every sentence that proves something, with its search key."""
    store = open_store(out)
    sentence = ox.NamedNode(f"{PG}Sentence")
    for kind, predicate in (
        ("label", f"{RDFS}label"),
        ("alias", f"{SKOS}altLabel"),
        ("sentence", f"{PG}exact"),
    ):
        seen: set[tuple[str, str]] = set()
        for quad in store.quads_for_pattern(None, ox.NamedNode(predicate), None, None):
            subject, text = quad.subject, quad.object
            if not isinstance(subject, ox.NamedNode) or not isinstance(text, ox.Literal):
                continue
            if not subject.value.startswith(ID) or (subject.value, text.value) in seen:
                continue
            if kind == "sentence" and not _is_a(store, subject, sentence):
                continue
            seen.add((subject.value, text.value))
            yield search_key(text.value), subject.value, kind, text.value


def _is_a(store: ox.Store, node: ox.NamedNode, kind: ox.NamedNode) -> bool:
    return next(store.quads_for_pattern(node, ox.NamedNode(f"{RDF}type"), kind, None), None) is not None
