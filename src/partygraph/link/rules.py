"""The lists and patterns of ``ontology/rules/linking.toml``, checked and read once."""

import re
from collections.abc import Collection
from functools import cache

from partygraph.authority.bodies import central_bodies
from partygraph.authority.schemes import meeting_kinds, post_types
from partygraph.errors import DataError
from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.words import tables
from partygraph.resources import ontology_path

_FILE = "linking.toml"


@cache
def words(table: str, name: str) -> tuple[str, ...]:
    """The words of the list `name` in `table`, in the order of the file.

    Raises DataError where there is none.
    """
    found = tables(_FILE).get(table, {}).get(name)
    if not isinstance(found, list) or not found:
        raise DataError(ontology_path("rules", _FILE), None, f"[{table}] has no list '{name}'")
    return tuple(str(word) for word in found)


@cache
def heads(name: str) -> frozenset[str]:
    """The ids of ``authority/body-heads.csv`` in the list `name`."""
    return _known("heads", name, body_heads())


@cache
def posts(name: str) -> frozenset[str]:
    """The notations of posts in the list `name`."""
    return _known("posts", name, [post.notation for post in post_types()])


@cache
def meetings(name: str) -> frozenset[str]:
    """The notations of kinds of meetings in the list `name`."""
    return _known("meetings", name, [kind.notation for kind in meeting_kinds()])


@cache
def central_keys(name: str) -> frozenset[str]:
    """The keys of the central bodies in the list `name`."""
    slugs = _known("bodies", name, [body.slug for body in central_bodies()])
    return frozenset(f"body/tw_{slug}" for slug in slugs)


@cache
def classes(name: str) -> frozenset[str]:
    """The classes of bodies in the list `name`."""
    return _known("classes", name, {head.body_class for head in body_heads().values()})


@cache
def levels(*names: str) -> frozenset[str]:
    """The words for levels of places in the lists `names`."""
    return frozenset(word for name in names for word in words("levels", name))


@cache
def symbol(name: str) -> re.Pattern[str]:
    """The pattern `name` of what a document's symbol tells."""
    written = tables(_FILE).get("symbols", {}).get(name)
    if not isinstance(written, str):
        raise DataError(ontology_path("rules", _FILE), None, f"[symbols] has no pattern '{name}'")
    try:
        return re.compile(written)
    except re.error as error:
        raise DataError(ontology_path("rules", _FILE), None, f"symbol '{name}': {error}") from error


@cache
def spellings() -> dict[str, str]:
    """How words in names of bodies are also written, in small letters, and the spelling kept for them."""
    return dict(line.split(": ", 1) for line in words("names", "spellings"))


@cache
def branches() -> dict[str, str]:
    """What the branches of a mass organisation are called, in small letters, and what it is called itself."""
    return dict(line.split(": ", 1) for line in words("names", "branches"))


def any_of(table: str, name: str) -> str:
    """A pattern for any word of the list `name` in `table`, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words(table, name), key=len, reverse=True))


def _known(table: str, name: str, ids: Collection[str]) -> frozenset[str]:
    listed = words(table, name)
    for id_ in listed:
        if id_ not in ids:
            problem = f"[{table}] {name}: '{id_}' is no id of its table; correct it or add the row"
            raise DataError(ontology_path("rules", _FILE), None, problem)
    return frozenset(listed)
