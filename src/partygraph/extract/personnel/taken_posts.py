"""Whether "giữ chức", "làm" give a post: some deciding word stands before, or a verb that goes on."""

from collections.abc import Collection, Sequence
from functools import partial

from partygraph.extract.clauses.coordination import is_subject_over, joined_before
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import pattern, words
from partygraph.extract.personnel.change_verbs import is_taking, verbs

# Seats and their terms between "được điều động" and "giữ chức".
_MOVED = 40
# "Theo Quyết định số 12/QĐ-UBND ngày 5/10/2022 của Chủ tịch UBND tỉnh, đồng chí"
_DECISION = 28
# "chuẩn y việc các đồng chí".
_PLURAL = 2
_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")


def is_decided(scene: Scene, hit: Hit, people: Sequence[Item]) -> bool:
    """ "làm", "giữ chức" alone are no appointment: some deciding word or "được" stands before, or a title's
    colon.
    """
    if _leads_team(scene, hit, people):
        return False
    decided = any(
        other.j <= hit.i
        and not is_taking(other)
        and not _is_of_earlier(scene, other, hit, people)
        and not _is_noun(scene, other)
        for other in verbs(scene)
    )
    if decided:
        return False
    before = scene.gap(max(scene.i, hit.i - 14), hit.i)
    return (
        _pattern("decided").search(before) is not None
        or _is_about(scene, hit, people)
        or _is_moved(scene, hit)
        or _is_by_decision(scene, hit)
    )


def _is_by_decision(scene: Scene, hit: Hit) -> bool:
    """ "về làm P theo quyết định của B": whose decision it was is told behind the post."""
    behind = scene.keys(hit.j, min(scene.j, hit.j + _MOVED))
    return "theo" in behind and _pattern("by-decision-behind").match(" ".join(behind)) is not None


def _is_noun(scene: Scene, verb: Hit) -> bool:
    """ "Theo sự phân công của B": by whose charge somebody takes a post, and no verb."""
    return _pattern("as-noun").search(scene.gap(max(scene.i, verb.i - 2), verb.i)) is not None


def _is_moved(scene: Scene, hit: Hit) -> bool:
    """ "được điều động tham gia Ban Thường vụ … và giữ chức P": to a seat, and to a post besides."""
    if "gia" not in scene.keys(hit.j, min(hit.j + 2, scene.j)) and not _is_and(scene, hit):
        return False
    lead = scene.gap(max(scene.i, hit.i - _MOVED), hit.j)
    return _pattern("moved-to-seat").search(f"{lead} {scene.gap(hit.j, min(hit.j + 2, scene.j))}") is not None


def _is_and(scene: Scene, hit: Hit) -> bool:
    return scene.keys(hit.i - 1, hit.i) in (["và"], [","])


def goes_on(scene: Scene, hit: Hit, people: Sequence[Item], *, last: Hit, changed: Collection[int]) -> bool:
    """ "bầu ông A giữ chức P, ông B giữ chức Q", "chuẩn y các đồng chí A giữ chức P, B giữ chức Q": whether B
    too is given his post by the `last` verb, which has changed those of `changed`.
    """
    before = [item for item in people if item.j <= hit.i]
    if not before or before[-1].mention in changed:
        return False
    person = before[-1]
    if person.i < last.j or last.entry.id not in ("appointment", "election"):
        return False
    first = joined_before(scene, person, before)[0]
    lead = scene.gap(max(last.j, first.i - 4), first.i)
    is_listed = lead.endswith(" ,") and "các" in scene.keys(last.j, last.j + _PLURAL)
    is_joined = is_listed or _pattern("joined").search(lead) is not None
    return is_joined and is_subject_over(scene, person, hit.i)


def handed_out(scene: Scene, hit: Hit, people: Sequence[Item]) -> Hit | None:
    """The verb of a decision that is given to several, each told with his post behind a colon: "quyết định bổ
    nhiệm được trao cho các đồng chí: A giữ chức P; B giữ chức Q".
    """
    before = [item for item in people if item.j <= hit.i]
    if not before or not is_subject_over(scene, before[-1], hit.i):
        return None
    told = [other for other in verbs(scene) if other.j <= before[0].i and other.entry.id == "appointment"]
    if not told or is_taking(told[0]):
        return None
    lead = scene.gap(told[-1].j, before[0].i)
    return told[-1] if _pattern("handed-out").fullmatch(lead) is not None else None


def _is_about(scene: Scene, hit: Hit, people: Sequence[Item]) -> bool:
    """ "công bố Quyết định đối với ông N, P, giữ chức Q": a decision on him, however long he is told of."""
    before = [item for item in people if item.j <= hit.i]
    end = hit.i
    while before and end > before[-1].j and scene.tokens.keys[end - 1] in _words("before-taking"):
        end -= 1
    if not before or not is_subject_over(scene, before[-1], end):
        return False
    lead = scene.gap(max(scene.i, before[-1].i - _DECISION), before[-1].i)
    return _pattern("decision-about").search(lead) is not None


def _leads_team(scene: Scene, hit: Hit, people: Sequence[Item]) -> bool:
    """ "Đoàn công tác do ông N, P làm Trưởng đoàn": what he is there, and nothing decided."""
    before = [item for item in people if item.j <= hit.i]
    lead = scene.gap(max(scene.i, before[-1].i - 5), before[-1].i) if before else ""
    return _pattern("led-by").search(lead) is not None


def _is_of_earlier(scene: Scene, verb: Hit, hit: Hit, people: Sequence[Item]) -> bool:
    """Whether between two verbs somebody else "được": the first verb is not about him."""
    return any(
        verb.j <= item.i and item.j <= hit.i and scene.keys(item.j, item.j + 1) == ["được"] for item in people
    )
