"""Days, months and years as written in running text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from partygraph.extract.lexis.words import any_of, listed, words
from partygraph.model.mention import PartialDate

_D, _M, _Y = r"(?P<d>\d{1,2})", r"(?P<m>\d{1,2})", r"(?P<y>(?:1[89]|20)\d{2})"
_WORDS = re.compile(rf"{_D}\s+tháng\s+{_M}(?:\s*(?:năm|,|/|-)\s*{_Y})?", re.IGNORECASE)
_NUMERIC = re.compile(rf"{_D}\s?(?P<s>[/.-])\s?{_M}(?:\s?(?P=s)\s?{_Y})?(?![\d/])")
# "ngày 20-22/6", "từ ngày 14 đến ngày 16/6": the first day stands for all.
_SPAN = re.compile(
    rf"{_D}\s?(?:-|và|,|đến(?:\s+ngày)?)\s?\d{{1,2}}\s?(?P<s>[/.])\s?{_M}(?:\s?(?P=s)\s?{_Y})?(?![\d/])"
)
# "từ ngày 02/5 đến ngày 11/5/2013": the year is said once.
_UNTIL = re.compile(rf"\s?(?:-|đến|và)\s?(?:ngày\s+)?\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?{_Y}(?!\d)")
_WHOLE = re.compile(r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d")
# The last digit of a day: a pattern that begins with one class of signs is searched for fast.
_MAY_END_DAY = re.compile(r"\d(?=\s?[/.,-]\s?\d|\s+(?:tháng|và|đến|Tháng|THÁNG))")
_LONGEST_LEAD = 16
_BEFORE_BARE = (" ", "\n", "\t", "(")
_MAY_BE_YEAR = re.compile(r"[12][089]\d{2}")
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
    if year is None and (until := _UNTIL.match(match.string, match.end())) is not None:
        year = int(until["y"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return FoundDate(match.start(), match.end(), PartialDate(year, month, day))


@cache
def _day_lead() -> re.Pattern[str]:
    """What stands before a day, to its end: "ngày ", "("."""
    return re.compile(rf"(?:(?:\b{any_of('cues.toml', 'before-day')}|,)\s+|\()$")


def dates_in(text: str, start: int, end: int) -> Iterator[FoundDate]:
    """The days written between two code points, in order.

    Dates are looked for from their digits, which are rarer than the words before them.
    """
    last = start
    for digit in _MAY_END_DAY.finditer(text, start, end):
        at = digit.start()
        if at > start and text[at - 1] in "0123":
            at -= 1
        if at < last:
            continue
        found = date_at(text, at)
        if found is None or found.end > end:
            continue
        lead = _day_lead().search(text, max(start, at - _LONGEST_LEAD), at)
        if lead is None and not (text[at - 1 : at] in _BEFORE_BARE and _WHOLE.match(text, at)):
            continue
        word = lead.group().strip().lower() if lead is not None else ""
        if found.value.year is None and word in ("", "và", ",", "(") and not _is_day(text, found):
            continue
        yield found
        last = found.end


def _is_day(text: str, found: FoundDate) -> bool:
    """Whether "18-5" without "ngày" may still be a day: a part of day or "ngày" stands shortly before."""
    before = text[max(0, found.start - 25) : found.start].lower()
    return "%" not in before and any(word in before for word in words("cues.toml", "near-day"))


def _is_standard(text: str, at: int) -> bool:
    """Whether the year at `at` is only that of a technical standard's name: "ISO 9001-2015"."""
    return _standard().search(text, max(0, at - 24), at) is not None


@cache
def _standard() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of('cues.toml', 'standards')}[ /A-Z]*\d{{2,5}}(?:-\d)?\s?[-:]\s?$")


def years_in(text: str, start: int, end: int) -> set[int]:
    """The calendar years written between two code points; both ends of a period."""
    years: set[int] = set()
    last = -1
    for digits in _MAY_BE_YEAR.finditer(text, start, end):
        at = digits.start()
        if (match := _YEAR.match(text, at, end)) is not None:
            told = last >= 0 and text[last:at] in (", ", " và ", ", và ")
            told = told or text.endswith(listed("cues.toml", "before-year"), max(start, at - 5), at)
            if told and not _is_standard(text, at):
                years.add(int(match.group()))
                last = match.end()
        if (match := _RANGE.match(text, at, end)) is not None:
            first, second = int(match[1]), int(match[2])
            if first <= second <= first + 100:
                years.update((first, second))
        elif (match := _DECADE_SHORT.match(text, at, end)) is not None:
            first = int(match[1])
            second = first // 100 * 100 + int(match[2])
            if first < second <= first + 30:
                years.update((first, second))
    return years
