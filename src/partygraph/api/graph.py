"""A build, opened: questions, network, page, everything known of one entity, checks and scores."""

import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from partygraph.errors import PartyGraphError
from partygraph.graph.answer import Answer
from partygraph.graph.ask import ask
from partygraph.graph.held import hold
from partygraph.graph.library import ask_question, find_question
from partygraph.graph.store import open_dataset, store_path

if TYPE_CHECKING:
    import networkx
    import pandas
    import rdflib

    from partygraph.evaluate.report import Scorecard
    from partygraph.graph.show import Shown
    from partygraph.graph.validate import Violation
    from partygraph.view import PartyNetwork
    from partygraph.view.guide import GuidePage


class Graph:
    """A build on disk, read-only. `path` is its folder.

    A session that asks a second question gets the graph into memory, beside it and in processes of its own;
    until it is there, and where it does not fit, answers come from disk.

    Raises QueryError where the folder holds no build.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        store_path(self.path)

    def __repr__(self) -> str:
        return f"Graph({str(self.path)!r})"

    def answer(self, question: str, parameters: Mapping[str, object] | None = None) -> Answer:
        """The typed rows of a question of the library (name or number) or of a SPARQL query.

        Parameters of a question are written as people write them; those of a query bind the variable of
        that name to a text, a number, or (``https://…``, ``pg:…``) an IRI.
        """
        hold(self.path)
        if is_sparql(question):
            from partygraph.api.parameters import terms_of

            return ask(self.path, question, terms_of(parameters or {}))
        return ask_question(self.path, find_question(question), parameters)

    def query(self, question: str, **parameters: object) -> "pandas.DataFrame":
        """The answer as a data frame with native columns; see `answer`."""
        return self.answer(question, parameters).to_dataframe()

    def network(self, focus: str | None = None, depth: int = 1) -> "networkx.MultiDiGraph[str]":
        """The network of entities, whole or within `depth` steps of one of them."""
        from partygraph.graph.network import network

        return network(self.path, focus, depth)

    @property
    def dataset(self) -> "rdflib.Dataset":
        """A copy of the graph in memory, as an rdflib Dataset."""
        return open_dataset(self.path)

    def view(self, focus: str | None = None, depth: int = 1) -> "PartyNetwork":
        """The interactive page, whole or around one entity; it shows itself in a notebook."""
        from partygraph.graph.resolve import resolve_entity
        from partygraph.view import page

        centre = None if focus is None else resolve_entity(self.path, focus).value
        return page(self.network(centre, depth), focus=centre, depth=depth)

    def ontology(self) -> "GuidePage":
        """The ontology's page, with an example from this build."""
        from partygraph.graph.worked_example import graph_contents, worked_example
        from partygraph.view.guide import guide_page

        return guide_page(worked_example(self.path), graph_contents(self.path))

    def show(self, name: str) -> "Shown":
        """Everything known of one entity, each statement with its sentences."""
        from partygraph.graph.show import show

        return show(self.path, name)

    def validate(self) -> "list[Violation]":
        """What breaks the shapes and the integrity rules; empty for a sound graph."""
        from partygraph.graph.validate import validate

        return validate(self.path)

    def evaluate(self, gold: str | Path) -> "Scorecard":
        """The graph against the gold of a folder, kind by kind."""
        from partygraph.evaluate.report import evaluate
        from partygraph.graph.own_queries import own_rows
        from partygraph.graph.store import open_store

        return evaluate(Path(gold), partial(own_rows, open_store(self.path)))

    @property
    def report(self) -> dict[str, Any]:
        """What the build wrote of itself, ``report.json``."""
        try:
            told: dict[str, Any] = json.loads((self.path / "report.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise PartyGraphError(
                f"{self.path / 'report.json'}: cannot be read ({error}); build again"
            ) from error
        return told


def is_sparql(question: str) -> bool:
    """Whether `question` is a query rather than the name of one: names hold no white space and no brace."""
    return any(char.isspace() or char == "{" for char in question.strip())


def open_build(path: str | Path = "build") -> Graph:
    """The build in the folder `path`; QueryError where there is none."""
    return Graph(path)
