"""What the citations of one article tell about each other: issuers, fuller forms, documents met so far."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from partygraph.link.bodies import BodyLink, label_body
from partygraph.link.document_entities import minted
from partygraph.link.symbols import is_symbol, rank, serial
from partygraph.model.mention import Citation, Mention
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
    linked: list[tuple[int, Citation, DocumentLink]] = field(default_factory=list)

    def issuers(self, citation: Citation) -> tuple[str, ...]:
        """The keys of the bodies that the citation names as issuers."""
        links = [self.bodies.get(index) for index in citation.issuers]
        return tuple(dict.fromkeys(link.key for link in links if link is not None))

    def label_of_body(self, key: str) -> str:
        """The label of a body of the article."""
        return next(
            (label_body(link) for link in self.bodies.values() if link is not None and link.key == key), key
        )

    def fuller_form(self, n: int, citation: Citation) -> DocumentLink | None:
        """The meaning of the nearest linked citation of the same type and serial that says more."""
        number = serial(citation.number or "")
        same = [
            (abs(self.mentions[other].span.start - self.mentions[n].span.start), link)
            for other, value, link in self.linked
            if value.number is not None
            and link.keys
            and value.type == citation.type
            and serial(value.number) == number
            and (rank(value) < max(rank(citation), 1) or self._says_issuer(value, citation))
            and not self._contradict(value, citation)
        ]
        if not same:
            return None
        nearest = min(same, key=lambda pair: pair[0])[1]
        reason = "theo lần nêu đủ trong bài (full form in the article)"
        return replace(nearest, score=Decimal("0.95"), reason=reason)

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
        entity = minted(citation, scope, term, day, self.issuers(citation), printed)
        old = self.entities.get(entity.key)
        if isinstance(old, DocumentEntity):
            entity = replace(
                entity,
                issue_date=entity.issue_date or old.issue_date,
                issued_by=entity.issued_by or old.issued_by,
            )
        self.entities[entity.key] = entity
        return means(entity.key, score, "số, cơ quan và địa bàn (number, issuer and place)")

    def term_of_plenum(self, plenum: int) -> str | None:
        """The one term with which the article cites that plenum elsewhere."""
        terms = {value.term for _, value, _ in self.linked if value.plenum == plenum and value.term}
        return terms.pop() if len(terms) == 1 else None

    def _says_issuer(self, full: Citation, short: Citation) -> bool:
        return len(full.issuers) == 1 and not short.issuers and not is_symbol(full) and not is_symbol(short)

    def _contradict(self, full: Citation, short: Citation) -> bool:
        if full.term and short.term and full.term != short.term:
            return True
        if full.issued_on is not None and short.issued_on is not None and full.issued_on != short.issued_on:
            return True
        first, second = self.issuers(full), self.issuers(short)
        return bool(first and second and not set(first) & set(second))
