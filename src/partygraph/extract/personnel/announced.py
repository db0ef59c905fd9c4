"""Appointments told as the items of an announcement: "… trao quyết định bổ nhiệm 2 thứ trưởng. Ông N, P, giữ
chức Q."
"""

from collections.abc import Sequence
from functools import partial

from partygraph.extract.clauses.coordination import is_subject_over
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, pattern
from partygraph.extract.personnel.change_verbs import is_taking, verbs
from partygraph.extract.posts.posts import PostMention

_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")
# "Đó là đồng chí Đại tá".
_LEAD = 9


def announces(scene: Scene) -> bool:
    """Whether a sentence tells that posts were given, to whom ever."""
    return any(
        hit.entry.id == "appointment" and not is_taking(hit) and not _is_of_past(scene, hit)
        for hit in verbs(scene)
    )


def is_item(scene: Scene, hit: Hit, people: Sequence[Item], chains: Sequence[PostMention]) -> bool:
    """Whether the sentence is one item: a name, what he was, and the post that he takes."""
    before = [item for item in people if item.j <= hit.i]
    if len(before) != 1 or before[0].i - scene.i > _LEAD or not is_taking(hit):
        return False
    person = before[0]
    if _pattern("item-lead").fullmatch(scene.gap(scene.i, person.i)) is None:
        return False
    taken = next((post for post in chains if hit.j <= post.chain.i <= hit.j + 1), None)
    if taken is None or not is_subject_over(scene, person, hit.i):
        return False
    return _pattern("item-not-behind").match(scene.gap(taken.chain.j, scene.j)) is None


def _is_of_past(scene: Scene, hit: Hit) -> bool:
    return _find("earlier", scene.keys(scene.i, hit.i)) is not None
