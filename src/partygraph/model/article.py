"""An article as read: its text, its own statements about itself, and what was cut from it."""

from dataclasses import dataclass
from datetime import date

from partygraph.model.span import Span


@dataclass(frozen=True, slots=True)
class Source:
    """One text as it came: before anything is known about it.

    `id` is the file's stem or the record's id; `uri` names the file (and record) for messages.
    `title`, `published` and `byline` are what metadata said, None where it said nothing.
    """

    id: str
    uri: str
    text: str
    title: str | None = None
    published: date | None = None
    byline: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of text that is not the article's own, and the rule that says so."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its body found. All spans are code points into `text`, which is NFC.

    `body` lists the stretches (title not included) that belong to the article, in order; `cuts` the rest,
    each with the name of the rule in ``ontology/rules/boilerplate.toml``. `headline` is the title's span
    where the title stands in the text. `site_lines` are header or footer stretches that name the publisher.
    `soft_breaks` are the offsets of line ends inside sentences, on a page whose lines are broken by length.
    """

    id: str
    uri: str
    text: str
    title: str | None
    headline: Span | None
    published: date | None
    byline: str | None
    body: tuple[Span, ...]
    cuts: tuple[Cut, ...] = ()
    site_lines: tuple[Span, ...] = ()
    url: str | None = None
    soft_breaks: tuple[int, ...] = ()

    @property
    def running(self) -> str:
        """`text` with a space for each soft break: of the same length, so that offsets stay."""
        return run_on(self.text, self.soft_breaks)


def run_on(text: str, breaks: tuple[int, ...]) -> str:
    """`text` with a space at each of the offsets `breaks`."""
    if not breaks:
        return text
    signs = list(text)
    for at in breaks:
        signs[at] = " "
    return "".join(signs)
