"""The rules of ``rules/measures.toml``: which verb makes a number of which kind, and whose it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from partygraph.extract.words import any_of, listed, tables

_WORDS = "counts.toml"
TOTAL = "total"
# A verb stands so near before its number, or with "bằng hình thức … đối với" between them.
_NEAR, _FAR = 80, 160


@dataclass(frozen=True, slots=True)
class MeasureRule:
    """One table of ``rules/measures.toml``."""

    id: str
    governs: re.Pattern[str]
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


def _rule(id_: str, row: Mapping[str, Any]) -> MeasureRule:
    noun = _not_behind("names-a-team" if row.get("reach") else "no-verb")
    before = r"\w" if "elided" in row else r"\w("
    verbs = "|".join(
        rf"(?<![{before}]){noun}{verb}" if not verb or verb[0].isalpha() else verb
        for verb in sorted(row["before"], key=len, reverse=True)
    )
    lead = rf"({verbs})" + (
        rf"(?:[^,.;:\d]{{0,80}}?\b(?:(?:đối )?{_not_behind('with-others')}với|tại))?"
        if row.get("reach")
        else ""
    )
    between = f"(?:{any_of(_WORDS, 'about')}|{any_of(_WORDS, 'before-number')})"
    units = "|".join(any_of(_WORDS, table) for table in row["units"])
    colon = r"\s*:?" if "elided" in row else ""
    opens = r"(\()" if row["of"] == "brackets" else "()"
    return MeasureRule(
        id=id_,
        governs=re.compile(rf"{lead if verbs else opens}(?:\s*\b{between})*{colon}\s*$", re.IGNORECASE),
        reach=_FAR if row.get("reach") else _NEAR,
        units=re.compile(units, re.IGNORECASE),
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
    )


def _not_behind(table: str) -> str:
    """That none of the words of a table stands right before."""
    return "".join(rf"(?<!\b{re.escape(word)} )" for word in listed(_WORDS, table))
