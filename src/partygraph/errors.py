"""The errors that partygraph raises, all under one root.

PartyGraphError
├── InputError      an input cannot be read as an article; the others are built
├── DataError       a file under ``ontology/`` is wrong; names file, line and repair
├── QueryError      a query is wrong, unknown, too slow or too large
└── ShapeError      the graph breaks its own shapes
"""

from pathlib import Path


class PartyGraphError(Exception):
    """Anything that goes wrong for a reason a user can act on."""


class InputError(PartyGraphError):
    """An input that cannot be read as an article."""

    def __init__(self, source: str, problem: str) -> None:
        self.source = source
        self.problem = problem
        super().__init__(f"{source}: {problem}")


class DataError(PartyGraphError):
    """A row of our own data that breaks its contract."""

    def __init__(self, file: Path | str, line: int | None, problem: str) -> None:
        where = f"{file}:{line}" if line is not None else str(file)
        super().__init__(f"{where}: {problem}")


class QueryError(PartyGraphError):
    """A query that cannot be answered: unknown name, bad parameter, bad syntax, over its limits."""


class ShapeError(PartyGraphError):
    """A graph that breaks the shapes it promises to keep."""
