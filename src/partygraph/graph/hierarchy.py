"""The class hierarchy of the ontology, so that every instance carries its wider classes too.

Queries then need no reasoner: ``?x a pg:Body`` finds a standing committee.
"""

from collections.abc import Iterator
from functools import cache

import pyoxigraph as ox

from partygraph.graph.terms import RDFS, TYPE, Triple, pg
from partygraph.resources import ontology_path
from partygraph.vocab import PG


@cache
def _parents() -> dict[str, tuple[str, ...]]:
    """Local name of each class to the local names of its direct superclasses in the ontology."""
    parents: dict[str, tuple[str, ...]] = {}
    narrower = ox.NamedNode(f"{RDFS}subClassOf")
    for quad in ox.parse(path=ontology_path("partygraph.ttl")):
        if quad.predicate == narrower and isinstance(quad.object, ox.NamedNode):
            child, parent = str(quad.subject)[1:-1], quad.object.value
            if child.startswith(PG) and parent.startswith(PG):
                local = child.removeprefix(PG)
                parents[local] = (*parents.get(local, ()), parent.removeprefix(PG))
    return parents


@cache
def classes_of(local: str) -> tuple[str, ...]:
    """`local` and every superclass of it in the ontology, by local name, sorted."""
    found: set[str] = set()
    frontier = [local]
    while frontier:
        name = frontier.pop()
        if name not in found:
            found.add(name)
            frontier.extend(_parents().get(name, ()))
    return tuple(sorted(found))


def type_triples(subject: str, local: str) -> Iterator[Triple]:
    """The types of an instance of the class `local`."""
    for name in classes_of(local):
        yield subject, TYPE, pg(name)
