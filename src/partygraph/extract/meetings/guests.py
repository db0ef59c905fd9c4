"""Receptions and visits with good wishes, told by a verb: "N đã tiếp Đoàn X", "N thăm, chúc mừng Hội Y"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, pattern, words
from partygraph.extract.meetings.activities import ActivityReader
from partygraph.extract.meetings.found_meeting import NEEDS_DAY, NEEDS_DAY_OR_NOUN, FoundMeeting
from partygraph.extract.meetings.meeting_extents import MeetingExtents
from partygraph.model.mention import MeetingName

_WORDS = "gatherings.toml"
# Tokens from such a verb to whom it is done to.
_TO_GUEST, _TO_HOST = 8, 16


@dataclass(frozen=True, slots=True)
class GuestReader:
    """Reads one text, after its bodies are known; `body_at` gives the index of the body at a token."""

    tokens: Tokens
    hits: Hits
    bodies: Sequence[FoundBody]
    body_at: Mapping[int, int]
    extents: MeetingExtents
    activities: ActivityReader

    def scan(self) -> Iterator[FoundMeeting]:
        """The receptions and visits of the text, left to right, where their sentence tells the day."""
        if "tiếp" not in self.tokens.keys and "thăm" not in self.tokens.keys:
            return
        received = False  # what those do who are received, is no other meeting
        for k, key in enumerate(self.tokens.keys):
            received = received and key != "." and not self.tokens.begins_line(k)
            found = self._reception(k) if key == "tiếp" else self._visit(k) if key == "thăm" else None
            if found is not None and not received and not self.activities.is_to_come(k):
                received = found.rule == NEEDS_DAY_OR_NOUN
                yield found

    def _reception(self, k: int) -> FoundMeeting | None:
        """ "đã tiếp (và làm việc với) Đoàn …", "N tiếp Đại sứ M": somebody receives whom he names."""
        before = self.tokens.key(k - 1)
        is_verb = before in words(_WORDS, "before-receiving") or (k > 0 and self.tokens.caps[k - 1])
        guest = self._past(k, "receiving", _TO_GUEST)
        if not is_verb or guest is None or not self._is_guest(guest):
            return None
        (kind,) = ids(_WORDS, "guests-received")
        end, _ = self.extents.of(k, guest, kind)
        closing = words(_WORDS, "ends-guest")
        end = next((at for at in range(guest + 1, end) if self.tokens.keys[at] in closing), end)
        value = MeetingName(kind, f"buổi tiếp {self.tokens.phrase(guest, end)}")
        return FoundMeeting(k, end, value, None, None, NEEDS_DAY_OR_NOUN)

    def _is_guest(self, at: int) -> bool:
        is_named = self.tokens.key(at) in words(_WORDS, "guests-received")
        return is_named or self.hits.longest(at, "post") is not None

    def _visit(self, k: int) -> FoundMeeting | None:
        """ "đến thăm, chúc mừng (cán bộ, hội viên) BODY"."""
        at = self._past(k, "wishing-well", _TO_HOST)
        body = self.body_at.get(at) if at is not None else None
        if body is None:
            return None
        (kind,) = ids(_WORDS, "wishing-well")
        end = self.bodies[body].j
        value = MeetingName(kind, f"buổi {self.tokens.phrase(k, end)}")
        return FoundMeeting(k, end, value, None, body, NEEDS_DAY)

    def _past(self, k: int, table: str, width: int) -> int | None:
        """The token behind the words of `table` at token `k`, None where none stand there."""
        match = pattern(_WORDS, table).match(" ".join(self.tokens.keys[k : k + width]) + " ")
        return None if match is None else k + len(match.group().split())
