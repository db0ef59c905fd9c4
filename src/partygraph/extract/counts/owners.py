"""Whose number it is: the body that a sentence makes its subject, or of which the text speaks."""

import re
from dataclasses import dataclass, field
from functools import cache, partial

from partygraph.extract.clauses.no_subjects import is_sent_team, only_tells
from partygraph.extract.clauses.parts_acting import part_acting
from partygraph.extract.clauses.runs import group_of, run_before
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.counts.association_owners import association_meant
from partygraph.extract.counts.member_bodies import body_in_name, with_members
from partygraph.extract.counts.owner_words import (
    account,
    acts_by_next,
    clause_before,
    elaborates,
    is_bare,
    is_decision_of,
    is_nameless,
    is_of_level,
    is_of_parts,
    is_open,
    item_start,
    other_owner,
    others_begin,
)
from partygraph.extract.counts.placed_owners import bodies_before, first_in_row
from partygraph.extract.counts.wholes import whole_before
from partygraph.extract.lexis.words import any_of, ids, listed, pattern, words
from partygraph.extract.meetings.meetings import name_of
from partygraph.model.mention import MeetingName, Mention, MentionKind
from partygraph.model.span import Span

_WORDS = "counts.toml"
# What follows a name that stands in brackets, up to where they close.
_IN_BRACKETS = re.compile(r"[^()]{0,300}\)")
# A body among so many of a sentence's first words is what it speaks of.
_OPENING = 3
# The words that go on with the numbers of the sentence before are no longer than this, in code points.
_LEAD = 30
# "so với"
_COMPARING = 3


