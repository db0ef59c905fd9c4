"""The verbs that tell a change of post: which of them only say that one is taken, and what approves which."""

from collections.abc import Mapping, Sequence
from functools import partial

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import column, pattern, words

# "phê chuẩn đề nghị của Chánh án Tòa án nhân dân tối cao về việc"
_MAX_REQUEST = 24
# "cử bổ sung chức danh"
_TO = 5
_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")


def changes() -> Mapping[str, str]:
    """The kind of change of each action that is one, by the action's id."""
    return column("actions.toml", "action", "change")


def changing(actions: Sequence[Hit]) -> list[Hit]:
    """Those of the verbs of `actions` that tell a change of post."""
    told = changes()
    return [hit for hit in actions if hit.entry.id in told]


def verbs(scene: Scene) -> Sequence[Hit]:
    """The verbs of a sentence that tell a change of post."""
    return scene.hits("change")


def is_taking(hit: Hit) -> bool:
    """Whether a verb only says that a post is taken: "giữ chức", "làm"."""
    return hit.entry.phrase in _words("taking")


def is_of_ballot(scene: Scene, hit: Hit) -> bool:
    """ "kết quả bầu cử": the ballot, and not who was elected; "bầu cử bổ sung chức vụ P" elects."""
    if hit.entry.phrase != "bầu" or scene.keys(hit.j, hit.j + 1) != ["cử"]:
        return False
    return _pattern("elects-to").match(scene.gap(hit.j, min(scene.j, hit.j + _TO))) is None


def next_verb(scene: Scene, hit: Hit) -> int:
    """Where the next change of the sentence is told, past the end where none is."""
    return next(
        (
            other.i
            for other in verbs(scene)
            if other.i > hit.j + 1 and not is_taking(other) and not is_of_ballot(scene, other)
        ),
        scene.j,
    )


def approvals(scene: Scene) -> dict[int, Hit]:
    """By the token of each change that is only approved of, the verb that approves.

    "phê chuẩn kết quả bầu …", "phê chuẩn đề nghị của P về việc bổ nhiệm và miễn nhiệm": whoever approves
    decides, and does nothing else.
    """
    found: dict[int, Hit] = {}
    if _words("approving").isdisjoint([hit.entry.phrase for hit in verbs(scene)]):
        return found
    told = [hit for hit in verbs(scene) if not is_of_ballot(scene, hit)]
    for n, hit in enumerate(told):
        if hit.entry.phrase not in _words("approving") or hit.i in found:
            continue
        start, is_first = hit.j, True
        for other in told[n + 1 :]:
            if other.i - start > _MAX_REQUEST:
                break
            gap = scene.gap(start, other.i)
            joined = _pattern("approved").fullmatch(f"{gap} ".lstrip()) if is_first else gap in (",", "và")
            if is_taking(other) or not joined:
                break
            found[other.i] = hit
            start, is_first = other.j, False
    return found


def run_start(scene: Scene, hit: Hit) -> int:
    """Where the verbs begin that `hit` is told together with: "việc [điều động, bổ nhiệm]", "việc [kỷ luật
    cảnh cáo]".
    """
    start = hit.i
    told = [
        other
        for other in scene.hits("action")
        if other.entry.id in changes() or other.entry.id == hit.entry.id
    ]
    for other in reversed(told):
        if other.j <= start and scene.gap(other.j, start) in (",", "và", ", và", ""):
            start = other.i
    return start
