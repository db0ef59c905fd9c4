"""What the page shows, as plain values: no RDF, no networkx, no HTML."""

from dataclasses import dataclass

#: The kinds of node that the page draws; anything else is drawn as ``other``.
KINDS = ("document", "documentSet", "body", "person", "meeting", "action", "other")


@dataclass(frozen=True, slots=True)
class ViewArticle:
    """An article as a source line: what a reader needs to find it again. `published` is an ISO day."""

    id: str
    title: str
    published: str | None
    byline: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that proves something, verbatim.

    `begin` and `end` are code points of the article's text; `marks` are half-open stretches of `text` that
    name the two ends of the statement, ordered and disjoint. `observation` is the IRI to report an error by.
    """

    text: str
    article: str
    begin: int
    end: int
    marks: tuple[tuple[int, int], ...]
    observation: str
    method: str | None
    confidence: float | None
    said_by: str | None


@dataclass(frozen=True, slots=True)
class ViewMeasure:
    """A count that an article states of a node, with its sentences."""

    count: int
    unit: str
    year: int | None
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class ViewNode:
    """An entity on the page. `key` is short and derived from the IRI, so permalinks survive a rebuild."""

    key: str
    iri: str
    kind: str
    entity_class: str
    label: str
    aliases: tuple[str, ...] = ()
    search_keys: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    province: str | None = None
    day: str | None = None
    number: str | None = None
    unit: str | None = None
    measures: tuple[ViewMeasure, ...] = ()
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class ViewEdge:
    """One statement between two nodes (by key), with every sentence that makes it.

    Observations of several articles that say the same (relation, ends, modality, polarity, status, words)
    are one edge with several quotes.
    """

    key: str
    source: str
    target: str
    relation: str
    label: str
    modality: str | None
    positive: bool
    status: str | None
    year: int | None
    confidence: float | None
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A link that holds by the authority tables: told in the panel, never drawn, as no sentence proves it."""

    source: str
    target: str
    relation: str
    label: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What the page does not hold: nodes beyond the cap, and statements without a sentence."""

    nodes: int = 0
    unproved: int = 0


@dataclass(frozen=True, slots=True)
class View:
    """A page's whole content, sorted by key, so that the same graph gives the same bytes."""

    title: str
    nodes: tuple[ViewNode, ...] = ()
    edges: tuple[ViewEdge, ...] = ()
    references: tuple[Reference, ...] = ()
    articles: tuple[ViewArticle, ...] = ()
    focus: str | None = None
    depth: int = 1
    left_out: LeftOut = LeftOut()
