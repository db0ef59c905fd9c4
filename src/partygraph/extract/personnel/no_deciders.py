"""Bodies named before an act that decide nothing in it: elected, sat in, inspecting, or its subject's own."""

from collections.abc import Sequence
from functools import partial

from partygraph.extract.clauses.coordination import is_subject_over
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, ids, last_words, pattern, search, words
from partygraph.extract.personnel.change_roles import is_passive
from partygraph.extract.personnel.change_verbs import changes
from partygraph.model.mention import ActionReading, BodyName, Mention, MentionKind

_ids = partial(ids, "personnel.toml")
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")
# "nhiệm kỳ 2020 - 2025 gồm 11"
_TOLD = 8
# "điều động ông N, Phó Giám đốc Sở …, Bí thư Đảng ủy …, đến nhận công tác tại"
_SENT = 40


def decides_nothing(scene: Scene, body: Item, mentions: Sequence[Mention]) -> bool:
    """Whether a body is one that sits, is elected, or only looks into what others decide."""
    value = mentions[body.mention].value
    if isinstance(value, BodyName) and value.head in _ids("teams"):
        return True
    if isinstance(value, BodyName) and value.head in _ids("personnel-offices") and _makes_known(scene, body):
        return True  # "Ban Tổ chức Trung ương công bố quyết định điều động ông N": another's
    if scene.gap(max(scene.i, body.i - 2), body.i) in _words("speaking-for") and _makes_known(scene, body):
        return True  # "lãnh đạo Sở Nội vụ công bố quyết định bổ nhiệm ông N": another's
    if search("people.toml", "other-congress", scene.gap(max(scene.i, body.i - _TOLD), body.i)):
        return True  # "góp ý văn kiện Đại hội Đảng bộ tỉnh; bầu N": not there
    if _is_where_sent(scene, body):
        return True
    is_set_up = _find("set-up", scene.keys(max(scene.i, body.i - 3), body.i)) is not None
    return is_set_up or _is_elected(scene, body) or _is_seat(scene, body)


def _is_where_sent(scene: Scene, body: Item) -> bool:
    """ "điều động ông N về Sở Y tế và bổ nhiệm làm Phó Giám đốc": another decides on whom he sends there."""
    if body.i <= scene.i or scene.tokens.keys[body.i - 1] not in last_words("personnel.toml", "sent-to"):
        return False
    return _find("sent-to", scene.keys(max(scene.i, body.i - _SENT), body.i)) is not None


def only_announces(scene: Scene, body: Item, hit: Hit) -> bool:
    """ "Ủy ban Bầu cử công bố ông N trúng cử": whether a body only makes known who won."""
    if hit.entry.phrase not in _words("winning"):
        return False
    return _makes_known(scene, body)


def only_elects(body: int, hit: Hit, mentions: Sequence[Mention]) -> bool:
    """ "HĐND miễn nhiệm ông N do được bổ nhiệm làm P": whether a council is named that does no such thing."""
    value = mentions[body].value
    appoints = hit.entry.phrase in _words("appoints-or-moves")
    return appoints and isinstance(value, BodyName) and value.head in _ids("elects-only")


def is_own_leader(act: ActionReading, mentions: Sequence[Mention]) -> bool:
    """ "Sở Y tế trao quyết định bổ nhiệm bà N giữ chức Giám đốc Sở": whether the body before the verb is the
    one that gets a leader, which it does not choose itself.
    """
    if act.change != "Appointment" or act.actor is None or act.post_body is None:
        return False
    actor, body = mentions[act.actor].value, mentions[act.post_body].value
    if not isinstance(actor, BodyName) or not isinstance(body, BodyName):
        return False
    is_led_from_above = body.head in _ids("headed-from-above") and act.post in _ids("leaders")
    is_same = body.head == actor.head and body.own in ("", actor.own) and body.of in (None, actor.of)
    return is_led_from_above and is_same and body.place in (None, actor.place)


