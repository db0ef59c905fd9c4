"""The grammar of citations: a type of document, then its number or plenum, in lists too."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.citations import citation_patterns as written
from partygraph.extract.citations.citation_lists import ListHeads, may_be_of_one_series, with_term
from partygraph.extract.citations.citation_numbers import NumberReader, codes, is_central, is_symbol, printed
from partygraph.extract.citations.citation_starts import dashes, matches
from partygraph.extract.citations.citation_tails import TailReader
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.ordinals import is_later_term, read_ordinal
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids
from partygraph.model.mention import Citation

# The issuer that closes a list is looked for over so many documents, however long the list.
_MAX_SHARED = 12
_TAKEN = b"\x01"


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
        self._tails = TailReader(tokens, hits, bodies)
        self._numbers = NumberReader(tokens, hits, bodies)
        self._heads = ListHeads(tokens, hits, bodies)
        self._inside = {i for body in bodies for i in range(body.i, body.j)}
        self._codes = codes()

    def scan(self) -> list[FoundCitation]:
        """Every citation, left to right; a list gives one citation for each document."""
        found: list[FoundCitation] = []
        end = -1
        for hit in self._hits.all_of("doctype"):
            start = self._tokens.starts[hit.i]
            if start < end or hit.i in self._inside:
                continue
            run = self._run(hit.entry.id, start, self._tokens.ends[hit.j - 1])
            if run:
                shared = self._listed_before(found, run[0].start)
                run = self._distribute([*found[shared:], *run])
                del found[shared:]
            found += run
            end = found[-1].end if run else end
        return self._headed(sorted([*found, *self._bare_symbols(found)], key=lambda citation: citation.start))

    def _listed_before(self, found: list[FoundCitation], start: int) -> int:
        """The first of those last found that stand in one list with the one that starts at `start`."""
        first = len(found)
        while first > max(0, len(found) - _MAX_SHARED) and written.AND.fullmatch(
            self._text, found[first - 1].end, start
        ):
            first -= 1
            start = found[first].start
        return first

    def _distribute(self, run: list[FoundCitation]) -> list[FoundCitation]:
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
            if not here.issuers and here.value.issued_on is None and not is_plenum:
                here = replace(here, issuers=after.issuers)
            if here.value.type == after.value.type and here.value.issued_on is None:
                here = replace(here, value=with_term(here.value, after.value))
            spread[at] = here
        return spread

    def _is_pair(self, here: FoundCitation, after: FoundCitation) -> bool:
        """ "Nghị quyết 37-NQ/TW và Kết luận số 48-KL/TW của Bộ Chính trị": two types of one series."""
        if self._text[here.end : after.start].strip() != "và":
            return False
        numbers = [number for one in (here, after) if (number := one.value.number) is not None]
        return len(numbers) == 2 and all(map(is_central, numbers))

    def _headed(self, found: list[FoundCitation]) -> list[FoundCitation]:
        """The citations with the issuer that the head of their list names for those without one."""
        if not found or ":" not in self._text:
            return found
        heads = self._heads.issuers([(citation.start, citation.end) for citation in found])
        return [
            citation if body is None or citation.issuers else replace(citation, issuers=(body,))
            for citation, body in zip(found, heads, strict=True)
        ]

    def _run(self, type_: str, start: int, at: int) -> list[FoundCitation]:
        first = self._one(type_, start, at)
        if first is None:
            return self._programme(type_, start, at)
        return self._listed(first)

    def _listed(self, first: FoundCitation) -> list[FoundCitation]:
        """`first` with those of its list that do not repeat its type."""
        run = [first]
        while (following := self._of_next_term(run[-1]) or self._continued(run[-1])) is not None:
            run.append(following)
        return self._distribute(run)

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

    def _programme(self, type_: str, start: int, at: int) -> list[FoundCitation]:
        """ "Chương trình hành động thực hiện Kết luận số 12-KL/ĐU": named by the document it carries out."""
        if type_ not in ids("cues.toml", "undertakings") or not self._text[start].isupper():
            return []
        carried = written.carrying_out().match(self._text, at)
        if carried is None:
            return []
        hit = self._hits.longest(self._tokens.first_from(carried.end()), "doctype")
        if hit is None:
            return []
        other = self._one(hit.entry.id, self._tokens.starts[hit.i], self._tokens.ends[hit.j - 1])
        if other is None:
            return []
        symbol = written.SYMBOL.search(self._text, self._tokens.starts[hit.i], other.end)
        named = self._text[carried.start() : symbol.end() if symbol is not None else other.end].strip()
        return [FoundCitation(start, at, Citation(type_, title=named), (), "citation-programme")]

    def _continued(self, last: FoundCitation) -> FoundCitation | None:
        """The next document of a list that does not repeat its type: ", Trung ương 7 (khóa XII)", ",
        19-NQ/TW", and of one of plenums ", 13 của Ban Chấp hành Trung ương".
        """
        type_, is_plenum = last.value.type, last.value.plenum is not None
        joint = written.AND.match(self._text, last.end)
        if joint is None:
            return None
        begin = joint.end()
        number = written.NUMBER_WORD.match(self._text, begin)
        symbol = written.SYMBOL.match(self._text, number.end() if number else begin)
        if symbol is not None and is_symbol(symbol):
            return self._found(begin, symbol.end(), self._numbered(type_, symbol), "citation-list")
        bare = written.NUMBER_NEXT.match(self._text, begin)
        if bare is not None and (shared := self._numbers.shared(bare.end(), bare.group())) is not None:
            return FoundCitation(begin, bare.end(), Citation(type_, number=shared), (), "citation-list")
        plenum = written.plenum_next().match(self._text, begin)
        if plenum is None and is_plenum:
            plenum = written.plenum_number_next().match(self._text, begin)
        if plenum is not None:
            return self._found(
                begin, plenum.end(), Citation(type_, plenum=read_ordinal(plenum.group(1))), "citation-list"
            )
        return None

    def _one(self, type_: str, start: int, at: int) -> FoundCitation | None:
        """The citation whose type ends at code point `at`."""
        text, at = self._text, written.past_short_form(self._text, at)
        number = written.NUMBER_WORD.match(text, at) or self._numbers.far(type_, at)
        begin = number.end() if number else at + len(text[at : at + 2]) - len(text[at : at + 2].lstrip())
        symbol = written.SYMBOL.match(text, begin)
        if symbol is not None and is_symbol(symbol):
            return self._of_symbol(type_, start, at, number, symbol)
        plenum = (
            written.plenum_long().match(text, at)
            or written.plenum_short().match(text, at)
            or written.plenum_bare().match(text, at)
        )
        if plenum is not None and type_ not in ids("cues.toml", "needs-symbol"):
            return self._found(
                start, plenum.end(), Citation(type_, plenum=read_ordinal(plenum.group(1))), "citation-plenum"
            )
        owned = written.OWNED_NUMBER.match(text, begin) if type_ in ids("cues.toml", "needs-owner") else None
        if owned is not None:
            return self._found(start, owned.end(), Citation(type_, number=owned[1]), "citation-bare-number")
        bare = (
            written.BARE_NUMBER_SAID.match(text, number.end())
            if number
            else written.BARE_NUMBER.match(text, at)
        )
        if bare is None or (number is None and not self._is_bare_number(type_, bare)):
            return None
        value = Citation(type_, number=self._numbers.shared(bare.end(), bare[1]) or bare[1])
        found = self._found(start, bare.end(), value, "citation-bare-number")
        if found.issuers or number is not None:
            return found
        # in small letters "chỉ thị 35" is one where it is said whose it is, or of which day
        is_told = found.value.issued_on is not None or text[start].isupper()
        return found if is_told and type_ not in ids("cues.toml", "needs-owner") else None

    def _of_symbol(
        self, type_: str, start: int, at: int, number: re.Match[str] | None, symbol: re.Match[str]
    ) -> FoundCitation:
        """The citation with that symbol: its issuer may be spelled out in it, or stand before the number."""
        whole = self._numbers.in_full(symbol)
        if whole is not None:
            found = self._found(start, whole.end, Citation(type_, number=whole.printed), "citation-symbol")
            return found if found.issuers else replace(found, issuers=(whole.issuer,))
        found = self._found(start, symbol.end(), self._numbered(type_, symbol), "citation-symbol")
        owner = self._numbers.owner_between(at, number) if number is not None else None
        return found if found.issuers or owner is None else replace(found, issuers=(owner,))

    def _is_bare_number(self, type_: str, bare: re.Match[str]) -> bool:
        return (
            (type_ not in ids("cues.toml", "needs-symbol") or type_ in ids("cues.toml", "needs-owner"))
            and written.not_counted().match(self._text, bare.end()) is None
            and (len(bare.group(1)) > 1)
        )

    def _numbered(self, type_: str, symbol: re.Match[str]) -> Citation:
        year = symbol["year"]
        return Citation(type_, number=printed(symbol), year=int(year) if year else None)

    def _found(self, start: int, end: int, value: Citation, rule: str) -> FoundCitation:
        """The citation from code point `start` on that is read up to `end`, with all that follows."""
        tail = self._tails.read(end, value)
        return FoundCitation(start, tail.end, tail.value, tail.issuers, rule)

    def _glued(self) -> Iterator[FoundCitation]:
        """ "NQ21": the type's letters and the number in one word."""
        for glued in matches(written.GLUED, written.GLUED_LEADS, self._text):
            (type_,) = self._codes[glued["code"]]
            found = self._one(type_, glued.start(), glued.end())
            if found is not None and self._is_in_body(glued.start()):
                yield found

    def _is_in_body(self, at: int) -> bool:
        """Whether a token that is no part of a body's name begins at code point `at`."""
        token = self._tokens.first_from(at)
        inside = token < len(self._tokens) and self._tokens.starts[token] == at
        return inside and token not in self._inside

    def _bare_symbols(self, found: list[FoundCitation]) -> list[FoundCitation]:
        """Symbols without a type before them ("theo 22-NQ/TW"): the code gives the type, where only one
        has it.
        """
        taken = bytearray(len(self._text))
        for citation in found:
            taken[citation.start : citation.end] = _TAKEN * (citation.end - citation.start)
        extra: list[FoundCitation] = []
        for short in matches(written.PLENUM_CODE, written.PLENUM_LEADS, self._text):
            if taken.find(_TAKEN, *short.span()) < 0:
                value = Citation("nghi-quyet", plenum=int(short[1]))
                extra += self._listed(self._found(short.start(), short.end(), value, "citation-plenum"))
        for short_form in self._glued():
            extra.append(short_form)
            taken[short_form.start : short_form.end] = _TAKEN * (short_form.end - short_form.start)
        for token, symbol in self._symbols():
            types = self._codes.get(symbol["code"], ())
            if len(types) != 1 or symbol["issuer"] is None or token in self._inside:
                continue
            if taken.find(_TAKEN, *symbol.span()) >= 0:
                continue
            extra.append(
                self._found(
                    symbol.start(), symbol.end(), self._numbered(types[0], symbol), "citation-no-type"
                )
            )
        return extra

    def _symbols(self) -> Iterator[tuple[int, re.Match[str]]]:
        """The symbols of the text with the tokens that they begin with: a number, then a dash or a code."""
        keys, last = self._tokens.keys, -1
        for k in sorted({k - back for k in dashes(self._tokens) for back in (1, 2)}):
            if k < 0 or not keys[k][0].isdigit() or self._tokens.starts[k] < last:
                continue
            symbol = written.SYMBOL.match(self._text, self._tokens.starts[k])
            if symbol is not None:
                last = symbol.end()
                yield k, symbol
