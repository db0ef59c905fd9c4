"""Runs of blanks, which pages leave between words: grammars read a text in which one stands for each."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from partygraph.model.article import Article
from partygraph.model.mention import (
    ActionReading,
    ClaimReading,
    MeasureReading,
    Mention,
    Reading,
    TenureReading,
)
from partygraph.model.span import Span

_BLANK = r"[ \t\u00a0\u2007\u202f\u200b\ufeff]"
_RUN = re.compile(rf"{_BLANK}({_BLANK}+)")
_Told = TypeVar("_Told", ClaimReading, TenureReading, ActionReading, MeasureReading)


@dataclass(frozen=True, slots=True)
class Squeezed:
    """An article with one blank for each run of them, and the way back to the offsets of its text.

    From code point ``starts[n]`` of the squeezed text on, ``gone[n]`` code points of the text are missing.
    """

    article: Article
    starts: Sequence[int]
    gone: Sequence[int]

    def back(self, reading: Reading) -> Reading:
        """`reading` of the squeezed text with the offsets of the article's own."""
        return replace(
            reading,
            sentences=tuple(map(self._back, reading.sentences)),
            mentions=tuple(
                Mention(self._back(one.span), one.kind, one.value, one.rule) for one in reading.mentions
            ),
            claims=self._all_back(reading.claims),
            tenures=self._all_back(reading.tenures),
            actions=self._all_back(reading.actions),
            measures=self._all_back(reading.measures),
        )

    def _all_back(self, told: Sequence[_Told]) -> tuple[_Told, ...]:
        return tuple(replace(one, sentence=self._back(one.sentence)) for one in told)

    def _back(self, span: Span) -> Span:
        return Span(self._at(span.start), self._at(span.end - 1) + 1)

    def _at(self, offset: int) -> int:
        row = bisect_right(self.starts, offset)
        return offset + (self.gone[row - 1] if row else 0)


def squeezed(article: Article) -> Squeezed | None:
    """`article` without its surplus blanks; None for one that has none."""
    text = article.running
    runs = [found.span(1) for found in _RUN.finditer(text)]
    if not runs:
        return None
    starts: list[int] = []
    gone: list[int] = []
    missing = 0
    for start, end in runs:
        starts.append(start - missing)
        missing += end - start
        gone.append(missing)
    lost = [end for _, end in runs]

    def place(span: Span) -> Span:
        return Span(*(at - _missing(at, runs, lost, gone) for at in (span.start, span.end)))

    own = replace(
        article,
        text=_RUN.sub(" ", text),
        headline=None if article.headline is None else place(article.headline),
        body=tuple(map(place, article.body)),
        cuts=(),
        site_lines=(),
        soft_breaks=(),
    )
    return Squeezed(own, starts, gone)


def _missing(at: int, runs: Sequence[tuple[int, int]], ends: Sequence[int], gone: Sequence[int]) -> int:
    """How many code points are missing before offset `at` of the text."""
    row = bisect_left(ends, at)
    whole = gone[row - 1] if row else 0
    return whole + (max(0, at - runs[row][0]) if row < len(runs) else 0)
