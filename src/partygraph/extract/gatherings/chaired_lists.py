"""Those who came and chaired, told in one list: "Dự và chủ trì Hội nghị có các đồng chí: A; B; C"."""

from collections.abc import Sequence

from partygraph.extract.clauses.listed_persons import ends_list
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.attendance_leads import clause_start
from partygraph.extract.lexis.words import pattern

_WORDS = "gatherings.toml"
# Tokens between two of a list, with their posts.
_NEAR = 40


def chairs_of_list(scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
    """What each person of a list does whose head says that they chair, none where it says no such thing."""
    if not people or pattern(_WORDS, "chairing-list").match(_opening(scene, people[0].i)) is None:
        return {}
    chairing = [people[0]]
    for item in people[1:]:
        between = scene.keys(chairing[-1].j, item.i)
        if len(between) > _NEAR or ends_list(between, "ends-chairing-list"):
            break
        chairing.append(item)
    return {item.mention: ["chairs"] for item in chairing}


def _opening(scene: Scene, j: int) -> str:
    """What the sentence opens with, up to token `j`; of a meeting's name only the first word."""
    named = {k for item in scene.meetings for k in range(item.i + 1, item.j)}
    return " ".join(scene.tokens.keys[k] for k in range(clause_start(scene), j) if k not in named) + " "
