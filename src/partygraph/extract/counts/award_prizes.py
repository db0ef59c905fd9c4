"""Prizes of contests: "giải Nhất thuộc về Công đoàn Sở Y tế", "Tỉnh đoàn đoạt giải Nhì"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import ids, pattern, words
from partygraph.model.mention import ActionReading, BodyName, Mention, MentionKind, Modality, Stance

_WORDS = "counts.toml"
# "giải Nhất | đã được trao cho thí sinh", "Sở Y tế | đã xuất sắc giành được 2": so far from a prize at most.
_FAR = 6
_KINDS = (MentionKind.BODY, MentionKind.PERSON)


def prizes(scene: Scene, text: str, mentions: Sequence[Mention]) -> Iterator[ActionReading]:
    """The awards of one sentence that are prizes, each to one of those who are named right beside it.

    Those to come, and those told of works and of members who are counted, are none.
    """
    if "giải " not in text.lower() or pattern(_WORDS, "prize-to-come").search(text.lower()) is not None:
        return
    plain = ActionReading(
        "Award", scene.span, "award-prize", Stance(Modality.DONE, True, None, Decimal("0.85"))
    )
    giver: int | None = None  # whoever handed over the one before, gives the next ones too
    for found in pattern(_WORDS, "prize").finditer(text):
        start, end = scene.span.start + found.start(), scene.span.start + found.end()
        i, k = scene.tokens.first_from(start), scene.tokens.first_from(end)
        told = replace(plain, award_title=found[0])
        winners = list(_behind(scene, k))
        handed = _giver(scene, i, mentions)
        giver = giver if handed is None else handed
        for item in winners:
            yield replace(told, recipient=item.mention, actor=giver)
        if not winners and (winner := _before(scene, i)) is not None:
            yield replace(told, recipient=winner.mention)


def _behind(scene: Scene, k: int) -> Iterator[Item]:
    """Those listed behind a prize that ends before token `k`: "thuộc về Sở Y tế, Sở Nội vụ và Sở Tư pháp"."""
    items = sorted((one for kind in _KINDS for one in scene.after(k, kind)), key=lambda one: one.i)
    if not items or items[0].i - k > _FAR:
        return
    if pattern(_WORDS, "goes-to").fullmatch(scene.gap(k, items[0].i)) is None:
        return
    last = items[0]
    yield last
    for item in items[1:]:
        if item.kind is not last.kind or scene.gap(last.j, item.i) not in words(_WORDS, "between-winners"):
            return
        yield item
        last = item


def _before(scene: Scene, i: int) -> Item | None:
    """Who "đã đoạt" the prize at token `i`: the subject of that verb."""
    nearest = (next(iter(scene.before(i, kind)), None) for kind in _KINDS)
    named = [item for item in nearest if item is not None]
    item = max(named, key=lambda one: one.j, default=None)
    if item is None or i - item.j > _FAR:
        return None
    if pattern(_WORDS, "wins").fullmatch(scene.gap(item.j, i)) is None:
        return None
    before = scene.gap(max(scene.i, item.i - 1), item.i)
    return item if not before or before in words(_WORDS, "before-winner") else None


def _giver(scene: Scene, i: int, mentions: Sequence[Mention]) -> int | None:
    """The body that "đã trao" the prize at token `i`."""
    item = next(iter(scene.before(i, MentionKind.BODY)), None)
    if item is None or i - item.j > _FAR:
        return None
    value = mentions[item.mention].value
    if not isinstance(value, BodyName) or value.head in ids(_WORDS, "no-giver-of-prizes"):
        return None
    handed = re.fullmatch(pattern(_WORDS, "hands-prize"), scene.gap(item.j, i))
    return None if handed is None else item.mention
