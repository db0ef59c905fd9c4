"""Meetings told by what was done at them, with no noun: "sáng 2/2, Đảng bộ tổ chức học tập Nghị quyết …"."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import Hit, Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import find, first_words, ids, listed, pattern, words
from partygraph.extract.meetings.found_meeting import (
    ATTENDED,
    NEEDS_DAY,
    NEEDS_DAY_OR_NOUN,
    NEEDS_NOUN,
    FoundMeeting,
)
from partygraph.extract.meetings.meeting_extents import MeetingExtents
from partygraph.extract.meetings.verbs_of_meeting import before_convening
from partygraph.model.mention import MeetingName

# Tokens between the body and the verb ("đã vừa"), and from the verb to the document that is studied.
_BEFORE_VERB, _TO_DOCUMENT = 2, 12
_TABLES = (
    "learning-session",
    "review-session",
    "awarding-session",
    "session-if-called",
    "ceremony-if-called",
)
# Words of a verb with what it is done to: "kết nạp đảng".
_WITH_OBJECT = 3
# Tokens before the body in which a longer time is told.
_TIME = 8
# Tokens from the verb to the sentence that tells who came.
_BEHIND = 80


@cache
def _verbs(table: str) -> list[list[str]]:
    return [phrase.split(" ") for phrase in listed("gatherings.toml", table)]


@dataclass(frozen=True, slots=True)
class SessionReader:
    """Reads one text, after its bodies are known; the day of its sentence, or a noun for it behind, makes
    such a one a meeting.
    """

    tokens: Tokens
    hits: Hits
    bodies: list[FoundBody]
    extents: MeetingExtents

    def scan(self) -> Iterator[FoundMeeting]:
        """The meetings that a body held by a verb alone, left to right."""
        for hit in self.hits.all_of("meeting-relation"):
            if hit.entry.id == "organizes" and self.tokens.keys[hit.j - 1] in ("chức", "hành"):
                found = self._at(hit)
                if found is not None:
                    yield found
        yield from self._reviews()

    def _reviews(self) -> Iterator[FoundMeeting]:
        """ "Ngày 21/1, Viện Kiểm sát nhân dân tỉnh | tổng kết công tác năm": a body right behind the day, and
        what it reviews.
        """
        for body in self.bodies:
            k = body.j
            while self.tokens.key(k) in words("gatherings.toml", "convening-verb"):
                k += 1
            width = self._verb(k, "review-session")
            if not width or self.tokens.keys[k - 1] in ("chức", "hành") or not self._is_behind_day(body.i):
                continue
            (kind,) = ids("gatherings.toml", "review-session")
            end, _ = self.extents.of(k, k + width, kind)
            if end - k > width:
                name = MeetingName(kind, self.tokens.phrase(k, end))
                yield FoundMeeting(k, end, name, None, None, NEEDS_DAY)

    def _is_behind_day(self, at: int) -> bool:
        """Whether a line or sentence opens with a day that a comma before token `at` closes."""
        keys = self.tokens.keys
        if self.tokens.key(at - 1) != ",":
            return False
        first = next(
            (
                k
                for k in range(at - 1, max(0, at - _TIME), -1)
                if self.tokens.begins_line(k) or keys[k - 1] == "."
            ),
            0,
        )
        return pattern("gatherings.toml", "when").match(" ".join(keys[first : at - 1]) + " ") is not None

    def _at(self, hit: Hit) -> FoundMeeting | None:
        table = next((name for name in _TABLES if self._verb(hit.j, name)), None)
        if table is None or not self._has_host(hit.i) or self._is_to_come(hit.i):
            return None
        width = self._verb(hit.j, table)
        if table == "learning-session" and not self._names_document(hit.j + width):
            return None
        (kind,) = ids("gatherings.toml", table)
        end, _ = self.extents.of(hit.j, hit.j + width, kind)
        ends = words("gatherings.toml", "ends-session")
        end = next((k for k in range(hit.j + width, end) if self.tokens.keys[k] in ends), end)
        has_object = width >= _WITH_OBJECT and table != "learning-session"
        if end - hit.j < width + (not has_object):
            return None
        value = MeetingName(kind, self.tokens.phrase(hit.j, end))
        return FoundMeeting(hit.j, end, value, None, None, self._rule(hit.i, table))

    def _rule(self, at: int, table: str) -> str:
        """What makes it a meeting, where the verb stands at token `at`."""
        if table.endswith("-if-called"):
            return NEEDS_NOUN
        body = max((body.i for body in self.bodies if body.j <= at), default=at)
        lead = " ".join(self.tokens.keys[max(0, body - _TIME) : body])
        if find("gatherings.toml", "over-time", lead.split(" ")):
            return NEEDS_DAY
        behind = self.tokens.keys[at : at + _BEHIND]
        return ATTENDED if find("gatherings.toml", "attended-behind", behind) else NEEDS_DAY_OR_NOUN

    def _verb(self, k: int, table: str) -> int:
        """How many tokens at `k` are a verb of `table`, 0 where none is."""
        if self.tokens.keys[k : k + 1] and self.tokens.keys[k] in first_words("gatherings.toml", table):
            for keys in _verbs(table):
                if self.tokens.keys[k : k + len(keys)] == keys:
                    return len(keys)
        return 0

    def _has_host(self, at: int) -> bool:
        """Whether a body stands right before the verb at token `at`: no other is sure to hold it."""
        end = before_convening(self.tokens, at)
        return any(body.j == end for body in self.bodies)

    def _is_to_come(self, at: int) -> bool:
        lead = self.tokens.keys[max(0, at - _BEFORE_VERB) : at]
        return not words("gatherings.toml", "to-come").isdisjoint(lead)

    def _names_document(self, k: int) -> bool:
        last = min(k + _TO_DOCUMENT, len(self.tokens))
        return any(self.hits.longest(n, "doctype") is not None for n in range(k, last))
