"""Which persons and bodies of a sentence are named together, over what is said of each of them."""

from collections.abc import Sequence
from functools import partial

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import find, pattern, words
from partygraph.model.mention import MentionKind

# "| , Tổng Thư ký Quốc hội , cho biết"
_SAID = 16
# "thay cho người tiền nhiệm là đồng chí"
_LEAD = 8
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")


def joined_behind(
    scene: Scene, first: Item, others: Sequence[Item], stop: int, held: Sequence[tuple[int, int]] = ()
) -> list[Item]:
    """`first` and those of `others` before token `stop` that go on with it: "ông A, nguyên …; ông B và ông
    C"; the posts `held` may stand before a name: "Bí thư A và Chủ tịch B".

    A body goes on with a body over a comma too, with a person only over "và" or a semicolon: between commas
    it is the person's own.
    """
    run = [first]
    for item in others:
        if item.i < run[-1].j:
            continue
        i, j = run[-1].j, item.i
        if leaves_bracket(scene, i, j):
            break
        is_beside = item.i < stop and _is_apposition(scene, i, j)
        if not is_beside and (item.i >= stop or not _is_reason(scene, i, j) or _gets_own(scene, item)):
            break
        is_next = _is_next(scene, run, item) or _is_next_office(scene, run, item, held)
        if is_next and not _opens_clause(scene, item):
            run.append(item)
    return run


def joined_before(
    scene: Scene, last: Item, people: Sequence[Item], held: Sequence[tuple[int, int]] = ()
) -> list[Item]:
    """`last` and the persons before it that it goes on from: "ông A, … và bà B, … được bầu"; the posts `held`
    may stand between: "Bí thư A và Chủ tịch B bị cảnh cáo".
    """
    run = [last]
    for item in reversed(people):
        if item.j > run[0].i:
            continue
        office = next((i for i, j in held if j == run[0].i and i > item.j), None)
        is_joined = _pattern("joined-and").search(scene.gap(item.j, run[0].i)) is not None
        if office is not None and not is_joined:
            is_joined = scene.keys(office - 1, office) == ["và"] and _is_beside(scene, item.j, office)
        if not is_joined and _opens_list(scene, item, held):
            between = scene.gap(item.j, run[0].i if office is None else office)
            is_joined = _pattern("joined-comma").search(between) is not None
        if (
            not _is_apposition(scene, item.j, run[0].i)
            or not is_joined
            or leaves_bracket(scene, item.j, run[0].i)
        ):
            break
        before = scene.gap(max(scene.i, item.i - _LEAD), item.i)
        if _pattern("fronted").search(before) or _pattern("in-place-of").search(before):
            break  # "Theo ông A, ông B bị …", "thay cho ông A; ông B được …"
        run.insert(0, item)
    return run


def _opens_list(scene: Scene, item: Item, held: Sequence[tuple[int, int]]) -> bool:
    """Whether a person, or his post before him, opens a clause or goes on with a list: no "Liên quan ông A,
    ông B bị", where the two are named for different ends.
    """
    start = next((i for i, j in held if j == item.i), item.i)
    return _pattern("opens-list").search(scene.gap(scene.i, start)) is not None


def _is_beside(scene: Scene, i: int, j: int) -> bool:
    """Whether no more than what somebody is stands between his name and the next one's post: "A, P, và"."""
    return j - i == 1 or scene.gap(i, i + 1) in (",", "-", "–", "(")


def is_subject_over(scene: Scene, item: Item, verb: int) -> bool:
    """Whether only what the person is stands between it and the verb: "ông A - P, P, thôi giữ chức"."""
    return _is_apposition(scene, item.j, verb)


def _is_apposition(scene: Scene, i: int, j: int) -> bool:
    return _find("clause", _outside_brackets(scene.keys(i, j))) is None and not _tells(scene, i, j)


def leaves_bracket(scene: Scene, i: int, j: int) -> bool:
    """ "3 ủy viên (gồm ông A và ông B), ông A tái đắc cử": whether a bracket ends there that began before."""
    return scene.keys(i, j).count(")") > scene.keys(i, j).count("(")


