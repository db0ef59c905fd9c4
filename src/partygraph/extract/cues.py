"""Which words the grammars look for: closed classes from ``ontology/rules/``."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from partygraph.resources import ontology_path


@cache
def _tables(file: str) -> Mapping[str, tuple[str, ...]]:
    with ontology_path("rules", f"{file}.toml").open("rb") as stream:
        return {name: tuple(table["words"]) for name, table in tomllib.load(stream).items()}


@cache
def listed(file: str, table: str) -> tuple[str, ...]:
    """The words or phrases of ``rules/<file>.toml``, table `table`, in the order of the table.

    >>> listed("cues", "ordinals")[:3]
    ('nhất', 'hai', 'ba')
    """
    return _tables(file)[table]


@cache
def words(file: str, table: str) -> frozenset[str]:
    """The same without order, to ask whether a word is among them."""
    return frozenset(listed(file, table))


@cache
def any_of(file: str, table: str) -> str:
    """A regular expression for one of the table, the longest that fits; no group of its own."""
    phrases = sorted(listed(file, table), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, phrases))})"


@cache
def pattern(file: str, table: str) -> re.Pattern[str]:
    """One of the table as a whole word or phrase."""
    return re.compile(rf"\b{any_of(file, table)}\b")
