"""Numbers that a text states of a body or a meeting: so many members, inspected, disciplined, attending."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from partygraph.extract.attendance import opens_attendance
from partygraph.extract.count_patterns import aimed_at, counts_of, year_of
from partygraph.extract.numbers import counted_number
from partygraph.extract.owners import OwnerReader
from partygraph.extract.scene import Scene
from partygraph.extract.words import any_of, tables
from partygraph.model.mention import MeasureReading, MentionKind

_WORDS = "counts.toml"
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class MeasureRule:
    """One table of ``rules/measures.toml``."""

    id: str
    governs: re.Pattern[str]
    units: re.Pattern[str]
    behind: tuple[str, ...]
    is_qualified: bool
    needs_roll: bool
    of: str
    written: str


@dataclass(frozen=True, slots=True)
class Counted:
    """A number in a sentence (its text from `start` to `end`), what it counts, and of whom that holds."""

    start: int
    end: int
    count: int
    unit: str
    qualifier: str


@dataclass(frozen=True, slots=True)
class Governed:
    """Numbers that one verb governs: its rule, the verb as written, and where it stands."""

    rule: MeasureRule
    verb: str
    at: int
    numbers: tuple[Counted, ...]


# Whose the last numbers of a body in the sentence were, None where that is open, and where they end.
_Last = tuple[int | None, int] | None


@dataclass(slots=True)
class MeasureGrammar:
    """Reads one sentence's measures."""

    owners: OwnerReader

    def read(
        self, scene: Scene, text: str, taken: set[int], *, meeting: int | None, year: int | None
    ) -> list[MeasureReading]:
        """The measures of the sentence `text`, but for numbers at an offset of `taken`.

        `year` is that of its section, `meeting` the one that it tells of.
        """
        measures: list[MeasureReading] = []
        last: _Last = None
        for group in _groups(text):
            if taken & {one.start for one in group} or aimed_at(text, group[0].start) is not None:
                continue
            governed = _governed(scene, text, group)
            if governed is None:
                continue
            of, rule = self._owner(scene, text, governed, meeting, last), governed.rule
            last = (of, group[-1].end) if rule.of == "body" else last
            if of is None:
                continue
            when = year_of(text, group[0].start, year) if rule.of == "body" else None
            measures += [
                MeasureReading(of, _unit(governed, one), one.count, when, scene.span, f"measure-{rule.id}")
                for one in governed.numbers
            ]
        return measures

    def _owner(
        self, scene: Scene, text: str, governed: Governed, meeting: int | None, last: _Last
    ) -> int | None:
        """Whose numbers they are: of those before in the sentence, while no other body comes in."""
        rule = governed.rule
        if rule.of == "meeting":
            return meeting if rule.needs_roll or scene.of_kind(MentionKind.MEETING) else None
        if rule.of == "text":
            return self.owners.of_meeting(meeting)
        if last is not None and self.owners.is_still(scene, text, last[1], governed.at):
            return last[0]
        return self.owners.of_number(scene, text, governed.at)


def _groups(text: str) -> Iterator[list[Counted]]:
    """The numbers of a sentence, those together that one verb governs."""
    group: list[Counted] = []
    for one in _counted(text):
        if group and _joins().fullmatch(text, group[-1].end, one.start) is None:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _counted(text: str) -> Iterator[Counted]:
    for match in _all_counts().finditer(text):
        count = counted_number(match)
        if count is None or _not_a_count().match(text, match.end()) is not None:
            continue
        found = _qualifier().match(text, match.end())
        qualifier = " ".join(found[0].split()[:_MOST_WORDS]) if found is not None else ""
        end = found.end() if found is not None else match.end()
        yield Counted(match.start(1), end, count, _in_small_letters(match[2]), qualifier)


def _in_small_letters(unit: str) -> str:
    """A unit without the capitals of its sentence; an abbreviation keeps its own."""
    return " ".join((unit if unit.isupper() else unit.lower()).split())


def _governed(scene: Scene, text: str, group: list[Counted]) -> Governed | None:
    """The first rule whose verb stands before the group and that counts such things."""
    for rule in measure_rules():
        fitting = tuple(one for one in group if rule.units.fullmatch(one.unit) is not None)
        verb = rule.governs.search(text, 0, group[0].start) if fitting else None
        if verb is None or (rule.behind and not text[group[-1].end :].lstrip().startswith(rule.behind)):
            continue
        if rule.needs_roll and not opens_attendance(scene):
            continue
        if rule.is_qualified:
            fitting = _qualified_alike(fitting)
        if fitting:
            return Governed(rule, verb[1].lower(), verb.start(1), fitting)
    return None


def _qualified_alike(group: tuple[Counted, ...]) -> tuple[Counted, ...]:
    """ "6 tập thể, 32 cá nhân có biểu hiện": what stands behind the last holds for all before it."""
    shared: list[Counted] = []
    qualifier = ""
    for one in reversed(group):
        qualifier = one.qualifier or qualifier
        if qualifier:
            shared.insert(0, replace(one, qualifier=qualifier))
    return tuple(shared)


def _unit(governed: Governed, one: Counted) -> str:
    """What is counted; of those at a meeting it does not matter who they are besides."""
    qualifier = one.qualifier if governed.rule.of != "meeting" else ""
    unit = " ".join(part for part in (one.unit, qualifier) if part)
    return governed.rule.written.format(unit=unit, verb=governed.verb)


@cache
def measure_rules() -> tuple[MeasureRule, ...]:
    """The rules in the order of their file: the first that fits counts."""
    return tuple(_rule(id_, row) for id_, row in tables("measures.toml")["measure"].items())


def _rule(id_: str, row: Mapping[str, Any]) -> MeasureRule:
    verbs = "|".join(sorted(row["before"], key=len, reverse=True))
    lead = rf"\b(?<!đối )({verbs})" + (r"(?:[^,.;:\d]{0,60}?\b(?:đối )?với)?" if row.get("reach") else "")
    between = f"(?:{any_of(_WORDS, 'about')}|{any_of(_WORDS, 'before-number')})"
    units = "|".join(any_of(_WORDS, table) for table in row["units"])
    return MeasureRule(
        id=id_,
        governs=re.compile(rf"{lead if verbs else '()'}(?:\s+{between})*\s*$", re.IGNORECASE),
        units=re.compile(units, re.IGNORECASE),
        behind=tuple(row.get("behind", ())),
        is_qualified=row.get("qualified", False),
        needs_roll=row.get("roll", False),
        of=row["of"],
        written=row["written"],
    )


@cache
def _all_counts() -> re.Pattern[str]:
    rows = tables("measures.toml")["measure"].values()
    return counts_of(*dict.fromkeys(table for row in rows for table in row["units"]))


@cache
def _joins() -> re.Pattern[str]:
    """What may stand between two numbers that one verb governs."""
    both, about = any_of(_WORDS, "and"), any_of(_WORDS, "about")
    return re.compile(rf"\s*[,;(]?(?:\s*{both})?(?:\s*{about})?\s*", re.IGNORECASE)


@cache
def _qualifier() -> re.Pattern[str]:
    some, about = any_of(_WORDS, "qualifying"), any_of(_WORDS, "about")
    both = any_of(_WORDS, "and")
    stop = rf"\s+(?:{both}\s+)?(?:{about}\s+)?\d(?!\d* năm tuổi)"
    return re.compile(rf"\s+{some}\b(?:(?!{stop})[^,.;:()“”\"])*")


@cache
def _not_a_count() -> re.Pattern[str]:
    return re.compile(rf"\s*{any_of(_WORDS, 'not-a-count')}")
