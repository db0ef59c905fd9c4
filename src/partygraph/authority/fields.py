"""The fields that bodies are of ("Sở Tài nguyên và Môi trường"), with the short forms of their names."""

import re
from collections.abc import Iterator
from functools import cache

from partygraph.authority.tables import rows

_BETWEEN = re.compile(r"\s+và\s+|\s+-\s+|,\s+")
# Of less than two parts the letters stand for too much ("CT": Công thương, Chính trị).
_LEAST_PARTS = 2


@cache
def fields() -> dict[str, str]:
    """Every spelling of a field with its whole name: that of the table, and those made of its parts.

    A made spelling that two fields share is left out, unless the table gives it to one or they are of the
    same parts: "Văn hóa & Thông tin" is "Văn hóa và Thông tin", be there a "Văn hóa - Thông tin" or not.

    >>> fields()["LĐ-TB-XH"]
    'Lao động - Thương binh và Xã hội'
    """
    told = {row["phrase"]: row["canonical"] or row["phrase"] for row in rows("fields.csv")}
    made: dict[str, set[str]] = {}
    for name in sorted(set(told.values())):
        for spelling in _spellings(name):
            made.setdefault(spelling, set()).add(name)
    meant = ((spelling, _one_of(names)) for spelling, names in made.items())
    return {spelling: name for spelling, name in meant if name is not None} | told


def _one_of(names: set[str]) -> str | None:
    """The one of `names`; of several of the same parts that which is joined by "và", else None."""
    if len(names) == 1:
        return next(iter(names))
    joined = [name for name in names if " và " in name]
    are_same = len({" ".join(_BETWEEN.split(name)).lower() for name in names}) == 1
    return joined[0] if are_same and len(joined) == 1 else None


def _spellings(name: str) -> Iterator[str]:
    """The names made of the parts of `name`: "Giáo dục - Đào tạo", "GD-ĐT", "GD&ĐT", "GDĐT"."""
    parts = _BETWEEN.split(name)
    if len(parts) < _LEAST_PARTS:
        return
    letters = ["".join(word[0].upper() for word in part.split()) for part in parts]
    yield from _joined(parts, " - ", " & ", " ")
    if all(
        len(initials) > 1 for initials in letters
    ):  # "CN" tells, a single letter in a row of them does not
        yield from _joined(letters, "-", "&", "")


def _joined(parts: list[str], dash: str, ampersand: str, nothing: str) -> Iterator[str]:
    *first, last = parts
    for head in dict.fromkeys((dash, nothing, ", ", ",")):
        for tail in (dash, ampersand, nothing, " và "):
            yield f"{head.join(first)}{tail}{last}"
