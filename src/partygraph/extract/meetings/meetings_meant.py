"""Which of the meetings that a sentence names it tells of."""

from collections.abc import Collection

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import find, ids, listed, pattern, words
from partygraph.extract.meetings.meetings import name_of, name_of_mention
from partygraph.model.mention import BodyName, MeetingName, Mention

# Tokens before the comma behind what was said.
_FAR_LEAD = 16


def is_reported(scene: Scene, item: Item, mentions: list[Mention]) -> bool:
    """ "thông tin kết quả Hội nghị Trung ương 7": the meeting at which this is said is another."""
    if name_of(mentions, item).is_generic:
        return False
    if scene.keys(item.j, item.j + 1) == ["sắp"]:
        return True  # "phục vụ tại Đại hội lần thứ X sắp diễn ra"
    lead = scene.keys(max(scene.i, item.i - 8), item.i)
    if lead[-2:] == ["bên", "lề"]:
        return True  # "trao đổi với phóng viên bên lề Hội nghị"
    if find("gatherings.toml", "hoped-at", lead):
        return True
    if lead[-1:] == ["tại"] and find("gatherings.toml", "said-elsewhere", scene.keys(scene.i, item.i)):
        return True
    return find("gatherings.toml", "reported", lead) is not None and not _is_concluded(scene, item)


def _is_concluded(scene: Scene, item: Item) -> bool:
    """ "Bí thư Tỉnh ủy N kết luận hội nghị Ban Chấp hành", "Kết luận buổi làm việc với Huyện ủy, N đề nghị":
    "kết luận" is what N does there.
    """
    lead, behind = scene.gap(scene.i, item.i), scene.keys(item.j, item.j + 1)
    if lead in words("gatherings.toml", "opens-or-closes") and behind == [","]:
        return True
    return any(
        hit.entry.id == "directs" and hit.i < item.i < hit.j and any(one.j == hit.i for one in scene.people)
        for hit in scene.hits("meeting-relation")
    )


def is_governed(scene: Scene, item: Item) -> bool:
    """ "sau khi Quốc hội bế mạc kỳ họp cuối cùng, N chủ trì phiên họp đầu tiên": right behind the verb."""
    return any(
        hit.entry.id == "chairs" and 0 <= item.i - hit.j <= 1 for hit in scene.hits("meeting-relation")
    )


def is_other(scene: Scene, mentions: list[Mention], current: int, *, is_current: bool) -> bool:
    """Whether a kind alone, with which the sentence speaks of a congress or a ceremony, means another meeting
    than the `current` one, though none of its kind has been told of (`is_current`).
    """
    named = scene.meetings
    if not named or not name_of(mentions, named[0]).is_generic:
        return False
    congresses, kind = ids("gatherings.toml", "congresses"), name_of_mention(mentions, current).type
    lead = scene.gap(named[0].i, named[0].i + 3)
    if lead.startswith(listed("gatherings.toml", "other-ceremony")):
        if kind in ids("gatherings.toml", "sittings"):
            return True  # "Tham dự lễ viếng có": before the sitting told of
        if is_current and kind in ids("gatherings.toml", "talks"):
            return True  # "N chủ trì lễ đón": before the talks, and none of its kind is told of
    is_congress = name_of(mentions, named[0]).type in congresses and kind not in congresses
    return is_congress and is_current


def is_open(scene: Scene, met: Collection[int]) -> bool:
    """ "Giao nhiệm vụ, đồng chí N đề nghị", behind two meetings told: at which, is open."""
    if len(met) < 2 or scene.meetings:
        return False
    lead = scene.gap(scene.i, min(scene.j, scene.i + _FAR_LEAD))
    return pattern("gatherings.toml", "task-speech").match(lead) is not None


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
