"""From the network of entities to the value that a page shows.

The attributes read here are those that ``partygraph.graph.network`` states; a network from elsewhere may
lack any of them.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import networkx as nx

from partygraph.view.focus import find_focus
from partygraph.view.fold import fold
from partygraph.view.layout import place
from partygraph.view.marks import marks
from partygraph.view.values import (
    KINDS,
    LeftOut,
    Quote,
    Reference,
    View,
    ViewArticle,
    ViewEdge,
    ViewMeasure,
    ViewNode,
)

if TYPE_CHECKING:
    Network = nx.MultiDiGraph[str]

Attributes = Mapping[str, object]

#: A page of more nodes opens slowly and answers nothing; what is left out is counted and said.
MAX_NODES = 5000
TITLE = "Đồ thị tổ chức, văn bản và cán bộ"


def build_view(
    network: "Network",
    *,
    focus: str | None = None,
    depth: int = 1,
    max_nodes: int = MAX_NODES,
    title: str = TITLE,
) -> View:
    """The view of `network`, whole or within `depth` steps of `focus` (an IRI, a name or a number).

    Only statements with a sentence are drawn. Above `max_nodes` the best-evidenced nodes stay.
    Raises PartyGraphError where `focus` names nothing, or several things.
    """
    proved = [edge for edge in network.edges(keys=True, data=True) if _is_proved(edge[3])]
    claimed = sum(
        1 for _, _, data in network.edges(data=True) if data.get("kind") not in ("reference", "time")
    )
    entities = sorted(n for n, data in network.nodes(data=True) if data.get("kind") != "year")
    centre = find_focus(network, entities, focus) if focus is not None else None
    kept = _kept(entities, proved, centre, depth, max_nodes)
    names = keys_of(kept)
    edges = _edges(network, proved, names)
    positions = place(names.values(), ((edge.source, edge.target) for edge in edges))
    nodes = [_node(iri, network.nodes[iri], names, positions[names[iri]]) for iri in sorted(kept)]
    return View(
        title=title,
        nodes=tuple(sorted(nodes, key=lambda node: node.key)),
        edges=edges,
        references=_references(network, names),
        articles=_articles(network, proved, kept),
        focus=names[centre] if centre is not None else None,
        depth=depth,
        left_out=LeftOut(nodes=len(entities) - len(kept), unproved=claimed - len(proved)),
    )


def keys_of(iris: Iterable[str]) -> dict[str, str]:
    """A short key for each IRI, from its hash; longer where two would be alike."""
    taken: dict[str, str] = {}
    names: dict[str, str] = {}
    for iri in sorted(iris):
        digest = hashlib.sha256(iri.encode()).hexdigest()
        key = next(digest[:size] for size in range(8, 65) if digest[:size] not in taken)
        taken[key] = iri
        names[iri] = key
    return names


def _is_proved(edge: Attributes) -> bool:
    return bool(edge.get("evidence")) and edge.get("kind") not in ("reference", "time")


def _kept(
    entities: list[str],
    proved: list[tuple[str, str, str, dict[str, object]]],
    centre: str | None,
    depth: int,
    most: int,
) -> set[str]:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(entities)
    graph.add_edges_from((a, b) for a, b, _, _ in proved if a in graph and b in graph)
    said = Counter(iri for a, b, _, _ in proved for iri in (a, b))
    if centre is not None:
        steps = nx.single_source_shortest_path_length(graph, centre, cutoff=depth)
        ranked = sorted(steps, key=lambda iri: (steps[iri], -said[iri], iri))
    else:
        ranked = sorted(entities, key=lambda iri: (-said[iri], iri))
    return set(ranked[:most])


def _node(iri: str, data: Attributes, names: Mapping[str, str], at: tuple[float, float]) -> ViewNode:
    label = _text(data.get("label")) or iri
    aliases = tuple(sorted(set(_texts(data.get("aliases"))) - {label}))
    kind = _text(data.get("kind")) or "other"
    number = _text(data.get("number"))
    called = (label, *aliases, *([number] if number else []))
    return ViewNode(
        key=names[iri],
        iri=iri,
        kind=kind if kind in KINDS else "other",
        entity_class=_text(data.get("entity_class")) or "",
        label=label,
        aliases=aliases,
        search_keys=tuple(sorted({fold(name) for name in called} | set(_texts(data.get("search_keys"))))),
        years=tuple(sorted({year for year in _list(data.get("years")) if isinstance(year, int)})),
        province=_text(data.get("province")),
        day=_text(data.get("day")),
        number=number,
        unit=names.get(_text(data.get("rolls_up_to")) or ""),
        measures=tuple(_measure(row, called) for row in _rows(data.get("measures")) if row.get("evidence")),
        x=at[0],
        y=at[1],
    )


def _measure(row: Attributes, called: tuple[str, ...]) -> ViewMeasure:
    quotes = tuple(_quote(part, row, (called,)) for part in _rows(row.get("evidence")))
    return ViewMeasure(
        _number(row.get("count")) or 0, _text(row.get("unit")) or "", _number(row.get("year")), quotes
    )


def _edges(
    network: "Network", proved: list[tuple[str, str, str, dict[str, object]]], names: Mapping[str, str]
) -> tuple[ViewEdge, ...]:
    groups: dict[tuple[object, ...], list[tuple[str, Attributes]]] = defaultdict(list)
    for source, target, observation, data in proved:
        if source in names and target in names:
            words = data.get("label") if data.get("kind") == "tenure" else ""
            same = (
                source,
                target,
                *(data.get(k) for k in ("relation", "modality", "positive", "status")),
                words,
            )
            groups[same].append((str(observation), data))
    edges = [_edge(network, rows, str(same[0]), str(same[1]), names, same) for same, rows in groups.items()]
    return tuple(sorted(edges, key=lambda edge: edge.key))


def _edge(
    network: "Network",
    rows: list[tuple[str, Attributes]],
    source: str,
    target: str,
    names: Mapping[str, str],
    same: tuple[object, ...],
) -> ViewEdge:
    rows = sorted(rows, key=lambda row: row[0])
    first = rows[0][1]
    ends = (_called(network.nodes[source]), _called(network.nodes[target]))
    quotes = {_quote(part, data, ends, names) for _, data in rows for part in _rows(data.get("evidence"))}
    years = [year for _, data in rows if (year := _number(data.get("year"))) is not None]
    sure = [value for _, data in rows if isinstance(value := data.get("confidence"), (int, float))]
    return ViewEdge(
        key="e" + hashlib.sha256("\x1f".join(map(str, same)).encode()).hexdigest()[:10],
        source=names[source],
        target=names[target],
        relation=_text(first.get("relation")) or "",
        label=_text(first.get("label")) or _text(first.get("relation")) or "",
        modality=_text(first.get("modality")),
        positive=first.get("positive") is not False,
        status=_text(first.get("status")),
        year=min(years) if years else None,
        confidence=float(max(sure)) if sure else None,
        quotes=tuple(sorted(quotes, key=lambda q: (q.article, q.begin, q.end, q.observation))),
    )


def _quote(
    part: Attributes,
    data: Attributes,
    ends: tuple[tuple[str, ...], ...],
    names: Mapping[str, str] | None = None,
) -> Quote:
    text = _text(part.get("text")) or ""
    sure = data.get("confidence")
    return Quote(
        text=text,
        article=_text(part.get("article")) or "",
        begin=_number(part.get("begin")) or 0,
        end=_number(part.get("end")) or len(text),
        marks=_given_marks(part, text) or marks(text, ends),
        observation=_text(part.get("observation")) or "",
        method=_text(data.get("method")),
        confidence=float(sure) if isinstance(sure, (int, float)) else None,
        said_by=(names or {}).get(_text(data.get("attributed_to")) or ""),
    )


def _given_marks(part: Attributes, text: str) -> tuple[tuple[int, int], ...]:
    """The stretches that the network itself marks (``marks``, pairs of offsets into the sentence), if any."""
    pairs = [tuple(pair) for pair in _list(part.get("marks")) if isinstance(pair, (list, tuple))]
    fits = [p for p in pairs if len(p) == 2 and 0 <= p[0] < p[1] <= len(text)]
    return tuple(sorted((start, end) for start, end in fits))


def _called(data: Attributes) -> tuple[str, ...]:
    everything = (_text(data.get("label")), _text(data.get("number")), *_texts(data.get("aliases")))
    return tuple(name for name in everything if name)


def _references(network: "Network", names: Mapping[str, str]) -> tuple[Reference, ...]:
    found = {
        Reference(names[a], names[b], _text(data.get("relation")) or "", _text(data.get("label")) or "")
        for a, b, data in network.edges(data=True)
        if data.get("kind") == "reference" and a in names and b in names
    }
    return tuple(sorted(found, key=lambda r: (r.source, r.target, r.relation)))


def _articles(
    network: "Network", proved: list[tuple[str, str, str, dict[str, object]]], kept: set[str]
) -> tuple[ViewArticle, ...]:
    rows = [row for a, b, _, data in proved if a in kept and b in kept for row in _rows(data.get("evidence"))]
    for iri in kept:
        for measure in _rows(network.nodes[iri].get("measures")):
            rows.extend(_rows(measure.get("evidence")))
    known = {
        _text(row.get("article")) or "": row for row in sorted(rows, key=lambda r: str(r.get("article")))
    }
    return tuple(
        ViewArticle(
            id=name,
            title=_text(row.get("title")) or name,
            published=_text(row.get("published")),
            byline=_text(row.get("byline")),
            url=_text(row.get("url")),
        )
        for name, row in sorted(known.items())
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, tuple, set, frozenset)) else []


def _texts(value: object) -> list[str]:
    return [str(part) for part in _list(value)]


def _rows(value: object) -> list[Attributes]:
    return [row for row in _list(value) if isinstance(row, Mapping)]
