"""What is known of one entity, for its page: bounded, each part by one query with the entity bound."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple
from urllib.parse import quote

from partygraph.graph.answer import Iri
from partygraph.graph.terms import curie
from partygraph.serve.asking import Asked, Desk
from partygraph.vocab import ID, PG

MOST_PROPERTIES: Final = 500
MOST_OBSERVATIONS: Final = 600
MOST_MENTIONS: Final = 300
_LONGEST: Final = 100_000
_KEY = re.compile(r"(?:[A-Za-z0-9_~./=,;:@+-]|%[0-9A-F]{2})+")

_PROPERTIES = f"""
SELECT DISTINCT ?entity ?property ?propertyLabel ?value ?valueLabel WHERE {{
  ?entity ?property ?value .
  OPTIONAL {{ ?property rdfs:label ?propertyLabel . FILTER(LANG(?propertyLabel) = "vi") }}
  OPTIONAL {{ ?value rdfs:label ?valueLabel . FILTER(LANG(?valueLabel) = "vi") }}
}} LIMIT {MOST_PROPERTIES}"""

_OBSERVATIONS = f"""
SELECT ?entity ?role ?observation ?relationLabel ?title ?kindLabel ?otherRole ?other ?otherLabel ?modality
  ?positive ?confidence ?sentence ?begin ?source ?article ?published
