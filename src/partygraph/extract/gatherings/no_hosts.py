"""Bodies before a verb of holding that hold no meeting: told to do so, or named for a place or a congress."""

from itertools import pairwise

from partygraph.extract.bodies.generic_bodies import owners_of
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.tokens import fold
from partygraph.extract.lexis.words import find, ids, listed, pattern, words
from partygraph.model.mention import BodyName, MeetingName, MentionKind, MentionValue
from partygraph.model.span import Span

_WORDS = "gatherings.toml"
# From "tại" to the body in whose rooms a meeting was held; and before a body, what it is told to do.
_TO_PLACE, _ASSIGNED = 5, 3
# Behind a meeting, the body that holds it and the verb.
_AHEAD = 24


def hosts_of_verb(scene: Scene, verb: int) -> list[Item]:
    """The bodies before the verb at token `verb` that may act by it, nearest first; none where the nearest is
    told to: "UBND tỉnh giao Sở Xây dựng tổ chức".
    """
    named = scene.before(verb, MentionKind.BODY)
    if named and is_assigned(scene, named[0]):
        return []
    return [body for body in named if not is_no_host(scene, body, verb)]


def without_advisers(scene: Scene, bodies: list[Item], verb: int) -> list[Item]:
    """Those of `bodies` behind "do" and before its verb, from the one on that does not only advise: "do Sở
    Nội vụ tham mưu, UBND tỉnh tổ chức".
    """
    by = [body for body in bodies if body.j <= verb]
    while len(by) > 1 and find(_WORDS, "advises", scene.keys(by[0].j, by[1].i)) is not None:
        del by[0]
    return by


def is_no_host(scene: Scene, body: Item, verb: int) -> bool:
    """Whether `body`, somewhere before the verb at token `verb`, is none that acts by it."""
    if _is_in_brackets(scene, body) and ")" in scene.keys(body.j, verb):
        return True  # "Chi bộ 5 (Đảng bộ Trường Cao đẳng Y tế) tổ chức": of which it is
    if is_for_congress(scene, body) or is_assigned(scene, body):
        return True
    gap = behind_remark(scene.keys(body.j, verb))
    if gap[:1] == [","] and len(gap) > 2 and _is_place(scene, body):
        return True  # "tại Hội trường Thành ủy Nha Trang, tỉnh Khánh Hòa tổ chức": where it was
    if gap[-1:] and gap[-1] in words(_WORDS, "deed-as-matter"):
        return True
    if find(_WORDS, "tells-of-another", gap) is not None:
        return True
    if gap == [":"] and body.i == 0:
        return False  # a headline: "Huyện ủy Tứ Kỳ: Tổ chức Hội nghị tổng kết"
    return len(gap) > 8 or bool({";", ":"} & set(gap))


def is_assigned(scene: Scene, body: Item) -> bool:
    """ "giao Ban Tổ chức Tỉnh ủy chủ trì", "chỉ đạo Huyện ủy tổ chức": it is to do so."""
    lead = f" {scene.gap(max(scene.i, body.i - _ASSIGNED), body.i)}"
    return lead.endswith(tuple(f" {word}" for word in listed(_WORDS, "assigns")))


def is_for_congress(scene: Scene, body: Item) -> bool:
    """ "Tiểu ban Phục vụ Đại hội X Đảng bộ tỉnh tổ chức": the body whose congress others prepare."""
    return find(_WORDS, "for-congress", scene.keys(max(scene.i, body.i - 6), body.i)) is not None


def is_to_be_held(scene: Scene, meeting: Item) -> bool:
    """ "Dự kiến kỳ họp thứ 8 HĐND tỉnh diễn ra trong 3 ngày", "sẽ diễn ra kỳ họp thứ I HĐND tỉnh", "Hội nghị
    tổng kết của Sở Y tế sẽ diễn ra ngày 12/1".
    """
    lead = scene.keys(scene.i, meeting.i)
    behind = scene.outside_bodies(meeting.j, min(scene.j, meeting.j + _AHEAD))
    if find(_WORDS, "to-take-place", behind) is not None:
        return True
    pairs = {f"{first} {second}" for first, second in pairwise(lead)}
    return "sẽ" in lead[-_ASSIGNED:] or not words(_WORDS, "to-be-held").isdisjoint(pairs)


def is_still_ahead(scene: Scene, meeting: Item, verb: int) -> bool:
    """ "Hội nghị sẽ do Huyện ủy chủ trì", "Hội nghị dự kiến tổ chức vào tháng 9 do Huyện ủy chủ trì"."""
    return find(_WORDS, "still-ahead", scene.outside_bodies(meeting.j, verb)) is not None


def is_called_off(scene: Scene, meeting: Item) -> bool:
    """ "Hội nghị do Huyện ủy tổ chức sáng 5/6 bị hoãn": it was not held."""
    return find(_WORDS, "called-off", scene.keys(meeting.j, scene.j)) is not None


def is_of_council(meeting: MeetingName, host: MentionValue) -> bool:
    """ "việc bầu Phó Chủ tịch UBND được tiến hành tại kỳ họp của HĐND": a council's session is held by nobody
    but the council and its own bodies.
    """
    if not isinstance(host, BodyName) or pattern(_WORDS, "councils").search(fold(meeting.name)) is None:
        return False
    return ids(_WORDS, "councils").isdisjoint(part.head for part in owners_of(host))


def is_of_document(scene: Scene, body: Span) -> bool:
    """ "hội nghị triển khai Nghị quyết số 18 của Bộ Chính trị": whose document a meeting is about."""
    starts, ends = scene.tokens.starts, scene.tokens.ends
    return any(starts[item.i] < body.start and body.end <= ends[item.j - 1] for item in scene.citations)


def behind_remark(keys: list[str]) -> list[str]:
    """The tokens without a remark in brackets at their head."""
    return keys[keys.index(")") + 1 :] if keys[:1] == ["("] and ")" in keys else keys


def _is_in_brackets(scene: Scene, body: Item) -> bool:
    """ "(Đảng bộ Sở Y tế)", but not "(gọi tắt là Ban Chỉ đạo 35)", the one before the brackets in short."""
    signs = [key for key in scene.keys(scene.i, body.i) if key in ("(", ")")]
    return signs[-1:] == ["("] and not scene.gap(scene.i, body.i).endswith(listed(_WORDS, "called-so"))


def _is_place(scene: Scene, body: Item) -> bool:
    lead = scene.keys(max(scene.i, body.i - _TO_PLACE), body.i)
    return "tại" in lead and "," not in lead[lead.index("tại") :]
