"""Of which meeting the running text speaks: "Sáng 5/6, Huyện ủy tổ chức Hội nghị …. Hội nghị đã nghe …"."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field, replace

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import find, ids, pattern
from partygraph.extract.meetings.guest_meetings import of_its_kind
from partygraph.extract.meetings.meetings import name_of, name_of_mention
from partygraph.extract.meetings.meetings_meant import is_governed, is_open, is_other, is_reported, may_be
from partygraph.model.mention import MeetingName, Mention

# The rule of a meeting's mention that stands for itself, without a claim about it.
HELD = "meeting-held"
# Tokens at the head of a sentence that say when it was; and at which it tells of a meeting named there.
_LEAD, _HEAD = 8, 14
# From a verb of meeting to the meeting, and from a meeting to how it went.
_TO_MEETING, _WENT = 6, 6
# "Phát biểu kết luận tại |"
_OPENING = 5


@dataclass(slots=True)
class SpokenMeeting:
    """Remembers the meeting that the text speaks of, the `current` one, and those `met` of which it claimed
    something; `aside` is the paragraph of another one, and the current one before it.
    """

    mentions: list[Mention]
    current: int | None = None
    met: set[int] = field(default_factory=set)
    aside: tuple[int, int | None] | None = None

    def return_from_aside(self, scene: Scene) -> None:
        """ "Hai tuần trước, …": of such a meeting only the rest of its paragraph tells."""
        if self.aside is not None and self.aside[0] != scene.paragraph:
            self.current, self.aside = self.aside[1], None
        if self.aside is None and self.current is not None and scene.meetings:
            lead = scene.gap(scene.i, min(scene.j, scene.i + _LEAD))
            if pattern("gatherings.toml", "before").match(lead):
                self.aside = (scene.paragraph, self.current)

    def remember(self, scene: Scene, touched: Container[int]) -> None:
        """Takes in the meeting that a sentence tells of by name; of those `touched` something is claimed."""
        for item in scene.meetings:
            if is_reported(scene, item, self.mentions) or _is_ahead(scene, item):
                continue
            if not self.is_generic(item) and (item.mention in touched or self.current is None):
                self.current = item.mention
                return

    def single_out(self, item: Item, rule: str) -> None:
        """Makes a meeting that is only called by its kind the one that the text speaks of."""
        name = replace(name_of(self.mentions, item), is_generic=False)
        self.mentions[item.mention] = replace(self.mentions[item.mention], value=name, rule=rule)
        self.current = item.mention

    def mark_held(self, held: Iterable[Item], hosted: Container[int]) -> None:
        """Marks those `held` that are not `hosted` by anybody named: linking keeps them all the same."""
        for item in held:
            if item.mention not in hosted:
                self.mentions[item.mention] = replace(self.mentions[item.mention], rule=HELD)

    @property
    def is_held_told(self) -> bool:
        """Whether the text tells that the current meeting was held, though not by whom."""
        return self.current is not None and self.mentions[self.current].rule == HELD

    def is_told_of(self, name: MeetingName) -> bool:
        """Whether the meeting told of may be `name`."""
        if self.current is None:
            return False
        return may_be(name_of_mention(self.mentions, self.current), name, is_held=self.current in self.met)

    def going_off(self, scene: Scene) -> int | None:
        """ "Lễ kết nạp diễn ra trang trọng", "hội nghị chuyển sang phần hai": it took place, whoever held it;
        one of which only the results are told elsewhere has a name, and is none that the text speaks of.
        """
        for item in scene.meetings:
            behind = scene.gap(item.j, min(scene.j, item.j + _WENT))
            if self.is_generic(item) and pattern("gatherings.toml", "goes-off").match(behind):
                self.single_out(item, HELD)
                return item.mention
        return None

    def of_sentence(self, scene: Scene) -> int | None:
        """The meeting a sentence speaks of: one it tells of by name, else the current one."""
        named = [item for item in scene.meetings if not is_reported(scene, item, self.mentions)]
        if self.current is None:
            named = [item for item in named if not (_is_ahead(scene, item) or self._is_quoted(scene, item))]
        if named and self.is_generic(named[0]) and self.current is not None:
            return of_its_kind(self.mentions, named[0], self.current, self.met)
        governed = next((item for item in named if is_governed(scene, item)), None)
        if governed is not None and not self.is_generic(governed) and len(named) > 1:
            return governed.mention
        for item in named:
            if not self.is_generic(item) and (self.current is None or self._is_told(scene, item)):
                return item.mention
        return self.current

    def is_another(self, scene: Scene) -> bool:
        """Whether those whom the sentence names are told of another meeting, or it is open of which."""
        is_current = self.of_sentence(scene) == self.current
        if self.current is not None and is_other(scene, self.mentions, self.current, is_current=is_current):
            return True
        return is_open(scene, self.met)

    def _is_told(self, scene: Scene, item: Item) -> bool:
        """Whether the sentence is about a meeting: named early in it, or right behind a verb of meeting."""
        if name_of(self.mentions, item).type in ids("gatherings.toml", "visits"):
            return True
        hits = scene.hits("meeting-relation")
        return item.i - scene.i <= _HEAD or any(0 <= item.i - hit.j <= _TO_MEETING for hit in hits)

    def _is_quoted(self, scene: Scene, item: Item) -> bool:
        """ "Phát biểu tại hội nghị, ông N nhắc lại ý kiến của ông M tại | hội nghị toàn quốc": whether it is
        another one than that with which the sentence opens, of which somebody tells.
        """
        first = scene.meetings[0]
        is_opened = self.is_generic(first) and scene.keys(first.j, first.j + 1) == [","]
        if first.i >= item.i or first.i - scene.i > _OPENING or not is_opened:
            return False
        return sum(first.j <= person.i < item.i for person in scene.people) > 1

    def is_generic(self, item: Item) -> bool:
        """Whether a meeting is only called by its kind: "buổi làm việc"."""
        return name_of(self.mentions, item).is_generic


def _is_ahead(scene: Scene, item: Item) -> bool:
    """ "Kỳ họp thứ 3 HĐND huyện sẽ diễn ra ngày 18/7": what the text tells next is no part of it."""
    return (
        find("gatherings.toml", "to-take-place", scene.keys(item.j, min(scene.j, item.j + _LEAD))) is not None
    )
