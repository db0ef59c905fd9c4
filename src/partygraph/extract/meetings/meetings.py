"""Meetings: their names, and which later "hội nghị" means which."""

import re

from partygraph.authority.schemes import meeting_kinds
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.clauses.scene import Item
from partygraph.extract.clauses.to_come import is_planned
from partygraph.extract.lexis.lexicon import Hit, Hits
from partygraph.extract.lexis.ordinals import read_ordinal
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, listed, pattern, words
from partygraph.extract.meetings import meeting_patterns as written
from partygraph.extract.meetings.found_meeting import NEEDS_DAY, FoundMeeting
from partygraph.extract.meetings.meeting_extents import MAX_NAME, MeetingExtents
from partygraph.extract.meetings.sessions import SessionReader
from partygraph.extract.meetings.talks import TalkReader
from partygraph.extract.meetings.verbs_of_meeting import MeetingVerbs
from partygraph.extract.meetings.visits import VisitReader
from partygraph.model.mention import MeetingName, Mention

# Tokens before a body in which its sentence tells the place, and before a verb in which it tells "sẽ".
_PLACE, _BEFORE_VERB = 18, 6


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
        self._extents = MeetingExtents(tokens, hits, self._names, bodies, self._body_at, cited)
        self._visits = VisitReader(tokens, self._names, self._extents, bodies, self._body_at)
        self._talks = TalkReader(tokens, hits, bodies, self._body_at)
        self._verbs = MeetingVerbs(tokens, bodies, self._visits)
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
        reader = SessionReader(self._tokens, self._hits, self._bodies, self._extents)
        extra = [
            one for one in reader.scan() if not any(other.i < one.j and one.i < other.j for other in found)
        ]
        return sorted([*found, *extra], key=lambda meeting: meeting.i) if extra else found

    def _read(self, hit: Hit) -> FoundMeeting | None:
        kind = hit.entry.id
        if kind in ids("gatherings.toml", "activities") and self._names.key(hit.i) != "buổi":
            return self._activity(hit)
        if kind in ids("gatherings.toml", "announcements"):
            return self._announcement(hit)
        if kind in ids("gatherings.toml", "visits"):
            return self._visit(hit)
        if kind in ids("gatherings.toml", "talks"):
            found = self._talks.talks(hit)
            return None if found is None and self._is_to_come(hit.i) else found or self._named(hit)
        return self._plenum(hit) or self._named(hit)

    def _activity(self, hit: Hit) -> FoundMeeting | None:
        """ "mở lớp bồi dưỡng …", "Đảng ủy sinh hoạt chuyên đề …": one, where the sentence tells its day."""
        before = self._tokens.keys[max(0, hit.i - 2) : hit.i]
        opens = words("gatherings.toml", "opens-activity")
        is_held = " ".join(before) in opens or (bool(before) and before[-1] in opens)
        if hit.entry.id not in ids("gatherings.toml", "one-activity") or not (
            is_held or self._is_behind_body(hit.i)
        ):
            return None
        end, host = self._extents.of(hit.i, hit.j, hit.entry.id)
        return self._dependent(hit, end, host)

    def _announcement(self, hit: Hit) -> FoundMeeting | None:
        """ "Sáng 4-12, tại X, BODY công bố các quyết định …": one, where the sentence tells its day."""
        if self._names.key(hit.i) not in words("gatherings.toml", "verb-of-announcement"):
            return self._named(hit)
        body = self._body_before(hit.i)
        if body is None or self._names.key(body.i - 1) != ",":
            return None
        other = self._body_before(body.i - 1)
        if other is not None and not self._is_place(other):
            return None  # "Đoàn kiểm tra của Bộ Chính trị, Ban Bí thư": which of them acts is open
        if "tại" not in self._tokens.keys[max(0, body.i - _PLACE) : body.i]:
            return None
        return self._dependent(hit, self._extents.of(hit.i, hit.j, hit.entry.id)[0], None)

    def _is_place(self, body: FoundBody) -> bool:
        """ "tại trụ sở Tỉnh ủy": where it was, and not who acts."""
        lead = self._tokens.keys[max(0, body.i - 4) : body.i]
        return "tại" in lead and "," not in lead[lead.index("tại") :]

    def _dependent(self, hit: Hit, end: int, host: int | None) -> FoundMeeting | None:
        if self._is_to_come(hit.i):
            return None
        value = MeetingName(hit.entry.id, self._tokens.phrase(hit.i, end))
        return FoundMeeting(hit.i, end, value, host, None, NEEDS_DAY)

    def _is_to_come(self, at: int) -> bool:
        """Whether words before token `at` say that it is still to come."""
        first = max(0, at - _BEFORE_VERB)
        bodies = ((body.i, body.j) for body in self._bodies if first < body.j <= at)
        return is_planned(self._tokens.keys, first, at, bodies)

    def _is_behind_body(self, at: int) -> bool:
        return self._body_before(at) is not None

    def _body_before(self, at: int) -> FoundBody | None:
        """The body that ends right before token `at`, None where none does."""
        near = (body for body in self._bodies if body.j == at)
        return next(near, None)

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
        is_verb = self._names.key(hit.i) in words("gatherings.toml", "verb-of-visit")
        return found if found is not None or is_verb else self._bare(hit)

    def _bare(self, hit: Hit) -> FoundMeeting:
        """ "Hội nghị": only the kind; which meeting it is, other sentences must say."""
        value = MeetingName(hit.entry.id, self._tokens.phrase(hit.i, hit.j), is_generic=True)
        return FoundMeeting(hit.i, hit.j, value, None, None, "meeting-bare")

    def _named(self, hit: Hit) -> FoundMeeting | None:
        tokens = self._tokens
        before = self._names.key(hit.i - 1)
        if before == "(" and self._names.key(hit.i - 2) not in (".", ""):
            return None  # "Kỳ họp thứ Tám (kỳ họp chuyên đề)": what kind of sitting it was
        lead = " ".join(tokens.keys[max(0, hit.i - 4) : hit.i])
        is_open = before in words("gatherings.toml", "spoken-of") and self._names.key(hit.i - 2) != "chương"
        if is_open and pattern("gatherings.toml", "said-before").search(lead) is None:
            return None  # "Nghị quyết Đại hội XII", "tiến tới Đại hội": spoken of, not told
        if " ".join(tokens.keys[hit.j - 1 : hit.j + 2]) in words("gatherings.toml", "feasts"):
            return None  # "chúc mừng lễ Giáng sinh": a day of the year
        if pattern("gatherings.toml", "in-document").search(lead):
            return None
        if before in words("gatherings.toml", "before-generic") and not self._is_once_held(hit):
            return None
        if self._is_counted(hit.i):
            return None
        if (numbered := self._numbered(hit)) is not None:
            return numbered
        if hit.entry.id in ids("gatherings.toml", "gathering-kinds") and self._names.key(hit.i) == "họp":
            return self._gathering(hit)
        if hit.entry.id in ids("gatherings.toml", "receptions") and (found := self._talks.reception(hit)):
            return found
        end, host = self._extents.of(hit.i, hit.j, hit.entry.id)
        met = self._verbs.voters_met(hit, end) if hit.entry.id == "tiep-xuc-cu-tri" else None
        if met is not None:
            return None if self._is_to_come(hit.i) else met
        if end - hit.j < 2 and host is None:
            is_noun = self._names.key(hit.i) in words("gatherings.toml", "noun-of-meeting")
            is_noun = is_noun or tokens.keys[max(0, hit.i - 2) : hit.i] == ["tổ", "chức"]
            is_noun = is_noun or lead.endswith(listed("gatherings.toml", "at-congress"))
            return self._bare(hit) if tokens.caps[hit.i] or is_noun else None
        name = tokens.phrase(hit.i, end)
        if hit.entry.id in ids("gatherings.toml", "congresses") and self._is_of_many(hit.j, end):
            return None
        nth = written.nth().search(name)
        ordinal = read_ordinal(next(group for group in nth.groups() if group)) if nth else None
        value = MeetingName(hit.entry.id, name, ordinal=ordinal)
        return FoundMeeting(hit.i, end, value, host, None, "meeting-named")

    def _is_once_held(self, hit: Hit) -> bool:
        """ "các hội nghị thường kỳ của Đảng ủy, diễn ra hôm qua": one of them is told."""
        behind = " ".join(self._tokens.keys[hit.j : hit.j + MAX_NAME])
        return pattern("gatherings.toml", "once-held").match(behind) is not None

    def _is_counted(self, at: int) -> bool:
        """ "82 cuộc họp": many, none of them told; but "ngày 20/3/2018 Hội nghị" is one."""
        before = self._names.key(at - 1) or ""
        date_signs = words("gatherings.toml", "before-number-of-day")
        return before.isdecimal() and int(before) > 1 and self._names.key(at - 2) not in date_signs

    def _numbered(self, hit: Hit) -> FoundMeeting | None:
        """ "kỳ họp 24", "phiên họp 12": the number alone tells which."""
        number = self._names.key(hit.j) or ""
        behind = self._names.key(hit.j + 1)
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
            name = MeetingName("ky-hop", f"kỳ họp thứ {nth}", ordinal=read_ordinal(nth))
            return FoundMeeting(hit.i, end, name, None, None, "meeting-session")
        regular = pattern("gatherings.toml", "regular-session").match(" ".join(self._tokens.keys[k : k + 6]))
        if regular is not None:
            end = k + len(regular.group().split())
            which = self._tokens.phrase(k, end).removeprefix("phiên ").removeprefix("họp ")
            name = MeetingName("phien-hop", f"phiên họp {which}")
            return FoundMeeting(hit.i, end, name, None, None, "meeting-session")
        body = self._body_at.get(k)
        if body is None:
            return None if self._is_to_come(hit.i) else self._verbs.sitting(hit)
        end = self._bodies[body].j
        name = MeetingName(hit.entry.id, self._tokens.phrase(hit.i, end))
        return FoundMeeting(hit.i, end, name, body, None, "meeting-gathering")

    def _is_of_many(self, k: int, end: int) -> bool:
        """ "đại hội đảng bộ các cấp": no single congress."""
        return pattern("gatherings.toml", "of-many").search(" ".join(self._tokens.keys[k:end])) is not None


def without_doubtful(found: list[FoundMeeting]) -> list[FoundMeeting]:
    """The meetings without the activities that no day makes one, and without announcements that another
    name in the text may stand for.
    """
    others = [
        one
        for one in found
        if one.rule != NEEDS_DAY
        and not one.value.is_generic
        and one.value.type not in ids("gatherings.toml", "beside-announcement")
    ]
    stand_for = ids("gatherings.toml", "another-name")
    return [
        one
        for one in found
        if one.rule != NEEDS_DAY
        or (one.value.held_on is not None and not (others and one.value.type in stand_for))
    ]
