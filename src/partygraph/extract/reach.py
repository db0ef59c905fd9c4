"""What may stand between a verb and its document."""

from partygraph.extract.runs import BREAKS, opens_list, without_numbers
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import listed

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
