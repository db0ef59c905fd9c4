"""Which documents a citation means: the table of central documents, the local series, or nothing for sure.

A number is never an identity. Central documents are settled by number and (date, term, plenum or title);
local ones by number and the body that issues them; what stays open keeps its candidates and a reason.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from partygraph.authority.documents import normalise_number
from partygraph.extract.citations.single_citations import OF_PLACE
from partygraph.link.bodies import BodyLink
from partygraph.link.central_documents import CentralDocumentLinker
from partygraph.link.citing import CitingArticle, DocumentLink, central_issuers, left_open, means
from partygraph.link.document_entities import of_one_issuer, of_plenum_of, unnumbered
from partygraph.link.rules import symbol, words
from partygraph.link.same_issuers import may_be_of_one_committee
from partygraph.link.symbols import is_symbol, told_little
from partygraph.model.mention import Citation, Mention, MentionKind
from partygraph.model.statement import DocumentEntity, DocumentSetEntity


class DocumentLinker:
    """Links the citations of one article; full forms first, so that short ones can lean on them."""

    def __init__(
        self,
        mentions: tuple[Mention, ...],
        bodies: dict[int, BodyLink | None],
        published: date | None,
        province: str | None,
        scope: str,
    ) -> None:
        self._article = CitingArticle(mentions, bodies, published, province, scope)
        self._central = CentralDocumentLinker(self._article)

    @property
    def entities(self) -> dict[str, DocumentEntity | DocumentSetEntity]:
        """The documents that the citations linked so far mean, by key."""
        return self._article.entities

    def link(self) -> dict[int, DocumentLink]:
        """The meaning of every citation by its index."""
        mentions = self._article.mentions
        citations = [
            (n, mention.value)
            for n, mention in enumerate(mentions)
            if mention.kind is MentionKind.CITATION and isinstance(mention.value, Citation)
        ]
        # The fuller form is settled first.
        ranked = sorted(citations, key=lambda pair: (*told_little(pair[1]), mentions[pair[0]].span.start))
        for _, citation in ranked:
            self._article.tell_term(citation)
        links: dict[int, DocumentLink] = {}
        for n, citation in ranked:
            links[n] = self._one(n, citation)
            self._article.linked_as(n, citation, links[n])
        return links

    def _one(self, n: int, citation: Citation) -> DocumentLink:
        plenum = self._article.plenum_of(citation)
        if plenum is not None and not is_symbol(citation):
            if plenum.held_by is not None:
                return self._of_other_plenum(citation, plenum.number, plenum.held_by)
            return self._central.of_plenum(n, citation, plenum.number)
        if citation.number is None:
            return self._unnumbered(citation)
        number = normalise_number(citation.number)
        if symbol("central").search(number):
            return self._central.by_symbol(n, citation, number)
        if is_symbol(citation):
            return self._local(n, replace(citation, number=number), number, printed=citation.number)
        return self._bare(n, citation)

    def _unnumbered(self, citation: Citation) -> DocumentLink:
        """A programme known by what it carries out; only this article's, since another body's may be named
        alike.
        """
        if citation.title is None:
            return left_open("không có số (no number)")
        scope = f"{self._article.province or 'x'}_{self._article.scope}"
        key = self._article.hold(unnumbered(citation, citation.title, scope))
        return means(key, "0.85", "tên gọi theo văn bản mà nó thực hiện (named by what it carries out)")

    def _of_other_plenum(self, citation: Citation, plenum: int, issuers: tuple[str, ...]) -> DocumentLink:
        """ "Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đoàn khóa XI"."""
        if len(issuers) != 1 or "_" not in issuers[0]:
            return left_open("hội nghị của cơ quan chưa rõ (plenum of a body that is not known)")
        term = self._article.term_of(citation)
        label = self._article.label_of_body(issuers[0])
        key = self._article.hold(of_plenum_of(citation, plenum, term, issuers[0], label, self._article.scope))
        return means(key, "0.85", "hội nghị của cơ quan ban hành (the issuer's own plenum)")

    def _local(self, n: int, citation: Citation, number: str, *, printed: str) -> DocumentLink:
        fuller = self._article.fuller_form(n, citation)
        if fuller is not None and (not citation.issuers or self._is_of_same(fuller, citation)):
            return fuller
        day = citation.issued_on.day_value() if citation.issued_on is not None else None
        issuers = self._article.issuers(citation)
        scope = self._series(number, issuers)
        if not issuers and symbol("of-the-centre").search(number):  # next year's has the same number
            scope = "tw" if day is not None else f"tw_{self._article.scope}"
        score = "0.95" if issuers else "0.85"
        return self._article.mint(citation, scope, citation.term, day, score, printed=printed)

    def _is_of_same(self, fuller: DocumentLink, citation: Citation) -> bool:
        """Whether a fuller form names the issuers that `citation` names: then it is the same document."""
        meant = [self._article.entities.get(key) for key in fuller.keys]
        issuers = set(self._article.issuers(citation))
        return all(
            isinstance(one, DocumentEntity) and may_be_of_one_committee(one.issued_by, issuers)
            for one in meant
        )

    def _series(self, number: str, issuers: tuple[str, ...]) -> str:
        """The series that a local number belongs to: the issuer's, or the place's for provincial suffixes."""
        province, scope = self._article.province, self._article.scope
        is_province_wide = symbol("province-wide").search(number) is not None
        if issuers:
            issuer_scope, _, name = issuers[0].removeprefix("body/").partition("_")
            if symbol("one-of-many").search(number) is not None and not name.endswith(
                words("documents", "of-province")
            ):
                is_province_wide = False
            return issuer_scope if is_province_wide or issuer_scope == "tw" else f"{issuer_scope}_{name}"
        if is_province_wide:
            return province or scope
        if symbol("state").search(number):
            return "tw"
        return f"{province}_{scope}" if province else scope

    def _bare(self, n: int, citation: Citation) -> DocumentLink:
        """A bare number: leans on a full form of the same type and serial, else on its issuers, else stays
        open.
        """
        fuller = self._article.fuller_form(n, citation)
        if fuller is not None and len(citation.issuers) < 2:
            return fuller
        issuers = self._article.issuers(citation)
        # Of the bodies of the whole country, only those of the Party number their documents "…/TW".
        is_central = not central_issuers().isdisjoint(issuers)
        if issuers and not is_central:
            return self._joint(citation, issuers)
        if self._article.mentions[n].rule == OF_PLACE:
            return left_open("số ngắn của địa phương (bare number of a place's own)")
        inferred = self._central.bare(n, citation, of_centre=is_central)
        if is_central:
            return inferred if inferred.keys or inferred.candidates else self._joint(citation, issuers)
        if inferred.keys and inferred.score >= Decimal("0.90"):
            reason = "số ngắn, bảng chỉ có một văn bản (bare number, one document in the table)"
            return replace(inferred, score=Decimal("0.70"), reason=reason)
        return left_open("số ngắn, bài không nêu đủ (bare number, no full form)", inferred.candidates)

    def _joint(self, citation: Citation, issuers: tuple[str, ...]) -> DocumentLink:
        """ "số 08 của Thành ủy và HĐND": one document for each issuer, whatever number they share by
        chance; "Quyết định số 1970 của Bộ Chính trị".
        """
        keys = tuple(
            self._article.hold(
                of_one_issuer(citation, issuer, self._article.label_of_body(issuer), self._article.scope)
            )
            for issuer in issuers
        )
        if len(issuers) == 1 and citation.year is None and citation.issued_on is None:
            reason = "số và cơ quan, chỉ trong bài này (number and issuer, in this article only)"
            return DocumentLink(keys, (), Decimal("0.80"), reason)
        reason = "mỗi cơ quan ban hành một văn bản (one document for each issuer)"
        return DocumentLink(keys, (), Decimal("0.90"), reason)
