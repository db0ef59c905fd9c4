"""Bodies before a verb that do not act by it, and what else takes its subject's place."""

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import find, ids, listed, pattern, words
from partygraph.model.mention import BodyName, Mention, MentionKind

# Tokens before a body that tell what of it is spoken of: "công tác lãnh đạo, chỉ đạo của".
_LEAD = 6
# "theo báo cáo với"
_TOLD = 4


def is_beside(scene: Scene, item: Item) -> bool:
    """ "trực tiếp là Ban Bí thư", "chỉ đạo của Bộ Chính trị, Ban Bí thư về tiếp tục thực hiện", "Hội Nông dân
    tỉnh phối hợp Sở Y tế": a body in a phrase about others.
    """
    lead = scene.gap(max(scene.i, item.i - 3), item.i)
    if lead.endswith(listed("cues.toml", "worked-with")) and scene.before(item.i, MentionKind.BODY):
        return True
    behind = scene.keys(item.j, item.j + 1)
    return lead.endswith(listed("cues.toml", "above-all")) or bool(
        behind and behind[0] in words("cues.toml", "behind-no-subject")
    )


def acts_within(scene: Scene, item: Item, trigger: int) -> bool:
    """ "công tác lãnh đạo của Đảng ủy Sở trong việc tổ chức thực hiện": there it is the body that does so."""
    lead = scene.gap(max(scene.i, item.i - _LEAD), item.i)
    if not lead.endswith(listed("cues.toml", "work-of")):
        return False
    if pattern("cues.toml", "judging").search(scene.gap(scene.i, item.i)) is not None:
        return False  # "đánh giá cao sự chỉ đạo của Đảng ủy Sở trong thực hiện"
    return pattern("cues.toml", "within-work").match(scene.gap(item.j, trigger)) is not None


def is_of_shares(scene: Scene, trigger: int) -> bool:
    """ "31/63 tỉnh ủy, thành ủy ban hành kế hoạch thực hiện": so many do, and none by name."""
    told = pattern("cues.toml", "shares-act").search(f"{scene.gap(scene.i, trigger)} ".rpartition(" ; ")[2])
    return told is not None or is_of_parts(scene, scene.i, trigger)


def is_of_parts(scene: Scene, start: int, trigger: int) -> bool:
    """ "…, trong đó 3 chi bộ chưa thực hiện": parts that have no name do so, and not the whole."""
    told = f"{scene.gap(start, trigger)} ".rpartition(" ; ")[2]
    return pattern("cues.toml", "parts-act").search(told) is not None


def only_tells(scene: Scene, item: Item) -> bool:
    """ "Văn phòng Tỉnh ủy cho biết, …": the body is the source of what follows, not its subject."""
    return scene.gap(item.j, item.j + 3).startswith(listed("cues.toml", "telling"))


def is_caption(scene: Scene) -> bool:
    """ "Ủy ban Kiểm tra Huyện ủy kiểm tra tại xã. Ảnh: N": who is seen in a picture is not whom the text
    speaks of.
    """
    behind = scene.keys(scene.j, scene.j + 3)
    return "ảnh" in behind and [key for key in behind if key != "("][:2] == ["ảnh", ":"]


def is_only_agent(scene: Scene, item: Item, trigger: int) -> bool:
    """ "Đảng ủy xã, đơn vị được [Huyện ủy] chọn làm điểm, đã thực hiện", "được [Huyện ủy] giao thực hiện": a
    body behind "được" that does not act by the verb itself; "sau khi được [Huyện ủy] triển khai, quán triệt"
    it does.
    """
    if "," in scene.keys(item.j, trigger):
        return not _is_verbs_only(scene, item.j, trigger)
    return pattern("cues.toml", "chosen-for").match(scene.gap(item.j, trigger)) is not None


def is_reported_to(scene: Scene, item: Item) -> bool:
    """ "UBND tỉnh báo cáo [Ban Thường vụ Tỉnh ủy] kết quả thực hiện", "trình [Tỉnh ủy] báo cáo tổng kết": who
    is told what another one did; "theo báo cáo [UBND tỉnh]" is who tells it.
    """
    around = f"{scene.gap(max(scene.i, item.i - _TOLD), item.i)} | {scene.gap(item.j, item.j + 2)}"
    return pattern("cues.toml", "reported-to").search(around) is not None


def _is_verbs_only(scene: Scene, i: int, j: int) -> bool:
    """Whether from token `i` to `j` there are only verbs of relations and what joins them."""
    verbs = {k for hit in scene.hits("relation") if i <= hit.i < j for k in range(hit.i, hit.j)}
    joints = words("cues.toml", "between-verbs")
    return bool(verbs) and all(k in verbs or scene.tokens.keys[k] in joints for k in range(i, j))


def is_behind_phrase(scene: Scene, run: list[Item]) -> bool:
    """ "Chiều 18/7, tại [Bộ CHQS tỉnh, UBND tỉnh] sơ kết": the comma before the last of bodies that seem one
    list closes the phrase that the sentence opens with.
    """
    if (
        len(run) < 2
        or scene.keys(run[-2].j, run[-1].i) != [","]
        or scene.keys(run[-1].j, run[-1].j + 1) == [","]
    ):
        return False
    return pattern("cues.toml", "phrase-before-subject").fullmatch(scene.gap(scene.i, run[0].i)) is not None


def sits_in(scene: Scene, item: Item, trigger: int) -> bool:
    """ "[Đảng ủy Sở] tham gia hội nghị quán triệt": a body only there when something is made known."""
    return pattern("cues.toml", "sitting-in").match(scene.gap(item.j, trigger)) is not None


def is_site(scene: Scene, item: Item) -> bool:
    """ "tại trụ sở [Huyện ủy] diễn ra hội nghị": the house of a body does nothing."""
    return scene.gap(max(scene.i, item.i - 2), item.i).endswith(listed("cues.toml", "sites"))


def is_inspected(scene: Scene, colon: int, trigger: int) -> bool:
    """ "Nội dung giám sát của HĐND gồm: việc thực hiện": the list is what a body looks into, which the verb
    at token `trigger` does not itself say.
    """
    if scene.gap(trigger, trigger + 2) in words("cues.toml", "inspected"):
        return False
    return find("cues.toml", "inspected", scene.keys(scene.i, colon)) is not None


def is_sent_team(mention: Mention) -> bool:
    """ "Đoàn kiểm tra số 2 của Ban Thường vụ Tỉnh ủy": a team that others send has no members, admits nobody
    and carries nothing out itself.
    """
    value = mention.value
    return isinstance(value, BodyName) and value.head in ids("cues.toml", "sent-teams")
