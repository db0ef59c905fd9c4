"""How a sentence says whose its numbers are: clauses without a subject, others who are spoken of."""

import re
from functools import cache

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import level_of
from partygraph.extract.lexis.words import any_of, listed, words
from partygraph.model.mention import BodyName, Mention

_WORDS = "counts.toml"
BLOT = "#"  # stands for each letter of a body's name
_DECISION = 3  # tokens of "quyết định của"
_CLAUSE = re.compile(r"[^,;:(]*$")


def clause_before(text: str, at: int) -> str:
    """What stands before `at` from the last comma on."""
    found = _CLAUSE.search(text, 0, at)
    return found[0].strip().lower() if found is not None else ""


def is_open(clause: str) -> bool:
    """Whether a clause names no subject of its own, or only those of whom the text speaks."""
    if clause.startswith(_collective()):
        return True
    return is_bare(clause) and other_owner().search(clause) is None


def is_bare(clause: str) -> bool:
    """Whether a clause begins with its verb, or with when and how it was done."""
    return not clause or clause.split()[0] in words(_WORDS, "adverbial")


def is_nameless(clause: str) -> bool:
    """Whether a clause begins with bodies that have no name: "các cấp ủy đã kết nạp"."""
    return clause.startswith(listed(_WORDS, "nameless"))


def is_of_parts(text: str, at: int, name: str | None) -> bool:
    """ "…, chi bộ kỷ luật 9 đảng viên": whether parts without a name do what offset `at` tells, none of which
    is the body `name`.
    """
    told = clause_before(text, at).split()
    while told and told[-1] in words(_WORDS, "done-lead"):
        told.pop()
    part = " ".join(told)
    return part in words(_WORDS, "parts-without-name") and not (name or "").lower().startswith(part)


@cache
def _collective() -> tuple[str, ...]:
    return tuple(phrase.lower() for table in ("collective", "whole-body") for phrase in listed(_WORDS, table))


@cache
def other_owner() -> re.Pattern[str]:
    """What tells that somebody else has it: "toàn tỉnh", but not all of the body itself."""
    whole = any_of(_WORDS, "whole-body")
    return re.compile(rf"\b(?!{whole}\b){any_of(_WORDS, 'other-owner')}\b", re.IGNORECASE)


@cache
def account() -> re.Pattern[str]:
    """A sentence about a paper of some body: "Thông báo của Ủy ban … tổng hợp 20 ý kiến"."""
    return re.compile(rf"\W*{any_of(_WORDS, 'account')}\b", re.IGNORECASE)


@cache
def of_board() -> re.Pattern[str]:
    """What may stand between a board's name, or where it is, and the number of those who sit on it."""
    place = r"(?:\s*\([^()\d]{3,40}\))?"
    return re.compile(
        place
        + rf"(?:[\s,(]+{any_of(_WORDS, 'of-board')}[^,.;:()\d]{{0,30}}(?:\d{{4}}\s?-\s?\d{{4}}[,)]?)?)*\s*"
    )


@cache
def elaborates() -> tuple[str, ...]:
    """How a sentence opens that goes on with the numbers of the one before."""
    return listed(_WORDS, "elaborating")


def others_begin(text: str, start: int, end: int) -> bool:
    """Whether a clause of others begins between two offsets: "…, các tổ chức cơ sở đảng đã mở 24 lớp"."""
    comma = text.find(",", start, end)
    return comma >= 0 and _others_clause().search(text, comma, end) is not None


@cache
def _others_clause() -> re.Pattern[str]:
    return re.compile(rf",\s+(?={other_owner().pattern})[^,.;]*$", re.IGNORECASE)


def is_of_level(mention: Mention, total: str) -> bool:
    """Whether a total of "toàn huyện", "trên địa bàn thành phố" may be that of the body."""
    told = _of_level().search(total)
    if told is None or not isinstance(mention.value, BodyName):
        return True
    return level_of(mention.value) == told[1].lower()


@cache
def _of_level() -> re.Pattern[str]:
    return re.compile(
        rf"\b{any_of(_WORDS, 'all-of-level')} ({any_of(_WORDS, 'levels-told')})\b", re.IGNORECASE
    )


def item_start(scene: Scene, position: int) -> int:
    """Where the last item of a list begins before `position`: "A (28 đảng viên), B kết nạp được 11"."""
    text = scene.tokens.text
    bracket = text.rfind(")", scene.span.start, position)
    is_list = bracket >= 0 and text.startswith(",", bracket + 1)
    named = (scene.tokens.starts[item.i] for item in scene.bodies)
    return bracket if is_list and any(bracket < start < position for start in named) else scene.span.start


def acts_by_next(scene: Scene, item: Item, position: int) -> bool:
    """Whether only "đã", "chỉ" and such stand between a name and the verb at `position`."""
    gap = scene.tokens.text[scene.tokens.ends[item.j - 1] : position].split()
    return set(gap) <= words(_WORDS, "before-deed")


def is_decision_of(scene: Scene, item: Item, position: int) -> bool:
    """ "công bố quyết định của | Huyện ủy kỷ luật 2 đảng viên": whose decision it is that is made known."""
    lead = scene.gap(max(scene.i, item.i - _DECISION), item.i)
    return lead == "quyết định của" and acts_by_next(scene, item, position)


def without_names(scene: Scene, text: str) -> str:
    """The sentence `text` with bodies' names blotted out: "Ủy ban Kiểm tra" inspects nothing."""
    for item in scene.bodies:
        start = scene.tokens.starts[item.i] - scene.span.start
        end = scene.tokens.ends[item.j - 1] - scene.span.start
        text = text[:start] + BLOT * (end - start) + text[end:]
    return text
