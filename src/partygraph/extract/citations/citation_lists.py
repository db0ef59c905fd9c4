"""Lists of documents under one head: "các chỉ thị của Ban Bí thư gồm: Chỉ thị số …; Chỉ thị số …"."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.citations.citation_numbers import series
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words
from partygraph.model.mention import Citation

# Between the issuer and the colon: "gồm", "sau đây"; between the types and the issuer: "chuyên đề của".
_MAX_BEHIND, _MAX_BETWEEN = 4, 6
_MAX_PLENUM = 8
_JOINTS = frozenset({":", ";", ","})


@dataclass(slots=True)
class _Heads:
    """Who issued the documents of one list; of several bodies each issued those of one series."""

    bodies: tuple[int, ...] = ()
    series: list[str] = field(default_factory=list)

    def issuer(self, number: str | None) -> int | None:
        """Who issued the next document of the list, by its number; None where that is open."""
        if len(self.bodies) < 2:
            return next(iter(self.bodies), None)
        if number is None or "/" not in number:
            return None
        if series(number) not in self.series:
            self.series.append(series(number))
        at = self.series.index(series(number))
        return self.bodies[at] if at < len(self.bodies) else None


@dataclass(frozen=True, slots=True)
class ListHeads:
    """Finds who issued the documents of a list whose head says so once for all."""

    tokens: Tokens
    hits: Hits
    bodies: Sequence[FoundBody]

    def issuers(self, cited: Sequence[tuple[int, int, str | None]]) -> list[int | None]:
        """For each citation, by its code points and number, left to right, the body (by its place in
        `bodies`) that the head of its list names.
        """
        given: list[int | None] = []
        heads = _Heads()
        last = 0
        for start, end, number in cited:
            token = self.tokens.first_from(start)
            before = self.tokens.keys[token - 1] if token > 0 else ""
            if before == ":":
                heads = _Heads(self._told(token - 1))
            elif self._is_parted(last, start):
                heads = _Heads()
            given.append(heads.issuer(number) if before in _JOINTS else None)
            last = end
        return given

    def _told(self, colon: int) -> tuple[int, ...]:
        """The bodies that the head before the colon names, in their order: "các nghị quyết của Quân ủy Trung
        ương và 2 nghị quyết của Tỉnh ủy:".
        """
        last = self._head(colon)
        if last is None:
            return ()
        keys, told = self.tokens.keys, [last]
        for n in range(last - 1, -1, -1):
            body, after = self.bodies[n], self.bodies[told[0]]
            if body.j > after.i:
                continue
            between = keys[body.j : after.i]
            if not _goes_on(between) or keys[body.i - 1 : body.i] != ["của"]:
                break
            if not self._is_plural(body.i - 1):
                break
            told.insert(0, n)
        return tuple(told)

    def _is_parted(self, start: int, end: int) -> bool:
        """Whether a sentence ends between two citations."""
        between = self.tokens.text[start:end]
        return "\n" in between or ". " in between

    def _head(self, colon: int) -> int | None:
        """The body named last before the colon, where documents in the plural are said to be its own."""
        keys = self.tokens.keys
        for n in range(len(self.bodies) - 1, -1, -1):
            body = self.bodies[n]
            if body.j > colon:
                continue
            if colon - body.j > _MAX_BEHIND:
                return None
            of = body.i - 1 if keys[body.i - 1 : body.i] == ["của"] else self._plenum_before(body.i)
            return n if of is not None and self._is_plural(of) else None
        return None

    def _plenum_before(self, at: int) -> int | None:
        """The token before "(của) Hội nghị lần thứ 4, | Ban Chấp hành Trung ương": in its plenum's name the
        issuer stands behind the number.
        """
        keys = self.tokens.keys
        for k in range(at - 2, max(at - _MAX_PLENUM, 0), -1):
            if keys[k : k + 2] == ["hội", "nghị"]:
                return k - 1 if keys[k - 1] == "của" else k
        return None

    def _is_plural(self, end: int) -> bool:
        """Whether types of documents right before token `end` are in the plural: "các chỉ thị, kết luận"."""
        keys = self.tokens.keys
        for k in range(end - 1, max(end - _MAX_BETWEEN, 0), -1):
            hit = self.hits.longest(k, "doctype")
            if hit is not None and hit.j <= end:
                lead = keys[max(k - _MAX_BETWEEN, 0) : k]
                return any(key in words("cues.toml", "plural") or key.isdigit() for key in lead)
        return False


def _goes_on(between: Sequence[str]) -> bool:
    """ "và 2 nghị quyết của": what stands between two bodies that issued the documents of one list."""
    is_short = len(between) <= _MAX_BETWEEN
    return is_short and between[:1] in (["và"], [","]) and between[-1:] == ["của"]


def may_be_of_one_series(here: Citation, after: Citation) -> bool:
    """Whether one body may have issued both: two full symbols tell by whom each is."""
    symbols = [number for one in (here, after) if (number := one.number) is not None and "/" in number]
    return len({series(number) for number in symbols}) < 2


def may_share_term(here: Citation, after: Citation) -> bool:
    """Whether a term told behind the later one of a list may be that of both: that of a plenum is its own
    ("Nghị quyết số 57-NQ/TW, Nghị quyết Trung ương 5 khóa VIII").
    """
    return here.number is None or after.number is not None


def with_term(here: Citation, after: Citation) -> Citation:
    """`here` with the term, and where both are numbered the plenum, that only the later one of a list has."""
    is_numbered = here.number is not None and after.number is not None
    if here.plenum is None and is_numbered and here.term in (None, after.term):
        here = replace(here, plenum=after.plenum)
    return here if here.term is not None else replace(here, term=after.term)
