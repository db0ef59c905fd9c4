"""Meetings told by a verb: "Huyện ủy họp khẩn", "họp với lãnh đạo Bộ Y tế", "tiếp xúc cử tri tại …"."""

from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words
from partygraph.extract.meetings.found_meeting import NEEDS_DAY, FoundMeeting
from partygraph.extract.meetings.visits import VisitReader
from partygraph.model.mention import MeetingName

_WORDS = "gatherings.toml"
# Tokens of a remark in brackets between a body and its verb: "(gọi tắt là Ban Chỉ đạo tỉnh)".
_REMARK = 12
# From "lần thứ" and its number, with who holds them, to the body that a meeting's name ends with.
_ORDINAL = 3


@dataclass(frozen=True, slots=True)
class MeetingVerbs:
    """Reads the verbs of one text, after its bodies are known."""

    tokens: Tokens
    bodies: Sequence[FoundBody]
    visits: VisitReader

    def sitting(self, hit: Hit) -> FoundMeeting | None:
        """ "BODY (đã) họp bàn …": a meeting, where the sentence tells its day; "họp với BODY": a visit."""
        if self.tokens.key(hit.j) in words(_WORDS, "with-whom"):
            return self._with_others(hit)
        if self.tokens.key(hit.j) not in words(_WORDS, "sat-for") or not self._is_behind_body(hit.i):
            return None
        return FoundMeeting(hit.i, hit.j, MeetingName(hit.entry.id, "cuộc họp"), None, None, NEEDS_DAY)

    def voters_met(self, hit: Hit, end: int) -> FoundMeeting | None:
        """ "tiếp xúc cử tri | tại huyện X": named by the place."""
        is_place = self.tokens.key(end) in words(_WORDS, "opens-place")
        there = self.visits.place_visited(end) if is_place else end
        if there == end:
            return None
        value = MeetingName(hit.entry.id, self.tokens.phrase(hit.i, there))
        return FoundMeeting(hit.i, there, value, None, None, "meeting-named")

    def _with_others(self, hit: Hit) -> FoundMeeting | None:
        end, partner = self.visits.visited(hit.j)
        if end == hit.j:
            return None
        value = MeetingName("buoi-lam-viec", f"cuộc họp {self.tokens.phrase(hit.j, end)}")
        return FoundMeeting(hit.i, end, value, None, partner, "meeting-visit")

    def _is_behind_body(self, at: int) -> bool:
        """Whether a body ends before the verb at token `at`, with no more than "đã" and brackets between."""
        keys, at = self.tokens.keys, before_convening(self.tokens, at)
        if at > 0 and keys[at - 1] == ")" and "(" in keys[max(0, at - _REMARK) : at]:
            at = next(k for k in range(at - 1, -1, -1) if keys[k] == "(")
        return any(body.j == at and not self._is_of_meeting(body) for body in self.bodies)

    def _is_of_meeting(self, body: FoundBody) -> bool:
        """ "Hội nghị lần thứ 10 | Ban Chấp hành Trung ương đã họp bàn": it is that meeting that sat."""
        return "thứ" in self.tokens.keys[max(0, body.i - _ORDINAL) : body.i]


def before_convening(tokens: Tokens, at: int) -> int:
    """The first token of "đã", "vừa tổ chức" and the like that end before token `at`: who met ends there."""
    while tokens.key(at - 1) in words(_WORDS, "convening-verb"):
        at -= 1
    return at
