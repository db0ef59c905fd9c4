"""What other bodies an article names near a place in its text, and which one it is mostly about."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import chain as chain_of

from partygraph.authority.provinces import Province, find_province
from partygraph.extract.lexicon import body_heads
from partygraph.extract.tokens import fold
from partygraph.link.lending import Lending
from partygraph.link.main_agency import main_agency, main_bloc
from partygraph.link.naming import canonical_own, chain, is_bare, is_bloc, is_only_a_bloc, is_only_a_level
from partygraph.link.rules import heads, levels
from partygraph.model.mention import BodyName
from partygraph.model.span import Span


class Surroundings:
    """The names of bodies in an article as (offset, name), in the order of its text."""

    def __init__(
        self,
        written: list[tuple[int, BodyName]],
        sentences: tuple[Span, ...],
        province: Province | None,
        lending: Lending,
    ) -> None:
        self._written = written
        self._lending = lending
        self._offsets = [at for at, _ in written]
        self._starts = [span.start for span in sentences]
        self._province = province
        self.agency = main_agency([name for _, name in written])
        self.bloc = main_bloc([name for _, name in written])

    def _near(self, start: int) -> Iterator[BodyName]:
        """The article's body names, the nearest before `start` first, then those after it."""
        for k in range(bisect_left(self._offsets, start) - 1, -1, -1):
            yield self._written[k][1]
        for k in range(bisect_right(self._offsets, start), len(self._written)):
            yield self._written[k][1]

    def _lenders(self, start: int) -> Iterator[BodyName]:
        """Those of them whose place may be that of the body at `start`."""
        before, behind = bisect_left(self._offsets, start), bisect_right(self._offsets, start)
        for at, name in chain_of(reversed(self._written[:before]), self._written[behind:]):
            if self._in_sentence(at, start) or self._lending.lends(at, start):
                yield name

    def _in_sentence(self, at: int, start: int) -> bool:
        return bisect_right(self._starts, at) == bisect_right(self._starts, start)

    def same_head(self, name: BodyName, start: int) -> BodyName | None:
        """The nearest name of that head that says more than its level."""
        return next(
            (
                other
                for other in self._near(start)
                if other.head == name.head and not is_bare(other) and not is_only_a_level(other)
            ),
            None,
        )

    def same_part(self, head: str, start: int) -> BodyName | None:
        """The nearest body of that head with words of its own, or with an owner, be it only as an owner."""
        for other in self._near(start):
            for part in chain(other):
                if part.head == head and (part.own or (part.of is not None and _tells(part.of))):
                    return part
        return None

    def just_named(self, name: BodyName, start: int) -> BodyName | None:
        """The last name of that head before `start` in its sentence that says whose it is."""
        here = [
            other
            for at, other in self._written
            if at < start and other.head == name.head and not is_bare(other) and self._in_sentence(at, start)
        ]
        return here[-1] if here else None

    def same_words(self, name: BodyName, start: int) -> BodyName | None:
        """The same name with its place, elsewhere in the article."""
        own = fold(canonical_own(name.own))
        for whole in self._near(start) if name.own else self._lenders(start):
            for other in chain(whole) if own else (whole,):
                if (
                    other.head == name.head
                    and other.place
                    and fold(canonical_own(other.own)) == own
                    and other.of is None
                ) and (not name.level or not other.level or other.level == name.level):
                    return other
        return None

    def same_team(self, name: BodyName, start: int) -> BodyName | None:
        """The same name told with its owner elsewhere: "BPGV Chỉ thị 03 tỉnh", "Phòng Tổ chức cán bộ",
        "UBKT tỉnh".
        """
        if name.place or is_bare(name) or "of" not in body_heads()[name.head].slots:
            return None
        if name.level and name.head in heads("party-units"):
            return None  # "Đảng bộ tỉnh" is that of the place, not that of its hospital
        own = fold(canonical_own(name.own))
        for other in self._near(start):
            if other.head != name.head or other.of is None or fold(canonical_own(other.own)) != own:
                continue
            if not name.level or _is_committee_of(other.of, name.level):
                return other
        return None

    def same_unit(self, name: BodyName, start: int) -> BodyName | None:
        """ "Chi bộ Cảng cá" is the "Chi bộ Ban Quản lý Cảng cá" of the article: the unit has its words."""
        own = fold(canonical_own(name.own))
        for other in self._near(start):
            unit = other.of if other.head == name.head else None
            if unit is not None and unit.of is None and fold(canonical_own(unit.own)) == own:
                return other
        return None

    def seat_beside(self, start: int) -> BodyName | None:
        """The name right before `start` in its sentence, where it is of a committee's members."""
        k = bisect_left(self._offsets, start) - 1
        if k < 0 or not self._in_sentence(self._offsets[k], start):
            return None
        name = self._written[k][1]
        return name if name.head in heads("members-elected") else None

    def numbered_team(self, name: BodyName, start: int) -> BodyName | None:
        """ "Đoàn kiểm tra của Bộ Chính trị" is the "Đoàn kiểm tra số 7 của Bộ Chính trị" of the article."""
        return next(
            (
                other
                for other in self._near(start)
                if other.head == name.head and other.own and name.of in (None, other.of)
            ),
            None,
        )

    def longer_name(self, name: BodyName, start: int) -> BodyName | None:
        """ "Ủy ban liên Chính phủ" is the "Ủy ban liên Chính phủ Việt Nam-Lào" of the article."""
        own = fold(name.own)
        return next(
            (
                other
                for other in self._near(start)
                if other.head == name.head and fold(other.own).startswith(own + " ") and not name.place
            ),
            None,
        )

    def full_bloc(self, start: int) -> BodyName | None:
        """The block of bodies that is named in full nearest to `start`."""
        for other in self._near(start):
            for part in chain(other):
                if is_bloc(part) and not is_only_a_bloc(part):
                    return part
        return None

    def place(self, level: str, start: int) -> str | None:
        """The place of that level named nearest."""
        for other in self._near(start):
            for part in chain(other):
                if part.place and part.level == level:
                    return part.place
        return None

    def governed(self, level: str, start: int) -> str | None:
        """The place of that level whose committee or council is named last before `start`: of it the text
        speaks.
        """
        for k in range(bisect_left(self._offsets, start) - 1, -1, -1):
            for part in chain(self._written[k][1]):
                if part.place and part.level == level and part.head in heads("governing"):
                    return part.place
        return None

    def level_of_sentence(self, start: int) -> str | None:
        """The level of the council or people's committee named last before `start` in its sentence."""
        for k in range(bisect_left(self._offsets, start) - 1, -1, -1):
            at, name = self._written[k]
            if not self._in_sentence(at, start):
                return None
            for part in chain(name):
                level = _level_of(part)
                if part.head in heads("at-every-level") and level in levels(
                    "provincial", "district", "commune"
                ):
                    return level
        return None

    def province(self, kind: str, start: int) -> str | None:
        """The province of that kind named nearest before (else after), else the article's if it is one."""
        for other in self._lenders(start):
            for part in chain(other):
                if part.level in levels("district", "commune"):
                    continue
                for place in (part.place, part.outer[1] if part.outer else None):
                    found = find_province(place) if place else None
                    if found is not None and found.kind == kind:
                        return found.name
        if self._province is not None and self._province.kind == kind:
            return self._province.name
        return None

    def owners(self, head: str, start: int) -> Iterator[BodyName]:
        """The committees a bare name of `head` can be of: one behind in its sentence, then those before."""
        allowed = heads("committees")
        if head in heads("of-a-front"):
            allowed |= heads("fronts")
        owners = [(at, name) for at, name in self._written if name.head in allowed and _names_one(name)]
        behind = [name for at, name in self._written if at > start and self._in_sentence(at, start)]
        # "Ban Tuyên giáo tham mưu Ban Thường vụ Huyện ủy": of the committee that the other is of.
        parts = [part for name in behind for part in chain(name) if part.head in allowed]
        yield from [part for part in parts if _names_one(part) or _level_of(part) is not None][:1]
        yield from reversed([name for at, name in owners if at < start])

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


def _level_of(owner: BodyName) -> str | None:
    return owner.level or body_heads()[owner.head].level


def _is_committee_of(owner: BodyName, level: str) -> bool:
    """Whether `owner` is, or is of, the committee or council of a place of that level."""
    return any(part.head in heads("governing") and _level_of(part) == level for part in chain(owner))


def _tells(owner: BodyName) -> bool:
    """Whether `owner` is told well enough to tell whose something is: "Chi bộ Tỉnh đoàn"."""
    return not is_bare(owner) or body_heads()[owner.head].level is not None


def _names_one(name: BodyName) -> bool:
    return not is_bare(name) or body_heads()[name.head].is_unique
