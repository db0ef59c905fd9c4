"""Queries, each in a process that can be killed.

The engine cannot be interrupted and some queries abort the whole process (ORDER BY over mixed datatypes,
thousands of nested braces). So the caller never runs one itself: it gets an answer or a QueryError. The
process opens the store on disk, or is a fork of one that holds it in memory: see ``held``.
"""

import json
import subprocess
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partygraph.errors import QueryError
from partygraph.graph.answer import Answer, Iri, Literal, Term, term_row
from partygraph.graph.guard import check_query, has_dataset_clause
from partygraph.graph.held import held_reply
from partygraph.graph.store import store_path
from partygraph.graph.terms import PREFIXES
from partygraph.vocab import ID

_WORKER = Path(__file__).with_name("worker.py")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may use: wall seconds, megabytes of address space, rows."""

    seconds: float = 30.0
    megabytes: int = 4096
    rows: int = 100_000


def ask(
    out: Path, query: str, parameters: Mapping[str, Term] | None = None, *, limits: Limits | None = None
) -> Answer:
    """The answer of the build in `out` to a SPARQL query.

    `parameters` bind variables, which must stand in the SELECT clause, as terms: nothing is pasted into the
    query. The prefixes of ``terms.PREFIXES`` need no declaration, and ``<person/x>`` is one of our own IRIs.
    Without FROM the default graph is the union.
    Raises QueryError for what is refused, wrong, too slow or too large.
    """
    limits = limits or Limits()
    query = unicodedata.normalize("NFC", query)
    check_query(query)
    request = {
        "store": str(store_path(out)),
        "query": query,
        "parameters": {name: term_row(term) for name, term in (parameters or {}).items()},
        "base": ID,
        "prefixes": PREFIXES,
        "union": not has_dataset_clause(query),
        "rows": limits.rows,
        "megabytes": limits.megabytes,
        "seconds": int(limits.seconds) + 1,
    }
    try:
        held = held_reply(out, request, limits.seconds)
        reply = _run(request, limits) if held is None else _held(held, limits)
    except (subprocess.TimeoutExpired, TimeoutError):
        raise QueryError(f"stopped after {limits.seconds:g} s; ask for less, or add LIMIT") from None
    return _answer(_refused(reply))


def _held(reply: dict[str, Any], limits: Limits) -> dict[str, Any]:
    if reply.get("kind") == "memory":
        raise QueryError(_too_large(limits))
    return {"error": reply["message"]} if "kind" in reply else reply


def _run(request: dict[str, Any], limits: Limits) -> dict[str, Any]:
    command = [sys.executable, "-P", "-X", "utf8", str(_WORKER)]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)
    with process:
        try:
            sent = json.dumps(request).encode("utf-8")
            reply, complaint = process.communicate(sent, timeout=limits.seconds)
        finally:
            process.kill()
    if process.returncode != 0:
        raise QueryError(_reason(process.returncode, complaint, limits))
    answer: dict[str, Any] = json.loads(reply)
    return answer


def _refused(reply: dict[str, Any]) -> dict[str, Any]:
    if "error" in reply:
        raise QueryError(_readable(reply["error"]))
    return reply


def _reason(code: int, complaint: bytes, limits: Limits) -> str:
    last = complaint.decode("utf-8", "replace").strip().splitlines()[-1:] or [f"exit {code}"]
    if "alloc" in last[0] or "MemoryError" in last[0]:
        return _too_large(limits)
    return (
        f"the query broke the engine ({last[0]}); a frequent cause is ORDER BY over a column that mixes "
        "text and numbers: write ORDER BY STR(?x)"
    )


def _too_large(limits: Limits) -> str:
    return f"the query needs more than {limits.megabytes} MB; ask for less"


def _readable(error: str) -> str:
    if "SELECT projection" in error:
        return f"{error}: a parameter must stand in the SELECT clause"
    return error


def _term_in(term: list[str | None] | None) -> Term | None:
    if term is None:
        return None
    value, datatype, language = term
    assert value is not None
    return Iri(value) if datatype is None else Literal(value, datatype, language)


def _answer(reply: dict[str, Any]) -> Answer:
    rows = tuple(tuple(_term_in(term) for term in row) for row in reply["rows"])
    is_graph = bool(reply.get("is_graph"))
    ordered = tuple(sorted(rows, key=repr)) if is_graph else rows
    return Answer(tuple(reply["variables"]), ordered, is_graph)
