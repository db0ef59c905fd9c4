"""From readings to a corpus: every mention linked or left open with its reason, every statement between
keys.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from partygraph.extract.tokens import fold
from partygraph.link.bodies import BodyLink, BodyLinker, label_body
from partygraph.link.citing import DocumentLink
from partygraph.link.documents import DocumentLinker
from partygraph.link.meetings import MeetingLink, day_of, link_meetings
from partygraph.link.naming import digest
from partygraph.link.people import Sighting, persons_of, unite
from partygraph.link.places import ProvinceDecision, province_of
from partygraph.model.article import Article
from partygraph.model.mention import (
    ActionReading,
    Citation,
    ClaimReading,
    MeasureReading,
    Mention,
    MentionKind,
    Reading,
    TenureReading,
    TenureStatus,
)
from partygraph.model.span import Span
from partygraph.model.statement import (
    Action,
    ArticleStatements,
    BodyEntity,
    Candidate,
    Claim,
    Conflict,
    Corpus,
    DocumentEntity,
    Entity,
    LinkedMention,
    Measure,
    MeetingEntity,
    Tenure,
)

_MEETING_RELATIONS = frozenset({"organizes", "attends", "chairs", "speaksAt", "directs", "reportsAt"})
_ONE = Decimal("1.00")
_MEASURED = Decimal("0.85")


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """One article's own links: everything but which persons are one across articles."""

    article: Article
    digest: str
    reading: Reading
    decision: ProvinceDecision
    bodies: dict[int, BodyLink | None]
    body_entities: dict[str, BodyEntity]
    documents: dict[int, DocumentLink]
    document_entities: dict[str, Entity]
    meetings: dict[int, MeetingLink]
    persons: dict[int, str]


def digest_of(article: Article) -> str:
    """Twelve hexadecimal digits that name an article: of its id and its text."""
    return digest(f"{article.id}\n{article.text}", 12)


def link_article(article: Article, reading: Reading) -> LinkedArticle:
    """Everything about `reading` that can be decided from the article and the authority tables alone."""
    own = digest_of(article)
    decision = province_of(article, reading.mentions)
    province = decision.province
    body_linker = BodyLinker(reading.mentions, reading.sentences, province, own)
    bodies = body_linker.link()
    document_linker = DocumentLinker(
        reading.mentions, bodies, article.published, province.slug if province else None, own
    )
    documents = document_linker.link()
    meetings = _meetings(article, reading, bodies, documents, province.slug if province else own)
    return LinkedArticle(
        article,
        own,
        reading,
        decision,
        bodies,
        body_linker.entities,
        documents,
        dict(document_linker.entities),
        meetings,
        persons_of(reading.mentions),
    )


def _meetings(
    article: Article,
    reading: Reading,
    bodies: dict[int, BodyLink | None],
    documents: dict[int, DocumentLink],
    scope: str,
) -> dict[int, MeetingLink]:
    told = {claim.object for claim in reading.claims if claim.relation in _MEETING_RELATIONS}
    hosts: dict[int, list[str]] = defaultdict(list)
    for claim in reading.claims:
        if claim.relation == "organizes" and (link := bodies.get(claim.subject)) is not None:
            hosts[claim.object].append(label_body(link))
    about: dict[int, tuple[str, ...]] = {}
    partners: dict[int, str] = {}
    for n in told:
        span = reading.mentions[n].span
        inside = [k for k, other in enumerate(reading.mentions) if span.covers(other.span) and k != n]
        cited = [k for k in documents if span.start <= reading.mentions[k].span.start < span.end]
        about[n] = tuple(dict.fromkeys(key for k in sorted(cited) for key in documents[k].keys))
        met = [link for k in inside if (link := bodies.get(k)) is not None]
        if met:
            partners[n] = label_body(met[-1])
    return link_meetings(reading.mentions, told, hosts, partners, about, article.published, scope, article.id)


def link_corpus(articles: Iterable[LinkedArticle]) -> Corpus:
    """The corpus of `articles`, in whatever order they come: persons united, aliases gathered, keys
    sorted.
    """
    linked = sorted(articles, key=lambda one: (one.article.id, one.digest))
    keys, persons = unite(_sightings(linked))
    stated = tuple(_Stater(one, keys).state() for one in linked)
    entities = _gather(linked, stated)
    everyone: list[Entity] = [*entities.values(), *persons]
    return Corpus(stated, tuple(sorted(everyone, key=lambda entity: entity.key)))


