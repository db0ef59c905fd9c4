"""Which names of an article mean one meeting: a headline's short name and the full one of the text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from partygraph.extract.lexis.tokens import fold
from partygraph.link import rules
from partygraph.model.statement import MeetingEntity

# "Hội nghị sơ kết thực hiện Chỉ thị số 10 | của Ban Bí thư": whose it is says nothing of the meeting.
_ISSUED_BY = re.compile(r"(?<=\d) của .*$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = re.compile(r"\bsố (\d+)\b")
_MEMBERS = re.compile(r"\bđảng bộ ([^,(]+?)(?= lần thứ| khóa| nhiệm kỳ| ,| \(|$)")
_TERM = re.compile(r"khóa (\w+)")
# What a body that meets at ordinals calls its meetings.
_SITTINGS = {"CouncilSession", "Conference"}
# Names of one meeting share most of their words.
_SHARED = 0.6
# Or so many of their first ones; and more than so many of the second of two parts.
_ALIKE, _PART = 7, 3
_OWNER = 2


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """A meeting's key and its entity, and the labels of who held it."""

    key: str
    entity: MeetingEntity
    hosts: tuple[str, ...] = ()


def one_for_each(links: Mapping[int, MeetingLink]) -> dict[int, MeetingLink]:
    """One entity for each meeting of an article.

    Two names of one kind are one meeting where their ordinals agree, or most of their words, and their days
    do not contradict each other; the dated, then the longer name stands for both.
    """
    united: dict[int, MeetingLink] = {}
    for n, link in links.items():
        same = [
            other
            for other in united.values()
            if _is_same(link.entity, other.entity) and not _are_of_others(link, other)
        ]
        united[n] = link
        if same:
            united = _joined(united, same[0].key, n)
    return _with_short(united)


def with_others(united: dict[int, MeetingLink], named: Mapping[int, MeetingLink]) -> dict[int, MeetingLink]:
    """`united` and those of `named`, of which nothing is told, that are another name of one of them: the
    day and the full name may stand in a sentence that says no more.
    """
    for n, link in named.items():
        same = {
            other.key
            for other in united.values()
            if (_is_same(link.entity, other.entity) or _is_short_of(link.entity, other.entity))
            and not _are_of_others(link, other)
        }
        if len(same) == 1:
            united = _joined({**united, n: link}, same.pop(), n)
    return dict(sorted(united.items()))


def _with_short(united: dict[int, MeetingLink]) -> dict[int, MeetingLink]:
    """`united`, where "Hội nghị tập huấn" is the only one that goes on from there: "Hội nghị tập huấn Chỉ thị
    số 35".
    """
    for n, link in united.items():
        full = {
            other.key
            for other in united.values()
            if other.key != link.key and _is_short_of(link.entity, other.entity)
        }
        if len(full) == 1:
            united = _joined(united, full.pop(), n)
    return united


def _joined(united: dict[int, MeetingLink], key: str, n: int) -> dict[int, MeetingLink]:
    """`united`, where the meeting of `key` and that of mention `n` are one."""
    first, last = next(one for one in united.values() if one.key == key), united[n]
    best = max((first, last), key=lambda one: (one.entity.held_on is not None, len(one.entity.label)))
    rest = (last if best is first else first).entity
    entity = replace(
        best.entity,
        aliases=tuple(sorted({*best.entity.aliases, *rest.aliases, rest.label} - {best.entity.label})),
        about=tuple(dict.fromkeys((*best.entity.about, *rest.about))),
        ordinal=best.entity.ordinal if best.entity.ordinal is not None else rest.ordinal,
    )
    merged = MeetingLink(best.key, entity, tuple(dict.fromkeys((*first.hosts, *last.hosts))))
    return {k: merged if one.key in (key, last.key) else one for k, one in united.items()}


def _are_of_others(one: MeetingLink, other: MeetingLink) -> bool:
    """Whether two meetings, be they called the same, were held by bodies that have nothing in common:
    "Sở Y tế tổ chức Hội nghị tổng kết năm 2019", "Sở Nội vụ tổ chức …".
    """
    first, second = (
        {_owner(host) for host in link.hosts or _named_host(link.entity)} for link in (one, other)
    )
    return bool(first and second) and first.isdisjoint(second)


def _named_host(entity: MeetingEntity) -> tuple[str, ...]:
    """Whose congress its name says that it is, with the place: "Đại hội Đảng bộ | thị xã Hòa An"."""
    found = _MEMBERS.search(fold(entity.label))
    return (found[1],) if found is not None and len(found[1].split()) > _OWNER else ()


def _owner(host: str) -> str:
    """The last words of a body's name, which those of its parts have too: "Ban Thường vụ Huyện ủy | Tam
    Nông".
    """
    return " ".join(fold(host).split()[-_OWNER:])


