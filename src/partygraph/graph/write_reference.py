"""The authority tables as triples, each row with its source, so that SPARQL sees what the linker saw."""

from collections.abc import Iterator
from functools import cache

from partygraph.authority.bodies import central_bodies
from partygraph.authority.documents import (
    CentralDocument,
    Plenum,
    by_plenum,
    central_documents,
    default_sense,
    plenums,
)
from partygraph.authority.provinces import provinces
from partygraph.authority.schemes import document_types
from partygraph.authority.terms import terms
from partygraph.graph.facts import with_wider
from partygraph.graph.hierarchy import type_triples
from partygraph.graph.search_key import search_key
from partygraph.graph.terms import (
    DCTERMS,
    LABEL,
    SCHEMA,
    Triple,
    boolean,
    day,
    integer,
    iri,
    key_iri,
    label_text,
    pg,
    text,
)
from partygraph.graph.write_entities import link, name_triples, province_key, year_key

_SOURCE = iri(DCTERMS, "source")


def reference_triples() -> Iterator[Triple]:
    """Everything that the authority tables say."""
    yield from _provinces()
    yield from _terms()
    yield from _bodies()
    for document in central_documents():
        yield from _document(document)
    for plenum in plenums():
        yield from _plenum(plenum)
        yield from _set(plenum)


def _provinces() -> Iterator[Triple]:
    for province in provinces():
        subject = key_iri(province_key(province.slug))
        yield from type_triples(subject, "Province")
        yield from name_triples(
            subject, province.name, (f"{province.kind} {province.name}", *province.variants)
        )
        yield subject, pg("provinceKind"), text(province.kind)
        if province.capital is not None:
            yield subject, pg("capital"), text(province.capital)
        yield subject, iri(DCTERMS, "identifier"), text(province.iso)
        yield subject, iri(SCHEMA, "sameAs"), f"<http://www.wikidata.org/entity/{province.wikidata}>"
        yield subject, _SOURCE, text(province.source)
        if province.merged_into is not None:
            yield from link(subject, "mergedInto", province_key(province.merged_into))
        if province.merged_on is not None:
            yield subject, pg("mergedOn"), day(province.merged_on)


def _terms() -> Iterator[Triple]:
    for term in terms():
        subject = key_iri(f"term/{term.id}")
        yield from type_triples(subject, "Term")
        yield from name_triples(subject, f"Khóa {term.numeral} {term.body}", ())
        yield subject, pg("scope"), text(term.scope)
        yield subject, pg("startedOn"), day(term.first_day)
        if term.last_day is not None:
            yield subject, pg("endedOn"), day(term.last_day)
        yield subject, _SOURCE, text(term.source)
        yield subject, pg("verified"), boolean(term.is_verified)


def central_key(slug: str) -> str:
    """The key of a central body from its slug in ``authority/bodies.csv``."""
    return f"body/tw_{slug}"


def _bodies() -> Iterator[Triple]:
    for body in central_bodies():
        subject = key_iri(central_key(body.slug))
        yield from type_triples(subject, body.body_class)
        yield from name_triples(subject, body.label, body.aliases)
        if body.label_en:
            yield subject, LABEL, text(body.label_en, "en")
        if body.subordinate_to is not None:
            yield from with_wider(subject, "subordinateTo", key_iri(central_key(body.subordinate_to)))
        if body.succeeded_by is not None:
            yield from link(subject, "succeededBy", central_key(body.succeeded_by))
        yield subject, _SOURCE, text(body.source)


@cache
def _type_labels() -> dict[str, str]:
    return {kind.notation: kind.label_vi for kind in document_types()}


def _document(document: CentralDocument) -> Iterator[Triple]:
    subject = key_iri(f"doc/tw_{document.id}")
    name = f"{_type_labels().get(document.type, '')} {document.number}"
    yield from type_triples(subject, "PartyDocument")
    yield from name_triples(subject, f"{name} khóa {document.term}", (name,))
    yield from link(subject, "documentType", f"document-type/{document.type}")
    yield subject, pg("number"), text(document.number)
    yield subject, pg("searchKey"), text(search_key(document.number))
    yield subject, iri(DCTERMS, "title"), label_text(document.title)
    yield from link(subject, "inTerm", f"term/tw_{document.term.lower()}")
    if document.date is not None:
        yield subject, pg("issueDate"), day(document.date)
        yield from link(subject, "inYear", year_key(document.date.year))
    if document.issuer is not None:
        yield from link(subject, "issuedBy", central_key(document.issuer))
    if document.plenum is not None:
        yield from link(subject, "adoptedAt", plenum_key(document.term, document.plenum))
    yield subject, _SOURCE, text(document.source)
    yield subject, pg("verified"), boolean(document.is_verified)


def plenum_key(term: str, ordinal: int) -> str:
    """The key of a plenum of the Central Committee.

    >>> plenum_key("XII", 6)
    'meeting/tw_xii_hoi-nghi-6'
    """
    return f"meeting/tw_{term.lower()}_hoi-nghi-{ordinal}"


def _plenum(plenum: Plenum) -> Iterator[Triple]:
    subject = key_iri(plenum_key(plenum.term, plenum.ordinal))
    name = f"Trung ương {plenum.ordinal} khóa {plenum.term}"
    long = f"Hội nghị lần thứ {plenum.ordinal} Ban Chấp hành Trung ương Đảng khóa {plenum.term}"
    yield from type_triples(subject, "Plenum")
    yield from name_triples(subject, f"Hội nghị {name}", (name, long))
    yield subject, pg("ordinal"), integer(plenum.ordinal)
    yield from link(subject, "inTerm", f"term/tw_{plenum.term.lower()}")
    if plenum.opened is not None:
        yield subject, pg("heldOn"), day(plenum.opened)
        yield from link(subject, "inYear", year_key(plenum.opened.year))
    if plenum.closed is not None:
        yield subject, pg("endedOn"), day(plenum.closed)
    sense = default_sense(plenum.term, plenum.ordinal)
    if sense is not None:
        yield from link(subject, "defaultSense", f"doc/tw_{sense.id}")
    yield subject, _SOURCE, text(plenum.source)
    yield subject, pg("verified"), boolean(plenum.is_verified)


def _set(plenum: Plenum) -> Iterator[Triple]:
    """The set of a plenum's documents, where the table knows any."""
    members = by_plenum(plenum.term, plenum.ordinal)
    if not members:
        return
    subject = key_iri(f"docset/tw_{plenum.term.lower()}_hoi-nghi-{plenum.ordinal}")
    name = f"Trung ương {plenum.ordinal} khóa {plenum.term}"
    yield from type_triples(subject, "DocumentSet")
    yield from name_triples(subject, f"Các văn bản Hội nghị {name}", (f"Nghị quyết {name}",))
    yield from link(subject, "adoptedAt", plenum_key(plenum.term, plenum.ordinal))
    yield from link(subject, "inTerm", f"term/tw_{plenum.term.lower()}")
    for member in members:
        yield key_iri(f"doc/tw_{member.id}"), pg("memberOfSet"), subject
