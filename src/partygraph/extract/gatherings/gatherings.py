"""Who organised, chaired, attended, spoke at and directed which meeting."""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from partygraph.extract.clauses.listed_persons import is_only_list
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.absent import absent
from partygraph.extract.gatherings.attendance import AttendanceReader
from partygraph.extract.gatherings.attendance_leads import (
    chairs_together,
    comes_to,
    is_list_opened,
    opens_at_meeting,
    opens_attendance,
)
from partygraph.extract.gatherings.elided_hosts import elided_hosts
from partygraph.extract.gatherings.hosts import HostReader
from partygraph.extract.gatherings.sitting_leads import body_in_session
from partygraph.extract.gatherings.speeches import informing, speaking_there
from partygraph.extract.gatherings.spoken_meeting import SpokenMeeting
from partygraph.extract.gatherings.told_by_post import ToldByPost
from partygraph.extract.gatherings.told_held import is_of_the_day
from partygraph.extract.lexis.words import find, ids, words
from partygraph.extract.meetings.meetings import name_of, name_of_mention
from partygraph.extract.meetings.meetings_meant import is_one, is_reported, may_hold, pictured
from partygraph.model.mention import ClaimReading, Mention, MentionKind, Modality, Stance

# Tokens at the head of a sentence that say when it was.
_LEAD = 8
# So many paragraphs behind its last word of a meeting a report tells who spoke there; what a man says who may
# have been asked, in the same or the next.
_PARAGRAPHS, _NEXT = 6, 2
_SURE, _MEANT, _ASSUMED = Decimal("0.90"), Decimal("0.80"), Decimal("0.60")
# What one may be told to do by his post alone.
_SAID = frozenset({"speaksAt", "directs", "chairs"})


