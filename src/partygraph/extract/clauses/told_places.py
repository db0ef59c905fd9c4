"""Bodies whose place a sentence tells once, before all of them.

"vi phạm của các lãnh đạo tại An Giang: ông A, Phó Bí thư Tỉnh ủy; ông B, Giám đốc Sở Y tế": both are of An
Giang, wherever the article is from.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from partygraph.authority.provinces import find_province
from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hits, body_heads
from partygraph.extract.lexis.words import ids, words
from partygraph.model.mention import BodyName, Mention

# The rule of a body whose place is told before the colon of its list.
TOLD_BEFORE: Final = "body-of-place-told"
_WORDS = "cues.toml"
# "tại An Giang gồm các ông, bà:": so many words at most stand between the place and the colon.
_MAX_LEAD = 6


def give_told_places(mentions: list[Mention], hits: Hits, laid: Sequence[Scene]) -> None:
    """Gives the bodies of `mentions` in such a list the place told before its colon."""
    for scene in laid:
        if ":" not in scene.keys(scene.i, scene.j) or not scene.bodies:
            continue
        for start, end, place in _lists(scene, hits):
            province = find_province(place)
            if province is not None:
                give_places(mentions, scene, start, end, {province.kind: province.name})


def give_places(
    mentions: list[Mention], scene: Scene, start: int, end: int, places: Mapping[str, str]
) -> None:
    """Gives the bodies from token `start` to `end` that name no place the one of their level in `places`."""
    for item in scene.bodies:
        value = mentions[item.mention].value
        if not (start <= item.i < end) or not isinstance(value, BodyName):
            continue
        placed = next(filter(None, (_placed_at(value, *told) for told in places.items())), None)
        if placed is not None:
            mentions[item.mention] = replace(mentions[item.mention], value=placed, rule=TOLD_BEFORE)


def _lists(scene: Scene, hits: Hits) -> Iterator[tuple[int, int, str]]:
    """The lists that a place and a colon head, as (first token, token after the last, province)."""
    opened = [
        (k, place)
        for k, key in enumerate(scene.keys(scene.i, scene.j), scene.i)
        if key == ":" and (place := _told_before(scene, hits, k)) is not None
    ]
    for (k, place), (end, _) in pairwise([*opened, (scene.j, "")]):
        yield k + 1, end, place


def _told_before(scene: Scene, hits: Hits, k: int) -> str | None:
    """The province told before the colon at token `k`: "tại An Giang:", "Tỉnh Bến Tre gồm các ông:"."""
    for i in range(k - 1, max(scene.i, k - _MAX_LEAD) - 1, -1):
        hit = hits.longest(i, "province")
        if hit is None or hit.j > k:
            continue
        if not set(scene.keys(hit.j, k)) <= words(_WORDS, "heading-persons"):
            return None
        level = i - 1 if i > scene.i and hits.longest(i - 1, "level") is not None else i
        is_first = level == scene.i or scene.tokens.keys[level - 1] in words(_WORDS, "parting-places")
        return hit.entry.id if is_first or scene.tokens.keys[level - 1] in words(_WORDS, "at-place") else None
    return None


def _placed_at(name: BodyName, level: str, place: str) -> BodyName | None:
    """`name` in that place, None where it tells its place itself or is not of that level."""
    if name.of is not None:
        owner = _placed_at(name.of, level, place)
        return None if owner is None else replace(name, of=owner)
    head = body_heads()[name.head]
    if name.place or head.is_unique or "place" not in head.slots:
        return None
    own = name.level or head.level
    is_each = (
        own is None and name.head in ids(_WORDS, "of-each-province") and find_province(place) is not None
    )
    return replace(name, level=level, place=place) if own == level or is_each else None
