"""Hostile requests that are more than a query: their bytes, their number, or their slowness do the harm."""

import http.client
import socket
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import quote

from hostile_set import CROSS
from running import Reply, Served

HEAVY = f"SELECT (COUNT(*) AS ?n) WHERE {{ {CROSS} }}"
LIGHT = "SELECT ?name WHERE { ?p a pg:Person ; rdfs:label ?name } LIMIT 4"
ASK = "/sparql?query=" + quote("ASK {}", safe="")
BROKEN_OFF, CLOSED = -1, -2
_NAMES = {BROKEN_OFF: "200, broken off", CLOSED: "closed"}


@dataclass(frozen=True)
class Told:
    """The statuses that came back, each with how often."""

    counts: Counter[int]

    @classmethod
    def of(cls, ask: Callable[[], Reply]) -> "Told":
        """The one status of a reply; a transfer that was broken off counts as such."""
        try:
            return cls(Counter([ask().status]))
        except http.client.IncompleteRead:
            return cls(Counter([BROKEN_OFF]))
        except OSError:
            return cls(Counter([CLOSED]))

    @property
    def statuses(self) -> set[int]:
        return {413 if status == BROKEN_OFF else status for status in self.counts}

    def __str__(self) -> str:
        shown = {_NAMES.get(status, str(status)): n for status, n in sorted(self.counts.items())}
        return ", ".join(name if n == 1 else f"{n} x {name}" for name, n in shown.items())


@dataclass(frozen=True)
class HostileRequest:
    """How to fire it, the statuses that are right, and whether it may have to wait for a place."""

    fire: Callable[[Served], Told]
    statuses: set[int]
    waits: bool = False


def raw(*requests: bytes, seconds: float = 20) -> Callable[[Served], Told]:
    """Bytes as they are, each on a connection of its own."""

    def fire(served: Served) -> Told:
        return Told(Counter(_status(served, request, seconds) for request in requests))

    return fire


def _status(served: Served, request: bytes, seconds: float) -> int:
    with socket.create_connection(("127.0.0.1", served.port), timeout=seconds) as connection:
        try:
            connection.sendall(request)
            reply = connection.recv(65_536)
        except OSError:
            return CLOSED
    _check_harmless(reply)
    return int(reply.split(b" ")[1]) if reply.startswith(b"HTTP/1.1 ") else CLOSED


def _check_harmless(reply: bytes) -> None:
    for word in (b"root:", b"\nevil:", b"<script>alert"):
        assert word not in reply.lower(), reply[:300]


def gets(*paths: str) -> Callable[[Served], Told]:
    return raw(*(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode() for path in paths))


def with_headers(*headers: str) -> Callable[[Served], Told]:
    return raw(*(f"GET {ASK} HTTP/1.1\r\n{one}\r\nConnection: close\r\n\r\n".encode() for one in headers))


def together(query: str, clients: int, addresses: int) -> Callable[[Served], Told]:
    """As many clients at once, from so many addresses of this machine."""

    def fire(served: Served) -> Told:
        with ThreadPoolExecutor(clients) as pool:
            asked = [
                pool.submit(served.query, query, timeout=120, source=f"127.0.1.{i % addresses + 1}")
                for i in range(clients)
            ]
            return Told(Counter(one.result().status for one in asked))

    return fire


def posted(body: bytes, media: str) -> Callable[[Served], Told]:
    def fire(served: Served) -> Told:
        return Told.of(lambda: served.send("POST", "/sparql", body, {"Content-Type": media}))

    return fire


def trickle(served: Served) -> Told:
    """A body that comes a byte at a time."""
    head = b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n"
    head += b"Content-Type: application/sparql-query\r\n\r\n"
    with socket.create_connection(("127.0.0.1", served.port), timeout=30) as connection:
        connection.sendall(head)
        connection.settimeout(0.5)
        for _ in range(100):
            try:
                connection.sendall(b" ")
                reply = connection.recv(1000)
                return Told(Counter([int(reply.split(b" ")[1]) if reply else CLOSED]))
            except TimeoutError:
                continue
            except OSError:
                break
    return Told(Counter([CLOSED]))


