"""Who is named only to say who somebody else is: "ông N, [con trai ông M], được bầu", "vợ ông M đến dự"."""

from dataclasses import replace
from functools import partial

from partygraph.extract.clauses.listed_persons import start_of_titles
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import pattern, words

_pattern = partial(pattern, "people.toml")
_words = partial(words, "people.toml")
# Tokens before a name and its titles: "người kế nhiệm của".
_LEAD = 5
# "người từng", behind its comma.
_WHO = 2


def without_beside(scene: Scene) -> Scene:
    """The same sentence without those who act nowhere in it, as only their son, wife or secretary does, or
    whom they have presented.
    """
    if not scene.people or _words("tells-beside").isdisjoint(scene.keys(scene.i, scene.j)):
        return scene
    clauses = _clauses(scene)
    beside = {
        item.mention
        for item in scene.people
        if _is_owner(scene, item) or any(i <= item.i < j for i, j in clauses)
    }
    if not beside:
        return scene
    kept = [[item for item in found if item.mention not in beside] for found in (scene.items, scene.people)]
    return replace(scene, items=kept[0], people=kept[1])


def _is_owner(scene: Scene, item: Item) -> bool:
    """ "con trai (của) | Bí thư Huyện ủy, ông M": whether whose son or secretary somebody is is told so; "em
    trai M" may be his own name.
    """
    first = start_of_titles(scene, item.i, _words("titles-between"))
    lead = scene.gap(max(scene.i, first - _LEAD), first)
    is_told = first < item.i or lead.endswith(" của")
    return is_told and _pattern("whose").search(lead) is not None


def _clauses(scene: Scene) -> list[tuple[int, int]]:
    """ "ông N, | người được ông M tiến cử |, nhận quyết định": clauses between commas that tell who somebody
    named before them is.
    """
    keys, first = scene.tokens.keys, scene.people[0].j
    found = []
    for at in range(max(first, scene.i) + 1, scene.j):
        if keys[at] == "người" and keys[at - 1] == "," and keys[at + 1] in _words("who-did"):
            end = next((k for k in range(at + _WHO, scene.j) if keys[k] == ","), at)
            found.append((at, end))
    return found
