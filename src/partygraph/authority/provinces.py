"""The 63 provinces and cities of before 1 July 2025, what each was merged into, and their capitals."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from partygraph.authority.tables import fold, rows

_LEVEL = re.compile(r"(?:tỉnh|thành phố|thủ đô|t\s?\.?\s?p\b\.?)\s*")


@dataclass(frozen=True, slots=True)
class Province:
    """A province, or a city under the central government, as it was before the mergers of 2025.

    `kind` is ``tỉnh`` or ``thành phố``; `committee` the name of its Party committee; `capital` the city of
    district level where it sits (None for a city, which is its own). `merged_into` is the slug of the unit
    that took it over, None where it kept its name.
    """

    slug: str
    name: str
    kind: str
    variants: tuple[str, ...]
    committee: str
    capital: str | None
    code: str
    iso: str
    wikidata: str
    merged_into: str | None
    merged_on: date | None
    source: str


@cache
def provinces() -> tuple[Province, ...]:
    """All rows of ``authority/provinces.csv``, by slug."""
    return tuple(
        Province(
            slug=row["slug"],
            name=row["name"],
            kind=row["kind"],
            variants=row.many("variants"),
            committee=row["committee"],
            capital=row.maybe("capital"),
            code=row["code"],
            iso=row["iso"],
            wikidata=row["wikidata"],
            merged_into=row.maybe("merged_into"),
            merged_on=row.day("merged_on"),
            source=row["source"],
        )
        for row in rows("provinces.csv")
    )


# Bounded: names come from articles without end.
@lru_cache(maxsize=1 << 13)
def find_province(name: str) -> Province | None:
    """The province that `name` writes, with or without its level word, None for any other name.

    >>> find_province("TP.HCM").name, find_province("tỉnh Hoà Bình").slug, find_province("Paris")
    ('Hồ Chí Minh', 'hoa-binh', None)
    """
    return _by_name().get(fold(name)) or _by_name().get(_bare(name))


def province_of_slug(slug: str) -> Province:
    """The province with this slug. Raises KeyError for any other string."""
    return _by_slug()[slug]


def today(province: Province) -> Province:
    """The unit that `province` belongs to since 1 July 2025; itself where it was not merged."""
    return _by_slug()[province.merged_into] if province.merged_into else province


def is_provincial_capital(name: str) -> bool:
    """Whether `name` is a city of district level where a province sits.

    It tells "Thành ủy Hải Dương" (the city inside the province of that name) from "Thành ủy Hải Phòng".

    >>> is_provincial_capital("Hải Dương"), is_provincial_capital("Vinh"), is_provincial_capital("Hải Phòng")
    (True, True, False)
    """
    return capital_province(name) is not None


@lru_cache(maxsize=1 << 13)
def capital_province(name: str) -> Province | None:
    """The province whose capital is the city `name`, None where no province sits there."""
    return _by_capital().get(_bare(name))


def _bare(name: str) -> str:
    return _LEVEL.sub("", fold(name), count=1) if _LEVEL.match(fold(name)) else fold(name)


@cache
def _by_name() -> dict[str, Province]:
    names = {}
    for province in provinces():
        for name in (province.name, *province.variants):
            names[fold(name)] = province
            names[_bare(name)] = province
    return names


@cache
def _by_slug() -> dict[str, Province]:
    return {province.slug: province for province in provinces()}


@cache
def _by_capital() -> dict[str, Province]:
    return {fold(province.capital): province for province in provinces() if province.capital}
