"""What the persons of a sentence do at its meeting: chair, direct, speak, report, attend."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from partygraph.extract.clauses.listed_persons import is_of_titles, list_behind
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.absent import is_listed_absent
from partygraph.extract.gatherings.attendance_leads import (
    ABOUT_TO,
    behind_day,
    lead_of,
    meeting_lead,
    opens_attendance,
)
from partygraph.extract.gatherings.attending import attending, opens_names
from partygraph.extract.gatherings.chaired_lists import roles_of_list
from partygraph.extract.gatherings.chairing import chairing, close_before, is_acted_on, is_of_works, joint
from partygraph.extract.gatherings.deeds_there import at_its_end, is_side_of, meeting_at_end
from partygraph.extract.gatherings.speeches import (
    done_by_subject,
    heard,
    is_subject_of_lead,
    leading_delegation,
    opened_for_others,
    opening_speech,
)
from partygraph.extract.gatherings.visitors import visitors
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import any_of, find, listed, words
from partygraph.extract.meetings.meetings import name_of
from partygraph.model.mention import Mention

# Tokens between a person and what tells of them, with a post or two.
_NEAR = 26
# Tokens from a person to what he is chosen for, with his age.
_CHOSEN = 8
# Tokens from a person to what he said, with his posts; and behind a verb of speaking at a sentence's end.
_SAID, _CLOSING = 40, 8
# Tokens before a person by which he is absent; and from "do" to those who hand something over.
_BY = 4
# What somebody does at a meeting by a verb that is also what a body does to it.
_ROLES = {"organizes": "speaksAt"}


@dataclass(slots=True)
class AttendanceReader:
    """Reads sentence by sentence, where it is known that the sentence speaks of the mention `meeting`."""

    mentions: list[Mention]
    meeting: int

    def read(self, scene: Scene) -> list[tuple[str, int]]:
        """(relation, person) in the order of the persons."""
        people = _outside_names(scene)
        roles = self._roles(scene, people) if people else {}
        named = scene.people
        return [(relation, item.mention) for item in named for relation in roles.get(item.mention, ())]

    def _roles(self, scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
        spoken = opening_speech(scene, people)
        if spoken:
            return spoken
        if opens_attendance(scene):
            came = _came(scene, people)
            present = {item.mention: ["attends"] for item in came if not is_listed_absent(scene, item)}
            return present | roles_of_list(scene, people) | _leading(scene, people)
        return self._told(scene, people) or self._at_lead(scene, people) or self._done_there(scene, people)

    def _done_there(self, scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
        end = meeting_at_end(scene)
        if end is None or (end.mention != self.meeting and not name_of(self.mentions, end).is_generic):
            return {}
        return {item.mention: [role] for item, role in at_its_end(scene, end, people)}

    def _told(self, scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
        """Who visits, and who does what the verbs of the sentence say."""
        found: tuple[tuple[Sequence[Item], str], ...] = (
            (visitors(scene, people, self.mentions), "attends"),
            (_sides(scene, people), "attends"),
            (_handing(scene, people), "attends"),
            (leading_delegation(scene, people), "attends"),
            (heard(scene, people), "reportsAt"),
        )
        done = [(person, role) for persons, role in found for person in persons]
        done += [*opened_for_others(scene, people), *done_by_subject(scene, people)]
        roles: dict[int, list[str]] = {}
        acting = [person for person in people if not is_acted_on(scene, person)]
        for person, role in done:
            roles.setdefault(person.mention, []).append(role)
        for hit in scene.hits("meeting-relation"):
            if _is_in_name(scene, hit) or self._is_at_another(scene, hit):
                continue
            if find("gatherings.toml", "about-to", scene.keys(max(scene.i, hit.i - ABOUT_TO), hit.i)):
                continue  # "đồng chí N sẽ chủ trì hội nghị"
            for item in _actors(scene, hit, acting):
                roles.setdefault(item.mention, []).append(_ROLES.get(hit.entry.id, hit.entry.id))
        return roles

    def _is_at_another(self, scene: Scene, hit: Hit) -> bool:
        """ "N chủ trì hội nghị giao ban; trước đó, đồng chí dự lễ tổng kết": whether the verb has a meeting
        of another kind right behind it, and that told of stands elsewhere in the sentence.
        """
        own = next((item for item in scene.meetings if item.mention == self.meeting), None)
        at = next((item for item in scene.meetings if 0 <= item.i - hit.j <= 1), None)
        if own is None or at is None or at.mention == self.meeting:
            return False
        return name_of(self.mentions, at).type != name_of(self.mentions, own).type

    def _at_lead(self, scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
        """ "Tại hội nghị, đồng chí N (và đồng chí M) …": they are there, and speak where the sentence says
        so.
        """
        at, first = behind_day(scene), people[0]
        opening = meeting_lead().match(lead_of(scene, at))
        if opening is None or not is_subject_of_lead(scene, at, first):
            return {}
        subjects = list_behind(scene, people)
        behind = scene.gap(subjects[-1].j, min(scene.j, subjects[-1].j + _SAID))
        if any(word in behind for word in words("gatherings.toml", "said")):
            return {item.mention: ["speaksAt"] for item in subjects}
        is_there = opening["there"] and not self._is_chosen_there(scene, subjects[-1])
        return {item.mention: ["attends"] for item in subjects} if is_there else {}

    def _is_chosen_there(self, scene: Scene, person: Item) -> bool:
        """ "Tại kỳ họp này, ông N, 56 tuổi, tái đắc cử": nothing else is told of him there."""
        if any(not name_of(self.mentions, item).is_generic for item in scene.meetings):
            return False
        behind = scene.keys(person.j, min(scene.j, person.j + _CHOSEN))
        return find("gatherings.toml", "chosen-there", behind) is not None


def _outside_names(scene: Scene) -> list[Item]:
    """The persons but for those of whom a meeting's name tells: "lễ ra mắt sách của đồng chí N"."""
    named = [item for item in scene.meetings if item.j - item.i > 2]
    return [
        item
        for item in scene.people
        if not any(name.i <= item.i and item.j <= name.j for name in named) or is_side_of(scene, item)
    ]


