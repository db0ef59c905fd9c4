"""Lines that a page has broken by their length: sentences run on over them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from partygraph.model.span import Span
from partygraph.text.pagedate import date_line

# A stretch is wrapped where so many lines follow each other, none is longer, most are about as long, and most
# of them end within a sentence, the next going on in small letters, as no list of headlines does (measured on
# pages copied from mail and PDF).
_FEWEST_LINES: Final = 5
_LONGEST_LINE: Final = 120
_SHORTEST_MEDIAN: Final = 40
_MOSTLY: Final = 0.5
_OFTEN: Final = 0.35
# A line that capitals follow was broken by its length where the next word had no room in it. Where lines are
# not filled by characters, as on a page of PDF, it has to be nearly as long as the longest.
_EXACTLY: Final = 0.9
_NEARLY_FULL: Final = 0.75
_STOP: Final = re.compile(r"[.!?…][”\"’')»\]]*$")
_HALT: Final = (":", ";")  # ends a line of a list, or goes on in small letters
_OWN_LINE: Final = re.compile(r"[-–•*+»›·▪●○#|]|\d{1,3}[.)/]\s|[a-zđ]\)\s")
_PRINTED: Final = re.compile(r"[^\s\u200b\ufeff](?:.*[^\s\u200b\ufeff])?")


@dataclass(frozen=True, slots=True)
class _LineEnd:
    """One line end between two printed lines, at code point `at`.

    `length` is that of the line before it, `needed` the same with the next line's first word; `is_open` says
    whether no stop stands before it, `is_small` whether a small letter follows as well.
    """

    at: int
    length: int
    needed: int
    is_open: bool
    is_small: bool


def soft_breaks(text: str) -> tuple[int, ...]:
    """The offsets of the line ends of `text` that stand inside a sentence; none on a page whose lines are
    paragraphs.

    >>> soft_breaks("Đảng ủy đã họp.\\nHội nghị bế mạc.")
    ()
    """
    if text.count("\n") < _FEWEST_LINES - 1:
        return ()
    found = (end.at for stretch in _stretches(text) for end in _soft(list(_ends(text, stretch))))
    return tuple(at for at in found if date_line(_line_at(text, at + 1)) is None)


def _stretches(text: str) -> Iterator[list[Span]]:
    """The runs of printed lines of which none is too long."""
    stretch: list[Span] = []
    for found in _PRINTED.finditer(text):
        if found.end() - found.start() <= _LONGEST_LINE:
            stretch.append(Span(found.start(), found.end()))
            continue
        yield stretch
        stretch = []
    yield stretch


def _ends(text: str, lines: Sequence[Span]) -> Iterator[_LineEnd]:
    """Where nothing but one line end stands between two of `lines`."""
    for line, following in pairwise(lines):
        if text.count("\n", line.end, following.start) != 1:
            continue
        length, below = line.end - line.start, following.of(text)
        is_open = _STOP.search(line.of(text)) is None and _OWN_LINE.match(below) is None
        is_open = is_open and (below[0].islower() or text[line.end - 1] not in _HALT)
        needed = length + 1 + len(re.split(r"[ \t]", below, maxsplit=1)[0])
        at = text.index("\n", line.end)
        yield _LineEnd(at, length, needed, is_open, is_small=is_open and below[0].islower())


def _soft(ends: list[_LineEnd]) -> Iterator[_LineEnd]:
    """Those of `ends` that stand inside a sentence: none where the stretch is not wrapped."""
    rows = [row for row, end in enumerate(ends) if end.is_small]
    inside = ends[rows[0] : rows[-1] + 1] if rows else []
    if len(inside) + 1 < _FEWEST_LINES or median(end.length for end in inside) < _SHORTEST_MEDIAN:
        return
    open_ = [end for end in inside if end.is_open]
    longest = max(end.length for end in inside)
    is_often_small = len(rows) >= _OFTEN * len(inside)
    if len(open_) < _MOSTLY * len(inside) or not (is_often_small or _are_filled(open_, longest)):
        return
    if _are_filled([end for end in open_ if end.is_small], longest):
        # A headline above the first of them may go on with a capital.
        yield from (end for end in ends if end.is_small or (end.is_open and end.needed > longest))
    else:
        yield from (end for end in open_ if end.is_small or end.length >= _NEARLY_FULL * longest)


def _are_filled(ends: Sequence[_LineEnd], longest: int) -> bool:
    """Whether the next word had no room left before nearly all of `ends`."""
    return sum(end.needed > longest for end in ends) >= _EXACTLY * len(ends)


def _line_at(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start : end if end >= 0 else len(text)].strip()
