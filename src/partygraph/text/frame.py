"""The frame of a page: which lines are head, body and tail, and which of the head is the title."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress, takewhile
from typing import Final

from partygraph.text.byline import is_caption, signature_line
from partygraph.text.lines import Line, same_words
from partygraph.text.pagedate import day_behind

_TITLE_WORDS: Final = 5
_LONGEST_TITLE: Final = 300
_LONGEST_LEAD: Final = 200
_NEAR: Final = 3
_HEAD_LINES: Final = 60
_CAPTIONS: Final = 5
# So many words run into one another in a line that no author wrote.
_GLUED: Final = 2
_NEAR_TITLE: Final = 6


@dataclass(frozen=True, slots=True)
class Frame:
    """Indexes into the page's lines: the title (None where none survived), and the half-open body.

    `head_end` is the first paragraph: a date or a name between title and paragraph still belongs to the head.
    `inner_lists` are the lines of lists of links that interrupt the body.
    """

    title: int | None
    first: int
    end: int
    head_end: int
    inner_lists: frozenset[int]


def frame(lines: tuple[Line, ...], *, known_title: str | None = None) -> Frame:
    """Where the title stands and where the body begins and ends.

    The body begins after the title, or with the first line that is neither marked nor a date. It ends before
    the signature or the first list, widget or footer below the last paragraph.
    """
    start = _first_prose(lines)
    title = _known(lines, known_title)
    if title is None:
        title = _title(lines, start)
    first = title + 1 if title is not None else _first_own(lines, start)
    end = _end(lines, first)
    head_end = next((i for i in range(first, end) if lines[i].is_prose), end)
    return Frame(title, first, end, head_end, frozenset(_inner_lists(lines, first, end)))


def _inner_lists(lines: tuple[Line, ...], first: int, end: int) -> Iterator[int]:
    """The lines from each list heading inside the body to the paragraph that resumes it."""
    is_inside = False
    for i in range(first, end):
        is_inside = (is_inside or lines[i].begins_rest) and not lines[i].is_prose
        if is_inside:
            yield i


def _first_prose(lines: tuple[Line, ...]) -> int:
    """The index of the first paragraph; the number of lines where there is none."""
    first = next((i for i, line in enumerate(lines) if line.is_prose), len(lines))
    if first == 0 and _is_headline(lines):
        return 1
    return _behind_glue(lines, first)


def _behind_glue(lines: tuple[Line, ...], first: int) -> int:
    """The first paragraph below a page's head whose menus and captions were glued into one long line: a
    headline and the marked date of the page stand between them.
    """
    if first >= len(lines) or _joints(lines[first].text) < _GLUED:
        return first
    for i in range(first + 2, min(first + _NEAR_TITLE, len(lines))):
        dated = lines[i].dated
        if dated is not None and dated.is_marked and lines[i - 1].words >= _TITLE_WORDS:
            return next((k for k in range(i, len(lines)) if lines[k].is_prose), first)
    return first


def _joints(text: str) -> int:
    """How often a capital follows a small letter within a word: "trang chủTin tức"."""
    capitals = compress(range(1, len(text)), map(str.isupper, text[1:]))
    return sum(text[k - 1].islower() for k in capitals)


def _is_headline(lines: tuple[Line, ...]) -> bool:
    """Whether the top line reads as prose for its last sign only: one sentence, date or prose below."""
    top = lines[0].text
    if len(lines) == 1 or len(top) > _LONGEST_LEAD or ". " in top:
        return False
    return lines[1].dated is not None or (lines[1].is_prose and not top.endswith((".", ":", ";")))


def _known(lines: tuple[Line, ...], title: str | None) -> int | None:
    if title is None:
        return None
    for i, line in enumerate(lines):
        behind = day_behind(line.text) if len(line.text) <= _LONGEST_TITLE else None
        bare = line.text if behind is None else line.text[: behind[1].start]
        if same_words(bare, title):
            return i
    return None


def _title(lines: tuple[Line, ...], start: int) -> int | None:
    """The title among the lines above the first paragraph."""
    top = max(0, start - _HEAD_LINES)
    own = [i for i in range(top, start) if _may_be_title(lines[i]) or _is_closed_title(lines, i)]
    if start == len(lines):  # no paragraph at all: a headline needs text below it
        own = own[:1] if len(own) > 1 else []
    if not own:
        return None
    if lines[own[-1]].is_link:  # "… (20/12/2012)": the date behind the headline
        return own[-1]
    dated = [i for i in own if lines[i].is_link]
    if dated and start - dated[-1] <= _NEAR:
        return dated[-1]
    own = [i for i in own if not lines[i].is_link]
    beside_date = _beside_date(lines, own, start)
    if beside_date is not None:
        return beside_date
    near = own[-_NEAR:]
    full = [i for i in near if lines[i].words >= _TITLE_WORDS]
    if full:
        return full[0]
    return near[-1] if near and lines[near[-1]].words >= 2 else None


def _beside_date(lines: tuple[Line, ...], own: list[int], start: int) -> int | None:
    """The title by the page's date line: the nearest line above it, or else the first below."""
    for i in range(start - 1, max(0, start - _HEAD_LINES) - 1, -1):
        if lines[i].dated is None:
            continue
        above = [j for j in own if j < i and i - j <= 2 and lines[j].words >= 3]
        below = [j for j in own if j > i and lines[j].words >= _TITLE_WORDS]
        if below and not (above and lines[above[-1]].words >= _TITLE_WORDS and i - above[-1] == 1):
            return below[0]
        if above:
            return above[-1]
        if below:
            return below[0]
    return None


