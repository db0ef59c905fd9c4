"""Places that are said to act: "Thái Nguyên cần tiếp tục thực hiện …", "TP. Cần Thơ đã …"."""

from collections.abc import Iterator

from partygraph.authority.provinces import find_province
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.words import words
from partygraph.model.mention import BodyName, Mention, MentionKind
from partygraph.model.span import Span


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
        behind = scene.keys(end, end + 1)
        if behind and behind[0] in words("cues.toml", "acts-behind-place"):
            span = Span(scene.tokens.starts[k], scene.tokens.ends[end - 1])
            value = BodyName("dia-phuong", level=level, place=place)
            yield k, Mention(span, MentionKind.BODY, value, "place-as-actor")


def _place_at(scene: Scene, names: NameReader, k: int) -> tuple[str | None, str, int] | None:
    before = scene.gap(max(scene.i, k - 1), k)
    if before in words("cues.toml", "prepositions") or before in words("cues.toml", "before-plain-place"):
        return None
    level, place, end = names.place(k, None)
    if place is None or end <= k:
        return None
    if find_province(place) is None:
        opens = not before or before in words("cues.toml", "before-acting-place")
        return (level, place, end) if level is not None and opens else None
    return level, place, end