def only_advises(scene: Scene, body: Item, hit: Hit) -> bool:
    """ "Căn cứ văn bản của Ban Bí thư, đại hội bầu ông N": whether an election goes by a body's advice."""
    if hit.entry.id != "election" or scene.keys(body.i - 1, body.i) != ["của"]:
        return False
    return _pattern("advice-of").search(scene.gap(max(scene.i, body.i - _TOLD), body.i)) is not None


def tells_of_nameless(scene: Scene, body: Item, hit: Hit) -> bool:
    """ "Thông tin từ UBND xã cho biết, cơ quan chức năng đã cách chức N": whether those who decide, named
    behind a body that only tells of it, have no name.
    """
    return _find("nameless-decides", scene.keys(body.j, hit.i)) is not None


def _makes_known(scene: Scene, body: Item) -> bool:
    return _pattern("makes-known").match(scene.gap(body.j, min(scene.j, body.j + _TOLD))) is not None


def of_holder(scene: Scene, hit: Hit) -> tuple[int, int]:
    """The tokens that tell what he is who "được bầu" or "thôi giữ chức"; none where the verb is of another.

    "ông N, Chủ nhiệm Tổng cục …, Bộ Quốc phòng thôi giữ chức": the ministry lets nobody go there.
    """
    is_left = _pattern("leaves").match(hit.entry.phrase) is not None
    if hit.entry.id not in changes() or not (is_left or is_passive(scene, hit)):
        return hit.i, hit.i
    holder = next(iter(scene.before(hit.i, MentionKind.PERSON)), None)
    if holder is None:
        return hit.i, hit.i
    given = (k for k in range(holder.j, hit.i) if scene.tokens.keys[k] == "được")
    cut = next(given, hit.i) if not is_left else hit.i
    return (holder.j, cut) if is_subject_over(scene, holder, cut) else (hit.i, hit.i)


def of_replaced(scene: Scene, hit: Hit) -> int:
    """Where what is told of somebody replaced begins: "bổ nhiệm A làm P, thay ông N được cử làm Q"; who
    decides before it decides nothing of his. The sentence's start where the verb is of nobody such.
    """
    holder = next(iter(scene.before(hit.i, MentionKind.PERSON)), None)
    if holder is None or "được" not in scene.keys(holder.j, hit.j):
        return scene.i
    lead = scene.keys(max(scene.i, holder.i - _TOLD), holder.i)
    return scene.i if _find("in-place-of", lead) is None else holder.i


def is_whole_of(scene: Scene, body: Item, end: int) -> bool:
    """ "Vụ trưởng Vụ Tổ chức, Bộ Y tế, trao", "Vụ trưởng Vụ Tổ chức, Bộ Y tế N": whether a body names, over
    a comma, what that of the post belongs to which ends at token `end`.
    """
    if body.i != end + 1 or scene.keys(end, body.i) != [","]:
        return False
    is_of_name = any(person.i == body.j for person in scene.people)
    return is_of_name or scene.keys(body.j, body.j + 1) in ([","], ["-"], [")"], [";"], ["của"], ["."])


def _is_seat(scene: Scene, body: Item) -> bool:
    """ "tham gia Ban Chấp hành, Ban Thường vụ và": a body in which somebody gets a seat."""
    lead = scene.keys(max(scene.i, body.i - 2), body.i)
    if _find("seat", lead) or _find("sits-no-more", lead):
        return True
    before = next(iter(scene.before(body.i, MentionKind.BODY)), None)
    return (
        before is not None
        and scene.gap(before.j, body.i) in _words("joins-seats")
        and _is_seat(scene, before)
    )


def _is_elected(scene: Scene, body: Item) -> bool:
    """ "Đại hội bầu Ban Chấp hành; bầu ông N làm Bí thư", "Ban Chấp hành được bầu gồm 11 đồng chí": who was
    elected itself elects nobody there.
    """
    for hit in scene.hits("action"):
        if hit.entry.id == "election" and hit.j == body.i and not hit.entry.phrase.startswith("được"):
            return True
    return _pattern("was-elected").match(scene.gap(body.j, min(scene.j, body.j + _TOLD))) is not None
