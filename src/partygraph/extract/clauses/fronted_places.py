"""Bodies whose place stands at the head of their sentence, or in the name of the team that they lead.

"Tại phường An Hòa, Đảng ủy phường đã …", "đoàn công tác tỉnh Sơn La do Bí thư Tỉnh ủy … dẫn đầu": of that
place, wherever the article is from.
"""

from collections.abc import Iterator, Mapping, Sequence

from partygraph.authority.provinces import find_province
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.clauses.scene import Scene
from partygraph.extract.clauses.told_places import give_places
from partygraph.extract.lexis.words import first_words, ids, words
from partygraph.model.mention import Mention

_WORDS = "cues.toml"
# "đoàn công tác của tỉnh": so many words at most stand between the word for a team and its place.
_TO_PLACE = 5
# A dash, a number or a sign of a list at most before the first word.
_SIGNS = 3
# "( Bà Rịa - Vũng Tàu )".
_BRACKETS = 8
# "cụ thể ," before it.
_LEAD = 4
_OPENING = ("heading-place", "before-place")
# Places by their level.
_Places = Mapping[str, str]


def give_fronted_places(mentions: list[Mention], names: NameReader, laid: Sequence[Scene]) -> None:
    """Gives the bodies of `mentions` that name no place the one that their sentence tells before them."""
    for scene in laid:
        for start, end, places in _told(scene, names):
            give_places(mentions, scene, start, end, places)


def _told(scene: Scene, names: NameReader) -> Iterator[tuple[int, int, _Places]]:
    """The stretches of tokens for which a place is told, as (first, token after the last, places)."""
    keys = scene.keys(scene.i, scene.j)
    opened = _opened(keys)
    if opened is not None:
        places, end = _places(scene, names, _past_site(scene, scene.i + opened))
        if not words(_WORDS, "from-elsewhere").isdisjoint(keys):
            places = {level: place for level, place in places.items() if not _is_provincial(level)}
        if places:
            yield end, scene.j, places
    if "đoàn" in keys and "do" in keys:
        yield from _of_teams(scene, names)


def _opened(keys: Sequence[str]) -> int | None:
    """How many tokens open a sentence that begins with its place: "- Tại", "Cụ thể, đối với"."""
    start = next((n for n, key in enumerate(keys[:_SIGNS]) if key.isalpha()), None)
    if start is None or not any(keys[start] in first_words(_WORDS, table) for table in _OPENING):
        return None
    comma = next((n for n, key in enumerate(keys[start : start + _LEAD]) if key == ","), None)
    if comma is not None and " ".join(keys[start : start + comma]) in words(_WORDS, "before-place"):
        start += comma + 1
    ends = (start + n for n in (1, 2) if " ".join(keys[start : start + n]) in words(_WORDS, "heading-place"))
    return next(ends, None)


def _past_site(scene: Scene, k: int) -> int:
    """Past "điểm cầu" before a place."""
    return k + 2 if scene.gap(k, k + 2) in words(_WORDS, "sites-of-place") else k


def _places(scene: Scene, names: NameReader, k: int) -> tuple[dict[str, str], int]:
    """The places at token `k`, each in the next ("phường An Hòa, quận Ba Đình,"), and the token behind."""
    found: dict[str, str] = {}
    while k < scene.j:
        level, place, end = names.place(k, None)
        end = _past_brackets(scene, end)
        if place is None or end >= scene.j or names.key(end) not in words(_WORDS, "behind-place"):
            break
        found.setdefault(level or _kind(place), place)
        k = end + 1
    return found, k


def _past_brackets(scene: Scene, k: int) -> int:
    """Past the province behind a district: "huyện Châu Thành (Sóc Trăng) có"."""
    keys = scene.keys(k, min(scene.j, k + _BRACKETS))
    return k + keys.index(")") + 1 if keys[:1] == ["("] and ")" in keys else k


def _of_teams(scene: Scene, names: NameReader) -> Iterator[tuple[int, int, _Places]]:
    """ "đoàn công tác tỉnh Sơn La do … dẫn đầu": up to the word that says how they lead it."""
    keys = scene.tokens.keys
    for at in (k for k in range(scene.i, scene.j) if keys[k] == "đoàn"):
        for k in range(at + 1, min(at + _TO_PLACE, scene.j)):
            level, place, end = names.place(k, None)
            if place is None or names.key(end) != "do":
                continue
            leads = words(_WORDS, "leads-team")
            stop = next((n for n in range(end, scene.j) if keys[n] in leads), end)
            yield end, stop, {level or _kind(place): place}
            break


def _kind(place: str) -> str:
    """The level of a province that is named without it."""
    province = find_province(place)
    return "" if province is None else province.kind


def _is_provincial(level: str) -> bool:
    return level in ids(_WORDS, "provincial-levels")
