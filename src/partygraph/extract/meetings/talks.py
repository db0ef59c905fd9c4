"""Talks with a guest and receptions, named by him: "hội đàm với Thủ tướng Lào N", "Lễ đón Tổng thống N"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import Hit, Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words
from partygraph.extract.meetings.found_meeting import FoundMeeting
from partygraph.model.mention import MeetingName

_WORDS = "gatherings.toml"
# "cấp nhà nước" is of no more tokens.
_MAX_HOW = 3
_GUEST = ("post", "country", "central")


@dataclass(frozen=True, slots=True)
class TalkReader:
    """Reads talks in one text; `body_at` gives the index of the body at a token."""

    tokens: Tokens
    hits: Hits
    bodies: Sequence[FoundBody]
    body_at: Mapping[int, int]

    def talks(self, hit: Hit) -> FoundMeeting | None:
        """ "(cuộc) hội đàm với P N", None where no guest is told."""
        start = hit.j + (self.tokens.key(hit.j) in words(_WORDS, "with-guest"))
        end = self._past_guest(start)
        if end == start:
            return None
        value = MeetingName(hit.entry.id, self.tokens.phrase(hit.i, end))
        return FoundMeeting(hit.i, end, value, None, None, "meeting-talks")

    def reception(self, hit: Hit) -> FoundMeeting | None:
        """ "Lễ đón (trọng thể) P N", "lễ đón" where no guest is told; None where the ceremony is another."""
        if self.tokens.key(hit.j) not in words(_WORDS, "welcoming"):
            return None
        start = self.tokens.past(hit.j + 1, words(_WORDS, "how-welcomed"), _MAX_HOW)
        end = self._past_guest(start)
        is_generic = end == start
        value = MeetingName(hit.entry.id, self.tokens.phrase(hit.i, end), is_generic=is_generic)
        return FoundMeeting(hit.i, end, value, None, None, "meeting-reception")

    def _past_guest(self, k: int) -> int:
        """The token after posts, their bodies and countries, and a name at token `k`; `k` where no post of a
        guest stands there.
        """
        if self.hits.longest(k, "post") is None:
            return k
        end, is_closed = k, False
        while (following := self._part(end, is_closed=is_closed)) > end:
            is_closed = is_closed or self.hits.longest(end, "country") is not None
            end = following
        return end

    def _part(self, k: int, *, is_closed: bool) -> int:
        """The token after one part of what a guest is called, `k` where there is none; behind his country
        (`is_closed`) only his name is.
        """
        if self.tokens.begins_line(k):
            return k
        body = self.body_at.get(k)
        if body is not None:
            return self.bodies[body].j
        party = self.hits.longest(
            k - 1, "party-abroad"
        )  # "Ban Chấp hành Trung ương Đảng | Cộng sản Trung Quốc"
        if party is not None:
            return party.j
        found = next((hit for kind in _GUEST if (hit := self.hits.longest(k, kind)) is not None), None)
        if found is not None:
            return next((body.j for body in self.bodies if body.i < found.j < body.j), found.j)
        if not is_closed and self.tokens.key(k) == "," and self.hits.longest(k + 1, "post") is not None:
            return k + 1
        is_name = self.tokens.caps[k] and self.tokens.words[k].isalpha()
        return k + 1 if is_name and not self.tokens.words[k].isupper() else k
