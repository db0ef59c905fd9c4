"""Days told from the day of the page ("sáng nay", "chiều qua"), and the day of what a sentence tells."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from partygraph.extract.lexis.dates import FoundDate, date_at
from partygraph.extract.lexis.words import any_of, listed, mapping, words
from partygraph.model.mention import ActionReading, Modality, PartialDate

_CUES = "cues.toml"
# A day written right behind says the same in figures: "sáng nay (10/5)", "sáng qua 29.5".
_IN_FIGURES = re.compile(r"[\s,]*\(?\s*(?:ngày\s+)?(?=\d{1,2}\s?(?:[/.-]\s?\d|tháng))")
# Code points within which a quotation that is open begins.
_QUOTED = 400
# "(QNO) - Sáng 5/1": what a page puts before its first sentence.
_DATELINE = re.compile(r"\s*(?:\([^()\n]{2,40}\)|[^\W\d_]{2,12})\s*[-–]\s*")
_DATED = frozenset({"PersonnelChange", "Award", "Discipline", "Admission"})


def with_relative(
    days: Sequence[FoundDate], text: str, stretches: Sequence[tuple[int, int]], published: date | None
) -> list[FoundDate]:
    """`days` and those that `text` tells from the day of the page, in order; none without that day."""
    if published is None:
        return list(days)
    told = {day.start: day for start, end in stretches for day in relative_days(text, start, end, published)}
    return sorted((told | {day.start: day for day in days}).values(), key=lambda day: day.start)


def relative_days(text: str, start: int, end: int, published: date) -> Iterator[FoundDate]:
    """The days told from that of the page between two code points; none in somebody's words."""
    folded = text[start:end].lower()
    if not any(map(folded.__contains__, _relative_days())):
        return
    for match in _relative().finditer(text, start, end):
        figures = _IN_FIGURES.match(text, match.end(), end)
        if figures is not None:
            yield from filter(None, (date_at(text, figures.end()),))
            continue
        if is_quoted(text, match.start()):
            continue
        if text.endswith(listed(_CUES, "not-that-day"), start, match.start()):
            continue
        day = published + timedelta(days=_distance(match[0]))
        yield FoundDate(match.start(), match.end(), PartialDate(day.year, day.month, day.day))


def same_day(text: str, begin: int, at: int) -> bool:
    """Whether a sentence that begins at `begin` says before `at` that it was on the day told before."""
    found = text.find(_same(), begin, at)
    return found >= 0 and not text[found + len(_same()) :].lstrip()[:1].isdigit()


def opens(text: str, begin: int, day: FoundDate) -> bool:
    """Whether the sentence that begins at `begin` opens with `day`: "Sáng 5/1", "(QNO) - Ngày 5/1"."""
    dateline = _DATELINE.match(text, begin, day.start)
    lead = text[dateline.end() if dateline is not None else begin : day.start].lower().split()
    return all(word.strip(",(") in words(_CUES, "before-opening-day") for word in lead)


def dated(actions: Sequence[ActionReading], days: Sequence[FoundDate], text: str) -> list[ActionReading]:
    """The acts with the day that their sentence opens with; one only announced was done before that day."""
    starts = [day.start for day in days]
    return [_dated(action, days, starts, text) for action in actions]


def _dated(
    action: ActionReading, days: Sequence[FoundDate], starts: Sequence[int], text: str
) -> ActionReading:
    span = action.sentence
    at = bisect_left(starts, span.start)
    may = action.kind in _DATED and action.on is None and action.stance.modality is Modality.DONE
    if not may or at == len(days) or days[at].end > span.end or action.rule.endswith("-past"):
        return action
    is_announced = _announcing().search(text, span.start, span.end) is not None
    is_its_day = not is_announced and opens(text, span.start, days[at])
    return replace(action, on=days[at].value) if is_its_day else action


def is_quoted(text: str, at: int) -> bool:
    """Whether a quotation is open at code point `at`."""
    begin = max(0, at - _QUOTED, text.rfind("\n", 0, at))
    return text.rfind("“", begin, at) > text.rfind("”", begin, at)


def _distance(written: str) -> int:
    """How many days after that of the page: -1 for yesterday."""
    return int(mapping(_CUES, "relative-day")[written.lower().split()[-1]])


@cache
def _relative_days() -> tuple[str, ...]:
    """What `_relative` finds, in small letters: the words for a part of a day, with each day's."""
    parts = listed(_CUES, "part-of-day")
    return tuple(f"{part} {last}".lower() for part in parts for last in mapping(_CUES, "relative-day"))


@cache
def _relative() -> re.Pattern[str]:
    parts, ends = any_of(_CUES, "part-of-day"), "|".join(mapping(_CUES, "relative-day"))
    return re.compile(rf"\b{parts} (?:{ends})\b", re.IGNORECASE)


@cache
def _announcing() -> re.Pattern[str]:
    return re.compile(any_of(_CUES, "announcing-act"), re.IGNORECASE)


@cache
def _same() -> str:
    return listed(_CUES, "same-day")[0]
