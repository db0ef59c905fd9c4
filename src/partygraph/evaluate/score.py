"""Facts against gold: what is right, what is missed, what is invented, kind by kind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol, TypeVar

from partygraph.evaluate import compare
from partygraph.evaluate.compare import Aliases, same
from partygraph.evaluate.gold import (
    Choice,
    GoldArticle,
    GoldDirective,
    GoldMeeting,
    GoldQuantity,
    GoldRelation,
)
from partygraph.evaluate.match import Assignment, assign
from partygraph.evaluate.naming import aliases_of
from partygraph.evaluate.values import (
    ArticleFacts,
    QuantityFact,
    RelationFact,
)
from partygraph.evaluate.wording import (
    first_name,
    gold_directive,
    gold_post,
    gold_quantity,
    gold_relation,
    meeting_remark,
    role_remark,
    told_post,
    told_quantity,
    told_relation,
)

KINDS: Final = (
    "persons",
    "organisations",
    "posts",
    "directives",
    "meetings",
    "relations",
    "quantities",
    "years",
    "page",
)
"""The kinds in the order of reports; ``page`` is title, date, author and province."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One right, missed or invented thing in words, its sentence where known, and a remark."""

    what: str
    sentence: str | None = None
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """The findings of one kind in one article. `right` may carry remarks: a role or a date that is wrong."""

    right: tuple[Finding, ...] = ()
    missed: tuple[Finding, ...] = ()
    invented: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleScore:
    """The tallies of one article by kind, and what the graph itself breaks there."""

    article: str
    tallies: dict[str, Tally]
    violations: tuple[str, ...] = ()


class Row(Protocol):
    """A row of gold that may be marked optional."""

    @property
    def optional(self) -> bool: ...  # noqa: D102


class Told(Protocol):
    """A fact with its sentence."""

    @property
    def evidence(self) -> str | None: ...  # noqa: D102


G = TypeVar("G", bound=Row)
F = TypeVar("F", bound=Told)


def score(gold: GoldArticle, facts: ArticleFacts) -> ArticleScore:
    """How well `facts` agree with `gold`.

    Optional rows, and facts that answer them, count neither way. A second fact for one row is invented.
    """
    people = _assign(gold.persons, facts.persons, compare.entity)
    bodies = _assign(
        gold.organisations, facts.organisations, lambda row, fact: compare.body(row, fact, gold.province)
    )
    meetings = _assign(gold.meetings, facts.meetings, compare.meeting)
    aliases = aliases_of(gold, facts)
    documents = _assign(
        gold.directives,
        facts.directives,
        lambda row, fact: compare.directive(row, fact, aliases),
        absorbs=lambda row: row.joint,
    )
    posts = _assign(gold.posts, facts.posts, lambda row, fact: compare.post(row, fact, aliases))
    quantities = _quantities(gold, facts, aliases)
    tallies = {
        "persons": _tally(people, first_name, first_name),
        "organisations": _tally(bodies, first_name, first_name),
        "posts": _tally(posts, gold_post, told_post),
        "directives": _tally(documents, gold_directive, first_name),
        "meetings": _tally(
            meetings, first_name, first_name, lambda row, fact: meeting_remark(row, fact, aliases)
        ),
        "relations": _relations(gold, facts, aliases),
        "quantities": _tally(quantities, gold_quantity, told_quantity),
        "years": _years(gold, facts),
        "page": _page(gold, facts),
    }
    return ArticleScore(gold.article, tallies, facts.violations)


def _assign(
    rows: Sequence[G],
    facts: Sequence[F],
    exactness: Callable[[G, F], float],
    *,
    absorbs: Callable[[G], bool] = lambda _row: False,
) -> Assignment[G, F]:
    required = [row for row in rows if not row.optional]
    optional = [row for row in rows if row.optional]
    return assign(required, optional, facts, exactness, absorbs=absorbs)


def _tally(
    found: Assignment[G, F],
    row_words: Callable[[G], str],
    fact_words: Callable[[F], str],
    remark: Callable[[G, F], str | None] = lambda _row, _fact: None,
) -> Tally:
    return Tally(
        right=tuple(Finding(row_words(row), fact.evidence, remark(row, fact)) for row, fact in found.pairs),
        missed=tuple(Finding(row_words(row)) for row in found.missed),
        invented=tuple(Finding(fact_words(fact), fact.evidence) for fact in found.invented)
        + tuple(Finding(fact_words(fact), fact.evidence, "counted twice") for fact in found.repeated),
    )


