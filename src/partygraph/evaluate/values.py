"""What the graph says about one article: plain values, each with the names it goes by and its sentence."""

from dataclasses import dataclass

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntityFact:
    """A person or a body that the article mentions; `evidence` is the sentence of the first mention.

    `labels` are those of its `names` by which the graph calls it in full; none where they are not asked for.
    """

    names: Names
    evidence: str | None = None
    labels: Names = ()


@dataclass(frozen=True, slots=True)
class PostFact:
    """A person in a post; `body` is None where the graph knows none, `status` a local name (Current …)."""

    person: Names
    post: Names
    body: Names | None
    status: str
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class DirectiveFact:
    """A cited document, or the set of documents that a plenum's nickname means."""

    names: Names
    number: str | None = None
    types: Names = ()
    issued_on: str | None = None
    issuers: tuple[Names, ...] = ()
    term: str | None = None
    plenum: int | None = None
    is_set: bool = False
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class MeetingFact:
    """A meeting that the article mentions, with the bodies that it says organised it."""

    names: Names
    organisers: tuple[Names, ...] = ()
    held_on: str | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class RelationFact:
    """A claim or an action in the words of gold. `extras` name role, form, post, body, recipient or year."""

    kind: str
    subject: Names
    object: Names
    status: str
    extras: tuple[tuple[str, Names], ...] = ()
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class QuantityFact:
    """A count stated of something; of one that is judged as a relation besides, `is_told_twice` holds."""

    subject: Names
    measure: str
    value: int
    year: int | None = None
    evidence: str | None = None
    is_told_twice: bool = False


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """Everything that the graph says about one article; `violations` are broken promises of the graph."""

    article: str
    title: str | None = None
    published: str | None = None
    author: str | None = None
    province: Names = ()
    persons: tuple[EntityFact, ...] = ()
    organisations: tuple[EntityFact, ...] = ()
    posts: tuple[PostFact, ...] = ()
    directives: tuple[DirectiveFact, ...] = ()
    meetings: tuple[MeetingFact, ...] = ()
    relations: tuple[RelationFact, ...] = ()
    quantities: tuple[QuantityFact, ...] = ()
    years: tuple[int, ...] = ()
    violations: tuple[str, ...] = ()
