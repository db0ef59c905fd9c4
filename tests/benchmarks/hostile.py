"""Hostile requests against a service on a large graph: ``python tests/benchmarks/hostile.py [ARTICLES]``.

Makes a graph (1,900 articles give a million quads; ``--in BUILD`` takes one that is there), starts
``partygraph serve`` on it, and fires each hostile request while a normal query is asked again and again.
Prints the status, the time, the memory of all processes of the service above what it has at rest (what they
share counted once), and how long the normal query took meanwhile. Exit code 1 when a bound is broken.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "serve"))
sys.path.insert(0, str(Path(__file__).parent))

from hostile_requests import REQUESTS, Told
from hostile_set import HOSTILE
from running import Served, descendants, free_port, proportional_megabytes

from partygraph.serve.limits import ServeLimits

NORMAL = """SELECT ?bodyName ?sentence WHERE {
  ?claim pg:relation pg:implements ; pg:object <https://w3id.org/partygraph/id/doc/tw_xii_18-nq-tw> ;
    pg:subject ?body ; pg:evidence/pg:exact ?sentence .
  ?body rdfs:label ?bodyName
} LIMIT 20"""
NORMAL_SECONDS, GRACE = 1.0, 1.5
# On a large graph a search through everything may also run into its time or its rows.
MORE = {200: {200, 413, 503}, 413: {413, 503}}
LARGE = {
    "a sort of the whole graph": ("SELECT ?s ?o WHERE { ?s ?p ?o } ORDER BY STR(?o) STR(?s)", {413, 503}),
    "one string of the whole graph": (
        "SELECT (GROUP_CONCAT(CONCAT(STR(?s), STR(?p), STR(?o))) AS ?all) WHERE { ?s ?p ?o }",
        {200, 413, 503},
    ),
    "groups of everything": (
        "SELECT ?o (GROUP_CONCAT(STR(?s)) AS ?all) WHERE { ?s ?p ?o . ?s ?q ?r } GROUP BY ?o",
        {413, 503},
    ),
    "distinct pairs": (
        "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?d))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
        {503},
    ),
    "everything as rows": ("SELECT * WHERE { ?s ?p ?o }", {200, 413}),
    "everything as triples": ("CONSTRUCT WHERE { ?s ?p ?o }", {200, 413}),
}


@dataclass
class Watch:
    """What is measured while a request runs."""

    served: Served
    right: bytes
    latencies: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    most: float = 0.0
    _done: threading.Event = field(default_factory=threading.Event)

    @contextmanager
    def running(self) -> Iterator[None]:
        threads = [threading.Thread(target=run) for run in (self._ask, self._weigh)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._done.set()
            for thread in threads:
                thread.join()

    def _ask(self) -> None:
        while True:
            try:
                reply = self.served.query(NORMAL, source="127.0.0.3")
                self.latencies.append(reply.seconds)
                if (reply.status, reply.body) != (200, self.right):
                    self.failures.append(f"normal query: {reply.status}")
            except OSError as error:
                self.failures.append(f"normal query: {type(error).__name__}")
            if self._done.wait(0.05):
                return

    def _weigh(self) -> None:
        while True:
            self.most = max(self.most, weight(self.served))
            if self._done.wait(0.2):
                return


@dataclass(frozen=True)
class Bounds:
    limits: ServeLimits
    at_rest: float
    right: bytes

    @property
    def one(self) -> float:
        """Seconds that one query may take from the first byte to the last."""
        return self.limits.seconds + GRACE

    @property
    def megabytes(self) -> float:
        """Memory of one query: its own, and a copy of what it touches of the store."""
        return self.limits.megabytes + self.at_rest

    @property
    def all(self) -> float:
        """Seconds of a query that may have to wait for a place."""
        return self.one + self.limits.waiting_seconds


def weight(served: Served) -> float:
    return proportional_megabytes([served.pid, *descendants(served.pid)])


@contextmanager
def started(out: Path, limits: ServeLimits, mode: str) -> Iterator[Served]:
    port, log = free_port(), out.parent / "hostile.log"
    command = [sys.executable, "-m", "partygraph", "serve", "--in", str(out), "--port", str(port)]
    command += ["--timeout", str(limits.seconds), "--memory", str(limits.megabytes), "--store", mode]
    with log.open("wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=file)
    served = Served(port, process.pid, log)
    try:
        began = time.perf_counter()
        while not _is_up(served):
            if process.poll() is not None or time.perf_counter() - began > 300:
                raise SystemExit(f"the service did not start: {log.read_text()}")
            time.sleep(0.2)
        print(f"started in {time.perf_counter() - began:.1f} s: {served.health()}")
        yield served
    finally:
        process.terminate()
        process.wait(30)


def _is_up(served: Served) -> bool:
    try:
        return served.get("/health").status == 200
    except OSError:
        return False


def by_query(query: str) -> Callable[[Served], Told]:
    return lambda served: Told.of(lambda: served.query(query, "*/*", timeout=120))


def cases(only: str) -> Iterator[tuple[str, Callable[[Served], Told], set[int], bool]]:
    """Name, request, right statuses, and whether it may have to wait for a place."""
    for name, (query, statuses) in (*HOSTILE.items(), *LARGE.items()):
        allowed = set().union(*(MORE.get(status, {status}) for status in statuses))
        if only in name:
            yield name, by_query(query), allowed, False
    for name, request in REQUESTS.items():
        if only in name:
            yield name, request.fire, request.statuses, request.waits


def measured(
    served: Served,
    name: str,
    fire: Callable[[Served], Told],
    statuses: set[int],
    seconds: float,
    bounds: Bounds,
) -> tuple[bool, list[float]]:
    watch = Watch(served, bounds.right)
    began = time.perf_counter()
    with watch.running():
        told = fire(served)
        elapsed = time.perf_counter() - began
    above = watch.most - bounds.at_rest
    places = 1 if seconds == bounds.one else bounds.limits.quick + bounds.limits.long
    wrong = [
        *(["status"] if not told.statuses <= statuses else []),
        *(["time"] if elapsed > seconds else []),
        *(["memory"] if above > places * bounds.megabytes else []),
        *(["normal query slow"] if max(watch.latencies, default=9.9) > NORMAL_SECONDS else []),
        *sorted(set(watch.failures)),
    ]
    ranked = sorted(watch.latencies)
    print(
        f"| {name} | {told} | {elapsed:.2f} | {above:,.0f} | {statistics.median(ranked) * 1000:.0f} "
        f"| {ranked[int(len(ranked) * 0.95)] * 1000:.0f} | {ranked[-1] * 1000:.0f} "
        f"| {', '.join(wrong) or 'ok'} |",
        flush=True,
    )
    return not wrong, ranked


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("articles", type=int, nargs="?", default=1900)
    options.add_argument("--in", dest="build", type=Path)
    options.add_argument("--timeout", type=float, default=10.0)
    options.add_argument("--memory", type=int, default=512)
    options.add_argument("--store", default="auto")
    options.add_argument("--only", default="")
    given = options.parse_args()
    limits = ServeLimits(seconds=given.timeout, megabytes=given.memory)
    with tempfile.TemporaryDirectory() as folder:
        out = given.build or _made(Path(folder) / "out", given.articles)
        with started(out, limits, given.store) as served:
            raise SystemExit(0 if report(served, limits, given.only) else 1)


def _made(out: Path, articles: int) -> Path:
    from made import made_corpus

    from partygraph.graph.store import write_build
    from partygraph.graph.writer import nquads

    write_build(out, nquads(made_corpus(articles)))
    return out


def report(served: Served, limits: ServeLimits, only: str) -> bool:
    right = [served.query(NORMAL).body for _ in range(5)][-1]
    assert len(right) > 500, right
    bounds = Bounds(limits, weight(served), right)
    print(f"at rest {bounds.at_rest:,.0f} MB; {limits.seconds:g} s and {limits.megabytes} MB a query\n")
    print("| request | status | s | MB above rest | normal p50 ms | p95 | max | verdict |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |")
    verdicts, latencies = [], list[float]()
    for name, fire, statuses, waits in cases(only):
        is_well, ranked = measured(served, name, fire, statuses, bounds.all if waits else bounds.one, bounds)
        verdicts.append(is_well)
        latencies += ranked
    latencies.sort()
    print(
        f"\n{sum(verdicts)} of {len(verdicts)} within bounds; normal query asked {len(latencies):,} times: "
        f"p50 {statistics.median(latencies) * 1000:.0f} ms, "
        f"p95 {latencies[int(len(latencies) * 0.95)] * 1000:.0f} ms, "
        f"max {latencies[-1] * 1000:.0f} ms; at rest now {weight(served):,.0f} MB"
    )
    return all(verdicts)


if __name__ == "__main__":
    main()
