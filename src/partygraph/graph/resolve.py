"""From what a person types to an entity of the graph: an IRI, a name with or without marks, a number."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
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
_KEY = re.compile(r"[a-z-]+/[^\s]+")
_SYMBOL = re.compile(r"(\d+)\s*[-/ ]\s*([a-z]{2,6})\s*[-/ ]\s*([a-zư.]+)")


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
    found = _search(out, _wanted(text), kind)
    keys = _wanted(text)
    whole = [one for one in found if one.keys & keys]
    part = [one for one in found if any(key in theirs for key in keys for theirs in one.keys)]
    words = [one for one in found if any(set(key.split()) <= one.words for key in keys)]
    for fitting in (whole, part, words):
        if fitting:
            return _only(fitting, text, kind)
    raise QueryError(f"no {kind} is called {text!r} in {out}; `partygraph show NAME` searches all names")


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


def _wanted(text: str) -> frozenset[str]:
    """The search keys that `text` may stand for: itself, and a document's symbol in its printed form."""
    key = search_key(text)
    spelt = re.sub(r"t\.?ư\b", "tw", text.casefold())
    symbol = _SYMBOL.search(search_key(spelt))
    if symbol is None:
        return frozenset({key})
    serial, code, issuer = symbol.groups()
    return frozenset({key, f"{serial}-{code}/{issuer}", f"{serial}/{code}-{issuer}"})


def _search(out: Path, keys: Iterable[str], kind: str) -> list[_Found]:
    if kind != "entity" and kind not in KINDS:
        raise QueryError(f"kind {kind!r} is unknown; use entity, {', '.join(KINDS)}")
    classes = KINDS.get(kind) or tuple(name for names in KINDS.values() for name in names)
    values = " ".join(f"pg:{name}" for name in classes)
    query = f"""
SELECT ?entity ?label ?key ?part ?mentioned WHERE {{
  VALUES ?class {{ {values} }}
  ?entity a ?class ; rdfs:label ?label .
  {{ ?entity pg:searchKey ?key }}
  UNION
  {{ ?entity dcterms:identifier ?identifier . BIND(LCASE(?identifier) AS ?key) }}
  FILTER(CONTAINS(?key, ?part))
  BIND(EXISTS {{ ?article pg:mentionsEntity ?entity }} AS ?mentioned)
}}"""
    found: dict[str, _Found] = {}
    for key in sorted(keys):
        for probe in (key, max(key.split() or [key], key=len)):
            for one in _found(ask(out, query, {"part": Literal(probe)})):
                known = found.get(one.iri.value)
                merged = one.keys | known.keys if known else one.keys
                found[one.iri.value] = _Found(one.iri, one.label, merged, one.is_mentioned)
    return [found[value] for value in sorted(found)]


def _found(answer: Answer) -> Iterable[_Found]:
    for entity, label, key, _, mentioned in answer.rows:
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
