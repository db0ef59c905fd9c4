"""Who loses a post: whom the verb names behind it, or who stood before it and leaves."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from partygraph.extract.clauses.coordination import is_subject_over, joined_before, joined_behind
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, pattern, words
from partygraph.extract.personnel.change_roles import is_holder
from partygraph.extract.personnel.change_verbs import next_verb
from partygraph.extract.posts.posts import PostMention

_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")


def leaving(
    scene: Scene,
    hit: Hit,
    before: list[Item],
    behind: list[Item],
    posts: Sequence[PostMention],
    carried: list[Item],
) -> list[Item]:
    """ "miễn nhiệm … đối với ông N", "miễn nhiệm Bí thư Huyện ủy N", "ông N, P, thôi giữ chức Q", or whom the
    sentence has `carried` on.

    Who votes on a dismissal is not dismissed: "ông N bỏ phiếu miễn nhiệm".
    """
    offices = [(post.chain.i, post.chain.j) for post in posts]
    # "tạm đình chỉ [chức vụ] P của ông N": the verb itself may end with what is lost
    towards = [item for item in behind if _find("towards", scene.keys(hit.i, item.i))]
    if towards:
        return joined_behind(scene, towards[0], behind, next_verb(scene, hit), offices)
    held = [item for item in behind if is_holder(scene, hit, item, posts)]
    if held:
        return joined_behind(scene, held[0], behind, next_verb(scene, hit), offices)
    direct = [item for item in behind if _pattern("directly").fullmatch(scene.gap(hit.j, item.i))]
    if direct:
        return joined_behind(scene, direct[0], behind, scene.j)
    near = before[-1:]
    if not near or _find("voting", scene.keys(near[0].j, hit.i)):
        return []
    is_suspended = hit.entry.id == "suspension" and _suffers(scene, hit, near[0])
    if hit.i - near[0].j <= 4 or is_suspended:
        run = joined_before(scene, near[0], before)
        return run if hit.entry.id == "suspension" or _are_several(scene, run) else near
    if _pattern("leaves").match(hit.entry.phrase) is None:
        return []
    if near == carried or is_subject_over(scene, near[0], hit.i):
        return near
    if _pattern("retires-and").fullmatch(scene.gap(near[0].j, hit.i)):
        return near
    return near if _is_disciplined_too(scene, hit, near[0]) else []


def _are_several(scene: Scene, run: Sequence[Item]) -> bool:
    """ "Các ông A và B thôi giữ chức P": whether nothing but how they are joined stands between the names."""
    gaps = [scene.gap(one.j, other.i) for one, other in pairwise(run)]
    return bool(gaps) and all(_pattern("only-joined").fullmatch(gap) for gap in gaps)


def _suffers(scene: Scene, hit: Hit, person: Item) -> bool:
    """ "ông N, P, đã bị B tạm đình chỉ công tác": whether only what he is stands before his "bị"."""
    at = scene.last_of("bị", person.j, hit.i)
    if at is None:
        return False
    while scene.tokens.keys[at - 1] in words("personnel.toml", "before-suffering"):
        at -= 1
    return is_subject_over(scene, person, max(at, person.j))


def _is_disciplined_too(scene: Scene, hit: Hit, person: Item) -> bool:
    """ "ông N, P, bị khiển trách, thôi giữ chức Q": whether who leaves was disciplined right before it."""
    told = [other for other in scene.hits("action") if person.j <= other.i < hit.i]
    if not told or any(other.entry.id != "discipline" for other in told):
        return False
    return (
        _pattern("and-leaves").fullmatch(scene.gap(told[-1].j, hit.i)) is not None
        and "bị" in scene.keys(person.j, told[0].i)
        and is_subject_over(scene, person, told[0].i - 1)
    )
