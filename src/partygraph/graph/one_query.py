"""One query, answered as frames on a socket, in a process that may be killed at any moment.

A frame is a letter, a length of four bytes (big-endian) and as many bytes: ``D`` a piece of the result,
``E`` the end (only then is it whole; `STAYS` in it when the process will answer another request), ``X`` an
error as JSON with ``kind`` and ``message``. What ends without ``E`` or ``X`` has died.
"""

import csv
import json
import struct
import sys
from itertools import islice
from typing import IO, Any, Final, Protocol, cast

import pyoxigraph as ox

from partygraph.graph.cells import csv_cell, tsv_cell
from partygraph.graph.row_count import row_count
from partygraph.graph.worker import rows_of
from partygraph.graph.xml_clean import XmlCleaner
from partygraph.vocab import ID

RESULT_FORMS: Final = {
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
}
GRAPH_FORMS: Final = {
    "turtle": ox.RdfFormat.TURTLE,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "rdfxml": ox.RdfFormat.RDF_XML,
    "jsonld": ox.RdfFormat.JSON_LD,
    "trig": ox.RdfFormat.TRIG,
    "nquads": ox.RdfFormat.N_QUADS,
    "n3": ox.RdfFormat.N3,
}
TERMS: Final = "terms"
"""The form in which Python's own answers travel: one JSON value, see `worker`."""

STAYS: Final = b"stays"
DESCRIBED_TRIPLES: Final = 20_000
_PIECE: Final = 60_000
_LONG_PIECE: Final = 1 << 20


class Wire(Protocol):
    """Where frames go: a socket."""

    def sendall(self, sent: bytes, /) -> None:
        """Send all of it."""


class RefusedError(Exception):
    """A limit was reached, or the request is wrong; `kind` tells which."""

    def __init__(self, kind: str, message: str) -> None:
        self.kind = kind
        super().__init__(message)


class FrameWriter:
    """A binary file whose writes become frames, within a limit on bytes and on rows.

    XML cannot hold every character, and the engine writes it all the same: U+FFFD takes the place of those.
    """

    def __init__(self, wire: Wire, form: str, rows: int, size: int) -> None:
        self._wire, self._counter = wire, row_count(form)
        self._clean = XmlCleaner() if form in ("xml", "rdfxml") else None
        self._rows, self._size, self._written = rows, size, 0

    def write(self, piece: bytes) -> int:
        """Send `piece`; raises RefusedError over a limit."""
        given = len(piece)
        if self._clean is not None:
            piece = self._clean.feed(piece)
        self._written += len(piece)
        if self._written > self._size:
            raise RefusedError("size", f"the answer is over {self._size:,} bytes; ask for less, or add LIMIT")
        if self._counter is not None and self._counter.feed(piece) > self._rows:
            raise RefusedError(
                "rows", f"the answer has more than {self._rows:,} rows; add LIMIT, or page by OFFSET"
            )
        if piece:
            send(self._wire, b"D", piece)
        return given

    def flush(self) -> None:
        """Nothing is held back."""

    @property
    def file(self) -> IO[bytes]:
        """Itself, for the engine, which asks no more of a file than writing."""
        return cast("IO[bytes]", self)


def send(wire: Wire, letter: bytes, payload: bytes = b"") -> None:
    """Send one frame."""
    wire.sendall(letter + struct.pack(">I", len(payload)) + payload)


def send_error(wire: Wire, kind: str, message: str) -> None:
    """Send the frame of an error."""
    send(wire, b"X", json.dumps({"kind": kind, "message": message}).encode())


def answer(store: ox.Store, wire: Wire, request: dict[str, Any]) -> bool:
    """Run the request and send its frames; whatever the engine refuses becomes an error frame.

    True when the result went out whole: the frame of its end is left to the caller.
    """
    try:
        out = FrameWriter(wire, request["form"], request["rows"], request["bytes"])
        _describe(store, out, request) if "describe" in request else _query(store, out, request)
        return True
    except RefusedError as error:
        send_error(wire, error.kind, str(error))
    except SyntaxError as error:
        send_error(wire, "syntax", str(error))
    except MemoryError:
        send_error(wire, "memory", "the query needs more memory than it may have; ask for less")
    except (ValueError, RuntimeError) as error:
        send_error(wire, "engine", str(error))
    return False


def _query(store: ox.Store, out: FrameWriter, request: dict[str, Any]) -> None:
    form = request["form"]
    results = store.query(
        request["query"],
        base_iri=ID,
        prefixes=request["prefixes"],
        substitutions={ox.Variable(name): _term(term) for name, term in request["parameters"].items()},
        **_dataset(request),
    )
    if form == TERMS:
        _write_terms(results, out, request["rows"])
    elif isinstance(results, ox.QueryTriples):
        if form not in GRAPH_FORMS:
            raise RefusedError("form", f"a graph cannot be written as {form}")
        ox.serialize(results, out.file, format=GRAPH_FORMS[form], prefixes=request["prefixes"])
    elif form not in RESULT_FORMS:
        raise RefusedError("form", f"a table cannot be written as {form}")
    elif isinstance(results, ox.QuerySolutions) and form == "csv":
        _write_csv(results, out)
    elif isinstance(results, ox.QuerySolutions) and form == "tsv":
        _write_tsv(results, out)
    else:
        results.serialize(out.file, format=RESULT_FORMS[form])


