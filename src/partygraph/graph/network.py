"""The graph as a network of entities: what the page draws and what analysts give to networkx.

``network(out)`` gives a ``networkx.MultiDiGraph``. A node is an entity that at least one article speaks of
(or a year); its id is its IRI. An edge is one observation: a claim, a tenure, a party to an action, or a link
that holds by the authority tables. Nothing is dropped for being planned, requested or criticised: the
modality says so. Absent values are None, empty lists are lists.

Node attributes (every node has every one of them)

=============  ============  =======================================================================
name           type          meaning
=============  ============  =======================================================================
key            str           IRI after ``…/id/``: ``body/hai-phong_dang-uy-khoi``
kind           str           person | body | document | documentSet | meeting | action | year
entity_class   str           most specific class: ``PartyCommittee``, ``Conference``, ``Award`` …
label          str           Vietnamese label, NFC, untrusted text
aliases        list[str]     other names, sorted
search_keys    list[str]     folded label and aliases, sorted
years          list[int]     the years it is tied to, sorted
province       str | None    label of the province it lies in
province_key   str | None    ``province/hai-phong``
day            str | None    ISO day: a document's issue, a meeting's day
number         str | None    a document's symbol: ``22-NQ/TW``
rolls_up_to    str | None    IRI of the unit or block that the body belongs to
measures       list[dict]    counts stated of it: count, unit, year, and evidence (as of an edge)
articles       list[str]     ids of the articles that mention it, sorted
mentions       int           how many mentions refer to it
=============  ============  =======================================================================

Edge attributes (the edge's key is the IRI of the observation; ``authority:{relation}`` for reference links)

=============  ============  =======================================================================
name           type          meaning
=============  ============  =======================================================================
kind           str           claim | tenure | action | reference | time
relation       str           local name: ``implements``, ``holdsPost``, ``actor``, ``recipient``,
                             ``toPost``, ``subordinateTo``, ``inYear`` …
label          str           Vietnamese label of the relation; a tenure's title as written
modality       str | None    Done | Ongoing | Planned | Requested | Proposed | Deficient; None where
                             the kind has none
positive       bool          False for what is said not to be so
confidence     float | None  0 to 1
method         str | None    the rule that found it
status         str | None    of a tenure: Current | Former | Incoming
attributed_to  str | None    IRI of who says or asks it
year           int | None    the observation's year: its own, else that of its article
is_fact        bool          done, not denied, and held by the fact layer as a plain triple
evidence       list[dict]    one for each sentence: text (str), begin, end (int, code points of the
                             article's text), article (id), article_iri, title, published (ISO str),
                             byline, url, observation (IRI of claim, tenure or action)
=============  ============  =======================================================================

Direction: person → body (tenure), subject → object (claim), actor → action → recipient, entity → year.
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import networkx

from partygraph.errors import QueryError
from partygraph.graph.network_parts import (
    Edge,
    edge_attributes,
    edges_at,
    is_spoken_of,
    kind_of,
    node_attributes,
)
from partygraph.graph.reader import Reader
from partygraph.graph.resolve import resolve_entity
from partygraph.graph.store import open_store

if TYPE_CHECKING:
    import pyoxigraph

_ENDPOINTS = ("subject", "object", "holder", "tenureIn", "actor", "recipient", "measureOf")


def network(
    out: Path, focus: str | None = None, depth: int = 1, store: "pyoxigraph.Store | None" = None
) -> "networkx.MultiDiGraph[str]":
    """The network of the build in `out`, whole or within `depth` steps of one entity.

    `focus` is an IRI or a name as `resolve_entity` takes it. A step follows any edge in either direction; an
    action and its parties are one step, and a year that is not the focus ends the walk. All edges between the
    nodes found are kept. Nodes and edges come in the order of their IRIs. `store` holds the build's quads
    where they are open already.
    """
    if depth < 0:
        raise QueryError(f"depth is {depth}; give 0 for the entity alone, 1 for its neighbours")
    reader = Reader(open_store(out) if store is None else store)
    nodes = _everything(reader) if focus is None else _around(reader, resolve_entity(out, focus).value, depth)
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for node in sorted(nodes):
        graph.add_node(node, **node_attributes(reader, node))
    for edge in _between(reader, nodes):
        graph.add_edge(edge.source, edge.target, key=edge.key, **edge_attributes(reader, edge))
    return graph


def flat(graph: "networkx.MultiDiGraph[str]") -> "networkx.MultiDiGraph[str]":
    """A copy whose attributes are all text, numbers or booleans, as GraphML and GEXF require.

    Lists become JSON text, the unknown is left out.
    """
    copy: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for node, attributes in graph.nodes(data=True):
        copy.add_node(node, **_flat(attributes))
    for source, target, key, attributes in graph.edges(keys=True, data=True):
        copy.add_edge(source, target, key=key, **_flat(attributes))
    return copy


def _flat(attributes: dict[str, object]) -> dict[str, object]:
    return {
        name: _xml_text(json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value)
        for name, value in attributes.items()
        if value is not None
    }


_NOT_IN_XML = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _xml_text(value: object) -> object:
    """Text without the characters that XML cannot hold."""
    if not isinstance(value, str):
        return value
    return _NOT_IN_XML.sub("\ufffd", value)


def _everything(reader: Reader) -> set[str]:
    spoken = set(reader.objects("mentionsEntity"))
    for endpoint in _ENDPOINTS:
        spoken.update(reader.objects(endpoint))
    actions = reader.instances("Action")
    entities = {node for node in (*spoken, *actions) if kind_of(reader, node) is not None}
    years = {year for node in entities for year in reader.values(node, "inYear")}
    return entities | years


def _around(reader: Reader, focus: str, depth: int) -> set[str]:
    if kind_of(reader, focus) is None:
        raise QueryError(f"{focus} is not a person, body, document, meeting, action or year of the network")
    found, frontier = {focus}, {focus}
    for _ in range(depth):
        frontier = set(_step(reader, frontier, focus)) - found
        actions = {node for node in frontier if kind_of(reader, node) == "action"}
        frontier |= set(_step(reader, actions, focus)) - found
        found |= frontier
    return found


def _step(reader: Reader, frontier: Iterable[str], focus: str) -> Iterator[str]:
    for node in frontier:
        if node == focus or kind_of(reader, node) != "year":
            for edge in edges_at(reader, node):
                for end in (edge.source, edge.target):
                    if kind_of(reader, end) is not None and (edge.is_observed or is_spoken_of(reader, end)):
                        yield end


def _between(reader: Reader, nodes: set[str]) -> list[Edge]:
    """The edges among `nodes`; a reference link that a claim states too is left to the claim."""
    found = {edge for node in nodes for edge in edges_at(reader, node)}
    inside = [edge for edge in found if edge.source in nodes and edge.target in nodes]
    claimed = {(edge.source, edge.relation, edge.target) for edge in inside if edge.is_observed}
    kept = [
        edge
        for edge in inside
        if edge.is_observed or (edge.source, edge.relation, edge.target) not in claimed
    ]
    return sorted(kept, key=lambda edge: (edge.source, edge.target, edge.key))
