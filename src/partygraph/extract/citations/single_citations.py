"""One document cited: "Nghị quyết số 22-NQ/TW ngày 2/2/2008", "Chỉ thị 05", "Nghị quyết Trung ương 4"."""

import re
from dataclasses import replace
from functools import partial

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.citations import citation_patterns as written
from partygraph.extract.citations.citation_numbers import NumberReader, is_symbol, printed
from partygraph.extract.citations.citation_tails import TailReader
from partygraph.extract.citations.found_citation import FoundCitation
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.ordinals import read_ordinal
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids
from partygraph.model.mention import Citation

# Before a stroke and a year as much as this may be a month.
_MONTHS = 12
# A bare number of a place's own document, and so of none of the centre's.
OF_PLACE = "citation-bare-number-of-place"

_ids = partial(ids, "cues.toml")


class CitationReader:
    """Reads the citation at a given code point of one text, after its bodies are known."""

    def __init__(self, tokens: Tokens, hits: Hits, bodies: list[FoundBody]) -> None:
        self._tokens = tokens
        self._text = tokens.text
        self._hits = hits
        self._tails = TailReader(tokens, hits, bodies)
        self.numbers = NumberReader(tokens, hits, bodies)

    def one(self, type_: str, start: int, at: int) -> FoundCitation | None:
        """The citation from code point `start` on, whose type ends at `at`; None where nothing says which
        document it is.
        """
        at = written.past_short_form(self._text, at)
        owned = self.numbers.owned(at)
        if owned is None:
            number = written.NUMBER_WORD.match(self._text, at) or self.numbers.far(type_, at)
            return self._numbered_at(type_, start, at, number)
        found = self._numbered_at(type_, start, at, owned[0])
        return found if found is None or found.issuers else replace(found, issuers=(owned[1],))

    def _numbered_at(
        self, type_: str, start: int, at: int, number: re.Match[str] | None
    ) -> FoundCitation | None:
        """The same behind the word before its number, where there is one."""
        begin = number.end() if number is not None else _past_blanks(self._text, at)
        symbol = written.SYMBOL.match(self._text, begin)
        if symbol is not None and is_symbol(symbol):
            return self._of_symbol(type_, start, symbol)
        if (plenum := self._of_plenum(type_, start, at)) is not None:
            return plenum
        of_year = written.NUMBER_OF_YEAR.match(self._text, begin)
        if of_year is not None and (number is not None or int(of_year[1]) > _MONTHS):
            value = Citation(type_, number=of_year.group().strip(), year=int(of_year[2]))
            return self.found(start, of_year.end(), value, "citation-bare-number")
        central = written.OWNED_NUMBER.match(self._text, begin) if type_ in _ids("needs-owner") else None
        if central is not None:
            return self.found(
                start, central.end(), Citation(type_, number=central[1]), "citation-bare-number"
            )
        return self._of_bare_number(type_, start, at, number)

    def _of_plenum(self, type_: str, start: int, at: int) -> FoundCitation | None:
        """ "Nghị quyết | Trung ương 4", "… Hội nghị lần thứ tư Ban Chấp hành Trung ương"."""
        if type_ in _ids("needs-symbol"):
            return None
        plenum = written.plenum_long().match(self._text, at) or written.plenum_short().match(self._text, at)
        plenum = plenum or written.plenum_bare().match(self._text, at)
        if plenum is None:
            return None
        return self.found(
            start, plenum.end(), Citation(type_, plenum=read_ordinal(plenum[1])), "citation-plenum"
        )

    def _of_bare_number(
        self, type_: str, start: int, at: int, number: re.Match[str] | None
    ) -> FoundCitation | None:
        """ "Nghị quyết số 22", "Chỉ thị 05"; without "số" and in small letters ("chỉ thị 35") only where it
        is said whose it is, or of which day.
        """
        if number is not None:
            bare = written.BARE_NUMBER_SAID.match(self._text, number.end())
        else:
            bare = written.BARE_NUMBER.match(self._text, at)
        if bare is None or (number is None and not self._is_bare_number(type_, bare)):
            return None
        value = Citation(type_, number=self.numbers.shared(bare.end(), bare[1]) or bare[1])
        found = self.found(start, bare.end(), value, "citation-bare-number")
        if not found.issuers and self._is_of_place(found.end):
            found = replace(found, rule=OF_PLACE)
        if found.issuers or number is not None:
            return found
        is_told = found.value.issued_on is not None or self._text[start].isupper()
        is_told = (
            is_told or written.same_type_next(self._text[start:at]).match(self._text, found.end) is not None
        )
        return found if is_told and type_ not in _ids("needs-owner") else None

    def _is_of_place(self, end: int) -> bool:
        """ "Nghị quyết số 43 | của tỉnh Cà Mau": a place's own, by whichever of its bodies."""
        of = written.OF.match(self._text, end)
        at = self._tokens.first_from(of.end()) if of is not None else len(self._tokens)
        kinds = ("level", "province", "district")
        return any(self._hits.longest(at, kind) is not None for kind in kinds)

    def _of_symbol(self, type_: str, start: int, symbol: re.Match[str]) -> FoundCitation:
        """The citation with that symbol, in which its issuer may be spelled out."""
        whole = self.numbers.in_full(symbol)
        if whole is None:
            return self.numbered(type_, start, symbol, "citation-symbol")
        found = self.found(start, whole.end, Citation(type_, number=whole.printed), "citation-symbol")
        return found if found.issuers else replace(found, issuers=(whole.issuer,))

    def _is_bare_number(self, type_: str, bare: re.Match[str]) -> bool:
        """Whether a number of two figures right behind the type is its own, and counts nothing."""
        may_be_bare = type_ not in _ids("needs-symbol") or type_ in _ids("needs-owner")
        is_counting = written.not_counted().match(self._text, bare.end()) is not None
        return may_be_bare and len(bare[1]) > 1 and not is_counting

    def numbered(self, type_: str, start: int, symbol: re.Match[str], rule: str) -> FoundCitation:
        """The citation from code point `start` on that has this symbol."""
        year = symbol["year"]
        value = Citation(type_, number=printed(symbol), year=int(year) if year else None)
        return self.found(start, symbol.end(), value, rule)

    def found(self, start: int, end: int, value: Citation, rule: str) -> FoundCitation:
        """The citation from code point `start` on that is read up to `end`, with all that follows."""
        in_bracket = "(" in self._text[start:end] and ")" not in self._text[start:end]
        tail = self._tails.read(end, value, in_bracket=in_bracket)
        return FoundCitation(start, tail.end, tail.value, tail.issuers, rule)

    def programme(self, type_: str, start: int, at: int) -> FoundCitation | None:
        """ "Chương trình hành động thực hiện Kết luận số 12-KL/ĐU": named by the document it carries out."""
        if type_ not in _ids("undertakings") or not self._text[start].isupper():
            return None
        carried = written.carrying_out().match(self._text, at)
        if carried is None:
            return None
        hit = self._hits.longest(self._tokens.first_from(carried.end()), "doctype")
        if hit is None:
            return None
        other = self.one(hit.entry.id, self._tokens.starts[hit.i], self._tokens.ends[hit.j - 1])
        if other is None:
            return None
        symbol = written.SYMBOL.search(self._text, self._tokens.starts[hit.i], other.end)
        named = self._text[carried.start() : symbol.end() if symbol is not None else other.end].strip()
        return FoundCitation(start, at, Citation(type_, title=named), (), "citation-programme")


def _past_blanks(text: str, at: int) -> int:
    """Past two blanks at most at code point `at`."""
    if not text[at : at + 1].isspace():
        return at
    return at + 2 if text[at + 1 : at + 2].isspace() else at + 1
