"""The offices whose holders decide alone: "Thủ tướng bổ nhiệm", "quyết định của Bộ trưởng Bộ Y tế"."""

from collections.abc import Iterator, Sequence
from functools import partial

from partygraph.extract.clauses.coordination import is_subject_over
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, ids, pattern
from partygraph.extract.personnel.change_roles import is_title
from partygraph.extract.personnel.change_verbs import is_taking
from partygraph.extract.personnel.matters import is_fronted
from partygraph.extract.posts.posts import PostMention
from partygraph.model.mention import MentionKind

_ids = partial(ids, "personnel.toml")
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")
# "Thay mặt Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh,"
_STEAD = 16


def deciding_offices(scene: Scene, hit: Hit, posts: Sequence[PostMention]) -> Iterator[Item]:
    """Those of the `posts` of a sentence that may decide what the verb tells, each as its holder where he is
    named, else as its body.
    """
    for post in posts:
        chain = post.chain
        if not (scene.i <= chain.i and chain.j <= hit.i):
            continue
        if _is_in_stead_of(scene, post):
            if post.bodies[0] is not None:
                yield Item(chain.i, chain.posts[0].j, MentionKind.BODY, post.bodies[0])
            continue
        if not _is_office(post) or _signs_for_another(scene, chain.i):
            continue
        holder = _holder(scene, chain.j, hit.i)
        who = post.bodies[0] if holder is None else holder.mention
        end = chain.j if holder is None else holder.j
        told = scene.keys(chain.i - 1, chain.i) == ["của"] or (
            _is_deciding(scene, end, hit) and not _is_of_person(scene, chain.i)
        )
        if who is not None and told:
            yield Item(chain.i, end, MentionKind.BODY if holder is None else holder.kind, who)


def _is_in_stead_of(scene: Scene, post: PostMention) -> bool:
    """ "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng N trao": whose decision others hand over; the posts
    behind it are theirs.
    """
    chain = post.chain
    is_office = chain.posts[0].type.notation in _ids("offices")
    return is_office and _find("in-stead-of", scene.keys(max(scene.i, chain.i - 3), chain.i)) is not None


def _signs_for_another(scene: Scene, at: int) -> bool:
    """ "Thay mặt B, Chủ tịch N đã ký Nghị quyết": whether a body is named before in whose name he acts."""
    lead = scene.gap(max(scene.i, at - _STEAD), at)
    is_told = lead.endswith(",") and _pattern("in-its-stead").search(lead) is not None
    return is_told and any(body.j == at - 1 for body in scene.bodies)


def _is_office(post: PostMention) -> bool:
    chain = post.chain
    return len(chain.posts) == 1 and chain.posts[0].type.notation in _ids("offices")


def _holder(scene: Scene, end: int, stop: int) -> Item | None:
    """Who is named right behind the office that ends at token `end`."""
    for person in scene.people:
        if end <= person.i and person.j <= stop:
            return person if is_title(scene, end, person.i) else None
    return None


def _is_deciding(scene: Scene, end: int, hit: Hit) -> bool:
    gap = scene.gap(end, hit.i)
    if is_taking(hit):  # "Thủ tướng quyết định ông N, P, giữ chức Q"
        return _pattern("office-gives").match(gap) is not None
    if hit.entry.phrase.startswith("được"):
        return False
    return not gap or (
        _pattern("office-acts").match(gap) is not None and _pattern("hands-over").search(gap) is None
    )


def _is_of_person(scene: Scene, at: int) -> bool:
    """Whether the office at token `at` is what somebody is who was named before it."""
    before = next(iter(scene.before(at, MentionKind.PERSON)), None)
    if before is None or is_fronted(scene, before):
        return False
    return is_subject_over(scene, before, at)
