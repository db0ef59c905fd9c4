"""How numbers of people, bodies and awards are written."""

import re
from functools import cache

from partygraph.extract.words import any_of

_NUMBER = r"(\d{1,3}(?:\.\d{3})+|\d+)"
QUOTED = re.compile(r"[“\"]([^”\"]{3,120})[”\"]")
PERIOD = re.compile(r"(\d+ năm liền \d{4}\s?-\s?\d{4}|năm \d{4})")
YEAR = re.compile(r"năm (\d{4})")


@cache
def counted() -> re.Pattern[str]:
    """A number and what it counts."""
    return re.compile(rf"(?<![\d/.,-]){_NUMBER}\s+({any_of('cues.toml', 'counted-units')})(?!\w)")


@cache
def counted_at_end() -> re.Pattern[str]:
    """The same at the end of a stretch."""
    return re.compile(rf"(?<![\d/.,-]){_NUMBER}\s+({any_of('cues.toml', 'counted-units')})\s*$")


@cache
def admissions() -> tuple[re.Pattern[str], ...]:
    """The ways of saying that so many were admitted; group 1 is the number, group 2 who."""
    return (
        re.compile(
            r"kết nạp(?: mới)?(?: được)?(?: và chuyển đảng chính thức)?(?: cho)?"
            rf"(?: {any_of('cues.toml', 'about')})? {_NUMBER} ({any_of('cues.toml', 'admitted')})"
        ),
        re.compile(rf"{_NUMBER}\s+({any_of('cues.toml', 'admitted-from')})\s+(?:đã )?được kết nạp"),
    )


@cache
def not_yet_admitted() -> re.Pattern[str]:
    """What stands before an admission that is only aimed at."""
    return re.compile(rf"\b{any_of('cues.toml', 'not-yet-admitted')}\b[^.;]{{0,30}}$")


@cache
def trained() -> re.Pattern[str]:
    """So many were trained; group 1 is the number, group 2 who."""
    return re.compile(
        rf"(?:được )?{any_of('cues.toml', 'training')}[^.;:]{{0,40}}?"
        rf"(?:{any_of('cues.toml', 'about')} )?{_NUMBER} ({any_of('cues.toml', 'trained')})"
    )


@cache
def merit() -> re.Pattern[str]:
    """The title or merit of those counted, group 1."""
    return re.compile(rf"{any_of('cues.toml', 'merit')}\s+([^,.;“”\"]{{6,120}})")


@cache
def given() -> re.Pattern[str]:
    """The thing that is awarded, group 1."""
    orders, badges = any_of("cues.toml", "orders"), any_of("cues.toml", "badges")
    return re.compile(
        rf"{any_of('cues.toml', 'giving')}\s+({any_of('cues.toml', 'awarded')}"
        rf"|{orders}[^,.;“]{{0,40}}|{badges}[^,.;“]{{0,30}})",
        re.IGNORECASE,
    )
