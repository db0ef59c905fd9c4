"""How sentences open that tell who came to a meeting, or what was done there."""

import re
from functools import cache

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.chairing import close_before
from partygraph.extract.lexis.words import any_of, find, first_words, listed, pattern, tables, words

_LEAD = 14
# Tokens between "sẽ" or "dự kiến" and what somebody is to do.
ABOUT_TO = 4
# Tokens in which a sentence opens with its day and place; and of a paper in brackets, with its dash.
_DAY_AND_PLACE, _PAPER = 24, 8


def opens_attendance(scene: Scene) -> bool:
    """Whether the sentence opens with who came: "Tham dự hội nghị có", "Tại điểm cầu tỉnh, có"."""
    return any(_tells_who_came(scene, start) for start in {clause_start(scene), behind_paper(scene)})


def _tells_who_came(scene: Scene, start: int) -> bool:
    if scene.tokens.keys[start] not in _first_of_attendance():
        return False
    lead = lead_of(scene, start)
    return _attend_lead().match(lead) is not None or (
        lead.startswith(listed("gatherings.toml", "opens-side"))
        and pattern("gatherings.toml", "side").match(lead) is not None
    )


def is_list_opened(scene: Scene) -> bool:
    """ "Tham dự hội nghị có:": those who came stand in the lines behind."""
    return not scene.people and scene.keys(scene.j - 1, scene.j) == [":"] and opens_attendance(scene)


def chairs_together(scene: Scene) -> bool:
    """ "Các đồng chí: A; B đồng chủ trì tại điểm cầu chính": who chairs what only the next sentence names."""
    return any(
        hit.entry.phrase in words("gatherings.toml", "chairing-together")
        for hit in scene.hits("meeting-relation")
    )


def comes_to(scene: Scene, meeting: Item) -> bool:
    """ "Đồng chí N dự và chỉ đạo hội nghị": whether somebody named before comes to a meeting only called by
    its kind.
    """
    for hit in scene.hits("meeting-relation"):
        if hit.entry.id != "attends" or not 0 <= meeting.i - hit.j <= 2:
            continue
        lead = scene.keys(max(scene.i, hit.i - ABOUT_TO), hit.i)
        is_open = find("gatherings.toml", "not-yet-coming", lead) is not None
        return not is_open and bool(close_before(scene, hit, scene.people))
    return False


def lead_of(scene: Scene, i: int) -> str:
    """The words of the sentence from token `i` on, folded."""
    return scene.gap(i, min(scene.j, i + _LEAD))


def clause_start(scene: Scene) -> int:
    """The token behind the paper, the day and the place with which the sentence opens: "(QBĐT) - Chiều 14/5,
    tại điểm cầu tỉnh, | phát biểu"; no meeting and nobody is named in them.
    """
    keys, start = scene.tokens.keys, behind_paper(scene)
    if keys[start] not in _openers() and not keys[start][:1].isdigit():
        return start
    for k in range(start, min(scene.j - 1, start + _DAY_AND_PLACE)):
        if keys[k] != ",":
            continue
        is_place = keys[start] in words("gatherings.toml", "opens-place") and words(
            "gatherings.toml", "names-present"
        ).isdisjoint(keys[start:k])
        if any(start <= item.i < k for item in (*scene.meetings, *scene.people)):
            break
        if not is_place and pattern("gatherings.toml", "when").match(_day(keys[start:k])) is None:
            break
        start = k + 1
    return start


@cache
def _openers() -> frozenset[str]:
    """The tokens with which a day or a place may begin that opens a sentence, but for numbers."""
    days = frozenset(tables("gatherings.toml")["when"]["day-words"])
    first = first_words("gatherings.toml", "when") | words("gatherings.toml", "opens-place")
    return days | first | {"vào", "ngày", "tháng", "năm", ",", "*", "-", "/", "."}


def behind_paper(scene: Scene) -> int:
    """The token behind the paper in brackets that a sentence opens with: "(QBĐT) - | Phát biểu"."""
    keys = scene.keys(scene.i, min(scene.j, scene.i + _PAPER))
    if keys[:1] != ["("] or ")" not in keys:
        return scene.i
    end = keys.index(")") + 1
    return scene.i + end + 1 if keys[end : end + 1] == ["-"] and end + 1 < len(keys) else scene.i


def _day(keys: list[str]) -> str:
    """The tokens that may tell a day, as the pattern for one reads them: "sáng nay , 12 / 3 , "."""
    return " ".join("," if key in ("(", ")") else key for key in keys) + " "


def behind_day(scene: Scene) -> int:
    """The token behind the day with which the sentence opens: "Trước đó, ngày 4/4, | tại buổi họp"."""
    keys = scene.keys(scene.i, min(scene.j, scene.i + _LEAD))
    at = next((k for k, key in enumerate(keys) if key in words("gatherings.toml", "said-where")), 0)
    is_day = at and pattern("gatherings.toml", "when").match(_day(keys[:at])) is not None
    return scene.i + at if is_day else scene.i


def opens_at_meeting(scene: Scene) -> bool:
    """Whether the sentence opens with where it was: "Tại buổi họp mặt, các đại biểu …"."""
    return meeting_lead().match(lead_of(scene, behind_day(scene))) is not None


@cache
def meeting_lead() -> re.Pattern[str]:
    """How a sentence opens that tells what was done at a meeting.

    Its group `there` is empty where the meeting opens or closes, and only who speaks is told.
    """
    opening, meeting = (any_of("gatherings.toml", table) for table in ("opens-or-closes", "at-meeting"))
    return re.compile(rf"(?:cũng )?(?:(?P<there>tại|trong)|{opening}) (?:buổi |cuộc |phiên )?{meeting}")


@cache
def _first_of_attendance() -> frozenset[str]:
    """The tokens with which such a sentence may begin."""
    tables = ("coming", "attending", "present", "opens-side")
    return frozenset().union(*(first_words("gatherings.toml", table) for table in tables))


@cache
def _attend_lead() -> re.Pattern[str]:
    coming, attending, present = (
        any_of("gatherings.toml", table) for table in ("coming", "attending", "present")
    )
    other = any_of("gatherings.toml", "not-attending")  # "Dự kiến, …"
    return re.compile(rf"(?:(?:{coming} )*{attending}(?! {other}\b)|{present})\b")
