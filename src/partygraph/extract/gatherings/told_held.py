"""Whether the words around a meeting say that it was held, and whether its name tells which one it is."""

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.no_hosts import is_to_be_held
from partygraph.extract.lexis.words import find, ids, pattern, words
from partygraph.model.mention import MeetingName

# A meeting of an earlier year is one of history.
_RECENT = 2000


def opens_sitting(scene: Scene, item: Item) -> bool:
    """ "Sáng 5/7, khai mạc Kỳ họp thứ 12, HĐND huyện": the sitting opened, or closed."""
    told = pattern("gatherings.toml", "sitting-opens").search(scene.gap(scene.i, item.i))
    return told is not None and not is_to_be_held(scene, item)


def is_told(scene: Scene, item: Item, name: MeetingName) -> bool:
    """Whether what stands behind the name says that it took place, or on a day what was decided there."""
    behind = scene.gap(item.j, min(scene.j, item.j + 16))
    if pattern("gatherings.toml", "took-place").match(behind) is not None:
        return True
    return name.held_on is not None and pattern("gatherings.toml", "decided-there").match(behind) is not None


def is_of_the_day(scene: Scene, item: Item, name: MeetingName) -> bool:
    """ "Chiều 13/5, tại hội nghị tổng kết công tác kiểm tra, …", "Sáng 1/7, Hội nghị … vừa được tổ chức": a
    sentence that opens with the day and the meeting tells of one that was held.
    """
    kinds = ids("gatherings.toml", "visits") | ids("gatherings.toml", "activities")
    if name.held_on is None or name.type in kinds or (name.held_on.year or _RECENT) < _RECENT:
        return False
    lead = scene.keys(max(scene.i, item.i - 1), item.i)
    start = item.i - 1 if lead and lead[0] in words("gatherings.toml", "said-where") else item.i
    if start == scene.i or pattern("gatherings.toml", "when").match(scene.gap(scene.i, start) + " ") is None:
        return False
    return not (is_to_be_held(scene, item) or "sẽ" in scene.keys(item.j, scene.j))


def is_by_place(scene: Scene, at: int) -> bool:
    """ "Sáng 29/8, tỉnh Hà Nam long trọng | tổ chức": whether a place stands right before the verb at token
    `at`.
    """
    found = find("gatherings.toml", "held-by-place", scene.keys(scene.i, at))
    if found is None:
        return False
    k = scene.i + len(found.string[: found.start("name")].split())
    return scene.tokens.caps[k]


def is_known(name: MeetingName) -> bool:
    """Whether a number tells which meeting it is, or for a congress its day."""
    return name.ordinal is not None or (
        name.held_on is not None and name.type in ids("gatherings.toml", "congresses")
    )
