"""What other bodies an article names near a place in its text, and which one it is mostly about."""

from collections.abc import Iterator, Sequence

from partygraph.authority.provinces import Province, find_province
from partygraph.extract.lexis.lexicon import body_heads, level_of
from partygraph.extract.lexis.tokens import fold
from partygraph.extract.lexis.words import mapping
from partygraph.link.firms import firm_ends, firm_mark, without_legal_form
from partygraph.link.lending import Lending
from partygraph.link.main_agency import cell_agency, committee_agency, main_agency, main_bloc, opens_with_cell
from partygraph.link.naming import (
    ABROAD,
    NATIONAL,
    chain,
    is_bare,
    is_bloc,
    is_only_a_bloc,
    is_only_a_level,
    own_key,
)
from partygraph.link.nearby import Nearby
from partygraph.link.owners_around import OwnersAround
from partygraph.link.places import of_district
from partygraph.link.places_around import PlacesAround
from partygraph.link.rules import heads
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
        self._nearby = Nearby(written, sentences, lending)
        self._province = province
        # By head, asked of every bare name: the whole article is gone through once.
        self._levels: dict[str, BodyName | None] = {}
        self._alone: dict[str, bool] = {}
        self.places = PlacesAround(self._nearby, province)
        names = [name for _, name in written]
        self.agency = main_agency(names)
        self.committee_agency = committee_agency(names, self.agency)
        self.cell_agency = cell_agency(names, self.agency)
        self.bloc = main_bloc(names)
        self.is_of_cell = self.committee_agency is not None and opens_with_cell(names)
        self.owners = OwnersAround(self._nearby).of
        self.headed = frozenset(name.head for start, name in written if lending.holders_of(start))

    def _of_head(self, head: str) -> Sequence[int]:
        return self._nearby.index("head", lambda name: (name.head,)).get(head, ())

    def same_head(self, name: BodyName, start: int) -> BodyName | None:
        """The nearest name of that head that says more than its level."""

        def told(other: BodyName) -> BodyName | None:
            return None if is_bare(other) or is_only_a_level(other) else other

        return self._nearby.answers(("head", name.head), told, self._of_head(name.head)).nearest(start)

    def only_level(self, name: BodyName) -> BodyName | None:
        """The one name of that head in the article where all say no more than their level: "Đảng bộ xã"."""
        if name.head not in self._levels:
            told = {other for _, other in self._written if other.head == name.head and not is_bare(other)}
            is_one = len(told) == 1 and all(map(is_only_a_level, told))
            self._levels[name.head] = next(iter(told)) if is_one else None
        return self._levels[name.head]

    def same_part(self, head: str, start: int) -> BodyName | None:
        """The nearest body of that head with words of its own, or with an owner, be it only as an owner."""

        def told(other: BodyName) -> BodyName | None:
            parts = (part for part in chain(other) if part.head == head)
            return next(
                (part for part in parts if part.own or (part.of is not None and _tells(part.of))), None
            )

        return self._nearby.answers(("part", head), told).nearest(start)

    def names_one_of(self, head: str) -> bool:
        """Whether all names of that head in the article, but for those of the kind alone, are of one body."""
        if head not in self._alone:
            parts = (part for _, name in self._written for part in chain(name))
            self._alone[head] = len({_own(part) for part in parts if part.head == head and part.own}) == 1
        return self._alone[head]

    def just_named(self, name: BodyName, start: int) -> BodyName | None:
        """The last name of that head before `start` in its sentence that says whose it is."""

        def told(other: BodyName) -> BodyName | None:
            return None if is_bare(other) else other

        named = self._nearby.answers(("named", name.head), told, self._of_head(name.head))
        return named.last_in_sentence(start)

    def same_words(self, name: BodyName, start: int) -> BodyName | None:
        """The same name with its place, or of the whole country, elsewhere in the article."""
        own = _own(name)

        def told(whole: BodyName) -> BodyName | None:
            for other in chain(whole) if own else (whole,):
                if (
                    (other.head, _own(other)) == (name.head, own)
                    and (other.place or (own and other.level in NATIONAL))
                    and other.of is None
                    and (not name.level or not other.level or other.level == name.level)
                ):
                    return other
            return None

        parts = self._nearby.index("part", lambda whole: ((part.head, _own(part)) for part in chain(whole)))
        among = parts.get((name.head, own), ())
        placed = self._nearby.answers(("words", name.head, own, name.level), told, among)
        return placed.nearest(start) if name.own else placed.nearest_lender(start)

    def names_in_full(self, head: str, province: Province) -> bool:
        """Whether the article names the body of that head of the whole `province` with its place."""

        def keys(whole: BodyName) -> Iterator[tuple[str, Province | None]]:
            return ((part.head, find_province(part.place)) for part in chain(whole) if part.place)

        return bool(self._nearby.index("in-full", keys).get((head, province)))

    def told_here(self, name: BodyName, start: int) -> BodyName | None:
        """ "Ban Thường vụ [Tỉnh ủy Hà Nam], bà N, Bí thư Tỉnh ủy": the same name with its place, told last
        before `start` in the sentence as whose another body is.
        """

        def told(whole: BodyName) -> BodyName | None:
            parts = (part for part in chain(whole) if (part.head, _own(part)) == (name.head, ""))
            placed = (part for part in parts if part.place and part.of is None)
            return next((part for part in placed if name.level in (None, part.level)), None)

        return self._nearby.answers(("told-here", name.head, name.level), told).last_in_sentence(start)

    def same_team(self, name: BodyName, start: int) -> BodyName | None:
        """The same name told with its owner elsewhere: "BPGV Chỉ thị 03 tỉnh", "Phòng Tổ chức cán bộ",
        "UBKT tỉnh".
        """
        if name.place or is_bare(name) or "of" not in body_heads()[name.head].slots:
            return None
        if name.level and name.head in heads("party-units"):
            return None  # "Đảng bộ tỉnh" is that of the place, not that of its hospital

        def told(other: BodyName) -> BodyName | None:
            is_it = other.of is not None and (not name.level or _is_committee_of(other.of, name.level))
            return other if is_it else None

        key = (name.head, _own(name))
        among = self._nearby.index("team", lambda other: ((other.head, _own(other)),)).get(key, ())
        return self._nearby.answers(("team", *key, name.level), told, among).nearest(start)

    def same_board(self, name: BodyName) -> BodyName | None:
        """ "Ban Chỉ đạo 35" and "Ban Chỉ đạo tỉnh" are the "Ban Chỉ đạo 35 tỉnh" of the article, where it has
        no other of that subject, or of that level.
        """
        if name.place or bool(name.own) == bool(name.level):
            return None

        def keys(other: BodyName) -> Iterator[tuple[str, str]]:
            if other.own and other.level and other.of is None:
                yield other.head, _own(other)
                yield other.head, other.level

        told = name.level or _own(name)
        among = self._nearby.index("board", keys).get((name.head, told), ())
        boards = {(_own(other), other.level): other for k in among for other in (self._written[k][1],)}
        return next(iter(boards.values())) if len(boards) == 1 else None

    def same_unit(self, name: BodyName, start: int) -> BodyName | None:
        """ "Chi bộ Cảng cá" is the "Chi bộ Ban Quản lý Cảng cá" of the article: the unit has its words."""

        def keys(other: BodyName) -> Iterator[tuple[str, str]]:
            if other.of is not None and other.of.of is None:
                yield other.head, _own(other.of)

        key = (name.head, _own(name))
        among = self._nearby.index("unit", keys).get(key, ())
        return self._nearby.answers(("unit", *key), _itself, among).nearest(start)

    def seat_beside(self, start: int) -> BodyName | None:
        """The name right before `start` in its sentence, where it is of a committee's members."""
        name = self._nearby.answers(("any",), _itself).last_in_sentence(start)
        return name if name is not None and name.head in heads("members-elected") else None

    def numbered_team(self, name: BodyName, start: int) -> BodyName | None:
        """ "Đoàn kiểm tra của Bộ Chính trị" is the "Đoàn kiểm tra số 7 của Bộ Chính trị" of the article."""

        def keys(other: BodyName) -> Iterator[tuple[str, BodyName | None]]:
            if other.own:
                yield other.head, None
                yield other.head, other.of

        key = (name.head, name.of)
        among = self._nearby.index("numbered", keys).get(key, ())
        return self._nearby.answers(("numbered", *key), _itself, among).nearest(start)

    def by_other_name(self, name: BodyName, start: int) -> BodyName | None:
        """ "Công đoàn huyện" is the "LĐLĐ huyện Tứ Kỳ" of the article."""
        head = mapping("cues.toml", "called-otherwise").get(name.head)
        if head is None or name.own or name.of is not None or not name.level or name.level in NATIONAL:
            return None

        def told(other: BodyName) -> BodyName | None:
            is_it = other.level == name.level and name.place in (None, other.place)
            return other if is_it else None

        return self._nearby.answers(("otherwise", name), told, self._of_head(head)).nearest(start)

    def longer_name(self, name: BodyName, start: int) -> BodyName | None:
        """ "Ủy ban liên Chính phủ" is the "Ủy ban liên Chính phủ Việt Nam-Lào" of the article; what
        is of another country's province is left out.
        """
        if name.place:
            return None

        def keys(other: BodyName) -> Iterator[tuple[str, str]]:
            own = "" if other.level == ABROAD else fold(other.own)
            return ((other.head, own[:at]) for at, char in enumerate(own) if char == " ")

        key = (name.head, fold(name.own))
        among = self._nearby.index("longer", keys).get(key, ())
        return self._nearby.answers(("longer", *key), _itself, among).nearest(start)

    def same_firm(self, name: BodyName) -> BodyName | None:
        """ "Công ty Hoàng Long" is the "Công ty cổ phần Dược phẩm Hoàng Long" of the article, where no other
        ends so.
        """
        mark = firm_mark(name)
        if mark is None:
            return None

        def keys(other: BodyName) -> Iterator[tuple[str, str]]:
            return ((other.head, end) for end in firm_ends(other))

        among = self._nearby.index("firm", keys).get((name.head, mark), ())
        firms = {
            fold(without_legal_form(other.own)): other for k in among for other in (self._written[k][1],)
        }
        return next(iter(firms.values())) if len(firms) == 1 else None

    def with_level(self, name: BodyName, start: int) -> BodyName | None:
        """ "Hạt Kiểm lâm Con Cuông" is the "Hạt Kiểm lâm huyện Con Cuông" of the article."""

        def key_of(part: BodyName) -> tuple[str, str]:
            return part.head, fold(f"{part.own} {part.place}")

        def placed(other: BodyName) -> Iterator[BodyName]:
            return (part for part in chain(other) if part.place and part.level and part.of is None)

        key = (name.head, fold(name.own))
        among = self._nearby.index("level", lambda other: map(key_of, placed(other))).get(key, ())

        def told(other: BodyName) -> BodyName | None:
            return next((part for part in placed(other) if key_of(part) == key), None)

        found = self._nearby.answers(("with-level", *key), told, among).nearest(start)
        return of_district(name, self._province) if found is None else found

    def full_bloc(self, start: int) -> BodyName | None:
        """The block of bodies that is named in full nearest to `start`."""

        def told(other: BodyName) -> BodyName | None:
            return next((part for part in chain(other) if is_bloc(part) and not is_only_a_bloc(part)), None)

        return self._nearby.answers(("bloc",), told).nearest(start)


def _itself(name: BodyName) -> BodyName:
    return name


def _own(name: BodyName) -> str:
    """The words that a name has for itself, in the form in which they are compared."""
    return own_key(name.own)


def _is_committee_of(owner: BodyName, level: str) -> bool:
    """Whether `owner` is, or is of, the committee or council of a place of that level."""
    return any(part.head in heads("governing") and level_of(part) == level for part in chain(owner))


def _tells(owner: BodyName) -> bool:
    """Whether `owner` is told well enough to tell whose something is: "Chi bộ Tỉnh đoàn"."""
    return not is_bare(owner) or body_heads()[owner.head].level is not None