def _sightings(linked: list[LinkedArticle]) -> list[Sighting]:
    seen: dict[tuple[str, str], Sighting] = {}
    for one in linked:
        scope = one.decision.province.slug if one.decision.province else one.digest
        for n, name in one.persons.items():
            sighting = seen.setdefault(
                (one.digest, fold(name)), Sighting(one.digest, name, article_scope=one.digest)
            )
            sighting.aliases.add(" ".join(one.reading.mentions[n].span.of(one.article.text).split()))
        for tenure in one.reading.tenures:
            name_of = one.persons.get(tenure.holder)
            link = one.bodies.get(tenure.body) if tenure.body is not None else None
            if name_of is not None and link is not None:
                seen[one.digest, fold(name_of)].bodies.add(link.key)
        _ = scope
    return list(seen.values())


class _Stater:
    """States what one article says, with keys in the place of mentions."""

    def __init__(self, one: LinkedArticle, persons: dict[tuple[str, str], str]) -> None:
        self._one = one
        self._mentions = one.reading.mentions
        self._person_keys = {n: persons[one.digest, fold(name)] for n, name in one.persons.items()}

    def state(self) -> ArticleStatements:
        one = self._one
        province = one.decision.province
        claims = _once([claim for reading in one.reading.claims for claim in self._claims(reading)])
        return ArticleStatements(
            article=one.article,
            digest=one.digest,
            province=province.slug if province else None,
            province_reason=one.decision.reason,
            publisher=None,
            mentions=tuple(self._linked_mentions()),
            claims=tuple(claims),
            tenures=tuple(
                _tenures_once(
                    [t for reading in one.reading.tenures if (t := self._tenure(reading)) is not None]
                )
            ),
            actions=tuple(
                _actions_once(
                    [a for reading in one.reading.actions if (a := self._action(reading)) is not None]
                )
            ),
            measures=tuple(
                m for reading in one.reading.measures if (m := self._measure(reading)) is not None
            ),
            years=one.reading.years,
            conflicts=tuple(self._conflicts()),
        )

    # -- keys -------------------------------------------------------------------------------------------

    def _keys(self, n: int | None) -> tuple[str, ...]:
        """The entities that mention `n` means; empty where that is open."""
        if n is None:
            return ()
        if n in self._person_keys:
            return (self._person_keys[n],)
        if n in self._one.documents:
            return self._one.documents[n].keys
        if n in self._one.meetings:
            return (self._one.meetings[n].key,)
        link = self._one.bodies.get(n)
        return (link.key,) if link is not None else ()

    def _key(self, n: int | None) -> str | None:
        keys = self._keys(n)
        return keys[0] if keys else None

    def _certainty(self, n: int) -> Decimal:
        if n in self._one.documents:
            return self._one.documents[n].score
        link = self._one.bodies.get(n)
        return link.score if link is not None else _ONE

    # -- mentions ---------------------------------------------------------------------------------------

    def _linked_mentions(self) -> Iterable[LinkedMention]:
        for n, mention in enumerate(self._mentions):
            linked = self._linked(n, mention)
            if linked is not None:
                yield linked

    def _linked(self, n: int, mention: Mention) -> LinkedMention | None:
        span, kind, rule = mention.span, mention.kind, mention.rule
        if kind is MentionKind.PERSON:
            key = self._person_keys.get(n)
            reason = (
                "họ tên, địa bàn và chức vụ (name, scope and posts)"
                if key
                else "chỉ có tên gọi, không rõ ai (given name only)"
            )
            return LinkedMention(
                span, kind, rule, (key,) if key else (), (), reason, Decimal("0.95") if key else Decimal("0")
            )
        if kind is MentionKind.CITATION:
            link = self._one.documents[n]
            return LinkedMention(span, kind, rule, link.keys, link.candidates, link.reason, link.score)
        if kind is MentionKind.MEETING:
            met = self._one.meetings.get(n)
            return (
                LinkedMention(
                    span,
                    kind,
                    rule,
                    (met.key,),
                    (),
                    "hội nghị nêu trong câu (named in the sentence)",
                    Decimal("0.90"),
                )
                if met
                else None
            )
        body = self._one.bodies.get(n)
        if body is None:
            return LinkedMention(
                span, kind, rule, (), (), "không rõ cơ quan nào (not settled by the article)", Decimal("0")
            )
        if rule == "body-collective":
            return LinkedMention(
                span, kind, rule, (), (Candidate(body.key, body.score, body.reason),), body.reason, body.score
            )
        if rule == "body-implied-by-post" and not _names_body(mention, self._one.article):
            return LinkedMention(
                span,
                kind,
                rule,
                (),
                (Candidate(body.key, body.score, "chức vụ hàm ý cơ quan này (implied by the post)"),),
                body.reason,
                body.score,
            )
        return LinkedMention(span, kind, rule, (body.key,), (), body.reason, body.score)

    # -- statements -------------------------------------------------------------------------------------

    def _claims(self, reading: ClaimReading) -> Iterable[Claim]:
        for subject in self._keys(reading.subject):
            for target in self._keys(reading.object):
                if reading.relation == "issuedBy" and not self._is_issuer(subject, target):
                    continue
                sure = min(self._certainty(reading.subject), self._certainty(reading.object))
                yield Claim(
                    reading.relation,
                    subject,
                    target,
                    reading.stance.modality,
                    reading.stance.positive,
                    self._key(reading.stance.said_by),
                    _times(reading.stance.confidence, sure),
                    reading.rule,
                    reading.sentence,
                )

    def _is_issuer(self, document: str, body: str) -> bool:
        """For a joint citation, each document is only its own issuer's."""
        entity = self._one.document_entities.get(document)
        if not isinstance(entity, DocumentEntity) or entity.is_reference or not entity.issued_by:
            return True
        return body in entity.issued_by

    def _tenure(self, reading: TenureReading) -> Tenure | None:
        holder = self._key(reading.holder)
        body = self._key(reading.body)
        if holder is None or (reading.body is None and reading.post in _NEEDS_BODY):
            return None
        published = self._one.article.published
        return Tenure(
            holder,
            reading.post,
            reading.title,
            body,
            reading.status,
            self._observed(reading, holder, published),
            day_of(reading.started, published),
            day_of(reading.ended, published),
            reading.confidence,
            reading.rule,
            reading.sentence,
        )

    def _observed(self, reading: TenureReading, holder: str, published: date | None) -> date | None:
        """The day the post is seen: that of the meeting told in the same sentence, or that the holder was
        at, else the page's.
        """
        days = self._days_of(holder)
        for n, link in self._one.meetings.items():
            if reading.sentence.covers(self._mentions[n].span) and link.entity.held_on is not None:
                return link.entity.held_on
        return next(iter(days)) if len(days) == 1 else published

    def _days_of(self, holder: str) -> set[date]:
        """The days of the meetings that a person is said to have been at."""
        told = [
            self._one.meetings[claim.object].entity.held_on
            for claim in self._one.reading.claims
            if claim.object in self._one.meetings and self._key(claim.subject) == holder
        ]
        return {day for day in told if day is not None}

    def _action(self, reading: ActionReading) -> Action | None:
        actors, recipients = self._keys(reading.actor), self._keys(reading.recipient)
        if reading.recipient is not None and not recipients:
            return None
        published = self._one.article.published
        return Action(
            reading.kind,
            actors,
            recipients,
            reading.recipient_text,
            reading.award_title,
            reading.form,
            reading.change,
            reading.post,
            reading.post_title,
            self._key(reading.post_body),
            reading.count,
            reading.unit,
            reading.year,
            day_of(reading.on, published),
            reading.stance.modality,
            reading.stance.positive,
            self._key(reading.stance.said_by),
            reading.stance.confidence,
            reading.rule,
            reading.sentence,
        )

    def _measure(self, reading: MeasureReading) -> Measure | None:
        key = self._key(reading.of)
        if key is None:
            return None
        return Measure(
            key, reading.unit, reading.count, reading.year, _MEASURED, reading.rule, reading.sentence
        )

    def _conflicts(self) -> Iterable[Conflict]:
        for n, link in sorted(self._one.documents.items()):
            if link.contradicts_table:
                cited = self._mentions[n].span.of(self._one.article.text)
                yield Conflict(
                    link.keys[0], f"{self._one.article.id}: {' '.join(cited.split())}: {link.reason}"
                )


