"""Meetings as entities: which are told as having happened, their day, their keys and names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from partygraph.authority.schemes import meeting_kinds
from partygraph.extract.tokens import fold
from partygraph.link.naming import slug
from partygraph.model.mention import MeetingName, Mention, MentionKind, PartialDate
from partygraph.model.statement import MeetingEntity

_QUOTE = re.compile(r"\s*[“\"«].*$")
_ABOUT = re.compile(r"\s+(?:về|để|nhằm)\s.*$")
_SLUG_WORDS = 9


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """A meeting's key, and its entity."""

    key: str
    entity: MeetingEntity


def day_of(written: PartialDate | None, published: date | None) -> date | None:
    """The calendar day; a missing year is that of the page, or the one before where the day would lie
    ahead.
    """
    if written is None:
        return None
    if written.year is not None or published is None:
        return written.day_value()
    day = written.with_year(published.year).day_value()
    if day is not None and day > published:
        return written.with_year(published.year - 1).day_value()
    return day


def link_meetings(
    mentions: tuple[Mention, ...],
    told: Iterable[int],
    hosts: dict[int, list[str]],
    partners: dict[int, str],
    about: dict[int, tuple[str, ...]],
    published: date | None,
    scope: str,
    article: str,
) -> dict[int, MeetingLink]:
    """The entity of every meeting mention in `told` (indexes of mentions that a statement is made about).

    `hosts` holds the labels of the organisers by mention, `partners` that of the body met, `about` keys of
    documents.
    """
    kinds = {kind.notation: kind for kind in meeting_kinds()}
    links: dict[int, MeetingLink] = {}
    for n in sorted(told):
        mention = mentions[n]
        if mention.kind is not MentionKind.MEETING or not isinstance(mention.value, MeetingName):
            continue
        name = mention.value
        label = " ".join(name.name.split())
        if name.type == "hoi-nghi-trung-uong" and name.term and name.ordinal:
            key = f"meeting/tw_{name.term.lower()}_hoi-nghi-{name.ordinal}"
            held = None
        else:
            held = day_of(name.held_on, published)
            short = "-".join(slug(_ABOUT.sub("", _QUOTE.sub("", label))).split("-")[:_SLUG_WORDS])
            key = f"meeting/{scope}_{held.isoformat() if held else slug(article)}_{short}"
        kind = kinds[name.type]
        entity = MeetingEntity(
            key=key,
            label=label[:1].upper() + label[1:],
            aliases=_aliases(label, name, hosts.get(n, []), partners.get(n)),
            meeting_class=kind.meeting_class,
            held_on=held,
            about=about.get(n, ()),
            place=name.place,
            ordinal=name.ordinal,
        )
        links[n] = MeetingLink(key, entity)
    return _one_for_each(links, mentions)


def _one_for_each(links: dict[int, MeetingLink], mentions: tuple[Mention, ...]) -> dict[int, MeetingLink]:
    """One entity for each meeting of an article: a headline's short name is the one the body gives in full.

    Two names of one kind are one meeting where their ordinals agree, or most of their words, and their days
    do not contradict each other; the dated, then the longer name stands for both.
    """
    united: dict[int, MeetingLink] = {}
    for n, link in links.items():
        same = [other for other in united.values() if _is_same(link.entity, other.entity)]
        if not same:
            united[n] = link
            continue
        best = max((same[0], link), key=lambda one: (one.entity.held_on is not None, len(one.entity.label)))
        rest = link if best is same[0] else same[0]
        aliases = tuple(
            sorted({*best.entity.aliases, *rest.entity.aliases, rest.entity.label} - {best.entity.label})
        )
        about = tuple(dict.fromkeys((*best.entity.about, *rest.entity.about)))
        merged = MeetingLink(best.key, replace(best.entity, aliases=aliases, about=about))
        united = {k: merged if other.key == same[0].key else other for k, other in united.items()}
        united[n] = merged
    return united


def _is_same(one: MeetingEntity, other: MeetingEntity) -> bool:
    if one.key == other.key:
        return True
    if "Meeting" in (one.meeting_class, other.meeting_class):
        return fold(one.label) == fold(other.label)  # working visits differ by whom they are with
    if one.meeting_class != other.meeting_class or (
        one.held_on and other.held_on and one.held_on != other.held_on
    ):
        return False
    if one.ordinal is not None and other.ordinal is not None:
        return one.ordinal == other.ordinal
    first, second = set(fold(one.label).split()), set(fold(other.label).split())
    return len(first & second) >= 0.6 * len(first | second)


def _aliases(label: str, name: MeetingName, hosts: list[str], partner: str | None) -> tuple[str, ...]:
    """Other names the meeting goes by: without its quotation, with its organiser, as a plenum."""
    found = {label, _QUOTE.sub("", label), _ABOUT.sub("", _QUOTE.sub("", label))}
    if name.type in ("buoi-lam-viec", "cuoc-hop", "phien-hop") or len(label.split()) <= 4:
        found |= {f"{label.split(' với ')[0]} của {host}" for host in hosts}
        if partner is not None:
            found |= {f"buổi làm việc giữa {host} và {partner}" for host in hosts}
    if name.type == "hoi-nghi-trung-uong" and name.ordinal and name.term:
        found |= {
            f"Hội nghị Trung ương {name.ordinal} khóa {name.term}",
            f"Hội nghị Trung ương {name.ordinal} (khóa {name.term})",
            f"Hội nghị lần thứ {name.ordinal} Ban Chấp hành Trung ương Đảng khóa {name.term}",
        }
    return tuple(sorted(alias for alias in found if alias and alias != label[:1].upper() + label[1:]))
