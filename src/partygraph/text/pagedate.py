"""The date that a page prints of itself: date lines, and the date behind a headline."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from partygraph.model.span import Span
from partygraph.text.boilerplate import any_of, words

LONGEST_DATE_LINE: Final = 160
# Words in capitals beside a marked date: a slogan or a section's name.
_LONGEST_SLOGAN: Final = 12
_DAY_FIRST: Final = re.compile(r"(?<![\d/.,-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?![\d/-])")
_YEAR_FIRST: Final = re.compile(r"(?<![\d/.-])(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)")
_IN_WORDS: Final = re.compile(
    r"\b(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)\s+(\d{4})", re.IGNORECASE
)
_TIME: Final = re.compile(
    r"\b\d{1,2}\s?[:hg]\s?\d{2}(?:\s?[:p]\s?\d{2})?(?:\s?(?:am|pm|sa|ch))?(?![\w/])|\bT(?=\d{2}:)",
    re.IGNORECASE,
)
_WEEKDAY: Final = re.compile(
    r"\b(?:thứ|chủ)\s+(?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7])\b|\bT[2-7]\b|\bCN\b", re.IGNORECASE
)
_PARTICLE: Final = re.compile(r"\bgmt\s?[+-]\s?\d+\b|\b(?:ngày|lúc|vào|giờ|năm|on|at)\b", re.IGNORECASE)
_PLACED: Final = re.compile(r"[^,\d]{3,30},\s*ngày\b")
_SIGNS: Final = re.compile(r"[\s\u00a0|:;,.()\[\]{}<>/+–—_\-]+")
_DASH_BEHIND: Final = re.compile(r"\s+[-–—|]\s+(?!\d)")
# The day at the head of a news item, and how far from it the page may be dated.
_NEWS_DAY: Final = re.compile(
    r"\W*(?:\S+\s[-–—]\s)?(?:(?:sáng|trưa|chiều|tối|ngày|hôm)\s+)+(?:(?:nay|qua)\W+)?(?:ngày\s+)?"
    r"(\d{1,2})\s?[/.-]\s?(\d{1,2})(?![\d]|\s?[/.-]\s?\d)",
    re.IGNORECASE,
)
_SEASON: Final = timedelta(days=60)
_BEHIND_TITLE: Final = re.compile(
    r"\s*[(\[]\s*(?:ngày\s+|cập nhật:?\s*)?([\d/.\- :h,]{8,28})\s*[)\]]\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a date line says: its day, whether it bears a mark or a time, and the words left over."""

    day: date
    is_marked: bool
    rest: str


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(words().date_marks)})\b", re.IGNORECASE)


@cache
def _count() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(words().counts)})\s*:?\s*[\d.,]*", re.IGNORECASE)


@cache
def _button() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(words().buttons)})(?!\w)", re.IGNORECASE)


def first_day(text: str) -> date | None:
    """The first full calendar day written in `text`; a day that does not exist is passed over.

    >>> first_day("Thứ Hai, 22/05/2017, 10:30 (GMT+7)")
    datetime.date(2017, 5, 22)
    """
    if not any(century in text for century in ("19", "20", "2100")):
        return None
    found = [
        (m.start(), day)
        for pattern, order in _FORMS
        for m in pattern.finditer(text)
        if (day := _day(m, order)) is not None
    ]
    return min(found)[1] if found else None


def date_line(line: str) -> DateLine | None:
    """What `line` says if it does nothing but date the page, None if it is anything else.

    A section name of a few words may stand beside a date with a time ("Tổ chức Đảng 2015-01-28 08:10:58").

    >>> date_line("Ngày 05-01-2021").day
    datetime.date(2021, 1, 5)
    >>> date_line("Ngày 05-01-2021, Đảng ủy Khối tổ chức Hội nghị tổng kết.") is None
    True
    """
    if len(line) > LONGEST_DATE_LINE:
        return None
    day = first_day(line)
    if day is None:
        return None
    bare = line
    for pattern, _order in _FORMS:
        bare = pattern.sub(" ", bare)
    is_marked = _mark().search(bare) is not None or _TIME.search(bare) is not None
    for pattern in (_TIME, _WEEKDAY, _mark(), _count(), _button(), _PARTICLE):
        bare = pattern.sub(" ", bare)
    rest = _SIGNS.sub(" ", bare).strip()
    words = rest.split()
    is_beside = is_marked and (len(words) <= 5 or (len(words) <= _LONGEST_SLOGAN and rest.isupper()))
    is_dated = not words or is_beside or _names_a_place(line, words)
    return DateLine(day, is_marked, rest) if is_dated else None


def _names_a_place(line: str, words: list[str]) -> bool:
    """Whether a place stands before the day: "Hậu Giang, ngày 22 tháng 5 năm 2017"."""
    is_name = 2 <= len(words) <= 4 and all(word[0].isupper() for word in words)
    return is_name and _PLACED.match(line) is not None


def day_behind(line: str) -> tuple[date, Span] | None:
    """The day in brackets at the end of `line`, and the span of the bracket; None without one.

    >>> day_behind("Sở tổng kết công tác Đảng (04/02/2018)")
    (datetime.date(2018, 2, 4), Span(start=25, end=38))
    """
    if not line.rstrip().endswith((")", "]")):
        return None
    start = max(0, len(line) - 48)
    match = _BEHIND_TITLE.search(line, start)
    day = first_day(match[1]) if match is not None else None
    return None if match is None or day is None else (day, Span(match.start(), match.end()))


def day_before(line: str) -> date | None:
    """The day that a dash sets before the first words of `line`; None without one.

    >>> day_before("2015-03-24 - Đảng ủy Sở tổ chức Đại hội")
    datetime.date(2015, 3, 24)
    >>> day_before("24/3/2015 Đảng ủy Sở tổ chức Đại hội") is None
    True
    """
    for pattern, order in _FORMS[:2]:
        match = pattern.match(line)
        if match is not None and _DASH_BEHIND.match(line, match.end()) is not None:
            return _day(match, order)
    return None


def is_of_other_season(page: date, opening: str) -> bool:
    """Whether `opening` begins with news of a day, told without its year, that is months from `page`.

    >>> is_of_other_season(date(2022, 7, 5), "Sáng 13-11, Quốc hội đã bỏ phiếu")
    True
    >>> is_of_other_season(date(2018, 1, 2), "Ngày 30/12, Tỉnh ủy tổng kết công tác")
    False
    """
    match = _NEWS_DAY.match(opening)
    if match is None:
        return False
    days = (_day_in(page.year + k, match) for k in (-1, 0, 1))
    return all(day is None or abs(day - page) > _SEASON for day in days)


def _day_in(year: int, match: re.Match[str]) -> date | None:
    try:
        return date(year, int(match[2]), int(match[1]))
    except ValueError:
        return None


_FORMS: Final = ((_YEAR_FIRST, (1, 2, 3)), (_DAY_FIRST, (3, 2, 1)), (_IN_WORDS, (3, 2, 1)))


def _day(match: re.Match[str], order: tuple[int, int, int]) -> date | None:
    year, month, day = (int(match[i]) for i in order)
    try:
        return date(year, month, day) if 1945 <= year <= 2100 else None
    except ValueError:
        return None
