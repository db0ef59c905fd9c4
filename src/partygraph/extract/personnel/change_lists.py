"""Whom one change of post concerns as a list: "miễn nhiệm các Ủy viên Ban Thường vụ: A - P, B - Q"."""

from collections.abc import Sequence
from functools import partial

from partygraph.extract.clauses.coordination import is_subject_over, joined_behind, leaves_bracket
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, ids, pattern, words
from partygraph.extract.personnel.change_roles import is_passive
from partygraph.extract.personnel.change_verbs import is_taking, next_verb, verbs
from partygraph.extract.posts.posts import PostMention, PostRow

ChangeRow = tuple[Item, PostRow]
# ", Bí thư", "- Bí thư": from a name to the post that is his.
_APART = 1
# "là đồng chí Thượng tá"
_BEFORE = 5
# "thôi chức để chờ"
_TOLD = 3
_PERSONNEL = "personnel.toml"
_find = partial(find, _PERSONNEL)
_pattern = partial(pattern, _PERSONNEL)


def listed_persons(
    scene: Scene, hit: Hit, people: Sequence[Item], chains: Sequence[PostMention] = ()
) -> list[Item]:
    """ "miễn nhiệm … đối với các ông: A; B", "bầu bổ sung hai đồng chí …, gồm: A và B"."""
    told = (other for other in verbs(scene) if other.i > hit.j + 12 and not _is_bracketed(scene, other))
    stop = next((other.i for other in told), scene.j)
    behind = [item for item in people if hit.j <= item.i < stop]
    behind = [item for item in behind if not leaves_bracket(scene, behind[0].j, item.i)]
    if len(behind) < 2:
        return []
    lead = scene.gap(hit.j, behind[0].i)
    if _pattern("of-others").search(lead):
        return []  # "được phân công làm P, bốn người khác … gồm các ông A, B"
    if any(is_taking(other) and behind[0].j <= other.i < behind[-1].i for other in verbs(scene)):
        return []  # "bầu các chức danh: ông A giữ chức P; ông B giữ chức Q"
    if (";" in lead and _is_told_of(scene, hit, behind, people)) or _is_of_subject(scene, hit, people):
        return []
    is_plural = _pattern("changed-plural").search(lead) is not None or any(
        post.chain.is_plural and hit.j <= post.chain.i < behind[0].i for post in chains
    )
    if is_plural and _pattern("changed-list").search(lead):
        return behind
    is_open = _pattern("towards-list").search(lead) is not None
    return joined_behind(scene, behind[0], behind, stop) if is_open else []


def _is_bracketed(scene: Scene, verb: Hit) -> bool:
    """ "ông A (tái cử) và ông B": a remark on one of them."""
    return "(" in scene.keys(max(scene.i, verb.i - 2), verb.i)


def _is_told_of(scene: Scene, hit: Hit, behind: Sequence[Item], people: Sequence[Item]) -> bool:
    """Whether those named behind a semicolon have a verb of their own: "ông A được bầu giữ chức P; các
    ông: B, C được bầu giữ chức Q".
    """
    following = next((other.i for other in verbs(scene) if other.i >= behind[-1].j), None)
    is_own = following is not None and "được" in scene.keys(behind[-1].j, following + 1)
    return is_own or any(item.j <= hit.i for item in people)


def _is_of_subject(scene: Scene, hit: Hit, people: Sequence[Item]) -> bool:
    """ "ông A được bầu giữ chức P, các ông B, C giữ chức Q", "và các ông: B, C là Q": whether the verb is
    told of somebody right before it, and those behind have posts of their own.
    """
    before = [item for item in people if item.j <= hit.i]
    if not before or not is_passive(scene, hit):
        return False
    verb = scene.last_of("được", before[-1].j, hit.i)  # "ông A được Tỉnh ủy bầu"
    return is_subject_over(scene, before[-1], hit.i if verb is None else verb)


def own_posts(scene: Scene, item: Item, run: Sequence[Item], chains: Sequence[PostMention]) -> list[PostRow]:
    """The post that the last of a list is named for: "các Ủy viên: A - P, B - P và [Q] C"."""
    if item != run[-1] or len(run) < 2:
        return []
    for post in chains:
        last = post.chain.posts[-1]
        if post.chain.j == item.i and scene.keys(last.i - 1, last.i) == ["và"] and last.i > run[-2].j:
            return post.rows()[-1:]
    return []


