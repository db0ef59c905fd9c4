"""What a corpus states once its mentions are linked: the input of the graph layer.

A *key* is the part of an IRI after ``…/id/``: ``body/hai-phong_dang-uy-khoi-cac-co-quan``. Keys are
deterministic: the same inputs give the same keys in whatever order they come.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from partygraph.model.article import Article
from partygraph.model.mention import MentionKind, Modality, TenureStatus
from partygraph.model.span import Span


@dataclass(frozen=True, slots=True)
class BodyEntity:
    """A body. `body_class` is a local name of the ontology (PartyCommittee …); `scope` is ``tw``, a
    province slug, ``foreign-…`` or the hash of the only article that knows it; `province` a slug or None.
    """

    key: str
    label: str
    aliases: tuple[str, ...]
    body_class: str
    scope: str
    province: str | None = None
    subordinate_to: str | None = None
    committee_of: str | None = None
    party_organization_of: str | None = None
    advises: str | None = None
    rolls_up_to: str | None = None


@dataclass(frozen=True, slots=True)
class PersonEntity:
    """A person, identified by name, scope and the posts or bodies that overlap."""

    key: str
    label: str
    aliases: tuple[str, ...]
    scope: str


@dataclass(frozen=True, slots=True)
class DocumentEntity:
    """A guiding document. `document_class` is PartyDocument, StateDocument or OtherDocument; `document_type`
    is a notation of the scheme; `is_reference` marks rows of the authority table (written to that
    graph only).
    """

    key: str
    label: str
    aliases: tuple[str, ...]
    document_class: str
    document_type: str
    number: str | None = None
    issue_date: date | None = None
    issued_by: tuple[str, ...] = ()
    in_term: str | None = None
    adopted_at: str | None = None
    title: str | None = None
    is_reference: bool = False


@dataclass(frozen=True, slots=True)
class DocumentSetEntity:
    """The documents that one plenum adopted, where a citation means them together."""

    key: str
    label: str
    aliases: tuple[str, ...]
    members: tuple[str, ...]
    adopted_at: str | None = None
    in_term: str | None = None


@dataclass(frozen=True, slots=True)
class MeetingEntity:
    """A meeting. `meeting_class` is a local name (Conference, Plenum …); `about` holds document keys."""

    key: str
    label: str
    aliases: tuple[str, ...]
    meeting_class: str
    held_on: date | None = None
    about: tuple[str, ...] = ()
    place: str | None = None
    ordinal: int | None = None


Entity = BodyEntity | PersonEntity | DocumentEntity | DocumentSetEntity | MeetingEntity


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that a mention may mean, with a score in [0, 1] and a reason that a reader understands."""

    key: str
    score: Decimal
    reason: str


@dataclass(frozen=True, slots=True)
class LinkedMention:
    """A mention and what it means: `entities` (several for a joint citation), or the candidates left open."""

    span: Span
    kind: MentionKind
    rule: str
    entities: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    reason: str
    score: Decimal
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One extracted statement between two entities; `sentence` is the evidence."""

    relation: str
    subject: str
    object: str
    modality: Modality
    positive: bool
    attributed_to: str | None
    confidence: Decimal
    method: str
    sentence: Span


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person seen in a post of a body, in one article.

    `years` are those in which it began or ended, where the article gives no day.
    """

    holder: str
    post: str
    title: str
    body: str | None
    status: TenureStatus
    observed_on: date | None
    started_on: date | None
    ended_on: date | None
    confidence: Decimal
    method: str
    sentence: Span
    years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """An award, discipline, personnel change, admission or training; see ``ActionReading`` for the fields."""

    kind: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    recipient_text: str | None
    award_title: str | None
    form: str | None
    change: str | None
    post: str | None
    post_title: str | None
    post_body: str | None
    count: int | None
    unit: str | None
    year: int | None
    on: date | None
    modality: Modality
    positive: bool
    attributed_to: str | None
    confidence: Decimal
    method: str
    sentence: Span


@dataclass(frozen=True, slots=True)
class Measure:
    """A count that an article states of an entity; `of` is None where it names no body."""

    of: str | None
    unit: str
    count: int
    year: int | None
    confidence: Decimal
    method: str
    sentence: Span


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two statements that cannot both hold, kept side by side and listed."""

    entity: str
    problem: str


@dataclass(frozen=True, slots=True)
class ArticleStatements:
    """Everything one article states. `years` are those its body implies; `digest` names its graph;
    `sentences` are those of its text, in order.
    """

    article: Article
    digest: str
    province: str | None
    province_reason: str
    publisher: str | None
    mentions: tuple[LinkedMention, ...]
    claims: tuple[Claim, ...]
    tenures: tuple[Tenure, ...]
    actions: tuple[Action, ...]
    measures: tuple[Measure, ...]
    years: tuple[int, ...]
    conflicts: tuple[Conflict, ...] = ()
    sentences: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Corpus:
    """A linked corpus: articles sorted by id, and every entity they speak of, sorted by key."""

    articles: tuple[ArticleStatements, ...]
    entities: tuple[Entity, ...]
