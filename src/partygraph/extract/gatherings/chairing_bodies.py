"""Bodies that hold a meeting by chairing it: "do Thường trực Tỉnh ủy chủ trì", "Ban Bí thư chủ trì"."""

from collections.abc import Container

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.to_come import is_to_come
from partygraph.extract.gatherings.no_hosts import is_assigned, is_still_ahead
from partygraph.extract.lexis.words import words
from partygraph.model.mention import MentionKind

_WORDS = "gatherings.toml"
# Tokens of a name's citations between the meeting and who chairs it.
_FAR = 45


def chairing_body(scene: Scene, item: Item, of_posts: Container[int]) -> int | None:
    """The mention of the body that chairs the meeting `item`, None where the sentence tells none."""
    for hit in scene.hits("meeting-relation"):
        if hit.entry.id != "chairs" or is_to_come(scene, hit.i):
            continue
        at = hit.i
        while at > scene.i and scene.tokens.keys[at - 1] in words(_WORDS, "convening-verb"):
            at -= 1
        body = next((body for body in scene.before(at, MentionKind.BODY) if body.j == at), None)
        if body is None or body.mention in of_posts or is_assigned(scene, body):
            continue
        if scene.gap(body.i, body.j) in words(_WORDS, "presidium"):
            continue  # "Đoàn Chủ tịch điều hành đại hội": those whom the congress chose
        lead = scene.keys(max(scene.i, body.i - 1), body.i)
        is_behind = 0 <= hit.i - item.j <= _FAR and body.i > item.j and lead == ["do"]
        is_before = hit.j == item.i and lead in ([], [","])
        if is_before or (is_behind and not is_still_ahead(scene, item, hit.i)):
            return body.mention
    return None
