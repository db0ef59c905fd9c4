"""The same graph in another store: changed named graphs over the SPARQL 1.1 Graph Store Protocol.

What a store was given is noted in ``OUT/published.json``, so that the next time only what changed is sent, and
a run that broke off goes on where it stopped. A PUT replaces a graph whole, so sending it twice does no harm.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import (
    HTTPBasicAuthHandler,
    HTTPDigestAuthHandler,
    HTTPPasswordMgrWithDefaultRealm,
    OpenerDirector,
    Request,
    build_opener,
)

import pyoxigraph as ox

from partygraph.errors import QueryError
from partygraph.graph.store import open_store

PUBLISHED_FILE = "published.json"
_SECONDS = 300.0
_SAVE_EVERY = 50
_GONE = 404


@dataclass(frozen=True, slots=True)
class Published:
    """How many graphs were sent, removed, and left as they were."""

    sent: int
    removed: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class Login:
    """Who sends, for stores that ask: by Basic or Digest, as the store wants."""

    user: str
    password: str


def publish(
    out: Path,
    address: str,
    *,
    login: Login | None = None,
    every: bool = False,
    tell: Callable[[int, int], None] = lambda _done, _of: None,
) -> Published:
    """Send the named graphs of `out` that the store at `address` does not have yet, and remove those gone.

    `address` is the store's graph store endpoint (Oxigraph ``/store``, Virtuoso ``/sparql-graph-crud-auth``).
    `every` sends all, whatever was noted. Raises QueryError where the store refuses or cannot be reached.
    """
    known = _Known(out / PUBLISHED_FILE, _clean(address))
    opener = _opener(address, login)
    if every:
        known.graphs.clear()
    graphs = _graphs(out)
    digests = {name: hashlib.sha256(body).hexdigest() for name, body in _bodies(out, graphs)}
    changed = [name for name in graphs if known.graphs.get(name) != digests[name]]
    gone = sorted(set(known.graphs) - set(graphs))
    try:
        for done, (name, body) in enumerate(_bodies(out, changed), 1):
            _send(opener, "PUT", address, name, body)
            known.graphs[name] = digests[name]
            tell(done, len(changed))
            if done % _SAVE_EVERY == 0:
                known.save()
        for name in gone:
            _send(opener, "DELETE", address, name, None)
            del known.graphs[name]
    finally:
        known.save()
    return Published(len(changed), len(gone), len(graphs) - len(changed))


def _graphs(out: Path) -> list[str]:
    named = open_store(out).named_graphs()
    return sorted(name.value for name in named if isinstance(name, ox.NamedNode))


def _bodies(out: Path, names: list[str]) -> Iterator[tuple[str, bytes]]:
    """Each graph as sorted N-Triples, which are Turtle too."""
    store = open_store(out)
    for name in names:
        triples = (quad.triple for quad in store.quads_for_pattern(None, None, None, ox.NamedNode(name)))
        lines = (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").splitlines(keepends=True)
        yield name, b"".join(sorted(lines))


def _send(opener: OpenerDirector, method: str, address: str, graph: str, body: bytes | None) -> None:
    separator = "&" if urlsplit(address).query else "?"
    target = f"{address}{separator}graph={quote(graph, safe='')}"
    request = Request(target, body, {"Content-Type": "text/turtle"}, method=method)
    try:
        with opener.open(request, timeout=_SECONDS) as answer:
            answer.read()
    except HTTPError as error:
        if method == "DELETE" and error.code == _GONE:
            return
        told = error.read(300).decode("utf-8", "replace").strip()
        raise QueryError(f"{_clean(address)}: {error.code} for <{graph}>: {told}") from None
    except (URLError, OSError) as error:
        raise QueryError(f"{_clean(address)}: cannot be reached ({error})") from None


def _opener(address: str, login: Login | None) -> OpenerDirector:
    if urlsplit(address).scheme not in ("http", "https"):
        raise QueryError(f"{address}: not an http or https address of a graph store")
    if login is None:
        return build_opener()
    passwords = HTTPPasswordMgrWithDefaultRealm()
    passwords.add_password(None, address, login.user, login.password)
    return build_opener(HTTPDigestAuthHandler(passwords), HTTPBasicAuthHandler(passwords))


def _clean(address: str) -> str:
    """The address without a user's name and password, for messages and files."""
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


class _Known:
    """What one store was given: the digest of each graph."""

    def __init__(self, path: Path, address: str) -> None:
        self._path, self._address = path, address
        try:
            self._all: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self._all = {}
        except ValueError as error:
            raise QueryError(f"{path}: not JSON ({error}); remove it to send every graph again") from error
        self.graphs: dict[str, str] = self._all.setdefault(address, {})

    def save(self) -> None:
        """Write it whole or not at all."""
        handle, name = tempfile.mkstemp(prefix=".published-", dir=self._path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(self._all, file, indent=1, sort_keys=True)
        Path(name).replace(self._path)
