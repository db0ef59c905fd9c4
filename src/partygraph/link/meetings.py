"""Meetings as entities: which are told as having happened, their day, their keys and names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from partygraph.authority.schemes import meeting_kinds
from partygraph.extract.tokens import fold
from partygraph.link import rules
from partygraph.link.naming import slug
from partygraph.model.mention import MeetingName, Mention, MentionKind, PartialDate
from partygraph.model.statement import MeetingEntity

_QUOTE = re.compile(r"\s*[“\"«].*$")
# "Hội nghị sơ kết thực hiện Chỉ thị số 10 | của Ban Bí thư": whose it is says nothing of the meeting.
_ISSUED_BY = re.compile(r"(?<=\d) của .*$")
_SLUG_WORDS = 9
# A name of so few words ("buổi làm việc", "hội nghị trực tuyến") tells little without its organiser.
_SHORT_NAME = 4
# Names of one meeting share most of their words.
_SHARED = 0.6


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """A meeting's key, and its entity."""

    key: str
    entity: MeetingEntity


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
    """The entity of every meeting mention in `told` (by index of the mention).

    `scope` stands for the place of a meeting in its key, `article` for the day of one without.
    """
    links: dict[int, MeetingLink] = {}
    for n in sorted(told):
        mention = mentions[n]
        if mention.kind is MentionKind.MEETING and isinstance(mention.value, MeetingName):
            entity = _entity(mention.value, told[n], published, scope, article)
            links[n] = MeetingLink(entity.key, entity)
    return _one_for_each(links)


def _entity(name: MeetingName, told: Told, published: date | None, scope: str, article: str) -> MeetingEntity:
    label = " ".join(name.name.split())
    if _is_plenum(name):
        held = None
        key = f"meeting/tw_{(name.term or '').lower()}_hoi-nghi-{name.ordinal}"
    else:
        held = day_of(name.held_on, published)
        short = "-".join(slug(_without_subject(label)).split("-")[:_SLUG_WORDS])
        key = f"meeting/{scope}_{held.isoformat() if held else slug(article)}_{short}"
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


@cache
def _meeting_classes() -> dict[str, str]:
    return {kind.notation: kind.meeting_class for kind in meeting_kinds()}


def _is_plenum(name: MeetingName) -> bool:
    return name.type in rules.meetings("plenums") and bool(name.term) and bool(name.ordinal)


def _one_for_each(links: dict[int, MeetingLink]) -> dict[int, MeetingLink]:
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
        # working visits differ by whom they are with
        return fold(one.label) == fold(other.label) or _is_visit_there(one, other)
    if one.meeting_class != other.meeting_class or (
        one.held_on and other.held_on and one.held_on != other.held_on
    ):
        return False
    if one.ordinal is not None and other.ordinal is not None:
        return one.ordinal == other.ordinal
    first, second = (set(fold(_ISSUED_BY.sub("", entity.label)).split()) for entity in (one, other))
    return len(first & second) >= _SHARED * len(first | second)


def _is_visit_there(one: MeetingEntity, other: MeetingEntity) -> bool:
    """A headline's "làm việc tại Bắc Ninh" and the text's "buổi làm việc với lãnh đạo tỉnh Bắc Ninh"."""
    if one.held_on is not None and other.held_on is not None:
        return False
    return any(
        fold(there.label).startswith(lead) and fold(visit.label).endswith(fold(there.label)[len(lead) :])
        for there, visit in ((one, other), (other, one))
        for lead in rules.words("meetings", "visit-at-place")
    )


def _aliases(label: str, name: MeetingName, told: Told) -> tuple[str, ...]:
    """Other names the meeting goes by: without its quotation, with its organiser, as a plenum."""
    found = {label, _QUOTE.sub("", label), _without_subject(label)}
    if name.type in rules.meetings("known-by-who-met") or len(label.split()) <= _SHORT_NAME:
        found |= {f"{label.split(' với ')[0]} của {host}" for host in told.hosts}
        if told.partner is not None:
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
