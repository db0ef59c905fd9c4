"""What a body's name leaves out: its owner and place, filled in from the article."""

from dataclasses import replace

from partygraph.authority.provinces import Province
from partygraph.extract.lexis.lexicon import BodyHead, body_heads
from partygraph.extract.lexis.tokens import fold
from partygraph.extract.lexis.words import ids
from partygraph.link.completed import Completed, because, central
from partygraph.link.congresses import Congresses
from partygraph.link.naming import ABROAD, NATIONAL, is_bare, is_bloc, is_department_of_centre, is_only_a_bloc
from partygraph.link.one_spelling import committee_of
from partygraph.link.placing import PlaceCompleter
from partygraph.link.rules import heads, levels, words
from partygraph.link.surroundings import Surroundings
from partygraph.model.mention import BodyName

_MEMBERS, _COMMITTEE = "dang-bo", "dang-uy"
_HOLDING = "đảng bộ tổ chức đại hội mà bài nói tới (holds the congress of the article)"
_IN_FULL = "tên đầy đủ nêu trong bài (full name in the article)"


class NameCompleter:
    """Completes the names of one article; what the article does not settle is None."""

    def __init__(self, around: Surroundings, province: Province | None, congresses: Congresses) -> None:
        self._around = around
        self._congresses = congresses
        self._province = province
        self._placer = PlaceCompleter(around, province)
        self._pending: list[BodyName] = []

    def complete(self, name: BodyName, start: int) -> Completed | None:
        """`name`, written at offset `start`, with what it leaves out."""
        if name in self._pending:
            # "Đảng ủy Khối Đảng ủy Khối": each would lean on the other for ever.
            return None
        self._pending.append(name)
        try:
            return self._complete(name, start)
        finally:
            self._pending.pop()

    def _complete(self, name: BodyName, start: int) -> Completed | None:
        head = body_heads()[name.head]
        if name.level == ABROAD:
            return because(name, "0.90", "cơ quan nước ngoài (body of another country)")
        if name.head in heads("teams") and not name.own:
            name = self._around.numbered_team(name, start) or name
        name = self._around.by_other_name(name, start) or name
        if head.is_unique or name.level in NATIONAL:
            return central(name)
        if name.of is not None:
            return self._with_owner(name, name.of, start)
        if (head.level == "tw" and not is_bare(name)) or is_department_of_centre(name):
            force = self._around.same_team(name, start)
            return self._like(force, start, "0.95", _IN_FULL) if force is not None else central(name)
        if fold(name.own) in words("names", "this-agency") and name.head in heads("party-units"):
            name = replace(name, own="")  # "Đảng bộ trường"
        if name.own and (longer := self._around.longer_name(name, start)) is not None and not is_bloc(name):
            name = longer
        fuller = self._fuller(name, start)
        if fuller is not None:
            other, score = fuller
            return self._like(other, start, score, _IN_FULL)
        if is_only_a_bloc(name) and (bloc := self._around.full_bloc(start)) is not None:
            # "Đảng ủy Khối" is that of the block named elsewhere in the article.
            name = replace(name, own=bloc.own, level=name.level or bloc.level, place=name.place or bloc.place)
        if not (name.own or name.place or name.level):
            return self._bare(name, head, start)
        return self._with_place(name, head, start)

    def _fuller(self, name: BodyName, start: int) -> tuple[BodyName, str] | None:
        """The same name with its owner, its level or all its words elsewhere in the article, and how sure."""
        team = self._around.same_team(name, start)
        if team is not None:
            return team, "0.85"
        if name.own and not (name.place or name.level):
            placed = self._around.with_level(name, start)
            if placed is not None:
                return placed, "0.85"
        if name.head in heads("firms") and (firm := self._around.same_firm(name)) is not None:
            return firm, "0.85"
        if name.head in ids("cues.toml", "steering-heads"):
            board = self._around.same_board(name)
            if board is not None:
                return board, "0.85"
        is_unit = name.own and name.head in heads("lowest-units")
        unit = self._around.same_unit(name, start) if is_unit else None
        return None if unit is None else (unit, "0.80")

    def _like(self, other: BodyName, start: int, score: str, reason: str) -> Completed | None:
        """What `other` of the same article means, as sure as `score`."""
        full = self.complete(other, start)
        return because(full.name, score, reason) if full is not None else None

    def _with_owner(self, name: BodyName, owner: BodyName, start: int) -> Completed | None:
        if owner.head in heads("ministries"):
            alone = replace(name, of=None)
            if name.head in heads("of-a-ministry") or is_department_of_centre(alone):
                # "Tổng cục Hậu cần, Bộ Quốc phòng": one in the country, with or without its ministry.
                return central(alone)
        if name.head in heads("committees-of-owner") and owner.head in heads("committees-of-a-place"):
            # "Ban Chấp hành Tỉnh ủy" is the committee of the members: "Ban Chấp hành Đảng bộ tỉnh".
            owner = replace(owner, head="dang-bo", level=body_heads()[owner.head].level)
        if owner.outer is None and name.outer is not None:
            owner = replace(owner, outer=name.outer)
        full = self.complete(owner, start)
        return Completed(_of(name, full.name), full.score, full.reason) if full is not None else None

    # -- a head alone -----------------------------------------------------------------------------------

    def _bare(self, name: BodyName, head: BodyHead, start: int) -> Completed | None:
        """A head alone: the committee of the article's place, or the body of that kind named elsewhere."""
        if head.level not in (None, "tw"):
            return self._with_place(name, head, start)
        if name.head in heads("party-units"):
            return self._bare_party_unit(name, start)
        if name.head in heads("central-beside-centre") and self._around.places.is_beside_centre(start):
            return central(replace(name, head="mttq-tw"))
        if name.head in heads("at-every-level") and (level := self._around.places.level_of_sentence(start)):
            return self._with_place(replace(name, level=level), head, start)
        if name.head in heads("of-an-agency"):
            return self._of_agency(name, start)
        if name.head in ids("cues.toml", "told-by-kind"):
            return self._of_kind(name, start)
        if (electing := self._congresses.electing(name, start)) is not None:
            return self._elected(name, electing, start)
        if (
            name.head in heads("standing-committees")
            and (seat := self._around.seat_beside(start)) is not None
        ):
            members = self.complete(seat, start)
            if members is not None and members.name.of is not None:
                return because(replace(name, of=members.name.of), "0.80", _IN_FULL)
        same = self._around.same_head(name, start)
        return self._alone(name, head, start) if same is None else self._like(same, start, "0.90", _IN_FULL)

    def _elected(self, name: BodyName, electing: BodyName, start: int) -> Completed | None:
        """ "Đại hội đã bầu Ban Chấp hành": that of whose congress it is; an inspection committee is the
        committee's.
        """
        if name.head in heads("inspection-committees"):
            owner = committee_of(electing) if electing.head == _MEMBERS else electing
        else:
            owner = replace(electing, head=_MEMBERS) if electing.head == _COMMITTEE else electing
        return self._with_owner(replace(name, of=owner), owner, start)

    def _alone(self, name: BodyName, head: BodyHead, start: int) -> Completed | None:
        """A head alone that the article names nowhere in full: what bodies of its kind are of."""
        if name.head in heads("central-alone"):
            return central(replace(name, level="Việt Nam"))
        if "proper" in head.slots:
            return because(name, "0.90", "tên riêng (own name)")
        if name.head in heads("of-a-committee"):
            return self._of_nearest_committee(name, start)
        if name.head in heads("at-every-level"):
            places = self._around.places
            level = places.level_spoken_of(name.head, start) or places.governed_level
            if level is None:
                province = self._province
                level = places.common_level if province is None else province.kind
            return self._with_place(replace(name, level=level), head, start)
        if name.head in heads("one-in-a-province"):
            return self._placer.of_article_province(name)
        if name.head in heads("teams") and name.head in self._around.headed:
            return because(name, "0.70", "chỉ biết trong bài này (known in this article only)")
        return self._main_agency(name, start)

    def _of_kind(self, name: BodyName, start: int) -> Completed | None:
        """ "Giám đốc Bệnh viện": of the hospital that the article is about, else of the one named nearest."""
        agency = self._around.agency
        same = agency if agency is not None and agency.head == name.head else None
        if same is not None and is_bare(same):
            return because(name, "0.70", "chỉ biết trong bài này (known in this article only)")
        if same is None and (name.head not in heads("only-of-kind") or self._around.names_one_of(name.head)):
            same = self._around.same_part(name.head, start)
        return None if same is None else self._like(same, start, "0.85", _IN_FULL)

    def _of_agency(self, name: BodyName, start: int) -> Completed | None:
        """ "Chủ tịch Công đoàn": that of the agency that the article is about."""
        agency = self._around.agency
        return None if agency is None else self._with_owner(replace(name, of=agency), agency, start)

    def _bare_party_unit(self, name: BodyName, start: int) -> Completed | None:
        """ "Đảng ủy": of the body just introduced in the sentence, else of the article's main agency."""
        here = self._around.just_named(name, start)
        if here is not None and not self._is_guest(here):
            return self._like(here, start, "0.88", "nêu đủ tên ngay trong câu (full name in the sentence)")
        holding = self._congresses.holding
        if holding is not None and (name.head == holding.head or _is_of_commune(name, holding)):
            return self._like(replace(holding, head=name.head), start, "0.85", _HOLDING)
        is_cell = name.head in heads("lowest-units")
        if is_cell:
            same = self._around.same_part(name.head, start)
        else:
            same = self._around.same_head(name, start) or self._around.only_level(name)
        if same is not None and is_cell:
            return self._like(same, start, "0.85", _IN_FULL)
        agency = self._around.cell_agency if is_cell else self._around.committee_agency
        bloc = self._around.bloc
        if agency is None and bloc is not None and name.head in heads("members-and-committee"):
            return self._like(replace(bloc, head=name.head), start, "0.80", _IN_FULL)
        owner = self.complete(agency, start) if agency is not None else None
        if owner is not None:
            return because(replace(name, of=owner.name), "0.85", "của cơ quan chính trong bài (main agency)")
        if same is not None:
            return self._like(same, start, "0.80", _IN_FULL)
        return self._of_members(name, start)

    def _is_guest(self, here: BodyName) -> bool:
        """ "có đại diện Đảng ủy Khối …; đồng chí N - Bí thư Đảng ủy" in an article of a cell: of its own."""
        return is_bloc(here) and self._around.is_of_cell

    def _of_members(self, name: BodyName, start: int) -> Completed | None:
        """ "Đảng bộ" beside "Đảng ủy Khối": the organisation whose committee the article names."""
        if name.head not in heads("members-and-committee"):
            return None
        for head in sorted(heads("members-and-committee") - {name.head}):
            committee = replace(name, head=head)
            other = self._around.same_head(committee, start) or self._around.only_level(committee)
            if other is not None:
                return self._like(replace(other, head=name.head), start, "0.75", _IN_FULL)
        commune = self._around.places.only_commune()
        if commune is None:
            return None
        full = replace(name, level=commune.level, place=commune.place)
        return because(full, "0.75", "xã, phường duy nhất nêu trong bài (the article's only commune)")

    def _of_nearest_committee(self, name: BodyName, start: int) -> Completed | None:
        for committee in self._around.owners(name.head, start):
            full = self._with_owner(replace(name, of=committee), committee, start)
            if full is not None:
                return because(full.name, "0.80", "của cấp ủy nêu gần nhất (nearest committee)")
        return None

    def _main_agency(self, name: BodyName, start: int) -> Completed | None:
        agency = self._around.agency
        if agency is not None and any(
            {name.head, agency.head} <= heads(kind) for kind in ("schools", "departments")
        ):
            full = self.complete(agency, start)
            whole = agency if full is None else full.name
            return because(whole, "0.85", "cơ quan chính của bài (main agency)")
        return None

    def _with_place(self, name: BodyName, head: BodyHead, start: int) -> Completed | None:
        """`name` with its place, or with the agency whose it is; words of its own may be all that it has."""
        placed = self._placer.placed(name, head, start)
        if placed is not None:
            return placed
        agency = self._around.agency
        if agency is not None and fold(name.own) in words("names", "boards-of-an-agency"):
            # "Hội đồng thành viên" is that of the company.
            return self._with_owner(replace(name, of=agency), agency, start)
        return because(name, "0.85", "tên riêng (own name)")


def _is_of_commune(name: BodyName, members: BodyName) -> bool:
    """ "Đảng ủy" beside "Đảng bộ xã Hòa An": the committee of a commune's Party organisation."""
    return name.head in heads("members-and-committee") and members.level in levels("commune")


def _of(name: BodyName, owner: BodyName) -> BodyName:
    """`name` with that owner; most are written with all that there is to know of it."""
    return name if name.of == owner else replace(name, of=owner)
