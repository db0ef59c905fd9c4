"""What only its day makes a meeting: "mở lớp bồi dưỡng …", "Chi bộ sinh hoạt chuyên đề", "công bố …"."""

from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.clauses.to_come import is_planned
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, words
from partygraph.extract.meetings.found_meeting import (
    ATTENDED,
    NEEDS_DAY,
    NEEDS_DAY_OR_NOUN,
    NEEDS_NOUN,
    FoundMeeting,
)
from partygraph.extract.meetings.meeting_extents import MeetingExtents
from partygraph.model.mention import MeetingName

_WORDS = "gatherings.toml"
# Tokens before a body in which its sentence tells the place, and before a verb in which it tells "sẽ".
_PLACE, _BEFORE_VERB = 18, 6
_DOUBTFUL = (NEEDS_DAY, NEEDS_DAY_OR_NOUN, NEEDS_NOUN, ATTENDED)


@dataclass(frozen=True, slots=True)
class ActivityReader:
    """Reads activities and announcements of one text, after its bodies are known."""

    tokens: Tokens
    bodies: Sequence[FoundBody]
    extents: MeetingExtents

    def activity(self, hit: Hit) -> FoundMeeting | None:
        """ "mở lớp bồi dưỡng …", "Đảng ủy sinh hoạt chuyên đề …": one, where the sentence tells its day."""
        before, last = self.tokens.key(hit.i - 2), self.tokens.key(hit.i - 1)
        is_held = not words(_WORDS, "opens-activity").isdisjoint((last, f"{before} {last}"))
        is_held = is_held or self._body_before(hit.i) is not None
        if hit.entry.id not in ids(_WORDS, "one-activity") or not is_held:
            return None
        end, host = self.extents.of(hit.i, hit.j, hit.entry.id)
        return self._dependent(hit, end, host)

    def announcement(self, hit: Hit) -> FoundMeeting | None:
        """ "Sáng 4-12, tại X, BODY công bố các quyết định …": one, where the sentence tells its day."""
        body = self._body_before(hit.i)
        if body is None or self.tokens.key(body.i - 1) != ",":
            return None
        other = self._body_before(body.i - 1)
        if other is not None and not self._is_place(other):
            return None  # "Đoàn kiểm tra của Bộ Chính trị, Ban Bí thư": which of them acts is open
        if "tại" not in self.tokens.keys[max(0, body.i - _PLACE) : body.i]:
            return None
        return self._dependent(hit, self.extents.of(hit.i, hit.j, hit.entry.id)[0], None)

    def _is_place(self, body: FoundBody) -> bool:
        """ "tại trụ sở Tỉnh ủy": where it was, and not who acts."""
        lead = self.tokens.keys[max(0, body.i - 4) : body.i]
        return "tại" in lead and "," not in lead[lead.index("tại") :]

    def _dependent(self, hit: Hit, end: int, host: int | None) -> FoundMeeting | None:
        if self.is_to_come(hit.i):
            return None
        value = MeetingName(hit.entry.id, self.tokens.phrase(hit.i, end))
        return FoundMeeting(hit.i, end, value, host, None, NEEDS_DAY)

    def is_to_come(self, at: int) -> bool:
        """Whether words before token `at` say that it is still to come."""
        first = max(0, at - _BEFORE_VERB)
        bodies = ((body.i, body.j) for body in self.bodies if first < body.j <= at)
        return is_planned(self.tokens.keys, first, at, bodies)

    def _body_before(self, at: int) -> FoundBody | None:
        """The body that ends right before token `at`, None where none does."""
        return next((body for body in self.bodies if body.j == at), None)


def without_doubtful(found: list[FoundMeeting]) -> list[FoundMeeting]:
    """The meetings without those that nothing makes one, and without those told by a verb that another name
    in the text may stand for.
    """
    names = [
        one
        for one in found
        if one.rule not in _DOUBTFUL
        and not one.value.is_generic
        and one.value.type not in ids(_WORDS, "beside-announcement")
    ]

    def named(one: FoundMeeting) -> bool:
        return any(not _calls(name, one) for name in names)

    stand_for = ids(_WORDS, "another-name")
    return [
        one
        for one in found
        if one.rule not in _DOUBTFUL
        or (_is_sure(one, found) and not (named(one) and one.value.type in stand_for))
    ]


def _calls(other: FoundMeeting, one: FoundMeeting) -> bool:
    """ "tổ chức tổng kết công tác năm. Quang cảnh hội nghị tổng kết": the later name, without a day of its
    own, says of which kind the one before was, and by which verb.
    """
    if other.i < one.j or other.value.type != one.value.type or other.value.held_on is not None:
        return False
    told, called = one.value.name.casefold().split(), other.value.name.casefold().split()
    return any(told[: len(called) - k] == called[k:] for k in (1, 2) if len(called) > k)


def _is_sure(one: FoundMeeting, found: list[FoundMeeting]) -> bool:
    """Whether the day that a meeting's sentence tells, or a noun for it behind, makes it one."""
    if one.rule == ATTENDED or (one.rule != NEEDS_NOUN and one.value.held_on is not None):
        return True
    behind = (other for other in found if other.i >= one.j and other.value.type == one.value.type)
    following = next(behind, None)  # a headline and the text may both tell of it: the last one is called so
    return one.rule != NEEDS_DAY and following is not None and following.value.is_generic
