"""The rules of ``rules/measures.toml``: which verb makes a number of which kind, and whose it is."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from partygraph.extract.lexis.words import any_of, either, listed, tables

_WORDS = "counts.toml"
TOTAL = "total"
# A verb stands so near before its number, or with "bằng hình thức … đối với" between them.
_NEAR, _FAR = 80, 160
# The tables of what may stand between.
_BETWEEN = ("about", "before-number")
# With others between them a verb's object stands behind one of these.
_TOWARDS = ("với", "tại")


@dataclass(frozen=True, slots=True)
class MeasureRule:
    """One table of ``rules/measures.toml``."""

    id: str
    governs: re.Pattern[str]
    endings: tuple[str, ...]
    reach: int
    units: re.Pattern[str]
    behind: tuple[str, ...]
    is_qualified: bool
    is_closed: bool
    roll: str | None
    lead: re.Pattern[str] | None
    takes_shares: bool
    elided: str | None
    act: str | None
    of: str
    written: str
    joins: bool
    barred: re.Pattern[str] | None
    is_nameless: bool
    is_by_meeting: bool
    is_owned: bool
    is_done_to: bool
    is_at_head: bool
    verbs: tuple[str, ...]

    def verb_before(self, text: str, start: int, leads: Iterable[str]) -> re.Match[str] | None:
        """The verb, group 1, that governs the number at `start` of `text`, of which `leads_to` gave `leads`.

        The pattern is slow to search: it is asked only where one of its verbs stands so.
        """
        for lead in leads:
            if lead.endswith(self.endings):
                return self.governs.search(text, max(0, start - self.reach), start)
        return None


def leads_to(text: str, start: int) -> list[str]:
    """What stands before the number at `start`, in small letters: all of it, and that without the words
    that may stand between a verb and its number, as far as they may be left out.

    >>> leads_to("Đã kết nạp được trên 12", 21)
    ['đã kết nạp được trên', 'đã kết nạp được', 'đã kết nạp']
    """
    lead = text[max(0, start - _FAR) : start].lower().rstrip()
    leads = [lead, lead.removesuffix(":").rstrip()] if lead.endswith(":") else [lead]
    for lead in leads:
        if lead.endswith(_between_words()):
            left = (lead.removesuffix(word).rstrip() for word in _between_words() if lead.endswith(word))
            leads += [less for less in left if less not in leads]
    return leads


@cache
def _between_words() -> tuple[str, ...]:
    return tuple(word.lower() for table in _BETWEEN for word in listed(_WORDS, table))


@cache
def measure_rules() -> Mapping[str, MeasureRule]:
    """The rules in the order of their file, by id: the first that fits counts."""
    return {id_: _rule(id_, row) for id_, row in tables("measures.toml")["measure"].items()}


@lru_cache(maxsize=1024)
def rules_for(units: tuple[str, ...]) -> tuple[MeasureRule, ...]:
    """The rules that count one of `units`, or whose word may be left out."""
    return tuple(
        rule
        for id_, rule in measure_rules().items()
        if id_ != TOTAL and (rule.elided or any(map(rule.units.fullmatch, units)))
    )


@cache
def owned_rules() -> frozenset[str]:
    """The names, as readings bear them, of the rules whose numbers stand only where the text tells whose."""
    owned = [rule for rule in measure_rules().values() if rule.is_owned]
    return frozenset(f"{'measure' if rule.act is None else 'counted'}-{rule.id}" for rule in owned)


def _rule(id_: str, row: Mapping[str, Any]) -> MeasureRule:
    return MeasureRule(
        id=id_,
        governs=_governing(row),
        endings=_endings(row),
        reach=_FAR if row.get("reach") else _NEAR,
        units=re.compile("|".join(any_of(_WORDS, table) for table in row["units"]), re.IGNORECASE),
        behind=tuple(row.get("behind", ())),
        is_qualified=row.get("qualified", False),
        is_closed=row.get("closed", False),
        roll=row.get("roll"),
        lead=re.compile(any_of(_WORDS, row["lead"]), re.IGNORECASE) if "lead" in row else None,
        takes_shares=row.get("shares", True),
        elided=row.get("elided"),
        act=row.get("act"),
        of=row["of"],
        written=row["written"],
        joins=row.get("joins", False),
        barred=re.compile(any_of(_WORDS, row["unless"]), re.IGNORECASE) if "unless" in row else None,
        is_nameless=row.get("nameless", False),
        is_by_meeting=row.get("by-meeting", False),
        is_owned=row.get("owned", False),
        is_done_to=row.get("done-to", False),
        is_at_head=row.get("at-head", False),
        verbs=tuple(row["before"]),
    )


def _governing(row: Mapping[str, Any]) -> re.Pattern[str]:
    """The verb of a rule, group 1, with what may stand between it and its number, at the end."""
    noun = _not_behind("names-a-team" if row.get("reach") else "no-verb")
    before = r"\w" if "elided" in row else r"\w("
    signs = [verb for verb in row["before"] if verb and not verb[0].isalpha()]
    verbs = [verb for verb in row["before"] if verb not in signs]
    told = [*signs, *([rf"(?<![{before}]){noun}{either(verbs)}"] if verbs else [])]
    opens = r"(\()" if row["of"] == "brackets" else "()"
    lead = f"({'|'.join(told)})" if told else opens
    towards = rf"(?:(?:đối )?{_not_behind('with-others')}với|tại)"
    reach = rf"(?:[^,.;:\d]{{0,80}}?\b{towards})?" if row.get("reach") else ""
    between = "|".join(any_of(_WORDS, table) for table in _BETWEEN)
    colon = r"\s*:?" if "elided" in row else ""
    return re.compile(rf"{lead}{reach}(?:\s*\b(?:{between}))*{colon}\s*$", re.IGNORECASE)


def _endings(row: Mapping[str, Any]) -> tuple[str, ...]:
    """How what stands before those words must end for a rule, in small letters."""
    towards = _TOWARDS if row.get("reach") else ()
    opens = "(" if row["of"] == "brackets" else ""
    return (*(verb.lower() for verb in row["before"] or [opens]), *towards)


def _not_behind(table: str) -> str:
    """That none of the words of a table stands right before."""
    return "".join(rf"(?<!\b{re.escape(word)} )" for word in listed(_WORDS, table))
