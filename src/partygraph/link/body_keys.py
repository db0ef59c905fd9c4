"""Which entity a full name of a body is: its scope, its key, and what its name tells about it."""

from dataclasses import dataclass, replace
from functools import cache, lru_cache

from partygraph.authority.bodies import CentralBody, find_central_body
from partygraph.authority.districts import provinces_of_district
from partygraph.authority.provinces import (
    Province,
    capital_province,
    find_province,
    province_of_slug,
    provinces,
)
from partygraph.extract.lexis.lexicon import body_heads
from partygraph.link.firms import without_legal_form
from partygraph.link.naming import ABROAD, chain, is_central, label_of, slug, without_outer
from partygraph.link.one_spelling import in_one_spelling
from partygraph.link.rules import classes, heads, levels
from partygraph.model.mention import BodyName
from partygraph.model.statement import BodyEntity

_CITY = "thành phố"


class BodyKeeper:
    """The bodies of one article by key. `scope` stands for the place of those whose province is not known."""

    def __init__(self, province: Province | None, scope: str) -> None:
        self._home = province.slug if province is not None else None
        self._scope = scope
        self._keys: dict[BodyName, str] = {}
        self.entities: dict[str, BodyEntity] = {}

    def keep(self, name: BodyName) -> str:
        """The key of the body with that full name; the body and its owners are kept."""
        key = self._keys.get(name)
        if key is None:
            key = self._keys[name] = self._key(name)
            if key not in self.entities:
                self.entities[key] = self._entity(name, key)
        return key

    def _key(self, name: BodyName) -> str:
        key = _key_at(name, self._home)
        return key if key is not None else f"body/{self._scope}_{_slug_in(name, self._scope)}"

    def _entity(self, name: BodyName, key: str) -> BodyEntity:
        told = _told(without_outer(name))
        scope = key.removeprefix("body/").split("_", 1)[0]
        owner = self.keep(name.of) if name.of is not None else None
        return BodyEntity(
            key=key,
            label=told.label,
            aliases=told.aliases,
            body_class=told.body_class,
            scope=scope,
            province=scope if scope in _province_slugs() else None,
            party_organization_of=owner if told.is_party_organization else None,
            committee_of=owner if told.is_committee else None,
            advises=owner if told.is_adviser else None,
            subordinate_to=None,
            rolls_up_to=self.keep(chain(name)[-1]) if name.of is not None else None,
        )


# -- keys -----------------------------------------------------------------------------------------------


# Bounded, like the others: names come from articles without end.
@lru_cache(maxsize=1 << 13)
def _key_at(name: BodyName, home: str | None) -> str | None:
    """The key of the body with that full name in an article about the province of the slug `home`; None where
    the name does not tell its place, nor the article.
    """
    central = _central(without_outer(name))
    if central is not None:
        return f"body/tw_{central.slug}"
    scope = _scope_of(name, home)
    return f"body/{scope}_{_slug_in(name, scope)}" if scope is not None else None


def _slug_in(name: BodyName, scope: str) -> str:
    return slug(_local_label(in_one_spelling(without_outer(name)), scope))


def _scope_of(name: BodyName, home: str | None) -> str | None:
    parts = chain(name)
    if parts[-1].level == ABROAD:
        return f"foreign-{slug(parts[-1].place or '')}"
    if is_central(name):
        return "tw"
    province = province_of_slug(home) if home is not None else None
    for part in parts:
        scope = _scope_of_place(part, province)
        if scope is not None:
            return scope
    return home


def _scope_of_place(part: BodyName, home: Province | None) -> str | None:
    around = _scope_called(*part.outer, home) if part.outer is not None else None
    if around is not None or part.place is None:
        return around
    scope = _scope_called(part.level, part.place, home)
    is_anywhere = part.level in levels("commune") or not provinces_of_district(part.place)
    return home.slug if scope is None and home is not None and is_anywhere else scope


def _scope_called(level: str | None, place: str, home: Province | None) -> str | None:
    """The province that the name of a place tells: its own, its capital's, or that of the one district called
    so; of several that of the province `home`.
    """
    province = find_province(place)
    if province is not None and level not in levels("district", "commune"):
        return province.slug
    if level == _CITY and (capital_of := capital_province(place)) is not None:
        return capital_of.slug
    homes = provinces_of_district(place) if level not in levels("commune") else ()
    if home is not None and home.name in homes:
        return home.slug
    only = find_province(homes[0]) if len(homes) == 1 else None
    return only.slug if only is not None else None


# -- entities -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Told:
    """What a full name alone tells of its body, and which of its ties to its owner."""

    label: str
    aliases: tuple[str, ...]
    body_class: str
    is_party_organization: bool
    is_committee: bool
    is_adviser: bool


@lru_cache(maxsize=1 << 13)
def _told(name: BodyName) -> _Told:
    head = body_heads()[name.head]
    central = _central(name)
    label = central.label if central is not None else label_of(name)
    short = label_of(name, with_place=False)
    return _Told(
        label=label,
        aliases=(short,) if short != label else (),
        body_class=central.body_class if central is not None else _class_of(name),
        is_party_organization=name.head in heads("party-organizations") and _has_party_organization(name.of),
        is_committee=name.head in heads("committees-of-owner"),
        is_adviser=head.body_class == "PartyAdvisoryBody",
    )


def _class_of(name: BodyName) -> str:
    """The class of the head; the owner's where all have such a unit: "Thường trực HĐND huyện"."""
    if name.of is not None and name.head in heads("as-their-owner"):
        of_owner = _told(without_outer(name.of)).body_class
        if of_owner in classes("outside-the-party"):
            return of_owner
    return body_heads()[name.head].body_class


def _central(name: BodyName) -> CentralBody | None:
    return find_central_body(label_of(name)) if is_central(name) else None


@lru_cache(maxsize=1 << 15)
def _local_label(name: BodyName, scope: str) -> str:
    """The label inside its scope: the province's own name is not repeated, a district's is."""
    if _repeats_its_scope(name, scope):
        name = replace(name, place=None)
    if name.of is not None:
        parts = (label_of(replace(name, of=None)), _local_label(name.of, scope))
        return " ".join(part for part in parts if part)
    if "as-written" in body_heads()[name.head].slots:
        name = replace(name, own=without_legal_form(name.own))
    return label_of(name)


def _repeats_its_scope(name: BodyName, scope: str) -> bool:
    province = find_province(name.place) if name.place else None
    if province is None or province.slug != scope or name.level in levels("district", "commune"):
        return False
    # "Thành ủy Hải Dương" is of the city that bears its province's name, below the province.
    is_of_city = name.level == _CITY or body_heads()[name.head].level == _CITY
    return not (province.kind != _CITY and is_of_city)


def _has_party_organization(owner: BodyName | None) -> bool:
    return owner is not None and body_heads()[owner.head].body_class in classes("with-party-organization")


@cache
def _province_slugs() -> frozenset[str]:
    return frozenset(province.slug for province in provinces())
