"""What follows the number of a document: its day, year, plenum, issuers, term and title, in any order."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.citations import citation_patterns as written
from partygraph.extract.citations.citation_numbers import ends_with_type, is_central
from partygraph.extract.lexis.dates import date_at
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.ordinals import read_ordinal
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, listed, mapping
from partygraph.model.mention import Citation

_MAX_TAILS = 5


@dataclass(frozen=True, slots=True)
class Tail:
    """A citation as far as it is read: up to code point `end`; `issuers` are indexes into the bodies."""

    end: int
    value: Citation
    issuers: tuple[int, ...] = ()


class TailReader:
    """Reads what follows at a given code point of one text, after its bodies are known."""

    def __init__(self, tokens: Tokens, hits: Hits, bodies: list[FoundBody]) -> None:
        self._tokens = tokens
        self._text = tokens.text
        self._hits = hits
        self._names = NameReader(tokens, hits)
        self._bodies = bodies
        self._body_at = {tokens.starts[body.i]: n for n, body in enumerate(bodies)}

    def read(self, end: int, value: Citation, *, in_bracket: bool = False) -> Tail:
        """Each tail at most once and in any order; then the title. `in_bracket` where the number stands in a
        bracket: "(số 6 ngày 24/10/2022) của UBND huyện".
        """
        tail = Tail(end, value)
        if value.plenum is not None and (body := self._body_from(end)) is not None:
            tail = self._issued_by(tail, (body,))
        for _ in range(_MAX_TAILS):
            if in_bracket and self._text.startswith(")", tail.end):
                tail, in_bracket = replace(tail, end=tail.end + 1), False
            step = self._step(tail) if written.GOES_ON.match(self._text, tail.end) is not None else None
            if step is None:
                break
            tail = step
        title = written.TITLE.match(self._text, tail.end)
        if title is None:
            return tail
        return replace(tail, value=replace(tail.value, title=(title[1] or title[2]).strip()))

    def _step(self, tail: Tail) -> Tail | None:
        readers: tuple[Callable[[Tail], Tail | None], ...] = (
            self._alias, self._day, self._year, self._plenum, self._issuers, self._office, self._of_party,
            self._term,
        )  # fmt: skip
        for read in readers:
            if (step := read(tail)) is not None:
                return step
        return None

    def _alias(self, tail: Tail) -> Tail | None:
        """Past what the document is called in short: "Nghị quyết số 24-NQ/TW (NQ24) của Bộ Chính trị"."""
        called = written.ALIAS.match(self._text, tail.end) if tail.value.number else None
        own = re.match(r"\d+", tail.value.number or "")
        if called is None or own is None or int(own[0]) != int(called["serial"]):
            return None
        return replace(tail, end=called.end()) if ends_with_type(called["name"]) else None

    def _day(self, tail: Tail) -> Tail | None:
        if tail.value.issued_on is not None:
            return None
        lead = written.DAY_LEAD.match(self._text, tail.end)
        day = date_at(self._text, lead.end()) if lead is not None else None
        if lead is None or day is None:
            return None
        is_closed = "(" in lead.group() and self._text[day.end : day.end + 1] == ")"
        return Tail(
            day.end + 1 if is_closed else day.end, replace(tail.value, issued_on=day.value), tail.issuers
        )

    def _year(self, tail: Tail) -> Tail | None:
        if tail.value.year is not None or not tail.value.number:
            return None
        year = written.YEAR.match(self._text, tail.end)
        return (
            Tail(year.end(), replace(tail.value, year=int(year[1])), tail.issuers)
            if year is not None
            else None
        )

    def _plenum(self, tail: Tail) -> Tail | None:
        if tail.value.plenum is not None:
            return None
        plenum = written.plenum_short().match(self._text, tail.end)
        plenum = plenum or written.plenum_long().match(self._text, tail.end)
        if plenum is None:
            return self._bracketed_plenum(tail)
        value = replace(tail.value, plenum=read_ordinal(plenum.group(1)))
        end = len(self._text[: plenum.end()].rstrip())
        body = self._body_from(plenum.end()) if not tail.issuers else None
        if body is None or self._text[plenum.end() : self._body_start(body)].strip(" ,"):
            return Tail(end, value, tail.issuers)
        return self._issued_by(Tail(end, value), (body,))

    def _bracketed_plenum(self, tail: Tail) -> Tail | None:
        """ "Nghị quyết số 12-NQ/TW (Hội nghị Trung ương 5 khóa XII)": the bracket holds the plenum and its
        term, nothing else.
        """
        opening = written.BRACKET.match(self._text, tail.end)
        plenum = written.plenum_short().match(self._text, opening.end()) if opening is not None else None
        if plenum is None:
            return None
        inner = replace(tail.value, plenum=read_ordinal(plenum.group(1)))
        read = Tail(len(self._text[: plenum.end()].rstrip()), inner, tail.issuers)
        read = self._term(read) or read
        return replace(read, end=read.end + 1) if self._text[read.end : read.end + 1] == ")" else None

    def _issuers(self, tail: Tail) -> Tail | None:
        of = written.OF.match(self._text, tail.end) if not tail.issuers else None
        owners = self._owners(of.end()) if of is not None else ()
        if not owners or of is None or not self._may_issue(owners[0], tail.value.number):
            return None
        # "Chỉ thị 05 do Thường trực Tỉnh ủy chủ trì sơ kết": who only does something about it
        is_by = of.group().split()[-1] == "do"
        if is_by and written.issuing().match(self._text, self._body_end(owners[-1])) is None:
            return None
        return self._issued_by(tail, owners)

    def _office(self, tail: Tail) -> Tail | None:
        """Past "của Chủ tịch UBND tỉnh ngày 15/5/2016": an office issues nothing itself, and the day behind
        it is the document's.
        """
        of = written.OF.match(self._text, tail.end) if tail.value.issued_on is None else None
        office = self._hits.longest(self._tokens.first_from(of.end()), "post") if of is not None else None
        if office is None:
            return None
        end = self._tokens.ends[office.j - 1]
        body = self._body_from(end)
        return self._day(replace(tail, end=end if body is None else self._body_end(body)))

    def _may_issue(self, owner: int, number: str | None) -> bool:
        """ "Việc thực hiện Nghị quyết số 18-NQ/TW của Huyện ủy": no other body numbers as the centre does."""
        body = self._bodies[owner]
        if not is_central(number):
            strangers = mapping("cues.toml", "never-numbering").get((number or "").rpartition("/")[2], "")
            if body.value.head in strangers.split("|"):
                return False  # "việc thực hiện Nghị quyết số 15-NQ/TU của Huyện ủy"
            own = mapping("cues.toml", "issuer-by-letters").get((number or "").rpartition("-")[2])
            others = mapping("cues.toml", "issuer-by-letters").values()
            return own is None or body.value.head == own or body.value.head not in others
        name = self._tokens.phrase(body.i, body.j)
        return body.value.head in ids("cues.toml", "central-issuers") or any(
            centre in name for centre in listed("cues.toml", "central")
        )

    def _of_party(self, tail: Tail) -> Tail | None:
        of_party = written.OF_PARTY.match(self._text, tail.end)
        return replace(tail, end=of_party.end()) if of_party is not None else None

    def _term(self, tail: Tail) -> Tail | None:
        if tail.value.term is not None:
            return None
        first = self._tokens.first_from(tail.end)
        is_plural = self._tokens.keys[first : first + 2] == ["các", "khóa"]  # "các khóa XI, XII"
        term, token = self._names.term(first + is_plural)
        if term is None:
            return None
        return Tail(self._tokens.ends[token - 1], replace(tail.value, term=term), tail.issuers)

    def _issued_by(self, tail: Tail, owners: tuple[int, ...]) -> Tail:
        """Past the bodies `owners`; the term of the last is the document's, where it has none of its own."""
        term, value = self._bodies[owners[-1]].value.term, tail.value
        if term is not None and value.term is None:
            value = replace(value, term=term)
        return Tail(self._body_end(owners[-1]), value, owners)

    def _owners(self, at: int) -> tuple[int, ...]:
        """The bodies named at code point `at`, joined by "và": "của Thành ủy và Hội đồng nhân dân thành
        phố"; a comma joins more only in a list that "và" closes, else a clause with its own subject follows.
        """
        owners: list[int] = []
        joints: list[str] = []
        body = self._body_at.get(at)
        while body is not None:
            owners.append(body)
            joint = written.AND_OWNER.match(self._text, self._body_end(body))
            body = self._body_at.get(joint.end()) if joint is not None else None
            joints += [joint.group().strip()] if joint is not None and body is not None else []
        closed = max((n + 2 for n, joint in enumerate(joints) if joint == "và"), default=1)
        return tuple(owners[:closed])

    def _body_from(self, at: int) -> int | None:
        token = self._tokens.first_from(at)
        return self._body_at.get(self._tokens.starts[token]) if token < len(self._tokens) else None

    def _body_start(self, body: int) -> int:
        return self._tokens.starts[self._bodies[body].i]

    def _body_end(self, body: int) -> int:
        return self._tokens.ends[self._bodies[body].j - 1]
