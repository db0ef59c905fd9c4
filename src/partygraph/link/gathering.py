"""Every entity of a corpus by key, with all that its articles know of it."""

from collections import defaultdict
from dataclasses import replace

from partygraph.link.linked import LinkedArticle
from partygraph.model.mention import MentionKind
from partygraph.model.statement import ArticleStatements, DocumentEntity, Entity, MeetingEntity

# A longer mention is a sentence of its own, no name.
_LONGEST_ALIAS = 250


def gather(linked: list[LinkedArticle], stated: tuple[ArticleStatements, ...]) -> dict[str, Entity]:
    """Every body, document and meeting by key, with all names it goes by in any article."""
    names: dict[str, set[str]] = defaultdict(set)
    for one in stated:
        for mention in one.mentions:
            if len(mention.entities) == 1 and mention.kind is not MentionKind.PERSON:
                names[mention.entities[0]].add(" ".join(mention.span.of(one.article.text).split()))
    entities: dict[str, Entity] = {}
    for article in linked:
        for table in (article.body_entities, article.document_entities):
            for key, entity in table.items():
                entities[key] = merged(entities.get(key), entity)
        for link in article.meetings.values():
            entities[link.key] = merged(entities.get(link.key), link.entity)
    return {key: _with_aliases(entity, names.get(key, set())) for key, entity in entities.items()}


def merged(old: Entity | None, new: Entity) -> Entity:
    """Two articles' knowledge of one entity: aliases united, gaps filled, the lesser label first in order."""
    if old is None:
        return new
    aliases = tuple(sorted({*old.aliases, *new.aliases, new.label} - {old.label}))
    if isinstance(old, DocumentEntity) and isinstance(new, DocumentEntity):
        return replace(
            old,
            aliases=aliases,
            issue_date=old.issue_date or new.issue_date,
            issued_by=tuple(sorted({*old.issued_by, *new.issued_by})),
            title=old.title or new.title,
        )
    if isinstance(old, MeetingEntity) and isinstance(new, MeetingEntity):
        return replace(
            old,
            aliases=aliases,
            held_on=old.held_on or new.held_on,
            about=tuple(sorted({*old.about, *new.about})),
        )
    return replace(old, aliases=aliases)


def _with_aliases(entity: Entity, names: set[str]) -> Entity:
    short = {name for name in names if len(name) <= _LONGEST_ALIAS}
    return replace(entity, aliases=tuple(sorted({*entity.aliases, *short} - {entity.label})))
