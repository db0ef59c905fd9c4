"""Whose posts the bodies of an article are told as, and so whom their places are told of.

"Thủ tướng bổ nhiệm ông A, nguyên Bí thư Tỉnh ủy Lào Cai, …": another man's Tỉnh ủy, told in another sentence,
is not thereby that of Lào Cai.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from partygraph.authority.provinces import Province, find_province
from partygraph.extract.lexis.tokens import fold
from partygraph.link.naming import chain
from partygraph.link.people import persons_of
from partygraph.model.mention import BodyName, Reading, TenureStatus


@dataclass(frozen=True, slots=True)
class Holder:
    """Those whose posts a body is told as, and whether all have left them."""

    names: frozenset[str] = frozenset()
    has_left: bool = False


_NOBODY = Holder()


@dataclass(frozen=True, slots=True)
class Lending:
    """The holders of the posts of one article by the offset of the body.

    `is_of_several` where the posts are of several provinces and the article is about none.
    """

    holders: Mapping[int, Holder]
    is_of_several: bool

    def holders_of(self, start: int) -> frozenset[str]:
        """Those whose posts the body at offset `start` is told as."""
        return self.holders.get(start, _NOBODY).names

    def has_left(self, start: int) -> bool:
        """Whether those whose posts the body at offset `start` is told as have left them."""
        return self.holders.get(start, _NOBODY).has_left

    def only_to(self, at: int) -> frozenset[str]:
        """To whose bodies alone, in other sentences, the one at offset `at` tells of which place they are;
        empty where it tells all.
        """
        lender = self.holders.get(at, _NOBODY)
        return lender.names if lender.has_left or self.is_of_several else frozenset()


def lending_of(reading: Reading, province: Province | None) -> Lending:
    """Who holds the posts that `reading` tells, in an article about `province`."""
    bodies = {tenure.body for tenure in reading.tenures if tenure.body is not None}
    if not bodies:
        return Lending({}, is_of_several=False)
    persons = persons_of(reading.mentions)
    told: dict[int, set[str]] = defaultdict(set)
    held: set[int] = set()
    for tenure in reading.tenures:
        if tenure.body is None:
            continue
        at = reading.mentions[tenure.body].span.start
        told[at].add(fold(persons.get(tenure.holder, "")))
        if tenure.status is not TenureStatus.FORMER:
            held.add(at)
    holders = {at: Holder(frozenset(names), at not in held) for at, names in told.items()}
    places = {place for n in bodies for place in _provinces(reading.mentions[n].value)}
    return Lending(holders, province is None and len(places) > 1)


def _provinces(value: object) -> set[str]:
    parts = chain(value) if isinstance(value, BodyName) else ()
    found = (find_province(part.place) for part in parts if part.place)
    return {province.slug for province in found if province is not None}
