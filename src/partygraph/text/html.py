"""A web page as lines of text, with what its metadata say of title, date and author."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from importlib.util import find_spec
from typing import Final

from partygraph.text.byline import signature_line
from partygraph.text.lines import same_words
from partygraph.text.pagedate import first_day

_SILENT: Final = frozenset(
    {"script", "style", "noscript", "template", "svg", "iframe", "object", "select", "option", "head"}
)
_INLINE: Final = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "o:p",
    }
    | {
        "q",
        "s",
        "samp",
        "small",
        "span",
        "st1:place",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "img",
    }
)
_DEEPEST: Final = 200
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_TITLE_META: Final = ("og:title", "twitter:title", "dc.title", "title")
_DATE_META: Final = (
    "article:published_time",
    "datepublished",
    "pubdate",
    "dc.date.issued",
    "dc.date.created",
    "dc.date",
    "publish-date",
    "date",
)
_AUTHOR_META: Final = ("article:author", "author", "dc.creator")
_ARTICLE_TYPES: Final = ("article", "newsarticle", "blogposting", "reportagenewsarticle")
_SITE_BREAK: Final = re.compile(r"\s+[-–—|»:]\s+")


@dataclass(frozen=True, slots=True)
class Page:
    """A page's visible text, a line for each block, and its metadata (None where they say nothing)."""

    text: str
    title: str | None = None
    published: date | None = None
    byline: str | None = None
    url: str | None = None


@dataclass(slots=True)
class _Parts:
    """What a walk over the page collects."""

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    metas: dict[str, str] = field(default_factory=dict)
    scripts: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)

    def break_line(self) -> None:
        """Ends the line at a block's edge; a blank line is none."""
        line = _SPACE.sub(" ", "".join(self.words)).strip(" ")
        self.words.clear()
        if line:
            self.lines.append(line)


def read_page(markup: str) -> Page:
    """The page that `markup` describes.

    The same lines come out of selectolax, where it is installed, and of the standard library's parser.
    A title or an author in the metadata counts only where it reads as one: many portals give their own name.
    """
    parts = _walk_fast(markup) if find_spec("selectolax") is not None else _walk(markup)
    parts.break_line()
    known = _linked_article(parts.scripts)
    return Page(
        text="\n".join(parts.lines),
        title=_text_of(known, "headline") or _confirmed_title(parts),
        published=_first_date(
            _text_of(known, "datePublished"), *(parts.metas.get(key) for key in _DATE_META), *parts.times[:1]
        ),
        byline=_first_author(_author_of(known), *(parts.metas.get(key) for key in _AUTHOR_META)),
        url=parts.metas.get("og:url"),
    )


class _Walker(HTMLParser):
    """The standard library's events, turned into parts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts = _Parts()
        self.silent: list[str] = []
        self.keeps: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if tag == "body":  # the end tag of head may be left out
            self.silent.clear()
        _note(self.parts, tag, values)
        self.keeps = _target(self.parts, tag, values)
        if tag in _SILENT and len(self.silent) < _DEEPEST:
            self.silent.append(tag)
        elif tag not in _INLINE and not self.silent:
            self.parts.break_line()

    def handle_endtag(self, tag: str) -> None:
        self.keeps = None
        if tag in self.silent:
            while self.silent.pop() != tag:
                pass
        elif tag not in _INLINE and not self.silent:
            self.parts.break_line()

    def handle_data(self, data: str) -> None:
        if self.keeps is not None:
            self.keeps.append(data)
        elif not self.silent:
            self.parts.words.append(data)


def _walk(markup: str) -> _Parts:
    walker = _Walker()
    walker.feed(markup)
    walker.close()
    return walker.parts


def _walk_fast(markup: str) -> _Parts:
    from selectolax.lexbor import LexborHTMLParser

    parts = _Parts()
    root = LexborHTMLParser(markup).root
    stack: list[tuple[object, bool, bool]] = [(root, False, False)] if root is not None else []
    while stack:
        node, is_end, is_silent = stack.pop()
        tag = str(node.tag)  # type: ignore[attr-defined]
        if is_end:
            parts.break_line()
            continue
        if tag == "-text":
            if not is_silent:
                parts.words.append(node.text_content or "")  # type: ignore[attr-defined]
            continue
        values = {key: value or "" for key, value in node.attributes.items()}  # type: ignore[attr-defined]
        _note(parts, tag, values)
        target = _target(parts, tag, values)
        if target is not None:
            target.append(node.text(deep=True))  # type: ignore[attr-defined]
            continue
        silent_here = is_silent or tag in _SILENT
        if tag not in _INLINE and not silent_here:
            parts.break_line()
            stack.append((node, True, False))
        children = list(node.iter(include_text=True))  # type: ignore[attr-defined]
        stack.extend((child, False, silent_here) for child in reversed(children))
    return parts


def _note(parts: _Parts, tag: str, values: dict[str, str]) -> None:
    """Keeps what a tag's attributes say."""
    if tag == "meta":
        key = (values.get("property") or values.get("name") or values.get("itemprop") or "").casefold()
        if key and values.get("content"):
            parts.metas.setdefault(key, values["content"].strip())
    elif tag == "time" and values.get("datetime"):
        parts.times.append(values["datetime"])


def _target(parts: _Parts, tag: str, values: dict[str, str]) -> list[str] | None:
    """Where the text inside a tag goes, if it is not the page's own."""
    if tag == "title":
        return parts.titles
    if tag == "script" and values.get("type", "").casefold() == "application/ld+json":
        return parts.scripts
    return None


def _confirmed_title(parts: _Parts) -> str | None:
    """The metadata's title, where the page prints it as a line of its own."""
    stated = [parts.metas.get(key) for key in _TITLE_META] + parts.titles[:1]
    for title in (title for title in stated if title):
        for part in (title, *_SITE_BREAK.split(title)):
            if len(part.split()) >= 4 and any(
                same_words(part, line) for line in parts.lines if len(line) < 300
            ):
                return _SPACE.sub(" ", part).strip()
    return None


def _first_date(*stated: str | None) -> date | None:
    return next((day for text in stated if text and (day := first_day(text[:40])) is not None), None)


def _first_author(*stated: str | None) -> str | None:
    signed = (signature_line(text) for text in stated if text)
    return next((found.author for found in signed if found is not None and found.author is not None), None)


def _linked_article(scripts: Iterable[str]) -> dict[str, object]:
    """The JSON-LD description of an article, empty where the page has none."""
    for script in scripts:
        try:
            told = json.loads(script)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(told):
            kind = node.get("@type")
            kinds = [str(k).casefold() for k in kind] if isinstance(kind, list) else [str(kind).casefold()]
            if any(k in _ARTICLE_TYPES for k in kinds):
                return node
    return {}


def _nodes(told: object) -> Iterator[dict[str, object]]:
    waiting = [told]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.append(node.get("@graph"))


def _text_of(node: dict[str, object], key: str) -> str | None:
    value = node.get(key)
    return _SPACE.sub(" ", value).strip() or None if isinstance(value, str) else None


def _author_of(node: dict[str, object]) -> str | None:
    author = node.get("author")
    if isinstance(author, list):
        author = author[0] if author else None
    if isinstance(author, dict):
        author = author.get("name")
    return author if isinstance(author, str) else None
