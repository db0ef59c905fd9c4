"""Lists of documents under one head: "các chỉ thị của Ban Bí thư gồm: Chỉ thị số …; Chỉ thị số …"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

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


@dataclass(frozen=True, slots=True)
class ListHeads:
    """Finds who issued the documents of a list whose head says so once for all."""

    tokens: Tokens
    hits: Hits
    bodies: Sequence[FoundBody]

    def issuers(self, spans: Sequence[tuple[int, int]]) -> list[int | None]:
        """For each citation at code points ``spans``, left to right, the body (by its place in `bodies`) that
        the head of its list names.
        """
        given: list[int | None] = []
        head: int | None = None
        last = 0
        for start, end in spans:
            token = self.tokens.first_from(start)
            before = self.tokens.keys[token - 1] if token > 0 else ""
            if before == ":":
                head = self._head(token - 1)
            elif head is not None and self._is_parted(last, start):
                head = None
            given.append(head if before in _JOINTS else None)
            last = end
        return given

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


def may_be_of_one_series(here: Citation, after: Citation) -> bool:
    """Whether one body may have issued both: two full symbols tell by whom each is."""
    symbols = [number for one in (here, after) if (number := one.number) is not None and "/" in number]
    return len({series(number) for number in symbols}) < 2


def with_term(here: Citation, after: Citation) -> Citation:
    """`here` with the term, and where both are numbered the plenum, that only the later one of a list has."""
    is_numbered = here.number is not None and after.number is not None
    if here.plenum is None and is_numbered and here.term in (None, after.term):
        here = replace(here, plenum=after.plenum)
    return here if here.term is not None else replace(here, term=after.term)
