"""Who organised, chaired, attended, spoke at and directed which meeting."""

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache

from partygraph.extract.cues import any_of, listed, pattern, words
from partygraph.extract.scene import Item, Scene
from partygraph.model.mention import (
    ClaimReading,
    MeetingName,
    Mention,
    MentionKind,
    Modality,
    PartialDate,
    Stance,
)


@dataclass(slots=True)
class GatheringGrammar:
    """Reads sentence by sentence; remembers the meeting that the article is about."""

    mentions: list[Mention]
    of_posts: frozenset[int] = frozenset()
    current: int | None = None
    is_listing: bool = False
    last_paragraph: int = -1
    last_subject: int | None = None
    last_day: PartialDate | None = None
    seen: set[tuple[str, int, int]] = field(default_factory=set)

    def read(self, scene: Scene) -> list[ClaimReading]:
        """The claims about meetings of one sentence."""
        meeting = self._meeting_of(scene)
        claims = self._organised(scene)
        if meeting is None:
            meeting = self.current
        claims += self._convened_lead(scene)
        if meeting is None:
            meeting = self.current
        if meeting is None:
            meeting = self._promoted(scene)
            claims += self._assumed_host(scene, meeting)
        if meeting is not None:
            claims += self._attended(scene, meeting)
        self._remember(scene, claims)
        return claims

    def _promoted(self, scene: Scene) -> int | None:
        """An unnamed meeting ("cuộc làm việc") is one all the same where somebody chairs it or it is
        attended.
        """
        generic = [item for item in scene.of_kind(MentionKind.MEETING) if self._is_generic(item)]
        people = scene.of_kind(MentionKind.PERSON)
        if not generic or not people:
            return None
        acts = {hit.entry.id for hit in scene.hits("meeting-relation")} & {"chairs", "directs", "speaksAt"}
        opens = _attend_lead().match(scene.gap(scene.i, min(scene.j, scene.i + 14)))
        if not acts and not opens:
            return None
        item = generic[0]
        mention = self.mentions[item.mention]
        assert isinstance(mention.value, MeetingName)
        held = mention.value.held_on or self.last_day
        self.mentions[item.mention] = replace(
            mention, value=replace(mention.value, is_generic=False, held_on=held), rule="meeting-unnamed"
        )
        self.current = item.mention
        return item.mention

    def _convened_lead(self, scene: Scene) -> list[ClaimReading]:
        """ "Tại kỳ họp ngày 20-22/6, Ủy ban Kiểm tra …": a dated sitting of the body that acts in it."""
        for item in scene.of_kind(MentionKind.MEETING):
            value = self.mentions[item.mention].value
            assert isinstance(value, MeetingName)
            if (
                not value.is_generic
                or value.held_on is None
                or value.type not in words("gatherings", "sittings")
            ):
                continue
            hosts = [
                b
                for b in scene.after(item.j, MentionKind.BODY)
                if b.i - item.j <= 12 and b.mention not in self.of_posts
            ]
            if not hosts or scene.keys(hosts[0].i - 1, hosts[0].i) != [","]:
                continue
            mention = self.mentions[item.mention]
            self.mentions[item.mention] = replace(
                mention, value=replace(value, is_generic=False), rule="meeting-dated"
            )
            self.current = item.mention
            return [
                self._claim(
                    "organizes", hosts[0].mention, item.mention, scene, "organizes-lead", Modality.DONE
                )
            ]
        return []

    def _assumed_host(self, scene: Scene, meeting: int | None) -> list[ClaimReading]:
        """An unnamed meeting is that of the body which the text has just told to sit: the last subject."""
        if meeting is None or self.last_subject is None:
            return []
        claim = self._claim(
            "organizes", self.last_subject, meeting, scene, "organizes-assumed", Modality.DONE
        )
        return [replace(claim, stance=replace(claim.stance, confidence=Decimal("0.60")))]

    def _is_generic(self, item: Item) -> bool:
        value = self.mentions[item.mention].value
        return isinstance(value, MeetingName) and value.is_generic

    def _meeting_of(self, scene: Scene) -> int | None:
        """The meeting a sentence speaks of: one it names, or the current one where it only says "Hội
        nghị".
        """
        named = scene.of_kind(MentionKind.MEETING)
        if named and self._is_generic(named[0]) and self.current is not None:
            return self.current
        for item in named:
            if not self._is_generic(item) and (self.current is None or self._is_told(scene, item)):
                return item.mention
        return self.current if named else None

    def _is_told(self, scene: Scene, item: Item) -> bool:
        """Whether the sentence is about a meeting: named early in it, or right behind a verb of meeting."""
        value = self.mentions[item.mention].value
        if isinstance(value, MeetingName) and value.type in words("gatherings", "visits"):
            return True
        hits = scene.hits("meeting-relation")
        return item.i - scene.i <= 14 or any(0 <= item.i - hit.j <= 6 for hit in hits)

    def _remember(self, scene: Scene, claims: list[ClaimReading]) -> None:
        for body in scene.of_kind(MentionKind.BODY):
            lead = scene.keys(scene.i, body.i)
            if body.mention not in self.of_posts and len(lead) <= 8 and (not lead or lead[-1] == ","):
                self.last_subject = body.mention
                break
        touched = [claim.object for claim in claims]
        for item in scene.of_kind(MentionKind.MEETING):
            if not self._is_generic(item) and (item.mention in touched or self.current is None):
                self.current = item.mention
                return

    # -- organisers -------------------------------------------------------------------------------------

    def _organised(self, scene: Scene) -> list[ClaimReading]:
        claims: list[ClaimReading] = []
        for item in scene.of_kind(MentionKind.MEETING):
            if self._is_generic(item):
                continue
            for host, rule in self._hosts(scene, item):
                claims.append(self._claim("organizes", host, item.mention, scene, rule, Modality.DONE))
        return claims

    def _hosts(self, scene: Scene, item: Item) -> list[tuple[int, str]]:
        triggers = [hit for hit in scene.hits("meeting-relation") if hit.entry.id == "organizes"]
        for hit in triggers:
            if hit.j <= item.i and item.i - hit.j <= 2 and not self._is_future(scene, hit.i):
                bodies = [
                    b for b in scene.before(hit.i, MentionKind.BODY) if self._is_subject(scene, b, hit.i)
                ]
                if bodies:
                    return [(self._leading(scene, bodies, hit.i).mention, "organizes-verb")]
        for hit in triggers:
            lead = scene.keys(item.j, hit.i)
            if hit.i >= item.j and "do" in lead and len(lead) <= 22:
                bodies = [b for b in scene.before(hit.i, MentionKind.BODY) if b.i >= item.j]
                if bodies:
                    return [(bodies[-1].mention, "organizes-passive")]
        behind = [b for b in scene.after(item.j, MentionKind.BODY) if b.i == item.j + 1]
        if behind and scene.keys(item.j, item.j + 1) == ["của"] and self._took_place(scene, item):
            return [(behind[0].mention, "organizes-of")]
        inside = list(self.bodies_inside(item))
        if inside and self.mentions[item.mention].rule == "meeting-gathering":
            return [(inside[0], "organizes-gathering")]
        return self._convening(scene, item)

    def _visitors(self, scene: Scene, people: list[Item]) -> list[Item]:
        """ "đồng chí N … có buổi làm việc với Thành đoàn": who comes to a working visit."""
        for item in scene.of_kind(MentionKind.MEETING):
            value = self.mentions[item.mention].value
            if (
                not isinstance(value, MeetingName)
                or value.type not in words("gatherings", "visits")
                or value.is_generic
            ):
                continue
            before = [person for person in people if person.j <= item.i and item.i - person.j <= 45]
            if before and not {";"} & set(scene.keys(before[-1].j, item.i)) and self._is_verb(scene, item):
                return [before[-1]]
        return []

    def _is_verb(self, scene: Scene, item: Item) -> bool:
        first = scene.keys(item.i, item.i + 1)
        before = scene.keys(max(scene.i, item.i - 1), item.i)
        return first[0] in words("gatherings", "verb-of-visit") or before in (["có"], ["đã"])

    def _leading(self, scene: Scene, bodies: list[Item], verb: int) -> Item:
        """ "A phối hợp với B tổ chức": A is the organiser, B helps."""
        for body in reversed(bodies[1:]):
            if "phối hợp" in scene.gap(body.j, verb) and body.i - scene.i <= 12:
                return body
        return bodies[0]

    def _took_place(self, scene: Scene, item: Item) -> bool:
        """Whether the sentence tells of the meeting, and not only that such meetings are held."""
        value = self.mentions[item.mention].value
        dated = isinstance(value, MeetingName) and value.held_on is not None
        told = any(hit.entry.id not in ("attends", "organizes") for hit in scene.hits("meeting-relation"))
        return (dated or told) and scene.keys(item.i - 1, item.i) != [")"]

    def bodies_inside(self, item: Item) -> list[int]:
        """The bodies that a meeting's name holds."""
        span = self.mentions[item.mention].span
        return [
            n
            for n, other in enumerate(self.mentions)
            if other.kind is MentionKind.BODY and span.covers(other.span)
        ]

    def _convening(self, scene: Scene, item: Item) -> list[tuple[int, str]]:
        """ "BODY (đã) làm việc với …", "BODY đã họp kỳ thứ 15": the body before the meeting's verb."""
        value = self.mentions[item.mention].value
        if not isinstance(value, MeetingName) or value.type not in words("gatherings", "convened"):
            return []
        bodies = [
            b
            for b in scene.before(item.i, MentionKind.BODY)
            if item.i - b.j <= 45 and b.mention not in self.of_posts
        ]
        for body in bodies:
            gap = scene.keys(body.j, item.i)
            plain = set(gap) <= words("gatherings", "convening")
            led = gap[:1] == ["do"] or (gap and gap[0] == "cùng")
            if plain or led:
                return [(body.mention, "organizes-convening")]
        return []

    def _is_subject(self, scene: Scene, body: Item, verb: int) -> bool:
        gap = scene.keys(body.j, verb)
        return len(gap) <= 8 and not {";", ":"} & set(gap)

    def _is_future(self, scene: Scene, at: int) -> bool:
        return not words("gatherings", "to-come").isdisjoint(scene.keys(max(scene.i, at - 4), at))

    # -- people -----------------------------------------------------------------------------------------

    def _attended(self, scene: Scene, meeting: int) -> list[ClaimReading]:
        people = scene.of_kind(MentionKind.PERSON)
        if not people:
            self.is_listing = self.is_listing and scene.paragraph == self.last_paragraph
            return []
        roles = self._roles(scene, people)
        self.last_paragraph = scene.paragraph
        claims = []
        for item in people:
            for relation in roles.get(item.mention, ()):
                rule = f"meeting-{relation}"
                key = (relation, item.mention, meeting)
                if key not in self.seen:
                    self.seen.add(key)
                    claims.append(self._claim(relation, item.mention, meeting, scene, rule, Modality.DONE))
        return claims

    def _roles(self, scene: Scene, people: list[Item]) -> dict[int, list[str]]:
        roles: dict[int, list[str]] = {}
        text = scene.gap(scene.i, min(scene.j, scene.i + 14))
        speech = pattern("gatherings", "speech").match(text)
        named = bool(scene.of_kind(MentionKind.MEETING))
        if speech is not None:
            directs = pattern("gatherings", "directing-speech").match(text)
            return {people[0].mention: ["directs" if directs is not None else "speaksAt"]}
        opinion = self._opinion(scene, people)
        if opinion is not None:
            return {opinion: ["directs"]}
        if _attend_lead().match(text):
            self.is_listing = True
            came = self._listed(scene, people)
            return {item.mention: ["attends"] for item in came if not self._is_absent(scene, item)}
        for visitor in self._visitors(scene, people):
            roles.setdefault(visitor.mention, []).append("attends")
        for hit in scene.hits("meeting-relation"):
            for item in self._actors(scene, hit.entry.id, hit.i, hit.j, people, named=named):
                roles.setdefault(item.mention, []).append(hit.entry.id)
        if _at_lead().match(text) and not roles:
            first = people[0]
            behind = scene.gap(first.j, min(scene.j, first.j + 40))
            if not self._is_subject_of_lead(scene, first):
                return roles
            if any(word in behind for word in words("gatherings", "said")):
                roles[first.mention] = ["speaksAt"]
            else:
                roles[first.mention] = ["attends"]
        return roles

    def _is_subject_of_lead(self, scene: Scene, person: Item) -> bool:
        """ "Tại hội nghị, đồng chí N …": only posts and titles stand between the comma and the name."""
        commas = [k for k in range(scene.i, person.i) if scene.tokens.keys[k] == ","]
        if not commas:
            return False
        between = scene.gap(commas[0] + 1, person.i)
        acting = [hit for hit in scene.hits("action") if commas[0] < hit.i < person.i]
        spoken_about = any(word in between for word in words("gatherings", "spoken-about"))
        return not acting and not spoken_about

    def _opinion(self, scene: Scene, people: list[Item]) -> int | None:
        """ "Đó là ý kiến chỉ đạo của N tại Hội nghị"."""
        for hit in scene.hits("meeting-relation"):
            if hit.entry.phrase == "ý kiến chỉ đạo" and scene.keys(hit.j, hit.j + 1) == ["của"]:
                behind = [item for item in people if item.i >= hit.j]
                return behind[0].mention if behind else None
        return None

    def _listed(self, scene: Scene, people: list[Item]) -> list[Item]:
        """Who stands behind "có (các) đồng chí", where the sentence says so.

        "dự lễ kỷ niệm Ngày sinh Chủ tịch Hồ Chí Minh có các đồng chí: …" tells of no other.
        """
        behind = [item for item in people if _names_comrades().search(scene.gap(scene.i, item.i))]
        return behind or people

    def _is_absent(self, scene: Scene, item: Item) -> bool:
        return not words("gatherings", "absent").isdisjoint(scene.keys(max(scene.i, item.i - 6), item.i))

    def _actors(
        self, scene: Scene, relation: str, i: int, j: int, people: list[Item], *, named: bool
    ) -> list[Item]:
        """The persons that a trigger at tokens ``i`` to ``j`` takes for itself."""
        if relation == "organizes":
            return []
        before = [item for item in people if item.j <= i]
        close = before and i - before[-1].j <= 30 and not {";"} & set(scene.keys(before[-1].j, i))
        if relation == "attends":
            behind = [item for item in people if item.i >= j]
            if (
                behind
                and ("có" in scene.keys(j, behind[0].i) or "gồm" in scene.keys(j, behind[0].i))
                and named
            ):
                return behind
            return [before[-1]] if close and named and scene.keys(j, j + 1) != ["thảo"] else []
        if relation == "chairs" and scene.gap(j, j + 2) in words("gatherings", "chaired-works"):
            return []
        if relation == "chairs" and not close:
            behind = [item for item in people if item.i >= j]
            opened = scene.gap(j, behind[0].i) if behind else ""
            return behind if re.search(r"\b(?:gồm|có|là)\b|:", opened) and behind[0].i - j <= 14 else []
        if relation == "chairs":
            return self._joint(scene, before) if close and (named or self.current is not None) else []
        if relation in ("speaksAt", "directs"):
            return [before[-1]] if close and (named or scene.j - j <= 8) else []
        if (
            relation == "reportsAt"
            and close
            and (named or scene.gap(i, i + 1) in words("gatherings", "reading-out"))
        ):
            return [before[-1]]
        return []

    def _joint(self, scene: Scene, before: list[Item]) -> list[Item]:
        """All of a list that chairs together: "Các đồng chí: A, …; B, … chủ trì"."""
        lead = scene.gap(scene.i, before[0].i).removesuffix(" :")
        return before if lead.endswith(listed("gatherings", "all-comrades")) else [before[-1]]

    def _claim(
        self, relation: str, subject: int, meeting: int, scene: Scene, rule: str, modality: Modality
    ) -> ClaimReading:
        stance = Stance(modality, True, None, Decimal("0.90"))
        return ClaimReading(relation, subject, meeting, scene.span, rule, stance)


@cache
def _at_lead() -> re.Pattern[str]:
    return re.compile(rf"(?:cũng )?tại (?:buổi |cuộc )?{any_of('gatherings', 'at-meeting')}")


@cache
def _attend_lead() -> re.Pattern[str]:
    coming, attending, present = (any_of("gatherings", table) for table in ("coming", "attending", "present"))
    return re.compile(rf"(?:(?:{coming} )*{attending}|{present})\b")


@cache
def _names_comrades() -> re.Pattern[str]:
    return re.compile(rf"\b(?:có|gồm) (?:các )?{any_of('gatherings', 'comrades')}\b")
