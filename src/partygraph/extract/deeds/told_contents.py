"""Where "triển khai" makes a document known, and carries nothing out: at a conference or a lesson on it."""

from dataclasses import replace

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import listed, pattern, words
from partygraph.model.mention import MentionKind

_MADE_KNOWN = "disseminates"


def as_made_known(scene: Scene, hits: list[Hit], document: Item) -> list[Hit]:
    """`hits`, the verbs that govern `document`, with those that only make it known as such.

    "triển khai, học tập Nghị quyết", "nghe đồng chí N triển khai những nội dung cơ bản của Nghị quyết"; but
    "triển khai thực hiện" carries it out.
    """
    hits = [hit for hit in hits if not _only_presents(scene, hit, document)]
    known = [hit for hit in hits if _makes_known(scene, hit, hits, document)]
    if not known:
        return hits
    if any(hit.entry.id == _MADE_KNOWN for hit in hits):
        return [hit for hit in hits if hit not in known]
    return [hit._replace(entry=replace(hit.entry, id=_MADE_KNOWN)) if hit in known else hit for hit in hits]


def _makes_known(scene: Scene, hit: Hit, hits: list[Hit], document: Item) -> bool:
    guided = hit.entry.id == "implements" and scene.gap(max(scene.i, hit.i - 2), hit.i) == "hướng dẫn"
    if guided and is_heard(scene, hit.i):
        return True  # "được nghe … hướng dẫn triển khai thực hiện"
    if hit.entry.id != "implements" or hit.entry.phrase not in words("cues.toml", "bringing-out"):
        return False
    if scene.gap(hit.j, document.i).startswith(listed("cues.toml", "contents")):
        return True
    if scene.gap(max(scene.i, hit.i - 2), hit.i) in words("cues.toml", "reported-deed"):
        return False
    if _at_meeting(scene, hit):
        return True
    return is_heard(scene, hit.i) or any(_is_beside(scene, hit, other) for other in hits)


def _at_meeting(scene: Scene, hit: Hit) -> bool:
    """ "Hội nghị cũng triển khai Kế hoạch số 500": what a meeting does is to make it known."""
    if scene.before(hit.i, MentionKind.BODY) or scene.before(hit.i, MentionKind.PERSON):
        return False
    return pattern("cues.toml", "meeting-tells").match(scene.gap(scene.i, hit.i) + " ") is not None


def _only_presents(scene: Scene, hit: Hit, document: Item) -> bool:
    """ "trình bày nội dung Tờ trình số 15", "… dự thảo Nghị quyết": what is asked for or undecided is made
    known to nobody.
    """
    if not hit.entry.phrase.startswith(listed("cues.toml", "presenting")):
        return False
    told = scene.gap(hit.j, document.i + 2)
    taught = listed("cues.toml", "taught")
    return "dự thảo" in told or not any(kind in told for kind in taught)


def is_heard(scene: Scene, trigger: int) -> bool:
    """ "các đại biểu được nghe đồng chí N triển khai": those of a meeting hear of it."""
    lead = scene.gap(scene.i, trigger)
    return any(hearing in lead for hearing in listed("cues.toml", "being-told"))


def is_taught(scene: Scene, trigger: int) -> bool:
    """ "được học tập, quán triệt": the verbs up to `trigger` are done to those who stand before them."""
    verbs = {k for hit in scene.hits("relation") for k in range(hit.i, hit.j)}
    at = trigger - 1
    while at > scene.i and (at in verbs or scene.tokens.keys[at] in (",", "và")):
        at -= 1
    return scene.tokens.keys[at] in words("cues.toml", "hearing")


def hears(scene: Scene, body: Item) -> bool:
    """ "đảng viên [Bệnh viện] đã được nghe đồng chí N phổ biến": they hear it, and their host lets them."""
    return scene.gap(body.j, scene.j).startswith(listed("cues.toml", "hearing-now"))


def _is_beside(scene: Scene, hit: Hit, other: Hit) -> bool:
    """ "triển khai, học tập", "quán triệt và triển khai": one verb right beside the other."""
    if other.entry.id != _MADE_KNOWN:
        return False
    first, last = sorted((hit, other))
    return scene.gap(first.j, last.i) in words("cues.toml", "beside-verb")
