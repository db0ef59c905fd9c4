"""On which day a meeting was held."""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from partygraph.extract.lexis.dates import FoundDate
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.told_days import opens, same_day
from partygraph.extract.lexis.words import ids, listed, pattern, words
from partygraph.extract.meetings.found_meeting import FoundMeeting
from partygraph.model.mention import PartialDate

# Code points of a date and a place that a full stop has cut off.
_FRAGMENT = 120
# From a meeting to its day: " diễn ra ngày ".
_RIGHT_BEHIND = 16
# "cùng ngày" goes back so many sentences at most.
_FEW = 4
_MINUTE = re.compile(r"[\s,|-]{1,3}\d{1,2}:\d{2}\b")
# Right behind a day: one with its year.
_SAME_DAY = re.compile(r"[-–](\d{1,2})[./-](\d{1,2})[./-]\d{4}")
# What stands between two days of a span.
_DASHES = " \u00a0-–—"
_ACTS = ("meeting-relation", "action", "relation", "meeting")
# Tokens of "ra thông báo về kết quả" before the sitting.
_MADE_KNOWN = 8


@dataclass(frozen=True, slots=True)
class MeetingDays:
    """Finds the days of the meetings of one text; `cited` are the tokens of its documents."""

    tokens: Tokens
    hits: Hits
    cited: set[int]

    def dated(
        self, found: list[FoundMeeting], sentences: list[tuple[int, int]], days: list[FoundDate]
    ) -> list[FoundMeeting]:
        """The meetings with the day that their sentence gives, where it gives one and only one before the
        verb; `days` are all that the text gives.
        """
        starts = [start for start, _ in sentences]
        result: list[FoundMeeting] = []
        for n, meeting in enumerate(found):
            at = self.tokens.starts[meeting.i]
            row = max(0, bisect_left(starts, at + 1) - 1)
            begin, end = sentences[row] if sentences else (0, 0)
            open_days = self._without_next(meeting, found[n + 1 : n + 2], days) if begin <= at < end else []
            day = self._day(begin, end, meeting, open_days) if open_days else None
            if day is None and row > 0 and begin <= at < end:
                day = self._day_before(*sentences[row - 1], begin, meeting, days)
            if day is None and begin <= at < end and same_day(self.tokens.text, begin, at):
                day = self._last_day(sentences[max(0, row - _FEW) : row], days)
            result.append(replace(meeting, value=replace(meeting.value, held_on=day)) if day else meeting)
        return result

    def _without_next(
        self, meeting: FoundMeeting, behind: list[FoundMeeting], days: list[FoundDate]
    ) -> list[FoundDate]:
        """`days` without the one that stands right behind the next meeting, over a comma: "Phát biểu tại hội
        nghị, ông N nhắc lại hội nghị toàn quốc ngày 10/2".
        """
        if not behind or "," not in self.tokens.keys[meeting.j : behind[0].i]:
            return days
        end = self.tokens.ends[behind[0].j - 1]
        return [day for day in days if not 0 <= day.start - end <= _RIGHT_BEHIND]

    def _last_day(self, before: list[tuple[int, int]], days: list[FoundDate]) -> PartialDate | None:
        """ "Sáng 5/1, … Chiều cùng ngày": the last day that one of the sentences before opens with."""
        for start, stop in reversed(before):
            told = next((day for day in days if start <= day.start and day.end <= stop), None)
            if told is not None:
                return told.value if opens(self.tokens.text, start, told) else None
        return None

    def _day_before(
        self, start: int, stop: int, begin: int, meeting: FoundMeeting, days: list[FoundDate]
    ) -> PartialDate | None:
        """ "Ngày 20/3/2018, tại Hội trường. Thành đoàn tổ chức Lễ …": a sentence without a verb belongs to
        the next, which begins at code point `begin`.
        """
        text, told = self.tokens.text, [day for day in days if start <= day.start and day.end <= stop]
        is_near = len(told) == 1 and stop - start < _FRAGMENT and "\n" not in text[stop:begin]
        if not is_near or not text[start : told[0].start].lower().strip().startswith(_day_leads()):
            return None
        i, j = self.tokens.first_from(start), self.tokens.first_from(stop)
        acts = (self.hits.at_all(category) for category in _ACTS)
        is_fragment = not any(i <= at < j for hits in acts for at in hits)
        return (
            told[0].value
            if is_fragment and meeting.value.type not in ids("gatherings.toml", "visits")
            else None
        )

    def _day(
        self, begin: int, end: int, meeting: FoundMeeting, all_days: list[FoundDate]
    ) -> PartialDate | None:
        cited = self.cited
        days = [
            found
            for found in self._without_anniversaries(begin, end, all_days)
            if self.tokens.first_from(found.start) not in cited and not self._is_of_else(begin, found)
        ]
        at = self.tokens.starts[meeting.i]
        near = [day for day in days if day.start < at or day.start - self.tokens.ends[meeting.j - 1] < 140]
        if self._is_made_known(begin, meeting):
            near = [day for day in near if day.start > at]
        near = self._of_part(begin, at, near)
        open_days = [day for day in near if not (self._is_in_brackets(begin, day) or self._is_of_page(day))]
        return (open_days or near)[0].value if near else None

    def _is_made_known(self, begin: int, meeting: FoundMeeting) -> bool:
        """ "Ngày 5/6, Ủy ban Kiểm tra ra thông cáo về | kỳ họp thứ 21": the day is not the sitting's."""
        lead = self.tokens.keys[self.tokens.first_from(begin) : meeting.i][-_MADE_KNOWN:]
        return pattern("gatherings.toml", "sitting-made-known").match(" ".join(lead)) is not None

    def _of_part(self, begin: int, at: int, days: list[FoundDate]) -> list[FoundDate]:
        """ "Ngày 5/7, A tổ chức lễ …; ngày 8/7, B tổ chức | hội nghị": each part between semicolons has its
        own day; one without has that of a part before it.
        """
        part = max(begin, self.tokens.text.rfind(";", begin, at))
        own = [day for day in days if day.start >= part and not self._opens_later_part(at, day)]
        return own or [day for day in days if day.start < at]

    def _opens_later_part(self, at: int, day: FoundDate) -> bool:
        last = self.tokens.text.rfind(";", at, day.start)
        return last >= 0 and opens(self.tokens.text, last + 1, day)

    def _without_anniversaries(self, begin: int, end: int, days: list[FoundDate]) -> list[FoundDate]:
        """ "131 năm ngày sinh Bác (19/5/1890 - 19/5/2021)": the same day of two years, when nobody met."""
        here = [day for day in days if begin <= day.start and day.end <= end]
        pairs = [
            pair
            for pair in pairwise(here)
            if not self.tokens.text[pair[0].end : pair[1].start].strip(_DASHES)
            and (pair[0].value.month, pair[0].value.day) == (pair[1].value.month, pair[1].value.day)
            and pair[0].value.year != pair[1].value.year
        ]
        feasts = {day.start for pair in pairs for day in pair}
        return [day for day in here if day.start not in feasts and not self._is_of_feast(day)]

    def _is_of_feast(self, day: FoundDate) -> bool:
        """ "(20/2/1947-20/2/2017)": a day run into the same of another year."""
        match = _SAME_DAY.match(self.tokens.text, day.end)
        return match is not None and (int(match[1]), int(match[2])) == (day.value.day, day.value.month)

    def _is_of_else(self, begin: int, day: FoundDate) -> bool:
        """ "Đến ngày 15/9, 63 đảng bộ đã tổ chức đại hội", "ông Nam (sinh ngày 7/8/1989)": what was done by
        that day, or who was born on it.
        """
        lead = " ".join(self.tokens.text[begin : day.start].lower().split())
        return lead in words("cues.toml", "until-day") or lead.endswith(_born())

    def _is_of_page(self, day: FoundDate) -> bool:
        """ "10/11/2019 19:54 Ngày 9-11, Đảng ủy …": the minute of the page, run into its first sentence."""
        return _MINUTE.match(self.tokens.text, day.end) is not None

    def _is_in_brackets(self, begin: int, day: FoundDate) -> bool:
        """ "127 năm ngày sinh Bác Hồ (19/5/1890 - 19/5/2017)": such a day is of what stands before it."""
        text = self.tokens.text
        return text.rfind("(", begin, day.start) > text.rfind(")", begin, day.start)


@cache
def _born() -> tuple[str, ...]:
    return tuple(f" {word}" for word in listed("people.toml", "born"))


@cache
def _day_leads() -> tuple[str, ...]:
    return tuple(word.lower() for word in listed("cues.toml", "near-day"))
