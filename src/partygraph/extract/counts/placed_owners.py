"""Bodies whose number it is by where they stand behind it: on which so many sit, that come next, that do it.

They are looked for in a sentence in which bodies' names are blotted out, each letter by the same sign.
"""

import re
from functools import cache

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.counts.measure_rules import MeasureRule, measure_rules
from partygraph.extract.counts.number_stances import aimed_at
from partygraph.extract.counts.owner_words import BLOT
from partygraph.extract.lexis.words import any_of, either, listed

_WORDS = "counts.toml"
# So far from those counted "được" may stand, and so far behind a clause that opens with them the next body.
_NEAR, _CLAUSE = 40, 160


def seated_on(scene: Scene, told: str, end: int) -> int | None:
    """The body on which those sit whose word ends at `end`: "bầu 15 đồng chí vào Ban Chấp hành"."""
    found = _seated().match(told, end)
    return None if found is None else _body_at(scene, found.end())


def next_behind(scene: Scene, told: str, at: int, end: int) -> int | None:
    """The first body behind the clause with which a sentence opens: "Với 320 đảng viên, Đảng bộ Sở Y tế"."""
    lead = told[:at].lower()
    opens = not lead.strip() or (lead.startswith(listed(_WORDS, "opening-with")) and BLOT not in lead)
    found = _next().match(told, end) if opens else None
    return None if found is None else _body_at(scene, found.end())


def done_to(scene: Scene, told: str, end: int, rules: tuple[MeasureRule, ...]) -> tuple[int, str, int] | None:
    """(the rule's place in `rules`, its verb, the body) where those counted before `end` are told to have
    been done something by a body: "15 tổ chức đảng đã được Ủy ban Kiểm tra Huyện ủy giám sát".
    """
    by = _by().match(told, end) if BLOT in told[end:] else None
    body = None if by is None else _body_at(scene, by.start(1))
    if by is None or body is None or aimed_at(told, by.start(1)) is not None:
        return None
    for n, rule in enumerate(rules):
        verb = _verbs(rule.id).match(told, by.end()) if rule.is_done_to else None
        if verb is not None:
            return n, verb[1].lower(), body
    return None


def _body_at(scene: Scene, at: int) -> int | None:
    position = scene.span.start + at
    starts = scene.tokens.starts
    return next((item.mention for item in scene.bodies if starts[item.i] == position), None)


@cache
def _seated() -> re.Pattern[str]:
    return re.compile(rf"(?:\s+{any_of(_WORDS, 'seated-on')})?\s+(?={BLOT})", re.IGNORECASE)


@cache
def _next() -> re.Pattern[str]:
    return re.compile(rf"[^.;:,(){BLOT}]{{0,{_CLAUSE}}},\s+(?={BLOT})")


@cache
def _by() -> re.Pattern[str]:
    lead, before = any_of(_WORDS, "done-lead"), any_of(_WORDS, "done-before")
    return re.compile(
        rf"(?:\s[^,.;:()\d{BLOT}]{{0,{_NEAR}}}?)?(?:\s+{lead})?\s+(?:được|bị)\s+({BLOT}+(?:\s{BLOT}+)*)"
        rf"(?:\s*,?\s*{before})*\s*,?\s*",
        re.IGNORECASE,
    )


@cache
def _verbs(rule: str) -> re.Pattern[str]:
    return re.compile(rf"({either(measure_rules()[rule].verbs)})\b", re.IGNORECASE)
