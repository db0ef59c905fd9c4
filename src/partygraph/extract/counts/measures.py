"""Numbers that a text states of a body or a meeting: so many members, inspected, disciplined, attending."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.counts.governed_numbers import Governed, GovernedReader, with_who
from partygraph.extract.counts.measure_fits import is_at_head
from partygraph.extract.counts.member_bodies import with_members
from partygraph.extract.counts.no_counts import is_not_done
from partygraph.extract.counts.number_stances import aimed_at, is_besides, year_of
from partygraph.extract.counts.owner_words import without_names
from partygraph.extract.counts.owners import OwnerReader
from partygraph.extract.counts.placed_owners import PLACES, PlacedOwners
from partygraph.extract.counts.tallies import Counted, groups
from partygraph.extract.counts.tally_words import may_tally
from partygraph.extract.gatherings.attendance_leads import opens_attendance
from partygraph.extract.lexis.words import any_of, mapping, words
from partygraph.model.mention import ActionReading, MeasureReading, Stance

_WORDS = "counts.toml"
_HOLDING = "holding"
_WHEN = "khi "
# The rules whose numbers are those of a meeting.
_MET = frozenset({"meeting", "sitting"})
# What stands before the form that those before it got, at the end of a stretch: "18 người bị".
_COUNTED_BY_PASSIVE = re.compile(r"\d[^,;.]{2,40}\bbị\s+$")


# Whose the last numbers of a body in the sentence were (None where that is open), where they end, the rule.
_Last = tuple[int | None, int, str] | None


@dataclass(slots=True)
class MeasureGrammar:
    """Reads one sentence's measures, and the disciplines that it tells by number."""

    owners: OwnerReader
    _reader: GovernedReader = field(init=False)

    def __post_init__(self) -> None:
        """The numbers are of the same bodies."""
        self._reader = GovernedReader(PlacedOwners(self.owners.mentions, self.owners.of_posts))

    def read(
        self, scene: Scene, text: str, taken: set[int], *, meeting: int | None, year: int | None
    ) -> tuple[list[ActionReading], list[MeasureReading]]:
        """The acts and measures of the sentence `text`, but for numbers at an offset of `taken`.

        `year` is that of its section, `meeting` the one that it tells of.
        """
        actions: list[ActionReading] = []
        measures: list[MeasureReading] = []
        for governed, of in self._told(scene, text, taken, meeting):
            rule, start = governed.rule, governed.numbers[0].start
            when = None if rule.of in _MET else year_of(text, start, year)
            if rule.act is not None:
                actions += [_act(scene, text, governed, one, of, when) for one in governed.numbers]
            elif of is not None or rule.is_nameless:
                measures += [
                    MeasureReading(
                        of, _unit(governed, one), one.count, when, scene.span, f"measure-{rule.id}"
                    )
                    for one in governed.numbers
                ]
        return actions, measures

    def _told(
        self, scene: Scene, text: str, taken: set[int], meeting: int | None
    ) -> Iterator[tuple[Governed, int | None]]:
        """What the sentence counts and whose that is; numbers that one verb leaves go to the next."""
        last: _Last = None
        counted = list(groups(text)) if may_tally(scene.keys(scene.i, scene.j), text) else []
        told = without_names(scene, text) if counted else text
        for whole in counted:
            done = max((one.start for one in whole if one.start in taken), default=-1)
            group = [one for one in whole if one.start > done]
            if group and (aimed_at(told, group[0].start) is not None or is_besides(text, group[0].start)):
                continue
            while group:
                governed = self._reader.governed(scene, told, group)
                if governed is None or is_not_done(told, governed.at):
                    group = group[1:] if governed is None else []
                    continue
                if governed.rule.joins and last is None:
                    break
                governed = with_who(governed, counted)
                of = self._owner(scene, text, governed, meeting, last)
                if governed.rule.of == "body":
                    last = (of, group[-1].end, governed.rule.id)
                    self.owners.told = of
                    is_nameless = of is None and governed.rule.is_nameless
                    self.owners.nameless = scene.paragraph if is_nameless else None
                yield governed, of
                group = [one for one in group if one.start > governed.numbers[-1].start]

    def _owner(
        self, scene: Scene, text: str, governed: Governed, meeting: int | None, last: _Last
    ) -> int | None:
        """Whose numbers they are: of those before in the sentence, while no other body comes in."""
        rule, at = governed.rule, governed.at
        if governed.by is not None:
            return governed.by
        if rule.of == "meeting":
            return self._of_meeting(scene, text, governed, meeting, last)
        if rule.of == "sitting":
            return meeting
        if rule.of == "text":
            return with_members(self.owners.mentions, self.owners.of_meeting(meeting))
        if rule.of == "congress":
            return self.owners.of_congress(meeting, before=scene.span.start + at)
        if rule.of in PLACES:
            return self._reader.owner(scene, text, governed)
        total = governed.numbers[0]
        if total.total_at is not None:
            return self.owners.of_total(scene, text, total.total_at, total.start)
        if rule.behind and rule.is_qualified:
            belonging = self._reader.places.belonging(scene, governed.numbers[-1].unit_end)
            if belonging is not None:
                return belonging
        if last is not None and self.owners.is_still(scene, text, last[1], at):
            return last[0]
        if rule.is_by_meeting and _is_by_meeting(scene, text, at):
            return meeting
        return self.owners.of_number(scene, text, at)

    def _of_meeting(
        self, scene: Scene, text: str, governed: Governed, meeting: int | None, last: _Last
    ) -> int | None:
        """The meeting of which the text tells, where those counted were there; of several whose they were."""
        if last is not None and last[2] == _HOLDING:
            return last[0]  # "6 hội nghị với 2.900 lượt đảng viên": no single meeting
        is_open = is_at_head(text, governed.at) and self.owners.is_last_met(scene, meeting)
        return meeting if is_open or _is_of_meeting(scene, governed) else None