def silent(number: int) -> Callable[[Served], Told]:
    """Connections that begin a request and never end it, while others must be served."""

    def fire(served: Served) -> Told:
        opened = [socket.create_connection(("127.0.0.1", served.port), timeout=5) for _ in range(number)]
        try:
            for one in opened:
                one.sendall(b"GET / HTTP/1.1\r\nHost: ")
            time.sleep(2)
            served.query(LIGHT)
            deadline = time.monotonic() + 20
            while time.monotonic() < deadline and not all(_is_closed(one) for one in opened):
                time.sleep(0.5)
            left = sum(not _is_closed(one) for one in opened)
            return Told(Counter({CLOSED: number - left, 0: left}) - Counter({0: 0}))
        finally:
            for one in opened:
                one.close()

    return fire


def _is_closed(connection: socket.socket) -> bool:
    connection.setblocking(False)
    try:
        return connection.recv(1) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


def half_read(served: Served) -> Told:
    """A client that asks for everything and reads nothing."""
    query = quote("CONSTRUCT WHERE { ?s ?p ?o }", safe="")
    with socket.create_connection(("127.0.0.1", served.port), timeout=60) as connection:
        connection.sendall(f"GET /sparql?query={query} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        began = time.monotonic()
        while served.health()["running"] == 0 and time.monotonic() - began < 5:
            time.sleep(0.05)
        while served.health()["running"] != 0 and time.monotonic() - began < 60:
            time.sleep(0.1)
    return Told(Counter([CLOSED]))


TRAVERSAL = (
    "/static/../../../../etc/passwd", "/static/..%2f..%2f..%2f..%2fetc/passwd",
    "/static/%2e%2e/%2e%2e/etc/passwd", "/id/../../etc/passwd", "/id/..%2f..%2fetc%2fpasswd", "//etc/passwd",
    "/questions/..%2f..%2fpartygraph.ttl", "/static/..\\..\\etc\\passwd", "/graph/../state.sqlite", "/id/%00",
)  # fmt: skip
GRAPH = ASK + "&default-graph-uri="
INJECTION = (
    GRAPH + "a%3Ax%3E%20%7D%20SERVICE%20%3Chttp%3A%2F%2F127.0.0.1%2F", GRAPH + "%0d%0aevil:%201", GRAPH + "x",
    ASK + "&query=ASK%7B%7D", ASK + "&update=CLEAR%20ALL",
    "/sparql?" + "&".join(f"a{i}=1" for i in range(500)),
    "/sparql?query=%ff%fe", "/questions/who-implemented?document=%22%7D%20SERVICE%20%3Ca%3Ab%3E%20%7B",
    "/questions/meetings-of-a-year?year=2018%7D",
)  # fmt: skip
HEADERS = (
    "Host: x\"><script>alert(1)</script>\r\nAccept: text/turtle", "Host: x\r\nAccept: image/png%0d%0aevil: 1",
    "Host: x\r\nIf-None-Match: " + "W/\"a\"," * 5_000, "Host: x\r\n" + "A: b\r\n" * 20_000 + "C: d",
    "Host: x\r\nAccept: " + "a" * 100_000, "Host: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked",
    "Host: x\r\n evil: folded", "Host: x\r\nAccept: text/csv;q=" + "9" * 5_000,
)  # fmt: skip

REQUESTS = {
    "a query of 1 MB": HostileRequest(
        posted(b"ASK {} #" + b"x" * 1_000_000, "application/sparql-query"), {413}
    ),
    "a form of 1 MB": HostileRequest(
        posted(b"query=ASK%7B%7D%23" + b"x" * 900_000, "application/x-www-form-urlencoded"), {413}
    ),
    "a body of 50 MB": HostileRequest(posted(b" " * 50_000_000, "application/sparql-query"), {413, CLOSED}),
    "path traversal": HostileRequest(gets(*TRAVERSAL), {400, 404}),
    "parameter injection": HostileRequest(gets(*INJECTION), {400}),
    "header injection": HostileRequest(with_headers(*HEADERS), {200, 400, 406, 431, CLOSED}),
    "a body that trickles": HostileRequest(trickle, {408, CLOSED}, waits=True),
    "1,200 silent connections": HostileRequest(silent(1200), {CLOSED}, waits=True),
    "a client that reads nothing": HostileRequest(half_read, {CLOSED}),
    "200 normal clients": HostileRequest(together(LIGHT, 200, 200), {200}, waits=True),
    "200 normal clients of one address": HostileRequest(together(LIGHT, 200, 1), {200}, waits=True),
    "200 heavy clients": HostileRequest(together(HEAVY, 200, 200), {503}, waits=True),
    "200 heavy clients of one address": HostileRequest(together(HEAVY, 200, 1), {503}, waits=True),
}
