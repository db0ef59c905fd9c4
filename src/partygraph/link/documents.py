"""Which documents a citation means: the table of central documents, the local series, or nothing for sure.

A number is never an identity. Central documents are settled by number and (date, term, plenum or title);
local ones by number and the body that issues them; what stays open keeps its candidates and a reason.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from partygraph.authority.documents import (
    CentralDocument,
    by_number,
    by_plenum,
    normalise_number,
    plenum_of,
    plenum_sense,
)
from partygraph.authority.schemes import document_types
from partygraph.authority.terms import UnknownTerm, term_of
from partygraph.extract.tokens import fold
from partygraph.link.bodies import BodyLink, label_body
from partygraph.link.naming import slug
from partygraph.model.mention import Citation, Mention, MentionKind
from partygraph.model.statement import Candidate, DocumentEntity, DocumentSetEntity

_CENTRAL = re.compile(r"/TW$|^\d+[a-z]?-[A-ZĐa-zđ]+/TW$")
_LEADING = re.compile(r"\d+")
_PROVINCE_WIDE = re.compile(r"[-/](?:TU|HĐND)$|QĐ-UBND$")


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """What a citation means: document or set keys (two for a joint citation), or candidates left open."""

    keys: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    score: Decimal
    reason: str


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
        self._mentions = mentions
        self._bodies = bodies
        self._published = published
        self._province = province
        self._scope = scope
        self._labels = {kind.notation: kind for kind in document_types()}
        self._full: list[tuple[int, Citation, DocumentLink]] = []
        self.entities: dict[str, DocumentEntity | DocumentSetEntity] = {}

    def link(self) -> dict[int, DocumentLink]:
        """The meaning of every citation by its index."""
        citations = [
            (n, mention.value)
            for n, mention in enumerate(self._mentions)
            if mention.kind is MentionKind.CITATION and isinstance(mention.value, Citation)
        ]
        # The fuller form is settled first: a date, then a symbol or plenum, then a bare number.
        ranked = sorted(citations, key=lambda pair: (_rank(pair[1]), self._mentions[pair[0]].span.start))
        links: dict[int, DocumentLink] = {}
        for n, citation in ranked:
            links[n] = self._one(n, citation)
            self._full.append((n, citation, links[n]))
        return links

    def _one(self, n: int, citation: Citation) -> DocumentLink:
        if citation.plenum is not None and (citation.number is None or not self._is_symbol(citation)):
            return self._plenum(n, citation)
        if citation.number is None:
            return self._unnumbered(citation)
        number = normalise_number(citation.number)
        if _CENTRAL.search(number):
            return self._central(n, replace(citation, number=number))
        if self._is_symbol(citation):
            return self._local(n, replace(citation, number=number), printed=citation.number)
        return self._bare(n, citation)

    def _unnumbered(self, citation: Citation) -> DocumentLink:
        """A programme known by what it carries out; only this article's, since another body's may be named
        alike.
        """
        if citation.title is None:
            return DocumentLink((), (), Decimal("0"), "không có số (no number)")
        kind = self._labels[citation.type]
        words = "-".join(slug(citation.title).split("-")[:12])
        key = f"doc/{self._province or 'x'}_{self._scope}_{citation.type}-{words}"
        label = f"{kind.label_vi} {citation.title}"
        self.entities.setdefault(key, DocumentEntity(key, label, (), "OtherDocument", citation.type))
        return DocumentLink(
            (key,), (), Decimal("0.85"), "tên gọi theo văn bản mà nó thực hiện (named by what it carries out)"
        )

    def _is_symbol(self, citation: Citation) -> bool:
        return citation.number is not None and ("/" in citation.number or "-" in citation.number)

    # -- central documents ------------------------------------------------------------------------------

    def _central(self, n: int, citation: Citation) -> DocumentLink:
        assert citation.number is not None
        known = [doc for doc in by_number(citation.number) if self._may_cite(doc)]
        day = citation.issued_on.day_value() if citation.issued_on is not None else None
        if day is not None:
            exact = [doc for doc in known if doc.date == day]
            if exact:
                return self._found(
                    exact[0], "1.00", "số và ngày trùng bảng văn bản (number and date in the table)"
                )
        term = citation.term or (self._term_of(day) if day is not None else None)
        if term is not None:
            same = [doc for doc in known if doc.term == term]
            if same:
                note = "0.98" if day is None or same[0].date in (None, day) else "0.80"
                reason = (
                    "số và khóa trùng bảng văn bản (number and term in the table)"
                    if note == "0.98"
                    else "ngày trong bài khác bảng văn bản: giữ văn bản của bảng (date not the table's)"
                )
                return self._found(same[0], note, reason)
            return self._minted(n, citation, f"tw_{term.lower()}", term, day, "0.90")
        earlier = self._earlier_full(n, citation)
        if earlier is not None:
            return replace(
                earlier, score=Decimal("0.95"), reason="theo lần nêu đủ trong bài (full form in the article)"
            )
        return self._undated(n, citation, known)

    def _undated(self, n: int, citation: Citation, known: list[CentralDocument]) -> DocumentLink:
        if len(known) == 1:
            return self._found(
                known[0],
                "0.90",
                "bảng chỉ có một văn bản số này trước ngày bài (one document of this number)",
            )
        by_title = self._by_title(n, known)
        if by_title is not None:
            return self._found(by_title, "0.90", "trích yếu trùng (title words agree)")
        issuers = self._issuer_keys(citation)
        of_issuer = [doc for doc in known if doc.issuer and f"body/tw_{doc.issuer}" in issuers]
        if len(of_issuer) == 1:
            return self._found(of_issuer[0], "0.90", "số và cơ quan ban hành trùng (number and issuer)")
        candidates = tuple(
            Candidate(f"doc/tw_{doc.id}", Decimal("0.40"), f"khóa {doc.term}, {doc.date or 'không rõ ngày'}")
            for doc in known
        )
        stub = self._minted(n, citation, f"tw_{self._scope}", None, None, "0.50")
        return replace(
            stub,
            candidates=candidates,
            reason="số dùng lại nhiều khóa, bài không nêu ngày hay khóa (number reused; no date, no term)",
        )

    def _may_cite(self, doc: CentralDocument) -> bool:
        """No article cites a document of its future."""
        return self._published is None or doc.date is None or doc.date <= self._published

    def _term_of(self, day: date) -> str | None:
        try:
            return term_of(day)
        except UnknownTerm:
            return None

    def _plenum(self, n: int, citation: Citation) -> DocumentLink:
        assert citation.plenum is not None
        term, score = citation.term, Decimal("1")
        if term is None and self._published is not None:
            term, score = self._term_of(self._published), Decimal("0.85")
        if term is None:
            return DocumentLink(
                (), (), Decimal("0"), "không rõ khóa của hội nghị Trung ương (term of the plenum not said)"
            )
        known = [doc for doc in by_plenum(term, citation.plenum) if doc.type == citation.type]
        if citation.number is not None:
            numbered = [doc for doc in known if _serial(doc.number) == _serial(citation.number)]
            if len(numbered) == 1:
                return self._found(numbered[0], "0.97", "số và hội nghị trùng bảng (number and plenum)")
        if len(known) == 1:
            return self._found(
                known[0],
                "0.95",
                "hội nghị chỉ ban hành một văn bản loại này (one document of this type)",
                score,
            )
        titled = self._by_title(n, known)
        if titled is not None:
            return self._found(titled, "0.99", "hội nghị và trích yếu trùng (plenum and title words)", score)
        sense = plenum_sense(term, citation.plenum)
        if sense is not None and sense.document.type == citation.type:
            return self._found(
                sense.document, str(sense.confidence), f"nghĩa thường dùng: {sense.reason}", score
            )
        return self._set(term, citation.plenum, known, score)

    def _set(self, term: str, plenum: int, known: list[CentralDocument], score: Decimal) -> DocumentLink:
        key = f"docset/tw_{term.lower()}_hoi-nghi-{plenum}"
        name = f"Trung ương {plenum} khóa {term}"
        self.entities.setdefault(
            key,
            DocumentSetEntity(
                key,
                f"Các văn bản Hội nghị {name}",
                (f"Nghị quyết {name}", f"Nghị quyết Trung ương {plenum} (khóa {term})"),
                tuple(f"doc/tw_{doc.id}" for doc in known),
                adopted_at=f"meeting/tw_{term.lower()}_hoi-nghi-{plenum}",
                in_term=f"term/tw_{term.lower()}",
            ),
        )
        return DocumentLink(
            (key,), (), Decimal("0.90") * score, "cả nhóm văn bản của hội nghị (all documents of the plenum)"
        )

    def _by_title(self, n: int, known: list[CentralDocument]) -> CentralDocument | None:
        """The one document whose title shares most words with what follows the citation, three at the
        least.
        """
        citation = self._mentions[n].value
        title = fold(citation.title) if isinstance(citation, Citation) and citation.title else ""
        words = _content(title)
        if len(words) < 3:
            return None
        ranked = sorted(
            ((len(words & _content(fold(doc.title))), doc.id, doc) for doc in known),
            reverse=True,
            key=lambda row: (row[0], row[1]),
        )
        if not ranked or ranked[0][0] < max(3, len(words) // 2):
            return None
        return ranked[0][2] if len(ranked) == 1 or ranked[0][0] > ranked[1][0] else None

    def _found(
        self, doc: CentralDocument, score: str, reason: str, factor: Decimal = Decimal("1")
    ) -> DocumentLink:
        key = f"doc/tw_{doc.id}"
        label = f"{self._labels[doc.type].label_vi} {doc.number}"
        aliases = [label]
        if doc.plenum is not None:
            aliases.append(f"Nghị quyết Trung ương {doc.plenum} khóa {doc.term}")
        self.entities.setdefault(
            key,
            DocumentEntity(
                key,
                f"{label} khóa {doc.term}",
                tuple(aliases),
                "PartyDocument",
                doc.type,
                doc.number,
                doc.date,
                (f"body/tw_{doc.issuer}",) if doc.issuer else (),
                f"term/tw_{doc.term.lower()}",
                f"meeting/tw_{doc.term.lower()}_hoi-nghi-{doc.plenum}" if doc.plenum else None,
                doc.title,
                is_reference=True,
            ),
        )
        return DocumentLink((key,), (), (Decimal(score) * factor).quantize(Decimal("0.01")), reason)

    # -- local and State documents ----------------------------------------------------------------------

    def _local(self, n: int, citation: Citation, *, printed: str) -> DocumentLink:
        earlier = self._earlier_full(n, citation)
        if earlier is not None and not citation.issuers:
            return replace(
                earlier, score=Decimal("0.95"), reason="theo lần nêu đủ trong bài (full form in the article)"
            )
        day = citation.issued_on.day_value() if citation.issued_on is not None else None
        issuers = self._issuer_keys(citation)
        scope = self._local_scope(citation, issuers)
        return self._minted(
            n, citation, scope, citation.term, day, "0.95" if issuers else "0.85", printed=printed
        )

    def _local_scope(self, citation: Citation, issuers: tuple[str, ...]) -> str:
        """The series that a local number belongs to: the issuer's, or the place's for provincial suffixes."""
        number = citation.number or ""
        if issuers:
            scope, _, name = issuers[0].removeprefix("body/").partition("_")
            return scope if _PROVINCE_WIDE.search(number) or scope == "tw" else f"{scope}_{name}"
        if _PROVINCE_WIDE.search(number):
            return self._province or self._scope
        if re.search(r"-(?:CP|TTg|QH\d*|UBTVQH\d*|B[A-ZĐ]+)$|/QH\d+$", number):
            return "tw"
        return f"{self._province}_{self._scope}" if self._province else self._scope

    def _minted(
        self,
        n: int,
        citation: Citation,
        scope: str,
        term: str | None,
        day: date | None,
        score: str,
        *,
        printed: str | None = None,
    ) -> DocumentLink:
        """A document that no table holds: its key is the series, the term or year, type and number."""
        number = citation.number or ""
        when = (
            term.lower()
            if term and not scope.endswith(f"_{term.lower()}")
            else str(day.year)
            if day
            else str(citation.year)
            if citation.year
            else "x"
        )
        middle = "" if scope.startswith("tw_") and term else f"_{when}"
        key = (
            f"doc/{scope}{middle}_{slug(number)}"
            if self._is_symbol(citation)
            else f"doc/{scope}{middle}_{citation.type}-{slug(number)}"
        )
        if citation.type == "quy-dinh" or (self._is_symbol(citation) and not re.search(r"[A-Z]", number)):
            key = f"{key}-{citation.type}"
        kind = self._labels[citation.type]
        # A slip in print (267/TB-HU) stays as it is cited; only the key is made of the mended symbol.
        shown = printed or number
        label = f"{kind.label_vi} {shown}" if self._is_symbol(citation) else f"{kind.label_vi} số {number}"
        is_party = bool(re.search(r"-[A-ZĐa-zđ]+/", number)) or bool(re.search(r"/(?:TU|HU|TW|ĐU)$", number))
        issuers = self._issuer_keys(citation)
        old = self.entities.get(key)
        if isinstance(old, DocumentEntity) and old.issue_date is not None:
            day = day or old.issue_date
        self.entities[key] = DocumentEntity(
            key,
            label,
            tuple(dict.fromkeys((shown, number))),
            "PartyDocument" if is_party else "StateDocument" if "/" in number else "OtherDocument",
            citation.type,
            shown,
            day,
            issuers or (old.issued_by if isinstance(old, DocumentEntity) else ()),
            None,
            None,
            citation.title,
        )
        return DocumentLink((key,), (), Decimal(score), "số, cơ quan và địa bàn (number, issuer and place)")

    def _bare(self, n: int, citation: Citation) -> DocumentLink:
        """A bare number: leans on a full form of the same type and serial, else on its issuers, else stays
        open.
        """
        earlier = self._earlier_full(n, citation)
        if earlier is not None and len(citation.issuers) < 2:
            return replace(
                earlier, score=Decimal("0.95"), reason="theo lần nêu đủ trong bài (full form in the article)"
            )
        issuers = self._issuer_keys(citation)
        central = [key for key in issuers if key.startswith("body/tw_")]
        if central:
            return self._bare_central(n, citation)
        if issuers:
            return self._joint(n, citation, issuers)
        inferred = self._bare_central(n, citation)
        if inferred.keys and inferred.score >= Decimal("0.90"):
            return replace(
                inferred,
                score=Decimal("0.70"),
                reason="số ngắn, bảng chỉ có một văn bản (bare number, one document in the table)",
            )
        return DocumentLink(
            (), inferred.candidates, Decimal("0"), "số ngắn, bài không nêu đủ (bare number, no full form)"
        )

    def _bare_central(self, n: int, citation: Citation) -> DocumentLink:
        for code in self._labels[citation.type].codes:
            number = f"{int(_serial(citation.number or '0')):02d}-{code}/TW"
            if by_number(number):
                return self._central(n, replace(citation, number=number))
        if citation.term is None and citation.issued_on is None:
            return DocumentLink(
                (), (), Decimal("0"), "số ngắn, không có trong bảng (bare number, not in the table)"
            )
        code = next(iter(self._labels[citation.type].codes), "")
        return self._central(
            n, replace(citation, number=f"{int(_serial(citation.number or '0')):02d}-{code}/TW")
        )

    def _joint(self, n: int, citation: Citation, issuers: tuple[str, ...]) -> DocumentLink:
        """ "số 08 của Thành ủy và HĐND": one document for each issuer, whatever number they share by
        chance.
        """
        keys: list[str] = []
        kind = self._labels[citation.type]
        for issuer in issuers:
            scope, _, name = issuer.removeprefix("body/").partition("_")
            year = str(citation.year) if citation.year else "x"
            key = f"doc/{scope}_{name}_{year}_{citation.type}-{slug(citation.number or '')}"
            label = f"{kind.label_vi} số {citation.number}"
            self.entities.setdefault(
                key,
                DocumentEntity(
                    key,
                    f"{label} của {self._issuer_label(issuer)}",
                    (label,),
                    "StateDocument" if "hoi-dong" in name or "uy-ban-nhan" in name else "PartyDocument",
                    citation.type,
                    citation.number,
                    None,
                    (issuer,),
                    None,
                    None,
                    citation.title,
                ),
            )
            keys.append(key)
        return DocumentLink(
            tuple(keys),
            (),
            Decimal("0.90"),
            "mỗi cơ quan ban hành một văn bản (one document for each issuer)",
        )

    def _issuer_label(self, key: str) -> str:
        return next(
            (label_body(link) for link in self._bodies.values() if link is not None and link.key == key), key
        )

    def _issuer_keys(self, citation: Citation) -> tuple[str, ...]:
        links = [self._bodies.get(index) for index in citation.issuers]
        return tuple(dict.fromkeys(link.key for link in links if link is not None))

    def _earlier_full(self, n: int, citation: Citation) -> DocumentLink | None:
        """The nearest linked citation of the same type and serial that says more."""
        serial = _serial(citation.number or "")
        same = [
            (abs(self._mentions[other].span.start - self._mentions[n].span.start), link)
            for other, value, link in self._full
            if value.number is not None
            and link.keys
            and value.type == citation.type
            and _serial(value.number) == serial
            and _rank(value) < max(_rank(citation), 1)
            and not self._contradicts(value, citation)
        ]
        return min(same, key=lambda pair: pair[0])[1] if same else None

    def _contradicts(self, full: Citation, short: Citation) -> bool:
        if full.term and short.term and full.term != short.term:
            return True
        first, second = self._issuer_keys(full), self._issuer_keys(short)
        return bool(first and second and not set(first) & set(second))


def _rank(citation: Citation) -> int:
    is_symbol = citation.number is not None and ("/" in citation.number or "-" in citation.number)
    if is_symbol and citation.issued_on is not None:
        return 0
    if is_symbol and (citation.term or citation.issuers):
        return 1
    if is_symbol:
        return 2
    return 3 if citation.plenum is not None else 4


def _serial(number: str) -> str:
    match = _LEADING.match(number)
    return str(int(match.group())) if match else number


_EMPTY = frozenset(
    [
        "về",
        "việc",
        "một",
        "số",
        "của",
        "và",
        "các",
        "trong",
        "cho",
        "với",
        "đến",
        "có",
        "là",
        "những",
        "theo",
        ",",
        ".",
        "-",
        ";",
        "(",
        ")",
    ]
)


def _content(folded: str) -> set[str]:
    return {word for word in folded.split() if word not in _EMPTY}


def plenum_day(term: str, ordinal: int) -> date | None:
    """The opening day of a plenum, None where the table does not have it."""
    known = plenum_of(term, ordinal)
    return known.opened if known is not None else None
