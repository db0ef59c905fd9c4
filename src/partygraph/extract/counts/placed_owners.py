"""Bodies whose number it is by where they stand beside it: "Chi bộ 3 (22 đảng viên)", "bầu 15 đồng chí vào
[Ban Chấp hành]", "15 tổ chức đảng đã được [Ủy ban Kiểm tra Huyện ủy] giám sát".

Those behind a number are looked for in a sentence in which bodies' names are blotted out, each letter by the
same sign.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.counts.measure_rules import MeasureRule, measure_rules
from partygraph.extract.counts.number_stances import aimed_at
from partygraph.extract.counts.owner_words import BLOT, of_board, without_names
from partygraph.extract.lexis.words import any_of, either, ids, listed, words
from partygraph.model.mention import BodyName, Mention

_WORDS = "counts.toml"
# So far from those counted "được" may stand, and so far behind a clause that opens with them the next body.
_NEAR, _CLAUSE = 40, 160
# So many words may stand between a number's word and the body to which those counted belong.
_FEW = 8
# Where the owner may stand, as the rules tell it.
PLACES: Final = frozenset({"board", "brackets", "behind", "founded", "seated", "next"})


@dataclass(frozen=True, slots=True)
class PlacedOwners:
    """Finds the body whose numbers are told at a certain place of the sentence, one of `PLACES`."""

    mentions: list[Mention]
    of_posts: frozenset[int]

    def of(self, place: str, scene: Scene, text: str, at: int, end: int) -> int | None:
        """The body at `place`, for the verb at offset `at` of the sentence `text` and the number whose word
        ends at `end`; None where there is none.
        """
        match place:
            case "board":
                return self._board_before(scene, text, at)
            case "founded":
                return self._founded(scene, text, at)
            case "brackets":
                return self._right_before(scene, text, at)
            case "seated":
                return _seated_on(scene, without_names(scene, text), end)
            case "next":
                return _next_behind(scene, without_names(scene, text), at, end)
            case _:
                return self.belonging(scene, end)

    def belonging(self, scene: Scene, end: int) -> int | None:
        """The body named within a few words behind offset `end`: "10 chi bộ trực thuộc Đảng bộ xã"."""
        position, text = scene.span.start + end, scene.tokens.text
        for item in scene.bodies:
            start = scene.tokens.starts[item.i]
            if start >= position:
                before = text[scene.span.start : start].split()[-1:]
                is_near = len(text[position:start].split()) <= _FEW
                return (
                    item.mention if is_near and before and before[0] in words(_WORDS, "belonging") else None
                )
        return None

    def _right_before(self, scene: Scene, text: str, at: int) -> int | None:
        """The body whose name ends right before offset `at`: "Chi bộ 3 (22 đảng viên)"."""
        for item in bodies_before(scene, at)[-1:]:
            end = scene.tokens.ends[item.j - 1] - scene.span.start
            if of_board().fullmatch(text, end, at) is not None and item.mention not in self.of_posts:
                return first_in_row(scene, item, self.of_posts)
        return None

    def _founded(self, scene: Scene, text: str, at: int) -> int | None:
        """The body that the sentence founds before offset `at`: "thành lập Đảng bộ xã … với 18 chi bộ"."""
        for item in reversed(scene.bodies):
            start = scene.tokens.starts[item.i] - scene.span.start
            if start < at and text[:start].rstrip().lower().endswith(listed(_WORDS, "founding")):
                return item.mention
        return None

    def _board_before(self, scene: Scene, text: str, at: int) -> int | None:
        """The board of which offset `at` tells how many sit on it: "Ban Chấp hành gồm 25 đồng chí"."""
        for item in bodies_before(scene, at)[-1:]:
            end = scene.tokens.ends[item.j - 1] - scene.span.start
            value = self.mentions[item.mention].value
            is_board = isinstance(value, BodyName) and value.head in ids(_WORDS, "boards")
            start = scene.tokens.starts[item.i] - scene.span.start
            is_told = is_board and of_board().fullmatch(text, end, at) is not None
            return item.mention if is_told and aimed_at(text, start) is None else None
        return None


def bodies_before(scene: Scene, at: int) -> Sequence[Item]:
    """The bodies whose names end at or before offset `at` of the sentence."""
    bodies, ends = scene.bodies, scene.tokens.ends
    return bodies[: bisect_right(bodies, scene.span.start + at, key=lambda item: ends[item.j - 1])]


def first_in_row(scene: Scene, item: Item, of_posts: frozenset[int]) -> int:
    """ "BTV ĐUK": of names in a row the first is that of the body, the others say whose it is."""
    for other in reversed(bodies_before(scene, scene.tokens.starts[item.i] - scene.span.start)):
        if other.j != item.i or other.mention in of_posts:
            break
        item = other
    return item.mention


def _seated_on(scene: Scene, told: str, end: int) -> int | None:
    """The body on which those sit whose word ends at `end`: "bầu 15 đồng chí vào Ban Chấp hành"."""
    found = _seated().match(told, end)
    return None if found is None else _body_at(scene, found.end())


def _next_behind(scene: Scene, told: str, at: int, end: int) -> int | None:
    """The first body behind the clause with which a sentence opens: "Với 320 đảng viên, Đảng bộ Sở Y tế"."""
    lead = told[:at].lower()
    opens = not lead.strip() or (lead.startswith(listed(_WORDS, "opening-with")) and BLOT not in lead)
    found = _next().match(told, end) if opens else None
    return None if found is None else _body_at(scene, found.end())


def done_to(
    scene: Scene, told: str, end: int, rules: tuple[MeasureRule, ...]
) -> tuple[MeasureRule, str, int] | None:
    """(the rule of `rules`, its verb, the body) where those counted before `end` are told to have
    been done something by a body: "15 tổ chức đảng đã được Ủy ban Kiểm tra Huyện ủy giám sát".
    """
    by = _by().match(told, end) if BLOT in told[end:] else None
    body = None if by is None else _body_at(scene, by.start(1))
    if by is None or body is None or aimed_at(told, by.start(1)) is not None:
        return None
    for rule in rules:
        verb = _verbs(rule.id).match(told, by.end()) if rule.is_done_to else None
        if verb is not None:
            return rule, verb[1].lower(), body
    return None


def _body_at(scene: Scene, at: int) -> int | None:
    position = scene.span.start + at
    starts = scene.tokens.starts
    return next((item.mention for item in scene.bodies if starts[item.i] == position), None)


@cache
def _seated() -> re.Pattern[str]:
    return re.compile(rf"(?:\s+{any_of(_WORDS, 'seated-on')})?\s+(?={BLOT})", re.IGNORECASE)


@cache
def _next() -> re.Pattern[str]:
    return re.compile(rf"[^.;:,(){BLOT}]{{0,{_CLAUSE}}},\s+(?={BLOT})")


@cache
def _by() -> re.Pattern[str]:
    lead, before = any_of(_WORDS, "done-lead"), any_of(_WORDS, "done-before")
    return re.compile(
        rf"(?:\s[^,.;:()\d{BLOT}]{{0,{_NEAR}}}?)?(?:\s+{lead})?\s+(?:được|bị)\s+({BLOT}+(?:\s{BLOT}+)*)"
        rf"(?:\s*,?\s*{before})*\s*,?\s*",
        re.IGNORECASE,
    )


@cache
def _verbs(rule: str) -> re.Pattern[str]:
    return re.compile(rf"({either(measure_rules()[rule].verbs)})\b", re.IGNORECASE)
