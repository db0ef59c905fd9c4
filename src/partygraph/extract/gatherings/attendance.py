"""What the persons of a sentence do at its meeting: chair, direct, speak, report, attend."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from partygraph.extract.clauses.listed_persons import before_others
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.attendance_leads import (
    ABOUT_TO,
    behind_day,
    lead_of,
    meeting_lead,
    opens_attendance,
)
from partygraph.extract.gatherings.chaired_lists import chairs_of_list
from partygraph.extract.gatherings.chairing import CLOSE, FAR, chairing, close_before, is_of_works, joint
from partygraph.extract.gatherings.deeds_there import at_its_end, is_side_of, meeting_at_end
from partygraph.extract.gatherings.speeches import (
    handing_for_others,
    heard,
    is_subject_of_lead,
    leading_delegation,
    opening_speech,
    speaking_for_others,
)
from partygraph.extract.gatherings.visitors import visitors
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import any_of, find, listed, pattern, words
from partygraph.extract.meetings.meetings import name_of
from partygraph.model.mention import Mention

# Tokens between a person and what tells of them, with a post or two.
_NEAR = 26
# Tokens between two of a list, with their posts.
_LISTED = 40
# Tokens from a person to what he is chosen for, with his age.
_CHOSEN = 8
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
            came = self._listed(scene, people)
            present = {item.mention: ["attends"] for item in came if not self._is_absent(scene, item)}
            return present | chairs_of_list(scene, people) | self._leading(scene, people)
        return self._told(scene, people) or self._at_lead(scene, people[0]) or self._done_there(scene, people)

    def _done_there(self, scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
        end = meeting_at_end(scene)
        if end is None or (end.mention != self.meeting and not name_of(self.mentions, end).is_generic):
            return {}
        return {item.mention: [role] for item, role in at_its_end(scene, end, people)}

    def _handing(self, scene: Scene, people: Sequence[Item]) -> list[Item]:
        """ "Giấy khen do N và M trao tại Hội nghị": who hands it over is there."""
        for item in scene.meetings:
            before = [person for person in people if person.j <= item.i]
            if not before or item.i - before[-1].j > _NEAR:
                continue
            between = scene.gap(before[-1].j, item.i)
            lead = scene.keys(max(scene.i, before[0].i - 4), before[0].i)
            if "do" in lead and between.endswith(listed("gatherings.toml", "handed")):
                return before
        return []

    def _leading(self, scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
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

    def _told(self, scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
        """Who visits, and who does what the verbs of the sentence say."""
        roles: dict[int, list[str]] = {}
        for visitor in visitors(scene, people, self.mentions):
            roles.setdefault(visitor.mention, []).append("attends")
        for side in people:
            if is_side_of(scene, side) and any(item.i < side.i < item.j for item in scene.meetings):
                roles.setdefault(side.mention, []).append("attends")
        for giver in self._handing(scene, people):
            roles.setdefault(giver.mention, []).append("attends")
        for giver in handing_for_others(scene, people):
            roles.setdefault(giver.mention, []).append("attends")
        for leader in leading_delegation(scene, people):
            roles.setdefault(leader.mention, []).append("attends")
        for speaker in speaking_for_others(scene, people):
            roles.setdefault(speaker.mention, []).append("speaksAt")
        for speaker in heard(scene, people):
            roles.setdefault(speaker.mention, []).append("reportsAt")
        for hit in scene.hits("meeting-relation"):
            if _is_in_name(scene, hit):
                continue
            if "sẽ" in scene.keys(max(scene.i, hit.i - ABOUT_TO), hit.i):
                continue  # "đồng chí N sẽ chủ trì hội nghị"
            for item in self._actors(scene, hit, people):
                roles.setdefault(item.mention, []).append(_ROLES.get(hit.entry.id, hit.entry.id))
        return roles

    def _at_lead(self, scene: Scene, first: Item) -> dict[int, list[str]]:
        """ "Tại hội nghị, đồng chí N …": N is there, and speaks where the sentence says so."""
        at = behind_day(scene)
        opening = meeting_lead().match(lead_of(scene, at))
        if opening is None or not is_subject_of_lead(scene, at, first):
            return {}
        behind = scene.gap(first.j, min(scene.j, first.j + 40))
        if any(word in behind for word in words("gatherings.toml", "said")):
            return {first.mention: ["speaksAt"]}
        is_there = opening["there"] and not self._is_chosen_there(scene, first)
        return {first.mention: ["attends"]} if is_there else {}

    def _is_chosen_there(self, scene: Scene, person: Item) -> bool:
        """ "Tại kỳ họp này, ông N, 56 tuổi, tái đắc cử": nothing else is told of him there."""
        if any(not name_of(self.mentions, item).is_generic for item in scene.meetings):
            return False
        behind = scene.keys(person.j, min(scene.j, person.j + _CHOSEN))
        return find("gatherings.toml", "chosen-there", behind) is not None

    def _listed(self, scene: Scene, people: Sequence[Item]) -> Sequence[Item]:
        """Who stands behind "có (các) đồng chí", where the sentence says so.

        "dự lễ kỷ niệm Ngày sinh Chủ tịch Hồ Chí Minh có các đồng chí: …" tells of no other.
        """
        behind = [item for item in people if _names_comrades().search(scene.gap(scene.i, item.i))]
        return behind or people

    def _is_absent(self, scene: Scene, item: Item) -> bool:
        lead = scene.gap(max(scene.i, item.i - 6), item.i)
        return pattern("gatherings.toml", "absent").search(lead) is not None

    def _actors(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """The persons that a trigger takes for itself."""
        readers: dict[str, Callable[[Scene, Hit, Sequence[Item]], list[Item]]] = {
            "attends": self._attending,
            "chairs": chairing,
            "speaksAt": self._speaking,
            "directs": self._speaking,
            "reportsAt": self._reporting,
            "organizes": self._opening,
        }
        read = readers.get(hit.entry.id)
        return read(scene, hit, people) if read is not None else []

    def _attending(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        if hit.entry.phrase.endswith(" của") or hit.entry.phrase.startswith(
            listed("gatherings.toml", "welcoming-guests")
        ):
            return self._named_behind(scene, hit, people)
        if scene.keys(hit.j, hit.j + 1) and scene.keys(hit.j, hit.j + 1)[0] in words(
            "gatherings.toml", "not-attending"
        ):
            return []
        if _is_chosen_to(scene, hit):
            return []
        if not (_names_meeting(scene) or self._is_beside_chair(scene, hit) or _is_last(scene, hit)):
            return []
        behind = [item for item in people if item.i >= hit.j]
        if behind and _opens_names(scene, hit.j, behind[0].i):
            return behind
        before = close_before(scene, hit, people, FAR if _is_last(scene, hit) else CLOSE)
        before = before or before_others(scene, hit.i, people)
        return joint(scene, before) if before else []

    def _named_behind(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """ "với sự tham dự của đồng chí N, Bí thư …; đồng chí M": those behind, up to the next clause."""
        came: list[Item] = []
        end = hit.j
        for item in people:
            if item.i < hit.j:
                continue
            if item.i - end > (_LISTED if came else _NEAR):
                break
            if find("gatherings.toml", "next-clause", scene.outside_bodies(end, item.i)) is not None:
                break
            came.append(item)
            end = item.j
        return came

    def _is_beside_chair(self, scene: Scene, hit: Hit) -> bool:
        """ "Đồng chí N chủ trì; đồng chí M dự": at what N chairs."""
        return any(
            other.entry.id == "chairs" and other.j <= hit.i and not is_of_works(scene, other)
            for other in scene.hits("meeting-relation")
        )

    def _opening(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """ "Bí thư Huyện ủy N khai mạc hội nghị": who is named right before the verb."""
        if hit.entry.phrase not in words("gatherings.toml", "opens-itself"):
            return []
        met = any(0 <= item.i - hit.j <= 1 for item in scene.meetings)
        adverbs = words("gatherings.toml", "convening-verb")
        return [
            item for item in people if met and item.j <= hit.i and adverbs >= {*scene.keys(item.j, hit.i)}
        ]

    def _speaking(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        if hit.entry.phrase in words("gatherings.toml", "talks-to") and not _is_said_there(scene, hit):
            return []
        told = _names_meeting(scene) or scene.j - hit.j <= 8
        return close_before(scene, hit, people)[-1:] if told else []

    def _reporting(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        noun = scene.gap(max(scene.i, hit.i - 1), hit.i)
        if noun == "được" or noun in words("gatherings.toml", "noun-of-report"):
            return []
        told = _names_meeting(scene) or scene.gap(hit.i, hit.i + 1) in words("gatherings.toml", "reading-out")
        told = told or hit.entry.phrase in words("gatherings.toml", "conveying")
        told = told or lead_of(scene, scene.i).startswith(listed("gatherings.toml", "on-behalf"))
        before = close_before(scene, hit, people) if told else []
        return joint(scene, before) if before else []


def _outside_names(scene: Scene) -> list[Item]:
    """The persons but for those of whom a meeting's name tells: "lễ ra mắt sách của đồng chí N"."""
    named = [item for item in scene.meetings if item.j - item.i > 2]
    return [
        item
        for item in scene.people
        if not any(name.i <= item.i and item.j <= name.j for name in named) or is_side_of(scene, item)
    ]