def _is_same(one: MeetingEntity, other: MeetingEntity) -> bool:
    if one.key == other.key:
        return True
    if "Meeting" in (one.meeting_class, other.meeting_class):
        # working visits differ by whom they are with
        return fold(one.label) == fold(other.label) or _is_visit_there(one, other)
    if _are_apart(one, other):
        return False
    if one.meeting_class != other.meeting_class:
        return _is_same_sitting(one, other)
    if one.ordinal is not None and other.ordinal is not None:
        return one.ordinal == other.ordinal
    first, second = (fold(_ISSUED_BY.sub("", entity.label)).split() for entity in (one, other))
    shared, told = set(first) & set(second), set(first) | set(second)
    return len(shared) >= _SHARED * len(told) or _go_on_alike(one, other) or _go_on_alike(other, one)


def _go_on_alike(one: MeetingEntity, other: MeetingEntity) -> bool:
    """ "Lễ kỷ niệm 93 năm Ngày thành lập Đảng và trao Huy hiệu" of a day, and of none "Lễ kỷ niệm 93 năm Ngày
    thành lập Đảng Cộng sản Việt Nam", or "Lễ trao Huy hiệu": one name begins as the other, or is its second
    part.
    """
    if one.held_on is None or other.held_on is not None:
        return False
    full, short = (_bare(entity.label) for entity in (one, other))
    if not {word for word in short if word.isdigit()} <= {word for word in full if word.isdigit()}:
        return False
    alike = next(
        (k for k, pair in enumerate(zip(full, short, strict=False)) if len(set(pair)) > 1), len(short)
    )
    second = " ".join(full).partition(" và ")[2]
    return alike >= _ALIKE or (len(short) > _PART and second.startswith(" ".join(short[1:])))


def _is_same_sitting(one: MeetingEntity, other: MeetingEntity) -> bool:
    """ "kỳ họp thứ XI khóa XXI" and "hội nghị lần thứ XI khóa XXI": a front's committee sits, or confers, at
    one ordinal of one term.
    """
    if {one.meeting_class, other.meeting_class} != _SITTINGS or one.ordinal is None:
        return False
    terms = {tuple(_TERM.findall(fold(entity.label))) for entity in (one, other)}
    return one.ordinal == other.ordinal and len(terms) == 1 and terms != {()}


def _are_apart(one: MeetingEntity, other: MeetingEntity) -> bool:
    """Whether the days of two meetings, or the years or documents in their names, contradict each other."""
    if _days_differ(one.held_on, other.held_on):
        return True
    for told in (_YEAR, _NUMBER):
        named, others = (set(told.findall(fold(entity.label))) for entity in (one, other))
        if named and others and named.isdisjoint(others):
            return True
    return False


def _days_differ(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one != other


def _is_short_of(short: MeetingEntity, full: MeetingEntity) -> bool:
    """ "buổi lễ", "Lễ công bố quyết định": how the name of `full` begins."""
    if short.meeting_class != full.meeting_class or _days_differ(short.held_on, full.held_on):
        return False
    first, second = (_bare(entity.label) for entity in (short, full))
    if short.held_on is None and full.held_on is not None and _are_voters_met(first, second):
        return True
    names = [first, _without_kind(first)] if len(first) > _PART - 1 else [first]
    return any(0 < len(name) < len(second) and second[: len(name)] == name for name in names)


def _without_kind(name: list[str]) -> list[str]:
    """The words of a name behind its kind: "lễ | khai giảng" is "khai giảng lớp", told by a verb."""
    kinds = (kind.split() for kind in rules.words("meetings", "kinds-left-out"))
    return next((name[len(kind) :] for kind in kinds if name[: len(kind)] == kind), [])


def _are_voters_met(*names: list[str]) -> bool:
    """Whether voters were met: a headline names them by the province, the text by the village."""
    leads = rules.words("meetings", "voters-met")
    return all(any(" ".join(words).startswith(lead) for lead in leads) for words in names)


def _bare(label: str) -> list[str]:
    """The words of a name without the noun that may stand before a kind: "buổi | lễ kết nạp"."""
    words = fold(label).split()
    return words[1:] if words[0] in rules.words("meetings", "before-kind") else words


def _is_visit_there(one: MeetingEntity, other: MeetingEntity) -> bool:
    """A headline's "làm việc tại Bắc Ninh" and the text's "buổi làm việc với lãnh đạo tỉnh Bắc Ninh"."""
    if one.held_on is not None and other.held_on is not None:
        return False
    return any(
        fold(there.label).startswith(lead) and fold(visit.label).endswith(fold(there.label)[len(lead) :])
        for there, visit in ((one, other), (other, one))
        for lead in rules.words("meetings", "visit-at-place")
    )
