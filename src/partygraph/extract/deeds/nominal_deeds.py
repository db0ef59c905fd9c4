"""Deeds named by a noun: "việc thực hiện Chỉ thị số 05 của Đảng ủy xã", "kết quả 5 năm thực hiện …"."""

from dataclasses import replace

from partygraph.extract.clauses.runs import BREAKS
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.stance import Colour
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import listed, pattern, words
from partygraph.model.mention import MentionKind, Modality

_DEEDS = ("implements", "disseminates")
# Tokens of "kết quả bước đầu sau 5 năm", and from the document to whose deed it is.
_LEAD, _TO_OWNER = 10, 6
# Tokens of "hội nghị quán triệt Nghị quyết số 42-NQ/TW do".
_TO_HOST = 20
# Tokens behind in which the deed is judged: "còn chậm", "ở một số nơi còn chậm".
_JUDGED = 6
# Tokens of "giám sát chuyên đề đối với", and from whom they inspect to the verb.
_LOOK, _TO_DEED = 7, 9


def owners(scene: Scene, hit: Hit, group: list[Item], of_posts: frozenset[int]) -> list[int]:
    """Whose deed it is that a noun names and the body behind the documents of `group` owns: "của", "ở", or
    "được [Huyện ủy] quan tâm"; so of a meeting of review before which no body stands.
    """
    named = scene.gap(max(scene.i, hit.i - 2), hit.i).endswith(listed("cues.toml", "meeting-by"))
    is_bare = hit.entry.id == "reviews" and named and not scene.before(hit.i, MentionKind.BODY)
    if not is_bare and not _is_noun(scene, hit):
        return []
    behind = scene.after(group[-1].j, MentionKind.BODY)
    if not behind or behind[0].mention in of_posts:
        return []
    told = scene.told(group[-1].j, behind[0].i)
    if " ".join(told) in words("cues.toml", "owning-deed"):
        return [item.mention for item in _joined(scene, behind)]
    if not told or len(told) > _TO_OWNER or told[-1] != "được":
        return []
    doers = _joined(scene, behind)
    cares = scene.gap(doers[-1].j, min(scene.j, doers[-1].j + _TO_OWNER))
    is_passive = set(told) <= words("cues.toml", "before-passive")
    if is_passive and pattern("cues.toml", "caring-for").match(cares) is not None:
        return [item.mention for item in doers]
    return []


def _is_noun(scene: Scene, hit: Hit) -> bool:
    lead = scene.gap(max(scene.i, hit.i - _LEAD), hit.i)
    return hit.entry.id in _DEEDS and pattern("cues.toml", "deed-as-noun").search(lead) is not None


def _joined(scene: Scene, bodies: list[Item]) -> list[Item]:
    """The first of `bodies` with those that "và" joins to it."""
    run = bodies[:1]
    for item in bodies[1:]:
        if scene.keys(run[-1].j, item.i) != ["và"]:
            break
        run.append(item)
    return run


def judged_behind(scene: Scene, hit: Hit, last: int, colour: Colour) -> Colour:
    """`colour`, or that of what is said to be lacking right behind token `last`: "việc triển khai Chỉ thị số
    05 ở Đảng bộ xã | còn chậm".
    """
    if colour.modality is not Modality.DONE or not _is_noun(scene, hit):
        return colour
    cue = next((cue for cue in scene.hits("cue") if cue.i >= last), None)
    if cue is None or cue.entry.id != "deficient":
        return colour
    between = scene.told(last, cue.i)
    if (
        len(between) > _JUDGED
        or not BREAKS.isdisjoint(between)
        or "," in between
        or not _is_predicate(scene, cue)
    ):
        return colour
    return replace(colour, modality=Modality.DEFICIENT)


def _is_predicate(scene: Scene, cue: Hit) -> bool:
    """Whether the deed itself is said to lack: "còn chậm", "chưa nghiêm", not "những nơi chưa có"."""
    return scene.gap(max(scene.i, cue.i - 2), cue.i).split(" ")[-1] not in words("cues.toml", "plural")


def inspected(scene: Scene, hit: Hit) -> Hit | None:
    """The deed of `hit` as what is inspected, from the verb of inspecting on: "giám sát [Huyện ủy] trong
    việc thực hiện", "kiểm tra [Đảng ủy Sở] về triển khai"; None where nobody is inspected.
    """
    if hit.entry.id not in _DEEDS:
        return None
    for body in scene.before(hit.i, MentionKind.BODY):
        between = scene.gap(body.j, hit.i)
        if hit.i - body.j > _TO_DEED or pattern("cues.toml", "inspected-in").match(between) is None:
            return None
        start = max(scene.i, body.i - _LOOK)
        look = pattern("cues.toml", "looking-at").search(scene.gap(start, body.i))
        if look is not None:
            at = start + len(scene.gap(start, body.i)[: look.start()].split())
            return hit._replace(i=at, entry=replace(hit.entry, id="inspects"))
    return None


def named_hosts(scene: Scene, trigger: int) -> list[int]:
    """ "tại hội nghị do [Huyện ủy] tổ chức": who holds the meeting at which something is made known by the
    token `trigger`.
    """
    known = [hit for hit in scene.hits("relation") if hit.i == trigger]
    if not known or known[0].entry.id not in ("disseminates", "reviews"):
        return []
    for body in scene.bodies:
        lead = scene.gap(max(scene.i, body.i - _TO_HOST), body.i)
        if lead.endswith(" do") and pattern("cues.toml", "meeting-by").search(lead) is not None:
            run = [body, *(item for item in _joined(scene, scene.after(body.i, MentionKind.BODY))[1:])]
            if scene.gap(run[-1].j, scene.j).startswith(listed("cues.toml", "holds-it")):
                return [item.mention for item in run]
    return []