@dataclass(slots=True)
class GatheringGrammar:
    """Reads sentence by sentence; remembers the meeting that the article is about.

    `told` is the meeting of which the sentence read last tells, `listing` whether it lists who came,
    `waiting` the last sentence that lists so before any meeting has been named, `opened` the paragraph
    that tells who held a sitting, and that sitting, `holders` the last one that tells who held a meeting, and
    who did, `named_in` the last paragraph that names a meeting.
    """

    mentions: list[Mention]
    of_posts: frozenset[int] = frozenset()
    by_post: ToldByPost | None = None
    told: int | None = None
    last_subject: int | None = None
    seen: set[tuple[str, int, int]] = field(default_factory=set)
    listing: bool = False
    waiting: Scene | None = None
    opened: tuple[int, int] | None = None
    holders: tuple[int, tuple[int, ...]] = (0, ())
    named_in: int = 0
    spoken: SpokenMeeting = field(init=False)
    _hosts: HostReader = field(init=False)

    def __post_init__(self) -> None:
        """The meetings and their hosts are of the same mentions."""
        self.spoken = SpokenMeeting(self.mentions)
        self._hosts = HostReader(self.mentions, self.of_posts)

    def read(self, whole: Scene, scene: Scene) -> list[ClaimReading]:
        """The claims about meetings of one sentence; `scene` is it without its titles."""
        self.spoken.return_from_aside(scene)
        self._name_held(scene)
        meeting = self.spoken.of_sentence(scene)
        claims = self._hosted(whole, scene) if scene.meetings else []
        if meeting is None:
            meeting = self.spoken.current
        if meeting is None and scene.meetings:
            meeting = self.spoken.going_off(scene)
            if meeting is None:
                meeting = self._promoted(scene)
                claims += self._assumed_host(scene, meeting)
        if meeting is not None and self.waiting is not None:
            claims += self._attended(self.waiting, meeting)
        if meeting is not None and scene.people and not self.spoken.is_another(scene):
            claims += self._attended(scene, meeting)
        if meeting is not None and not scene.people and not self.spoken.is_another(scene):
            claims += self._said_by_post(scene, meeting)
        if is_list_opened(scene):
            self.listing = True
        if meeting is not None:
            self.waiting = None
        elif scene.people and (opens_attendance(scene) or chairs_together(scene)):
            self.waiting = scene
        self.told = meeting
        self.spoken.met.update(claim.object for claim in claims)
        self._remember(scene, claims)
        return claims

    def _hosted(self, whole: Scene, scene: Scene) -> list[ClaimReading]:
        """Who held the meetings that the sentence names."""
        claims = [
            self._claim("organizes", host, held, scene, rule) for host, held, rule in self._hosts.read(scene)
        ]
        claims += self._host_of_headline(scene)
        claims += self._elided(scene, {claim.object: claim.subject for claim in claims})
        hosted = {claim.object for claim in claims}
        sittings = ids("gatherings.toml", "sittings")
        for held in hosted:
            if name_of_mention(self.mentions, held).type in sittings:
                self.opened = scene.paragraph, held
        self.spoken.mark_held([*self._hosts.hostless(scene), *pictured(scene, self.mentions)], hosted)
        if not hosted:
            self._tell_of_the_day(scene)
        return claims + self._convened_lead(whole, hosted)

    def _elided(self, scene: Scene, hosted: dict[int, int]) -> list[ClaimReading]:
        """ "…. Đồng thời, tổ chức Lễ công bố": held by who held the meeting of the sentence before."""
        before = self.holders[1] if self.holders[0] == scene.paragraph else ()
        told = list(elided_hosts(scene, self.mentions, hosted, before))
        if hosted:
            self.holders = scene.paragraph, tuple(dict.fromkeys(hosted.values()))
        return [self._claim("organizes", host, held, scene, "organizes-elided") for host, held in told]

    def _name_held(self, scene: Scene) -> None:
        """ "Sáng 27/4, Ban Thường vụ Tỉnh ủy tổ chức hội nghị để cho ý kiến": one of which nothing more is
        said than its day and who held it, where the text has told of no other.
        """
        for item in scene.meetings:
            name = name_of(self.mentions, item)
            is_told_so = scene.gap(scene.i, item.i) in words("gatherings.toml", "it-was")
            if not name.is_generic or not (name.held_on or is_told_so) or self.spoken.is_told_of(name):
                continue
            if self._hosts.host(scene, item) is not None or self._is_visit(scene, item):
                self.spoken.single_out(item, "meeting-held-by")
                return

    def _tell_of_the_day(self, scene: Scene) -> None:
        """The meeting with whose day a report opens is the one that it tells of, whoever held it."""
        if self.spoken.met or self.spoken.is_held_told:
            return
        for item in scene.meetings:
            name = name_of(self.mentions, item)
            if not name.is_generic and is_of_the_day(scene, item, name):
                self.spoken.mark_held([item], ())
                self.spoken.current = item.mention
                return

    def _is_visit(self, scene: Scene, item: Item) -> bool:
        """ "đồng chí N có buổi làm việc trực tuyến với các sở": whose it is, a person says."""
        if name_of(self.mentions, item).type not in ids("gatherings.toml", "met-by-coming"):
            return False
        return scene.keys(item.i - 1, item.i) == ["có"] and bool(scene.before(item.i, MentionKind.PERSON))

    def _host_of_headline(self, scene: Scene) -> list[ClaimReading]:
        """ "Ngày 5/6, Sở Y tế tổ chức Hội nghị": that of the headline, of which nobody told who held it."""
        current = self.spoken.current
        if current is None or current in self.spoken.met:
            return []
        headed = name_of_mention(self.mentions, current)
        if headed.held_on is not None:
            return []
        for item in scene.meetings:
            name = name_of(self.mentions, item)
            if not name.is_generic or name.held_on is None or name.type != headed.type:
                continue
            found = self._hosts.host(scene, item)
            if found is not None:
                value = replace(headed, held_on=name.held_on)
                self.mentions[current] = replace(self.mentions[current], value=value)
                return [self._claim("organizes", found[0], current, scene, found[1])]
        return []

    def _promoted(self, scene: Scene) -> int | None:
        """An unnamed meeting ("cuộc làm việc") is one all the same where somebody chairs it or it is
        attended.
        """
        generic = [item for item in scene.meetings if is_one(scene, item, self.mentions)]
        people = scene.people
        if generic and self.waiting is not None and opens_at_meeting(scene):
            self.spoken.single_out(generic[0], "meeting-unnamed")
            return self.spoken.current
        if not generic or not people:
            return None
        acting = {"chairs", "directs", "speaksAt"}
        if opens_at_meeting(scene) and any(
            is_reported(scene, item, self.mentions) for item in scene.meetings
        ):
            acting.add("reportsAt")  # "Tại hội nghị, N báo cáo nhanh kết quả Hội nghị Trung ương 10"
        acts = {hit.entry.id for hit in scene.hits("meeting-relation")} & acting
        is_told = acts or opens_attendance(scene) or comes_to(scene, generic[0])
        if not is_told and not self._is_spoken_at(scene, generic[0]):
            return None
        self.spoken.single_out(generic[0], "meeting-unnamed")
        return self.spoken.current

    def _is_spoken_at(self, scene: Scene, meeting: Item) -> bool:
        """ "Tại buổi đón tiếp, ông N bày tỏ": whether somebody speaks at the meeting with which it opens."""
        if not opens_at_meeting(scene):
            return False
        told = AttendanceReader(self.mentions, meeting.mention).read(scene)
        return any(relation == "speaksAt" for relation, _ in told)

    def _convened_lead(self, scene: Scene, hosted: set[int]) -> list[ClaimReading]:
        """ "Tại kỳ họp ngày 20-22/6, Ủy ban Kiểm tra …": a sitting of the body that acts in it."""
        for item in scene.meetings:
            if item.mention in hosted:
                continue
            name = name_of(self.mentions, item)
            host = body_in_session(scene, item, name, self.of_posts, is_first=self.spoken.current is None)
            if host is None:
                continue
            if name.is_generic:
                self.spoken.single_out(item, "meeting-dated")
            return [self._claim("organizes", host, item.mention, scene, "organizes-lead")]
        return []

    def _assumed_host(self, scene: Scene, meeting: int | None) -> list[ClaimReading]:
        """An unnamed meeting is that of the body which the text has just told to sit: the last subject."""
        if meeting is None or self.last_subject is None or not may_hold(self.mentions, self.last_subject):
            return []
        return [self._claim("organizes", self.last_subject, meeting, scene, "organizes-assumed", _ASSUMED)]

    def _attended(self, scene: Scene, meeting: int) -> list[ClaimReading]:
        """What the persons of a sentence did at the meeting, each deed once in the article."""
        claims = []
        told = AttendanceReader(self.mentions, meeting).read(scene)
        if not told and self.opened == (scene.paragraph, meeting) and not scene.meetings:
            told = informing(scene)
        if not told and meeting in self.spoken.met and all(map(self.spoken.is_generic, scene.meetings)):
            told = self._speaking(scene)
        is_list = self.listing and not told and is_only_list(scene, scene.people)
        if is_list:  # "Dự hội nghị có …: A; B. Các đồng chí Phó Trưởng ban: C; D."
            told = [("attends", item.mention) for item in scene.people]
        self.listing = is_list or opens_attendance(scene)
        away = absent(scene)
        for relation, person in told:
            if person in away:
                continue
            key = (relation, person, meeting)
            if key not in self.seen:
                self.seen.add(key)
                claims.append(self._claim(relation, person, meeting, scene, f"meeting-{relation}"))
        return claims

    def _speaking(self, scene: Scene) -> list[tuple[str, int]]:
        """Who speaks in a sentence that names no meeting but by its kind, behind one that does."""
        away = scene.paragraph - self.named_in
        return speaking_there(scene, is_near=away < _NEXT) if away < _PARAGRAPHS else []

    def _said_by_post(self, scene: Scene, meeting: int) -> list[ClaimReading]:
        """ "Kết luận hội nghị, đồng chí Bí thư Huyện ủy đề nghị": what one named before does there."""
        meant = None if self.by_post is None else self.by_post.in_sentence(scene)
        if meant is None:
            return []
        told = AttendanceReader(self.mentions, meeting).read(meant)
        return [
            self._claim(relation, person, meeting, scene, f"meeting-{relation}-by-post", _MEANT)
            for relation, person in told
            if relation in _SAID and (relation, person, meeting) not in self.seen
        ]

    def _remember(self, scene: Scene, claims: list[ClaimReading]) -> None:
        """Takes in the body that opens the sentence, and its meeting."""
        for body in scene.bodies:
            if body.i - scene.i > _LEAD:
                break
            is_first = body.i == scene.i or scene.tokens.keys[body.i - 1] == ","
            if is_first and body.mention not in self.of_posts:
                is_guest = find("gatherings.toml", "comes-to-another", scene.keys(body.j, body.j + 3))
                self.last_subject = None if is_guest else body.mention
                break
        if scene.meetings:
            self.named_in = scene.paragraph
        self.spoken.remember(scene, {claim.object for claim in claims})

    def _claim(
        self, relation: str, subject: int, meeting: int, scene: Scene, rule: str, certain: Decimal = _SURE
    ) -> ClaimReading:
        stance = Stance(Modality.DONE, True, None, certain)
        return ClaimReading(relation, subject, meeting, scene.span, rule, stance)
