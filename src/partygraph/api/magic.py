"""The ``%%sparql`` cell magic: ``%load_ext partygraph``, then ask in a cell of its own.

::

    %%sparql build -p document=22-NQ/TW
    who-implemented

The cell holds SPARQL, or the name of a question. The answer is a data frame; ``--as NAME`` also keeps it as a
variable. A query runs in a process of its own, so a bad one never ends the kernel.
"""

import argparse
import shlex
from typing import TYPE_CHECKING, Protocol

from partygraph.api.graph import Graph
from partygraph.errors import QueryError

if TYPE_CHECKING:
    import pandas


class _Shell(Protocol):
    """As much of IPython's shell as is needed."""

    def push(self, variables: dict[str, object]) -> None:
        """Make variables known to the cells."""

    def register_magic_function(self, func: object, magic_kind: str, magic_name: str) -> None:
        """Make a function a magic."""


class _Arguments(argparse.ArgumentParser):
    """Arguments whose mistakes are told, and do not end the kernel."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise QueryError(f"%%sparql: {message}; write %%sparql [BUILD] [-p NAME=VALUE]... [--as NAME]")


def run_cell(line: str, cell: str) -> "tuple[pandas.DataFrame, str | None]":
    """The answer to a cell, and the name under which to keep it."""
    arguments = _Arguments(prog="%%sparql", add_help=False)
    arguments.add_argument("build", nargs="?", default="build")
    arguments.add_argument("-p", "--param", action="append", default=[])
    arguments.add_argument("--as", dest="name")
    given = arguments.parse_args(shlex.split(line))
    parameters: dict[str, object] = {}
    for one in given.param:
        name, equals, value = one.partition("=")
        if not equals:
            raise QueryError(f"%%sparql: {one!r} is not NAME=VALUE")
        parameters[name] = value
    if given.name is not None and not given.name.isidentifier():
        raise QueryError(f"%%sparql: {given.name!r} cannot name a variable")
    return Graph(given.build).answer(cell.strip(), parameters).to_dataframe(), given.name


def load_ipython_extension(shell: _Shell) -> None:
    """Give the shell the magic; IPython calls this for ``%load_ext partygraph``."""

    def sparql(line: str, cell: str) -> "pandas.DataFrame":
        frame, name = run_cell(line, cell)
        if name is not None:
            shell.push({name: frame})
        return frame

    shell.register_magic_function(sparql, magic_kind="cell", magic_name="sparql")