@dataclass(slots=True)
class OwnerReader:
    """Reads sentence by sentence; remembers whom the text speaks of, who is visited and which place acts.

    `told` is the body whose numbers were told last, while no sentence opens with another one; `nameless` the
    paragraph where they were those of bodies without a name ("cấp ủy các cấp"); `is_of_others` holds while
    sentences go on with the numbers of others; `acting` is the place that acted last in this `paragraph`;
    `wholes` are the bodies of which those without a name were told to be.
    """

    mentions: list[Mention]
    of_posts: frozenset[int]
    topic: int | None = None
    visited: int | None = None
    place: int | None = None
    told: int | None = None
    nameless: int | None = None
    is_of_others: bool = False
    acting: int | None = None
    paragraph: int = -1
    seen: int = 0
    wholes: list[int] = field(default_factory=list)

    def enter(self, scene: Scene, topic: int | None) -> None:
        """Takes a sentence in; `topic` is the body that the running text speaks of."""
        if topic != self.topic:
            self.topic, self.visited = topic, None
        bodies = scene.bodies
        if bodies and bodies[0].i - scene.i <= _OPENING:
            self.told = self.nameless = self.acting = None
        if scene.paragraph != self.paragraph:
            self.paragraph, self.acting = scene.paragraph, None
        if self.is_of_others:
            opening = scene.tokens.text[scene.span.start : scene.span.start + _LEAD].lower().lstrip(" -+*•")
            self.is_of_others = opening.startswith(elaborates())
        if bodies and scene.meetings:
            visited = self._visited(scene)
            self.visited = self.visited if visited is None else visited
        for n in range(self.seen, len(self.mentions)):
            if self.mentions[n].rule == "place-as-actor":
                self.place = self.acting = n
        self.seen = len(self.mentions)

    def of_text(self) -> int | None:
        """The body of which the text speaks: at a working visit the one that is visited, behind a place that
        acted in the paragraph that place.
        """
        if self.acting is not None:
            return self.acting
        if self.visited is not None:
            return self.visited
        return self.place if self.topic is None or is_sent_team(self.mentions[self.topic]) else self.topic

    def of_meeting(self, meeting: int | None) -> int | None:
        """The body for which those at a meeting stand: of the text, else in the meeting's name."""
        known = self.of_text()
        return known if known is not None or meeting is None else body_in_name(self.mentions, meeting)

    def of_congress(self, meeting: int | None, before: int) -> int | None:
        """The body whose members sit at a congress: in the meeting's name, else of the text, and no board; a
        congress named behind offset `before` is that to which members are sent.
        """
        if meeting is not None and self.mentions[meeting].span.start > before:
            meeting = None
        named = None if meeting is None else body_in_name(self.mentions, meeting)
        return with_members(self.mentions, self.of_meeting(meeting) if named is None else named)

    def is_last_met(self, scene: Scene, meeting: int | None) -> bool:
        """Whether no meeting of another kind has been spoken of since `meeting` was."""
        met = [
            other
            for other in self.mentions
            if other.kind is MentionKind.MEETING and other.span.end <= scene.span.start
        ]
        last = max(met, key=lambda other: other.span.start, default=None)
        if last is None or meeting is None:
            return False
        names = last.value, self.mentions[meeting].value
        return len({name.type for name in names if isinstance(name, MeetingName)}) == 1

    def of_number(self, scene: Scene, text: str, at: int) -> int | None:
        """The body whose number it is that the verb at offset `at` of the sentence governs."""
        whole = self._whole(scene, text, at)
        if whole is not None:
            return whole
        position = scene.span.start + at
        before = bodies_before(scene, at)
        may = partial(self._may_be_subject, scene, text, at)
        nearest = next(filter(may, reversed(before)), None)
        if before and is_decision_of(scene, before[-1], position):
            return before[-1].mention
        if nearest is not None:
            end = scene.tokens.ends[nearest.j - 1] - scene.span.start
            name = self.mentions[nearest.mention].span.of(scene.tokens.text)
            last = text[end:at].rpartition(",")[2]
            if association_meant(self.mentions, nearest.mention, last, text[at:]) is not None:
                return nearest.mention
            if other_owner().search(text, end, at) is not None or is_of_parts(text, at, name):
                self.is_of_others = True
                return None
            is_firsts = ";" in text[end:at] or self._is_reason(scene, text[end:at], nearest)
            first = next(filter(may, before)) if is_firsts else nearest
            first = part_acting(scene, group_of(scene, first, self.mentions), self.mentions)
            return first_in_row(scene, first, self.of_posts)
        if self.is_of_others:
            # "Cụ thể, có 12 đảng viên bị khiển trách": of those whom "cấp ủy các cấp" disciplined
            return None
        acting = self._acting_place(scene, position)
        if acting is not None:
            return acting
        clause = clause_before(text, at)
        association = association_meant(self.mentions, self.topic, clause, text[at:])
        if association is not None:
            return association
        self.is_of_others = other_owner().search(clause) is not None
        if account().match(text) is not None:
            return self._teller(scene, text, at)
        if not is_open(clause):
            return None
        if self.nameless == scene.paragraph and is_bare(clause):
            return None  # "Qua kiểm tra, kết luận 6 đảng viên có vi phạm": theirs too
        of = self.of_text()
        return of if of is not None or clause.strip() else self.told

    def _is_reason(self, scene: Scene, between: str, giver: Item) -> bool:
        """ "Công an tỉnh được | Bộ Công an thưởng vì bắt 3 đối tượng": whether it is told what for."""
        is_giver = scene.keys(giver.i - 1, giver.i) == ["được"]
        return is_giver and pattern(_WORDS, "because").fullmatch(between.lower()) is not None

    def _whole(self, scene: Scene, text: str, at: int) -> int | None:
        """The body of which those without a name are told to be: theirs is its own, as others' later are."""
        item = whole_before(scene, text, at)
        if item is None or item.mention in self.of_posts:
            return None
        self.wholes.append(item.mention)
        return item.mention

    def _teller(self, scene: Scene, text: str, at: int) -> int | None:
        """ "Thông báo của Mặt trận Tổ quốc tỉnh … tổng hợp 20 kiến nghị": whose paper it is."""
        if not text[at:].lower().startswith(listed(_WORDS, "told-by-paper")):
            return None
        bodies = scene.bodies
        return bodies[0].mention if bodies and bodies[0].i - scene.i <= _OPENING else None

    def _may_be_subject(self, scene: Scene, text: str, at: int, item: Item) -> bool:
        """Whether a body may do what offset `at` tells; none in a remark in brackets does."""
        end = scene.tokens.ends[item.j - 1] - scene.span.start
        is_remark = _IN_BRACKETS.match(text, end, at) is not None or only_tells(scene, item)
        return not is_remark and item.mention not in self.of_posts and not self._is_object(scene, item)

    def of_total(self, scene: Scene, text: str, start: int, end: int) -> int | None:
        """Whose total the words from `start` to `end` tell: of the body named there, else of the subject.

        "chuyển Chi bộ 5 về trực thuộc Đảng bộ xã, nâng tổng số …": behind another body it stays open.
        """
        span = Span(scene.span.start + start, scene.span.start + end)
        bodies = scene.bodies
        inside = next((n for item in bodies if span.covers(self.mentions[n := item.mention].span)), None)
        if inside is not None:
            return inside
        before = [item for item in bodies if scene.tokens.ends[item.j - 1] <= span.start]
        if before and self._is_joined(scene, before[-1], start):
            return before[-1].mention
        if before and self._is_object(scene, before[-1]):
            return None
        of = self.of_number(scene, text, start)
        return None if of is None or not is_of_level(self.mentions[of], text[start:end]) else of

    def _is_joined(self, scene: Scene, item: Item, start: int) -> bool:
        """ "được chuyển về trực thuộc Đảng bộ xã, nâng số chi bộ lên 17": the one that something joins."""
        lead = " ".join(scene.keys(max(scene.i, item.i - 6), item.i))
        behind = scene.tokens.text[scene.tokens.ends[item.j - 1] : scene.span.start + start]
        return lead.endswith(listed(_WORDS, "joining")) and _raised().fullmatch(behind) is not None

    def is_still(self, scene: Scene, text: str, start: int, at: int) -> bool:
        """Whether from offset `start` of the sentence to `at` no other body comes in: the owner stays."""
        span = Span(scene.span.start + start, scene.span.start + at)
        named = (self.mentions[item.mention].span for item in scene.bodies)
        if other_owner().search(text, start, at) is not None or is_of_parts(text, at, None):
            return False
        return not any(map(span.overlaps, named))

    def of_admission(self, scene: Scene, at: int) -> int | None:
        """The same for an admission: members join a body, not the board of which the text speaks."""
        of = self.of_deed(scene, at)
        return of if of is None or of != self.of_text() else with_members(self.mentions, of)

    def of_deed(self, scene: Scene, at: int) -> int | None:
        """The body that does what offset `at` of the sentence tells: the first that may, else the topic."""
        whole = self._whole(scene, scene.span.of(scene.tokens.text), at)
        if whole is not None:
            return whole
        position = scene.span.start + at
        nearest = self._right_before(scene, position)
        if nearest is not None:
            return nearest
        is_told = False
        begin = item_start(scene, position)
        for item in scene.bodies:
            if scene.tokens.ends[item.j - 1] > position:
                break
            if scene.tokens.starts[item.i] < begin:
                continue
            is_told = is_told or only_tells(scene, item)
            may_act = item.mention not in self.of_posts and not self._is_object(scene, item)
            if may_act and not only_tells(scene, item):
                is_others = others_begin(scene.tokens.text, scene.tokens.ends[item.j - 1], position)
                return None if is_others else item.mention
        if is_told:
            return self._acting_place(scene, position)
        is_nobody = is_nameless(clause_before(scene.tokens.text[scene.span.start : position], at))
        return None if is_nobody else self.of_text()

    def _right_before(self, scene: Scene, position: int) -> int | None:
        """ "Huyện ủy đánh giá cao | Đảng bộ xã (đã) kết nạp": the body right before the verb, whatever one
        before it does; of bodies in a row, and with its whole behind a comma, the first.
        """
        named = bodies_before(scene, position - scene.span.start)
        if not named or not acts_by_next(scene, named[-1], position):
            return None
        run = [item for item in run_before(scene, named[-1]) if item.mention not in self.of_posts]
        lead = scene.gap(max(scene.i, run[0].i - _COMPARING), run[0].i) if run else ""
        is_compared = lead.endswith(listed(_WORDS, "comparing"))
        if (
            not run
            or named[-1].mention in self.of_posts
            or (not is_compared and self._is_object(scene, run[0]))
        ):
            return None
        return first_in_row(scene, run[0], self.of_posts)

    def _acting_place(self, scene: Scene, position: int) -> int | None:
        if self.place is None:
            return None
        span = self.mentions[self.place].span
        return self.place if scene.span.covers(span) and span.end <= position else None

    def _visited(self, scene: Scene) -> int | None:
        """ "làm việc với Liên đoàn Lao động": the numbers told then are those of the body visited."""
        for meeting in scene.meetings:
            if name_of(self.mentions, meeting).type not in ids("gatherings.toml", "visits"):
                continue
            for body in scene.bodies:
                is_inside = meeting.i <= body.i and body.j <= meeting.j
                if is_inside and not is_sent_team(self.mentions[body.mention]):
                    return body.mention
        return None

    def _is_object(self, scene: Scene, item: Item) -> bool:
        lead = scene.keys(max(scene.i, item.i - 1), item.i)
        return bool(lead) and lead[0] in words(_WORDS, "not-subject")


@cache
def _raised() -> re.Pattern[str]:
    return re.compile(rf"\s*,\s*{any_of(_WORDS, 'raising')}?,?\s*")
