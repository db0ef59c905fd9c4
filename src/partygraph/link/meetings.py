"""Meetings as entities: which are told as having happened, their day, their keys and names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from partygraph.authority.schemes import meeting_kinds
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
    return links


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
