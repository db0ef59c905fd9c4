"""Who acts where a body is told with the whole that it is of: "[Chi bộ 3], Đảng bộ Sở Y tế tổ chức"."""

from collections.abc import Sequence

from partygraph.extract.bodies.generic_bodies import owners_of
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import mapping, words
from partygraph.model.mention import BodyName, Mention, MentionKind


def part_acting(scene: Scene, item: Item, mentions: Sequence[Mention]) -> Item:
    """The part that stands with a comma before `item`, its whole, and so on; else `item` itself."""
    part = _part_before(scene, item, mentions)
    while part is not None:
        item, part = part, _part_before(scene, part, mentions)
    return item


def _part_before(scene: Scene, item: Item, mentions: Sequence[Mention]) -> Item | None:
    before = next(iter(scene.before(item.i, MentionKind.BODY)), None)
    if before is None:
        return None
    if _is_of(scene, before, item):
        return before
    if scene.keys(before.j, item.i) != [","]:
        return None
    told = next(iter(scene.before(before.i, MentionKind.BODY)), None)
    if told is not None and _is_of(scene, told, before):
        return told
    part, whole = mentions[before.mention].value, mentions[item.mention].value
    if not isinstance(part, BodyName) or not isinstance(whole, BodyName):
        return None
    *_, unit = owners_of(part)  # "Đảng ủy Trung đoàn 5, Sư đoàn 9": the regiment is of the division
    return (
        before if whole.head in mapping("cues.toml", "wholes-of-parts").get(unit.head, "").split() else None
    )


def _is_of(scene: Scene, part: Item, whole: Item) -> bool:
    """ "[Trại giam Sông Đà], thuộc | Cục C10 |, Bộ Công an, tổ chức": whether the part is told to be of the
    whole; a larger whole may follow.
    """
    return scene.gap(part.j, whole.i).lstrip(", (") in words("cues.toml", "part-of")
