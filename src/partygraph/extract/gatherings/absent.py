"""Persons of whom a sentence tells that they were not there."""

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import pattern

# Tokens behind a name, and before it, that may say so.
_BEHIND, _BEFORE = 12, 4


def absent(scene: Scene) -> frozenset[int]:
    """The persons of the sentence that did not come, or not speak: "ông N không dự", "trừ ông N"."""
    return frozenset(person.mention for person in scene.people if _is_absent(scene, person))


def _is_absent(scene: Scene, person: Item) -> bool:
    behind = scene.gap(person.j, min(person.j + _BEHIND, scene.j))
    before = scene.gap(max(scene.i, person.i - _BEFORE), person.i)
    return (
        pattern("gatherings.toml", "did-not-come").match(behind) is not None
        or pattern("gatherings.toml", "left-out").search(before) is not None
    )
