"""Where the number of a document stands, and the symbol that it is."""

import re
from dataclasses import dataclass
from functools import cache

from partygraph.authority.schemes import document_types
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.citations import citation_patterns as written
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import mapping

# How the Party's centre is written behind a number: only there two types share one series.
CENTRAL = ("TW", "TƯ", "T.Ư")


@dataclass(frozen=True, slots=True)
class InFull:
    """A symbol whose issuer is spelled out, `printed` with the issuer's letters: it ends at code point `end`;
    `issuer` is an index.
    """

    printed: str
    end: int
    issuer: int


class NumberReader:
    """Reads at given code points of one text, after its bodies are known."""

    def __init__(self, tokens: Tokens, hits: Hits, bodies: list[FoundBody]) -> None:
        self._tokens = tokens
        self._hits = hits
        self._bodies = bodies
        self._body_at = {tokens.starts[body.i]: n for n, body in enumerate(bodies)}

    def far(self, type_: str, at: int) -> re.Match[str] | None:
        """The word before the number, where words of the name part it from the type that ends at `at`:
        "Thông tri triệu tập số 06-TT/TU". Only a full symbol of that type is sure to be its own.
        """
        text = self._tokens.text
        number = written.NUMBER_FAR.match(text, at)
        symbol = written.SYMBOL.match(text, number.end()) if number is not None else None
        if number is None or symbol is None or type_ not in codes().get(symbol["code"], ()):
            return None
        inside = range(self._tokens.first_from(at), self._tokens.first_from(number.end()))
        return None if any(self._hits.longest(k, "doctype") is not None for k in inside) else number

    def owned(self, at: int) -> tuple[re.Match[str], int] | None:
        """The word before the number, and the body, of "Nghị quyết | của Huyện ủy Tứ Kỳ số 12-NQ/HU", where
        the type ends at `at`; not of "Quyết định của Đoàn kiểm tra số 2".
        """
        of = written.OF.match(self._tokens.text, at)
        body = self._body_at.get(of.end()) if of is not None else None
        if body is None:
            return None
        number = written.NUMBER_SAID.match(self._tokens.text, self._tokens.ends[self._bodies[body].j - 1])
        return None if number is None else (number, body)

    def in_full(self, symbol: re.Match[str]) -> InFull | None:
        """The symbol with a body spelled out for its issuer: "112/NQ-Hội đồng nhân dân"."""
        text = self._tokens.text
        if symbol["issuer"] is None or not text[symbol.end() : symbol.end() + 1].islower():
            return None
        body = self._body_at.get(symbol.start("issuer"))
        if body is None:
            return None
        end = self._tokens.ends[self._bodies[body].j - 1]
        letters = {head: short for short, head in mapping("cues.toml", "issuer-by-letters").items()}
        issuer = letters.get(self._bodies[body].value.head, text[symbol.start("issuer") : end])
        whole = text[symbol.start() : symbol.start("issuer")] + issuer
        return InFull("".join(whole.split()), end, body)

    def shared(self, at: int, number: str) -> str | None:
        """The symbol of the bare `number` that ends at `at`, in a list whose last number has it in full."""
        text = self._tokens.text
        listed = written.SYMBOL_NEXT.match(text, at)
        following = written.SYMBOL.match(text, listed.end()) if listed is not None else None
        if following is None or not is_symbol(following):
            return None
        return printed(following).replace(following["serial"], number, 1)


def printed(symbol: re.Match[str]) -> str:
    """The symbol as printed, without spaces."""
    return re.sub(r"\s", "", symbol.group())


def is_symbol(symbol: re.Match[str]) -> bool:
    """Whether it numbers a document: its code is that of a type, or it has an issuer or a year."""
    is_told = symbol["issuer"] is not None or symbol["year"] is not None
    return is_told or symbol["code"] in codes() or symbol["code"][:2] in codes()  # "437/QĐUBND"


def series(number: str) -> str:
    """The series of a symbol: who numbers so, and in a State symbol what.

    >>> series("22-NQ/TƯ"), series("08/2013/NQ-HĐND"), series("12-KH/HU")
    ('TW', 'NQ-HĐND', 'HU')
    """
    issuer = number.rpartition("/")[2]
    return "TW" if issuer in CENTRAL else issuer


def is_central(number: str | None) -> bool:
    """Whether a symbol is of the Party's centre, which no other body's documents bear."""
    return number is not None and "/" in number and series(number) == "TW"


@cache
def codes() -> dict[str, tuple[str, ...]]:
    """The types of documents by their letters; several share some."""
    found: dict[str, tuple[str, ...]] = {}
    for kind in document_types():
        for code in kind.codes:
            found[code] = (*found.get(code, ()), kind.notation)
    return found


def ends_with_type(name: str) -> bool:
    """Whether `name`, which stands before a number, ends with a type of documents: "gọi là Chỉ thị", "NQ"."""
    told = name.rstrip().removesuffix(" số").rstrip()
    return told.endswith(tuple(codes())) or told.lower().endswith(_labels())


@cache
def _labels() -> tuple[str, ...]:
    return tuple(kind.label_vi.lower() for kind in document_types())
