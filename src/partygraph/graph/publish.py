"""The same graph in another store: changed named graphs over the SPARQL 1.1 Graph Store Protocol.

What a store was given is noted in ``OUT/published.json``: the next time only what changed is sent, and a run
that broke off goes on where it stopped. A PUT replaces a graph whole, so sending it twice does no harm.
"""

import base64
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
    HTTPDigestAuthHandler,
    HTTPPasswordMgrWithDefaultRealm,
    Request,
    parse_http_list,
    parse_keqv_list,
    urlopen,
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
    door = _Door(address, login)
    if every:
        known.graphs.clear()
    graphs = _graphs(out)
    digests = {name: hashlib.sha256(body).hexdigest() for name, body in _bodies(out, graphs)}
    changed = [name for name in graphs if known.graphs.get(name) != digests[name]]
    gone = sorted(set(known.graphs) - set(graphs))
    try:
        for done, (name, body) in enumerate(_bodies(out, changed), 1):
            _send(door, "PUT", address, name, body)
            known.graphs[name] = digests[name]
            tell(done, len(changed))
            if done % _SAVE_EVERY == 0:
                known.save()
        for name in gone:
            _send(door, "DELETE", address, name, None)
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


def _send(door: "_Door", method: str, address: str, graph: str, body: bytes | None) -> None:
    request = Request(_target(address, graph), body, {"Content-Type": "text/turtle"}, method=method)
    try:
        door.sign(request)
        with urlopen(request, timeout=_SECONDS) as answer:
            answer.read()
    except HTTPError as error:
        if method == "DELETE" and error.code == _GONE:
            return
        told = error.read(300).decode("utf-8", "replace").strip()
        raise QueryError(f"{_clean(address)}: {error.code} for <{graph}>: {told}") from None
    except (URLError, OSError) as error:
        raise QueryError(f"{_clean(address)}: cannot be reached ({error})") from None


def _target(address: str, graph: str) -> str:
    separator = "&" if urlsplit(address).query else "?"
    return f"{address}{separator}graph={quote(graph, safe='')}"


class _Door:
    """Signs requests before they are sent: a store that refuses a large body first closes on the sender."""

    def __init__(self, address: str, login: Login | None) -> None:
        if urlsplit(address).scheme not in ("http", "https"):
            raise QueryError(f"{address}: not an http or https address of a graph store")
        self._login, self._challenge = login, "" if login is None else _challenge(address)
        passwords = HTTPPasswordMgrWithDefaultRealm()
        if login is not None:
            passwords.add_password(None, address, login.user, login.password)
        self._digest = HTTPDigestAuthHandler(passwords)

    def sign(self, request: Request) -> None:
        """Add what the store asked for, if it asked."""
        scheme, _space, rest = self._challenge.partition(" ")
        if self._login is None or not scheme:
            return
        if scheme.casefold() == "digest":
            asked = parse_keqv_list(list(filter(None, parse_http_list(rest))))
            signed = f"Digest {self._digest.get_authorization(request, asked)}"
        else:
            told = f"{self._login.user}:{self._login.password}".encode()
            signed = f"Basic {base64.b64encode(told).decode()}"
        request.add_unredirected_header("Authorization", signed)


def _challenge(address: str) -> str:
    """How the store wants to be told who sends: its ``WWW-Authenticate``, empty where it does not ask."""
    try:
        urlopen(Request(_target(address, "urn:x-partygraph:none"), method="DELETE"), timeout=_SECONDS).close()
    except HTTPError as error:
        return error.headers.get("WWW-Authenticate", "")
    except (URLError, OSError) as error:
        raise QueryError(f"{_clean(address)}: cannot be reached ({error})") from None
    return ""


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
