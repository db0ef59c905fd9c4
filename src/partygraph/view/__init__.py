"""The interactive page: a view of the network, drawn by a pyvis subclass with its own template."""

from partygraph.view.build import MAX_NODES, build_view
from partygraph.view.page import PartyNetwork, page
from partygraph.view.values import View

__all__ = ["MAX_NODES", "PartyNetwork", "View", "build_view", "page"]