def _names_meeting(scene: Scene) -> bool:
    return bool(scene.meetings)


def _opens_names(scene: Scene, i: int, j: int) -> bool:
    """Whether "có" or "gồm" in tokens `i` to `j` has names behind it: not "Đoàn người có công"."""
    tokens, titles = scene.tokens, words("gatherings.toml", "opens-names")
    return any(
        tokens.keys[k] in ("có", "gồm") and (tokens.caps[k + 1] or tokens.keys[k + 1] in titles or k + 4 >= j)
        for k in range(i, j)
    )


def _is_in_name(scene: Scene, hit: Hit) -> bool:
    """ "Hội nghị công bố Quyết định": what a meeting is for, and nobody does there."""
    return any(item.i <= hit.i and hit.j <= item.j for item in scene.meetings)


def _is_last(scene: Scene, hit: Hit) -> bool:
    """ "Chủ tịch UBND thành phố N cùng dự.", "N dự và trao quyết định.": at the meeting told of, where no
    more follows than what he did there.
    """
    is_whole = hit.entry.phrase in words("gatherings.toml", "came-too")
    behind = scene.keys(hit.j, scene.j)
    did = behind[:1] == ["và"] and "".join(behind[1:2]) in words("gatherings.toml", "came-and-did")
    return is_whole and (did or behind in ([], ["."]))


def _is_chosen_to(scene: Scene, hit: Hit) -> bool:
    """ "N được bầu làm đại biểu dự Đại hội", "cử đồng chí N là đại biểu đi dự": who is to come there."""
    lead = scene.keys(scene.i, hit.i)
    return "biểu" in lead[-2:] and not words("gatherings.toml", "chooses-guests").isdisjoint(lead)


def _is_said_there(scene: Scene, hit: Hit) -> bool:
    """ "N trao đổi với sinh viên tại buổi tiếp xúc": at the meeting named behind, and with no reporter."""
    at = [item for item in scene.meetings if item.i > hit.j and scene.keys(item.i - 1, item.i) == ["tại"]]
    outsiders = words("gatherings.toml", "outsiders")
    return bool(at) and outsiders.isdisjoint(scene.keys(hit.j, hit.j + 2))


@cache
def _names_comrades() -> re.Pattern[str]:
    return re.compile(rf"\b(?:có|gồm) (?:các )?{any_of('gatherings.toml', 'comrades')}\b")
