"""Verbs of relations that stand in a sentence and tell no deed on a document: part of a name, or of a clause
that is about something else.
"""

from partygraph.extract.clauses.runs import run_before
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.stance import Colour
from partygraph.extract.deeds.nominal_deeds import inspected
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, listed, pattern, words
from partygraph.model.mention import MentionKind, Modality

# Tokens between a meeting and "về": its term in brackets.
_BEHIND_NAME = 6
# "Ban Chỉ đạo của Thành ủy Hải Phòng về việc"
_BOARD = 12
# "tổng kết | 10 năm thực hiện"
_YEARS = 3
# "lùi thời gian tổ chức hội nghị trực tuyến |": a meeting put off, before what it was to do.
_CALLED_OFF = 9
# "truyền đạt kết luận của Phó Thủ tướng Nguyễn Văn A về thực hiện |".
_CONVEYED = 24


def tells_no_deed(scene: Scene, hit: Hit, document: Item) -> bool:
    """Whether the verb `hit` says nothing of what anybody does with `document`."""
    before = scene.gap(max(scene.i, hit.i - 1), hit.i)
    return (
        _is_in_body(scene, hit)
        or (before in words("cues.toml", "named-by-deed") and scene.tokens.caps[hit.i])
        or (before == "được" and scene.keys(hit.j, hit.j + 1) == ["theo"])
        or not words("cues.toml", "another-deed").isdisjoint((_gap(scene, hit, 1), _gap(scene, hit, 2)))
        or _gap(scene, hit, 1) in words("cues.toml", "into-another")
        or _is_announced(scene, hit)
        or _names_board(scene, hit)
        or _is_matter(scene, hit)
        or _is_no_statement(scene, hit)
        or _is_conveyed(scene, document)
        or (before in words("cues.toml", "tying") and "với" in scene.keys(hit.j, document.i))
        or _is_issued_beside(scene, hit, document)
        or pattern("cues.toml", "called-off").search(_lead(scene, hit)) is not None
        or scene.gap(scene.j - 2, scene.j).endswith(listed("cues.toml", "question"))
    )


def _is_issued_beside(scene: Scene, hit: Hit, document: Item) -> bool:
    """ "quán triệt, đồng thời ban hành Chương trình hành động số 56": the document is another verb's."""
    issuing = words("cues.toml", "issuing")
    return any(
        other.j == document.i and hit.j < other.i and other.entry.phrase in issuing
        for other in scene.hits("relation")
    )


def _lead(scene: Scene, hit: Hit) -> str:
    return scene.gap(max(scene.i, hit.i - _CALLED_OFF), hit.i)


def _gap(scene: Scene, hit: Hit, n: int) -> str:
    """The `n` tokens behind a verb."""
    return scene.gap(hit.j, min(hit.j + n, scene.j))


def is_anothers(scene: Scene, subject: int, hit: Hit) -> bool:
    """Whether the deed of the verb `hit` is not that of the mention `subject`, though it stands as subject:
    "Huyện ủy biểu dương đồng chí N đã thực hiện tốt …", "Huyện ủy kết luận ông N vi phạm …".
    """
    own = next((item for item in scene.bodies if item.mention == subject), None)
    is_before = own is not None and own.j <= hit.i
    start = own.j if own is not None and is_before else scene.item_start(hit.i)
    between = scene.gap(start, hit.i)
    if hit.entry.id == "violates":
        if pattern("cues.toml", "hearsay").search(scene.gap(scene.i, hit.i)) is not None:
            return True
        people = [item for item in scene.people if start <= item.i < hit.i]
        told = pattern("cues.toml", "violating-others").search(between) is not None
        return not is_before or bool(people) or told
    if hit.entry.id == "inspects":
        return _is_told_to_team(scene, own, hit)
    if hit.entry.id not in ("implements", "disseminates"):
        return False
    if own is not None and own.i >= hit.j:
        return False
    if own is not None and any(
        pattern("cues.toml", table).search(between) for table in ("another-act", "told-of-doing")
    ):
        return True
    if own is None and pattern("cues.toml", "rewarded-for").search(between) is not None:
        return True
    judged = pattern("cues.toml", "judging").search(between)
    if judged is None or own is not None:
        return judged is not None
    # "đánh giá cao kết quả của Sở Y tế trong thực hiện": whose deeds are judged is told behind
    at = hit.i - len(between[judged.end() :].split())
    return not any(item.j <= hit.i for item in scene.after(at, MentionKind.BODY))


