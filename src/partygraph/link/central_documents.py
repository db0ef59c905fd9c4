"""Which document of the Central Committee a citation means: by number and day, term, plenum or title."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

from partygraph.authority.documents import (
    CentralDocument,
    by_number,
    by_plenum,
    central_documents,
    plenum_sense,
)
from partygraph.extract.lexis.tokens import fold
from partygraph.link.citing import OTHER_DAY, CitingArticle, DocumentLink, left_open
from partygraph.link.document_entities import all_of_plenum, document_type, of_table, term_on
from partygraph.link.rules import words
from partygraph.link.symbols import serial
from partygraph.model.mention import Citation
from partygraph.model.statement import Candidate

_PUNCTUATION = frozenset({",", ".", "-", ";", "(", ")"})
_ONE = Decimal("1")
_TITLED = "trích yếu trùng (title words agree)"
# Words of a title that tell what it is about.
_TELLING = 4


class CentralDocumentLinker:
    """Links the citations of central documents in one article."""

    def __init__(self, article: CitingArticle) -> None:
        self._article = article

    # -- by number --------------------------------------------------------------------------------------

    def by_symbol(self, n: int, citation: Citation, number: str) -> DocumentLink:
        """The meaning of a citation with a full central symbol."""
        citation = citation if citation.number == number else replace(citation, number=number)
        known = [doc for doc in by_number(number) if self._may_be_cited(doc)]
        day = citation.issued_on.day_value() if citation.issued_on is not None else None
        exact = [doc for doc in known if doc.date == day] if day is not None else []
        if exact:
            return self._found(
                exact[0], "1.00", "số và ngày trùng bảng văn bản (number and date in the table)"
            )
        term = citation.term or (term_on(day) if day is not None else None)
        if term is not None:
            return self._of_term(citation, term, day, known)
        # "Chỉ thị số 35-CT/TW về …" of this term beside that of the last one, with its day
        titled = self._by_title(n, known) if len(known) > 1 else None
        if titled is not None:
            return self._found(titled, "0.90", _TITLED)
        fuller = self._article.fuller_form(n, citation)
        return fuller if fuller is not None else self._undated(n, citation, known)

    def bare(self, n: int, citation: Citation, *, of_centre: bool) -> DocumentLink:
        """The meaning of a bare number as a central document's: its symbol is made of the type's letters.

        Where the article names no issuer of the centre, only a document of the table is meant: anybody
        numbers his conclusions, "kết luận số 2 ngày 6/6/2023".
        """
        codes = document_type(citation.type).codes
        number = next((number for code in codes if by_number(number := _symbol(citation, code))), None)
        if number is not None and not of_centre and not _is_of_term(number, citation):
            number = None
        if number is None:
            if not of_centre or (citation.term is None and citation.issued_on is None):
                return left_open("số ngắn, không có trong bảng (bare number, not in the table)")
            number = _symbol(citation, next(iter(codes), ""))
        return self.by_symbol(n, citation, number)

    def _may_be_cited(self, doc: CentralDocument) -> bool:
        """No article cites a document of its future."""
        published = self._article.published
        return published is None or doc.date is None or doc.date <= published

    def _of_term(
        self, citation: Citation, term: str, day: date | None, known: list[CentralDocument]
    ) -> DocumentLink:
        same = next((doc for doc in known if doc.term == term), None)
        if same is None:
            return self._article.mint(citation, f"tw_{term.lower()}", term, day, "0.90")
        if day is None or same.date in (None, day):
            return self._found(same, "0.98", "số và khóa trùng bảng văn bản (number and term in the table)")
        return self._found(same, "0.80", OTHER_DAY)

    def _undated(self, n: int, citation: Citation, known: list[CentralDocument]) -> DocumentLink:
        known = [doc for doc in known if not _is_about_else(citation, doc)]
        sure = [doc for doc in known if not self._may_be_repeated(doc, known)]
        if len(known) == 1 and sure:
            reason = "bảng chỉ có một văn bản số này trước ngày bài (one document of this number)"
            return self._found(known[0], "0.90", reason)
        titled = self._by_title(n, known)
        if titled is not None:
            return self._found(titled, "0.90", _TITLED)
        cited = [doc for doc in known if self._article.is_meant(of_table(doc).key)]
        if len(cited) == 1:
            return self._found(cited[0], "0.90", "bài nêu rõ văn bản ấy ở chỗ khác (the article cites it)")
        issuers = self._article.issuers(citation)
        of_issuer = [doc for doc in sure if doc.issuer and f"body/tw_{doc.issuer}" in issuers]
        if len(of_issuer) == 1:
            return self._found(of_issuer[0], "0.90", "số và cơ quan ban hành trùng (number and issuer)")
        stub = self._article.mint(citation, f"tw_{self._article.scope}", None, None, "0.50")
        return replace(
            stub,
            candidates=tuple(_candidate(doc) for doc in known),
            reason="số dùng lại nhiều khóa, bài không nêu ngày hay khóa (number reused; no date, no term)",
        )

    def _may_be_repeated(self, doc: CentralDocument, known: list[CentralDocument]) -> bool:
        """Whether the page may mean a document of its own term that the table lacks: numbers begin again
        with each term, and `doc` is of an earlier one.
        """
        published = self._article.published
        term = term_on(published) if published is not None else None
        if published is None or term in (None, doc.term) or any(one.term == term for one in known):
            return False
        return not (_is_unused(doc.number, str(term), published) or _is_carried_on(doc, published))

    # -- by plenum --------------------------------------------------------------------------------------

    def of_plenum(self, n: int, citation: Citation, plenum: int) -> DocumentLink:
        """The meaning of "Nghị quyết Trung ương 6 khóa XII": one document of the plenum, or all of them."""
        term, sure = self._article.term_of(citation), _ONE
        if term is None and (titled := self._by_title(n, _of_any_term(plenum, citation.type))) is not None:
            return self._found(titled, "0.90", "số hội nghị và trích yếu trùng (plenum and title words)")
        if term is None and self._article.published is not None:
            term, sure = term_on(self._article.published), Decimal("0.85")
        if term is None:
            return left_open("không rõ khóa của hội nghị Trung ương (term of the plenum not said)")
        known = [doc for doc in by_plenum(term, plenum) if doc.type == citation.type]
        if citation.number is not None:
            numbered = [doc for doc in known if serial(doc.number) == serial(citation.number)]
            if len(numbered) == 1:
                return self._found(numbered[0], "0.97", "số và hội nghị trùng bảng (number and plenum)")
        if len(known) == 1:
            reason = "hội nghị chỉ ban hành một văn bản loại này (one document of this type)"
            return self._found(known[0], "0.95", reason, sure)
        titled = self._by_title(n, known)
        if titled is not None:
            return self._found(titled, "0.99", "hội nghị và trích yếu trùng (plenum and title words)", sure)
        sense = plenum_sense(term, plenum)
        if sense is not None and sense.document.type == citation.type:
            reason = f"nghĩa thường dùng: {sense.reason}"
            return self._found(sense.document, str(sense.confidence), reason, sure)
        key = self._article.hold(all_of_plenum(term, plenum, known))
        reason = "cả nhóm văn bản của hội nghị (all documents of the plenum)"
        return DocumentLink((key,), (), Decimal("0.90") * sure, reason)

    def _by_title(self, n: int, known: list[CentralDocument]) -> CentralDocument | None:
        """The one document whose title shares most words with what follows the citation, three at the
        least.
        """
        citation = self._article.mentions[n].value
        title = citation.title if isinstance(citation, Citation) else None
        told = _content(title or "")
        if len(told) < 3:
            return None
        ranked = sorted(
            ((len(told & _content(doc.title)), doc.id, doc) for doc in known),
            reverse=True,
            key=lambda row: (row[0], row[1]),
        )
        if not ranked or ranked[0][0] < max(3, len(told) // 2):
            return None
        return ranked[0][2] if len(ranked) == 1 or ranked[0][0] > ranked[1][0] else None

    def _found(self, doc: CentralDocument, score: str, reason: str, sure: Decimal = _ONE) -> DocumentLink:
        key = self._article.hold(of_table(doc))
        return DocumentLink((key,), (), (Decimal(score) * sure).quantize(Decimal("0.01")), reason)


def _is_about_else(citation: Citation, doc: CentralDocument) -> bool:
    """Whether what the article says the document is about shares no word with its title: "Nghị quyết số
    33-NQ/TW về chiến lược bảo vệ biên giới quốc gia" is not the one on culture.
    """
    told, title = _content(citation.title or ""), _content(doc.title)
    return len(told) >= _TELLING and len(title) >= _TELLING and told.isdisjoint(title)


def _is_of_term(number: str, citation: Citation) -> bool:
    """Whether the table has a document of that number, in the term that the citation tells if it does."""
    day = citation.issued_on.day_value() if citation.issued_on is not None else None
    term = citation.term or (term_on(day) if day is not None else None)
    return term is None or any(doc.term == term for doc in by_number(number))


def _candidate(doc: CentralDocument) -> Candidate:
    reason = f"khóa {doc.term}, {doc.date or 'không rõ ngày'}"
    return Candidate(f"doc/tw_{doc.id}", Decimal("0.40"), reason)


def _is_unused(number: str, term: str, day: date) -> bool:
    """Whether the series of `number` had not come to it by `day`: a smaller number of the term is younger."""
    own = _series().get((term, number.partition("-")[2]), ())
    return any(running <= int(serial(number)) and issued > day for running, issued in own)


def _is_carried_on(doc: CentralDocument, day: date) -> bool:
    """Whether the title of a document of a later term, issued by `day`, tells that `doc` goes on: "Kết luận
    … về tiếp tục thực hiện Chỉ thị số 05-CT/TW".
    """
    return any(term != doc.term and issued <= day for term, issued in _named_in_titles().get(doc.number, ()))


@cache
def _named_in_titles() -> dict[str, tuple[tuple[str, date], ...]]:
    """The term and day of the documents whose titles name a number, by that number."""
    numbers = {doc.number for doc in central_documents()}
    found: dict[str, tuple[tuple[str, date], ...]] = {}
    for doc in central_documents():
        for number in numbers & set(doc.title.replace(",", " ").split()):
            if doc.date is not None:
                found[number] = (*found.get(number, ()), (doc.term, doc.date))
    return found


@cache
def _series() -> dict[tuple[str, str], tuple[tuple[int, date], ...]]:
    """The running numbers with their days by term and letters: ("XII", "QĐ/TW")."""
    found: dict[tuple[str, str], tuple[tuple[int, date], ...]] = {}
    for doc in central_documents():
        if doc.date is not None:
            key = (doc.term, doc.number.partition("-")[2])
            found[key] = (*found.get(key, ()), (int(serial(doc.number)), doc.date))
    return found


def _of_any_term(plenum: int, type_: str) -> list[CentralDocument]:
    """The documents of that type which plenums of that number adopted, whichever their term."""
    return [doc for doc in central_documents() if doc.plenum == plenum and doc.type == type_]


def _symbol(citation: Citation, code: str) -> str:
    return f"{int(serial(citation.number or '0')):02d}-{code}/TW"


def _content(title: str) -> set[str]:
    return set(fold(title).split()) - _empty()


@cache
def _empty() -> frozenset[str]:
    return _PUNCTUATION | frozenset(words("documents", "empty-words"))
