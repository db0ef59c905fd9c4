"""What the number of a citation is: a full symbol or a bare number, and how much the citation says."""

import re

from partygraph.model.mention import Citation

_LEADING = re.compile(r"\d+")


def is_symbol(citation: Citation) -> bool:
    """Whether the number is a full symbol ("22-NQ/TW"), not a bare number."""
    return citation.number is not None and ("/" in citation.number or "-" in citation.number)


def serial(number: str) -> str:
    """The running number in a symbol, without leading zeros.

    >>> serial("03-CT/TW")
    '3'
    """
    match = _LEADING.match(number)
    return str(int(match.group())) if match else number


def is_short(citation: Citation) -> bool:
    """Whether a plenum is cited without its term, or a bare number without who issued it."""
    if is_symbol(citation):
        return False
    return citation.term is None if citation.plenum is not None else not citation.issuers


def rank(citation: Citation) -> int:
    """How little a citation says, from 0 (symbol and date) to 6 (a bare number without its day)."""
    if is_symbol(citation):
        if citation.issued_on is not None:
            return 0
        if citation.term:
            return 1
        return 2 if citation.issuers else 3
    if citation.plenum is not None:
        return 4
    return 5 if citation.issued_on is not None else 6