WHERE {{
  VALUES ?role {{
    pg:subject pg:object pg:holder pg:tenureIn pg:actor pg:recipient pg:measureOf pg:attributedTo
  }}
  ?observation ?role ?entity ; pg:evidence ?span ; pg:inArticle ?source .
  ?span pg:exact ?sentence ; pg:beginIndex ?begin .
  ?source dcterms:identifier ?article .
  OPTIONAL {{ ?source pg:publishedOn ?published }}
  OPTIONAL {{ ?observation pg:relation/rdfs:label ?relationLabel . FILTER(LANG(?relationLabel) = "vi") }}
  OPTIONAL {{ ?observation rdfs:label ?title . FILTER(LANG(?title) = "vi") }}
  OPTIONAL {{ ?observation a/rdfs:label ?kindLabel . FILTER(LANG(?kindLabel) = "vi") }}
  OPTIONAL {{ ?observation pg:modality ?modality ; pg:positive ?positive }}
  OPTIONAL {{ ?observation pg:confidence ?confidence }}
  OPTIONAL {{
    VALUES ?otherRole {{ pg:subject pg:object pg:holder pg:tenureIn pg:actor pg:recipient }}
    ?observation ?otherRole ?other . FILTER(?other != ?entity)
    ?other rdfs:label ?otherLabel . FILTER(LANG(?otherLabel) = "vi")
  }}
}} LIMIT {MOST_OBSERVATIONS}"""

_MENTIONS = f"""
SELECT ?entity ?mention ?written ?sentence ?begin ?source ?article ?published WHERE {{
  ?mention pg:refersTo|pg:cites ?entity ; pg:exact ?written ; pg:evidence ?span ; pg:inArticle ?source .
  ?span pg:exact ?sentence ; pg:beginIndex ?begin .
  ?source dcterms:identifier ?article .
  OPTIONAL {{ ?source pg:publishedOn ?published }}
}} LIMIT {MOST_MENTIONS}"""

Row = dict[str, str]


class Shown(NamedTuple):
    """A value to show: its text, and where it leads, if anywhere."""

    text: str
    link: str | None


@dataclass(frozen=True, slots=True)
class Observed:
    """What one article states of the entity."""

    what: str
    others: tuple[Shown, ...]
    marks: tuple[str, ...]
    sentence: str
    article: Shown
    link: str | None


@dataclass(frozen=True, slots=True)
class EntityPage:
    """What the page of an entity shows; each tuple is in order and bounded."""

    iri: str
    label: str
    properties: tuple[tuple[Shown, tuple[Shown, ...]], ...]
    observations: tuple[Observed, ...]
    mentions: tuple[tuple[str, str, Shown], ...]
    is_cut: bool


def iri_of_path(raw_path: bytes) -> str | None:
    """The IRI whose page the path is, None where no IRI of ours can be.

    >>> iri_of_path(b"/id/body/ha-tinh_tinh-uy")
    'https://w3id.org/partygraph/id/body/ha-tinh_tinh-uy'
    """
    key = raw_path.decode("ascii", "replace").removeprefix("/id/")
    return ID + key.replace("%23", "#") if _KEY.fullmatch(key) else None


def link_of(iri: str) -> str | None:
    """Where a click on an IRI leads: our own page, another's, or nowhere (only the web is linked to).

    >>> link_of("javascript:alert(1)") is None
    True
    """
    if iri.startswith(ID):
        return "/id/" + quote(iri.removeprefix(ID), safe="%/~.=,;:@+-_")
    return iri if re.match(r"https?://", iri) else None


def entry_of(iri: str) -> str | None:
    """The entry of a term of ours on the ontology's page, None for another's.

    >>> entry_of("https://w3id.org/partygraph/ontology#implements")
    '/ontology#implements'
    """
    return f"/ontology#{quote(iri.removeprefix(PG), safe='')}" if iri.startswith(PG) else None


async def entity_page(desk: Desk, iri: str, client: str) -> EntityPage | None:
    """The page of an entity, None where nothing is said of it."""
    said = await rows(desk, _PROPERTIES, iri, client)
    if not said:
        return None
    observed = await rows(desk, _OBSERVATIONS, iri, client)
    mentioned = await rows(desk, _MENTIONS, iri, client)
    labels = [row["value"] for row in said if row["property"].endswith("#label")]
    return EntityPage(
        iri=iri,
        label=labels[0] if labels else curie(iri),
        properties=tuple(_properties(said)),
        observations=tuple(_observations(observed)),
        mentions=tuple(sorted(_mentions(mentioned), key=lambda one: (one[2].text, one[1], one[0]))),
        is_cut=len(observed) == MOST_OBSERVATIONS or len(mentioned) == MOST_MENTIONS,
    )


async def rows(desk: Desk, query: str, iri: str, client: str) -> list[Row]:
    """The rows of a fixed query with ``?entity`` bound; unbound variables are missing."""
    async with desk.ask(Asked(query, "json", parameters={"entity": Iri(iri)}), client) as answering:
        told = json.loads(await answering.whole())
    return [{name: term["value"] for name, term in row.items()} for row in told["results"]["bindings"]]


def _properties(said: list[Row]) -> Iterator[tuple[Shown, tuple[Shown, ...]]]:
    found: dict[Shown, list[Shown]] = {}
    for row in said:
        name = Shown(row.get("propertyLabel") or curie(row["property"]), entry_of(row["property"]))
        found.setdefault(name, []).append(_shown(row["value"], row.get("valueLabel")))
    for name in sorted(found, key=lambda one: (one.text, one.link or "")):
        yield name, tuple(sorted(set(found[name]), key=lambda one: (one.text, one.link or "")))


def _shown(value: str, label: str | None) -> Shown:
    link = link_of(value) if " " not in value else None
    if label is None and link is not None:
        return Shown(curie(value), link)
    return Shown(label or value[:_LONGEST], link)


def _observations(observed: list[Row]) -> Iterator[Observed]:
    """One for each observation and role: what many rows tell of it comes together."""
    grouped: dict[tuple[str, str], list[Row]] = {}
    for row in observed:
        grouped.setdefault((row["observation"], row["role"]), []).append(row)
    for group in sorted(grouped.values(), key=lambda rows: _when(rows[0])):
        first = group[0]
        others = {
            Shown(row["otherLabel"], link_of(row["other"])): None for row in group if row.get("otherLabel")
        }
        yield Observed(
            what=first.get("relationLabel") or first.get("title") or first.get("kindLabel") or "",
            others=tuple(others),
            marks=tuple(_marks(first)),
            sentence=first["sentence"],
            article=_article(first),
            link=link_of(first["observation"]),
        )


def _when(row: Row) -> tuple[str, str, int, str]:
    return row.get("published", ""), row["article"], int(row["begin"]), row["observation"]


def _marks(row: Row) -> Iterator[str]:
    if "modality" in row:
        yield row["modality"].removeprefix(PG)
    if row.get("positive") == "false":
        yield "phủ định / denied"
    if "confidence" in row:
        yield row["confidence"]


def _article(row: Row) -> Shown:
    told = f"{row['article']}, {row['published']}" if "published" in row else row["article"]
    return Shown(told, link_of(row["source"]))


def _mentions(mentioned: list[Row]) -> Iterator[tuple[str, str, Shown]]:
    for row in mentioned:
        yield row["written"], row["sentence"], _article(row)
