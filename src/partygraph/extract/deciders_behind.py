"""Who decided an act, where he is named behind it: "theo Quyết định của B", "được Thủ tướng ký"."""

from collections.abc import Sequence
from functools import partial

from partygraph.extract.lexicon import Hit
from partygraph.extract.posts import PostMention
from partygraph.extract.scene import Scene
from partygraph.extract.words import pattern
from partygraph.model.mention import MentionKind

_pattern = partial(pattern, "personnel.toml")
# "Quyết định kỷ luật ông N, Chủ tịch UBND tỉnh, | được Thủ tướng ký"
_SIGNED, _SIGNS = 25, (["được", "ký"], ["được", "ban"], ["được", "ra"])
# "theo Quyết định số 12-QĐ/TU ngày 5/10/2022 của"
_CITED = 20


def decider_behind(scene: Scene, hit: Hit) -> int | None:
    """ "ông N được điều động giữ chức P theo Quyết định của B": whose decision is named behind the verb."""
    if "theo" not in scene.keys(hit.j, scene.j):
        return None
    for body in scene.after(hit.j, MentionKind.BODY):
        lead = scene.gap(max(hit.j, body.i - _CITED), body.i)
        if ";" not in scene.keys(hit.j, body.i) and _pattern("by-decision").search(lead):
            return body.mention
    return None


def signer(scene: Scene, hit: Hit, end: int, posts: Sequence[PostMention]) -> int | None:
    """Who signed a decision that is the subject, on those whose names end at token `end`: "Quyết định kỷ luật
    ông N được Thủ tướng ký".
    """
    if scene.keys(max(scene.i, hit.i - 2), hit.i) != ["quyết", "định"]:
        return None
    signing = ((post.chain.i, post.chain.j, post.bodies[0]) for post in posts)
    bodies = ((body.i, body.j, body.mention) for body in scene.bodies)
    for i, j, who in sorted([*signing, *bodies], key=lambda one: one[0]):
        told = scene.keys(i - 1, i) + scene.keys(j, min(scene.j, j + 1))
        if end < i <= end + _SIGNED and told in _SIGNS:
            return who
    return None
