"""Whether the words around a meeting say that it was held, and whether its name tells which one it is."""

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.attendance_leads import behind_paper, clause_start
from partygraph.extract.gatherings.no_hosts import is_to_be_held
from partygraph.extract.lexis.words import find, ids, listed, pattern
from partygraph.model.mention import MeetingName

# A meeting of an earlier year is one of history.
_RECENT = 2000
# Words of a kind of meeting, before the body that meets.
_KIND = 2


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
    """Whether the sentence tells of a meeting that was held on a day, though not by whom: "Chiều 13/5, tại
    hội nghị tổng kết, …", "Lễ kỷ niệm … diễn ra sáng 1/7", "Sáng 1/7, … đã diễn ra Lễ kỷ niệm".
    """
    kinds = ids("gatherings.toml", "visits") | ids("gatherings.toml", "activities")
    if name.held_on is None or name.type in kinds or (name.held_on.year or _RECENT) < _RECENT:
        return False
    if is_to_be_held(scene, item) or "sẽ" in scene.keys(item.j, scene.j):
        return False
    was_held = scene.i > 0 and is_told(scene, item, name)  # and no headline, which leaves out "sẽ"
    return goes_on(scene, item) or was_held or _opens_with_day(scene, item)


def goes_on(scene: Scene, item: Item) -> bool:
    """ "đã diễn ra Hội nghị", "diễn ra phiên chính thức Đại hội": the verb stands before the meeting."""
    at = item.i - len(_part_before(scene, item).split())
    return scene.keys(max(scene.i, at - 2), at) == ["diễn", "ra"]


def _part_before(scene: Scene, item: Item) -> str:
    """The part of a meeting with which a sentence names it, or "tại", right before it; "" for none."""
    lead = f" {scene.gap(scene.i, item.i)}"
    parts = listed("gatherings.toml", "before-held")
    return next((part for part in parts if lead.endswith(f" {part}")), "")


def _opens_with_day(scene: Scene, item: Item) -> bool:
    """Whether the day, and perhaps the place, is all that stands before a meeting, with "tại" or the part of
    it with which it opens: "Sáng 15/12, tại Hà Nội, phiên trọng thể | Đại hội …".
    """
    start = item.i - len(_part_before(scene, item).split())
    day = scene.gap(behind_paper(scene), start)
    if day and pattern("gatherings.toml", "when").match(f"{day} ") is not None:
        return True
    first = clause_start(scene)
    return first >= start > scene.i and any(key[:1].isdigit() for key in scene.keys(scene.i, start))


def is_by_place(scene: Scene, at: int) -> bool:
    """ "Sáng 29/8, tỉnh Hà Nam long trọng | tổ chức": whether a place stands right before the verb at token
    `at`.
    """
    found = find("gatherings.toml", "held-by-place", scene.keys(scene.i, at))
    if found is None:
        return False
    k = scene.i + len(found.string[: found.start("name")].split())
    return scene.tokens.caps[k]


def is_chaired(scene: Scene, item: Item) -> bool:
    """ "Chiều 6/8, Bí thư Tỉnh ủy N chủ trì hội nghị Ban Thường vụ Tỉnh ủy": somebody chairs a sitting of the
    body right behind its kind.
    """
    is_of_body = any(
        body.i - item.i <= _KIND and body.i > item.i for body in scene.bodies if body.j <= item.j
    )
    chairs = (hit for hit in scene.hits("meeting-relation") if hit.entry.id == "chairs")
    return is_of_body and any(0 <= item.i - hit.j <= 1 for hit in chairs) and not is_to_be_held(scene, item)


def is_known(name: MeetingName) -> bool:
    """Whether a number tells which meeting it is, or for a congress its day or its term."""
    is_told = name.held_on is not None or pattern("gatherings.toml", "of-a-term").search(name.name.lower())
    return name.ordinal is not None or (bool(is_told) and name.type in ids("gatherings.toml", "congresses"))