def _is_told_to_team(scene: Scene, own: Item | None, hit: Hit) -> bool:
    """ "Huyện ủy báo cáo với Đoàn | giám sát việc thực hiện": the verb names the team, whose deed it is, and
    not that of a body before it that did not send the team.
    """
    if (
        own is None
        or own.j >= hit.i
        or scene.gap(hit.i - 1, hit.i) not in words("cues.toml", "named-by-inspecting")
    ):
        return False
    return pattern("cues.toml", "sending-a-team").search(scene.gap(own.j, hit.i - 1)) is None


def asks_itself(scene: Scene, subject: int, colour: Colour) -> bool:
    """ "Bộ Chính trị yêu cầu các tỉnh ủy thực hiện", "Bộ Chính trị, Ban Bí thư yêu cầu": whoever asks is not
    whom it asks.
    """
    if colour.modality is Modality.PROPOSED:
        return any(
            hit.i == colour.cue_at and find("cues.toml", "asked-unnamed", scene.keys(hit.j, hit.j + 2))
            for hit in scene.hits("cue")
        )  # "kiến nghị Trung ương tổng kết"
    if colour.modality is not Modality.REQUESTED:
        return False
    cues = [hit for hit in scene.hits("cue") if hit.i == colour.cue_at]
    if not any(hit.entry.phrase in words("cues.toml", "asking") for hit in cues):
        return False
    asking = next((item for item in scene.bodies if item.mention == colour.said_by), None)
    return subject == colour.said_by or (
        asking is not None and any(item.mention == subject for item in run_before(scene, asking))
    )


def is_named_only(scene: Scene, hit: Hit, group: list[Item]) -> bool:
    """ "việc … thực hiện Kết luận số 24 là chủ trương lớn", "việc tổng kết Chỉ thị số 03 nhằm …": something
    is said of the undertaking, nobody acts; but "xác định việc thực hiện … là" tells of who does so then.
    """
    lead = scene.keys(max(scene.i, hit.i - 8), hit.i)
    if "việc" not in lead:
        return False
    told = " ".join(scene.told(group[-1].j, scene.j))
    if not told.startswith("là "):
        is_nameless = not any(item.j <= group[0].i for item in scene.bodies)
        return is_nameless and pattern("cues.toml", "said-of-deed").match(told) is not None
    return not scene.gap(scene.i, hit.i).startswith(listed("cues.toml", "held-to-be"))


def is_only_inspected(scene: Scene, hit: Hit) -> bool:
    """ "nội dung kiểm tra tập trung vào thực hiện Chỉ thị số 01": what is looked at, nothing done."""
    keys = scene.keys(scene.i, hit.i)
    if hit.entry.id == "inspects" or "nội" not in keys:
        return False
    topic = scene.i + len(keys) - keys[::-1].index("nội")
    if any(item.j <= hit.i for item in scene.after(topic, MentionKind.BODY)):
        return False
    # The verb stands anywhere before "nội dung", or right behind it.
    lead = scene.gap(scene.i, min(topic + 3, hit.i))
    return scene.keys(topic, topic + 1) == ["dung"] and any(
        verb in lead for verb in words("cues.toml", "inspecting")
    )


