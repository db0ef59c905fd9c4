"""Which words the grammars look for: closed classes from ``ontology/rules/``."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from partygraph.errors import DataError
from partygraph.resources import ontology_path


@cache
def words(file: str, table: str) -> frozenset[str]:
    """The `words` of a table, to ask whether a word is among them.

    >>> "chưa" in words("cues.toml", "acts-behind-place")
    True
    """
    return frozenset(listed(file, table))


@cache
def listed(file: str, table: str) -> tuple[str, ...]:
    """The same in the order of the table.

    >>> listed("cues.toml", "ordinals")[:3]
    ('nhất', 'hai', 'ba')
    """
    return tuple(_cell(file, table, "words"))


@cache
def ids(file: str, table: str) -> frozenset[str]:
    """The `ids` of a table: of heads of bodies, kinds of meetings or types of documents."""
    return frozenset(_cell(file, table, "ids"))


@cache
def any_of(file: str, table: str) -> str:
    """A regular expression for one of the `words`, the longest that fits; no group of its own."""
    phrases = sorted(listed(file, table), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, phrases))})"


@cache
def pattern(file: str, table: str) -> re.Pattern[str]:
    """One of the `words` as a whole word or phrase."""
    return re.compile(rf"\b{any_of(file, table)}\b")


def _cell(file: str, table: str, key: str) -> list[str]:
    row = _tables(file).get(table, {})
    if key not in row:
        raise DataError(ontology_path("rules", file), None, f"[{table}] has no '{key}'")
    found: list[str] = row[key]
    return found


@cache
def _tables(file: str) -> Mapping[str, Mapping[str, Any]]:
    with ontology_path("rules", file).open("rb") as source:
        return tomllib.load(source)
