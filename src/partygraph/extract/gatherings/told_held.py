"""Whether the words around a meeting say that it was held, and whether its name tells which one it is."""

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.no_hosts import is_to_be_held
from partygraph.extract.lexis.words import find, ids, pattern
from partygraph.model.mention import MeetingName


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
