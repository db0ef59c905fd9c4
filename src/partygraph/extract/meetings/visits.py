"""Working visits: named by whom they are with, or by the place where they were."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import listed, words
from partygraph.extract.meetings.found_meeting import FoundMeeting
from partygraph.extract.meetings.meeting_extents import MeetingExtents
from partygraph.model.mention import MeetingName

_WORDS = "gatherings.toml"
# Words of a place abroad.
_PLACE = 4


@dataclass(frozen=True, slots=True)
class VisitReader:
    """Reads the visits of one text; `body_at` gives the index of the body at a token."""

    tokens: Tokens
    names: NameReader
    extents: MeetingExtents
    bodies: Sequence[FoundBody]
    body_at: Mapping[int, int]

    def read(self, hit: Hit) -> FoundMeeting | None:
        """The visit that begins with `hit`, None where nobody says with whom, where or whose it was."""
        end, partner = self.visited(hit.j)
        if end > hit.j:
            value = MeetingName(hit.entry.id, f"buổi làm việc {self.tokens.phrase(hit.j, end)}")
            return FoundMeeting(self._start(hit.i), end, value, None, partner, "meeting-visit")
        host = self.body_at.get(hit.j + 1) if self.names.key(hit.j) == "của" else None
        if host is None or self.names.key(hit.i) in words(_WORDS, "verb-of-visit"):
            return None
        end = self.bodies[host].j
        value = MeetingName(hit.entry.id, self.tokens.phrase(hit.i, end))
        return FoundMeeting(hit.i, end, value, host, None, "meeting-visit")

    def _start(self, i: int) -> int:
        """The first token of "thăm và làm việc", "thăm, làm việc", whose last words begin at token `i`."""
        lead = " ".join(self.tokens.keys[max(0, i - 2) : i])
        return i - 2 if lead in words(_WORDS, "before-visit") else i

    def visited(self, k: int) -> tuple[int, int | None]:
        """The token after "với (lãnh đạo) BODY", "với tỉnh X" or "tại X" at token `k`, `k` where there is
        none; and the body.
        """
        if self.names.key(k) in words(_WORDS, "with-whom"):
            met = self._past_leaders(k + 1)
            end, partner = self._partner(k, met)
            return (end, partner) if end > k or met == k + 1 else (self._end_of_leaders(k, met), None)
        if self.names.key(k) == "tại":
            return self.place_visited(k), None
        return k, None

    def _partner(self, k: int, at: int) -> tuple[int, int | None]:
        """The token after the body or place at token `at`, `k` where there is none; and the body."""
        partner = self.body_at.get(at)
        if partner is not None:
            return self.bodies[partner].j, partner
        level, place, end = self.names.place(at, None)
        return (end, None) if place is not None or level is not None else (k, None)

    def _past_leaders(self, k: int) -> int:
        """The token after "lãnh đạo", "đại diện" at token `k`: those of a body whom others meet."""
        for phrase in listed(_WORDS, "leaders-met"):
            keys = phrase.split(" ")
            if self.tokens.keys[k : k + len(keys)] == keys:
                return k + len(keys)
        return k

    def _end_of_leaders(self, k: int, met: int) -> int:
        """The token after "với trưởng, phó các ban Đảng", up to what it was about."""
        end, _ = self.extents.of(k, met, "buoi-lam-viec")
        return next((at for at in range(met, end) if self.tokens.keys[at] == "về"), end)

    def place_visited(self, k: int) -> int:
        """The token after "tại tỉnh X", "tại tỉnh ta" at token `k`, `k` where there is no place."""
        level, place, end = self.names.place(k + 1, None)
        if place is not None:
            return end
        if level is None:
            return k
        if self.names.key(end - 1) in words("cues.toml", "this-place"):
            return end
        abroad = self._past_capitals(end)
        return abroad if abroad > end + 1 else k

    def _past_capitals(self, k: int) -> int:
        """Past the words in capitals of a name at token `k` that no table holds: "tỉnh | Vân Nam"."""
        last = min(k + _PLACE, len(self.tokens))
        while k < last and self.tokens.caps[k] and self.names.is_in_line(k):
            k += 1
        return k
