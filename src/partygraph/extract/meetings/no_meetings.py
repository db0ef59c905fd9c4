"""Words for a meeting that tell of none: "Nghị quyết [Đại hội XII]", "các [hội nghị]", "82 [cuộc họp]"."""

from dataclasses import dataclass

from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import find, pattern, words
from partygraph.extract.meetings.meeting_extents import MAX_NAME

_WORDS = "gatherings.toml"
# Tokens from "trình" to the council's session.
_LAID = 18


@dataclass(frozen=True, slots=True)
class NoMeetings:
    """Tells in one text which words for a meeting name no single one."""

    tokens: Tokens

    def is_none(self, hit: Hit) -> bool:
        """Whether what stands around `hit` tells of a kind of sitting, a feast, a document or of several."""
        before, tokens = self.tokens.key(hit.i - 1), self.tokens
        if before == "(" and tokens.key(hit.i - 2) not in (".", ""):
            return True  # "Kỳ họp thứ Tám (kỳ họp chuyên đề)": what kind of sitting it was
        if before in ("-", "–") and self._is_told_again(hit):
            return True
        if " ".join(tokens.keys[hit.j - 1 : hit.j + 2]) in words(_WORDS, "feasts"):
            return True  # "chúc mừng lễ Giáng sinh": a day of the year
        if self._is_spoken_of(hit.i) or pattern(_WORDS, "in-document").search(self._lead(hit.i)):
            return True
        if find(_WORDS, "laid-before", [*self.tokens.keys[max(0, hit.i - _LAID) : hit.i], ""]) is not None:
            return True
        if before in words(_WORDS, "before-generic") and not self._is_once_held(hit):
            return True
        return self._is_counted(hit.i)

    def _is_told_again(self, hit: Hit) -> bool:
        """ "kỳ họp thứ 9 - | kỳ họp bất thường": the same sitting, and of what kind it is."""
        noun = " ".join(self.tokens.keys[hit.i : hit.i + 2])
        return (self.tokens.key(hit.i - 2) or "").isdigit() and noun in words(_WORDS, "told-again")

    def _is_spoken_of(self, at: int) -> bool:
        """ "Nghị quyết Đại hội XII", "tiến tới Đại hội": not told, unless somebody spoke before it."""
        before, last = self.tokens.key(at - 2), self.tokens.key(at - 1)
        is_open = last in words(_WORDS, "spoken-of") and before != "chương"  # "chương trình Đại hội"
        return is_open and pattern(_WORDS, "said-before").search(self._lead(at)) is None

    def _lead(self, at: int) -> str:
        return " ".join(self.tokens.keys[max(0, at - 4) : at])

    def _is_once_held(self, hit: Hit) -> bool:
        """ "các hội nghị thường kỳ của Đảng ủy, diễn ra hôm qua": one of them is told."""
        behind = " ".join(self.tokens.keys[hit.j : hit.j + MAX_NAME])
        return pattern(_WORDS, "once-held").match(behind) is not None

    def _is_counted(self, at: int) -> bool:
        """ "82 cuộc họp": many, none of them told; but "ngày 20/3/2018 Hội nghị" is one."""
        before = self.tokens.key(at - 1)
        date_signs = words(_WORDS, "before-number-of-day")
        return (
            before.isdecimal()
            and before.lstrip("0") not in ("", "1")
            and self.tokens.key(at - 2) not in date_signs
        )

    def is_of_many(self, k: int, end: int) -> bool:
        """ "đại hội đảng bộ các cấp": no single congress."""
        return pattern(_WORDS, "of-many").search(" ".join(self.tokens.keys[k:end])) is not None