def _write_terms(results: Any, out: FrameWriter, rows: int) -> None:
    told = json.dumps(rows_of(results, rows), ensure_ascii=False).encode()
    for start in range(0, len(told), _LONG_PIECE):
        out.write(told[start : start + _LONG_PIECE])


class _Text:
    """Text for a `FrameWriter`, sent in pieces and not line by line."""

    def __init__(self, out: FrameWriter) -> None:
        self._out, self._held, self._size = out, list[str](), 0

    def write(self, text: str) -> None:
        """Keep `text`, and send what is kept once there is enough."""
        self._held.append(text)
        self._size += len(text)
        if self._size > _PIECE:
            self.flush()

    def flush(self) -> None:
        """Send what is kept."""
        self._out.write("".join(self._held).encode())
        self._held, self._size = [], 0


def _write_csv(results: ox.QuerySolutions, out: FrameWriter) -> None:
    """The engine's own writer has no guard against formulas; see `partygraph.graph.cells`."""
    text = _Text(out)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([one.value for one in results.variables])
    for row in results:
        writer.writerow(["" if term is None else _csv_cell(term) for term in row])
    text.flush()


def _write_tsv(results: ox.QuerySolutions, out: FrameWriter) -> None:
    text = _Text(out)
    text.write("\t".join(f"?{one.value}" for one in results.variables) + "\n")
    for row in results:
        text.write("\t".join("" if term is None else _tsv_cell(term) for term in row) + "\n")
    text.flush()


def _csv_cell(term: Any) -> str:
    if isinstance(term, ox.Literal):
        return csv_cell(term.value, term.datatype.value)
    return csv_cell(term.value, None) if isinstance(term, ox.NamedNode) else str(term)


def _tsv_cell(term: Any) -> str:
    if isinstance(term, ox.Literal):
        return tsv_cell(term.value, term.datatype.value, term.language)
    return tsv_cell(term.value, None, None) if isinstance(term, ox.NamedNode) else str(term)


def _dataset(request: dict[str, Any]) -> dict[str, Any]:
    """The protocol's own dataset goes before the query's; without either, the union of all graphs."""
    given = {name: [ox.NamedNode(one) for one in request[name]] for name in ("default_graph", "named_graphs")}
    if any(given.values()):
        return given
    return {"use_default_graph_as_union": request["union"]}


def _describe(store: ox.Store, out: FrameWriter, request: dict[str, Any]) -> None:
    """What is said of a node and what points to it, each triple once."""
    node = ox.NamedNode(request["describe"])
    own = {quad.triple for quad in islice(store.quads_for_pattern(node, None, None, None), DESCRIBED_TRIPLES)}
    if not own:
        raise RefusedError("absent", "nothing is said of it")
    pointing = islice(store.quads_for_pattern(None, None, node, None), DESCRIBED_TRIPLES)
    triples = sorted(own | {quad.triple for quad in pointing}, key=str)
    ox.serialize(triples, out.file, format=GRAPH_FORMS[request["form"]], prefixes=request["prefixes"])


def _term(term: list[str | None]) -> ox.NamedNode | ox.Literal:
    value, datatype, language = term
    if value is None:
        raise RefusedError("engine", "a parameter without a value")
    if language is not None:
        return ox.Literal(value, language=language)
    return ox.NamedNode(value) if datatype is None else ox.Literal(value, datatype=ox.NamedNode(datatype))


def limit(megabytes: int, seconds: int, *, may_open: bool) -> None:
    """Bound this process: memory beyond what it has, processor time, no core file, and no new file or socket.

    `may_open` leaves files open to a store on disk, which must be open by then: it begins threads, and their
    stacks count. Systems without such limits get none.
    """
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    limit_time(seconds)
    if sys.platform == "linux":
        with_budget = _address_space() + (megabytes << 20)
        resource.setrlimit(resource.RLIMIT_AS, (with_budget, with_budget))
    if not may_open:
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def limit_time(seconds: int) -> None:
    """Bound the processor time of this process from now on; a process that answers again gets it anew."""
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def most_kilobytes() -> int:
    """The most memory that this process ever had, with what it shares."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _address_space() -> int:
    """Bytes of address space that this process has; must be read before files are closed to it."""
    import resource

    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - in a fork, the less the better
        return int(file.read().split()[0]) * resource.getpagesize()
