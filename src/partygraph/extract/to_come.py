"""Whether a sentence tells of a meeting that is still to be held: planned, prepared or asked for."""

from partygraph.extract.lexicon import Hit
from partygraph.extract.scene import Scene
from partygraph.extract.words import words
from partygraph.model.mention import MentionKind

# Tokens between "sẽ" and the verb, and from a request to the verb.
_NEAR, _ASKED = 4, 24


def is_to_come(scene: Scene, at: int) -> bool:
    """Whether the verb at token `at` tells of what nobody has held yet."""
    if scene.keys(at - 1, at) == ["để"] or any(_asks(scene, hit, at) for hit in scene.hits("cue")):
        return True  # "chuẩn bị các điều kiện để tổ chức", "đề nghị Đảng ủy Sở tổ chức hội nghị"
    first = max(scene.i, at - _NEAR)
    if words("gatherings.toml", "to-come").isdisjoint(scene.keys(first, at)):
        return False
    named = {k for body in scene.before(at, MentionKind.BODY) for k in range(body.i, body.j)}
    lead = [scene.tokens.keys[k] for k in range(first, at) if k not in named]  # "Phòng Quản lý dự án"
    return not words("gatherings.toml", "to-come").isdisjoint(lead)


def _asks(scene: Scene, cue: Hit, at: int) -> bool:
    """Whether the request `cue` governs the verb at token `at`: not "theo đề nghị của …, Sở tổ chức"."""
    if cue.entry.phrase not in words("gatherings.toml", "asks-to-hold") or not 0 <= at - cue.j <= _ASKED:
        return False
    if {",", ";", "."} & set(scene.keys(cue.j, at)):
        return False
    before = scene.gap(max(scene.i, cue.i - 1), cue.i)
    return before not in words("cues.toml", "noun-of-request") and scene.keys(cue.j, cue.j + 1) != ["của"]
