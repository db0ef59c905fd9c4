"""Meetings and their names: "Hội nghị lần thứ 6 Ban Chấp hành Đảng bộ", "kỳ họp 24", "họp Đảng ủy xã"."""

import re

from partygraph.authority.schemes import meeting_kinds
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.clauses.scene import Item
from partygraph.extract.lexis.lexicon import Hit, Hits
from partygraph.extract.lexis.ordinals import read_ordinal
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, listed, pattern, words
from partygraph.extract.meetings import meeting_patterns as written
from partygraph.extract.meetings.activities import ActivityReader
from partygraph.extract.meetings.found_meeting import FoundMeeting
from partygraph.extract.meetings.guests import GuestReader
from partygraph.extract.meetings.meeting_extents import MeetingExtents
from partygraph.extract.meetings.name_parts import NameParts
from partygraph.extract.meetings.no_meetings import NoMeetings
from partygraph.extract.meetings.sessions import SessionReader
from partygraph.extract.meetings.talks import TalkReader
from partygraph.extract.meetings.verbs_of_meeting import MeetingVerbs
from partygraph.extract.meetings.visits import VisitReader
from partygraph.model.mention import MeetingName, Mention

# Tokens of what somebody did at a meeting, before the word for it: "phát biểu khai mạc".
_LEAD = 4


def name_of(mentions: list[Mention], item: Item) -> MeetingName:
    """The name that the mention of a meeting holds."""
    value = mentions[item.mention].value
    assert isinstance(value, MeetingName)
    return value


def name_of_mention(mentions: list[Mention], n: int) -> MeetingName:
    """The same by the index of the mention."""
    value = mentions[n].value
    assert isinstance(value, MeetingName)
    return value


