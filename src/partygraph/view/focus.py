"""Which node a reader means by a name."""

from typing import TYPE_CHECKING

import networkx as nx

from partygraph.errors import PartyGraphError
from partygraph.view.fold import fold

if TYPE_CHECKING:
    Network = nx.MultiDiGraph[str]

_SHOWN = 5


def find_focus(network: "Network", entities: list[str], wanted: str) -> str:
    """The IRI of the one entity that `wanted` names: by IRI, key, whole name, or a part of one name only.

    Raises PartyGraphError, listing the candidates, where none or several fit.
    """
    if wanted in network and wanted in set(entities):
        return wanted
    names = {iri: _names(network.nodes[iri]) for iri in entities}
    key = fold(wanted)
    whole = [iri for iri in entities if network.nodes[iri].get("key") == wanted or key in names[iri]]
    part = [iri for iri in entities if key and any(f" {key}" in f" {name}" for name in names[iri])]
    for found in (whole, part):
        if len(found) == 1:
            return found[0]
        if found:
            listed = "; ".join(f"{network.nodes[iri].get('label')} <{iri}>" for iri in found[:_SHOWN])
            more = f" (and {len(found) - _SHOWN} more)" if len(found) > _SHOWN else ""
            raise PartyGraphError(f"{wanted!r} names {len(found)} entities; give one IRI: {listed}{more}")
    raise PartyGraphError(f"{wanted!r} names no entity of the graph; try fewer words, a number or an IRI")


def _names(data: dict[str, object]) -> set[str]:
    aliases = data.get("aliases")
    called = [data.get("label"), data.get("number"), *(aliases if isinstance(aliases, (list, tuple)) else ())]
    return {fold(str(name)) for name in called if name}
