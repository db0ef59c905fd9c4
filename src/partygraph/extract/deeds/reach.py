"""What may stand between a verb and its document, and around who acts."""

from partygraph.extract.clauses.actor_leads import MAX_LEAD, leads_to_actor
from partygraph.extract.clauses.runs import BREAKS, opens_list, without_numbers
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import listed, words

# "gắn học tập chuyên đề về … với"
_MAX_TIED = 10


def is_gone_by(scene: Scene, at: int) -> bool:
    """Whether the token before a document says that something is done by it: "theo", "gắn … với"."""
    key = scene.tokens.keys[at]
    if key != "với":
        return key == "theo"
    lead = scene.keys(max(scene.i, at - _MAX_TIED), at)
    start = max((k for k, other in enumerate(lead) if other in BREAKS), default=-1)
    return "gắn" in lead[start + 1 :]


def coordinated_with(scene: Scene, hit: Hit) -> Hit | None:
    """The verb of inspecting or reviewing that "kiểm tra việc …; việc thực hiện Kết luận số 24", "tổng kết
    công tác … và việc thực hiện Quy định số 30" says once for all.
    """
    over = ("inspects", "reviews")
    earlier = [other for other in scene.hits("relation") if other.entry.id in over and other.j < hit.i]
    if not earlier or hit.entry.id in over:
        return None
    lead = scene.keys(earlier[-1].j, hit.i)
    if earlier[-1].entry.id == "reviews":
        is_one = " ".join(lead[-2:]) in words("cues.toml", "reviewed-too") and BREAKS.isdisjoint(lead)
        return earlier[-1] if is_one or _is_next_period(lead) else None
    parts = [k for k, key in enumerate(lead) if key == ";"]
    return earlier[-1] if parts and lead[parts[-1] + 1 : parts[-1] + 2] == ["việc"] else None


def _is_next_period(lead: list[str]) -> bool:
    """ "sơ kết 5 năm thực hiện …; 3 năm | thực hiện": the years of another document, reviewed as well."""
    if lead[-1:] != ["năm"] or lead[-3:-2] not in ([","], [";"], ["và"]):
        return False
    return lead[-2].isdigit() and {".", ":"}.isdisjoint(without_numbers(lead))


def opens_clause(scene: Scene, item: Item, start: int) -> bool:
    """Whether a body behind token `start` opens a clause, behind what says when it acts at most: "…, ngày
    22/8/2019 [Đảng ủy Sở] tổ chức", "…, trong những năm qua tập thể [Đảng ủy Sở] đã".
    """
    if scene.keys(item.i - 1, item.i) in ([","], [";"], ["thì"]):
        return True
    lead = scene.keys(max(start, item.i - MAX_LEAD), item.i)
    return "," in lead and leads_to_actor(lead[len(lead) - lead[::-1].index(",") :])


def is_focus(scene: Scene, item: Item) -> bool:
    """ "quán triệt …, tập trung vào các Nghị quyết …": what stands between only tells how."""
    return scene.gap(max(scene.i, item.i - 4), item.i).endswith(listed("cues.toml", "focusing"))


def without_listing(scene: Scene, i: int, j: int) -> list[str]:
    """The tokens without the semicolon or the list's colon right before the document: "thực hiện Nghị quyết
    …; Nghị quyết số 24".
    """
    keys = scene.keys(i, j)
    keys = keys[:-1] if keys[-1:] == [";"] or opens_list(scene, i, j) else keys
    return without_numbers(keys) if "." in keys else keys
