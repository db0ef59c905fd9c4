"""Who organised, chaired, attended, spoke at and directed which meeting."""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from partygraph.extract.clauses.listed_persons import is_list_alone
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.attendance import AttendanceReader
from partygraph.extract.gatherings.attendance_leads import (
    comes_to,
    is_list_opened,
    opens_at_meeting,
    opens_attendance,
)
from partygraph.extract.gatherings.hosts import HostReader
from partygraph.extract.gatherings.sitting_leads import body_in_session
from partygraph.extract.gatherings.speeches import informing
from partygraph.extract.lexis.words import ids, pattern
from partygraph.extract.meetings.guest_meetings import of_its_kind
from partygraph.extract.meetings.meetings import name_of, name_of_mention
from partygraph.extract.meetings.meetings_meant import (
    is_governed,
    is_one,
    is_open,
    is_other,
    is_reported,
    may_be,
    may_hold,
    pictured,
)
from partygraph.model.mention import (
    ClaimReading,
    MeetingName,
    Mention,
    MentionKind,
    Modality,
    Stance,
)

# The rule of a meeting's mention that stands for itself, without a claim about it.
HELD = "meeting-held"
# Tokens at the head of a sentence that say when it was.
_LEAD = 8
_SURE, _ASSUMED = Decimal("0.90"), Decimal("0.60")