def _quantities(
    gold: GoldArticle, facts: ArticleFacts, aliases: Aliases
) -> Assignment[GoldQuantity, QuantityFact]:
    """Counts; a row of several values is answered by each, what is judged as a relation is not invented."""
    found = _assign(
        gold.quantities,
        facts.quantities,
        lambda row, fact: compare.quantity(row, fact, aliases),
        absorbs=lambda row: len(row.values) > 1,
    )
    return replace(
        found,
        invented=tuple(fact for fact in found.invented if not fact.is_told_twice),
        repeated=tuple(fact for fact in found.repeated if not fact.is_told_twice),
    )


def _relations(gold: GoldArticle, facts: ArticleFacts, aliases: Aliases) -> Tally:
    """Relations; one told of an optional document or meeting counts neither way."""
    distinct = list({_relation_key(fact): fact for fact in reversed(facts.relations)}.values())[::-1]
    joint = [row.names for row in gold.directives if row.joint]

    def absorbs(row: GoldRelation) -> bool:
        """One citation may mean two documents, any of several actors may be right: no double count."""
        return len(row.subject.values) > 1 or any(same(names, row.object.values) for names in joint)

    found = _assign(
        gold.relations, distinct, lambda row, fact: compare.relation(row, fact, aliases), absorbs=absorbs
    )
    objects: tuple[GoldDirective | GoldMeeting, ...] = (*gold.directives, *gold.meetings)
    optional = [row.names for row in objects if row.optional]
    spared = {fact for fact in found.invented if any(same(names, fact.object) for names in optional)}
    rows = [row for row in gold.relations if not row.optional]

    def status_remark(fact: RelationFact) -> str | None:
        close = [row for row in rows if compare.relation_but_for_status(row, fact, aliases) > 0]
        return f"status should be {' or '.join(close[0].statuses)}" if close else None

    return Tally(
        right=tuple(
            Finding(gold_relation(row), fact.evidence, role_remark(row, fact)) for row, fact in found.pairs
        ),
        missed=tuple(Finding(gold_relation(row)) for row in found.missed),
        invented=tuple(
            Finding(told_relation(fact), fact.evidence, status_remark(fact))
            for fact in found.invented
            if fact not in spared
        )
        + tuple(Finding(told_relation(fact), fact.evidence, "counted twice") for fact in found.repeated),
    )


def _relation_key(fact: RelationFact) -> tuple[object, ...]:
    """Two tellings of one relation are one: details count only where a person may suffer the act twice."""
    details = (
        fact.extras if fact.kind in ("disciplined", "appointed", "elected", "dismissed", "awarded") else ()
    )
    return fact.kind, fact.subject, fact.object, fact.status, details


def _years(gold: GoldArticle, facts: ArticleFacts) -> Tally:
    wanted, found = set(gold.years), set(facts.years)
    return Tally(
        tuple(Finding(str(year)) for year in sorted(wanted & found)),
        tuple(Finding(str(year)) for year in sorted(wanted - found)),
        tuple(Finding(str(year)) for year in sorted(found - wanted)),
    )


def _page(gold: GoldArticle, facts: ArticleFacts) -> Tally:
    """What the page says of itself; a null in gold is not checked."""
    asked: tuple[tuple[str, Choice, tuple[str, ...]], ...] = (
        ("title", gold.title, () if facts.title is None else (facts.title,)),
        ("published", gold.published, () if facts.published is None else (facts.published,)),
        ("author", gold.author, () if facts.author is None else (facts.author,)),
        ("province", gold.province, facts.province),
    )
    right: list[Finding] = []
    missed: list[Finding] = []
    invented: list[Finding] = []
    for name, choice, answers in asked:
        if not choice.is_checked or (not answers and choice.may_be_absent):
            continue
        if same(choice.values, answers):
            right.append(Finding(f"{name}: {answers[0]}"))
            continue
        missed.append(Finding(f"{name}: {choice.values[0]}"))
        if answers:
            invented.append(Finding(f"{name}: {answers[0]}"))
    return Tally(tuple(right), tuple(missed), tuple(invented))
