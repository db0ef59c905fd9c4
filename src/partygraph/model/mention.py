"""What a text says, before anybody decides what it means: mentions and the readings between them."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from partygraph.model.span import Span


class MentionKind(StrEnum):
    """What sort of thing a mention names."""

    PERSON = "person"
    BODY = "body"
    CITATION = "citation"
    MEETING = "meeting"


class Modality(StrEnum):
    """How far a statement is from a fact; the values are local names of ``pg:Modality`` concepts."""

    DONE = "Done"
    ONGOING = "Ongoing"
    PLANNED = "Planned"
    REQUESTED = "Requested"
    PROPOSED = "Proposed"
    DEFICIENT = "Deficient"


class TenureStatus(StrEnum):
    """Whether a post is held, was held, or is just taken up, as the article says."""

    CURRENT = "Current"
    FORMER = "Former"
    INCOMING = "Incoming"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day as written; the year, or the day, may be missing.

    >>> PartialDate(None, 5, 22).with_year(2018).day_value()
    datetime.date(2018, 5, 22)
    """

    year: int | None
    month: int | None
    day: int | None

    def with_year(self, year: int) -> "PartialDate":
        """The same day in `year`, unless a year was written."""
        return self if self.year is not None else PartialDate(year, self.month, self.day)

    def day_value(self) -> date | None:
        """The calendar day, None where a part is missing or the day does not exist."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name as written, without honorific; `is_full` when it has family and given name."""

    text: str
    is_full: bool


@dataclass(frozen=True, slots=True)
class BodyName:
    """A body's name, parsed.

    `head` is the id of a row of ``authority/body-heads.csv``; `own` the words that name it below its type
    ("Khoa học và Công nghệ", "35"); `of` the body it belongs to by its own name ("Ban Tuyên giáo Tỉnh ủy");
    `level` the administrative word ("tỉnh", "thành phố", "huyện", "xã" …) and `place` the place's name,
    both None where not written. `term` is a khóa in Roman numerals.
    """

    head: str
    own: str = ""
    of: "BodyName | None" = None
    level: str | None = None
    place: str | None = None
    term: str | None = None
    outer: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A guiding document as cited: only `type` is always there; nothing is guessed.

    `type` is a notation of the scheme of document types; `number` the printed symbol ("22-NQ/TW", "08") with
    spaces removed; `term` a khóa in Roman numerals; `plenum` the number of a plenum of the Central Committee;
    `issuers` index the mentions of ``Reading.mentions`` that the citation names as issuers.
    """

    type: str
    number: str | None = None
    term: str | None = None
    plenum: int | None = None
    issued_on: PartialDate | None = None
    title: str | None = None
    issuers: tuple[int, ...] = ()
    year: int | None = None


@dataclass(frozen=True, slots=True)
class MeetingName:
    """A meeting as named: `type` is a notation of the scheme of meeting kinds."""

    type: str
    name: str
    held_on: PartialDate | None = None
    ordinal: int | None = None
    term: str | None = None
    place: str | None = None
    is_generic: bool = False


MentionValue = PersonName | BodyName | Citation | MeetingName


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names something, what it was parsed into, and the rule that found it."""

    span: Span
    kind: MentionKind
    value: MentionValue
    rule: str


@dataclass(frozen=True, slots=True)
class Stance:
    """How a statement is meant: modality, polarity, who says it (index of a mention), and how sure we are."""

    modality: Modality = Modality.DONE
    positive: bool = True
    said_by: int | None = None
    confidence: Decimal = Decimal("0.90")


@dataclass(frozen=True, slots=True)
class ClaimReading:
    """A relation between two mentions (indexes into ``Reading.mentions``), with its sentence and rule.

    `relation` is the local name of the property claimed ("implements"); a claim about a meeting's or a
    document's own maker follows the direction of the property in the ontology.
    """

    relation: str
    subject: int
    object: int
    sentence: Span
    rule: str
    stance: Stance = field(default_factory=Stance)


@dataclass(frozen=True, slots=True)
class TenureReading:
    """A post that the text gives to a person. `post` is a notation of the scheme of post types."""

    holder: int
    post: str
    title: str
    body: int | None
    status: TenureStatus
    sentence: Span
    rule: str
    started: PartialDate | None = None
    ended: PartialDate | None = None
    confidence: Decimal = Decimal("0.95")


@dataclass(frozen=True, slots=True)
class ActionReading:
    """An action with several parties or a number.

    `kind` is the local name of its class (Award, Discipline, PersonnelChange …). A party is
    an index into ``Reading.mentions``, or None; `recipient_text` says who, where it is not a mention.
    """

    kind: str
    sentence: Span
    rule: str
    stance: Stance
    actor: int | None = None
    recipient: int | None = None
    recipient_text: str | None = None
    award_title: str | None = None
    form: str | None = None
    change: str | None = None
    post: str | None = None
    post_title: str | None = None
    post_body: int | None = None
    count: int | None = None
    unit: str | None = None
    year: int | None = None
    on: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class MeasureReading:
    """A number that the text states of a body or a meeting: `count` of `unit`.

    `of` is None where bodies without a name did it together ("cấp ủy các cấp đã kiểm tra 60 đảng viên").
    """

    of: int | None
    unit: str
    count: int
    year: int | None
    sentence: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read from one article, in the order of the text; nothing is linked yet."""

    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[ClaimReading, ...]
    tenures: tuple[TenureReading, ...]
    actions: tuple[ActionReading, ...]
    measures: tuple[MeasureReading, ...]
    years: tuple[int, ...]
