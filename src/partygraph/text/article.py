"""A source's text with its own parts found: title, date, by-line, body; and every cut with its reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from partygraph.errors import InputError
from partygraph.model.article import Article, Cut, Source, run_on
from partygraph.model.span import Span
from partygraph.text.byline import Signature, credited, glued_signature, is_paper, link_tail, signature_line
from partygraph.text.decode import settle
from partygraph.text.frame import Frame, frame
from partygraph.text.lines import Line, lines_of, same_words
from partygraph.text.pagedate import date_line, day_before, day_behind, is_of_other_season
from partygraph.text.wrapping import soft_breaks

LONGEST_ARTICLE: Final = 2_000_000
MOST_LINES: Final = 20_000
# Paragraphs that tell the day of the news.
_OPENING: Final = 2


@dataclass(frozen=True, slots=True)
class _Ending:
    """What the end of the text says: the author, and the stretches that are not body."""

    author: str | None = None
    cuts: tuple[Cut, ...] = ()


def read_article(source: Source) -> Article:
    """The article that `source` holds.

    Title, date and by-line come from the source's metadata where it has them, else from the text. Body spans
    are whole lines without outer white space, so no sentence crosses one.

    Raises InputError for a text that is empty, binary, or longer than LONGEST_ARTICLE characters.
    """
    _refuse_volumes(source)
    text = settle(source.text, source.uri)
    breaks = soft_breaks(text)
    running = run_on(text, breaks)
    lines = lines_of(running)
    found = frame(lines, known_title=source.title)
    headline = _headline(lines, found)
    ending = _ending(lines, found)
    head_author = _head_author(lines, found)
    reasons = [_reason(lines, found, i) for i in range(len(lines))]
    return Article(
        id=source.id,
        uri=source.uri,
        text=text,
        title=source.title or (headline.of(running) if headline is not None else None),
        headline=headline,
        published=source.published or _published(lines, found),
        byline=source.byline or ending.author or head_author,
        body=tuple(_body(lines, found, reasons, ending.cuts)),
        cuts=tuple(sorted(_cuts(lines, found, reasons, ending.cuts), key=lambda cut: cut.span)),
        site_lines=tuple(_site_lines(lines, found)),
        url=source.url,
        soft_breaks=breaks,
    )


def _refuse_volumes(source: Source) -> None:
    """Raises InputError for a text too long to be one article: it would be read as one, and wrongly."""
    found, most, what = len(source.text), LONGEST_ARTICLE, "characters"
    if found <= most:
        found, most, what = source.text.count("\n"), MOST_LINES, "lines"
    if found > most:
        problem = (
            f"{found:,} {what} are no single article (at most {most:,}); give one record for each, as .jsonl"
        )
        raise InputError(source.uri, problem)


def _headline(lines: tuple[Line, ...], found: Frame) -> Span | None:
    """The title's span, without the date in brackets behind it."""
    if found.title is None:
        return None
    line = lines[found.title]
    behind = day_behind(line.text)
    return (
        line.span
        if behind is None
        else Span(line.span.start, line.span.start + len(line.text[: behind[1].start].rstrip()))
    )


def _published(lines: tuple[Line, ...], found: Frame) -> date | None:
    """The page's own date: behind the headline, on a date line of the head, on one below the body, or before
    the first words.
    """
    if found.title is not None:
        behind = day_behind(lines[found.title].text)
        if behind is not None:
            return behind[0]
    anchor = found.title if found.title is not None else found.first
    head = [i for i in range(found.head_end) if lines[i].dated is not None]
    if head:
        nearest = min(head, key=lambda i: (abs(i - anchor), i < anchor))
        return None if _is_of_visit(lines, found, nearest) else _day_of(lines[nearest])
    below = lines[found.end : found.end + 4]
    under = next((_day_of(line) for line in below if line.dated is not None), None)
    if under is not None or found.first >= len(lines):
        return under
    return day_before(lines[found.first].text)


def _is_of_visit(lines: tuple[Line, ...], found: Frame, i: int) -> bool:
    """Whether the date of line `i` is the day on which the site was visited: it stands bare above the
    headline, and the first paragraphs tell news of another season.
    """
    dated = lines[i].dated
    if dated is None or dated.is_marked or dated.rest or found.title is None or i > found.title:
        return False
    opening = " ".join(line.text for line in lines[found.first : found.first + _OPENING])
    return is_of_other_season(dated.day, opening)


def _day_of(line: Line) -> date | None:
    return None if line.dated is None else line.dated.day


