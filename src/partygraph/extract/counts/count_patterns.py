"""How numbers of people and bodies are written: "12 đảng viên", "kết nạp được 24 đảng viên (nữ 17)"."""

import re
from functools import cache

from partygraph.extract.lexis.numbers import number, number_or_word
from partygraph.extract.lexis.words import any_of, either, listed

_WORDS = "counts.toml"


@cache
def counts_of(*tables: str) -> re.Pattern[str]:
    """A number, group 1, and what of the tables of `counts.toml` it counts, group 2."""
    return count_pattern(number_or_word(), *tables)


def count_pattern(written: str, *tables: str) -> re.Pattern[str]:
    """A number as `written`, group 1, and what of the tables it counts, group 2."""
    units = {word for table in tables for word in listed(_WORDS, table)}
    return re.compile(rf"{written}\s+({either(units)})(?!\w)", re.IGNORECASE)


@cache
def admissions() -> tuple[re.Pattern[str], ...]:
    """The ways of saying that so many were admitted; group 1 is the number, group 2 who."""
    about = rf"(?: {any_of(_WORDS, 'about')})?"
    more, whom = rf"(?: {any_of(_WORDS, 'admitting-more')})*", any_of(_WORDS, "admitted")
    place = any_of(_WORDS, "belonging")
    return (
        re.compile(
            rf"{any_of(_WORDS, 'admitting')}{more}:?{about} {number_or_word()} ({whom})(?!\w)", re.IGNORECASE
        ),
        re.compile(
            rf"{number()}\s+({any_of(_WORDS, 'admitted-from')})(?:\s+{place}\s[^,.;\d]{{3,90}}?)?"
            rf"\s+(?:{any_of(_WORDS, 'before-passive')}\s+)*được kết nạp"
        ),
    )


@cache
def admitted_women() -> re.Pattern[str]:
    """So many admitted, group 1, and how many of them are women, group 2 or 3."""
    more, about = rf"(?: {any_of(_WORDS, 'admitting-more')})*", rf"(?: {any_of(_WORDS, 'about')})?"
    return re.compile(
        rf"{any_of(_WORDS, 'admitting')}{more}{about} {number()}(?: {any_of(_WORDS, 'admitted')})?"
        rf"\s*[,(]\s*(?:trong đó,?\s+)?(?:có\s+)?"
        rf"(?:nữ:?\s+(?:là\s+|có\s+)?{number()}"
        rf"|{number()}\s+(?:đồng chí\s+|đảng viên\s+)?(?:là\s+)?nữ)(?!\w)",
        re.IGNORECASE,
    )