def _is_in_name(scene: Scene, hit: Hit) -> bool:
    """ "Hội nghị công bố Quyết định": what a meeting is for, and nobody does there."""
    return any(item.i <= hit.i and hit.j <= item.j for item in scene.meetings)


def _is_said_there(scene: Scene, hit: Hit) -> bool:
    """ "N trao đổi với sinh viên tại buổi tiếp xúc": at the meeting named behind, and with no reporter."""
    at = [item for item in scene.meetings if item.i > hit.j and scene.keys(item.i - 1, item.i) == ["tại"]]
    outsiders = words("gatherings.toml", "outsiders")
    return bool(at) and outsiders.isdisjoint(scene.keys(hit.j, hit.j + 2))


@cache
def _names_comrades() -> re.Pattern[str]:
    lead, comrades = (any_of("gatherings.toml", table) for table in ("names-present", "comrades"))
    return re.compile(rf"\b{lead} (?:các )?{comrades}\b")


def _sides(scene: Scene, people: Sequence[Item]) -> list[Item]:
    """Those whom a meeting's name tells as its sides: "đối thoại giữa Bí thư Huyện ủy N với nông dân"."""
    return [
        side
        for side in people
        if is_side_of(scene, side) and any(item.i < side.i < item.j for item in scene.meetings)
    ]


def _handing(scene: Scene, people: Sequence[Item]) -> list[Item]:
    """ "Giấy khen do N và M trao tại Hội nghị": who hands it over is there."""
    for item in scene.meetings:
        before = [person for person in people if person.j <= item.i]
        if not before or item.i - before[-1].j > _NEAR:
            continue
        between = scene.gap(before[-1].j, item.i)
        lead = scene.keys(max(scene.i, before[0].i - _BY), before[0].i)
        if "do" in lead and between.endswith(listed("gatherings.toml", "handed")):
            return before
    return []


def _actors(scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
    """The persons that a trigger takes for itself."""
    readers: dict[str, Callable[[Scene, Hit, Sequence[Item]], list[Item]]] = {
        "attends": attending,
        "chairs": chairing,
        "speaksAt": _speaking,
        "directs": _speaking,
        "reportsAt": _reporting,
        "organizes": _opening,
    }
    read = readers.get(hit.entry.id)
    return read(scene, hit, people) if read is not None else []


def _opening(scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
    """ "Bí thư Huyện ủy N khai mạc hội nghị": who is named right before the verb."""
    if hit.entry.phrase not in words("gatherings.toml", "opens-itself"):
        return []
    if not any(0 <= item.i - hit.j <= 1 for item in scene.meetings):
        return []
    between = words("gatherings.toml", "convening-verb") | words("gatherings.toml", "before-subject")
    before = close_before(scene, hit, people)[-1:]
    return [item for item in before if is_of_titles(scene, item.j, hit.i, between)]


def _speaking(scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
    if hit.entry.phrase in words("gatherings.toml", "talks-to") and not _is_said_there(scene, hit):
        return []
    is_there = bool(scene.meetings) or scene.j - hit.j <= _CLOSING
    before = close_before(scene, hit, people) if is_there else []
    return joint(scene, before) if before else []


def _reporting(scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
    noun = scene.gap(max(scene.i, hit.i - 1), hit.i)
    if noun == "được" or noun in words("gatherings.toml", "noun-of-report"):
        return []
    if scene.keys(hit.j, hit.j + 1) == ["viên"]:
        return []  # "đồng chí N, báo cáo viên Tỉnh ủy"
    is_there = (
        bool(scene.meetings)
        or scene.gap(hit.i, hit.i + 1) in words("gatherings.toml", "reading-out")
        or hit.entry.phrase in words("gatherings.toml", "conveying")
        or lead_of(scene, scene.i).startswith(listed("gatherings.toml", "on-behalf"))
    )
    before = close_before(scene, hit, people) if is_there else []
    return joint(scene, before) if before else []


def _leading(scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
    """ "Dự hội nghị có …; đồng chí N chủ trì": who, of those on the list, does more than come."""
    roles: dict[int, list[str]] = {}
    for hit in scene.hits("meeting-relation"):
        if hit.entry.id not in ("chairs", "directs") or is_of_works(scene, hit):
            continue
        before = close_before(scene, hit, people)
        together = hit.entry.phrase in words("gatherings.toml", "chairing-together")
        for item in before if together else before[-1:]:
            roles.setdefault(item.mention, []).append(hit.entry.id)
    return roles


def _came(scene: Scene, people: Sequence[Item]) -> Sequence[Item]:
    """Who stands behind "có (các) đồng chí", where the sentence says so.

    "dự lễ kỷ niệm Ngày sinh Chủ tịch Hồ Chí Minh có các đồng chí: …" tells of no other.
    """
    behind = [item for item in people if opens_names(scene, scene.i, item.i)]
    behind = behind or [item for item in people if _names_comrades().search(scene.gap(scene.i, item.i))]
    return behind or people
