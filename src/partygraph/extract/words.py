"""What the grammars listen for, read from ``ontology/rules/``: lists of words and patterns built from them.

A table of such a file holds lists (`words`, or lists under other names, or `ids` of rows of ours) and, where
the order of words matters, a `pattern`: a regular expression in which `{name}` stands for any word of the
table's list `name`, or of the list `words` of the table `name` of the same file.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from partygraph.errors import DataError
from partygraph.resources import ontology_path


@cache
def words(file: str, table: str) -> frozenset[str]:
    """The list `words` of a table, as written there.

    >>> "cựu" in words("people.toml", "not-before"), "đường" in words("people.toml", "not-before")
    (False, True)
    """
    return frozenset(_cell(file, table, "words"))


@cache
def ids(file: str, table: str) -> frozenset[str]:
    """The list `ids` of a table: notations of posts, or ids of heads of bodies."""
    return frozenset(_cell(file, table, "ids"))


@cache
def mapping(file: str, table: str) -> Mapping[str, str]:
    """What each word of a table's `map` stands for."""
    return dict(_cell(file, table, "map"))


@cache
def column(file: str, category: str, key: str) -> Mapping[str, str]:
    """The value of `key` in each table ``[category.id]`` that has one, by id.

    >>> column("actions.toml", "action", "change")["election"]
    'Election'
    """
    return {id_: row[key] for id_, row in tables(file)[category].items() if key in row}


@cache
def pattern(file: str, table: str) -> re.Pattern[str]:
    """The pattern of a table with its lists filled in, compiled once.

    >>> pattern("people.toml", "hoped").search("Ban Bí thư dự kiến phân công") is not None
    True
    """
    written: str = _cell(file, table, "pattern")
    row = tables(file)[table]
    lists = {name: other["words"] for name, other in tables(file).items() if "words" in other}
    lists |= {name: cell for name, cell in row.items() if isinstance(cell, list)}
    for name, choices in lists.items():
        written = written.replace(f"{{{name}}}", any_of(choices))
    return re.compile(written, re.IGNORECASE if row.get("ignore_case") else 0)


def any_of(choices: list[str]) -> str:
    """A pattern for any of `choices`, tried in their order.

    >>> any_of(["giữ chức", "làm"])
    '(?:giữ\\\\ chức|làm)'
    """
    return f"(?:{'|'.join(re.escape(choice) for choice in choices)})"


@cache
def tables(file: str) -> Mapping[str, Mapping[str, Any]]:
    """The tables of one file of ``ontology/rules/``, read once."""
    with ontology_path("rules", file).open("rb") as source:
        return tomllib.load(source)


def _cell(file: str, table: str, key: str) -> Any:
    row = tables(file).get(table, {})
    if key not in row:
        raise DataError(ontology_path("rules", file), None, f"[{table}] has no '{key}'")
    return row[key]
