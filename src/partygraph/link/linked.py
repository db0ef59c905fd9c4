"""One article with everything that it alone decides about its mentions."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from partygraph.extract.lexis.tokens import fold
from partygraph.link.bodies import BodyLink
from partygraph.link.citing import DocumentLink
from partygraph.link.naming import digest
from partygraph.link.places import ProvinceDecision
from partygraph.link.same_meetings import MeetingLink
from partygraph.model.article import Article
from partygraph.model.mention import Reading
from partygraph.model.statement import BodyEntity, Entity

_SURE = Decimal("1.00")


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


class MentionKeys:
    """The entities that an article's mentions mean, given the key of every (article digest, folded name)."""

    def __init__(self, one: LinkedArticle, persons: Mapping[tuple[str, str], str]) -> None:
        self._one = one
        self._persons = {n: persons[one.digest, fold(name)] for n, name in one.persons.items()}

    def all_of(self, n: int | None) -> tuple[str, ...]:
        """The keys of everything that mention `n` means; empty where that is open."""
        if n is None:
            return ()
        if n in self._persons:
            return (self._persons[n],)
        if n in self._one.documents:
            return self._one.documents[n].keys
        if n in self._one.meetings:
            return (self._one.meetings[n].key,)
        link = self._one.bodies.get(n)
        return (link.key,) if link is not None else ()

    def first_of(self, n: int | None) -> str | None:
        """The key of what mention `n` means, None where that is open."""
        return next(iter(self.all_of(n)), None)

    def certainty(self, n: int) -> Decimal:
        """How sure the link of mention `n` is."""
        if n in self._one.documents:
            return self._one.documents[n].score
        link = self._one.bodies.get(n)
        return link.score if link is not None else _SURE