class MeetingGrammar:
    """Reads meetings in one text, after bodies and citations are known."""

    def __init__(self, tokens: Tokens, hits: Hits, bodies: list[FoundBody], cited: set[int]) -> None:
        self._tokens = tokens
        self._hits = hits
        self._names = NameReader(tokens, hits)
        self._bodies = bodies
        self._body_at = {body.i: n for n, body in enumerate(bodies)}
        self._parts = NameParts(tokens)
        self._extents = MeetingExtents(tokens, hits, self._names, bodies, self._body_at, cited, self._parts)
        self._visits = VisitReader(tokens, self._names, self._extents, bodies, self._body_at)
        self._talks = TalkReader(tokens, hits, bodies, self._body_at)
        self._verbs = MeetingVerbs(tokens, bodies, self._visits)
        self._activities = ActivityReader(tokens, bodies, self._extents)
        self._no = NoMeetings(tokens)
        self._closing = {body.j - 1 for body in bodies if body.j - body.i > 1}
        self._cited = cited
        self._kinds = {kind.notation: kind for kind in meeting_kinds()}

    def scan(self) -> list[FoundMeeting]:
        """Every meeting named, left to right; bare mentions ("Hội nghị") are generic."""
        found: list[FoundMeeting] = []
        end = 0
        for first in self._hits.all_of("meeting"):
            if first.i < end or first.i in self._cited:
                continue
            hit = self._behind_body(first)
            meeting = self._read(hit) if hit is not None else None
            if meeting is not None:
                found.append(meeting)
                end = meeting.j
        return self._with_sessions(found)

    def _behind_body(self, hit: Hit) -> Hit | None:
        """`hit`, or the one behind the name that its first token closes: "Huyện ủy Tứ Kỳ | họp"."""
        if hit.i not in self._closing or hit.i in self._body_at:
            return hit
        return self._hits.longest(hit.i + 1, "meeting")

    def _with_sessions(self, found: list[FoundMeeting]) -> list[FoundMeeting]:
        """`found` with the meetings told by a verb alone, where they hold no other."""
        sessions = SessionReader(self._tokens, self._hits, self._bodies, self._extents)
        args = (self._tokens, self._hits, self._bodies, self._body_at, self._extents, self._activities)
        told = [*sessions.scan(), *GuestReader(*args).scan()]
        extra = [one for one in told if not any(other.i < one.j and one.i < other.j for other in found)]
        return sorted([*found, *extra], key=lambda meeting: meeting.i) if extra else found

    def _read(self, hit: Hit) -> FoundMeeting | None:
        kind = hit.entry.id
        if kind in ids("gatherings.toml", "activities") and self._tokens.key(hit.i) != "buổi":
            return self._activities.activity(hit)
        if kind in ids("gatherings.toml", "announcements"):
            is_verb = self._tokens.key(hit.i) in words("gatherings.toml", "verb-of-announcement")
            return self._activities.announcement(hit) if is_verb else self._named(hit)
        if kind in ids("gatherings.toml", "visits"):
            return self._visit(hit)
        if kind in ids("gatherings.toml", "talks"):
            found = self._talks.talks(hit)
            return None if found is None and self._activities.is_to_come(hit.i) else found or self._named(hit)
        return self._plenum(hit) or self._named(hit)

    def _plenum(self, hit: Hit) -> FoundMeeting | None:
        match = written.plenum().match(self._tokens.text, self._tokens.starts[hit.i])
        if match is None:
            return None
        k = self._tokens.first_from(match.end())
        body = self._body_at.get(k)
        term: str | None = None
        if body is not None:
            k, term = self._bodies[body].j, self._bodies[body].value.term
        if term is None:
            term, k = self._names.term(k)
        ordinal = read_ordinal(next(group for group in match.groups() if group))
        name = MeetingName("hoi-nghi-trung-uong", self._tokens.phrase(hit.i, k), ordinal=ordinal, term=term)
        return FoundMeeting(hit.i, k, name, body, None, "meeting-plenum")

    def _visit(self, hit: Hit) -> FoundMeeting | None:
        """ "(buổi) làm việc với BODY": a working visit; a verb with nobody to meet is none."""
        found = self._visits.read(hit)
        is_verb = self._tokens.key(hit.i) in words("gatherings.toml", "verb-of-visit")
        return found if found is not None or is_verb else self._bare(hit)

    def _bare(self, hit: Hit) -> FoundMeeting:
        """ "Hội nghị": only the kind; which meeting it is, other sentences must say."""
        value = MeetingName(hit.entry.id, self._tokens.phrase(hit.i, hit.j), is_generic=True)
        return FoundMeeting(hit.i, hit.j, value, None, None, "meeting-bare")

    def _named(self, hit: Hit) -> FoundMeeting | None:
        tokens = self._tokens
        if self._no.is_none(hit):
            return None
        if (numbered := self._numbered(hit)) is not None:
            return numbered
        if hit.entry.id in ids("gatherings.toml", "gathering-kinds") and self._tokens.key(hit.i) == "họp":
            return self._gathering(hit)
        end, host = self._extents.of(hit.i, hit.j, hit.entry.id)
        if hit.entry.id in ids("gatherings.toml", "receptions"):
            found = self._talks.reception(hit)
            if found is not None and not (found.value.is_generic and end > found.j):
                return found  # and not "lễ đón | nhận Huân chương", which no guest comes to
        met = self._verbs.voters_met(hit, end) if hit.entry.id == "tiep-xuc-cu-tri" else None
        if met is not None:
            return None if self._activities.is_to_come(hit.i) else met
        least = 1 if self._parts.ends_with_purpose(hit.j) else 2  # "Lễ kết nạp | Đảng"
        if end - hit.j < least and host is None:
            return self._bare(hit) if tokens.caps[hit.i] or self._is_noun(hit.i) else None
        name = tokens.phrase(hit.i, end)
        if hit.entry.id in ids("gatherings.toml", "congresses") and self._no.is_of_many(hit.j, end):
            return None
        nth = written.nth().search(name)
        ordinal = read_ordinal(next(group for group in nth.groups() if group)) if nth else None
        value = MeetingName(hit.entry.id, name, ordinal=ordinal)
        return FoundMeeting(hit.i, end, value, host, None, "meeting-named")

    def _is_noun(self, at: int) -> bool:
        """Whether a word for a meeting in small letters at token `at` is told as one that was held."""
        keys = self._tokens.keys
        if keys[at] in words("gatherings.toml", "noun-of-meeting") or keys[at - 2 : at] == ["tổ", "chức"]:
            return True
        lead = " ".join(keys[max(0, at - _LEAD) : at])
        return lead.endswith(listed("gatherings.toml", "at-congress"))

    def _numbered(self, hit: Hit) -> FoundMeeting | None:
        """ "kỳ họp 24", "phiên họp 12": the number alone tells which."""
        number = self._tokens.key(hit.j) or ""
        behind = self._tokens.key(hit.j + 1)
        if hit.entry.id not in ids("gatherings.toml", "numbered") or not re.fullmatch(r"\d{1,2}", number):
            return None
        if behind is not None and behind not in words("gatherings.toml", "behind-number"):
            return None
        value = MeetingName(hit.entry.id, self._tokens.phrase(hit.i, hit.j + 1), ordinal=int(number))
        return FoundMeeting(hit.i, hit.j + 1, value, None, None, "meeting-numbered")

    def _gathering(self, hit: Hit) -> FoundMeeting | None:
        """ "họp kỳ thứ 15", "họp Ban chấp hành Đảng bộ xã": the verb with what meets behind it."""
        k = hit.j
        match = (
            written.session().match(self._tokens.text, self._tokens.starts[k])
            if k < len(self._tokens)
            else None
        )
        if match is not None:
            end = self._tokens.first_from(match.end())
            nth = next(group for group in match.groups() if group)
            kind, noun = ("phien-hop", "phiên") if match.group()[0] in "Pp" else ("ky-hop", "kỳ")
            name = MeetingName(kind, f"{noun} họp thứ {nth}", ordinal=read_ordinal(nth))
            return FoundMeeting(hit.i, end, name, None, None, "meeting-session")
        regular = pattern("gatherings.toml", "regular-session").match(" ".join(self._tokens.keys[k : k + 6]))
        if regular is not None:
            end = k + len(regular.group().split())
            which = self._tokens.phrase(k, end).removeprefix("phiên ").removeprefix("họp ")
            name = MeetingName("phien-hop", f"phiên họp {which}")
            return FoundMeeting(hit.i, end, name, None, None, "meeting-session")
        body = self._body_at.get(k)
        if body is None:
            return None if self._activities.is_to_come(hit.i) else self._verbs.sitting(hit)
        end = self._bodies[body].j
        name = MeetingName(hit.entry.id, self._tokens.phrase(hit.i, end))
        return FoundMeeting(hit.i, end, name, body, None, "meeting-gathering")
