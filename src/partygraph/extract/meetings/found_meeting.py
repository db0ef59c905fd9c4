"""A meeting as the grammars find it, before it is a mention."""

from dataclasses import dataclass

from partygraph.model.mention import MeetingName

# The rule of a name that is a meeting's only where its sentence tells the day.
NEEDS_DAY = "meeting-activity"
# … and where the day is told, or a noun for it behind; and where such a noun is.
NEEDS_DAY_OR_NOUN, NEEDS_NOUN = "meeting-told-by-verb", "meeting-told-by-noun"
# … and where the next sentences tell who came.
ATTENDED = "meeting-attended"


@dataclass(frozen=True, slots=True)
class FoundMeeting:
    """A meeting's name at tokens ``i`` to ``j``; `host` is the index of a body written inside or behind
    it.
    """

    i: int
    j: int
    value: MeetingName
    host: int | None
    partner: int | None
    rule: str
