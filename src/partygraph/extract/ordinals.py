"""Which number an ordinal is, in digits, in Roman numerals or in words."""

from collections.abc import Mapping
from functools import cache

from partygraph.authority.terms import roman
from partygraph.extract.words import any_of, listed


@cache
def ordinal_pattern() -> str:
    """A regular expression for one ordinal; its only group is what `read_ordinal` takes."""
    return rf"(\d{{1,2}}|[IVX]+|{any_of('cues.toml', 'ordinals')})\b"


def read_ordinal(written: str) -> int:
    """The number of an ordinal as written.

    >>> read_ordinal("mười hai"), read_ordinal("XII"), read_ordinal("12")
    (12, 12, 12)
    """
    return int(written) if written.isdigit() else _numbers()[written]


@cache
def _numbers() -> Mapping[str, int]:
    spelled = listed("cues.toml", "ordinals")
    return {form: n for n, word in enumerate(spelled, start=1) for form in (word, roman(n))}
