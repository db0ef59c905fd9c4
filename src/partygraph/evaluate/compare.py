"""How exactly a fact answers a row of gold, kind by kind: 0 for not at all."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from partygraph.evaluate.fold import fold, fold_number, holds, likeness
from partygraph.evaluate.gold import (
    Choice,
    GoldDirective,
    GoldEntity,
    GoldMeeting,
    GoldPost,
    GoldQuantity,
    GoldRelation,
)
from partygraph.evaluate.values import (
    DirectiveFact,
    EntityFact,
    MeetingFact,
    Names,
    PostFact,
    QuantityFact,
    RelationFact,
)

_LIKE = 0.6
_LIKE_TITLE = 0.5
_LIKE_MEASURE = 0.3


def same(names: Iterable[str], others: Iterable[str]) -> bool:
    """Whether the two sets of names share one."""
    return not {fold(name) for name in names}.isdisjoint(fold(name) for name in others)


def shared(names: Names, others: Names) -> float:
    """0 without a common name, else more than 1: the more names in common, the more exact."""
    left, right = {fold(name) for name in names}, {fold(name) for name in others}
    return 1 + len(left & right) / len(left | right) if left & right else 0.0


@dataclass(frozen=True, slots=True)
class Aliases:
    """What the rows above a row are called: gold's names for a thing, and those of the fact matched to it."""

    groups: list[frozenset[str]] = field(default_factory=list)

    def add(self, *names: Names) -> None:
        """Records that all `names` mean one thing."""
        self.groups.append(frozenset(fold(name) for group in names for name in group))

    def of(self, choice: Choice) -> frozenset[str]:
        """Every folded name of the things that the answers of `choice` name."""
        own = frozenset(fold(value) for value in choice.values)
        return own.union(*(group for group in self.groups if group & own))

    def answer(self, choice: Choice, names: Names | None) -> bool:
        """Whether `names` are an answer to `choice`; an unchecked choice takes any."""
        if not choice.is_checked:
            return True
        if not names:
            return choice.may_be_absent
        return not self.of(choice).isdisjoint(fold(name) for name in names)


def entity(row: GoldEntity, fact: EntityFact) -> float:
    """A person or body by any of its names."""
    return shared(row.names, fact.names)


def directive(row: GoldDirective, fact: DirectiveFact) -> float:
    """A document by number and type, by plenum and term, or by name."""
    if row.types.is_checked and fact.types and not same(row.types.values, fact.types):
        return 0.0
    if row.number is not None and fact.number is not None:
        if fold_number(row.number) == fold_number(fact.number):
            return 3 + _same_day(row.issued_on, fact.issued_on)
        if not _is_bare(row.number) and not _is_bare(fact.number):
            return 0.0  # two printed numbers that differ are two documents
        if _head(row.number) == _head(fact.number):
            return 1.5
    if row.plenum is not None and (row.plenum, row.term) == (fact.plenum, fact.term):
        return 2 + fact.is_set / 2
    return shared(row.names, fact.names) / 2


def _is_bare(number: str) -> bool:
    return fold_number(number).isdigit()


def _head(number: str) -> str:
    key = fold_number(number)
    return key[: next((i for i, c in enumerate(key) if not c.isdigit()), len(key))]


def _same_day(days: frozenset[str], day: str | None) -> bool:
    """Whether `day` is among `days`; a day without a year is right when day and month are."""
    return day is not None and any(day == one or day[-5:] == one[-5:] == one for one in days)


def meeting(row: GoldMeeting, fact: MeetingFact) -> float:
    """A meeting by name; a name within the other, or most words in common, will do."""
    exact = shared(row.names, fact.names)
    if exact:
        return 1 + exact
    pairs = [(ours, theirs) for ours in row.names for theirs in fact.names]
    if any(holds(one, other) or holds(other, one) for one, other in pairs):
        return 1 + max(likeness(one, other) for one, other in pairs) / 2
    best = max((likeness(one, other) for one, other in pairs), default=0.0)
    return best if best >= _LIKE else 0.0


def post(row: GoldPost, fact: PostFact, aliases: Aliases) -> float:
    """A post by person, title and body; "nguyên" must be read as such."""
    is_former = fact.status == "Former"
    if is_former not in row.former or (row.new and is_former):
        return 0.0
    if not aliases.answer(row.person, fact.person) or not aliases.answer(row.body, fact.body):
        return 0.0
    return 1.0 if not row.post.is_checked or same(row.post.values, fact.post) else 0.0


def relation(row: GoldRelation, fact: RelationFact, aliases: Aliases) -> float:
    """A relation by kind, both ends and status; a form, post or body that contradicts gold refuses it."""
    if fact.status not in row.statuses:
        return 0.0
    return relation_but_for_status(row, fact, aliases)


def relation_but_for_status(row: GoldRelation, fact: RelationFact, aliases: Aliases) -> float:
    """The same, whatever the status."""
    if fact.kind not in row.kinds or not aliases.answer(row.subject, fact.subject):
        return 0.0
    details = dict(fact.extras)
    if fact.kind == "awarded":
        if not _same_award(row, fact, aliases):
            return 0.0
    elif not aliases.answer(row.object, fact.object):
        return 0.0
    wrong = [key for key, choice in row.extras if _contradicts(key, choice, details.get(key), aliases)]
    if any(key in ("form", "post", "body") for key in wrong):
        return 0.0
    return 1.0 + (not wrong) / 2


def _contradicts(key: str, choice: Choice, names: Names | None, aliases: Aliases) -> bool:
    if not names:
        return False
    if key == "form":
        return not any(
            holds(a, b, least_words=1) or holds(b, a, least_words=1) for a in choice.values for b in names
        )
    return key in ("role", "post", "body") and not aliases.answer(choice, names)


def _same_award(row: GoldRelation, fact: RelationFact, aliases: Aliases) -> bool:
    """The same title, or near it, or the same recipient."""
    details = dict(fact.extras)
    for value in row.object.values:
        if any(likeness(value, title) >= _LIKE_TITLE or holds(title, value) for title in fact.object):
            return True
    recipient = dict(row.extras).get("recipient", Choice())
    return (
        recipient.is_checked
        and bool(details.get("recipient"))
        and aliases.answer(recipient, details["recipient"])
    )


def quantity(row: GoldQuantity, fact: QuantityFact, aliases: Aliases) -> float:
    """A count by value, subject and the words of its measure; two years that differ are two counts."""
    if row.values and fact.value not in row.values:
        return 0.0
    if row.year is not None and fact.year is not None and row.year != fact.year:
        return 0.0
    if not aliases.answer(row.subject, fact.subject):
        return 0.0
    like = likeness(row.measure, fact.measure)
    is_part = holds(row.measure, fact.measure, least_words=1) or holds(
        fact.measure, row.measure, least_words=1
    )
    return 1 + like if like >= _LIKE_MEASURE or is_part else 0.0