# Posts that say nothing without a body: "cán bộ", "Bí thư" alone are no observation.
_NEEDS_BODY = frozenset({
    "uy-vien", "can-bo", "cong-chuc", "nhan-vien", "dai-bieu", "thanh-vien", "hoi-vien", "doan-vien",
    "giang-vien", "giao-vien",
    "chuyen-vien", "chu-nhiem", "chuyen-vien-chinh", "bac-si", "ke-toan", "lai-xe", "can-su", "van-thu",
    "thu-truong-co-quan", "dieu-duong",
})  # fmt: skip


def _times(first: Decimal, second: Decimal) -> Decimal:
    return (first * second).quantize(Decimal("0.01"))


def _names_body(mention: Mention, article: Article) -> bool:
    """Whether a body that a post implies is also written in it ("Tỉnh ủy viên"), not only meant ("Thủ
    tướng").
    """
    from partygraph.extract.lexicon import body_heads

    head = body_heads()[mention.value.head] if hasattr(mention.value, "head") else None
    return head is not None and fold(head.label) in fold(mention.span.of(article.text))


def _once(claims: list[Claim]) -> list[Claim]:
    """One claim for each statement of a sentence."""
    kept: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        key = (claim.relation, claim.subject, claim.object, claim.modality, claim.positive, claim.sentence)
        kept.setdefault(key, claim)
    return list(kept.values())


