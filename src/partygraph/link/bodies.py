"""Which body a name means: elided owners and places filled in from the article, then a scope and a key."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from partygraph.authority.bodies import CentralBody, find_central_body
from partygraph.authority.provinces import Province, capital_province, find_province
from partygraph.extract.lexicon import BodyHead, body_heads
from partygraph.extract.subjects import WHOLE_PLACE
from partygraph.extract.tokens import fold
from partygraph.link.naming import canonical_own, is_province, label_of, slug, without_outer
from partygraph.link.places import provinces_of_district
from partygraph.model.mention import BodyName, Mention, MentionKind
from partygraph.model.span import Span
from partygraph.model.statement import BodyEntity

# "Công ty TNHH Cường Hưng" and "Công ty Cường Hưng" of one article are one.
_LEGAL_FORM = re.compile(r"\s+(?:TNHH MTV|TNHH|Cổ phần|cổ phần|CP)\s+")
_PROVINCIAL = frozenset({"tỉnh", "thành phố"})
_DISTRICT = frozenset({"huyện", "quận", "thị xã"})
_COMMUNE = frozenset({"xã", "phường", "thị trấn"})
_COMMITTEES = frozenset(
    {
        "tinh-uy",
        "thanh-uy",
        "huyen-uy",
        "quan-uy",
        "thi-uy",
        "dang-uy",
        "dang-bo",
        "tinh-doan",
        "thanh-doan",
        "huyen-doan",
    }
)
_OWNED = frozenset({
    "ban-thuong-vu", "ban-chap-hanh", "ban-thuong-truc", "doan-chu-tich", "uy-ban-kiem-tra", "ban-to-chuc",
    "ban-tuyen-giao", "ban-dan-van", "ban-noi-chinh", "van-phong", "ban-can-su", "dang-doan", "thuong-truc",
})  # fmt: skip
# Bodies that every province has one of: a bare name means that of the article's province.
_OF_PROVINCE = frozenset(
    {"ban-dan-toc", "bo-chi-huy-quan-su", "dai-phat-thanh", "truong-chinh-tri", "tinh-doan"}
)
_SCHOOLS = frozenset({"truong", "dai-hoc", "truong-chinh-tri"})
_FRONTS = frozenset({"mttq-tw", "mttq", "hdnd", "quoc-hoi"})
_PARTY_UNITS = frozenset({"dang-uy", "dang-bo", "chi-bo", "chi-uy"})


@dataclass(frozen=True, slots=True)
class BodyLink:
    """A body mention's meaning: the full name, the key, and how sure and why."""

    name: BodyName
    key: str
    score: Decimal
    reason: str


