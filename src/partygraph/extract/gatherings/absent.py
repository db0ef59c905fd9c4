"""Persons of whom a sentence tells that they were not there."""

from partygraph.extract.clauses.listed_persons import is_of_titles, start_of_titles
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import pattern, words

_WORDS = "gatherings.toml"
# Tokens behind a name, and before it, that may say so.
_BEHIND, _BEFORE = 40, 4
_DENIALS = frozenset({"không", "chưa", "vắng", "gửi"})
# … and before one of a list.
_LISTED = 6


def absent(scene: Scene) -> frozenset[int]:
    """The persons of the sentence that did not come, or not speak: "ông N không dự", "trừ ông N"."""
    return frozenset(person.mention for person in scene.people if _is_absent(scene, person))


def is_listed_absent(scene: Scene, person: Item) -> bool:
    """ "vắng mặt có đồng chí N", in a list of who came: whether its words say that from there on none did."""
    lead = scene.gap(max(scene.i, person.i - _LISTED), person.i)
    return pattern(_WORDS, "absent").search(lead) is not None


def _is_absent(scene: Scene, person: Item) -> bool:
    starts = (start_of_titles(scene, person.i), person.i)  # "thiếu | Bí thư Huyện ủy N"
    befores = [scene.gap(max(scene.i, at - _BEFORE), at) for at in starts]
    return (
        _did_not_come(scene, person)
        or any(pattern(_WORDS, "left-out").search(before) is not None for before in befores)
        or pattern(_WORDS, "fronted-absence").fullmatch(scene.gap(scene.i, person.i)) is not None
    )


def _did_not_come(scene: Scene, person: Item) -> bool:
    """Whether it is told right behind a person's name and posts."""
    stop = next((other.i for other in scene.people if other.i >= person.j), scene.j)
    behind = scene.keys(person.j, min(stop, person.j + _BEHIND))
    told = None if _DENIALS.isdisjoint(behind) else pattern(_WORDS, "did-not-come").search(" ".join(behind))
    if told is None:
        return False
    at = person.j + told.string[: told.start()].count(" ")
    return is_of_titles(scene, person.j, at, words(_WORDS, "in-list"))
