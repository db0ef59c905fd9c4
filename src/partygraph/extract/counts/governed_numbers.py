"""Which numbers a verb governs, and by which rule: "kiểm tra [15 tổ chức và 32 đảng viên]"."""

import re
from dataclasses import dataclass, replace

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.counts.measure_fits import (
    fit,
    goes_on,
    is_at_head,
    is_of_those,
    is_some,
    qualified_alike,
    told_so,
)
from partygraph.extract.counts.measure_rules import TOTAL, MeasureRule, leads_to, measure_rules, rules_for
from partygraph.extract.counts.placed_owners import PLACES, PlacedOwners, done_to
from partygraph.extract.counts.tallies import Counted
from partygraph.extract.gatherings.attendance_leads import opens_attendance

_PUNISHING = "disciplining"


@dataclass(frozen=True, slots=True)
class Governed:
    """Numbers that one verb governs: its rule, the verb as written, and where it stands; the body `by` which
    it is done, where that stands between them.
    """

    rule: MeasureRule
    verb: str
    at: int
    numbers: tuple[Counted, ...]
    by: int | None = None


@dataclass(frozen=True, slots=True)
class GovernedReader:
    """Finds the rules of the numbers in one sentence; some ask for a body at its place there."""

    places: PlacedOwners

    def governed(self, scene: Scene, text: str, group: list[Counted]) -> Governed | None:
        """The first rule whose verb stands before the group and that counts such things, with its numbers."""
        start = group[0].start
        if group[0].total_at is not None:
            return Governed(measure_rules()[TOTAL], "", group[0].total_at, tuple(group))
        if group[0].form is not None:
            return Governed(measure_rules()[_PUNISHING], group[0].form, start, tuple(group))
        rules = rules_for(tuple(one.unit for one in group))
        passive = _passive(scene, text, group, rules)
        some = next((k for k in range(1, len(group)) if is_some(text, *group[k - 1 : k + 1])), None)
        if passive is not None and some is None:
            return passive
        if passive is not None:  # "kiểm tra 12 đảng viên, trong đó 3 đảng viên bị Huyện ủy kỷ luật"
            return self.governed(scene, text, group[:some])
        leads = leads_to(text, start)
        found = (_by_rule(rule, text, group, leads) for rule in rules)
        return next((one for one in found if one is not None and self._stands_so(scene, text, one)), None)

    def _stands_so(self, scene: Scene, text: str, governed: Governed) -> bool:
        """Whether the sentence has what else the rule asks for: who came, or a body at its place."""
        rule = governed.rule
        if rule.roll is not None and opens_attendance(scene) is not (rule.roll == "needed"):
            return False
        if rule.is_at_head and not is_at_head(text, governed.at):
            return False
        if rule.barred is not None and rule.barred.search(text, 0, governed.at) is not None:
            return False
        if rule.lead is not None and not _is_led(rule.lead, text, governed.at):
            return False
        return rule.of not in PLACES or self.owner(scene, text, governed) is not None

    def owner(self, scene: Scene, text: str, governed: Governed) -> int | None:
        """The body that stands where the rule of the numbers says, None where none does."""
        end = governed.numbers[-1].unit_end
        return self.places.of(governed.rule.of, scene, text, governed.at, end)


def _by_rule(rule: MeasureRule, text: str, group: list[Counted], leads: list[str]) -> Governed | None:
    """The numbers of the group that `rule` counts, None where its verb or the words behind are not."""
    so_told = told_so(rule, text, group) if rule.behind and rule.is_qualified else []
    if rule.behind and not so_told and not text[group[-1].unit_end :].lstrip().startswith(rule.behind):
        return None
    verb = rule.verb_before(text, group[0].start, leads)
    fitting = [fitted for one in so_told or group if (fitted := fit(rule, one)) is not None] if verb else []
    if verb is None or not fitting:
        return None
    if rule.is_closed and len(fitting) > 1 and goes_on(text, fitting[-1]) and is_some(text, *fitting[-2:]):
        fitting.pop()  # "43 đảng viên, trong đó có 5 đảng viên mới kết nạp"
    if rule.is_closed and (goes_on(text, fitting[-1]) or is_of_those(text, verb.start(1), fitting[0])):
        return None
    told = qualified_alike(tuple(fitting)) if rule.is_qualified else tuple(fitting)
    return Governed(rule, verb[1].lower(), verb.start(1), told) if told else None


def _passive(
    scene: Scene, text: str, group: list[Counted], rules: tuple[MeasureRule, ...]
) -> Governed | None:
    """ "15 tổ chức đảng đã được Ủy ban Kiểm tra Huyện ủy giám sát": who does it stands behind them."""
    found = done_to(scene, text, group[-1].unit_end, rules)
    if found is None:
        return None
    rule, verb, by = found
    fitting = tuple(fitted for one in group if (fitted := fit(rule, one)) is not None)
    plain = tuple(replace(one, qualifier="") for one in fitting)
    return Governed(rule, verb, group[0].start, plain, by) if plain else None


def with_who(governed: Governed, counted: list[list[Counted]]) -> Governed:
    """ "cho 214 đảng viên của 17 chi bộ; vắng 12": a bare number is of those whom its rule counts."""
    rule, first = governed.rule, governed.numbers[0]
    if not first.is_bare or first.unit != rule.elided:
        return governed
    before = (one.unit for group in reversed(counted) for one in reversed(group) if one.start < first.start)
    unit = next(filter(rule.units.fullmatch, before), first.unit)
    return replace(governed, numbers=tuple(replace(one, unit=unit) for one in governed.numbers))


def _is_led(lead: re.Pattern[str], text: str, at: int) -> bool:
    """Whether a word of `lead` stands before offset `at`, in its clause."""
    return lead.search(text, text.rfind(";", 0, at) + 1, at) is not None
