"""Of which places an article names bodies near a place in its text: "UBND huyện" behind "Huyện ủy Tứ Kỳ"."""

from collections import Counter
from functools import cached_property

from partygraph.authority.provinces import Province, find_province
from partygraph.extract.lexis.lexicon import body_heads, level_of
from partygraph.link.naming import chain
from partygraph.link.nearby import Nearby
from partygraph.link.rules import heads, levels
from partygraph.model.mention import BodyName


class PlacesAround:
    """The places of the bodies that an article names, by what is asked of them."""

    def __init__(self, nearby: Nearby, province: Province | None) -> None:
        self._written = nearby.written
        self._nearby = nearby
        self._province = province

    def place(self, level: str, start: int) -> str | None:
        """The place of that level named nearest."""

        def told(other: BodyName) -> str | None:
            return next((part.place for part in chain(other) if part.place and part.level == level), None)

        return self._nearby.answers(("place", level), told).nearest(start)

    def only_commune(self) -> BodyName | None:
        """The commune of all names that are of one, as a name that tells it; None where there are several."""
        parts = (part for _, name in self._written for part in chain(name))
        found = {
            (part.level, part.place): part for part in parts if part.level in levels("commune") and part.place
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def governed(self, level: str, start: int) -> str | None:
        """The place of that level whose committee or council is named last before `start`: of it the text
        speaks.
        """

        def told(other: BodyName) -> str | None:
            parts = (part for part in chain(other) if part.head in heads("governing"))
            return next((part.place for part in parts if part.place and part.level == level), None)

        return self._nearby.answers(("governed", level), told).last(start)

    def level_of_sentence(self, start: int) -> str | None:
        """The level of the committee or council named last before `start` in its sentence: "Thường trực Huyện
        ủy, HĐND, UBND".
        """
        telling = heads("at-every-level") | heads("governing")

        def told(other: BodyName) -> str | None:
            found = (level_of(part) for part in chain(other) if part.head in telling)
            return next((one for one in found if one in levels("provincial", "district", "commune")), None)

        return self._nearby.answers(("level",), told).last_in_sentence(start)

    def level_spoken_of(self, head: str, start: int) -> str | None:
        """The level of the first body of that head that the article names before `start`: of it the text
        speaks.
        """

        def told(other: BodyName) -> str | None:
            found = (level_of(part) for part in chain(other) if part.head == head)
            return next((one for one in found if one in levels("provincial", "district", "commune")), None)

        return self._nearby.answers(("spoken-of", head), told).first(start)

    @cached_property
    def governed_level(self) -> str | None:
        """The level of all the committees and councils that the article names, None where they differ."""
        parts = (part for _, name in self._written for part in chain(name) if part.head in heads("governing"))
        found = {
            level
            for part in parts
            if (level := level_of(part)) in levels("provincial", "district", "commune")
        }
        return found.pop() if len(found) == 1 else None

    def is_beside_centre(self, start: int) -> bool:
        """Whether the body named last before `start` in its sentence is a central one: "Quốc hội, Ủy ban
        MTTQ".
        """

        def told(other: BodyName) -> bool:
            return body_heads()[other.head].is_unique

        return self._nearby.answers(("centre",), told).last_in_sentence(start) is True

    def province(self, kind: str, start: int) -> str | None:
        """The province of that kind named nearest before (else after), else the article's if it is one."""

        def told(other: BodyName) -> str | None:
            for part in chain(other):
                if part.level in levels("district", "commune"):
                    continue
                for place in (part.place, part.outer[1] if part.outer else None):
                    found = find_province(place) if place else None
                    if found is not None and found.kind == kind:
                        return found.name
            return None

        named = self._nearby.answers(("province", kind), told).nearest_lender(start)
        if named is None and self._province is not None and self._province.kind == kind:
            return self._province.name
        return named

    def province_of_holder(self, name: BodyName, start: int) -> Province | None:
        """ "ông N, Phó Bí thư [Tỉnh ủy], làm Chủ tịch UBND tỉnh Hà Nam": the one province where the others of
        his posts in the sentence are. None where he may move there: to the same kind of body, or from one of
        the article's province to what is told behind, but for the State's body that a Party's man leads.
        """
        found: set[Province] = set()
        for at, whole in self._nearby.of_same_holder(start):
            parts = [part for part in chain(whole) if level_of(part) in levels("provincial") and part.place]
            if any(part.head == name.head for part in parts):
                return None
            is_led = name.head in heads("committees") and any(
                part.head in heads("councils") for part in parts
            )
            for province in filter(None, (find_province(part.place or "") for part in parts)):
                if at > start and not is_led and self._province not in (None, province):
                    return None
                found.add(province)
        return found.pop() if len(found) == 1 else None

    @cached_property
    def common_level(self) -> str | None:
        """Province or city: what the article's names mostly speak of, None where they speak of neither."""
        counts: Counter[str | None] = Counter(
            name.level for _, name in self._written if name.level in levels("provincial")
        )
        counts.update(
            body_heads()[name.head].level
            for _, name in self._written
            if name.head in heads("of-province-or-city")
        )
        ranked = counts.most_common(1)
        return ranked[0][0] if ranked else None
