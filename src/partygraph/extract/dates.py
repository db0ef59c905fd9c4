"""Days, months and years as written in running text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from partygraph.extract.words import any_of, listed, words
from partygraph.model.mention import PartialDate

_D, _M, _Y = r"(?P<d>\d{1,2})", r"(?P<m>\d{1,2})", r"(?P<y>(?:1[89]|20)\d{2})"
_WORDS = re.compile(rf"{_D}\s+tháng\s+{_M}(?:\s*(?:năm|,|/|-)\s*{_Y})?", re.IGNORECASE)
_NUMERIC = re.compile(rf"{_D}\s?(?P<s>[/.-])\s?{_M}(?:\s?(?P=s)\s?{_Y})?(?![\d/])")
# "ngày 20-22/6", "18 và 19/9/2023": the last day stands for all.
_SPAN = re.compile(rf"\d{{1,2}}\s?(?:-|và|,)\s?{_D}\s?(?P<s>[/.])\s?{_M}(?:\s?(?P=s)\s?{_Y})?(?![\d/])")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d{2}(?!\d|[.,]\d)")
_RANGE = re.compile(r"((?:1[89]|20)\d{2})\s?-\s?((?:1[89]|20)\d{2})(?!\d)")
_DECADE_SHORT = re.compile(r"\b((?:1[89]|20)\d{2})\s?-\s?(\d{2})(?![\d]|[./]\d)")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A day (or month) at code points ``start`` to ``end``."""

    start: int
    end: int
    value: PartialDate


def date_at(text: str, at: int) -> FoundDate | None:
    """The date that begins at code point `at`, None where none does."""
    for pattern in (_WORDS, _SPAN, _NUMERIC):
        match = pattern.match(text, at)
        if match is not None:
            return _found(match)
    return None


def _found(match: re.Match[str]) -> FoundDate | None:
    parts = match.groupdict()
    day, month = int(parts["d"]), int(parts["m"])
    year = int(parts["y"]) if parts.get("y") else None
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return FoundDate(match.start(), match.end(), PartialDate(year, month, day))


@cache
def _day_lead() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b(?:{any_of('cues.toml', 'before-day')}|,)\s+|\()(?=\d)"
        rf"|(?<=[\s(])(?=\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?(?:19|20)\d\d)"
    )


def dates_in(text: str, start: int, end: int) -> Iterator[FoundDate]:
    """The days written between two code points, in order."""
    last = start
    for trigger in _day_lead().finditer(text, start, end):
        if trigger.end() < last:
            continue
        found = date_at(text, trigger.end())
        if found is None or found.end > end:
            continue
        word = trigger.group().strip().lower()
        if found.value.year is None and word in ("", "và", ",", "(") and not _is_day(text, found):
            continue
        yield found
        last = found.end


def _is_day(text: str, found: FoundDate) -> bool:
    """Whether "18-5" without "ngày" may still be a day: a part of day or "ngày" stands shortly before."""
    before = text[max(0, found.start - 25) : found.start].lower()
    return "%" not in before and any(word in before for word in words("cues.toml", "near-day"))


def years_in(text: str, start: int, end: int) -> set[int]:
    """The calendar years written between two code points; both ends of a period."""
    years: set[int] = set()
    last = -1
    for match in _YEAR.finditer(text, start, end):
        goes_on = last >= 0 and text[last : match.start()] in (", ", " và ", ", và ")
        if goes_on or text.endswith(
            listed("cues.toml", "before-year"), max(start, match.start() - 5), match.start()
        ):
            years.add(int(match.group()))
            last = match.end()
    for match in _RANGE.finditer(text, start, end):
        first, second = int(match.group(1)), int(match.group(2))
        if first <= second <= first + 100:
            years.update((first, second))
    for match in _DECADE_SHORT.finditer(text, start, end):
        first = int(match.group(1))
        second = first // 100 * 100 + int(match.group(2))
        if first < second <= first + 30:
            years.update((first, second))
    return years
