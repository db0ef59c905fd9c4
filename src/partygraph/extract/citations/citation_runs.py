"""Documents in a run: "Nghị quyết số 18, 19-NQ/TW", "Nghị quyết Trung ương 4 (khóa XII; XIII)"."""

from dataclasses import replace

from partygraph.extract.citations import citation_patterns as written
from partygraph.extract.citations.citation_lists import may_be_of_one_series, may_share_term, with_term
from partygraph.extract.citations.citation_numbers import is_central, is_symbol
from partygraph.extract.citations.found_citation import FoundCitation
from partygraph.extract.citations.single_citations import CitationReader
from partygraph.extract.lexis.ordinals import is_later_term, read_ordinal
from partygraph.model.mention import Citation

# The issuer that closes a list is looked for over so many documents, however long the list.
_MAX_SHARED = 12


class RunReader:
    """Reads in one text the documents of a list that do not repeat their type."""

    def __init__(self, text: str, reader: CitationReader) -> None:
        self._text = text
        self._reader = reader

    def listed(self, first: FoundCitation) -> list[FoundCitation]:
        """`first` with those of its list that do not repeat its type."""
        run = [first]
        while (following := self._of_next_term(run[-1]) or self._continued(run[-1])) is not None:
            run.append(following)
        return self.distributed(run)

    def _of_next_term(self, last: FoundCitation) -> FoundCitation | None:
        """ "Nghị quyết Trung ương 4 (khóa XII; XIII)": the same of the next term, by that term alone."""
        if last.value.plenum is None or last.value.number is not None or last.value.term is None:
            return None
        following = written.TERM_NEXT.match(self._text, last.end)
        if following is None or not is_later_term(following["term"], last.value.term):
            return None
        value = Citation(last.value.type, plenum=last.value.plenum, term=following["term"])
        start, end = following.span("term")
        return FoundCitation(start, end, value, last.issuers, "citation-next-term")

    def _continued(self, last: FoundCitation) -> FoundCitation | None:
        """The next document of a list that does not repeat its type: ", Trung ương 7 (khóa XII)", ",
        19-NQ/TW", and of one of plenums ", 13 của Ban Chấp hành Trung ương".
        """
        type_, joint = last.value.type, written.AND.match(self._text, last.end)
        if joint is None:
            return None
        begin = joint.end()
        number = written.NUMBER_WORD.match(self._text, begin)
        symbol = written.SYMBOL.match(self._text, number.end() if number else begin)
        if symbol is not None and is_symbol(symbol):
            return self._reader.numbered(type_, begin, symbol, "citation-list")
        at = number.end() if number else begin
        bare = written.NUMBER_NEXT.match(self._text, at)
        if bare is not None and (shared := self._reader.numbers.shared(bare.end(), bare.group())) is not None:
            return FoundCitation(begin, bare.end(), Citation(type_, number=shared), (), "citation-list")
        bare = written.BARE_NEXT.match(self._text, at) if (last.value.number or "").isdigit() else None
        if bare is not None:
            return self._reader.found(
                begin, bare.end(), Citation(type_, number=bare.group()), "citation-list"
            )
        plenum = written.plenum_next().match(self._text, begin)
        if plenum is None and last.value.plenum is not None:
            plenum = written.plenum_number_next().match(self._text, begin)
        if plenum is None:
            return None
        value = Citation(type_, plenum=read_ordinal(plenum[1]))
        return self._reader.found(begin, plenum.end(), value, "citation-list")

    def listed_before(self, found: list[FoundCitation], start: int) -> int:
        """The first of those last found that stand in one list with the one that starts at `start`."""
        first = len(found)
        while first > max(0, len(found) - _MAX_SHARED) and written.AND.fullmatch(
            self._text, found[first - 1].end, start
        ):
            first -= 1
            start = found[first].start
        return first

    def distributed(self, run: list[FoundCitation]) -> list[FoundCitation]:
        """Issuer, term and plenum of the last of a list belong to those before it that have none of their
        own.
        """
        spread = list(run)
        for at in range(len(spread) - 2, -1, -1):
            here, after = spread[at], spread[at + 1]
            if here.value.type != after.value.type and not self._is_pair(here, after):
                continue
            if not may_be_of_one_series(here.value, after.value):
                continue  # "Nghị quyết số 18-NQ/TW và Nghị quyết số 07-NQ/TU của Tỉnh ủy"
            # A plenum is its own issuer: "NQTW 5 và Nghị quyết số 26 của Quốc hội".
            is_plenum = here.value.plenum is not None and after.value.plenum is None
            is_open = not here.issuers and may_share_term(here.value, after.value)
            if not here.issuers and here.value.issued_on is None and not is_plenum:
                here = replace(here, issuers=after.issuers)
            if is_open and here.value.type == after.value.type and here.value.issued_on is None:
                here = replace(here, value=with_term(here.value, after.value))
            spread[at] = here
        return spread

    def _is_pair(self, here: FoundCitation, after: FoundCitation) -> bool:
        """ "Nghị quyết 37-NQ/TW và Kết luận số 48-KL/TW của Bộ Chính trị": two types of one series."""
        if self._text[here.end : after.start].strip() != "và":
            return False
        numbers = [number for one in (here, after) if (number := one.value.number) is not None]
        return len(numbers) == 2 and all(map(is_central, numbers))
