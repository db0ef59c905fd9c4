"""Places that are said to act: "Thái Nguyên cần tiếp tục thực hiện …", "TP. Cần Thơ đã …"."""

from collections.abc import Iterator

from partygraph.authority.provinces import find_province
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.words import words
from partygraph.model.mention import BodyName, Mention, MentionKind
from partygraph.model.span import Span

# Tokens of the smaller place before the comma behind which the larger one stands.
_SMALLER = 7


def acting_places(scene: Scene, names: NameReader) -> Iterator[tuple[int, Mention]]:
    """The places that a verb behind them makes those who act, with the tokens at which they begin."""
    caps, keys = scene.tokens.caps, scene.tokens.keys
    named = {k for body in scene.bodies for k in range(body.i, body.j)}
    for k in range(scene.i, scene.j):
        may_be = k not in named and (caps[k] or keys[k] in words("cues.toml", "begins-small"))
        found = _place_at(scene, names, k) if may_be else None
        if found is None:
            continue
        level, place, end = found
        at = _past_address(scene, names, found)
        behind = scene.keys(at, at + 1)
        if behind and behind[0] in words("cues.toml", "acts-behind-place"):
            span = Span(scene.tokens.starts[k], scene.tokens.ends[end - 1])
            value = BodyName("dia-phuong", level=level, place=place)
            yield k, Mention(span, MentionKind.BODY, value, "place-as-actor")


def _past_address(scene: Scene, names: NameReader, found: tuple[str | None, str, int]) -> int:
    """The token behind the larger places that tell where the place `found` lies: "xã Tân Lập, huyện Tứ Kỳ |
    đã".
    """
    level, place, end = found
    while scene.keys(end, end + 1) == [","]:
        larger, name, after = names.place(end + 1, None)
        if name is None or _size(larger, name) <= _size(level, place):
            break
        level, place, end = larger, name, after
    return end


def _ends_address(scene: Scene, names: NameReader, k: int, size: int) -> bool:
    """ "bà con xã Tân Lập, | huyện Tứ Kỳ đã": whether a smaller place right before token `k` lies in the one
    there, so that this one does nothing itself.
    """
    if scene.keys(k - 1, k) != [","]:
        return False
    for start in range(k - 2, max(scene.i, k - _SMALLER) - 1, -1):
        level, place, end = names.place(start, None)
        if place is not None and end == k - 1:
            return _size(level, place) < size
        if names.hamlet(start) == k - 1:
            return True
    return False


def _size(level: str | None, place: str) -> int:
    """Of communes, districts and provinces the one that a place is, the smallest first."""
    if level in words("cues.toml", "communes"):
        return 0
    return 2 if level in (None, "tỉnh") or (level == "thành phố" and find_province(place) is not None) else 1


def _place_at(scene: Scene, names: NameReader, k: int) -> tuple[str | None, str, int] | None:
    before = scene.gap(max(scene.i, k - 1), k)
    if before in words("cues.toml", "prepositions") or before in words("cues.toml", "before-plain-place"):
        return None
    level, place, end = names.place(k, None)
    if place is None or end <= k or _ends_address(scene, names, k, _size(level, place)):
        return None
    if find_province(place) is None:
        opens = not before or before in words("cues.toml", "before-acting-place")
        return (level, place, end) if level is not None and opens else None
    return level, place, end
