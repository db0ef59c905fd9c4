"""Whom a sentence opens with before it tells who decides on him: "Đối với ông N, B quyết định cách chức"."""

from collections.abc import Sequence
from functools import partial

from partygraph.extract.coordination import joined_behind
from partygraph.extract.lexicon import Hit
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import pattern

_pattern = partial(pattern, "personnel.toml")
# "Riêng đối với các đồng chí Thượng tá"
_LEAD = 9


def topic(scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
    """Those whom the verb is about because its sentence, or its item of a list, opens with them; none where
    somebody else is named between them and the verb.
    """
    keys = scene.tokens.keys
    start = next((k + 1 for k in range(hit.i - 1, scene.i - 1, -1) if keys[k] == ";"), scene.i)
    before = [item for item in people if start <= item.i and item.j <= hit.i]
    if not before or before[0].i - start > _LEAD or "với" not in scene.keys(start, before[0].i):
        return []
    if _pattern("topic-opens").fullmatch(scene.gap(start, before[0].i)) is None:
        return []
    run = joined_behind(scene, before[0], before, hit.i)
    is_whole = run[-1] == before[-1]
    return run if is_whole and "," in scene.keys(run[-1].j, hit.i) else []