def _may_be_title(line: Line) -> bool:
    if line.rule is not None or line.dated is not None or line.is_bulleted:
        return False
    # A short sentence on top is the first paragraph ("Chiều 22/5, Đảng bộ Sở họp."), not a headline.
    if len(line.text) > _LONGEST_TITLE or line.text.endswith((".", ";")):
        return False
    return not is_caption(line.text)


def _is_closed_title(lines: tuple[Line, ...], i: int) -> bool:
    """Whether the top line is a headline that a full stop closes: the date of the page stands below it."""
    if i != 0 or len(lines) == 1 or lines[1].dated is None or not lines[0].text.endswith("."):
        return False
    return lines[0].words >= _TITLE_WORDS and _is_headline(lines)


def _first_own(lines: tuple[Line, ...], start: int) -> int:
    """The first line of the body where there is no title: short sentences on top of it are body."""
    if start == len(lines):
        return next((i for i, line in enumerate(lines) if _is_own(line)), len(lines))
    first = start
    while first > 0 and _is_own(lines[first - 1]) and lines[first - 1].text.endswith((".", ";")):
        first -= 1
    return first


def _is_own(line: Line) -> bool:
    return line.rule is None and line.dated is None and not line.is_link


def _end(lines: tuple[Line, ...], first: int) -> int:
    """The index after the last line of the body, its signature not included."""
    closed = _closing_list(lines, first)
    last = max((i for i in range(first, closed) if lines[i].is_prose), default=first - 1)
    signed = _signature_before_tail(lines, first, last)
    if signed is not None:
        return signed
    if last < first:  # no paragraph: every line of its own is body
        return first + sum(1 for _ in takewhile(_is_own, lines[first:closed]))
    return _end_of_captions(lines, last + 1, closed)


def _end_of_captions(lines: tuple[Line, ...], start: int, closed: int) -> int:
    """The index after the captions and list rows that follow the last paragraph.

    A signature within a few lines shows that what stands above it is the article's.
    """
    for i in range(start, min(start + _CAPTIONS, closed)):
        if not _is_own(lines[i]):
            break
        if signature_line(lines[i].text) is not None:
            return i
    end = start
    while end < closed and (_is_caption(lines[end]) or _is_row(lines, end)):
        if signature_line(lines[end].text) is not None:
            return end
        end += 1
    return end


def _is_row(lines: tuple[Line, ...], i: int) -> bool:
    """Whether line `i` is a row of a list that the text announced ("gồm:") or that has begun."""
    before = lines[i - 1] if i > 0 else None
    if before is None or not _is_own(lines[i]) or not lines[i].is_bulleted:
        return False
    return before.text.endswith((":", ";", ",")) or (before.is_bulleted and _is_own(before))


def _closing_list(lines: tuple[Line, ...], first: int) -> int:
    """The index of the list or widget that closes the article; the number of lines where none does.

    A list inside the article ("Tin liên quan" between two paragraphs) does not close it: two paragraphs
    follow one another below it, or a paragraph and a signature.
    """
    seen_prose = False
    for i in range(first, len(lines)):
        seen_prose = seen_prose or lines[i].is_prose
        if lines[i].begins_rest and seen_prose and not _resumes(lines, i + 1):
            return i
    return len(lines)


def _resumes(lines: tuple[Line, ...], after: int) -> bool:
    for i in range(after, len(lines) - 1):
        if lines[i].begins_rest:
            return False
        if lines[i].is_prose and (lines[i + 1].is_prose or signature_line(lines[i + 1].text) is not None):
            return True
    return False


def _signature_before_tail(lines: tuple[Line, ...], first: int, last: int) -> int | None:
    """A signature among the paragraphs with nothing of the article below it: lists with leads follow."""
    for i in range(first + 1, last):
        if signature_line(lines[i].text) is None or lines[i].rule is not None:
            continue
        below = lines[i + 1 : i + 3]
        if any(line.begins_rest or line.is_link or line.rule is not None for line in below):
            return i
    return None


def _is_caption(line: Line) -> bool:
    """Whether a line below the last paragraph still belongs to the article."""
    if not _is_own(line) or line.is_bulleted:
        return False
    return line.words >= _TITLE_WORDS or line.text.endswith(".") or signature_line(line.text) is not None
