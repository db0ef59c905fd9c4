"""The notation of the tables: ``[BPGV Chỉ thị 03 Tỉnh ủy]{bo-phan-giup-viec:Chỉ thị 03 < tinh-uy}``.

A bracket is a mention, the braces behind it say what it is read as (`shown`). Brackets of one kind may stand
inside each other. What is not in brackets must give no mention of the kind asked for.
"""

from dataclasses import replace
from datetime import date

from partygraph.extract.pipeline import read
from partygraph.model.article import Article
from partygraph.model.mention import (
    BodyName,
    Citation,
    MeetingName,
    Mention,
    MentionKind,
    MentionValue,
    PartialDate,
    PersonName,
    Reading,
)
from partygraph.model.span import Span

Gold = list[tuple[Span, str]]


def parse(marked: str) -> tuple[str, Gold]:
    """The plain text of `marked`, and its spans with their labels in the order of the text.

    >>> parse("theo [Chỉ thị 03]{chi-thi 03} cấp trên")
    ('theo Chỉ thị 03 cấp trên', [(Span(start=5, end=15), 'chi-thi 03')])
    """
    text, gold, opened, at = "", [], [], 0
    while at < len(marked):
        sign = marked[at]
        if sign == "[":
            opened.append(len(text))
        elif sign == "]":
            close = marked.index("}", at)
            gold.append((Span(opened.pop(), len(text)), marked[at + 2 : close]))
            at = close
        else:
            text += sign
        at += 1
    return text, sorted(gold)


def article_of(
    text: str,
    *,
    published: date | None = None,
    title: str | None = None,
    id: str = "bai",
    site: str | None = None,
) -> Article:
    """An article that is all body; a `title` is only told, a `site` line stands before the body."""
    whole = text if site is None else f"{site}\n{text}"
    start = len(whole) - len(text)
    lines = () if site is None else (Span(0, len(site)),)
    body = (Span(start, len(whole)),)
    return Article(id, f"{id}.txt", whole, title, None, published, None, body, site_lines=lines)


def read_text(text: str, *, published: date | None = None) -> Reading:
    """What a plain text says."""
    return read(article_of(text, published=published))


def persons(text: str) -> list[str]:
    """The words of the mentions of persons that are read in a plain text."""
    return [one.span.of(text) for one in read_text(text).mentions if one.kind is MentionKind.PERSON]


def mentions(marked: str, kind: MentionKind) -> tuple[Gold, Gold]:
    """The mentions of `kind` that are read in a marked text, and those that it marks."""
    text, gold = parse(marked)
    reading = read_text(text)
    found = sorted(
        (mention.span, shown(mention.value, reading.mentions))
        for mention in reading.mentions
        if mention.kind is kind
    )
    return found, gold


def marked(text: str, spans: Gold) -> str:
    """`text` with its spans written in: what a failing row shows.

    >>> marked("theo Chỉ thị 03", [(Span(5, 15), "chi-thi 03")])
    'theo [Chỉ thị 03]{chi-thi 03}'
    """
    signs: dict[int, str] = {}
    for span, label in sorted(spans, key=lambda row: (row[0].start, -row[0].end)):
        signs[span.start] = signs.get(span.start, "") + "["
        signs[span.end] = "]{" + label + "}" + signs.get(span.end, "")
    return "".join(signs.get(at, "") + text[at : at + 1] for at in range(len(text) + 1))


def shown(value: MentionValue, others: tuple[Mention, ...] = ()) -> str:
    """A value in one line: only what is written, in a fixed order."""
    if isinstance(value, BodyName):
        return body(value)
    if isinstance(value, Citation):
        return citation(value, others)
    if isinstance(value, MeetingName):
        return meeting(value)
    return "full" if value.is_full else "short"


def body(name: BodyName) -> str:
    """``head:own @level place (outer) #term < owner``.

    >>> body(BodyName("so", own="KH&CN", level="tỉnh", place="Hải Dương"))
    'so:KH&CN @tỉnh Hải Dương'
    """
    own = f":{name.own}" if name.own else ""
    place = " ".join(part for part in (name.level, name.place) if part)
    parts = [
        f"{name.head}{own}",
        f"@{place}" if place else "",
        f"({name.outer[1]})" if name.outer else "",
        f"#{name.term}" if name.term else "",
        f"< {body(name.of)}" if name.of is not None else "",
    ]
    return " ".join(part for part in parts if part)


def citation(value: Citation, others: tuple[Mention, ...]) -> str:
    """``type number TWn #term date (year) < issuer + issuer``; titles have tests of their own."""
    issuers = " + ".join(
        issuer.head for index in value.issuers if isinstance(issuer := others[index].value, BodyName)
    )
    parts = [
        value.type,
        value.number or "",
        f"TW{value.plenum}" if value.plenum is not None else "",
        f"#{value.term}" if value.term else "",
        day(value.issued_on),
        f"({value.year})" if value.year is not None else "",
        f"< {issuers}" if issuers else "",
    ]
    return " ".join(part for part in parts if part)


def meeting(value: MeetingName) -> str:
    """``type n #term date``, with a question mark for a bare "Hội nghị"."""
    parts = [
        f"{value.type}?" if value.is_generic else value.type,
        str(value.ordinal) if value.ordinal is not None else "",
        f"#{value.term}" if value.term else "",
        day(value.held_on),
    ]
    return " ".join(part for part in parts if part)


def day(value: PartialDate | None) -> str:
    """``2018-05-22``, a missing part as ``?``."""
    if value is None:
        return ""
    year, month, day_ = (
        str(part) if part is not None else "?" for part in (value.year, value.month, value.day)
    )
    return f"{year}-{month.zfill(2) if month != '?' else month}-{day_.zfill(2) if day_ != '?' else day_}"


def text_of(article: Article, span: Span) -> str:
    """The words of a span, white space folded."""
    return " ".join(span.of(article.text).split())


def unissued(value: Citation) -> Citation:
    """A citation without its issuers, which are indexes."""
    return replace(value, issuers=())


def person(value: PersonName) -> str:
    """A person's name as read."""
    return value.text
