"""How a row of gold and a fact are put into words, and what of a right one is remarked."""

from typing import Protocol

from partygraph.evaluate.compare import Aliases, same
from partygraph.evaluate.gold import (
    Choice,
    GoldDirective,
    GoldMeeting,
    GoldPost,
    GoldQuantity,
    GoldRelation,
)
from partygraph.evaluate.values import MeetingFact, PostFact, QuantityFact, RelationFact


class Named(Protocol):
    """Anything that goes by names."""

    @property
    def names(self) -> tuple[str, ...]: ...  # noqa: D102


def meeting_remark(row: GoldMeeting, fact: MeetingFact, aliases: Aliases) -> str | None:
    """What of a right meeting is told otherwise than in gold: who held it."""
    bodies = tuple(name for body in fact.organisers for name in body)
    return f"organised by {bodies[0]}" if bodies and not aliases.answer(row.organiser, bodies) else None


def role_remark(row: GoldRelation, fact: RelationFact) -> str | None:
    """The same of who took part in a meeting: as what."""
    role, found = dict(row.extras).get("role"), dict(fact.extras).get("role", ())
    if role is None or role.may_be_absent or same(role.values, found):
        return None
    return f"role should be {role.values[0]}"


def first_name(row: Named) -> str:
    """The first of its names."""
    return row.names[0] if row.names else "(without a name)"


def gold_directive(row: GoldDirective) -> str:
    """A row of documents."""
    return " ".join(filter(None, (*row.types.values[:1], (*row.numbers, first_name(row))[0])))


def gold_post(row: GoldPost) -> str:
    """A row of posts."""
    return " · ".join((_any(row.person), _any(row.post), _any(row.body)))


def told_post(fact: PostFact) -> str:
    """A post that the graph tells."""
    body = fact.body[0] if fact.body else "?"
    return " · ".join(((*fact.person, "?")[0], (*fact.post, "?")[0], body)) + (
        " (former)" if fact.status == "Former" else ""
    )


def gold_relation(row: GoldRelation) -> str:
    """A row of relations."""
    return f"{_any(row.subject)} · {row.kinds[0]} ({row.statuses[0]}) · {_any(row.object)}"


def told_relation(fact: RelationFact) -> str:
    """A relation that the graph tells."""
    return f"{(*fact.subject, '?')[0]} · {fact.kind} ({fact.status}) · {(*fact.object, '?')[0]}"


def gold_quantity(row: GoldQuantity) -> str:
    """A row of quantities."""
    return f"{_any(row.subject)} · {'/'.join(map(str, row.values))} {row.measure}"


def told_quantity(fact: QuantityFact) -> str:
    """A number that the graph tells."""
    return f"{(*fact.subject, '?')[0]} · {fact.value} {fact.measure}"


def _any(choice: Choice) -> str:
    return choice.values[0] if choice.values else "?"