def _is_no_statement(scene: Scene, hit: Hit) -> bool:
    """ "cho ý kiến về kế hoạch thực hiện …", "công văn gửi Sở về việc thực hiện …":
    nobody is said to do so.
    """
    if hit.entry.id not in ("implements", "disseminates"):
        return False
    lead = scene.gap(scene.i, hit.i)
    if lead.endswith(listed("cues.toml", "about-deed")):
        return inspected(scene, hit) is None
    if _is_only_taught(scene, hit, lead):
        return True
    planned = lead.endswith(listed("cues.toml", "plan-of-deed"))
    return planned and pattern("cues.toml", "discussing").search(lead) is not None


def _is_conveyed(scene: Scene, document: Item) -> bool:
    """ "truyền đạt kết luận của Phó Thủ tướng về thực hiện | Nghị quyết số 120": others spoke of the deed."""
    lead = scene.gap(max(scene.i, document.i - _CONVEYED), document.i)
    return " về " in lead and pattern("cues.toml", "conveyed").search(lead) is not None


def _is_only_taught(scene: Scene, hit: Hit, lead: str) -> bool:
    """ "chuyên đề về thực hiện Chỉ thị số 05", "nhằm nâng cao nhận thức … trong thực hiện Chỉ thị số 05"."""
    if hit.entry.id != "implements":
        return False
    if pattern("cues.toml", "purpose-of-deed").search(lead) is not None:
        return True
    if pattern("cues.toml", "matter-of-deed").search(lead) is None:
        return False
    heading = scene.last_of(":", scene.i, hit.i)  # "Đảng ủy xã: 100 bài dự thi tìm hiểu về thực hiện …"
    return not any(
        (heading is None or body.i > heading) and not any(c.i <= body.i < c.j for c in scene.citations)
        for body in scene.before(hit.i, MentionKind.BODY)
    )


def _is_announced(scene: Scene, hit: Hit) -> bool:
    """ "thông báo kết quả Hội nghị Trung ương 9 về những vấn đề như: Tổng kết 15 năm thực hiện Nghị quyết
    …": what somebody decided elsewhere, and nobody here has done.
    """
    lead = scene.keys(scene.i, hit.i)
    if ":" in lead:
        colon = hit.i - 1 - lead[::-1].index(":")
        told = find("cues.toml", "announcing", scene.keys(scene.i, colon))
        return told is not None and not any(item.j <= hit.i for item in scene.after(colon, MentionKind.BODY))
    for meeting in scene.before(hit.i, MentionKind.MEETING)[:1]:
        told = find("cues.toml", "announcing-of", scene.keys(scene.i, meeting.i))
        between = scene.keys(meeting.j, hit.i)
        if told is not None and "về" in between[:_BEHIND_NAME] and not {",", ";"} & set(between):
            return True
    return False


def _is_matter(scene: Scene, hit: Hit) -> bool:
    """ "Hội nghị cho ý kiến về tổng kết thực hiện Chỉ thị số 36": what is talked about, nobody reviews it
    or carries it out.
    """
    if hit.entry.id != "reviews":
        reviews = (
            r for r in scene.hits("relation") if r.entry.id == "reviews" and 0 <= hit.i - r.j <= _YEARS
        )
        return hit.entry.id == "implements" and any(_is_matter(scene, review) for review in reviews)
    lead = scene.gap(max(scene.i, hit.i - 5), hit.i)
    is_about = lead.endswith(listed("cues.toml", "matter-reviewed"))
    return is_about and not lead.endswith(listed("cues.toml", "meeting-about"))


def _names_board(scene: Scene, hit: Hit) -> bool:
    """ "Trưởng Ban Chỉ đạo của Thành ủy về thực hiện Nghị quyết số 28": what the board is called."""
    lead = scene.gap(max(scene.i, hit.i - _BOARD), hit.i)
    return lead.endswith(listed("cues.toml", "about-named")) and any(
        board in lead for board in listed("cues.toml", "boards-named-by-deed")
    )


def _is_in_body(scene: Scene, hit: Hit) -> bool:
    """ "Ban Chấp hành" carries nothing out."""
    return any(item.i <= hit.i and hit.j <= item.j for item in scene.bodies)
