"""Sentences in which somebody without a name acts: "các chi bộ thuộc Đảng ủy xã thực hiện Chỉ thị 05"."""

from partygraph.extract.clauses.collectives import tells_of_collectives
from partygraph.extract.clauses.no_subjects import is_of_shares
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import pattern, words
from partygraph.model.mention import MentionKind

# Tokens between the owner of those who act and the verb.
_MAX_OWNED = 8


def is_done_by_unnamed(scene: Scene, trigger: int, group: list[Item]) -> bool:
    """Whether the subject of the verb at token `trigger` is part of a body or made by it: "các chi bộ thuộc
    Đảng ủy xã thực hiện", "chương trình hành động của Ủy ban thực hiện"; or somebody talks of what was done,
    or behind the documents of `group` is told who did it: "thực hiện Chỉ thị 03, công tác … được các cấp ủy
    quan tâm", "…, cấp ủy các cấp đã …".
    """
    lead = scene.gap(scene.i, trigger)
    if any(map(f"{lead} ".rpartition(" ; ")[2].__contains__, words("cues.toml", "talking-about"))):
        return True
    if pattern("cues.toml", "doers-unnamed").match(lead) is not None or is_of_shares(scene, trigger):
        return True
    if pattern("cues.toml", "spoken-by-paper").match(lead) is not None:
        return True
    return tells_of_collectives(scene.gap(group[-1].j, scene.j)) or _is_owned_by_last(scene, trigger)


def _is_owned_by_last(scene: Scene, trigger: int) -> bool:
    """Whether the last body before the verb only owns what acts: "các chi bộ thuộc Đảng ủy xã"; "kết quả đạt
    được của Sở Y tế trong thực hiện" is its own.
    """
    for item in scene.before(trigger, MentionKind.BODY)[:1]:
        if _is_owner(scene, item):
            behind = scene.keys(item.j, trigger)
            return len(behind) <= _MAX_OWNED and {",", ";", ":", "trong"}.isdisjoint(behind)
    return False


def _is_owner(scene: Scene, item: Item) -> bool:
    return scene.gap(max(scene.i, item.i - 1), item.i) in words("cues.toml", "owning")
