"""Nodes and edges that a user added with pyvis' own calls, as parts of the view."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from partygraph.view.fold import fold
from partygraph.view.layout import place
from partygraph.view.values import View, ViewEdge, ViewNode


def with_own(
    view: View, nodes: Iterable[Mapping[str, object]], edges: Iterable[Mapping[str, object]]
) -> View:
    """`view` and what was added beside it. An edge without a known end is left out, as pyvis forbids it."""
    known = {node.key for node in view.nodes}
    drawn = {edge.key for edge in view.edges}
    fresh = [node for node in nodes if node["id"] not in known]
    links = [edge for edge in edges if edge.get("id") not in drawn]
    if not fresh and not links:
        return view
    ids = {node["id"]: _key(node["id"]) for node in fresh} | {key: key for key in known}
    added = [_edge(edge, i, ids) for i, edge in enumerate(links) if edge["from"] in ids and edge["to"] in ids]
    placed = place(
        (ids[node["id"]] for node in fresh), ((e.source, e.target) for e in added if _is_new(e, known))
    )
    right = max((node.x for node in view.nodes), default=0.0) + (200.0 if view.nodes else 0.0)
    extra = [_node(node, ids, placed[ids[node["id"]]], right) for node in fresh]
    return replace(view, nodes=(*view.nodes, *extra), edges=(*view.edges, *added))


def _is_new(edge: ViewEdge, known: set[str]) -> bool:
    return edge.source not in known and edge.target not in known


def _key(name: object) -> str:
    return "u" + hashlib.sha256(str(name).encode()).hexdigest()[:10]


def _node(
    node: Mapping[str, object], ids: Mapping[object, str], at: tuple[float, float], right: float
) -> ViewNode:
    label = str(node.get("label", node["id"]))
    return ViewNode(
        key=ids[node["id"]],
        iri=str(node["id"]),
        kind="other",
        entity_class="",
        label=label,
        search_keys=(fold(label),),
        x=round(at[0] + right, 1),
        y=at[1],
    )


def _edge(edge: Mapping[str, object], i: int, ids: Mapping[object, str]) -> ViewEdge:
    source, target = ids[edge["from"]], ids[edge["to"]]
    label = str(edge.get("label") or edge.get("title") or "")
    return ViewEdge(
        key=_key((i, source, target, label)),
        source=source,
        target=target,
        relation="own",
        label=label,
        modality=None,
        positive=True,
        status=None,
        year=None,
        confidence=None,
        quotes=(),
    )
