"""Which of the bodies before a verb leads: a delegation told with its leader, or whom others work with."""

from collections.abc import Sequence

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import listed
from partygraph.extract.meetings.verbs_of_meeting import before_convening
from partygraph.model.mention import MentionKind

# Tokens from the delegation to the verb: its leader with his posts.
_FAR = 45
# Tokens of "làm trưởng đoàn"; from a sentence's start to whom others work with.
_LEADS, _OPENING = 3, 12


def led_body(scene: Scene, verb: int) -> Item | None:
    """The body that acts by the verb at token `verb`, where its leader parts it from the verb: "Đoàn công tác
    do N, Cục trưởng, dẫn đầu tổ chức".
    """
    end = before_convening(scene.tokens, verb)
    if not scene.gap(max(scene.i, end - _LEADS), end).endswith(listed("gatherings.toml", "leads")):
        return None
    for body in scene.before(end, MentionKind.BODY):
        if end - body.j > _FAR:
            return None
        if scene.keys(body.j, body.j + 1) == ["do"]:
            return None if ";" in scene.keys(body.j, end) else body
    return None


def leading(scene: Scene, bodies: Sequence[Item], verb: int) -> Item:
    """Of the `bodies` before `verb`, the nearest first, the one that acts: "A phối hợp với B tổ chức" is A's,
    which B helps.
    """
    for body in reversed(bodies[1:]):
        if "phối hợp" in scene.gap(body.j, verb) and body.i - scene.i <= _OPENING:
            return body
    return bodies[0]
