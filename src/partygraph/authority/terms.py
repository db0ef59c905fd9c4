"""Congress terms (khóa): which one a day falls in, and their Roman numerals.

A khóa belongs to a body: XIV is 2026-2030 for the Central Committee and 2020-2025 for Hậu Giang.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from partygraph.authority.tables import Row, rows
from partygraph.errors import PartyGraphError

_ROMAN = re.compile(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})\Z", re.IGNORECASE)
_WRITTEN_TERM = re.compile(r"(?:kho[áà]|khóa|thứ)\s*([IVXL]+|\d{1,2})(?!\w)", re.IGNORECASE)
_VALUES = (("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))
_LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50}
_LARGEST = 49


class UnknownTerm(PartyGraphError):  # noqa: N818 - named so in the house style
    """A day, or a numeral, that no known term covers."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term of one committee.

    `first_day` and `last_day` bound the days that certainly belong to it: where the table gives only years,
    the boundary years are left out. `last_day` is None for the sitting committee. `scope` is ``tw`` or a
    province slug.
    """

    id: str
    scope: str
    body: str
    numeral: str
    first_day: date
    last_day: date | None
    source: str
    is_verified: bool

    def covers(self, day: date) -> bool:
        """Whether `day` certainly falls in this term."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


@cache
def terms() -> tuple[Term, ...]:
    """Every known term, in the order of ``authority/terms.csv``."""
    return tuple(
        Term(
            id=row["id"],
            scope=row["scope"],
            body=row["body"],
            numeral=row["term"],
            first_day=_first_day(row),
            last_day=_last_day(row),
            source=row["source"],
            is_verified=row.yes("verified"),
        )
        for row in rows("terms.csv")
    )


def term_of(day: date, scope: str = "tw") -> str:
    """The numeral of the term that `day` falls in, for the committee of `scope`.

    A term begins the day after a congress closes and ends on the day the next one closes
    (36-HD/VPTW, II.1.3), so the closing day still belongs to the old term.

    Raises UnknownTerm outside the terms of ``authority/terms.csv``.

    >>> term_of(date(2008, 2, 2))
    'X'
    """
    for term in terms():
        if term.scope == scope and term.covers(day):
            return term.numeral
    raise UnknownTerm(f"no term of {scope!r} covers {day}; add it to ontology/authority/terms.csv")


def roman(number: int) -> str:
    """The Roman numeral of 1 to 49.

    >>> roman(13)
    'XIII'
    """
    if not 1 <= number <= _LARGEST:
        raise UnknownTerm(f"{number} is no congress term; expected 1 to {_LARGEST}")
    return "".join(_digits(number))


def _digits(number: int) -> Iterator[str]:
    for letters, value in _VALUES:
        while number >= value:
            yield letters
            number -= value


def arabic(numeral: str) -> int:
    """The number of a Roman numeral of 1 to 49, in either case.

    >>> arabic("XIII")
    13
    """
    if not _ROMAN.match(numeral):
        raise UnknownTerm(f"{numeral!r} is no Roman numeral from I to XLIX")
    values = [_LETTERS[letter] for letter in numeral.upper()]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def parse_term(text: str) -> str | None:
    """The Roman numeral of the khóa written in `text`, None where none is written.

    >>> parse_term("khoá 12"), parse_term("(khóa XII)"), parse_term("khóa họp")
    ('XII', 'XII', None)
    """
    written = text.strip(" ()")
    match = _WRITTEN_TERM.search(written)
    token = match[1] if match else written
    if token.isascii() and token.isdigit() and 1 <= int(token) <= _LARGEST:
        return roman(int(token))
    return token.upper() if _ROMAN.match(token) else None


def _first_day(row: Row) -> date:
    if len(row["starts"]) == 4:
        return date(int(row["starts"]) + 1, 1, 1)
    day = row.day("starts")
    if day is None:
        raise row.error("starts is empty; write a day or a year")
    return day


def _last_day(row: Row) -> date | None:
    if len(row["ends"]) == 4:
        return date(int(row["ends"]) - 1, 12, 31)
    return row.day("ends")
