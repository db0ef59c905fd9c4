"""Who is who: full and short names inside an article, then persons across articles.

Across articles a name proves nothing: two mentions are one person only where name and a body that they
hold a post in agree, or name and an office that one person holds at a time (Tổng Bí thư, Chủ tịch nước).
Bodies of hundreds of members (the National Assembly, the Central Committee) do not count.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from partygraph.extract.lexis.tokens import fold
from partygraph.extract.persons.person_words import given_name
from partygraph.link.naming import digest, slug
from partygraph.link.rules import central_keys, posts
from partygraph.model.mention import Mention, PersonName
from partygraph.model.statement import PersonEntity


def persons_of(mentions: tuple[Mention, ...]) -> dict[int, str]:
    """The full name (as first written) that each person mention stands for, by index; short ones that fit
    two are left out.
    """
    named = [
        (n, mention.value) for n, mention in enumerate(mentions) if isinstance(mention.value, PersonName)
    ]
    full: dict[str, str] = {}
    for _, value in named:
        if value.is_full:
            full.setdefault(fold(value.text), value.text)
    by_given: dict[str, set[str]] = defaultdict(set)
    for name in full.values():
        by_given[given_name(name)].add(name)
    meant: dict[int, str] = {}
    for n, value in named:
        if value.is_full:
            meant[n] = full[fold(value.text)]
        elif len(fits := by_given[given_name(value.text)]) == 1:
            meant[n] = next(iter(fits))
    return meant


@dataclass(slots=True)
class Sighting:
    """One person of one article: what identifies him or her there."""

    article: str
    name: str
    aliases: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    article_scope: str = ""


def unite(sightings: Iterable[Sighting]) -> tuple[dict[tuple[str, str], str], list[PersonEntity]]:
    """The key of every (article id, folded name), and the persons.

    Sightings of one name are joined where they share a body that is not too large. The key is made of the
    scope, the folded name and the first body (or, without one, the article): never of who else is in the
    corpus, so that corpora read apart do not merge two persons of one name.
    """
    by_name: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        by_name[fold(sighting.name)].append(sighting)
    keys: dict[tuple[str, str], str] = {}
    persons: list[PersonEntity] = []
    for name in sorted(by_name):
        groups = _groups(sorted(by_name[name], key=lambda sighting: sighting.article))
        for group in sorted(groups, key=_anchor):
            scope = _scope(group)
            label = min(sighting.name for sighting in group)
            key = f"person/{scope}_{slug(label)}-{digest(f'{name} {_anchor(group)}', 8)}"
            aliases = sorted({alias for sighting in group for alias in sighting.aliases} - {label})
            persons.append(PersonEntity(key, label, tuple(aliases), scope))
            for sighting in group:
                keys[sighting.article, name] = key
    return keys, persons


def _groups(sightings: list[Sighting]) -> list[list[Sighting]]:
    """The sightings joined by shared bodies, transitively."""
    groups: list[tuple[set[str], list[Sighting]]] = []
    for sighting in sightings:
        telling = _telling(sighting)
        joined = [group for group in groups if group[0] & telling]
        merged: tuple[set[str], list[Sighting]] = (telling, [sighting])
        for group in joined:
            merged[0].update(group[0])
            merged[1].extend(group[1])
        groups = [group for group in groups if group not in joined] + [merged]
    return [sorted(group[1], key=lambda sighting: sighting.article) for group in groups]


def _telling(sighting: Sighting) -> set[str]:
    """What tells two persons of one name apart: bodies, not those of hundreds of members, and offices of one
    person at a time.
    """
    return sighting.bodies - central_keys("shared-by-too-many") | sighting.offices


def office_of(post: str, body: str | None) -> str | None:
    """What an office of one person at a time is known by, None for a post that several may hold.

    >>> office_of("tong-bi-thu", "body/tw_ban-chap-hanh-trung-uong-dang")
    'office/tong-bi-thu@body/tw_ban-chap-hanh-trung-uong-dang'
    >>> office_of("chu-tich-nuoc", None)
    'office/chu-tich-nuoc'
    """
    if body is None:
        return f"office/{post}" if post in posts("of-one-person") else None
    return f"office/{post}@{body}" if post in posts("of-one-person-in-a-body") else None


def _anchor(group: list[Sighting]) -> str:
    bodies = sorted({body for sighting in group for body in _telling(sighting)})
    return bodies[0] if bodies else group[0].article


def _scope(group: list[Sighting]) -> str:
    """The province most local to the person's posts; "tw" for central posts only; else the article's own
    scope.
    """
    scopes = sorted(
        {body.removeprefix("body/").split("_", 1)[0] for sighting in group for body in sighting.bodies}
    )
    local = [scope for scope in scopes if scope != "tw"]
    if local:
        return local[0]
    return "tw" if scopes else group[0].article_scope