def _head_author(lines: tuple[Line, ...], found: Frame) -> str | None:
    """An author named in the head: beside the date ("Thu Nga - 10:30 22/05/2017") or on a line of his own."""
    for i in range(found.head_end):
        line = lines[i]
        if line.rule is not None or (found.title is not None and i <= found.title and line.dated is None):
            continue
        if line.dated is not None and not line.dated.is_marked:
            continue  # "Hậu Giang, ngày 22 tháng 5 năm 2017": a place, no author
        told = map(credited, line.text.split("|")) if line.dated is not None else ()
        if (author := next(filter(None, told), None)) is not None:
            return author
        rest = line.dated.rest if line.dated is not None else line.text
        signed = signature_line(rest)
        if signed is None or signed.author is None or (line.dated is not None and is_paper(signed.author)):
            continue
        return signed.author
    return None


def _ending(lines: tuple[Line, ...], found: Frame) -> _Ending:
    """The signature below the body, or glued to its last line."""
    if found.end < len(lines):
        below = signature_line(lines[found.end].text) if lines[found.end].rule is None else None
        if below is not None:
            return _Ending(below.author, (Cut(lines[found.end].span, below.reason),))
    last = next((lines[i] for i in range(found.end - 1, found.first - 1, -1) if _is_body(lines[i])), None)
    return _Ending() if last is None else _glued(last)


def _glued(last: Line) -> _Ending:
    signed = glued_signature(last.text)
    if signed is not None:
        return _Ending(signed.author, (_placed(signed, last),))
    linked = link_tail(last.text)
    if linked is not None:
        span, author = linked
        return _Ending(
            author, (Cut(Span(last.span.start + span.start, last.span.start + span.end), "inline-link"),)
        )
    return _Ending()


def _placed(signed: Signature, line: Line) -> Cut:
    return Cut(Span(line.span.start + signed.span.start, line.span.start + signed.span.end), signed.reason)


def _body(
    lines: tuple[Line, ...], found: Frame, reasons: list[str | None], ends: tuple[Cut, ...]
) -> Iterable[Span]:
    for i in range(found.first, found.end):
        if reasons[i] is not None:
            continue
        span = lines[i].span
        inside = next((cut.span for cut in ends if span.overlaps(cut.span)), None)
        if inside is None:
            yield span
        else:
            kept = lines[i].text[: inside.start - span.start].rstrip()
            if kept:
                yield Span(span.start, span.start + len(kept))


def _cuts(
    lines: tuple[Line, ...], found: Frame, reasons: list[str | None], ends: tuple[Cut, ...]
) -> Iterable[Cut]:
    yield from ends
    for i, (line, reason) in enumerate(zip(lines, reasons, strict=True)):
        if i == found.title:
            behind = day_behind(line.text)
            if behind is not None:
                start = line.span.start + len(line.text[: behind[1].start].rstrip())
                yield Cut(Span(start, line.span.end), "date-line")
        elif reason is not None:
            inside = next((cut.span.start for cut in ends if cut.span.overlaps(line.span)), line.span.end)
            rest = line.text[: inside - line.span.start].rstrip()
            if rest:
                yield Cut(Span(line.span.start, line.span.start + len(rest)), reason)


def _reason(lines: tuple[Line, ...], found: Frame, i: int) -> str | None:
    """Why line `i` is not body; None for a line of the body."""
    line = lines[i]
    is_inside = found.first <= i < found.end
    if line.rule is not None and not (is_inside and line.rule.only_outside):
        return line.rule.id
    if line.dated is not None and (not is_inside or i < found.head_end):
        return "date-line"
    if is_inside:
        return _reason_inside(lines, found, i)
    if line.is_link:
        return "related-link"
    return "before-title" if i < found.first else "after-body"


def _reason_inside(lines: tuple[Line, ...], found: Frame, i: int) -> str | None:
    line = lines[i]
    if line.is_link and (
        line.is_bulleted or any(0 <= j < len(lines) and lines[j].is_link for j in (i - 1, i + 1))
    ):
        return "related-link"
    if found.title is not None and i < found.title + 3 and same_words(line.text, lines[found.title].text):
        return "repeated-title"
    if i < found.head_end and (signed := signature_line(line.text)) is not None:
        return signed.reason
    return "related-link" if i in found.inner_lists else None


def _is_body(line: Line) -> bool:
    return line.rule is None and line.dated is None and date_line(line.text) is None


def _site_lines(lines: tuple[Line, ...], found: Frame) -> Iterable[Span]:
    for i, line in enumerate(lines):
        is_outside = not found.first <= i < found.end
        if line.rule is not None and line.rule.names_publisher and is_outside and i != found.title:
            yield line.span
