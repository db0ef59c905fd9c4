"""Lines that a page has broken by their length: sentences run on over them."""

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import Final

from partygraph.model.span import Span

# A page is wrapped where so many lines follow each other, none is longer, most are about as long, and most
# of them end within a sentence (measured on pages copied from mail and PDF).
_FEWEST_LINES: Final = 5
_LONGEST_LINE: Final = 120
_SHORTEST_MEDIAN: Final = 40
_MOSTLY: Final = 0.5
# A line that capitals follow was broken by its length where it is nearly as long as the longest.
_NEARLY_FULL: Final = 0.75
_STOP: Final = re.compile(r"[.!?…:;][”\"’')»\]]*$")
_OWN_LINE: Final = re.compile(r"[-–•*+»›·▪●○#|]|\d{1,3}[.)/]\s|[a-zđ]\)\s")


def soft_breaks(text: str, lines: tuple[Span, ...]) -> tuple[int, ...]:
    """The offsets of the line ends between `lines` that stand inside a sentence; none on a page whose lines
    are paragraphs.

    >>> soft_breaks("Đảng ủy đã họp.\\nHội nghị bế mạc.", (Span(0, 15), Span(16, 32)))
    ()
    """
    if len(lines) < _FEWEST_LINES or not _is_wrapped(text, lines):
        return ()
    longest = max(line.end - line.start for line in lines)
    return tuple(
        text.index("\n", line.end)
        for line, following in _neighbours(text, lines)
        if _runs_on(line.of(text), following.of(text), longest)
    )


def merged(text: str, lines: tuple[Span, ...], breaks: tuple[int, ...]) -> tuple[Span, ...]:
    """`lines` with those joined between which there is nothing but one of `breaks`."""
    soft = frozenset(breaks)
    joined: list[Span] = []
    for line in lines:
        at = text.find("\n", joined[-1].end, line.start) if joined else -1
        if at in soft:
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return tuple(joined)


def _neighbours(text: str, lines: tuple[Span, ...]) -> Iterator[tuple[Span, Span]]:
    """The pairs of lines with one line end between them."""
    for line, following in pairwise(lines):
        if text.count("\n", line.end, following.start) == 1:
            yield line, following


def _is_wrapped(text: str, lines: tuple[Span, ...]) -> bool:
    lengths = [line.end - line.start for line in lines]
    if max(lengths) > _LONGEST_LINE or median(lengths) < _SHORTEST_MEDIAN:
        return False
    pairs = list(_neighbours(text, lines))
    open_ = sum(_STOP.search(line.of(text)) is None for line, _ in pairs)
    return len(pairs) + 1 >= _FEWEST_LINES and open_ >= _MOSTLY * len(pairs)


def _runs_on(line: str, following: str, longest: int) -> bool:
    if _STOP.search(line) is not None or _OWN_LINE.match(following) is not None:
        return False
    return following[0].islower() or len(line) >= _NEARLY_FULL * longest