def told_each(
    scene: Scene, changed: Sequence[Item], posts: Sequence[PostRow], chains: Sequence[PostMention]
) -> list[ChangeRow]:
    """ "bầu Bí thư, Phó Bí thư gồm: A, Bí thư, B, Phó Bí thư, C, Chi ủy viên": each what is told behind him.

    None unless every one of them has a post of his own there, and each post listed is somebody's.
    """
    rows: list[ChangeRow] = []
    for item in changed:
        own = next((post.rows()[0] for post in chains if 0 < post.chain.i - item.j <= _APART), None)
        if own is None or not _pattern("own-post").fullmatch(scene.gap(item.j, item.j + 1)):
            return []
        named = next((row for row in posts if row[0] == own[0]), own)
        rows.append((item, named if own[2] is None else own))
    told = {row[0] for _, row in rows}
    return rows if len(changed) > 1 and all(row[0] in told for row in posts) else []


def elected_members(
    scene: Scene, hit: Hit, people: Sequence[Item], chains: Sequence[PostMention]
) -> list[ChangeRow]:
    """ "bầu Ban Chấp hành gồm 3 đồng chí: A - Bí thư, B - Phó Bí thư, C - Ủy viên": the posts in what is
    elected; none unless each has one, and no job elsewhere.
    """
    behind = [item for item in people if item.i >= hit.j]
    if hit.entry.id != "election" or not behind:
        return []
    if _pattern("committee-of").fullmatch(scene.gap(hit.j, behind[0].i)) is None:
        return []
    rows: list[ChangeRow] = []
    for item in joined_behind(scene, behind[0], behind, scene.j):
        own = next((post for post in chains if post.chain.i - item.j == _APART), None)
        if own is None or not _pattern("own-post").fullmatch(scene.gap(item.j, own.chain.i)):
            return []
        row, named = own.rows()[0], own.chain.posts[0].body
        is_elsewhere = named is not None and named.i >= own.chain.i and not named.is_bare
        if row[0] not in ids(_PERSONNEL, "in-committee") or is_elsewhere:
            return []
        rows.append((item, row))
    return rows


def elected_in_turn(
    scene: Scene, hit: Hit, people: Sequence[Item], chains: Sequence[PostMention]
) -> list[ChangeRow]:
    """ "bầu A giữ chức Bí thư, B - Phó Bí thư và C - Ủy viên": the first takes a post, and those that go on
    have theirs behind the name; none unless each has one in the same committee.
    """
    behind = [item for item in people if item.i >= hit.j]
    if hit.entry.id != "election" or len(behind) < 2 or behind[0].i - hit.j > _APART + 1:
        return []
    rows: list[ChangeRow] = []
    end = scene.j
    for item in behind:
        own = next((post for post in chains if post.chain.i >= item.j), None)
        lead = "" if own is None else scene.gap(item.j, own.chain.i)
        if rows and _pattern("next-elected").fullmatch(scene.gap(end, item.i)) is None:
            break
        is_his = _pattern("own-post").fullmatch(lead) if rows else _find("takes-post", lead.split())
        if own is None or not is_his or own.chain.i - item.j > _BEFORE:
            return []
        row = own.rows()[0]
        if row[0] not in ids(_PERSONNEL, "in-committee"):
            return []
        rows.append((item, row))
        end = own.chain.j
    is_over = scene.gap(end, min(scene.j, end + 1)) in ("", ".", ",", ";")
    return rows if len(rows) > 1 and is_over else []


def told_before(
    scene: Scene, hit: Hit, changed: Sequence[Item], chains: Sequence[PostMention]
) -> list[ChangeRow]:
    """ "bầu các chức danh: P là ông A; hai Q gồm: bà B, ông C": each what is told before him, or before those
    whom he goes on; "bầu 15 P, trong đó có 2 Q: A, B" names those of Q. None where one has none.
    """
    rows: list[ChangeRow] = []
    told: list[PostMention] = []
    for n, item in enumerate(changed):
        own = next((post for post in chains if 0 < item.i - post.chain.j <= _BEFORE), None)
        is_own = own is not None and _pattern("own-before").fullmatch(scene.gap(own.chain.j, item.i))
        if own is None or not is_own:
            if not told or not goes_on_list(scene, changed[n - 1], item):
                return []
            own = told[-1]
        told.append(own)
        rows += [(item, row) for row in own.rows()]
    starts = {post.chain.i for post in told}
    is_each = len(starts) > 1 or (
        len(changed) > 1 and _pattern("of-whom").search(scene.gap(hit.j, min(starts))) is not None
    )
    return rows if is_each else []


