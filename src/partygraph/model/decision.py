"""A reader's answer to whether two names mean one person, or one body."""

from dataclasses import dataclass
from enum import StrEnum

from partygraph.model.mention import MentionKind


class Verdict(StrEnum):
    """The answer. Only the first two change a graph; the third keeps a question from being asked again."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """Who or what is meant: `written` as the article with that identifier writes it.

    It names no entity, so an answer outlives rebuilds and other rules, which may give entities other IRIs.
    """

    article: str
    written: str


@dataclass(frozen=True, slots=True, order=True)
class Decision:
    """An answer about two anchors. `kind` is PERSON or BODY; `note` is the reader's own."""

    kind: MentionKind
    left: Anchor
    right: Anchor
    verdict: Verdict
    note: str = ""

    @property
    def pair(self) -> frozenset[Anchor]:
        """What was asked, whichever side came first."""
        return frozenset((self.left, self.right))
