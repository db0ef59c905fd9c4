"""How sentences open that tell who came to a meeting, or what was done there."""

import re
from functools import cache

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.chairing import close_before
from partygraph.extract.lexis.words import any_of, find, first_words, listed, pattern, words

_LEAD = 14
# Tokens between "sẽ" and what somebody is to do.
ABOUT_TO = 3


def opens_attendance(scene: Scene) -> bool:
    """Whether the sentence opens with who came: "Tham dự hội nghị có", "Cùng đi có"."""
    if scene.tokens.keys[scene.i] not in _first_of_attendance():
        return False
    lead = lead_of(scene, scene.i)
    return _attend_lead().match(lead) is not None or (
        lead.startswith(listed("gatherings.toml", "opens-side"))
        and pattern("gatherings.toml", "side").match(lead) is not None
    )


def is_list_opened(scene: Scene) -> bool:
    """ "Tham dự hội nghị có:": those who came stand in the lines behind."""
    return not scene.people and scene.keys(scene.j - 1, scene.j) == [":"] and opens_attendance(scene)


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


def behind_day(scene: Scene) -> int:
    """The token behind the day with which the sentence opens: "Trước đó, ngày 4/4, | tại buổi họp"."""
    keys = scene.keys(scene.i, min(scene.j, scene.i + _LEAD))
    at = next((k for k, key in enumerate(keys) if key in words("gatherings.toml", "said-where")), 0)
    day = " ".join("," if key in ("(", ")") else key for key in keys[:at])
    return scene.i + at if at and pattern("gatherings.toml", "when").match(f"{day} ") else scene.i


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