def _outside_brackets(keys: Sequence[str]) -> Sequence[str]:
    """`keys` without what stands in brackets: "ông A (nghỉ hưu theo chế độ) và ông B"."""
    if "(" not in keys:
        return keys
    kept: list[str] = []
    for key in keys:
        kept.append(key)
        if key == ")" and "(" in kept:
            del kept[len(kept) - 1 - kept[::-1].index("(") :]
    return kept


def _tells(scene: Scene, i: int, j: int) -> bool:
    """Whether something is told between two tokens; "Ủy ban Bầu cử" is only a name."""
    names = scene.bodies
    return any(
        i <= hit.i < j
        and hit.entry.id not in ("award", "admission")
        and not any(name.i < hit.i < name.j for name in names)
        for hit in scene.hits("action")
    )


def _is_reason(scene: Scene, i: int, j: int) -> bool:
    """Whether only why one of a list is concerned stands between two: "ông A, để nghỉ hưu; ông B"; that he
    takes a new post may be the reason, too.
    """
    if _pattern("reason-of-one").fullmatch(scene.gap(i, j)) is None:
        return False
    reason = next((k for k in range(i, j) if scene.tokens.keys[k] in words("personnel.toml", "because")), j)
    return not _tells(scene, i, reason)


def _gets_own(scene: Scene, item: Item) -> bool:
    """ "điều động ông A về Sở Nội vụ; ông B, P, làm Giám đốc": whether B alone is told to get a post."""
    keys = scene.tokens.keys
    at = next((k for k in range(item.j, scene.j) if keys[k] in words("personnel.toml", "gets-own")), scene.j)
    return at < scene.j and _is_apposition(scene, item.j, at)


def _is_next(scene: Scene, run: Sequence[Item], item: Item) -> bool:
    lead = scene.gap(run[-1].j, item.i)
    if item.kind is MentionKind.PERSON:
        is_listed = scene.keys(run[0].i - 1, run[0].i) == [":"] and run[0].kind is MentionKind.PERSON
        return _pattern("joined").search(lead) is not None or (is_listed and lead.endswith(","))
    if all(other.kind is not MentionKind.PERSON for other in run):
        return lead.endswith((",", "và", ";", "cùng"))
    return lead.endswith(("và", ";"))


def _is_next_office(scene: Scene, run: Sequence[Item], item: Item, held: Sequence[tuple[int, int]]) -> bool:
    """Whether somebody goes on whose post stands before his name; over a comma only where that of the first
    does, too: "Hiệu trưởng Trường A N, Bí thư Đảng ủy xã B M".
    """
    office = next((i for i, j in held if j == item.i and i > run[-1].j), None)
    if office is None or item.kind is not MentionKind.PERSON:
        return False
    lead = scene.keys(office - 1, office)
    if _pattern("joined").search(scene.gap(run[-1].j, office)) and lead == ["là"]:
        return True  # "và hai Ủy viên là Trưởng Công an huyện M"
    return lead in (["và"], [";"]) or (lead == [","] and any(j == run[0].i for _, j in held))


def _opens_clause(scene: Scene, item: Item) -> bool:
    """Whether something is told of who is named: "; ông B đã …", "; Ủy ban Kiểm tra kỷ luật …" begin anew."""
    if item.kind is not MentionKind.PERSON and any(hit.i == item.j for hit in scene.hits("action")):
        return True
    behind = scene.gap(item.j, min(scene.j, item.j + 2))
    if _pattern("clause").match(behind) is not None and _pattern("adjunct").match(behind) is None:
        return True
    following = next((other.i for other in scene.after(item.j, MentionKind.PERSON)), scene.j)
    said = scene.gap(item.j, min(scene.j, item.j + _SAID, following))
    told = _pattern("goes-on-to-say").match(said)
    if told is None:
        return False
    k = item.j + said[: told.end()].count(" ")  # "Giám đốc Sở Thông tin và Truyền thông" says nothing
    return not any(body.i <= k < body.j for body in scene.bodies)
