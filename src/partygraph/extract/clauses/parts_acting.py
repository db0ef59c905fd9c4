"""Who acts where a body is told with the whole that it is of: "[Chi bộ 3], Đảng bộ Sở Y tế tổ chức"."""

from collections.abc import Sequence

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import mapping
from partygraph.model.mention import BodyName, Mention, MentionKind


def part_acting(scene: Scene, item: Item, mentions: Sequence[Mention]) -> Item:
    """The part that stands with a comma before `item`, its whole, and so on; else `item` itself."""
    part = _part_before(scene, item, mentions)
    while part is not None:
        item, part = part, _part_before(scene, part, mentions)
    return item


def _part_before(scene: Scene, item: Item, mentions: Sequence[Mention]) -> Item | None:
    before = next(iter(scene.before(item.i, MentionKind.BODY)), None)
    if before is None or scene.keys(before.j, item.i) != [","]:
        return None
    part, whole = mentions[before.mention].value, mentions[item.mention].value
    if not isinstance(part, BodyName) or not isinstance(whole, BodyName) or part.of is not None:
        return None
    return (
        before if whole.head in mapping("cues.toml", "wholes-of-parts").get(part.head, "").split() else None
    )
