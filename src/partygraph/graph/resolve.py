"""From what a person types to an entity of the graph: an IRI, a name with or without marks, a number."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from partygraph.errors import QueryError
from partygraph.graph.answer import Answer, Iri, Literal
from partygraph.graph.ask import ask
from partygraph.graph.search_key import search_key
from partygraph.graph.terms import PREFIXES, key_uri
from partygraph.vocab import ID

KINDS: dict[str, tuple[str, ...]] = {
    "person": ("Person",),
    "body": ("Body",),
    "document": ("GuidingDocument", "DocumentSet"),
    "meeting": ("Meeting",),
    "province": ("Province",),
    "article": ("Article",),
}
"""What a question may ask for, and the classes that answer. ``entity`` is any of them."""

_SHOWN = 8
_KEY = re.compile(r"(?:person|body|doc|docset|meeting|province|term|year|article|post|claim|tenure)/\S+")
_SYMBOL = re.compile(r"(\d+)\s*[-/ ]\s*([a-z]{2,6})\s*[-/ ]\s*([a-z.]+)")


@dataclass(frozen=True, slots=True)
class _Found:
    """An entity that may be meant; `is_mentioned` when an article of the build speaks of it."""

    iri: Iri
    label: str
    keys: frozenset[str]
    is_mentioned: bool

    @property
    def words(self) -> frozenset[str]:
        slug = re.split(r"[^a-z0-9]+", self.iri.value.removeprefix(ID))
        return frozenset(slug).union(*(key.split() for key in self.keys))


def resolve_entity(out: Path, text: str, kind: str = "entity") -> Iri:
    """The entity that `text` names in the build: a full or short IRI, a name without marks, a symbol.

    A whole name goes before a part of one, and an entity that the articles speak of before one that only the
    authority tables know; words may add where it is ("dang uy so khcn hai phong"). Raises QueryError with the
    candidates when several fit as well, and when none does.
    """
    address = _as_address(text)
    if address is not None:
        return _existing(out, address)
    name, symbols = search_key(text), _symbols(text)
    found = _search(out, name, symbols, kind)
    tiers: tuple[Callable[[_Found], bool], ...] = (
        lambda one: name in one.keys,
        lambda one: set(name.split()) <= one.words,
        lambda one: bool(symbols & one.keys),
        lambda one: any(name in key for key in one.keys),
        lambda one: any(symbol in key for symbol in symbols for key in one.keys),
    )
    for fits in tiers:
        fitting = [one for one in found if fits(one)]
        if fitting:
            return _only(fitting, text, kind)
    raise QueryError(f"no {kind} is called {text!r} in {out}; `partygraph query --list` shows examples")


def _as_address(text: str) -> Iri | None:
    bare = text.strip().removeprefix("<").removesuffix(">")
    if re.match(r"https?://", bare):
        return Iri(bare)
    prefix, colon, local = bare.partition(":")
    if colon and prefix in PREFIXES:
        return Iri(PREFIXES[prefix] + local)
    return Iri(key_uri(bare)) if _KEY.fullmatch(bare) else None


def _existing(out: Path, address: Iri) -> Iri:
    answer = ask(out, "SELECT ?entity ?p WHERE { ?entity ?p ?o } LIMIT 1", {"entity": address})
    if not answer.rows:
        raise QueryError(f"{address.value} is not in {out}; check the spelling, or give the entity's name")
    return address


def _symbols(text: str) -> frozenset[str]:
    """The search keys of a document's symbol, Party and State manner; empty where `text` writes none.

    >>> sorted(_symbols("NQ số 22 – NQ/TƯ"))
    ['22-nq/tw', '22/nq-tw']
    """
    symbol = _SYMBOL.search(search_key(re.sub(r"t\.?ư\b", "tw", text.casefold())))
    if symbol is None:
        return frozenset()
    serial, code, issuer = symbol.groups()
    return frozenset({f"{serial}-{code}/{issuer}", f"{serial}/{code}-{issuer}"})


_QUERY = """
SELECT ?entity ?label ?key ?mentioned ?word ?party ?state WHERE {
  VALUES ?class { %s }
  ?entity a ?class ; rdfs:label ?label .
  { ?entity pg:searchKey ?key } UNION { ?entity dcterms:identifier ?id . BIND(LCASE(?id) AS ?key) }
  FILTER(
    CONTAINS(?key, ?word) || CONTAINS(?key, ?party) || CONTAINS(?key, ?state) || CONTAINS(STR(?entity), ?word)
  )
  BIND(EXISTS { ?article pg:mentionsEntity ?entity } AS ?mentioned)
}"""


def _search(out: Path, name: str, symbols: frozenset[str], kind: str) -> list[_Found]:
    """The entities with the longest word of `name`, or a symbol, in a name of theirs or in their IRI."""
    if kind != "entity" and kind not in KINDS:
        raise QueryError(f"kind {kind!r} is unknown; use entity, {', '.join(KINDS)}")
    if not name:
        raise QueryError("an empty name means nothing; give a name, a symbol or an IRI")
    classes = KINDS.get(kind) or tuple(local for locals_ in KINDS.values() for local in locals_)
    word = max(name.split(), key=len)
    party, state = sorted(symbols) or (word, word)
    probes = {"word": Literal(word), "party": Literal(party), "state": Literal(state)}
    answer = ask(out, _QUERY % " ".join(f"pg:{local}" for local in classes), probes)
    found: dict[str, _Found] = {}
    for one in _found(answer):
        known = found.get(one.iri.value, one)
        found[one.iri.value] = replace(known, keys=known.keys | one.keys)
    return [found[value] for value in sorted(found)]


def _found(answer: Answer) -> Iterable[_Found]:
    for entity, label, key, mentioned, *_ in answer.rows:
        if isinstance(entity, Iri):
            yield _Found(entity, str(label), frozenset({str(key)}), str(mentioned) == "true")


def _only(fitting: list[_Found], text: str, kind: str) -> Iri:
    mentioned = [one for one in fitting if one.is_mentioned]
    for candidates in (fitting, mentioned):
        if len(candidates) == 1:
            return candidates[0].iri
    listed = mentioned or fitting
    lines = [f"  {one.label} — {one.iri}" for one in listed[:_SHOWN]]
    more = f"\n  … and {len(listed) - _SHOWN} more" if len(listed) > _SHOWN else ""
    raise QueryError(
        f"{text!r} may be {len(listed)} different {kind} entries; name one of\n" + "\n".join(lines) + more
    )