class BodyLinker:
    """Links the body mentions of one article, in the order of its text."""

    def __init__(
        self,
        mentions: tuple[Mention, ...],
        sentences: tuple[Span, ...],
        province: Province | None,
        scope: str,
    ) -> None:
        self._mentions = mentions
        self._province = province
        self._scope = scope
        self._starts = [span.start for span in sentences]
        self._bodies = sorted(
            (mention.span.start, n)
            for n, mention in enumerate(mentions)
            if mention.kind is MentionKind.BODY and isinstance(mention.value, BodyName)
        )
        self._written = [
            (start, self._name(n)) for start, n in self._bodies if mentions[n].rule != "body-collective"
        ]
        self._agency = self._main_agency()
        self.entities: dict[str, BodyEntity] = {}

    def _name(self, n: int) -> BodyName:
        value = self._mentions[n].value
        assert isinstance(value, BodyName)
        return value

    def link(self) -> dict[int, BodyLink | None]:
        """The meaning of every body mention by its index; None where the article does not settle it."""
        return {n: self._linked(start, n) for start, n in self._bodies}

    def _linked(self, start: int, n: int) -> BodyLink | None:
        written = self._name(n)
        if written.level == WHOLE_PLACE:
            return self._whole_place(written)
        full, score, reason = self._complete(written, start)
        if full is None:
            return None
        link = self._keyed(full, score, reason)
        self._describe(link, self._mentions[n].span, n)
        return link

    def _whole_place(self, written: BodyName) -> BodyLink | None:
        if self._province is None:
            return None
        name = BodyName("dang-bo", level=self._province.kind, place=self._province.name)
        link = self._keyed(
            name, Decimal("0.60"), "“các cấp ủy” của tỉnh hiểu là Đảng bộ tỉnh (collective subject)"
        )
        self._entity(link.name, link.key)
        return link

    # -- completing names -------------------------------------------------------------------------------

    def _complete(self, name: BodyName, start: int) -> tuple[BodyName | None, Decimal, str]:
        """`name` with owner and place filled in, how sure, and why."""
        head = body_heads()[name.head]
        if name.level == "nước":
            return name, Decimal("0.90"), "cơ quan nước ngoài (body of another country)"
        if head.is_unique or name.level in ("trung ương", "tối cao") or head.level == "tw":
            return name, Decimal("0.99"), "tên chỉ một cơ quan trung ương (names one central body)"
        if name.of is not None:
            return self._with_owner(name, start)
        if name.own and (longer := self._longer_name(name, start)) is not None and not self._is_bloc(name):
            name = longer
        sent = self._same_team(name, start)
        if sent is not None:
            return (
                *self._complete(sent, start)[:1],
                Decimal("0.85"),
                "tên đầy đủ nêu trong bài (full name in the article)",
            )
        if self._is_bloc(name):
            name = self._full_bloc(name, start)
        if not (name.own or name.place or name.level):
            return self._bare(name, head, start)
        return self._with_place(name, head, start)

    def _same_team(self, name: BodyName, start: int) -> BodyName | None:
        """The same name told with its owner elsewhere: "BPGV Chỉ thị 03 tỉnh", "Phòng Tổ chức cán bộ",
        "UBKT tỉnh".
        """
        if name.place or _is_bare(name) or "of" not in body_heads()[name.head].slots:
            return None
        own = fold(canonical_own(name.own))
        for other in self._near(start):
            if other.head != name.head or other.of is None or fold(canonical_own(other.own)) != own:
                continue
            if not name.level or self._level_of(other.of) in (None, name.level):
                return other
        return None

    def _level_of(self, owner: BodyName) -> str | None:
        return owner.level or body_heads()[owner.head].level

    def _longer_name(self, name: BodyName, start: int) -> BodyName | None:
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

    def _with_owner(self, name: BodyName, start: int) -> tuple[BodyName | None, Decimal, str]:
        assert name.of is not None
        owner, score, reason = self._complete(replace(name.of, outer=name.of.outer or name.outer), start)
        if owner is None:
            return None, Decimal("0"), reason
        return replace(name, of=owner), score, reason

    def _is_bloc(self, name: BodyName) -> bool:
        return fold(name.own).startswith("khối")

    def _full_bloc(self, name: BodyName, start: int) -> BodyName:
        """ "Đảng ủy Khối" is that of the block named elsewhere in the article, nearest before first."""
        if fold(name.own) != "khối":
            return name
        for other in self._near(start):
            for part in _chain(other):
                if self._is_bloc(part) and fold(part.own) != "khối":
                    return replace(
                        name, own=part.own, level=name.level or part.level, place=name.place or part.place
                    )
        return name

    def _bare(self, name: BodyName, head: BodyHead, start: int) -> tuple[BodyName | None, Decimal, str]:
        """A head alone: the committee of the article's place, or the body of that kind named elsewhere."""
        if head.level is not None:
            return self._with_place(name, head, start)
        if name.head in _PARTY_UNITS:
            return self._bare_party_unit(name, start)
        same = self._same_head(name, start)
        if same is not None:
            return (
                *self._complete(same, start)[:1],
                Decimal("0.90"),
                "tên đầy đủ nêu trong bài (full name in the article)",
            )
        if "proper" in head.slots:
            return name, Decimal("0.90"), "tên riêng (own name)"
        if name.head in _OWNED:
            owner = self._owner_nearby(start, name.head)
            if owner is None:
                return None, Decimal("0"), "không rõ của cơ quan nào (owner not said)"
            return replace(name, of=owner), Decimal("0.80"), "của cấp ủy nêu gần nhất (nearest committee)"
        if name.head in (
            "hdnd",
            "ubnd",
            "mttq",
            "doan-dbqh",
            "toa-an",
            "vien-kiem-sat",
            "bo-chi-huy-quan-su",
            "lien-doan-lao-dong",
        ):
            level = self._province.kind if self._province is not None else self._common_level()
            return self._with_place(replace(name, level=level), head, start)
        if name.head in _OF_PROVINCE and self._province is None:
            return name, Decimal("0.70"), "bài không nêu tỉnh: chỉ biết trong bài này (province unknown)"
        if name.head in _OF_PROVINCE and self._province is not None:
            full = replace(name, level=self._province.kind, place=self._province.name)
            return full, Decimal("0.80"), "cơ quan của tỉnh nêu trong bài (province of the article)"
        if name.head in _SCHOOLS and self._agency is not None and self._agency.head in _SCHOOLS:
            return self._agency, Decimal("0.85"), "cơ quan chính của bài (main agency)"
        if name.head == "so" and self._agency is not None and self._agency.head == "so":
            return self._agency, Decimal("0.85"), "cơ quan chính của bài (main agency)"
        return None, Decimal("0"), "tên chung, bài không nói rõ (generic, not settled by the article)"

    def _bare_party_unit(self, name: BodyName, start: int) -> tuple[BodyName | None, Decimal, str]:
        """ "Đảng ủy": of the body just introduced in the sentence, else of the article's main agency."""
        sentence = bisect_right(self._starts, start)
        here = [
            other
            for at, other in self._written
            if at < start
            and bisect_right(self._starts, at) == sentence
            and other.head == name.head
            and not _is_bare(other)
        ]
        if here:
            return (
                *self._complete(here[-1], start)[:1],
                Decimal("0.88"),
                "nêu đủ tên ngay trong câu (full name in the sentence)",
            )
        if self._agency is not None:
            owner, _, _ = self._complete(self._agency, start)
            if owner is not None:
                return replace(name, of=owner), Decimal("0.85"), "của cơ quan chính trong bài (main agency)"
        same = self._same_head(name, start)
        if same is not None:
            return (
                *self._complete(same, start)[:1],
                Decimal("0.80"),
                "tên đầy đủ nêu trong bài (full name in the article)",
            )
        return None, Decimal("0"), "không rõ của cơ quan nào (owner not said)"

    def _with_place(self, name: BodyName, head: BodyHead, start: int) -> tuple[BodyName | None, Decimal, str]:
        if name.place:
            return self._placed(name, head), Decimal("0.97"), "tên nêu đủ địa bàn (place written)"
        same = self._same_words(name, start)
        if same is not None:
            return (
                self._placed(same, head),
                Decimal("0.93"),
                "nêu đủ tên ở chỗ khác trong bài (full name in the article)",
            )
        level = name.level or head.level
        if level in _DISTRICT | _COMMUNE:
            found = self._place_nearby(level, start)
            if found is None:
                return name, Decimal("0.70"), "chỉ biết trong bài này (known in this article only)"
            return (
                replace(name, level=level, place=found),
                Decimal("0.85"),
                "địa bàn nêu gần nhất (nearest place)",
            )
        if level in _PROVINCIAL:
            found = self._province_nearby(level, start)
            if found is not None:
                return (
                    self._placed(replace(name, level=level, place=found), head),
                    Decimal("0.90"),
                    "tỉnh, thành phố của bài (province of the article)",
                )
            return (
                replace(name, level=level),
                Decimal("0.70"),
                "bài không nêu tỉnh: chỉ biết trong bài này (province unknown)",
            )
        if name.head in ("so", "truong-chinh-tri") and self._province is not None:
            return (
                replace(name, level=self._province.kind, place=self._province.name),
                Decimal("0.88"),
                "sở của tỉnh nêu trong bài (province of the article)",
            )
        return name, Decimal("0.85"), "tên riêng (own name)"

    def _placed(self, name: BodyName, head: BodyHead) -> BodyName:
        """The level that a place stands for, where the head does not say it: "Sở Y tế Thanh Hóa" is of the
        province.
        """
        if name.level is None and is_province(name.place):
            province = find_province(name.place or "")
            return replace(name, level=province.kind if province is not None else None)
        if head.level == "thành phố" and name.level is None:
            return replace(name, level="thành phố")
        return replace(name, level=name.level or head.level)

    # -- looking around ---------------------------------------------------------------------------------

    def _near(self, start: int) -> Iterable[BodyName]:
        """The article's body names, the nearest before `start` first, then those after it."""
        before = [name for at, name in self._written if at < start]
        after = [name for at, name in self._written if at > start]
        return [*reversed(before), *after]

    def _same_head(self, name: BodyName, start: int) -> BodyName | None:
        return next(
            (
                other
                for other in self._near(start)
                if other.head == name.head and not _is_bare(other) and not _only_level(other)
            ),
            None,
        )

    def _same_words(self, name: BodyName, start: int) -> BodyName | None:
        """The same name with its place, elsewhere in the article."""
        for other in self._near(start):
            if (
                other.head == name.head
                and other.place
                and fold(canonical_own(other.own)) == fold(canonical_own(name.own))
                and other.of is None
            ) and (not name.level or not other.level or other.level == name.level):
                return other
        return None

    def _place_nearby(self, level: str | None, start: int) -> str | None:
        for other in self._near(start):
            for part in _chain(other):
                if part.place and part.level == level:
                    return part.place
        return None

    def _province_nearby(self, level: str, start: int) -> str | None:
        """The province named nearest before (else after), if its kind fits; else the article's."""
        for other in self._near(start):
            for part in _chain(other):
                places = [part.place, part.outer[1] if part.outer else None]
                for place in places:
                    province = find_province(place) if place else None
                    if (
                        province is not None
                        and province.kind == level
                        and part.level not in _DISTRICT | _COMMUNE
                    ):
                        return province.name
        if self._province is not None and self._province.kind == level:
            return self._province.name
        return None

    def _owner_nearby(self, start: int, head: str) -> BodyName | None:
        sentence = bisect_right(self._starts, start)
        owners = _COMMITTEES | (
            _FRONTS if head in ("ban-thuong-truc", "doan-chu-tich", "dang-doan") else frozenset()
        )
        after = [
            name
            for at, name in self._written
            if at > start
            and bisect_right(self._starts, at) == sentence
            and name.head in owners
            and self._is_owner(name)
        ]
        before = [
            name for at, name in self._written if at < start and name.head in owners and self._is_owner(name)
        ]
        for candidate in [*after[:1], *reversed(before)]:
            owner, _, _ = self._complete(candidate, start)
            if owner is not None:
                return owner
        return None

    def _is_owner(self, name: BodyName) -> bool:
        return not _is_bare(name) or body_heads()[name.head].is_unique

    def _common_level(self) -> str | None:
        levels = Counter(name.level for _, name in self._written if name.level in _PROVINCIAL)
        heads = Counter(
            "tỉnh" if name.head == "tinh-uy" else "thành phố"
            for _, name in self._written
            if name.head in ("tinh-uy", "thanh-uy")
        )
        ranked = (levels + heads).most_common(1)
        return ranked[0][0] if ranked else None

    def _main_agency(self) -> BodyName | None:
        """The body whose Party organisation the article is about: the owner most named behind Đảng bộ,
        Đảng ủy, Chi bộ.
        """
        owners: Counter[str] = Counter()
        examples: dict[str, BodyName] = {}
        for _, name in self._written:
            agency = (
                name.of if name.head in _PARTY_UNITS and name.of is not None and name.of.of is None else None
            )
            if (
                agency is None
                and name.head in ("so", "benh-vien", "vien-kiem-sat", "truong", "dai-hoc")
                and name.own
            ):
                agency = name
            if agency is None or body_heads()[agency.head].body_class not in (
                "StateBody",
                "PublicServiceUnit",
            ):
                continue
            key = fold(f"{agency.head} {canonical_own(agency.own)}")
            owners[key] += 1
            held = examples.get(key)
            if held is None or (agency.place and not held.place):
                examples[key] = agency
        if not owners:
            return None
        best = sorted(owners.items(), key=lambda pair: (-pair[1], pair[0]))[0][0]
        return examples[best]

    # -- keys and entities ------------------------------------------------------------------------------

    def _keyed(self, name: BodyName, score: Decimal, reason: str) -> BodyLink:
        bare = without_outer(name)
        central = self._central(bare)
        if central is not None:
            return BodyLink(name, f"body/tw_{central.slug}", score, reason)
        scope = self._scope_of(name)
        return BodyLink(name, f"body/{scope}_{slug(self._local_label(bare, scope))}", score, reason)

    def _central(self, name: BodyName) -> CentralBody | None:
        if not _is_central(name):
            return None
        return find_central_body(label_of(name))

    def _local_label(self, name: BodyName, scope: str) -> str:
        """The label inside its scope: the province's own name is not repeated, a district's is."""
        stripped = name
        if (
            (
                is_province(name.place)
                and (province := find_province(name.place or "")) is not None
                and province.slug == scope
            )
            and name.level not in _DISTRICT
            and not self._is_city_inside(name)
        ):
            stripped = replace(name, place=None)
        if stripped.of is not None:
            inner = stripped.of
            return " ".join(
                part
                for part in (label_of(replace(stripped, of=None)), self._local_label(inner, scope))
                if part
            )
        if "as-written" in body_heads()[stripped.head].slots:
            stripped = replace(stripped, own=_LEGAL_FORM.sub(" ", stripped.own))
        return label_of(stripped)

    def _is_city_inside(self, name: BodyName) -> bool:
        """ "Thành ủy Hải Dương": the city that bears its province's name, below the province."""
        province = find_province(name.place or "")
        return (
            province is not None
            and province.kind == "tỉnh"
            and (name.level == "thành phố" or name.head in ("thanh-uy", "thanh-doan"))
        )

    def _scope_of(self, name: BodyName) -> str:
        if name.level == "nước":
            return f"foreign-{slug(name.place or '')}"
        if _is_central(name):
            return "tw"
        for part in _chain(name):
            scope = self._scope_of_place(part)
            if scope is not None:
                return scope
        if self._province is not None:
            return self._province.slug
        return self._scope

    def _scope_of_place(self, part: BodyName) -> str | None:
        if part.outer is not None and (outer := find_province(part.outer[1])) is not None:
            return outer.slug
        if part.place is None:
            return None
        province = find_province(part.place)
        if province is not None and part.level not in _DISTRICT | _COMMUNE:
            return province.slug
        if part.level == "thành phố" and (home := capital_province(part.place)) is not None:
            return home.slug
        homes = provinces_of_district(part.place) if part.level not in _COMMUNE else ()
        if self._province is not None and (self._province.name in homes or not homes):
            return self._province.slug
        only = find_province(homes[0]) if len(homes) == 1 else None
        return only.slug if only is not None else None

    def _describe(self, link: BodyLink, span: Span, n: int) -> None:
        self._entity(link.name, link.key)

    def _entity(self, name: BodyName, key: str) -> BodyEntity:
        known = self.entities.get(key)
        if known is not None:
            return known
        head = body_heads()[name.head]
        central = self._central(without_outer(name))
        label = central.label if central is not None else label_of(without_outer(name))
        scope = key.removeprefix("body/").split("_", 1)[0]
        province = scope if find_province_slug(scope) else None
        owner = self._owner_entity(name.of) if name.of is not None else None
        short = label_of(without_outer(name), with_place=False)
        entity = BodyEntity(
            key=key,
            label=label,
            aliases=(short,) if short != label else (),
            body_class=central.body_class if central is not None else head.body_class,
            scope=scope,
            province=province,
            party_organization_of=owner
            if owner and name.head in ("dang-bo", "chi-bo", "dang-uy") and _is_agency(name.of)
            else None,
            committee_of=owner if owner and name.head in ("ban-chap-hanh", "chi-uy") else None,
            advises=owner if owner and head.body_class == "PartyAdvisoryBody" else None,
            subordinate_to=None,
            rolls_up_to=self._root(name.of) if owner and name.of is not None else None,
        )
        self.entities[key] = entity
        return entity

    def _owner_entity(self, owner: BodyName) -> str:
        link = self._keyed(owner, Decimal("1"), "")
        self._entity(owner, link.key)
        return link.key

    def _root(self, owner: BodyName) -> str:
        while owner.of is not None:
            owner = owner.of
        return self._owner_entity(owner)


def label_body(link: BodyLink) -> str:
    """The label of a linked body."""
    return label_of(without_outer(link.name))


def find_province_slug(scope: str) -> bool:
    """Whether a scope is a province's slug."""
    from partygraph.authority.provinces import provinces

    return any(province.slug == scope for province in provinces())


def _is_agency(owner: BodyName | None) -> bool:
    return owner is not None and body_heads()[owner.head].body_class in (
        "StateBody",
        "PublicServiceUnit",
        "OtherBody",
        "MassOrganization",
        "PartyAdvisoryBody",
    )


def _chain(name: BodyName) -> Iterable[BodyName]:
    part: BodyName | None = name
    while part is not None:
        yield part
        part = part.of


def _is_bare(name: BodyName) -> bool:
    return not (name.own or name.of or name.level or name.place)


def _only_level(name: BodyName) -> bool:
    return name.level in _PROVINCIAL | _DISTRICT | _COMMUNE and not (name.own or name.of or name.place)


def _is_central(name: BodyName) -> bool:
    last = name
    for part in _chain(name):
        last = part
    head = body_heads()[last.head]
    if last.level == "nước":
        return False
    return head.is_unique or last.level in ("trung ương", "tối cao") or head.level == "tw"
