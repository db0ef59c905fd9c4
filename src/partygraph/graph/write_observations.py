"""What one article states: claims, tenures, actions and measures as n-ary nodes with their evidence.

Each node's IRI is a hash of what identifies the statement, so the same input gives the same IRI in any shard.
Confidence and rule do not identify: of two statements that differ in nothing else, the surer one is kept.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from hashlib import sha1
from typing import Protocol, TypeVar

from partygraph.authority.schemes import discipline_forms
from partygraph.graph.hierarchy import type_triples
from partygraph.graph.terms import (
    LABEL,
    Triple,
    boolean,
    day,
    decimal,
    integer,
    key_iri,
    label_text,
    pg,
    text,
    year,
)
from partygraph.graph.write_entities import link, year_key
from partygraph.model.mention import Modality, TenureStatus
from partygraph.model.span import Span
from partygraph.model.statement import Action, ArticleStatements, Claim, Measure, Tenure
from partygraph.vocab import CLAIM_CLASS


class Observed(Protocol):
    """What every observation carries."""

    @property
    def confidence(self) -> Decimal: ...  # noqa: D102
    @property
    def method(self) -> str: ...  # noqa: D102
    @property
    def sentence(self) -> Span: ...  # noqa: D102


O = TypeVar("O", bound=Observed)  # noqa: E741


def content_hash(*parts: object) -> str:
    """Sixteen hexadecimal digits of the SHA-1 of the parts; None and the empty text differ."""
    joined = "\x1f".join("\x00" if part is None else str(part) for part in parts)
    return sha1(joined.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()[:16]


def article_key(digest: str) -> str:
    """The key of an article."""
    return f"article/{digest}"


def span_key(digest: str, span: Span) -> str:
    """The key of a sentence: offsets are code points into the article's text."""
    return f"article/{digest}#char={span.start},{span.end}"


def _slug(key: str | None) -> str:
    return "x" if key is None else key.rpartition("/")[2]


def _claim_key(digest: str, claim: Claim) -> str:
    said = (claim.modality.value, claim.positive, claim.attributed_to)
    span = (claim.sentence.start, claim.sentence.end)
    return f"claim/{content_hash(digest, claim.subject, claim.relation, claim.object, *span, *said)}"


def _tenure_key(digest: str, tenure: Tenure) -> str:
    mark = content_hash(digest, tenure.holder, tenure.body, tenure.post, tenure.status.value)[:8]
    return f"tenure/{_slug(tenure.holder)}_{_slug(tenure.body)}_{tenure.post}_{mark}"


def _action_key(digest: str, action: Action) -> str:
    parties = (action.actors, action.recipients, action.recipient_text)
    award = (action.award_title, action.form, action.change, action.post, action.post_title, action.post_body)
    number = (action.count, action.unit, action.year, action.on)
    said = (action.modality.value, action.positive, action.attributed_to)
    span = (action.sentence.start, action.sentence.end)
    return f"action/{content_hash(digest, action.kind, *parties, *award, *number, *said, *span)}"


def _measure_key(digest: str, measure: Measure) -> str:
    span = (measure.sentence.start, measure.sentence.end)
    return f"measure/{content_hash(digest, measure.of, measure.unit, measure.count, measure.year, *span)}"


def post_key(body: str, post: str) -> str:
    """The key of one post in one body, from the body's key and the notation of the post's type.

    >>> post_key("body/hai-phong_dang-uy-khoi", "pho-bi-thu")
    'post/hai-phong_dang-uy-khoi_pho-bi-thu'
    """
    return f"post/{_slug(body)}_{post}"


def keyed(
    digest: str, found: Iterable[O], key_of: Callable[[str, O], str]
) -> Iterator[tuple[str, tuple[O, ...]]]:
    """The observations grouped by key, keys sorted; in a group the surest first, then by place and rule."""
    groups: dict[str, list[O]] = {}
    for one in found:
        groups.setdefault(key_of(digest, one), []).append(one)
    for key in sorted(groups):
        yield key, tuple(sorted(groups[key], key=lambda one: (-one.confidence, one.sentence, one.method)))


def claims_of(stated: ArticleStatements) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    """The article's claims by key."""
    return keyed(stated.digest, stated.claims, _claim_key)


def tenures_of(stated: ArticleStatements) -> Iterator[tuple[str, tuple[Tenure, ...]]]:
    """The article's tenures by key; a post told in several sentences is one tenure with several of them."""
    return keyed(stated.digest, stated.tenures, _tenure_key)


def _evidence(subject: str, digest: str, group: Sequence[Observed]) -> Iterator[Triple]:
    yield subject, pg("inArticle"), key_iri(article_key(digest))
    for one in group:
        yield subject, pg("evidence"), key_iri(span_key(digest, one.sentence))
    yield subject, pg("confidence"), decimal(group[0].confidence)
    yield subject, pg("method"), text(group[0].method)


