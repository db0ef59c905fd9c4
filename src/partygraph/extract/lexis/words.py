"""What the grammars listen for, read from ``ontology/rules/``: lists of words and patterns built from them.

A table of such a file holds lists (`words`, or lists under other names, or `ids` of rows of ours) and, where
the order of words matters, a `pattern`: a regular expression in which `{name}` stands for any word of the
table's list `name`, or of the list `words` of the table `name` of the same file. Where a pattern is slow and
seldom finds anything, `needs` lists stretches of text, one of which is in all that it finds.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import takewhile
from typing import Any

from partygraph.errors import DataError
from partygraph.resources import ontology_path

# A pattern that begins with whole words of its table.
_BEGINS = re.compile(r"\\b\{words\}(?:\\b| |\$|\(\?: \(\?:[^()]*\)\)\*[ $])")
# A list that a pattern names; "{0,80}" is none.
_LIST = re.compile(r"\{([a-z][^{}]*)\}")


@cache
def words(file: str, table: str) -> frozenset[str]:
    """The list `words` of a table, to ask whether a word is among them.

    >>> "cựu" in words("people.toml", "not-before"), "đường" in words("people.toml", "not-before")
    (False, True)
    """
    return frozenset(listed(file, table))


@cache
def listed(file: str, table: str) -> tuple[str, ...]:
    """The same in the order of the table.

    >>> listed("people.toml", "takes")
    ('giữ chức', 'giữ chức vụ', 'làm')
    """
    return tuple(_cell(file, table, "words"))


@cache
def first_words(file: str, table: str) -> frozenset[str]:
    """The first word of each of the list `words`, to ask for before looking for all of it.

    >>> sorted(first_words("people.toml", "takes"))
    ['giữ', 'làm']
    """
    return frozenset(phrase.split(" ", 1)[0] for phrase in listed(file, table))


@cache
def last_words(file: str, table: str) -> frozenset[str]:
    """The last word of each of the list `words`, likewise.

    >>> sorted(last_words("people.toml", "takes"))
    ['chức', 'làm', 'vụ']
    """
    return frozenset(phrase.rpartition(" ")[2] for phrase in listed(file, table))


@cache
def ids(file: str, table: str) -> frozenset[str]:
    """The list `ids` of a table: of posts, heads of bodies, kinds of meetings or types of documents."""
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
def any_of(file: str, table: str) -> str:
    """A regular expression for one of the `words`, the longest that fits; no group of its own.

    >>> any_of("people.toml", "takes")
    '(?:giữ\\\\ chức(?:\\\\ vụ|)|làm)'
    """
    return either(listed(file, table))


def either(choices: Iterable[str]) -> str:
    """The same for one of `choices`: what several of them begin with is written, and so tried, once.

    >>> either(["có", "gồm có", "gồm"])
    '(?:gồm(?:\\\\ có|)|có)'
    """
    by_first: dict[str, list[str]] = {}
    for choice in sorted(set(choices), key=len, reverse=True):
        by_first.setdefault(choice[:1], []).append(choice)
    return f"(?:{'|'.join(map(_beginning_alike, by_first.values()))})"


def _beginning_alike(choices: list[str]) -> str:
    if len(choices) == 1:
        return re.escape(choices[0])
    shared = sum(1 for _ in takewhile(lambda letters: len(set(letters)) == 1, zip(*choices, strict=False)))
    return re.escape(choices[0][:shared]) + either(choice[shared:] for choice in choices)


@cache
def pattern(file: str, table: str) -> re.Pattern[str]:
    """The pattern of a table with its lists filled in; without one, any of its words as a whole word.

    >>> pattern("people.toml", "hoped").search("Ban Bí thư dự kiến phân công") is not None
    True
    """
    row = tables(file).get(table, {})
    if "pattern" not in row:
        return re.compile(rf"\b{any_of(file, table)}\b")
    lists = {name: other["words"] for name, other in tables(file).items() if "words" in other}
    lists |= {name: cell for name, cell in row.items() if isinstance(cell, list)}
    written: str = row["pattern"]
    for name in lists.keys() & set(_LIST.findall(written)):
        written = written.replace(f"{{{name}}}", either(lists[name]))
    return re.compile(written, re.IGNORECASE if row.get("ignore_case") else 0)


def find(file: str, table: str, keys: Sequence[str]) -> re.Match[str] | None:
    """What the pattern of a table finds in `keys`, folded tokens, joined by spaces.

    One that begins with the table's words is slow to search: it is asked only where a token begins such a
    word.

    >>> find("personnel.toml", "coming", ["tỉnh", "ủy", "dự", "kiến"]) is not None
    True
    """
    heads = _heads(file, table)
    if heads is not None and heads.isdisjoint(keys):
        return None
    return _searching(file, table)(" ".join(keys))


def search(file: str, table: str, text: str) -> re.Match[str] | None:
    """What the pattern of a table finds in `text`, which is searched only where one of the stretches stands
    in it that the table's `needs` says all finds hold; without that list it is searched at once.

    >>> search("people.toml", "left", "Ông A thôi giữ chức ") is not None
    True
    """
    return _searching(file, table)(text)


@cache
def _searching(file: str, table: str) -> Callable[[str], re.Match[str] | None]:
    """How a text is searched for the pattern of a table."""
    row, found = tables(file).get(table, {}), pattern(file, table).search
    needs = tuple(row.get("needs", ()))
    if not needs:
        return found
    if row.get("ignore_case"):
        return lambda text: found(text) if any(map(text.lower().__contains__, needs)) else None
    return lambda text: found(text) if any(map(text.__contains__, needs)) else None


@cache
def _heads(file: str, table: str) -> frozenset[str] | None:
    """The first tokens of the words with which all that the pattern of a table finds begins; None where it
    may begin otherwise.
    """
    row = tables(file).get(table, {})
    written = row.get("pattern", r"\b{words}\b")
    if row.get("ignore_case") or not _BEGINS.match(written) or _has_choice(written):
        return None
    if not all(word[:1].isalnum() for word in row["words"]):  # "" begins anywhere
        return None
    return frozenset(word.split(" ")[0] for word in row["words"])


def _has_choice(written: str) -> bool:
    """Whether a pattern is a choice as a whole, outside of all groups: "a|b", but not "(?:a|b)"."""
    depth = 0
    for sign in re.sub(r"\\.|\[[^]]+\]", "", written):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            return True
    return False


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
