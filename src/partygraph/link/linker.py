"""From readings to a corpus: every mention linked or left open with its reason, every statement between
keys.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from partygraph.extract.gatherings.spoken_meeting import HELD
from partygraph.extract.lexis.tokens import fold
from partygraph.link.bodies import BodyLink, BodyLinker, label_body
from partygraph.link.citing import DocumentLink
from partygraph.link.documents import DocumentLinker
from partygraph.link.gathering import gather
from partygraph.link.issuing import with_issuers
from partygraph.link.linked import LinkedArticle, digest_of
from partygraph.link.meetings import Told, link_meetings
from partygraph.link.people import Sighting, office_of, persons_of, unite
from partygraph.link.places import province_of
from partygraph.link.rules import words
from partygraph.link.stating import Stater
from partygraph.model.article import Article
from partygraph.model.mention import Reading, TenureReading
from partygraph.model.statement import Corpus, DocumentSetEntity, Entity


def link_article(article: Article, reading: Reading) -> LinkedArticle:
    """Everything about `reading` that can be decided from the article and the authority tables alone."""
    own = digest_of(article)
    decision = province_of(article, reading)
    province = decision.province
    body_linker = BodyLinker(reading, province, own)
    bodies = body_linker.link()
    document_linker = DocumentLinker(
        with_issuers(reading), bodies, article.published, province.slug if province else None, own
    )
    documents = document_linker.link()
    meetings = link_meetings(
        reading.mentions,
        _told_meetings(reading, bodies, documents),
        article.published,
        province.slug if province else own,
        article.id,
    )
    return LinkedArticle(
        article,
        own,
        reading,
        decision,
        bodies,
        body_linker.entities,
        documents,
        _meant(document_linker.entities, documents),
        meetings,
        persons_of(reading.mentions),
    )


def _meant(entities: Mapping[str, Entity], documents: dict[int, DocumentLink]) -> dict[str, Entity]:
    """The documents that a citation means or may mean; not one that was only weighed and left."""
    kept = {key for link in documents.values() for key in (*link.keys, *(one.key for one in link.candidates))}
    sets = (entity for key, entity in entities.items() if key in kept)
    kept.update(key for one in sets if isinstance(one, DocumentSetEntity) for key in one.members)
    return {key: entity for key, entity in entities.items() if key in kept}


def _told_meetings(
    reading: Reading, bodies: dict[int, BodyLink | None], documents: dict[int, DocumentLink]
) -> dict[int, Told]:
    """What the reading tells about each mention that it says was held."""
    telling = words("meetings", "telling-relations")
    hosts: dict[int, list[str]] = defaultdict(list)
    for claim in reading.claims:
        if claim.relation == "organizes" and (link := bodies.get(claim.subject)) is not None:
            hosts[claim.object].append(label_body(link))
    ranked = sorted(documents)
    linked = [(n, reading.mentions[n].span, link) for n, link in sorted(bodies.items()) if link is not None]
    told: dict[int, Told] = {}
    held = {n for n, mention in enumerate(reading.mentions) if mention.rule == HELD}
    for n in held | {claim.object for claim in reading.claims if claim.relation in telling}:
        span = reading.mentions[n].span
        cited = [k for k in ranked if span.start <= reading.mentions[k].span.start < span.end]
        about = dict.fromkeys(key for k in cited for key in documents[k].keys)
        met = [link for k, other, link in linked if span.covers(other) and k != n]
        told[n] = Told(tuple(hosts[n]), label_body(met[-1]) if met else None, tuple(about))
    return told


def link_corpus(articles: Iterable[LinkedArticle]) -> Corpus:
    """The corpus of `articles`, in whatever order they come: persons united, aliases gathered, keys
    sorted.
    """
    linked = sorted(articles, key=lambda one: (one.article.id, one.digest))
    keys, persons = unite(_sightings(linked))
    stated = tuple(Stater(one, keys).state() for one in linked)
    entities = gather(linked, stated)
    everyone: list[Entity] = [*entities.values(), *persons]
    return Corpus(stated, tuple(sorted(everyone, key=lambda entity: entity.key)))


def _sightings(linked: list[LinkedArticle]) -> list[Sighting]:
    seen: dict[tuple[str, str], Sighting] = {}
    for one in linked:
        for n, name in one.persons.items():
            sighting = seen.setdefault(
                (one.digest, fold(name)), Sighting(one.digest, name, article_scope=one.digest)
            )
            sighting.aliases.add(" ".join(one.reading.mentions[n].span.of(one.article.text).split()))
        for tenure in one.reading.tenures:
            name_of = one.persons.get(tenure.holder)
            if name_of is not None:
                _note_post(seen[one.digest, fold(name_of)], tenure, one)
    return list(seen.values())


def _note_post(sighting: Sighting, tenure: TenureReading, one: LinkedArticle) -> None:
    """Adds the body and the office of a post to what is known of its holder."""
    link = one.bodies.get(tenure.body) if tenure.body is not None else None
    if link is not None:
        sighting.bodies.add(link.key)
    if (link is None) is (tenure.body is None):
        office = office_of(tenure.post, None if link is None else link.key)
        sighting.offices |= set() if office is None else {office}
