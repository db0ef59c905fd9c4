"""What the citations of one article tell about each other: issuers, fuller forms, documents met so far."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cache

from partygraph.authority.documents import central_documents
from partygraph.link.bodies import BodyLink, label_body
from partygraph.link.document_entities import minted
from partygraph.link.linked_citations import LinkedCitations
from partygraph.link.same_issuers import may_be_of_one_committee, may_number_so
from partygraph.link.symbols import is_other_symbol
from partygraph.model.mention import BodyName, Citation, Mention, MentionValue
from partygraph.model.statement import Candidate, DocumentEntity, DocumentSetEntity

OTHER_DAY = "ngày trong bài khác bảng văn bản: giữ văn bản của bảng (date not the table's)"


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """What a citation means: document or set keys (two for a joint citation), or candidates left open."""

    keys: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    score: Decimal
    reason: str

    @property
    def contradicts_table(self) -> bool:
        """Whether the article gives the document another day than the table."""
        return self.reason == OTHER_DAY


def means(key: str, score: str, reason: str) -> DocumentLink:
    """The link to one document."""
    return DocumentLink((key,), (), Decimal(score), reason)


def left_open(reason: str, candidates: tuple[Candidate, ...] = ()) -> DocumentLink:
    """The link of a citation that the article does not settle."""
    return DocumentLink((), candidates, Decimal("0"), reason)


@dataclass(frozen=True, slots=True)
class Plenum:
    """A plenum by its number and the keys of those who held it, None for the Party's Central Committee: other
    committees count their plenums and terms as it does.
    """

    number: int
    held_by: tuple[str, ...] | None


@cache
def central_issuers() -> frozenset[str]:
    """The keys of the bodies that issue the documents of the table."""
    return frozenset(f"body/tw_{doc.issuer}" for doc in central_documents() if doc.issuer)


@dataclass(slots=True)
class CitingArticle:
    """An article whose citations are being linked. `entities` and `linked` grow as it goes.

    `province` is a slug, None where the article does not tell; `scope` stands for the article itself.
    """

    mentions: tuple[Mention, ...]
    bodies: dict[int, BodyLink | None]
    published: date | None
    province: str | None
    scope: str
    entities: dict[str, DocumentEntity | DocumentSetEntity] = field(default_factory=dict)
    linked: LinkedCitations[DocumentLink] = field(default_factory=LinkedCitations)
    _terms: dict[Plenum, set[str]] = field(default_factory=lambda: defaultdict(set))
    _meant: set[str] = field(default_factory=set)

    def issuers(self, citation: Citation) -> tuple[str, ...]:
        """The keys of the bodies that the citation names as issuers."""
        links = [self.bodies.get(index) for index in citation.issuers]
        return tuple(dict.fromkeys(link.key for link in links if link is not None))

    def plenum_of(self, citation: Citation) -> Plenum | None:
        """The plenum that the citation names, with the body that held it; that of the Party's Central
        Committee where it tells no other.
        """
        if citation.plenum is None:
            return None
        issuers = self.issuers(citation)
        is_partys = not citation.issuers or not central_issuers().isdisjoint(issuers)
        return Plenum(citation.plenum, None if is_partys else issuers)

    def tell_term(self, citation: Citation) -> None:
        """Remember with which term the article cites a plenum, for those that cite it without."""
        plenum, term = self.plenum_of(citation), self._told_term(citation)
        if plenum is not None and term:
            self._terms[plenum].add(term)

    def term_of(self, citation: Citation) -> str | None:
        """The term of the plenum that the citation names: told there, or the one with which the article
        cites that plenum elsewhere.
        """
        plenum = self.plenum_of(citation)
        terms = self._terms[plenum] if plenum is not None else set()
        return self._told_term(citation) or (next(iter(terms)) if len(terms) == 1 else None)

    def _told_term(self, citation: Citation) -> str | None:
        """The term in the citation, or in its issuer's name: "Ban Chấp hành Đảng bộ tỉnh khóa XX"."""
        if citation.term:
            return citation.term
        issuers = (self.mentions[index].value for index in citation.issuers)
        return next((term for issuer in issuers if (term := _term_in(issuer))), None)

    def label_of_body(self, key: str) -> str:
        """The label of a body of the article."""
        return next(
            (label_body(link) for link in self.bodies.values() if link is not None and link.key == key), key
        )

    def linked_as(self, n: int, citation: Citation, link: DocumentLink) -> None:
        """Remember what the citation means, for those that lean on it."""
        self._meant.update(link.keys)
        self.linked.add(self.mentions[n].span.start, citation, link, means_one=bool(link.keys))

    def is_meant(self, key: str) -> bool:
        """Whether a citation linked so far means the document with that key."""
        return key in self._meant

    def fuller_form(self, n: int, citation: Citation) -> DocumentLink | None:
        """The meaning of the nearest linked citation of the same type and serial that says more."""
        start = self.mentions[n].span.start
        nearest = self.linked.nearest_fuller(start, citation, lambda other: self._contradict(other, citation))
        if nearest is None:
            return None
        reason = "theo lần nêu đủ trong bài (full form in the article)"
        return DocumentLink(nearest.keys, nearest.candidates, Decimal("0.95"), reason)

    def hold(self, entity: DocumentEntity | DocumentSetEntity) -> str:
        """The key of `entity`, which the article now cites."""
        return self.entities.setdefault(entity.key, entity).key

    def mint(
        self,
        citation: Citation,
        scope: str,
        term: str | None,
        day: date | None,
        score: str,
        *,
        printed: str | None = None,
    ) -> DocumentLink:
        """The link to a document that no table holds."""
        entity = minted(citation, scope, term, day, self.issuers(citation), printed, self.published)
        old = self.entities.get(entity.key)
        if isinstance(old, DocumentEntity):
            entity = replace(
                entity,
                issue_date=entity.issue_date or old.issue_date,
                issued_by=entity.issued_by or old.issued_by,
            )
        self.entities[entity.key] = entity
        return means(entity.key, score, "số, cơ quan và địa bàn (number, issuer and place)")

    def _contradict(self, full: Citation, short: Citation) -> bool:
        if full.number and short.number and is_other_symbol(full.number, short.number):
            return True
        if full.term and short.term and full.term != short.term:
            return True
        if full.issued_on is not None and short.issued_on is not None and full.issued_on != short.issued_on:
            return True
        first, second = self.issuers(full), self.issuers(short)
        if first and second:
            return not may_be_of_one_committee(first, second)
        number = short.number if first else full.number
        return bool(first or second) and not may_number_so(first or second, number)


def _term_in(name: MentionValue | None) -> str | None:
    """The term in a body's name, or in that of the body that it is of."""
    while isinstance(name, BodyName):
        if name.term:
            return name.term
        name = name.of
    return None
