"""Persons of whom a sentence tells that they were not there."""

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import pattern

# Tokens behind a name, and before it, that may say so.
_BEHIND, _BEFORE = 12, 4
# … and before one of a list.
_LISTED = 6


def absent(scene: Scene) -> frozenset[int]:
    """The persons of the sentence that did not come, or not speak: "ông N không dự", "trừ ông N"."""
    return frozenset(person.mention for person in scene.people if _is_absent(scene, person))


def is_listed_absent(scene: Scene, person: Item) -> bool:
    """ "vắng mặt có đồng chí N", in a list of who came: whether its words say that from there on none did."""
    lead = scene.gap(max(scene.i, person.i - _LISTED), person.i)
    return pattern("gatherings.toml", "absent").search(lead) is not None


def _is_absent(scene: Scene, person: Item) -> bool:
    behind = scene.gap(person.j, min(person.j + _BEHIND, scene.j))
    before = scene.gap(max(scene.i, person.i - _BEFORE), person.i)
    return (
        pattern("gatherings.toml", "did-not-come").match(behind) is not None
        or pattern("gatherings.toml", "left-out").search(before) is not None
    )
