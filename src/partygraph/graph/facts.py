"""The fact layer: plain triples for readers who ask what holds, not who said it how.

A fact comes only from a claim that is done or going on, not denied, and sure enough; a request, a plan or a
criticism is never one. Wider properties are written out, so a query needs no reasoner.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from partygraph.graph.terms import ORG, Triple, iri, key_iri, pg
from partygraph.graph.write_observations import IS_HELD, claims_of, post_key, tenures_of
from partygraph.model.mention import Modality
from partygraph.model.statement import ArticleStatements, BodyEntity, Claim, Corpus, Tenure

FACT_THRESHOLD = Decimal("0.50")
"""Below this a claim is more likely wrong than right, and a plain triple cannot say so; the claim stays."""

FACT_MODALITIES = frozenset({Modality.DONE, Modality.ONGOING})

WIDER: dict[str, tuple[str, ...]] = {
    "chairs": (pg("attends"),),
    "speaksAt": (pg("attends"),),
    "directs": (pg("speaksAt"), pg("attends")),
    "reportsAt": (pg("attends"),),
    "concretizes": (pg("basedOn"),),
    "guides": (pg("basedOn"),),
    "subordinateTo": (iri(ORG, "subOrganizationOf"),),
}
"""Each property to every property above it, written out."""


def is_fact(claim: Claim) -> bool:
    """Whether the fact layer repeats what the claim says."""
    return claim.modality in FACT_MODALITIES and claim.positive and claim.confidence >= FACT_THRESHOLD


def is_held(tenure: Tenure) -> bool:
    """Whether the person may be said to hold the post: not a former one, and sure enough."""
    return tenure.status in IS_HELD and tenure.confidence >= FACT_THRESHOLD


def fact_triples(corpus: Corpus) -> Iterator[Triple]:
    """All facts of the corpus; the same one may come several times."""
    for stated in corpus.articles:
        yield from _claimed(stated)
        yield from _held(stated)
    yield from structure_triples(entity for entity in corpus.entities if isinstance(entity, BodyEntity))


def with_wider(subject: str, local: str, target: str) -> Iterator[Triple]:
    """One fact and the same fact by every wider property."""
    yield subject, pg(local), target
    for wider in WIDER.get(local, ()):
        yield subject, wider, target


def _claimed(stated: ArticleStatements) -> Iterator[Triple]:
    for _, group in claims_of(stated):
        claim = group[0]
        if is_fact(claim):
            yield from with_wider(key_iri(claim.subject), claim.relation, key_iri(claim.object))


def _held(stated: ArticleStatements) -> Iterator[Triple]:
    for _, group in tenures_of(stated):
        tenure = group[0]
        if tenure.body is not None and is_held(tenure):
            yield key_iri(tenure.holder), pg("holdsPost"), key_iri(post_key(tenure.body, tenure.post))


def structure_triples(bodies: Iterable[BodyEntity]) -> Iterator[Triple]:
    """What follows from how bodies hang together: wider structure, and the unit that each counts towards."""
    for body in bodies:
        subject = key_iri(body.key)
        if body.subordinate_to is not None:
            yield from with_wider(subject, "subordinateTo", key_iri(body.subordinate_to))
        if body.rolls_up_to is not None:
            yield subject, pg("rollsUpTo"), key_iri(body.rolls_up_to)
