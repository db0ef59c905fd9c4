"""The grammar of citations: a type of document, then number, plenum, date, issuer, term and title in any
order.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from partygraph.authority.schemes import document_types
from partygraph.extract.bodies import FoundBody
from partygraph.extract.dates import date_at
from partygraph.extract.lexicon import Hits
from partygraph.extract.names import NameReader
from partygraph.extract.tokens import Tokens
from partygraph.model.mention import Citation

_DASH = r"\s?[-/]\s?"
_CODE = r"[A-ZĐ][A-Za-zĐđ]{0,5}"
_ISSUER = r"[A-ZĐƯ](?:[A-Za-zĐđƯư0-9&]|\.(?=Ư))*"
# 22-NQ/TW · 41 - NQ/TW · 26 NQ/TW · 24/NQ-TW · 08/2013/NQ-HĐND · 43/2022/QH15 · 234-TB/T.Ư · 159-TB
_SYMBOL = re.compile(
    rf"(?P<serial>\d{{1,4}}[a-z]?)(?:{_DASH}(?P<year>(?:19|20)\d{{2}}))?"
    rf"(?:{_DASH}|\s(?={_CODE}/))(?P<code>{_CODE}\d{{0,2}})(?![a-zà-ỹ])(?:{_DASH}(?P<issuer>{_ISSUER}(?:-{_ISSUER})*))?"
)
_NUMBER_WORD = re.compile(r"\s*(?:số\s*:?|Số\s*:?)\s*")
_BARE = re.compile(r"\s*(\d{1,3}[a-z]?)(?![\d%.,/-]*\d|[%\w])")
_NOT_COUNTED = re.compile(
    r"\s*(?:năm|tháng|ngày|quý|tỷ|triệu|nghìn|điểm|người|nội dung|nhóm|bước|giai đoạn|lần|tuần|vấn đề)\b"
)
_ORDINALS = {
    "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười lăm": 15,
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10,
    "XI": 11, "XII": 12, "XIII": 13, "XIV": 14, "XV": 15,
}  # fmt: skip
_ORDINAL = r"(\d{1,2}|[IVX]+|mười (?:một|hai|ba|bốn|lăm)|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\b"
_CENTRAL = r"(?:Trung ương|trung ương|T\.\s?Ư|TƯ|TW)"
_PLENUM_SHORT = re.compile(
    rf"\s*(?:của\s+)?(?:[Hh]ội nghị\s+)?(?:lần thứ\s+)?{_CENTRAL}\s*(?:lần thứ\s*)?{_ORDINAL}"
)
_PLENUM_LONG = re.compile(
    rf"\s*(?:của\s+)?[Hh]ội nghị\s+(?:lần thứ\s+)?{_ORDINAL}\s*,?\s*(?=BCH|Ban [Cc]hấp hành|{_CENTRAL})"
)
_PLENUM_BARE = re.compile(
    rf"\s*[Hh]ội nghị\s+lần thứ\s+{_ORDINAL}(?!\s+(?:của )?(?:BCH|Ban [Cc]hấp hành) Đảng bộ)"
)
_SHORT_PLENUM = re.compile(r"\bNQ\s?(?:TW|TƯ)\s?(\d{1,2})\b")
_DAY = re.compile(r"\s*,?\s*\(?\s*(?:(?:ra|ký|ban hành)\s+)?(?:ngày\s+)(?=\d)")
_YEAR = re.compile(r"\s*,?\s*năm\s+((?:19|20)\d{2})")
_OF = re.compile(r"\s*,?\s*(?:của|do)\s+")
_OF_PARTY = re.compile(r"\s*của\s+Đảng(?:\s+ta)?(?![\w ]*(?:bộ|ủy|uỷ))")
_AND = re.compile(r"\s*(?:,|;|và|&)\s*(?:và\s+)?")
_TITLE = re.compile(
    r"\s*,?\s*(?:về(?: việc)?\s*)?[“\"]\s*([^”\"\n]{4,220})[”\"]"
    r"|\s*,?\s*về(?: việc)?\s+([^,.;:()“”\"\n]{8,160})"
)
# Types that are as often an undertaking as a document: a bare number beside them names nothing for sure.
_PROGRAMMES = frozenset({"chuong-trinh-hanh-dong"})
_CARRIES_OUT = re.compile(r"\s+(?:triển khai thực hiện|thực hiện|triển khai|cụ thể hóa)\s+")
_NEEDS_SYMBOL = frozenset(
    {"chuong-trinh", "du-an", "de-an", "phuong-an", "hop-dong", "bao-cao", "du-an-luat"}
)


@dataclass(frozen=True, slots=True)
class FoundCitation:
    """A citation at code points ``start`` to ``end``; `issuers` are indexes into the bodies found before."""

    start: int
    end: int
    value: Citation
    issuers: tuple[int, ...]
    rule: str


class CitationGrammar:
    """Reads citations in one text, after its bodies are known."""

    def __init__(self, tokens: Tokens, hits: Hits, bodies: list[FoundBody]) -> None:
        self._tokens = tokens
        self._text = tokens.text
        self._hits = hits
        self._names = NameReader(tokens, hits)
        self._bodies = bodies
        self._body_at = {tokens.starts[body.i]: n for n, body in enumerate(bodies)}
        self._inside = {i for body in bodies for i in range(body.i, body.j)}
        self._codes = _codes()

    def scan(self) -> list[FoundCitation]:
        """Every citation, left to right; a list gives one citation for each document."""
        found: list[FoundCitation] = []
        end = -1
        for hit in self._hits.all_of("doctype"):
            start = self._tokens.starts[hit.i]
            if start < end or hit.i in self._inside:
                continue
            run = self._run(hit.entry.id, start, self._tokens.ends[hit.j - 1])
            if run and found and _AND.fullmatch(self._text, found[-1].end, run[0].start):
                run = _distribute([found.pop(), *run])
            found += run
            end = found[-1].end if run else end
        return sorted([*found, *self._bare_symbols(found)], key=lambda citation: citation.start)

    def _run(self, type_: str, start: int, at: int) -> list[FoundCitation]:
        first = self._one(type_, start, at)
        if first is None:
            return self._programme(type_, start, at)
        run = [first]
        while (following := self._continued(type_, run[-1].end)) is not None:
            run.append(following)
        return _distribute(run)

    def _programme(self, type_: str, start: int, at: int) -> list[FoundCitation]:
        """ "Chương trình hành động thực hiện Kết luận số 12-KL/ĐU": named by the document it carries out."""
        if type_ not in _PROGRAMMES or not self._text[start].isupper():
            return []
        carried = _CARRIES_OUT.match(self._text, at)
        hit = self._hits.longest(self._token_from(carried.end()), "doctype") if carried is not None else None
        if carried is None or hit is None:
            return []
        other = self._one(hit.entry.id, self._tokens.starts[hit.i], self._tokens.ends[hit.j - 1])
        if other is None:
            return []
        symbol = _SYMBOL.search(self._text, self._tokens.starts[hit.i], other.end)
        named = self._text[carried.start() : symbol.end() if symbol is not None else other.end].strip()
        return [FoundCitation(start, at, Citation(type_, title=named), (), "citation-programme")]

    def _continued(self, type_: str, at: int) -> FoundCitation | None:
        """The next document of a list that does not repeat its type: ", Trung ương 7 (khóa XII)", ",
        19-NQ/TW".
        """
        joint = _AND.match(self._text, at)
        if joint is None:
            return None
        begin = joint.end()
        number = _NUMBER_WORD.match(self._text, begin)
        symbol = _SYMBOL.match(self._text, number.end() if number else begin)
        if symbol is not None and self._is_symbol(symbol):
            return self._tails(begin, symbol.end(), self._numbered(type_, symbol), "citation-list")
        plenum = re.compile(rf"{_CENTRAL}\s*{_ORDINAL}").match(self._text, begin)
        if plenum is not None:
            return self._tails(
                begin, plenum.end(), Citation(type_, plenum=_ordinal(plenum.group(1))), "citation-list"
            )
        return None

    def _one(self, type_: str, start: int, at: int) -> FoundCitation | None:
        """The citation whose type ends at code point `at`."""
        text = self._text
        number = _NUMBER_WORD.match(text, at)
        begin = number.end() if number else at + len(text[at : at + 2]) - len(text[at : at + 2].lstrip())
        symbol = _SYMBOL.match(text, begin)
        if symbol is not None and self._is_symbol(symbol):
            return self._tails(start, symbol.end(), self._numbered(type_, symbol), "citation-symbol")
        plenum = _PLENUM_LONG.match(text, at) or _PLENUM_SHORT.match(text, at) or _PLENUM_BARE.match(text, at)
        if plenum is not None:
            return self._tails(
                start, plenum.end(), Citation(type_, plenum=_ordinal(plenum.group(1))), "citation-plenum"
            )
        bare = _BARE.match(text, number.end() if number else at)
        if bare is None or (number is None and not self._is_bare_number(type_, start, bare)):
            return None
        value = Citation(type_, number=bare.group(1))
        listed = re.compile(rf"\s*,\s*(?={_SYMBOL.pattern})").match(text, bare.end())
        if listed is not None and (following := _SYMBOL.match(text, listed.end())) is not None:
            value = replace(value, number=_printed(following).replace(following["serial"], bare.group(1), 1))
        return self._tails(start, bare.end(), value, "citation-bare-number")

    def _is_bare_number(self, type_: str, start: int, bare: re.Match[str]) -> bool:
        return (
            type_ not in _NEEDS_SYMBOL
            and self._text[start].isupper()
            and _NOT_COUNTED.match(self._text, bare.end()) is None
            and (len(bare.group(1)) > 1)
        )

    def _is_symbol(self, symbol: re.Match[str]) -> bool:
        return symbol["code"] in self._codes or symbol["issuer"] is not None or symbol["year"] is not None

    def _numbered(self, type_: str, symbol: re.Match[str]) -> Citation:
        year = symbol["year"]
        return Citation(type_, number=_printed(symbol), year=int(year) if year else None)

    def _tails(self, start: int, end: int, value: Citation, rule: str) -> FoundCitation:
        """Date, year, issuer, plenum and term, each at most once and in any order; then the title."""
        issuers: tuple[int, ...] = ()
        if value.plenum is not None and (body := self._body_from(end)) is not None:
            issuers, end = (body,), self._body_end(body)
            value = self._with_term(value, body)
        for _ in range(5):
            step = self._tail(end, value, issuers)
            if step is None:
                break
            end, value, issuers = step
        title = _TITLE.match(self._text, end)
        if title is not None:
            value = replace(value, title=(title[1] or title[2]).strip())
        return FoundCitation(start, end, value, issuers, rule)

    def _tail(
        self, end: int, value: Citation, issuers: tuple[int, ...]
    ) -> tuple[int, Citation, tuple[int, ...]] | None:
        text = self._text
        if value.issued_on is None and (day := _DAY.match(text, end)) is not None:
            found = date_at(text, day.end())
            if found is not None:
                close = (
                    found.end + 1
                    if "(" in day.group() and text[found.end : found.end + 1] == ")"
                    else found.end
                )
                return close, replace(value, issued_on=found.value), issuers
        if value.year is None and value.number and (year := _YEAR.match(text, end)) is not None:
            return year.end(), replace(value, year=int(year[1])), issuers
        if value.plenum is None and (
            plenum := _PLENUM_SHORT.match(text, end) or _PLENUM_LONG.match(text, end)
        ):
            value = replace(value, plenum=_ordinal(plenum.group(1)))
            body = self._body_from(plenum.end()) if not issuers else None
            if body is not None and not self._text[plenum.end() : self._body_start(body)].strip(" ,"):
                return self._body_end(body), self._with_term(value, body), (body,)
            return len(self._text[: plenum.end()].rstrip()), value, issuers
        if not issuers and (of := _OF.match(text, end)) is not None:
            owners = self._owners(of.end())
            if owners:
                return self._body_end(owners[-1]), self._with_term(value, owners[-1]), owners
        if (of_party := _OF_PARTY.match(text, end)) is not None:
            return of_party.end(), value, issuers
        if value.term is None:
            term, token = self._names.term(self._token_from(end))
            if term is not None:
                return self._tokens.ends[token - 1], replace(value, term=term), issuers
        return None

    def _with_term(self, value: Citation, body: int) -> Citation:
        term = self._bodies[body].value.term
        return replace(value, term=term) if term is not None and value.term is None else value

    def _owners(self, at: int) -> tuple[int, ...]:
        """The bodies named at code point `at`, joined by "và": "của Thành ủy và Hội đồng nhân dân thành
        phố".
        """
        owners: list[int] = []
        body = self._body_at.get(at)
        while body is not None:
            owners.append(body)
            joint = re.compile(r"\s*(?:và|,)\s+").match(self._text, self._body_end(body))
            body = self._body_at.get(joint.end()) if joint is not None else None
        return tuple(owners)

    def _body_from(self, at: int) -> int | None:
        token = self._token_from(at)
        return self._body_at.get(self._tokens.starts[token]) if token < len(self._tokens) else None

    def _body_start(self, body: int) -> int:
        return self._tokens.starts[self._bodies[body].i]

    def _body_end(self, body: int) -> int:
        return self._tokens.ends[self._bodies[body].j - 1]

    def _token_from(self, at: int) -> int:
        return bisect_left(self._tokens.starts, at)

    def _bare_symbols(self, found: list[FoundCitation]) -> list[FoundCitation]:
        """Symbols without a type before them ("theo 22-NQ/TW"): the code gives the type, where only one
        has it.
        """
        taken = [(citation.start, citation.end) for citation in found]
        extra: list[FoundCitation] = []
        for short in _SHORT_PLENUM.finditer(self._text):
            if not any(start < short.end() and short.start() < end for start, end in taken):
                value = Citation("nghi-quyet", plenum=int(short[1]))
                extra.append(self._tails(short.start(), short.end(), value, "citation-plenum"))
        for symbol in _SYMBOL.finditer(self._text):
            types = self._codes.get(symbol["code"], ())
            if len(types) != 1 or symbol["issuer"] is None:
                continue
            if any(start < symbol.end() and symbol.start() < end for start, end in taken):
                continue
            token = self._token_from(symbol.start())
            if (
                token in self._inside
                or token >= len(self._tokens)
                or self._tokens.starts[token] != symbol.start()
            ):
                continue
            extra.append(
                self._tails(
                    symbol.start(), symbol.end(), self._numbered(types[0], symbol), "citation-no-type"
                )
            )
        return extra


def _codes() -> dict[str, tuple[str, ...]]:
    codes: dict[str, tuple[str, ...]] = {}
    for kind in document_types():
        for code in kind.codes:
            codes[code] = (*codes.get(code, ()), kind.notation)
    return codes


def _ordinal(written: str) -> int:
    return int(written) if written.isdigit() else _ORDINALS[written]


def _printed(symbol: re.Match[str]) -> str:
    """The symbol as printed, without spaces."""
    return re.sub(r"\s", "", symbol.group())


def _distribute(run: list[FoundCitation]) -> list[FoundCitation]:
    """Issuer and term of the last of a list belong to those before it that have none of their own."""
    spread = list(run)
    for at in range(len(spread) - 2, -1, -1):
        here, after = spread[at], spread[at + 1]
        if here.value.type != after.value.type:
            continue
        if not here.issuers and here.value.issued_on is None:
            here = replace(here, issuers=after.issuers)
        if here.value.term is None and here.value.issued_on is None:
            here = replace(here, value=replace(here.value, term=after.value.term))
        spread[at] = here
    return spread
