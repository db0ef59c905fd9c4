"""Reads Vietnamese Party and government news into an auditable knowledge graph.

::

    import partygraph as pg

    graph = pg.build("seeds/")               # or pg.open("build")
    graph.query("who-implemented", document="03-CT/TW")
    pg.read("Đảng ủy Khối đã quán triệt Chỉ thị số 03-CT/TW.").to_dataframe()

Importing the package costs nothing: each name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partygraph import errors as errors
    from partygraph.api.building import build as build
    from partygraph.api.comparing import diff as diff
    from partygraph.api.graph import Graph as Graph
    from partygraph.api.graph import open_build as open
    from partygraph.api.reading import nlp as nlp
    from partygraph.api.reading import read as read
    from partygraph.api.review import Review as Review

_PUBLIC = {
    "Graph": ("partygraph.api.graph", "Graph"),
    "Review": ("partygraph.api.review", "Review"),
    "build": ("partygraph.api.building", "build"),
    "diff": ("partygraph.api.comparing", "diff"),
    "errors": ("partygraph.errors", None),
    "load_ipython_extension": ("partygraph.api.magic", "load_ipython_extension"),
    "nlp": ("partygraph.api.reading", "nlp"),
    "open": ("partygraph.api.graph", "open_build"),
    "read": ("partygraph.api.reading", "read"),
}

__all__ = ["Graph", "Review", "build", "diff", "errors", "nlp", "open", "read"]


def __getattr__(name: str) -> object:
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _PUBLIC[name]
    found = import_module(module)
    return found if attribute is None else getattr(found, attribute)


def __dir__() -> list[str]:
    return sorted(__all__)
