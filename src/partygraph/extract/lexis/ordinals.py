"""Which number an ordinal is, in digits, in Roman numerals or in words."""

from collections.abc import Mapping
from functools import cache

from partygraph.authority.terms import roman
from partygraph.extract.lexis.words import any_of, listed

# No plenum, congress or sitting of a term comes near the last.
_ROMAN = {roman(n): n for n in range(1, 50)}


@cache
def ordinal_pattern() -> str:
    """A regular expression for one ordinal; its only group is what `read_ordinal` takes."""
    numerals = "|".join(sorted(_ROMAN, key=len, reverse=True))
    return rf"(\d{{1,2}}|{numerals}|{any_of('cues.toml', 'ordinals')})\b"


def read_ordinal(written: str) -> int:
    """The number of an ordinal as written.

    >>> read_ordinal("mười hai"), read_ordinal("XII"), read_ordinal("12")
    (12, 12, 12)
    >>> read_ordinal("Ba"), read_ordinal("xii")
    (3, 12)
    """
    if written.isdigit():
        return int(written)
    known = _numbers()  # "lần thứ Ba", "khóa xii": written small or large
    return next(known[form] for form in (written, written.lower(), written.upper()) if form in known)


def is_later_term(written: str, than: str) -> bool:
    """Whether two khóa are written in Roman numerals, and the first comes after the second.

    >>> is_later_term("XIII", "XII"), is_later_term("XI", "XII"), is_later_term("IIX", "I")
    (True, False, False)
    """
    return than in _ROMAN and _ROMAN.get(written, 0) > _ROMAN[than]


@cache
def _numbers() -> Mapping[str, int]:
    spelled = listed("cues.toml", "ordinals")
    return _ROMAN | {word: n for n, word in enumerate(spelled, start=1)}
