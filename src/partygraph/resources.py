"""Finds the data folder ``ontology/`` in a wheel, an sdist-built wheel and an editable install."""

from functools import cache
from pathlib import Path

from partygraph.errors import PartyGraphError


@cache
def ontology_root() -> Path:
    """The folder that holds the ontology, schemes, authority tables, rules and queries.

    A wheel carries it inside the package; an editable install leaves it at the top of the repository,
    because build back ends do not map folders into editable installs.
    """
    package = Path(__file__).resolve().parent
    for candidate in (package / "ontology", package.parents[1] / "ontology"):
        if (candidate / "partygraph.ttl").is_file():
            return candidate
    raise PartyGraphError(f"ontology/ not found beside {package}; reinstall partygraph")


def ontology_path(*parts: str) -> Path:
    """The path of one file or folder below ``ontology/``."""
    return ontology_root().joinpath(*parts)
