"""Who comes to a working visit, or to those who elected him: "đồng chí N có buổi làm việc với Thành đoàn"."""

from collections.abc import Sequence

from partygraph.extract.clauses.listed_persons import is_of_titles
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.chairing import FAR, joint
from partygraph.extract.lexis.words import find, ids, pattern, words
from partygraph.extract.meetings.meetings import name_of
from partygraph.model.mention import Mention

_LEAD = 14
# Tokens between a person and what tells of him, with a post or two.
_NEAR = 26
# From whom somebody meets, before those who came and their country, to "do".
_TO_LEADER = 16
# From "cùng" to the first of those whom somebody brings.
_WITH = 12


def visitors(scene: Scene, people: Sequence[Item], mentions: list[Mention]) -> list[Item]:
    """ "đồng chí N … có buổi làm việc với Thành đoàn": who comes to a working visit."""
    for item in scene.meetings:
        name = name_of(mentions, item)
        if name.is_generic or name.type not in ids("gatherings.toml", "met-by-coming"):
            continue
        before = [person for person in people if person.j <= item.i]
        before = before if before and item.i - before[-1].j <= FAR else []
        if not before and _opens_with(scene, item, people[0]):
            return [people[0]]
        if before and not {";"} & set(scene.keys(before[-1].j, item.i)) and _is_verb(scene, item):
            guests = [one for one in scene.people if item.i < one.i < item.j]
            guests += _leader_of_guests(scene, item, people)
            return [*_with_first(scene, joint(scene, before), people), *guests]
    return []


def _leader_of_guests(scene: Scene, visit: Item, people: Sequence[Item]) -> list[Item]:
    """ "tiếp Đoàn công tác do ông N, Giám đốc Sở Y tế làm Trưởng đoàn": N leads those who are received."""
    led = "gatherings.toml", "guests-led"
    by = next(
        (k for k in range(visit.j, min(scene.j, visit.j + _TO_LEADER)) if scene.tokens.keys[k] == "do"), None
    )
    leader = None if by is None else next((one for one in people if one.i > by), None)
    if leader is None or not is_of_titles(
        scene, visit.j, leader.i, words("gatherings.toml", "in-list") | words(*led)
    ):
        return []
    behind = scene.keys(leader.j, min(scene.j, leader.j + FAR))
    return [leader] if find("gatherings.toml", "leads", behind) is not None else []


def _with_first(scene: Scene, came: list[Item], people: Sequence[Item]) -> list[Item]:
    """ "N cùng các đại biểu HĐND tỉnh M, K có buổi tiếp xúc": N, with whom the others came."""
    first = people[0]
    if first in came or words("gatherings.toml", "coming-with").isdisjoint(
        scene.keys(max(first.j, came[0].i - _WITH), came[0].i)
    ):
        return came
    return [first, *came] if first.i - scene.i < _LEAD else came


def _opens_with(scene: Scene, visit: Item, person: Item) -> bool:
    """ "Chiều 29/7, làm việc với tỉnh Lai Châu, …, đồng chí N đề nghị": the visitor stands behind."""
    lead = scene.gap(scene.i, visit.i)
    is_first = lead == "" or pattern("gatherings.toml", "when").match(f"{lead} ") is not None
    verb = scene.keys(visit.i, visit.i + 1)[0] in words("gatherings.toml", "verb-of-visit")
    if not (is_first and verb) or "," not in scene.keys(visit.j, person.i):
        return False
    spoke = scene.gap(person.j, min(scene.j, person.j + _NEAR))
    return any(word in spoke for word in words("gatherings.toml", "said"))


def _is_verb(scene: Scene, item: Item) -> bool:
    first = scene.keys(item.i, item.i + 1)
    before = scene.keys(max(scene.i, item.i - 1), item.i)
    return first[0] in words("gatherings.toml", "verb-of-visit") or before in (["có"], ["đã"])
