"""Verbs of relations that stand in a sentence and tell no deed on a document: part of a name, or of a clause
that is about something else.
"""

from partygraph.extract.lexicon import Hit
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import words
from partygraph.model.mention import MentionKind


def tells_no_deed(scene: Scene, hit: Hit, document: Item) -> bool:
    """Whether the verb `hit` says nothing of what anybody does with `document`."""
    before = scene.gap(max(scene.i, hit.i - 1), hit.i)
    return (
        _is_in_body(scene, hit)
        or (before in words("cues.toml", "named-by-deed") and scene.tokens.caps[hit.i])
        or (before == "được" and scene.keys(hit.j, hit.j + 1) == ["theo"])
        or (before in words("cues.toml", "tying") and "với" in scene.keys(hit.j, document.i))
    )


def _is_in_body(scene: Scene, hit: Hit) -> bool:
    """ "Ban Chấp hành" carries nothing out."""
    return any(item.i <= hit.i and hit.j <= item.j for item in scene.of_kind(MentionKind.BODY))
