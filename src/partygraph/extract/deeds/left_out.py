"""Documents that a verb leaves out: "Sau khi có Nghị quyết số 18, Huyện ủy đã tổ chức quán triệt"."""

from partygraph.extract.clauses.runs import BREAKS
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.verb_chains import has_no_object
from partygraph.extract.deeds.reach import opens_clause
from partygraph.extract.deeds.told_contents import as_made_known
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import listed, pattern
from partygraph.model.mention import MentionKind

_DEEDS = ("implements", "disseminates")
# Tokens of "nhận thức sâu sắc tầm quan trọng của", and from who acts to the verb.
_LEAD, _TO_VERB = 9, 10


def taken_up(scene: Scene, group: list[Item], of_posts: frozenset[int]) -> tuple[Item, list[Hit]] | None:
    """Who does something with the documents of `group`, which open the sentence, and the verbs that have no
    object of their own; None where the sentence tells nothing of the kind.
    """
    if group[0].i - scene.i > _LEAD or not _is_taken_up(scene, group):
        return None
    actor = next(
        (body for body in scene.after(group[-1].j, MentionKind.BODY) if body.mention not in of_posts), None
    )
    if actor is None or not opens_clause(scene, actor, group[-1].j):
        return None
    verbs: dict[str, Hit] = {}
    for hit in scene.hits("relation"):
        if hit.entry.id in _DEEDS and hit.i >= actor.j and has_no_object(scene, hit):
            start = max([actor.j, *(verb.j for verb in verbs.values())])
            if hit.i - start <= _TO_VERB and BREAKS.isdisjoint(scene.keys(start, hit.i)):
                verbs.setdefault(hit.entry.id, hit)
    found = as_made_known(scene, list(verbs.values()), group[0])
    return (actor, found) if found else None


def _is_taken_up(scene: Scene, group: list[Item]) -> bool:
    lead = scene.gap(scene.i, group[0].i)
    if not lead or pattern("cues.toml", "taking-up").match(f"{lead} ") is None:
        return False
    behind = " ".join(scene.told(group[-1].j, scene.j))
    is_known = not lead.endswith("khi")
    return behind.startswith(",") if is_known else behind.startswith(listed("cues.toml", "come-out"))
