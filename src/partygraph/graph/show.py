"""Everything known of one entity, as plain values for a terminal or a page."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partygraph.graph.network_parts import Edge, edge_attributes, edges_at, evidence_of, node_label
from partygraph.graph.reader import Reader
from partygraph.graph.resolve import resolve_entity
from partygraph.graph.store import open_store
from partygraph.graph.terms import ORG, RDF, RDFS, SKOS, curie
from partygraph.vocab import ID, PG

_TOLD_APART = frozenset(
    {
        f"{RDF}type",
        f"{RDFS}label",
        f"{SKOS}altLabel",
        PG + "searchKey",
        PG + "mentionsEntity",
        f"{ORG}subOrganizationOf",
    }
)
_LONG = frozenset({"http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its place: code points of the article's text."""

    text: str
    begin: int
    end: int
    article: str
    title: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing stated of the entity. `is_subject` tells the direction: entity → other, or other → entity.

    `relation` is a local name, `label` its Vietnamese label (a post's title for a tenure); `other` is None
    for a number. `is_fact` is False for what is planned, asked for, criticised or too uncertain.
    """

    relation: str
    label: str
    other: str | None
    other_iri: str | None
    is_subject: bool
    modality: str | None
    positive: bool
    confidence: float | None
    year: int | None
    is_fact: bool
    iri: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is known of one entity: its names, its properties (label, value), what articles state."""

    iri: str
    label: str
    entity_class: str
    aliases: tuple[str, ...]
    properties: tuple[tuple[str, str], ...]
    facts: tuple[Fact, ...]
    mentions: tuple[tuple[str, Sentence], ...]


def show(out: Path, name: str) -> Shown:
    """What the build in `out` knows of the entity that `name` names (an IRI, a name, a symbol).

    Facts come by year and place; mentions by article and place. Raises QueryError as `resolve_entity` does.
    """
    node = resolve_entity(out, name).value
    reader = Reader(open_store(out))
    local = reader.most_specific(node) or ""
    facts = [_fact(reader, node, edge) for edge in set(edges_at(reader, node)) if edge.is_observed]
    facts += [_count(reader, measure) for measure in reader.subjects("measureOf", node)]
    return Shown(
        iri=node,
        label=node_label(reader, node),
        entity_class=reader.label(PG + local) or local,
        aliases=tuple(reader.values(node, f"{SKOS}altLabel")),
        properties=_properties(reader, node),
        facts=tuple(sorted(facts, key=_order)),
        mentions=_mentions(reader, node),
    )


def _order(fact: Fact) -> tuple[object, ...]:
    place = [(sentence.article, sentence.begin) for sentence in fact.sentences]
    return (fact.year or 0, place, fact.relation, fact.iri, fact.other or "")


def _fact(reader: Reader, node: str, edge: Edge) -> Fact:
    told: dict[str, Any] = edge_attributes(reader, edge)
    other = edge.target if edge.source == node else edge.source
    return Fact(
        relation=edge.relation,
        label=told["label"],
        other=node_label(reader, other),
        other_iri=other,
        is_subject=edge.source == node,
        modality=told["modality"],
        positive=told["positive"],
        confidence=told["confidence"],
        year=told["year"],
        is_fact=told["is_fact"],
        iri=edge.observation or edge.key,
        sentences=tuple(_sentence(one) for one in told["evidence"]),
    )


def _count(reader: Reader, measure: str) -> Fact:
    number = " ".join(reader.values(measure, "count") + reader.values(measure, "unit"))
    year = reader.value(measure, "year")
    confidence = reader.value(measure, "confidence")
    return Fact(
        relation="measureOf",
        label=number,
        other=None,
        other_iri=None,
        is_subject=True,
        modality=None,
        positive=True,
        confidence=None if confidence is None else float(confidence),
        year=None if year is None else int(year),
        is_fact=False,
        iri=measure,
        sentences=tuple(_sentence(one) for one in evidence_of(reader, measure)),
    )


def _sentence(told: dict[str, Any]) -> Sentence:
    return Sentence(
        text=told["text"],
        begin=told["begin"],
        end=told["end"],
        article=told["article"],
        title=told["title"],
        published=told["published"],
    )


def _properties(reader: Reader, node: str) -> tuple[tuple[str, str], ...]:
    found = []
    for predicate, value in reader.described(node):
        if predicate in _TOLD_APART or predicate in _LONG or _is_told_as_fact(reader, node, predicate, value):
            continue
        shown = (reader.label(value) or curie(value)) if value.startswith(("http://", "https://")) else value
        found.append((reader.label(predicate) or curie(predicate), shown))
    return tuple(found)


def _is_told_as_fact(reader: Reader, node: str, predicate: str, value: str) -> bool:
    """Whether a claim says the same: then it stands among the facts, with its sentence."""
    if not value.startswith(ID):
        return False
    claims = set(reader.subjects("subject", node)) & set(reader.subjects("object", value))
    return any(reader.value(claim, "relation") == predicate for claim in claims)


def _mentions(reader: Reader, node: str) -> tuple[tuple[str, Sentence], ...]:
    found = []
    for mention in {*reader.subjects("refersTo", node), *reader.subjects("cites", node)}:
        written = reader.value(mention, "exact") or ""
        found += [(written, _sentence(one)) for one in evidence_of(reader, mention)]
    return tuple(sorted(found, key=lambda pair: (pair[1].article, pair[1].begin, pair[0])))