@dataclass(slots=True)
class GatheringGrammar:
    """Reads sentence by sentence; remembers the meeting that the article is about.

    `told` is the meeting of which the sentence read last tells, `listing` whether it lists who came,
    `waiting` the last sentence that lists so before any meeting has been named, `opened` the paragraph
    that tells who held a sitting, and that sitting.
    """

    mentions: list[Mention]
    of_posts: frozenset[int] = frozenset()
    current: int | None = None
    told: int | None = None
    last_subject: int | None = None
    seen: set[tuple[str, int, int]] = field(default_factory=set)
    met: set[int] = field(default_factory=set)
    listing: bool = False
    waiting: Scene | None = None
    aside: tuple[int, int | None] | None = None
    opened: tuple[int, int] | None = None
    _hosts: HostReader = field(init=False)

    def __post_init__(self) -> None:
        self._hosts = HostReader(self.mentions, self.of_posts)

    def read(self, whole: Scene, scene: Scene) -> list[ClaimReading]:
        """The claims about meetings of one sentence; `scene` is it without its titles."""
        self._return_from_aside(scene)
        self._name_held(scene)
        meeting = self._meeting_of(scene)
        claims = self._hosted(whole, scene) if scene.meetings else []
        if meeting is None:
            meeting = self.current
        if meeting is None and scene.meetings:
            meeting = self._going_off(scene)
            if meeting is None:
                meeting = self._promoted(scene)
                claims += self._assumed_host(scene, meeting)
        if meeting is not None and self.waiting is not None:
            claims += self._attended(self.waiting, meeting)
        if meeting is not None and scene.people and not self._is_another(scene):
            claims += self._attended(scene, meeting)
        if is_list_opened(scene):
            self.listing = True
        if meeting is not None:
            self.waiting = None
        elif scene.people and opens_attendance(scene):
            self.waiting = scene
        self.told = meeting
        self.met.update([claim.object for claim in claims])
        self._remember(scene, claims)
        return claims

    def _hosted(self, whole: Scene, scene: Scene) -> list[ClaimReading]:
        """Who held the meetings that the sentence names."""
        claims = [
            self._claim("organizes", host, held, scene, rule) for host, held, rule in self._hosts.read(scene)
        ]
        claims += self._host_of_headline(scene)
        hosted = {claim.object for claim in claims}
        sittings = ids("gatherings.toml", "sittings")
        for held in hosted:
            if name_of_mention(self.mentions, held).type in sittings:
                self.opened = scene.paragraph, held
        self._mark_held(scene, hosted)
        return claims + self._convened_lead(whole, hosted)

    def _name_held(self, scene: Scene) -> None:
        """ "Sáng 27/4, Ban Thường vụ Tỉnh ủy tổ chức hội nghị để cho ý kiến": one of which nothing more is
        said than its day and who held it, where the text has told of no other.
        """
        for item in scene.meetings:
            name = name_of(self.mentions, item)
            if not name.is_generic or name.held_on is None or self._is_told_of(name):
                continue
            if self._hosts.host(scene, item) is not None or self._is_visit(scene, item):
                self._single_out(item, "meeting-held-by")
                return

    def _is_visit(self, scene: Scene, item: Item) -> bool:
        """ "đồng chí N có buổi làm việc trực tuyến với các sở": whose it is, a person says."""
        if name_of(self.mentions, item).type not in ids("gatherings.toml", "met-by-coming"):
            return False
        return scene.keys(item.i - 1, item.i) == ["có"] and bool(scene.before(item.i, MentionKind.PERSON))

    def _host_of_headline(self, scene: Scene) -> list[ClaimReading]:
        """ "Ngày 5/6, Sở Y tế tổ chức Hội nghị": that of the headline, of which nobody told who held it."""
        if self.current is None or self.current in self.met:
            return []
        headed = name_of_mention(self.mentions, self.current)
        if headed.held_on is not None:
            return []
        for item in scene.meetings:
            name = name_of(self.mentions, item)
            if not name.is_generic or name.held_on is None or name.type != headed.type:
                continue
            found = self._hosts.host(scene, item)
            if found is not None:
                value = replace(headed, held_on=name.held_on)
                self.mentions[self.current] = replace(self.mentions[self.current], value=value)
                return [self._claim("organizes", found[0], self.current, scene, found[1])]
        return []

    def _is_told_of(self, name: MeetingName) -> bool:
        """Whether the meeting told of may be `name`."""
        if self.current is None:
            return False
        return may_be(name_of_mention(self.mentions, self.current), name, is_held=self.current in self.met)

    def _mark_held(self, scene: Scene, hosted: set[int]) -> None:
        """Marks the meetings that were held, though nobody says by whom: linking keeps them all the same."""
        for item in [*self._hosts.hostless(scene), *pictured(scene, self.mentions)]:
            if item.mention not in hosted:
                self.mentions[item.mention] = replace(self.mentions[item.mention], rule=HELD)

    def _return_from_aside(self, scene: Scene) -> None:
        """ "Hai tuần trước, …": of such a meeting only the rest of its paragraph tells."""
        if self.aside is not None and self.aside[0] != scene.paragraph:
            self.current, self.aside = self.aside[1], None
        if self.aside is None and self.current is not None and scene.meetings:
            lead = scene.gap(scene.i, min(scene.j, scene.i + _LEAD))
            if pattern("gatherings.toml", "before").match(lead):
                self.aside = (scene.paragraph, self.current)

    def _going_off(self, scene: Scene) -> int | None:
        """ "Lễ kết nạp diễn ra trang trọng", "hội nghị chuyển sang phần hai": it took place, whoever held
        it.
        """
        for item in scene.meetings:
            behind = scene.gap(item.j, min(scene.j, item.j + 6))
            if not pattern("gatherings.toml", "goes-off").match(behind):
                continue
            if self._is_generic(item):
                self._single_out(item, HELD)
            elif self.mentions[item.mention].rule != HELD:
                self.mentions[item.mention] = replace(self.mentions[item.mention], rule=HELD)
                self.current = item.mention
            return item.mention
        return None

    def _promoted(self, scene: Scene) -> int | None:
        """An unnamed meeting ("cuộc làm việc") is one all the same where somebody chairs it or it is
        attended.
        """
        generic = [item for item in scene.meetings if is_one(scene, item, self.mentions)]
        people = scene.people
        if generic and self.waiting is not None and opens_at_meeting(scene):
            self._single_out(generic[0], "meeting-unnamed")
            return self.current
        if not generic or not people:
            return None
        acts = {hit.entry.id for hit in scene.hits("meeting-relation")} & {"chairs", "directs", "speaksAt"}
        if not acts and not opens_attendance(scene) and not comes_to(scene, generic[0]):
            return None
        self._single_out(generic[0], "meeting-unnamed")
        return self.current

    def _single_out(self, item: Item, rule: str) -> None:
        """Makes a meeting that is only called by its kind the one that the text speaks of."""
        name = replace(name_of(self.mentions, item), is_generic=False)
        self.mentions[item.mention] = replace(self.mentions[item.mention], value=name, rule=rule)
        self.current = item.mention

    def _convened_lead(self, scene: Scene, hosted: set[int]) -> list[ClaimReading]:
        """ "Tại kỳ họp ngày 20-22/6, Ủy ban Kiểm tra …": a sitting of the body that acts in it."""
        for item in scene.meetings:
            if item.mention in hosted:
                continue
            name = name_of(self.mentions, item)
            host = body_in_session(scene, item, name, self.of_posts, is_first=self.current is None)
            if host is None:
                continue
            if name.is_generic:
                self._single_out(item, "meeting-dated")
            return [self._claim("organizes", host, item.mention, scene, "organizes-lead")]
        return []

    def _assumed_host(self, scene: Scene, meeting: int | None) -> list[ClaimReading]:
        """An unnamed meeting is that of the body which the text has just told to sit: the last subject."""
        if meeting is None or self.last_subject is None or not may_hold(self.mentions, self.last_subject):
            return []
        return [self._claim("organizes", self.last_subject, meeting, scene, "organizes-assumed", _ASSUMED)]

    def _attended(self, scene: Scene, meeting: int) -> list[ClaimReading]:
        claims = []
        told = AttendanceReader(self.mentions, meeting).read(scene)
        if not told and self.opened == (scene.paragraph, meeting) and not scene.meetings:
            told = informing(scene)
        is_list = self.listing and not told and is_list_alone(scene, scene.people)
        if is_list:  # "Dự hội nghị có …: A; B. Các đồng chí Phó Trưởng ban: C; D."
            told = [("attends", item.mention) for item in scene.people]
        self.listing = is_list or opens_attendance(scene)
        for relation, person in told:
            key = (relation, person, meeting)
            if key not in self.seen:
                self.seen.add(key)
                claims.append(self._claim(relation, person, meeting, scene, f"meeting-{relation}"))
        return claims

    def _is_generic(self, item: Item) -> bool:
        return name_of(self.mentions, item).is_generic

    def _meeting_of(self, scene: Scene) -> int | None:
        """The meeting a sentence speaks of: one it tells of by name, else the current one."""
        named = [item for item in scene.meetings if not is_reported(scene, item, self.mentions)]
        if named and self._is_generic(named[0]) and self.current is not None:
            return of_its_kind(self.mentions, named[0], self.current, self.met)
        governed = next((item for item in named if is_governed(scene, item)), None)
        if governed is not None and not self._is_generic(governed) and len(named) > 1:
            return governed.mention
        for item in named:
            if not self._is_generic(item) and (self.current is None or self._is_told(scene, item)):
                return item.mention
        return self.current

    def _is_another(self, scene: Scene) -> bool:
        """Whether those whom the sentence names are told of another meeting, or it is open of which."""
        is_current = self._meeting_of(scene) == self.current
        if self.current is not None and is_other(scene, self.mentions, self.current, is_current=is_current):
            return True
        return is_open(scene, self.met)

    def _is_told(self, scene: Scene, item: Item) -> bool:
        """Whether the sentence is about a meeting: named early in it, or right behind a verb of meeting."""
        if name_of(self.mentions, item).type in ids("gatherings.toml", "visits"):
            return True
        hits = scene.hits("meeting-relation")
        return item.i - scene.i <= 14 or any(0 <= item.i - hit.j <= 6 for hit in hits)

    def _remember(self, scene: Scene, claims: list[ClaimReading]) -> None:
        for body in scene.bodies:
            if body.i - scene.i > _LEAD:
                break
            is_first = body.i == scene.i or scene.tokens.keys[body.i - 1] == ","
            if is_first and body.mention not in self.of_posts:
                self.last_subject = body.mention
                break
        touched = [claim.object for claim in claims]
        for item in scene.meetings:
            if is_reported(scene, item, self.mentions):
                continue
            if not self._is_generic(item) and (item.mention in touched or self.current is None):
                self.current = item.mention
                return

    def _claim(
        self, relation: str, subject: int, meeting: int, scene: Scene, rule: str, certain: Decimal = _SURE
    ) -> ClaimReading:
        stance = Stance(Modality.DONE, True, None, certain)
        return ClaimReading(relation, subject, meeting, scene.span, rule, stance)