def _stance(subject: str, modality: Modality, positive: bool, said_by: str | None) -> Iterator[Triple]:
    yield subject, pg("modality"), pg(modality.value)
    yield subject, pg("positive"), boolean(positive)
    yield from link(subject, "attributedTo", said_by)


def claim_triples(stated: ArticleStatements) -> Iterator[Triple]:
    """The article's claims."""
    for key, group in claims_of(stated):
        claim, subject = group[0], key_iri(key)
        yield from type_triples(subject, CLAIM_CLASS.get(claim.relation, "Claim"))
        yield from link(subject, "subject", claim.subject)
        yield subject, pg("relation"), pg(claim.relation)
        yield from link(subject, "object", claim.object)
        yield from _stance(subject, claim.modality, claim.positive, claim.attributed_to)
        yield from _evidence(subject, stated.digest, group)


def _dated(subject: str, local: str, value: date | None) -> Iterator[Triple]:
    if value is not None:
        yield subject, pg(local), day(value)
        yield from link(subject, "inYear", year_key(value.year))


def tenure_triples(stated: ArticleStatements) -> Iterator[Triple]:
    """The article's tenures."""
    for key, group in tenures_of(stated):
        tenure, subject = group[0], key_iri(key)
        yield from type_triples(subject, "Tenure")
        yield subject, LABEL, label_text(tenure.title)
        yield from link(subject, "holder", tenure.holder)
        yield from link(subject, "postType", f"post-type/{tenure.post}")
        yield from link(subject, "tenureIn", tenure.body)
        if tenure.body is not None:
            yield from link(subject, "post", post_key(tenure.body, tenure.post))
        yield subject, pg("tenureStatus"), pg(tenure.status.value)
        for one in group:
            yield from _dated(subject, "observedOn", one.observed_on)
            yield from _dated(subject, "startedOn", one.started_on)
            yield from _dated(subject, "endedOn", one.ended_on)
            for number in one.years:
                yield from link(subject, "inYear", year_key(number))
        yield from _evidence(subject, stated.digest, group)


def action_triples(stated: ArticleStatements) -> Iterator[Triple]:
    """The article's awards, disciplines, personnel changes, admissions and trainings."""
    for key, group in keyed(stated.digest, stated.actions, _action_key):
        action, subject = group[0], key_iri(key)
        yield from type_triples(subject, action.kind)
        for actor in action.actors:
            yield from link(subject, "actor", actor)
        for recipient in action.recipients:
            yield from link(subject, "recipient", recipient)
        yield from _action_texts(subject, action)
        yield from _action_post(subject, action)
        yield from _counted(subject, action.count, action.unit, action.year)
        yield from _dated(subject, "onDay", action.on)
        yield from _stance(subject, action.modality, action.positive, action.attributed_to)
        yield from _evidence(subject, stated.digest, group)


@cache
def _form_labels() -> dict[str, str]:
    return {form.notation: form.label_vi for form in discipline_forms()}


def _action_texts(subject: str, action: Action) -> Iterator[Triple]:
    form = None if action.form is None else _form_labels().get(action.form, action.form)
    texts = {"recipientText": action.recipient_text, "awardTitle": action.award_title, "form": form}
    for local, value in texts.items():
        if value is not None:
            yield subject, pg(local), text(value)
    if action.change is not None:
        yield subject, pg("changeKind"), pg(action.change)


def _action_post(subject: str, action: Action) -> Iterator[Triple]:
    if action.post is not None:
        yield from link(subject, "postType", f"post-type/{action.post}")
        if action.post_body is not None:
            yield from link(subject, "toPost", post_key(action.post_body, action.post))
    if action.post_title is not None:
        yield subject, pg("postTitle"), text(action.post_title)


def _counted(subject: str, count: int | None, unit: str | None, number: int | None) -> Iterator[Triple]:
    if count is not None:
        yield subject, pg("count"), integer(count)
    if unit is not None:
        yield subject, pg("unit"), text(unit)
    if number is not None:
        yield subject, pg("year"), year(number)
        yield from link(subject, "inYear", year_key(number))


def measure_triples(stated: ArticleStatements) -> Iterator[Triple]:
    """The counts that the article states."""
    for key, group in keyed(stated.digest, stated.measures, _measure_key):
        measure, subject = group[0], key_iri(key)
        yield from type_triples(subject, "Measure")
        yield from link(subject, "measureOf", measure.of)
        yield from _counted(subject, measure.count, measure.unit, measure.year)
        yield from _evidence(subject, stated.digest, group)


def posts_of(stated: ArticleStatements) -> Iterator[tuple[str, str]]:
    """The (body key, post notation) pairs that the article's tenures and changes name."""
    for tenure in stated.tenures:
        if tenure.body is not None:
            yield tenure.body, tenure.post
    for action in stated.actions:
        if action.post is not None and action.post_body is not None:
            yield action.post_body, action.post


IS_HELD = frozenset({TenureStatus.CURRENT, TenureStatus.INCOMING})
