"""The grammar of citations: "Nghị quyết số 22-NQ/TW", lists of them, and "theo 22-NQ/TW" without a type."""

import re
from collections.abc import Iterator
from dataclasses import replace

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.citations import citation_patterns as written
from partygraph.extract.citations.citation_lists import ListHeads
from partygraph.extract.citations.citation_numbers import codes
from partygraph.extract.citations.citation_runs import RunReader
from partygraph.extract.citations.citation_starts import dashes, matches
from partygraph.extract.citations.found_citation import FoundCitation
from partygraph.extract.citations.single_citations import CitationReader
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.model.mention import Citation

_TAKEN = b"\x01"


class CitationGrammar:
    """Reads citations in one text, after its bodies are known."""

    def __init__(self, tokens: Tokens, hits: Hits, bodies: list[FoundBody]) -> None:
        self._tokens = tokens
        self._text = tokens.text
        self._hits = hits
        self._reader = CitationReader(tokens, hits, bodies)
        self._runs = RunReader(tokens.text, self._reader)
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
                shared = self._runs.listed_before(found, run[0].start)
                run = self._runs.distributed([*found[shared:], *run])
                del found[shared:]
            found += run
            end = found[-1].end if run else end
        return self._headed(sorted([*found, *self._bare_symbols(found)], key=lambda citation: citation.start))

    def _headed(self, found: list[FoundCitation]) -> list[FoundCitation]:
        """The citations with the issuer that the head of their list names for those without one."""
        if not found or ":" not in self._text:
            return found
        heads = self._heads.issuers([(one.start, one.end, one.value.number) for one in found])
        return [
            citation if body is None or citation.issuers else replace(citation, issuers=(body,))
            for citation, body in zip(found, heads, strict=True)
        ]

    def _run(self, type_: str, start: int, at: int) -> list[FoundCitation]:
        """The documents told from the type on that ends at code point `at`, none where it cites none."""
        first = self._reader.one(type_, start, at)
        if first is not None:
            return self._runs.listed(first)
        programme = self._reader.programme(type_, start, at)
        return [] if programme is None else [programme]

    def _glued(self) -> Iterator[FoundCitation]:
        """ "NQ21": the type's letters and the number in one word."""
        for glued in matches(written.GLUED, written.GLUED_LEADS, self._text):
            (type_,) = self._codes[glued["code"]]
            found = self._reader.one(type_, glued.start(), glued.end())
            if found is not None and self._is_free(glued.start()):
                yield found

    def _is_free(self, at: int) -> bool:
        """Whether a token begins at code point `at` that is no part of a body's name."""
        token = self._tokens.first_from(at)
        is_begun = token < len(self._tokens) and self._tokens.starts[token] == at
        return is_begun and token not in self._inside

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
                extra += self._runs.listed(self._reader.found(*short.span(), value, "citation-plenum"))
        for short_form in self._glued():
            if taken.find(_TAKEN, short_form.start, short_form.end) >= 0:
                continue  # "Nghị quyết số 24-NQ/TW (NQ24) của Bộ Chính trị"
            extra.append(short_form)
            taken[short_form.start : short_form.end] = _TAKEN * (short_form.end - short_form.start)
        for token, symbol in self._symbols():
            types = self._codes.get(symbol["code"], ())
            if len(types) != 1 or symbol["issuer"] is None or token in self._inside:
                continue
            if taken.find(_TAKEN, *symbol.span()) >= 0:
                continue
            extra.append(self._reader.numbered(types[0], symbol.start(), symbol, "citation-no-type"))
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
