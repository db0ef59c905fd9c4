"""Whether two citations may be of one issuer.

A committee's series is its standing committee's as well, and the letters of a symbol tell who numbers so.
"""

from collections.abc import Iterable
from functools import cache

from partygraph.extract.citations.citation_numbers import series
from partygraph.link.rules import words


def may_be_of_one_committee(first: Iterable[str], second: Iterable[str]) -> bool:
    """Whether one of the bodies of `first` issues in the series of one of `second`, all by their keys.

    >>> may_be_of_one_committee(["body/ha-nam_ban-thuong-vu-tinh-uy"], ["body/ha-nam_dang-bo-tinh"])
    True
    """
    return not {_committee(key) for key in first}.isdisjoint(map(_committee, second))


def may_number_so(issuers: Iterable[str], number: str | None) -> bool:
    """Whether a document with that symbol may be of one of the bodies with the keys `issuers`: nothing is
    told by a bare number or by letters that many bear.

    >>> may_number_so(["body/tw_quoc-hoi"], "04-NQ/TW"), may_number_so(["body/tw_quoc-hoi"], "04-NQ/BCSĐ")
    (False, True)
    """
    if number is None or "/" not in number:
        return True
    letters = series(number).rpartition("-")[2] if "-" in series(number) else series(number)
    parts = _parts().get(letters)
    return parts is None or any(part in _committee(key) for key in issuers for part in parts)


@cache
def _committee(key: str) -> str:
    """The key of the committee in whose series a body numbers: of the province's Party conference, its
    standing committee and its Party organisation the province's committee.
    """
    scope, _, name = key.removeprefix("body/").partition("_")
    for inner in words("documents", "inner-committees"):
        name = name.removeprefix(f"{inner}-")
    organisations, committees = words("documents", "organisations"), words("documents", "committees")
    for organisation, committee in zip(organisations, committees, strict=True):
        if name == organisation or name.startswith(f"{organisation}-"):
            name = committee + name[len(organisation) :]
            break
    return f"{scope}_{name}"


@cache
def _parts() -> dict[str, tuple[str, ...]]:
    """For the letters of who numbers so the parts of a key one of which it has."""
    rows = (row.partition(" ") for row in words("documents", "issuers-by-letters"))
    return {letters: tuple(parts.split(" ")) for letters, _, parts in rows}
