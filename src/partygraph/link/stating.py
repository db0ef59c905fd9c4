"""What an article states, with the keys of entities in the place of its mentions."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from partygraph.link.bodies_of_posts import with_bodies
from partygraph.link.deciding import decisions
from partygraph.link.linked import LinkedArticle, MentionKeys
from partygraph.link.meetings import day_of
from partygraph.link.repeats import actions_once, claims_once, measures_once, tenures_once
from partygraph.link.rules import posts
from partygraph.model.mention import ActionReading, ClaimReading, MeasureReading, TenureReading
from partygraph.model.statement import (
    Action,
    ArticleStatements,
    Claim,
    Conflict,
    DocumentEntity,
    Measure,
    Tenure,
)

_MEASURED = Decimal("0.85")


class Stater:
    """States what one article says."""

    def __init__(self, one: LinkedArticle, persons: dict[tuple[str, str], str]) -> None:
        self._one = one
        self._keys = MentionKeys(one, persons)

    def state(self) -> ArticleStatements:
        """The statements of the article, in the order of its text."""
        one, read = self._one, self._one.reading
        province = one.decision.province
        claims = [claim for reading in read.claims for claim in self._claims(reading)]
        told = [(reading.body, tenure) for reading in read.tenures if (tenure := self._tenure(reading))]
        silent = {n for n, (body, _) in enumerate(told) if body is None}
        tenures = with_bodies([tenure for _, tenure in told], silent, one.article.text, one.body_entities)
        actions = [action for reading in read.actions if (action := self._action(reading)) is not None]
        measures = [measure for reading in read.measures if (measure := self._measure(reading)) is not None]
        return ArticleStatements(
            article=one.article,
            digest=one.digest,
            province=province.slug if province else None,
            province_reason=one.decision.reason,
            publisher=None,
            mentions=tuple(decisions(one, self._keys)),
            claims=tuple(claims_once(claims)),
            tenures=tuple(tenures_once(tenures)),
            actions=tuple(actions_once(actions)),
            measures=tuple(measures_once(measures)),
            years=read.years,
            conflicts=tuple(self._conflicts()),
            sentences=read.sentences,
        )

    def _claims(self, reading: ClaimReading) -> Iterator[Claim]:
        sure = min(self._keys.certainty(reading.subject), self._keys.certainty(reading.object))
        for subject in self._keys.all_of(reading.subject):
            for target in self._keys.all_of(reading.object):
                if reading.relation == "issuedBy" and not self._is_issuer(subject, target):
                    continue
                yield Claim(
                    relation=reading.relation,
                    subject=subject,
                    object=target,
                    modality=reading.stance.modality,
                    positive=reading.stance.positive,
                    attributed_to=self._keys.first_of(reading.stance.said_by),
                    confidence=(reading.stance.confidence * sure).quantize(Decimal("0.01")),
                    method=reading.rule,
                    sentence=reading.sentence,
                )

    def _is_issuer(self, document: str, body: str) -> bool:
        """For a joint citation, each document is only its own issuer's."""
        entity = self._one.document_entities.get(document)
        if not isinstance(entity, DocumentEntity) or entity.is_reference or not entity.issued_by:
            return True
        return body in entity.issued_by

    def _tenure(self, reading: TenureReading) -> Tenure | None:
        holder = self._keys.first_of(reading.holder)
        if holder is None or (reading.body is None and reading.post in posts("needing-a-body")):
            return None
        published = self._one.article.published
        return Tenure(
            holder=holder,
            post=reading.post,
            title=reading.title,
            body=self._keys.first_of(reading.body),
            status=reading.status,
            observed_on=self._observed(reading, holder, published),
            started_on=day_of(reading.started, published),
            ended_on=day_of(reading.ended, published),
            confidence=reading.confidence,
            method=reading.rule,
            sentence=reading.sentence,
            years=tuple(self._years_without_day(reading)),
        )

    def _years_without_day(self, reading: TenureReading) -> Iterator[int]:
        """The years in which a post was taken up or left, of those that the article speaks of."""
        for written in (reading.started, reading.ended):
            if (
                written is not None
                and written.day_value() is None
                and written.year in self._one.reading.years
            ):
                yield written.year

    def _observed(self, reading: TenureReading, holder: str, published: date | None) -> date | None:
        """The day the post is seen: that of the meeting told in the same sentence, or that the holder was
        at, else the page's.
        """
        for n, link in self._one.meetings.items():
            span = self._one.reading.mentions[n].span
            if reading.sentence.covers(span) and link.entity.held_on is not None:
                return link.entity.held_on
        days = self._days_of(holder)
        return next(iter(days)) if len(days) == 1 else published

    def _days_of(self, holder: str) -> set[date]:
        """The days of the meetings that a person is said to have been at."""
        told = [
            self._one.meetings[claim.object].entity.held_on
            for claim in self._one.reading.claims
            if claim.object in self._one.meetings and self._keys.first_of(claim.subject) == holder
        ]
        return {day for day in told if day is not None}

    def _action(self, reading: ActionReading) -> Action | None:
        recipients = self._keys.all_of(reading.recipient)
        if reading.recipient is not None and not recipients:
            return None
        return Action(
            kind=reading.kind,
            actors=self._keys.all_of(reading.actor),
            recipients=recipients,
            recipient_text=reading.recipient_text,
            award_title=reading.award_title,
            form=reading.form,
            change=reading.change,
            post=reading.post,
            post_title=reading.post_title,
            post_body=self._keys.first_of(reading.post_body),
            count=reading.count,
            unit=reading.unit,
            year=reading.year,
            on=day_of(reading.on, self._one.article.published),
            modality=reading.stance.modality,
            positive=reading.stance.positive,
            attributed_to=self._keys.first_of(reading.stance.said_by),
            confidence=reading.stance.confidence,
            method=reading.rule,
            sentence=reading.sentence,
        )

    def _measure(self, reading: MeasureReading) -> Measure | None:
        key = self._keys.first_of(reading.of)
        if key is None and reading.of is not None:
            return None
        return Measure(
            key, reading.unit, reading.count, reading.year, _MEASURED, reading.rule, reading.sentence
        )

    def _conflicts(self) -> Iterator[Conflict]:
        article = self._one.article
        for n, link in sorted(self._one.documents.items()):
            if link.contradicts_table:
                cited = " ".join(self._one.reading.mentions[n].span.of(article.text).split())
                yield Conflict(link.keys[0], f"{article.id}: {cited}: {link.reason}")
