"""The lines of a text with their places: what every later rule looks at."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from partygraph.model.span import Span
from partygraph.text.boilerplate import Reach, Rule, fold_line, rule_of
from partygraph.text.pagedate import DateLine, date_line, day_behind

_SHORTEST_PROSE: Final = 60
_LONG_PROSE: Final = 250
_PROSE_END: Final = re.compile(r"[.…:;!?][”\"’')»\]]?$|/\.$")
_HEADING: Final = re.compile(r"#{1,6}\s+")
# What a reader of pages sets before the text of one whose day, or only its month, it knows.
_STAMP: Final = re.compile(r"\s*(date \d{4}-\d\d(?:-\d\d)?)[ \t]+(?=\S)")
_BULLET: Final = re.compile(r"[-–•*+»›·▪●○]\s*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its span without outer white space, and what it may be.

    `rule` is the boilerplate rule that it bears a mark of; `dated` is set where it only dates the page;
    `is_link` where a date in brackets stands behind it, as in a list of other articles.
    """

    span: Span
    text: str
    rule: Rule | None
    dated: DateLine | None
    is_link: bool
    is_prose: bool

    @property
    def is_bulleted(self) -> bool:
        """Whether a list dash stands before the text."""
        return _BULLET.match(self.text) is not None

    @property
    def words(self) -> int:
        """How many words the line has."""
        return len(self.text.split())

    @property
    def begins_rest(self) -> bool:
        """Whether the line heads a list or widget that is not the article's."""
        return self.rule is not None and self.rule.reach is Reach.REST


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of `text` that are not blank, in order; a stamp at its head ("date 2021-02-04") is one for
    itself where it tells the day, and none where it tells the month only.
    """
    stamp = _STAMP.match(text) if date_line(text.lstrip().partition("\n")[0]) is None else None
    start = 0 if stamp is None else stamp.end()
    stamped = None if stamp is None else _line(stamp[1], stamp.start(1))
    found = [stamped] if stamped is not None and stamped.dated is not None else []
    for printed in text[start:].split("\n"):
        bare = printed.strip(" \t\u00a0\u200b\ufeff\x0b\x0c")
        if bare:
            at = start + printed.index(bare)
            found.append(_line(bare, at))
        start += len(printed) + 1
    return tuple(found)


def same_words(one: str, other: str) -> bool:
    """Whether two lines say the same, but for case, white space, list dashes and end marks."""
    return _key(one) == _key(other)


# A headline is compared with several lines.
@lru_cache(maxsize=64)
def _key(line: str) -> str:
    return fold_line(_HEADING.sub("", line, count=1)).casefold().rstrip(" .:…")


def _line(bare: str, at: int) -> Line:
    heading = _HEADING.match(bare)
    if heading is not None:  # Markdown: the mark is not part of the title
        at, bare = at + heading.end(), bare[heading.end() :]
    rule = rule_of(bare)
    dated = date_line(bare)
    is_link = len(bare) <= 300 and dated is None and day_behind(bare) is not None
    is_prose = rule is None and dated is None and not is_link and _reads_as_prose(bare)
    return Line(Span(at, at + len(bare)), bare, rule, dated, is_link, is_prose)


def _reads_as_prose(bare: str) -> bool:
    if len(bare) >= _LONG_PROSE:
        return True
    return len(bare) >= _SHORTEST_PROSE and _PROSE_END.search(bare) is not None
