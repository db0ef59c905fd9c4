"""Those who came and chaired or spoke, told in one list: "Dự và chủ trì Hội nghị có: A; B; C"."""

from collections.abc import Sequence

from partygraph.extract.clauses.listed_persons import ends_list
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.attendance_leads import clause_start
from partygraph.extract.lexis.words import pattern

_WORDS = "gatherings.toml"
# Tokens between two of a list, with their posts.
_NEAR = 40
# What the list of each table does.
_ROLES = {"chairs": "chairing-list", "directs": "directing-list", "speaksAt": "speaking-list"}


def roles_of_list(scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
    """What each person of a list does whose head says that they chair or speak, nothing where it says no
    such thing.
    """
    lead = _opening(scene, people[0].i) if people else ""
    role = next((role for role, table in _ROLES.items() if pattern(_WORDS, table).match(lead)), None)
    return {} if role is None else {item.mention: [role] for item in _listed(scene, people)}


def _listed(scene: Scene, people: Sequence[Item]) -> list[Item]:
    """The persons of the list that the first opens, without those of whom it says that they only came."""
    named = [people[0]]
    for item in people[1:]:
        between = scene.keys(named[-1].j, item.i)
        if len(between) > _NEAR or ends_list(between, "ends-chairing-list"):
            break
        named.append(item)
    return named


def _opening(scene: Scene, j: int) -> str:
    """What the sentence opens with, up to token `j`; of a meeting's name only the first word."""
    named = {k for item in scene.meetings for k in range(item.i + 1, item.j)}
    return " ".join(scene.tokens.keys[k] for k in range(clause_start(scene), j) if k not in named) + " "
