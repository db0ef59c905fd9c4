"""Who decided an act, where he is named behind it: "theo Quyết định của B", "được Thủ tướng ký"."""

from collections.abc import Iterator, Sequence
from functools import partial

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import pattern
from partygraph.extract.personnel.change_verbs import run_start
from partygraph.extract.posts.posts import PostMention

_pattern = partial(pattern, "personnel.toml")
# "theo Quyết định số 12-QĐ/TU ngày 5/10/2022 của"
_CITED = 20
# "Quyết định kỷ luật | ông N, Chủ tịch UBND tỉnh, … | được Thủ tướng ký"
_SIGNED = 60
# "Căn cứ quy định, việc thi hành kỷ luật"
_LEAD = 6


def decider_behind(scene: Scene, hit: Hit, posts: Sequence[PostMention]) -> int | None:
    """Whose decision is named behind the verb: "ông N giữ chức P theo Quyết định của B", "Quyết định kỷ luật
    ông N được Thủ tướng ký"; `posts` are those of the sentence.
    """
    behind = scene.keys(hit.j, min(scene.j, hit.j + _SIGNED))
    if "theo" in behind:
        for i, _, who in _named(scene, hit, posts):
            lead = scene.gap(max(hit.j, i - _CITED), i)
            if ";" not in scene.keys(hit.j, i) and _pattern("by-decision").search(lead):
                return who
    giver = _giver(scene, hit, posts) if "của" in behind else None
    if giver is not None:
        return giver
    return _signer(scene, hit, posts) if "được" in behind or "do" in behind else None


def _giver(scene: Scene, hit: Hit, posts: Sequence[PostMention]) -> int | None:
    """Whose decision somebody got: "ông N nhận quyết định bổ nhiệm P của B"."""
    lead = scene.gap(max(scene.i, hit.i - _LEAD), hit.i)
    post = next((post for post in posts if hit.j <= post.chain.i <= hit.j + _LEAD), None)
    if post is None or _pattern("gets-decision").search(lead) is None:
        return None
    end = post.chain.j
    found = (who for i, _, who in _named(scene, hit, posts) if i == end + 1)
    return next(found, None) if scene.keys(end, end + 1) == ["của"] else None


def _signer(scene: Scene, hit: Hit, posts: Sequence[PostMention]) -> int | None:
    """Who took a decision that is the subject: "Việc bổ nhiệm ông N do Bộ trưởng quyết định"."""
    start = run_start(scene, hit)
    if _pattern("decision-is-subject").search(scene.gap(max(scene.i, start - _LEAD), start)) is None:
        return None
    for i, j, who in _named(scene, hit, posts):
        if i > hit.j + _SIGNED or ";" in scene.keys(hit.j, i):
            return None
        is_agent = scene.keys(i - 1, i) in (["được"], ["do"])
        if is_agent and _pattern("takes-decision").match(scene.gap(j, min(scene.j, j + 3))):
            return who
    return None


def _named(scene: Scene, hit: Hit, posts: Sequence[PostMention]) -> Iterator[tuple[int, int, int]]:
    """The offices and bodies behind the verb, left to right: where each stands, and the body."""
    found = [
        (post.chain.i, post.chain.j, post.bodies[0])
        for post in posts
        if post.chain.i >= hit.j and post.bodies[0] is not None
    ]
    found += [(body.i, body.j, body.mention) for body in scene.bodies if body.i >= hit.j]
    return ((i, j, who) for i, j, who in sorted(found, key=lambda one: one[0]) if who is not None)
