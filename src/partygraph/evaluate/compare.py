"""How exactly a fact answers a row of gold, kind by kind: 0 for not at all."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from partygraph.evaluate.fold import fold, fold_number, holds, likeness, words_of
from partygraph.evaluate.gold import (
    Choice,
    GoldDirective,
    GoldEntity,
    GoldMeeting,
    GoldPost,
    GoldQuantity,
    GoldRelation,
)
from partygraph.evaluate.strict import completes_wrongly, numbers_differ, numbers_of
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
    refused: set[tuple[frozenset[str], Names]] = field(default_factory=set)

    def add(self, *names: Names) -> None:
        """Records that all `names` mean one thing."""
        self.groups.append(frozenset(fold(name) for group in names for name in group))

    def refuse(self, gold: Names, names: Names) -> None:
        """Records that the thing called `names` is not what `gold` names, whatever they share."""
        self.refused.add((frozenset(fold(name) for name in gold), names))

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
        wrong = [gold for gold, told in self.refused if told == names]
        told_values = [value for value in choice.values if not any(fold(value) in gold for gold in wrong)]
        return not self.of(Choice(tuple(told_values))).isdisjoint(fold(name) for name in names)


def entity(row: GoldEntity, fact: EntityFact) -> float:
    """A person or body by any of its names."""
    return shared(row.names, fact.names)


def body(row: GoldEntity, fact: EntityFact, place: Choice) -> float:
    """The same, unless what the graph calls it in full is another body; `place` is that of the article."""
    return 0.0 if is_another(row, fact, place) else entity(row, fact)


def is_another(row: GoldEntity, fact: EntityFact, place: Choice) -> bool:
    """Whether a short name is all that the two have in common: the graph took it for another body's."""
    names = frozenset(map(fold, row.names)) & frozenset(map(fold, fact.names))
    return bool(names) and completes_wrongly(row.names, fact.labels, names, place.values)


def directive(row: GoldDirective, fact: DirectiveFact, aliases: Aliases) -> float:
    """A document by number and type, by plenum and term, or by name; what gold says of it must not be told
    otherwise.
    """
    return 0.0 if directive_slip(row, fact, aliases) else _directive(row, fact)


def directive_slip(row: GoldDirective, fact: DirectiveFact, aliases: Aliases) -> str | None:
    """What of a document is told otherwise than in gold: its day, its term, its issuer."""
    if row.issued_on and fact.issued_on is not None and not _same_day(row.issued_on, fact.issued_on):
        return f"issued on {fact.issued_on}; gold has {', '.join(sorted(row.issued_on))}"
    if row.terms.is_checked and fact.term is not None and fact.term not in row.terms.values:
        return f"term {fact.term}; gold has {', '.join(row.terms.values)}"
    told = [names for names in fact.issuers if names]
    if row.issuers.is_checked and told and not any(aliases.answer(row.issuers, names) for names in told):
        return f"issued by {told[0][0]}; gold has {row.issuers.values[0]}"
    return None


def _directive(row: GoldDirective, fact: DirectiveFact) -> float:
    if row.types.is_checked and fact.types and not same(row.types.values, fact.types):
        return 0.0
    if row.numbers and fact.number is not None:
        if fold_number(fact.number) in map(fold_number, row.numbers):
            return 3 + _same_day(row.issued_on, fact.issued_on)
        if not any(map(_is_bare, (*row.numbers, fact.number))):
            return 0.0  # two printed numbers that differ are two documents
        if _head(fact.number) in map(_head, row.numbers):
            return 1.5
    is_term = fact.term in row.terms.values if row.terms.is_checked else fact.term is None
    if row.plenum is not None and row.plenum == fact.plenum and is_term:
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
    """A meeting by name and by its day, where both are told."""
    is_other = row.dates and fact.held_on is not None and not _same_day(row.dates, fact.held_on)
    return 0.0 if is_other else meeting_named(row, fact)


def meeting_named(row: GoldMeeting, fact: MeetingFact) -> float:
    """A meeting by name; a name within the other, or most words in common, will do.

    One of another number ("lần thứ IX") is another one.
    """
    exact = shared(row.names, fact.names)
    if exact:
        return 1 + exact
    pairs = [
        (ours, theirs) for ours in row.names for theirs in fact.names if not numbers_differ(ours, theirs)
    ]
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
    """The same title, or near it with the same numbers, to the same recipient as far as both tell one."""
    told, recipient = dict(fact.extras).get("recipient"), dict(row.extras).get("recipient", Choice())
    is_theirs = bool(told) and _same_recipient(recipient, told or (), aliases)
    if not fact.object:
        return recipient.is_checked and is_theirs
    is_same = any(_same_title(value, title) for value in row.object.values for title in fact.object)
    return is_same and (is_theirs or not told or not recipient.is_checked)


def _same_recipient(recipient: Choice, told: Names, aliases: Aliases) -> bool:
    """Those named, or so many of a kind, whatever more is said of them."""
    return aliases.answer(recipient, told) or any(
        numbers_of(value) == numbers_of(one) and bool(words_of(value) & words_of(one) - numbers_of(one))
        for value in recipient.values
        for one in told
        if numbers_of(value)
    )


def _same_title(value: str, title: str) -> bool:
    if numbers_of(value) and numbers_of(value) != numbers_of(title):
        return False
    return likeness(value, title) >= _LIKE_TITLE or holds(title, value, least_words=2)


def _is_nobody(subject: str) -> bool:
    """Whether gold names many at once, "cấp ủy các cấp", "các chi bộ": then a number of nobody is theirs."""
    name = fold(subject)
    return name.startswith("các ") or "các cấp" in name


def quantity(row: GoldQuantity, fact: QuantityFact, aliases: Aliases) -> float:
    """A count by value, subject and the words of its measure; two years that differ are two counts."""
    if row.values and fact.value not in row.values:
        return 0.0
    if row.year is not None and fact.year is not None and row.year != fact.year:
        return 0.0
    is_nobodys = not fact.subject and any(map(_is_nobody, row.subject.values))
    if not is_nobodys and not aliases.answer(row.subject, fact.subject):
        return 0.0
    if numbers_differ(row.measure, fact.measure):
        return 0.0
    like = likeness(row.measure, fact.measure)
    is_part = holds(row.measure, fact.measure, least_words=1) or holds(
        fact.measure, row.measure, least_words=1
    )
    return 1 + like if like >= _LIKE_MEASURE or is_part else 0.0
