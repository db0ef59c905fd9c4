"""What is recorded about every mention of an article: its entity or candidates, why, and how sure."""

from collections.abc import Iterator
from decimal import Decimal

from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.tokens import fold
from partygraph.link.linked import LinkedArticle, MentionKeys
from partygraph.model.article import Article
from partygraph.model.mention import BodyName, Mention, MentionKind
from partygraph.model.statement import Candidate, LinkedMention


def decisions(one: LinkedArticle, keys: MentionKeys) -> Iterator[LinkedMention]:
    """The decision about each mention, in order; a meeting that is not told of gets none."""
    for n, mention in enumerate(one.reading.mentions):
        if mention.kind is MentionKind.PERSON:
            yield _person(mention, keys.all_of(n))
        elif mention.kind is MentionKind.CITATION:
            link = one.documents[n]
            yield _decided(mention, link.keys, link.reason, link.score, link.candidates)
        elif mention.kind is MentionKind.MEETING:
            if n in one.meetings:
                reason = "hội nghị nêu trong câu (named in the sentence)"
                yield _decided(mention, (one.meetings[n].key,), reason, Decimal("0.90"))
        else:
            yield _body(one, n, mention)


def _person(mention: Mention, keys: tuple[str, ...]) -> LinkedMention:
    if keys:
        reason = "họ tên, địa bàn và chức vụ (name, scope and posts)"
        return _decided(mention, keys, reason, Decimal("0.95"))
    return _decided(mention, (), "chỉ có tên gọi, không rõ ai (given name only)", Decimal("0"))


def _body(one: LinkedArticle, n: int, mention: Mention) -> LinkedMention:
    link = one.bodies.get(n)
    if link is None:
        reason = "không rõ cơ quan nào (not settled by the article)"
        return _decided(mention, (), reason, Decimal("0"))
    if mention.rule == "body-collective":
        return _decided(mention, (), link.reason, link.score, (Candidate(link.key, link.score, link.reason),))
    if mention.rule == "body-implied-by-post" and not _names_body(mention, one.article):
        implied = Candidate(link.key, link.score, "chức vụ hàm ý cơ quan này (implied by the post)")
        return _decided(mention, (), link.reason, link.score, (implied,))
    return _decided(mention, (link.key,), link.reason, link.score)


def _decided(
    mention: Mention,
    keys: tuple[str, ...],
    reason: str,
    score: Decimal,
    candidates: tuple[Candidate, ...] = (),
) -> LinkedMention:
    return LinkedMention(mention.span, mention.kind, mention.rule, keys, candidates, reason, score)


def _names_body(mention: Mention, article: Article) -> bool:
    """Whether a body that a post implies is also written in it ("Tỉnh ủy viên"), not only meant ("Thủ
    tướng").
    """
    if not isinstance(mention.value, BodyName):
        return False
    head = body_heads()[mention.value.head]
    return fold(head.label) in fold(mention.span.of(article.text))
