"""Documents as subjects: "Nghị quyết số 18 đã được Huyện ủy triển khai", "… được Bộ Chính trị ban hành"."""

from partygraph.extract.clauses.runs import BREAKS, run_before
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.deeds.told_contents import as_made_known
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import pattern, words
from partygraph.model.mention import MentionKind

# Tokens from the document to who acts, and from there to the verb.
_TO_BODY, _TO_VERB = 8, 6
_DEEDS = ("implements", "disseminates")


def done_at(scene: Scene, group: list[Item]) -> tuple[list[Item], list[Hit]] | None:
    """The body in which something is done with the documents of `group`, and the verbs: "Chỉ thị số 05 được
    triển khai sâu rộng tại Đảng bộ huyện".
    """
    last = group[-1].j
    verb = next((hit for hit in scene.hits("relation") if hit.i >= last), None)
    if verb is None or verb.entry.id not in _DEEDS:
        return None
    told = scene.told(last, verb.i)
    if len(told) > _TO_BODY or told[-1:] != ["được"] or not set(told) <= words("cues.toml", "before-passive"):
        return None
    verbs = _chain(scene, verb)
    for body in scene.after(verb.j, MentionKind.BODY)[:1]:
        between = scene.gap(max(hit.j for hit in verbs), body.i)
        if pattern("cues.toml", "done-at").match(between) is not None:
            return [body], as_made_known(scene, verbs, group[0]) or [verb]
    return None


def done_by(scene: Scene, group: list[Item]) -> tuple[list[Item], list[Hit]] | None:
    """The bodies by which something is done with the documents of `group`, and the verbs behind them."""
    last = group[-1].j
    behind = scene.after(last, MentionKind.BODY)
    if not behind or "được" not in scene.keys(last, behind[0].i):
        return None
    first = behind[0]
    told = scene.told(last, first.i)
    if len(told) > _TO_BODY or told[-1] != "được" or not set(told) <= words("cues.toml", "before-passive"):
        return None
    verb = next((hit for hit in scene.hits("relation") if hit.i >= first.j), None)
    if verb is None or verb.entry.id == "subordinateTo":
        return None
    doers = [item for item in behind if item.j <= verb.i]
    gap = scene.keys(doers[-1].j, verb.i)
    if len(gap) > _TO_VERB or not BREAKS.isdisjoint(gap) or "," in gap:
        return None
    if any(item.i >= verb.j for item in scene.citations if _is_object(scene, verb, item)):
        return None  # the verb has a document of its own
    return run_before(scene, doers[-1]), as_made_known(scene, _chain(scene, verb), group[0]) or [verb]


def _chain(scene: Scene, first: Hit) -> list[Hit]:
    """ "quán triệt, triển khai thực hiện": the verb with those that only a joint parts from it, each deed
    once.
    """
    chain = {first.entry.id: first}
    end = first.j
    for hit in scene.hits("relation"):
        if hit.i >= end and set(scene.keys(end, hit.i)) <= words("cues.toml", "between-verbs"):
            chain.setdefault(hit.entry.id, hit)
            end = hit.j
    return [hit for hit in chain.values() if first.entry.id == hit.entry.id or hit.entry.id in _DEEDS]


def _is_object(scene: Scene, verb: Hit, item: Item) -> bool:
    if scene.keys(verb.j, verb.j + 1)[0] in words("cues.toml", "into-another"):
        return False
    return BREAKS.isdisjoint(scene.keys(verb.j, item.i)) and "," not in scene.keys(verb.j, item.i)
