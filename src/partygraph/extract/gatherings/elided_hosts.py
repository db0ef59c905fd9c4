"""Who held a meeting where the sentence leaves it out: "…. Đồng thời, tổ chức Lễ công bố quyết định"."""

from collections.abc import Collection, Iterator, Mapping

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.clauses.to_come import is_to_come
from partygraph.extract.lexis.words import pattern, words
from partygraph.extract.meetings.meetings import name_of
from partygraph.model.mention import Mention

_WORDS = "gatherings.toml"


def elided_hosts(
    scene: Scene, mentions: list[Mention], hosted: Mapping[int, int], before: Collection[int]
) -> Iterator[tuple[int, int]]:
    """(body, meeting) for each meeting that the sentence tells somebody to have held whom it does not name.

    `hosted` gives the bodies of those meetings whose host it names; `before` are those that held the meeting
    of the sentence before.
    """
    for item in scene.meetings:
        if item.mention in hosted or name_of(mentions, item).is_generic:
            continue
        verb = next((hit for hit in scene.hits("meeting-relation") if 0 <= item.i - hit.j <= 1), None)
        if verb is None or verb.entry.id != "organizes" or is_to_come(scene, verb.i):
            continue
        earlier = [other for other in scene.meetings if other.j <= verb.i and other.mention in hosted]
        if earlier and scene.keys(verb.i - 1, verb.i)[0] in words(_WORDS, "holds-too"):
            yield hosted[earlier[-1].mention], item.mention
        elif not earlier and pattern(_WORDS, "same-host").match(_lead(scene, verb.i)):
            for body in before:
                yield body, item.mention


def _lead(scene: Scene, at: int) -> str:
    return f"{scene.gap(scene.i, at)} "
