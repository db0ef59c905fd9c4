"""Who sat at a meeting with which a sentence opens: "Tại kỳ họp thứ 14, các đại biểu HĐND tỉnh đã bầu …"."""

from collections.abc import Container

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.to_come import is_planned
from partygraph.extract.lexis.words import find, ids, listed, pattern, words
from partygraph.model.mention import MeetingName, MentionKind

_WORDS = "gatherings.toml"
# Tokens of a sentence in which it says where it was; before the name; and behind the body that sat there.
_LEAD, _PASSED = 30, 7
_BEFORE_NAME, _BEHIND = 4, 4
# "đã trình bày"
_TOLD = 3
# From the sitting to the comma and who sits: "diễn ra sáng 6/1, dưới sự điều hành của ông N,".
_TO_HOST = 24


def body_in_session(
    scene: Scene, item: Item, name: MeetingName, of_posts: Container[int], *, is_first: bool
) -> int | None:
    """The mention of the body that acts in the sitting `item`, None where the sentence tells none.

    A sitting only called by its kind needs a day, unless no meeting has been told of before (`is_first`).
    """
    lead = scene.gap(max(scene.i, item.i - _BEFORE_NAME), item.i)
    is_lead = lead.endswith(listed(_WORDS, "in-session"))
    if not _is_sitting(name) or not (is_lead or name.is_generic):
        return None
    if name.is_generic and name.held_on is None and not (is_first and is_lead):
        return None
    if not name.is_generic and name.ordinal is None and name.held_on is None:
        return None
    passed = find(_WORDS, "passed-at", scene.keys(max(scene.i, item.i - _PASSED), item.i))
    if item.i - scene.i > _LEAD or passed is not None:
        return None  # "Nghị quyết được thông qua tại kỳ họp thứ 5, HĐND tỉnh": spoken of
    host = _inside(scene, item, name) or _acting(scene, item, of_posts)
    if host is None or _is_to_come(scene, host) or _reports_there(scene, host):
        return None
    return host.mention


def _is_sitting(name: MeetingName) -> bool:
    if name.type in ids(_WORDS, "sittings"):
        return True
    return name.type in ids(_WORDS, "sittings-by-number") and name.ordinal is not None


def _acting(scene: Scene, item: Item, of_posts: Container[int]) -> Item | None:
    """The body behind a comma, or whose deputies stand there: ", 100% đại biểu | HĐND tỉnh"."""
    for body in scene.after(item.j, MentionKind.BODY):
        if body.i - item.j > _TO_HOST:
            break
        if body.mention not in of_posts:
            return (
                body if scene.keys(body.i - 1, body.i) == [","] or _are_deputies(scene, item, body) else None
            )
        if _are_deputies(scene, item, body):
            return body
    return None


def _are_deputies(scene: Scene, item: Item, body: Item) -> bool:
    """Whether the members of `body` stand behind the comma, the noun for them in its name or before it."""
    told = scene.gap(item.j, min(body.j, body.i + 2))
    return pattern(_WORDS, "deputies-of").match(told) is not None


def _inside(scene: Scene, item: Item, name: MeetingName) -> Item | None:
    """The body in the name of a sitting with a number, with a comma behind: "kỳ họp thứ 14 HĐND tỉnh, …"."""
    if name.type not in ids(_WORDS, "sittings"):
        return None
    inside = [body for body in scene.bodies if item.i < body.i and body.j == item.j]
    is_closed = scene.keys(item.j, item.j + 1) == [","]
    return inside[0] if inside and is_closed else None


def _reports_there(scene: Scene, host: Item) -> bool:
    """ "Tại kỳ họp, UBND tỉnh trình 15 nghị quyết": who answers to the sitting does not hold it."""
    return pattern(_WORDS, "reports-to-sitting").match(scene.gap(host.j, host.j + _TOLD)) is not None


def _is_to_come(scene: Scene, host: Item) -> bool:
    """ "Tại kỳ họp thứ 14, HĐND tỉnh sẽ xem xét", "Dự kiến tại kỳ họp thứ 14, HĐND tỉnh xem xét"."""
    behind = min(scene.j, host.j + _BEHIND)
    told = is_planned(scene.tokens.keys, host.j, behind, ())
    return told or not words(_WORDS, "to-come").isdisjoint(scene.keys(scene.i, scene.i + 2))
