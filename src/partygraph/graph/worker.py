"""One query in a process of its own; run as a script by ``ask``, never imported by it.

It imports nothing of the package, so it starts in a few hundredths of a second. Request: one JSON value on
standard input. Reply: one JSON value on standard output, ``{"error": …}`` where the engine refused.
"""

import json
import sys
from typing import Any

import pyoxigraph as ox

MAX_REPLY_CHARS = 256_000_000


def _limit(megabytes: int, seconds: int) -> None:
    """Bound memory and processor time, where the system knows how; never leave a core file."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds + 1, seconds + 2))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))


def _term_in(term: list[str | None]) -> Any:
    value, datatype, language = term
    assert value is not None
    if language is not None:
        return ox.Literal(value, language=language)
    return ox.NamedNode(value) if datatype is None else ox.Literal(value, datatype=ox.NamedNode(datatype))


def _term_out(term: Any) -> list[str | None] | None:
    if term is None:
        return None
    if isinstance(term, ox.Literal):
        return [term.value, term.datatype.value, term.language]
    return [term.value if isinstance(term, ox.NamedNode) else str(term), None, None]


def rows_of(results: Any, row_limit: int) -> dict[str, Any]:
    """The variables and the rows of any result, or the error that says which bound it broke."""
    if isinstance(results, ox.QueryBoolean):
        boolean = "http://www.w3.org/2001/XMLSchema#boolean"
        return {"variables": ["answer"], "rows": [[["true" if results else "false", boolean, None]]]}
    is_graph = isinstance(results, ox.QueryTriples)
    names = ["subject", "predicate", "object"] if is_graph else [one.value for one in results.variables]
    rows: list[list[list[str | None] | None]] = []
    size = 0
    for result in results:
        if len(rows) == row_limit:
            return {"error": f"more than {row_limit:,} rows; add LIMIT, or ask for fewer"}
        row = [_term_out(term) for term in result]
        size += sum(len(term[0] or "") for term in row if term is not None)
        if size > MAX_REPLY_CHARS:
            return {"error": f"the answer is over {MAX_REPLY_CHARS:,} characters; ask for less"}
        rows.append(row)
    return {"variables": names, "rows": rows, "is_graph": is_graph}


def _run(request: dict[str, Any]) -> dict[str, Any]:
    store = ox.Store.read_only(request["store"])
    bound = {ox.Variable(name): _term_in(term) for name, term in request["parameters"].items()}
    try:
        results = store.query(
            request["query"],
            base_iri=request["base"],
            prefixes=request["prefixes"],
            use_default_graph_as_union=request["union"],
            substitutions=bound,
        )
        return rows_of(results, request["rows"])
    except (SyntaxError, ValueError, RuntimeError, OSError) as error:
        return {"error": str(error)}
    except MemoryError:
        return {"error": "the query needs more memory than it may have"}


def main() -> None:
    """Answer the request on standard input."""
    # Bytes, not the text streams: a caller's PYTHONIOENCODING would decide how those are read.
    request = json.loads(sys.stdin.buffer.read().decode("utf-8"))
    _limit(request["megabytes"], request["seconds"])
    sys.stdout.buffer.write(json.dumps(_run(request), ensure_ascii=False).encode("utf-8"))


if __name__ == "__main__":
    main()