def goes_on_list(scene: Scene, before: Item, item: Item) -> bool:
    """Whether only a comma, "và" or a bracket stands between two who are named together."""
    return _pattern("next-named").fullmatch(f"{scene.gap(before.j, item.i)} ") is not None


def paired(scene: Scene, hit: Hit, people: Sequence[Item], chains: Sequence[PostMention]) -> list[ChangeRow]:
    """ "miễn nhiệm chức danh P đối với ông A và chức danh Q đối với ông B": each what stands before.

    Where one is appointed "đối với" whom, two such are needed: one post may stand elsewhere.
    """
    is_lost = hit.entry.id == "dismissal"
    if is_taking(hit) or hit.entry.id == "suspension":
        return []
    stop, at = min(next_verb(scene, hit), _next_removal(scene, hit)), hit.j
    groups: list[list[ChangeRow]] = []
    behind = [item for item in people if hit.j <= item.i < stop]
    while (first := _next_towards(scene, at, behind)) is not None:
        before = [post for post in chains if at <= post.chain.i < first.i]
        posts = [row for post in (before if is_lost else before[-1:]) for row in post.rows()]
        run = joined_behind(scene, first, behind, stop)
        rows = each_or_all(run, posts)
        left = [(person, row) for person in run for row in _let_go(scene, hit, person, chains)]
        if left and not rows:
            return left
        groups.append(rows)
        at = run[-1].j
    is_each = len(groups) > 1 and all(groups)
    if is_each or (is_lost and not listed_persons(scene, hit, people, chains)):
        return [row for group in groups for row in group]
    return []


def each_or_all(persons: Sequence[Item], posts: Sequence[PostRow]) -> list[ChangeRow]:
    """ "cách chức P và Q đối với ông A và ông B": to each his own where as many posts as persons are told,
    else all posts to everybody.
    """
    if len(persons) == len(posts):
        return list(zip(persons, posts, strict=True))
    return [(person, row) for person in persons for row in posts]


def _let_go(scene: Scene, hit: Hit, person: Item, chains: Sequence[PostMention]) -> list[PostRow]:
    """ "cho thôi chức vụ đối với ông N, Bí thư Tỉnh ủy": he leaves what he is."""
    is_let_go = hit.entry.phrase in words(_PERSONNEL, "lets-leave")
    return posts_left_open(scene, hit, person, chains) if is_let_go else []


def posts_left_open(scene: Scene, hit: Hit, person: Item, chains: Sequence[PostMention]) -> list[PostRow]:
    """What a person is who leaves no other post: nothing is told right behind the verb."""
    is_open = _pattern("nothing-told").match(scene.gap(hit.j, min(scene.j, hit.j + _TOLD))) is not None
    return posts_behind(person, chains) if is_open else []


def posts_behind(person: Item, chains: Sequence[PostMention]) -> list[PostRow]:
    """What stands right behind a name, or its comma, as what that person is: "ông N, Giám đốc Sở Y tế"."""
    own = next((post for post in chains if 0 <= post.chain.i - person.j <= _APART), None)
    return [] if own is None else own.rows()


def _next_removal(scene: Scene, hit: Hit) -> int:
    """Where somebody is removed by discipline behind the verb `hit`, past the end where nobody is.

    "bãi nhiệm P đối với ông A và ra quyết định | cách chức Q đối với ông B"
    """
    removing = words(_PERSONNEL, "taking-away")
    told = (one.i for one in scene.hits("action") if one.i >= hit.j and one.entry.phrase in removing)
    return next(told, scene.j)


def _next_towards(scene: Scene, at: int, behind: Sequence[Item]) -> Item | None:
    for item in behind:
        if item.i >= at and _find("towards", scene.keys(max(at, item.i - 6), item.i)):
            return item
    return None
