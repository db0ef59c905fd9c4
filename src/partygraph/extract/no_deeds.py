"""Verbs of relations that stand in a sentence and tell no deed on a document: part of a name, or of a clause
that is about something else.
"""

from partygraph.extract.lexicon import Hit
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import pattern, words
from partygraph.model.mention import MentionKind

# Tokens between a meeting and "về": its term in brackets.
_BEHIND_NAME = 6


def tells_no_deed(scene: Scene, hit: Hit, document: Item) -> bool:
    """Whether the verb `hit` says nothing of what anybody does with `document`."""
    before = scene.gap(max(scene.i, hit.i - 1), hit.i)
    return (
        _is_in_body(scene, hit)
        or (before in words("cues.toml", "named-by-deed") and scene.tokens.caps[hit.i])
        or (before == "được" and scene.keys(hit.j, hit.j + 1) == ["theo"])
        or _is_announced(scene, hit)
        or (before in words("cues.toml", "tying") and "với" in scene.keys(hit.j, document.i))
    )


def _is_announced(scene: Scene, hit: Hit) -> bool:
    """ "thông báo kết quả Hội nghị Trung ương 9 về những vấn đề như: Tổng kết 15 năm thực hiện Nghị quyết
    …": what somebody decided elsewhere, and nobody here has done.
    """
    lead = scene.keys(scene.i, hit.i)
    if ":" in lead:
        colon = hit.i - 1 - lead[::-1].index(":")
        told = pattern("cues.toml", "announcing").search(scene.gap(scene.i, colon))
        return told is not None and not any(item.j <= hit.i for item in scene.after(colon, MentionKind.BODY))
    for meeting in scene.before(hit.i, MentionKind.MEETING)[:1]:
        told = pattern("cues.toml", "announcing-of").search(scene.gap(scene.i, meeting.i))
        between = scene.keys(meeting.j, hit.i)
        if told is not None and "về" in between[:_BEHIND_NAME] and not {",", ";"} & set(between):
            return True
    return False


def _is_in_body(scene: Scene, hit: Hit) -> bool:
    """ "Ban Chấp hành" carries nothing out."""
    return any(item.i <= hit.i and hit.j <= item.j for item in scene.of_kind(MentionKind.BODY))
