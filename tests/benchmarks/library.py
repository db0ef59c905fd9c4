"""How fast the question library is on a made graph: ``python tests/benchmarks/library.py [ARTICLES]``.

Prints the load rate, the time to open the store on disk, and for each question the rows, the first (cold) and
the median of five (warm) times in memory, and the median on disk; with ``--rdflib`` also the time of rdflib's
own memory store in the same run, and the ratio. 1,800 articles give a million quads. Entities that a question
may leave open are given, as an analyst would; ``--open`` leaves them open. Times are processor time, so a
shared machine can be compared with itself, without the cost of a process for each query.
"""

import argparse
import resource
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyoxigraph as ox

sys.path.insert(0, str(Path(__file__).parent))

from made import made_corpus

from partygraph.graph.answer import Iri, Literal, Term
from partygraph.graph.library import Question, library
from partygraph.graph.store import open_store, write_build
from partygraph.graph.terms import PREFIXES, XSD
from partygraph.graph.writer import nquads
from partygraph.vocab import ID

REPEAT = 5
RDFLIB_SECONDS = 60
ENTITIES = {
    "document": "doc/tw_xii_18-nq-tw",
    "body": "body/ha-tinh_dang-uy-1",
    "person": "person/ha-tinh_p-1",
    "meeting": "meeting/m_7",
    "province": "province/hai-phong",
    "article": "article/000000000007",
    "entity": "person/ha-tinh_p-1",
}
NAMED = {"issuer": "body/tw_ban-chap-hanh-trung-uong-dang"}
"""Parameters that mean another entity than their type does."""


is_open = False


def terms(question: Question) -> dict[str, Term]:
    """Parameters that the made graph knows: its most frequent entities."""
    given: dict[str, Term] = {}
    for one in question.parameters:
        if one.default == "*" and (is_open or one.type not in ENTITIES):
            continue
        value = one.example if one.default in (None, "*") else one.default
        if one.type in ENTITIES:
            given[one.name] = Iri(ID + NAMED.get(one.name, ENTITIES[one.type]))
        else:
            datatype = {"year": "gYear", "day": "date", "text": "string"}.get(one.type, one.type)
            given[one.name] = Literal(value, XSD + datatype)
    return given


def asked(store: ox.Store, question: Question) -> Callable[[], int]:
    text = question.bound(terms(question))

    def run() -> int:
        results = store.query(text, prefixes=PREFIXES, use_default_graph_as_union=True)
        return sum(1 for _ in results)  # type: ignore[union-attr]

    return run


def timed(run: Callable[[], int]) -> tuple[int, float]:
    began = time.process_time()
    rows = run()
    return rows, time.process_time() - began


def with_rdflib(path: Path) -> Any:
    """The union of the graphs in rdflib's memory."""
    import rdflib

    graph = rdflib.Graph()
    seen = (quad.triple for quad in ox.parse(path=path, format=ox.RdfFormat.N_QUADS))
    for triple in seen:
        graph.add((_rdflib(triple.subject), _rdflib(triple.predicate), _rdflib(triple.object)))
    return graph


def _rdflib(term: Any) -> Any:
    import rdflib

    if isinstance(term, ox.NamedNode):
        return rdflib.URIRef(term.value)
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    plain = term.datatype.value == f"{XSD}string"
    return rdflib.Literal(term.value, datatype=None if plain else rdflib.URIRef(term.datatype.value))


def rdflib_seconds(graph: Any, question: Question) -> tuple[int, float]:
    """One run of the same text; -1 rows where it was stopped."""
    text = question.bound(terms(question))
    signal.alarm(RDFLIB_SECONDS)
    try:
        return timed(lambda: len(list(graph.query(text))))
    except TimeoutError:
        return -1, float(RDFLIB_SECONDS)
    finally:
        signal.alarm(0)


def too_slow(_signal: int, _frame: object) -> None:
    raise TimeoutError


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("articles", type=int, nargs="?", default=1800)
    options.add_argument("--rdflib", action="store_true")
    options.add_argument("--open", action="store_true")
    options.add_argument("--only", default="")
    options.add_argument("--in", dest="build", type=Path)
    given = options.parse_args()
    signal.signal(signal.SIGALRM, too_slow)
    global is_open
    is_open = given.open
    with tempfile.TemporaryDirectory() as folder:
        out = given.build or Path(folder) / "out"
        if given.build is None:
            write_build(out, nquads(made_corpus(given.articles)))
        report(out, given.rdflib, given.only)


def report(out: Path, is_compared: bool, only: str) -> None:
    memory, began = ox.Store(), time.process_time()
    before = megabytes()
    memory.bulk_load(path=out / "graph.nq", format=ox.RdfFormat.N_QUADS)
    seconds = time.process_time() - began
    size = sum(one.stat().st_size for one in (out / "store").iterdir())
    print(f"{len(memory):,} quads; loaded in {seconds:.2f} s = {len(memory) / seconds:,.0f} quads/s")
    print(f"memory +{megabytes() - before:,.0f} MB; store on disk {size / 2**20:,.0f} MB")
    began = time.process_time()
    disk = open_store(out)
    print(f"store on disk opened in {(time.process_time() - began) * 1000:.0f} ms")
    graph = with_rdflib(out / "graph.nq") if is_compared else None
    lines = [line(question, memory, disk, graph) for question in library() if only in question.stem]
    for where, medians in (("in memory", [one[0] for one in lines]), ("on disk", [one[1] for one in lines])):
        slow = sum(one > 50 for one in medians)
        middle = statistics.median(medians)
        print(
            f"warm medians {where}: middle {middle:.1f}, worst {max(medians):.0f} ms, over 50 ms: {slow}, "
            f"over 500 ms: {sum(one > 500 for one in medians)}"
        )
    print(f"largest memory of the process {megabytes():,.0f} MB")


def line(question: Question, memory: ox.Store, disk: ox.Store, graph: Any) -> tuple[float, float]:
    run, from_disk = asked(memory, question), asked(disk, question)
    rows, cold = timed(run)
    warm = statistics.median(timed(run)[1] for _ in range(REPEAT))
    on_disk = statistics.median(timed(from_disk)[1] for _ in range(3))
    told = f"{question.stem:32} {rows:7} rows  cold {cold * 1000:8.1f}  warm {warm * 1000:8.1f} ms"
    told += f"  disk {on_disk * 1000:8.1f}"
    if graph is not None:
        other, seconds = rdflib_seconds(graph, question)
        differing = " STOPPED" if other < 0 else "" if other == rows else " ROWS DIFFER"
        told += f"  rdflib {seconds * 1000:10.0f} ms ({seconds / warm:6.0f}x{differing})"
    print(told, flush=True)
    return warm * 1000, on_disk * 1000


if __name__ == "__main__":
    main()
