"""Entities as triples: what a body, person, document, set or meeting is, apart from any one article."""

from collections.abc import Iterable, Iterator
from functools import singledispatch

from partygraph.graph.hierarchy import type_triples
from partygraph.graph.search_key import search_key
from partygraph.graph.terms import ALT_LABEL, LABEL, Triple, day, integer, key_iri, label_text, pg, text, year
from partygraph.model.statement import (
    BodyEntity,
    DocumentEntity,
    DocumentSetEntity,
    Entity,
    MeetingEntity,
    PersonEntity,
)


def name_triples(subject: str, label: str, aliases: Iterable[str]) -> Iterator[Triple]:
    """The label, every other name, and the search key of each."""
    yield subject, LABEL, label_text(label)
    yield subject, pg("searchKey"), text(search_key(label))
    main = label_text(label)
    yield from alias_triples(subject, (alias for alias in aliases if label_text(alias) != main))


def alias_triples(subject: str, aliases: Iterable[str]) -> Iterator[Triple]:
    """Further names of an entity, each with its search key."""
    for alias in aliases:
        yield subject, ALT_LABEL, label_text(alias)
        yield subject, pg("searchKey"), text(search_key(alias))


def year_key(number: int) -> str:
    """The key of a year's node.

    >>> year_key(2018)
    'year/2018'
    """
    return f"year/{number:04d}"


def year_triples(number: int) -> Iterator[Triple]:
    """A year's own node."""
    subject = key_iri(year_key(number))
    yield from type_triples(subject, "Year")
    yield subject, LABEL, label_text(str(number))
    yield subject, pg("searchKey"), text(str(number))
    yield subject, pg("year"), year(number)


def link(subject: str, local: str, key: str | None) -> Iterator[Triple]:
    """A link to the entity of `key`; nothing where it is not known."""
    if key is not None:
        yield subject, pg(local), key_iri(key)


def province_key(slug: str) -> str:
    """The key of a province from its slug."""
    return slug if slug.startswith("province/") else f"province/{slug}"


@singledispatch
def entity_triples(entity: Entity) -> Iterator[Triple]:
    """Everything the corpus knows of an entity that is not a claim."""
    raise TypeError(f"{type(entity).__name__} is not an entity")


@entity_triples.register
def _body(entity: BodyEntity) -> Iterator[Triple]:
    subject = key_iri(entity.key)
    yield from type_triples(subject, entity.body_class)
    yield from name_triples(subject, entity.label, entity.aliases)
    yield subject, pg("scope"), text(entity.scope)
    if entity.province is not None:
        yield from link(subject, "locatedIn", province_key(entity.province))
    yield from link(subject, "subordinateTo", entity.subordinate_to)
    yield from link(subject, "committeeOf", entity.committee_of)
    yield from link(subject, "partyOrganizationOf", entity.party_organization_of)
    yield from link(subject, "advises", entity.advises)


@entity_triples.register
def _person(entity: PersonEntity) -> Iterator[Triple]:
    subject = key_iri(entity.key)
    yield from type_triples(subject, "Person")
    yield from name_triples(subject, entity.label, entity.aliases)
    yield subject, pg("scope"), text(entity.scope)


@entity_triples.register
def _document(entity: DocumentEntity) -> Iterator[Triple]:
    subject = key_iri(entity.key)
    yield from type_triples(subject, entity.document_class)
    yield from name_triples(subject, entity.label, entity.aliases)
    yield from link(subject, "documentType", f"document-type/{entity.document_type}")
    if entity.number is not None:
        yield subject, pg("number"), text(entity.number)
        yield subject, pg("searchKey"), text(search_key(entity.number))
    if entity.title is not None:
        yield subject, "<http://purl.org/dc/terms/title>", label_text(entity.title)
    if entity.issue_date is not None:
        yield subject, pg("issueDate"), day(entity.issue_date)
        yield from link(subject, "inYear", year_key(entity.issue_date.year))
    for issuer in entity.issued_by:
        yield from link(subject, "issuedBy", issuer)
    yield from link(subject, "inTerm", entity.in_term)
    yield from link(subject, "adoptedAt", entity.adopted_at)


@entity_triples.register
def _document_set(entity: DocumentSetEntity) -> Iterator[Triple]:
    subject = key_iri(entity.key)
    yield from type_triples(subject, "DocumentSet")
    yield from name_triples(subject, entity.label, entity.aliases)
    for member in entity.members:
        yield key_iri(member), pg("memberOfSet"), subject
    yield from link(subject, "adoptedAt", entity.adopted_at)
    yield from link(subject, "inTerm", entity.in_term)


@entity_triples.register
def _meeting(entity: MeetingEntity) -> Iterator[Triple]:
    subject = key_iri(entity.key)
    yield from type_triples(subject, entity.meeting_class)
    yield from name_triples(subject, entity.label, entity.aliases)
    if entity.held_on is not None:
        yield subject, pg("heldOn"), day(entity.held_on)
        yield from link(subject, "inYear", year_key(entity.held_on.year))
    for document in entity.about:
        yield from link(subject, "meetingAbout", document)
    if entity.place is not None:
        yield subject, pg("place"), text(entity.place)
    if entity.ordinal is not None:
        yield subject, pg("ordinal"), integer(entity.ordinal)
