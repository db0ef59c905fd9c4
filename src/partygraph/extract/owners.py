"""Whose number it is: the body that a sentence makes its subject, or of which the text speaks."""

import re
from dataclasses import dataclass
from functools import cache

from partygraph.extract.meetings import name_of
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import any_of, ids, listed, words
from partygraph.model.mention import BodyName, Mention, MentionKind
from partygraph.model.span import Span

_WORDS = "counts.toml"
_CLAUSE = re.compile(r"[^,;:(]*$")


@dataclass(slots=True)
class OwnerReader:
    """Reads sentence by sentence; remembers whom the text speaks of, who is visited and which place acts."""

    mentions: list[Mention]
    of_posts: frozenset[int]
    topic: int | None = None
    visited: int | None = None
    place: int | None = None
    seen: int = 0

    def enter(self, scene: Scene, topic: int | None) -> None:
        """Takes a sentence in; `topic` is the body that the running text speaks of."""
        if topic != self.topic:
            self.topic, self.visited = topic, None
        visited = self._visited(scene)
        self.visited = self.visited if visited is None else visited
        for n in range(self.seen, len(self.mentions)):
            if self.mentions[n].rule == "place-as-actor":
                self.place = n
        self.seen = len(self.mentions)

    def of_text(self) -> int | None:
        """The body of which the text speaks: at a working visit the one that is visited."""
        if self.visited is not None:
            return self.visited
        return self.place if self.topic is None or self._is_sent(self.topic) else self.topic

    def of_meeting(self, meeting: int | None) -> int | None:
        """The body for which those at a meeting stand: of the text, else in the meeting's name."""
        known = self.of_text()
        if known is not None or meeting is None:
            return known
        span = self.mentions[meeting].span
        inside = (
            n
            for n, other in enumerate(self.mentions)
            if other.kind is MentionKind.BODY and span.covers(other.span)
        )
        return next(inside, None)

    def of_number(self, scene: Scene, text: str, at: int) -> int | None:
        """The body whose number it is that the verb at offset `at` of the sentence governs."""
        position = scene.span.start + at
        for item in reversed(scene.of_kind(MentionKind.BODY)):
            end = scene.tokens.ends[item.j - 1]
            if end > position or item.mention in self.of_posts or self._is_object(scene, item):
                continue
            return None if _other_owner().search(text, end - scene.span.start, at) else item.mention
        acting = self._acting_place(scene, position)
        if acting is not None:
            return acting
        clause = _clause(text, at)
        return self.of_text() if _is_open(clause) else None

    def is_still(self, scene: Scene, text: str, start: int, at: int) -> bool:
        """Whether from offset `start` of the sentence to `at` no other body comes in: the owner stays."""
        span = Span(scene.span.start + start, scene.span.start + at)
        named = (self.mentions[item.mention].span for item in scene.of_kind(MentionKind.BODY))
        return _other_owner().search(text, start, at) is None and not any(map(span.overlaps, named))

    def of_deed(self, scene: Scene, at: int) -> int | None:
        """The body that does what offset `at` of the sentence tells: the first that may, else the topic."""
        position = scene.span.start + at
        is_told = False
        for item in scene.of_kind(MentionKind.BODY):
            if scene.tokens.ends[item.j - 1] > position:
                break
            is_told = is_told or self._only_tells(scene, item)
            may_act = item.mention not in self.of_posts and not self._is_object(scene, item)
            if may_act and not self._only_tells(scene, item):
                return item.mention
        return self._acting_place(scene, position) if is_told else self.of_text()

    def _only_tells(self, scene: Scene, item: Item) -> bool:
        """ "Văn phòng Huyện ủy cho biết, toàn huyện kết nạp 39 đảng viên": the source, and who did it is left
        open.
        """
        return scene.gap(item.j, item.j + 3).startswith(listed("cues.toml", "telling"))

    def _acting_place(self, scene: Scene, position: int) -> int | None:
        if self.place is None:
            return None
        span = self.mentions[self.place].span
        return self.place if scene.span.covers(span) and span.end <= position else None

    def _visited(self, scene: Scene) -> int | None:
        """ "làm việc với Liên đoàn Lao động": the numbers told then are those of the body visited."""
        for meeting in scene.of_kind(MentionKind.MEETING):
            if name_of(self.mentions, meeting).type not in ids("gatherings.toml", "visits"):
                continue
            for body in scene.of_kind(MentionKind.BODY):
                if meeting.i <= body.i and body.j <= meeting.j and not self._is_sent(body.mention):
                    return body.mention
        return None

    def _is_sent(self, mention: int) -> bool:
        """A team sent by another body has no members and admits nobody."""
        value = self.mentions[mention].value
        return isinstance(value, BodyName) and value.head in ids("cues.toml", "sent-teams")

    def _is_object(self, scene: Scene, item: Item) -> bool:
        lead = scene.keys(max(scene.i, item.i - 1), item.i)
        return bool(lead) and lead[0] in words(_WORDS, "not-subject")


def _clause(text: str, at: int) -> str:
    """What stands before `at` from the last comma on."""
    found = _CLAUSE.search(text, 0, at)
    return found[0].strip().lower() if found is not None else ""


def _is_open(clause: str) -> bool:
    """Whether a clause names no subject of its own, or only those of whom the text speaks."""
    if clause.startswith(tuple(phrase.lower() for phrase in listed(_WORDS, "collective"))):
        return True
    is_bare = not clause or clause.split()[0] in words(_WORDS, "adverbial")
    return is_bare and _other_owner().search(clause) is None


@cache
def _other_owner() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(_WORDS, 'other-owner')}\b", re.IGNORECASE)
