"""Meetings as entities: which are told as having happened, their day, their keys and names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from partygraph.authority.schemes import meeting_kinds
from partygraph.link import rules
from partygraph.link.naming import digest, slug
from partygraph.link.same_meetings import MeetingLink, one_for_each, with_others
from partygraph.model.mention import MeetingName, Mention, PartialDate
from partygraph.model.statement import MeetingEntity

_QUOTE = re.compile(r"\s*[“\"«].*$")
_SLUG_WORDS = 9
_HOST_WORDS = 8
# A name of so few words ("buổi làm việc", "hội nghị trực tuyến") tells little without its organiser.
_SHORT_NAME = 4


@dataclass(frozen=True, slots=True)
class Told:
    """What an article tells about a meeting: labels of organisers and of the body met, keys of documents."""

    hosts: tuple[str, ...] = ()
    partner: str | None = None
    about: tuple[str, ...] = ()


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
    told: Mapping[int, Told],
    published: date | None,
    scope: str,
    article: str,
) -> dict[int, MeetingLink]:
    """The entity of every meeting mention in `told` (by index of the mention), and of those that are other
    names of one of them.

    `scope` stands for the place of a meeting in its key, `article` for the day of one without.
    """
    links: dict[int, MeetingLink] = {}
    others: dict[int, MeetingLink] = {}
    for n, mention in enumerate(mentions):
        name = mention.value
        if not isinstance(name, MeetingName):
            continue
        if n not in told and (name.is_generic or _is_plenum(name)):
            continue
        known = told.get(n, Told())
        entity = _entity(name, known, published, scope, article)
        (links if n in told else others)[n] = MeetingLink(entity.key, entity, known.hosts)
    return with_others(one_for_each(links), others) if links else links


def _entity(name: MeetingName, told: Told, published: date | None, scope: str, article: str) -> MeetingEntity:
    label = " ".join(name.name.split())
    if _is_plenum(name):
        held = None
        key = f"meeting/tw_{(name.term or '').lower()}_hoi-nghi-{name.ordinal}"
    else:
        held = day_of(name.held_on, published)
        key = f"meeting/{scope}_{held.isoformat() if held else slug(article)}_{_name_in_key(label, told)}"
    return MeetingEntity(
        key=key,
        label=label[:1].upper() + label[1:],
        aliases=_aliases(label, name, told),
        meeting_class=_meeting_classes()[name.type],
        held_on=held,
        about=told.about,
        place=name.place,
        ordinal=name.ordinal,
    )


def _name_in_key(label: str, told: Told) -> str:
    """The first words of a name, with who held the meeting: two bodies may hold one of the same name on one
    day. Of a longer name a digest tells what the rest was.
    """
    whole = slug(_without_subject(label))
    words = whole.split("-")
    short = whole if len(words) <= _SLUG_WORDS else f"{'-'.join(words[:_SLUG_WORDS])}-{digest(whole, 4)}"
    host = slug(min(told.hosts)) if told.hosts else ""
    if not host or host in whole:
        return short
    return f"{short}_{'-'.join(host.split('-')[:_HOST_WORDS])}"


@cache
def _meeting_classes() -> dict[str, str]:
    return {kind.notation: kind.meeting_class for kind in meeting_kinds()}


def _is_plenum(name: MeetingName) -> bool:
    return name.type in rules.meetings("plenums") and bool(name.term) and bool(name.ordinal)


def _aliases(label: str, name: MeetingName, told: Told) -> tuple[str, ...]:
    """Other names the meeting goes by: without its quotation, with its organiser, as a plenum."""
    found = {label, _QUOTE.sub("", label), _without_subject(label)}
    if name.type in rules.meetings("known-by-who-met") or len(label.split()) <= _SHORT_NAME:
        found |= {f"{label.split(' với ')[0]} của {host}" for host in told.hosts}
        if told.partner not in (None, *told.hosts) and name.type in rules.meetings("known-by-who-met"):
            found |= {
                written.format(host=host, partner=told.partner)
                for written in rules.words("meetings", "name-of-who-met")
                for host in told.hosts
            }
    if _is_plenum(name):
        found |= {
            written.format(ordinal=name.ordinal, term=name.term)
            for written in rules.words("meetings", "plenum-names")
        }
    return tuple(sorted(alias for alias in found if alias and alias != label[:1].upper() + label[1:]))


def _without_subject(label: str) -> str:
    """The name up to its quotation, or to what the meeting was about."""
    return _subject().sub("", _QUOTE.sub("", label))


@cache
def _subject() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{rules.any_of('meetings', 'about')})\s.*$")
