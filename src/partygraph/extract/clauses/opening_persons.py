"""Whom a sentence opens with before it tells who decides on him: "Đối với ông N, B quyết định cách chức"."""

from collections.abc import Sequence
from functools import partial

from partygraph.extract.clauses.coordination import joined_behind
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import pattern
from partygraph.model.mention import MentionKind

_pattern = partial(pattern, "personnel.toml")
# "Riêng đối với các đồng chí Thượng tá"
_LEAD = 9
_OPENING = frozenset({"với", "về"})


def opening_persons(
    scene: Scene, hit: Hit, named: Sequence[Item], held: Sequence[tuple[int, int]] = ()
) -> list[Item]:
    """Those of the `named` whom the verb is about because its sentence, or its item of a list, opens with
    them, or with the posts `held` before their names; none where somebody else is named before the verb.
    """
    start = scene.item_start(hit.i)
    before = [item for item in named if start <= item.i and item.j <= hit.i]
    before.sort(key=lambda item: item.i)
    if not before or _OPENING.isdisjoint(scene.keys(start, min(before[0].i, start + _LEAD))):
        return []
    first = next((i for i, j in held if j == before[0].i and i > start), before[0].i)
    if first - start > _LEAD or _pattern("topic-opens").fullmatch(scene.gap(start, first)) is None:
        return []
    run = joined_behind(scene, before[0], before, hit.i, held)
    behind = scene.keys(run[-1].j, hit.i)
    if behind[:1] == [":"] and ":" not in behind[1:]:
        return run  # "đối với ông N: cảnh cáo"
    is_of_people = all(item.kind is MentionKind.PERSON for item in run)
    others = [item for item in before if item not in run and item.kind is MentionKind.PERSON]
    return run if is_of_people and not others and "," in behind else []