def _is_of_meeting(scene: Scene, governed: Governed) -> bool:
    """Whether the numbers are of the meeting that the text tells of: it is named, or nothing else can be."""
    is_share = any(one.is_share for one in governed.numbers)
    is_roll = governed.rule.roll == "needed" or opens_attendance(scene)
    return is_share or is_roll or bool(scene.meetings)


def _is_by_meeting(scene: Scene, text: str, at: int) -> bool:
    """ "Hội nghị cũng đã khen thưởng 4 tập thể": the meeting is said to do what stands at `at`."""
    for met in scene.meetings:
        end = scene.tokens.ends[met.j - 1] - scene.span.start
        if met.i == scene.i and end <= at:
            return text[end:at].strip().lower() in words(_WORDS, "meeting-does")
    return False


def _unit(governed: Governed, one: Counted) -> str:
    """What is counted; of those at a meeting it does not matter who they are besides.

    "kiểm tra 5 chi bộ và 9 đảng viên khi có dấu hiệu vi phạm" tells when all of them were inspected.
    """
    qualifier = one.qualifier if governed.rule.of not in _MET else ""
    last = governed.numbers[-1].qualifier
    when = last if last.startswith(_WHEN) else ""
    unit = " ".join(part for part in (one.unit, "" if qualifier == when else qualifier) if part)
    verb = mapping(_WORDS, "verb-names").get(governed.verb, governed.verb)
    return " ".join(filter(None, (governed.rule.written.format(unit=unit, verb=verb), when)))


def _act(
    scene: Scene, text: str, governed: Governed, one: Counted, of: int | None, when: int | None
) -> ActionReading:
    """The discipline of so many; nobody by name may have decided on it ("cấp ủy các cấp")."""
    # "80 tổ chức (khiển trách 57) và 12 đảng viên": the form in brackets is none of those behind them
    lead = text[governed.at : one.start].rpartition(")")[2]
    form = _form(text, lead, one)
    return ActionReading(
        governed.rule.act or "",
        scene.span,
        f"counted-{governed.rule.id}",
        Stance(confidence=Decimal("0.90")),
        actor=of,
        recipient_text=f"{one.count} {one.unit}" if governed.rule.act == "Discipline" else None,
        form=form.lower() if form is not None else None,
        count=one.count,
        unit=one.unit,
        year=when,
    )


def _form(text: str, lead: str, one: Counted) -> str | None:
    """The form of discipline that `one` is told to have got; of "cách chức và khai trừ" none, for it is of
    both, but where each has a number: "18 người bị cách chức và khai trừ 12 người".
    """
    if one.form is not None:
        return one.form
    before, behind = _joined_forms().search(text[: one.start]), _joined_forms().search(one.qualifier)
    if behind is not None:
        return behind[1] if text[one.end :].lstrip()[:1].isdigit() else None
    if before is not None and not one.qualifier:
        return before[2] if _COUNTED_BY_PASSIVE.search(text, 0, before.start()) is not None else None
    forms = _forms().findall(lead + one.qualifier)
    return forms[-1] if forms else None


@cache
def _joined_forms() -> re.Pattern[str]:
    """Two forms of discipline, groups 1 and 2, that one number may count, at the end of a stretch."""
    form, joint = any_of(_WORDS, "forms"), any_of(_WORDS, "joins-forms")
    return re.compile(rf"\b({form}) {joint} ({form})(?: đối với)?\s*$", re.IGNORECASE)


@cache
def _forms() -> re.Pattern[str]:
    return re.compile(any_of(_WORDS, "forms"), re.IGNORECASE)
