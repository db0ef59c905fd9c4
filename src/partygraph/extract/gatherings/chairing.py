"""Who chairs a meeting: those before the verb, one or all of them, or those behind it."""

from collections.abc import Sequence

from partygraph.extract.clauses.listed_persons import (
    ends_list,
    is_of_titles,
    list_before,
    list_behind,
    start_of_titles,
)
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, pattern, words
from partygraph.model.mention import MentionKind

# Tokens between a person and the verb behind him; and where nothing follows the verb.
CLOSE, FAR = 30, 45
# From "dưới sự chủ trì của" to the person, with all his posts before him.
_BY = 24
# From a verb that opens the sentence, or "chủ trì gồm:", to the first person.
_BEHIND = 14
# From "đối với" to the person, with his title.
_ACTED_ON = 5


def chairing(scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
    """The persons whom the trigger `hit` of chairing takes: those before it, else those listed behind it."""
    if is_of_works(scene, hit):
        return []
    if hit.entry.phrase.endswith("của"):
        return _chairing_behind(scene, hit, people)
    before = close_before(scene, hit, people)
    if before:
        is_shared = hit.entry.phrase in words("gatherings.toml", "chairing-together")
        return before if is_shared else joint(scene, before)
    behind = [item for item in people if item.i >= hit.j]
    if not behind or not _is_near(scene, hit.j, behind[0].i):
        return []
    if not words("gatherings.toml", "names-chairs").isdisjoint(scene.keys(hit.j, behind[0].i)):
        return _up_to_clause(scene, behind)
    return behind[:1] if hit.i == scene.i else []  # "Chủ trì hội nghị đồng chí N"


def _is_near(scene: Scene, i: int, j: int) -> bool:
    """Whether little stands from token `i` to a person at token `j`, or his posts behind "có"."""
    if j - i - _named_between(scene, i, j) <= _BEHIND:
        return True
    opens = words("gatherings.toml", "names-present")
    first = next((k for k in range(i, j) if scene.tokens.keys[k] in opens), j)
    return first < j and is_of_titles(scene, first + 1, j, words("gatherings.toml", "in-list"))


def _named_between(scene: Scene, i: int, j: int) -> int:
    """The tokens of meetings' names between tokens `i` and `j`: "Chủ trì | Hội nghị tổng kết … | có"."""
    return sum(item.j - item.i for item in scene.meetings if i <= item.i and item.j <= j)


def _up_to_clause(scene: Scene, people: Sequence[Item]) -> list[Item]:
    """ "Chủ trì kỳ họp có ông N và bà M, đến dự còn có bà K": those of whom the first clause tells, up to a
    meeting that is named behind them.
    """
    listed = [people[0]]
    met = next((item.i for item in scene.after(people[0].j, MentionKind.MEETING)), scene.j)
    for item in people[1:]:
        if item.i > met or ends_list(scene.keys(listed[-1].j, item.i), "ends-chairs-behind"):
            break
        listed.append(item)
    return listed


def _chairing_behind(scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
    """ "dưới sự chủ trì của đồng chí N (và các đồng chí: M; K), hội nghị đã …", "của các đồng chí: N; M"."""
    behind = [item for item in people if item.i >= hit.j]
    if not behind or behind[0].i - hit.j > _BY or ";" in scene.keys(hit.j, behind[0].i):
        return []
    if pattern("gatherings.toml", "all-comrades").search(scene.gap(hit.j, behind[0].i)):
        return _up_to_clause(scene, behind)
    met = next((item.i for item in scene.after(hit.j, MentionKind.MEETING)), scene.j)
    others = [item for item in behind[1:] if item.j <= met]
    are_several = others and "và các đồng chí" in scene.gap(hit.j, others[0].i)
    return [behind[0], *others] if are_several else list_behind(scene, behind)


def joint(scene: Scene, before: list[Item]) -> list[Item]:
    """All of a list that chairs together: "Các đồng chí: A, …; B, … chủ trì"."""
    lead = scene.gap(scene.i, before[0].i)
    tables = ("all-comrades", "all-of-post")
    together = any(pattern("gatherings.toml", table).search(lead) for table in tables)
    return before if together else list_before(scene, before)


def is_of_works(scene: Scene, hit: Hit) -> bool:
    """Whether it is a project or a body that is led, or many things: "chủ trì đề tài", "điều hành Bệnh viện
    Đa khoa tỉnh", "chủ trì 214 cuộc"; or no verb: "cán bộ chủ trì".
    """
    if scene.keys(hit.i, hit.j)[:2] == ["điều", "hành"] and any(body.i == hit.j for body in scene.bodies):
        return True
    if scene.gap(hit.i - 2, hit.i) in words("gatherings.toml", "chair-as-noun"):
        return True
    behind = scene.gap(hit.j, hit.j + 2)
    return behind in words("gatherings.toml", "chaired-works") or behind[:1].isdecimal()


def _is_asked(scene: Scene, i: int, j: int) -> bool:
    """ "N giao Ban Tổ chức chủ trì", "N yêu cầu các tiểu ban hoàn thiện báo cáo": others are to do it."""
    return find("gatherings.toml", "asks-others", scene.outside_bodies(i, j)) is not None


def is_acted_on(scene: Scene, person: Item) -> bool:
    """ "miễn nhiệm chức danh Phó Chủ tịch đối với ông N và thông qua nghị quyết": N does nothing there."""
    starts = (person.i, start_of_titles(scene, person.i))
    return any(
        find("gatherings.toml", "acted-on", scene.keys(max(scene.i, at - _ACTED_ON), at)) for at in starts
    )


def close_before(scene: Scene, hit: Hit, people: Sequence[Item], most: int = CLOSE) -> list[Item]:
    """The persons before a trigger, none where the last of them is far off or behind a semicolon; the name of
    a body whose post somebody holds is as near as one word.
    """
    before = [item for item in people if item.j <= hit.i]
    if not before or ";" in scene.keys(before[-1].j, hit.i) or _is_asked(scene, before[-1].j, hit.i):
        return []
    named = sum(body.j - body.i - 1 for body in scene.bodies if before[-1].j <= body.i and body.j <= hit.i)
    return before if hit.i - before[-1].j - named <= most else []
