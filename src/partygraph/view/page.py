"""The interactive page: a pyvis network that writes one file, works offline and shows its evidence."""

import html
import os
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx
from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PackageLoader
from markupsafe import Markup
from pyvis.network import Network

from partygraph.view import bundle
from partygraph.view.build import MAX_NODES, TITLE, build_view
from partygraph.view.own import with_own
from partygraph.view.payload import PACK_ABOVE, json_for_script, packed, payload
from partygraph.view.values import View
from partygraph.view.whole import write_whole

if TYPE_CHECKING:
    MultiDiGraph = nx.MultiDiGraph[str]

_TEMPLATE = "page.html.j2"
_EMPTY = View(title="partygraph")
#: As much as a srcdoc page may do: run its script, save a file, open an article. Never reach its host.
_SANDBOX = "allow-scripts allow-downloads allow-popups"


class PartyNetwork(Network):  # type: ignore[misc]  # pyvis has no types
    """A pyvis network whose page is our own: offline, escaped, searchable, with the sentence for each edge.

    The usual pyvis calls work (``add_node``, ``add_edge``, ``nodes``, ``edges``); what they add is drawn
    beside the view's own nodes. ``options`` is a plain dict of vis-network options, merged into ours.
    """

    def __init__(self, view: View = _EMPTY, *, height: str = "720px", width: str = "100%") -> None:
        super().__init__(height=height, width=width, directed=True, cdn_resources="in_line")
        self.view = view
        self.path = _TEMPLATE
        self.templateEnv = Environment(
            loader=ChoiceLoader(
                [PackageLoader("partygraph.view", "assets"), FileSystemLoader(self.template_dir)]
            ),
            autoescape=True,
            keep_trailing_newline=True,
        )
        self.options: dict[str, object] = {}
        #: Where the ontology's page lies, seen from this one; None where it is not known to lie anywhere.
        self.guide: str | None = None
        # pyvis scans a list for each node it adds; filling the lists is 170 times as fast at 10,000 nodes.
        self.nodes = [
            {"id": n.key, "label": n.label, "group": n.kind, "shape": "dot", "x": n.x, "y": n.y}
            for n in view.nodes
        ]
        self.node_ids = [node["id"] for node in self.nodes]
        self.node_map = {node["id"]: node for node in self.nodes}
        self.edges = [
            {"id": e.key, "from": e.source, "to": e.target, "label": e.label, "arrows": "to"}
            for e in view.edges
        ]

    def generate_html(self, name: str = "index.html", local: bool = True, notebook: bool = False) -> str:
        """The page, whole, as text; the arguments are pyvis', and change nothing."""
        view = with_own(self.view, self.nodes, self.edges)
        content = json_for_script({**payload(view), "options": self.options})
        is_packed = len(content) > PACK_ABOVE
        self.html = self.templateEnv.get_template(self.path).render(
            title=view.title,
            policy=bundle.policy(),
            style=Markup(bundle.style()),
            library=Markup(bundle.library()),
            script=Markup(bundle.script()),
            strings=Markup(json_for_script(bundle.strings())),
            content=Markup(packed(content) if is_packed else content),
            encoding="gzip" if is_packed else "plain",
            words=bundle.strings()["vi"],
            guide=self.guide,
        )
        return str(self.html)

    def write_html(
        self,
        name: str | os.PathLike[str],
        local: bool = True,
        notebook: bool = False,
        open_browser: bool = False,
    ) -> Path:
        """Writes the page to `name`, whole or not at all, and gives its path back."""
        path = Path(name)
        write_whole(path, self.generate_html())
        if open_browser:
            webbrowser.open(path.resolve().as_uri())
        return path

    def save_graph(self, name: str | os.PathLike[str]) -> Path:
        """The same as ``write_html``."""
        return self.write_html(name)

    def show(self, name: str | os.PathLike[str], local: bool = True, notebook: bool = True) -> "PartyNetwork":
        """Writes the page to `name` and gives this network back, which shows itself in a notebook."""
        self.write_html(name, open_browser=not notebook)
        return self

    def from_nx(self, network: "MultiDiGraph", **_: object) -> None:
        """Replaces the content by the view of `network`, which is left as it was; parallel edges stay."""
        options = self.options
        self.__init__(build_view(network), height=self.height, width=self.width)  # type: ignore[misc]
        self.options = options

    def _repr_html_(self) -> str:
        """The page inside a frame that cannot reach the notebook around it."""
        page = html.escape(self.generate_html(), quote=True)
        title = html.escape(self.view.title, quote=True)
        return (
            f'<iframe srcdoc="{page}" sandbox="{_SANDBOX}" title="{title}" '
            f'width="{html.escape(str(self.width))}" height="{html.escape(str(self.height))}" '
            'style="border:1px solid #8888;border-radius:6px" loading="lazy"></iframe>'
        )


def page(
    network: "MultiDiGraph",
    *,
    focus: str | None = None,
    depth: int = 1,
    max_nodes: int = MAX_NODES,
    title: str = TITLE,
) -> PartyNetwork:
    """The page of `network`, whole or around one entity (see ``build_view``, which raises)."""
    return PartyNetwork(build_view(network, focus=focus, depth=depth, max_nodes=max_nodes, title=title))
