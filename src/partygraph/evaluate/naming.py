"""What gold and the graph call the same things, found before anything that names them is compared."""

from partygraph.evaluate import compare
from partygraph.evaluate.compare import Aliases
from partygraph.evaluate.gold import GoldArticle, GoldDirective, GoldEntity
from partygraph.evaluate.match import assign
from partygraph.evaluate.values import ArticleFacts, DirectiveFact, EntityFact
from partygraph.evaluate.wording import Named


def aliases_of(gold: GoldArticle, facts: ArticleFacts) -> Aliases:
    """Every row's names, with those of the facts that answer it; optional rows too: relations name them."""
    aliases = Aliases()
    named: tuple[Named, ...] = (*gold.persons, *gold.organisations, *gold.directives, *gold.meetings)
    for thing in named:
        aliases.add(thing.names)
    for person, answer in assign(gold.persons, (), facts.persons, compare.entity).pairs:
        aliases.add(person.names, answer.names)
    _add_bodies(aliases, gold, facts)
    _add_documents(aliases, gold, facts)
    for meeting, held in assign(gold.meetings, (), facts.meetings, compare.meeting_named).pairs:
        aliases.add(meeting.names, held.names)
    return aliases


def _add_bodies(aliases: Aliases, gold: GoldArticle, facts: ArticleFacts) -> None:
    """The bodies that answer, and those that only share a short name."""

    def exactness(row: GoldEntity, fact: EntityFact) -> float:
        return compare.body(row, fact, gold.province)

    for row, answer in assign(gold.organisations, (), facts.organisations, exactness).pairs:
        aliases.add(row.names, answer.names)
    for row in gold.organisations:
        for told in facts.organisations:
            if compare.is_another(row, told, gold.province):
                aliases.refuse(row.names, told.names)


def _add_documents(aliases: Aliases, gold: GoldArticle, facts: ArticleFacts) -> None:
    def exactness(row: GoldDirective, fact: DirectiveFact) -> float:
        return compare.directive(row, fact, aliases)

    for row, found in assign(gold.directives, (), facts.directives, exactness).pairs:
        aliases.add(row.names, found.names, () if found.number is None else (found.number,))
    for row in (row for row in gold.directives if row.joint):
        for found in facts.directives:
            if exactness(row, found) > 0:
                aliases.add(row.names, found.names)
