"""Whether a sentence tells of a meeting that nobody has held yet: planned, prepared, asked for or denied."""

from collections.abc import Iterable, Sequence

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, pattern, words
from partygraph.model.mention import MentionKind

# Tokens between "sẽ" and the verb, and from a request to the verb.
_NEAR, _ASKED = 4, 24


def is_to_come(scene: Scene, at: int) -> bool:
    """Whether the verb at token `at` tells of what nobody has held yet."""
    if scene.keys(at - 1, at) == ["để"] or any(_asks(scene, hit, at) for hit in scene.hits("cue")):
        return True  # "chuẩn bị các điều kiện để tổ chức", "đề nghị Đảng ủy Sở tổ chức hội nghị"
    if find("gatherings.toml", "not-held", scene.keys(max(scene.i, at - _NEAR), at)) is not None:
        return True
    if pattern("gatherings.toml", "by-plan").match(scene.gap(scene.i, at + 1)) is not None:
        return True
    if is_on_day_ahead(scene, at):
        return True
    bodies = ((body.i, body.j) for body in scene.before(at, MentionKind.BODY))
    return is_planned(scene.tokens.keys, max(scene.i, at - _NEAR), at, bodies)


def is_on_day_ahead(scene: Scene, at: int) -> bool:
    """ "Ngày 12/6 tới, HĐND tỉnh bầu": whether a day to come is told before the verb at token `at`."""
    lead = scene.keys(scene.i, at)
    return "tới" in lead and find("gatherings.toml", "days-ahead", lead) is not None


def is_by_day_ahead(behind: Sequence[str]) -> bool:
    """ "bầu ông N | vào ngày 12/6 tới": whether the folded tokens `behind` what is told put it on a day to
    come.
    """
    return "tới" in behind and find("personnel.toml", "on-coming-day", behind) is not None


def is_planned(keys: list[str], first: int, at: int, bodies: Iterable[tuple[int, int]]) -> bool:
    """Whether one of the tokens `first` to `at` of `keys`, before a verb, says that it is still to come; none
    of the names `bodies` do: "Phòng Quản lý dự án tổ chức".
    """
    told = words("gatherings.toml", "to-come")
    if told.isdisjoint(keys[first:at]):
        return False
    named = {k for i, j in bodies for k in range(i, j)}
    return any(keys[k] in told for k in range(first, at) if k not in named)


def _asks(scene: Scene, cue: Hit, at: int) -> bool:
    """Whether the request `cue` governs the verb at token `at`: not "theo đề nghị của …, Sở tổ chức"."""
    if cue.entry.phrase not in words("gatherings.toml", "asks-to-hold") or not 0 <= at - cue.j <= _ASKED:
        return False
    if {",", ";", "."} & set(scene.keys(cue.j, at)):
        return False
    before = scene.gap(max(scene.i, cue.i - 1), cue.i)
    return before not in words("cues.toml", "noun-of-request") and scene.keys(cue.j, cue.j + 1) != ["của"]
