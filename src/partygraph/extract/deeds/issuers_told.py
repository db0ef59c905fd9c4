"""Issuers that a sentence tells by what they do in a document, or in whose name somebody signs it."""

from partygraph.extract.clauses.runs import BREAKS
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import listed, pattern, words
from partygraph.model.mention import Mention, MentionKind

_DIRECTING = 4  # "sự chỉ đạo của"
_JOINT = 5  # ", đồng thời kịp thời"
_DEPUTISED = 6  # "thừa ủy quyền của Thủ tướng"


def in_whose_name(scene: Scene, verb: int) -> int | None:
    """ "Thay mặt Bộ Chính trị, Thường trực Ban Bí thư N ký ban hành": the body in whose name somebody signs
    by the token `verb`.
    """
    for body in scene.before(verb, MentionKind.BODY):
        lead = scene.gap(max(scene.i, body.i - _DEPUTISED), body.i)
        office = next((end for end in listed("cues.toml", "issuing-offices") if lead.endswith(end)), "")
        lead = lead.removesuffix(office).rstrip().removesuffix(" của")
        if lead.endswith(listed("counts.toml", "deputised")):
            return body.mention if BREAKS.isdisjoint(scene.keys(body.j, verb)) else None
    return None


def only_subject(scene: Scene, verb: int) -> Item | None:
    """ "Đảng ủy xã đã quán triệt Nghị quyết số 18, ban hành Kế hoạch số 12": the one body that may be the
    subject of `verb`, which a comma or "và" joins to another verb.
    """
    lead = scene.gap(max(scene.i, verb - _JOINT), verb)
    is_joined = pattern("cues.toml", "also-issuing").search(lead) is not None
    if not is_joined or not BREAKS.isdisjoint(scene.keys(scene.i, verb)):
        return None
    free = [
        body
        for body in scene.before(verb, MentionKind.BODY)
        if not any(cited.i <= body.i < cited.j for cited in scene.citations)
        and scene.gap(max(scene.i, body.i - 1), body.i) not in words("cues.toml", "prepositions")
    ]
    behind = scene.keys(free[0].j, free[0].j + 1) if len(free) == 1 else []
    is_acting = bool(behind) and behind[0] in words("cues.toml", "told-of-years")
    return free[0] if is_acting and not any(person.i < verb for person in scene.people) else None


def decider_behind(scene: Scene, item: Item, mentions: list[Mention]) -> int | None:
    """ "tại Quyết định số 12/QĐ-TTg, Thủ tướng Chính phủ bổ nhiệm …": whoever decides in it issued it; by a
    decision, "theo Quyết định số 916-QĐ/TU, …", only who decides on somebody's post.
    """
    is_by = scene.gap(item.i - 1, item.i + 2) == "theo quyết định"
    if not (is_by or scene.keys(item.i - 1, item.i) == ["tại"]) or scene.keys(item.j, item.j + 1) != [","]:
        return None
    for body in scene.after(item.j + 1, MentionKind.BODY)[:1]:
        gap = scene.gap(item.j + 1, body.i)
        if not gap and mentions[body.mention].rule == "body-implied-by-post":
            return None  # "tại Quyết định số 12/QĐ-TTg, Thủ tướng bổ nhiệm": whose office it is, is not said
        behind = scene.gap(body.j, body.j + 4)
        is_office = gap in ("", *words("cues.toml", "issuing-offices"))
        if is_by and not (
            behind.startswith("quyết định") and any(hit.i >= body.j for hit in scene.hits("change"))
        ):
            return None
        if is_office and behind.startswith(listed("cues.toml", "deciding")):
            return body.mention
    return None


def directing_in(scene: Scene, item: Item) -> int | None:
    """ "sự chỉ đạo của Bộ Chính trị tại Chỉ thị số 35": whoever directs in a document issued it; so does each
    of "đề nghị của Bộ Y tế tại Tờ trình số 18; Bộ Nội vụ tại Tờ trình số 35".
    """
    for body in scene.before(item.i, MentionKind.BODY)[:1]:
        if scene.gap(body.j, item.i) not in ("tại", "trong"):
            return None
        lead = scene.gap(max(scene.i, body.i - _DIRECTING), body.i)
        if lead.endswith(listed("cues.toml", "directing-of")) or _is_next(scene, body):
            return body.mention
    return None


def _is_next(scene: Scene, body: Item) -> bool:
    """Whether only a joint parts `body` from a document in which another one directs."""
    for item in scene.before(body.i, MentionKind.CITATION)[:1]:
        is_joined = scene.gap(item.j, body.i) in (";", ",", "và", "; của", ", của", "và của")
        return is_joined and directing_in(scene, item) is not None
    return False
