"""Which of a guest's meetings a kind alone means: his reception, the talks, an audience."""

from partygraph.extract.meetings import name_of
from partygraph.extract.scene import Item
from partygraph.extract.words import ids
from partygraph.model.mention import MeetingName, Mention


def of_its_kind(mentions: list[Mention], item: Item, current: int) -> int:
    """The last meeting named before `item` of its kind, where the `current` one is of another such kind."""
    kinds = ids("gatherings.toml", "of-a-guest")
    kind, told = name_of(mentions, item).type, mentions[current].value
    if kind not in kinds or not isinstance(told, MeetingName) or told.type not in kinds - {kind}:
        return current
    before = mentions[item.mention].span.start
    same = [
        (mention.span.start, n)
        for n, mention in enumerate(mentions)
        if isinstance(mention.value, MeetingName) and mention.span.start < before
        if mention.value.type == kind and not mention.value.is_generic
    ]
    return max(same)[1] if same else current
