"""Which of several meetings a kind alone means: a guest's reception, the talks, the congress told of."""

from collections.abc import Container

from partygraph.extract.clauses.scene import Item
from partygraph.extract.lexis.words import ids
from partygraph.extract.meetings.meetings import name_of
from partygraph.model.mention import MeetingName, Mention


def of_its_kind(mentions: list[Mention], item: Item, current: int, met: Container[int]) -> int:
    """The last meeting named before `item` of its kind, where the `current` one is of another such kind.

    "Đại hội" is a congress that somebody was told to hold (`met`), whatever meeting is told of since.
    """
    kinds = ids("gatherings.toml", "of-a-guest")
    kind, told = name_of(mentions, item).type, mentions[current].value
    if not isinstance(told, MeetingName) or told.type == kind:
        return current
    is_own = kind in ids("gatherings.toml", "only-its-kind")
    if not is_own and (kind not in kinds or told.type not in kinds):
        return current
    before = mentions[item.mention].span.start
    same = [
        (mention.span.start, n)
        for n, mention in enumerate(mentions)
        if isinstance(mention.value, MeetingName) and mention.span.start < before
        if mention.value.type == kind and not mention.value.is_generic and (not is_own or n in met)
    ]
    return max(same)[1] if same else current
