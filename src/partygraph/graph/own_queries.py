"""Queries of our own, run in this process: those that ship with the package.

A user's query goes through `partygraph.graph.ask`, which can kill it. What is run here was measured, takes
nothing but IRIs from outside, and would pay for a process more than for its answer.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pyoxigraph as ox

from partygraph.errors import QueryError
from partygraph.graph.reader import text_of
from partygraph.graph.store import open_store
from partygraph.graph.terms import PREFIXES
from partygraph.resources import ontology_path
from partygraph.vocab import ID

Row = dict[str, str]


def own_rows(store: ox.Store, query: str, iris: Mapping[str, str] | None = None) -> Iterator[Row]:
    """The rows of a SELECT over the union of all graphs: the text of each bound variable, in its order.

    `iris` bind variables, which must stand in the SELECT clause, as terms.
    """
    bound: dict[ox.Variable, ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple] = {
        ox.Variable(name): ox.NamedNode(iri) for name, iri in (iris or {}).items()
    }
    found = store.query(
        query, base_iri=ID, prefixes=PREFIXES, use_default_graph_as_union=True, substitutions=bound
    )
    if not isinstance(found, ox.QuerySolutions):
        raise QueryError("a query of our own is no SELECT")
    names = [variable.value for variable in found.variables]
    for row in found:
        values = zip(names, row, strict=True)
        yield {name: text_of(term) for name, term in values if term is not None}


def shipped_rows(out: Path, folder: str, name: str) -> Iterator[Row]:
    """The rows that a query of the ontology's `folder` gives on the build in `out`.

    Raises QueryError where there is no build.
    """
    return own_rows(open_store(out), ontology_path(folder, f"{name}.rq").read_text(encoding="utf-8"))
