"""Which of the meetings that a sentence names it tells of."""

from partygraph.extract.meetings import name_of
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import find, ids
from partygraph.model.mention import BodyName, MeetingName, Mention


def is_reported(scene: Scene, item: Item, mentions: list[Mention]) -> bool:
    """ "thông tin kết quả Hội nghị Trung ương 7": the meeting at which this is said is another."""
    if name_of(mentions, item).is_generic:
        return False
    if scene.keys(item.j, item.j + 1) == ["sắp"]:
        return True  # "phục vụ tại Đại hội lần thứ X sắp diễn ra"
    lead = scene.keys(max(scene.i, item.i - 8), item.i)
    if find("gatherings.toml", "hoped-at", lead):
        return True
    if lead[-1:] == ["tại"] and find("gatherings.toml", "said-elsewhere", scene.keys(scene.i, item.i)):
        return True
    return find("gatherings.toml", "reported", lead) is not None


def is_governed(scene: Scene, item: Item) -> bool:
    """ "sau khi Quốc hội bế mạc kỳ họp cuối cùng, N chủ trì phiên họp đầu tiên": right behind the verb."""
    return any(
        hit.entry.id == "chairs" and 0 <= item.i - hit.j <= 1 for hit in scene.hits("meeting-relation")
    )


def pictured(scene: Scene, mentions: list[Mention]) -> list[Item]:
    """ "Kỳ họp thứ 11 của Quốc hội khóa XIV. (Ảnh: …)": a sitting of which there is a picture took place."""
    first = next(iter(scene.meetings), None)
    if first is None or first.i != scene.i or name_of(mentions, first).ordinal is None:
        return []
    is_all = scene.keys(first.j, scene.j) in ([], ["."])
    behind = [key for key in scene.keys(scene.j, scene.j + 2) if key != "("]
    return [first] if is_all and behind[:1] == ["ảnh"] else []


def is_one(scene: Scene, item: Item, mentions: list[Mention]) -> bool:
    """Whether a meeting only called by its kind may be one that took place: "đại hội", in small letters, of
    which nobody told, may be still to come.
    """
    name = name_of(mentions, item)
    is_congress = name.type in ids("gatherings.toml", "congresses")
    return name.is_generic and (not is_congress or scene.tokens.caps[item.i])


def may_be(told: MeetingName, name: MeetingName, *, is_held: bool) -> bool:
    """Whether the meeting told of may be `name`: it has the same day or none; one of which nobody said who
    held it, is of the same kind.
    """
    is_sitting = told.type in ids("gatherings.toml", "only-its-kind") and not is_held
    return told.held_on in (None, name.held_on) and not (is_sitting and told.type != name.type)


def may_hold(mentions: list[Mention], body: int) -> bool:
    """Whether an unnamed meeting may be that of the body spoken of: those at the centre hold none unsaid."""
    value = mentions[body].value
    return not isinstance(value, BodyName) or value.head not in ids("gatherings.toml", "never-assumed")