def _tenures_once(tenures: list[Tenure]) -> list[Tenure]:
    """One tenure for each person, post and body, with the status that the article as a whole gives it.

    A post just taken up or left outweighs one merely named with the person; a line of a CV weighs least. A
    post without a body, or without its "Thường trực", is dropped where the same is told in full.
    """
    kept: dict[tuple[str, str, str | None], Tenure] = {}
    for tenure in tenures:
        key = (tenure.holder, tenure.post, tenure.body)
        if key not in kept or _weight(tenure) > _weight(kept[key]):
            kept[key] = tenure
    full = {(holder, post) for holder, post, body in kept if body is not None}
    standing = {(holder, post, body) for holder, post, body in kept if post.endswith("-thuong-truc")}
    return [
        tenure
        for (holder, post, body), tenure in kept.items()
        if not (body is None and (holder, post) in full)
        and (holder, f"{post}-thuong-truc", body) not in standing
    ]


def _weight(tenure: Tenure) -> int:
    if tenure.status is TenureStatus.INCOMING:
        return 3
    if tenure.status is TenureStatus.FORMER:
        return 0 if tenure.method == "post-in-cv" else 2
    return 1


def _actions_once(actions: list[Action]) -> list[Action]:
    """One action for each deed: sentences that tell it again are dropped, the fuller one stays."""
    kept: dict[tuple[object, ...], Action] = {}
    for action in actions:
        key = (
            action.kind,
            action.recipients,
            action.recipient_text,
            action.award_title,
            action.form,
            action.change,
            action.post,
            action.post_body,
            action.count,
            action.modality,
        )
        old = kept.get(key)
        if old is None or (not old.actors and action.actors):
            kept[key] = action
    return list(kept.values())


def _gather(linked: list[LinkedArticle], stated: tuple[ArticleStatements, ...]) -> dict[str, Entity]:
    """Every body, document and meeting by key, with all names it goes by in any article."""
    names: dict[str, set[str]] = defaultdict(set)
    for one in stated:
        for mention in one.mentions:
            if len(mention.entities) == 1 and mention.kind is not MentionKind.PERSON:
                names[mention.entities[0]].add(" ".join(mention.span.of(one.article.text).split()))
    entities: dict[str, Entity] = {}
    for article in linked:
        for table in (article.body_entities, article.document_entities):
            for key, entity in table.items():
                entities[key] = _merged(entities.get(key), entity)
        for link in article.meetings.values():
            entities[link.key] = _merged(entities.get(link.key), link.entity)
    return {key: _with_aliases(entity, names.get(key, set())) for key, entity in entities.items()}


def _merged(old: Entity | None, new: Entity) -> Entity:
    """Two articles' knowledge of one entity: aliases united, gaps filled, the lesser label first in order."""
    if old is None:
        return new
    aliases = tuple(sorted({*old.aliases, *new.aliases, new.label} - {old.label}))
    if isinstance(old, DocumentEntity) and isinstance(new, DocumentEntity):
        return replace(
            old,
            aliases=aliases,
            issue_date=old.issue_date or new.issue_date,
            issued_by=tuple(sorted({*old.issued_by, *new.issued_by})),
            title=old.title or new.title,
        )
    if isinstance(old, MeetingEntity) and isinstance(new, MeetingEntity):
        return replace(
            old,
            aliases=aliases,
            held_on=old.held_on or new.held_on,
            about=tuple(sorted({*old.about, *new.about})),
        )
    return replace(old, aliases=aliases)


def _with_aliases(entity: Entity, names: set[str]) -> Entity:
    short = {name for name in names if len(name) <= 250}
    return replace(entity, aliases=tuple(sorted({*entity.aliases, *short} - {entity.label})))


def sentence_of(reading: Reading, span: Span) -> Span:
    """The sentence that covers `span`, `span` itself where none does."""
    return next((sentence for sentence in reading.sentences if sentence.covers(span)), span)


def citations_of(one: LinkedArticle) -> list[tuple[Mention, DocumentLink]]:
    """The citations of an article with their links, in order."""
    return [
        (one.reading.mentions[n], link)
        for n, link in sorted(one.documents.items())
        if isinstance(one.reading.mentions[n].value, Citation)
    ]
