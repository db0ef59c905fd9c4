"""The ontology and its schemes as triples, so that SPARQL sees the words that the data uses."""

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from partygraph.errors import DataError
from partygraph.graph.search_key import search_key
from partygraph.graph.terms import ALT_LABEL, LABEL, Triple, key_iri, pg, text, web_iri
from partygraph.resources import ontology_path


def ontology_triples() -> Iterator[Triple]:
    """``partygraph.ttl`` and every file of ``schemes/``, blank nodes given stable names."""
    for path in (ontology_path("partygraph.ttl"), *sorted(ontology_path("schemes").glob("*.ttl"))):
        yield from turtle_triples(path)


def turtle_triples(path: Path) -> Iterator[Triple]:
    """The triples of one Turtle file with skolem IRIs for its blank nodes, and search keys for its names.

    The IRIs come from the RDFC-1.0 canonical form, so they change only when the file's graph does.
    """
    try:
        dataset = ox.Dataset(ox.Quad(*triple) for triple in ox.parse(path=path, format=ox.RdfFormat.TURTLE))
    except SyntaxError as error:
        raise DataError(path, error.lineno, f"not Turtle: {error.msg}") from error
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    for quad in dataset:
        subject, predicate = _term(quad.subject, path), _term(quad.predicate, path)
        yield subject, predicate, _term(quad.object, path)
        if predicate in (LABEL, ALT_LABEL) and isinstance(quad.object, ox.Literal):
            yield subject, pg("searchKey"), text(search_key(quad.object.value))


def _term(node: object, path: Path) -> str:
    if isinstance(node, ox.BlankNode):
        return key_iri(f"genid/{path.stem}-{node.value}")
    if isinstance(node, ox.NamedNode):
        return web_iri(node.value)
    if isinstance(node, ox.Literal):
        return str(node)
    raise DataError(path, None, f"{node} is a triple term; write it as a plain statement")
