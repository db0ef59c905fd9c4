"""What the number of a citation is: a full symbol or a bare number, and how much the citation says."""

import re

from partygraph.authority.documents import normalise_number
from partygraph.model.mention import Citation

_LEADING = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
_OF_YEAR = re.compile(r"\d+/(?:19|20)\d\d")
_YEAR = re.compile(r"/((?:19|20)\d\d)\b")


def is_symbol(citation: Citation) -> bool:
    """Whether the number is a full symbol ("22-NQ/TW"), not a bare one, be it with its year ("36/2014")."""
    number = citation.number
    if number is None or not ("/" in number or "-" in number):
        return False
    return _OF_YEAR.fullmatch(number) is None


def serial(number: str) -> str:
    """The running number in a symbol, without leading zeros.

    >>> serial("03-CT/TW")
    '3'
    """
    match = _LEADING.match(number)
    return str(int(match.group())) if match else number


def is_other_symbol(one: str, other: str) -> bool:
    """Whether two full symbols are of different series: other letters, whatever their order, or other years.

    A symbol cut short ("04-NQ") is no other, and neither is a bare number.

    >>> is_other_symbol("04-NQ/TW", "04-NQ/TU"), is_other_symbol("267-TB/HU", "267/TB-HU")
    (True, False)
    """
    letters, others = _letters(one), _letters(other)
    if not (letters <= others or others <= letters):
        return True
    year, year_of_other = _YEAR.search(one), _YEAR.search(other)
    return year is not None and year_of_other is not None and year[1] != year_of_other[1]


def is_short(citation: Citation) -> bool:
    """Whether a plenum is cited without its term, or a bare number without who issued it."""
    if is_symbol(citation):
        return False
    return citation.term is None if citation.plenum is not None else not citation.issuers


def told_little(citation: Citation) -> tuple[bool, int, bool, bool]:
    """What a citation tells as a key to sort by, the fullest first: a plenum of a term, a date, then a symbol
    or plenum, then a bare number; of each with its term or issuer before without, and with its title.
    """
    is_settled = citation.plenum is not None and citation.term is not None
    return not is_settled, rank(citation), is_short(citation), citation.title is None


def rank(citation: Citation) -> int:
    """How little a citation says, from 0 (symbol and date) to 7 (a bare number without its day)."""
    if is_symbol(citation):
        if citation.issued_on is not None:
            return 0
        if citation.term:
            return 1
        if citation.issuers:
            return 2
        return 3 if citation.title or citation.year else 4
    if citation.plenum is not None:
        return 5
    return 6 if citation.issued_on is not None else 7


def _letters(number: str) -> frozenset[str]:
    return frozenset(_LETTERS.findall(normalise_number(number).upper()))
